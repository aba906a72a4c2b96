# A watch is a query of tasks: what it finds shows that the risk is happening.
$ muster init 'Risks' --end +10w
Project 'Risks' made in FOLDER/.muster/project.db
Next: muster status
$ muster risk add 'The supplier is late' --probability 30% --impact-days 10 --watch 'is:overdue label:supplier'
R1 added: The supplier is late
$ muster risk list -F table
id  state  title         probability  impact days  exposure da…  owner  response
R1  open   The supplie…         30 %           10             3
1 risk
$ muster task add 'Order parts' --label supplier --due -1d
T1 added: Order parts
$ muster task add 'Order more parts' --label supplier --due -2d
T2 added: Order more parts
$ muster risk list -F table
id  state  title         probability  impact days  exposure da…  owner  response
R1  open   The supplie…         30 %           10             3
1 risk, happening: R1
$ muster risk list --json
{"schema":1,"kind":"risk.list","project":"Risks","now":"2026-03-02T08:00:06Z","total":1,"returned":1,"truncated":false,"items":[
{"id":"R1","state":"open","title":"The supplier is late","probability":0.3,"impact_days":10,"exposure_days":3,"owner":null,"response":null}
],"happening":["R1"],"review_overdue":[]}
$ muster risk show R1
R1  The supplier is late
probability    30 %
impact days    10
watch          is:overdue label:supplier
state          open
exposure days  3
answers        0
zone           amber (probability low, impact high)
happening      its watch finds 2 tasks: T2, T1
created        2026-03-02 08:00
$ muster --lang zh risk show R1
R1  The supplier is late
概率      30 %
损失天数  10
触发查询  is:overdue label:supplier
状态      未关闭
敞口天数  3
应对任务  0
区域      黄灯（概率低，影响高）
正在发生  其监视条件发现 2 个任务: T2, T1
创建时间  2026-03-02 08:00
$ muster status
Risks  2026-03-02
Health: red
schedule  red      0 of 2 tasks due since 2026-02-02 done, 2 tasks overdue
quality   green    no open bugs
cost      unknown  no budget to judge by
risk      amber    1 risk without owner or response
Tasks:  ░░░░░░░░░░░░░░░░ 0 of 2 closed, 2 overdue, 0 blocked

Overdue (2)
id  title             owner  due
T2  Order more parts         2026-02-28
T1  Order parts              2026-03-01

Open risks (1)
id  title                 probability  impact days  owner  response
R1  The supplier is late         30 %           10
Happening: R1
# The review day is over from the next day on.
$ muster risk add '下雨' --probability 10% --impact-days 2 --review-on yesterday
R2 added: 下雨
$ muster risk list -F table
id  state  title         probability  impact days  exposure da…  owner  response
R1  open   The supplie…         30 %           10             3
R2  open   下雨                 10 %            2           0.2
2 risks, happening: R1, review overdue: R2
$ muster --lang zh risk list -F table
编号  状态    标题                  概率  损失天数  敞口天数  负责人  应对措施
R1    未关闭  The supplier is late  30 %        10         3
R2    未关闭  下雨                  10 %         2       0.2
2 个风险，正在发生：R1，逾期未复查：R2
$ muster risk show R2
R2  下雨
probability    10 %
impact days    2
review on      2026-03-01
state          open
exposure days  0.2
answers        0
zone           green (probability very low, impact low)
review         overdue by 1 day
created        2026-03-02 08:00
$ muster status --json
{"schema":1,"kind":"status","project":"Risks","now":"2026-03-02T08:00:14Z","health":"red","because":"0 of 2 tasks due since 2026-02-02 done, 2 tasks overdue","axes":[{"axis":"schedule","colour":"red","reason":"0 of 2 tasks due since 2026-02-02 done, 2 tasks overdue","rule":"red: a milestone past its due day, or under 80 % done of what was due in the period or is overdue; amber: an overdue or blocked task, or a key result behind pace"},{"axis":"quality","colour":"green","reason":"no open bugs","rule":"red: an open critical bug; amber: an open bug of high severity"},{"axis":"cost","colour":"unknown","reason":"no budget to judge by","rule":"red: over the budget, or the share spent over 120 % of the share of time passed; amber: over 105 %; up to 5 % of the budget ahead of time is green"},{"axis":"risk","colour":"amber","reason":"2 risks without owner or response, 1 risk past its review day","rule":"red: expected delay of the open risks over 20 % of the days left; amber: over 10 %, an occurred risk still open, or one without owner or response or past its review day"}],"tasks":{"open":2,"closed":0,"overdue":2,"blocked":0},"goals":[],"milestones":[],"overdue":{"total":2,"items":[{"id":"T2","title":"Order more parts","owner":null,"due":"2026-02-28"},{"id":"T1","title":"Order parts","owner":null,"due":"2026-03-01"}]},"blocked":{"total":0,"items":[]},"mine":{"total":0,"items":[]},"next_meeting":null,"risks":{"total":2,"items":[{"id":"R1","title":"The supplier is late","probability":0.3,"impact_days":10,"owner":null,"response":null},{"id":"R2","title":"下雨","probability":0.1,"impact_days":2,"owner":null,"response":null}]},"risks_happening":["R1"],"risks_review_overdue":["R2"]}
# When the tasks are done it is over.
$ muster task done T1 T2
T1 done: Order parts
T2 done: Order more parts
$ muster risk list -F table
id  state  title         probability  impact days  exposure da…  owner  response
R1  open   The supplie…         30 %           10             3
R2  open   下雨                 10 %            2           0.2
2 risks, review overdue: R2
# A query that cannot be read is refused.
$ muster risk add 'Bad' --watch 'foo:bar'
! muster: --watch: query, column 1: a task has no field 'foo'
!   foo:bar
!   ^
! hint: a query of tasks, as `muster task list` takes it: 'is:overdue label:supplier'
? 2
$ muster risk edit R1 --watch 'due:('
! muster: --watch: query, column 1: due: has no value
!   due:(
!   ^
! hint: a query of tasks, as `muster task list` takes it: 'is:overdue label:supplier'
? 2
$ muster risk edit R1 --watch '@gone'
! muster: --watch: query, column 1: no saved query @gone
!   @gone
!   ^
! hint: a query of tasks, as `muster task list` takes it: 'is:overdue label:supplier'
? 2
# A saved query may vanish later; the risk says so and can still be edited.
$ muster query save late is:overdue
late saved
$ muster risk edit R1 --watch '@late'
R1 changed: The supplier is late
$ muster query rm late
late removed
$ muster risk show R1
R1  The supplier is late
probability    30 %
impact days    10
watch          @late
state          open
exposure days  3
answers        0
zone           amber (probability low, impact high)
not watched    its watch cannot be read: query, column 1: no saved query @late
created        2026-03-02 08:00
$ muster risk edit R1 --trigger 'No answer'
R1 changed: The supplier is late
