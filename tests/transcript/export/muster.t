# The whole project as one file that can be committed, read by CI as it is, and made a project again.
$ muster init 'Whole' --start 2026-02-02 --end 2026-04-26
Project 'Whole' made in FOLDER/.muster/project.db
Next: muster status
$ muster task add 'Fix "the" parser' --owner @me --due 2026-02-20 --label api
T1 added: Fix "the" parser
$ muster task add Gone
T2 added: Gone
$ muster task rm T2
T2 removed: Gone
$ muster undo
Operation 4 undone: muster task rm T2
$ muster task done T1
T1 done: Fix "the" parser
$ muster export muster -o whole.json
$ muster task list --state all --db whole.json
T2	todo	2	Gone		
T1	done	2	Fix "the" parser	@li	2026-02-20
$ muster log --db whole.json -L 2
6	2026-03-02 08:00	@li		muster task done T1
5	2026-03-02 08:00	@li	undoes 4	muster undo
! only the first 2 are shown
$ muster check overdue --db whole.json
$ muster doctor --db whole.json
All is well: the file is sound, and its log tells the same as its tables
$ muster task add Not --db whole.json
! muster: an export is only read, and never changed
! hint: muster init, then muster import muster FILE, makes a project of it
? 5
$ muster task list --as-of yesterday --db whole.json
! muster: an export is read as it is, without --as-of
? 2
$ muster import muster whole.json
! muster: this project holds more than its init, and an import would replace it whole
! hint: muster init in an empty folder, and import there
? 5
$ write bad.json
{"format":"other"}
$ muster status --db bad.json
! muster: FOLDER/bad.json:1: this is no export of muster
! hint: take the file as muster export muster wrote it, an entry a line
? 2
$ write bad.json
{"format":"muster","version":1,"schema":999,"copies":[
$ muster status --db bad.json
! muster: FOLDER/bad.json:1: it was written by a newer muster
! hint: take the file as muster export muster wrote it, an entry a line
? 2
$ write bad.json
{"format":"muster","version":1,"schema":1,"copies":[
$ muster status --db bad.json
! muster: FOLDER/bad.json:2: the file ends too early
! hint: take the file as muster export muster wrote it, an entry a line
? 2
$ write bad.json
{"format":"muster","version":1,"schema":1,"copies":[
{"uid":"x","me":true,"sequence":0,"hash":""}
],"leases":[
],"log":[
]}
$ muster status --db bad.json
! muster: FOLDER/bad.json:2: 'uid' is no identity
! hint: take the file as muster export muster wrote it, an entry a line
? 2
