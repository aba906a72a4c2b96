# Demands that no plan can meet together, and the cheapest ways out: less work, a later day, less leave, somebody else.
$ muster init Site --start 2026-03-02 --here
Project 'Site' made in FOLDER/.muster/project.db
Next: muster status
$ muster member add @wang --skill cpp=3
@wang added
$ muster member leave @wang 2026-03-04..2026-03-06
@wang is away: 2026-03-04..2026-03-06 (3 working days)
$ muster task add "Lay the pipes" --owner @wang --estimate 2d --due 2026-03-04
T1 added: Lay the pipes
$ muster task add "Test the pipes" --owner @wang --estimate 1d --due 2026-03-04
T2 added: Test the pipes
$ muster plan schedule
Plan P1: 2026-03-02 to 2026-03-09
2 tasks, 2 people: 2026-03-02 to 2026-03-09
No plan of these tasks and people ends sooner

Late (1)
id  title           person  due         planned     late by
T2  Test the pipes  @wang   2026-03-04  2026-03-09  3d

Conflicts (1)
  T1 due 2026-03-04, T2 due 2026-03-04: together 24h for @wang from 2026-03-02
  to 2026-03-04, 16h open
  ways out: 8h less in T1; muster task edit T1 --due 2026-03-09 (3 working days
  later); 8h less leave of @wang; muster assign T2 --to @li (8h); 8h of somebody
  beside @wang
Next: muster plan gantt
$ muster plan schedule --exit-status --lang zh
计划 P2：2026-03-02 至 2026-03-09
2 个任务，2 人：2026-03-02 至 2026-03-09
这些任务和人员没有更早结束的计划

逾期（1）
编号  标题            人员   截止日期    计划        延后
T2    Test the pipes  @wang  2026-03-04  2026-03-09  3d

冲突（1）
  T1 截止 2026-03-04, T2 截止 2026-03-04：合计 24h，由 @wang 在 2026-03-02 至
  2026-03-04 之间完成，而空闲只有 16h
  办法：T1 减少 8h；muster task edit T1 --due 2026-03-09（推迟 3 个工作日）；
  @wang 少休假 8h；muster assign T2 --to @li（8h）；除 @wang 外再有人投入 8h
与计划 P1 相比没有变动
下一步：muster plan gantt
? 10
$ muster plan show --json
{"schema":1,"kind":"plan.show","project":"Site","now":"2026-03-02T08:00:07Z","total":2,"returned":2,"truncated":false,"conflicts":[{"cause":"hours","demands":[{"kind":"due","task":"T1","waits_for":null,"day":"2026-03-04"},{"kind":"due","task":"T2","waits_for":null,"day":"2026-03-04"}],"tasks":["T1","T2"],"people":["@wang"],"from":"2026-03-02","until":"2026-03-04","needed_hours":24,"open_hours":16,"earliest":null,"ways_out":[{"kind":"less_work","task":"T1","person":null,"hours":8,"due":null},{"kind":"later_due","task":"T1","person":null,"hours":8,"due":"2026-03-09"},{"kind":"less_leave","task":"T1","person":"@wang","hours":8,"due":null},{"kind":"other_person","task":"T2","person":"@li","hours":8,"due":null},{"kind":"more_people","task":"T1","person":null,"hours":8,"due":null}]}],"items":[{"id":"T1","title":"Lay the pipes","person":"@wang","start":"2026-03-02","finish":"2026-03-03","due":"2026-03-04","float_days":3,"critical":false,"late":false,"unplaced":null},{"id":"T2","title":"Test the pipes","person":"@wang","start":"2026-03-09","finish":"2026-03-09","due":"2026-03-04","float_days":0,"critical":true,"late":true,"unplaced":null}]}
# One of the ways out is taken.
$ muster assign T2 --to @li
T2 assigned to @li (before: @wang): Test the pipes
$ muster plan schedule --exit-status
Plan P3: 2026-03-02 to 2026-03-03
2 tasks, 2 people: 2026-03-02 to 2026-03-03
No plan of these tasks and people ends sooner

Moved against plan P2 (1; 1 as they were)
T2  Test the pipes  ends on 2026-03-02, not on 2026-03-09; done by @li, not by …
Next: muster plan gantt
