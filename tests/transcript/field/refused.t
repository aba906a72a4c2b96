# What a field or a value cannot be is said with the next step.
$ muster init Shop
Project 'Shop' made in FOLDER/.muster/project.db
Next: muster status
$ muster field add size --on task --type choice --choice S --choice M
task.size added
$ muster task add 'Sell tea' --size S
T1 added: Sell tea
$ muster task edit T1 --set size=XL
! muster: --size: 'XL' is not one of S, M
? 2
$ muster task edit T1 --set size=
! muster: --set size: a value is missing
! hint: to empty it: --clear size
? 2
$ muster task edit T1 --size
! muster: --size: a value is missing
! hint: to empty it: --clear size
? 2
$ muster task edit T1 --set size
! muster: --set: 'size' is not NAME=VALUE
! hint: --set size=M
? 2
$ muster task edit T1 --set siz=M
! muster: a task has no field 'siz' of the project's own
! hint: did you mean 'size'?
? 2
$ muster task edit T1 --siz M
! muster: muster task edit has no option '--siz'
! hint: did you mean --size?
? 2
$ muster task edit T1 --ownr @li
! muster: muster task edit has no option '--ownr'
! hint: did you mean --owner?
? 2
$ muster task edit T1 --set owner=@li
! muster: 'owner' is not a field of the project's own
! hint: use --owner
? 2
$ muster task edit T1 --size M --json --nonsense x
! {"schema":1,"error":{"code":"usage","message":"muster task edit has no option '--nonsense'","hint":"muster task edit --help"}}
? 2
$ muster task list siz:M
! muster: query, column 1: a task has no field 'siz'
!   siz:M
!   ^
! hint: did you mean 'size'? (to search for the text, put it in quotes)
? 2
$ muster task list size:XL
! muster: query, column 6: size: 'XL' is not one of S, M
!   size:XL
!        ^
? 2
$ muster task list 'size>S'
! muster: query, column 1: size cannot be compared by >
!   size>S
!   ^
! hint: size:S
? 2
$ muster field add Owner --on task
! muster: every task has a field owner already
! hint: choose another name
? 5
$ muster field add has --on task
! muster: 'has' cannot be the name of a field: queries and flags use the word
! hint: choose another name
? 2
$ muster field add a:b --on task
! muster: 'a:b' cannot be the name of a field: it holds ':'
! hint: a name is letters of any script, digits, blanks and hyphens, and begins with a letter: 'Story value' is typed story-value
? 2
$ muster field add 3rd --on task
! muster: '3rd' cannot be the name of a field: it does not begin with a letter
! hint: a name is letters of any script, digits, blanks and hyphens, and begins with a letter: 'Story value' is typed story-value
? 2
$ muster field add size --on task
! muster: there is a field task.size already
! hint: muster field show task.size
? 5
$ muster field add x --on task --choice S
! muster: only a choice or a list has choices
! hint: leave --choice out, or --type choice
? 2
$ muster field add x --on task --type choice
! muster: a choice needs something to choose from
! hint: --choice S --choice M --choice L
? 2
$ muster field add x --on task --type ref
! muster: a ref needs to know what it points to
! hint: --to member
? 2
$ muster field add x --on task --to member
! muster: only a ref points to something
! hint: leave --to out, or --type ref
? 2
$ muster field add x --on tsk
! muster: --on: 'tsk' is not one of task, goal, kr, milestone, member, risk, meeting, decision, quality, review, improve, time, cost
! hint: did you mean 'task'?
? 2
$ muster field add x
! muster: --on is missing: The noun whose records have it
! hint: muster field add --help
? 2
$ muster field edit size --on goal
! muster: the field stays on task
! hint: define another one: muster field add size --on goal
? 5
$ muster field edit siz --meaning x
! muster: there is no field 'siz' of the project's own
! hint: did you mean size?
? 3
$ muster field add size --on goal
goal.size added
$ muster field show size
! muster: several fields are called 'size': goal.size and task.size
! hint: write goal.size
? 3
