# One screen for people, the same as a document and for scripts.
$ muster init 'Customer service' --template customer-service
Project 'Customer service' made in FOLDER/.muster/project.db
From the template customer-service: 3 members and you (@li), 3 goals, 2 key results, 5 milestones, 3 risks, 1 meeting, 16 tasks, 1 report
Next: muster status
$ muster status
Customer service  2026-03-02
Health: green, nothing was due; no open bugs; 0.00 CNY of 120,000.00 CNY spent
(0 %) at 1 % of the time; 3 open risks, all watched
Tasks:  ░░░░░░░░░░░░░░░░ 0 of 16 closed, 0 overdue, 0 blocked

Goals
id  progress               goal                                  due
G1  ░░░░░░░░░░░░░░░░  0 %  Customers are glad to have asked us   by 2026-06-22
G2  ░░░░░░░░░░░░░░░░  0 %  Customers rate our service 4.5 or b…  by 2026-06-22
G3  ░░░░░░░░░░░░░░░░  0 %  Customers wait no more than five mi…  by 2026-06-22

Next milestone
M1  Requirements agreed  2026-03-20  in 18 days  0 of 3 closed

Next meeting
E1  2026-03-02 10:00  Weekly team meeting

Open risks (3)
id  title                           probability  impact days  owner     response
R1  The chat channel cannot be co…         30 %           10  @support  reduce
R2  Experienced agents leave duri…         20 %           15  @manager  avoid
R3  Season brings twice the quest…         40 %            5  @manager  transfer
$ muster status --json
{"schema":1,"kind":"status","project":"Customer service","now":"2026-03-02T08:00:02Z","health":"green","because":"nothing was due; no open bugs; 0.00 CNY of 120,000.00 CNY spent (0 %) at 1 % of the time; 3 open risks, all watched","axes":[{"axis":"schedule","colour":"green","reason":"nothing was due","rule":"red: a milestone past its due day, or under 80 % done of what was due in the period or is overdue; amber: an overdue or blocked task, or a key result behind pace"},{"axis":"quality","colour":"green","reason":"no open bugs","rule":"red: an open critical bug; amber: an open bug of high severity"},{"axis":"cost","colour":"green","reason":"0.00 CNY of 120,000.00 CNY spent (0 %) at 1 % of the time","rule":"red: over the budget, or the share spent over 120 % of the share of time passed; amber: over 105 %; up to 5 % of the budget ahead of time is green"},{"axis":"risk","colour":"green","reason":"3 open risks, all watched","rule":"red: expected delay of the open risks over 20 % of the days left; amber: over 10 %, an occurred risk still open, or one without owner or response or past its review day"}],"tasks":{"open":16,"closed":0,"overdue":0,"blocked":0},"goals":[{"id":"G1","title":"Customers are glad to have asked us","progress":0,"expected":0,"due":"2026-06-22"},{"id":"G2","title":"Customers rate our service 4.5 or better","progress":0,"expected":0,"due":"2026-06-22"},{"id":"G3","title":"Customers wait no more than five minutes","progress":0,"expected":0,"due":"2026-06-22"}],"milestones":[{"id":"M1","title":"Requirements agreed","due":"2026-03-20","tasks":3,"open":3}],"overdue":{"total":0,"items":[]},"blocked":{"total":0,"items":[]},"mine":{"total":0,"items":[]},"next_meeting":{"id":"E1","title":"Weekly team meeting","start":"2026-03-02T10:00:00Z"},"risks":{"total":3,"items":[{"id":"R1","title":"The chat channel cannot be connected in time","probability":0.3,"impact_days":10,"owner":"@support","response":"reduce"},{"id":"R2","title":"Experienced agents leave during the change","probability":0.2,"impact_days":15,"owner":"@manager","response":"avoid"},{"id":"R3","title":"Season brings twice the questions","probability":0.4,"impact_days":5,"owner":"@manager","response":"transfer"}]},"risks_happening":[],"risks_review_overdue":[]}
$ muster status --exit-status -q
Customer service  2026-03-02
Health: green, nothing was due; no open bugs; 0.00 CNY of 120,000.00 CNY spent
(0 %) at 1 % of the time; 3 open risks, all watched
Tasks:  ░░░░░░░░░░░░░░░░ 0 of 16 closed, 0 overdue, 0 blocked

