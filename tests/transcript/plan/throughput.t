# When all will be done at the pace of the weeks past.
$ muster init Pace
Project 'Pace' made in FOLDER/.muster/project.db
Next: muster status
$ muster plan throughput
! muster: a forecast by throughput needs at least 10 periods; there are 0
? 5
$ MUSTER_NOW=2026-03-09T08:00:00Z muster task add 'Task 1' -q
T1
$ MUSTER_NOW=2026-03-09T09:00:00Z muster task done T1 -q
T1
$ MUSTER_NOW=2026-03-16T08:00:00Z muster task add 'Task 2' -q
T2
$ MUSTER_NOW=2026-03-16T09:00:00Z muster task done T2 -q
T2
$ MUSTER_NOW=2026-03-23T08:00:00Z muster task add 'Task 3' -q
T3
$ MUSTER_NOW=2026-03-23T09:00:00Z muster task done T3 -q
T3
$ MUSTER_NOW=2026-03-30T08:00:00Z muster task add 'Task 4' -q
T4
$ MUSTER_NOW=2026-04-06T08:00:00Z muster task add 'Task 5' -q
T5
$ MUSTER_NOW=2026-04-06T09:00:00Z muster task done T5 -q
T5
$ MUSTER_NOW=2026-04-13T08:00:00Z muster task add 'Task 6' -q
T6
$ MUSTER_NOW=2026-04-13T09:00:00Z muster task done T6 -q
T6
$ MUSTER_NOW=2026-04-20T08:00:00Z muster task add 'Task 7' -q
T7
$ MUSTER_NOW=2026-04-20T09:00:00Z muster task done T7 -q
T7
$ MUSTER_NOW=2026-04-27T08:00:00Z muster task add 'Task 8' -q
T8
$ MUSTER_NOW=2026-05-04T08:00:00Z muster task add 'Task 9' -q
T9
$ MUSTER_NOW=2026-05-04T09:00:00Z muster task done T9 -q
T9
$ MUSTER_NOW=2026-05-11T08:00:00Z muster task add 'Task 10' -q
T10
$ MUSTER_NOW=2026-05-11T09:00:00Z muster task done T10 -q
T10
$ MUSTER_NOW=2026-05-18T08:00:00Z muster task add 'Task 11' -q
T11
$ MUSTER_NOW=2026-05-18T09:00:00Z muster task done T11 -q
T11
$ MUSTER_NOW=2026-05-25T08:00:00Z muster task add 'Task 12' -q
T12
$ MUSTER_NOW=2026-06-01T08:00:00Z muster task add 'Task 13' -q
T13
$ MUSTER_NOW=2026-06-01T08:00:00Z muster task add 'Task 14' -q
T14
$ MUSTER_NOW=2026-06-01T08:00:00Z muster task add 'Task 15' -q
T15
$ MUSTER_NOW=2026-06-01T10:00:00Z muster plan throughput
6 tasks open; 0.8 done a week, over 12 weeks
     all done by
P50  2026-08-02
P80  2026-08-09
P95  2026-08-23
$ MUSTER_NOW=2026-06-01T10:00:00Z muster plan throughput --json
{"schema":1,"kind":"plan.throughput","project":"Pace","now":"2026-06-01T10:00:00Z","open":6,"weeks":[1,1,1,0,1,1,1,0,1,1,1,0],"p50":"2026-08-02","p80":"2026-08-09","p95":"2026-08-23"}
$ MUSTER_NOW=2026-06-01T10:00:00Z muster plan throughput --seed x
! muster: --seed: 'x' is not a number from 0 to 2000000000
? 2
