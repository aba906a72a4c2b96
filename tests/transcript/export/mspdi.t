# The plan as MS Project's XML.
$ write body.txt
Over
lines
$ muster init 'R&D <1>' --start 2026-02-02
Project 'R&D <1>' made in FOLDER/.muster/project.db
Next: muster status
$ muster member add @wang --name 王芳 --mail wang@example.com --rate 100
@wang added
$ muster milestone add First --due 2026-04-01
M1 added: First
$ muster task add Design --milestone M1
T1 added: Design
$ muster task add 'Read & write' --parent T1 --estimate 2d --owner @wang --due 2026-03-13 --priority 0
T2 added: Read & write
$ muster task add Build --estimate 4h --owner @li --body-file body.txt
T3 added: Build
$ muster task link T3 --blocked-by T2 --type SS --lag 2h
T3 linked: Build
$ muster task start T2
T2 started: Read & write
$ muster export mspdi
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Project xmlns="http://schemas.microsoft.com/project">
<SaveVersion>14</SaveVersion>
<Name>R&amp;D &lt;1&gt;</Name>
<Title>R&amp;D &lt;1&gt;</Title>
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
<Name>Design</Name>
<WBS>1</WBS>
<OutlineNumber>1</OutlineNumber>
<OutlineLevel>1</OutlineLevel>
<Priority>500</Priority>
<Milestone>0</Milestone>
<Summary>1</Summary>
<PercentComplete>0</PercentComplete>
<ConstraintType>0</ConstraintType>
<ExtendedAttribute><FieldID>188744016</FieldID><Value>T1</Value></ExtendedAttribute>
</Task>
<Task>
<UID>2</UID>
<ID>2</ID>
<Name>Read &amp; write</Name>
<WBS>1.1</WBS>
<OutlineNumber>1.1</OutlineNumber>
<OutlineLevel>2</OutlineLevel>
<Priority>900</Priority>
<Duration>PT16H0M0S</Duration>
<Work>PT16H0M0S</Work>
<Milestone>0</Milestone>
<Summary>0</Summary>
<PercentComplete>0</PercentComplete>
<ActualStart>2026-03-02T08:00:00</ActualStart>
<ConstraintType>0</ConstraintType>
<Deadline>2026-03-13T17:00:00</Deadline>
<ExtendedAttribute><FieldID>188744016</FieldID><Value>T2</Value></ExtendedAttribute>
</Task>
<Task>
<UID>3</UID>
<ID>3</ID>
<Name>Build</Name>
<WBS>2</WBS>
<OutlineNumber>2</OutlineNumber>
<OutlineLevel>1</OutlineLevel>
<Priority>500</Priority>
<Duration>PT4H0M0S</Duration>
<Work>PT4H0M0S</Work>
<Milestone>0</Milestone>
<Summary>0</Summary>
<PercentComplete>0</PercentComplete>
<ConstraintType>0</ConstraintType>
<Notes>Over
lines
</Notes>
<PredecessorLink><PredecessorUID>2</PredecessorUID><Type>3</Type><LinkLag>1200</LinkLag><LagFormat>5</LagFormat></PredecessorLink>
<ExtendedAttribute><FieldID>188744016</FieldID><Value>T3</Value></ExtendedAttribute>
</Task>
<Task>
<UID>4</UID>
<ID>4</ID>
<Name>First</Name>
<WBS>3</WBS>
<OutlineNumber>3</OutlineNumber>
<OutlineLevel>1</OutlineLevel>
<Start>2026-04-01T17:00:00</Start>
<Finish>2026-04-01T17:00:00</Finish>
<Duration>PT0H0M0S</Duration>
<Work>PT0H0M0S</Work>
<Milestone>1</Milestone>
<Summary>0</Summary>
<PercentComplete>0</PercentComplete>
<Deadline>2026-04-01T17:00:00</Deadline>
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
<StandardRate>100.00</StandardRate>
<StandardRateFormat>2</StandardRateFormat>
</Resource>
</Resources>
<Assignments>
<Assignment>
<UID>1</UID>
<TaskUID>2</TaskUID>
<ResourceUID>2</ResourceUID>
<Units>1</Units>
</Assignment>
<Assignment>
<UID>2</UID>
<TaskUID>3</TaskUID>
<ResourceUID>1</ResourceUID>
<Units>1</Units>
</Assignment>
</Assignments>
</Project>
$ muster export mspdi --json -o plan.json
