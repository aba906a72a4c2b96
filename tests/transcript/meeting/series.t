# A series keeps to the wall of its zone; people see it on the project's wall.
$ muster init Talk
Project 'Talk' made in FOLDER/.muster/project.db
Next: muster status
$ muster project edit --time-zone Asia/Shanghai --calendar cn
Talk changed
$ muster member add @anna --zone Europe/Berlin
@anna added
$ muster meeting add Weekly --every 'mon 10:00' --zone Europe/Berlin --length 45m --who @me,@anna
E1 added: Weekly
$ muster meeting add 周会 --every 'mon 10:00' --until 2026-06-30 --who @me
E2 added: 周会
$ muster meeting show E1
E1  Weekly
type       other
every      mon 10:00
zone       Europe/Berlin
length     45m
attendees  @li, @anna
state      open
created    2026-03-02 16:00

Sittings
sitting        when              state    remark
E1@2026-03-02  2026-03-02 17:00  planned  10:00 Europe/Berlin
E1@2026-03-09  2026-03-09 17:00  planned  10:00 Europe/Berlin
E1@2026-03-16  2026-03-16 17:00  planned  10:00 Europe/Berlin
E1@2026-03-23  2026-03-23 17:00  planned  10:00 Europe/Berlin
E1@2026-03-30  2026-03-30 16:00  planned  10:00 Europe/Berlin
# One sitting moves, and one is called off; both are marked, and undo brings them back.
$ muster meeting move E1@2026-03-16 --to '2026-03-18 14:00' --reason 'Anna is away'
E1@2026-03-16 moved to 2026-03-18 14:00 (07:00 Europe/Berlin): Weekly
$ muster meeting skip E2@2026-03-09 --reason 'Spring outing'
E2@2026-03-09 called off: 周会
$ muster meeting upcoming --days 21
sitting        when              title   state      remark
E2@2026-03-02  2026-03-02 10:00  周会    planned
E1@2026-03-02  2026-03-02 17:00  Weekly  planned    10:00 Europe/Berlin
E2@2026-03-09  2026-03-09 10:00  周会    cancelled  Spring outing
E1@2026-03-09  2026-03-09 17:00  Weekly  planned    10:00 Europe/Berlin
E2@2026-03-16  2026-03-16 10:00  周会    planned
E1@2026-03-16  2026-03-18 14:00  Weekly  planned    moved: Anna is away, 07:00 …
$ muster undo
Operation 7 undone: muster meeting skip E2@2026-03-09 --reason 'Spring outing'
$ muster meeting upcoming --days 9 --who @anna
sitting        when              title   state    remark
E1@2026-03-02  2026-03-02 17:00  Weekly  planned  10:00 Europe/Berlin
E1@2026-03-09  2026-03-09 17:00  Weekly  planned  10:00 Europe/Berlin
$ muster meeting upcoming --days 9 --json
{"schema":1,"kind":"meeting.upcoming","project":"Talk","now":"2026-03-02T08:00:11Z","total":4,"returned":4,"truncated":false,"items":[{"id":"E2@2026-03-02","meeting":"E2","title":"周会","start":"2026-03-02T02:00:00Z","length":null,"place":null,"state":"planned","moved_from":null,"reason":null,"day_off":null},{"id":"E1@2026-03-02","meeting":"E1","title":"Weekly","start":"2026-03-02T09:00:00Z","length":45,"place":null,"state":"planned","moved_from":null,"reason":null,"day_off":null},{"id":"E2@2026-03-09","meeting":"E2","title":"周会","start":"2026-03-09T02:00:00Z","length":null,"place":null,"state":"planned","moved_from":null,"reason":null,"day_off":null},{"id":"E1@2026-03-09","meeting":"E1","title":"Weekly","start":"2026-03-09T09:00:00Z","length":45,"place":null,"state":"planned","moved_from":null,"reason":null,"day_off":null}]}
# A day alone keeps the time; what was called off takes place again.
$ muster meeting skip E2
E2@2026-03-02 called off: 周会
$ muster meeting move E2@2026-03-02 --to 2026-03-03
E2@2026-03-02 moved to 2026-03-03 10:00: 周会
$ muster meeting agenda E2@2026-03-03
E2@2026-03-02  周会
when   2026-03-03 10:00
who    @li
state  planned
nothing calls for this meeting: muster meeting agenda E2@2026-03-02 --add TEXT
# A sitting on a holiday is marked, with what moves it.
$ MUSTER_NOW=2026-03-31T02:00:00Z muster meeting upcoming --days 8
sitting        when              title   state    remark
E2@2026-04-06  2026-04-06 10:00  周会    planned  day off: Qingming Festival
E1@2026-04-06  2026-04-06 16:00  Weekly  planned  day off: Qingming Festival, 1…
E2@2026-04-06 falls on a day off (Qingming Festival). To move it: muster meeting
move E2@2026-04-06 --to '2026-04-07 10:00'
E1@2026-04-06 falls on a day off (Qingming Festival). To move it: muster meeting
move E1@2026-04-06 --to '2026-04-07 16:00'
$ MUSTER_NOW=2026-03-31T02:00:00Z muster --lang zh meeting upcoming --days 8
会议           时间              标题    状态    备注
E2@2026-04-06  2026-04-06 10:00  周会    已计划  休息日：清明节
E1@2026-04-06  2026-04-06 16:00  Weekly  已计划  休息日：清明节，10:00 Europe/B…
E2@2026-04-06 落在休息日（清明节）。改期：muster meeting move E2@2026-04-06 --to
'2026-04-07 10:00'
E1@2026-04-06 落在休息日（清明节）。改期：muster meeting move E1@2026-04-06 --to
'2026-04-07 16:00'
$ MUSTER_NOW=2026-04-28T02:00:00Z muster meeting show E2
E2  周会
type       other
every      mon 10:00
until      2026-06-30
attendees  @li
state      open
created    2026-03-02 16:00

