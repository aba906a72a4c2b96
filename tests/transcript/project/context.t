# A context narrows what people see; programs never notice it.
$ muster init Context
Project 'Context' made in FOLDER/.muster/project.db
Next: muster status
$ muster task add 'Fix the parser' --label work
T1 added: Fix the parser
$ muster task add '浇花' --label home --owner @me
T2 added: 浇花
$ muster task add 'Call the office' --label work --owner @me
T3 added: Call the office
$ muster context list
no contexts; muster context set NAME QUERY makes one
$ muster context set home label:home
home narrows to: label:home
$ muster context set work 'label:work no:owner'
work narrows to: label:work no:owner
$ muster context use home
home is in use
$ muster context list
name  query
home  label:home           in use
work  label:work no:owner
$ muster task list -F table
id  status  priority  title  owner  due
T2  todo           2  浇花   @li
1 task
context home: label:home
$ muster task list
T1	todo	2	Fix the parser		
T2	todo	2	浇花	@li	
T3	todo	2	Call the office	@li	
$ muster task list --json --fields id
{"schema":1,"kind":"task.list","project":"Context","now":"2026-03-02T08:00:11Z","total":3,"returned":3,"truncated":false,"items":[
{"id":"T1"},
{"id":"T2"},
{"id":"T3"}
]}
$ muster next
id  title  due  because
T2  浇花        priority 2
1 task ready
context home: label:home
$ muster next --json
{"schema":1,"kind":"next","project":"Context","now":"2026-03-02T08:00:13Z","total":2,"returned":2,"truncated":false,"mine":true,"items":[{"urgency":3.9,"parts":[{"fact":"priority 2","amount":3.9}],"id":"T2","title":"浇花","due":null},{"urgency":3.9,"parts":[{"fact":"priority 2","amount":3.9}],"id":"T3","title":"Call the office","due":null}]}
$ muster task board
todo (1)     doing (0)  blocked (0)  done (0)
T2 浇花 @li
context home: label:home
$ muster task list -F table --context work
id  status  priority  title           owner  due
T1  todo           2  Fix the parser
1 task
context work: label:work no:owner
$ muster task list -F table --context none
id  status  priority  title            owner  due
T1  todo           2  Fix the parser
T2  todo           2  浇花             @li
T3  todo           2  Call the office  @li
3 tasks
$ MUSTER_CONTEXT=none muster next
id  title            due  because
T2  浇花                  priority 2
T3  Call the office       priority 2
2 tasks ready
$ muster task list -F table --explain
label contains home
only what is open, since the query says nothing of it
$ muster status
Context  2026-03-02
Health: green, nothing was due; no open bugs
Tasks:  ░░░░░░░░░░░░░░░░ 0 of 3 closed, 0 overdue, 0 blocked

Next for @li (2)
id  status  title            due
T2  todo    浇花
T3  todo    Call the office
# Wrong words.
$ muster task list -F table --context garden
! muster: there is no context 'garden'
! hint: muster context list
? 3
$ muster context use garden
! muster: there is no context 'garden'
! hint: muster context list
? 3
$ muster context set bad 'nofield:x'
! muster: query, column 1: a task has no field 'nofield'
!   nofield:x
!   ^
! hint: muster task list --fields help lists them (to search for the text, put it in quotes)
? 2
$ muster context set none label:x
! muster: 'none' means that no context is in use
? 2
$ muster context rm home
! muster: the context home is in use
! hint: muster context use none
? 5
$ muster context use none
no context is in use
$ muster context rm home
home removed
$ muster context list
name  query
work  label:work no:owner
