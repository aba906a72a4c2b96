# A project from a template that people write themselves, its days counted from the start.
$ write shop.toml
[template]
name = "shop"
summary = "Open a shop"
[project]
vision = "The best tea in town"
end = "+12w"
[[member]]
handle = "chen"
roles = ["manager"]
duty = "Opens the shop"
[[milestone]]
key = "open"
title = "Doors open"
due = "+10w"
[[task]]
key = "lease"
title = "Sign the lease"
owner = "@chen"
due = "+2w"
[[task]]
title = "布置"
owner = "@chen"
due = "+4w"
milestone = "open"
blocked_by = ["lease"]
accept = ["Chairs for twelve"]
$ muster init 'Tea shop' --template shop.toml --start 2026-04-01 -n
(dry run) Project 'Tea shop' made in FOLDER/.muster/project.db
(dry run) From the template shop.toml: 1 member and you (@li), 1 milestone, 2 tasks
Next: muster status
$ muster status -q
! muster: there is no project in FOLDER or above it
! hint: muster init NAME
? 4
$ muster init 'Tea shop' --template shop.toml --start 2026-04-01
Project 'Tea shop' made in FOLDER/.muster/project.db
From the template shop.toml: 1 member and you (@li), 1 milestone, 2 tasks
Next: muster status
$ muster task list -F table
id  status   priority  title           owner  due
T1  todo            2  Sign the lease  @chen  2026-04-15
T2  blocked         2  布置            @chen  2026-04-29
2 tasks, 1 blocked
$ muster project show
Tea shop
vision       The best tea in town
start        2026-04-01
end          2026-06-24
currency     CNY
hours a day  8
days a week  5
time zone    UTC
created      2026-03-02 08:00
$ muster init 'Tea shop'
! muster: there is a project already: FOLDER/.muster/project.db
! hint: muster status
? 5

# A mistake in the file is named with its line, and nothing is left behind.
$ write bad.toml
[[task]]
title = "X"
dew = "+2w"
$ muster -C /tmp init --db never.db --template nothing
! muster: there is no template 'nothing' and no such file
! hint: the templates are blank, customer-service, marketing, software
? 3
$ muster init again --db other.db --template bad.toml
! muster: :1: [[task]]: a task has no field 'dew'
! hint: muster task list --fields help lists them
? 2
$ write worse.toml
[[task]
title = "X"
$ muster init again --db other.db --template worse.toml
! muster: worse.toml:1: Error while parsing table header: expected ']', saw '\n'
! hint: man 5 muster-template describes the file
? 2
$ muster --db other.db status
! muster: cannot open FOLDER/other.db: No such file or directory
? 4
