# A key result may take its values from the work, from milestones and from checks: a read derives them, a check-in keeps them.
$ muster init 'Sources' --start -2w --end +6w
$ muster goal add 'Ship it' --due +6w
$ muster kr add 'Stories done' --goal G1 --source tasks --baseline 0% --target 100%
$ muster kr add 'Number done' --goal G1 --source tasks --baseline 0 --target 3
$ muster kr add 'Milestones reached' --goal G1 --source milestone --metric M1,M2 --baseline 0 --target 2
$ muster task add One --kr K1
$ muster task add Two --kr K1
$ muster task add Three --kr K2
$ muster milestone add First
$ muster milestone add Second
$ muster milestone add Third
$ muster kr list --fields id,source,value,unit,trend -F table
$ muster task done T1 T3
$ muster milestone close M2 M3
$ muster kr list --fields id,source,value,unit,trend -F table
$ muster kr checkin K1
$ muster kr measure
$ muster kr list --fields id,value,trend
$ muster kr show K1
$ muster goal show G1
$ muster goal tree

# A command gives the value of one that has it.
$ muster kr add Lines --goal G1 --target 10 --command 'echo 4'
$ muster kr checkin K4
$ muster kr measure K4
$ muster trust K4
$ muster kr measure K4
$ muster kr add Nothing --goal G1 --target 10 --source cmd
$ muster kr add 'Pass rate' --goal G1 --source quality --target 95
$ muster kr checkin K5
$ muster kr add Manual --goal G1 --target 10
$ muster kr checkin K6
$ muster kr measure K6
$ muster kr add Manual --goal G1 --target 10min --source quality
