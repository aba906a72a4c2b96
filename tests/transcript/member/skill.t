# Skills and leave, set in one step each.
$ muster init 'People'
Project 'People' made in FOLDER/.muster/project.db
Next: muster status
$ muster member add @王芳
@王芳 added
$ muster member skill @王芳
@王芳 has no skills written down
$ muster member skill @王芳 cpp=4 数据库=2
@王芳: cpp=4, 数据库=2
$ muster member skill @王芳 CPP=5,testing=1 --remove 数据库
@王芳: cpp=5, testing=1
$ muster undo
Operation 4 undone: muster member skill @王芳 CPP=5,testing=1 --remove 数据库
$ muster member skill @王芳
@王芳: cpp=4, 数据库=2
$ muster member skill @王芳 cpp=0
@王芳: 数据库=2
$ muster member skill @王芳 cpp=0
! muster: there is no skill 'cpp' to take away
! hint: the skills are 数据库=2
? 3
$ muster member skill @王芳 --remove cpp
! muster: there is no skill 'cpp' to take away
! hint: the skills are 数据库=2
? 3
$ muster member skill @王芳 cpp=6
! muster: 'cpp=6' is not a skill with a level
! hint: write cpp=4: 1 beginner to 5 expert; cpp=0 takes it away
? 2
$ muster member skill @王芳 cpp
! muster: 'cpp' is not a skill with a level
! hint: write cpp=4: 1 beginner to 5 expert; cpp=0 takes it away
? 2
$ muster member skill @王芳 cpp=2 sql=x
! muster: 'sql=x' is not a skill with a level
! hint: write cpp=4: 1 beginner to 5 expert; cpp=0 takes it away
? 2
$ muster member skill @王芳
@王芳: 数据库=2
$ muster member skill @nobody cpp=2
! muster: no member @nobody
! hint: Add a member with: muster member add @nobody
? 3
$ muster member skill
! muster: @NAME is missing
! hint: muster member skill --help
? 2
$ muster member skill @me --json -n cpp=3
{"schema":1,"kind":"member.skill","project":"People","now":"2026-03-02T08:00:16Z","dry_run":true,"total":1,"returned":1,"truncated":false,"items":[{"id":"@li","handle":"li","name":null,"mail":null,"roles":[],"duties":null,"skills":["cpp=3"],"capacity":null,"rate":null,"zone":null,"calendar":null,"leave":[],"department":null,"wecom":null,"mobile":null,"external":false,"active":true,"labels":[],"open_tasks":0,"created":"2026-03-02T08:00:00Z","changed":"2026-03-02T08:00:16Z"}]}
# Today is Monday, 2026-03-02.
$ muster member leave @王芳
@王芳 has no leave written down
$ muster member leave @王芳 wed..fri
@王芳 is away: 2026-03-04..2026-03-06 (3 working days)
$ muster member leave @王芳 2026-03-07..2026-03-08 2026-05-01..2026-05-05
@王芳 is away: 2026-03-04..2026-03-08 (3 working days), 2026-05-01..2026-05-05 (3 working days)
$ muster member leave @王芳 --remove 2026-05-03..2026-05-03
@王芳 is away: 2026-03-04..2026-03-08 (3 working days), 2026-05-01..2026-05-02 (1 working day), 2026-05-04..2026-05-05 (2 working days)
$ muster member leave @王芳 +1w..+2d --remove 2026-05-01..2026-05-31
@王芳 is away: 2026-03-04..2026-03-11 (6 working days)
$ muster undo
Operation 10 undone: muster member leave @王芳 +1w..+2d --remove 2026-05-01..2026-05-31
$ muster member leave @王芳 tomorrow
@王芳 is away: 2026-03-03..2026-03-08 (4 working days), 2026-05-01..2026-05-02 (1 working day), 2026-05-04..2026-05-05 (2 working days)
$ muster member leave @王芳 周一..周五
@王芳 is away: 2026-03-03..2026-03-13 (9 working days), 2026-05-01..2026-05-02 (1 working day), 2026-05-04..2026-05-05 (2 working days)
$ muster member leave @王芳 2026-05-05..2026-05-01
! muster: the leave would end on 2026-05-01, before it starts on 2026-05-05
! hint: write the first day before the last: 2026-05-01..2026-05-05
? 2
$ muster member leave @王芳 soon
! muster: 'soon' is not a leave
! hint: write 2026-05-01..2026-05-05, mon..fri, tomorrow..+2d, or one day
? 2
$ muster member leave @王芳 2026-02-30
! muster: '2026-02-30' is not a leave
! hint: write 2026-05-01..2026-05-05, mon..fri, tomorrow..+2d, or one day
? 2
$ muster member leave @王芳 --remove 2026-08-01
! muster: @王芳 is not on leave on 2026-08-01
! hint: muster member leave @王芳
? 3
$ muster member leave @nobody mon
! muster: no member @nobody
! hint: Add a member with: muster member add @nobody
? 3
$ muster member leave @me today --json -n
{"schema":1,"kind":"member.leave","project":"People","now":"2026-03-02T08:00:30Z","dry_run":true,"total":1,"returned":1,"truncated":false,"items":[{"id":"@li","handle":"li","name":null,"mail":null,"roles":[],"duties":null,"skills":[],"capacity":null,"rate":null,"zone":null,"calendar":null,"leave":["2026-03-02"],"department":null,"wecom":null,"mobile":null,"external":false,"active":true,"labels":[],"open_tasks":0,"created":"2026-03-02T08:00:00Z","changed":"2026-03-02T08:00:30Z"}]}
$ muster member leave @me
@li has no leave written down
