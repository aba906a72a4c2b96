# Four weeks of work on one sprint: something comes in late, something is reopened, an estimate turns out too small.
$ muster init Shop
Project 'Shop' made in FOLDER/.muster/project.db
Next: muster status
$ muster project edit --start 2026-03-02 --end 2026-03-27
Shop changed
$ muster milestone add 'First sprint' --type sprint --start 2026-03-02 --due 2026-03-13
M1 added: First sprint
$ muster milestone add 'Second sprint' --type sprint --start 2026-03-16 --due 2026-03-27
M2 added: Second sprint
$ muster task add Basket --points 5 --milestone M1
T1 added: Basket
$ muster task add Payment --points 8 --milestone M1
T2 added: Payment
$ muster task add 'Order history' --points 3 --milestone M2
T3 added: Order history
$ MUSTER_NOW=2026-03-03T09:00:00Z muster task start T1 T2
T1 started: Basket
T2 started: Payment (timer H1 stopped: 0h on T1)
$ MUSTER_NOW=2026-03-05T16:00:00Z muster task done T1
T1 done: Basket
$ MUSTER_NOW=2026-03-06T10:00:00Z muster task add Vouchers --points 2 --milestone M1
T4 added: Vouchers
$ MUSTER_NOW=2026-03-09T10:00:00Z muster task reopen T1
T1 reopened: Basket
$ MUSTER_NOW=2026-03-10T10:00:00Z muster task edit T2 --points 13
T2 changed: Payment
$ MUSTER_NOW=2026-03-11T10:00:00Z muster task done T1
T1 done: Basket
# Done by mistake and undone: it does not count.
$ MUSTER_NOW=2026-03-11T11:00:00Z muster task done T4
T4 done: Vouchers
$ MUSTER_NOW=2026-03-11T11:05:00Z muster undo
Operation 14 undone: muster task done T4
$ MUSTER_NOW=2026-03-12T10:00:00Z muster task edit T4 --milestone M2
T4 changed: Vouchers
$ MUSTER_NOW=2026-03-18T10:00:00Z muster task done T2
T2 done: Payment (timer H2, H3, H4, H5, H6, H7, H8, H9, H10, H11, H12, H13 stopped: 89h on T2)
$ MUSTER_NOW=2026-03-18T11:00:00Z muster task block T4 --reason 'waits for the bank'
T4 blocked: Vouchers
$ export MUSTER_NOW=2026-03-20T09:00:00Z
$ muster report show burndown --milestone M1
Burndown: M1 First sprint
0 points left of 18 points on 2026-03-20, on the ideal line; the end is
2026-03-13
points
20 ┤                                ●●●●
   │                                ●   ●
   │                                ●   ●
15 ┤                            ●●●●●   ●●●●
   │●●●●●●●●●●●●                ●           ●●●●●●●●●●●●●●●●●●●●●●●●
   │    ····    ●               ●                                   ●
10 ┤        ····●   ●●●●●●●●●●●●●                                   ●
   │            ●●●●●                                               ●
   │                ············                                    ●
 5 ┤                            ········                            ●
   │                                    ····                        ●
   │                                        ····                    ●
 0 ┤                                            ····                ●●●●●●●●●●●●
    2026-03
    02  03  04  05  06  07  08  09  10  11  12  13  14  15  16  17  18  19  20
● left 0  · ideal  column: a day
day         added  removed  finished  reopened  left  ideal
2026-03-02     13        -         -         -    13     13
2026-03-03      -        -         -         -    13   11.6
2026-03-04      -        -         -         -    13   10.1
2026-03-05      -        -         5         -     8    8.7
2026-03-06      2        -         -         -    10    7.2
2026-03-07      -        -         -         -    10    7.2
2026-03-08      -        -         -         -    10    7.2
2026-03-09      -        -         -         5    15    5.8
2026-03-10      5        -         -         -    20    4.3
2026-03-11      -        -         5         -    15    2.9
2026-03-12      -        2         -         -    13    1.4
2026-03-13      -        -         -         -    13      0
2026-03-14      -        -         -         -    13
2026-03-15      -        -         -         -    13
2026-03-16      -        -         -         -    13
2026-03-17      -        -         -         -    13
2026-03-18      -        -        13         -     0
2026-03-19      -        -         -         -     0
2026-03-20      -        -         -         -     0
$ muster report show burndown --milestone M1 --until 2026-03-09 -F csv
day,scope,done,left,added,removed,finished,reopened,ideal
2026-03-02,13,0,13,13,0,0,0,13
2026-03-03,13,0,13,0,0,0,0,11.556
2026-03-04,13,0,13,0,0,0,0,10.111
2026-03-05,13,5,8,0,0,5,0,8.667
2026-03-06,15,5,10,2,0,0,0,7.222
2026-03-07,15,5,10,0,0,0,0,7.222
2026-03-08,15,5,10,0,0,0,0,7.222
2026-03-09,15,0,15,0,0,0,5,5.778
$ muster report show burndown --milestone M1 --exit-status -F csv --by week
day,scope,done,left,added,removed,finished,reopened,ideal
2026-03-08,15,5,10,15,0,5,0,7.222
2026-03-15,18,5,13,5,2,5,5,
2026-03-20,18,18,0,0,0,13,0,
# What is left of all, in tasks; by week when it is long or asked for.
$ muster report show burndown --unit tasks --by week
Burndown: Shop
2 tasks left of 4 tasks on 2026-03-20, 1 task behind the ideal line; the end is
2026-03-27
tasks
4 ┤              ●●●●                   │
  │              ●   ●                  │
  │              ●   ●                  │
