# Everything people read is Chinese where the locale says so. What they type stays the same.
$ muster init 客服提升 --template customer-service --lang zh
项目“客服提升”已创建于 FOLDER/.muster/project.db
来自模板 customer-service：3 名成员和你（@li），3 个目标，2 个关键结果，5 个里程碑，3 个风险，1 个会议，16 个任务，1 份报告
下一步：muster status
$ LANG=zh_CN.UTF-8 muster status
客服提升  2026-03-02
健康度：绿灯，没有到期的任务；没有未关闭的缺陷；已支出 0.00 CNY，预算 120,000.00
CNY（0 %），时间已过 1 %；3 个未关闭的风险，均在跟进
任务：  ░░░░░░░░░░░░░░░░ 共 16 项，已关闭 0 项，逾期 0 项，阻塞 0 项

目标
编号  进度                   目标                           截止日期
G1    ░░░░░░░░░░░░░░░░  0 %  让客户庆幸找到了我们           2026-06-22 前
G2    ░░░░░░░░░░░░░░░░  0 %  客户满意度评分达到 4.5 分以上  2026-06-22 前
G3    ░░░░░░░░░░░░░░░░  0 %  客户等待不超过 5 分钟          2026-06-22 前

下一个里程碑
M1  需求确认  2026-03-20  还有 18 天  共 3 项，已关闭 0 项

下次会议
E1  2026-03-02 10:00  团队周会

未关闭的风险 (3)
编号  标题                      概率  损失天数  负责人    应对措施
R1    在线聊天渠道无法按时接入  30 %        10  @support  减轻
R2    变革期间资深客服流失      20 %        15  @manager  规避
R3    旺季咨询量翻倍            40 %         5  @manager  转移
$ LANG=zh_CN.UTF-8 muster task list -F table
编号  状态  优先级  标题                            负责人    截止日期
T1    待办       2  统计客户咨询原因                @service  2026-03-11
T2    待办       2  测量近三个月的满意度与响应时间  @support  2026-03-11
T4    待办       2  明确每个人的职责并达成一致      @manager  2026-03-23
T3    阻塞       2  编写需求并完成签字确认          @manager  2026-03-20
T6    阻塞       2  全员新流程培训                  @manager  2026-04-03
T7    阻塞       2  搭建全渠道统一队列              @support  2026-04-17
T8    阻塞       2  接入在线聊天渠道                @support  2026-04-27
T9    阻塞       2  编写 50 个最常见问题的标准答复  @service  2026-05-01
T10   阻塞       2  每次会话后邀请客户评分          @support  2026-05-04
T11   阻塞       2  队列、聊天与评分的功能测试      @support  2026-05-15
T12   阻塞       2  10 位客户参与的用户体验测试     @service  2026-05-22
T13   阻塞       2  修复测试发现的问题              @support  2026-05-29
T14   阻塞       2  先在一个班次试运行一周          @manager  2026-06-05
T15   阻塞       2  所有班次切换到新队列            @service  2026-06-12
T5    阻塞       2  商定覆盖高峰时段的排班          @manager  2026-03-27
T16   阻塞       2  向部门汇报成果并移交            @manager  2026-06-22
16 个任务，13 个阻塞
$ LC_ALL=zh_CN.UTF-8 muster standup --team
站会 2026-03-02（自 2026-02-27 起）

@manager
接下来  T4 明确每个人的职责并达成一致

@service
接下来  T1 统计客户咨询原因

@support
接下来  T2 测量近三个月的满意度与响应时间

