# A command that prints a number: it runs in the project's folder, and only once somebody has trusted it.
$ muster init 'Commands'
Project 'Commands' made in FOLDER/.muster/project.db
Next: muster status
$ write done.txt
one
two
three
$ muster metric add 'Lines done' --command 'grep -c . done.txt'
Lines done added
$ muster metric measure 'Lines done'
! muster: the command of Lines done is not trusted and was not run: grep -c . done.txt
! hint: read it; then: muster trust 'Lines done'
? 5
$ muster trust
runs programs  file                state
Lines done     grep -c . done.txt  not trusted
read them first; then: muster trust --all
$ muster trust 'Lines done'
Lines done is trusted
$ muster metric measure 'Lines done'
Lines done measured: 3 (by: grep -c . done.txt)
$ muster metric measure 'Lines done' --json
{"schema":1,"kind":"metric.measure","project":"Commands","now":"2026-03-02T08:00:06Z","total":1,"returned":1,"truncated":false,"failed":[],"items":[{"id":"UID","metric":"Lines done","moment":"2026-03-02T08:00:06Z","value":3,"note":null,"author":"@li","created":"2026-03-02T08:00:06Z","changed":"2026-03-02T08:00:06Z"}]}

# Trust is in the text: when it changes, it must be trusted again.
$ muster metric edit 'Lines done' --command 'grep -c t done.txt'
Lines done changed
$ muster metric measure 'Lines done'
! muster: the command of Lines done is not trusted and was not run: grep -c t done.txt
! hint: read it; then: muster trust 'Lines done'
? 5

# A script of the project's folder that a command names is part of what is trusted.
$ write rate.sh
echo measuring
echo 30%
$ muster metric add Rate --unit % --command 'sh rate.sh'
Rate added
$ muster trust --all
Lines done is trusted
Rate is trusted
$ muster metric measure
Lines done measured: 2 (by: grep -c t done.txt)
Rate measured: 30 % (by: sh rate.sh)
$ write rate.sh
echo 99%
$ muster metric measure Rate
! muster: the command of Rate is not trusted and was not run: sh rate.sh
! hint: read it; then: muster trust Rate
? 5

# A shell is used where the text needs one, and that is said.
$ muster metric add Piped --command 'cat done.txt | wc -l'
Piped added
$ muster trust Piped
Piped is trusted
$ muster metric measure Piped
Piped measured: 3 (by /bin/sh: cat done.txt | wc -l)

# What fails, hangs, prints nothing or something else writes nothing.
$ muster metric add Failing --command 'ls /no/such/folder'
Failing added
$ muster metric add Slow --command 'sleep 30'
Slow added
$ muster metric add Silent --command true
Silent added
$ muster metric add Garbage --command 'echo all is well'
Garbage added
$ muster metric add Unit --unit min --command 'echo 4h'
Unit added
$ muster metric add Missing --command no-such-program
Missing added
$ muster metric add Quote --command "echo 'x"
Quote added
$ muster trust --all
Failing is trusted
Garbage is trusted
Lines done is trusted
Missing is trusted
Piped is trusted
Quote is trusted
Rate is trusted
Silent is trusted
Slow is trusted
Unit is trusted
$ muster metric measure Failing
! muster: the command of Failing failed (exit code 2); nothing was written
! hint: it said: ls: cannot access '/no/such/folder': No such file or direct…
? 1
$ muster metric measure Slow --timeout 0.2s
! muster: the command of Slow took longer than 0.2 s and was stopped; nothing was written
! hint: give it more time with --timeout 5min, or look at it: sleep 30
? 1
$ muster metric measure Silent
! muster: the command of Silent printed nothing; nothing was written
! hint: its last line must be a number: 4.5, 30%, 5min or 10万
? 1
$ muster metric measure Garbage
! muster: the command of Garbage printed something else than a value: 'all is well' is not a value; nothing was written
! hint: its last line must be a number: 4.5, 30%, 5min or 10万
? 1
$ muster metric measure Unit
! muster: the command of Unit printed something else than a value: Unit is measured in min, not in h; nothing was written
! hint: its last line must be a number: 4.5, 30%, 5min or 10万
? 1
$ muster metric measure Missing
! muster: the command of Missing failed (not started: No such file or directory); nothing was written
! hint: it is: no-such-program
? 1
$ muster metric measure Quote
! muster: a quote is not closed in: echo 'x
? 2
$ muster metric measure Slow --timeout 3d
! muster: --timeout: '3d' is not a time of up to an hour
! hint: write 90s or 5min
? 2
$ muster metric add Empty
Empty added
$ muster metric measure Empty
! muster: Empty has no command that measures it
! hint: give it one with edit --command, or write the value down by hand
? 5
$ muster metric measure 'Lines done' Silent Piped --lang zh
Silent 未测量：Silent 的命令没有输出；什么也没有写入 (最后一行必须是数字：4.5、30%、5min 或 10万)
Lines done 已测量：2（命令：grep -c t done.txt）
Piped 已测量：3（由 /bin/sh 运行：cat done.txt | wc -l）
? 7
$ muster metric list --fields name,value,trend
Empty		
Failing		
Garbage		
Lines done	2	3 3 2 2
Missing		
Piped	3	3 3
Quote		
Rate	30	30
Silent		
Slow		
Unit		
$ muster metric measure Piped -n
(dry run) Piped measured: 3 (by /bin/sh: cat done.txt | wc -l)
$ muster metric history Piped
2026-03-02 08:00	3	@li	
2026-03-02 08:00	3	@li	
$ muster trust --all --revoke -q
Failing
Garbage
Lines done
Missing
Piped
Quote
Rate
Silent
Slow
Unit
$ muster metric measure Piped
! muster: the command of Piped is not trusted and was not run: cat done.txt | wc -l
! hint: read it; then: muster trust Piped
? 5
