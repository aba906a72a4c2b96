# Numbers that the team watches: readings by hand, with their unit, and a trend to look at.
$ muster init 'Watch' --start -3w --end +10w
Project 'Watch' made in FOLDER/.muster/project.db
Next: muster status
$ muster metric add 'Pass rate' --unit % --owner @me --body 'Automatic tests of the main branch'
Pass rate added
$ muster metric add 'Response time' --unit min --direction down
Response time added
$ muster metric list -F table
name           value  unit  direction  read on  owner  trend
Pass rate             %     up                  @li
Response time         min   down
2 metrics
$ muster metric record 'Response time' 12min --at -3w
Response time recorded: 12 min
$ muster metric record 'Response time' 11 --at -2w --note 'One queue'
Response time recorded: 11 min
$ muster metric record 'response time' 9.5min
! muster: no metric 'response time'
! hint: muster metric list
? 3
$ muster metric list -F table
name           value  unit  direction  read on           owner  trend
Pass rate             %     up                           @li
Response time     11  min   down       2026-02-16 09:00         █▁
2 metrics
$ muster metric list
Pass rate		%	up		@li	
Response time	11	min	down	2026-02-16 09:00		12 11
$ muster metric show 'Response time'
Response time
unit       min
direction  down
value      11
trend      █▁
pace       -1 min a week (between the last two values), getting better
created    2026-03-02 08:00

Readings (2)
moment            value  author  note
2026-02-16 09:00     11  @li     One queue
2026-02-09 09:00     12  @li
$ muster metric show 'Response time' --json
{"schema":1,"kind":"metric.show","project":"Watch","now":"2026-03-02T08:00:10Z","total":1,"returned":1,"truncated":false,"items":[{"id":"Response time","name":"Response time","body":null,"unit":"min","direction":"down","command":null,"owner":null,"labels":[],"value":11,"trend":[12,11],"read_on":"2026-02-16T09:00:00Z","created":"2026-03-02T08:00:02Z","changed":"2026-03-02T08:00:02Z","pace":{"basis":"difference","values":2,"actual":-1,"error":null}}]}
$ muster metric history 'Response time' -F csv
moment,value,author,note
2026-02-09 09:00,12,'@li,
2026-02-16 09:00,11,'@li,One queue

# What is not a reading is told, and nothing is written.
$ muster metric record 'Response time' 4h
! muster: Response time is measured in min, not in h
? 2
$ muster metric record 'Response time' soon
! muster: 'soon' is not a value
! hint: write 4.2, 7min, 18% or 62k
? 2
$ muster metric record 'Response time' 5 --at tomorrow
! muster: --at: 2026-03-03 09:00 has not come yet
! hint: what is written down has been measured already
? 2
$ muster metric record 'Response time' 5 --at sometime
! muster: --at: 'sometime' is not a moment
! hint: write 09:10, 'yesterday 17:00', 'mon 9:00', '2026-03-09 10:00' or '15m ago'
? 2
$ muster metric record 'Response time'
! muster: give a value, or a table of values with --csv
! hint: muster metric record --help
? 2
$ muster metric record 'Response time' 5 --csv x.csv
! muster: give a value, or a table of values with --csv
! hint: muster metric record --help
? 2
$ muster metric record 'Reponse time' 5
! muster: no metric 'Reponse time'
! hint: muster metric list
? 3
$ muster metric add 'Pass rate'
! muster: there is a metric Pass rate already
! hint: muster metric show Pass rate
? 5
$ muster metric record 'Pass rate' 30% --note '=HYPERLINK("x") \e[31m'
Pass rate recorded: 30 %
$ muster metric show 'Pass rate' --lang zh
Pass rate
描述      Automatic tests of the main branch
单位      %
方向      提升
负责人    @li
数值      30
趋势      ▅
创建时间  2026-03-02 08:00

读数 (1)
时间              数值  作者  备注
2026-03-02 08:00    30  @li   =HYPERLINK("x") \x1b[31m
$ muster metric edit 'Pass rate' --name '通过率'
通过率 changed
$ muster metric record 通过率 10万
通过率 recorded: 100,000 %
$ muster metric rm 通过率
通过率 removed
$ muster undo
Operation 9 undone: muster metric rm 通过率
$ muster metric list --fields name,value,trend --json
{"schema":1,"kind":"metric.list","project":"Watch","now":"2026-03-02T08:00:26Z","total":2,"returned":2,"truncated":false,"items":[
{"name":"Response time","value":11,"trend":[12,11]},
{"name":"通过率","value":100000,"trend":[30,100000]}
]}
