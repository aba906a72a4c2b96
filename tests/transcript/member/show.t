# What somebody did in a period: facts, no score.
$ muster init 'Facts'
Project 'Facts' made in FOLDER/.muster/project.db
Next: muster status
$ muster member add @王芳 --leave 2026-03-05..2026-03-09
@王芳 added
$ muster member add @zhao --external yes
@zhao added
$ muster member show @王芳
@王芳
leave       2026-03-05..2026-03-09
open tasks  0
created     2026-03-02 08:00

Work, 2026-03-01..2026-03-31
no task, no time and no review is written down
$ muster member show @zhao
@zhao
external    yes
open tasks  0
created     2026-03-02 08:00
$ muster task add 'On time' --owner @王芳 --due 2026-03-04 --estimate 4h --reviewer @me
T1 added: On time
$ muster task add 'Late' --owner @王芳 --due 2026-03-03 --estimate 2h
T2 added: Late
$ muster task add 'Without a day' --owner @王芳
T3 added: Without a day
$ muster task add 'Overdue' --owner @王芳 --due 2026-03-04 --estimate 8h
T4 added: Overdue
$ muster task add 'To review' --owner @me --reviewer @王芳
T5 added: To review
$ muster task add 'Given up' --owner @王芳
T6 added: Given up
$ muster task add 'Without an estimate' --owner @王芳
T7 added: Without an estimate
$ MUSTER_NOW=2026-03-04T18:00:00Z muster time log T1 5h --member @王芳
H1 logged: 5h on T1
$ MUSTER_NOW=2026-03-04T18:00:00Z muster time log T2 2h --member @王芳
H2 logged: 2h on T2
$ MUSTER_NOW=2026-03-04T18:00:00Z muster time log T4 3h --member @王芳
H3 logged: 3h on T4 (that makes 10h on 2026-03-04; a working day has 8h)
$ MUSTER_NOW=2026-03-04T18:00:00Z muster task done T1 T2 T3
T1 done: On time
T2 done: Late
T3 done: Without a day
$ MUSTER_NOW=2026-03-04T18:00:00Z muster task drop T6 --reason 'No longer wanted'
T6 dropped: Given up
$ MUSTER_NOW=2026-03-10T18:00:00Z muster member show @王芳
@王芳
leave       2026-03-05..2026-03-09
open tasks  2
created     2026-03-02 08:00

Work, 2026-03-01..2026-03-31
done       3 tasks: 1 on time, 1 late, 1 without a due day
worked     10h
estimates  112.5 % of the estimate used, the median of 2 tasks
on leave   3 working days
reviews    0 done, 1 still open
open now   2 tasks, 1 overdue, 5h left, not counting 1 without an estimate

Tasks (2)
id  status  priority  title                due
T4  todo           2  Overdue              2026-03-04
T7  todo           2  Without an estimate

To review (1)
id  status  priority  title      owner  due
T5  todo           2  To review  @li

Time entries (3)
id  at          task  spent  note
H1  2026-03-04  T1    5h
H2  2026-03-04  T2    2h
H3  2026-03-04  T4    3h
$ MUSTER_NOW=2026-03-10T18:00:00Z muster member show @王芳 --period week
@王芳
leave       2026-03-05..2026-03-09
open tasks  2
created     2026-03-02 08:00

Work, 2026-03-09..2026-03-15
done      no task
worked    0h
on leave  1 working day
reviews   0 done, 1 still open
open now  2 tasks, 1 overdue, 5h left, not counting 1 without an estimate

Tasks (2)
id  status  priority  title                due
T4  todo           2  Overdue              2026-03-04
T7  todo           2  Without an estimate

To review (1)
id  status  priority  title      owner  due
T5  todo           2  To review  @li

Time entries (3)
id  at          task  spent  note
H1  2026-03-04  T1    5h
H2  2026-03-04  T2    2h
H3  2026-03-04  T4    3h
$ MUSTER_NOW=2026-03-10T18:00:00Z muster member show @王芳 --period 2026-03-04..2026-03-04 --json
{"schema":1,"kind":"member.show","project":"Facts","now":"2026-03-10T18:00:00Z","total":1,"returned":1,"truncated":false,"items":[{"id":"@王芳","handle":"王芳","name":null,"mail":null,"roles":[],"duties":null,"skills":[],"capacity":null,"rate":null,"zone":null,"calendar":null,"leave":["2026-03-05..2026-03-09"],"department":null,"wecom":null,"mobile":null,"external":false,"active":true,"labels":[],"open_tasks":2,"created":"2026-03-02T08:00:01Z","changed":"2026-03-02T08:00:01Z","contribution":{"from":"2026-03-04","until":"2026-03-04","done":3,"on_time":1,"late":1,"without_due":1,"worked":600,"days_on_leave":0,"estimate_used":1.125,"compared":2,"reviewed":0,"to_review":1,"open":2,"overdue":1,"left":300,"without_estimate":1}}]}
$ MUSTER_NOW=2026-04-10T18:00:00Z muster member show @王芳 --period last-month -F md
|# @王芳

- **leave**: 2026-03-05..2026-03-09
- **open tasks**: 2
- **created**: 2026-03-02 08:00

|## Work, 2026-03-01..2026-03-31

- **done**: 3 tasks: 1 on time, 1 late, 1 without a due day
- **worked**: 10h
- **estimates**: 112.5 % of the estimate used, the median of 2 tasks
- **on leave**: 3 working days
- **reviews**: 0 done, 1 still open
- **open now**: 2 tasks, 1 overdue, 5h left, not counting 1 without an estimate

|## Tasks (2)

|| id | status | priority | title | due |
|| --- | --- | ---: | --- | --- |
|| T4 | todo | 2 | Overdue | 2026-03-04 |
|| T7 | todo | 2 | Without an estimate |  |

|## To review (1)

|| id | status | priority | title | owner | due |
|| --- | --- | ---: | --- | --- | --- |
|| T5 | todo | 2 | To review | @li |  |

|## Time entries (3)

|| id | at | task | spent | note |
|| --- | --- | --- | --- | --- |
|| H1 | 2026-03-04 | T1 | 5h |  |
|| H2 | 2026-03-04 | T2 | 2h |  |
|| H3 | 2026-03-04 | T4 | 3h |  |

$ MUSTER_NOW=2026-04-10T18:00:00Z muster member show @me --period all
@li
open tasks  1
created     2026-03-02 08:00

Work, all time
done      no task
worked    0h
reviews   1 done, 0 still open
open now  1 task, 0 overdue, 0h left, not counting 1 without an estimate

Tasks (1)
id  status  priority  title      due
T5  todo           2  To review
$ muster member show @王芳 --period soon
! muster: --period: 'soon' is not a period
! hint: write today, yesterday, week, last-week, month, last-month, year, all, a day, or FROM..TO
? 2
$ muster member show @王芳 --period 2026-03-05..2026-03-01
! muster: --period: '2026-03-05..2026-03-01' is not a period
! hint: write today, yesterday, week, last-week, month, last-month, year, all, a day, or FROM..TO
? 2
$ muster member show @nobody
! muster: no member @nobody
! hint: Add a member with: muster member add @nobody
? 3
