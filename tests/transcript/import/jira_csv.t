# The table that Jira's search exports: heads that are repeated add up, comments, work logs, links; what there is no field for
# is kept and given back.
$ muster init Jira
Project 'Jira' made in FOLDER/.muster/project.db
Next: muster status
$ write jira.csv
Summary,Issue key,Issue id,Issue Type,Status,Project key,Priority,Resolution,Assignee,Assignee Id,Reporter,Created,Resolved,Due date,Labels,Labels,Description,Original estimate,Remaining Estimate,Time Spent,Sprint,Sprint,Fix versions,Custom field (Story Points),Custom field (Team),Inward issue link (Blocks),Outward issue link (Relates),Comment,Comment,Log Work,Parent,Status Category,Attachment
Log in,WEB-1,10001,Epic,In Progress,WEB,High,,Wang Fang,712020:ab,boss@x.org,03/Feb/26 9:00 AM,,09/Mar/26,api,ui,"One
two",16200,8100,3600,Sprint 1,Sprint 2,,5.0,Blue,,WEB-3,05/Feb/26 9:30 AM;712020:ab;Is it; so?,06/Feb/26 9:30 AM;712020:ab;Yes,Parser;06/Feb/26 10:00 AM;712020:ab;3600,,In Progress,
'=SUM(A1),WEB-2,10002,Bug,Closed,WEB,Major,Won't Do,,,,03/Feb/26 9:00 AM,07/Feb/26 4:05 PM,,,,,,,,,,1.0,,,WEB-1,WEB-3,,,,10001,Done,03/Feb/26 8:00 AM;wang;log.txt;https://x.org/log.txt
Third,WEB-3,10003,Research,待评审,WEB,,,,,,03/Feb/26 9:00 AM,,,,,,,,,,,,,,EXT-9,,,,,WEB-1,To Do,
,WEB-4,10004
Fifth,,10005
Sixth,WEB-1,10006
Seventh,WEB-7,10007,Task,To Do,WEB,,,,,,,,,,,,,,,,,,,,,,,,only text,777,,
$ muster import jira-csv jira.csv -n
(dry run) line 2 rejected: nobody here is called 'Wang Fang' (--create-members adds those who are not known)
(dry run) line 4 rejected: taken without its parent: no task 'WEB-1' (muster task list)
(dry run) line 4 rejected: taken without a link: there is no task 'WEB-1'
(dry run) line 5 rejected: taken without its parent: no task 'WEB-1' (muster task list)
(dry run) line 5 rejected: taken without a link: there is no task 'EXT-9'
(dry run) line 6 rejected: it has no summary, which is its title
(dry run) line 7 rejected: it has no key
(dry run) line 8 rejected: the id 'WEB-1' stands in line 2 too
(dry run) line 9 rejected: taken without a work log that is not 'comment;date;author;seconds'
(dry run) line 9 rejected: taken without its parent: no task 'issue 777' (muster task list)
(dry run) 4 created, 10 lines rejected
? 7
$ muster import jira-csv jira.csv --create-members
line 5 rejected: taken without a link: there is no task 'EXT-9'
line 6 rejected: it has no summary, which is its title
line 7 rejected: it has no key
line 8 rejected: the id 'WEB-1' stands in line 2 too
line 9 rejected: taken without a work log that is not 'comment;date;author;seconds'
line 9 rejected: taken without its parent: no task 'issue 777' (muster task list)
6 created, 6 lines rejected
? 7
$ muster task list --state all --fields id,external_id,type,state,priority,owner,due,estimate,points,milestone,parent,labels
T1	WEB-1	requirement	doing	1	@wang.fang	2026-03-09	4h 30m	5	M1		api, ui
T3	WEB-3	task	todo	2						T1	
T4	WEB-7	task	todo	2							
T2	WEB-2	bug	dropped	1					M2	T1	
$ muster task show T1
T1  Log in
body           One
               two
