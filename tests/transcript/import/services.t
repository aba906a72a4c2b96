# PingCode and Worktile: from a table, from an exported file, and what is needed to ask them; tests/shell/services.sh asks.
$ muster init Shop
$ write pingcode.csv
编号,标题,工作项类型,状态,优先级,负责人,开始时间,截止时间,父工作项,所属迭代,标签,故事点,预估工时（小时）,剩余工时（小时）,描述,关注人,创建时间
SCR-1,登录,用户故事,进行中,最高,张三,2026-03-02,2026/3/9,,,api,3,16,6.5,能登录,李四,2026-02-01
SCR-2,不能登录,缺陷,已完成,普通,张三,,2026年3月5日,SCR-1,,,,,,,,
$ muster import pingcode pingcode.csv --create-members
$ muster task list --state all --sort id --fields external_id,title,type,state,priority,owner,start,due,points,estimate,remaining,parent,labels
$ write tasks.json
{"tasks":[{"_id":"0123456789abcdef01234567","identifier":"ABC-1","title":"写文档","task_state":{"type":2},"properties":{"assignee":"uid1","due":{"date":1772985600,"with_time":0},"priority":{"name":"较高"}}}],
"members":[{"uid":"uid1","display_name":"王芳","name":"wang"}]}
$ muster import worktile tasks.json
$ muster import worktile tasks.json --create-members
$ muster task list @wang --fields external_id,title,state,priority,owner,due
$ muster import worktile tasks.json --create-members --update
$ write other.json
{"nothing":"here"}
$ muster import worktile other.json
$ write other.json
{"tasks":[
$ muster import worktile other.json
# Without a key nobody is asked.
$ muster import pingcode --project SCR
$ muster import worktile
$ muster export pingcode is:open --project SCR -n
$ muster --lang zh export pingcode -n
$ muster export pingcode 'due<'
