# A plan held up for comparison, and what was earned of it.
$ muster init Baseline
Project 'Baseline' made in FOLDER/.muster/project.db
Next: muster status
$ muster plan baseline
no baselines; muster plan baseline set makes one
$ muster plan baseline set
! muster: there is no plan to hold on to
! hint: muster plan schedule
? 5
$ muster plan ev
! muster: earned value needs a baseline to compare with
! hint: muster plan schedule && muster plan baseline set
? 5
$ muster plan baseline diff
! muster: there is no baseline
! hint: muster plan baseline set
? 3
$ muster member edit @li --rate 100
@li changed
$ muster task add 'Draw the plan' --owner @li --estimate 2d
T1 added: Draw the plan
$ muster task add 'Fix the parser' --owner @li --estimate 3d --blocked-by T1
T2 added: Fix the parser
$ muster plan schedule
Plan P1: 2026-03-02 to 2026-03-06
2 tasks, 1 person: 2026-03-02 to 2026-03-06
Cost of the work left: 4,000.00 CNY
No plan of these tasks and people ends sooner
Next: muster plan gantt
$ muster plan baseline set --title 'As agreed'
B1 set: As agreed
$ muster task start T1
T1 started: Draw the plan
$ muster time stop
H1 stopped: 0h on T1
$ muster time log T1 8h --on 2026-03-02
H2 logged: 8h on T1
$ muster task done T1
T1 done: Draw the plan
$ muster task edit T2 --estimate 5d
T2 changed: Fix the parser
$ muster task add 'A wish' --owner @li --estimate 1d
T3 added: A wish
$ muster plan schedule
Plan P2: 2026-03-02 to 2026-03-10
2 tasks, 1 person: 2026-03-02 to 2026-03-10
Cost of the work left: 4,800.00 CNY
No plan of these tasks and people ends before 2026-03-09; 20000 schedules were
tried

Moved against plan P1 (1; 0 as they were)
T2  Fix the parser  ends on 2026-03-10, not on 2026-03-06
Next: muster plan gantt
$ muster plan baseline diff
Against B1 As agreed
Plan P2 of 2026-03-02
The end: 2026-03-06 was agreed, 2026-03-10 is planned

Slipped (1)
id  title           agreed      now         slip
T2  Fix the parser  2026-03-06  2026-03-10   +2d

New since then: scope (1)
id  title   agreed  now         slip
T3  A wish          2026-03-02

Closed (1)
id  title          agreed      now         slip
T1  Draw the plan  2026-03-03  2026-03-02   -1d
0 tasks are where they were
$ muster plan baseline
id  title      plan  finish      tasks
B1  As agreed  P1    2026-03-06      2
$ muster plan ev
Earned value on 2026-03-02, against B1 As agreed
BAC   4,000.00 CNY  budget at completion
PV      800.00 CNY  planned value: what should be done by now
EV    1,600.00 CNY  earned value: what is done
AC      800.00 CNY  actual cost
SV      800.00 CNY  schedule variance, EV - PV
CV      800.00 CNY  cost variance, EV - AC
SPI           2.00  schedule performance, EV / PV
CPI           2.00  cost performance, EV / AC
TCPI          0.75  performance needed, (BAC - EV) / (BAC - AC)
EAC   2,000.00 CNY  estimate at completion, BAC / CPI
ETC   1,200.00 CNY  estimate to complete, EAC - AC
VAC   2,000.00 CNY  variance at completion, BAC - EAC

Earned schedule, in working days
PD          5  planned duration
AT          1  actual time
ES        2.0  earned schedule: when the value earned was planned to be
SV(t)    +1.0  schedule variance, ES - AT
SPI(t)   2.00  schedule performance, ES / AT
IEAC(t)   2.5  estimated duration, PD / SPI(t): until 2026-03-04
$ muster plan ev --json
{"schema":1,"kind":"plan.ev","project":"Baseline","now":"2026-03-02T08:00:20Z","currency":"CNY","bac":4000,"pv":800,"ev":1600,"ac":800,"sv":800,"cv":800,"spi":2,"cpi":2,"tcpi":0.75,"typical":{"eac":2000,"etc":1200,"vac":2000},"atypical":{"eac":3200,"etc":2400,"vac":800},"both":{"eac":1400,"etc":600,"vac":2600},"schedule":{"pd":5,"at":1,"es":2,"sv":1,"spi":2,"ieac":2.5,"finish":"2026-03-04"}}
$ muster plan ev --rule zero-hundred B1
Earned value on 2026-03-02, against B1 As agreed
BAC   4,000.00 CNY  budget at completion
PV      800.00 CNY  planned value: what should be done by now
EV    1,600.00 CNY  earned value: what is done
AC      800.00 CNY  actual cost
SV      800.00 CNY  schedule variance, EV - PV
CV      800.00 CNY  cost variance, EV - AC
SPI           2.00  schedule performance, EV / PV
CPI           2.00  cost performance, EV / AC
TCPI          0.75  performance needed, (BAC - EV) / (BAC - AC)
EAC   2,000.00 CNY  estimate at completion, BAC / CPI
ETC   1,200.00 CNY  estimate to complete, EAC - AC
VAC   2,000.00 CNY  variance at completion, BAC - EAC

Earned schedule, in working days
PD          5  planned duration
AT          1  actual time
ES        2.0  earned schedule: when the value earned was planned to be
SV(t)    +1.0  schedule variance, ES - AT
SPI(t)   2.00  schedule performance, ES / AT
IEAC(t)   2.5  estimated duration, PD / SPI(t): until 2026-03-04
$ muster plan baseline forget
! muster: 'forget' is not one of set, list, diff
! hint: muster plan baseline --help
? 2
