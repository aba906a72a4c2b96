# Checks that must pass before a milestone is reached, their runs, and the bugs that come to light.
$ muster init 'Assistant' --end +12w
Project 'Assistant' made in FOLDER/.muster/project.db
Next: muster status
$ muster milestone add 'Beta' --due +2w
M1 added: Beta
$ muster task add 'Write the index' --milestone M1 --owner @me
T1 added: Write the index
$ muster quality add 'Questions from customers' --milestone M1 --pass-rate 95% --owner @me
Q1 added: Questions from customers
$ muster quality add 'Answers within 2 s' --kind performance --milestone M1 --required no
Q2 added: Answers within 2 s
$ muster quality add 'No key in the index' --kind security --task T1
Q3 added: No key in the index
$ muster quality list -F table
id  kind         title               milestone  required  result  passing  owner
Q1  functional   Questions from cu…  M1         yes                        @li
Q2  performance  Answers within 2 s  M1         no
Q3  security     No key in the ind…             yes
3 quality checks
$ muster quality show Q2
Q2  Answers within 2 s
kind       performance
milestone  M1
required   no
state      open
runs       0
needed on  2026-03-16
created    2026-03-02 08:00
$ muster quality run Q1 --passed 18 --failed 2 --bug 'Answers in the wrong language' --severity high --note 'First night'
Q1 failed: Questions from customers (18 of 20 cases, 90 %; 95 % must pass)
T2 added: Answers in the wrong language
$ muster quality run Q1 --passed 19 --failed 1 --defect T2 --at '2026-03-02 08:00'
Q1 passed: Questions from customers (19 of 20 cases, 95 %; 95 % must pass)
$ muster quality run Q2 --result passed --json
{"schema":1,"kind":"quality.run","project":"Assistant","now":"2026-03-02T08:00:10Z","total":1,"returned":1,"truncated":false,"items":[{"id":"UID","quality_check":"Q2","moment":"2026-03-02T08:00:10Z","result":"passed","passed":null,"failed":null,"defects":[],"note":null,"author":"@li","created":"2026-03-02T08:00:10Z","changed":"2026-03-02T08:00:10Z"}]}
$ muster quality run Q3 --result failed -n
(dry run) Q3 failed: No key in the index
$ muster quality list -F table
id  kind         title               milestone  required  result  passing  owner
Q1  functional   Questions from cu…  M1         yes       failed     50 %  @li
Q2  performance  Answers within 2 s  M1         no        passed    100 %
Q3  security     No key in the ind…             yes
3 quality checks
$ muster quality list result:passed required:yes --ids
$ muster quality show Q1
Q1  Questions from customers
kind        functional
milestone   M1
pass rate   95 %
owner       @li
state       open
result      failed
runs        2
passing     50 %
needed on   2026-03-16
newest run  18 of 20 cases passed (90 %)
created     2026-03-02 08:00

Quality runs (2)
moment            result  passed  failed  author  defects  note
2026-03-02 08:00  failed      18       2  @li     T2       First night
2026-03-02 08:00  passed      19       1  @li     T2
$ muster quality list --fields id,runs,passing,run_on,needed_on -F csv
id,runs,passing,run_on,needed_on
Q1,2,50 %,2026-03-02 08:00,2026-03-16
Q2,1,100 %,2026-03-02 08:00,2026-03-16
Q3,0,,,2026-03-16
$ muster quality list --json
{"schema":1,"kind":"quality.list","project":"Assistant","now":"2026-03-02T08:00:16Z","total":3,"returned":3,"truncated":false,"items":[
{"id":"Q1","kind":"functional","title":"Questions from customers","milestone":"M1","required":true,"result":"failed","passing":0.5,"owner":"@li"},
{"id":"Q2","kind":"performance","title":"Answers within 2 s","milestone":"M1","required":false,"result":"passed","passing":1,"owner":null},
{"id":"Q3","kind":"security","title":"No key in the index","milestone":null,"required":true,"result":null,"passing":null,"owner":null}
]}

# What says nothing, or contradicts itself, is told and not kept.
$ muster quality run Q3
! muster: how did it go?
! hint: give --result passed or failed, or the cases with --passed and --failed
? 2
$ muster quality run Q3 --passed 0 --failed 0
! muster: a run of no cases says nothing
! hint: leave the cases out and give --result
? 2
$ muster quality run Q3 --passed -1
! muster: a number of cases is not negative
? 2
$ muster quality run Q3 --passed 2000000000
! muster: --passed: '2000000000' is not a whole number
? 2
$ muster quality run Q3 --passed many
! muster: --passed: 'many' is not a whole number
? 2
$ muster quality run Q1 --passed 18 --failed 2 --result passed
! muster: 18 of 20 cases passed, and 95 % must: that is failed, not passed
! hint: leave --result out, or change what must pass: muster quality edit Q1 --pass-rate SHARE
? 5
$ muster quality run Q3 --result bad
! muster: --result: 'bad' is not one of passed, failed
? 2
$ muster quality run Q3 --result failed --defect T1
! muster: T1 is no bug
! hint: muster task edit T1 --type bug makes it one; --bug TITLE opens a new one
? 5
$ muster quality run Q3 --result failed --defect T99
! muster: no task T99
! hint: muster task list
? 3
$ muster quality run Q3 --result failed --severity high
! muster: --severity is that of a bug which --bug opens
! hint: muster task edit T12 --severity high changes that of another
? 2
$ muster quality run Q3 --result passed --at tomorrow
! muster: --at: 2026-03-03 09:00 has not come yet
! hint: what is written down has been measured already
? 2
$ muster quality run Q9 --result passed
! muster: no quality check Q9
! hint: muster quality list
? 3
$ muster quality run
! muster: ID is missing
! hint: muster quality run --help
? 2
$ muster quality add 'Too much' --pass-rate 130%
! muster: a pass rate lies between 0 % and 100 %
! hint: write 95% or 0.95
? 2
$ muster quality add
! muster: TITLE is missing
! hint: muster quality add --help
? 2
$ muster quality add '=HYPERLINK("x") \e[31m' --kind colour
! muster: --kind: 'colour' is not one of functional, ux, performance, security, other
? 2
$ muster quality show Q3 --json
{"schema":1,"kind":"quality.show","project":"Assistant","now":"2026-03-02T08:00:33Z","total":1,"returned":1,"truncated":false,"items":[{"id":"Q3","title":"No key in the index","body":null,"kind":"security","milestone":null,"task":"T1","required":true,"pass_rate":null,"owner":null,"state":"open","labels":[],"external_id":null,"url":null,"result":null,"run_on":null,"runs":0,"passing":null,"needed_on":"2026-03-16","created":"2026-03-02T08:00:05Z","changed":"2026-03-02T08:00:05Z"}]}

