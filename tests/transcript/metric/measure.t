# A command that prints a number: it runs in the project's folder, and only once somebody has trusted it.
$ muster init 'Commands'
$ write done.txt
one
two
three
$ muster metric add 'Lines done' --command 'grep -c . done.txt'
$ muster metric measure 'Lines done'
$ muster trust
$ muster trust 'Lines done'
$ muster metric measure 'Lines done'
$ muster metric measure 'Lines done' --json

# Trust is in the text: when it changes, it must be trusted again.
$ muster metric edit 'Lines done' --command 'grep -c t done.txt'
$ muster metric measure 'Lines done'

# A script of the project's folder that a command names is part of what is trusted.
$ write rate.sh
echo measuring
echo 30%
$ muster metric add Rate --unit % --command 'sh rate.sh'
$ muster trust --all
$ muster metric measure
$ write rate.sh
echo 99%
$ muster metric measure Rate

# A shell is used where the text needs one, and that is said.
$ muster metric add Piped --command 'cat done.txt | wc -l'
$ muster trust Piped
$ muster metric measure Piped

# What fails, hangs, prints nothing or something else writes nothing.
$ muster metric add Failing --command 'ls /no/such/folder'
$ muster metric add Slow --command 'sleep 30'
$ muster metric add Silent --command true
$ muster metric add Garbage --command 'echo all is well'
$ muster metric add Unit --unit min --command 'echo 4h'
$ muster metric add Missing --command no-such-program
$ muster metric add Quote --command "echo 'x"
$ muster trust --all
$ muster metric measure Failing
$ muster metric measure Slow --timeout 0.2s
$ muster metric measure Silent
$ muster metric measure Garbage
$ muster metric measure Unit
$ muster metric measure Missing
$ muster metric measure Quote
$ muster metric measure Slow --timeout 3d
$ muster metric add Empty
$ muster metric measure Empty
$ muster metric measure 'Lines done' Silent Piped --lang zh
$ muster metric list --fields name,value,trend
$ muster metric measure Piped -n
$ muster metric history Piped
$ muster trust --all --revoke -q
$ muster metric measure Piped