其他人
无事可报  @li
$ LANGUAGE=zh_CN:en muster goal check G1
G1  让客户庆幸找到了我们（SMART 五项中 5 项成立）
✓ S 具体：让客户庆幸找到了我们
✓ M 可衡量
✓ A 可实现：两个规模相近的团队靠统一队列和知识库，用四个月做到了；有 6 个任务通
向它
✓ R 相关：马上得到满意答复的客户会留下来，还会推荐给别人
✓ T 有时限：2026-06-22
$ LC_MESSAGES=zh_CN muster task start T3
T3 已开始：编写需求并完成签字确认
$ muster task done T3 --lang=zh
! muster: T3 还有未完成的验收项：客服已签字；技术支持已签字
! 提示：muster task check T3 序号，或使用 --force
? 5
$ muster --lang zh task add '修复登录页' --owner @li --due fri --type bug --severity high
T17 已添加：修复登录页
$ muster --lang zh review start --period week
V1 已添加：2026-02-24..2026-03-02
  进度        绿灯      没有到期的任务
  质量        黄灯      1 个严重缺陷未关闭
  成本        绿灯      已支出 0.00 CNY，预算 120,000.00 CNY（0 %），时间已过 1 %
  风险        绿灯      3 个未关闭的风险，均在跟进
$ muster --lang zh review show V1
V1  2026-02-24..2026-03-02
开始      2026-02-24
结束      2026-03-02
状态      未关闭
进度      绿灯
质量      黄灯
成本      绿灯
风险      绿灯
作者      @li
创建时间  2026-03-02 08:00

评判
进度  绿灯     没有到期的任务
质量  黄灯     1 个严重缺陷未关闭
成本  绿灯     已支出 0.00 CNY，预算 120,000.00 CNY（0 %），时间已过 1 %
风险  绿灯     3 个未关闭的风险，均在跟进

冻结的数字
未关闭任务          17
已关闭任务          0
本期完成            0
延迟完成            0
逾期                0
阻塞                0
本期到期            0
本期到期已完成      0
按时完成率          无
逾期里程碑          0
关键结果            2
进度落后的关键结果  0
致命缺陷            0
严重缺陷            1
一般缺陷            0
新增缺陷            1
关闭缺陷            0
预算                120,000.00 CNY
已花费              0.00 CNY
工时                0 h
未关闭风险          3
已发生风险          0
风险天数            8 d
K1 满意度评分       无
K2 响应时间         无
$ muster --lang zh why T1
T1  统计客户咨询原因
紧迫度  16.6 = 3.9（优先级 2） + 4.7（9 天后到期） + 8.0（有其他任务在等它）
阻塞了  T3 编写需求并完成签字确认，@manager，2026-03-20 到期
        T5 商定覆盖高峰时段的排班，@manager，2026-03-27 到期
        T9 编写 50 个最常见问题的标准答复，@service，2026-05-01 到期
负责人  @service
里程碑  M1 需求确认，2026-03-20 到期
服务于  G2 客户满意度评分达到 4.5 分以上，0 %
因为    评分是客户自己对我们的评价
服务于  G1 让客户庆幸找到了我们，0 %
因为    马上得到满意答复的客户会留下来，还会推荐给别人
愿景    客户无论从哪个渠道联系我们，都能马上得到满意的答复
创建    由 @li 于 2026-03-02 08:00：muster init 客服提升 --template
        customer-service
$ muster --lang zh why
客服提升
进度  绿灯：没有到期的任务
      规则：红灯：有里程碑逾期，或本期到期及逾期的任务完成不足 80 %；黄灯：有任
      务逾期或阻塞，或有关键结果进度落后
质量  黄灯：1 个严重缺陷未关闭
      规则：红灯：有未关闭的致命缺陷；黄灯：有未关闭的严重缺陷
成本  绿灯：已支出 0.00 CNY，预算 120,000.00 CNY（0 %），时间已过 1 %
      规则：红灯：超出预算，或支出占比超过时间占比的 120 %；黄灯：超过 105 %；超
      前支出不超过预算的 5 % 为绿灯
风险  绿灯：3 个未关闭的风险，均在跟进
      规则：红灯：未关闭风险的预期延误超过剩余天数的 20 %；黄灯：超过 10 %，或有
      已发生的风险未关闭，或有风险没有负责人、没有应对措施或已过复查日
