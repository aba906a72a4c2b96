# A line for each record, as a template has it.
$ muster init sample
Project 'sample' made in FOLDER/.muster/project.db
Next: muster status
$ muster task add 'Fix the parser' --owner @li --due 2026-03-06 --estimate 4h
T1 added: Fix the parser
$ muster task add '写周报' --estimate 1d
T2 added: 写周报
$ muster task add 'Call the client' --owner @li --due 2026-02-27 --estimate 30m
T3 added: Call the client
$ muster task list --template '{id} {{{title}}}\t{due}'
T3 {Call the client}	2026-02-27
T1 {Fix the parser}	2026-03-06
T2 {写周报}	
$ muster task list --template '{id} {titel}'
! muster: a task has no field 'titel'
! hint: did you mean 'title'?
? 2
$ muster task list --template '{id'
! muster: --template: the brace at column 1 is not closed
! hint: write {{ for a brace
? 2
$ muster task list --template '{id}' --json
! {"schema":1,"error":{"code":"usage","message":"--template is a format of its own: leave -F, --json and --porcelain out","hint":null}}
? 2

# Groups: in a table with their count and their estimates, as headings in Markdown, counted in JSON.
$ muster task list --group-by owner -F table
id  status  priority  title            due
@li (2, 4h 30m)
T3  todo           2  Call the client  2026-02-27
T1  todo           2  Fix the parser   2026-03-06

no owner (1, 1d)
T2  todo           2  写周报
3 tasks, 1 overdue
$ muster task list --group-by owner -F md --fields id,title
|## @li (2, 4h 30m)

|| id | title |
|| --- | --- |
|| T3 | Call the client |
|| T1 | Fix the parser |

|## no owner (1, 1d)

|| id | title |
|| --- | --- |
|| T2 | 写周报 |

$ muster task list --group-by owner --fields id --json
{"schema":1,"kind":"task.list","project":"sample","now":"2026-03-02T08:00:10Z","total":3,"returned":3,"truncated":false,"items":[
{"id":"T3","owner":"@li"},
{"id":"T1","owner":"@li"},
{"id":"T2","owner":null}
],"groups":[{"group":"@li","total":2,"estimate":270},{"group":null,"total":1,"estimate":480}]}
$ muster task list --group-by owner --fields id
T3	@li
T1	@li
T2	
$ muster task list --group-by labels
! muster: --group-by: labels holds several values
! hint: a list can be grouped by what has one value
? 2

# A list as a gate: what it finds fails it.
$ muster task list is:overdue --exit-status
T3	todo	2	Call the client	@li	2026-02-27
? 10
$ muster task list is:overdue owner:none --exit-status
$ muster search parser --exit-status --ids
T1
? 10

# Ids alone, of whatever is shown.
$ muster task list --fields title,id --ids
T3
T1
T2
$ muster task show T1 T3 --ids
T1
T3
$ muster status --ids
T3
T1
$ muster log --ids -L 2
4
3
! only the first 2 are shown

# A file is written whole or not at all, in the format that its ending names.
$ muster task list -o tasks.md
$ muster task list -o tasks.docx
! muster: this answer cannot be written as docx
! hint: name the format: -F table, tsv, csv, json, jsonl, md or html
? 2
$ muster task list -o no/such/folder/tasks.csv
! muster: cannot write FOLDER/no/such/folder/tasks.csv; nothing of it was written
? 1
$ muster --width 20 task list -F table
T3
  status: todo
  priority: 2
  title: Call the
  client
  owner: @li
  due: 2026-02-27
T1
  status: todo
  priority: 2
  title: Fix the
  parser
  owner: @li
  due: 2026-03-06
T2
  status: todo
  priority: 2
  title: 写周报
3 tasks, 1 overdue
$ muster --width 20 task show T1
T1  Fix the parser
type    task
status  todo
prior…  2
owner   @li
due     2026-03-06
estim…  4h
urgen…  10.87
creat…  2026-03-02
        08:00
$ muster --width 20 status
sample  2026-03-02
Health: red
sched…  red      0
        of 1 tasks
        due since
        2026-02-02
        done, 1 task
        overdue
quali…  green    no
        open bugs
cost    unknown  no
        budget to
        judge by
risk    unknown  no
        risk written
        down
Tasks:
░░░░░░░░░░░░░░░░ 0
of 3 closed, 1
overdue, 0 blocked

Overdue (1)
T3
  title: Call the
  client
  owner: @li
  due: 2026-02-27

Next for @li (2)
T3
  status: todo
  title: Call the
  client
  due: 2026-02-27
T1
  status: todo
  title: Fix the
  parser
  due: 2026-03-06
