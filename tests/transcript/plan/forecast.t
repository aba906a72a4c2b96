# When it will be done, as chances.
$ muster init Forecast --end 2026-03-20
Project 'Forecast' made in FOLDER/.muster/project.db
Next: muster status
$ muster plan forecast
! muster: there is nothing to plan: no task is open
! hint: muster task add 'What has to be done'
? 5
$ muster milestone add Release --due 2026-03-13
M1 added: Release
$ muster task add 'Draw the plan' --owner @li --estimate 1d/2d/4d --milestone M1
T1 added: Draw the plan
$ muster task add 'Fix the parser' --owner @li --estimate 2d/3d/8d --blocked-by T1 --milestone M1
T2 added: Fix the parser
$ muster task add 'Write it down' --owner @li --estimate 1d --blocked-by T2
T3 added: Write it down
$ muster risk add 'Licence comes late' --probability 30% --impact-days 4 --owner @li
R1 added: Licence comes late
$ muster plan schedule
Plan P1: 2026-03-02 to 2026-03-09
3 tasks, 1 person: 2026-03-02 to 2026-03-09
No plan of these tasks and people ends sooner
Next: muster plan gantt
$ muster plan forecast
Plan P1 of 2026-03-02
Planned end 2026-03-09; half of the runs end by 2026-03-11, 80 % by 2026-03-16
id  title                 due         P50         P80         P95         chance
M1  Release               2026-03-13  2026-03-09  2026-03-10  2026-03-12  99.9 %
    everything, with th…  2026-03-20  2026-03-11  2026-03-16  2026-03-18  100 %

When everything is done, by samples
2026-03-06   432 ████████████▎
2026-03-09  1503 ██████████████████████████████████████████▌
2026-03-10  2018 █████████████████████████████████████████████████████████
2026-03-11  1577 ████████████████████████████████████████████▌ ◀ P50
2026-03-12  1151 ████████████████████████████████▌
2026-03-13  1062 ██████████████████████████████
2026-03-16   940 ██████████████████████████▌ ◀ P80
2026-03-17   673 ███████████████████
2026-03-18   432 ████████████▎ ◀ P95
2026-03-19   161 ████▌
2026-03-20    47 █▍
2026-03-23     4 ▏

What drives the spread
id  title           person  critical in  sensitivity
T2  Fix the parser  @li           100 %         0.45
T1  Draw the plan   @li           100 %         0.25
T3  Write it down   @li           100 %         0.06
10000 samples, seed 1, correlation 0.3. 2 tasks vary by their three estimates. 1
by assumption, from 80 % to 160 % of what is left: give three estimates
(2h/4h/9h), or log time.
$ muster plan forecast --no-risks --seed 7 --samples 1000 --correlation 0 --json
{"schema":1,"kind":"plan.forecast","project":"Forecast","now":"2026-03-02T08:00:09Z","total":2,"returned":2,"truncated":false,"drivers":[{"id":"T2","criticality":1,"cruciality":0.8722665135125799,"significance":1,"sensitivity":0.887991389474924},{"id":"T1","criticality":1,"cruciality":0.4435043116181762,"significance":1,"sensitivity":0.4712985092608559},{"id":"T3","criticality":1,"cruciality":0.138290072571501,"significance":1,"sensitivity":0.11867754099718801}],"risks":[],"planned":"2026-03-09","merge_bias_days":0.90625,"samples":1000,"seed":7,"correlation":0,"items":[{"p10":"2026-03-06","p50":"2026-03-09","p80":"2026-03-10","p90":"2026-03-11","p95":"2026-03-12","chance":1,"id":"M1","title":"Release","due":"2026-03-13"},{"p10":"2026-03-09","p50":"2026-03-10","p80":"2026-03-11","p90":"2026-03-12","p95":"2026-03-13","chance":1,"id":null,"title":"everything, with the risks","due":"2026-03-20"}]}
$ muster plan forecast --samples 3
! muster: --samples: '3' is not a number from 100 to 1000000
? 2
$ muster plan forecast --correlation 2
! muster: --correlation: '2' is not a number from 0 to 1
? 2
# A risk that touches a task delays that task alone.
$ muster risk edit R1 --add-touch T1
R1 changed: Licence comes late
$ muster plan forecast --samples 1000 -q
Plan P1 of 2026-03-02
Planned end 2026-03-09; half of the runs end by 2026-03-11, 80 % by 2026-03-16
id  title                 due         P50         P80         P95         chance
M1  Release               2026-03-13  2026-03-10  2026-03-13  2026-03-17  88.7 %
    everything, with th…  2026-03-20  2026-03-11  2026-03-16  2026-03-18  100 %

When everything is done, by samples
2026-03-06   49 ██████████████▍
2026-03-09  160 ███████████████████████████████████████████████▏
2026-03-10  197 ██████████████████████████████████████████████████████████
2026-03-11  150 ████████████████████████████████████████████▏ ◀ P50
2026-03-12  117 ██████████████████████████████████▌
2026-03-13  107 ███████████████████████████████▌
2026-03-16   97 ████████████████████████████▌ ◀ P80
2026-03-17   63 ██████████████████▌
2026-03-18   34 ██████████ ◀ P95
2026-03-19   20 █████▉
2026-03-20    6 █▊

What drives the spread
id  title           person  critical in  sensitivity
T1  Draw the plan   @li           100 %         0.84
T2  Fix the parser  @li           100 %         0.43
T3  Write it down   @li           100 %         0.06
1000 samples, seed 1, correlation 0.3. 2 tasks vary by their three estimates. 1
by assumption, from 80 % to 160 % of what is left: give three estimates
(2h/4h/9h), or log time.