$ muster --lang zh next
编号  标题        截止日期    因为
T17   修复登录页  2026-03-06  优先级 2，4 天后到期
1 个任务可以开始
$ muster --lang zh task show T1
T1  统计客户咨询原因
类型      任务
状态      待办
优先级    2
负责人    @service
截止日期  2026-03-11
预估工时  3d
最少工时  2d
最多工时  5d
里程碑    M1
目标      G2
技能      数据分析=2
紧迫度    16.59
创建时间  2026-03-02 08:00

等待它的任务 (3)
任务  类型
T3    完成-开始
T5    完成-开始
T9    完成-开始
$ muster --lang zh task show T1 -F md
|# T1  统计客户咨询原因

- **类型**: 任务
- **状态**: 待办
- **优先级**: 2
- **负责人**: @service
- **截止日期**: 2026-03-11
- **预估工时**: 3d
- **最少工时**: 2d
- **最多工时**: 5d
- **里程碑**: M1
- **目标**: G2
- **技能**: 数据分析=2
- **紧迫度**: 16.59
- **创建时间**: 2026-03-02 08:00

|## 等待它的任务 (3)

|| 任务 | 类型 |
|| --- | --- |
|| T3 | 完成-开始 |
|| T5 | 完成-开始 |
|| T9 | 完成-开始 |

$ muster --lang zh risk list -F table
编号  状态    标题                  概率  损失天数  敞口天数  负责人    应对措施
R1    未关闭  在线聊天渠道无法按…   30 %        10         3  @support  减轻
R2    未关闭  变革期间资深客服流失  20 %        15         3  @manager  规避
R3    未关闭  旺季咨询量翻倍        40 %         5         2  @manager  转移
3 个风险
$ muster --lang zh task board
待办 (16)                     进行中 (1)                    阻塞 (0)  已完成 (0)
T1 统计客户咨询原因 @service  T3 编写需求并完成签字确认 @…
T2 测量近三个月的满意度与响…
T4 明确每个人的职责并达成一…
T17 修复登录页 @li
T6 全员新流程培训 @manager …
T7 搭建全渠道统一队列 @supp…
T8 接入在线聊天渠道 @suppor…
T9 编写 50 个最常见问题的标…
T10 每次会话后邀请客户评分 …
T11 队列、聊天与评分的功能…
T12 10 位客户参与的用户体验…
T13 修复测试发现的问题 @sup…
T14 先在一个班次试运行一周 …
T15 所有班次切换到新队列 @s…
T5 商定覆盖高峰时段的排班 @…
T16 向部门汇报成果并移交 @m…
$ muster --lang zh meeting agenda E1
E1@2026-03-02  团队周会
时间  2026-03-02 10:00, 45m
地点  3 号会议室、企业微信
人员  @service, @support, @manager
状态  已计划
没有需要在会上谈的事：muster meeting agenda E1@2026-03-02 --add TEXT
$ muster --lang zh log -L 2 --changes
4  2026-03-02 08:00  @li  muster review start --period week
    + V1 2026-02-24..2026-03-02
3  2026-03-02 08:00  @li  muster task add 修复登录页 --owner @li --due fri
--type bug --severity high
    + T17 修复登录页 (负责人 @li, 截止日期 2026-03-06)
4 个操作中的 2 条
$ muster --lang zh task list --explain is:overdue owner:@li
满足以下全部：
  状态为 overdue（未关闭，且已过截止日期）
  owner 等于 @li
只包含未关闭的，因为查询中没有说明

# At half the width, nothing runs over.
$ COLUMNS=40 muster --lang zh status
客服提升  2026-03-02
健康度：黄灯
进度  绿灯     没有到期的任务
质量  黄灯     1 个严重缺陷未关闭
成本  绿灯     已支出 0.00 CNY，预算
      120,000.00 CNY（0 %），时间已过 1
      %
风险  绿灯     3 个未关闭的风险，均在跟
      进
任务：  ░░░░░░░░░░░░░░░░ 共 17 项，已关
闭 0 项，逾期 0 项，阻塞 0 项

目标
编号  进度          目标      截止日期
G1    ░░░░░░…  0 %  让客户…   2026-06…
G2    ░░░░░░…  0 %  客户满…   2026-06…
G3    ░░░░░░…  0 %  客户等…   2026-06…

