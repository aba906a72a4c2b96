# A goal says what success is; check judges it letter by letter and says how to mend it.
$ muster init 'Tea shop' --vision 'The best tea in town' --end +12w
Project 'Tea shop' made in FOLDER/.muster/project.db
Next: muster status
$ muster goal add 'Guests love the shop' --due +10w
G1 added: Guests love the shop
$ muster goal check G1
G1  Guests love the shop  (1 of 5 letters hold)
✗ S specific: Guests love the shop
  it has no description: what exactly shall be true?
    muster goal edit G1 --body TEXT
  nobody answers for it
    muster goal edit G1 --owner @NAME
✗ M measurable
  no key result measures it
    muster kr add TITLE --goal G1 --baseline VALUE --target VALUE
✗ A achievable
  nothing says why it can be reached
    muster goal edit G1 --feasibility TEXT
  no task or smaller goal leads there
    muster task add TITLE --goal G1 --owner @NAME --due DAY
✗ R relevant
  nothing links it to the vision or a larger goal
    muster goal edit G1 --why TEXT
✓ T time-bound: 2026-05-11
$ muster goal check G1 --exit-status -q
G1  Guests love the shop  (1 of 5 letters hold)
✗ S specific: Guests love the shop
  it has no description: what exactly shall be true?
    muster goal edit G1 --body TEXT
  nobody answers for it
    muster goal edit G1 --owner @NAME
✗ M measurable
  no key result measures it
    muster kr add TITLE --goal G1 --baseline VALUE --target VALUE
✗ A achievable
  nothing says why it can be reached
    muster goal edit G1 --feasibility TEXT
  no task or smaller goal leads there
    muster task add TITLE --goal G1 --owner @NAME --due DAY
✗ R relevant
  nothing links it to the vision or a larger goal
    muster goal edit G1 --why TEXT
✓ T time-bound: 2026-05-11
? 10
$ muster kr add Rating --goal G1 --baseline 3.8 --target '>=4.5'
K1 added: Rating
$ muster task add 'Train the team' --goal G1
T1 added: Train the team
$ muster goal edit G1 --body 'Ratings on the map service' --owner @li --why 'They come back' --feasibility 'The old shop reached 4.6'
G1 changed: Guests love the shop
$ muster goal check G1
G1  Guests love the shop  (4 of 5 letters hold)
✓ S specific: Guests love the shop
✓ M measurable: Rating >= 4.5
✗ A achievable: The old shop reached 4.6; 1 task leads there
  1 of its tasks has no owner
    muster assign T… --to @NAME
  1 of its tasks has no due date
    muster task edit T… --due DAY
✓ R relevant: They come back
✓ T time-bound: 2026-05-11
$ muster task edit T1 --owner @li --due +2w
T1 changed: Train the team
$ muster goal check G1
G1  Guests love the shop  (5 of 5 letters hold)
✓ S specific: Guests love the shop
✓ M measurable: Rating >= 4.5
✓ A achievable: The old shop reached 4.6; 1 task leads there
✓ R relevant: They come back
✓ T time-bound: 2026-05-11

# Large goals break down into smaller ones; progress rolls up.
$ muster goal add '等候时间短' --parent G1 --owner @li --due +8w --weight 2
G2 added: 等候时间短
$ muster kr add 'Waiting time' --goal G2 --baseline 12min --target 5min
K2 added: Waiting time
$ muster kr checkin K2 5min
K2 checked in: 5 min, 100 % of the way (target met)
$ muster kr checkin K1 4.15
K1 checked in: 4.15, 50 % of the way
$ muster goal tree
id      title                 progress              owner  due         state
G1      Guests love the shop  ██████████░░  83.3 %  @li    2026-05-11  open
  K1    Rating                ██████░░░░░░    50 %
  G2    等候时间短            ████████████   100 %  @li    2026-04-27  open
    K2  Waiting time          ████████████   100 %                     met
$ muster goal list -F table
id  state  title                 owner  due         open tasks
G2  open   等候时间短            @li    2026-04-27           0
G1  open   Guests love the shop  @li    2026-05-11           1
2 goals
$ muster goal show G1
G1  Guests love the shop
body         Ratings on the map service
why          They come back
feasibility  The old shop reached 4.6
owner        @li
due          2026-05-11
state        open
open tasks   1
created      2026-03-02 08:00
      progress                key result  now -> target
  K1  ████████░░░░░░░░  50 %  Rating      4.15 -> >= 4.5

Pace
      trend  a week  needed a week  forecast  chance  confidence
  K1  ▁█                   +0.0347

Smaller goals (1)
id  state  title       owner  due         open tasks
G2  open   等候时间短  @li    2026-04-27           0

Tasks (1)
id  status  priority  title           owner  due
T1  todo           2  Train the team  @li    2026-03-16
$ muster goal edit G1 --parent G2
! muster: it would be part of itself: G1 -> G2 -> G1
? 5

# It closes as met when everything below it is, else as missed, unless told.
$ muster goal close G2
G2 closed (met): 等候时间短
$ muster goal close G1
G1 closed (missed): Guests love the shop
$ muster goal close G1
! muster: G1 is already closed (missed)
! hint: muster goal reopen G1
? 5
$ muster goal reopen G1
G1 reopened: Guests love the shop
$ muster goal close G1 --outcome dropped
G1 closed (dropped): Guests love the shop
$ muster goal list --state all --fields id,state,title
G2	met	等候时间短
G1	dropped	Guests love the shop
$ muster goal rm G2
! muster: G2 is referred to by K2
! hint: --force clears these references in the same step
? 5
$ muster goal rm G2 --force
G2 removed: 等候时间短
$ muster doctor
All is well: the file is sound, and its log tells the same as its tables
