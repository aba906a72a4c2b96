# A timer of mine runs or does not; the task's state is left alone.
$ muster init 'Hours'
Project 'Hours' made in FOLDER/.muster/project.db
Next: muster status
$ muster task add Parser --owner @me --estimate 4h
T1 added: Parser
$ muster task add '客户回访' --owner @me
T2 added: 客户回访
$ muster time
Now    no timer runs
Today  0h
$ muster time -q
$ muster time --exit-status
Now    no timer runs
Today  0h
? 10
$ MUSTER_NOW=2026-03-02T09:10:00Z muster time start T1 --note 'Reading'
H1 started on T1: Parser
$ MUSTER_NOW=2026-03-02T09:30:00Z muster time start T1
T1 is being timed already, since 2026-03-02 09:10
$ MUSTER_NOW=2026-03-02T10:00:30Z muster time
Now    T1 Parser  50m since 2026-03-02 09:10
Today  50m  (T1 50m)
$ MUSTER_NOW=2026-03-02T10:00:30Z muster time -q
T1
$ MUSTER_NOW=2026-03-02T10:00:30Z muster time --porcelain
|# muster porcelain 1
|# task	spent	id	from	member	title
T1	50	H1	2026-03-02T09:10:00Z	@li	Parser
$ MUSTER_NOW=2026-03-02T10:00:30Z muster time --all --json
{"schema":1,"kind":"time","project":"Hours","now":"2026-03-02T10:00:30Z","total":1,"returned":1,"truncated":false,"today":50,"items":[{"id":"H1","task":"T1","title":"Parser","member":"@li","from":"2026-03-02T09:10:00Z","spent":50,"note":"Reading"}]}
$ muster task list -F tsv
T1	todo	2	Parser	@li	
T2	todo	2	客户回访	@li	

# One timer at a time: starting another stops the first and says so.
$ MUSTER_NOW=2026-03-02T10:00:30Z muster time start T2
H2 started on T2: 客户回访 (timer H1 stopped: 50m on T1)
$ MUSTER_NOW=2026-03-02T10:30:00Z muster task start T1
T1 started: Parser (timer H2 stopped: 30m on T2)
$ MUSTER_NOW=2026-03-02T11:00:00Z muster task done T1
T1 done: Parser (timer H3 stopped: 30m on T1)
$ MUSTER_NOW=2026-03-02T11:00:00Z muster time stop
! muster: no timer of yours runs
! hint: muster time start T12
? 5
$ MUSTER_NOW=2026-03-02T11:00:00Z muster time start T1
! muster: T1 is closed; no timer is started on it
! hint: muster task reopen T1, or write the time down: muster time log T1 1h
? 5
$ MUSTER_NOW=2026-03-02T11:00:00Z muster time start T99
! muster: no task T99
! hint: muster task list
? 3
$ MUSTER_NOW=2026-03-02T11:00:00Z muster time start G1
! muster: G1 is a goal, not a task
! hint: muster task list
? 3
$ MUSTER_NOW=2026-03-02T11:30:00Z muster time start T2 --at '15m ago'
H4 started on T2: 客户回访
$ MUSTER_NOW=2026-03-02T11:40:00Z muster time stop --at 09:00
! muster: it would end at 2026-03-02 09:00, before it began at 2026-03-02 11:15
! hint: --at takes a later moment, such as 'yesterday 18:00'
? 2
$ MUSTER_NOW=2026-03-02T11:40:00Z muster time stop --at 12:00
! muster: time worked cannot lie in the future
? 5
$ MUSTER_NOW=2026-03-02T11:40:00Z muster time stop --at noon
! muster: --at: 'noon' is not a moment
! hint: write 09:10, 'yesterday 17:00', 'mon 9:00', '2026-03-09 10:00' or '15m ago'
? 2
$ MUSTER_NOW=2026-03-02T11:40:00Z muster time stop
H4 stopped: 25m on T2
$ MUSTER_NOW=2026-03-02T13:00:00Z muster time continue --at 12:45
H5 started on T2: 客户回访
$ MUSTER_NOW=2026-03-02T13:00:00Z muster time continue
! muster: H5 runs already, on T2
! hint: muster time stop
? 5
$ MUSTER_NOW=2026-03-02T13:15:00Z muster time stop --json
{"schema":1,"kind":"time.stop","project":"Hours","now":"2026-03-02T13:15:00Z","total":1,"returned":1,"truncated":false,"items":[{"id":"H5","member":"@li","task":"T2","from":"2026-03-02T12:45:00Z","day":null,"spent":30,"note":null,"at":"2026-03-02T12:45:00Z","created":"2026-03-02T13:00:00Z","changed":"2026-03-02T13:15:00Z"}]}
$ MUSTER_NOW=2026-03-02T13:15:00Z muster time list -F table
id  at                member  task  spent  note
H5  2026-03-02 12:45  @li     T2      30m
H4  2026-03-02 11:15  @li     T2      25m
H3  2026-03-02 10:30  @li     T1      30m
H2  2026-03-02 10:00  @li     T2      30m
H1  2026-03-02 09:10  @li     T1      50m  Reading
5 time entries
$ muster time show H1
H1
member   @li
task     T1
from     2026-03-02 09:10
spent    50m
note     Reading
created  2026-03-02 09:10