3 ┤●●●●●●  ●●●●●●●   ●●●●●●●●●●●●●●     │
  │    ··●·●                       ●    │
  │      ● ●·······                ●    │
2 ┤      ●●●       ····            ●●●●●●
  │                    ········         │
  │                            ····     │
1 ┤                                ···· │
  │                                    ········
  │                                     │      ····
0 ┤                                     │          ····
   2026-03
   02            09            16            23
● left 2  · ideal  │ today  column: a day
day         added  removed  finished  reopened  left  ideal
2026-03-08      4        -         1         -     3    2.4
2026-03-15      -        -         1         1     3    1.6
2026-03-20      -        -         1         -     2    0.8
$ muster report show burnup --by week --unit points
Burn-up: Shop
18 of 23 points done on 2026-03-20; the scope grew by 7 points since 2026-03-02
points
25 ┤                                     │
   │                ◆◆◆◆◆◆◆◆◆◆◆◆◆◆◆◆◆◆◆◆◆◆
20 ┤                ◆                    │
   │        ◆◆◆◆◆◆◆◆◆               ●●●●●●
15 ┤◆◆◆◆◆◆◆◆◆                       ●    │
   │                                ●    │
10 ┤                                ●    │
   │                                ●    │
 5 ┤      ●●●●●●●●    ●●●●●●●●●●●●●●●    │
   │      ●       ●   ●                  │
 0 ┤●●●●●●●       ●●●●●                  │
    2026-03
    02            09            16            23
● done 18  ◆ scope 23  │ today  column: a day
day         added  removed  scope  done   share
2026-03-08     18        -     18     5  27.8 %
2026-03-15      5        -     23     5  21.7 %
2026-03-20      -        -     23    18  78.3 %
$ muster report show flow --by week
Cumulative flow: Shop
0 points under way on 2026-03-20, 2 blocked, 3 waiting
points
25 ┤
   │
20 ┤                                ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
   │                                ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░▒▒▒▒▒▒▒▒▒▒▒▒
15 ┤                ░░░░░░░░░░░░░░░░░░░░▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓████████████
   │░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓████████████
10 ┤░░░░▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓░░░░▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓████████████
   │░░░░▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓░░░░▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓████████████
 5 ┤░░░░▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓████████████
   │░░░░▓▓▓▓▓▓▓▓████████████████▓▓▓▓▓▓▓▓████████████████████████████████████████
 0 ┤░░░░▓▓▓▓▓▓▓▓████████████████▓▓▓▓▓▓▓▓████████████████████████████████████████
    2026-03
    02  03  04  05  06  07  08  09  10  11  12  13  14  15  16  17  18  19  20
█ done 18  ▓ doing 0  ▒ blocked 2  ░ to do 3  column: a day
day         to do  doing  blocked  done  scope
2026-03-08      5      8        0     5     18
2026-03-15      5     13        0     5     23
2026-03-20      3      0        2    18     23
$ muster report show velocity
Velocity: Shop
2.5 points a week on average, from 0 to 5; 2 are over
03-02   0
03-09   5 ██████████████████████████▉
03-16  13 ██████████████████████████████████████████████████████████████████████
from        to          tasks  points
2026-03-02  2026-03-08      0       0
2026-03-09  2026-03-15      1       5
2026-03-16  2026-03-20      1      13
$ muster report show velocity --by sprint
Velocity: Shop
5 points a sprint on average; 1 is over
M1 First sprint   5 ████████████████████████████████████████████████████████████
M2 Second sprint  0
sprint            from        to          planned  points   share
M1 First sprint   2026-03-02  2026-03-13       13       5  38.5 %
M2 Second sprint  2026-03-16  2026-03-27        5       0     0 %
$ muster report show cycle
Cycle time: Shop
85 of 100 tasks are done within 15 days of their start; 2 tasks finished from
2026-03-02 to 2026-03-20, 0.7 a week
0-2d    0
2-4d    0
4-6d    0
6-8d    0
8-10d   1 ████████████████████████████████████████████████████████████ ◀ P50
10-12d  0
12-14d  0
14-16d  1 ████████████████████████████████████████████████████████████ ◀ P85 P95
            tasks   P50    P85    P95   mean  longest
