# A project of Backlog.md, a Markdown file a task.
$ muster init Shop
Project 'Shop' made in FOLDER/.muster/project.db
Next: muster status
$ muster import backlog .
! muster: there is no folder of Backlog.md in .
! hint: name the project's folder, the folder backlog in it, or the file of one task
? 2
$ write backlog/config.yml
project_name: "Shop"
default_status: "To Do"
statuses: ["To Do", "In Progress", "Trial", "Done"]
$ write backlog/milestones/m-1 - first-release.md
---
id: m-1
title: "First Release"
---

|## Description

Search alone.
$ write backlog/tasks/task-2 - Search-box.md
---
id: TASK-2
title: 'Search: a box'
status: Trial
assignee:
  - '@sara'
  - '@li'
created_date: '2026-02-03 03:14'
updated_date: '2026-02-06 18:09'
due_date: '2026-03-20'
labels:
  - ui
milestone: m-1
dependencies:
  - TASK-1
references:
  - 'https://example.com/spec'
priority: high
type: feature
ordinal: 2000
---

|## Description

<!-- SECTION:DESCRIPTION:BEGIN -->
People look for things.
<!-- SECTION:DESCRIPTION:END -->

|## Acceptance Criteria
<!-- AC:BEGIN -->
- [x] #1 It finds a title
- [ ] #2 It finds 中文
<!-- AC:END -->

|## Implementation Plan

<!-- SECTION:PLAN:BEGIN -->
1. Index
2. Box
<!-- SECTION:PLAN:END -->

|## Comments
<!-- COMMENTS:BEGIN -->
<!-- COMMENT:BEGIN -->
index: 1
author: @li
created: 2026-02-05 10:00

Good.
<!-- COMMENT:END -->
<!-- COMMENTS:END -->

|## Definition of Done
<!-- DOD:BEGIN -->
- [ ] #1 Tests pass
<!-- DOD:END -->
$ write backlog/tasks/task-2.1 - Part.md
---
id: TASK-2.1
title: >-
  A title that js-yaml folds over two lines, since it is longer than eighty
  columns
status: To Do
assignee: @sara
labels: [a, "b c"]
dependencies: []
parent_task_id: TASK-2
milestone: Someday
---
By hand.
$ write backlog/completed/task-1 - Set-up.md
---
id: TASK-1
title: Set up
status: Done
assignee: []
created_date: '2026-01-03 03:14'
updated_date: '2026-01-06 18:09'
labels: []
dependencies: []
---
$ write backlog/drafts/draft-1 - 一个想法.md
---
id: DRAFT-1
title: 一个想法
status: Draft
assignee: []
labels: []
dependencies: []
---
$ write backlog/archive/tasks/task-3 - Gone.md
---
id: TASK-3
title: Gone
---
$ muster import backlog . --create-members -n
(dry run) 6 created
$ muster import backlog . --create-members
6 created
$ muster import backlog .
--update brings what is here already in step with the table
0 created, 5 here already, left alone
$ muster import backlog backlog --update
0 created, 0 updated, 5 unchanged
$ muster import backlog 'backlog/tasks/task-2 - Search-box.md' --update
0 created, 0 updated, 2 unchanged
$ muster task list is:any -F tsv --fields id,external_id,state,priority,owner,due,milestone,parent,labels,closed
T2	backlog:TASK-2	doing	1	@sara	2026-03-20	M1		ui	
T3	backlog:TASK-2.1	todo	2	@sara		M2	T2	a, b c	
T4	backlog:DRAFT-1	todo	2					draft	
T1	backlog:TASK-1	done	2						2026-01-06 18:09
$ muster task show T2
T2  Search: a box
body           People look for things.
               
               ## Implementation Plan
               
               1. Index
               2. Box
