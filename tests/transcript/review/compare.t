# Reviews keep their numbers for ever, so that each can be held against every other one, and against today.
$ muster init 'Compared' --start 2026-02-02 --end 2026-04-26 --budget 10000
Project 'Compared' made in FOLDER/.muster/project.db
Next: muster status
$ muster review diff
! muster: there is no review yet
! hint: muster review start --period month
? 3
$ muster member add @boss --external yes --department Sales
@boss added
$ muster task add Early --owner @me --due 2026-02-20
T1 added: Early
$ muster task add Late --owner @me --due 2026-02-27
T2 added: Late
$ muster goal add 'Answer fast' --due 2026-04-20 --owner @me
G1 added: Answer fast
$ muster kr add 'First reply' --goal G1 --unit min --baseline 12 --target 5
K1 added: First reply
$ muster kr checkin K1 10
K1 checked in: 10 min, 28.6 % of the way
$ muster review start --period 2026-02-09..2026-02-28
V1 added: 2026-02-09..2026-02-28
  schedule    red       0 of 2 tasks due since 2026-02-09 done, 2 tasks overdue
  quality     green     no open bugs
  cost        green     0.00 CNY of 10,000.00 CNY spent (0 %) at 32 % of the time
  risk        unknown   no risk written down
$ muster review override V1 schedule amber --reason 'The customer moved the day'
V1 schedule: amber in place of red, since The customer moved the day
$ muster review override V1 schedule amber
! muster: --reason is missing: Why the rules were overruled
! hint: muster review override --help
? 2
$ muster review override V1 mood green --reason x
! muster: 'mood' is no axis of a review
! hint: schedule, quality, cost, risk
? 2
$ muster review override V1 cost purple --reason x
! muster: --colour: 'purple' is not one of green, amber, red, unknown
? 2
$ muster review feedback V1 'Good work' --from @boss
V1 feedback: Good work
$ muster review feedback V1 'Good work' --from @nobody
! muster: no member @nobody
! hint: Add a member with: muster member add @nobody
? 3
$ muster review note V1 'Pairing' --kind keep
V1 keep: Pairing
$ muster review show V1
V1  2026-02-09..2026-02-28
from      2026-02-09
until     2026-02-28
state     open
schedule  amber
quality   green
cost      green
risk      unknown
author    @li
created   2026-03-02 08:00

Judgement
schedule  amber    set by @li: The customer moved the day
          red      by the rules: 0 of 2 tasks due since 2026-02-09 done, 2 tasks
          overdue
quality   green    no open bugs
cost      green    0.00 CNY of 10,000.00 CNY spent (0 %) at 32 % of the time
risk      unknown  no risk written down

Frozen numbers
tasks open          2
tasks closed        0
finished in period  0
finished late       0
overdue             2
blocked             0
due in period       2
due in period done  0
on time share       0 %
milestones late     0
key results         1
key results behind  0
bugs critical       0
bugs high           0
bugs other          0
bugs opened         0
bugs closed         0
budget              10,000.00 CNY
spent               0.00 CNY
hours               0 h
risks open          0
risks occurred      0
risk days           0 d
K1 First reply      10 min

Findings (2)
created           kind      author  text
2026-03-02 08:00  feedback  @boss   Good work
2026-03-02 08:00  keep      @li     Pairing
$ muster review close V1
V1 closed: 2026-02-09..2026-02-28
$ muster task done T1 T2
T1 done: Early
T2 done: Late
$ muster kr checkin K1 7
K1 checked in: 7 min, 71.4 % of the way
$ muster review start --period week
V2 added: 2026-02-24..2026-03-02
  schedule    green     the 1 task that was due is done
  quality     green     no open bugs
  cost        green     0.00 CNY of 10,000.00 CNY spent (0 %) at 35 % of the time
  risk        unknown   no risk written down
  since V1: tasks closed 0 -> 2 (better)
  since V1: finished in period 0 -> 2 (better)
  since V1: finished late 0 -> 2 (worse)
  since V1: overdue 2 -> 0 (better)
  since V1: due in period done 0 -> 1 (better)
  since V1: on time share 0 % -> 100 % (better)
  since V1: K1 First reply 10 min -> 7 min (better)
$ muster review diff V1 V2
                                        V1                      V2
