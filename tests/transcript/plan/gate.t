# Planning screens as gates: 10 when the project is off, 8 when there is nothing to judge, 0 when all is well.
$ muster init Gate --end 2026-03-31
Project 'Gate' made in FOLDER/.muster/project.db
Next: muster status
$ muster plan show --exit-status
no task is open
? 8
$ muster plan critical --exit-status
no task is open
? 8
$ muster plan forecast --exit-status
no task is open
? 8
$ muster plan cost --exit-status
no task is open
? 8
$ muster plan ev --exit-status
there is no baseline to compare with
? 8
$ muster plan ev --exit-status --json
{"schema":1,"kind":"plan.ev","project":"Gate","now":"2026-03-02T08:00:06Z","undecided":"there is no baseline to compare with"}
? 8
$ muster plan baseline diff --exit-status
there is no baseline to compare with
? 8
$ muster assign load --exit-status
no task is open
? 8
$ muster member edit @li --rate 100
@li changed
$ muster task add 'Draw the plan' --owner @li --estimate 2d --due 2026-03-06
T1 added: Draw the plan
$ muster task add 'Fix the parser' --owner @li --estimate 3d --blocked-by T1 --due 2026-03-13
T2 added: Fix the parser
$ muster plan schedule
Plan P1: 2026-03-02 to 2026-03-06
2 tasks, 1 person: 2026-03-02 to 2026-03-06
Cost of the work left: 4,000.00 CNY
No plan of these tasks and people ends sooner
Next: muster plan gantt
$ muster plan baseline set
B1 set: as agreed on 2026-03-02
$ muster plan show --exit-status --porcelain
|# muster porcelain 1
|# id	start	finish	due	person	critical	late	unplaced	title
T1	2026-03-02	2026-03-03	2026-03-06	@li	true	false		Draw the plan
T2	2026-03-04	2026-03-06	2026-03-13	@li	true	false		Fix the parser
$ muster plan critical --exit-status --porcelain
|# muster porcelain 1
|# id	start	finish	due	person	critical	late	unplaced	title
T1	2026-03-02	2026-03-03	2026-03-06	@li	true	false		Draw the plan
T2	2026-03-04	2026-03-06	2026-03-13	@li	true	false		Fix the parser
$ muster plan forecast --exit-status --samples 200 --porcelain
|# muster porcelain 1
|# id	due	p50	p80	p95	chance	title
	2026-03-31	2026-03-09	2026-03-09	2026-03-10	1	everything, with the risks
$ muster plan cost --exit-status
Plan P1 of 2026-03-02
member  worked      cost  left    cost of it
@li         0h  0.00 CNY   40h  4,000.00 CNY
work done            0.00 CNY
other costs          0.00 CNY
work left        4,000.00 CNY
expected in all  4,000.00 CNY
? 8
$ muster plan ev --exit-status --porcelain
|# muster porcelain 1
currency CNY
bac 4000
pv 800
ev 0
ac 0
sv -800
cv 0
spi 0
cpi 
tcpi 1
typical.eac 
schedule.sv -1
schedule.spi 0
schedule.finish 
? 8
$ muster plan baseline diff --exit-status --porcelain
|# muster porcelain 1
|# id	what	agreed	now	slip_days	title
T1	kept	2026-03-03	2026-03-03	0	Draw the plan
T2	kept	2026-03-06	2026-03-06	0	Fix the parser
$ muster assign load --exit-status --weeks 2
Plan P1 of 2026-03-02
member  03-02  03-09
@li     ▒ 40h  · 0h
# A week later nothing is done: what was agreed has slipped, and is late.
$ export MUSTER_NOW=2026-03-16T09:00:00Z
$ muster plan schedule
Plan P2: 2026-03-16 to 2026-03-20
2 tasks, 1 person: 2026-03-16 to 2026-03-20
Cost of the work left: 4,000.00 CNY
No plan of these tasks and people ends sooner

