# Reports of the project's own: made of parts, owed at fixed times, written down when handed over.
$ muster init 'Owed' --start 2026-02-02 --end 2026-04-26
Project 'Owed' made in FOLDER/.muster/project.db
Next: muster status
$ muster member add @chen --external yes --department Sales
@chen added
$ muster task add 'Late <b>work</b>' --owner @me --due 2026-02-20
T1 added: Late <b>work</b>
$ write monthly.toml
title = "Monthly report"
intro = "What the sponsor asked for."
[[section]]
report = "problems"
[[section]]
title = "Late work"
query = "is:overdue"
fields = "id,title,owner,due"
[[section]]
text = "Prepared by the team."
$ muster report define monthly --file monthly.toml --every 'daily 09:00' --audience sponsor --for @chen
monthly added
$ muster report show monthly
Monthly report
Owed  2026-03-02
What the sponsor asked for.

Problems: Owed
no problems are known

Late work
id  title             owner  due
T1  Late <b>work</b>  @li    2026-02-20
1 task, 1 overdue
Prepared by the team.
$ muster report due
report   due         audience  recipients  owner
monthly  2026-03-02  sponsor   @chen              today
$ muster report deliver monthly --note 'by mail'
monthly handed over for 2026-03-02
$ muster report deliver monthly
! muster: monthly was handed over for 2026-03-02 already
! hint: muster report show monthly
? 5
$ muster report due
no report is owed
$ muster report due --exit-status
no report is owed
$ write bad.toml
[[section]]
report = "statuss"
$ muster report define bad --file bad.toml
! muster: bad.toml:1: there is no report 'statuss'
! hint: did you mean 'status'?
? 2
$ write bad.toml
[[section]]
query = "is:overdoo"
$ muster report define bad --file bad.toml
! muster: bad.toml:1: query, column 4: is: does not know 'overdoo'
!   is:overdoo
!      ^
! hint: did you mean is:overdue?
? 2
$ write bad.toml
[[section]]
report = "status"
text = "and more"
$ muster report define bad --file bad.toml
! muster: bad.toml:1: a section shows one thing: a report, a query or a text
! hint: write report = "status", query = "is:overdue" or text = "…"
? 2
$ write bad.toml
title = "No parts"
colour = "red"
$ muster report define bad --file bad.toml
! muster: bad.toml:2: a report has no key 'colour' here
! hint: the keys are title, intro
? 2
$ muster report define bad --file missing.toml
! muster: there is no file missing.toml
? 2
$ muster report define status --content status
! muster: status is a report that comes with muster
! hint: give it another name
? 5
$ muster report define weekly --content stauts
! muster: there is no report 'stauts'
! hint: muster report list
? 2
