# The agenda is made of the project's state and fits into the time that there is.
$ muster init Shop --start 2026-01-05 --end 2026-06-30
Project 'Shop' made in FOLDER/.muster/project.db
Next: muster status
$ muster member add @wang
@wang added
$ muster meeting add 周会 --type weekly --every 'mon 10:00' --length 20m --who @me,@wang
E1 added: 周会
$ muster meeting add Stand-up --type standup --every 'weekdays 09:30' --length 15m --who @me,@wang
E2 added: Stand-up
$ muster meeting agenda E1
E1@2026-03-02  周会
when   2026-03-02 10:00, 20m
who    @li, @wang
state  planned
nothing calls for this meeting: muster meeting agenda E1@2026-03-02 --add TEXT
$ muster goal add 'Faster answers' --due 2026-04-30 --start 2026-01-05 --owner @wang
G1 added: Faster answers
$ muster kr add 'Response time' --goal G1 --baseline 12min --target 5min
K1 added: Response time
$ muster kr checkin K1 11min
K1 checked in: 11 min, 14.3 % of the way
$ muster risk add 'Licence comes late' --probability 30% --impact-days 10 --review-on 2026-03-05 --owner @li
R1 added: Licence comes late
$ muster risk add 'Orders pile up' --watch 'is:overdue' --owner @wang
R2 added: Orders pile up
$ muster risk add 'Nothing to see' --review-on 2026-05-01
R3 added: Nothing to see
$ muster task add 'Late work' --owner @wang --due 2026-02-20
T1 added: Late work
$ muster task add 'Very late work' --owner @wang --due 2026-02-01
T2 added: Very late work
$ muster task add 'Waits for it' --owner @li --blocked-by T1
T3 added: Waits for it
$ muster meeting start E1 --present @li
E1@2026-03-02 started: 周会
$ muster meeting action 'Order the headsets' --owner @wang --due 2026-03-06
T4 added: Order the headsets
$ muster meeting decide 'Which supplier?' --due 2026-03-06 --owner @li
D1 to be decided by 2026-03-06: Which supplier?
$ muster meeting note --problem 'The test system is down'
E1@2026-03-02#1 noted: The test system is down
$ muster meeting end
E1@2026-03-02 ended: 周会
  nobody deals with a problem: muster meeting note E1@2026-03-02#1 --owner @NAME
$ muster meeting agenda E1@2026-03-09 --add 'Summer holidays' --owner @wang --length 8m
E1@2026-03-09 agenda: Summer holidays
$ export MUSTER_NOW=2026-03-09T08:00:00Z
$ muster meeting agenda E1
E1@2026-03-09  周会
when   2026-03-09 10:00, 20m
who    @li, @wang
state  planned
19m of 20m are taken up
takes  id  title               owner  why
Open actions of earlier sittings
   2m  T4  Order the headsets  @wang  agreed 2026-03-02, 3 days late

Items
   8m      Summer holidays     @wang

Decisions to make
   5m  D1  Which supplier?     @li    3 days late

Overdue
   2m  T2  Very late work      @wang  36 days late
   2m  T1  Late work           @wang  17 days late

Does not fit (17m)
takes  id               title                    owner  why
   3m  T3               Waits for it             @li    waits for T1
   3m  K1               Response time            @wang  needs -0.8 min a week, …
   3m  R2               Orders pile up           @wang  its watch finds 3 tasks
   3m  R1               Licence comes late       @li    review: 4 days late
   5m  E1@2026-03-02#1  The test system is down         nobody deals with it, s…
$ muster meeting agenda E1 --length 1h --days 90
E1@2026-03-09  周会
when   2026-03-09 10:00, 20m
who    @li, @wang
state  planned
39m of 1h are taken up
takes  id               title                    owner  why
Open actions of earlier sittings
   2m  T4               Order the headsets       @wang  agreed 2026-03-02, 3 da…

Items
   8m                   Summer holidays          @wang

Decisions to make
   5m  D1               Which supplier?          @li    3 days late

Overdue
   2m  T2               Very late work           @wang  36 days late
   2m  T1               Late work                @wang  17 days late

Blocked
   3m  T3               Waits for it             @li    waits for T1

Key results behind pace
   3m  K1               Response time            @wang  needs -0.8 min a week, …

Risks
   3m  R2               Orders pile up           @wang  its watch finds 3 tasks
   3m  R1               Licence comes late       @li    review: 4 days late
   3m  R3               Nothing to see                  review: by 2026-05-01

Problems without owner
   5m  E1@2026-03-02#1  The test system is down         nobody deals with it, s…
$ muster meeting agenda E2
E2@2026-03-09  Stand-up
when   2026-03-09 09:30, 15m
who    @li, @wang
state  planned
9m of 15m are taken up
takes  id               title                    owner  why
Blocked
   1m  T3               Waits for it             @li    waits for T1

Problems without owner
   1m  E1@2026-03-02#1  The test system is down         nobody deals with it, s…

Overdue
   1m  T2               Very late work           @wang  36 days late
   1m  T1               Late work                @wang  17 days late
   1m  T4               Order the headsets       @wang  3 days late

Decisions to make
   1m  D1               Which supplier?          @li    3 days late

Risks
   1m  R2               Orders pile up           @wang  its watch finds 3 tasks
   1m  R1               Licence comes late       @li    review: 4 days late

Key results behind pace
   1m  K1               Response time            @wang  needs -0.8 min a week, …
$ muster meeting agenda E1 -F md
|# E1@2026-03-09  周会

- **when**: 2026-03-09 10:00, 20m
- **who**: @li, @wang
- **state**: planned

19m of 20m are taken up

|## Open actions of earlier sittings

