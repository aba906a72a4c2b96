# A milestone is reached when its work is done and its required checks have passed.
$ muster init 'Gates' --end +12w
Project 'Gates' made in FOLDER/.muster/project.db
Next: muster status
$ muster milestone add 'Beta' --due +2w
M1 added: Beta
$ muster task add 'Write the index' --milestone M1
T1 added: Write the index
$ muster quality add 'Questions from customers' --milestone M1
Q1 added: Questions from customers
$ muster quality add 'No key in the index' --kind security --task T1
Q2 added: No key in the index
$ muster quality add 'Looks well' --kind ux --milestone M1 --required no
Q3 added: Looks well
$ muster milestone show M1
M1  Beta
type        phase
due         2026-03-16
state       open
open tasks  1
done tasks  0
waits for   1 open task (T1) and 2 required checks that have not passed (Q1 not
            run, Q2 not run)
created     2026-03-02 08:00

Tasks (1)
id  status  priority  title            owner  due
T1  todo           2  Write the index

Quality checks (2)
id  kind        title                     required  result  passing  owner
Q1  functional  Questions from customers  yes
Q3  ux          Looks well                no
$ muster milestone close M1
! muster: M1 has 1 open task (T1) and 2 required checks that have not passed (Q1 not run, Q2 not run)
! hint: muster milestone show M1 lists them; --force --reason TEXT closes it all the same
? 5
$ muster milestone close M1 --reason 'Enough'
! muster: M1 has 1 open task (T1) and 2 required checks that have not passed (Q1 not run, Q2 not run)
! hint: muster milestone show M1 lists them; --force --reason TEXT closes it all the same
? 5
$ muster milestone close M1 --force
! muster: M1 has 1 open task (T1) and 2 required checks that have not passed (Q1 not run, Q2 not run): say why it is closed all the same
! hint: --force --reason 'The rest moves to the next release'
? 2
$ muster milestone close M1 --force --reason ' '
! muster: M1 has 1 open task (T1) and 2 required checks that have not passed (Q1 not run, Q2 not run): say why it is closed all the same
! hint: --force --reason 'The rest moves to the next release'
? 2
$ muster task done T1
T1 done: Write the index
$ muster quality run Q1 --result passed
Q1 passed: Questions from customers
$ muster quality run Q2 --result failed
Q2 failed: No key in the index
$ muster milestone close M1
! muster: M1 has 1 required check that has not passed (Q2 failed)
! hint: muster milestone show M1 lists them; --force --reason TEXT closes it all the same
? 5
$ muster milestone close M1 --lang zh
! muster: M1 还有 1 项未通过的必需检查（Q2（未通过））
! 提示：muster milestone show M1 会列出来；--force --reason TEXT 可以照样关闭
? 5
$ muster milestone show M1 --json
{"schema":1,"kind":"milestone.show","project":"Gates","now":"2026-03-02T08:00:16Z","total":1,"returned":1,"truncated":false,"items":[{"id":"M1","title":"Beta","body":null,"type":"phase","start":null,"due":"2026-03-16","criteria":null,"state":"open","closed":null,"reason":null,"labels":[],"external_id":null,"url":null,"open_tasks":0,"done_tasks":1,"created":"2026-03-02T08:00:01Z","changed":"2026-03-02T08:00:01Z","gate":{"open":false,"open_tasks":0,"checks":[{"id":"Q1","required":true,"proof":"passed"},{"id":"Q3","required":false,"proof":"untested"},{"id":"Q2","required":true,"proof":"failed"}]}}]}
$ muster quality run Q2 --result passed
Q2 passed: No key in the index
$ muster milestone close M1
M1 reached: Beta
$ muster milestone reopen M1
M1 reopened: Beta
$ muster quality run Q1 --result failed
Q1 failed: Questions from customers
$ muster milestone close M1 --force --reason 'The rest moves to the next release'
M1 reached: Beta
$ muster milestone show M1
M1  Beta
type        phase
due         2026-03-16
state       reached
closed      2026-03-02 08:00
reason      The rest moves to the next release
open tasks  0
done tasks  1
created     2026-03-02 08:00

Tasks (1)
id  status  priority  title            owner  due
T1  done           2  Write the index

Quality checks (2)
id  kind        title                     required  result  passing  owner
Q1  functional  Questions from customers  yes       failed     50 %
Q3  ux          Looks well                no
$ muster milestone reopen M1
M1 reopened: Beta
$ muster milestone list --fields id,state,reason
M1	open	
$ muster milestone close M1 --outcome dropped --reason 'Nobody asks for it'
M1 dropped: Beta

# More than a line can name.
$ muster milestone add 'Launch'
M2 added: Launch
$ muster task add One --milestone M2
T2 added: One
$ muster task add Two --milestone M2
T3 added: Two
$ muster task add Three --milestone M2
T4 added: Three
$ muster task add Four --milestone M2
T5 added: Four
$ muster task add Five --milestone M2
T6 added: Five
$ muster task add Six --milestone M2
T7 added: Six
$ muster milestone close M2
! muster: M2 has 6 open tasks (T2, T3, T4, T5, T6 …)
! hint: muster milestone show M2 lists them; --force --reason TEXT closes it all the same
? 5
