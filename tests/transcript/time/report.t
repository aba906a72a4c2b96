# Sums of a period: this week by task, unless something else is asked for.
$ muster init 'Report'
Project 'Report' made in FOLDER/.muster/project.db
Next: muster status
$ muster member add @wang --name '王芳' --capacity 20h
@wang added
$ muster goal add 'Faster answers' --owner @me --due +8w
G1 added: Faster answers
$ muster task add Parser --owner @me --estimate 4h --goal G1 --label core
T1 added: Parser
$ muster task add '客户回访与满意度调查' --owner @wang --estimate 2h --label core --label calls
T2 added: 客户回访与满意度调查
$ muster task add Errands
T3 added: Errands
$ MUSTER_NOW=2026-03-05T18:00:00Z muster time report
Time worked, 2026-03-02..2026-03-08
no time is written down there
$ MUSTER_NOW=2026-03-05T18:00:00Z muster time log T1 --from 'mon 09:00' --to '2026-03-02 12:30'
H1 logged: 3h 30m on T1
$ MUSTER_NOW=2026-03-05T18:00:00Z muster time log T1 1h --on tue
H2 logged: 1h on T1
$ MUSTER_NOW=2026-03-05T18:00:00Z muster time log T2 3h --on wed --member @wang
H3 logged: 3h on T2
$ MUSTER_NOW=2026-03-05T18:00:00Z muster time log T3 20m
H4 logged: 20m on T3
$ MUSTER_NOW=2026-03-05T18:00:00Z muster time log T2 45m --on 2026-02-26
H5 logged: 45m on T2
$ MUSTER_NOW=2026-03-05T18:00:00Z muster time report
Time worked, 2026-03-02..2026-03-08
task                          time  share
T1    Parser                4h 30m   57 %  ███████░░░░░
T2    客户回访与满意度调查      3h   38 %  █████░░░░░░░
T3    Errands                  20m    4 %  █░░░░░░░░░░░
      total                 7h 50m
$ MUSTER_NOW=2026-03-05T18:00:00Z muster time report --by member
Time worked, 2026-03-02..2026-03-08
member           time  share
@li            4h 50m   62 %  ███████░░░░░
@wang   王芳       3h   38 %  █████░░░░░░░
        total  7h 50m
$ MUSTER_NOW=2026-03-05T18:00:00Z muster time report --by day @li
Time worked, 2026-03-02..2026-03-08
day                  time  share
2026-03-02  Mon    3h 30m   72 %  █████████░░░
2026-03-03  Tue        1h   21 %  ██░░░░░░░░░░
2026-03-05  Thu       20m    7 %  █░░░░░░░░░░░
            total  4h 50m
$ MUSTER_NOW=2026-03-05T18:00:00Z muster time report --by week --period month
Time worked, 2026-03-01..2026-03-31
week                 time  share
2026-03-02         7h 50m  100 %  ████████████
            total  7h 50m
$ MUSTER_NOW=2026-03-05T18:00:00Z muster time report --by week --period all
Time worked, all time
week                 time  share
2026-02-23            45m    9 %  █░░░░░░░░░░░
2026-03-02         7h 50m   91 %  ███████████░
            total  8h 35m
$ MUSTER_NOW=2026-03-05T18:00:00Z muster time report --by goal
Time worked, 2026-03-02..2026-03-08
goal                    time  share
G1    Faster answers  4h 30m   57 %  ███████░░░░░
      (none)          3h 20m   43 %  █████░░░░░░░
      total           7h 50m
$ MUSTER_NOW=2026-03-05T18:00:00Z muster time report --by milestone
Time worked, 2026-03-02..2026-03-08
milestone            time  share
           (none)  7h 50m  100 %  ████████████
           total   7h 50m
$ MUSTER_NOW=2026-03-05T18:00:00Z muster time report --by label
Time worked, 2026-03-02..2026-03-08
label                time  share
core               7h 30m   96 %  ███████████░
calls                  3h   38 %  █████░░░░░░░
       (no label)     20m    4 %  █░░░░░░░░░░░
       total       7h 50m
$ MUSTER_NOW=2026-03-05T18:00:00Z muster time report -S label:calls -F md
|# Time worked, 2026-03-02..2026-03-08

|| task |  | time | share |  |
|| --- | --- | ---: | ---: | --- |
|| T2 | 客户回访与满意度调查 | 3h | 100 % | ████████████ |
||  | total | 3h |

$ MUSTER_NOW=2026-03-05T18:00:00Z muster time report -F csv
task,title,hours,minutes
T1,Parser,4.5,270
T2,客户回访与满意度调查,3,180
T3,Errands,0.33,20
$ MUSTER_NOW=2026-03-05T18:00:00Z muster time report --json
{"schema":1,"kind":"time.report","project":"Report","now":"2026-03-05T18:00:00Z","total":3,"returned":3,"truncated":false,"from":"2026-03-02","until":"2026-03-08","by":"task","worked":470,"items":[{"id":"T1","title":"Parser","spent":270,"share":0.574468085106383},{"id":"T2","title":"客户回访与满意度调查","spent":180,"share":0.3829787234042553},{"id":"T3","title":"Errands","spent":20,"share":0.0425531914893617}]}