|| takes | id | title | owner | why |
|| ---: | --- | --- | --- | --- |
|| 2m | T4 | Order the headsets | @wang | agreed 2026-03-02, 3 days late |

|## Items

|| takes | id | title | owner | why |
|| ---: | --- | --- | --- | --- |
|| 8m |  | Summer holidays | @wang |  |

|## Decisions to make

|| takes | id | title | owner | why |
|| ---: | --- | --- | --- | --- |
|| 5m | D1 | Which supplier? | @li | 3 days late |

|## Overdue

|| takes | id | title | owner | why |
|| ---: | --- | --- | --- | --- |
|| 2m | T2 | Very late work | @wang | 36 days late |
|| 2m | T1 | Late work | @wang | 17 days late |

|## Does not fit (17m)

|| takes | id | title | owner | why |
|| ---: | --- | --- | --- | --- |
|| 3m | T3 | Waits for it | @li | waits for T1 |
|| 3m | K1 | Response time | @wang | needs -0.8 min a week, 14 % of the way in 55 % of the time |
|| 3m | R2 | Orders pile up | @wang | its watch finds 3 tasks |
|| 3m | R1 | Licence comes late | @li | review: 4 days late |
|| 5m | E1@2026-03-02\#1 | The test system is down |  | nobody deals with it, since 2026-03-02 |

$ muster meeting agenda E1 --length 10m --json
{"schema":1,"kind":"meeting.agenda","project":"Shop","now":"2026-03-09T08:00:00Z","total":10,"returned":10,"truncated":false,"meeting":{"id":"E1","title":"周会","body":null,"type":"weekly","every":"mon 10:00","zone":null,"until":null,"start":null,"length":20,"place":null,"attendees":["@li","@wang"],"notice":null,"state":"open","labels":[],"external_id":null,"url":null,"created":"2026-03-02T08:00:02Z","changed":"2026-03-02T08:00:02Z"},"sitting":"E1@2026-03-09","start":"2026-03-09T10:00:00Z","length":10,"used":10,"left_out":26,"items":[{"section":"actions","id":"T4","title":"Order the headsets","owner":"@wang","why":"agreed 2026-03-02, 3 days late","count":1,"minutes":2,"fits":true},{"section":"items","id":null,"title":"Summer holidays","owner":"@wang","why":null,"count":1,"minutes":8,"fits":true},{"section":"decisions","id":"D1","title":"Which supplier?","owner":"@li","why":"3 days late","count":1,"minutes":5,"fits":false},{"section":"overdue","id":"T2","title":"Very late work","owner":"@wang","why":"36 days late","count":1,"minutes":2,"fits":false},{"section":"overdue","id":"T1","title":"Late work","owner":"@wang","why":"17 days late","count":1,"minutes":2,"fits":false},{"section":"blocked","id":"T3","title":"Waits for it","owner":"@li","why":"waits for T1","count":1,"minutes":3,"fits":false},{"section":"key_results","id":"K1","title":"Response time","owner":"@wang","why":"needs -0.8 min a week, 14 % of the way in 55 % of the time","count":1,"minutes":3,"fits":false},{"section":"risks","id":"R2","title":"Orders pile up","owner":"@wang","why":"its watch finds 3 tasks","count":1,"minutes":3,"fits":false},{"section":"risks","id":"R1","title":"Licence comes late","owner":"@li","why":"review: 4 days late","count":1,"minutes":3,"fits":false},{"section":"problems","id":"E1@2026-03-02#1","title":"The test system is down","owner":null,"why":"nobody deals with it, since 2026-03-02","count":1,"minutes":5,"fits":false}]}
$ muster --lang zh meeting agenda E1 --length 30m
E1@2026-03-09  周会
时间  2026-03-09 10:00, 20m
人员  @li, @wang
状态  已计划
已排 28m，共 30m
用时  编号  标题                负责人  原因
往次会议未完成的行动项
  2m  T4    Order the headsets  @wang   商定于 2026-03-02，逾期 3 天

议题
  8m        Summer holidays     @wang

待作决定
  5m  D1    Which supplier?     @li     逾期 3 天

逾期
  2m  T2    Very late work      @wang   逾期 36 天
  2m  T1    Late work           @wang   逾期 17 天

阻塞
  3m  T3    Waits for it        @li     等待 T1

落后于进度的关键结果
  3m  K1    Response time       @wang   每周需 -0.8 min，时间已过 55 %，完成 14…

风险
  3m  R2    Orders pile up      @wang   其监视条件发现 3 个任务

时间不够（8m）
用时  编号             标题                     负责人  原因
  3m  R1               Licence comes late       @li     复查：逾期 4 天
  5m  E1@2026-03-02#1  The test system is down          自 2026-03-02 起无人处理
# What is over leaves it.
$ muster meeting start E1
E1@2026-03-09 started: 周会
$ muster meeting decide D1 'The one in Suzhou'
D1 decided: The one in Suzhou
$ muster meeting note E1@2026-03-02#1 --owner @wang --task T1
E1@2026-03-02#1 is dealt with by @wang: The test system is down
$ muster task done T4
T4 done: Order the headsets
$ muster meeting end
E1@2026-03-09 ended: 周会
$ muster meeting agenda E1 --length 1h
E1@2026-03-16  周会
when   2026-03-16 10:00, 20m
who    @li, @wang
state  planned
16m of 1h are taken up
takes  id  title               owner  why
Overdue
   2m  T2  Very late work      @wang  36 days late
   2m  T1  Late work           @wang  17 days late

Blocked
   3m  T3  Waits for it        @li    waits for T1

Key results behind pace
   3m  K1  Response time       @wang  needs -0.8 min a week, 14 % of the way in…

Risks
   3m  R2  Orders pile up      @wang  its watch finds 2 tasks
   3m  R1  Licence comes late  @li    review: 4 days late
