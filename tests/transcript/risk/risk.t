# What may happen, how bad it is, who watches it; when it happens a task opens.
$ muster init 'Risks' --end +10w
Project 'Risks' made in FOLDER/.muster/project.db
Next: muster status
$ muster risk add 'The supplier is late' --probability 30% --impact-days 10 --impact-cost 1.5万 --owner @me --response reduce --plan 'Order early' --trigger 'No answer in a week' --review-on +2w
R1 added: The supplier is late
$ muster risk add '下雨' --probability 0.1 --impact-days 2
R2 added: 下雨
$ muster risk list -F table
id  state  title         probability  impact days  exposure da…  owner  response
R1  open   The supplie…         30 %           10             3  @li    reduce
R2  open   下雨                 10 %            2           0.2
2 risks
$ muster risk show R1
R1  The supplier is late
probability    30 %
impact days    10
impact cost    15,000.00 CNY
owner          @li
response       reduce
plan           Order early
trigger        No answer in a week
review on      2026-03-16
state          open
exposure days  3
exposure cost  4,500.00 CNY
answers        0
zone           amber (probability low, impact high)
created        2026-03-02 08:00
$ muster risk assess R2 --probability 20% --review-on +1w
R2 assessed: 下雨
exposure: 0.4 days, before 0.2 days
$ muster risk assess R2
! muster: give --probability, --impact-days, --impact-cost, --review-on or --note
! hint: to say that it was looked at and is as before: --note 'Nothing new'
? 2
$ muster risk edit R2 --owner @me --response accept
R2 changed: 下雨
$ muster risk occur R1
R1 occurred: The supplier is late
T1 added: Deal with: The supplier is late
$ muster risk occur R1
! muster: R1 has occurred already
! hint: muster risk show R1 names the tasks that answer it
? 5
$ muster task list --fields id,title,owner,due,risk
T1	Deal with: The supplier is late	@li	2026-03-05	R1
$ muster risk close R1
R1 closed: The supplier is late
$ muster risk rm R2
R2 removed: 下雨
$ muster risk add X --probability 130%
! muster: a probability lies between 0 % and 100 %
! hint: write 30% or 0.3
? 2
