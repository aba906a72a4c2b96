# Time from Timewarrior and back again.
$ muster init Time
Project 'Time' made in FOLDER/.muster/project.db
Next: muster status
$ muster task add Parser
T1 added: Parser
$ muster task add 登录
T2 added: 登录
$ write tw.json
[
{"id":5,"start":"20260227T080000Z","end":"20260227T093000Z","tags":["T1"],"annotation":"first draft"},
{"id":4,"start":"20260227T100000Z","end":"20260227T101500Z","tags":["work","登录"]},
{"id":3,"start":"20260227T101000Z","end":"20260227T103000Z","tags":["T1"]},
{"id":2,"start":"20260227T120000Z","end":"20260227T121500Z","tags":["lunch"]},
{"id":1,"start":"20260228T080000Z","tags":["T1"]}
]
$ muster import timewarrior tw.json
line 4 rejected: it overlaps H2 (2026-02-27 10:00-10:15, T2) (--adjust on time log and time start cuts the other short; or muster time edit H2)
line 5 rejected: none of its tags names a task (a tag may be T12, or the title of a task)
line 6 rejected: it is still running (stop it with: timew stop)
2 created, 3 lines rejected
? 7
$ muster time list
H2	2026-02-27 10:00	@li	T2	15m	
H1	2026-02-27 08:00	@li	T1	1h 30m	first draft
$ muster import timewarrior tw.json
line 4 rejected: it overlaps H2 (2026-02-27 10:00-10:15, T2) (--adjust on time log and time start cuts the other short; or muster time edit H2)
line 5 rejected: none of its tags names a task (a tag may be T12, or the title of a task)
line 6 rejected: it is still running (stop it with: timew stop)
0 created, 2 here already, left alone, 3 lines rejected
? 7
$ muster export timewarrior
[
{"start":"20260227T080000Z","end":"20260227T093000Z","tags":["T1","Parser"],"annotation":"first draft"},
{"start":"20260227T100000Z","end":"20260227T101500Z","tags":["T2","登录"]}
]
# What means nothing here is not offered.
$ muster import timewarrior tw.json --update
! muster: muster import timewarrior has no option '--update'
! hint: muster import timewarrior --help
? 2
$ muster import timewarrior tw.json --create-members
! muster: muster import timewarrior has no option '--create-members'
! hint: muster import timewarrior --help
? 2
$ muster export timewarrior --ids
! muster: muster export timewarrior has no option '--ids'
! hint: muster export timewarrior --help
? 2
$ muster export timewarrior -F md
! muster: --format: 'md' is not one of json
? 2
$ muster export timewarrior T1 -o out.json
$ muster import timewarrior out.json
0 created
$ muster undo
Operation 4 undone: muster import timewarrior tw.json
