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
! muster: there is no template 'shop.toml' and no such file
! hint: the templates are blank, customer-service, marketing, software
? 3
$ muster status -q
! muster: there is no project in FOLDER or above it
! hint: muster init NAME
? 4
$ muster init 'Tea shop' --template shop.toml --start 2026-04-01
! muster: there is no template 'shop.toml' and no such file
! hint: the templates are blank, customer-service, marketing, software
? 3
$ muster task list -F table
! muster: there is no project in FOLDER or above it
! hint: muster init NAME
? 4
$ muster project show
! muster: there is no project in FOLDER or above it
! hint: muster init NAME
? 4
$ muster init 'Tea shop'
Project 'Tea shop' made in FOLDER/.muster/project.db
Next: muster status

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
! muster: there is no template 'bad.toml' and no such file
! hint: the templates are blank, customer-service, marketing, software
? 3
$ write worse.toml
[[task]
title = "X"
$ muster init again --db other.db --template worse.toml
! muster: there is no template 'worse.toml' and no such file
! hint: the templates are blank, customer-service, marketing, software
? 3
$ muster --db other.db status
! muster: cannot open FOLDER/other.db: No such file or directory
? 4
