# A workbook goes out and comes back: days are days, working time is hours, and what looks like a formula is text.
$ muster init Sheet
Project 'Sheet' made in FOLDER/.muster/project.db
Next: muster status
$ muster member add @wang --name 王芳
@wang added
$ muster milestone add Pilot --due 2026-04-01
M1 added: Pilot
$ muster task add '=HYPERLINK("x")' --owner @wang --due 2026-03-09 --estimate 4h30m --label api --label ui --milestone M1 --points 3
T1 added: =HYPERLINK("x")
$ write body.txt
Two
lines
$ muster task add '修复解析器' --parent T1 --priority 1 --body-file body.txt
T2 added: 修复解析器
$ muster export xlsx -o tasks.xlsx
$ muster import xlsx tasks.xlsx --update
0 created, 0 updated, 2 unchanged
$ muster --lang zh export xlsx -o zh.xlsx
$ muster import xlsx zh.xlsx --update
0 created, 0 updated, 2 unchanged
# Some tasks, some columns.
$ muster export xlsx owner:@wang --fields id,due,estimate,title -o mine.xlsx
$ muster import xlsx mine.xlsx -n --update
(dry run) 0 created, 0 updated, 1 unchanged
$ muster export xlsx --fields nothing -o x.xlsx
! muster: a task has no field 'nothing'
! hint: muster task list --fields help lists them
? 2
$ muster export xlsx --json
! {"schema":1,"error":{"code":"usage","message":"a workbook is a file of its own, neither text nor JSON","hint":"muster export xlsx -o tasks.xlsx"}}
? 2
$ muster export xlsx 'owner:' -o x.xlsx
! muster: query, column 1: owner: has no value
!   owner:
!   ^
! hint: for those without it: no:owner
? 2
# What is no workbook.
$ write no.xlsx
title,owner
$ muster import xlsx no.xlsx
! muster: this is no Excel workbook
! hint: a table as text is taken by import csv
? 2
$ muster import xlsx tasks.xlsx --sheet Plan
! muster: there is no such sheet
! hint: its sheets are Sheet
? 3
$ muster import xlsx gone.xlsx
! muster: there is no file gone.xlsx
? 2
$ muster --lang zh import xlsx no.xlsx
! muster: 这不是 Excel 工作簿
! 提示：文本表格请用 import csv 导入
? 2
$ muster --lang zh import xlsx tasks.xlsx --sheet Plan
! muster: 没有这个工作表
! 提示：它的工作表有：Sheet
? 3
# As Worktile's pages take it, and back.
$ muster export worktile -o worktile.xlsx
$ muster import worktile worktile.xlsx -n --update
(dry run) columns left out: 参与人; --map says what a column means
(dry run) 0 created, 0 updated, 2 unchanged
$ muster export worktile is:open --json
! {"schema":1,"error":{"code":"usage","message":"a workbook is a file of its own, neither text nor JSON","hint":"muster export xlsx -o tasks.xlsx"}}
? 2
$ write new.csv
title,milestone
Something,Second pilot
$ muster import csv new.csv
line 2 rejected: no milestone 'Second pilot' (muster milestone list)
0 created, 1 line rejected
? 7
$ muster import csv new.csv --create-milestones
1 created
$ muster milestone list --fields id,title
M1	Pilot
M2	Second pilot
