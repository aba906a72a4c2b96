# A plan as MS Project saves it: an outline, a milestone, links with type and lag, people, progress, and much that muster does not know.
$ muster init Plan --start 2026-02-02
Project 'Plan' made in FOLDER/.muster/project.db
Next: muster status
$ write plan.xml
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Project xmlns="http://schemas.microsoft.com/project">
<SaveVersion>14</SaveVersion><Name>move.mpp</Name><Title>Office move</Title><MinutesPerDay>480</MinutesPerDay>
<Tasks>
<Task><UID>0</UID><ID>0</ID><Name>Office move</Name><OutlineLevel>0</OutlineLevel><Summary>1</Summary></Task>
<Task><UID>1</UID><ID>1</ID><Name>Rooms</Name><OutlineLevel>1</OutlineLevel><Summary>1</Summary><Duration>PT56H0M0S</Duration><PercentComplete>40</PercentComplete></Task>
<Task><UID>2</UID><ID>2</ID><Name>Find rooms &amp; halls</Name><OutlineLevel>2</OutlineLevel><Priority>800</Priority><Start>2026-02-09T09:00:00</Start><Finish>2026-02-11T17:00:00</Finish><Duration>PT24H0M0S</Duration><Work>PT24H0M0S</Work><PercentComplete>100</PercentComplete><ActualStart>2026-02-09T09:00:00</ActualStart><ActualFinish>2026-02-12T15:30:00</ActualFinish><CalendarUID>-1</CalendarUID></Task>
<Task><UID>5</UID><ID>3</ID><Name>Sign the lease</Name><OutlineLevel>2</OutlineLevel><Priority>500</Priority><Duration>PT16H0M0S</Duration><Work>PT0H0M0S</Work><PercentComplete>25</PercentComplete><RemainingDuration>PT12H0M0S</RemainingDuration><Deadline>2026-03-13T17:00:00</Deadline><HyperlinkAddress>https://example.com/lease</HyperlinkAddress><Notes>Two
copies</Notes>
<PredecessorLink><PredecessorUID>2</PredecessorUID><Type>1</Type><LinkLag>4800</LinkLag><LagFormat>7</LagFormat></PredecessorLink>
<ExtendedAttribute><FieldID>188743731</FieldID><Value>blue</Value></ExtendedAttribute>
<Baseline><Number>0</Number><Start>2026-02-13T09:00:00</Start><Work>PT20H0M0S</Work></Baseline>
<Baseline><Number>1</Number><Work>PT22H0M0S</Work></Baseline></Task>
<Task><UID>6</UID><ID>4</ID><IsNull>1</IsNull></Task>
<Task><UID>7</UID><ID>5</ID><Name>Rooms are ours</Name><OutlineLevel>1</OutlineLevel><Milestone>1</Milestone><Finish>2026-03-16T17:00:00</Finish><Duration>PT0H0M0S</Duration>
<PredecessorLink><PredecessorUID>5</PredecessorUID><Type>1</Type></PredecessorLink></Task>
<Task><UID>8</UID><GUID>6F9619FF-8B86-D011-B42D-00C04FC964FF</GUID><ID>6</ID><Name>搬家</Name><OutlineLevel>1</OutlineLevel><Duration>PT8H30M0S</Duration><ConstraintType>4</ConstraintType><ConstraintDate>2026-03-20T09:00:00</ConstraintDate>
<PredecessorLink><PredecessorUID>7</PredecessorUID><Type>1</Type></PredecessorLink>
<PredecessorLink><PredecessorUID>99</PredecessorUID><Type>1</Type></PredecessorLink></Task>
<Task><UID>9</UID><ID>7</ID><Name>Unpack</Name><OutlineLevel>1</OutlineLevel><Duration>PT4H0M0S</Duration><Active>0</Active>
<PredecessorLink><PredecessorUID>8</PredecessorUID><Type>3</Type><LinkLag>1200</LinkLag></PredecessorLink></Task>
</Tasks>
<Resources>
<Resource><UID>1</UID><ID>1</ID><Name>王芳</Name><Type>1</Type><Initials>王</Initials><EmailAddress>wang@example.com</EmailAddress></Resource>
<Resource><UID>2</UID><ID>2</ID><Name>Zhao Lei</Name><Type>1</Type></Resource>
<Resource><UID>3</UID><ID>3</ID><Name>Boxes</Name><Type>0</Type></Resource>
</Resources>
<Assignments>
<Assignment><UID>1</UID><TaskUID>5</TaskUID><ResourceUID>2</ResourceUID><Units>0.5</Units></Assignment>
<Assignment><UID>2</UID><TaskUID>5</TaskUID><ResourceUID>1</ResourceUID><Units>1</Units></Assignment>
<Assignment><UID>3</UID><TaskUID>8</TaskUID><ResourceUID>3</ResourceUID><Units>10</Units></Assignment>
</Assignments>
</Project>
$ muster import mspdi plan.xml -n
(dry run) line 8 rejected: nobody here is called '王芳' (--create-members adds those who are not known)
(dry run) line 17 rejected: it waits for the UID '99', which is not there
(dry run) line 17 rejected: taken without a link: there is no task 'mspdi:Office move#5'
(dry run) 5 created, 3 lines rejected
? 7
$ muster import mspdi plan.xml --create-members
line 17 rejected: it waits for the UID '99', which is not there
6 created, 1 line rejected
? 7
$ muster task list --state all --sort id --fields id,external_id,title,state,priority,owner,estimate,remaining,due,milestone,parent
T1	mspdi:Office move#1	Rooms	doing	2						
T2	mspdi:Office move#2	Find rooms & halls	done	1		3d				T1
T3	mspdi:Office move#5	Sign the lease	doing	2	@wang	2d	1d 4h	2026-03-13	M1	T1
T4	mspdi:6f9619ff-8b86-d011-b42d-00c04fc964ff	搬家	todo	2		1d 30m				
T5	mspdi:Office move#9	Unpack	dropped	2		4h				
$ muster task show T3
T3  Sign the lease
body           Two
               copies
