# Tasks of Taskwarrior 2.6 and back again.
$ muster init Home
Project 'Home' made in FOLDER/.muster/project.db
Next: muster status
$ muster project edit --time-zone Asia/Shanghai
Home changed
$ write tw.json
[
{"id":1,"description":"Fix the parser","due":"20261130T160000Z","entry":"20260226T175102Z","modified":"20260226T175103Z","priority":"H","project":"Home.Garden","status":"pending","uuid":"47f118c7-8bb3-444a-8e81-cbf0ffe1e10d","annotations":[{"entry":"20260226T175103Z","description":"called the 'vendor'"}],"tags":["api","ui"],"urgency":23.7067},
{"id":2,"description":"修复登录","due":"20261224T093000Z","entry":"20260226T175103Z","modified":"20260226T175103Z","priority":"M","scheduled":"20261130T160000Z","size":"large","status":"pending","uuid":"07ba9e77-9f7c-41c1-b0e8-7fb7fada368f","depends":["47f118c7-8bb3-444a-8e81-cbf0ffe1e10d"],"urgency":1.3},
{"id":3,"description":"weekly thing","due":"20261203T160000Z","entry":"20260226T175103Z","mask":"-","modified":"20260226T175103Z","recur":"weekly","rtype":"periodic","status":"recurring","until":"20270228T160000Z","uuid":"9f66a979-5c55-4575-8c65-dfdaa8d441a9","urgency":5.63525},
{"id":0,"description":"finished","end":"20260226T175103Z","entry":"20260226T175103Z","modified":"20260226T175103Z","status":"completed","uuid":"3879b34d-bc29-4a52-bf7a-5ef745f21a06","urgency":0},
{"id":0,"description":"no uuid","status":"pending"},
{"id":0,"description":"odd","status":"paused","uuid":"1"},
{"id":0,"description":"again","status":"pending","uuid":"3879b34d-bc29-4a52-bf7a-5ef745f21a06"},
{"id":0,"description":"some day","due":"someday","status":"pending","uuid":"2"}
]
$ muster import taskwarrior tw.json -n
(dry run) line 6 rejected: it has no uuid
(dry run) line 7 rejected: 'paused' is not a state (a status is pending, waiting, completed, deleted or recurring)
(dry run) line 8 rejected: the id 'tw:3879b34d-bc29-4a52-bf7a-5ef745f21a06' stands in line 5 too
(dry run) line 9 rejected: due 'someday' is neither a day nor a moment
(dry run) 4 created, 4 lines rejected
? 7
$ muster import taskwarrior tw.json
line 6 rejected: it has no uuid
line 7 rejected: 'paused' is not a state (a status is pending, waiting, completed, deleted or recurring)
line 8 rejected: the id 'tw:3879b34d-bc29-4a52-bf7a-5ef745f21a06' stands in line 5 too
line 9 rejected: due 'someday' is neither a day nor a moment
4 created, 4 lines rejected
? 7
$ muster task list is:any -F tsv
T1	todo	1	Fix the parser		2026-12-01
T3	todo	2	weekly thing		2026-12-04
T2	blocked	2	修复登录		2026-12-24
T4	done	2	finished		
$ muster task show T2
T2  修复登录
type           task
status         blocked
priority       2
start          2026-12-01
due            2026-12-24
external id    tw:07ba9e77-9f7c-41c1-b0e8-7fb7fada368f
source fields  {"taskwarrior":{"due":"20261224T093000Z","entry":"20260226T175103
               Z","modified":"20260226T175103Z","priority":"M","size":"large"}}
waits for      T1
urgency        1.3
created        2026-03-02 16:00

Waits for (1)
type  blocker
FS    T1
$ muster export taskwarrior -o out.json
$ muster export taskwarrior
[
{"uuid":"47f118c7-8bb3-444a-8e81-cbf0ffe1e10d","description":"Fix the parser","status":"pending","due":"20261130T160000Z","priority":"H","project":"Home.Garden","tags":["api","ui"],"annotations":[{"entry":"20260226T175103Z","description":"called the 'vendor'"}],"entry":"20260226T175102Z","modified":"20260226T175103Z"},
{"uuid":"07ba9e77-9f7c-41c1-b0e8-7fb7fada368f","description":"修复登录","status":"pending","due":"20261224T093000Z","scheduled":"20261130T160000Z","priority":"M","depends":["47f118c7-8bb3-444a-8e81-cbf0ffe1e10d"],"entry":"20260226T175103Z","modified":"20260226T175103Z","size":"large"},
{"uuid":"9f66a979-5c55-4575-8c65-dfdaa8d441a9","description":"weekly thing","status":"recurring","due":"20261203T160000Z","entry":"20260226T175103Z","mask":"-","modified":"20260226T175103Z","recur":"weekly","rtype":"periodic","until":"20270228T160000Z"},
{"uuid":"3879b34d-bc29-4a52-bf7a-5ef745f21a06","description":"finished","status":"completed","end":"20260226T175103Z","entry":"20260226T175103Z","modified":"20260226T175103Z"}
]
$ muster import taskwarrior out.json --update
0 created, 0 updated, 4 unchanged
$ muster --lang zh import taskwarrior tw.json
第 6 行被拒绝：它没有 uuid
第 7 行被拒绝：“paused”不是状态 (状态是 pending、waiting、completed、deleted 或 recurring)
第 8 行被拒绝：编号“tw:3879b34d-bc29-4a52-bf7a-5ef745f21a06”在第 5 行已出现
第 9 行被拒绝：due 'someday' 既不是日期也不是时刻
--update 会让已有的记录与表格一致
新建 0，4 已存在，未改动，4 行被拒绝
? 7
$ muster undo
Operation 3 undone: muster import taskwarrior tw.json

# One a line, as with json.array=0; a text with commas for depends, as before 2.6.
$ write lines.json
{"uuid":"AA-1","description":"one","status":"waiting","wait":"20260401T000000Z"},
{"uuid":"aa-2","description":"two","status":"pending","depends":"aa-1,aa-9"}
$ muster import taskwarrior lines.json
line 2 rejected: taken without a link: there is no task 'tw:aa-9'
2 created, 1 line rejected
? 7
$ write cut.json
[
{"uuid":"b-1","description":"one
$ muster import taskwarrior cut.json
! muster: line 3: the file is cut off
? 2
$ write bad.json
[{"uuid":"b-1" "description":"one"}]
$ muster import taskwarrior bad.json
! muster: line 1: this is not JSON: '"description"'
? 2
$ muster import taskwarrior nowhere.json
! muster: there is no file nowhere.json
? 2

# What was made here comes back as it is, links and priorities too.
$ muster task add Urgent --priority 0
T7 added: Urgent
$ muster task link T7 --blocked-by T5
T7 linked: Urgent
$ muster export taskwarrior -o own.json
$ muster import taskwarrior own.json --update
0 created, 2 updated, 1 unchanged
