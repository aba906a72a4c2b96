# A ratchet: what is as bad as before passes, what is worse does not, and what is better can be kept.
$ muster init 'Shop' --here
$ muster task add 'Paint the walls' --owner @me --due 2026-03-01
$ muster task add 'Sign the lease' --owner @me --due 2026-02-27
$ muster check overdue
$ muster check overdue milestones --ratchet
$ muster check overdue milestones --ratchet
$ muster task add 'Order the tea' --owner @me --due 2026-02-27
$ muster check overdue milestones --ratchet
$ muster check overdue --ratchet --json
$ muster task done T1-T3
$ muster check overdue --ratchet
$ muster check overdue --ratchet -v
$ muster check overdue --ratchet --update
$ muster check overdue --ratchet --update
$ muster task add 'Late again' --owner @me --due 2026-02-27
$ muster check overdue --ratchet

# The record may stand elsewhere, and nothing else may stand in it.
$ muster check overdue --ratchet-file ci/record.json
$ muster check overdue --ratchet-file ci/record.json --query label:x
$ write ci/record.json
{"overdue": 3}
$ muster check overdue --ratchet-file ci/record.json
