# One page for colleagues without a terminal, and a calendar; tests/shell/office.sh and unit tests look into them.
$ muster init 'Page' --vision 'Be <b>better</b>'
Project 'Page' made in FOLDER/.muster/project.db
Next: muster status
$ muster task add '<script>alert(1)</script>' --due 2026-03-09
T1 added: <script>alert(1)</script>
$ muster milestone add Pilot --due 2026-04-01
M1 added: Pilot
$ muster goal add 'Answer in five minutes'
G1 added: Answer in five minutes
$ muster export html -o page.html
$ muster export html is:open owner:@li -o mine.html
$ muster --lang zh export html -o page-zh.html
$ muster export html --explain is:open
it is open (not closed)
$ muster export html 'due<'
! muster: query, column 1: due< has no value
!   due<
!   ^
! hint: for those without it: no:due
? 2
$ muster export ics -o tasks.ics
$ muster export ics is:open owner:@li -o mine.ics
$ muster export ics nonsense:1
! muster: query, column 1: a task has no field 'nonsense'
!   nonsense:1
!   ^
! hint: muster task list --fields help lists them (to search for the text, put it in quotes)
? 2
