# Every read shows the project as it was then, with --as-of.
$ MUSTER_NOW=2026-03-02T08:00:00Z muster init 'Tea house' --start 2026-03-02
Project 'Tea house' made in FOLDER/.muster/project.db
Next: muster status
$ MUSTER_NOW=2026-03-02T08:01:00Z muster goal add 'Open in May' --due 2026-05-01 --owner @li
G1 added: Open in May
$ MUSTER_NOW=2026-03-02T08:02:00Z muster task add '租店面' --due 2026-03-05 --goal G1 --owner @li
T1 added: 租店面
$ MUSTER_NOW=2026-03-03T09:00:00Z muster task add 'Buy cups' --due 2026-03-20
T2 added: Buy cups
$ MUSTER_NOW=2026-03-04T09:00:00Z muster task start T1
T1 started: 租店面
$ MUSTER_NOW=2026-03-06T10:30:00Z muster task done T1
T1 done: 租店面 (timer H1, H2, H3 stopped: 17h 30m on T1)
$ MUSTER_NOW=2026-03-06T11:00:00Z muster task rm T2
T2 removed: Buy cups
$ MUSTER_NOW=2026-03-06T11:30:00Z muster task add 'Hire a cook' --due 2026-03-12
T3 added: Hire a cook
$ MUSTER_NOW=2026-03-06T12:00:00Z muster meeting add Daily --every 'daily 09:30'
E1 added: Daily

# A day means its end on the project's wall; overdue is judged as it was then.
$ MUSTER_NOW=2026-03-09T08:00:00Z muster task list --as-of 2026-03-02
T1	todo	2	租店面	@li	2026-03-05
! The project as it was on 2026-03-02 23:59, after operation 3
$ MUSTER_NOW=2026-03-09T08:00:00Z muster task list --as-of 昨天
T3	todo	2	Hire a cook		2026-03-12
! The project as it was on 2026-03-08 23:59, after operation 9
$ MUSTER_NOW=2026-03-09T08:00:00Z muster --as-of thu task list is:overdue
! The project as it was on 2026-03-05 23:59, after operation 5
$ MUSTER_NOW=2026-03-09T08:00:00Z muster task list is:overdue --as-of '2026-03-06 10:00'
T1	doing	2	租店面	@li	2026-03-05
! The project as it was on 2026-03-06 10:00, after operation 5
$ MUSTER_NOW=2026-03-09T08:00:00Z muster task show T2 --as-of thu
T2  Buy cups
type      task
status    todo
priority  2
due       2026-03-20
urgency   6.3
created   2026-03-03 09:00
! The project as it was on 2026-03-05 23:59, after operation 5
$ MUSTER_NOW=2026-03-09T08:00:00Z muster task show T3 --as-of thu
! muster: no task T3
! hint: muster task list
? 3

# So do the screens, and the log ends where it ended then.
$ MUSTER_NOW=2026-03-09T08:00:00Z muster status --as-of thu
Tea house  2026-03-05
Health: green, nothing was due; no open bugs
Tasks:  ░░░░░░░░░░░░░░░░ 0 of 2 closed, 0 overdue, 0 blocked

Goals
id  progress               goal         due
G1  ░░░░░░░░░░░░░░░░  0 %  Open in May  by 2026-05-01

Next for @li (1)
id  status  title   due
T1  doing   租店面  2026-03-05
! The project as it was on 2026-03-05 23:59, after operation 5
$ MUSTER_NOW=2026-03-09T08:00:00Z muster standup --as-of thu
Stand-up 2026-03-05 (since 2026-03-04)

@li
Doing  T1 租店面
Time   16h  (T1 16h)
! The project as it was on 2026-03-05 23:59, after operation 5
$ MUSTER_NOW=2026-03-09T08:00:00Z muster log --as-of '2026-03-03 12:00'
4	2026-03-03 09:00	@li		muster task add 'Buy cups' --due 2026-03-20
3	2026-03-02 08:02	@li		muster task add 租店面 --due 2026-03-05 --goal G1 --owner @li
2	2026-03-02 08:01	@li		muster goal add 'Open in May' --due 2026-05-01 --owner @li
1	2026-03-02 08:00	@li		muster init 'Tea house' --start 2026-03-02
! The project as it was on 2026-03-03 12:00, after operation 4
$ MUSTER_NOW=2026-03-09T08:00:00Z muster why T1 --as-of thu
T1  租店面
urgency  16.7 = 3.9 priority 2 + 8.8 due today + 4.0 work on it has begun
owner    @li
serves   G1 Open in May, 0 %
made     by @li on 2026-03-02 08:02: muster task add 租店面 --due 2026-03-05
         --goal G1 --owner @li
! The project as it was on 2026-03-05 23:59, after operation 5
$ MUSTER_NOW=2026-03-09T08:00:00Z muster search cups --as-of thu
id  what  title
T2  task  Buy cups
1 found
! The project as it was on 2026-03-05 23:59, after operation 5
$ MUSTER_NOW=2026-03-09T08:00:00Z muster meeting agenda E1 --as-of today
E1@2026-03-09  Daily
when   2026-03-09 09:30
state  planned
nothing calls for this meeting: muster meeting agenda E1@2026-03-09 --add TEXT
! The project as it was on 2026-03-09 08:00, after operation 9