type           story
status         doing
priority       1
owner          @sara
due            2026-03-20
milestone      M1
started        2026-03-02 08:00
labels         ui
external id    backlog:TASK-2
source fields  {"backlog":{"file":"tasks/task-2 -
               Search-box.md","state":"doing","text":"---\nid: TASK-2\ntitle:
               'Search: a box'\nstatus: Trial\nassignee:\n  - '@sara'\n  -
               '@li'\ncreated_date: '2026-02-03 03:14'\n…
parts          0/1
urgency        12.4
created        2026-03-02 08:00

Subtasks (1)
id  status  priority  title                                           owner  due
T3  todo           2  A title that js-yaml folds over two lines, si…  @sara

Waits for (1)
type  blocker
FS    T1

Comments (1)
created           author  text
2026-02-05 10:00  @li     Good.

Acceptance items (3)
position  checked  text
       1  yes      It finds a title
       2  no       It finds 中文
       3  no       Tests pass

Assignments (1)
created           role  member  before  reason
2026-03-02 08:00  doer  @li
$ muster undo
Operation 2 undone: muster import backlog . --create-members
$ muster task list is:any

# What cannot be read is named with its file; the rest stands.
$ write bad/.backlog/tasks/task-1 - Good.md
---
id: TASK-1
title: Good
---
$ write bad/.backlog/tasks/task-2 - Twin.md
---
id: task-01
title: Twin
---
$ write bad/.backlog/tasks/task-3 - No-head.md
Just text.
$ write bad/.backlog/tasks/task-4 - No-end.md
---
id: TASK-4
title: x
$ write bad/.backlog/tasks/task-5 - Twice.md
---
id: TASK-5
title: x
title: y
---
$ write bad/.backlog/tasks/task-6 - Bomb.md
---
id: TASK-6
title: x
a: &a [x, x]
b: [*a, *a]
---
$ write bad/.backlog/tasks/task-7 - Ring.md
---
id: TASK-7
title: x
parent_task_id: TASK-8
dependencies: [TASK-8, TASK-99]
---
$ write bad/.backlog/tasks/task-8 - Ring.md
---
id: TASK-8
title: y
parent_task_id: TASK-7
dependencies: [TASK-7]
---
$ write bad/.backlog/tasks/task-9 - Day.md
---
id: TASK-9
title: x
due_date: soon
---
$ write bad/.backlog/tasks/task-10 - Who.md
---
id: TASK-10
title: x
assignee: ['@nobody']
---
$ muster import backlog bad -n
(dry run) tasks/task-2 - Twin.md rejected: the id 'backlog:TASK-1' stands in tasks/task-1 - Good.md too
(dry run) tasks/task-3 - No-head.md rejected: it has no front matter (a task begins with a line ---, its keys, and a line --- again)
(dry run) tasks/task-4 - No-end.md rejected: its front matter has no end (a line --- belongs behind its keys)
(dry run) tasks/task-5 - Twice.md rejected: line 4: the key 'title' stands there twice
(dry run) tasks/task-6 - Bomb.md rejected: line 4: anchors and aliases (&name, *name) are not taken
(dry run) tasks/task-7 - Ring.md rejected: taken without a link: there is no task 'backlog:TASK-99'
(dry run) tasks/task-7 - Ring.md rejected: taken without a link: T6 would wait for itself: T6 <- T7 <- T6 (remove one of these dependencies first)
(dry run) tasks/task-8 - Ring.md rejected: taken without its parent: it would be part of itself: T7 -> T6 -> T7
(dry run) tasks/task-9 - Day.md rejected: --due: 'soon' is not a day: write 2026-03-09, today, fri, +3d, 2wd, eom or 明天
(dry run) tasks/task-10 - Who.md rejected: nobody here is called '@nobody' (--create-members adds those who are not known)
(dry run) 3 created, 9 files rejected
? 7
$ muster import backlog bad --lang zh -n
（演练）tasks/task-2 - Twin.md 被拒绝：编号“backlog:TASK-1”在 tasks/task-1 - Good.md 里也有
（演练）tasks/task-3 - No-head.md 被拒绝：没有头部（front matter） (任务文件以一行 --- 开头，接着是各键，再是一行 ---)
（演练）tasks/task-4 - No-end.md 被拒绝：头部（front matter）没有结尾 (各键之后应有一行 ---)
（演练）tasks/task-5 - Twice.md 被拒绝：第 4 行：键“title”出现了两次
（演练）tasks/task-6 - Bomb.md 被拒绝：第 4 行：不接受锚点和别名（&name、*name）
（演练）tasks/task-7 - Ring.md 被拒绝：已导入，但缺少一个关联：没有任务 'backlog:TASK-99'
（演练）tasks/task-7 - Ring.md 被拒绝：已导入，但缺少一个关联：T6 会等待自己：T6 <- T7 <- T6 (请先去掉其中一个依赖)
（演练）tasks/task-8 - Ring.md 被拒绝：已导入，但没有上级：它会成为自己的一部分：T7 -> T6 -> T7
（演练）tasks/task-9 - Day.md 被拒绝：--due：“soon”不是日期：请写 2026-03-09、today、fri、+3d、2wd、eom 或 明天
（演练）tasks/task-10 - Who.md 被拒绝：这里没有叫“@nobody”的人 (--create-members 会添加尚不认识的人)
（演练）新建 3，9 个文件被拒绝
? 7
$ muster import backlog bad --json
{"schema":1,"kind":"import.backlog","project":"Shop","now":"2026-03-02T08:00:13Z","created":["T5","T6","T7"],"updated":[],"unchanged":0,"skipped":0,"rejected":[{"file":"tasks/task-2 - Twin.md","message":"the id 'backlog:TASK-1' stands in tasks/task-1 - Good.md too","hint":""},{"file":"tasks/task-3 - No-head.md","message":"it has no front matter","hint":"a task begins with a line ---, its keys, and a line --- again"},{"file":"tasks/task-4 - No-end.md","message":"its front matter has no end","hint":"a line --- belongs behind its keys"},{"file":"tasks/task-5 - Twice.md","message":"line 4: the key 'title' stands there twice","hint":""},{"file":"tasks/task-6 - Bomb.md","message":"line 4: anchors and aliases (&name, *name) are not taken","hint":""},{"file":"tasks/task-7 - Ring.md","message":"taken without a link: there is no task 'backlog:TASK-99'","hint":""},{"file":"tasks/task-7 - Ring.md","message":"taken without a link: T6 would wait for itself: T6 <- T7 <- T6","hint":"remove one of these dependencies first"},{"file":"tasks/task-8 - Ring.md","message":"taken without its parent: it would be part of itself: T7 -> T6 -> T7","hint":""},{"file":"tasks/task-9 - Day.md","message":"--due: 'soon' is not a day: write 2026-03-09, today, fri, +3d, 2wd, eom or 明天","hint":""},{"file":"tasks/task-10 - Who.md","message":"nobody here is called '@nobody'","hint":"--create-members adds those who are not known"}],"columns_left_out":[]}
? 7
$ muster import backlog 'bad/.backlog/tasks/task-3 - No-head.md'
tasks/task-3 - No-head.md rejected: it has no front matter (a task begins with a line ---, its keys, and a line --- again)
0 created, 1 file rejected
? 7
$ muster import backlog nowhere
! muster: there is no folder or file nowhere
? 2
$ muster import backlog backlog/archive
! muster: there is no folder of Backlog.md in backlog/archive
! hint: name the project's folder, the folder backlog in it, or the file of one task
? 2
$ muster import backlog backlog/archive --lang zh
! muster: backlog/archive 里没有 Backlog.md 的文件夹
! 提示：请给出项目的文件夹、其中的 backlog 文件夹，或一个任务的文件
? 2
