# A table of readings: heads in English or Chinese, or none; each line that cannot be read is named, and it may be read again.
$ muster init 'Tables'
$ muster metric add Followers
$ write history.csv
date,value,note
2026-01-05,40k,before
2026-01-12,"41,500",
2026/1/19,4.3万,second campaign
20260126,44000,
$ muster metric record Followers --csv history.csv
$ muster metric record Followers --csv history.csv
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
$ muster metric history Followers
$ muster metric record Followers --csv bad.csv --json
$ write plain.csv
2026-03-01;47000
2026-03-02;48000
$ muster metric record Followers --csv plain.csv
$ write none.csv
when,what
2026-03-01,good
$ muster metric record Followers --csv none.csv
$ write quote.csv
date,value
2026-03-01,"5
$ muster metric record Followers --csv quote.csv
$ muster metric record Followers --csv missing.csv
$ muster metric show Followers
