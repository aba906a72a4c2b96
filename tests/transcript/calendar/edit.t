# A calendar of the project's own: China's holidays, and the company's days over them.
$ muster init Company
Project 'Company' made in FOLDER/.muster/project.db
Next: muster status
$ muster calendar
$ muster calendar edit company --base cn --holiday 2026-03-12..2026-03-13 --workday 2026-03-15 --note 厂庆
company added: 3 days added
Next: muster project edit --calendar company
$ muster calendar list
company	cn	3	
$ muster calendar show company --period 2026-03-01..2026-04-10
2026-03-01 to 2026-04-10: 28 working days
day         working day  why
2026-03-12  no           厂庆
2026-03-13  no           厂庆
2026-03-15  yes          make-up day for 厂庆
2026-04-04  no           Qingming Festival
2026-04-05  no           Qingming Festival
2026-04-06  no           Qingming Festival
# It counts once somebody goes by it: plans, dates, workload and leave follow.
$ muster task add 'Build it' --owner @li --estimate 12d --due 9wd
T1 added: Build it
$ muster project edit --calendar company
Company changed
$ muster task add 'Check it' --owner @li --estimate 1d --due 9wd --blocked-by T1
T2 added: Check it
$ muster task list --fields id,title,due
T1	Build it	2026-03-13
T2	Check it	2026-03-16
$ muster plan show
No plan is saved: this one was made now; muster plan schedule saves one
id  title     person  start       finish      float
T1  Build it  @li     2026-03-02  2026-03-18  critical
T2  Check it  @li     2026-03-19  2026-03-19  critical

Late (2)
id  title     person  due         planned     late by
T1  Build it  @li     2026-03-13  2026-03-18  4d
T2  Check it  @li     2026-03-16  2026-03-19  3d
  T2 however many people there are: T1 → T2 take until 2026-03-19
    way out: cut 3d from them, or muster task edit T2 --due 2026-03-19

Conflicts (1)
  T1 due 2026-03-13: it cannot end before 2026-03-18, whoever does it
  ways out: 32h less in T1; muster task edit T1 --due 2026-03-18 (4 working days
  later)
