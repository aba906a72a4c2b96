# What was said in another program was said there and then, not when it is taken in.
$ muster init Said
Project 'Said' made in FOLDER/.muster/project.db
Next: muster status
$ write tw.json
[{"uuid":"00000000-0000-0000-0000-000000000001","description":"Of Taskwarrior","status":"pending","annotations":[{"entry":"20260105T103000Z","description":"later"},{"entry":"20251231T080000Z","description":"first"},{"entry":"20991231T080000Z","description":"in the time to come"}]}]
$ write gh.json
[{"number":1,"title":"Of GitHub","state":"OPEN","comments":[{"author":{"login":"bo"},"body":"Yes","createdAt":"2026-01-02T03:04:05Z"}]}]
$ write jira.json
{"issues":[{"key":"J-1","fields":{"summary":"Of Jira","comment":{"comments":[{"author":{"displayName":"bo"},"body":"Done","created":"2026-02-01T09:00:00.000+0800"}]}}}]}
$ write jira.csv
Summary,Issue key,Comment,Comment,Comment
Of its table,J-2,05/Feb/26 5:30 PM;bo;Well,03/04/26 9:00 AM;bo;Some day,No date at all
$ write beads.jsonl
{"id":"bd-1","title":"Of beads","status":"open","comments":[{"author":"bo","text":"hm","created_at":"2026-01-01T00:00:00Z"}]}
$ muster import taskwarrior tw.json
1 created
$ muster import github gh.json --create-members
1 created
$ muster import jira-json jira.json
1 created
$ muster import jira-csv jira.csv
1 created
$ muster import beads beads.jsonl
1 created
$ muster task show T1
T1  Of Taskwarrior
type           task
status         todo
priority       2
external id    tw:00000000-0000-0000-0000-000000000001
source fields  {"taskwarrior":{"annotations":[{"entry":"20260105T103000Z","descr
               iption":"later"},{"entry":"20251231T080000Z","description":"first
               "},{"entry":"20991231T080000Z","description":"in the time to
               come"}]}}
urgency        3.9
created        2026-03-02 08:00

Comments (3)
created           author  text
2025-12-31 08:00          first
2026-01-05 10:30          later
2026-03-02 08:00          in the time to come
$ muster task show T2
T2  Of GitHub
type           task
status         todo
priority       2
external id    github:#1
source fields  {"github":{"comments":[{"author":{"login":"bo"},"body":"Yes","cre
               atedAt":"2026-01-02T03:04:05Z"}]}}
urgency        3.9
created        2026-03-02 08:00

Comments (1)
created           author  text
2026-01-02 03:04  @bo     Yes
$ muster task show T3
T3  Of Jira
type           task
status         todo
priority       2
external id    J-1
source fields  {"jira":{"fields":{"summary":"Of
               Jira","comment":{"comments":[{"author":{"displayName":"bo"},"body
               ":"Done","created":"2026-02-01T09:00:00.000+0800"}]}},"key":"J-1"
               }}
urgency        3.9
created        2026-03-02 08:00

Comments (1)
created           author  text
2026-02-01 01:00  @bo     Done
$ muster task show T4
T4  Of its table
type           task
status         todo
priority       2
external id    J-2
source fields  {"jira-csv":{"Summary":"Of its table","Issue
               key":"J-2","Comment":["2026-02-05 17:30;bo;Well","03/04/26 9:00
               AM;bo;Some day","No date at all"]}}
urgency        3.9
created        2026-03-02 08:00

Comments (3)
created           author  text
2026-02-05 17:30  @bo     Well
2026-03-02 08:00  @bo     Some day
2026-03-02 08:00          No date at all
$ muster task show T5
T5  Of beads
type           task
status         todo
priority       2
external id    beads:bd-1
source fields  {"beads":{"comments":[{"author":"bo","text":"hm","created_at":"20
               26-01-01T00:00:00Z"}]}}
urgency        3.9
created        2026-03-02 08:00

Comments (1)
created           author  text
2026-01-01 00:00  @bo     hm
# Taken in again, nothing is said twice; undone and done again, it is said when it was.
$ muster import github gh.json --update
0 created, 0 updated, 1 unchanged
$ muster undo
Operation 6 undone: muster import beads beads.jsonl
$ muster redo
Operation 6 done again: muster import beads beads.jsonl
$ muster task show T5
T5  Of beads
type           task
status         todo
priority       2
external id    beads:bd-1
source fields  {"beads":{"comments":[{"author":"bo","text":"hm","created_at":"20
               26-01-01T00:00:00Z"}]}}
urgency        3.9
created        2026-03-02 08:00

Comments (1)
created           author  text
2026-01-01 00:00  @bo     hm
$ muster doctor
All is well: the file is sound, and its log tells the same as its tables
# What is said here is said now.
$ muster task comment T2 'No'
T2 commented: No
$ muster task show T2
T2  Of GitHub
type           task
status         todo
priority       2
external id    github:#1
source fields  {"github":{"comments":[{"author":{"login":"bo"},"body":"Yes","cre
               atedAt":"2026-01-02T03:04:05Z"}]}}
urgency        3.9
created        2026-03-02 08:00

Comments (2)
created           author  text
2026-01-02 03:04  @bo     Yes
2026-03-02 08:00  @li     No