cycle time      2    8d    15d    15d  11.5d      15d
lead time       2  9.1d  16.1d  16.1d  12.6d    16.1d
Cycle time runs from the first start until it is done for the last time, lead
time from when it was written down; days of 24 hours. P85: 85 of 100 took no
longer (nearest rank).

Took longest
id  title    finished    took
T2  Payment  2026-03-18   15d
T1  Basket   2026-03-11    8d
$ muster report show progress
Progress: Shop
████████░░░░░░░░ 2 of 4 tasks closed (50 %), 0 overdue, 1 blocked

Goals
no goals yet; muster goal add TITLE makes one

Milestones
id  milestone      due                      progress                 tasks
M1  First sprint   2026-03-13  7 days late  ████████████████  100 %    2/2
M2  Second sprint  2026-03-27  in 7 days    ░░░░░░░░░░░░░░░░    0 %    0/2
1 milestone is late

Velocity
2.5 points a week on average, from 0 to 5; 2 are over
03-02   0
03-09   5 ██████████████████████████▉
03-16  13 ██████████████████████████████████████████████████████████████████████
from        to          tasks  points
2026-03-02  2026-03-08      0       0
2026-03-09  2026-03-15      1       5
2026-03-16  2026-03-20      1      13
$ muster report show milestones
Milestones: Shop
id  milestone      due                      progress                 tasks
M1  First sprint   2026-03-13  7 days late  ████████████████  100 %    2/2
M2  Second sprint  2026-03-27  in 7 days    ░░░░░░░░░░░░░░░░    0 %    0/2
1 milestone is late
$ muster report show problems
Problems: Shop
1 problem, 1 without an owner
   age  where    id  problem                       owner   ends with
2 days  blocked  T4  Vouchers: waits for the bank  nobody
$ muster report show problems --exit-status -F csv
kind,id,text,owner,task,since,days
blocked,T4,Vouchers: waits for the bank,,,2026-03-18,2
? 10
$ muster report show changes --since 2026-03-18
Shop: 2026-03-18 00:00 to 2026-03-20 09:00
2 operations: @li 2

Tasks
  done  T2  Payment
  changed  T4  Vouchers; state: todo -> blocked, reason: - -> waits for the bank

Time entries
  added  H3; member @li, task T2, from 2026-03-04 09:00, spent 1d
  added  H4; member @li, task T2, from 2026-03-05 09:00, spent 1d
  added  H5; member @li, task T2, from 2026-03-06 09:00, spent 1d
  added  H6; member @li, task T2, from 2026-03-09 09:00, spent 1d
  added  H7; member @li, task T2, from 2026-03-10 09:00, spent 1d
  added  H8; member @li, task T2, from 2026-03-11 09:00, spent 1d
  added  H9; member @li, task T2, from 2026-03-12 09:00, spent 1d
  added  H10; member @li, task T2, from 2026-03-13 09:00, spent 1d
  added  H11; member @li, task T2, from 2026-03-16 09:00, spent 1d
  added  H12; member @li, task T2, from 2026-03-17 09:00, spent 1d
  added  H13; member @li, task T2, from 2026-03-18 09:00, spent 1h
  changed  H2; spent: - -> 1d
total         added  done  changed
tasks             -     1        1
time entries     11     -        1
# Since the last review, where there is one.
$ muster review start --period week
V1 added: 2026-03-14..2026-03-20
  schedule    red       1 milestone past its due day, 1 task blocked
  quality     green     no open bugs
  cost        unknown   no budget to judge by
  risk        unknown   no risk written down
$ MUSTER_NOW=2026-03-20T10:00:00Z muster task add 'Gift cards'
T5 added: Gift cards
$ MUSTER_NOW=2026-03-20T11:00:00Z muster report show changes
Shop: 2026-03-20 09:00 to 2026-03-20 11:00
1 operation: @li 1

