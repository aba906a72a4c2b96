# PingCode and Worktile: from a table, from an exported file, and what is needed to ask them; tests/shell/services.sh asks.
$ muster init Shop
Project 'Shop' made in FOLDER/.muster/project.db
Next: muster status
$ write pingcode.csv
编号,标题,工作项类型,状态,优先级,负责人,开始时间,截止时间,父工作项,所属迭代,标签,故事点,预估工时（小时）,剩余工时（小时）,描述,关注人,创建时间
SCR-1,登录,用户故事,进行中,最高,张三,2026-03-02,2026/3/9,,迭代一,api,3,16,6.5,能登录,李四,2026-02-01
SCR-2,不能登录,缺陷,已完成,普通,张三,,2026年3月5日,SCR-1,,,,,,,,
$ muster import pingcode pingcode.csv --create-members
columns left out: 关注人, 创建时间; --map says what a column means
2 created
$ muster import pingcode pingcode.csv --project SCR
! muster: --project says how the service is asked, but here a file is read
! hint: leave --project out, or the file
? 2
$ muster task list --state all --sort id --fields external_id,title,type,state,priority,owner,start,due,points,estimate,remaining,parent,labels,milestone
SCR-1	登录	story	doing	0	@张三	2026-03-02	2026-03-09	3	2d	6h 30m		api	M1
SCR-2	不能登录	bug	done	2	@张三		2026-03-05				T1		
$ write tasks.json
{"tasks":[{"_id":"0123456789abcdef01234567","identifier":"ABC-1","title":"写文档","task_state":{"type":2},"properties":{"assignee":"uid1","due":{"date":1772985600,"with_time":0},"priority":{"name":"较高"}}}],
"members":[{"uid":"uid1","display_name":"王芳","name":"wang"}]}
$ muster import worktile tasks.json
line 1 rejected: nobody here is called '王芳' (--create-members adds those who are not known)
0 created, 1 line rejected
? 7
$ muster import worktile tasks.json --details
! muster: --details says how the service is asked, but here a file is read
! hint: leave --details out, or the file
? 2
$ muster --lang zh import worktile tasks.json --details
! muster: --details 说明如何向服务查询，而这里读取的是文件
! 提示：去掉 --details，或者去掉文件
? 2
$ muster import worktile tasks.json --create-members
1 created
$ muster task list owner:@wang --fields external_id,title,state,priority,owner,due
worktile:0123456789abcdef01234567	写文档	doing	1	@wang	2026-03-09
$ muster import worktile tasks.json --create-members --update
0 created, 0 updated, 1 unchanged
$ write other.json
{"nothing":"here"}
$ muster import worktile other.json
! muster: there is no task of Worktile in other.json
? 2
$ write other.json
{"tasks":[
$ muster import worktile other.json
! muster: other.json: not JSON: parse error at line 2, column 1: syntax error while parsing value - unexpected end of input; expected '[', '{', or a literal
? 2
# Without a key nobody is asked.
$ muster import pingcode --project SCR
! muster: there is no key to ask with: MUSTER_PINGCODE_ID and MUSTER_PINGCODE_SECRET are not set
! hint: export both, or a token as MUSTER_PINGCODE_TOKEN
? 5
$ muster import worktile
! muster: there is no key to ask with: MUSTER_WORKTILE_ID and MUSTER_WORKTILE_SECRET are not set
! hint: export both, or a token as MUSTER_WORKTILE_TOKEN
? 5
$ muster export pingcode is:open --project SCR -n
! muster: there is no key to ask with: MUSTER_PINGCODE_ID and MUSTER_PINGCODE_SECRET are not set
! hint: export both, or a token as MUSTER_PINGCODE_TOKEN
? 5
$ muster --lang zh export pingcode -n
! muster: 没有可用的密钥：未设置 MUSTER_PINGCODE_ID 和 MUSTER_PINGCODE_SECRET
! 提示：请设置两者，或把令牌设为 MUSTER_PINGCODE_TOKEN
? 5
$ muster export pingcode 'due<'
! muster: query, column 1: due< has no value
!   due<
!   ^
! hint: for those without it: no:due
? 2
