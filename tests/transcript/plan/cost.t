# What the work costs, and whether the budget will do.
$ muster init Cost --budget 5000
Project 'Cost' made in FOLDER/.muster/project.db
Next: muster status
$ muster plan cost
! muster: there is nothing to plan: no task is open
! hint: muster task add 'What has to be done'
? 5
$ muster member edit @li --rate 100
@li changed
$ muster member add @wang --rate 200
@wang added
$ muster task add 'Draw the plan' --owner @li --estimate 2d
T1 added: Draw the plan
$ muster task add 'Fix the parser' --owner @wang --estimate 3d --blocked-by T1
T2 added: Fix the parser
$ muster time log T1 8h --on 2026-03-02
H1 logged: 8h on T1
$ muster cost add 300 --category hosting
C1 added: 300.00 CNY, hosting
$ muster plan cost
By owners
member  worked        cost  left    cost of it
@li         8h  800.00 CNY    8h    800.00 CNY
@wang       0h    0.00 CNY   24h  4,800.00 CNY
work done             800.00 CNY
other costs           300.00 CNY
work left           5,600.00 CNY
expected in all     6,700.00 CNY
budget              5,000.00 CNY
over the budget by  1,700.00 CNY
$ muster plan schedule -q
P1
$ muster project edit --clear budget
Cost changed
$ muster plan cost --json
{"schema":1,"kind":"plan.cost","project":"Cost","now":"2026-03-02T08:00:11Z","total":2,"returned":2,"truncated":false,"currency":"CNY","spent":800,"other":300,"left":5600,"expected":6700,"budget":null,"items":[{"member":"@li","spent":480,"spent_cost":800,"left":480,"left_cost":800},{"member":"@wang","spent":0,"spent_cost":0,"left":1440,"left_cost":4800}]}
