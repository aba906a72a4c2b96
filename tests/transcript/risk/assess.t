# Judging risks anew keeps what was thought before, and says how the exposure moved.
$ muster init 'Risks' --end +10w
Project 'Risks' made in FOLDER/.muster/project.db
Next: muster status
$ muster risk add 'The supplier is late' --probability 60% --impact-days 10 --impact-cost 1.5万 --review-on today
R1 added: The supplier is late
# 09:00 The values of the beginning become the first assessment; the review day that has come is done with.
$ muster risk assess R1 --probability 40% --impact-days 5 --note '找到第二家供应商'
R1 assessed: The supplier is late
exposure: 2 days, 6,000.00 CNY, before 6 days, 9,000.00 CNY
# 10:00 An edit in between is no judgement, but is not lost either.
$ muster risk edit R1 --probability 50%
R1 changed: The supplier is late
# 11:00 Looked at.
$ muster risk assess R1 --impact-cost 2万 --review-on +2w
R1 assessed: The supplier is late
exposure: 2.5 days, 10,000.00 CNY, before 2.5 days, 7,500.00 CNY
# 12:00 And again.
$ muster risk assess R1 --note 'Nothing new'
R1 assessed: The supplier is late
exposure: 2.5 days, 10,000.00 CNY, as before
$ muster risk show R1
R1  The supplier is late
probability    50 %
impact days    5
impact cost    20,000.00 CNY
review on      2026-03-16
state          open
exposure days  2.5
exposure cost  10,000.00 CNY
exposures      █▁▂▂▂
answers        0
zone           amber (probability moderate, impact moderate)
exposure       2.5 days, 10,000.00 CNY; before 2.5 days, 7,500.00 CNY
               (2026-03-02)
created        2026-03-02 08:00

Assessments (5)
moment          probability  impact days  impact cost    author  note
2026-03-02 12…         50 %            5  20,000.00 CNY  @li     Nothing new
2026-03-02 11…         50 %            5  20,000.00 CNY  @li
2026-03-02 10…         50 %            5  15,000.00 CNY  @li     as changed sin…
2026-03-02 09…         40 %            5  15,000.00 CNY  @li     找到第二家供应…
2026-03-02 08…         60 %           10  15,000.00 CNY  @li     as first writt…
$ muster risk show R1 --json
{"schema":1,"kind":"risk.show","project":"Risks","now":"2026-03-02T12:00:02Z","total":1,"returned":1,"truncated":false,"items":[{"id":"R1","title":"The supplier is late","cause":null,"effect":null,"probability":0.5,"impact_days":5,"impact_cost":20000,"owner":null,"response":null,"plan":null,"trigger":null,"watch":null,"touches":[],"review_on":"2026-03-16","state":"open","closed":null,"labels":[],"external_id":null,"url":null,"exposure_days":2.5,"exposure_cost":10000,"exposures":[6,2,2.5,2.5,2.5],"answers":0,"created":"2026-03-02T08:00:01Z","changed":"2026-03-02T11:00:00Z","standing":{"probability_band":3,"impact_band":3,"zone":"amber","exposure_days_before":2.5,"judged_before":"2026-03-02T10:00:00Z","watch_finds":0,"watch_problem":null,"happening":false,"review_overdue":false}}]}
$ muster --lang zh risk show R1
R1  The supplier is late
概率      50 %
损失天数  5
损失金额  20,000.00 CNY
复查日期  2026-03-16
状态      未关闭
敞口天数  2.5
敞口金额  10,000.00 CNY
敞口变化  █▁▂▂▂
应对任务  0
区域      黄灯（概率中，影响中）
风险敞口  2.5 天，10,000.00 CNY；此前 2.5 天，7,500.00 CNY（2026-03-02）
创建时间  2026-03-02 08:00

风险评估 (5)
时间              概率  损失天数  损失金额       作者  备注
2026-03-02 12:00  50 %         5  20,000.00 CNY  @li   Nothing new
2026-03-02 11:00  50 %         5  20,000.00 CNY  @li
2026-03-02 10:00  50 %         5  15,000.00 CNY  @li   as changed since
2026-03-02 09:00  40 %         5  15,000.00 CNY  @li   找到第二家供应商
2026-03-02 08:00  60 %        10  15,000.00 CNY  @li   as first written
# What it refuses.
$ muster risk assess R1
! muster: give --probability, --impact-days, --impact-cost, --review-on or --note
! hint: to say that it was looked at and is as before: --note 'Nothing new'
? 2
$ muster risk assess R1 --probability 130%
! muster: a probability lies between 0 % and 100 %
! hint: write 30% or 0.3
? 2
$ muster risk assess R1 --probability soon
! muster: --probability: 'soon' is not a share: write 30% or 0.3
? 2
$ muster risk assess R1 --impact-days -3
! muster: an impact in days is not negative
? 2
$ muster risk assess R1 --impact-cost '3 USD'
! muster: --impact-cost: '3 USD' is not an amount in CNY: write 1200, 1,200.50 or 3万
? 2
$ muster risk assess R1 --review-on someday
! muster: --review-on: 'someday' is not a day: write 2026-03-09, today, fri, +3d, 2wd, eom or 明天
? 2
$ muster risk assess R9 --probability 10%
! muster: no risk R9
! hint: muster risk list
? 3
$ muster risk close R1 --note 'Delivered'
R1 closed: The supplier is late
$ muster risk assess R1 --note 'Late'
! muster: R1 is closed
! hint: muster risk reopen R1
? 5
$ muster risk occur R1
! muster: R1 is closed
! hint: muster risk reopen R1
? 5
$ muster risk reopen R1
R1 reopened: The supplier is late
$ muster risk reopen R1
! muster: R1 is open
? 5
$ muster undo
Operation 8 undone: muster risk reopen R1
$ muster risk list --state all -F table
id  state   title        probability  impact days  exposure da…  owner  response
R1  closed  The suppli…         50 %            5           2.5
1 risk
