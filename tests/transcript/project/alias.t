# Words of one's own for commands.
$ muster init Alias
Project 'Alias' made in FOLDER/.muster/project.db
Next: muster status
$ muster task add 'Fix the parser' --due 2026-02-20 --owner @me
T1 added: Fix the parser
$ muster task add '写文档'
T2 added: 写文档
$ muster alias list
no aliases; muster alias set NAME COMMAND makes one
$ muster alias set late 'task list is:overdue'
late stands for: task list is:overdue
$ muster alias set took 'time log $1 $2 --note $3'
took stands for: time log $1 $2 --note $3
$ muster late --ids
T1
$ muster took T1 30m 'Talked to Li'
H1 logged: 30m on T1
$ muster time list
H1	2026-03-02	@li	T1	30m	Talked to Li
$ muster took T1
! muster: the alias 'took' needs 2 words behind it
! hint: took = time log $1 $2 --note $3
? 2
$ muster alias set mine late --owner @me
! muster: muster alias set has no option '--owner'
! hint: muster alias set --help
? 2
$ muster mine --ids
! muster: there is no command 'mine'
! hint: muster help
? 2
$ muster alias list
name  stands for
late  task list is:overdue
took  time log $1 $2 --note $3
$ muster alias list --json
{"schema":1,"kind":"alias.list","project":null,"now":"2026-03-02T08:00:13Z","total":2,"returned":2,"truncated":false,"items":[{"name":"late","value":"task list is:overdue","in_use":false},{"name":"took","value":"time log $1 $2 --note $3","in_use":false}]}
$ muster log -L 1
4	2026-03-02 08:00	@li		muster time log T1 30m --note 'Talked to Li'
! only the first 1 are shown
# An alias never hides a command, and never runs in circles.
$ muster alias set status 'task list'
! muster: 'status' is a command of muster's own
! hint: give the alias another name
? 5
$ muster alias set 'two words' 'task list'
! muster: 'two words' cannot be a name
! hint: use letters, digits, - and _
? 2
$ muster alias set a b
a stands for: b
$ muster alias set b 'a x'
b stands for: a x
$ muster a
! muster: the alias 'a' leads back to itself: a -> b -> a
! hint: muster alias list
? 2
$ muster alias set open 'task list "x'
! muster: a quote is not closed in: task list "x
? 2
$ muster alias rm lat
! muster: there is no alias 'lat'
! hint: did you mean 'late'?
? 3
$ muster alias rm late
late removed
$ muster mine
! muster: there is no command 'mine'
! hint: muster help
? 2
$ muster nonsense
! muster: there is no command 'nonsense'
! hint: muster help
? 2
# In a batch it stands for its command.
$ write plan.txt
took T2 15m Read
$ muster batch -f plan.txt
H2 logged: 15m on T2
1 command in one step
$ muster alias set ring '!ring'
ring stands for: !ring
$ write plan.txt
ring
$ muster batch -f plan.txt
! muster: line 1: 'ring' runs a program and cannot stand in a batch
! hint: a batch takes commands that add or change records
? 2
