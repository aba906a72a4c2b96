# A project's own states, the moves between them, limits, and the board.
$ muster init 'Kanban'
Project 'Kanban' made in FOLDER/.muster/project.db
Next: muster status
$ muster task add 'Alpha' --owner @me
T1 added: Alpha
$ muster task add 'Beta' --due 2026-02-27
T2 added: Beta
$ muster task add '客户回访' --blocked-by T1
T3 added: 客户回访
$ muster task board
todo (3)               doing (0)  blocked (0)  done (0)
T2 Beta (overdue)
T1 Alpha @li
T3 客户回访 (blocked)
$ muster stage set Ready --state todo
Ready added
$ muster stage set Doing --state doing --follows Ready --wip 1
Doing added
$ muster stage set Review --state doing --follows Doing
Review added
$ muster stage set Done --state done --follows Review
Done added
$ muster stage list -F table
position  name    state  wip  follows
       1  Ready   todo
       2  Doing   doing    1  Ready
       3  Review  doing       Doing
       4  Done    done        Review
4 stages
$ muster task start T1
T1 started: Alpha [Doing]
$ muster task start T2
T2 started: Beta [Doing] (2 now, the limit is 1) (timer H1 stopped: 0h on T1)
$ muster task done T1
! muster: T1 is in 'Doing'; 'Done' follows Review
! hint: muster task stage T1 'Review'
? 5
$ muster task stage T1
T1 moved: Alpha [Review]
$ muster task stage T1 --to ready
T1 moved: Alpha [Ready]
$ muster task stage T1 --to review
! muster: T1 is in 'Ready'; 'Review' follows Doing
! hint: muster task stage T1 'Doing'
? 5
$ muster task stage T1
T1 moved: Alpha [Doing] (2 now, the limit is 1)
$ muster task stage T1
T1 moved: Alpha [Review]
$ muster task board
Ready (1)              Doing (1/1)            Review (1)    Done (0)
T3 客户回访 (blocked)  T2 Beta @li (overdue)  T1 Alpha @li
$ muster task board -L 1
Ready (1)              Doing (1/1)            Review (1)    Done (0)
T3 客户回访 (blocked)  T2 Beta @li (overdue)  T1 Alpha @li
$ muster task board owner:@me --json
{"schema":1,"kind":"task.board","project":"Kanban","now":"2026-03-02T08:00:20Z","total":4,"returned":4,"truncated":false,"items":[{"stage":"Ready","state":"todo","wip":null,"items":[]},{"stage":"Doing","state":"doing","wip":1,"items":[{"id":"T2","title":"Beta","owner":"@li","blocked":false,"overdue":true}]},{"stage":"Review","state":"doing","wip":null,"items":[{"id":"T1","title":"Alpha","owner":"@li","blocked":false,"overdue":false}]},{"stage":"Done","state":"done","wip":null,"items":[]}]}
$ muster task board --ids
T3
T2
T1
$ muster task board --width 40
Ready (…  Doing (1…  Review (…  Done (0)
T3 客户…  T2 Beta …  T1 Alpha…
$ muster task stage T2 --to Nowhere
! muster: there is no stage 'Nowhere'
! hint: the stages are Ready, Doing, Review, Done
? 3
$ muster stage set Doing --clear wip
Doing changed
$ muster stage set Doing --wip 0
! muster: a limit is 1 or more; --clear wip takes it away
? 2
$ muster stage set Other --follows Nowhere
! muster: there is no stage 'Nowhere'
! hint: the stages are Ready, Doing, Review, Done
? 3
$ muster task board -F md
|| Ready (1) | Doing (1) | Review (1) | Done (0) |
|| --- | --- | --- | --- |
|| T3 客户回访 (blocked) | T2 Beta @li (overdue) | T1 Alpha @li |  |

$ muster stage rm Ready Doing Review Done
Ready removed
Doing removed
Review removed
Done removed
$ muster task board
todo (1)               doing (2)              blocked (0)  done (0)
T3 客户回访 (blocked)  T2 Beta @li (overdue)
                       T1 Alpha @li
$ muster doctor
All is well: the file is sound, and its log tells the same as its tables
# From requirement to task to check.
$ muster task trace
no requirements; muster task add TITLE --type requirement makes one
$ muster task add 'Answers within a minute' --type requirement --accept 'Measured over a week'
T4 added: Answers within a minute
$ muster task add 'Nobody works on this' --type requirement
T5 added: Nobody works on this
$ muster task add 'Measure' --parent T4 --accept 'Script runs'
T6 added: Measure
$ muster task trace
id    title                    state        checks  owner
T4    Answers within a minute  in work      0/2
  T6  Measure                  todo         0/1
T5    Nobody works on this     no task yet
$ muster task check T6 1
T6 [x] Script runs
$ muster task done T6
T6 done: Measure
$ muster task check T4 1
T4 [x] Measured over a week
$ muster task done T4
T4 done: Answers within a minute
$ muster task trace
id    title                    state             checks  owner
T4    Answers within a minute  done and checked  2/2
  T6  Measure                  done              1/1
T5    Nobody works on this     no task yet
$ muster task trace --json
{"schema":1,"kind":"task.trace","project":"Kanban","now":"2026-03-02T08:00:41Z","total":2,"returned":2,"truncated":false,"items":[{"id":"T4","title":"Answers within a minute","verdict":"done and checked","held":2,"items":2,"tasks":[{"id":"T6","state":"done","held":1,"items":1}]},{"id":"T5","title":"Nobody works on this","verdict":"no task yet","held":0,"items":0,"tasks":[]}]}
