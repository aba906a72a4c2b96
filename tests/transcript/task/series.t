# A task that recurs: each done one brings the next, for one day of its series.
$ muster init 'Series'
Project 'Series' made in FOLDER/.muster/project.db
Next: muster status
$ muster task add 'Weekly report' --every fri --owner @me --accept 'Sent to the sponsor'
T1 added: Weekly report
$ muster task show T1
T1  Weekly report
type      task
status    todo
priority  2
owner     @li
due       2026-03-06
every     fri
urgency   10.87
created   2026-03-02 08:00

Acceptance items (1)
position  checked  text
       1  no       Sent to the sponsor
$ muster task check T1 1
T1 [x] Sent to the sponsor
$ muster task done T1
T1 done: Weekly report
T2 added: Weekly report (due 2026-03-13)
$ muster task list --fields id,title,due,series
T2	Weekly report	2026-03-13	T1
$ muster task show T2@2026-03-06
T1  Weekly report
type      task
status    done
priority  2
owner     @li
due       2026-03-06
closed    2026-03-02 08:00
every     fri
urgency   0
created   2026-03-02 08:00

Tasks (1)
id  status  priority  title          owner  due
T2  todo           2  Weekly report  @li    2026-03-13

Acceptance items (1)
position  checked  text
       1  yes      Sent to the sponsor
$ muster task show T1@2026-03-13
T2  Weekly report
type        task
status      todo
priority    2
owner       @li
due         2026-03-13
every       fri
series      T1
series day  2026-03-13
urgency     7.67
created     2026-03-02 08:00

Acceptance items (1)
position  checked  text
       1  no       Sent to the sponsor
$ muster task show T1@2026-03-14
! muster: the series of T1 has none for 2026-03-14
! hint: muster task list series:T1
? 3
# The first stands for the series: this starts the open one.
$ muster task start T1
T2 started: Weekly report
# Leaving one out, and ending it.
$ muster task drop T1 --reason 'Holiday'
T2 dropped: Weekly report (timer H1 stopped: 0h on T2)
T3 added: Weekly report (due 2026-03-20)
$ muster task drop T1 --end-series
T3 dropped: Weekly report
$ muster task done T1
! muster: T1 is already closed (done)
! hint: muster task reopen T1
? 5
# Undoing takes the next one back too.
$ muster task add 'Daily check' --every daily --due 2026-02-27 --start 2026-02-26
T4 added: Daily check
$ muster task done T4
T4 done: Daily check
T5 added: Daily check (due 2026-03-02)
$ muster task show T5
T5  Daily check
type        task
status      todo
priority    2
start       2026-03-01
due         2026-03-02
every       daily
series      T4
series day  2026-03-02
urgency     12.7
created     2026-03-02 08:00
$ muster undo
Operation 9 undone: muster task done T4
$ muster task list
T4	todo	2	Daily check		2026-02-27
$ muster task done T4
T4 done: Daily check
T6 added: Daily check (due 2026-03-02)
$ muster task reopen T4
T4 reopened: Daily check
$ muster task done T4
T4 done: Daily check
$ muster task list
T6	todo	2	Daily check		2026-03-02
# What is no cadence.
$ muster task add 'Never' --every sometimes
! muster: 'sometimes' is not a cadence
! hint: write 'mon 10:00', '2w fri 16:00', 'monthly 1 09:00', 'last fri 16:00' or 'daily 09:30'
? 2
$ muster task edit T6 --every '2w fri'
T6 changed: Daily check
$ muster task edit T6 --clear every
T6 changed: Daily check
$ muster doctor
All is well: the file is sound, and its log tells the same as its tables
