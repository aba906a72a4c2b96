# What would be posted, to the byte, in the channel's own dialect. The secrets of the channels are not even set.
$ write .config/muster/config.toml
[channel.team]
kind = "wecom"
key_env = "MUSTER_WECOM_KEY"
[channel.old]
kind = "wecom"
key_env = "MUSTER_WECOM_KEY"
format = "markdown"
[channel.card]
kind = "wecom"
key_env = "MUSTER_WECOM_KEY"
format = "template_card"
link = "https://example.com/board"
[channel.ding]
kind = "dingtalk"
key_env = "MUSTER_DING_KEY"
secret_env = "MUSTER_DING_SECRET"
[channel.fei]
kind = "feishu"
key_env = "MUSTER_FEISHU_KEY"
[channel.slack]
kind = "slack"
url_env = "MUSTER_SLACK_URL"
[channel.ms]
kind = "teams"
url_env = "MUSTER_TEAMS_URL"
[channel.board]
kind = "wecom-sheet"
key_env = "MUSTER_SHEET_KEY"
[channel.board.fields]
title = "f1"
owner = "f2:member"
due = "f3:date"
[channel.wrong]
kind = "pigeon"
[channel.open]
kind = "wecom"
key = "0123"
$ muster init 'Posting' --start 2026-02-02 --end 2026-04-26
Project 'Posting' made in FOLDER/.muster/project.db
Next: muster status
$ muster member edit @li --wecom li.lei --mobile 13800001111
@li changed
$ muster task add 'A <@all> | **bold** task' --owner @li --due 2026-02-20
T1 added: A <@all> | **bold** task
$ muster post report problems --to team --dry-run
(dry run) team: report problems (101 bytes)
{"msgtype":"markdown_v2","markdown_v2":{"content":"## Problems: Posting\n**no problems are known**"}}
$ muster --lang zh post report status --to team --dry-run
（演练）team: report status (769 字节)
{"msgtype":"markdown_v2","markdown_v2":{"content":"## Posting 2026-03-02\n健康度：红灯\n\n- 进度: 红灯 自 2026-02-02 起到期的 1 个任务完成了 0 个，1 个任务逾期\n- 质量: 绿灯 没有未关闭的缺陷\n- 成本: 未知 没有预算可供判断\n- 风险: 未知 没有登记风险\n\n任务： ░░░░░░░░░░░░░░░░ 共 1 项，已关闭 0 项，逾期 1 项，阻塞 0 项\n\n## 逾期 (1)\n\n| 编号 | 标题 | 负责人 | 截止日期 |\n| --- | --- | --- | --- |\n| T1 | A ＜@all> ｜ ＊＊bold＊＊ task | @li | 2026-02-20 |\n\n## @li 接下来的任务 (1)\n\n| 编号 | 状态 | 标题 | 截止日期 |\n| --- | --- | --- | --- |\n| T1 | 待办 | A ＜@all> ｜ ＊＊bold＊＊ task | 2026-02-20 |"}}
$ muster --lang zh post report status --to old --dry-run --mention @li
（演练）old: report status (728 字节)
{"msgtype":"markdown","markdown":{"content":"## Posting 2026-03-02\n健康度：红灯\n\n• 进度: 红灯 自 2026-02-02 起到期的 1 个任务完成了 0 个，1 个任务逾期\n• 质量: 绿灯 没有未关闭的缺陷\n• 成本: 未知 没有预算可供判断\n• 风险: 未知 没有登记风险\n\n任务： ░░░░░░░░░░░░░░░░ 共 1 项，已关闭 0 项，逾期 1 项，阻塞 0 项\n\n## 逾期 (1)\n**编号 · 标题 · 负责人 · 截止日期**\nT1 · A ＜@all> ｜ ＊＊bold＊＊ task · @li · 2026-02-20\n\n## @li 接下来的任务 (1)\n**编号 · 状态 · 标题 · 截止日期**\nT1 · 待办 · A ＜@all> ｜ ＊＊bold＊＊ task · 2026-02-20\n<@li.lei>"}}
$ muster post text 'hello <@all>' --to card --dry-run --mention @all
(dry run) card: text, part 1 of 2 (189 bytes)
{"msgtype":"template_card","template_card":{"card_type":"text_notice","source":{"desc":"muster"},"sub_title_text":"hello <@all>","card_action":{"type":1,"url":"https://example.com/board"}}}
(dry run) card: text, part 2 of 2 (80 bytes)
{"msgtype":"text","text":{"content":"hello ＜@all>","mentioned_list":["@all"]}}
$ muster post text 'hello' --to ding --dry-run --mention @li
(dry run) ding: text (146 bytes)
{"msgtype":"markdown","markdown":{"title":"hello","text":"hello\n@13800001111"},"at":{"atMobiles":["13800001111"],"atUserIds":[],"isAtAll":false}}
$ muster post text 'hello' --to fei --dry-run --mention @li --mention @all
(dry run) fei: text (127 bytes)
{"msg_type":"interactive","card":{"schema":"2.0","body":{"elements":[{"tag":"markdown","content":"hello\n<at id=all></at>"}]}}}
  not mentioned, since their id in feishu is not known: @li; muster member edit @li --feishu ID
