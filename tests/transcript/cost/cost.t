# Money spent, in the project's currency.
$ muster init 'Money' --currency EUR --budget 10k
Project 'Money' made in FOLDER/.muster/project.db
Next: muster status
$ muster cost add 1,200.50 --category hosting --note 'First year'
C1 added: 1,200.50 EUR, hosting
$ muster cost add 12USD
! muster: --amount: '12USD' is not an amount in EUR: write 1200, 1,200.50 or 3万
? 2
$ muster cost list -F table
id  day               amount  category  note        task
C1  2026-03-02  1,200.50 EUR  hosting   First year
1 cost
$ muster cost list --fields amount --json
{"schema":1,"kind":"cost.list","project":"Money","now":"2026-03-02T08:00:04Z","total":1,"returned":1,"truncated":false,"items":[
{"amount":1200.5}
]}
$ muster cost edit C1 --amount 1300
C1 changed: 1,300.00 EUR, hosting
$ muster cost rm C1
C1 removed: 1,300.00 EUR, hosting
