# The gate asks that required checks do not fail, and are run by the day they are needed.
$ muster init 'Gates' --end +12w
Project 'Gates' made in FOLDER/.muster/project.db
Next: muster status
$ muster check checks
$ muster milestone add 'Beta' --due 2026-03-04
M1 added: Beta
$ muster quality add 'Questions from customers' --milestone M1
Q1 added: Questions from customers
$ muster quality add 'Looks well' --kind ux --milestone M1 --required no
Q2 added: Looks well
$ muster check checks -v
checks: passed, 0 required checks failed or were not run in time, at most 0 allowed
$ muster quality run Q1 --result failed
Q1 failed: Questions from customers
$ muster quality run Q2 --result failed
Q2 failed: Looks well
$ muster check checks
checks: 1 required check failed or was not run in time, at most 0 allowed: Q1
? 10
$ muster check checks --json
{"schema":1,"kind":"check","project":"Gates","now":"2026-03-02T08:00:09Z","total":1,"returned":1,"truncated":false,"outcome":"failed","policy":null,"ratchet":null,"failed":1,"warned":0,"undecided":0,"passed":0,"items":[{"rule":"checks","meaning":"Required quality checks that failed when last run, or were not run by the day their milestone or task is due","own":false,"unit":"count","bound":"max","threshold":0,"severity":"error","query":null,"outcome":"failed","value":1,"recorded":null,"message":"1 required check failed or was not run in time, at most 0 allowed","ids":["Q1"]}]}
? 10
$ muster quality run Q1 --result passed
Q1 passed: Questions from customers
$ muster check checks -v
checks: passed, 0 required checks failed or were not run in time, at most 0 allowed

# One that was never run, the day after its milestone is due; one that is closed does not count.
$ muster milestone add 'Alpha' --due 2026-02-27
M2 added: Alpha
$ muster quality add 'No key in the index' --milestone M2
Q3 added: No key in the index
$ muster check checks
checks: 1 required check failed or was not run in time, at most 0 allowed: Q3
? 10
$ muster check checks -F github
::error title=checks::1 required check failed or was not run in time, at most 0 allowed%0AQ3  No key in the index
? 10
$ muster quality close Q3
Q3 closed: No key in the index
$ muster check checks -v
checks: passed, 0 required checks failed or were not run in time, at most 0 allowed
$ muster quality reopen Q3
Q3 reopened: No key in the index
$ muster milestone close M2 --outcome dropped
M2 dropped: Alpha
$ muster check checks -v
checks: passed, 0 required checks failed or were not run in time, at most 0 allowed
$ muster check checks --lang zh -v
checks：通过，0 项必需的检查未通过或未按时执行，至多允许 0
