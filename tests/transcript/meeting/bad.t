# What cannot be: said in a sentence, with the next step.
$ muster init Talk
Project 'Talk' made in FOLDER/.muster/project.db
Next: muster status
$ muster meeting add Never --every 'mon 10:00' --until 2026-02-27
! muster: the series would never take place: it ends on 2026-02-27, and 'mon 10:00' comes first on 2026-03-02
! hint: give a later --until, an earlier --at, or another --every
? 2
$ muster meeting add Never --every 'monthly 31' --until 2026-03-30
! muster: the series would never take place: it ends on 2026-03-30, and 'monthly 31' comes first on 2026-03-31
! hint: give a later --until, an earlier --at, or another --every
? 2
$ muster meeting add Never --every 'the full moon'
! muster: 'the full moon' is not a cadence
! hint: write 'mon 10:00', '2w fri 16:00', 'monthly 1 09:00', 'last fri 16:00' or 'daily 09:30'
? 2
$ muster meeting add Nowhere --every mon --zone Mars/Phobos
! muster: no time zone 'Mars/Phobos' on this machine
! hint: use a name like Asia/Shanghai or UTC; the package tzdata holds them
? 2
$ muster meeting add Once --at '2026-03-05 14:00' --zone Europe/Berlin
! muster: a time zone belongs to a series: --every is missing
! hint: a single meeting begins at a time on the project's wall
? 2
$ muster meeting add Once --at '2026-03-05 14:00' --until 2026-04-01
! muster: a last day belongs to a series: --every is missing
? 2
$ muster meeting add Weekly --every 'mon 10:00' --who @me
E1 added: Weekly
$ muster meeting add Other --every 'mon 14:00' --who @me
E2 added: Other
$ muster meeting edit E1 --until 2026-02-01
! muster: the series would never take place: it ends on 2026-02-01, and 'mon 10:00' comes first on 2026-03-02
! hint: give a later --until, an earlier --at, or another --every
? 2
$ muster meeting move E1@2026-03-10 --to 2026-03-11
! muster: E1 does not meet on 2026-03-10; the next time after that is E1@2026-03-16
! hint: muster meeting show E1 lists its sittings
? 3
$ muster meeting move E1@someday --to 2026-03-11
! muster: 'someday' is not a day
! hint: write E2@2026-03-09
? 2
$ muster meeting move E1 --to 'the day after'
! muster: --to: 'the day after' is not a moment: write '2026-03-09 10:00' or 'mon 10:00'
? 2
$ muster meeting move E1 --to '2026-03-02 10:00'
! muster: E1@2026-03-02 begins at 2026-03-02 10:00 already
? 5
$ muster meeting move E9 --to 2026-03-11
! muster: no meeting E9
! hint: muster meeting list
? 3
$ muster meeting move E1
! muster: --to is missing: When it begins instead, on the project's wall: '2026-03-10 14:00'; a day alone keeps the time
! hint: muster meeting move --help
? 2
$ muster meeting upcoming --days 0
! muster: --days: '0' is not a whole number from 1 to 3660
? 2
$ muster meeting notice --within soon
! muster: --within: 'soon' is not a time on the clock
! hint: write 30m, 2h or 1d
? 2
$ muster meeting agenda E1 --length 0m
! muster: --length: '0m' is not a time on the clock
! hint: write 30m, 2h or 1d
? 2
$ muster meeting agenda E1 --owner @li
! muster: --owner is of an item: --add is missing
? 2
# Nobody sits in two meetings at a time, and none is ended that has not begun.
$ muster meeting end E1
! muster: E1@2026-03-02 has not been started
! hint: muster meeting start E1
? 5
$ muster --lang zh meeting end E1
! muster: E1@2026-03-02 还没有开始
! 提示：muster meeting start E1
? 5
$ muster meeting decide 'Too early'
! muster: no meeting is running
! hint: muster meeting start E…, or name the meeting
? 3
$ muster meeting start E1 --present @nobody
! muster: no member @nobody
! hint: Add a member with: muster member add @nobody
? 3
$ muster meeting start E1
E1@2026-03-02 started: Weekly
$ muster meeting start E2
! muster: you are in E1@2026-03-02, which is running
! hint: muster meeting end E1@2026-03-02
? 5
$ muster meeting start E1
! muster: E1@2026-03-02 is running already
! hint: muster meeting end
? 5
$ muster meeting skip E1
! muster: E1@2026-03-02 is running
! hint: muster meeting end E1@2026-03-02
? 5
$ muster meeting skip E2
E2@2026-03-02 called off: Other
$ muster meeting start E2@2026-03-02
! muster: E2@2026-03-02 was called off
! hint: muster meeting move E2@2026-03-02 --to today
? 5
# An action without owner or day is refused.
$ muster meeting action 'Nobody does it'
! muster: an action says who does it and by when: --owner and --due are missing
! hint: muster meeting action 'Nobody does it' --owner @NAME --due fri
? 2
$ muster meeting action 'Nobody does it' --owner @li
! muster: an action says by when: --due is missing
! hint: muster meeting action 'Nobody does it' --owner @li --due fri
? 2
$ muster meeting action 'Nobody does it' --due fri
! muster: an action says who does it: --owner is missing
! hint: muster meeting action 'Nobody does it' --owner @NAME --due fri
? 2
$ muster meeting action 'Nobody does it' --owner @ghost --due fri
! muster: no member @ghost
! hint: Add a member with: muster member add @ghost
? 3
$ muster meeting action 'Done before' --owner @li --due 2026-02-27
! muster: --due: 2026-02-27 lies before the meeting, E1@2026-03-02
? 2
$ muster --lang zh meeting action 'Nobody does it'
! muster: 行动项必须说明：由谁做、何时完成（缺少 --owner 和 --due）
! 提示：muster meeting action 'Nobody does it' --owner @NAME --due fri
? 2
$ muster meeting note --owner @li 'Who deals with what?'
! muster: --owner and --task are for a problem: --problem is missing
? 2
$ muster meeting note --problem --progress 'Both'
! muster: a note reports progress or a problem, not both
? 2
$ muster meeting note --problem 'No network'
E1@2026-03-02#1 noted: No network
$ muster meeting note E1@2026-03-02#2 --owner @li
! muster: E1@2026-03-02 has 1 problem
! hint: muster meeting minutes E1@2026-03-02
? 3
$ muster meeting note E1@2026-03-02#1
! muster: a problem that was noted takes --owner and --task alone
! hint: muster meeting note E1@2026-03-02#1 --owner @NAME
? 2
$ muster meeting note E1@2026-03-02#x --owner @li
! muster: 'E1@2026-03-02#x' is not the name of a problem
! hint: write E2@2026-03-09#1, as the minutes have it
? 2
$ muster meeting decide D7
! muster: no decision D7
! hint: muster decision list
? 3
$ muster meeting decide 'Once and for all'
D1 decided: Once and for all
$ muster meeting decide D1 'Otherwise'
! muster: D1 is decided already
! hint: muster decision supersede D1 TEXT
? 5
$ muster meeting decide 'Which one?' --due 2026-03-09
D2 to be decided by 2026-03-09: Which one?
$ muster meeting decide D2 'This one' --due 2026-03-10
! muster: a decision that is made now has no day by which it must be made
! hint: muster decision edit D2 --due 2026-03-10
? 2
$ muster decision supersede D1 D1
! muster: D1 cannot replace itself
? 5
$ muster decision supersede D1 'Anew'
D1 replaced by D3: Anew
$ muster decision supersede D1 'Again'
! muster: D1 has been replaced by D3 already
! hint: muster decision supersede D3 TEXT
? 5
$ muster decision supersede D3 D1
! muster: D1 has been replaced by D3 itself
? 5
$ muster meeting end
E1@2026-03-02 ended: Weekly
  nobody deals with a problem: muster meeting note E1@2026-03-02#1 --owner @NAME