Sittings
sitting        when              state     remark
E2@2026-03-30  2026-03-30 10:00  not held
E2@2026-04-06  2026-04-06 10:00  not held
E2@2026-04-13  2026-04-13 10:00  not held
E2@2026-04-20  2026-04-20 10:00  not held
E2@2026-04-27  2026-04-27 10:00  not held
E2@2026-05-04  2026-05-04 10:00  planned   day off: Labour Day
E2@2026-05-11  2026-05-11 10:00  planned
E2@2026-05-18  2026-05-18 10:00  planned
E2@2026-05-25  2026-05-25 10:00  planned
E2@2026-06-01  2026-06-01 10:00  planned
E2@2026-05-04 falls on a day off (Labour Day). To move it: muster meeting move
E2@2026-05-04 --to '2026-05-06 10:00'
# In the gap of a clock change the sitting is later by the gap, in the doubled hour it is the first.
$ muster meeting add Night --every 'daily 02:30' --zone Europe/Berlin --at 2026-03-28 --until 2026-03-30
E3 added: Night
$ muster meeting add Late --every 'sun 01:30' --zone America/New_York --at 2026-10-25 --until 2026-11-08
E4 added: Late
$ MUSTER_NOW=2026-03-27T16:00:00Z muster meeting upcoming --days 4
sitting        when              title   state    remark
E3@2026-03-28  2026-03-28 09:30  Night   planned  day off: weekend, 02:30 Europ…
E3@2026-03-29  2026-03-29 09:30  Night   planned  day off: weekend, 03:30 Europ…
E3@2026-03-30  2026-03-30 08:30  Night   planned  02:30 Europe/Berlin
E2@2026-03-30  2026-03-30 10:00  周会    planned
E1@2026-03-30  2026-03-30 16:00  Weekly  planned  10:00 Europe/Berlin
E3@2026-03-28 falls on a day off (weekend). To move it: muster meeting move
E3@2026-03-28 --to '2026-03-30 09:30'
E3@2026-03-29 falls on a day off (weekend). To move it: muster meeting move
E3@2026-03-29 --to '2026-03-30 09:30'
$ MUSTER_NOW=2026-10-24T16:00:00Z muster meeting upcoming --days 17
sitting        when              title   state    remark
E4@2026-10-25  2026-10-25 13:30  Late    planned  day off: weekend, 01:30 Ameri…
E1@2026-10-26  2026-10-26 17:00  Weekly  planned  10:00 Europe/Berlin
E4@2026-11-01  2026-11-01 13:30  Late    planned  day off: weekend, 01:30 Ameri…
E1@2026-11-02  2026-11-02 17:00  Weekly  planned  10:00 Europe/Berlin
E4@2026-11-08  2026-11-08 14:30  Late    planned  day off: weekend, 01:30 Ameri…
E1@2026-11-09  2026-11-09 17:00  Weekly  planned  10:00 Europe/Berlin
E4@2026-10-25 falls on a day off (weekend). To move it: muster meeting move
E4@2026-10-25 --to '2026-10-26 13:30'
E4@2026-11-01 falls on a day off (weekend). To move it: muster meeting move
E4@2026-11-01 --to '2026-11-02 13:30'
E4@2026-11-08 falls on a day off (weekend). To move it: muster meeting move
E4@2026-11-08 --to '2026-11-09 14:30'
# The 31st is the last day of a shorter month; 周五 is Friday.
$ muster meeting add Close --every 'monthly 31 17:00'
E5 added: Close
$ muster meeting add Review --every '2w 周五 16:00' --at 2026-03-06
E6 added: Review
$ muster meeting show E5 E6
E5  Close
type     other
every    monthly 31 17:00
state    open
created  2026-03-02 16:00