下一个里程碑
M1  需求确…  2026-0…  还有 18…  共 3 项…

@li 接下来的任务 (1)
编号  状态  标题        截止日期
T17   待办  修复登录页  2026-03-06

下次会议
E1  2026-03-02 10:00  团队周会

未关闭的风险 (3)
R1
  标题: 在线聊天渠道无法按时接入
  概率: 30 %
  损失天数: 10
  负责人: @support
  应对措施: 减轻
R2
  标题: 变革期间资深客服流失
  概率: 20 %
  损失天数: 15
  负责人: @manager
  应对措施: 规避
R3
  标题: 旺季咨询量翻倍
  概率: 40 %
  损失天数: 5
  负责人: @manager
  应对措施: 转移
$ COLUMNS=40 muster --lang zh task list -F table -L 5
T1
  状态: 待办
  优先级: 2
  标题: 统计客户咨询原因
  负责人: @service
  截止日期: 2026-03-11
T2
  状态: 待办
  优先级: 2
  标题: 测量近三个月的满意度与响应时间
  负责人: @support
  截止日期: 2026-03-11
T4
  状态: 待办
  优先级: 2
  标题: 明确每个人的职责并达成一致
  负责人: @manager
  截止日期: 2026-03-23
T3
  状态: 进行中
  优先级: 2
  标题: 编写需求并完成签字确认
  负责人: @manager
  截止日期: 2026-03-20
T17
  状态: 待办
  优先级: 2
  标题: 修复登录页
  负责人: @li
  截止日期: 2026-03-06
17 个任务中的 5 条，12 个阻塞

