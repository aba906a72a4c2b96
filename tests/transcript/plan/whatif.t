# What a change would do to the plan, tried out and forgotten.
$ muster init 'What if'
Project 'What if' made in FOLDER/.muster/project.db
Next: muster status
$ muster member add @wang --skill cpp=4 --rate 200
@wang added
$ muster task add 'Draw the plan' --owner @li --estimate 2d
T1 added: Draw the plan
$ muster task add 'Fix the parser' --skill cpp=3 --estimate 5d --blocked-by T1 --due 2026-03-06
T2 added: Fix the parser
$ muster task add 'Test it' --owner @li --estimate 2d --blocked-by T2
T3 added: Test it
$ muster plan whatif 'task edit T2 --estimate 2d'
What if: task edit T2 --estimate 2d
                                now          then         change
end                      2026-03-12    2026-03-09            -3d
tasks late                        1             0             -1
tasks without a place             0             0
cost of the work left  8,000.00 CNY  3,200.00 CNY  -4,800.00 CNY
Nothing was changed.
$ muster plan whatif 'member add @zhao --skill cpp=5' 'task split T2 "Fix the rest"' --json
{"schema":1,"kind":"plan.whatif","project":"What if","now":"2026-03-02T08:00:06Z","total":3,"returned":3,"truncated":false,"before":{"finish":"2026-03-12","late":1,"unplaced":0,"cost":8000},"after":{"finish":"2026-03-12","late":1,"unplaced":0,"cost":0},"items":[{"id":"T1","title":"Draw the plan","person":"@li","start":"2026-03-02","finish":"2026-03-03","due":null,"float_days":0,"critical":true,"late":false,"unplaced":null},{"id":"T3","title":"Test it","person":"@li","start":"2026-03-11","finish":"2026-03-12","due":null,"float_days":0,"critical":true,"late":false,"unplaced":null},{"id":"T4","title":"Fix the rest","person":"@zhao","start":"2026-03-04","finish":"2026-03-10","due":"2026-03-06","float_days":0,"critical":true,"late":true,"unplaced":null}]}
$ muster plan whatif 'task drop T1 --reason "Not needed"'
What if: task drop T1 --reason "Not needed"
                                now          then  change
end                      2026-03-12    2026-03-10     -2d
tasks late                        1             0      -1
tasks without a place             0             0
cost of the work left  8,000.00 CNY  8,000.00 CNY
Nothing was changed.
$ muster plan whatif
! muster: COMMAND is missing
! hint: muster plan whatif --help
? 2
$ muster plan whatif status
! muster: 'status': muster status cannot be tried out
! hint: try commands that add or change records
? 2
$ muster plan whatif 'task edit T9 --due fri'
! muster: 'task edit T9 --due fri': no task T9
! hint: muster task list
? 3
$ muster plan whatif 'undo'
! muster: 'undo': muster undo cannot be tried out
! hint: try commands that add or change records
? 2
$ muster task list
T2	blocked	2	Fix the parser		2026-03-06
T1	todo	2	Draw the plan	@li	
T3	blocked	2	Test it	@li	
$ muster log
5	2026-03-02 08:00	@li		muster task add 'Test it' --owner @li --estimate 2d --blocked-by T2
4	2026-03-02 08:00	@li		muster task add 'Fix the parser' --skill cpp=3 --estimate 5d --blocked-by T1 --due 2026-03-06
3	2026-03-02 08:00	@li		muster task add 'Draw the plan' --owner @li --estimate 2d
2	2026-03-02 08:00	@li		muster member add @wang --skill cpp=4 --rate 200
1	2026-03-02 08:00	@li		muster init 'What if'
