# The pace that is needed, the pace that is made, and where it leads.
$ muster init 'Pace' --start 2026-01-05 --end 2026-06-30
$ muster goal add 'People take part' --due 2026-05-01
$ muster kr add Followers --goal G1 --baseline 40k --target 100k
$ muster kr show K1
$ muster kr checkin K1 62k --confidence 70%
$ muster kr show K1
$ write history.csv
date,value,confidence
2026-01-12,44k,80%
2026-01-19,47k,
2026-02-02,52k,
2026-02-16,57k,60%
$ muster kr checkin K1 --csv history.csv
$ muster kr show K1
$ muster kr show K1 --json
$ muster goal show G1
$ muster goal tree
$ muster goal tree --json

# The other way round, standing still, and already there.
$ muster kr add 'Response time' --goal G1 --baseline 12min --target 5min
$ muster kr checkin K2 12min --on 2026-02-01
$ muster kr checkin K2 13min
$ muster kr show K2
$ muster kr add Rating --goal G1 --baseline 3 --target 4.5
$ muster kr checkin K3 4.6
$ muster kr show K3 --lang zh
$ muster kr checkin K3 4.7 --on 2026-04-01
$ muster goal show G1 --lang zh
