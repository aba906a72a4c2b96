# A team's own thresholds and rules, in a file that is data and runs nothing.
$ muster init 'Shop' --here
$ muster task add 'Paint the walls' --owner @me --due 2026-03-01
$ muster task add 'Sign the lease' --due 2026-02-27 --label law
$ muster task add 'Lock the back door' --label security --owner @me
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
$ muster check -v
$ muster check --list

# A rule that is off can still be asked for.
$ muster check milestones
$ muster check quality

# Another policy than the one beside the project: what it narrows, and where it errs.
$ write ci/strict.toml
[rule.overdue]
query = "label:law"
undecided = "fail"
$ muster check overdue --policy ci/strict.toml
$ muster check overdue --policy ci/strict.toml -F github
$ muster check --policy ci/none.toml
$ muster check --policy ci
$ write ci/bad.toml
[rule.overdue]
max = 1

[rule.overdu]
max = 3
$ muster check --policy ci/bad.toml
$ write ci/bad.toml
[rule.overdue]
max = "three"
$ muster check --policy ci/bad.toml
$ write ci/bad.toml
[rule.mine]
query = "colour:red"
$ muster check --policy ci/bad.toml
$ write ci/bad.toml
[rule.mine
$ muster check --policy ci/bad.toml
$ muster check --policy ci/bad.toml --json