Late (2)
id  title           person  due         planned     late by
T1  Draw the plan   @li     2026-03-06  2026-03-17  7d
T2  Fix the parser  @li     2026-03-13  2026-03-20  5d
  T2 however many people there are: T1 → T2 take until 2026-03-20
    way out: cut 5d from them, or muster task edit T2 --due 2026-03-20

Conflicts (1)
  T1 due 2026-03-06: it cannot end before 2026-03-17, whoever does it
    ways out: muster task edit T1 --due 2026-03-17 (7 working days later)

Moved against plan P1 (2; 0 as they were)
T1  Draw the plan   ends on 2026-03-17, not on 2026-03-03
T2  Fix the parser  ends on 2026-03-20, not on 2026-03-06
Next: muster plan gantt
$ muster plan show --exit-status
Plan P2 of 2026-03-16
id  title           person  start       finish      float
T1  Draw the plan   @li     2026-03-16  2026-03-17  critical
T2  Fix the parser  @li     2026-03-18  2026-03-20  critical

Late (2)
id  title           person  due         planned     late by
T1  Draw the plan   @li     2026-03-06  2026-03-17  7d
T2  Fix the parser  @li     2026-03-13  2026-03-20  5d
  T2 however many people there are: T1 → T2 take until 2026-03-20
    way out: cut 5d from them, or muster task edit T2 --due 2026-03-20

Conflicts (1)
  T1 due 2026-03-06: it cannot end before 2026-03-17, whoever does it
    ways out: muster task edit T1 --due 2026-03-17 (7 working days later)
? 10
$ muster plan critical --exit-status
Plan P2 of 2026-03-16
2 of 2 tasks hold the end
id  title           person  start       finish      float
T1  Draw the plan   @li     2026-03-16  2026-03-17  critical
T2  Fix the parser  @li     2026-03-18  2026-03-20  critical
? 10
$ muster plan forecast --exit-status --samples 200 --porcelain
|# muster porcelain 1
|# id	due	p50	p80	p95	chance	title
	2026-03-31	2026-03-23	2026-03-23	2026-03-24	1	everything, with the risks
$ muster plan forecast --exit-status --samples 200 --porcelain --chance 0%
|# muster porcelain 1
|# id	due	p50	p80	p95	chance	title
	2026-03-31	2026-03-23	2026-03-23	2026-03-24	1	everything, with the risks
$ muster project edit --budget 2000
Gate changed
$ muster plan cost --exit-status
Plan P2 of 2026-03-16
member  worked      cost  left    cost of it
@li         0h  0.00 CNY   40h  4,000.00 CNY
work done               0.00 CNY
other costs             0.00 CNY
work left           4,000.00 CNY
expected in all     4,000.00 CNY
budget              2,000.00 CNY
over the budget by  2,000.00 CNY
? 10
$ muster plan baseline diff --exit-status
Against B1 as agreed on 2026-03-02
Plan P2 of 2026-03-16
The end: 2026-03-06 was agreed, 2026-03-20 is planned

Slipped (2)
id  title           agreed      now         slip
T1  Draw the plan   2026-03-03  2026-03-17  +10d
T2  Fix the parser  2026-03-06  2026-03-20  +10d
0 tasks are where they were
? 10
$ muster assign load --by-due --exit-status --weeks 2
By due days
member  03-16  03-23
@li     ▒ 40h  · 0h
$ muster plan forecast --chance often
! muster: --chance: 'often' is not a share
! hint: write 80% or 0.8
? 2
# How it came to that: the plan's value, what is earned, and what it cost.
$ muster task start T1
T1 started: Draw the plan
$ muster time log T1 6h --on 2026-03-13
H2 logged: 6h on T1
$ muster plan ev --chart --exit-status
Earned value on 2026-03-16, against B1 as agreed on 2026-03-02
BAC    4,000.00 CNY  budget at completion
PV     4,000.00 CNY  planned value: what should be done by now
EV       800.00 CNY  earned value: what is done
AC       600.00 CNY  actual cost
SV    -3,200.00 CNY  schedule variance, EV - PV
CV       200.00 CNY  cost variance, EV - AC
SPI            0.20  schedule performance, EV / PV
CPI            1.33  cost performance, EV / AC
TCPI           0.94  performance needed, (BAC - EV) / (BAC - AC)
EAC    3,000.00 CNY  estimate at completion, BAC / CPI
ETC    2,400.00 CNY  estimate to complete, EAC - AC
VAC    1,000.00 CNY  variance at completion, BAC - EAC

