# Time is written down with its unit; the timer follows start and done.
$ muster init 'Hours'
Project 'Hours' made in FOLDER/.muster/project.db
Next: muster status
$ muster task add Work
T1 added: Work
$ muster time log T1 1h30m --note 'First look'
H1 logged: 1h 30m on T1
$ muster time log T1 90
! muster: --spent: '90' is not a working time with its unit: write 90m, 4h, 2d or 1w
? 2
$ muster task start T1
T1 started: Work
$ MUSTER_NOW=2026-03-02T09:10:00Z muster task done T1
T1 done: Work
$ muster time list -F table
id  from              member  task   spent  note
H2  2026-03-02 08:00  @li     T1    1h 10m
H1  2026-03-02 09:00  @li     T1    1h 30m  First look
2 time entries
$ muster time edit H1 --spent 2h
H1 changed
$ muster time rm H2
H2 removed
