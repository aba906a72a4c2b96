# The log: one line an operation, the newest first; TSV in a pipe, a table on a terminal.
$ MUSTER_NOW=2026-03-02T08:00:00Z muster init 'Tea house' --start 2026-03-02
Project 'Tea house' made in FOLDER/.muster/project.db
Next: muster status
$ MUSTER_NOW=2026-03-02T08:01:00Z muster member add @wang
@wang added
$ MUSTER_NOW=2026-03-02T08:02:00Z muster task add '租店面' --due 2026-03-05 --estimate 2d --owner @li
T1 added: 租店面
$ MUSTER_NOW=2026-03-03T09:00:00Z muster task add 'Buy cups' --due 2026-03-20
T2 added: Buy cups
$ MUSTER_NOW=2026-03-04T09:00:00Z MUSTER_USER=wang muster task edit T1 --due 2026-03-09 --owner @wang --estimate 4h
T1 changed: 租店面
$ MUSTER_NOW=2026-03-04T10:00:00Z MUSTER_USER=wang muster task comment T1 'The landlord wants three months'
T1 commented: The landlord wants three months
$ MUSTER_NOW=2026-03-05T09:00:00Z muster task edit T2 --title 'Buy 40 cups'
T2 changed: Buy 40 cups
$ MUSTER_NOW=2026-03-05T09:01:00Z muster undo
Operation 7 undone: muster task edit T2 --title 'Buy 40 cups'
$ MUSTER_NOW=2026-03-06T11:00:00Z muster task rm T2
T2 removed: Buy cups
$ MUSTER_NOW=2026-03-06T12:00:00Z muster project edit --budget 5万
Tea house changed
$ MUSTER_NOW=2026-03-06T13:00:00Z muster risk add 'No cook' --cause 'Rare' --effect 'No food' --owner @wang
R1 added: No cook
$ MUSTER_NOW=2026-03-09T08:00:00Z muster log
11	2026-03-06 13:00	@li		muster risk add 'No cook' --cause Rare --effect 'No food' --owner @wang
10	2026-03-06 12:00	@li		muster project edit --budget 5万
9	2026-03-06 11:00	@li		muster task rm T2
8	2026-03-05 09:01	@li	undoes 7	muster undo
7	2026-03-05 09:00	@li	undone	muster task edit T2 --title 'Buy 40 cups'
6	2026-03-04 10:00	@wang		muster task comment T1 'The landlord wants three months'
5	2026-03-04 09:00	@wang		muster task edit T1 --due 2026-03-09 --owner @wang --estimate 4h
4	2026-03-03 09:00	@li		muster task add 'Buy cups' --due 2026-03-20
3	2026-03-02 08:02	@li		muster task add 租店面 --due 2026-03-05 --estimate 2d --owner @li
2	2026-03-02 08:01	@li		muster member add @wang
1	2026-03-02 08:00	@li		muster init 'Tea house' --start 2026-03-02
$ MUSTER_NOW=2026-03-09T08:00:00Z muster log -F table
id  moment            actor  remark    command
11  2026-03-06 13:00  @li              muster risk add 'No cook' --cause Rare -…
10  2026-03-06 12:00  @li              muster project edit --budget 5万
 9  2026-03-06 11:00  @li              muster task rm T2
 8  2026-03-05 09:01  @li    undoes 7  muster undo
 7  2026-03-05 09:00  @li    undone    muster task edit T2 --title 'Buy 40 cups'
 6  2026-03-04 10:00  @wang            muster task comment T1 'The landlord wan…
 5  2026-03-04 09:00  @wang            muster task edit T1 --due 2026-03-09 --o…
 4  2026-03-03 09:00  @li              muster task add 'Buy cups' --due 2026-03…
 3  2026-03-02 08:02  @li              muster task add 租店面 --due 2026-03-05 …
 2  2026-03-02 08:01  @li              muster member add @wang
 1  2026-03-02 08:00  @li              muster init 'Tea house' --start 2026-03-…
11 operations
$ MUSTER_NOW=2026-03-09T08:00:00Z muster log -L 2 -F md
|| id | moment | actor | remark | command |
|| ---: | --- | --- | --- | --- |
|| 11 | 2026-03-06 13:00 | @li |  | muster risk add 'No cook' --cause Rare --effect 'No food' --owner @wang |
|| 10 | 2026-03-06 12:00 | @li |  | muster project edit --budget 5万 |

! only the first 2 are shown

# What changed stands in readable values, with the comments of a task among its changes.
$ MUSTER_NOW=2026-03-09T08:00:00Z muster log T1 --changes
6  2026-03-04 10:00  @wang  muster task comment T1 'The landlord wants three
months'
    + comment on T1: The landlord wants three months
5  2026-03-04 09:00  @wang  muster task edit T1 --due 2026-03-09 --owner @wang
--estimate 4h
    ~ T1 owner: @li -> @wang, due: 2026-03-05 -> 2026-03-09, estimate: 2d -> 4h
3  2026-03-02 08:02  @li  muster task add 租店面 --due 2026-03-05 --estimate 2d
--owner @li
    + T1 租店面 (owner @li, due 2026-03-05, estimate 2d)
3 operations
$ MUSTER_NOW=2026-03-09T08:00:00Z muster log --changes --since fri -F md
11  2026-03-06 13:00  @li  muster risk add 'No cook' --cause Rare --effect 'No food' --owner @wang

-   + R1 No cook (owner @wang)

10  2026-03-06 12:00  @li  muster project edit --budget 5万

-   \~ Tea house budget: - -\> 50,000.00 CNY

9  2026-03-06 11:00  @li  muster task rm T2

-   - T2 Buy cups (due 2026-03-20)

3 operations


