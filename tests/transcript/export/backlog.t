# Tasks as files of Backlog.md: a new folder, a folder with files in it, and what is not touched.
$ muster init Shop
Project 'Shop' made in FOLDER/.muster/project.db
Next: muster status
$ muster member add sara
@sara added
$ muster add 'Set up: first/second'
T1 added: Set up: first/second
$ muster task add 'Search box' --owner @sara --priority 1 --due 2026-03-20 --type bug --blocked-by T1 --body 'People look.'
T2 added: Search box
$ muster task add '搜索中文' --parent T2 --label ui
T3 added: 搜索中文
$ muster task add 'Never'
T4 added: Never
$ muster task drop T4 --reason no
T4 dropped: Never
$ muster export backlog
! muster: a task is a file of its own: -o names the folder to write them into
! hint: muster export backlog -o .
? 2
$ muster export backlog -o out -n
(dry run) config.yml made
(dry run) tasks/task-1 - Set-up-first-second.md made
(dry run) tasks/task-2 - Search-box.md made
(dry run) tasks/task-3 - 搜索中文.md made
(dry run) FOLDER/out/backlog: 4 created, 0 updated, 0 unchanged
$ muster export backlog -o out
FOLDER/out/backlog: 4 created, 0 updated, 0 unchanged
$ muster export backlog -o out
FOLDER/out/backlog: 0 created, 0 updated, 3 unchanged
$ muster import backlog out --update
0 created, 3 updated
$ muster task list is:any -F tsv --fields id,title,state,priority,owner,due,parent,labels,external_id
T1	Set up: first/second	todo	2					
T3	搜索中文	todo	2			T2	ui	
T2	Search box	todo	1	@sara	2026-03-20			
T4	Never	dropped	2					
$ muster task edit T2 --title 'Search, everywhere'
T2 changed: Search, everywhere
$ muster task drop T3 --reason 'not now'
T3 dropped: 搜索中文
$ muster export backlog -o out -n
(dry run) tasks/task-2 - Search-everywhere.md changed, was tasks/task-2 - Search-box.md
(dry run) archive/tasks/task-3 - 搜索中文.md changed, was tasks/task-3 - 搜索中文.md
(dry run) FOLDER/out/backlog: 0 created, 2 updated, 1 unchanged
$ muster export backlog -o out --json
{"schema":1,"kind":"export.backlog","project":"Shop","now":"2026-03-02T08:00:16Z","folder":"FOLDER/out/backlog","created":[],"updated":["tasks/task-2 - Search-everywhere.md","archive/tasks/task-3 - 搜索中文.md"],"unchanged":1}
$ muster export backlog id:T1 -o out -n --lang zh
（演练）FOLDER/out/backlog：新建 0，更新 0，未变 1
$ muster export backlog is:open -o out
FOLDER/out/backlog: 0 created, 0 updated, 2 unchanged

# What Backlog.md has coarser words for comes back as it was; a milestone may be called like an id.
$ muster milestone add V1
M1 added: V1
$ muster task edit T1 --milestone M1 --priority 0
T1 changed: Set up: first/second
$ muster task block T1 --reason 'waiting for the machine'
T1 blocked: Set up: first/second
$ muster export backlog id:T1 -o coarse
FOLDER/coarse/backlog: 2 created, 0 updated, 0 unchanged
$ muster import backlog coarse --update
0 created, 1 updated
$ muster task list id:T1 -F tsv --fields id,state,priority,milestone
T1	blocked	0	M1
$ muster init Second --here -C coarse
Project 'Second' made in FOLDER/coarse/.muster/project.db
Next: muster status
$ muster import backlog . -C coarse
2 created
$ muster task list id:T1 -F tsv --fields id,state,priority,milestone -C coarse
T1	doing	1	M1

# A file that is not ours is not overwritten.
$ write other/backlog/tasks/task-1 - Set-up-first-second.md
Notes.
$ write other/backlog/config.yml
statuses: [Ideas, Building, Shipped]
task_prefix: shop
$ muster export backlog id:T1 -o other
! muster: tasks/task-1 - Set-up-first-second.md is there, and is no file of that task
! hint: take it away or give it another name, then export again
? 5
$ write twice/backlog/tasks/task-7 - A.md
---
id: TASK-7
title: A
---
$ write twice/backlog/completed/task-7 - B.md
---
id: task-7
title: B
---
$ muster import backlog twice
completed/task-7 - B.md rejected: the id 'backlog:TASK-7' stands in tasks/task-7 - A.md too
1 created, 1 file rejected
? 7
$ muster export backlog -o twice
! muster: two files have the id TASK-7: tasks/task-7 - A.md and completed/task-7 - B.md
! hint: give one of them another id, or take it away
? 5
$ muster export backlog -o twice --lang zh
! muster: 有两个文件的编号都是 TASK-7：tasks/task-7 - A.md 和 completed/task-7 - B.md
! 提示：请给其中一个换个编号，或把它移走
? 5
$ write occupied/backlog/tasks/task-7 - C.md
Notes.
$ muster task edit T5 --title C
T5 changed: C
$ muster export backlog id:T5 -o occupied
! muster: tasks/task-7 - C.md is there, and is no file of that task
! hint: take it away or give it another name, then export again
? 5
$ muster export backlog -o out/backlog/config.yml
! muster: out/backlog/config.yml is no folder
? 2
$ muster export backlog --lang zh
! muster: 每个任务是一个文件：请用 -o 给出写入的文件夹
! 提示：muster export backlog -o .
? 2
