# A task from its first line to its last.
$ muster init 'Parser'
Project 'Parser' made in FOLDER/.muster/project.db
Next: muster status
$ muster task add 'Fix the parser' --owner @me --due fri --estimate 2h/4h/9h --label api --label urgent -p 1
T1 added: Fix the parser
$ muster task add '写文档 📄' --blocked-by T1 --accept '例子能运行' --accept 'Reviewed' --due +2w
T2 added: 写文档 📄
$ muster task list -F table
id  status   priority  title           owner  due
T1  todo            1  Fix the parser  @li    2026-03-06
T2  blocked         2  写文档 📄              2026-03-16
2 tasks, 1 blocked
$ muster task start T1
T1 started: Fix the parser
$ muster task comment T1 'The API answers in 3 s now'
T1 commented: The API answers in 3 s now
$ muster task done T1
T1 done: Fix the parser (timer H1 stopped: 0h on T1)
$ muster task done T1
! muster: T1 is already closed (done)
! hint: muster task reopen T1
? 5
$ muster task list
T2	todo	2	写文档 📄		2026-03-16
$ muster task show T2
T2  写文档 📄
type      task
status    todo
priority  2
due       2026-03-16
urgency   6.3
created   2026-03-02 08:00

Waits for (1)
type  blocker
FS    T1

Acceptance items (2)
position  checked  text
       1  no       例子能运行
       2  no       Reviewed
$ muster task done T2
! muster: T2 has open acceptance items: 例子能运行; Reviewed
! hint: muster task check T2 NUMBER, or --force
? 5
$ muster task check T2 1
T2 [x] 例子能运行
$ muster task check T2 2 7
! muster: T2 has no acceptance item '7'
! hint: muster task show T2
? 3
$ muster task check T2 2
T2 [x] Reviewed
$ muster task uncheck T2 2
T2 [ ] Reviewed
$ muster task done T2 --force
T2 done: 写文档 📄
$ muster task reopen T2
T2 reopened: 写文档 📄
$ muster task block T2 --reason 'Waiting for the translator'
T2 blocked: 写文档 📄
$ muster task list --fields id,status,reason
T2	blocked	Waiting for the translator
$ muster task start T2
T2 started: 写文档 📄
$ muster task stop T2
T2 stopped: 写文档 📄 (timer H2 stopped: 0h on T2)
$ muster task stop T2
! muster: T2 is not being worked on
! hint: muster task start T2
? 5
$ muster task drop T2 --reason 'Nobody reads it'
T2 dropped: 写文档 📄
$ muster task list
$ muster task list --state all -F csv
id,status,priority,title,owner,due
T1,done,1,Fix the parser,'@li,2026-03-06
T2,dropped,2,写文档 📄,'@li,2026-03-16
$ muster task close T1
! muster: T1 is already closed (done)
! hint: muster task reopen T1
? 5
