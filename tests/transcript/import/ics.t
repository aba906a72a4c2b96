# To-dos and meetings from a calendar, as Nextcloud and Thunderbird write them.
$ muster init Cal
Project 'Cal' made in FOLDER/.muster/project.db
Next: muster status
$ muster project edit --time-zone Asia/Shanghai
Cal changed
$ write todo.ics
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Nextcloud Tasks//EN
BEGIN:VTIMEZONE
TZID:Europe/Berlin
END:VTIMEZONE
BEGIN:VTODO
UID:a-1
SUMMARY:Fix the parser\, at last
DESCRIPTION:Two\nlines
STATUS:IN-PROCESS
PRIORITY:1
PERCENT-COMPLETE:30
DTSTART;VALUE=DATE:20260302
DUE:20260309T170000Z
CATEGORIES:api,ui
CATEGORIES:later
ATTENDEE;CN="Li: ^'the boss^'":mailto:boss@example.com
ATTENDEE;CN=王芳:MAILTO:wang@example.com
X-APPLE-SORT-ORDER:42
CLASS:PRIVATE
BEGIN:VALARM
TRIGGER:-PT15M
SUMMARY:Not the title
END:VALARM
END:VTODO
BEGIN:VTODO
UID:a-2
SUMMARY:一个很长很长很长很长很长很长很
 长的标题
RELATED-TO;RELTYPE=PARENT:a-1
COMPLETED:20260301T233000Z
DUE;VALUE=DATE:20260301
END:VTODO
BEGIN:VTODO
UID:a-3
END:VTODO
BEGIN:VTODO
UID:a-4
SUMMARY:Someday
DUE:someday
END:VTODO
BEGIN:VEVENT
UID:e-1
SUMMARY:Team meeting
DTSTART;TZID=Europe/Berlin:20260302T100000
DTEND;TZID=Europe/Berlin:20260302T104500
RRULE:FREQ=WEEKLY;BYDAY=MO,TH
LOCATION:Room 3
ATTENDEE;CN=王芳:mailto:wang@example.com
END:VEVENT
BEGIN:VEVENT
UID:e-2
SUMMARY:Monthly
DTSTART:20260302T100000
RRULE:FREQ=MONTHLY;BYMONTHDAY=2
END:VEVENT
BEGIN:VEVENT
UID:e-3
SUMMARY:A holiday
DTSTART;VALUE=DATE:20260501
END:VEVENT
END:VCALENDAR
$ muster import ics todo.ics --create-members
line 35 rejected: it has no SUMMARY, which is its title
line 38 rejected: DUE 'someday' is neither a day nor a moment
line 52 rejected: the repetition is neither daily nor weekly (muster meeting add --every says when it takes place)
3 created, 3 lines rejected
? 7
$ muster task list --state all --sort id --fields id,external_id,title,state,priority,owner,start,due,labels,parent,closed
T1	ics:a-1	Fix the parser, at last	doing	0	@boss	2026-03-02	2026-03-10	api, ui, later		
T2	ics:a-2	一个很长很长很长很长很长很长很长的标题	done	2			2026-03-01		T1	2026-03-02 07:30
$ muster task show T1
T1  Fix the parser, at last
body           Two
               lines
type           task
status         doing
priority       0
owner          @boss
start          2026-03-02
due            2026-03-10
started        2026-03-02 16:00
labels         api, ui, later
external id    ics:a-1
source fields  {"lines":["X-APPLE-SORT-ORDER:42","CLASS:PRIVATE"]}
parts          1/1
urgency        17.14
created        2026-03-02 16:00

Subtasks (1)
id  status  priority  title                                   owner  due
T2  done           2  一个很长很长很长很长很长很长很长的标题         2026-03-01

Assignments (1)
created           role  member  before  reason
2026-03-02 16:00  doer  @wang
$ muster meeting show E1
E1  Team meeting
type         other
every        mon,thu 17:00
start        2026-03-02 17:00
length       45m
place        Room 3
attendees    @wang
state        open
external id  ics:e-1
created      2026-03-02 16:00

Sittings
sitting        when              state    remark
E1@2026-03-02  2026-03-02 17:00  planned
E1@2026-03-05  2026-03-05 17:00  planned
E1@2026-03-09  2026-03-09 17:00  planned
E1@2026-03-12  2026-03-12 17:00  planned
E1@2026-03-16  2026-03-16 17:00  planned
$ muster import ics todo.ics --create-members --update
line 35 rejected: it has no SUMMARY, which is its title
line 38 rejected: DUE 'someday' is neither a day nor a moment
line 52 rejected: the repetition is neither daily nor weekly (muster meeting add --every says when it takes place)
0 created, 0 updated, 3 unchanged, 3 lines rejected
? 7
# What there is no field for goes back to where it came from.
$ muster export ics 'title:parser'
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//muster//EN
X-WR-CALNAME:Cal
BEGIN:VTODO
UID:a-1
DTSTAMP:20260302T080002Z
CREATED:20260302T080002Z
LAST-MODIFIED:20260302T080002Z
SUMMARY:Fix the parser\, at last
DESCRIPTION:Two\nlines
STATUS:IN-PROCESS
PRIORITY:1
PERCENT-COMPLETE:0
DTSTART;VALUE=DATE:20260302
DUE;VALUE=DATE:20260310
CATEGORIES:api
CATEGORIES:ui
CATEGORIES:later
ATTENDEE;CN="Li: ^'the boss^'":mailto:boss@example.com
X-APPLE-SORT-ORDER:42
CLASS:PRIVATE
X-MUSTER-ID:T1
END:VTODO
END:VCALENDAR
$ muster export ics -o back.ics
$ muster import ics back.ics --update
0 created, 0 updated, 2 unchanged
$ muster undo
Operation 3 undone: muster import ics todo.ics --create-members
# What is no calendar.
$ write bad.ics
BEGIN:VCALENDAR
BEGIN:VTODO
UID:1
$ muster import ics bad.ics
! muster: line 2: VTODO has no end; the file is cut off
? 2
$ write bad.ics
title,due
$ muster import ics bad.ics
! muster: there is no calendar in it: an iCalendar file begins with BEGIN:VCALENDAR
? 2
$ write bad.ics
BEGIN:VCALENDAR
END:VTODO
$ muster --lang zh import ics bad.ics
! muster: 第 2 行：END:VTODO 没有对应的开头
? 2