Tasks
  added  T5  Gift cards
total  added
tasks      1
$ MUSTER_NOW=2026-03-20T11:00:00Z muster report show burndown --since last-review -F csv --unit tasks
day,scope,done,left,added,removed,finished,reopened,ideal
2026-03-20,5,2,3,1,0,0,0,3
# The end of a milestone that was moved is told.
$ MUSTER_NOW=2026-03-20T12:00:00Z muster milestone edit M2 --due 2026-04-03
M2 changed: Second sprint
$ MUSTER_NOW=2026-03-20T13:00:00Z muster report show burndown --milestone M2 --by week
Burndown: M2 Second sprint
5 points left of 5 points on 2026-03-20, 1.4 points behind the ideal line; the
end is 2026-04-03
points
5 ┤●●●●●●●●●●●●●●●●●●●●
  │    ········      │
4 ┤            ····  │
  │                ············
3 ┤                  │         ········
  │                  │                 ····
2 ┤                  │                     ················
  │                  │                                     ····
1 ┤                  │                                         ····
  │                  │                                             ········
0 ┤                  │                                                     ····
   2026-03                                                         2026-04
   16  17  18  19  20  21  22  23  24  25  26  27  28  29  30  31  01  02  03
● left 5  · ideal  │ today  column: a day
day         added  removed  finished  reopened  left  ideal
2026-03-20      -        -         -         -     5    3.6
the end was moved on 2026-03-20, from 2026-03-27 to 2026-04-03
$ muster report show quality
Quality: Shop
0 open bugs: 0 critical, 0 high, 0 others
$ muster report show follow-through
Follow-through: Shop
no meeting has agreed on an action yet
$ muster --lang zh report show burndown --milestone M2
燃尽图：M2 Second sprint
2026-03-20 剩余 5 点，共 5 点，比理想线落后 1.4 点；截止日为 2026-04-03
点数
5 ┤●●●●●●●●●●●●●●●●●●●●
  │    ········      │
4 ┤            ····  │
  │                ············
3 ┤                  │         ········
  │                  │                 ····
2 ┤                  │                     ················
  │                  │                                     ····
1 ┤                  │                                         ····
  │                  │                                             ········
0 ┤                  │                                                     ····
   2026-03                                                         2026-04
   16  17  18  19  20  21  22  23  24  25  26  27  28  29  30  31  01  02  03
● 剩余 5  · 理想  │ 今天  每列一天
日期        已添加  已删除  已完成  已重新打开  剩余  理想
2026-03-16       -       -       -           -     5     5
2026-03-17       -       -       -           -     5   4.6
2026-03-18       -       -       -           -     5   4.3
2026-03-19       -       -       -           -     5   3.9
2026-03-20       -       -       -           -     5   3.6
截止日于 2026-03-20 从 2026-03-27 改为 2026-04-03
# The day before, by the log: as it was then.
$ muster --as-of 2026-03-09 report show burndown --milestone M1 -F csv --by week
day,scope,done,left,added,removed,finished,reopened,ideal
2026-03-08,15,5,10,15,0,5,0,7.222
2026-03-09,15,0,15,0,0,0,5,5.778
! The project as it was on 2026-03-09 23:59, after operation 11
# What cannot be asked for says so.
$ muster report show goals --milestone M1
! muster: the report goals does not heed --milestone
! hint: leave it out
? 2
$ muster report show burndown --since 2026-03-19 --until 2026-03-18
! muster: 2026-03-18 lies before 2026-03-19
! hint: write the earlier day with --since
? 2
$ muster report show burndown --since 0001-01-01
! muster: from 0001-01-01 to 2026-03-20 are more days than a report shows
! hint: give a later day with --since
? 2
$ muster report show changes --since last-review
Shop: 2026-03-20 09:00 to 2026-03-20 09:00
2 operations: @li 2

Milestones
  changed  M2  Second sprint; due: 2026-03-27 -> 2026-04-03

Tasks
  added  T5  Gift cards
total       added  changed
milestones      -        1
tasks           1        -
$ muster report show burndwn
! muster: there is no report 'burndwn'
! hint: muster report show burndown
? 3
$ muster report show velocity --by sprint --until 2026-02-01
! muster: no sprint with a start and a due day lies in the period
! hint: muster milestone add NAME --type sprint --start DAY --due DAY, or leave --by sprint out
? 5
$ muster report show burndown --by sprint
! muster: the report burndown has no row a sprint
! hint: give --by day, week or month, or --milestone with the sprint
? 2
