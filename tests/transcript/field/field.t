# Fields of a project's own: defined once, then set, shown, sought and undone like any other.
$ muster init Shop
Project 'Shop' made in FOLDER/.muster/project.db
Next: muster status
$ muster field add Customer --on task --meaning 'Who asked for it'
task.customer added
$ muster field add size --on task --type choice --choice S --choice M --choice L
task.size added
$ muster field add 规模 --on task --type choice --choice 大 --choice 小
task.规模 added
$ muster field add 'Story value' --on goal --type number
goal.story_value added
$ muster field add Channels --on task --type list
task.channels added
$ muster field add 'Second reviewer' --on task --type ref --to member
task.second_reviewer added
$ muster field list
goal.story_value	Story value	number		0	
task.channels	Channels	list		0	
task.customer	Customer	text		0	Who asked for it
task.second_reviewer	Second reviewer	ref		0	
task.size	size	choice	S, M, L	0	
task.规模	规模	choice	大, 小	0	
$ muster task add 'Sell tea' --set size=M --customer '李 & Co' --channels web,shop --second-reviewer @li
T1 added: Sell tea
$ muster task add 'Sell coffee' --size s --set 规模=大
T2 added: Sell coffee
$ muster task add 'Sell both'
T3 added: Sell both
$ muster goal add 'More regulars' --story-value 10万
G1 added: More regulars
$ muster goal list 'story-value>=3k' --fields id,story_value
G1	100,000
$ muster task show T1
T1  Sell tea
type             task
status           todo
priority         2
urgency          3.9
Customer         李 & Co
size             M
Channels         web, shop
Second reviewer  @li
created          2026-03-02 08:00
$ muster task list size:M
T1	todo	2	Sell tea		
$ muster task list -size:S --ids
T1
T3
$ muster task list 'size:S,M customer:李' --ids
T1
$ muster task list 规模：大 --fields id,规模,size -F csv
id,规模,size
T2,大,S
$ muster task list -规模:大 --ids
T1
T3
$ muster task list has:size sort:size-desc --fields id,size,channels,second_reviewer
T1	M	web, shop	@li
T2	S		
$ muster task list no:size channels:web or no:size --explain
any of:
  all of:
    size is not set
    channels contains web
  size is not set
only what is open, since the query says nothing of it
$ muster search 李
id  what  title
T1  task  Sell tea
1 found
$ muster task edit T1 --add-channels market --remove-channels web --clear size
T1 changed: Sell tea
$ muster task list T1 --fields id,size,channels --json
{"schema":1,"kind":"task.list","project":"Shop","now":"2026-03-02T08:00:23Z","total":0,"returned":0,"truncated":false,"items":[]}
$ muster task list id:T1 --fields id,size,channels --json
{"schema":1,"kind":"task.list","project":"Shop","now":"2026-03-02T08:00:24Z","total":1,"returned":1,"truncated":false,"items":[
{"id":"T1","size":null,"channels":["shop","market"]}
]}
$ muster log T1 --changes -L 1
12  2026-03-02 08:00  @li  muster task edit T1 --add-channels market
--remove-channels web --clear size
    ~ T1 size: M -> -, Channels: web, shop -> shop, market
1 of 2 operations
$ muster undo
Operation 12 undone: muster task edit T1 --add-channels market --remove-channels web --clear size
$ muster task list size:M --ids
T1
# A field stays while records have a value; with --force it goes with them, in one step.
$ muster field rm size
! muster: task.size has values in T1, T2
! hint: --force removes these values in the same step
? 5
$ muster field rm size --force
task.size removed
$ muster task list size:M
! muster: query, column 1: a task has no field 'size'
!   size:M
!   ^
! hint: muster task list --fields help lists them (to search for the text, put it in quotes)
? 2
$ muster undo
Operation 14 undone: muster field rm size --force
$ muster task list size:M --ids
T1
# A new type takes every value along, or says which one it cannot.
$ muster field edit size --type integer
! muster: T1 has 'M' as its size: size: 'M' is not a whole number
! hint: change it first, or empty it: muster task edit T1 --clear size
? 5
$ muster field edit size --remove-choice M
! muster: T1 has 'M' as its size: size: 'M' is not one of S, L
! hint: change it first, or empty it: muster task edit T1 --clear size
? 5
$ muster field edit size --add-choice XL --meaning 'As on a T-shirt'
task.size changed
$ muster field edit size --name 'T-shirt size'
task.t_shirt_size changed
$ muster field show t-shirt-size
task.t_shirt_size
title    T-shirt size
on       task
type     choice
choices  S, M, L, XL
meaning  As on a T-shirt
used     2
created  2026-03-02 08:00
$ muster task list t-shirt-size:M --ids
T1
$ muster doctor
All is well: the file is sound, and its log tells the same as its tables
