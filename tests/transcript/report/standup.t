# Without a stand-up held before, it tells from the last working day on: on Monday, from Friday.
$ muster init 'Daily'
Project 'Daily' made in FOLDER/.muster/project.db
Next: muster status
$ muster member add @wang --name '王芳' --mail wang@example.com
@wang added
$ muster member add @zhao
@zhao added
$ muster member add @customer --external yes
@customer added
$ MUSTER_NOW=2026-03-05T16:00:00Z muster task add 'Old news' --owner @me
T1 added: Old news
$ MUSTER_NOW=2026-03-05T16:30:00Z muster task done T1
T1 done: Old news
$ MUSTER_NOW=2026-03-06T09:00:00Z muster task add Parser --owner @me
T2 added: Parser
$ MUSTER_NOW=2026-03-06T09:00:00Z muster task add Invoices --owner @me --due 2026-03-07
T3 added: Invoices
$ MUSTER_NOW=2026-03-06T09:00:00Z muster task add '客户回访' --owner @wang --blocked-by T3
T4 added: 客户回访
$ MUSTER_NOW=2026-03-06T09:00:00Z muster task add Layout --owner @wang
T5 added: Layout
$ MUSTER_NOW=2026-03-06T09:00:00Z muster task add Reopened --owner @wang
T6 added: Reopened
$ MUSTER_NOW=2026-03-06T10:00:00Z muster task start T2
T2 started: Parser
$ MUSTER_NOW=2026-03-06T12:00:00Z muster task done T2
T2 done: Parser (timer H1 stopped: 2h on T2)
$ MUSTER_NOW=2026-03-06T12:00:00Z muster task done T6
T6 done: Reopened
$ MUSTER_NOW=2026-03-06T12:10:00Z muster task reopen T6
T6 reopened: Reopened
$ MUSTER_NOW=2026-03-06T13:00:00Z muster task block T5 --reason 'Waiting for the logo'
T5 blocked: Layout
$ MUSTER_NOW=2026-03-09T09:00:00Z muster task start T3
T3 started: Invoices
$ MUSTER_NOW=2026-03-09T09:30:00Z muster standup
Stand-up 2026-03-09 (since 2026-03-06)

@li
Done   T2 Parser
Doing  T3 Invoices (due 2026-03-07)
Time   2h 30m  (T2 2h, T3 30m)
$ MUSTER_NOW=2026-03-09T09:30:00Z muster standup --team
Stand-up 2026-03-09 (since 2026-03-06)

@li
Done   T2 Parser
Doing  T3 Invoices (due 2026-03-07)
Time   2h 30m  (T2 2h, T3 30m)

@wang
Next     T6 Reopened
Blocked  T4 客户回访 (waits for T3 @li due 2026-03-07)
         T5 Layout (Waiting for the logo, since 2026-03-06)

Others
Nothing to tell  @zhao
$ MUSTER_NOW=2026-03-09T09:30:00Z muster standup @wang -F md
|# Stand-up 2026-03-09 (since 2026-03-06)

|## @wang

- **Next**: T6 Reopened
- **Blocked**:
  - T4 客户回访 (waits for T3 @li due 2026-03-07)
  - T5 Layout (Waiting for the logo, since 2026-03-06)

$ MUSTER_NOW=2026-03-09T09:30:00Z muster standup @wang --json
{"schema":1,"kind":"standup","project":"Daily","now":"2026-03-09T09:30:00Z","total":1,"returned":1,"truncated":false,"since":"2026-03-06","held":false,"items":[{"member":"@wang","since":"2026-03-06T00:00:00Z","away_until":null,"done":[],"doing":[],"next":[{"id":"T6","title":"Reopened","reason":null,"due":null,"closed":null}],"blocked":[{"id":"T4","title":"客户回访","reason":null,"due":null,"closed":null,"waits_for":["T3"]},{"id":"T5","title":"Layout","reason":"Waiting for the logo","due":null,"closed":null,"since":"2026-03-06T13:00:00Z","waits_for":[]}],"time":{"spent":0,"items":[]},"commits":[]}]}
$ MUSTER_NOW=2026-03-09T09:30:00Z muster standup --team --ids
T2
T3
T6
T4
T5

