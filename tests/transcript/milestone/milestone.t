# Phases in order; one is reached when its work is done.
$ muster init 'Phases'
Project 'Phases' made in FOLDER/.muster/project.db
Next: muster status
$ muster milestone add Requirements --due +2w --criteria 'Signed by both teams'
M1 added: Requirements
$ muster milestone add Launch --type release --start +3w --due +8w
M2 added: Launch
$ muster task add 'Ask the teams' --milestone M1
T1 added: Ask the teams
$ muster milestone list -F table
id  state  type     title         due         done tasks  open tasks
M1  open   phase    Requirements  2026-03-16           0           1
M2  open   release  Launch        2026-04-27           0           0
2 milestones
$ muster milestone close M1
! muster: M1 has 1 open task (T1)
! hint: muster milestone show M1 lists them; --force --reason TEXT closes it all the same
? 5
$ muster task done T1
T1 done: Ask the teams
$ muster milestone close M1
M1 reached: Requirements
$ muster milestone reopen M1
M1 reopened: Requirements
$ muster milestone show M1
M1  Requirements
type        phase
due         2026-03-16
criteria    Signed by both teams
state       open
open tasks  0
done tasks  1
created     2026-03-02 08:00

Tasks (1)
id  status  priority  title          owner  due
T1  done           2  Ask the teams
$ muster milestone edit M2 --due +1w
! muster: the milestone would be due on 2026-03-09, before it starts on 2026-03-23
? 2
$ muster milestone close M2 --outcome dropped
M2 dropped: Launch
$ muster milestone rm M1 --force
M1 removed: Requirements
