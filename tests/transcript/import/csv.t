# A backlog out of another program, in its own words.
$ muster init Import
Project 'Import' made in FOLDER/.muster/project.db
Next: muster status
$ write pingcode.csv
编号,标题,负责人,截止日期,优先级,状态,标签,预估工时,父任务,创建人
A-2,"登录页, 第一版",张三,2026/3/9,紧急,已完成,ui;登录,4,A-1,王芳
A-1,接口,Li Wei,2026年3月10日,P1,进行中,api,1d,,王芳
$ muster import csv pingcode.csv
line 2 rejected: nobody here is called '张三' (--create-members adds those who are not known)
line 3 rejected: nobody here is called 'Li Wei' (--create-members adds those who are not known)
columns left out: 创建人; --map says what a column means
0 created, 2 lines rejected
? 7
$ muster import csv pingcode.csv --create-members -n
(dry run) columns left out: 创建人; --map says what a column means
(dry run) 2 created
$ muster import csv pingcode.csv --create-members
columns left out: 创建人; --map says what a column means
2 created
$ muster task list --state all --fields id,external_id,title,owner,due,priority,state,labels,estimate,parent
T2	A-1	接口	@li.wei	2026-03-10	1	doing	api	1d	
T1	A-2	登录页, 第一版	@张三	2026-03-09	0	done	ui, 登录	4h	T2
$ muster member list --fields handle,name
li	
li.wei	Li Wei
张三	
# One step, one undo.
$ muster undo
Operation 2 undone: muster import csv pingcode.csv --create-members
$ muster task list --state all
# What the heads mean can be said.
$ write heads.toml
"What" = "title"
"Mystery" = ""
$ write other.csv
What;Mystery;Due
"Say ""hello""";1;20260312
"two
lines";2;12 Mar 2026
$ muster import csv other.csv --map heads.toml
line 3 rejected: the title has more than one line
1 created, 1 line rejected
? 7
