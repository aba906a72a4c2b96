# A table may be taken in again: what is here already is left alone, or brought in step.
$ muster init Again
Project 'Again' made in FOLDER/.muster/project.db
Next: muster status
$ muster member add @li
! muster: there is a member @li already
! hint: muster member show @li
? 5
$ write tasks.csv
id,title,owner,due,state
X-1,Draw the plan,@li,2026-03-09,todo
X-2,Fix the parser,@li,,done
$ muster import csv tasks.csv
2 created
$ write tasks.csv
id,title,owner,due,state
X-1,Draw the plan,,2026-03-10,doing
X-2,Fix the parser,@li,,done
X-3,Write it down,@li,,todo
$ muster import csv tasks.csv
--update brings what is here already in step with the table
1 created, 2 here already, left alone
$ muster import csv tasks.csv --update
0 created, 1 updated, 2 unchanged
$ muster task list --state all --fields id,external_id,title,owner,due,state
T1	X-1	Draw the plan		2026-03-10	doing
T3	X-3	Write it down	@li		todo
T2	X-2	Fix the parser	@li		done
$ muster import csv tasks.csv --update --json
{"schema":1,"kind":"import.csv","project":"Again","now":"2026-03-02T08:00:06Z","created":[],"updated":[],"unchanged":3,"skipped":0,"rejected":[],"columns_left_out":[]}
# Tasks of this project, changed in a spreadsheet.
$ muster task list --state all --sort id --fields id,title,due,estimate -F csv -o own.csv
$ write own.csv
id,title,due,estimate
T1,Draw the whole plan,2026-03-11,1.5
T9,Somewhere else,,
$ muster import csv own.csv --update
1 created, 1 updated
$ muster task list --fields id,external_id,title,due,estimate
T1	X-1	Draw the whole plan	2026-03-11	1h 30m
T3	X-3	Write it down		
T4	T9	Somewhere else		
# A stage of the project's own is a state too.
$ muster stage set Review --state doing
Review added
$ write staged.csv
id,title,state
S-1,Read it,review
S-2,Close it,closed
$ muster import csv staged.csv
2 created
$ muster task list --state all --fields id,external_id,title,state,stage
T1	X-1	Draw the whole plan	doing	
T5	S-1	Read it	doing	Review
T3	X-3	Write it down	todo	
T4	T9	Somewhere else	todo	
T2	X-2	Fix the parser	done	
T6	S-2	Close it	done	
