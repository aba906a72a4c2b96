# An improvement names a number and by how much it must move; only the number can confirm it.
$ muster init 'Better' --start 2026-02-02 --end 2026-04-26
Project 'Better' made in FOLDER/.muster/project.db
Next: muster status
$ muster goal add 'Answer fast' --due 2026-04-20
G1 added: Answer fast
$ muster kr add 'First reply' --goal G1 --unit min --baseline 12 --target 5
K1 added: First reply
$ muster kr checkin K1 10 --on 2026-02-20
K1 checked in: 10 min, 28.6 % of the way
$ muster review start --period week
V1 added: 2026-02-24..2026-03-02
  schedule    unknown   no tasks yet
  quality     unknown   no tasks yet
  cost        unknown   no budget to judge by
  risk        unknown   no risk written down
$ muster improve add 'One queue' --review V1 --metric K1 --expect -40% --owner @me --due 2026-03-02
I1 added: One queue
T1 added: One queue
$ muster improve add 'Fewer bugs' --metric 'open bugs' --expect '<= 2'
I2 added: Fewer bugs
T2 added: Fewer bugs
  nothing is called 'open bugs' yet: muster metric add 'open bugs' makes it, or give --value to improve verify
$ muster improve add 'Sooner' --metric overdue --expect soon
! muster: 'soon' is no expected change
! hint: write '<= 6min' or '>= 95%' to reach a value, -20% or +0.3 to change by that much
? 2
$ muster improve verify I1
I1 undecided: K1 First reply has not been measured since it began
? 8
$ muster task done T1
T1 done: One queue
$ muster kr checkin K1 8
K1 checked in: 8 min, 57.1 % of the way
$ muster improve verify I1
I1 not there yet: K1 10 min -> 8 min, expected -40% (that is 6 min)
T1 reopened: One queue
? 10
$ muster kr checkin K1 6
K1 checked in: 6 min, 85.7 % of the way
$ muster improve verify
I1 confirmed: K1 10 min -> 6 min, expected -40%
$ muster improve show I1
I1  One queue
review    V1
metric    K1
expect    -40%
due       2026-03-02
owner     @li
task      T1
state     confirmed
before    10
verified  6
measured  2026-03-02 08:00
created   2026-03-02 08:00
$ muster improve verify I2
I2 undecided: nothing is called 'open bugs'
? 8
$ muster improve verify I2 --value 1
I2 confirmed: open bugs 1, expected <= 2
$ muster improve verify I1 --value '5 h'
! muster: K1 First reply is measured in min, not in h
? 2
$ muster improve verify --value 5
! muster: --value judges one improvement: name it
! hint: muster improve list
? 2
$ muster improve close I1 --outcome failed
! muster: I1 is closed (confirmed)
? 5
$ muster improve add 'Less overdue' --metric Overdue --expect 0
I3 added: Less overdue
T3 added: Less overdue
$ muster improve verify I3
I3 confirmed: Overdue 0 -> 0, expected 0
$ muster improve close I3 --outcome dropped
! muster: I3 is closed (confirmed)
? 5
$ muster improve verify I3
I3 confirmed: Overdue 0 -> 0, expected 0
$ muster improve verify
no open improvement has reached its day