type           requirement
status         doing
priority       1
points         5
owner          @wang.fang
due            2026-03-09
estimate       4h 30m
remaining      2h 15m
milestone      M1
started        2026-03-02 08:00
labels         api, ui
external id    WEB-1
source fields  {"jira-csv":{"Summary":"Log in","Issue key":"WEB-1","Issue
               id":"10001","Issue Type":"Epic","Status":"In Progress","Project
               key":"WEB","Priority":"High","Assignee":"Wang Fang","Assignee
               Id":"712020:ab…
spent          1h
parts          0/1
urgency        15.6
used           22.2 % of the estimate, 2h 15m left
created        2026-03-02 08:00

Subtasks (2)
id  status   priority  title     owner  due
T3  todo            2  Third
T2  dropped         1  =SUM(A1)

Waits for (1)
type     blocker
relates  T3

Is waited for by (1)
task  type
T2    FS

Comments (2)
created           author      text
2026-02-05 09:30  @wang.fang  Is it; so?
2026-02-06 09:30  @wang.fang  Yes

Time entries (1)
id  at                member      spent  note
H1  2026-02-06 10:00  @wang.fang  1h     Parser
$ muster export jira-csv id:T1,T2,T3 -o back.csv
$ muster export jira-csv id:T1,T2,T3
Summary,Issue key,Issue id,Issue Type,Status,Status Category,Resolution,Priority,Assignee,Assignee Id,Reporter,Created,Resolved,Fix versions,Due date,Labels,Labels,Sprint,Sprint,Description,Original estimate,Remaining Estimate,Custom field (Story Points),Parent,Comment,Comment,Log Work,Project key,Time Spent,Custom field (Team),Outward issue link (Relates),Inward issue link (Blocks),Attachment
Log in,WEB-1,10001,Epic,In Progress,In Progress,,High,Wang Fang,712020:ab,boss@x.org,2026-02-03 09:00,,,2026-03-09,api,ui,Sprint 1,Sprint 2,"One
two",16200,8100,5.0,,2026-02-05 09:30;712020:ab;Is it; so?,2026-02-06 09:30;712020:ab;Yes,Parser;2026-02-06 10:00;712020:ab;3600,WEB,3600,Blue,WEB-3,,
'=SUM(A1),WEB-2,10002,Bug,Closed,Done,Won't Do,Major,,,,2026-02-03 09:00,2026-02-07 16:05,1.0,,,,,,,,,,10001,,,,WEB,,,WEB-3,WEB-1,2026-02-03 08:00;wang;log.txt;https://x.org/log.txt
Third,WEB-3,10003,Research,待评审,To Do,,,,,,2026-02-03 09:00,,,,,,,,,,,,WEB-1,,,,WEB,,,,EXT-9,
$ muster import jira-csv back.csv --update
line 5 rejected: taken without a link: there is no task 'EXT-9'
0 created, 0 updated, 3 unchanged, 1 line rejected
? 7
$ muster milestone list --fields id,title,type
M1	Sprint 2	sprint
M2	1.0	release
$ muster time list --fields id,at,member,spent,note
H1	2026-02-06 10:00	@wang.fang	1h	Parser
# The same issue in Jira's JSON, and in any table, is known by its key.
$ write issue.json
{"key":"WEB-3","fields":{"summary":"Third","description":"From JSON"}}
$ muster import jira-json issue.json --update
0 created, 1 updated
$ write plain.csv
Issue key,Summary,Labels,Labels,Original estimate
WEB-3,Third again,one,two,7200
$ muster import csv plain.csv --update
0 created, 1 updated
$ muster task list id:T3 --fields external_id,title,labels,estimate
WEB-3	Third again	one, two	2h
$ muster undo
Operation 4 undone: muster import csv plain.csv --update
# What was never in Jira goes there with a key of ours, and comes back as itself.
$ muster task add 'Not in Jira' --parent T1 --blocked-by T2 --due 2026-03-20 --estimate 90m
T5 added: Not in Jira
$ muster task comment T5 'To be; or not'
T5 commented: To be; or not
$ muster export jira-csv -o all.csv
$ muster import jira-csv all.csv --update
line 5 rejected: taken without a link: there is no task 'EXT-9'
line 6 rejected: taken without a work log that is not 'comment;date;author;seconds'
line 6 rejected: taken without its parent: no task 'issue 777' (muster task list)
0 created, 0 updated, 5 unchanged, 3 lines rejected
? 7
$ muster task list --fields id,external_id,title
T1	WEB-1	Log in
T5		Not in Jira
T3	WEB-3	Third
T4	WEB-7	Seventh
# What a custom field means can be said.
$ write map.toml
"Custom field (Team)" = "labels"
"Fix versions" = ""
$ muster import jira-csv jira.csv --map map.toml --update -n
(dry run) line 5 rejected: taken without a link: there is no task 'EXT-9'
(dry run) line 6 rejected: it has no summary, which is its title
(dry run) line 7 rejected: it has no key
(dry run) line 8 rejected: the id 'WEB-1' stands in line 2 too
(dry run) line 9 rejected: taken without a work log that is not 'comment;date;author;seconds'
(dry run) line 9 rejected: taken without its parent: no task 'issue 777' (muster task list)
(dry run) 0 created, 0 updated, 4 unchanged, 6 lines rejected
? 7
$ write bad.toml
"Team" = "labels"
$ muster import jira-csv back.csv --map bad.toml
! muster: the map's 'Team' is no column of this table
! hint: its columns are Summary, Issue key, Issue id, Issue Type, Status, Status Category, Resolution, Priority, Assignee, Assignee Id, Reporter, Created, Resolved, Fix versions, Due date, Labels, Labels, Sprint, Sprint, Description, Original estimate, Remaining Estimate, Custom field (Story Points), Parent, Comment, Comment, Log Work, Project key, Time Spent, Custom field (Team), Outward issue link (Relates), Inward issue link (Blocks), Attachment
? 2
# Dates: a number above 12 in the column tells which is the month; where none does, the row is rejected.
$ write us.csv
Summary,Issue key,Due Date,Created
A,US-1,3/9/26,3/1/26 4:14 PM
B,US-2,3/21/26,3/2/26 4:14 PM
$ muster import jira-csv us.csv
2 created
$ muster task list has:due --fields external_id,due
WEB-1	2026-03-09
US-1	2026-03-09
	2026-03-20
US-2	2026-03-21
$ write either.csv
Summary,Issue key,Due Date
A,EI-1,3/9/26
B,EI-2,2026-03-21
C,EI-3,09.03.2026
$ muster import jira-csv either.csv
line 2 rejected: '3/9/26' could be 2026-09-03 or 2026-03-09 (--dates day-first or --dates month-first says which)
2 created, 1 line rejected
? 7
$ muster import jira-csv either.csv --dates day-first
--update brings what is here already in step with the table
1 created, 2 here already, left alone
$ muster task list 'due>=2026-09-01' --fields external_id,due
EI-1	2026-09-03
$ write none.csv
Name,Id
A,1
$ muster import jira-csv none.csv
! muster: no column of this table is the Issue key
! hint: import csv takes tables of other programs
? 2
$ write empty.csv
$ muster import jira-csv empty.csv
! muster: this is no table
? 2
$ muster --lang zh import jira-csv none.csv
! muster: 这张表没有“Issue key”列
! 提示：其他程序的表格请用 import csv 导入
? 2
$ muster --lang zh import jira-csv either.csv --update
第 2 行被拒绝：“3/9/26”可能是 2026-09-03 或 2026-03-09 (用 --dates day-first 或 --dates month-first 说明是哪一个)
新建 0，更新 0，2 没有变化，1 行被拒绝
? 7
