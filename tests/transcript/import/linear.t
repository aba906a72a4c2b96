# Linear's own table.
$ muster init Linear
Project 'Linear' made in FOLDER/.muster/project.db
Next: muster status
$ write linear.csv
ID,Team,Title,Description,Status,Estimate,Priority,Project ID,Project,Creator,Assignee,Labels,Cycle Number,Cycle Name,Cycle Start,Cycle End,Created,Updated,Started,Triaged,Completed,Canceled,Archived,Due Date,Parent issue,Initiatives,Project Milestone ID,Project Milestone,SLA Status,UUID,Time in status (minutes),Related to,Blocked by,Duplicate of
ENG-1,Engineering,Log in,"One
two",In Progress,3,Urgent,,Web,ana@x.org,wang@x.org,"api, ui",7,Cycle 7,2026-02-23T00:00:00.000Z,2026-03-08T00:00:00.000Z,2026-02-20T09:45:20.123Z,2026-02-21T09:45:20.123Z,2026-02-21T09:45:20.123Z,,,,,2026-03-06,,,,,,,,,ENG-2,
ENG-2,Engineering,Parser,,Done,,No priority,,,ana@x.org,,,,,,,2026-02-20T09:45:20Z,,,,Mon Feb 23 2026 10:15:00 GMT+0000 (Coordinated Universal Time),,,,ENG-1,,,,,,,ENG-1,,
ENG-3,Engineering,Old,,Canceled,,Low,,,,,,,,,,,,,,,2026-02-22T09:00:00.000Z,,
ENG-4,Engineering,Same,,Duplicate
$ muster import csv linear.csv --create-members --create-milestones
columns left out: Team, Project ID, Project, Creator, Cycle Number, Cycle Start, Cycle End, Created, Updated, Triaged, Archived, Initiatives, Project Milestone ID, Project Milestone, SLA Status, UUID, Time in status (minutes), Duplicate of; --map says what a column means
4 created
$ muster task list --state all --fields id,external_id,title,state,priority,points,owner,labels,milestone,due,started,closed,parent
T1	ENG-1	Log in	doing	0	3	@wang	api, ui	M1	2026-03-06	2026-02-21 09:45		
T2	ENG-2	Parser	done	2							2026-02-23 10:15	T1
T3	ENG-3	Old	dropped	3							2026-02-22 09:00	
T4	ENG-4	Same	dropped	2							2026-03-02 08:00	
$ muster import csv linear.csv --update
columns left out: Team, Project ID, Project, Creator, Cycle Number, Cycle Start, Cycle End, Created, Updated, Triaged, Archived, Initiatives, Project Milestone ID, Project Milestone, SLA Status, UUID, Time in status (minutes), Duplicate of; --map says what a column means
0 created, 0 updated, 4 unchanged
$ muster export csv id:T1,T2 --fields external_id,blocked_by,relates
external_id,blocked_by,relates
ENG-1,T2,
ENG-2,,T1
