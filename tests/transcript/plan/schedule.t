# A plan of what is open: who does what when, what is late and why, and what moved since.
$ muster init Plan
Project 'Plan' made in FOLDER/.muster/project.db
Next: muster status
$ muster plan schedule
! muster: there is nothing to plan: no task is open
! hint: muster task add 'What has to be done'
? 5
$ muster member add @wang --skill cpp=4 --rate 200
@wang added
$ muster member add @zhao --skill cpp=2 --skill sql=3 --capacity 20h
@zhao added
$ muster project edit --calendar cn
Plan changed
$ muster task add 'Draw the plan' --owner @li --estimate 2d
T1 added: Draw the plan
$ muster task add 'Fix the parser' --estimate 3d --skill cpp=3 --blocked-by T1 --due 2026-03-06
T2 added: Fix the parser
$ muster task add 'Store it' --estimate 8h --skill sql=2 --blocked-by T1
T3 added: Store it
$ muster task add 'Prove it' --skill rust=3
T4 added: Prove it
$ muster task add 'Write it down' --owner @li --blocked-by T2 --blocked-by T3
T5 added: Write it down
$ muster plan schedule
Plan P1: 2026-03-02 to 2026-03-09
4 tasks, 3 people: 2026-03-02 to 2026-03-09
Cost of the work left: 4,800.00 CNY
2 tasks have no estimate and count as one working day each; muster task list
no:estimate

Conflicts (1)
  T4: nobody has all it needs: nobody has rust
    ways out: 8h of one more person with rust=3

Without a place (1)
id  title     why
T4  Prove it  nobody has all it needs: nobody has rust
Next: muster plan gantt
$ muster plan show
Plan P1 of 2026-03-02
id  title           person  start       finish      float
T1  Draw the plan   @li     2026-03-02  2026-03-03  critical
T3  Store it        @zhao   2026-03-04  2026-03-05  1d 4h
T2  Fix the parser  @wang   2026-03-04  2026-03-06  critical
T5  Write it down   @li     2026-03-09  2026-03-09  critical

Conflicts (1)
  T4: nobody has all it needs: nobody has rust
    ways out: 8h of one more person with rust=3

Without a place (1)
id  title     why
T4  Prove it  nobody has all it needs: nobody has rust
$ muster plan gantt --width 72
Plan P1 of 2026-03-02
                         2026-03
                         02 03 04 05 06 07 08 09
T1 Draw the plan  @li    ██████
T3 Store it       @zhao   │    ▒▒▒▒▒▒
T2 Fix the parser @wang   │    █████████
T5 Write it down  @li     │                   ███
█ critical  ▒ to do  │ today  column: a day

Conflicts (1)
  T4: nobody has all it needs: nobody has rust
    ways out: 8h of one more person with rust=3

Without a place (1)
id  title     why
T4  Prove it  nobody has all it needs: nobody has rust
$ muster plan gantt --by person --width 60
Plan P1 of 2026-03-02
                         2026-03
                         02 03 04 05 06 07 08 09
@li                       │
T1 Draw the plan  @li    ██████
T5 Write it down  @li     │                   ███
                          │
@wang                     │
T2 Fix the parser @wang   │    █████████
                          │
@zhao                     │
T3 Store it       @zhao   │    ▒▒▒▒▒▒
█ critical  ▒ to do  │ today  column: a day

Conflicts (1)
  T4: nobody has all it needs: nobody has rust
    ways out: 8h of one more person with rust=3

Without a place (1)
id  title     why
T4  Prove it  nobody has all it needs: nobody has rust
$ muster plan critical
Plan P1 of 2026-03-02
3 of 4 tasks hold the end
id  title           person  start       finish      float
T1  Draw the plan   @li     2026-03-02  2026-03-03  critical
T2  Fix the parser  @wang   2026-03-04  2026-03-06  critical
T5  Write it down   @li     2026-03-09  2026-03-09  critical
$ muster plan critical --ids
T1
T2
T5
$ muster task list is:critical
T2	blocked	2	Fix the parser		2026-03-06
T1	todo	2	Draw the plan	@li	
T5	blocked	2	Write it down	@li	
$ muster task edit T2 --estimate 5d
T2 changed: Fix the parser
$ muster plan schedule -n
Plan P2: 2026-03-02 to 2026-03-11
4 tasks, 3 people: 2026-03-02 to 2026-03-11
Cost of the work left: 8,000.00 CNY
2 tasks have no estimate and count as one working day each; muster task list
no:estimate

Late (1)
id  title           person  due         planned     late by
T2  Fix the parser  @wang   2026-03-06  2026-03-10  2d

Conflicts (2)
  T4: nobody has all it needs: nobody has rust
    ways out: 8h of one more person with rust=3
  T2 due 2026-03-06: T1 → T2 cannot end before 2026-03-10, whoever does them
  ways out: 16h less in T2; muster task edit T2 --due 2026-03-10 (2 working days
  later)

Without a place (1)
id  title     why
T4  Prove it  nobody has all it needs: nobody has rust

Moved against plan P1 (2; 2 as they were)
T2  Fix the parser  ends on 2026-03-10, not on 2026-03-06
T5  Write it down   ends on 2026-03-11, not on 2026-03-09
Next: muster plan gantt
$ muster plan schedule --title 'After the review'
Plan P2: After the review
4 tasks, 3 people: 2026-03-02 to 2026-03-11
Cost of the work left: 8,000.00 CNY
2 tasks have no estimate and count as one working day each; muster task list
no:estimate

