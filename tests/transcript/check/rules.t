# A gate for CI: silent and 0 when all is well, 10 with a line a rule that fails, 8 when there is nothing to judge by.
$ muster init 'Shop' --end +8w --budget 1000
$ muster check overdue
$ muster task add 'Paint the walls' --owner @me --due 2026-03-01
$ muster task add 'Sign the lease' --due 2026-02-27 --label law
$ muster milestone add 'Doors open' --due 2026-03-01
$ muster check overdue milestones budget
$ muster check overdue -v --as-of 2026-03-02T08:00:02Z
$ muster check reviews
$ muster check actions improvements
$ muster check actions improvements -v

# The whole gate, and what it checks.
$ muster check
$ muster check --list

# Only some of the work.
$ muster check overdue --query label:law
$ muster check overdue --query label:art
$ muster check budget --query label:law

# For programs.
$ muster check overdue budget --json
$ muster check overdue budget --porcelain
$ muster check overdue --ids
$ muster check overdue budget -F text
$ muster check overdue reviews -F junit
$ muster check overdue -F github
$ muster check overdue -F md

# What is no rule.
$ muster check overdu
$ muster check xyzzy
