# Numbers are written as people write them; a unit is kept, and the direction follows from the numbers.
$ muster init 'Marketing'
Project 'Marketing' made in FOLDER/.muster/project.db
Next: muster status
$ muster goal add 'People take part'
G1 added: People take part
$ muster kr add Followers --goal G1 --baseline 40k --target 10万
K1 added: Followers
$ muster kr add Participation --goal G1 --baseline 12% --target 30%
K2 added: Participation
$ muster kr add 'Response time' --goal G1 --baseline 12min --target '<=5min'
K3 added: Response time
$ muster kr list -F table
id  goal  title          baseline  value   target  unit  direction  trend
K1  G1    Followers        40,000         100,000        up
K2  G1    Participation        12              30  %     up
K3  G1    Response time        12               5  min   down
3 key results
$ muster kr checkin K1 62,000 --confidence 70% --note 'Second campaign'
K1 checked in: 62,000, 36.7 % of the way
$ muster kr checkin K3 4.5min
K3 checked in: 4.5 min, 100 % of the way (target met)
$ muster kr checkin K3 4h
! muster: K3 is measured in min, not in h
? 2
$ muster kr checkin K2 many
! muster: 'many' is not a value
! hint: write 4.2, 7min, 18% or 62k
? 2
$ muster kr history K1
2026-03-02 08:00	62,000	70 %	Second campaign
$ muster kr show K1
K1  Followers
goal        G1
direction   up
baseline    40,000
target      100,000
source      manual
value       62,000
trend       ▅
pace        not known yet: it takes two values a day apart
confidence  70 %, as said at check-in
created     2026-03-02 08:00

Check-ins (1)
moment             value  confidence  note
2026-03-02 08:00  62,000        70 %  Second campaign
$ muster kr edit K1 --target 120k
K1 changed: Followers
$ muster kr list --fields id,value,target --json
{"schema":1,"kind":"kr.list","project":"Marketing","now":"2026-03-02T08:00:13Z","total":3,"returned":3,"truncated":false,"items":[
{"id":"K1","value":62000,"target":120000},
{"id":"K2","value":null,"target":30},
{"id":"K3","value":4.5,"target":5}
]}

# A target that is the baseline, or lies on the wrong side, is no target.
$ muster kr add Same --goal G1 --baseline 3 --target 3
! muster: the target 3 equals the baseline: nothing would have to change
! hint: give another target, or --direction keep to hold the value
? 2
$ muster kr add Wrong --goal G1 --baseline 3 --target 2 --direction up
! muster: from 3 to 2 is not up
! hint: use --direction down
? 2
$ muster kr add Steady --goal G1 --baseline 99% --target 99% --direction keep
K4 added: Steady
$ muster kr rm K4
K4 removed: Steady
