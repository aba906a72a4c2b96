# Lists take a query; what cannot be read is shown where it stands.
$ muster init Asked
Project 'Asked' made in FOLDER/.muster/project.db
Next: muster status
$ muster task add 'Fix the parser' --priority 0 --due 2026-02-27 --owner @me
T1 added: Fix the parser
$ muster task add '客户 回访' --due fri --label ui,api --blocked-by T1
T2 added: 客户 回访
$ muster task add 'Order chairs' --body 'Ask 李雷 about the colour' --priority 4
T3 added: Order chairs
$ muster task comment T1 'seen on Monday'
T1 commented: seen on Monday
$ muster task list is:overdue
T1	todo	0	Fix the parser	@li	2026-02-27
$ muster task list -label:ui 'due<fri or no:due'
T1	todo	0	Fix the parser	@li	2026-02-27
T3	todo	4	Order chairs		
$ muster task list -S 'is:blocked' --ids
T2
$ muster task list 客户 --ids
T2
$ muster task list monday --ids
T1
$ muster task list is:done
$ muster task done T3
T3 done: Order chairs
$ muster task list is:done --ids
T3
$ muster task list closed:today is:mine
$ muster task list 'closed:today or label:ui' sort:title-desc --fields id,title
T2	客户 回访
T3	Order chairs
$ muster ready
T1	todo	0	Fix the parser	@li	2026-02-27
$ muster ready is:mine --ids
T1
$ muster task list 'is:overdue -label:ui or priority:4' --explain
any of:
  all of:
    it is overdue (open, and past its due day)
    not:
      label contains ui
  priority is 4
only what is open, since the query says nothing of it
$ muster task list is:open ownr:@li
! muster: query, column 9: a task has no field 'ownr'
!   is:open ownr:@li
!           ^
! hint: did you mean 'owner'? (to search for the text, put it in quotes)
? 2
$ muster task list 'due:2026-02-30'
! muster: query, column 5: due: '2026-02-30' is not a day: write 2026-03-09, today, fri, +3d, 2wd, eom or 明天
!   due:2026-02-30
!       ^
? 2
$ muster task list '(is:open'
! muster: query, column 1: this parenthesis is not closed
!   (is:open
!   ^
? 2
$ muster task list is:overdu
! muster: query, column 4: is: does not know 'overdu'
!   is:overdu
!      ^
! hint: did you mean is:overdue?
? 2
$ muster task list owner:@nobody
! muster: query, column 7: no member @nobody
!   owner:@nobody
!         ^
! hint: Add a member with: muster member add @nobody
? 3
$ muster task list owner: --json
! {"schema":1,"error":{"code":"usage","message":"query, column 1: owner: has no value\n  owner:\n  ^","hint":"for those without it: no:owner"}}
? 2
$ muster query save hot 'is:overdue or priority:0'
hot saved
$ muster task list @hot --ids
T1
$ muster query save hot 'is:overdue'
hot changed
$ muster query list
hot	is:overdue
$ muster query save bad 'is:'
! muster: query, column 1: is: has no value
!   is:
!   ^
? 2
$ muster task list @cold
! muster: query, column 1: no saved query @cold
!   @cold
!   ^
! hint: for a person's: owner:@cold
? 3
$ muster query rm hot
hot removed
$ muster search 回访
id  what  title
T2  task  客户 回访
1 found
$ muster search monday colour
0 found
$ muster search parser --json
{"schema":1,"kind":"search","project":"Asked","now":"2026-03-02T08:00:33Z","total":1,"returned":1,"truncated":false,"items":[{"id":"T1","kind":"task","title":"Fix the parser","open":true,"score":2.5}]}
$ muster search 'a or o' -L 1
id  what  title
T3  task  Order chairs  closed
1 of 2 found
$ muster search is:overdue
id  what  title
T1  task  Fix the parser
1 found
$ muster search zz:1
! muster: query, column 1: a task has no field 'zz'
!   zz:1
!   ^
! hint: muster task list --fields help lists them (to search for the text, put it in quotes)
? 2
$ muster search
! muster: what to look for is missing
! hint: muster search --help
? 2