E6  Review
type     other
every    2w 周五 16:00
start    2026-03-06 09:00
state    open
created  2026-03-02 16:00

Sittings of E5
sitting        when              state    remark
E5@2026-03-31  2026-03-31 17:00  planned
E5@2026-04-30  2026-04-30 17:00  planned
E5@2026-05-31  2026-05-31 17:00  planned  day off: weekend
E5@2026-06-30  2026-06-30 17:00  planned
E5@2026-07-31  2026-07-31 17:00  planned
E5@2026-05-31 falls on a day off (weekend). To move it: muster meeting move
E5@2026-05-31 --to '2026-06-01 17:00'

Sittings of E6
sitting        when              state    remark
E6@2026-03-06  2026-03-06 16:00  planned
E6@2026-03-20  2026-03-20 16:00  planned
E6@2026-04-03  2026-04-03 16:00  planned
E6@2026-04-17  2026-04-17 16:00  planned
E6@2026-05-01  2026-05-01 16:00  planned  day off: Labour Day
E6@2026-05-01 falls on a day off (Labour Day). To move it: muster meeting move
E6@2026-05-01 --to '2026-05-06 16:00'
# A meeting without a cadence has one sitting, which moves as a whole.
$ muster meeting add Kick-off --at '2026-03-05 14:00'
E7 added: Kick-off
$ muster meeting agenda E7 --add 'Who does what'
E7@2026-03-05 agenda: Who does what
$ muster meeting move E7 --to '2026-03-06 15:00'
E7@2026-03-05 moved to 2026-03-06 15:00: Kick-off
$ muster meeting agenda E7
E7@2026-03-06  Kick-off
when   2026-03-06 15:00
state  planned
5m of 1h are taken up
takes  id  title          owner  why
Items
   5m      Who does what
$ muster meeting skip E7 --reason 'Nobody has time'
E7@2026-03-06 called off: Kick-off
$ muster meeting show E7
E7  Kick-off
type     other
start    2026-03-06 15:00
state    open
created  2026-03-02 16:00

Sittings
sitting        when              state      remark
E7@2026-03-06  2026-03-06 15:00  cancelled  Nobody has time
