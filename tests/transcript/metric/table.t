# A table of readings: heads in English or Chinese, or none; each line that cannot be read is named, and it may be read again.
$ muster init 'Tables'
Project 'Tables' made in FOLDER/.muster/project.db
Next: muster status
$ muster metric add Followers
Followers added
$ write history.csv
date,value,note
2026-01-05,40k,before
2026-01-12,"41,500",
2026/1/19,4.3万,second campaign
20260126,44000,
$ muster metric record Followers --csv history.csv
Followers: 4 values taken in
$ muster metric record Followers --csv history.csv
Followers: 0 values taken in, 4 here already
$ write bad.csv
日期,值,来源
2026年2月2日,4.5万,报表
2026-02-30,45k,x
2026-02-09,many,x
2026-02-16,,x
2027-01-01,46k,x
2026-01-05,41k,x
2026-02-23,46k,x,y
2026-02-23,46k,'@x
$ muster metric record Followers --csv bad.csv
line 3 rejected: --date: '2026-02-30' is not a moment (write 09:10, 'yesterday 17:00', 'mon 9:00', '2026-03-09 10:00' or '15m ago')
line 4 rejected: 'many' is not a value (write 4.2, 7min, 18% or 62k)
line 5 rejected: it has no value
line 6 rejected: --date: 2027-01-01 09:00 has not come yet (what is written down has been measured already)
line 7 rejected: at 2026-01-05 09:00 stands 40,000 already
line 8 rejected: there are 4 cells under 3 heads
columns left out: 来源
Followers: 2 values taken in, 6 lines rejected
? 7
$ muster metric history Followers
2026-01-05 09:00	40,000	@li	before
2026-01-12 09:00	41,500	@li	
2026-01-19 09:00	43,000	@li	second campaign
2026-01-26 09:00	44,000	@li	
2026-02-02 09:00	45,000	@li	
2026-02-23 09:00	46,000	@li	
$ muster metric record Followers --csv bad.csv --json
{"schema":1,"kind":"metric.record","project":"Tables","now":"2026-03-02T08:00:06Z","total":0,"returned":0,"truncated":false,"taken":0,"skipped":2,"rejected":[{"line":3,"message":"--date: '2026-02-30' is not a moment","hint":"write 09:10, 'yesterday 17:00', 'mon 9:00', '2026-03-09 10:00' or '15m ago'"},{"line":4,"message":"'many' is not a value","hint":"write 4.2, 7min, 18% or 62k"},{"line":5,"message":"it has no value","hint":""},{"line":6,"message":"--date: 2027-01-01 09:00 has not come yet","hint":"what is written down has been measured already"},{"line":7,"message":"at 2026-01-05 09:00 stands 40,000 already","hint":""},{"line":8,"message":"there are 4 cells under 3 heads","hint":""}],"items":[]}
? 7
$ write plain.csv
2026-03-01;47000
2026-03-02;48000
$ muster metric record Followers --csv plain.csv
Followers: 2 values taken in
$ write none.csv
when,what
2026-03-01,good
$ muster metric record Followers --csv none.csv
! muster: line 1: no heads for the day and the value, and no value in the second column
! hint: the heads are date, value and note, or 日期, 值 and 备注
? 2
$ write quote.csv
date,value
2026-03-01,"5
$ muster metric record Followers --csv quote.csv
! muster: line 2: a quote is never closed
! hint: a quote within a quoted cell is written twice
? 2
$ muster metric record Followers --csv missing.csv
! muster: there is no file missing.csv
? 2
$ muster metric show Followers
Followers
direction  up
value      48,000
trend      ▁▂▄▅▅▆▇█
pace       +843 a week (through the last 8 values), getting better
created    2026-03-02 08:00

Readings (8)
moment             value  author  note
2026-03-02 08:00  48,000  @li
2026-03-01 09:00  47,000  @li
2026-02-23 09:00  46,000  @li
2026-02-02 09:00  45,000  @li
2026-01-26 09:00  44,000  @li
2026-01-19 09:00  43,000  @li     second campaign
2026-01-12 09:00  41,500  @li
2026-01-05 09:00  40,000  @li     before