# A day without an hour overlaps nothing; more than a working day is told, more than 24 hours are refused.
$ MUSTER_NOW=2026-03-02T18:00:00Z muster time log T2 1h30m --note 'Calls' --on yesterday
H6 logged: 1h 30m on T2
$ MUSTER_NOW=2026-03-02T18:00:00Z muster time log T2 7h
H7 logged: 7h on T2 (that makes 9h 45m on 2026-03-02; a working day has 8h)
$ MUSTER_NOW=2026-03-02T18:00:00Z muster time log T2 20h
! muster: that would make 29h 45m on 2026-03-02, and a day has 24 hours
! hint: muster time list 'day:2026-03-02 or at:2026-03-02' --member @li
? 5
$ MUSTER_NOW=2026-03-02T18:00:00Z muster time log T2 90
! muster: '90' is not a working time with its unit
! hint: write 90m, 1h30m, 4h or 1d
? 2
$ MUSTER_NOW=2026-03-02T18:00:00Z muster time log T2 0h
! muster: no time is nothing to write down
! hint: write 90m, 1h30m, 4h or 1d
? 2
$ MUSTER_NOW=2026-03-02T18:00:00Z muster time log T2 25h
! muster: a day has 24 hours, and '25h' is more
! hint: write it down day by day, with --on
? 5
$ MUSTER_NOW=2026-03-02T18:00:00Z muster time log T2
! muster: how long did it take?
! hint: muster time log T12 1h30m
? 2
$ MUSTER_NOW=2026-03-02T18:00:00Z muster time log T2 1h --on tomorrow
! muster: time worked cannot lie in the future
? 5
$ MUSTER_NOW=2026-03-02T18:00:00Z muster time log T2 1h --on someday
! muster: --on: 'someday' is not a day
! hint: write 2026-03-09, today, yesterday, fri (the last one) or -3d
? 2
$ MUSTER_NOW=2026-03-02T18:00:00Z muster time log T7 1h
! muster: no task T7
! hint: muster task list
? 3
$ MUSTER_NOW=2026-03-02T18:00:00Z muster time log 1h -n
(dry run) H8 logged: 1h on T1 (taken from: the one you touched last) (that makes 10h 45m on 2026-03-02; a working day has 8h)
$ muster member add @wang --capacity 20h
@wang added
$ MUSTER_NOW=2026-03-02T18:00:00Z muster time log T2 5h --member @wang --on fri
H8 logged: 5h on T2 (that makes 5h on 2026-02-27; a working day has 4h)