# What was removed is still found.
$ MUSTER_NOW=2026-03-09T08:00:00Z muster log T2 --changes
9  2026-03-06 11:00  @li  muster task rm T2
    - T2 Buy cups (due 2026-03-20)
8  2026-03-05 09:01  @li  muster undo (undoes 7)
    ~ T2 title: Buy 40 cups -> Buy cups
7  2026-03-05 09:00  @li  muster task edit T2 --title 'Buy 40 cups' (undone)
    ~ T2 title: Buy cups -> Buy 40 cups
4  2026-03-03 09:00  @li  muster task add 'Buy cups' --due 2026-03-20
    + T2 Buy cups (due 2026-03-20)
4 operations
$ MUSTER_NOW=2026-03-09T08:00:00Z muster log t2 R1
11	2026-03-06 13:00	@li		muster risk add 'No cook' --cause Rare --effect 'No food' --owner @wang
9	2026-03-06 11:00	@li		muster task rm T2
8	2026-03-05 09:01	@li	undoes 7	muster undo
7	2026-03-05 09:00	@li	undone	muster task edit T2 --title 'Buy 40 cups'
4	2026-03-03 09:00	@li		muster task add 'Buy cups' --due 2026-03-20

# By whom, of what, and when.
$ MUSTER_NOW=2026-03-09T08:00:00Z muster log --by @wang
6	2026-03-04 10:00	@wang		muster task comment T1 'The landlord wants three months'
5	2026-03-04 09:00	@wang		muster task edit T1 --due 2026-03-09 --owner @wang --estimate 4h
$ MUSTER_NOW=2026-03-09T08:00:00Z muster log --noun risk,project
11	2026-03-06 13:00	@li		muster risk add 'No cook' --cause Rare --effect 'No food' --owner @wang
10	2026-03-06 12:00	@li		muster project edit --budget 5万
1	2026-03-02 08:00	@li		muster init 'Tea house' --start 2026-03-02
$ MUSTER_NOW=2026-03-09T08:00:00Z muster log --since 2026-03-03 --until wed
6	2026-03-04 10:00	@wang		muster task comment T1 'The landlord wants three months'
5	2026-03-04 09:00	@wang		muster task edit T1 --due 2026-03-09 --owner @wang --estimate 4h
4	2026-03-03 09:00	@li		muster task add 'Buy cups' --due 2026-03-20
$ MUSTER_NOW=2026-03-09T08:00:00Z muster log --until '2026-03-02 08:01' -F csv
id,moment,actor,remark,command
2,2026-03-02 08:01,'@li,,muster member add @wang
1,2026-03-02 08:00,'@li,,muster init 'Tea house' --start 2026-03-02
$ MUSTER_NOW=2026-03-09T08:00:00Z muster log --since today -F table
no operation of this kind has been done
$ MUSTER_NOW=2026-03-09T08:00:00Z muster log -L 1 --json
{"schema":1,"kind":"log","project":"Tea house","now":"2026-03-09T08:00:00Z","total":11,"returned":1,"truncated":true,"items":[
{"operation":11,"moment":"2026-03-06T13:00:00Z","actor":"@li","words":"muster risk add 'No cook' --cause Rare --effect 'No food' --owner @wang","undoes":null,"stands":true,"changes":[{"kind":"risk","uid":"UID","id":"R1","title":"No cook","of":null,"before":null,"after":{"title":"No cook","cause":"Rare","effect":"No food","owner":"@wang","state":"open"}}]}
]}
$ MUSTER_NOW=2026-03-09T08:00:00Z muster log T1 -L 2 -F jsonl
{"operation":6,"moment":"2026-03-04T10:00:00Z","actor":"@wang","words":"muster task comment T1 'The landlord wants three months'","undoes":null,"stands":true,"changes":[{"kind":"comment","uid":"UID","id":null,"title":"The landlord wants three months","of":"T1","before":null,"after":{"task":"T1","author":"@wang","text":"The landlord wants three months"}}]}
{"operation":5,"moment":"2026-03-04T09:00:00Z","actor":"@wang","words":"muster task edit T1 --due 2026-03-09 --owner @wang --estimate 4h","undoes":null,"stands":true,"changes":[{"kind":"task","uid":"UID","id":"T1","title":"租店面","of":null,"before":{"owner":"@li","due":"2026-03-05","estimate":960},"after":{"owner":"@wang","due":"2026-03-09","estimate":240}}]}
! only the first 2 are shown

# What cannot be read is refused.
$ MUSTER_NOW=2026-03-09T08:00:00Z muster log T9
! muster: no task T9
! hint: muster task list
? 3
$ MUSTER_NOW=2026-03-09T08:00:00Z muster log '租店面'
! muster: '租店面' is not an id
! hint: write T12, G1 or @li
? 3
$ MUSTER_NOW=2026-03-09T08:00:00Z muster log --by @nobody
! muster: no member @nobody
! hint: Add a member with: muster member add @nobody
? 3
$ MUSTER_NOW=2026-03-09T08:00:00Z muster log --noun tsak
! muster: --noun: there is no noun 'tsak'
! hint: did you mean 'task'?
? 2
$ MUSTER_NOW=2026-03-09T08:00:00Z muster log --since whenever
! muster: --since: 'whenever' is not a day, a moment or an operation
! hint: write 2026-03-09, yesterday, mon (the last one), -2w, '2026-03-09 10:00', or 17 for operation 17 of the log
? 2
$ MUSTER_NOW=2026-03-09T08:00:00Z muster log --since today --until yesterday
! muster: --until yesterday lies before --since today
! hint: write the earlier point first
? 2
$ MUSTER_NOW=2026-03-09T08:00:00Z muster log -L none
! muster: --limit: 'none' is not a number above 0
? 2
