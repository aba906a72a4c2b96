# A review judges four axes by written rules and freezes the numbers; improvements must move one.
$ muster init 'Judged' --start 2026-02-02 --end 2026-04-26 --budget 10000
Project 'Judged' made in FOLDER/.muster/project.db
Next: muster status
$ muster task add Early --owner @me --due 2026-02-20
T1 added: Early
$ muster task add Late --owner @me --due 2026-02-27
T2 added: Late
$ muster task done T1
T1 done: Early
$ muster task add 'It crashes' --type bug --severity critical --owner @me
T3 added: It crashes
$ muster cost add 2000 --category licences --day 2026-02-10
C1 added: 2,000.00 CNY, licences
$ muster risk add 'People leave' --probability 50% --impact-days 20
R1 added: People leave
$ muster review start --period month
V1 added: 2026-02-01..2026-03-02
  schedule    red       1 of 2 tasks due since 2026-02-01 done, 1 task overdue
  quality     red       1 critical bug open
  cost        green     2,000.00 CNY of 10,000.00 CNY spent (20 %) at 35 % of the time
  risk        amber     10.0 days of expected delay with 55 days left, 1 risk without owner or response
$ muster review finding V1 'Nobody looked at the bug list'
V1 finding: Nobody looked at the bug list
$ muster review finding V1 'The new templates help' --kind feedback
V1 feedback: The new templates help
$ muster improve add 'Look at bugs every morning' --review V1 --metric 'Open critical bugs' --expect 0 --owner @me --due +2w
I1 added: Look at bugs every morning
T4 added: Look at bugs every morning
  nothing is called 'Open critical bugs' yet: muster metric add 'Open critical bugs' makes it, or give --value to improve verify
$ muster review show V1
V1  2026-02-01..2026-03-02
from      2026-02-01
until     2026-03-02
state     open
schedule  red
quality   red
cost      green
risk      amber
author    @li
created   2026-03-02 08:00

Judgement
schedule  red      1 of 2 tasks due since 2026-02-01 done, 1 task overdue
quality   red      1 critical bug open
cost      green    2,000.00 CNY of 10,000.00 CNY spent (20 %) at 35 % of the
          time
risk      amber    10.0 days of expected delay with 55 days left, 1 risk without
          owner or response

Frozen numbers
tasks open          2
tasks closed        1
finished in period  1
finished late       1
overdue             1
blocked             0
due in period       2
due in period done  1
on time share       50 %
milestones late     0
key results         0
key results behind  0
bugs critical       1
bugs high           0
bugs other          0
bugs opened         1
bugs closed         0
budget              10,000.00 CNY
spent               2,000.00 CNY
hours               0 h
risks open          1
risks occurred      0
risk days           10 d

Findings (2)
created           kind      author  text
2026-03-02 08:00  finding   @li     Nobody looked at the bug list
2026-03-02 08:00  feedback  @li     The new templates help

Improvements (1)
id  state  title                   metric              expect  owner  due
I1  open   Look at bugs every mo…  Open critical bugs  0       @li    2026-03-16
$ muster task done T2 T3
T2 done: Late
T3 done: It crashes
$ muster review show V1 --json
{"schema":1,"kind":"review.show","project":"Judged","now":"2026-03-02T08:00:13Z","total":1,"returned":1,"truncated":false,"items":[{"id":"V1","title":"2026-02-01..2026-03-02","from":"2026-02-01","until":"2026-03-02","state":"open","schedule":"red","quality":"red","cost":"green","risk":"amber","numbers":"{\"axes\":[{\"axis\":\"schedule\",\"colour\":\"red\",\"reason\":\"1 of 2 tasks due since 2026-02-01 done, 1 task overdue\",\"rule\":\"red: a milestone past its due day, or under 80 % done of what was due in the period or is overdue; amber: an overdue or blocked task, or a key result behind pace\"},{\"axis\":\"quality\",\"colour\":\"red\",\"reason\":\"1 critical bug open\",\"rule\":\"red: an open critical bug; amber: an open bug of high severity\"},{\"axis\":\"cost\",\"colour\":\"green\",\"reason\":\"2,000.00 CNY of 10,000.00 CNY spent (20 %) at 35 % of the time\",\"rule\":\"red: over the budget, or the share spent over 120 % of the share of time passed; amber: over 105 %; up to 5 % of the budget ahead of time is green\"},{\"axis\":\"risk\",\"colour\":\"amber\",\"reason\":\"10.0 days of expected delay with 55 days left, 1 risk without owner or response\",\"rule\":\"red: expected delay of the open risks over 20 % of the days left; amber: over 10 %, an occurred risk still open, or one without owner or response or past its review day\"}],\"numbers\":{\"tasks_open\":2,\"tasks_closed\":1,\"finished_in_period\":1,\"finished_late\":1,\"overdue\":1,\"blocked\":0,\"due_in_period\":2,\"due_in_period_done\":1,\"on_time_share\":0.5,\"milestones_late\":0,\"key_results\":0,\"key_results_behind\":0,\"bugs_critical\":1,\"bugs_high\":0,\"bugs_other\":0,\"bugs_opened\":1,\"bugs_closed\":0,\"budget\":10000,\"spent\":2000,\"hours\":0,\"risks_open\":1,\"risks_occurred\":0,\"risk_days\":10},\"currency\":\"CNY\",\"measures\":[]}","author":"@li","closed":null,"labels":[],"created":"2026-03-02T08:00:07Z","changed":"2026-03-02T08:00:07Z"}]}
$ muster review close V1
V1 closed: 2026-02-01..2026-03-02
$ muster review finding V1 'Too late'
! muster: V1 is closed
! hint: muster review start
? 5
$ muster review close V1
! muster: V1 is closed already
? 5
$ muster review list -F table
id  state   from        until       schedule  quality  cost   risk
V1  closed  2026-02-01  2026-03-02  red       red      green  amber
1 review
$ muster improve list -F table
id  state  title                   metric              expect  owner  due
I1  open   Look at bugs every mo…  Open critical bugs  0       @li    2026-03-16
1 improvement
$ muster improve show I1
I1  Look at bugs every morning
review   V1
metric   Open critical bugs
expect   0
due      2026-03-16
owner    @li
task     T4
state    open
created  2026-03-02 08:00
$ muster improve edit I1 --due +3w
I1 changed: Look at bugs every morning
$ muster improve rm I1
I1 removed: Look at bugs every morning
$ muster review start --period 2026-04-01..2026-04-30
! muster: a review cannot judge days that have not come yet
? 2
$ muster review start --period never
! muster: --period: 'never' is not a period
! hint: write week, month, or 2026-03-01..2026-03-31
? 2
$ muster review edit V1 --title "The first week" --label weekly
V1 changed: The first week
$ muster review edit V1 --schedule green
! muster: muster review edit has no option '--schedule'
! hint: muster review edit --help
? 2
