# The plan for TaskJuggler; texts cannot end their string, and reach neither macros nor the environment.
$ write body.txt
Over
lines
$ muster init 'A "plan"' --start 2026-02-02 --end 2026-04-26
Project 'A "plan"' made in FOLDER/.muster/project.db
Next: muster status
$ muster member add @wang --name 王芳 --mail wang@example.com --rate 100 --capacity 20h
@wang added
$ muster member leave @wang 2026-03-09..2026-03-10
@wang is away: 2026-03-09..2026-03-10 (2 working days)
$ muster milestone add First --due 2026-04-01
M1 added: First
$ muster task add 'Design\' --milestone M1
T1 added: Design\
$ muster task add 'Read ${macro} and $(HOME)' --parent T1 --estimate 2d --owner @wang --due 2026-03-13
T2 added: Read ${macro} and $(HOME)
$ muster task add 'Build "it"' --parent T1 --estimate 4h --owner @li --blocked-by T2 --body-file body.txt
T3 added: Build "it"
$ muster task add 'Nobody knows' --start-after 2026-03-16
T4 added: Nobody knows
$ muster task link T4 --blocked-by T3 --type SS --lag 2h
T4 linked: Nobody knows
$ muster task add 'Done before' --owner @li --start 2026-02-23
T5 added: Done before
$ muster task done T5
T5 done: Done before
$ muster task add Dropped
T6 added: Dropped
$ muster task drop T6 --reason 'not needed'
T6 dropped: Dropped
$ muster export tjp
project "A \"plan\"" 2026-02-02 - 2027-04-27 {
  timezone "UTC"
  currency "CNY"
  now 2026-03-02
  dailyworkinghours 8.00
  timeformat "%Y-%m-%d"
  workinghours mon 9:00 - 17:00
  workinghours tue 9:00 - 17:00
  workinghours wed 9:00 - 17:00
  workinghours thu 9:00 - 17:00
  workinghours fri 9:00 - 17:00
  workinghours sat off
  workinghours sun off
}

resource r_li "li" {
}
resource r_wang "王芳" {
  email "wang@example.com"
  rate 800.00
  limits { weeklymax 20.00h }
  leaves annual 2026-03-09 - 2026-03-11
}

task t1 "Design＼" {
  priority 500
  task t2 "Read ＄{macro} and ＄(HOME)" {
    priority 500
    start 2026-03-02
    maxend 2026-03-14
    effort 16.00h
    allocate r_wang
  }
  task t3 "Build \"it\"" {
    note "Over
lines
"
    priority 500
    depends t1.t2
    effort 4.00h
    allocate r_li
  }
}
task t4 "Nobody knows" {
  priority 500
  depends t1.t3 { onstart gaplength 2.00h }
  start 2026-03-16
  length 8.00h  # nobody estimated it
}
task t5 "Done before" {
  priority 500
  start 2026-02-23
  end 2026-03-03
  complete 100
}
task m1 "First" {
  milestone
  depends t1
  maxend 2026-04-02
}

taskreport plan "plan" {
  formats html
  columns bsi, name, start, end, effort, complete, chart
}
resourcereport load "load" {
  formats html
  columns no, name, effort, chart
}
$ muster export tjp is:open owner:@wang -o mine.tjp
$ muster export tjp 'due<'
! muster: query, column 1: due< has no value
!   due<
!   ^
! hint: for those without it: no:due
? 2
