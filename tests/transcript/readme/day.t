# Before the day: a small project, some weeks in.
$ muster init 'Tea shop' --start 2026-02-16 --end +12w --vision 'The best tea in town'
Project 'Tea shop' made in FOLDER/.muster/project.db
Next: muster status
$ muster member add @wang --name 'Wang Fang' --capacity 40h
@wang added
$ muster goal add 'Guests love the shop' --owner @li --due +10w
G1 added: Guests love the shop
$ muster milestone add 'Doors open' --due +4w
M1 added: Doors open
$ muster task add 'Choose the furniture' --owner @wang --due 2026-03-03 --estimate 2d --goal G1 --milestone M1
T1 added: Choose the furniture
$ muster task add 'Paint the walls' --owner @li --due 2026-03-04 --estimate 6h --milestone M1 --priority 1
T2 added: Paint the walls
$ muster task add 'Set the tables' --owner @wang --due +2w --blocked-by T1 --milestone M1
T3 added: Set the tables
$ muster task add 'Sign the lease' --owner @li --due 2026-02-27
T4 added: Sign the lease
$ MUSTER_NOW=2026-02-27T15:00:00Z muster task done T4
T4 done: Sign the lease
$ MUSTER_USER=wang MUSTER_NOW=2026-02-27T16:00:00Z muster task start T1
T1 started: Choose the furniture
# 09:00 The stand-up: what was done since the last working day, what is being done, what comes next.
$ muster standup --team
Stand-up 2026-03-02 (since 2026-02-27)

@li
Done  T4 Sign the lease
Next  T2 Paint the walls

@wang
Doing  T1 Choose the furniture
Time   1h  (T1 1h)
# 09:10 What should I take up?
$ muster next
id  title            due         because
T2  Paint the walls  2026-03-04  priority 1, due in 2 days
1 task ready
$ muster task start T2
T2 started: Paint the walls
# 11:40 Somebody calls: write it down at once, sort it out later.
$ muster add 'Ask the landlord about the sign' --due fri --label office
T5 added: Ask the landlord about the sign
$ muster task comment T2 'The green looks better than the blue'
T2 commented: The green looks better than the blue
# 12:30 The morning's work is done.
$ muster task done T2
T2 done: Paint the walls (timer H2 stopped: 3h 20m on T2)
$ muster time report --period today
Time worked, 2026-03-02
task                          time  share
T1    Choose the furniture  3h 30m   51 %  ██████░░░░░░
T2    Paint the walls       3h 20m   49 %  ██████░░░░░░
      total                 6h 50m
# 14:00 What waits for what, and why is this task where it is?
$ muster task list -F table
id  status   priority  title                            owner  due
T1  doing           2  Choose the furniture             @wang  2026-03-03
T5  todo            2  Ask the landlord about the sign         2026-03-06
T3  blocked         2  Set the tables                   @wang  2026-03-16
3 tasks, 1 blocked
$ muster why T3
T3  Set the tables
urgency    1.3 = 3.9 priority 2 + 2.4 due in 14 days - 5.0 it is blocked
waits for  T1 Choose the furniture, @wang, due 2026-03-03
owner      @wang
milestone  M1 Doors open, due 2026-03-30
vision     The best tea in town
made       by @li on 2026-03-02 08:00: muster task add 'Set the tables' --owner
           @wang --due +2w --blocked-by T1 --mile…
# 16:00 The furniture will be late; Wang says so, and what follows is seen at once.
$ MUSTER_USER=wang muster task edit T1 --due +1w
T1 changed: Choose the furniture
$ muster task list is:blocked -F table
id  status   priority  title           owner  due
T3  blocked         2  Set the tables  @wang  2026-03-16
1 task, 1 blocked
# 17:30 The evening: what changed today, and where do we stand?
$ muster diff today
Tea shop: 2026-03-02 00:00 to 2026-03-02 17:30
5 operations: @li 4, @wang 1

Tasks
  added  T5  Ask the landlord about the sign; due 2026-03-06, labels office
  done  T2  Paint the walls; + comment on T2: The green looks better than the
  blue
  changed  T1  Choose the furniture; due: 2026-03-03 -> 2026-03-09

Time entries
  added  H2; member @li, task T2, from 2026-03-02 09:10, spent 3h 20m
total         added  done  changed
tasks             1     1        1
time entries      1     -        -
$ muster status
Tea shop  2026-03-02
Health: green, the 1 task that was due is done; no open bugs
Tasks:  ██████░░░░░░░░░░ 2 of 5 closed, 0 overdue, 0 blocked

Goals
id  progress               goal                due
G1  ░░░░░░░░░░░░░░░░  0 %  Guests love the s…  by 2026-05-11  behind: 16.7 % ex…

Next milestone
M1  Doors open  2026-03-30  in 28 days  1 of 3 closed
