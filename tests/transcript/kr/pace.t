# The pace that is needed, the pace that is made, and where it leads.
$ muster init 'Pace' --start 2026-01-05 --end 2026-06-30
Project 'Pace' made in FOLDER/.muster/project.db
Next: muster status
$ muster goal add 'People take part' --due 2026-05-01
G1 added: People take part
$ muster kr add Followers --goal G1 --baseline 40k --target 100k
K1 added: Followers
$ muster kr show K1
K1  Followers
goal       G1
direction  up
baseline   40,000
target     100,000
source     manual
pace       not known yet: it takes two values a day apart; +6920 a week needed
           to reach 100,000 by 2026-05-01
created    2026-03-02 08:00
$ muster kr checkin K1 62k --confidence 70%
K1 checked in: 62,000, 36.7 % of the way
$ muster kr show K1
K1  Followers
goal        G1
direction   up
baseline    40,000
target      100,000
source      manual
value       62,000
trend       ▅
pace        +2730 a week (between the last two values); +4380 a week needed to
            reach 100,000 by 2026-05-01
forecast    2026-06-07, 37 days late
confidence  70 %, as said at check-in
created     2026-03-02 08:00

Check-ins (1)
moment             value  confidence  note
2026-03-02 08:00  62,000        70 %
$ write history.csv
date,value,confidence
2026-01-12,44k,80%
2026-01-19,47k,
2026-02-02,52k,
2026-02-16,57k,60%
$ muster kr checkin K1 --csv history.csv
K1: 4 values taken in
$ muster kr show K1
K1  Followers
goal        G1
direction   up
baseline    40,000
target      100,000
source      manual
value       62,000
trend       ▁▂▄▆█
pace        +2670 a week (through the last 6 values); +4380 a week needed to
            reach 100,000 by 2026-05-01
forecast    2026-06-10 (80 %: 2026-06-05 to 2026-06-15), 40 days late
chance      0 % to reach it in time at this pace
confidence  70 %, as said at check-in
created     2026-03-02 08:00

Check-ins (5)
moment             value  confidence  note
2026-03-02 08:00  62,000        70 %
2026-02-16 09:00  57,000        60 %
2026-02-02 09:00  52,000
2026-01-19 09:00  47,000
2026-01-12 09:00  44,000        80 %
$ muster kr show K1 --json
{"schema":1,"kind":"kr.show","project":"Pace","now":"2026-03-02T08:00:08Z","total":1,"returned":1,"truncated":false,"items":[{"id":"K1","goal":"G1","title":"Followers","metric":null,"unit":null,"direction":"up","baseline":40000,"target":100000,"source":"manual","command":null,"owner":null,"weight":null,"labels":[],"external_id":null,"url":null,"value":62000,"trend":[44000,47000,52000,57000,62000],"created":"2026-03-02T08:00:02Z","changed":"2026-03-02T08:00:02Z","pace":{"basis":"regression","values":6,"actual":2665.706118026056,"error":88.48932192931542,"needed":4384.622076651521,"met":false,"forecast":"2026-06-10","earliest":"2026-06-05","latest":"2026-06-15","chance":2.0703091542784158e-05,"confidence":0.7}}]}
$ muster goal show G1
G1  People take part
due         2026-05-01
state       open
open tasks  0
created     2026-03-02 08:00
      progress                  key result  now -> target
  K1  ██████░░░░░░░░░░  36.7 %  Followers   62,000 -> >= 100,000  behind pace

Pace
      trend   a week  needed a week  forecast     chance  confidence
  K1  ▁▂▃▅▆█   +2670          +4380  ~2026-06-10     0 %        70 %
$ muster goal tree
id    title             progress              owner  due          state
G1    People take part  ████░░░░░░░░  36.7 %         2026-05-01   open
  K1  Followers         ████░░░░░░░░  36.7 %         ~2026-06-10  behind pace
~ when a key result reaches its target at its pace
$ muster goal tree --json
{"schema":1,"kind":"goal.tree","project":"Pace","now":"2026-03-02T08:00:11Z","total":1,"returned":1,"truncated":false,"items":[{"id":"G1","title":"People take part","state":"open","progress":0.36666666666666664,"key_results":[{"id":"K1","title":"Followers","progress":0.36666666666666664,"pace":{"basis":"regression","values":6,"actual":2665.706118026056,"error":88.48932192931542,"needed":4384.624586170338,"met":false,"forecast":"2026-06-10","earliest":"2026-06-05","latest":"2026-06-15","chance":2.0703091542784158e-05,"confidence":0.7}}],"goals":[]}]}

# The other way round, standing still, and already there.
$ muster kr add 'Response time' --goal G1 --baseline 12min --target 5min
K2 added: Response time
$ muster kr checkin K2 12min --on 2026-02-01
K2 checked in: 12 min, 0 % of the way
$ muster kr checkin K2 13min
K2 checked in: 13 min, 0 % of the way
$ muster kr show K2
K2  Response time
goal       G1
unit       min
direction  down
baseline   12
target     5
source     manual
value      13
trend      ▁█
pace       +0.125 min a week (through the last 3 values); -0.923 min a week
           needed to reach 5 by 2026-05-01
forecast   never at this pace
chance     2.1 % to reach it in time at this pace
created    2026-03-02 08:00

Check-ins (2)
moment            value  confidence  note
2026-03-02 08:00     13
2026-02-01 09:00     12
$ muster kr add Rating --goal G1 --baseline 3 --target 4.5
K3 added: Rating
$ muster kr checkin K3 4.6
K3 checked in: 4.6, 100 % of the way (target met)
$ muster kr show K3 --lang zh
K3  Rating
目标      G1
方向      提升
基线值    3
目标值    4.5
来源      手动
数值      4.6
趋势      ▅
进度节奏  每周 +0.199（最近两个数值之间）
预测      已达到
创建时间  2026-03-02 08:00

数值记录 (1)
时间              数值  把握  备注
2026-03-02 08:00   4.6
$ muster kr checkin K3 4.7 --on 2026-04-01
! muster: --on: 2026-04-01 09:00 has not come yet
! hint: what is written down has been measured already
? 2
$ muster goal show G1 --lang zh
G1  People take part
截止日期    2026-05-01
状态        未关闭
未关闭任务  0
创建时间    2026-03-02 08:00
      进度                      关键结果       当前 -> 目标
  K1  ██████░░░░░░░░░░  36.7 %  Followers      62,000 -> >= 100,000  进度落后
  K2  ░░░░░░░░░░░░░░░░     0 %  Response time  13 -> <= 5 min        进度落后
  K3  ████████████████   100 %  Rating         4.6 -> >= 4.5         已达到

节奏
      趋势      每周  每周所需  预测          把握  信心
  K1  ▁▂▃▅▆█   +2670     +4380  ~2026-06-10    0 %  70 %
  K2  ▁▁█     +0.125    -0.923  永远达不到   2.1 %
  K3  ▁█      +0.199            已达到
