# What cannot be read is named with its line; the rest stands.
$ muster init Bad
Project 'Bad' made in FOLDER/.muster/project.db
Next: muster status
$ write rows.csv
id,title,due,state,parent,priority,labels
X-1,Good,2026-03-09,todo,,1,api
X-2,,,,,,
X-3,A day of two meanings,03/09/2026,todo,,,
X-4,A strange state,,half,,,
X-1,The same id,,,,,
X-5,No such parent,,,X-9,,
X-6,Too urgent,,,,9,
X-7,Too many cells,,,,,,,
X-8,Own parent,,,X-8,,
$ muster import csv rows.csv
line 3 rejected: the title is blank
line 4 rejected: '03/09/2026' could be 2026-09-03 or 2026-03-09 (--dates day-first or --dates month-first says which)
line 5 rejected: 'half' is not a state (write todo, doing, blocked, done or dropped, or make a stage of that name)
line 6 rejected: the id 'X-1' stands in line 2 too
line 7 rejected: taken without its parent: no task 'X-9' (muster task list)
line 8 rejected: a priority is a number from 0 (most urgent) to 4
line 9 rejected: there are 9 cells under 7 heads
line 10 rejected: taken without its parent: a task cannot be its own parent
3 created, 8 lines rejected
? 7
$ muster task list --fields id,external_id,title
T1	X-1	Good
T2	X-5	No such parent
T3	X-8	Own parent
$ write quote.csv
title
"never closed
$ muster import csv quote.csv
! muster: line 2: a quote is never closed
! hint: a quote within a quoted cell is written twice
? 2
$ write behind.csv
title,due
"closed" too early,fri
$ muster import csv behind.csv
! muster: line 2: there is text behind a quote that closes
! hint: a quote within a quoted cell is written twice
? 2
$ write none.csv
$ muster import csv none.csv
! muster: none.csv holds no table
? 2
$ write heads.csv
foo,bar
1,2
$ muster import csv heads.csv
! muster: no column of this table is the title
! hint: its columns are foo, bar; say what they mean with --map
? 2
$ write twice.csv
title,Summary
a,b
$ muster import csv twice.csv
! muster: two columns mean the title; one is 'Summary'
! hint: leave one out with --map: a line '"HEAD" = ""' in the file
? 2
$ write map.toml
"title" = "colour"
$ muster import csv twice.csv --map map.toml
! muster: a task has no field 'colour'
! hint: muster task list --fields help lists them
? 2
$ write map.toml
title = colour
$ muster import csv twice.csv --map map.toml
! muster: map.toml:1: Error while parsing value: could not determine value type
! hint: write '"HEAD" = "field"', or "" to leave the column out
? 2
$ write map.toml
"other" = "title"
$ muster import csv twice.csv --map map.toml
! muster: the map's 'other' is no column of this table
! hint: its columns are title, Summary
? 2
$ muster import csv nowhere.csv
! muster: there is no file nowhere.csv
? 2
$ muster import todotxt .
! muster: cannot read .: it is a folder
? 2
$ muster import csv nowhere.csv --lang zh
! muster: 没有文件 nowhere.csv
? 2
$ muster import csv rows.csv --noun decision
! muster: --noun: 'decision' is not one of task, goal, kr, milestone, risk, meeting
? 2
$ muster import
! muster: import needs a word behind it
! hint: it is one of csv, xlsx, ics, mspdi, pingcode, worktile, taskwarrior, timewarrior, todotxt, md, github, gitlab, jira-json, jira-csv, beads, backlog, muster
? 2
$ muster import xlsx rows.csv
! muster: this is no Excel workbook
! hint: a table as text is taken by import csv
? 2
$ muster log
2	2026-03-02 08:00	@li		muster import csv rows.csv
1	2026-03-02 08:00	@li		muster init Bad