# Once it is held, the next one tells from there on; one held today does not count, so that it can be shown again.
$ MUSTER_NOW=2026-03-09T09:30:00Z muster standup --held
Stand-up 2026-03-09 (since 2026-03-06)

@li
Done   T2 Parser
Doing  T3 Invoices (due 2026-03-07)
Time   2h 30m  (T2 2h, T3 30m)
$ MUSTER_NOW=2026-03-09T09:40:00Z muster standup
Stand-up 2026-03-09 (since 2026-03-06)

@li
Done   T2 Parser
Doing  T3 Invoices (due 2026-03-07)
Time   2h 40m  (T2 2h, T3 40m)
$ MUSTER_NOW=2026-03-09T15:00:00Z muster task done T3
T3 done: Invoices (timer H2 stopped: 6h on T3)
$ MUSTER_NOW=2026-03-10T09:30:00Z muster standup --team
Stand-up 2026-03-10

@li (since 2026-03-09 09:30)
Done  T3 Invoices
Time  6h  (T3 6h)

@wang (since 2026-03-09)
Next     T4 客户回访
         T6 Reopened
Blocked  T5 Layout (Waiting for the logo, since 2026-03-06)

Others
Nothing to tell  @zhao
$ MUSTER_NOW=2026-03-30T09:30:00Z muster standup
Stand-up 2026-03-30 (since 2026-03-27)

@li
nothing done, doing or planned
$ MUSTER_NOW=2026-03-10T09:30:00Z muster log -L 1
18	2026-03-09 15:00	@li		muster task done T3
! only the first 1 are shown

# Who is on leave is away; who comes back is told of from the last day at work.
$ muster member edit @wang --leave 2026-03-09..2026-03-11 --add-leave 2026-03-12
@wang changed
$ MUSTER_NOW=2026-03-10T09:30:00Z muster standup --team
Stand-up 2026-03-10

@li (since 2026-03-09 09:30)
Done  T3 Invoices
Time  6h  (T3 6h)

Others
Away             @wang until 2026-03-12
Nothing to tell  @zhao
$ MUSTER_NOW=2026-03-10T09:30:00Z muster standup @wang
Stand-up 2026-03-10 (since 2026-03-06)

@wang
Away     until 2026-03-12
Next     T4 客户回访
         T6 Reopened
Blocked  T5 Layout (Waiting for the logo, since 2026-03-06)
$ MUSTER_NOW=2026-03-13T09:30:00Z muster standup @wang
Stand-up 2026-03-13 (since 2026-03-06)

@wang
Next     T4 客户回访
         T6 Reopened
Blocked  T5 Layout (Waiting for the logo, since 2026-03-06)

# From a day that is named; a weekday is the last one.
$ MUSTER_NOW=2026-03-09T16:00:00Z muster standup --since thu
Stand-up 2026-03-09 (since 2026-03-05)

@li
Done  T1 Old news
      T2 Parser
      T3 Invoices
Time  8h  (T2 2h, T3 6h)
$ MUSTER_NOW=2026-03-09T16:00:00Z muster standup --since tomorrow
! muster: --since: 'tomorrow' is not a day that is over
! hint: write 2026-03-09, yesterday, fri (the last one) or -3d
? 2
$ MUSTER_NOW=2026-03-09T16:00:00Z muster standup --since whenever
! muster: --since: 'whenever' is not a day that is over
! hint: write 2026-03-09, yesterday, fri (the last one) or -3d
? 2
$ MUSTER_NOW=2026-03-09T16:00:00Z muster standup --team @wang
! muster: --team is everybody; leave the names out
! hint: muster standup --team
? 2
$ MUSTER_NOW=2026-03-09T16:00:00Z muster standup @nobody
! muster: no member @nobody
! hint: Add a member with: muster member add @nobody
? 3
$ MUSTER_NOW=2026-03-09T16:00:00Z muster standup --git
! muster: there is no git repository in FOLDER or above it
! hint: leave --git out, or name a repository with -C DIR
? 3