Goals
id  progress               goal                                  due
G1  ░░░░░░░░░░░░░░░░  0 %  Customers are glad to have asked us   by 2026-06-22
G2  ░░░░░░░░░░░░░░░░  0 %  Customers rate our service 4.5 or b…  by 2026-06-22
G3  ░░░░░░░░░░░░░░░░  0 %  Customers wait no more than five mi…  by 2026-06-22

Next milestone
M1  Requirements agreed  2026-03-20  in 18 days  0 of 3 closed

Next meeting
E1  2026-03-02 10:00  Weekly team meeting

Open risks (3)
id  title                           probability  impact days  owner     response
R1  The chat channel cannot be co…         30 %           10  @support  reduce
R2  Experienced agents leave duri…         20 %           15  @manager  avoid
R3  Season brings twice the quest…         40 %            5  @manager  transfer
$ MUSTER_NOW=2026-04-20T08:00:00Z muster status --exit-status
Customer service  2026-04-20
Health: red
schedule  red      2 milestones past their due day, 0 of 7 tasks due since
          2026-03-23 done, 7 tasks overdue, 8 tasks blocked, 2 key results
          behind pace
quality   green    no open bugs
cost      green    0.00 CNY of 120,000.00 CNY spent (0 %) at 44 % of the time
risk      amber    8.0 days of expected delay with 63 days left, 3 risks past
          their review day
Tasks:  ░░░░░░░░░░░░░░░░ 0 of 16 closed, 7 overdue, 8 blocked

Goals
id  progress               goal                due
G1  ░░░░░░░░░░░░░░░░  0 %  Customers are gla…  by 2026-06-22  behind: 43.8 % ex…
G2  ░░░░░░░░░░░░░░░░  0 %  Customers rate ou…  by 2026-06-22  behind: 43.8 % ex…
G3  ░░░░░░░░░░░░░░░░  0 %  Customers wait no…  by 2026-06-22  behind: 43.8 % ex…

Next milestone
M1  Requirements agreed  2026-03-20  31 days late  0 of 3 closed

Overdue (7)
id  title                                                   owner     due
T1  Count why customers contact us                          @service  2026-03-11
T2  Measure rating and response time of the last three mo…  @support  2026-03-11
T3  Write the requirements and have them signed             @manager  2026-03-20
T4  Write down everyone's duty and agree on it              @manager  2026-03-23
T5  Agree on shifts that cover the busy hours               @manager  2026-03-27

Blocked (8)
id  title                                        owner     waits for  reason
T3  Write the requirements and have them signed  @manager  T1, T2
T6  Train everyone on the new process            @manager  T3, T4
T7  Set up one queue for all channels            @support  T3
T8  Connect the chat channel                     @support  T7
T5  Agree on shifts that cover the busy hours    @manager  T1

Next meeting
E1  2026-04-20 10:00  Weekly team meeting

Open risks (3)
id  title                           probability  impact days  owner     response
R1  The chat channel cannot be co…         30 %           10  @support  reduce
R2  Experienced agents leave duri…         20 %           15  @manager  avoid
R3  Season brings twice the quest…         40 %            5  @manager  transfer
Review overdue: R1, R2, R3
? 10
$ muster report list
Reports of this project
name     audience    every            next        content  owner
monthly  department  monthly 1 09:00  2026-04-01  status   @manager