$ muster assign load --weeks 3
By due days
member  03-02  03-09  03-16
@li     █ 72h  ▒ 24h  ░ 8h
Too much: @li 72h for 40h in the week of 2026-03-02
$ muster member leave @li 2026-03-11..2026-03-16
@li is away: 2026-03-11..2026-03-16 (3 working days)
# Half a day, other hours, a day that comes every year, and a day taken out again.
$ muster calendar edit company --half 2026-12-31 --note "New Year's Eve"
company changed: 1 day added
$ muster calendar edit company --workday 2026-12-30 --hours 6h
company changed: 1 day added
$ muster calendar edit company --holiday 2026-12-24 --yearly --note 'Company day'
company changed: 1 day added
$ muster calendar edit company --remove 2026-03-13
company changed: 1 day removed
$ muster calendar edit company --holiday 2026-03-12 --note 厂庆
company unchanged
$ muster calendar show company --period 2026-12-20..2026-12-31
2026-12-20 to 2026-12-31: 8 working days
day         working day  why
2026-12-24  no           Company day
2026-12-30  6h           other hours
2026-12-31  4h           New Year's Eve
$ muster calendar show company --period 2027-12-24..2027-12-24
2027-12-24 to 2027-12-24: 0 working days
day         working day  why
2027-12-24  no           Company day
not all holidays of this period are known yet; those years go by the week alone
$ muster calendar show company --period 2026-03-12..2026-03-15 --json
{"schema":1,"kind":"calendar.show","project":"Company","now":"2026-03-02T08:00:19Z","total":2,"returned":2,"truncated":false,"worked":2,"items":[{"day":"2026-03-12","worked":false,"minutes":0,"reason":"厂庆"},{"day":"2026-03-15","worked":true,"minutes":480,"reason":"make-up day for 厂庆"}]}
$ muster log -L 2
10	2026-03-02 08:00	@li		muster calendar edit company --remove 2026-03-13
9	2026-03-02 08:00	@li		muster calendar edit company --holiday 2026-12-24 --yearly --note 'Company day'
! only the first 2 are shown
$ muster undo
Operation 10 undone: muster calendar edit company --remove 2026-03-13
$ muster calendar list --json
{"schema":1,"kind":"calendar.list","project":"Company","now":"2026-03-02T08:00:22Z","total":1,"returned":1,"truncated":false,"items":[
{"name":"company","base":"cn","days":6,"note":null}
]}
# One calendar may add to another, and a person may go by another one.
$ muster calendar edit team --base company --holiday 2026-03-20
team added: 1 day added
Next: muster project edit --calendar team
$ muster member edit @li --calendar team
@li changed
$ muster calendar show @li --period 2026-03-10..2026-03-20
2026-03-10 to 2026-03-20: 4 working days
day         working day  why
2026-03-11  no           leave
2026-03-12  no           厂庆
2026-03-13  no           厂庆
2026-03-15  no           leave
2026-03-16  no           leave
2026-03-20  no           day off
# What cannot be.
$ muster calendar edit company --base team
! muster: it would add to itself: company -> team -> company
? 5
$ muster calendar edit company --holiday 2026-05-05..2026-05-01
! muster: --holiday: the days would end on 2026-05-01, before they begin on 2026-05-05
! hint: write the first day before the last: 2026-05-01..2026-05-05
? 2
$ muster calendar edit company --holiday 2026-05-05 --workday 2026-05-05
! muster: 2026-05-05 is named twice
! hint: a day is off, worked, or worked for half of it
? 2
$ muster calendar edit company --holiday soon
! muster: --holiday: 'soon' is not a day
! hint: write 2026-05-01, 2026-05-01..2026-05-05, fri or +3d
? 2
$ muster calendar edit company --remove 2026-08-01
! muster: company names no day of 2026-08-01
! hint: muster calendar show company
? 3
$ muster calendar edit company --hours 4h --holiday 2026-08-01
! muster: --hours says how long --workday is worked
! hint: name the day with --workday
? 2
$ muster calendar edit company --workday 2026-08-01 --hours 25h
! muster: --hours: '25h' is not a time within a day
! hint: write 4h, 90m or 7.5h
? 2
$ muster calendar edit never --holiday 2027-01-01..2027-12-31
! muster: the calendar never would have no working day in 2027
! hint: a plan could never end; give fewer holidays
? 5
$ muster calendar edit company --holiday 2027-01-01..2029-12-31
! muster: --holiday: 2027-01-01..2029-12-31 is more than a year
? 2
$ muster calendar edit cn --holiday 2026-03-20
! muster: cn comes with muster and stays as it is
! hint: muster calendar edit company --base cn
? 5
$ muster calendar edit '2 moons' --holiday 2026-03-20
! muster: '2 moons' cannot be the name of a calendar
! hint: use one word of letters, digits, - and _ that begins with a letter, as in factory or 工厂
? 2
$ muster calendar edit company
! muster: nothing to change: give --holiday, --workday, --half, --remove or --base
? 2
$ muster project edit --calendar compny
! muster: there is no calendar 'compny'
! hint: did you mean 'company'?
? 3
$ muster calendar show compny
! muster: there is no calendar 'compny'
! hint: did you mean 'company'?
? 3
$ muster calendar show 2026
! muster: '2026' is neither a member nor a calendar
! hint: write @li, cn, or the name of a calendar
? 2
$ muster calendar rm company
! muster: company is referred to by the project, team
! hint: --force clears these references in the same step
? 5
$ muster calendar rm company --force
company removed
$ muster project show --json
{"schema":1,"kind":"project.show","project":"Company","now":"2026-03-02T08:00:43Z","total":1,"returned":1,"truncated":false,"items":[{"id":"Company","name":"Company","vision":null,"start":"2026-03-02","end":null,"currency":"CNY","budget":null,"hours_a_day":8,"days_a_week":5,"time_zone":"UTC","language":null,"calendar":null,"created":"2026-03-02T08:00:00Z","changed":"2026-03-02T08:00:42Z"}]}
$ muster undo
Operation 14 undone: muster calendar rm company --force
$ muster calendar list
company	cn	6	
team	company	1	
