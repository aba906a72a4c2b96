# Tasks of our own, written for other programs, are themselves when they come back, and nobody else's in another project.
$ muster init Own
Project 'Own' made in FOLDER/.muster/project.db
Next: muster status
$ muster member add @wang --name 王芳
@wang added
$ muster task add 'Write the parser' --owner @wang --due 2026-03-09 --estimate 4h --label api
T1 added: Write the parser
$ muster task add 修复解析器 --parent T1 --priority 1
T2 added: 修复解析器
$ muster task add 'Ship it' --blocked-by T1
T3 added: Ship it
$ muster task comment T3 'On Friday'
T3 commented: On Friday
$ muster export github -o github.json
$ muster import github github.json
--update brings what is here already in step with the table
0 created, 3 here already, left alone
$ muster import github github.json --update
0 created, 0 updated, 3 unchanged
$ muster export gitlab -o gitlab.json
$ muster import gitlab gitlab.json --update
0 created, 0 updated, 3 unchanged
$ muster export jira-json -o jira.json
$ muster import jira-json jira.json --update
0 created, 0 updated, 3 unchanged
$ muster export beads -o beads.jsonl
$ muster import beads beads.jsonl --update
0 created, 0 updated, 3 unchanged
$ muster task edit T3 --title 'Ship it today'
T3 changed: Ship it today
$ muster import beads beads.jsonl --update
0 created, 1 updated, 2 unchanged
$ muster task list --fields id,title,owner,parent,labels
T1	Write the parser	@wang		api
T2	修复解析器		T1	
T3	Ship it			
$ muster --db other.db init Other
Project 'Other' made in FOLDER/other.db
Next: muster status
$ muster --db other.db task add 'Something else'
T1 added: Something else
$ muster --db other.db import beads beads.jsonl --create-members
3 created
$ muster --db other.db import beads beads.jsonl --update
0 created, 0 updated, 3 unchanged
$ muster --db other.db task list --fields id,title,owner,parent,labels
T2	Write the parser	@wang		api
T3	修复解析器		T2	
T1	Something else			
T4	Ship it			
