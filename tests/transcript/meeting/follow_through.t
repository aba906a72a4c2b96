# Whether what was agreed on is done: on time, late, or not at all.
$ muster init Shop
Project 'Shop' made in FOLDER/.muster/project.db
Next: muster status
$ muster member add @wang
@wang added
$ muster meeting add 周会 --every 'mon 10:00' --who @me,@wang
E1 added: 周会
$ muster meeting add Review --every 'last fri 16:00'
E2 added: Review
$ muster meeting follow-through
no meeting has agreed on an action yet
$ muster meeting follow-through E1
series  title  agreed  on ti…  done l…  overdue  not du…  rate  mean d…  by sit…
E1      周会        0       0        0        0        0   n/a      n/a
$ muster meeting start E1
E1@2026-03-02 started: 周会
$ muster meeting action 'Order it' --owner @wang --due 2026-03-04
T1 added: Order it
$ muster meeting action 'Call them' --owner @li --due 2026-03-03
T2 added: Call them
$ muster meeting action 'Forget it' --owner @li --due 2026-03-03
T3 added: Forget it
$ muster meeting end
E1@2026-03-02 ended: 周会
$ muster meeting follow-through --exit-status
series  title  agreed  on ti…  done l…  overdue  not du…  rate  mean d…  by sit…
E1      周会        3       0        0        0        3   n/a      n/a

Open actions, oldest first (3)
id  title      owner  due         agreed in      days
T2  Call them  @li    2026-03-03  E1@2026-03-02     0
T3  Forget it  @li    2026-03-03  E1@2026-03-02     0
T1  Order it   @wang  2026-03-04  E1@2026-03-02     0
$ MUSTER_NOW=2026-03-04T17:00:00Z muster task done T1
T1 done: Order it
$ MUSTER_NOW=2026-03-05T09:00:00Z muster task done T2
T2 done: Call them
$ MUSTER_NOW=2026-03-05T09:00:00Z muster task drop T3 --reason 'No longer needed'
T3 dropped: Forget it
$ export MUSTER_NOW=2026-03-09T10:00:00Z
$ muster meeting start E1
E1@2026-03-09 started: 周会
$ muster meeting action 'Paint the door' --owner @wang --due 2026-03-13
T4 added: Paint the door
$ muster meeting action 'Ask the neighbours' --owner @li --due 2026-03-27
T5 added: Ask the neighbours
$ muster meeting end
E1@2026-03-09 ended: 周会
$ export MUSTER_NOW=2026-03-16T10:00:00Z
$ muster meeting start E1
E1@2026-03-16 started: 周会
# Nothing was done about two actions, and the end says so.
$ muster meeting end
E1@2026-03-16 ended: 周会
  2 actions of earlier sittings are as they were: T4, T5
$ muster meeting follow-through
series  title  agreed  on ti…  done l…  overdue  not du…  rate  mean d…  by sit…
E1      周会        5       1        1        1        1  33 %      2.5  50 % →…

Open actions, oldest first (2)
id  title               owner  due         agreed in      days
T4  Paint the door      @wang  2026-03-13  E1@2026-03-09     7
T5  Ask the neighbours  @li    2026-03-27  E1@2026-03-09     7
$ muster meeting follow-through E1 --exit-status
series  title  agreed  on ti…  done l…  overdue  not du…  rate  mean d…  by sit…
E1      周会        5       1        1        1        1  33 %      2.5  50 % →…

Open actions, oldest first (2)
id  title               owner  due         agreed in      days
T4  Paint the door      @wang  2026-03-13  E1@2026-03-09     7
T5  Ask the neighbours  @li    2026-03-27  E1@2026-03-09     7
? 10
$ muster meeting follow-through E1 --at-least 30% --exit-status -q
series  title  agreed  on ti…  done l…  overdue  not du…  rate  mean d…  by sit…
E1      周会        5       1        1        1        1  33 %      2.5  50 % →…

Open actions, oldest first (2)
id  title               owner  due         agreed in      days
T4  Paint the door      @wang  2026-03-13  E1@2026-03-09     7
T5  Ask the neighbours  @li    2026-03-27  E1@2026-03-09     7
$ muster meeting follow-through --json
{"schema":1,"kind":"meeting.follow-through","project":"Shop","now":"2026-03-16T10:00:00Z","total":1,"returned":1,"truncated":false,"at_least":0.8,"open_actions":[{"id":"T4","title":"Paint the door","owner":"@wang","sitting":"E1@2026-03-09","due":"2026-03-13","age_days":7},{"id":"T5","title":"Ask the neighbours","owner":"@li","sitting":"E1@2026-03-09","due":"2026-03-27","age_days":7}],"items":[{"id":"E1","title":"周会","agreed":5,"on_time":1,"late":1,"overdue":1,"open":1,"dropped":1,"rate":0.3333333333333333,"mean_days":2.5,"sittings":[{"id":"E1@2026-03-02","agreed":2,"on_time":1,"rate":0.5},{"id":"E1@2026-03-09","agreed":2,"on_time":0,"rate":0}]}]}
$ muster --lang zh meeting follow-through
系列  标题  约定  按时  迟完成  逾期  未到期  落实率  平均天数  逐次
E1    周会     5     1       1     1       1    33 %       2.5  50 % → 0 %

未完成的行动项，最早的在前（2）
编号  标题                负责人  截止日期    商定于         天数
T4    Paint the door      @wang   2026-03-13  E1@2026-03-09     7
T5    Ask the neighbours  @li     2026-03-27  E1@2026-03-09     7
