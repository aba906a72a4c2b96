# Open bugs by severity and age, how they come and go, and what found them.
$ muster init 'Assistant' --end +12w
Project 'Assistant' made in FOLDER/.muster/project.db
Next: muster status
$ muster quality defects
no bug is open
$ muster quality defects --exit-status
no bug is open
$ muster milestone add 'Beta' --due +2w
M1 added: Beta
$ muster quality add 'Questions from customers' --milestone M1
Q1 added: Questions from customers
$ muster quality run Q1 --result failed --bug 'Answers in the wrong language' --bug 'Slow in the evening' --severity high
Q1 failed: Questions from customers
T1 added: Answers in the wrong language
T2 added: Slow in the evening
$ muster task add 'Loses the session' --type bug --severity critical --owner @me
T3 added: Loses the session
$ muster task add 'A bug of no known weight' --type bug
T4 added: A bug of no known weight
$ muster task done T2
T2 done: Slow in the evening
$ muster quality defects --weeks 2
3 bugs open; age in days: median 0.0, mean 0.0; those closed in the weeks shown
were open for 0.0 days on average
severity  to 7 days  to 14 days  to 30 days  to 90 days  older  all
critical          1           ·           ·           ·      ·    1
high              1           ·           ·           ·      ·    1
medium            ·           ·           ·           ·      ·    0
low               ·           ·           ·           ·      ·    0
not said          1           ·           ·           ·      ·    1

Week by week
week        opened  closed  open then
2026-02-23       0       0          0
2026-03-02       4       1          3

Open bugs
id  severity     age  title                          owner  found by
T3  critical  0 days  Loses the session              @li
T1  high      0 days  Answers in the wrong language         Q1
T4  not said  0 days  A bug of no known weight
$ muster quality defects --weeks 1 --milestone M1 --json
{"schema":1,"kind":"quality.defects","project":"Assistant","now":"2026-03-02T08:00:10Z","total":1,"returned":1,"truncated":false,"open":1,"mean_age":0,"median_age":0,"mean_time_fixed":0,"ages":[7,14,30,90],"by_severity":[{"severity":"critical","open":[0,0,0,0,0]},{"severity":"high","open":[1,0,0,0,0]},{"severity":"medium","open":[0,0,0,0,0]},{"severity":"low","open":[0,0,0,0,0]},{"severity":null,"open":[0,0,0,0,0]}],"weeks":[{"week":"2026-03-02","opened":2,"closed":1,"open":1}],"items":[{"id":"T1","severity":"high","title":"Answers in the wrong language","owner":null,"milestone":"M1","days":0,"found_by":["Q1"]}]}
$ muster quality defects --weeks 1 --lang zh
3 个缺陷未关闭；存在天数：中位数 0.0，平均 0.0；所示各周内关闭的缺陷平均存在 0.0
天
严重程度  7 天以内  14 天以内  30 天以内  90 天以内  更久  合计
致命             1          ·          ·          ·     ·     1
严重             1          ·          ·          ·     ·     1
一般             ·          ·          ·          ·     ·     0
轻微             ·          ·          ·          ·     ·     0
未注明           1          ·          ·          ·     ·     1

逐周
周          新增  已关闭  当时未关闭
2026-03-02     4       1           3

未关闭的缺陷
编号  严重程度  时长  标题                           负责人  由谁发现
T3    致命      0 天  Loses the session              @li
T1    严重      0 天  Answers in the wrong language          Q1
T4    未注明    0 天  A bug of no known weight
$ muster quality defects --exit-status --ids
T3
T1
T4
? 10
$ muster quality defects --weeks 0
! muster: --weeks: '0' is not a whole number from 1 to 104
? 2
$ muster quality defects --weeks 105
! muster: --weeks: '105' is not a whole number from 1 to 104
? 2
$ muster quality defects --weeks some
! muster: --weeks: 'some' is not a whole number from 1 to 104
? 2
$ muster quality defects --milestone M9
! muster: no milestone M9
! hint: muster milestone list
? 3
