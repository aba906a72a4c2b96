# What is different between two points in time, for the report of a week.
$ MUSTER_NOW=2026-03-02T08:00:00Z muster init 'Tea house' --start 2026-03-02
Project 'Tea house' made in FOLDER/.muster/project.db
Next: muster status
$ MUSTER_NOW=2026-03-02T08:01:00Z muster goal add 'Open in May' --due 2026-05-01 --owner @li
G1 added: Open in May
$ MUSTER_NOW=2026-03-02T08:02:00Z muster task add '租店面' --due 2026-03-05 --goal G1 --owner @li
T1 added: 租店面
$ MUSTER_NOW=2026-03-02T08:03:00Z muster task add 'Buy cups' --due 2026-03-12 --estimate 1d
T2 added: Buy cups
$ MUSTER_NOW=2026-03-02T08:04:00Z muster task add 'Rent a billboard'
T3 added: Rent a billboard
$ MUSTER_NOW=2026-03-02T08:05:00Z muster task add 'Choose a name' --owner @li
T4 added: Choose a name
$ MUSTER_NOW=2026-03-02T08:06:00Z muster task add 'Print the menu'
T5 added: Print the menu
$ MUSTER_NOW=2026-03-03T09:00:00Z muster task done T4
T4 done: Choose a name
$ MUSTER_NOW=2026-03-09T09:00:00Z muster member add @wang
@wang added
$ MUSTER_NOW=2026-03-10T09:00:00Z muster task edit T2 --due 2026-03-20 --owner @wang --estimate 2d
T2 changed: Buy cups
$ MUSTER_NOW=2026-03-10T10:00:00Z MUSTER_USER=wang muster task comment T2 'The shop is closed until the 18th'
T2 commented: The shop is closed until the 18th
$ MUSTER_NOW=2026-03-11T09:00:00Z muster task done T1
T1 done: 租店面
$ MUSTER_NOW=2026-03-11T10:00:00Z muster task drop T3 --reason 'Too dear'
T3 dropped: Rent a billboard
$ MUSTER_NOW=2026-03-11T11:00:00Z muster task reopen T4
T4 reopened: Choose a name
$ MUSTER_NOW=2026-03-11T12:00:00Z MUSTER_USER=wang muster task add 'Hire a cook' --due 2026-04-01
T6 added: Hire a cook
$ MUSTER_NOW=2026-03-11T12:01:00Z muster task add 'Sign the lease'
T7 added: Sign the lease
$ MUSTER_NOW=2026-03-12T12:01:00Z muster task done T7
T7 done: Sign the lease
$ MUSTER_NOW=2026-03-12T13:00:00Z muster task add 'A mistake'
T8 added: A mistake
$ MUSTER_NOW=2026-03-12T13:01:00Z muster task rm T8
T8 removed: A mistake
$ MUSTER_NOW=2026-03-12T14:00:00Z muster task edit T5 --priority 0
T5 changed: Print the menu
$ MUSTER_NOW=2026-03-12T14:01:00Z muster task edit T5 --priority 2
T5 changed: Print the menu
$ MUSTER_NOW=2026-03-12T15:00:00Z muster risk add 'No cook' --cause Rare --effect 'No food' --owner @wang
R1 added: No cook
$ MUSTER_NOW=2026-03-13T09:00:00Z muster task rm T5
T5 removed: Print the menu
$ MUSTER_NOW=2026-03-13T16:00:00Z muster diff mon
Tea house: 2026-03-09 00:00 to 2026-03-13 16:00
15 operations: @li 13, @wang 2

Members
  added  @wang

Risks
  added  R1  No cook; owner @wang

Tasks
  added  T6  Hire a cook; due 2026-04-01
  done  T1  租店面
  done  T7  Sign the lease (new)
  dropped  T3  Rent a billboard; reason: - -> Too dear
  reopened  T4  Choose a name
  changed  T2  Buy cups; owner: - -> @wang, due: 2026-03-12 -> 2026-03-20,
  estimate: 1d -> 2d; + comment on T2: The shop is closed until the 18th
  removed  T5  Print the menu
total    added  done  dropped  reopened  changed  removed
members      1     -        -         -        -        -
risks        1     -        -         -        -        -
tasks        2     2        1         1        1        1
1 record more was made and removed in between
$ MUSTER_NOW=2026-03-13T16:00:00Z muster diff mon thu -F md
|# Tea house: 2026-03-09 00:00 to 2026-03-12 23:59

14 operations: @li 12, @wang 2

|## Members

- added  @wang

|## Risks

- added  R1  No cook; owner @wang

|## Tasks

- added  T6  Hire a cook; due 2026-04-01

- done  T1  租店面
- done  T7  Sign the lease (new)

- dropped  T3  Rent a billboard; reason: - -\> Too dear

- reopened  T4  Choose a name

- changed  T2  Buy cups; owner: - -\> @wang, due: 2026-03-12 -\> 2026-03-20, estimate: 1d -\> 2d; + comment on T2: The shop is closed until the 18th

|| total | added | done | dropped | reopened | changed |
|| --- | ---: | ---: | ---: | ---: | ---: |
|| members | 1 | - | - | - | - |
|| risks | 1 | - | - | - | - |
|| tasks | 2 | 2 | 1 | 1 | 1 |

1 record more was made and removed in between

$ MUSTER_NOW=2026-03-13T16:00:00Z muster diff mon..tue
Tea house: 2026-03-09 00:00 to 2026-03-10 23:59
3 operations: @li 2, @wang 1

Members
  added  @wang

