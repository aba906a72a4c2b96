# A word that is no command, verb or option is answered with the nearest one.
$ muster tsk
! muster: there is no command 'tsk'
! hint: did you mean 'muster task'?
? 2
$ muster init 'Wrong words'
Project 'Wrong words' made in FOLDER/.muster/project.db
Next: muster status
$ muster task lst
! muster: 'lst' is neither a verb of task nor an id
! hint: did you mean 'muster task list'?
? 2
$ muster task add X --onwer @li
! muster: muster task add has no option '--onwer'
! hint: did you mean --owner?
? 2
$ muster task list --state opn
! muster: --state: 'opn' is not one of open, done, all
! hint: did you mean 'open'?
? 2
$ muster task list --limit none
! muster: --limit: 'none' is not a number above 0
? 2
$ muster task list --sort urgent
! muster: a task has no field 'urgent'
! hint: did you mean 'urgency'?
? 2
$ muster task add
! muster: TITLE is missing
! hint: muster task add --help
? 2
$ muster task done T1 T2 --json
! {"schema":1,"error":{"code":"not_found","message":"no task T1","hint":"muster task list"}}
? 3
$ muster help tasks
! muster: there is no help on 'tasks'
! hint: muster help task
? 3
$ muster completion tcsh
! muster: there is no completion for 'tcsh'
! hint: muster completion bash|zsh|fish
? 2
$ muster task list T1 T2