period              2026-02-09..2026-02-28  2026-02-24..2026-03-02
schedule                             amber                   green
quality                              green                   green
cost                                 green                   green
risk                               unknown                 unknown
tasks open                               2                       0
tasks closed                             0                       2  better
finished in period                       0                       2  better
finished late                            0                       2  worse
overdue                                  2                       0  better
due in period                            2                       1
due in period done                       0                       1  better
on time share                          0 %                   100 %  better
K1 First reply                      10 min                   7 min  better
15 numbers are the same (--all shows them)
$ muster review diff
                                        V2                     now
period              2026-02-24..2026-03-02  2026-03-02..2026-03-02
schedule                             green                   green
quality                              green                   green
cost                                 green                   green
risk                               unknown                 unknown
due in period                            1                       0
due in period done                       1                       0  worse
on time share                        100 %                     n/a
21 numbers are the same (--all shows them)
$ muster review trend
                            V1          V2
until               2026-02-28  2026-03-02
schedule                 amber       green
quality                  green       green
cost                     green       green
risk                   unknown     unknown
tasks open                   2           0
tasks closed                 0           2
finished in period           0           2
finished late                0           2
overdue                      2           0
due in period                2           1
due in period done           0           1
on time share              0 %       100 %
K1 First reply          10 min       7 min
$ muster review trend -L 1
                               V2
until                  2026-03-02
schedule                    green
quality                     green
cost                        green
risk                      unknown
tasks open                      0
tasks closed                    2
finished in period              2
finished late                   2
overdue                         0
blocked                         0
due in period                   1
due in period done              1
on time share               100 %
milestones late                 0
key results                     1
key results behind              0
bugs critical                   0
bugs high                       0
bugs other                      0
bugs opened                     0
bugs closed                     0
budget              10,000.00 CNY
spent                    0.00 CNY
hours                         0 h
risks open                      0
risks occurred                  0
risk days                     0 d
K1 First reply              7 min
the newest 1 of 2 reviews; -L 2 shows all
$ muster review trend -L none
! muster: --limit: 'none' is not a number above 0
? 2
$ muster review health
Health of the five practices: 33 of 100

Clear goals  50 of 100
████████░░░░░░░░  amber
  0 %  0 of 1  open goals that meet all of SMART
100 %  1 of 1  key results measured in the last 14 days
    -    none  open tasks with a goal or milestone
what is missing: muster goal check

Sensible division of work  0 of 100
░░░░░░░░░░░░░░░░  red
  -    none  open tasks with an owner
  -    none  open tasks with a due day
0 %  0 of 1  members whose duties are written down
what is missing: muster assign raci

Regular communication  nothing to judge by
-  none  meetings held of those planned in the last 28 days
-  none  meetings held that left minutes
-  none  actions done by their day
-  none  reports handed over of those owed

Tools that help  nothing to judge by
-  none  open tasks with an estimate
-  none  tasks in work touched in the last 7 days
-  none  open risks with an owner and a response

Continuous improvement  50 of 100
████████░░░░░░░░  amber
100 %  1 of 1  a review at least every 31 days
  0 %  0 of 2  reviews of the last 92 days that led to an improvement
    -    none  improvements verified by their day
what is missing: muster improve add
$ muster review health --exit-status
Health of the five practices: 33 of 100

Clear goals  50 of 100
████████░░░░░░░░  amber
  0 %  0 of 1  open goals that meet all of SMART
100 %  1 of 1  key results measured in the last 14 days
    -    none  open tasks with a goal or milestone
what is missing: muster goal check

Sensible division of work  0 of 100
░░░░░░░░░░░░░░░░  red
  -    none  open tasks with an owner
  -    none  open tasks with a due day
0 %  0 of 1  members whose duties are written down
what is missing: muster assign raci

Regular communication  nothing to judge by
-  none  meetings held of those planned in the last 28 days
-  none  meetings held that left minutes
-  none  actions done by their day
-  none  reports handed over of those owed

Tools that help  nothing to judge by
-  none  open tasks with an estimate
-  none  tasks in work touched in the last 7 days
-  none  open risks with an owner and a response

Continuous improvement  50 of 100
████████░░░░░░░░  amber
100 %  1 of 1  a review at least every 31 days
  0 %  0 of 2  reviews of the last 92 days that led to an improvement
    -    none  improvements verified by their day
what is missing: muster improve add
? 10