Earned schedule, in working days
PD           5  planned duration
AT          11  actual time
ES         1.0  earned schedule: when the value earned was planned to be
SV(t)    -10.0  schedule variance, ES - AT
SPI(t)    0.09  schedule performance, ES / AT
IEAC(t)   55.0  estimated duration, PD / SPI(t): until 2026-05-15
CNY
4000 ┤                    ············································
     │                                                              │
     │                ····                                          │
3000 ┤                                                              │
     │                                                              │
     │            ····                                              │
2000 ┤                                                              │
     │        ····                                                  │
     │                                                              │
1000 ┤                                                              │
     │    ····                                        ▲▲▲▲▲▲▲▲▲▲▲▲◆◆◆◆
     │                                                              │
   0 ┤····◆◆◆◆◆◆◆◆◆◆◆◆◆◆◆◆◆◆◆◆◆◆◆◆◆◆◆◆◆◆◆◆◆◆◆◆◆◆◆◆◆◆◆◆◆◆◆◆◆◆◆◆◆◆◆◆  │
      2026-03
      01  02  03  04  05  06  07  08  09  10  11  12  13  14  15  16
· PV  ◆ EV 800  ▲ AC 600  │ today  column: a day
? 10
$ muster plan ev --chart --json
{"schema":1,"kind":"plan.ev","project":"Gate","now":"2026-03-16T09:00:00Z","currency":"CNY","bac":4000,"pv":4000,"ev":800,"ac":600,"sv":-3200,"cv":200,"spi":0.2,"cpi":1.3333333333333333,"tcpi":0.9411764705882353,"typical":{"eac":3000,"etc":2400,"vac":1000},"atypical":{"eac":3800,"etc":3200,"vac":200},"both":{"eac":12600,"etc":12000,"vac":-8600},"schedule":{"pd":5,"at":11,"es":1,"sv":-10,"spi":0.09090909090909091,"ieac":55,"finish":"2026-05-15"},"series":[{"day":"2026-03-01","pv":0,"ev":0,"ac":0},{"day":"2026-03-02","pv":800,"ev":0,"ac":0},{"day":"2026-03-03","pv":1600,"ev":0,"ac":0},{"day":"2026-03-04","pv":2400,"ev":0,"ac":0},{"day":"2026-03-05","pv":3200,"ev":0,"ac":0},{"day":"2026-03-06","pv":4000,"ev":0,"ac":0},{"day":"2026-03-07","pv":4000,"ev":0,"ac":0},{"day":"2026-03-08","pv":4000,"ev":0,"ac":0},{"day":"2026-03-09","pv":4000,"ev":0,"ac":0},{"day":"2026-03-10","pv":4000,"ev":0,"ac":0},{"day":"2026-03-11","pv":4000,"ev":0,"ac":0},{"day":"2026-03-12","pv":4000,"ev":0,"ac":0},{"day":"2026-03-13","pv":4000,"ev":0,"ac":600},{"day":"2026-03-14","pv":4000,"ev":0,"ac":600},{"day":"2026-03-15","pv":4000,"ev":0,"ac":600},{"day":"2026-03-16","pv":4000,"ev":800,"ac":600}]}
$ muster plan ev -o value.svg
# A mistyped verb is no task.
$ muster assign aply
! muster: 'aply' is neither a verb of assign nor an id
! hint: did you mean 'muster assign apply'?
? 2
$ muster assign sugest T1
! muster: 'sugest' is neither a verb of assign nor an id
! hint: did you mean 'muster assign suggest'?
? 2
$ muster assign T1
! muster: --to is missing: Who gets them
! hint: muster assign --help
? 2
$ muster assign log --exit-status
$ muster assign T1 --to @li
T1 assigned to @li: Draw the plan
$ muster assign log --fields task,member,reason
T1	@li	
