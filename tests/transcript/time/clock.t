# The task is the one that the git branch is named for, when no id is typed; otherwise the one at hand.
$ muster init 'Clock' --here
Project 'Clock' made in FOLDER/.muster/project.db
Next: muster status
$ muster task add Parser --owner @me
T1 added: Parser
$ muster task add Invoices --owner @me
T2 added: Invoices
$ write .git/HEAD
ref: refs/heads/li/T1-fix-parser
$ muster time start
H1 started on T1: Parser (taken from: branch li/T1-fix-parser)
$ muster time log 30m --on yesterday
H2 logged: 30m on T1 (taken from: branch li/T1-fix-parser)
$ write .git/HEAD
ref: refs/heads/T9-gone
$ muster time start
! muster: branch T9-gone names T9, which is not here
! hint: name the task on the command line
? 3
$ write .git/HEAD
5b1c2f0e9d8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c
$ muster time start
H3 started on T2: Invoices (taken from: the one you touched last) (timer H1 stopped: 0h on T1)
$ muster task start T1
T1 started: Parser (timer H3 stopped: 0h on T2)
$ muster time stop
H4 stopped: 0h on T1
$ muster time start
H5 started on T1: Parser (taken from: the one you are doing)

# A timer left running over night counts working hours alone, an entry a day; --at counts whole.
$ MUSTER_NOW=2026-03-02T16:00:00Z muster time start T2
H6 started on T2: Invoices (timer H5 stopped: 8h on T1)
$ MUSTER_NOW=2026-03-04T11:30:00Z muster time stop
H6, H7, H8 stopped: 11h 30m on T2 (it ran over night since 2026-03-02 16:00: only working hours count)
H7 counts 8h on 2026-03-03
H8 counts 2h 30m on 2026-03-04
$ MUSTER_NOW=2026-03-04T11:30:00Z muster time list from:2026-03-02..2026-03-05 -F table
id  at                member  task   spent  note
H8  2026-03-04 09:00  @li     T2    2h 30m
H7  2026-03-03 09:00  @li     T2        1d
H6  2026-03-02 16:00  @li     T2        1h
H5  2026-03-02 08:00  @li     T1        1d
H4  2026-03-02 08:00  @li     T1        0h
H3  2026-03-02 08:00  @li     T2        0h
H1  2026-03-02 08:00  @li     T1        0h
7 time entries
$ MUSTER_NOW=2026-03-04T11:30:00Z muster undo
Operation 11 undone: muster time stop
$ MUSTER_NOW=2026-03-04T11:30:00Z muster time stop --at '2026-03-03 02:00'
H6 stopped: 10h on T2 (that makes 18h on 2026-03-02; a working day has 8h)
$ MUSTER_NOW=2026-03-04T22:00:00Z muster time start T2
H9 started on T2: Invoices
$ MUSTER_NOW=2026-03-05T02:00:00Z muster time stop
H9 stopped: 4h on T2
$ MUSTER_NOW=2026-03-06T18:00:00Z muster time start T2
H10 started on T2: Invoices
$ MUSTER_NOW=2026-03-07T12:00:00Z muster time stop
H10 stopped: 0h on T2 (it ran over night since 2026-03-06 18:00: only working hours count)

# Where clocks change, an hour of the wall is missing or comes twice; time is counted as it passed.
$ muster project edit --time-zone Europe/Berlin
Clock changed
$ MUSTER_NOW=2026-03-29T10:00:00Z muster time log T1 --from '2026-03-29 01:30' --to '2026-03-29 03:30'
H11 logged: 1h on T1
$ MUSTER_NOW=2026-03-29T10:00:00Z muster time log T1 10m --from '2026-03-29 02:30'
! muster: on 2026-03-29 the clocks of Europe/Berlin went forward over 02:30
! hint: they showed 03:30 instead
? 2
$ MUSTER_NOW=2026-10-25T10:00:00Z muster time log T1 --from 01:30 --to 03:30
H12 logged: 3h on T1
$ MUSTER_NOW=2026-10-25T10:00:00Z muster time log T1 --from 2026-10-25T04:30:00Z --to 2026-10-25T05:00:00Z
H13 logged: 30m on T1
$ MUSTER_NOW=2026-10-25T10:00:00Z muster time list -L 3 -F table
id   at                member  task  spent  note
H13  2026-10-25 05:30  @li     T1      30m
H12  2026-10-25 01:30  @li     T1       3h
H11  2026-03-29 01:30  @li     T1       1h
3 of 11 time entries
