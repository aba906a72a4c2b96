# A gate for CI: silent and 0 when all is well, 10 with a line a rule that fails, 8 when there is nothing to judge by.
$ muster init 'Shop' --end +8w --budget 1000
Project 'Shop' made in FOLDER/.muster/project.db
Next: muster status
$ muster check overdue
overdue: undecided, there are no tasks
? 8
$ muster task add 'Paint the walls' --owner @me --due 2026-03-01
T1 added: Paint the walls
$ muster task add 'Sign the lease' --due 2026-02-27 --label law
T2 added: Sign the lease
$ muster milestone add 'Doors open' --due 2026-03-01
M1 added: Doors open
$ muster check overdue milestones budget
overdue: 2 tasks overdue, at most 0 allowed: T1 T2
milestones: 1 milestone past its due day, at most 0 allowed: M1
? 10
$ muster check overdue -v --as-of 2026-03-02T08:00:02Z
overdue: 1 task overdue, at most 0 allowed: T1
! The project as it was on 2026-03-02 08:00, after operation 2
? 10
$ muster check reviews
reviews: undecided, no review has been held
? 8
$ muster check actions improvements
$ muster check actions improvements -v
actions: passed, 0 actions overdue, at most 0 allowed
improvements: passed, 0 improvements overdue, at most 0 allowed

# The whole gate, and what it checks.
$ muster check
overdue: 2 tasks overdue, at most 0 allowed: T1 T2
milestones: 1 milestone past its due day, at most 0 allowed: M1
spi: schedule performance is 0.00, at least 0.80 asked for: T1 T2
risks: undecided, no risk is written down
exposure: undecided, no open risk has a probability and days of impact, or the project has no end
goals: undecided, there are no open goals
orphans: 2 tasks without goal or milestone, at most 0 allowed: T1 T2
lint: 1 record with a gap, at most 0 allowed: T2
reviews: undecided, no review has been held
? 10
$ muster check --list
rule          threshold        severity  counts
overdue       at most 0        error     Open tasks past their due day
milestones    at most 0        error     Open milestones past their due day
blocked       at most 0        error     Open tasks marked as blocked, or waiti…
budget        at most 100 %    error     Share of the budget that is spent: cos…
spi           at least 0.80    error     Schedule performance: the share done o…
risks         at most 0        error     Risks that have occurred, or are past …
exposure      at most 20 %     error     Delay to be expected from the open ris…
actions       at most 0        error     Actions of meetings past their due day
goals         at most 0        error     Key results behind pace, and goals wit…
overload      at most 0        error     People who own more work than they hav…
orphans       at most 0        error     Open tasks that belong to no goal, key…
lint          at most 0        error     Open goals with a letter of SMART that…
quality       at most 0        error     Open bugs of critical severity
checks        at most 0        error     Required quality checks that failed wh…
reviews       at most 35 days  error     Days since the period of the newest re…
improvements  at most 0        error     Open improvements past the day by whic…

# Only some of the work.
$ muster check overdue --query label:law
overdue: 1 task overdue (label:law), at most 0 allowed: T2
? 10
$ muster check overdue --query label:art
$ muster check budget --query label:law
! muster: 'budget' does not count tasks, so --query does not narrow it
? 2

# For programs.
$ muster check overdue budget --json
{"schema":1,"kind":"check","project":"Shop","now":"2026-03-02T08:00:15Z","total":2,"returned":2,"truncated":false,"outcome":"failed","policy":null,"ratchet":null,"failed":1,"warned":0,"undecided":0,"passed":1,"items":[{"rule":"overdue","meaning":"Open tasks past their due day","own":false,"unit":"count","bound":"max","threshold":0,"severity":"error","query":null,"outcome":"failed","value":2,"recorded":null,"message":"2 tasks overdue, at most 0 allowed","ids":["T1","T2"]},{"rule":"budget","meaning":"Share of the budget that is spent: costs, and hours by rate","own":false,"unit":"percent","bound":"max","threshold":100,"severity":"error","query":null,"outcome":"passed","value":0,"recorded":null,"message":"0 % of the budget spent, at most 100 % allowed","ids":[]}]}
? 10
$ muster check overdue budget --porcelain
|# muster porcelain 1
|# rule	outcome	severity	value	bound	threshold	ids
overdue	failed	error	2	max	0	T1,T2
budget	passed	error	0	max	100	
? 10
$ muster check overdue --ids
T1
T2
? 10
$ muster check overdue budget -F text
overdue: 2 tasks overdue, at most 0 allowed: T1 T2
? 10
$ muster check overdue reviews -F junit
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="muster check" tests="2" failures="1" errors="0" time="0">
  <testsuite name="muster check" tests="2" failures="1" errors="0" skipped="1" timestamp="2026-03-02T08:00:19" time="0">
    <properties>
      <property name="project" value="Shop"/>
    </properties>
    <testcase classname="muster.check" name="overdue" time="0">
      <failure message="2 tasks overdue, at most 0 allowed" type="overdue">2 tasks overdue, at most 0 allowed
T1  Paint the walls
T2  Sign the lease
</failure>
    </testcase>
    <testcase classname="muster.check" name="reviews" time="0">
      <skipped message="no review has been held"/>
    </testcase>
  </testsuite>
</testsuites>
? 10
$ muster check overdue -F github
::error title=overdue::2 tasks overdue, at most 0 allowed%0AT1  Paint the walls%0AT2  Sign the lease
? 10
$ muster check overdue -F md
overdue: 2 tasks overdue, at most 0 allowed: T1 T2

? 10

# What is no rule.
$ muster check overdu
! muster: there is no rule 'overdu'
! hint: did you mean 'overdue'?
? 2
$ muster check xyzzy
! muster: there is no rule 'xyzzy'
! hint: muster check --list
? 2