# A timesheet: days across, or weeks where there are more than seven days.
$ MUSTER_NOW=2026-03-05T18:00:00Z muster time report --sheet
Time worked, 2026-03-02..2026-03-08
task               Mon 02  Tue 03  Wed 04  Thu 05  Fri 06  Sat 07  Sun 08  total
T1    Parser         3:30    1:00                                           4:30
T2    客户回访与…                    3:00                                   3:00
T3    Errands                                0:20                           0:20
      total          3:30    1:00    3:00    0:20                           7:50
$ MUSTER_NOW=2026-03-05T18:00:00Z muster time report --sheet --by member -F csv
member,title,2026-03-02,2026-03-03,2026-03-04,2026-03-05,2026-03-06,2026-03-07,2026-03-08,total
'@li,,3.5,1,0,0.33,0,0,0,4.83
'@wang,王芳,0,0,3,0,0,0,0,3
$ MUSTER_NOW=2026-03-05T18:00:00Z muster time report --sheet --period 2026-02-23..2026-03-06
Time worked, 2026-02-23..2026-03-06
task                        02-23  03-02  total
T1    Parser                        4:30   4:30
T2    客户回访与满意度调查   0:45   3:00   3:45
T3    Errands                       0:20   0:20
      total                  0:45   7:50   8:35
$ MUSTER_NOW=2026-03-05T18:00:00Z muster time report --sheet --by member --json
{"schema":1,"kind":"time.report","project":"Report","now":"2026-03-05T18:00:00Z","total":2,"returned":2,"truncated":false,"from":"2026-03-02","until":"2026-03-08","by":"member","worked":470,"items":[{"id":"@li","title":null,"spent":290,"share":0.6170212765957447,"days":{"2026-03-02":210,"2026-03-03":60,"2026-03-05":20}},{"id":"@wang","title":"王芳","spent":180,"share":0.3829787234042553,"days":{"2026-03-04":180}}]}

# Estimates against all that was spent; what went over comes first.
$ MUSTER_NOW=2026-03-05T18:00:00Z muster time report --estimates
Time worked, 2026-03-02..2026-03-08
task                        estimate   spent  left     used
T2    客户回访与满意度调查        2h  3h 45m    0h  187.5 %
T1    Parser                      4h  4h 30m    0h  112.5 %
T3    Errands                      -     20m     -        -
8h 15m spent of 6h estimated: 137.5 %
2 tasks over their estimates
$ MUSTER_NOW=2026-03-05T18:00:00Z muster time report --estimates -F tsv
T2	客户回访与满意度调查	2	3.75	0	1.88
T1	Parser	4	4.5	0	1.12
T3	Errands		0.33		
$ MUSTER_NOW=2026-03-05T18:00:00Z muster time report --estimates --json
{"schema":1,"kind":"time.report","project":"Report","now":"2026-03-05T18:00:00Z","total":3,"returned":3,"truncated":false,"from":"2026-03-02","until":"2026-03-08","by":"task","worked":470,"estimated":360,"spent":495,"over":2,"items":[{"id":"T2","title":"客户回访与满意度调查","estimate":120,"spent":225,"remaining":0,"ratio":1.875},{"id":"T1","title":"Parser","estimate":240,"spent":270,"remaining":0,"ratio":1.125},{"id":"T3","title":"Errands","estimate":null,"spent":20,"remaining":null,"ratio":null}]}
$ MUSTER_NOW=2026-03-05T18:00:00Z muster task show T2
T2  客户回访与满意度调查
type      task
status    todo
priority  2
owner     @wang
estimate  2h
labels    core, calls
spent     3h 45m
urgency   3.9
used      187.5 % of the estimate, 0h left
created   2026-03-02 08:00

Time entries (2)
id  at          member  spent  note
H3  2026-03-04  @wang   3h
H5  2026-02-26  @li     45m
$ MUSTER_NOW=2026-03-05T18:00:00Z muster time report --estimates --sheet
! muster: estimates are of tasks, and no sheet: leave --by and --sheet out
? 2

# What cannot be read.
$ muster time report --period weekly
! muster: --period: 'weekly' is not a period
! hint: write today, yesterday, week, last-week, month, last-month, year, all, a day, or FROM..TO
? 2
$ muster time report --period 2026-03-04..2026-03-02
! muster: --period: '2026-03-04..2026-03-02' is not a period
! hint: write today, yesterday, week, last-week, month, last-month, year, all, a day, or FROM..TO
? 2
$ muster time report --by colour
! muster: --by: 'colour' is not one of task, member, day, week, goal, milestone, label
? 2
$ muster time report @nobody
! muster: no member @nobody
! hint: Add a member with: muster member add @nobody
? 3
$ muster time report -S 'owner:'
! muster: query, column 1: owner: has no value
!   owner:
!   ^
! hint: for those without it: no:owner
? 2
