# Days that are not as in an ordinary week.
$ muster init Calendar
Project 'Calendar' made in FOLDER/.muster/project.db
Next: muster status
$ muster calendar show
2026-03-02 to 2026-06-01: 66 working days
an ordinary week throughout
$ muster project edit --calendar cn
Calendar changed
$ muster calendar show --period 2026-04-01..2026-05-10
2026-04-01 to 2026-05-10: 25 working days
day         working day  why
2026-04-04  no           Qingming Festival
2026-04-05  no           Qingming Festival
2026-04-06  no           Qingming Festival
2026-05-01  no           Labour Day
2026-05-02  no           Labour Day
2026-05-03  no           Labour Day
2026-05-04  no           Labour Day
2026-05-05  no           Labour Day
2026-05-09  yes          make-up day for Labour Day
$ muster member edit @li --leave 2026-04-07..2026-04-08
@li changed
$ muster calendar show @li --period 2026-04-01..2026-04-10
2026-04-01 to 2026-04-10: 5 working days
day         working day  why
2026-04-04  no           Qingming Festival
2026-04-05  no           Qingming Festival
2026-04-06  no           Qingming Festival
2026-04-07  no           leave
2026-04-08  no           leave
$ muster project edit --calendar 'never'
! muster: there is no calendar 'never'
! hint: muster calendar list
? 3
$ muster calendar show --period sometime
! muster: --period: 'sometime' is not a period of at most ten years
! hint: write month, year, or 2026-05-01..2026-05-31
? 2
$ muster calendar show --period 2030-01-01..2030-02-01
2030-01-01 to 2030-02-01: 24 working days
an ordinary week throughout
not all holidays of this period are known yet; those years go by the week alone
