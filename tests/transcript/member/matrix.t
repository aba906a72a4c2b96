# Who can do what, against what open tasks need.
$ muster init 'Matrix'
Project 'Matrix' made in FOLDER/.muster/project.db
Next: muster status
$ muster member matrix
Skills
no skills are written down yet; muster member skill @NAME cpp=4 says what
somebody can do, muster task edit T1 --skill cpp=3 what a task needs
$ muster member matrix --gaps --exit-status
Skills
no open task says which skills it needs; muster task edit T1 --skill cpp=3 says
it
$ muster member matrix cpp
! muster: nobody has the skill 'cpp', and no open task needs it
! hint: muster member matrix shows all skills
? 3
$ muster member add @王芳 --skill 数据库=5,testing=3
@王芳 added
$ muster member add @zhao --external yes --skill cpp=5
@zhao added
$ muster member add @chen --active no --skill sql=4
@chen added
$ muster member skill @me cpp=2 testing=3
@li: cpp=2, testing=3
$ muster task add 'Fix the parser' --skill cpp=2
T1 added: Fix the parser
$ muster task add 'Make the parser ten times faster' --skill cpp=4,数据库=3
T2 added: Make the parser ten times faster
$ muster task add '写客户回访的报表' --skill sql=2
T3 added: 写客户回访的报表
$ muster task add 'Test it all' --skill testing=2
T4 added: Test it all
$ muster member matrix
Skills
skill    needed  open tasks  bus factor  @li  (@zhao)  @王芳
cpp           4           2           0    2        5
sql           2           1           0
数据库        3           1           1                    5
testing       2           1           2    3               3

Gaps (2)
cpp  level 4 is needed, the highest is 2 with @li; for T2 Make the parser ten
     times faster
sql  nobody has it; level 2 is needed by T3 写客户回访的报表

Single points of failure (1)
数据库  only @王芳 has level 3 or above; for T2 Make the parser ten times faster
4 skills, 3 people, 2 gaps, 1 single point of failure
people in parentheses are from outside the team and do not count
$ muster member matrix --gaps --exit-status
Skills
skill   needed  open tasks  bus factor  @li  (@zhao)  @王芳
cpp          4           2           0    2        5
sql          2           1           0
数据库       3           1           1                    5

Gaps (2)
cpp  level 4 is needed, the highest is 2 with @li; for T2 Make the parser ten
     times faster
sql  nobody has it; level 2 is needed by T3 写客户回访的报表

Single points of failure (1)
数据库  only @王芳 has level 3 or above; for T2 Make the parser ten times faster
3 skills, 3 people, 2 gaps, 1 single point of failure
people in parentheses are from outside the team and do not count
? 10
$ muster member matrix Testing 数据库
Skills
skill    needed  open tasks  bus factor  @li  @王芳
数据库        3           1           1           5
testing       2           1           2    3      3

Single points of failure (1)
数据库  only @王芳 has level 3 or above; for T2 Make the parser ten times faster
2 skills, 2 people, 0 gaps, 1 single point of failure
$ muster member matrix tesing
! muster: nobody has the skill 'tesing', and no open task needs it
! hint: did you mean testing?
? 3
$ muster member matrix --json cpp
{"schema":1,"kind":"member.matrix","project":"Matrix","now":"2026-03-02T08:00:16Z","skills":[{"skill":"cpp","needed_level":4,"people":[{"handle":"zhao","level":5,"external":true},{"handle":"li","level":2,"external":false}],"bus_factor":0,"open_tasks":2,"tasks":[{"id":"T2","title":"Make the parser ten times faster","level":4},{"id":"T1","title":"Fix the parser","level":2}]}]}
$ muster member matrix -F csv
skill,needed_level,open_tasks,bus_factor,li,zhao,王芳
cpp,4,2,0,2,5,
sql,2,1,0,,,
数据库,3,1,1,,,5
testing,2,1,2,3,,3
$ muster member matrix -F md testing
|# Skills

|| skill | needed | open tasks | bus factor | @li | @王芳 |
|| --- | ---: | ---: | ---: | ---: | ---: |
|| testing | 2 | 1 | 2 | 3 | 3 |

1 skill, 2 people, 0 gaps, 0 single points of failure

$ muster member matrix --width 30 testing sql
Skills
sql
  needed: 2
  open tasks: 1
  bus factor: 0
testing
  needed: 2
  open tasks: 1
  bus factor: 2
  @li: 3
  @王芳: 3

Gaps (1)
sql  nobody has it; level 2 is
     needed by T3 写客户回访的
     报表
2 skills, 2 people, 1 gap, 0
single points of failure
# What is done needs nothing any more.
$ muster task done T2 T3
T2 done: Make the parser ten times faster
T3 done: 写客户回访的报表
$ muster member matrix --exit-status
Skills
skill    needed  open tasks  bus factor  @li  (@zhao)  @王芳
cpp           2           1           1    2        5
testing       2           1           2    3               3
数据库                    0           1                    5

Single points of failure (1)
cpp  only @li has level 2 or above; for T1 Fix the parser
3 skills, 3 people, 0 gaps, 1 single point of failure
people in parentheses are from outside the team and do not count
? 10
# A team too large for a column a person.
$ muster member add @first.secretary --skill testing=5
@first.secretary added
$ muster member add @second.secretary --skill testing=5
@second.secretary added
$ muster member add @third.secretary --skill testing=4
@third.secretary added
$ muster member add @fourth.secretary --skill testing=1
@fourth.secretary added
$ muster member matrix
Skills
cpp      level 2 needed, bus factor 1
         5: (@zhao); 2: @li
testing  level 2 needed, bus factor 5
         5: @first.secretary, @second.secretary; 4: @third.secretary; 3: @li, @
         王芳; 1: @fourth.secretary
数据库   5: @王芳

Single points of failure (1)
cpp  only @li has level 2 or above; for T1 Fix the parser
3 skills, 7 people, 0 gaps, 1 single point of failure
people in parentheses are from outside the team and do not count
$ muster member matrix --width 50
Skills
cpp      level 2 needed, bus factor 1
         5: (@zhao); 2: @li
testing  level 2 needed, bus factor 5
         5: @first.secretary, @second.secretary;
         4: @third.secretary; 3: @li, @王芳; 1:
         @fourth.secretary
数据库   5: @王芳

Single points of failure (1)
cpp  only @li has level 2 or above; for T1 Fix the
     parser
3 skills, 7 people, 0 gaps, 1 single point of
failure
people in parentheses are from outside the team
and do not count