# Errors say what is wrong, where, and what to do next.
$ muster --lang zh tsk list
! muster: 没有命令“tsk”
! 提示：你是不是想输入“muster task”？
? 2
$ muster --lang zh task list ownr:@li
! muster: 查询第 1 列：任务没有字段“ownr”
!   ownr:@li
!   ^
! 提示：你是不是想输入“owner”？ （如果要搜索这段文字，请加引号）
? 2
$ muster --lang zh task list 'due:('
! muster: 查询第 1 列：due: 没有值
!   due:(
!   ^
! 提示：查没有该项的：no:due
? 2
$ muster --lang zh task edit T1 --due someday
! muster: --due：“someday”不是日期：请写 2026-03-09、today、fri、+3d、2wd、eom 或 明天
? 2
$ muster --lang zh task edit T1 --type bgu
! muster: --type：“bgu”不在可选值中：task, requirement, story, bug, action, improvement
! 提示：你是不是想输入“bug”？
? 2
$ muster --lang zh task add 标题 --owner
! muster: --owner 需要一个值 @NAME：由谁负责
! 提示：muster task add --help
? 2
$ muster --lang zh task show T999
! muster: 没有编号为 T999 的任务
! 提示：muster task list
? 3
$ muster --lang zh task edit T1 --owner @nobody
! muster: 没有成员 @nobody
! 提示：添加成员：muster member add @nobody
? 3
$ muster --lang zh task add
! muster: 缺少 TITLE
! 提示：muster task add --help
? 2

# Help.
$ muster --lang zh kr checkin --help
记录测得的数值

用法：muster kr checkin ID [VALUE] [选项]

表格有日期或时刻、数值以及可选的信心和备注各一列，表头为 date、value、confidence、note（或 日期、值
、信心、备注），没有表头时依次为日期、数值、备注。可以重复读入：已有的数值会跳过。读不懂的行会指出行
号，其余照常写入，退出码为 7。

参数：
  ID                          关键结果
  VALUE                       测得的数值：4.2、7min、18%、62k；来源为 tasks、milestone 或 quality 时
                              ，不给则取现在的数值

选项：
  --confidence SHARE          对达到目标值有多大把握：70%
  --note TEXT                 原因
  --on MOMENT                 何时测得；不写则为现在
  --csv FILE                  从表格读入许多数值；- 表示标准输入

各命令通用的选项：
  -F, --format FORMAT         结果的输出格式（table, tsv, csv, json, jsonl, md, html）
  --json                      等同于 -F json
  -o, --output FILE           写入文件；文件扩展名决定格式
  -n, --dry-run               只显示将要做什么，不做任何改动
  -C, --directory DIR         如同在 DIR 中启动
  --db FILE                   使用该项目文件
  --as USER                   以该成员的身份操作
  --context NAME              把所见范围收窄到该上下文；none 表示不收窄
  --as-of DATE                读取项目在某一天、某一时刻或某次操作之后的样子
  --color WHEN                颜色：自动、总是或从不（auto, always, never）
  --lang CODE                 使用的语言：en 或 zh；不写则随系统区域设置
  --width N                   使用的列宽
  --no-pager                  长输出不分页
  --no-input                  从不询问，也从不打开编辑器
  -q, --quiet                 只打印编号
  -h, --help                  显示帮助

示例：
  muster kr checkin K1 4.2 --confidence 70%
      记录今天的数值
  muster kr checkin K1 --csv history.csv
      读入以前测得的数值
$ muster --lang zh help exit-codes
   0  完成；列表为空也算
   1  意外失败：磁盘已满、输入输出错误、文件损坏
   2  用法错误，或有无法读取的值
   3  没有这个对象，或有多个同名对象
   4  这里没有项目，或项目无法打开
   5  被规则拒绝
   6  正忙，或读取后已被他人修改
   7  已完成，但有些行被拒绝
   8  检查未决：没有可供判断的依据
  10  检查未通过：check 的规则、带 --exit-status 的列表不为空、项目为红灯；或 doctor 发现了问题
 130  被中断
$ muster --lang zh help goal
命令：
  goal add                    添加目标
  goal list                   列出目标
  goal show                   显示目标及其关键结果和任务
  goal edit                   修改目标
  goal close                  记录目标的结果
  goal reopen                 重新打开已关闭的目标
  goal rm                     删除目标
  goal tree                   按上下级显示目标
  goal check                  按 SMART 逐个字母评判目标

muster goal 动词 --help 可查看其中一个命令的详情
# What a program reads is the same in every language.
$ muster --lang zh task list -L 2 --fields id,status,type,title
T1	todo	task	统计客户咨询原因
T2	todo	task	测量近三个月的满意度与响应时间
! 只显示了前 2 条
$ muster --lang zh task list -L 2 --fields id,status,type -F csv
id,status,type
T1,todo,task
T2,todo,task
! 只显示了前 2 条
$ muster --lang zh task list -L 1 --fields id,status,type,due --json
{"schema":1,"kind":"task.list","project":"客服提升","now":"2026-03-02T08:00:36Z","total":17,"returned":1,"truncated":true,"items":[
{"id":"T1","status":"todo","type":"task","due":"2026-03-11"}
]}
$ muster --lang zh task list -L 2 --ids
T1
T2
! 只显示了前 2 条
$ muster --lang zh task show T999 --json
! {"schema":1,"error":{"code":"not_found","message":"no task T999","hint":"muster task list"}}
? 3

# English stays English: by the flag, by the locale, and by a language that there are no texts in.
$ LANG=zh_CN.UTF-8 muster --lang en next -L 1
id   title       due         because
T17  修复登录页  2026-03-06  priority 2, due in 4 days
1 task ready
$ LANG=zh_CN.UTF-8 LC_ALL=C LANGUAGE=zh_CN muster next -L 1
id   title       due         because
T17  修复登录页  2026-03-06  priority 2, due in 4 days
1 task ready
$ LANG=de_DE.UTF-8 muster next -L 1
id   title       due         because
T17  修复登录页  2026-03-06  priority 2, due in 4 days
1 task ready
$ LANG=zh_TW.UTF-8 muster next -L 1
id   title       due         because
T17  修复登录页  2026-03-06  priority 2, due in 4 days
1 task ready
$ muster --lang fr next
! muster: --lang: there are no texts in 'fr'
! hint: there are texts in en, zh_CN
? 2
$ muster next --lang
! muster: --lang needs a language
! hint: muster --lang zh
? 2