Tasks
  changed  T2  Buy cups; owner: - -> @wang, due: 2026-03-12 -> 2026-03-20,
  estimate: 1d -> 2d; + comment on T2: The shop is closed until the 18th
total    added  changed
members      1        -
tasks        -        1

# A day runs from its beginning to its end; operations are exact.
$ MUSTER_NOW=2026-03-13T16:00:00Z muster diff today
Tea house: 2026-03-13 00:00 to 2026-03-13 16:00
1 operation: @li 1

Tasks
  removed  T5  Print the menu
total  removed
tasks        1
$ MUSTER_NOW=2026-03-13T16:00:00Z muster diff 18 22 --ids
R1
T8
$ MUSTER_NOW=2026-03-13T16:00:00Z muster diff 2026-02-01 2026-03-03
Tea house: 2026-02-01 00:00 to 2026-03-03 23:59
8 operations: @li 8

Project
  added  Tea house  Tea house; start 2026-03-02, currency CNY, hours a day 8,
  days a week 5, time zone UTC

Members
  added  @li

Goals
  added  G1  Open in May; owner @li, due 2026-05-01

Tasks
  added  T1  租店面; owner @li, due 2026-03-05, goal G1
  added  T2  Buy cups; due 2026-03-12, estimate 1d
  added  T3  Rent a billboard
  added  T5  Print the menu
  done  T4  Choose a name (new); owner @li
total     added  done
projects      1     -
members       1     -
goals         1     -
tasks         5     1

# Only some records, nouns or people.
$ MUSTER_NOW=2026-03-13T16:00:00Z muster diff mon T2 T5
Tea house: 2026-03-09 00:00 to 2026-03-13 16:00
15 operations: @li 13, @wang 2

Tasks
  changed  T2  Buy cups; owner: - -> @wang, due: 2026-03-12 -> 2026-03-20,
  estimate: 1d -> 2d; + comment on T2: The shop is closed until the 18th
  removed  T5  Print the menu
total  changed  removed
tasks        1        1
$ MUSTER_NOW=2026-03-13T16:00:00Z muster diff mon --noun risk,member
Tea house: 2026-03-09 00:00 to 2026-03-13 16:00
15 operations: @li 13, @wang 2

Members
  added  @wang

Risks
  added  R1  No cook; owner @wang
total    added
members      1
risks        1
$ MUSTER_NOW=2026-03-13T16:00:00Z muster diff mon --by @wang
Tea house: 2026-03-09 00:00 to 2026-03-13 16:00
2 operations: @wang 2

Tasks
  added  T6  Hire a cook; due 2026-04-01
  changed  T2  Buy cups; + comment on T2: The shop is closed until the 18th
total  added  changed
tasks      1        1
$ MUSTER_NOW=2026-03-13T16:00:00Z muster diff mon tue T2 --json
{"schema":1,"kind":"diff","project":"Tea house","now":"2026-03-13T16:00:00Z","total":1,"returned":1,"truncated":false,"from":"2026-03-09T00:00:00Z","until":"2026-03-10T23:59:59Z","after_operation":8,"until_operation":11,"actors":[{"actor":"@li","operations":2},{"actor":"@wang","operations":1}],"totals":{"task":{"added":0,"done":0,"closed":0,"dropped":0,"reopened":0,"changed":1,"removed":0}},"came_and_went":0,"items":[{"kind":"task","uid":"UID","id":"T2","title":"Buy cups","of":null,"before":{"owner":null,"due":"2026-03-12","estimate":480},"after":{"owner":"@wang","due":"2026-03-20","estimate":960},"group":"changed","added":false,"parts":[{"kind":"comment","uid":"UID","id":null,"title":"The shop is closed until the 18th","of":"T2","before":null,"after":{"task":"T2","author":"@wang","text":"The shop is closed until the 18th"}}]}]}
$ MUSTER_NOW=2026-03-13T16:00:00Z muster diff thu --noun goal
Tea house: 2026-03-12 00:00 to 2026-03-13 16:00
7 operations: @li 7
nothing is different

# What cannot be read is refused.
$ MUSTER_NOW=2026-03-13T16:00:00Z muster diff
! muster: FROM is missing
! hint: muster diff --help
? 2
$ MUSTER_NOW=2026-03-13T16:00:00Z muster diff whenever
! muster: diff: 'whenever' is not a day, a moment or an operation
! hint: write 2026-03-09, yesterday, mon (the last one), -2w, '2026-03-09 10:00', or 17 for operation 17 of the log
? 2
$ MUSTER_NOW=2026-03-13T16:00:00Z muster diff thu tue
! muster: 2026-03-10 23:59 lies before 2026-03-12 00:00
! hint: write the earlier point first
? 2
$ MUSTER_NOW=2026-03-13T16:00:00Z muster diff mon tomorrow
! muster: diff: 2026-03-14 00:00 lies in the future
! hint: only what has been can be shown
? 2
$ MUSTER_NOW=2026-03-13T16:00:00Z muster diff mon T99
! muster: no task T99
! hint: muster task list
? 3
$ MUSTER_NOW=2026-03-13T16:00:00Z muster diff 2026-02-01 2026-02-02
! muster: the project was made on 2026-03-02; before that there is nothing to show
! hint: --as-of 2026-03-02
? 3
$ MUSTER_NOW=2026-03-13T16:00:00Z muster diff mon --noun tsak
! muster: --noun: there is no noun 'tsak'
! hint: did you mean 'task'?
? 2
$ MUSTER_NOW=2026-03-13T16:00:00Z muster diff mon -F csv
! muster: this answer has no such format
! hint: use -F table, md, html or json
? 2