# Intervals of one person do not overlap; --adjust makes room.
$ MUSTER_NOW=2026-03-02T18:00:00Z muster time log T2 --from 09:30 --to 10:45
! muster: it overlaps H1 (2026-03-02 09:10-10:00, T1)
! hint: --adjust on time log and time start cuts the other short; or muster time edit H1
? 5
$ MUSTER_NOW=2026-03-02T18:00:00Z muster time log T2 --from 09:30 --to 10:45 --member @wang
H9 logged: 1h 15m on T2
$ MUSTER_NOW=2026-03-02T18:00:00Z muster time log T2 --from 09:30 --to 10:45 --adjust
H10 logged: 1h 15m on T2 (H1 cut to 20m) (H2 removed) (H3 cut to 15m) (that makes 9h 45m on 2026-03-02; a working day has 8h)
$ MUSTER_NOW=2026-03-02T18:00:00Z muster time log T2 10m --from 10:00 --adjust
H12 logged: 10m on T2 (H10 split into H10 and H11) (that makes 9h 45m on 2026-03-02; a working day has 8h)
$ MUSTER_NOW=2026-03-02T18:00:00Z muster time list at:2026-03-02 member:@li -F table
id   at                member  task  spent  note
H5   2026-03-02 12:45  @li     T2      30m
H4   2026-03-02 11:15  @li     T2      25m
H3   2026-03-02 10:45  @li     T1      15m
H11  2026-03-02 10:10  @li     T2      35m
H12  2026-03-02 10:00  @li     T2      10m
H10  2026-03-02 09:30  @li     T2      30m
H1   2026-03-02 09:10  @li     T1      20m  Reading
7 time entries
$ MUSTER_NOW=2026-03-02T18:00:00Z muster undo
Operation 18 undone: muster time log T2 10m --from 10:00 --adjust
$ MUSTER_NOW=2026-03-02T18:00:00Z muster time log T2 --from 11:00 --to 10:00
! muster: it would end at 2026-03-02 10:00, before it began at 2026-03-02 11:00
? 2
$ MUSTER_NOW=2026-03-02T18:00:00Z muster time log T2 1h --from 17:30
! muster: the work would end at 2026-03-02 18:30, which is still to come
? 5
$ MUSTER_NOW=2026-03-02T18:00:00Z muster time log T2 1h --from 19:30
! muster: time worked cannot lie in the future
? 5
$ MUSTER_NOW=2026-03-02T18:00:00Z muster time log T2 1h --from 09:00 --to 10:00
! muster: two of beginning, end and duration are enough
? 2
$ MUSTER_NOW=2026-03-02T18:00:00Z muster time log T2 --to 10:00
! muster: how long did it take?
! hint: give the time, or --from its beginning
? 2
$ MUSTER_NOW=2026-03-02T18:00:00Z muster time log T2 1h --from half-past-nine
! muster: --from: 'half-past-nine' is not a moment
! hint: write 09:10, 'yesterday 17:00', 'mon 9:00', '2026-03-09 10:00' or '15m ago'
? 2

# Changed entries keep the rules, and so do those that undo brings back.
$ MUSTER_NOW=2026-03-02T18:00:00Z muster time edit H6 --to 12:00
! muster: an entry without an hour has no end
! hint: give --from too
? 2
$ MUSTER_NOW=2026-03-02T18:00:00Z muster time edit H3 --from 11:35
! muster: it would end at 2026-03-02 11:00, before it began at 2026-03-02 11:35
? 2
$ MUSTER_NOW=2026-03-02T18:00:00Z muster time edit H4 --to 11:30
H4 changed: 15m on 2026-03-02 (that makes 9h 35m on 2026-03-02; a working day has 8h)
$ MUSTER_NOW=2026-03-02T18:00:00Z muster time edit H4 --on fri --note 'Friday, after all'
H4 changed: 15m on 2026-02-27
$ MUSTER_NOW=2026-03-02T18:00:00Z muster time edit H6 --spent 3h --task T1
H6 changed: 3h on 2026-03-01
$ MUSTER_NOW=2026-03-02T18:00:00Z muster time edit H5 --clear from,note
H5 changed: 30m on 2026-03-02 (that makes 9h 20m on 2026-03-02; a working day has 8h)
$ MUSTER_NOW=2026-03-02T18:00:00Z muster time edit H5 --clear spent
! muster: the spent cannot be empty
? 2
$ MUSTER_NOW=2026-03-02T18:00:00Z muster time edit H5
! muster: nothing to change was given
! hint: muster time edit --help
? 2
$ MUSTER_NOW=2026-03-02T18:00:00Z muster time rm H3
H3 removed
$ MUSTER_NOW=2026-03-02T18:00:00Z muster time log T2 --from 10:45 --to 11:00
H13 logged: 15m on T2 (that makes 9h 20m on 2026-03-02; a working day has 8h)
$ MUSTER_NOW=2026-03-02T18:00:00Z muster undo 24
! muster: it cannot be taken back: it overlaps H13 (2026-03-02 10:45-11:00, T2)
! hint: --adjust on time log and time start cuts the other short; or muster time edit H13
? 5
$ MUSTER_NOW=2026-03-02T18:00:00Z muster log -L 2
25	2026-03-02 18:00	@li		muster time log T2 --from 10:45 --to 11:00
24	2026-03-02 18:00	@li		muster time rm H3
! only the first 2 are shown