Reports that come with muster
name            shows
status          health by the four axes, goals, milestones, work, risks
progress        how far the work, its milestones and goals are, and the pace of…
burndown        what is left day by day, against an even pace
burnup          scope and work done, day by day
flow            how much waits, is under way, blocked and done, day by day
velocity        how much was finished in each week or sprint
cycle           how many days work takes, as percentiles
workload        who has how much to do in the weeks to come
goals           every goal under the one it is part of, with its progress
milestones      what is due when, and how far it is
risks           open risks, the greatest first
meetings        every meeting, when it is held next, and its open actions
follow-through  whether what meetings agreed on is done
time            who worked how long
cost            what the work has cost and will cost, against the budget
quality         open bugs by severity and age, and how checks went
ev              earned value: planned, done and spent
changes         what is different since the last review, a day, or in the last …
problems        problems from meetings, blocked tasks and risks that occurred, …
$ muster report show monthly -F md
|# Monthly project report

|# Customer service  2026-03-02

Health: green

- **schedule**: green    nothing was due
- **quality**: green    no open bugs
- **cost**: green    0.00 CNY of 120,000.00 CNY spent (0 %) at 1 % of the time
- **risk**: green    3 open risks, all watched

Tasks:  ░░░░░░░░░░░░░░░░ 0 of 16 closed, 0 overdue, 0 blocked

|## Goals

|| id | progress |  | goal | due |  |
|| --- | --- | ---: | --- | --- | --- |
|| G1 | ░░░░░░░░░░░░░░░░ | 0 % | Customers are glad to have asked us | by 2026-06-22 |  |
|| G2 | ░░░░░░░░░░░░░░░░ | 0 % | Customers rate our service 4.5 or better | by 2026-06-22 |  |
||   K1 | ░░░░░░░░░░░░░░░░ | 0 % | Satisfaction rating | 3.8 -\> \>= 4.5 points |  |
|| G3 | ░░░░░░░░░░░░░░░░ | 0 % | Customers wait no more than five minutes | by 2026-06-22 |  |
||   K2 | ░░░░░░░░░░░░░░░░ | 0 % | Response time | 12 -\> &lt;= 5 min |  |

|## Milestones

|| id | milestone | due |  | tasks |
|| --- | --- | --- | --- | --- |
|| M1 | Requirements agreed | 2026-03-20 | in 18 days | 0 of 3 closed |
|| M2 | Team in place | 2026-04-03 | in 32 days | 0 of 3 closed |
|| M3 | Service system built | 2026-05-08 | in 67 days | 0 of 4 closed |
|| M4 | Tested with real customers | 2026-05-29 | in 88 days | 0 of 3 closed |
|| M5 | Launched | 2026-06-22 | in 112 days | 0 of 3 closed |

|## Next meeting

E1  2026-03-02 10:00  Weekly team meeting

|## Open risks (3)

|| id | title | probability | impact days | owner | response |
|| --- | --- | ---: | ---: | --- | --- |
|| R1 | The chat channel cannot be connected in time | 30 % | 10 | @support | reduce |
|| R2 | Experienced agents leave during the change | 20 % | 15 | @manager | avoid |
|| R3 | Season brings twice the questions | 40 % | 5 | @manager | transfer |

