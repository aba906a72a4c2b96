# People, what they can do and what they answer for, in writing.
$ muster init 'Team'
Project 'Team' made in FOLDER/.muster/project.db
Next: muster status
$ muster member add @王芳 --name '王芳' --role '技术支持' --duty '解决客服解决不了的问题' --skill systems=5,testing=3 --capacity 40h --rate 160
@王芳 added
$ muster member add @zhao --external perhaps --department Sales
! muster: --external: 'perhaps' is not one of yes, no
? 2
$ muster member list -F table
id     name  roles     skills                capacity  open tasks
@li                                                             0
@王芳  王芳  技术支持  systems=5, testing=3        5d           0
2 members
$ muster member show @王芳
@王芳
name        王芳
roles       技术支持
duties      解决客服解决不了的问题
skills      systems=5, testing=3
capacity    5d
rate        160.00 CNY
open tasks  0
created     2026-03-02 08:00

Work, 2026-03-01..2026-03-31
no task, no time and no review is written down
$ muster member edit @王芳 --add-skill sql=4 --leave 2026-05-01..2026-05-05
@王芳 changed
$ muster member edit @王芳 --skill cpp=9
! muster: 'cpp=9' is not a skill with a level from 1 to 5
! hint: write it as cpp=4
? 2
$ muster member edit @王芳 --leave 2026-05-05..2026-05-01
! muster: '2026-05-05..2026-05-01' is not a leave
! hint: write 2026-05-01..2026-05-05, or one day
? 2
$ muster member add @王芳
! muster: there is a member @王芳 already
! hint: muster member show @王芳
? 5
$ muster member add 'two words'
! muster: 'two words' cannot be a handle
! hint: use letters, digits, - and _, as in @li or @王芳
? 2
$ muster member rm @zhao
! muster: no member @zhao
! hint: Add a member with: muster member add @zhao
? 3
$ muster task add X --owner @wanp
! muster: no member @wanp
! hint: Add a member with: muster member add @wanp
? 3
