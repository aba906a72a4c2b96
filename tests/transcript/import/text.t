# Texts with a task a line, and checklists in Markdown.
$ muster init Texts
Project 'Texts' made in FOLDER/.muster/project.db
Next: muster status
$ write todo.txt
(A) 2026-01-01 Call Mom about +Family dinner @phone due:2026-12-01 rec:1w
x 2026-02-03 2026-02-01 买牛奶 +家 pri:B
Plain task http://example.com/x
(C) see you at 10:30 h:1
(Z) someday due:someday
Plain task http://example.com/x
$ muster import todotxt todo.txt
line 5 rejected: --due: 'someday' is not a day: write 2026-03-09, today, fri, +3d, 2wd, eom or 明天
5 created, 1 line rejected
? 7
$ muster export todotxt
(A) 2026-01-01 Call Mom about +Family dinner @phone due:2026-12-01 rec:1w
x 2026-02-03 2026-02-01 买牛奶 +家 pri:B
Plain task http://example.com/x
(C) see you at 10:30 h:1
Plain task http://example.com/x
$ muster import todotxt todo.txt
line 5 rejected: --due: 'someday' is not a day: write 2026-03-09, today, fri, +3d, 2wd, eom or 明天
--update brings what is here already in step with the table
0 created, 5 here already, left alone, 1 line rejected
? 7
$ write tasks.md
- [ ] Build the house @anna #home due:2026-12-01 est:4h
    With a roof.
    - [x] Dig
    - [/] Walls #4
      * [!] Bricks
- [-] Sell it
- not a box
 ## 厨房
1. [ ] 洗碗 @anna due:2026/12/3
```
- [ ] not me
```
- [ ] bad due:tomorrowish
$ muster import md tasks.md
line 1 rejected: nobody here is called 'anna' (--create-members adds those who are not known)
line 3 rejected: taken without its parent: no task 'md:c7181a60f845f94a' (muster task list)
line 4 rejected: taken without its parent: no task 'md:c7181a60f845f94a' (muster task list)
line 9 rejected: nobody here is called 'anna' (--create-members adds those who are not known)
line 13 rejected: --due: 'tomorrowish' is not a day: write 2026-03-09, today, fri, +3d, 2wd, eom or 明天
4 created, 5 lines rejected
? 7
$ muster import md tasks.md --create-members --update
line 13 rejected: --due: 'tomorrowish' is not a day: write 2026-03-09, today, fri, +3d, 2wd, eom or 明天
2 created, 0 updated, 4 unchanged, 1 line rejected
? 7
$ muster milestone add Beta
M1 added: Beta
$ muster task edit T5 --milestone M1
T5 changed: Plain task http://example.com/x
$ muster task add '=cmd|calc #1'
T12 added: =cmd|calc #1
$ muster export md -o out.md
$ muster export md
|# Texts

- [ ] Call Mom about +Family dinner #@phone #Family due:2026-12-01 (T1)
- [x] 买牛奶 #家 (T2)
- [ ] Plain task http://example.com/x (T3)
- [ ] see you at 10:30 (T4)
- [-] Sell it (T9)
- [ ] Build the house @anna #home due:2026-12-01 est:4h (T10)
  With a roof.
  - [x] Dig (T6)
  - [/] Walls #4 (T7)
    - [!] Bricks (T8)
- [ ] 洗碗 @anna #厨房 due:2026-12-03 (T11)
- [ ] =cmd|calc \#1 (T12)

|## Beta (M1)

- [ ] Plain task http://example.com/x (T5)
$ muster import md out.md --update
0 created, 0 updated, 12 unchanged
$ muster task show T6
T6  Dig
type         task
status       done
priority     2
parent       T10
closed       2026-03-02 08:00
external id  md:72424a403ecad825
urgency      0
created      2026-03-02 08:00
