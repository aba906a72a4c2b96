# A team's own thresholds and rules, in a file that is data and runs nothing.
$ muster init 'Shop' --here
Project 'Shop' made in FOLDER/.muster/project.db
Next: muster status
$ muster task add 'Paint the walls' --owner @me --due 2026-03-01
T1 added: Paint the walls
$ muster task add 'Sign the lease' --due 2026-02-27 --label law
T2 added: Sign the lease
$ muster task add 'Lock the back door' --label security --owner @me
T3 added: Lock the back door
$ write .muster/policy.toml
rules = ["overdue", "lint", "security", "unwatched", "spi"]
undecided = "pass"

[rule.overdue]
max = 2
message = "Work is late"

[rule.lint]
severity = "warning"

[rule.security]
query = "label:security is:open"
message = "Security work is open"

[rule.unwatched]
noun = "risk"
query = "no:owner"
$ muster check
spi: schedule performance is 0.00, at least 0.80 asked for: T1 T2
warning: lint: 2 records with a gap, at most 0 allowed: T2 T3
security: Security work is open: 1 task, at most 0 allowed: T3
? 10
$ muster check -v
overdue: passed, Work is late: 2 tasks overdue, at most 2 allowed
spi: schedule performance is 0.00, at least 0.80 asked for: T1 T2
warning: lint: 2 records with a gap, at most 0 allowed: T2 T3
security: Security work is open: 1 task, at most 0 allowed: T3
unwatched: passed, there are no risks
? 10
$ muster check --list
rule          threshold        severity  counts
overdue       at most 2        error     Open tasks past their due day
milestones    at most 0        off       Open milestones past their due day
blocked       at most 0        off       Open tasks marked as blocked, or waiti…
budget        at most 100 %    off       Share of the budget that is spent: cos…
spi           at least 0.80    error     Schedule performance: the share done o…
risks         at most 0        off       Risks that have occurred, or are past …
exposure      at most 20 %     off       Delay to be expected from the open ris…
actions       at most 0        off       Actions of meetings past their due day
goals         at most 0        off       Key results behind pace, and goals wit…
overload      at most 0        off       People who own more work than they hav…
orphans       at most 0        off       Open tasks that belong to no goal, key…
lint          at most 0        warning   Open goals with a letter of SMART that…
quality       at most 0        off       Open bugs of critical severity
checks        at most 0        off       Required quality checks that failed wh…
reviews       at most 35 days  off       Days since the period of the newest re…
improvements  at most 0        off       Open improvements past the day by whic…
security      at most 0        error     Security work is open
unwatched     at most 0        error     no:owner

# A rule that is off can still be asked for.
$ muster check milestones
$ muster check quality

# Another policy than the one beside the project: what it narrows, and where it errs.
$ write ci/strict.toml
[rule.overdue]
query = "label:law"
undecided = "fail"
$ muster check overdue --policy ci/strict.toml
overdue: 1 task overdue (label:law), at most 0 allowed: T2
? 10
$ muster check overdue --policy ci/strict.toml -F github
::error title=overdue,file=ci/strict.toml,line=1::1 task overdue (label:law), at most 0 allowed%0AT2  Sign the lease
? 10
$ muster check --policy ci/none.toml
! muster: there is no file ci/none.toml
? 2
$ muster check --policy ci
! muster: cannot read ci: it is a folder
? 2
$ write ci/bad.toml
[rule.overdue]
max = 1

[rule.overdu]
max = 3
$ muster check --policy ci/bad.toml
! muster: ci/bad.toml:4:1: there is no rule 'overdu'
! hint: did you mean 'overdue'?
? 2
$ write ci/bad.toml
[rule.overdue]
max = "three"
$ muster check --policy ci/bad.toml
! muster: ci/bad.toml:2:7: 'max' must be a number from 0 on
! hint: man 5 muster-policy
? 2
$ write ci/bad.toml
[rule.mine]
query = "colour:red"
$ muster check --policy ci/bad.toml
! muster: ci/bad.toml:1: [rule.mine]: query, column 1: a task has no field 'colour'
!   colour:red
!   ^
! hint: muster task list --fields help lists them (to search for the text, put it in quotes)
? 2
$ write ci/bad.toml
[rule.mine
$ muster check --policy ci/bad.toml
! muster: ci/bad.toml:1:11: Error while parsing table header: expected ']', saw '\n'
! hint: man 5 muster-policy
? 2
$ muster check --policy ci/bad.toml --json
! {"schema":1,"error":{"code":"usage","message":"ci/bad.toml:1:11: Error while parsing table header: expected ']', saw '\\n'","hint":"man 5 muster-policy"}}
? 2