Late (1)
id  title           person  due         planned     late by
T2  Fix the parser  @wang   2026-03-06  2026-03-10  2d

Conflicts (2)
  T4: nobody has all it needs: nobody has rust
    ways out: 8h of one more person with rust=3
  T2 due 2026-03-06: T1 → T2 cannot end before 2026-03-10, whoever does them
  ways out: 16h less in T2; muster task edit T2 --due 2026-03-10 (2 working days
  later)

Without a place (1)
id  title     why
T4  Prove it  nobody has all it needs: nobody has rust

Moved against plan P1 (2; 2 as they were)
T2  Fix the parser  ends on 2026-03-10, not on 2026-03-06
T5  Write it down   ends on 2026-03-11, not on 2026-03-09
Next: muster plan gantt
$ muster plan schedule --seed 2 --schedules 100 --objective cost --json
{"schema":1,"kind":"plan.schedule","project":"Plan","now":"2026-03-02T08:00:20Z","total":5,"returned":5,"truncated":false,"id":"P3","objective":"cost","finish":"2026-03-11","earliest":null,"gap":null,"schedules":100,"without_estimate":2,"conflicts":[{"cause":"nobody","demands":[{"kind":"person","task":"T4","waits_for":null,"day":null}],"tasks":["T4"],"people":[],"from":null,"until":null,"needed_hours":8,"open_hours":0,"earliest":null,"ways_out":[{"kind":"more_people","task":"T4","person":null,"hours":8,"due":null}]},{"cause":"chain","demands":[{"kind":"due","task":"T2","waits_for":null,"day":"2026-03-06"},{"kind":"link","task":"T2","waits_for":"T1","day":null}],"tasks":["T1","T2"],"people":["@wang"],"from":"2026-03-02","until":"2026-03-06","needed_hours":56,"open_hours":null,"earliest":"2026-03-10","ways_out":[{"kind":"less_work","task":"T2","person":null,"hours":16,"due":null},{"kind":"later_due","task":"T2","person":null,"hours":16,"due":"2026-03-10"}]}],"items":[{"id":"T1","title":"Draw the plan","person":"@li","start":"2026-03-02","finish":"2026-03-03","due":null,"float_days":0,"critical":true,"late":false,"unplaced":null},{"id":"T2","title":"Fix the parser","person":"@wang","start":"2026-03-04","finish":"2026-03-10","due":"2026-03-06","float_days":0,"critical":true,"late":true,"unplaced":null},{"id":"T3","title":"Store it","person":"@zhao","start":"2026-03-04","finish":"2026-03-05","due":null,"float_days":3.5,"critical":false,"late":false,"unplaced":null},{"id":"T4","title":"Prove it","person":null,"start":null,"finish":null,"due":null,"float_days":null,"critical":false,"late":false,"unplaced":"nobody has all it needs: nobody has rust"},{"id":"T5","title":"Write it down","person":"@li","start":"2026-03-11","finish":"2026-03-11","due":null,"float_days":0,"critical":true,"late":false,"unplaced":null}]}
$ muster plan list
P3	2026-03-02 to 2026-03-11	2026-03-02	2026-03-11	1	1	@li	2026-03-02 08:00
P2	After the review	2026-03-02	2026-03-11	1	1	@li	2026-03-02 08:00
P1	2026-03-02 to 2026-03-09	2026-03-02	2026-03-09	0	1	@li	2026-03-02 08:00
$ muster undo
Operation 13 undone: muster plan schedule --seed 2 --schedules 100 --objective cost --json
# People and days that were promised are kept unless asked.
$ muster plan schedule --afresh -q
P4
# In the days of somebody who is away.
$ muster member edit @wang --leave 2026-03-04..2026-03-13
@wang changed
$ muster plan schedule
Plan P5: 2026-03-02 to 2026-03-23
4 tasks, 3 people: 2026-03-02 to 2026-03-23
Cost of the work left: 8,000.00 CNY
2 tasks have no estimate and count as one working day each; muster task list
no:estimate

Late (1)
id  title           person  due         planned     late by
T2  Fix the parser  @wang   2026-03-06  2026-03-20  10d

Conflicts (2)
  T4: nobody has all it needs: nobody has rust
    ways out: 8h of one more person with rust=3
  T2 due 2026-03-06: it cannot end before 2026-03-18, whoever does it
  ways out: 24h less in T2; muster task edit T2 --due 2026-03-18 (8 working days
  later); 24h less leave of @wang

Without a place (1)
id  title     why
T4  Prove it  nobody has all it needs: nobody has rust

Moved against plan P4 (2; 2 as they were)
T2  Fix the parser  ends on 2026-03-20, not on 2026-03-10
T5  Write it down   ends on 2026-03-23, not on 2026-03-11
Next: muster plan gantt
# Wrong input.
$ muster plan schedule --from never
! muster: --from: 'never' is not a day
! hint: write 2026-03-09, today, fri or +3d
? 2
$ muster plan schedule --seconds x
! muster: --seconds: 'x' is not a number from 0 to 1000000
? 2
$ muster plan schedule --objective glory
! muster: --objective: 'glory' is not one of time, cost, balance
? 2
$ muster plan show P9
! muster: no plan P9
! hint: muster plan list
? 3
$ muster plan gantt -F ics
! muster: --format: 'ics' is not one of table, tsv, csv, json, jsonl, md, html, svg
? 2
$ muster plan rm P1
P1 removed: 2026-03-02 to 2026-03-09
