# The notices whose time has come, each on the wall of who is told.
$ muster init Shop
Project 'Shop' made in FOLDER/.muster/project.db
Next: muster status
$ muster project edit --time-zone Asia/Shanghai
Shop changed
$ muster member add @anna --zone Europe/Berlin
@anna added
$ muster meeting add 周会 --every 'mon 10:00' --length 45m --who @me,@anna --notice 24h --place 'Room 3' --url https://example.com/call
E1 added: 周会
$ muster meeting add Quiet --every 'tue 10:00'
E2 added: Quiet
$ muster meeting notice
no notice is due: muster meeting upcoming lists what comes
$ muster meeting agenda E1@2026-03-09 --add 'Choose a supplier' --owner @anna --length 10m
E1@2026-03-09 agenda: Choose a supplier
$ MUSTER_NOW=2026-03-08T01:59:59Z muster meeting notice
no notice is due: muster meeting upcoming lists what comes
$ MUSTER_NOW=2026-03-08T02:00:00Z muster meeting notice
周会 (E1@2026-03-09), 45m
  2026-03-09 03:00 Europe/Berlin: @anna
  2026-03-09 10:00 Asia/Shanghai: @li
  Room 3
  https://example.com/call
  1. Choose a supplier (@anna), 10m
$ MUSTER_NOW=2026-03-08T02:00:00Z muster meeting notice E2 --within 3d
Quiet (E2@2026-03-10)
  2026-03-10 10:00 Asia/Shanghai
$ MUSTER_NOW=2026-03-08T02:00:00Z muster meeting notice --json
{"schema":1,"kind":"meeting.notice","project":"Shop","now":"2026-03-08T02:00:00Z","total":1,"returned":1,"truncated":false,"items":[{"id":"E1@2026-03-09","title":"周会","start":"2026-03-09T02:00:00Z","place":"Room 3","people":[{"member":"@li","when":"2026-03-09 10:00 Asia/Shanghai"},{"member":"@anna","when":"2026-03-09 03:00 Europe/Berlin"}],"points":["Choose a supplier (@anna), 10m"],"text":"周会 (E1@2026-03-09), 45m\n2026-03-09 03:00 Europe/Berlin: @anna\n2026-03-09 10:00 Asia/Shanghai: @li\nRoom 3\nhttps://example.com/call\n1. Choose a supplier (@anna), 10m"}]}
# A sitting that was moved is told by its new time; one that was called off is not told.
$ muster meeting move E1@2026-03-09 --to '2026-03-10 15:00'
E1@2026-03-09 moved to 2026-03-10 15:00: 周会
$ MUSTER_NOW=2026-03-09T07:00:00Z muster meeting notice
周会 (E1@2026-03-09), 45m
  2026-03-10 08:00 Europe/Berlin: @anna
  2026-03-10 15:00 Asia/Shanghai: @li
  Room 3
  https://example.com/call
  1. Choose a supplier (@anna), 10m
$ MUSTER_NOW=2026-03-09T07:00:00Z muster --lang zh meeting notice E1
周会 (E1@2026-03-09), 45m
  2026-03-10 08:00 Europe/Berlin: @anna
  2026-03-10 15:00 Asia/Shanghai: @li
  Room 3
  https://example.com/call
  1. Choose a supplier (@anna), 10m
$ muster meeting skip E1@2026-03-09
E1@2026-03-09 called off: 周会
$ MUSTER_NOW=2026-03-09T07:00:00Z muster meeting notice E1
no notice is due: muster meeting upcoming lists what comes
