# Who gets what, with the reason kept, and who had it before.
$ muster init 'Division of work'
Project 'Division of work' made in FOLDER/.muster/project.db
Next: muster status
$ muster member add @wang --role designer --duty 'Makes it look right'
@wang added
$ muster task add 'Design the page'
T1 added: Design the page
$ muster task add 'Build the page'
T2 added: Build the page
$ muster assign T1-T2 --to @wang --reason 'Has the eye for it'
T1 assigned to @wang: Design the page
T2 assigned to @wang: Build the page
$ muster assign T2 --to @me --reason 'Wang is away'
T2 assigned to @li (before: @wang): Build the page
$ muster assign T2 --to @wang --role reviewer --load 25%
T2 assigned to @wang as reviewer: Build the page
$ muster assign T2 --to @wang --role doer --load 150%
! muster: a load lies above 0 % and at most at 100 %
? 2
$ muster assign log -F table
created           task  role      member  before  reason
2026-03-02 08:00  T1    owner     @wang           Has the eye for it
2026-03-02 08:00  T2    owner     @wang           Has the eye for it
2026-03-02 08:00  T2    owner     @li     @wang   Wang is away
2026-03-02 08:00  T2    reviewer  @wang
4 assignments
$ muster assign log @wang
2026-03-02 08:00	T1	owner	@wang		Has the eye for it
2026-03-02 08:00	T2	owner	@wang		Has the eye for it
2026-03-02 08:00	T2	reviewer	@wang		
$ muster assign raci
Responsibilities
member  roles     answers for
@li
@wang   designer  Makes it look right

Tasks
task  title            responsible  accountable  consulted  informed
T1    Design the page  @wang        @wang
T2    Build the page   @li          @li
$ muster assign raci -F md
|# Responsibilities

|| member | roles | answers for |
|| --- | --- | --- |
|| @li |  |  |
|| @wang | designer | Makes it look right |

|## Tasks

|| task | title | responsible | accountable | consulted | informed |
|| --- | --- | --- | --- | --- | --- |
|| T1 | Design the page | @wang | @wang |  |  |
|| T2 | Build the page | @li | @li |  |  |

$ muster assign T1
! muster: --to is missing: Who gets them
! hint: muster assign --help
? 2
$ muster assign T1 --to @nobody
! muster: no member @nobody
! hint: Add a member with: muster member add @nobody
? 3
