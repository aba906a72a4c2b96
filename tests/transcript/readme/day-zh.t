# 一天开始之前：一个已经开工两周的小项目。
$ export LANG=zh_CN.UTF-8
$ muster init 茶馆 --start 2026-02-16 --end +12w --vision 城里最好的茶
项目“茶馆”已创建于 FOLDER/.muster/project.db
下一步：muster status
$ muster member add @王芳 --capacity 40h
@王芳 已添加
$ muster goal add 客人喜欢这家店 --owner @li --due +10w
G1 已添加：客人喜欢这家店
$ muster milestone add 开业 --due +4w
M1 已添加：开业
$ muster task add 挑选家具 --owner @王芳 --due 2026-03-03 --estimate 2d --goal G1 --milestone M1
T1 已添加：挑选家具
$ muster task add 粉刷墙面 --owner @li --due 2026-03-04 --estimate 6h --milestone M1 --priority 1
T2 已添加：粉刷墙面
$ muster task add 摆放桌椅 --owner @王芳 --due +2w --blocked-by T1 --milestone M1
T3 已添加：摆放桌椅
$ muster task add 签租约 --owner @li --due 2026-02-27
T4 已添加：签租约
$ MUSTER_NOW=2026-02-27T15:00:00Z muster task done T4
T4 已完成：签租约
$ MUSTER_USER=王芳 MUSTER_NOW=2026-02-27T16:00:00Z muster task start T1
T1 已开始：挑选家具
# 09:00 站会：上个工作日以来做完了什么，正在做什么，接下来做什么。
$ muster standup --team
站会 2026-03-02（自 2026-02-27 起）

@li
已完成  T4 签租约
接下来  T2 粉刷墙面

@王芳
进行中  T1 挑选家具
工时    1h  (T1 1h)
# 09:10 现在最该做什么？
$ muster next
编号  标题      截止日期    因为
T2    粉刷墙面  2026-03-04  优先级 1，2 天后到期
1 个任务可以开始
$ muster task start T2
T2 已开始：粉刷墙面
# 11:40 有人来电话：先记下来，回头再整理。
$ muster add 问房东招牌的事 --due 周五 --label 办公
T5 已添加：问房东招牌的事
$ muster task comment T2 绿色比蓝色好看
T2 已评论：绿色比蓝色好看
# 12:30 上午的活儿干完了。
$ muster task done T2
T2 已完成：粉刷墙面（计时 H2 已停止：3h 20m，任务 T2）
$ muster time report --period today
工时，2026-03-02
任务            工作时间  比例
T1    挑选家具    3h 30m  51 %  ██████░░░░░░
T2    粉刷墙面    3h 20m  49 %  ██████░░░░░░
      合计        6h 50m
# 14:00 谁在等谁？这件事为什么排在这里？
$ muster task list -F table
编号  状态    优先级  标题            负责人  截止日期
T1    进行中       2  挑选家具        @王芳   2026-03-03
T5    待办         2  问房东招牌的事          2026-03-06
T3    阻塞         2  摆放桌椅        @王芳   2026-03-16
3 个任务，1 个阻塞
$ muster why T3
T3  摆放桌椅
紧迫度  1.3 = 3.9（优先级 2） + 2.4（14 天后到期） - 5.0（它被阻塞）
在等待  T1 挑选家具，@王芳，2026-03-03 到期
负责人  @王芳
里程碑  M1 开业，2026-03-30 到期
愿景    城里最好的茶
创建    由 @li 于 2026-03-02 08:00：muster task add 摆放桌椅 --owner @王芳 --due
        +2w --blocked-by T1 --milestone M1
# 16:00 家具要晚到，王芳改了日期。
$ MUSTER_USER=王芳 muster task edit T1 --due +1w
T1 已修改：挑选家具
$ muster task list is:blocked -F table
编号  状态  优先级  标题      负责人  截止日期
T3    阻塞       2  摆放桌椅  @王芳   2026-03-16
1 个任务，1 个阻塞
# 17:30 傍晚：今天变了什么，我们走到哪里了？
$ muster diff today
茶馆：2026-03-02 00:00 至 2026-03-02 17:30
5 个操作：@li 4, @王芳 1

任务
  已添加  T5  问房东招牌的事; 截止日期 2026-03-06, 标签 办公
  已完成  T2  粉刷墙面; + T2 的评论: 绿色比蓝色好看
  已修改  T1  挑选家具; 截止日期: 2026-03-03 -> 2026-03-09

工时记录
  已添加  H2; 成员 @li, 任务 T2, 开始 2026-03-02 09:10, 已花费 3h 20m
合计      已添加  已完成  已修改
任务           1       1       1
工时记录       1       -       -
$ muster status
茶馆  2026-03-02
健康度：绿灯，到期的 1 个任务全部完成；没有未关闭的缺陷
任务：  ██████░░░░░░░░░░ 共 5 项，已关闭 2 项，逾期 0 项，阻塞 0 项

目标
编号  进度                   目标            截止日期
G1    ░░░░░░░░░░░░░░░░  0 %  客人喜欢这家店  2026-05-11 前  落后：应达到 16.7 %

下一个里程碑
M1  开业  2026-03-30  还有 28 天  共 3 项，已关闭 1 项
