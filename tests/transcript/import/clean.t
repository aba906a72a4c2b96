# A row that is rejected leaves nothing behind: no milestone, no member that it alone named.
$ muster init Clean
Project 'Clean' made in FOLDER/.muster/project.db
Next: muster status
$ write clean.csv
id,title,owner,sprint,priority
C-1,Too urgent,nobody,Sprint 9,9
C-2,Good,wang,Sprint 1,1
C-3,Too late,wang,Sprint 1,8
C-4,Also good,chen,Sprint 9,1
C-5,Not at all,zhao,Sprint 7,7
$ muster import csv clean.csv --create-members --create-milestones
line 2 rejected: a priority is a number from 0 (most urgent) to 4
line 4 rejected: a priority is a number from 0 (most urgent) to 4
line 6 rejected: a priority is a number from 0 (most urgent) to 4
2 created, 3 lines rejected
? 7
$ muster member list --fields handle
chen
li
wang
$ muster milestone list --fields id,title
M1	Sprint 1
M2	Sprint 9
$ muster task list --fields external_id,owner,milestone
C-2	@wang	M1
C-4	@chen	M2
$ write clean.json
[{"number":1,"title":"Long ago","state":"open","milestone":{"title":"v1","dueOn":"2026-04-01T00:00:00Z"},"assignees":[{"login":"sun"}],"comments":[{"author":{"login":"qian"},"body":"Why?"},{"author":{"login":"wu"},"body":"a\u0000b"}]},
{"number":1,"title":"The same number","state":"open","milestone":{"title":"v2"},"assignees":[{"login":"zhou"}]},
{"number":3,"title":"Of the next","state":"open","milestone":{"title":"v3"}}]
$ muster import github clean.json --create-members
line 1 rejected: taken, but not whole: the text holds a NUL byte
line 2 rejected: the id 'github:#1' stands in line 1 too
4 created, 2 lines rejected
? 7
$ muster member list --fields handle
chen
li
qian
sun
wang
$ muster milestone list --fields id,title,due
M3	v1	2026-04-01
M1	Sprint 1	
M2	Sprint 9	
M4	v3	
# What is left alone makes no milestone either.
$ write again.json
[{"number":1,"title":"Long ago","state":"open","milestone":{"title":"v4"}}]
$ muster import github again.json
--update brings what is here already in step with the table
0 created, 1 here already, left alone
$ muster milestone list --fields title
v1
Sprint 1
Sprint 9
v3
# A file of Backlog.md that is rejected.
$ write backlog/config.yml
project_name: Clean
$ write backlog/tasks/task-1 - Whole.md
---
id: TASK-1
title: Whole
status: To Do
milestone: Beta
---
$ write backlog/tasks/task-2 - Broken.md
---
id: TASK-2
title: Broken
status: To Do
due_date: never
milestone: Gamma
assignee:
  - '@yang'
---
$ muster import backlog . --create-members
tasks/task-2 - Broken.md rejected: --due: 'never' is not a day: write 2026-03-09, today, fri, +3d, 2wd, eom or 明天
2 created, 1 file rejected
? 7
$ muster milestone list --fields title
v1
Sprint 1
Sprint 9
v3
Beta
$ muster member list --fields handle
chen
li
qian
sun
wang
# An empty pipe is no empty list.
$ write nothing.json
$ muster import github nothing.json
! muster: the file is empty
! hint: the program that was to write it may have failed
? 2
$ muster import taskwarrior nothing.json
! muster: the file is empty
! hint: the program that was to write it may have failed
? 2
$ muster import beads nothing.json
0 created
