# The right person for a task, owners for all, and who has too much.
$ muster init Assign
Project 'Assign' made in FOLDER/.muster/project.db
Next: muster status
$ muster member add @wang --skill cpp=4 --rate 200
@wang added
$ muster member add @zhao --skill cpp=2 --rate 100
@zhao added
$ muster task add 'Fix the parser' --skill cpp=3 --estimate 2d --due 2026-03-06
T1 added: Fix the parser
$ muster task add 'Sort the shelf' --estimate 3d
T2 added: Sort the shelf
$ muster task add 'Call the client' --owner @zhao --estimate 4h
T3 added: Call the client
$ muster task add 'Prove it' --skill rust=5 --estimate 1d
T4 added: Prove it
$ muster assign suggest T1
T1 Fix the parser
needs cpp=3
member  skills         free until then  would finish          cost
@wang   fits, 1 above              40h  2026-03-03    3,200.00 CNY
@zhao   lacks cpp (2)              36h  2026-03-04    1,600.00 CNY
@li     lacks cpp                  16h  2026-03-06
Next: muster assign T1 --to @wang
$ muster assign suggest T1 --ids
@wang
$ muster assign suggest T4
T4 Prove it
needs rust=5
member  skills      free until then  would finish          cost
@zhao   lacks rust             156h  2026-03-03      800.00 CNY
@wang   lacks rust             144h  2026-03-04    1,600.00 CNY
@li     lacks rust             136h  2026-03-05
$ muster assign apply
! muster: there is no plan to apply
! hint: muster assign plan
? 3
$ muster assign plan
Plan P1: assignment
3 tasks, 3 people: 2026-03-02 to 2026-03-04
Cost of the work left: 3,600.00 CNY

Conflicts (1)
  T4: nobody has all it needs: nobody has rust
    ways out: 8h of one more person with rust=5

Without a place (1)
id  title     why
T4  Prove it  nobody has all it needs: nobody has rust

Who would get what
id  title           owner  would be  finish
T1  Fix the parser         @wang     2026-03-03
T2  Sort the shelf         @li       2026-03-04

Load
member  tasks  work
@li         1   24h
@wang       1   16h
@zhao       1    4h
Next: muster assign apply
$ muster assign apply
T1 goes to @wang: Fix the parser
T2 goes to @li: Sort the shelf
$ muster undo
Operation 9 undone: muster assign apply
$ muster assign plan --all --objective balance
Plan P2: assignment
3 tasks, 3 people: 2026-03-02 to 2026-03-04
Cost of the work left: 3,600.00 CNY

Conflicts (1)
  T4: nobody has all it needs: nobody has rust
    ways out: 8h of one more person with rust=5

Without a place (1)
id  title     why
T4  Prove it  nobody has all it needs: nobody has rust

Who would get what
id  title           owner  would be  finish
T1  Fix the parser         @wang     2026-03-03
T2  Sort the shelf         @li       2026-03-04

Load
member  tasks  work
@li         1   24h
@wang       1   16h
@zhao       1    4h
Next: muster assign apply
$ muster assign apply
T1 goes to @wang: Fix the parser
T2 goes to @li: Sort the shelf
$ muster assign apply
nothing to do: every task of plan P2 is with its person already
$ muster assign load
Plan P2 of 2026-03-02
member  03-02  03-09  03-16  03-23  03-30  04-06  04-13  04-20
@li     ▒ 24h  · 0h   · 0h   · 0h   · 0h   · 0h   · 0h   · 0h
@wang   ░ 16h  · 0h   · 0h   · 0h   · 0h   · 0h   · 0h   · 0h
@zhao   ░ 4h   · 0h   · 0h   · 0h   · 0h   · 0h   · 0h   · 0h
$ muster assign load --weeks 2 --json
{"schema":1,"kind":"assign.load","project":"Assign","now":"2026-03-02T08:00:18Z","total":3,"returned":3,"truncated":false,"items":[{"member":"@li","weeks":[{"from":"2026-03-02","planned":24,"open":40,"load":0.6},{"from":"2026-03-09","planned":0,"open":40,"load":0}]},{"member":"@wang","weeks":[{"from":"2026-03-02","planned":16,"open":40,"load":0.4},{"from":"2026-03-09","planned":0,"open":40,"load":0}]},{"member":"@zhao","weeks":[{"from":"2026-03-02","planned":4,"open":40,"load":0.1},{"from":"2026-03-09","planned":0,"open":40,"load":0}]}]}
$ muster task edit T1 --estimate 80h
T1 changed: Fix the parser
$ muster plan rm P1 P2
P1 removed: assignment
P2 removed: assignment
$ muster assign load --weeks 3
By due days
member  03-02  03-09  03-16
@li     · 0h   · 0h   · 0h
@wang   █ 80h  · 0h   · 0h
@zhao   · 0h   · 0h   · 0h
Too much: @wang 80h for 40h in the week of 2026-03-02
$ muster task done T1 T2 T3
T1 done: Fix the parser
T2 done: Sort the shelf
T3 done: Call the client
$ muster task drop T4 --reason 'Nobody can'
T4 dropped: Prove it
$ muster assign plan
Nothing to assign: every open task has an owner. --all gives them out anew.
$ muster assign suggest T1
! muster: there is nothing to plan: no task is open
! hint: muster task add 'What has to be done'
? 5
$ muster assign load --weeks 0
! muster: --weeks: '0' is not a number from 1 to 104
? 2
# For a part of the work; the rest stays as it is.
$ muster task add 'Paint it' --label ui --estimate 1d
T5 added: Paint it
$ muster task add 'Store it' --label api --estimate 1d
T6 added: Store it
$ muster assign plan label:ui --objective cost
Plan P3: assignment
1 task, 3 people: 2026-03-02 to 2026-03-02
No plan of these tasks and people ends sooner

Who would get what
id  title     owner  would be  finish
T5  Paint it         @li       2026-03-02

Load
member  tasks  work
@li         1    8h
Next: muster assign apply
$ muster assign plan label:nothing
Nothing to assign: no open task without an owner meets the query. --all gives
out anew.
$ muster assign plan 'colour:red'
! muster: query, column 1: a task has no field 'colour'
!   colour:red
!   ^
! hint: muster task list --fields help lists them (to search for the text, put it in quotes)
? 2
