# The matrix: probability by impact, each impact held against the length of the project and its budget.
$ muster init '展会' --start 2026-03-02 --end 2026-05-08
Project '展会' made in FOLDER/.muster/project.db
Next: muster status
$ muster risk matrix
impact →          very low    low         moderate  high       very high
probability ↑     ≤ 0.5 days  ≤ 2.5 days  ≤ 5 days  ≤ 10 days  > 10 days
very high > 70 %  ░           ▒           ▓         ▓          ▓
high ≤ 70 %       ░           ▒           ▒         ▓          ▓
moderate ≤ 50 %   ░           ░           ▒         ▓          ▓
low ≤ 30 %        ░           ░           ▒         ▒          ▓
very low ≤ 10 %   ░           ░           ░         ░          ▒
▓ red 0  ▒ amber 0  ░ green 0
$ muster risk matrix --exit-status
no open risk has both a probability and an impact
? 8
$ muster project edit --budget 10万
展会 changed
$ muster risk add '供应商交货延迟' --probability 60% --impact-days 6 --owner @me --response reduce
R1 added: 供应商交货延迟
$ muster risk add 'Rain' --probability 10% --impact-days 1
R2 added: Rain
$ muster risk add 'A long name, so long that no terminal of eighty columns could show it on one line' --probability 80% --impact-cost 5万
R3 added: A long name, so long that no terminal of eighty columns could show it on one line
$ muster risk add 'Nobody knows' --probability 20%
R4 added: Nobody knows
$ muster risk matrix
impact →          very low    low         moderate  high       very high
probability ↑     ≤ 0.5 days  ≤ 2.5 days  ≤ 5 days  ≤ 10 days  > 10 days
very high > 70 %  ░           ▒           ▓         ▓          ▓ R3
high ≤ 70 %       ░           ▒           ▒         ▓ R1       ▓
moderate ≤ 50 %   ░           ░           ▒         ▓          ▓
low ≤ 30 %        ░           ░           ▒         ▒          ▓
very low ≤ 10 %   ░           ░ R2        ░         ░          ▒
▓ red 2  ▒ amber 0  ░ green 1
id  zone   title                               probability  exposure       owner
R1  red    供应商交货延迟                             60 %  3.6 days       @li
R3  red    A long name, so long that no term…         80 %  40,000.00 CNY
R2  green  Rain                                       10 %  0.1 days
Not on it, since probability or impact is unknown: R4
$ muster risk matrix --exit-status --json
{"schema":1,"kind":"risk.matrix","project":"展会","now":"2026-03-02T08:00:09Z","total":3,"returned":3,"truncated":false,"working_days":50,"unplaced":["R4"],"items":[{"id":"R1","title":"供应商交货延迟","probability_band":4,"impact_band":4,"zone":"red","exposure_days":3.6},{"id":"R3","title":"A long name, so long that no terminal of eighty columns could show it on one line","probability_band":5,"impact_band":5,"zone":"red","exposure_days":null},{"id":"R2","title":"Rain","probability_band":1,"impact_band":2,"zone":"green","exposure_days":0.1}]}
? 10
$ muster --lang zh risk matrix
影响 →       极低      低        中      高       极高
概率 ↑       ≤ 0.5 天  ≤ 2.5 天  ≤ 5 天  ≤ 10 天  > 10 天
极高 > 70 %  ░         ▒         ▓       ▓        ▓ R3
高 ≤ 70 %    ░         ▒         ▒       ▓ R1     ▓
中 ≤ 50 %    ░         ░         ▒       ▓        ▓
低 ≤ 30 %    ░         ░         ▒       ▒        ▓
极低 ≤ 10 %  ░         ░ R2      ░       ░        ▒
▓ 红灯 2  ▒ 黄灯 0  ░ 绿灯 1
编号  区域  标题                                     概率  风险敞口       负责人
R1    红灯  供应商交货延迟                           60 %  3.6 天         @li
R3    红灯  A long name, so long that no terminal …  80 %  40,000.00 CNY
R2    绿灯  Rain                                     10 %  0.1 天
因概率或影响未知而不在图上：R4
# A cell names as many as fit in, and counts the others; the list below names all.
$ muster risk add 'Two' --probability 60% --impact-days 6
R5 added: Two
$ muster risk add 'Three' --probability 60% --impact-days 6
R6 added: Three
$ muster risk add 'Four' --probability 60% --impact-days 6
R7 added: Four
$ muster risk matrix
impact →          very low    low         moderate  high        very high
probability ↑     ≤ 0.5 days  ≤ 2.5 days  ≤ 5 days  ≤ 10 days   > 10 days
very high > 70 %  ░           ▒           ▓         ▓           ▓ R3
high ≤ 70 %       ░           ▒           ▒         ▓ R1 R5 +2  ▓
moderate ≤ 50 %   ░           ░           ▒         ▓           ▓
low ≤ 30 %        ░           ░           ▒         ▒           ▓
very low ≤ 10 %   ░           ░ R2        ░         ░           ▒
▓ red 5  ▒ amber 0  ░ green 1
id  zone   title                               probability  exposure       owner
R1  red    供应商交货延迟                             60 %  3.6 days       @li
R5  red    Two                                        60 %  3.6 days
R6  red    Three                                      60 %  3.6 days
R7  red    Four                                       60 %  3.6 days
R3  red    A long name, so long that no term…         80 %  40,000.00 CNY
R2  green  Rain                                       10 %  0.1 days
Not on it, since probability or impact is unknown: R4
# A risk that occurred or was closed is none any more.
$ muster risk occur R1
R1 occurred: 供应商交货延迟
T1 added: Deal with: 供应商交货延迟
$ muster risk close R2 R5 R6 R7 --note 'It stayed dry'
R2 closed: Rain
R5 closed: Two
R6 closed: Three
R7 closed: Four
$ muster risk matrix
impact →          very low    low         moderate  high       very high
probability ↑     ≤ 0.5 days  ≤ 2.5 days  ≤ 5 days  ≤ 10 days  > 10 days
very high > 70 %  ░           ▒           ▓         ▓          ▓ R3
high ≤ 70 %       ░           ▒           ▒         ▓          ▓
moderate ≤ 50 %   ░           ░           ▒         ▓          ▓
low ≤ 30 %        ░           ░           ▒         ▒          ▓
very low ≤ 10 %   ░           ░           ░         ░          ▒
▓ red 1  ▒ amber 0  ░ green 0
id  zone  title                                probability  exposure       owner
R3  red   A long name, so long that no termi…         80 %  40,000.00 CNY
Not on it, since probability or impact is unknown: R4
$ muster risk matrix -o risks.svg