$ muster post text 'a < b & c' --to slack --dry-run
(dry run) slack: text (108 bytes)
{"text":"a &lt; b &amp; c","blocks":[{"type":"section","text":{"type":"mrkdwn","text":"a &lt; b &amp; c"}}]}
$ muster post text 'hello' --to ms --dry-run --json
{"schema":1,"kind":"post.text","project":"Posting","now":"2026-03-02T08:00:10Z","dry_run":true,"total":1,"returned":1,"truncated":false,"items":[{"id":null,"channel":"ms","subject":"text","part":1,"parts":1,"state":null,"tries":0,"answer":null,"body":{"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","contentUrl":null,"content":{"$schema":"http://adaptivecards.io/schemas/adaptive-card.json","type":"AdaptiveCard","version":"1.4","body":[{"type":"RichTextBlock","inlines":[{"type":"TextRun","text":"hello"}]}]}}]},"file":null,"content":null}]}
$ muster post standup --to team --dry-run
(dry run) team: standup (169 bytes)
{"msgtype":"markdown_v2","markdown_v2":{"content":"## Stand-up 2026-03-02 (since 2026-02-27)\n## @li\n- Next: T1 A ＜@all> ｜ ＊＊bold＊＊ task (due 2026-02-20)"}}
$ muster meeting add 'Weekly sync' --every 'mon 10:00' --who @li --length 60m
E1 added: Weekly sync
$ muster post agenda E1 --to team --dry-run
(dry run) team: agenda E1 (331 bytes)
{"msgtype":"markdown_v2","markdown_v2":{"content":"## E1@2026-03-02 Weekly sync\n- when: 2026-03-02 10:00, 1h\n- who: @li\n- state: planned\n\n**2m of 1h are taken up**\n**Overdue**\n\n| takes | id | title | owner | why |\n| ---: | --- | --- | --- | --- |\n| 2m | T1 | A ＜@all> ｜ ＊＊bold＊＊ task | @li | 10 days late |"}}
$ muster post notice E1 --to team --dry-run
(dry run) team: notice E1, part 1 of 2 (169 bytes)
{"msgtype":"markdown_v2","markdown_v2":{"content":"## Weekly sync (E1@2026-03-02), 1h\n2026-03-02 10:00 UTC: @li\n1. T1 A ＜@all> ｜ ＊＊bold＊＊ task (@li), 2m"}}
(dry run) team: notice E1, part 2 of 2 (99 bytes)
{"msgtype":"text","text":{"content":"Weekly sync (E1@2026-03-02), 1h","mentioned_list":["li.lei"]}}
$ muster post minutes E1 --to team --dry-run
(dry run) team: minutes E1 (170 bytes)
{"msgtype":"markdown_v2","markdown_v2":{"content":"## E1@2026-03-02 Weekly sync\n- when: 2026-03-02 10:00, 1h\n- who: @li\n- state: planned\n\nnothing was written down"}}
$ muster post sheet --to board --dry-run
(dry run) board: 1 new row
{"schema":{"f3":"due","f2":"owner","f1":"title"},"add_records":[{"values":{"f3":"1771545600000","f2":[{"user_id":"li.lei"}],"f1":"A <@all> | **bold** task"}}]}
# What is wrong is said.
$ muster post sheet --to team
! muster: channel team is no sheet: its kind is wecom
! hint: man 5 muster-config
? 2
$ muster post text hello --to board
! muster: channel board is a sheet and takes no messages
! hint: muster post sheet --to board
? 2
$ muster post
nothing waits in the outbox
$ muster post --unsure
! muster: --unsure goes with --retry
? 2
$ muster post --forget 7
! muster: there is no part 7 in the outbox
! hint: muster post
? 3
$ muster post text hello --to nowhere
! muster: there is no channel 'nowhere'
! hint: channels are board, card, ding, fei, ms, old, open, slack, team, wrong
? 3
$ muster post text hello --to wrong
! muster: FOLDER/.config/muster/config.toml:33: [channel.wrong] there is no kind 'pigeon'
! hint: kinds are wecom, dingtalk, feishu, lark, slack, teams, webhook, wecom-sheet
? 2
$ muster post text hello --to open
! muster: FOLDER/.config/muster/config.toml:35: [channel.open] 'key' holds a secret, which must not stand in this file
! hint: name an environment variable as key_env, or a file with mode 0600 as key_file
? 5
$ muster post text hello --to team
! muster: MUSTER_WECOM_KEY is not set, and channel team needs it
! hint: export MUSTER_WECOM_KEY=…
? 2
$ muster post text --to team
! muster: give a text, or a file with --body-file
? 2
$ muster post report status
! muster: --to is missing: the channel to post to
? 2
$ muster report deliver nothing --to team
! muster: there is no report 'nothing'
! hint: muster report list
? 3
