# What to do now, and why things are as they are.
$ muster init Why --vision 'Glad customers'
Project 'Why' made in FOLDER/.muster/project.db
Next: muster status
$ muster next
nothing is ready to be started
$ muster member add @wang
@wang added
$ muster goal add 'Faster answers' --why 'People wait' --due +8w
G1 added: Faster answers
$ muster kr add 'Response time' --goal G1 --baseline 12min --target 5min
K1 added: Response time
$ muster milestone add 'Ready' --due +1w
M1 added: Ready
$ muster task add 'Find the cause' --owner @wang --due 2026-02-27 --priority 0
T1 added: Find the cause
$ muster task add 'Mend it' --owner @me --blocked-by T1 --goal G1 --milestone M1 --due +2w
T2 added: Mend it
$ muster task add 'Write it down' --blocked-by T2 --kr K1
T3 added: Write it down
$ muster next
nothing of yours is ready; 1 task of others is: muster next --all
$ muster next --all
id  title           due         because
T1  Find the cause  2026-02-27  priority 0, 3 days overdue, others wait for it
1 task ready
$ muster task add 'Sweep'
T4 added: Sweep
$ muster next
id  title  due  because
T4  Sweep       priority 2
nothing of yours; 1 ready task has no owner
$ muster task add 'Tea' --owner @me --start-after +3d
T5 added: Tea
$ muster task add 'Coffee' --owner @me
T6 added: Coffee
$ muster next -L 1 --ids
T6
$ muster next --json
{"schema":1,"kind":"next","project":"Why","now":"2026-03-02T08:00:16Z","total":1,"returned":1,"truncated":false,"mine":true,"items":[{"urgency":3.9,"parts":[{"fact":"priority 2","amount":3.9}],"id":"T6","title":"Coffee","due":null}]}
$ muster ready --ids
T1
T4
T6
$ muster task edit T2 --due +3w
T2 changed: Mend it
$ muster assign T2 --to @wang --reason 'Knows the code'
T2 assigned to @wang (before: @li): Mend it
$ muster why T2
T2  Mend it
urgency    9.3 = 3.9 priority 2 + 2.4 due in 21 days + 8.0 others wait for it -
           5.0 it is blocked
waits for  T1 Find the cause, @wang, 3 days overdue
blocks     T3 Write it down
owner      @wang, since 2026-03-02: Knows the code
milestone  M1 Ready, due 2026-03-09
           the task is due after its milestone
serves     G1 Faster answers, 0 %
because    People wait
vision     Glad customers
made       by @li on 2026-03-02 08:00: muster task add 'Mend it' --owner @me
           --blocked-by T1 --goal G1 --milestone M1 …
due        2026-03-23, set by @li on 2026-03-02 08:00: muster task edit T2 --due
           +3w
$ muster why T3
T3  Write it down
urgency    -1.1 = 3.9 priority 2 - 5.0 it is blocked
waits for  T2 Mend it, @wang, due 2026-03-23
           · T1 Find the cause, @wang, 3 days overdue
owner      nobody answers for it yet
moves      K1 Response time
serves     G1 Faster answers, 0 %
because    People wait
vision     Glad customers
made       by @li on 2026-03-02 08:00: muster task add 'Write it down'
           --blocked-by T2 --kr K1
$ muster task done T6
T6 done: Coffee
$ muster why T6
T6  Coffee
closed  done on 2026-03-02 08:00
owner   @li
vision  Glad customers
made    by @li on 2026-03-02 08:00: muster task add Coffee --owner @me
$ muster risk add 'Rain' --probability 30% --impact-days 10
R1 added: Rain
$ muster why R1
R1  Rain
exposure  30 % x 10 days = 3.0 days of expected delay
owner     nobody answers for it yet
made      by @li on 2026-03-02 08:00: muster risk add Rain --probability 30%
          --impact-days 10
$ muster why K1 --json
{"schema":1,"kind":"why","project":"Why","now":"2026-03-02T08:00:26Z","total":7,"returned":7,"truncated":false,"id":"K1","title":"Response time","items":[{"about":"progress","fact":"not measured: from 12 to 5, now -"},{"about":"pace","fact":"0 % of the time from 2026-03-02 to 2026-04-27 has passed"},{"about":"pace","fact":"on pace"},{"about":"serves","fact":"G1 Faster answers, 0 %"},{"about":"because","fact":"People wait"},{"about":"vision","fact":"Glad customers"},{"about":"made","fact":"by @li on 2026-03-02 08:00: muster kr add 'Response time' --goal G1 --baseline 12min --target 5min"}]}
$ muster why M1
M1  Ready
still open  T2 Mend it, @wang, due 2026-03-23
made        by @li on 2026-03-02 08:00: muster milestone add Ready --due +1w
$ muster why G1
G1  Faster answers
progress  not measured: from 12 to 5, now -
pace      0 % of the time from 2026-03-02 to 2026-04-27 has passed
          on pace
serves    G1 Faster answers, 0 %
because   People wait
vision    Glad customers
serves    G1 Faster answers, 0 %
because   People wait
vision    Glad customers
made      by @li on 2026-03-02 08:00: muster goal add 'Faster answers' --why
          'People wait' --due +8w
$ muster why
Why
schedule  red: 0 of 1 tasks due since 2026-02-02 done, 1 task overdue, 1 task
          blocked
          rule: red: a milestone past its due day, or under 80 % done of what
          was due in the period or is overdue; amber: an overdue or blocked
          task, or a key result behind pace
quality   green: no open bugs
          rule: red: an open critical bug; amber: an open bug of high severity
cost      unknown: no budget to judge by
          rule: red: over the budget, or the share spent over 120 % of the share
          of time passed; amber: over 105 %; up to 5 % of the budget ahead of
          time is green
risk      amber: 1 risk without owner or response
          rule: red: expected delay of the open risks over 20 % of the days
          left; amber: over 10 %, an occurred risk still open, or one without
          owner or response or past its review day
$ muster why @wang
@wang  wang
made  by @li on 2026-03-02 08:00: muster member add @wang
$ muster why nobody
! muster: 'nobody' is not an id
! hint: write T12, G1 or @li
? 3
$ muster why T99
! muster: no task T99
! hint: muster task list
? 3
$ muster why --ids