# A check that is no longer run, and one that is gone with its runs.
$ muster quality close Q2
Q2 closed: Answers within 2 s
$ muster quality close Q2
! muster: Q2 is already closed
? 5
$ muster quality run Q2 --result passed
! muster: Q2 is no longer run
! hint: muster quality reopen Q2
? 5
$ muster quality list --state all --fields id,state
Q1	open
Q2	closed
Q3	open
$ muster quality reopen Q2
Q2 reopened: Answers within 2 s
$ muster quality reopen Q2
! muster: Q2 is open
? 5
$ muster quality edit Q2 --kind ux --clear milestone
Q2 changed: Answers within 2 s
$ muster quality rm Q2
Q2 removed: Answers within 2 s
$ muster undo
Operation 13 undone: muster quality rm Q2
$ muster task rm T2
! muster: T2 is referred to by a quality run, a quality run
! hint: --force clears these references in the same step
? 5

# Titles and notes are told, never run.
$ muster quality add '=HYPERLINK("x") \e[31m <b>' --kind other
Q4 added: =HYPERLINK("x") \x1b[31m <b>
$ muster quality run Q4 --result failed --note '<script>' --bug '=1+1'
Q4 failed: =HYPERLINK("x") \x1b[31m <b>
T3 added: =1+1
$ muster quality list --fields title -F csv
title
Questions from customers
Answers within 2 s
No key in the index
"'=HYPERLINK(""x"") \x1b[31m <b>"
$ muster quality list --fields title -F md
|| title |
|| --- |
|| Questions from customers |
|| Answers within 2 s |
|| No key in the index |
|| =HYPERLINK("x") \\x1b\[31m &lt;b\> |

$ muster quality run Q1 --passed 18 --failed 2 --lang zh
Q1 未通过：Questions from customers（18/20 个用例，90 %；须通过 95 %）
$ muster quality show Q1 --lang zh
Q1  Questions from customers
类别        功能
里程碑      M1
通过率      95 %
负责人      @li
状态        未关闭
结果        未通过
执行次数    3
执行通过率  33.3 %
需要于      2026-03-16
最近一次    18/20 个用例通过（90 %）
创建时间    2026-03-02 08:00

检查执行 (3)
时间              结果    通过  未通过  作者  缺陷  备注
2026-03-02 08:00  未通过    18       2  @li
2026-03-02 08:00  未通过    18       2  @li   T2    First night
2026-03-02 08:00  已通过    19       1  @li   T2

# The report holds bugs and checks.
$ muster report show quality
Quality: Assistant
2 open bugs: 0 critical, 1 high, 1 others
id  severity     age  title                          owner
T2  high      0 days  Answers in the wrong language
T3            0 days  =1+1

Checks
id  kind        title                milestone  required  result  passing  owner
Q1  functional  Questions from cus…  M1         yes       failed   33.3 %  @li
Q2  ux          Answers within 2 s              no        passed    100 %
Q3  security    No key in the index             yes
Q4  other       =HYPERLINK("x") \x…             yes       failed      0 %
$ muster quality list kind:security --as-of 2026-03-02T08:00:06Z
Q3	security	No key in the index		yes			
! The project as it was on 2026-03-02 08:00, after operation 6

# A yes-or-no is a plain flag too, at the end or before an option; a wrong word is told.
$ muster quality add 'Backup can be restored' --required
Q5 added: Backup can be restored
$ muster quality add 'Reads well' --required no --kind ux
Q6 added: Reads well
$ muster quality edit Q5 --required --kind other
Q5 changed: Backup can be restored
$ muster quality show Q5 --json
{"schema":1,"kind":"quality.show","project":"Assistant","now":"2026-03-02T08:00:55Z","total":1,"returned":1,"truncated":false,"items":[{"id":"Q5","title":"Backup can be restored","body":null,"kind":"other","milestone":null,"task":null,"required":true,"pass_rate":null,"owner":null,"state":"open","labels":[],"external_id":null,"url":null,"result":null,"run_on":null,"runs":0,"passing":null,"needed_on":null,"created":"2026-03-02T08:00:52Z","changed":"2026-03-02T08:00:54Z"}]}
$ muster quality add 'Loads' --required perhaps
! muster: --required: 'perhaps' is not one of yes, no
? 2
$ muster --lang zh quality add '压测' --required 也许
! muster: --required：“也许”不在可选值中：yes, no
? 2
