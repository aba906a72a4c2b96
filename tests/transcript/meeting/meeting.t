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
E1@2026-03-02  周会
when   2026-03-02 10:00, 45m
where  WeCom
who    @li, @wang
state  planned
12m of 45m are taken up
takes  id  title              owner  why
Items
  10m      Choose a supplier  @wang

Overdue
   2m  T1  Late work          @wang  10 days late
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
E1@2026-03-02#1 noted: 测试系统坏了
$ muster meeting decide 'Buy the small one' --owner @wang --about T1
D1 decided: Buy the small one
$ muster meeting action 'Order it' --owner @wang --due fri
T2 added: Order it
$ muster meeting action 'Nobody does it'
! muster: an action says who does it and by when: --owner and --due are missing
! hint: muster meeting action 'Nobody does it' --owner @NAME --due fri
? 2
$ muster meeting end
E1@2026-03-02 ended: 周会
  nobody deals with a problem: muster meeting note E1@2026-03-02#1 --owner @NAME
$ muster meeting minutes E1
E1@2026-03-02  周会
when   2026-03-02 10:00, 45m
where  WeCom
who    @li, @wang
state  held

Progress
  Half of it is done  (@li)

Problems
problem  what          owner   task  reported by
|#1       测试系统坏了  nobody        @li

Decisions
id  what               owner  about  state
D1  Buy the small one  @wang  T1     decided

Actions, as they stand on 2026-03-02
id  title     owner  due         status
T2  Order it  @wang  2026-03-06  todo
$ muster meeting minutes E1@2026-03-02 -F md
|# E1@2026-03-02  周会

- **when**: 2026-03-02 10:00, 45m
- **where**: WeCom
- **who**: @li, @wang
- **state**: held

|## Progress

- Half of it is done  (@li)

|## Problems

|| problem | what | owner | task | reported by |
|| --- | --- | --- | --- | --- |
|| \#1 | 测试系统坏了 | nobody |  | @li |

|## Decisions

|| id | what | owner | about | state |
|| --- | --- | --- | --- | --- |
|| D1 | Buy the small one | @wang | T1 | decided |

|## Actions, as they stand on 2026-03-02

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

Sittings
sitting        when              state    remark
E1@2026-03-02  2026-03-02 10:00  held
E1@2026-03-09  2026-03-09 10:00  planned
E1@2026-03-16  2026-03-16 10:00  planned
E1@2026-03-23  2026-03-23 10:00  planned
E1@2026-03-30  2026-03-30 10:00  planned
$ muster meeting edit E1 --every 'tue 09:30'
E1 changed: 周会
$ muster meeting agenda E1
E1@2026-03-03  周会
when   2026-03-03 09:30, 45m
where  WeCom
who    @li, @wang
state  planned
9m of 45m are taken up
takes  id               title         owner  why
Open actions of earlier sittings
   2m  T2               Order it      @wang  agreed 2026-03-02, by 2026-03-06

Overdue
   2m  T1               Late work     @wang  10 days late

Problems without owner
   5m  E1@2026-03-02#1  测试系统坏了         nobody deals with it, since 2026-0…
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