type           task
status         doing
priority       2
owner          @wang
due            2026-03-13
estimate       2d
remaining      1d 4h
milestone      M1
parent         T1
started        2026-03-02 08:00
external id    mspdi:Office move#5
url            https://example.com/lease
source fields  {"ExtendedAttribute":[[["FieldID","188743731"],["Value","blue"]]]
               ,"Baseline":[[["Number","0"],["Start","2026-02-13T09:00:00"],["Wo
               rk","PT20H0M0S"]],[["Number","1"],["Work","PT22H0M0S"]]]}
urgency        19.67
created        2026-03-02 08:00

Waits for (1)
type  blocker
FS    T2

Is waited for by (1)
task  type
T4    FS

Assignments (1)
created           role  member     before  reason
2026-03-02 08:00  doer  @zhao.lei
$ muster task show T4
T4  搬家
type         task
status       blocked
priority     2
start after  2026-03-20
estimate     1d 30m
external id  mspdi:6f9619ff-8b86-d011-b42d-00c04fc964ff
waits for    T3
urgency      -1.1
created      2026-03-02 08:00

Waits for (1)
type  blocker
FS    T3

Is waited for by (1)
task  type
T5    SS
$ muster milestone list --state all
M1	open	phase	Rooms are ours	2026-03-16	0	1
$ muster member list --fields handle,name,mail
li		
wang	王芳	wang@example.com
zhao.lei	Zhao Lei	
# Once more: nothing is made twice.
$ muster import mspdi plan.xml --create-members
line 17 rejected: it waits for the UID '99', which is not there
--update brings what is here already in step with the table
0 created, 6 here already, left alone, 1 line rejected
? 7
$ muster import mspdi plan.xml --create-members --update --json
{"schema":1,"kind":"import.mspdi","project":"Plan","now":"2026-03-02T08:00:09Z","created":[],"updated":[],"unchanged":6,"skipped":0,"rejected":[{"line":17,"message":"it waits for the UID '99', which is not there","hint":""}],"columns_left_out":[]}
? 7
$ muster task show T3 --json -o shown.json
# What there is no field for goes back to where it came from.
$ muster export mspdi -o back.xml
$ muster export mspdi title:lease
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Project xmlns="http://schemas.microsoft.com/project">
<SaveVersion>14</SaveVersion>
<Name>Plan</Name>
<Title>Plan</Title>
<CreationDate>2026-03-02T08:00:00</CreationDate>
<ScheduleFromStart>1</ScheduleFromStart>
<StartDate>2026-02-02T09:00:00</StartDate>
<CurrencyCode>CNY</CurrencyCode>
<CalendarUID>1</CalendarUID>
<DefaultStartTime>09:00:00</DefaultStartTime>
<DefaultFinishTime>17:00:00</DefaultFinishTime>
<MinutesPerDay>480</MinutesPerDay>
<MinutesPerWeek>2400</MinutesPerWeek>
<DaysPerMonth>20</DaysPerMonth>
<ExtendedAttributes><ExtendedAttribute><FieldID>188744016</FieldID><FieldName>Text30</FieldName><Alias>muster</Alias></ExtendedAttribute></ExtendedAttributes>
<Calendars><Calendar><UID>1</UID><Name>Standard</Name><IsBaseCalendar>1</IsBaseCalendar><BaseCalendarUID>-1</BaseCalendarUID><WeekDays>
<WeekDay><DayType>1</DayType><DayWorking>0</DayWorking></WeekDay>
<WeekDay><DayType>2</DayType><DayWorking>1</DayWorking><WorkingTimes><WorkingTime><FromTime>09:00:00</FromTime><ToTime>17:00:00</ToTime></WorkingTime></WorkingTimes></WeekDay>
<WeekDay><DayType>3</DayType><DayWorking>1</DayWorking><WorkingTimes><WorkingTime><FromTime>09:00:00</FromTime><ToTime>17:00:00</ToTime></WorkingTime></WorkingTimes></WeekDay>
<WeekDay><DayType>4</DayType><DayWorking>1</DayWorking><WorkingTimes><WorkingTime><FromTime>09:00:00</FromTime><ToTime>17:00:00</ToTime></WorkingTime></WorkingTimes></WeekDay>
<WeekDay><DayType>5</DayType><DayWorking>1</DayWorking><WorkingTimes><WorkingTime><FromTime>09:00:00</FromTime><ToTime>17:00:00</ToTime></WorkingTime></WorkingTimes></WeekDay>
<WeekDay><DayType>6</DayType><DayWorking>1</DayWorking><WorkingTimes><WorkingTime><FromTime>09:00:00</FromTime><ToTime>17:00:00</ToTime></WorkingTime></WorkingTimes></WeekDay>
<WeekDay><DayType>7</DayType><DayWorking>0</DayWorking></WeekDay>
</WeekDays></Calendar></Calendars>
<Tasks>
<Task>
<UID>1</UID>
<ID>1</ID>
<Name>Sign the lease</Name>
<WBS>1</WBS>
<OutlineNumber>1</OutlineNumber>
<OutlineLevel>1</OutlineLevel>
<Priority>500</Priority>
<Duration>PT16H0M0S</Duration>
<Work>PT16H0M0S</Work>
<Milestone>0</Milestone>
<Summary>0</Summary>
<PercentComplete>25</PercentComplete>
<ActualStart>2026-03-02T08:00:00</ActualStart>
<RemainingWork>PT12H0M0S</RemainingWork>
<ConstraintType>0</ConstraintType>
<Deadline>2026-03-13T17:00:00</Deadline>
<HyperlinkAddress>https://example.com/lease</HyperlinkAddress>
<Notes>Two
copies</Notes>
<ExtendedAttribute><FieldID>188744016</FieldID><Value>T3</Value></ExtendedAttribute>
<ExtendedAttribute><FieldID>188743731</FieldID><Value>blue</Value></ExtendedAttribute>
<Baseline><Number>0</Number><Start>2026-02-13T09:00:00</Start><Work>PT20H0M0S</Work></Baseline>
<Baseline><Number>1</Number><Work>PT22H0M0S</Work></Baseline>
</Task>
<Task>
<UID>2</UID>
<ID>2</ID>
<Name>Rooms are ours</Name>
<WBS>2</WBS>
<OutlineNumber>2</OutlineNumber>
<OutlineLevel>1</OutlineLevel>
<Start>2026-03-16T17:00:00</Start>
<Finish>2026-03-16T17:00:00</Finish>
<Duration>PT0H0M0S</Duration>
<Work>PT0H0M0S</Work>
<Milestone>1</Milestone>
<Summary>0</Summary>
<PercentComplete>0</PercentComplete>
<Deadline>2026-03-16T17:00:00</Deadline>
<PredecessorLink><PredecessorUID>1</PredecessorUID><Type>1</Type><LinkLag>0</LinkLag><LagFormat>5</LagFormat></PredecessorLink>
<ExtendedAttribute><FieldID>188744016</FieldID><Value>M1</Value></ExtendedAttribute>
</Task>
</Tasks>
<Resources>
<Resource>
<UID>1</UID>
<ID>1</ID>
<Name>li</Name>
<Type>1</Type>
<Initials>li</Initials>
<MaxUnits>1</MaxUnits>
</Resource>
<Resource>
<UID>2</UID>
<ID>2</ID>
<Name>王芳</Name>
<Type>1</Type>
<Initials>wang</Initials>
<EmailAddress>wang@example.com</EmailAddress>
<MaxUnits>1</MaxUnits>
</Resource>
<Resource>
<UID>3</UID>
<ID>3</ID>
<Name>Zhao Lei</Name>
<Type>1</Type>
<Initials>zhao.lei</Initials>
<MaxUnits>1</MaxUnits>
</Resource>
</Resources>
<Assignments>
<Assignment>
<UID>1</UID>
<TaskUID>1</TaskUID>
<ResourceUID>2</ResourceUID>
<Units>1</Units>
</Assignment>
<Assignment>
<UID>2</UID>
<TaskUID>1</TaskUID>
<ResourceUID>3</ResourceUID>
<Units>0.5</Units>
</Assignment>
</Assignments>
</Project>
$ muster import mspdi back.xml --update
0 created, 0 updated, 5 unchanged
$ muster undo
Operation 2 undone: muster import mspdi plan.xml --create-members
$ muster undo
! muster: the first operation made the project; it cannot be undone
? 5
$ muster task list --state all --ids
# What is no plan.
$ write bad.xml
<Project><Tasks><Task><UID>1</UID>
$ muster import mspdi bad.xml
! muster: line 1: the XML is not well-formed
? 2
$ write bad.xml
<html><body/></html>
$ muster import mspdi bad.xml
! muster: this is no document of MS Project
! hint: save the plan as XML there: Save As, type XML
? 2
$ write bad.xml
<!DOCTYPE Project [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>
<Project><Tasks><Task><UID>1</UID><Name>&b;</Name></Task></Tasks></Project>
$ muster import mspdi bad.xml
! muster: the document declares a document type (DTD), which could hide anything and is never needed
? 2
$ muster --lang zh import mspdi bad.xml
! muster: 文档声明了文档类型（DTD），其中可能隐藏任何内容，而且从不需要
? 2
$ write bad.xml
<Project><Tasks><Task><Name>No UID</Name></Task><Task><UID>1</UID><Name>A</Name><OutlineLevel>1</OutlineLevel><Start>soon</Start></Task>
<Task><UID>1</UID><Name>Again</Name><OutlineLevel>1</OutlineLevel></Task><Task><UID>2</UID><Name>B</Name><OutlineLevel>1</OutlineLevel>
<PredecessorLink><PredecessorUID>2</PredecessorUID></PredecessorLink></Task></Tasks></Project>
$ muster import mspdi bad.xml
line 1 rejected: the task has no UID
line 1 rejected: --start: 'soon' is not a day: write 2026-03-09, today, fri, +3d, 2wd, eom or 明天
line 2 rejected: the UID '1' comes twice
line 2 rejected: taken without a link: a task cannot wait for itself
1 created, 4 lines rejected
? 7
