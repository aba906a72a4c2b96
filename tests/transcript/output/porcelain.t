# Lines for scripts: the same in every language, width and colour, and in every later version.
$ muster init sample
Project 'sample' made in FOLDER/.muster/project.db
Next: muster status
$ muster task add 'Fix the parser' --owner @li --due 2026-03-06 --estimate 4h --label api
T1 added: Fix the parser
$ muster task add '写周报' --estimate 1d
T2 added: 写周报
$ muster task add 'Call	the client' --owner @li --due 2026-02-27
T3 added: Call    the client
$ muster goal add 'Faster answers' --due +8w
G1 added: Faster answers
$ muster task list --porcelain
|# muster porcelain 1
|# id	status	priority	title	owner	due
T3	todo	2	Call\tthe client	@li	2026-02-27
T1	todo	2	Fix the parser	@li	2026-03-06
T2	todo	2	写周报		
$ LANG=zh_CN.UTF-8 muster --color always --width 20 task list --porcelain
|# muster porcelain 1
|# id	status	priority	title	owner	due
T3	todo	2	Call\tthe client	@li	2026-02-27
T1	todo	2	Fix the parser	@li	2026-03-06
T2	todo	2	写周报		
$ muster task list --porcelain --fields id,labels,estimate,created
|# muster porcelain 1
|# id	labels	estimate	created
T3			2026-03-02T08:00:03Z
T1	api	240	2026-03-02T08:00:01Z
T2		480	2026-03-02T08:00:02Z
$ muster member list --porcelain
|# muster porcelain 1
|# id	name	roles	skills	capacity	open_tasks
@li					2
$ muster ready --porcelain
|# muster porcelain 1
|# id	status	priority	title	owner	due
T3	todo	2	Call\tthe client	@li	2026-02-27
T1	todo	2	Fix the parser	@li	2026-03-06
T2	todo	2	写周报		
$ muster next --porcelain
|# muster porcelain 1
|# id	urgency	due	title
T3	14.07	2026-02-27	Call\tthe client
T1	10.87	2026-03-06	Fix the parser
$ muster search --porcelain parser
|# muster porcelain 1
|# id	kind	open	title
T1	task	true	Fix the parser
$ muster log --porcelain
|# muster porcelain 1
|# operation	moment	actor	undoes	stands	words
5	2026-03-02T08:00:04Z	@li		true	muster goal add 'Faster answers' --due +8w
4	2026-03-02T08:00:03Z	@li		true	muster task add 'Call\tthe client' --owner @li --due 2026-02-27
3	2026-03-02T08:00:02Z	@li		true	muster task add 写周报 --estimate 1d
2	2026-03-02T08:00:01Z	@li		true	muster task add 'Fix the parser' --owner @li --due 2026-03-06 --estimate 4h --label api
1	2026-03-02T08:00:00Z	@li		true	muster init sample
$ muster status --porcelain
|# muster porcelain 1
health red
tasks.open 3
tasks.closed 0
tasks.overdue 1
tasks.blocked 0
overdue.total 1
blocked.total 0
risks.total 0
next_meeting.id 
next_meeting.start 
because 0 of 1 tasks due since 2026-02-02 done, 1 task overdue

# It is a format of its own.
$ muster task list --porcelain --json
! {"schema":1,"error":{"code":"usage","message":"--porcelain is a format of its own: leave -F, --json and --ids out","hint":null}}
? 2
$ muster goal tree --porcelain
! muster: muster goal tree has no option '--porcelain'
! hint: muster goal tree --help
? 2