$ muster report show status --json
{"schema":1,"kind":"report.show","project":"Customer service","now":"2026-03-02T08:00:07Z","health":"green","because":"nothing was due; no open bugs; 0.00 CNY of 120,000.00 CNY spent (0 %) at 1 % of the time; 3 open risks, all watched","axes":[{"axis":"schedule","colour":"green","reason":"nothing was due","rule":"red: a milestone past its due day, or under 80 % done of what was due in the period or is overdue; amber: an overdue or blocked task, or a key result behind pace"},{"axis":"quality","colour":"green","reason":"no open bugs","rule":"red: an open critical bug; amber: an open bug of high severity"},{"axis":"cost","colour":"green","reason":"0.00 CNY of 120,000.00 CNY spent (0 %) at 1 % of the time","rule":"red: over the budget, or the share spent over 120 % of the share of time passed; amber: over 105 %; up to 5 % of the budget ahead of time is green"},{"axis":"risk","colour":"green","reason":"3 open risks, all watched","rule":"red: expected delay of the open risks over 20 % of the days left; amber: over 10 %, an occurred risk still open, or one without owner or response or past its review day"}],"tasks":{"open":16,"closed":0,"overdue":0,"blocked":0},"goals":[{"id":"G1","title":"Customers are glad to have asked us","progress":0,"expected":0,"due":"2026-06-22"},{"id":"G2","title":"Customers rate our service 4.5 or better","progress":0,"expected":0,"due":"2026-06-22"},{"id":"G3","title":"Customers wait no more than five minutes","progress":0,"expected":0,"due":"2026-06-22"}],"milestones":[{"id":"M1","title":"Requirements agreed","due":"2026-03-20","tasks":3,"open":3},{"id":"M2","title":"Team in place","due":"2026-04-03","tasks":3,"open":3},{"id":"M3","title":"Service system built","due":"2026-05-08","tasks":4,"open":4},{"id":"M4","title":"Tested with real customers","due":"2026-05-29","tasks":3,"open":3},{"id":"M5","title":"Launched","due":"2026-06-22","tasks":3,"open":3}],"overdue":{"total":0,"items":[]},"blocked":{"total":0,"items":[]},"mine":{"total":0,"items":[]},"next_meeting":{"id":"E1","title":"Weekly team meeting","start":"2026-03-02T10:00:00Z"},"risks":{"total":3,"items":[{"id":"R1","title":"The chat channel cannot be connected in time","probability":0.3,"impact_days":10,"owner":"@support","response":"reduce"},{"id":"R2","title":"Experienced agents leave during the change","probability":0.2,"impact_days":15,"owner":"@manager","response":"avoid"},{"id":"R3","title":"Season brings twice the questions","probability":0.4,"impact_days":5,"owner":"@manager","response":"transfer"}]},"risks_happening":[],"risks_review_overdue":[]}
$ muster report define weekly --audience sponsor --every 'fri 16:00' --content status --owner @manager
weekly added
$ muster report edit weekly --every 'last fri 16:00'
weekly changed
$ muster report list
Reports of this project
name     audience    every            next        content  owner
monthly  department  monthly 1 09:00  2026-04-01  status   @manager
weekly   sponsor     last fri 16:00   2026-03-27  status   @manager

Reports that come with muster
name            shows
status          health by the four axes, goals, milestones, work, risks
progress        how far the work, its milestones and goals are, and the pace of…
burndown        what is left day by day, against an even pace
burnup          scope and work done, day by day
flow            how much waits, is under way, blocked and done, day by day
velocity        how much was finished in each week or sprint
cycle           how many days work takes, as percentiles
workload        who has how much to do in the weeks to come
goals           every goal under the one it is part of, with its progress
milestones      what is due when, and how far it is
risks           open risks, the greatest first
meetings        every meeting, when it is held next, and its open actions
follow-through  whether what meetings agreed on is done
time            who worked how long
cost            what the work has cost and will cost, against the budget
quality         open bugs by severity and age, and how checks went
ev              earned value: planned, done and spent
changes         what is different since the last review, a day, or in the last …
problems        problems from meetings, blocked tasks and risks that occurred, …
$ muster report rm weekly
weekly removed
$ muster standup @service
Stand-up 2026-03-02 (since 2026-02-27)

@service
Next  T1 Count why customers contact us
$ muster task start T1
T1 started: Count why customers contact us
$ muster standup
Stand-up 2026-03-02 (since 2026-02-27)

@li
nothing done, doing or planned
$ muster standup --team -F md
|# Stand-up 2026-03-02 (since 2026-02-27)

|## @manager

- **Next**: T4 Write down everyone's duty and agree on it

|## @service

- **Doing**: T1 Count why customers contact us

|## @support

- **Next**: T2 Measure rating and response time of the last three months

|## Others

- **Nothing to tell**: @li

$ muster standup --since nonsense
! muster: --since: 'nonsense' is not a day that is over
! hint: write 2026-03-09, yesterday, fri (the last one) or -3d
? 2
