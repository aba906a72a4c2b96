# What cannot be read is refused with what would be right, and nothing is written.
$ muster task list
! muster: there is no project in FOLDER or above it
! hint: muster init NAME
? 4
$ muster init 'Wrong values'
Project 'Wrong values' made in FOLDER/.muster/project.db
Next: muster status
$ muster task add X --due 2026-02-30
! muster: --due: '2026-02-30' is not a day: write 2026-03-09, today, fri, +3d, 2wd, eom or 明天
? 2
$ muster task add X --due today --start tomorrow
! muster: the task would be due on 2026-03-02, before it starts on 2026-03-03
? 2
$ muster task add X --estimate=-4h
! muster: --estimate: '-4h' is not a working time with its unit: write 90m, 4h, 2d or 1w
? 2
$ muster task add X --estimate 90
! muster: --estimate: '90' is not a working time with its unit: write 90m, 4h, 2d or 1w
? 2
$ muster task add X --estimate 9h/4h/2h
! muster: the three estimates must rise: least, most likely, most
? 2
$ muster task add X --priority 9
! muster: a priority is a number from 0 (most urgent) to 4
? 2
$ muster task add X --severity awful
! muster: --severity: 'awful' is not one of critical, high, medium, low
? 2
$ muster task add ''
! muster: the title is blank
? 2
$ muster task add '   '
! muster: the title is blank
? 2
$ muster task add X --goal G1
! muster: no goal G1
! hint: muster goal list
? 3
$ muster task add X --owner @nobody
! muster: no member @nobody
! hint: Add a member with: muster member add @nobody
? 3
$ muster task add A
T1 added: A
$ muster task add A
T2 added: A
$ muster task show A
! muster: several tasks are called 'A': T1 and T2
! hint: use the id
? 3
$ muster task T99
! muster: no task T99
! hint: muster task list
? 3
$ muster goal show T1
! muster: T1 is a task, not a goal
! hint: muster goal list
? 3
$ muster kr add X
! muster: --goal is missing: The goal it measures
! hint: muster kr add --help
? 2
$ muster member add @me
! muster: @me always means yourself and cannot be a handle
? 2
$ muster meeting add X --every sometimes
! muster: 'sometimes' is not a cadence
! hint: write 'mon 10:00', '2w fri 16:00', 'monthly 1 09:00', 'last fri 16:00' or 'daily 09:30'
? 2
$ muster task list
T1	todo	2	A		
T2	todo	2	A		

# What would reorder or colour a terminal is shown as what it is.
$ muster task add 'red \e[31m and ‮reversed'
T3 added: red \x1b[31m and <U+202E>reversed
$ muster task list -F csv
id,status,priority,title,owner,due
T1,todo,2,A,,
T2,todo,2,A,,
T3,todo,2,red \x1b[31m and <U+202E>reversed,,
$ muster task add '=1+1'
T4 added: =1+1
$ muster task list --fields title -F csv
title
A
A
red \x1b[31m and <U+202E>reversed
'=1+1
