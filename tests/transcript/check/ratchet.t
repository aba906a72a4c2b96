# A ratchet: what is as bad as before passes, what is worse does not, and what is better can be kept.
$ muster init 'Shop' --here
Project 'Shop' made in FOLDER/.muster/project.db
Next: muster status
$ muster task add 'Paint the walls' --owner @me --due 2026-03-01
T1 added: Paint the walls
$ muster task add 'Sign the lease' --owner @me --due 2026-02-27
T2 added: Sign the lease
$ muster check overdue
overdue: 2 tasks overdue, at most 0 allowed: T1 T2
? 10
$ muster check overdue milestones --ratchet
recorded in .muster/ratchet.json: overdue 2
$ muster check overdue milestones --ratchet
$ muster task add 'Order the tea' --owner @me --due 2026-02-27
T3 added: Order the tea
$ muster check overdue milestones --ratchet
overdue: 3 tasks overdue, at most 2 allowed, as recorded: T1 T2 T3
? 10
$ muster check overdue --ratchet --json
{"schema":1,"kind":"check","project":"Shop","now":"2026-03-02T08:00:08Z","total":1,"returned":1,"truncated":false,"outcome":"failed","policy":null,"ratchet":".muster/ratchet.json","failed":1,"warned":0,"undecided":0,"passed":0,"items":[{"rule":"overdue","meaning":"Open tasks past their due day","own":false,"unit":"count","bound":"max","threshold":0,"severity":"error","query":null,"outcome":"failed","value":3,"recorded":2,"message":"3 tasks overdue, at most 2 allowed, as recorded","ids":["T1","T2","T3"]}]}
? 10
$ muster task done T1-T3
T1 done: Paint the walls
T2 done: Sign the lease
T3 done: Order the tea
$ muster check overdue --ratchet
$ muster check overdue --ratchet -v
overdue: passed, 0 tasks overdue, at most 2 allowed, as recorded
overdue is better than recorded, 0 in place of 2: --update keeps it
$ muster check overdue --ratchet --update
recorded in .muster/ratchet.json: overdue 2 -> 0
$ muster check overdue --ratchet --update
$ muster task add 'Late again' --owner @me --due 2026-02-27
T4 added: Late again
$ muster check overdue --ratchet
overdue: 1 task overdue, at most 0 allowed: T4
? 10

# The record may stand elsewhere, and nothing else may stand in it.
$ muster check overdue --ratchet-file ci/record.json
recorded in ci/record.json: overdue 1
$ muster check overdue --ratchet-file ci/record.json --query label:x
! muster: --ratchet compares whole projects: leave --query out, or put it into the policy
? 2
$ write ci/record.json
{"overdue": 3}
$ muster check overdue --ratchet-file ci/record.json
! muster: FOLDER/ci/record.json: this is no record of a ratchet
! hint: take the file as it was committed, or remove it to record anew
? 2
