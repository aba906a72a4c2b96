# Holidays out of a feed: 休 is off, 班 is worked, what has no mark is left out.
$ muster init Import
Project 'Import' made in FOLDER/.muster/project.db
Next: muster status
$ write holidays.ics
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//example//holidays//ZH
X-WR-CALNAME:中国节假日
BEGIN:VEVENT
UID:1@example
DTSTART;VALUE=DATE:20270206
DTEND;VALUE=DATE:20270213
SUMMARY:春节（休
 ）
END:VEVENT
BEGIN:VEVENT
UID:2@example
DTSTART;VALUE=DATE:20270220
DTEND;VALUE=DATE:20270221
SUMMARY:春节（班）
END:VEVENT
BEGIN:VEVENT
UID:3@example
DTSTART;VALUE=DATE:20270204
SUMMARY:立春
END:VEVENT
END:VCALENDAR
$ muster calendar import holidays.ics -n
(dry run) holidays: 8 days added, 1 event left out: neither off nor worked
Next: muster project edit --calendar holidays
$ muster calendar import holidays.ics
holidays: 8 days added, 1 event left out: neither off nor worked
Next: muster project edit --calendar holidays
$ muster calendar show holidays --period 2027-02-01..2027-02-28
2027-02-01 to 2027-02-28: 16 working days
day         working day  why
2027-02-06  no           春节
2027-02-07  no           春节
2027-02-08  no           春节
2027-02-09  no           春节
2027-02-10  no           春节
2027-02-11  no           春节
2027-02-12  no           春节
2027-02-20  yes          make-up day for 春节
$ muster calendar import holidays.ics
holidays: 0 days added, 8 days unchanged, 1 event left out: neither off nor worked
$ muster calendar import holidays.ics --json
{"schema":1,"kind":"calendar.import","project":"Import","now":"2026-03-02T08:00:05Z","calendar":"holidays","added":0,"changed":0,"unchanged":8,"left_out":1,"rejected":[]}
$ muster undo
Operation 2 undone: muster calendar import holidays.ics
$ muster calendar list
# What cannot be read is named with its line; the rest stands.
$ write work.ics
BEGIN:VCALENDAR
BEGIN:VEVENT
DTSTART:20270301T090000Z
SUMMARY:A meeting
END:VEVENT
BEGIN:VEVENT
DTSTART;VALUE=DATE:20270501
RRULE:FREQ=YEARLY
SUMMARY:International Workers' Day
END:VEVENT
BEGIN:VEVENT
DTSTART;VALUE=DATE:20271125
RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH
SUMMARY:Thanksgiving
END:VEVENT
END:VCALENDAR
$ muster calendar import work.ics --name world
line 2 rejected: the event does not fill whole days (a holiday is written DTSTART;VALUE=DATE:20260501)
line 11 rejected: the repetition 'BYDAY=4TH' is not understood (FREQ=YEARLY on the same date is, with COUNT or UNTIL)
world: 1 day added, 2 lines rejected
Next: muster project edit --calendar world
? 7
$ muster calendar show world --period 2030-04-28..2030-05-03
2030-04-28 to 2030-05-03: 4 working days
day         working day  why
2030-05-01  no           International Workers' Day
# A table: day, kind, note.
$ write company.csv
day,kind,note
2026-03-12..2026-03-13,holiday,厂庆
2026-03-15,班,厂庆
2026-12-31,half,New Year's Eve
2026-12-30,6h,
2026-02-30,holiday,never
2026-04-01,perhaps,
$ muster calendar import company.csv
line 6 rejected: '2026-02-30' is not a day (write 2026-05-01, or 2026-05-01..2026-05-05)
line 7 rejected: 'perhaps' is not a kind of day (write holiday, workday, half, 休, 班, or hours such as 4h)
company: 5 days added, 2 lines rejected
Next: muster project edit --calendar company
? 7
$ muster calendar show company
2026-03-02 to 2027-12-31: 479 working days
day         working day  why
2026-03-12  no           厂庆
2026-03-13  no           厂庆
2026-03-15  yes          make-up day for 厂庆
2026-12-30  6h           other hours
2026-12-31  4h           New Year's Eve
# What is no calendar at all.
$ write cut.ics
BEGIN:VCALENDAR
BEGIN:VEVENT
DTSTART;VALUE=DATE:20270501
$ muster calendar import cut.ics
! muster: line 2: VEVENT has no end; the file is cut off
? 2
$ muster calendar import company.csv --name '2 moons'
! muster: '2 moons' cannot be the name of a calendar
! hint: use one word of letters, digits, - and _ that begins with a letter, as in factory or 工厂
? 2
$ muster calendar import company.csv --name cn
! muster: muster has a calendar cn already
! hint: choose another name; --base takes its days along
? 5
$ muster calendar import nowhere.ics
! muster: there is no file nowhere.ics
? 2
$ write year.csv
2027-01-01..2027-12-31,holiday,
$ muster calendar import year.csv
! muster: the calendar year would have no working day in 2027
! hint: a plan could never end; give fewer holidays
? 5
$ muster calendar list
company		5	
world		1	
