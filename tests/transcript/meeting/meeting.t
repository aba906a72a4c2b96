# A series by cadence; a sitting with notes, decisions and actions that become tasks.
$ muster init 'Talk'
Project 'Talk' made in FOLDER/.muster/project.db
Next: muster status
$ muster member add @wang
@wang added
$ muster meeting add '周会' --type weekly --every 'mon 10:00' --length 45m --who @me,@wang --notice 24h --place WeCom
E1 added: 周会
$ muster meeting list -F table
id  type    title  every      start  attendees
E1  weekly  周会   mon 10:00         @li, @wang
1 meeting
$ muster meeting agenda E1 --add 'Choose a supplier' --owner @wang --length 10m
E1@2026-03-02 agenda: Choose a supplier
$ muster task add 'Late work' --owner @wang --due 2026-02-20
T1 added: Late work
$ muster meeting agenda E1
E1  周会
when   2026-03-02 10:00, 45m
where  WeCom
who    @li, @wang
state  planned

Items (1)
title              owner  length
Choose a supplier  @wang  10m

Overdue (1)
id  title      owner  due
T1  Late work  @wang  2026-02-20
$ muster meeting note 'Too early'
! muster: no meeting is running
! hint: muster meeting start E…, or name the meeting
? 3
$ muster meeting end E1
! muster: E1@2026-03-02 has not been started
! hint: muster meeting start E1
? 5
$ muster meeting start E1
E1@2026-03-02 started: 周会
$ muster meeting start E1
! muster: E1@2026-03-02 is running already
! hint: muster meeting end
? 5
$ muster meeting note --progress 'Half of it is done'
E1@2026-03-02 noted: Half of it is done
$ muster meeting note --problem '测试系统坏了'
E1@2026-03-02 noted: 测试系统坏了
$ muster meeting decide 'Buy the small one' --owner @wang --about T1
D1 decided: Buy the small one
$ muster meeting action 'Order it' --owner @wang --due fri
T2 added: Order it
$ muster meeting action 'Nobody does it'
! muster: --owner is missing: Who does it
! hint: muster meeting action --help
? 2
$ muster meeting end
E1@2026-03-02 ended: 周会
$ muster meeting minutes E1
E1  周会
when   2026-03-02 10:00, 45m
where  WeCom
who    @li, @wang
state  held

Progress
  Half of it is done  (@li)

Problems
  测试系统坏了  (@li)

Decisions (1)
id  title              owner  about
D1  Buy the small one  @wang  T1

Actions (1)
id  title     owner  due         status
T2  Order it  @wang  2026-03-06  todo
$ muster meeting minutes E1@2026-03-02 -F md
|# E1  周会

- **when**: 2026-03-02 10:00, 45m
- **where**: WeCom
- **who**: @li, @wang
- **state**: held

|## Progress

- Half of it is done  (@li)

|## Problems

- 测试系统坏了  (@li)

|## Decisions (1)

|| id | title | owner | about |
|| --- | --- | --- | --- |
|| D1 | Buy the small one | @wang | T1 |

|## Actions (1)

|| id | title | owner | due | status |
|| --- | --- | --- | --- | --- |
|| T2 | Order it | @wang | 2026-03-06 | todo |

$ muster meeting actions
T2	todo	Order it	@wang	2026-03-06	E1@2026-03-02
$ muster meeting show E1
E1  周会
type       weekly
every      mon 10:00
length     45m
place      WeCom
attendees  @li, @wang
notice     1d
state      open
created    2026-03-02 08:00

Occurrences (1)
day         start             state
2026-03-02  2026-03-02 10:00  held
$ muster meeting edit E1 --every 'tue 09:30'
E1 changed: 周会
$ muster meeting agenda E1
E1  周会
when   2026-03-03 09:30, 45m
where  WeCom
who    @li, @wang
state  planned

Open actions of earlier meetings (1)
id  title     owner  due
T2  Order it  @wang  2026-03-06

Overdue (1)
id  title      owner  due
T1  Late work  @wang  2026-02-20
$ muster decision list -F table
id  created           title              meeting        about
D1  2026-03-02 08:00  Buy the small one  E1@2026-03-02  T1
1 decision
$ muster decision edit D1 --owner @li
D1 changed: Buy the small one
$ muster decision show D1
D1  Buy the small one
meeting  E1@2026-03-02
about    T1
owner    @li
created  2026-03-02 08:00
$ muster meeting add Once --at '2026-03-05 14:00' --length 1h
E2 added: Once
$ muster meeting add Never --every 'the full moon'
! muster: 'the full moon' is not a cadence
! hint: write 'mon 10:00', '2w fri 16:00', 'monthly 1 09:00', 'last fri 16:00' or 'daily 09:30'
? 2
$ muster meeting rm E2
E2 removed: Once
