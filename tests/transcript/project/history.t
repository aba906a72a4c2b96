# Every write is one operation; undo takes it back and refuses, naming who, when somebody has moved on since.
$ muster init 'History'
Project 'History' made in FOLDER/.muster/project.db
Next: muster status
$ muster task add One --due +1w
T1 added: One
$ muster task edit T1 --due +2w
T1 changed: One
$ muster undo
Operation 3 undone: muster task edit T1 --due +2w
$ muster task list
T1	todo	2	One		2026-03-09
$ muster redo
Operation 3 done again: muster task edit T1 --due +2w
$ muster redo
! muster: there is nothing to redo: you have done something else since
! hint: muster log
? 3
$ muster task list
T1	todo	2	One		2026-03-16
$ MUSTER_USER=wang muster task edit T1 --due +3w
T1 changed: One
$ muster undo
! muster: T1 has been changed since by @wang in operation 6
! hint: muster undo 6
? 5
$ MUSTER_USER=wang muster task edit T1 --title 'Number one'
T1 changed: Number one
$ muster undo 2
! muster: T1 has been changed since by @li in operation 3
! hint: muster undo 3
? 5
$ MUSTER_USER=wang muster undo
Operation 7 undone: muster task edit T1 --title 'Number one'
$ MUSTER_USER=wang muster undo
Operation 6 undone: muster task edit T1 --due +3w
$ muster undo
Operation 3 undone: muster task edit T1 --due +2w
$ muster undo
Operation 2 undone: muster task add One --due +1w
$ muster undo 1
! muster: the first operation made the project; it cannot be undone
? 5
$ muster task add Two
T2 added: Two
$ muster log
12	2026-03-02 08:00	@li		muster task add Two
11	2026-03-02 08:00	@li	undoes 2	muster undo
10	2026-03-02 08:00	@li	undoes 3	muster undo
9	2026-03-02 08:00	@wang	undoes 6	muster undo
8	2026-03-02 08:00	@wang	undoes 7	muster undo
7	2026-03-02 08:00	@wang	undone	muster task edit T1 --title 'Number one'
6	2026-03-02 08:00	@wang	undone	muster task edit T1 --due +3w
5	2026-03-02 08:00	@li	undoes 4	muster redo
4	2026-03-02 08:00	@li	undone	muster undo
3	2026-03-02 08:00	@li	undone	muster task edit T1 --due +2w
2	2026-03-02 08:00	@li	undone	muster task add One --due +1w
1	2026-03-02 08:00	@li		muster init History
$ muster log T2 --changes
12  2026-03-02 08:00  @li  muster task add Two
    + T2 Two
1 operation
$ muster log -L 1 --json
{"schema":1,"kind":"log","project":"History","now":"2026-03-02T08:00:20Z","total":12,"returned":1,"truncated":true,"items":[
{"operation":12,"moment":"2026-03-02T08:00:17Z","actor":"@li","words":"muster task add Two","undoes":null,"stands":true,"changes":[{"kind":"task","uid":"UID","id":"T2","title":"Two","of":null,"before":null,"after":{"title":"Two","type":"task","state":"todo","priority":2}}]}
]}
$ muster log T9
! muster: no task T9
! hint: muster task list
? 3
$ muster project show
History
start        2026-03-02
currency     CNY
hours a day  8
days a week  5
time zone    UTC
created      2026-03-02 08:00
$ muster project edit --budget 5万 --vision '人人都有茶喝'
History changed
$ muster project edit --time-zone Mars/Olympus
! muster: no time zone 'Mars/Olympus' on this machine
! hint: use a name like Asia/Shanghai or UTC; the package tzdata holds them
? 2
$ muster where
FOLDER/.muster/project.db
$ muster backup copy.db
Backed up to FOLDER/copy.db
$ muster --db copy.db task list
T2	todo	2	Two		
$ muster doctor
All is well: the file is sound, and its log tells the same as its tables
