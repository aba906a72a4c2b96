# Before the month: the customer-service case, as muster init sets it up.
$ muster init 'Glad to help' --template customer-service --start 2026-03-02
Project 'Glad to help' made in FOLDER/.muster/project.db
From the template customer-service: 3 members and you (@li), 3 goals, 2 key results, 5 milestones, 3 risks, 1 meeting, 16 tasks, 1 report
Next: muster status
$ muster member list --fields handle
li
manager
service
support
# 10:00 The first Monday. The agenda is made of what the project knows; the meeting leaves decisions and actions.
$ muster meeting agenda E1
E1@2026-03-02  Weekly team meeting
when   2026-03-02 10:00, 45m
where  Room 3 and WeCom
who    @service, @support, @manager
state  planned
nothing calls for this meeting: muster meeting agenda E1@2026-03-02 --add TEXT
$ muster meeting start E1
E1@2026-03-02 started: Weekly team meeting
$ muster meeting note --problem 'Nobody answers between 12 and 14'
E1@2026-03-02#1 noted: Nobody answers between 12 and 14
$ muster meeting decide 'One shared queue for all channels'
D1 decided: One shared queue for all channels
$ muster meeting action 'Write the rota for lunch' --owner @support --due 2026-03-06
T17 added: Write the rota for lunch
$ muster meeting end
E1@2026-03-02 ended: Weekly team meeting
  nobody deals with a problem: muster meeting note E1@2026-03-02#1 --owner @NAME
$ muster meeting minutes E1
E1@2026-03-02  Weekly team meeting
when   2026-03-02 10:00, 45m
where  Room 3 and WeCom
who    @service, @support, @manager
state  held

Problems
problem  what                              owner   task  reported by
|#1       Nobody answers between 12 and 14  nobody        @li

Decisions
id  what                               owner  about  state
D1  One shared queue for all channels                decided

Actions, as they stand on 2026-03-02
id   title                     owner     due         status
T17  Write the rota for lunch  @support  2026-03-06  todo
$ muster kr checkin K2 9min
K2 checked in: 9 min, 42.9 % of the way
$ muster review start --period week
V1 added: 2026-02-24..2026-03-02
  schedule    green     nothing was due
  quality     green     no open bugs
  cost        green     0.00 CNY of 120,000.00 CNY spent (0 %) at 1 % of the time
  risk        green     3 open risks, all watched
$ muster improve add 'Two people stay over lunch' --review V1 --metric K2 --expect -30% --owner @manager --due 2026-03-30
I1 added: Two people stay over lunch
T18 added: Two people stay over lunch
# 10:00 A week later: what was agreed is looked at again, and the number has not moved enough.
$ export MUSTER_NOW=2026-03-09T10:00:00Z
$ MUSTER_USER=support MUSTER_NOW=2026-03-06T15:00:00Z muster task done T17
T17 done: Write the rota for lunch
$ muster meeting start E1
E1@2026-03-09 started: Weekly team meeting
$ muster meeting actions
$ muster meeting end
E1@2026-03-09 ended: Weekly team meeting
$ muster kr checkin K2 8min
K2 checked in: 8 min, 57.1 % of the way
$ muster improve verify I1
I1 not there yet: K2 9 min -> 8 min, expected -30% (that is 6.3 min)
? 10
# 10:00 The end of the month: the number is there, and the month is judged beside the first week.
$ export MUSTER_NOW=2026-03-30T10:00:00Z
$ muster kr checkin K2 6min --confidence 80%
K2 checked in: 6 min, 85.7 % of the way
$ muster improve verify
I1 confirmed: K2 9 min -> 6 min, expected -30%
$ muster review start --period month
V2 added: 2026-03-01..2026-03-30
  schedule    red       1 milestone past its due day, 1 of 6 tasks due since 2026-03-01 done, 5 tasks overdue, 5 tasks blocked, 1 key result behind pace
  quality     green     no open bugs
  cost        green     0.00 CNY of 120,000.00 CNY spent (0 %) at 26 % of the time
  risk        amber     1 risk past its review day
  since V1: tasks closed 0 -> 1 (better)
  since V1: finished in period 0 -> 1 (better)
  since V1: overdue 0 -> 5 (worse)
  since V1: blocked 0 -> 5 (worse)
  since V1: due in period done 0 -> 1 (better)
  since V1: milestones late 0 -> 1 (worse)
  since V1: key results behind 0 -> 1 (worse)
  since V1: K2 Response time 9 min -> 6 min (better)
$ muster review feedback V2 'They answer before lunch is over now' --from @service
V2 feedback: They answer before lunch is over now
$ muster review close V1 V2
V1 closed: 2026-02-24..2026-03-02
V2 closed: 2026-03-01..2026-03-30
$ muster review diff V1 V2
                                        V1                      V2
period              2026-02-24..2026-03-02  2026-03-01..2026-03-30
schedule                             green                     red
quality                              green                   green
cost                                 green                   green
risk                                 green                   amber
tasks closed                             0                       1  better
finished in period                       0                       1  better
overdue                                  0                       5  worse
blocked                                  0                       5  worse
due in period                            0                       6
due in period done                       0                       1  better
on time share                          n/a                  16.7 %
milestones late                          0                       1  worse
key results behind                       0                       1  worse
K2 Response time                     9 min                   6 min  better
15 numbers are the same (--all shows them)
$ muster review trend
                            V1          V2
until               2026-03-02  2026-03-30
schedule                 green         red
quality                  green       green
cost                     green       green
risk                     green       amber
tasks closed                 0           1
finished in period           0           1
overdue                      0           5
blocked                      0           5
due in period                0           6
due in period done           0           1
on time share              n/a      16.7 %
milestones late              0           1
key results behind           0           1
K2 Response time         9 min       6 min
