# Tasks as a table of text, with all that import csv takes; nothing changes when it comes back.
$ muster init Table
Project 'Table' made in FOLDER/.muster/project.db
Next: muster status
$ muster member add @wang --name 王芳
@wang added
$ muster milestone add Pilot --due 2026-04-01
M1 added: Pilot
$ muster field add cost --on task --type money
task.cost added
$ muster stage set Review --state doing
Review added
$ muster task add '=HYPERLINK("x")' --owner @wang --due 2026-03-09 --estimate 4h30m --label api --label 'a;b' --milestone M1 --cost 12.50
T1 added: =HYPERLINK("x")
$ write body.txt
Two "lines",
  the second indented
$ muster task add '修复解析器' --parent T1 --priority 1 --body-file body.txt --estimate 20m
T2 added: 修复解析器
$ muster task stage T2 --to Review
T2 moved: 修复解析器 [Review]
$ muster task add "'=x" --blocked-by T1 --relates T2
T3 added: '=x
$ muster task link T3 --blocked-by T2 --type SS --lag 2d
T3 linked: '=x
$ muster task drop T3 --reason 'no need'
T3 dropped: '=x
$ muster export csv --fields id,title,state,stage,owner,estimate,milestone,parent,labels,body,cost,reason,closed,blocked_by,relates
id,title,state,stage,owner,estimate,milestone,parent,labels,body,cost,reason,closed,blocked_by,relates
T1,"'=HYPERLINK(""x"")",todo,,'@wang,4.5,Pilot,,"api, ""a;b""",,12.50 CNY,,,,
T2,修复解析器,doing,Review,,0.33,,T1,,"Two ""lines"",
  the second indented
",,,,,
T3,''=x,dropped,,,,,,,,,no need,2026-03-02T08:00:10Z,"T1, T2 SS 16h",T2
$ muster export csv -o t.csv
$ muster import csv t.csv --update
0 created, 0 updated, 3 unchanged
# In the spreadsheet a task is renamed and another one added.
$ muster export csv is:open --fields id,title,owner
id,title,owner
T1,"'=HYPERLINK(""x"")",'@wang
T2,修复解析器,
$ write edit.csv
id,title,owner
T2,修复语法解析器,'@wang
,Another,
$ muster import csv edit.csv --update
1 created, 1 updated
$ muster undo
Operation 12 undone: muster import csv edit.csv --update
# Another project makes the same tasks, and knows them again; its own T1 is another task.
$ muster init Other --db other.db
Project 'Other' made in FOLDER/other.db
Next: muster status
$ muster field add cost --on task --type money --db other.db
task.cost added
$ muster stage set Review --state doing --db other.db
Review added
$ muster task add 'Another T1' --db other.db
T1 added: Another T1
$ muster import csv t.csv --db other.db
line 2 rejected: nobody here is called '@wang' (--create-members adds those who are not known)
line 3 rejected: taken without its parent: there is no task 'T1'
line 6 rejected: taken without a link: there is no task 'T1'
2 created, 3 lines rejected
? 7
$ muster import csv t.csv --create-members --create-milestones --db other.db
--update brings what is here already in step with the table
1 created, 2 here already, left alone
$ muster import csv t.csv --update --db other.db
0 created, 0 updated, 3 unchanged
$ muster task show T2 --db other.db
T2  修复解析器
body         Two "lines",
             the second indented
type         task
status       doing
priority     1
estimate     20m
parent       T4
started      2026-03-02 08:00
stage        Review
external id  T2
urgency      10
created      2026-03-02 08:00

Is waited for by (2)
task  type
T3    relates
T3    SS
$ muster export csv -o t2.csv --db other.db
$ muster import csv t2.csv --update --db other.db
0 created, 0 updated, 4 unchanged
$ muster export csv id:T3,T4 --fields id,external_id,title,state,stage,parent,milestone,cost,blocked_by,relates --db other.db
id,external_id,title,state,stage,parent,milestone,cost,blocked_by,relates
T3,T3,''=x,dropped,,,,,"T2 SS 16h, T4",T2
T4,T1,"'=HYPERLINK(""x"")",todo,,,Pilot,12.50 CNY,,
# What is wrong with the words.
$ muster export csv --fields nothing
! muster: a task has no field 'nothing'
! hint: muster task list --fields help lists them
? 2
$ muster export csv 'owner:'
! muster: query, column 1: owner: has no value
!   owner:
!   ^
! hint: for those without it: no:owner
? 2
$ write links.csv
id,title,blocked_by
T2,修复解析器,T1 SS soon
T3,'=x,T9
$ muster import csv links.csv --update
line 2 rejected: 'T1 SS soon' is no link (write T3, T4 SS 2h)
line 3 rejected: taken without a link: there is no task 'T9'
0 created, 1 updated, 2 lines rejected
? 7
$ muster --lang zh import csv links.csv --update
第 2 行被拒绝：“T1 SS soon”不是关联 (请写 T3, T4 SS 2h)
第 3 行被拒绝：已导入，但缺少一个关联：没有任务 'T9'
新建 0，更新 0，1 没有变化，2 行被拒绝
? 7
$ muster export csv id:T2 --fields id,title --json
{"schema":1,"kind":"export.csv","project":"Table","now":"2026-03-02T08:00:32Z","content":"id,title\nT2,修复解析器\n"}
