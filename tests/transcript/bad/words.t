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
$ muster task nosuch
! muster: 'nosuch' is neither a verb of task nor an id
! hint: its verbs are add, list, show, edit, start, stop, done, reopen, drop, block, stage, comment, check, uncheck, link, unlink, defer, split, move, duplicate, tree, graph, board, trace, rm
? 2
$ muster import nosuch x
! muster: 'nosuch' is no format that muster imports
! hint: its formats are csv, xlsx, ics, mspdi, pingcode, worktile, taskwarrior, timewarrior, todotxt, md, github, gitlab, jira-json, jira-csv, beads, backlog, muster
? 2
$ muster import taskwarior x
! muster: 'taskwarior' is no format that muster imports
! hint: did you mean 'muster import taskwarrior'?
? 2
$ muster import 12
! muster: '12' is no format that muster imports
! hint: its formats are csv, xlsx, ics, mspdi, pingcode, worktile, taskwarrior, timewarrior, todotxt, md, github, gitlab, jira-json, jira-csv, beads, backlog, muster
? 2
$ muster export nosuch
! muster: 'nosuch' is no format that muster exports
! hint: its formats are csv, xlsx, html, ics, worktile, pingcode, mspdi, tjp, taskwarrior, timewarrior, todotxt, md, github, gitlab, jira-json, jira-csv, beads, backlog, muster
? 2
$ muster post nosuch
! muster: 'nosuch' is not a verb of post
! hint: its verbs are report, standup, agenda, minutes, notice, text, sheet
? 2
$ muster query nosuch
! muster: 'nosuch' is not a verb of query
! hint: its verbs are save, list, rm
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

# Behind -- no word is an option.
$ muster task add --label ui -- '-x' fix --due
T1 added: -x fix --due
$ muster task add --
! muster: TITLE is missing
! hint: muster task add --help
? 2
$ muster next -- --all
! muster: '--all' is one word too many
! hint: muster next --help
? 2
$ muster quality add --required 'Smoke test'
! muster: --required: 'Smoke test' is not one of yes, no
? 2
