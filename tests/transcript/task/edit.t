# Fields are set by flags, lists are added to, and any field can be emptied.
$ muster init 'Edits'
Project 'Edits' made in FOLDER/.muster/project.db
Next: muster status
$ muster task add One --label a
T1 added: One
$ muster task add Two
T2 added: Two
$ muster task add Three
T3 added: Three
$ muster task edit T1-T3 --priority 0 --add-label x,y
T1 changed: One
T2 changed: Two
T3 changed: Three
$ muster task edit T1 --remove-label a --title 'The first'
T1 changed: The first
$ muster task edit T1 --priority 0
T1 unchanged: The first
$ muster task list --fields id,title,priority,labels --sort id-desc
T3	Three	0	x, y
T2	Two	0	x, y
T1	The first	0	x, y
$ muster task edit 2 --due +1w --start +2d --estimate 3d
T2 changed: Two
$ muster task edit 2 --clear due,labels,estimate
T2 changed: Two
$ muster task list --label x --ids
T1
T3
$ muster task list --owner none -L 1 -F table
id  status  priority  title      owner  due
T1  todo           0  The first
1 of 3 tasks
$ muster task add Four --blocked-by T1 --blocks T2
T4 added: Four
$ muster task edit T1 --blocked-by T2
! muster: T1 would wait for itself: T1 <- T4 <- T2 <- T1
! hint: remove one of these dependencies first
? 5
$ muster task edit T2 --remove-blocked-by T4
T2 changed: Two
$ muster task edit T1 --parent T1
! muster: a task cannot be its own parent
? 5
$ muster -n task add 'Only a try'
(dry run) T5 added: Only a try
$ muster task add 'Quietly' -q
T5
$ muster task list -F md
|| id | status | priority | title | owner | due |
|| --- | --- | ---: | --- | --- | --- |
|| T1 | todo | 0 | The first |  |  |
|| T2 | todo | 0 | Two |  |  |
|| T3 | todo | 0 | Three |  |  |
|| T5 | todo | 2 | Quietly |  |  |
|| T4 | blocked | 2 | Four |  |  |

$ muster task list --fields help
id               text         The id that commands take
created          moment       When it was made
changed          moment       When it was last changed
title            text         What has to be done
body             long text    Description
type             choice       What sort of work it is
state            choice       Where it stands
status           text         Where it stands, or blocked while something it waits for is open
reason           text         Why it is blocked or was dropped
priority         whole number Priority from 0 (most urgent) to 4
rank             number       Place among its peers, smaller first
points           number       Size in points
owner            reference    Who answers for it
reviewer         reference    Who checks it
start            day          Planned first day
finish           day          Planned last day
due              day          Day by which it must be done
start_after      day          Not to be started before this day
estimate         time         Work it takes: 4h, 2d, or least/likely/most as 2h/4h/9h
estimate_low     time         Work it takes if all goes well
estimate_high    time         Work it takes if things go wrong
remaining        time         Work still to do
milestone        reference    The milestone it leads to
goal             reference    The goal it serves
key_result       reference    The key result it moves
parent           reference    The larger task it is part of
severity         choice       How bad a bug is
skills           list         Skill it needs, with a level from 1 to 5: cpp=3
deferred_until   day          Out of sight until this day
risk             reference    The risk it answers
meeting          reference    The meeting it was agreed in
started          moment       When work on it began
closed           moment       When it was done or dropped
stage            text         Where it stands, in the project's own words
every            text         Cadence of a task that recurs: 'fri', 'monthly 1', 'daily'
series           reference    The first task of its series
series_day       day          The day of the series that it is for
labels           list         Label
external_id      text         Id in another system
url              text         Address of more about it
source_fields    text         What another system says of it that muster has no field for
spent            time         Time worked on it
parts            text         How many of its subtasks are done
waits_for        text         Open tasks that must be done first
stuck            yes or no    Marked as blocked, or waiting for something overdue
urgency          number       How soon it should be done, by priority, due day and dependencies
$ muster task rm T4 T3
T4 removed: Four
T3 removed: Three
$ muster task T1 --json
{"schema":1,"kind":"task.show","project":"Edits","now":"2026-03-02T08:00:21Z","total":1,"returned":1,"truncated":false,"items":[{"id":"T1","title":"The first","body":null,"type":"task","state":"todo","status":"todo","reason":null,"priority":0,"rank":null,"points":null,"owner":null,"reviewer":null,"start":null,"finish":null,"due":null,"start_after":null,"estimate":null,"estimate_low":null,"estimate_high":null,"remaining":null,"milestone":null,"goal":null,"key_result":null,"parent":null,"severity":null,"skills":[],"deferred_until":null,"risk":null,"meeting":null,"started":null,"closed":null,"stage":null,"every":null,"series":null,"series_day":null,"labels":["x","y"],"external_id":null,"url":null,"source_fields":null,"spent":null,"parts":null,"waits_for":null,"stuck":false,"urgency":8,"created":"2026-03-02T08:00:01Z","changed":"2026-03-02T08:00:05Z"}]}
