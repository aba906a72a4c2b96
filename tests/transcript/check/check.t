# A gate for CI: silent when all is well, a line for each rule that fails when not.
$ muster init 'Gated' --start 2026-02-02 --end 2026-04-26
Project 'Gated' made in FOLDER/.muster/project.db
Next: muster status
$ muster check overdue
overdue: undecided, there are no tasks
? 8
$ muster goal add 'Answer fast' --due 2026-04-20 --owner @me
G1 added: Answer fast
$ muster task add Early --owner @me --due 2026-02-20 --goal G1
T1 added: Early
$ muster check overdue
overdue: 1 task overdue, at most 0 allowed: T1
? 10
$ muster check overdue blocked orphans -F github
::error title=overdue::1 task overdue, at most 0 allowed%0AT1  Early
? 10
$ muster check overdue -F junit
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="muster check" tests="1" failures="1" errors="0" time="0">
  <testsuite name="muster check" tests="1" failures="1" errors="0" skipped="0" timestamp="2026-03-02T08:00:06" time="0">
    <properties>
      <property name="project" value="Gated"/>
    </properties>
    <testcase classname="muster.check" name="overdue" time="0">
      <failure message="1 task overdue, at most 0 allowed" type="overdue">1 task overdue, at most 0 allowed
T1  Early
</failure>
    </testcase>
  </testsuite>
</testsuites>
? 10
$ muster check overdue -F sarif
{
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [
    {
      "tool": {
        "driver": {
          "name": "muster",
          "version": "0.1.0",
          "rules": [
            {
              "id": "overdue",
              "shortDescription": {
                "text": "Open tasks past their due day"
              },
              "fullDescription": {
                "text": "Open tasks past their due day"
              },
              "help": {
                "text": "muster task list is:overdue"
              },
              "defaultConfiguration": {
                "level": "error"
              },
              "properties": {
                "max": 0
              }
            }
          ]
        }
      },
      "invocations": [
        {
          "executionSuccessful": true,
          "endTimeUtc": "2026-03-02T08:00:07Z"
        }
      ],
      "results": [
        {
          "ruleId": "overdue",
          "ruleIndex": 0,
          "kind": "fail",
          "level": "error",
          "message": {
            "text": "1 task overdue, at most 0 allowed: T1"
          },
          "locations": [
            {
              "logicalLocations": [
                {
                  "name": "T1",
                  "fullyQualifiedName": "T1",
                  "kind": "record",
                  "properties": {
                    "title": "Early"
                  }
                }
              ]
            }
          ],
          "partialFingerprints": {
            "musterRule/v1": "UID",
            "primaryLocationLineHash": "fcc0c6f1e0a9f9349c991ea0ec89ba3a:1"
          }
        }
      ]
    }
  ]
}
? 10
$ muster check overdue --json
{"schema":1,"kind":"check","project":"Gated","now":"2026-03-02T08:00:08Z","total":1,"returned":1,"truncated":false,"outcome":"failed","policy":null,"ratchet":null,"failed":1,"warned":0,"undecided":0,"passed":0,"items":[{"rule":"overdue","meaning":"Open tasks past their due day","own":false,"unit":"count","bound":"max","threshold":0,"severity":"error","query":null,"outcome":"failed","value":1,"recorded":null,"message":"1 task overdue, at most 0 allowed","ids":["T1"]}]}
? 10
$ muster check overdu
! muster: there is no rule 'overdu'
! hint: did you mean 'overdue'?
? 2
$ muster check --list
rule          threshold        severity  counts
overdue       at most 0        error     Open tasks past their due day
milestones    at most 0        error     Open milestones past their due day
blocked       at most 0        error     Open tasks marked as blocked, or waiti…
budget        at most 100 %    error     Share of the budget that is spent: cos…
spi           at least 0.80    error     Schedule performance: the share done o…
risks         at most 0        error     Risks that have occurred, or are past …
exposure      at most 20 %     error     Delay to be expected from the open ris…
actions       at most 0        error     Actions of meetings past their due day
goals         at most 0        error     Key results behind pace, and goals wit…
overload      at most 0        error     People who own more work than they hav…
orphans       at most 0        error     Open tasks that belong to no goal, key…
lint          at most 0        error     Open goals with a letter of SMART that…
quality       at most 0        error     Open bugs of critical severity
checks        at most 0        error     Required quality checks that failed wh…
reviews       at most 35 days  error     Days since the period of the newest re…
improvements  at most 0        error     Open improvements past the day by whic…
$ write policy.toml
[rule.overdue]
max = 1
[rule.security]
query = "label:security is:open"
max = 0
message = "security work first"
$ muster check overdue security --policy policy.toml
$ muster task add 'Leak ]]> <script>' --label security --goal G1 --due +3d
T2 added: Leak ]]> <script>
$ muster check security --policy policy.toml
security: security work first: 1 task, at most 0 allowed: T2
? 10
$ muster check security --policy policy.toml -F junit
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="muster check" tests="1" failures="1" errors="0" time="0">
  <testsuite name="muster check" tests="1" failures="1" errors="0" skipped="0" timestamp="2026-03-02T08:00:14" time="0">
    <properties>
      <property name="project" value="Gated"/>
    </properties>
    <testcase classname="muster.check" name="security" time="0">
      <failure message="security work first: 1 task, at most 0 allowed" type="security">security work first: 1 task, at most 0 allowed
T2  Leak ]]&gt; &lt;script&gt;
</failure>
    </testcase>
  </testsuite>
</testsuites>
? 10
$ write bad.toml
[rule.overdo]
max = 1
$ muster check --policy bad.toml
! muster: bad.toml:1:1: there is no rule 'overdo'
! hint: did you mean 'overdue'?
? 2
$ muster check overdue --ratchet --ratchet-file r.json
recorded in r.json: overdue 1
$ muster check overdue --ratchet --ratchet-file r.json
$ muster task add Another --owner @me --due 2026-02-21 --goal G1
T3 added: Another
$ muster check overdue --ratchet --ratchet-file r.json
overdue: 2 tasks overdue, at most 1 allowed, as recorded: T1 T3
? 10
$ muster check budget
budget: undecided, there is no budget: muster project edit --budget MONEY
? 8
