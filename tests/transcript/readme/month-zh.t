# 开始之前：营销案例，按模板建立。
$ export LC_ALL=zh_CN.UTF-8
$ muster init '十万粉丝' --template marketing --start 2026-03-02
项目“十万粉丝”已创建于 FOLDER/.muster/project.db
来自模板 marketing：3 名成员和你（@li），3 个目标，2 个关键结果，5 个里程碑，3 个风险，1 个会议，15 个任务，1 份报告
下一步：muster status
# 10:00 第一个周一的例会：议程来自项目的状态，会议留下决议和行动项。
$ muster meeting start E1
E1@2026-03-02 已开始：团队周会
$ muster meeting note --problem '评论没有人回复'
E1@2026-03-02#1 已记录：评论没有人回复
$ muster meeting decide '每天两次回复评论'
D1 已形成决议：每天两次回复评论
$ muster meeting action '写好回复模板' --owner @design --due 2026-03-06
T16 已添加：写好回复模板
$ muster meeting end
E1@2026-03-02 已结束：团队周会
  有问题无人负责：muster meeting note E1@2026-03-02#1 --owner @NAME
$ muster kr checkin K1 42k
K1 已更新：42,000，完成 3.3 %
$ muster review start --period week
V1 已添加：2026-02-24..2026-03-02
  进度        绿灯      没有到期的任务
  质量        绿灯      没有未关闭的缺陷
  成本        绿灯      已支出 0.00 CNY，预算 200,000.00 CNY（0 %），时间已过 1 %
  风险        绿灯      3 个未关闭的风险，均在跟进
$ muster improve add '每周一个话题活动' --review V1 --metric K1 --expect +20% --owner @manager --due 2026-03-30
I1 已添加：每周一个话题活动
T17 已添加：每周一个话题活动
# 10:00 一周之后：数字还没有动够。
$ export MUSTER_NOW=2026-03-09T02:00:00Z
$ muster meeting start E1
E1@2026-03-09 已开始：团队周会
$ muster meeting actions
T16	todo	写好回复模板	@design	2026-03-06	E1@2026-03-02
$ muster meeting end
E1@2026-03-09 已结束：团队周会
  1 个往次行动项没有变化：T16
$ muster kr checkin K1 45k
K1 已更新：45,000，完成 8.3 %
$ muster improve verify I1
I1 尚未达到：K1 42,000 -> 45,000，预期 +20%（即 50,400）
? 10
# 10:00 月底：数字到了，把整个月与第一周放在一起看。
$ export MUSTER_NOW=2026-03-30T02:00:00Z
$ muster kr checkin K1 51k --confidence 60%
K1 已更新：51,000，完成 18.3 %
$ muster improve verify
I1 已确认：K1 42,000 -> 51,000，预期 +20%
$ muster review start --period month
V2 已添加：2026-03-01..2026-03-30
  进度        红灯      1 个里程碑逾期，自 2026-03-01 起到期的 4 个任务完成了 0 个，4 个任务逾期，4 个任务阻塞，1 个关键结果进度落后
  质量        绿灯      没有未关闭的缺陷
  成本        绿灯      已支出 0.00 CNY，预算 200,000.00 CNY（0 %），时间已过 21 %
  风险        绿灯      3 个未关闭的风险，均在跟进
  自 V1：逾期 0 -> 4（变差）
  自 V1：阻塞 0 -> 4（变差）
  自 V1：逾期里程碑 0 -> 1（变差）
  自 V1：进度落后的关键结果 0 -> 1（变差）
  自 V1：K1 粉丝数 42,000 -> 51,000（变好）
$ muster review note V2 '话题活动' --kind keep
V2 保持：话题活动
$ muster review close V1 V2
V1 已关闭：2026-02-24..2026-03-02
V2 已关闭：2026-03-01..2026-03-30
$ muster review diff V1 V2
                                        V1                      V2
期间                2026-02-24..2026-03-02  2026-03-01..2026-03-30
进度                                  绿灯                    红灯
质量                                  绿灯                    绿灯
成本                                  绿灯                    绿灯
风险                                  绿灯                    绿灯
未关闭任务                              16                      17
逾期                                     0                       4  变差
阻塞                                     0                       4  变差
本期到期                                 0                       4
按时完成率                              无                     0 %
逾期里程碑                               0                       1  变差
进度落后的关键结果                       0                       1  变差
K1 粉丝数                           42,000                  51,000  变好
17 个数字相同（--all 显示）
$ muster report show problems
问题：十万粉丝
1 个问题，其中 1 个无人负责
 时长  地点      编号             问题            负责人  由此解决
28 天  来自会议  E1@2026-03-02#1  评论没有人回复  无人