$ muster meeting end E1@2026-03-02
! muster: E1@2026-03-02 has ended already
! hint: muster meeting minutes E1@2026-03-02
? 5
$ muster meeting move E1@2026-03-02 --to tomorrow
! muster: E1@2026-03-02 was held
! hint: muster meeting minutes E1@2026-03-02
? 5
$ muster meeting agenda E1@2026-03-02 --add 'Too late'
! muster: E1@2026-03-02 is over
! hint: name a sitting that is still to come
? 5
$ muster meeting follow-through --at-least 120%
! muster: --at-least: '120%' is not a share from 0 to 100 %
! hint: write 80%
? 2
$ muster meeting follow-through E9
! muster: no meeting E9
! hint: muster meeting list
? 3
# Titles are what they are, in every format.
$ muster meeting add '<b>=1+1</b> [x](y) | `z`' --every 'tue 09:00' --place '=cmd()'
E3 added: <b>=1+1</b> [x](y) | `z`
$ muster meeting list E3 -F csv
id,type,title,every,start,attendees
$ muster meeting agenda E3 --add '# <script>alert(1)</script> | \e[31mred'
E3@2026-03-03 agenda: # <script>alert(1)</script> | \x1b[31mred
$ muster meeting agenda E3 -F md
|# E3@2026-03-03  &lt;b\>=1+1&lt;/b\> \[x\](y) \| \`z\`

- **when**: 2026-03-03 09:00
- **where**: =cmd()
- **state**: planned

15m of 1h are taken up

|## Items

|| takes | id | title | owner | why |
|| ---: | --- | --- | --- | --- |
|| 5m |  | \# &lt;script\>alert(1)&lt;/script\> \| \\x1b\[31mred |  |  |

|## Decisions to make

|| takes | id | title | owner | why |
|| ---: | --- | --- | --- | --- |
|| 5m | D2 | Which one? |  | by 2026-03-09 |

|## Problems without owner

|| takes | id | title | owner | why |
|| ---: | --- | --- | --- | --- |
|| 5m | E1@2026-03-02\#1 | No network |  | nobody deals with it, since 2026-03-02 |

$ muster meeting agenda E3
E3@2026-03-03  <b>=1+1</b> [x](y) | `z`
when   2026-03-03 09:00
where  =cmd()
state  planned
15m of 1h are taken up
takes  id               title                    owner  why
Items
   5m                   # <script>alert(1)</sc…

Decisions to make
   5m  D2               Which one?                      by 2026-03-09

Problems without owner
   5m  E1@2026-03-02#1  No network                      nobody deals with it, s…
