# A key result may take its values from the work, from milestones and from checks: a read derives them, a check-in keeps them.
$ muster init 'Sources' --start -2w --end +6w
Project 'Sources' made in FOLDER/.muster/project.db
Next: muster status
$ muster goal add 'Ship it' --due +6w
G1 added: Ship it
$ muster kr add 'Stories done' --goal G1 --source tasks --baseline 0% --target 100%
K1 added: Stories done
$ muster kr add 'Number done' --goal G1 --source tasks --baseline 0 --target 3
K2 added: Number done
$ muster kr add 'Milestones reached' --goal G1 --source milestone --metric M1,M2 --baseline 0 --target 2
K3 added: Milestones reached
$ muster task add One --kr K1
T1 added: One
$ muster task add Two --kr K1
T2 added: Two
$ muster task add Three --kr K2
T3 added: Three
$ muster milestone add First
M1 added: First
$ muster milestone add Second
M2 added: Second
$ muster milestone add Third
M3 added: Third
$ muster kr list --fields id,source,value,unit,trend -F table
id  source     value  unit  trend
K1  tasks          0  %
K2  tasks          0
K3  milestone      0
3 key results
$ muster task done T1 T3
T1 done: One
T3 done: Three
$ muster milestone close M2 M3
M2 reached: Second
M3 reached: Third
$ muster kr list --fields id,source,value,unit,trend -F table
id  source     value  unit  trend
K1  tasks         50  %
K2  tasks          1
K3  milestone      1
3 key results
$ muster kr checkin K1
K1 checked in: 50 %, 50 % of the way
$ muster kr measure
K1 measured: 50 % (from the project)
K2 measured: 1 (from the project)
K3 measured: 1 (from the project)
$ muster kr list --fields id,value,trend
K1	50	50 50
K2	1	1
K3	1	1
$ muster kr show K1
K1  Stories done
goal       G1
unit       %
direction  up
baseline   0
target     100
source     tasks
value      50
trend      ▅▅
pace       +24.4 % a week (through the last 4 values); +8.2 % a week needed to
           reach 100 by 2026-04-13
forecast   2026-03-16 (80 %: 2026-03-16 to 2026-03-16), in time
chance     100 % to reach it in time at this pace
created    2026-03-02 08:00

Check-ins (2)
moment            value  confidence  note
2026-03-02 08:00     50
2026-03-02 08:00     50

Tasks (2)
id  status  priority  title  owner  due
T2  todo           2  Two
T1  done           2  One
$ muster goal show G1
G1  Ship it
due         2026-04-13
state       open
open tasks  0
created     2026-03-02 08:00
      progress                  key result          now -> target
  K1  ████████░░░░░░░░    50 %  Stories done        50 -> >= 100 %
  K2  █████░░░░░░░░░░░  33.3 %  Number done         1 -> >= 3
  K3  ████████░░░░░░░░    50 %  Milestones reached  1 -> >= 2

Pace
      trend  a week  needed a week  forecast     chance  confidence
  K1  ▁███    +24.4           +8.2  ~2026-03-16   100 %
  K2  ▁██    +0.488         +0.328  ~2026-03-31   100 %
  K3  ▁██    +0.488         +0.164  ~2026-03-16   100 %
$ muster goal tree
id    title               progress              owner  due          state
G1    Ship it             █████░░░░░░░  44.4 %         2026-04-13   open
  K1  Stories done        ██████░░░░░░    50 %         ~2026-03-16
  K2  Number done         ████░░░░░░░░  33.3 %         ~2026-03-31
  K3  Milestones reached  ██████░░░░░░    50 %         ~2026-03-16
~ when a key result reaches its target at its pace

# A command gives the value of one that has it.
$ muster kr add Lines --goal G1 --target 10 --command 'echo 4'
K4 added: Lines
$ muster kr checkin K4
! muster: K4 is measured by a command
! hint: muster kr measure K4
? 2
$ muster kr measure K4
! muster: the command of K4 is not trusted and was not run: echo 4
! hint: read it; then: muster trust K4
? 5
$ muster trust K4
K4 is trusted
$ muster kr measure K4
K4 measured: 4 (by: echo 4)
$ muster kr add Nothing --goal G1 --target 10 --source cmd
! muster: a key result of source cmd needs a command that prints its value
! hint: give --command 'wc -l < done.txt'
? 2
$ muster kr add 'Pass rate' --goal G1 --source quality --target 95
K5 added: Pass rate
$ muster kr checkin K5
! muster: K5 has nothing to derive its value from yet
! hint: muster help kr
? 5
$ muster kr add Manual --goal G1 --target 10
K6 added: Manual
$ muster kr checkin K6
! muster: which value was measured?
! hint: muster kr checkin K6 VALUE
? 2
$ muster kr measure K6
! muster: K6 has no command that measures it
! hint: give it one with edit --command, or write the value down by hand
? 5
$ muster kr add Manual --goal G1 --target 10min --source quality
! muster: a pass rate is measured in %, not in min
? 2
