# Tasks cut up, linked, ranked, put off and copied.
$ muster init 'Shop'
Project 'Shop' made in FOLDER/.muster/project.db
Next: muster status
$ muster task add 'Launch the shop' --owner @me --estimate 5h --due +2w --label web
T1 added: Launch the shop
$ muster task split T1 'Design' 'Build' '测试'
T2 added: Design
T3 added: Build
T4 added: 测试
$ muster task list --fields id,title,parent,owner,due,estimate
T1	Launch the shop		@li	2026-03-16	
T2	Design	T1	@li	2026-03-16	1h 40m
T3	Build	T1	@li	2026-03-16	1h 40m
T4	测试	T1	@li	2026-03-16	1h 40m
$ muster task done T1
! muster: T1 has open subtasks: T2, T3, T4
! hint: close them first, or --force
? 5
$ muster task done T2
T2 done: Design
$ muster time log T2 3h
H1 logged: 3h on T2
$ muster task tree
id    title            status  parts         estimate  spent  owner  due
T1    Launch the shop  todo    ███░░░░░ 1/3        5h     3h  @li    2026-03-16
  T2  Design           done                    1h 40m     3h  @li    2026-03-16
  T3  Build            todo                    1h 40m         @li    2026-03-16
  T4  测试             todo                    1h 40m         @li    2026-03-16
$ muster task tree T1 --json
{"schema":1,"kind":"task.tree","project":"Shop","now":"2026-03-02T08:00:08Z","total":1,"returned":1,"truncated":false,"items":[{"id":"T1","title":"Launch the shop","status":"todo","owner":"@li","due":"2026-03-16","done":1,"all":3,"estimate":300,"spent":180,"parts":[{"id":"T2","title":"Design","status":"done","owner":"@li","due":"2026-03-16","done":1,"all":1,"estimate":100,"spent":180,"parts":[]},{"id":"T3","title":"Build","status":"todo","owner":"@li","due":"2026-03-16","done":0,"all":1,"estimate":100,"spent":0,"parts":[]},{"id":"T4","title":"测试","status":"todo","owner":"@li","due":"2026-03-16","done":0,"all":1,"estimate":100,"spent":0,"parts":[]}]}]}
$ muster task tree --ids
T1
T2
T3
T4
$ muster task done T3 T4 T1
T3 done: Build
T4 done: 测试
T1 done: Launch the shop
$ muster task tree
no open tasks
$ muster task split T1 'Too late'
! muster: T1 is closed
! hint: muster task reopen T1
? 5
# Links with type and lag.
$ muster task add 'Write the contract'
T5 added: Write the contract
$ muster task add 'Sign it'
T6 added: Sign it
$ muster task add 'Pay "now" <#1>'
T7 added: Pay "now" <#1>
$ muster task link T6 --blocked-by T5 --type SS --lag 2d
T6 linked: Sign it
$ muster task link T6 --blocks T7
T6 linked: Sign it
$ muster task graph
id             title               status   owner  due
T5             Write the contract  todo
  └ T6 SS +2d  Sign it             blocked
    └ T7       Pay "now" <#1>      blocked
$ muster task graph --around T7 -F mermaid
graph LR
  T5["T5 Write the contract"]
  T6["T6 Sign it"]
  T7["T7 Pay #quot;now#quot; #lt;#35;1#gt;"]
  T5 -->|SS +2d| T6
  T6 --> T7
$ muster task graph -F dot
digraph tasks {
  rankdir=LR;
  node [shape=box, style=rounded];
  T5 [label="T5\nWrite the contract"];
  T6 [label="T6\nSign it", color=orange];
  T7 [label="T7\nPay \"now\" <#1>", color=orange];
  T5 -> T6 [label="SS +2d"];
  T6 -> T7;
}
$ muster task graph --json
{"schema":1,"kind":"task.graph","project":"Shop","now":"2026-03-02T08:00:21Z","total":3,"returned":3,"truncated":false,"links":[{"blocker":"T5","task":"T6","how":"SS +2d"},{"blocker":"T6","task":"T7","how":"FS"}],"items":[{"id":"T5","title":"Write the contract","status":"todo"},{"id":"T6","title":"Sign it","status":"blocked"},{"id":"T7","title":"Pay \"now\" <#1>","status":"blocked"}]}
$ muster task graph -F csv
! muster: this answer has no such format
! hint: use -F table, md, html or json
? 2
$ muster task list -F dot
! muster: --format: 'dot' is not one of table, tsv, csv, json, jsonl, md, html
? 2
$ muster task link T5 --blocked-by T7
! muster: T5 would wait for itself: T5 <- T6 <- T7 <- T5
! hint: remove one of these dependencies first
? 5
$ muster task link T5
! muster: say how they are linked: --blocked-by, --blocks or --relates
! hint: muster task link --help
? 2
$ muster task link T5 --blocked-by T6 --type XX
! muster: --type: 'XX' is not one of FS, SS, FF, SF
? 2
$ muster task unlink T7 T6
T7 unlinked: Pay "now" <#1>
$ muster task unlink T7 T6
! muster: T7 and T6 are not linked
! hint: muster task show T7
? 3
# Ranks: the board and sort:rank go by them.
$ muster task move T7 --top
T7 moved: Pay "now" <#1>
$ muster task move T5 --after T7
T5 moved: Write the contract
$ muster task move T6 --before T5
T6 moved: Sign it
$ muster task list sort:rank --fields id,rank
T7	1
T6	1.5
T5	2
$ muster task move T5 --before T5
! muster: T5 cannot be moved next to itself
? 2
$ muster task move T5
! muster: say where to: one of --before, --after, --top, --bottom
! hint: muster task move --help
? 2
$ muster task move T5 --top --bottom
! muster: say where to: one of --before, --after, --top, --bottom
! hint: muster task move --help
? 2
$ muster task move T1 --top
! muster: T1 is closed
? 5
# Out of sight until a day.
$ muster task defer T5 T6 mon
T5 deferred until 2026-03-09: Write the contract
T6 deferred until 2026-03-09: Sign it
$ muster ready --ids
T7
$ muster task defer T5 none
T5 is back: Write the contract
$ muster task defer T5
! muster: say which tasks and until when
! hint: muster task defer T12 mon
? 2
$ muster task defer T5 someday
! muster: --deferred-until: 'someday' is not a day: write 2026-03-09, today, fri, +3d, 2wd, eom or 明天
? 2
# Copies.
$ muster task duplicate T5 --title 'Write the second contract'
T8 added: Write the second contract
$ muster add Ring the supplier, today
T9 added: Ring the supplier, today
$ muster task list
T5	todo	2	Write the contract		
T7	todo	2	Pay "now" <#1>		
T8	todo	2	Write the second contract		
T9	todo	2	Ring the supplier, today		
T6	blocked	2	Sign it		
# Start-to-start holds back only until the other has begun; finish-to-finish does not hold a start back.
$ muster task add 'Cook'
T10 added: Cook
$ muster task add 'Serve'
T11 added: Serve
$ muster task add 'Clean up'
T12 added: Clean up
$ muster task link T11 --blocked-by T10 --type SS
T11 linked: Serve
$ muster task link T12 --blocked-by T11 --type FF
T12 linked: Clean up
$ muster task list 'Cook or Serve or Clean'
T10	todo	2	Cook		
T11	blocked	2	Serve		
T12	todo	2	Clean up		
$ muster task start T10
T10 started: Cook
$ muster task list 'Cook or Serve or Clean'
T10	doing	2	Cook	@li	
T11	todo	2	Serve		
T12	todo	2	Clean up		