# The number of an operation in the log stands for the moment behind it.
$ MUSTER_NOW=2026-03-09T08:00:00Z muster task list --as-of 3
T1	todo	2	租店面	@li	2026-03-05
! The project as it was on 2026-03-02 08:02, after operation 3
$ MUSTER_NOW=2026-03-09T08:00:00Z muster task list --as-of op:4 --ids
T1
T2
! The project as it was on 2026-03-03 09:00, after operation 4

# JSON says which moment is shown; machine formats stay clean.
$ MUSTER_NOW=2026-03-09T08:00:00Z muster task list --as-of 2026-03-03 --json --fields id,title,state
{"schema":1,"kind":"task.list","project":"Tea house","now":"2026-03-03T23:59:59Z","as_of":"2026-03-03T23:59:59Z","total":2,"returned":2,"truncated":false,"items":[
{"id":"T1","title":"租店面","state":"todo"},
{"id":"T2","title":"Buy cups","state":"todo"}
]}
$ MUSTER_NOW=2026-03-09T08:00:00Z muster task list --as-of 2026-03-03 -F csv --fields id,title,state
id,title,state
T1,租店面,todo
T2,Buy cups,todo
! The project as it was on 2026-03-03 23:59, after operation 4
$ MUSTER_NOW=2026-03-09T08:00:00Z muster doctor --as-of 2026-03-03
All is well: the file is sound, and its log tells the same as its tables
! The project as it was on 2026-03-03 23:59, after operation 4

# A copy of the past is a project of its own.
$ MUSTER_NOW=2026-03-09T08:00:00Z muster backup then.db --as-of thu
Backed up to FOLDER/then.db
! The project as it was on 2026-03-05 23:59, after operation 5
$ MUSTER_NOW=2026-03-09T08:00:00Z muster --db then.db task list
T1	doing	2	租店面	@li	2026-03-05
T2	todo	2	Buy cups		2026-03-20
$ MUSTER_NOW=2026-03-09T08:00:00Z muster --db then.db doctor
All is well: the file is sound, and its log tells the same as its tables

# What is not in the past, and what would change it, is refused.
$ MUSTER_NOW=2026-03-09T08:00:00Z muster task list --as-of whenever
! muster: --as-of: 'whenever' is not a day, a moment or an operation
! hint: write 2026-03-09, yesterday, mon (the last one), -2w, '2026-03-09 10:00', or 17 for operation 17 of the log
? 2
$ MUSTER_NOW=2026-03-09T08:00:00Z muster task list --as-of 2026-02-30
! muster: --as-of: '2026-02-30' is not a day, a moment or an operation
! hint: write 2026-03-09, yesterday, mon (the last one), -2w, '2026-03-09 10:00', or 17 for operation 17 of the log
? 2
$ MUSTER_NOW=2026-03-09T08:00:00Z muster task list --as-of tomorrow
! muster: --as-of: 2026-03-10 00:00 lies in the future
! hint: only what has been can be shown
? 2
$ MUSTER_NOW=2026-03-09T08:00:00Z muster task list --as-of '2026-03-09 08:30'
! muster: --as-of: 2026-03-09 08:30 lies in the future
! hint: only what has been can be shown
? 2
$ MUSTER_NOW=2026-03-09T08:00:00Z muster task list --as-of 2026-03-01
! muster: the project was made on 2026-03-02; before that there is nothing to show
! hint: --as-of 2026-03-02
? 3
$ MUSTER_NOW=2026-03-09T08:00:00Z muster task list --as-of 99
! muster: there is no operation 99
! hint: muster log
? 3
$ MUSTER_NOW=2026-03-09T08:00:00Z muster task list --as-of 2026-03-01 --json
! {"schema":1,"error":{"code":"not_found","message":"the project was made on 2026-03-02; before that there is nothing to show","hint":"--as-of 2026-03-02"}}
? 3
$ MUSTER_NOW=2026-03-09T08:00:00Z muster task done T3 --as-of yesterday
! muster: the past cannot be changed: --as-of is for reading
! hint: muster undo
? 2
$ MUSTER_NOW=2026-03-09T08:00:00Z muster meeting agenda E1 --add 'A point' --as-of yesterday
! muster: the past cannot be changed: --as-of is for reading
! hint: muster undo
? 2
$ MUSTER_NOW=2026-03-09T08:00:00Z muster init Other --as-of yesterday
! muster: the past cannot be changed: --as-of is for reading
! hint: muster undo
? 2
$ MUSTER_NOW=2026-03-09T08:00:00Z muster task list --as-of
! muster: --as-of needs a value, DATE: Read the project as it was on a day, at a moment, or after an operation
! hint: muster task list --help
? 2

# Even a fixed clock does not look ahead.
$ MUSTER_NOW=2026-03-03T12:00:00Z muster task list --as-of 2026-03-06
! muster: --as-of: 2026-03-06 00:00 lies in the future
! hint: only what has been can be shown
? 2
$ MUSTER_NOW=2026-03-03T12:00:00Z muster task list --as-of today
T1	todo	2	租店面	@li	2026-03-05
T2	todo	2	Buy cups		2026-03-20
! The project as it was on 2026-03-03 12:00, after operation 4
