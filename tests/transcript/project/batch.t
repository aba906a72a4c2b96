# Many commands as one step.
$ muster init Batch
Project 'Batch' made in FOLDER/.muster/project.db
Next: muster status
$ write plan.txt
 # a plan: one command a line
task add 'Draw the plan' --due fri --estimate 2d

muster task add "客户 'A' $HOME" --blocked-by .
task check T1 1
$ muster batch -f plan.txt
! muster: line 5: T1 has no acceptance item '1'
! hint: muster task show T1
? 3
$ muster task list
$ write plan.txt
task add 'Draw the plan' --due fri --estimate 2d --accept 'Seen by @wang'
muster task add "客户 'A' $HOME" --blocked-by .
task check T1 1
task start .
$ muster batch -f plan.txt -n
(dry run) T1 added: Draw the plan
(dry run) T2 added: 客户 'A' $HOME
(dry run) T1 [x] Seen by @wang
(dry run) T2 started: 客户 'A' $HOME
(dry run) 4 commands in one step
$ muster batch -f plan.txt
T1 added: Draw the plan
T2 added: 客户 'A' $HOME
T1 [x] Seen by @wang
T2 started: 客户 'A' $HOME
4 commands in one step
$ muster task list
T1	todo	2	Draw the plan		2026-03-06
T2	doing	2	客户 'A' $HOME	@li	
$ muster log
2	2026-03-02 08:00	@li		muster batch -f plan.txt
1	2026-03-02 08:00	@li		muster init Batch
$ muster undo
Operation 2 undone: muster batch -f plan.txt
$ muster task list
# What may stand in it, and what happens to the rest.
$ write bad.txt
task add 'One'
task add 'Two' --due someday
task done T99
status
undo
task frob
task add "Three
task add 'Four' --label x
$ muster batch -f bad.txt
! muster: line 2: --due: 'someday' is not a day: write 2026-03-09, today, fri, +3d, 2wd, eom or 明天
! hint: nothing was changed
? 2
$ muster batch -f bad.txt --keep-going
T3 added: One
line 2 rejected: --due: 'someday' is not a day: write 2026-03-09, today, fri, +3d, 2wd, eom or 明天
line 3 rejected: no task T99 (muster task list)
line 4 rejected: muster status cannot stand in a batch (a batch takes commands that add or change records)
line 5 rejected: muster undo cannot stand in a batch (a batch takes commands that add or change records)
line 6 rejected: 'frob' is neither a verb of task nor an id (its verbs are add, list, show, edit, start, stop, done, reopen, drop, block, stage, comment, check, uncheck, link, unlink, defer, split, move, duplicate, tree, graph, board, trace, rm)
line 7 rejected: a quote is not closed in: task add "Three
T4 added: Four
2 commands in one step, 6 lines rejected
? 7
$ muster batch -f bad.txt --keep-going --json
{"schema":1,"kind":"batch","project":"Batch","now":"2026-03-02T08:00:11Z","total":2,"returned":2,"truncated":false,"commands":2,"rejected":[{"line":2,"command":"task add 'Two' --due someday","message":"--due: 'someday' is not a day: write 2026-03-09, today, fri, +3d, 2wd, eom or 明天","hint":""},{"line":3,"command":"task done T99","message":"no task T99","hint":"muster task list"},{"line":4,"command":"status","message":"muster status cannot stand in a batch","hint":"a batch takes commands that add or change records"},{"line":5,"command":"undo","message":"muster undo cannot stand in a batch","hint":"a batch takes commands that add or change records"},{"line":6,"command":"task frob","message":"'frob' is neither a verb of task nor an id","hint":"its verbs are add, list, show, edit, start, stop, done, reopen, drop, block, stage, comment, check, uncheck, link, unlink, defer, split, move, duplicate, tree, graph, board, trace, rm"},{"line":7,"command":"task add \"Three","message":"a quote is not closed in: task add \"Three","hint":""}],"items":[{"id":"T5","title":"One","body":null,"type":"task","state":"todo","status":"todo","reason":null,"priority":2,"rank":null,"points":null,"owner":null,"reviewer":null,"start":null,"finish":null,"due":null,"start_after":null,"estimate":null,"estimate_low":null,"estimate_high":null,"remaining":null,"milestone":null,"goal":null,"key_result":null,"parent":null,"severity":null,"skills":[],"deferred_until":null,"risk":null,"meeting":null,"started":null,"closed":null,"stage":null,"every":null,"series":null,"series_day":null,"labels":[],"external_id":null,"url":null,"source_fields":null,"spent":null,"parts":null,"waits_for":null,"stuck":false,"urgency":3.9,"created":"2026-03-02T08:00:11Z","changed":"2026-03-02T08:00:11Z"},{"id":"T6","title":"Four","body":null,"type":"task","state":"todo","status":"todo","reason":null,"priority":2,"rank":null,"points":null,"owner":null,"reviewer":null,"start":null,"finish":null,"due":null,"start_after":null,"estimate":null,"estimate_low":null,"estimate_high":null,"remaining":null,"milestone":null,"goal":null,"key_result":null,"parent":null,"severity":null,"skills":[],"deferred_until":null,"risk":null,"meeting":null,"started":null,"closed":null,"stage":null,"every":null,"series":null,"series_day":null,"labels":["x"],"external_id":null,"url":null,"source_fields":null,"spent":null,"parts":null,"waits_for":null,"stuck":false,"urgency":3.9,"created":"2026-03-02T08:00:11Z","changed":"2026-03-02T08:00:11Z"}]}
? 7
$ muster batch -f bad.txt --keep-going -q
T7
T8
? 7
$ muster task list --ids
T3
T4
T5
T6
T7
T8
$ write none.txt
 # nothing yet
$ muster batch -f none.txt
0 commands in one step
$ muster batch -f missing.txt
! muster: there is no file missing.txt
? 2
$ muster batch
0 commands in one step
