# Numbers that the team watches: readings by hand, with their unit, and a trend to look at.
$ muster init 'Watch' --start -3w --end +10w
$ muster metric add 'Pass rate' --unit % --owner @me --body 'Automatic tests of the main branch'
$ muster metric add 'Response time' --unit min --direction down
$ muster metric list -F table
$ muster metric record 'Response time' 12min --at -3w
$ muster metric record 'Response time' 11 --at -2w --note 'One queue'
$ muster metric record 'response time' 9.5min
$ muster metric list -F table
$ muster metric list
$ muster metric show 'Response time'
$ muster metric show 'Response time' --json
$ muster metric history 'Response time' -F csv

# What is not a reading is told, and nothing is written.
$ muster metric record 'Response time' 4h
$ muster metric record 'Response time' soon
$ muster metric record 'Response time' 5 --at tomorrow
$ muster metric record 'Response time' 5 --at sometime
$ muster metric record 'Response time'
$ muster metric record 'Response time' 5 --csv x.csv
$ muster metric record 'Reponse time' 5
$ muster metric add 'Pass rate'
$ muster metric record 'Pass rate' 30% --note '=HYPERLINK("x") \e[31m'
$ muster metric show 'Pass rate' --lang zh
$ muster metric edit 'Pass rate' --name '通过率'
$ muster metric record 通过率 10万
$ muster metric rm 通过率
$ muster undo
$ muster metric list --fields name,value,trend --json
