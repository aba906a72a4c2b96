# Issues of other trackers and back again.
$ muster init Issues
Project 'Issues' made in FOLDER/.muster/project.db
Next: muster status
$ write gh.json
[{"assignees":[{"id":"MDQ","login":"li","name":"Li"},{"id":"x","login":"bo","name":""}],"author":{"login":"zed"},"body":"It crashes","closed":false,"closedAt":null,"comments":[{"id":"IC_1","author":{"login":"bo"},"body":"Yes","createdAt":"2026-01-02T00:00:00Z"}],"createdAt":"2026-01-01T00:00:00Z","id":"I_1","labels":[{"id":"L1","name":"bug","color":"ff0000"}],"milestone":{"number":1,"title":"v1.0","dueOn":"2026-12-31T08:00:00Z"},"number":12,"state":"OPEN","stateReason":"","title":"Crash on start","updatedAt":"2026-01-03T00:00:00Z","url":"https://github.com/o/r/issues/12"},
{"number":13,"title":"Never","body":"","state":"CLOSED","stateReason":"NOT_PLANNED","closedAt":"2026-02-01T01:02:03Z","url":"https://github.com/o/r/issues/13","assignees":[],"labels":[],"milestone":null,"comments":[]},
{"number":14,"title":""},
{"number":15,"title":"x","state":"ajar"}, 5]
$ muster import github gh.json
line 1 rejected: taken, but not whole: nobody here is called 'bo' (--create-members adds those who are not known)
line 1 rejected: taken, but not whole: nobody here is called 'bo' (--create-members adds those who are not known)
line 3 rejected: it has no title
line 4 rejected: 'ajar' is not a state (a state is open or closed)
line 4 rejected: it is no JSON object
3 created, 5 lines rejected
? 7
$ muster import github gh.json --create-members --update
line 3 rejected: it has no title
line 4 rejected: 'ajar' is not a state (a state is open or closed)
line 4 rejected: it is no JSON object
0 created, 0 updated, 2 unchanged, 3 lines rejected
? 7
$ muster task list is:any -F tsv
T1	todo	2	Crash on start	@li	
T2	dropped	2	Never		
$ muster export github label:bug
[
  {
    "number": 12,
    "title": "Crash on start",
    "body": "It crashes",
    "url": "https://github.com/o/r/issues/12",
    "state": "OPEN",
    "closed": false,
    "assignees": [
      {
        "id": "MDQ",
        "login": "li",
        "name": "Li"
      },
      {
        "id": "x",
        "login": "bo",
        "name": ""
      }
    ],
    "labels": [
      {
        "id": "L1",
        "name": "bug",
        "color": "ff0000"
      }
    ],
    "milestone": {
      "number": 1,
      "title": "v1.0",
      "dueOn": "2026-12-31T08:00:00Z"
    },
    "comments": [
      {
        "id": "IC_1",
        "author": {
          "login": "bo"
        },
        "body": "Yes",
        "createdAt": "2026-01-02T00:00:00Z"
      }
    ],
    "author": {
      "login": "zed"
    },
    "closedAt": null,
    "createdAt": "2026-01-01T00:00:00Z",
    "id": "I_1",
    "stateReason": "",
    "updatedAt": "2026-01-03T00:00:00Z"
  }
]
$ write rest.json
[{"number":1,"title":"REST","html_url":"https://github.com/o/r/issues/1","user":{"login":"zed"},"state":"closed","state_reason":"completed","closed_at":"2026-02-01T01:02:03Z","created_at":"2026-01-01T00:00:00Z","updated_at":"2026-01-03T00:00:00Z","comments":3,"labels":[{"name":"ui"}],"assignees":[],"milestone":null,"body":null},
{"number":2,"title":"A pull request","html_url":"https://github.com/o/r/pull/2","pull_request":{},"state":"open"}]
$ muster import github rest.json
1 created
$ muster export github label:ui
[
  {
    "number": 1,
    "title": "REST",
    "body": "",
    "html_url": "https://github.com/o/r/issues/1",
    "state": "closed",
    "closed_at": "2026-02-01T01:02:03Z",
    "assignees": [],
    "labels": [
      {
        "name": "ui"
      }
    ],
    "milestone": null,
    "comments": 3,
    "created_at": "2026-01-01T00:00:00Z",
    "state_reason": "completed",
    "updated_at": "2026-01-03T00:00:00Z",
    "user": {
      "login": "zed"
    }
  }
]
$ write gl.json
[{"iid":7,"title":"部署","description":"x","state":"opened","labels":["ops","high"],"milestone":{"iid":1,"title":"v1.0","due_date":"2026-12-31"},"assignees":[{"username":"li","name":"Li"}],"due_date":"2026-06-01","weight":3,"time_stats":{"time_estimate":7200,"total_time_spent":60},"created_at":"2026-01-01T00:00:00.000Z","updated_at":"2026-01-01T00:00:00.000Z","web_url":"https://gitlab.com/a/b/-/issues/7","confidential":false}]
$ muster import gitlab gl.json
1 created
$ muster export gitlab label:ops
[
  {
    "iid": 7,
    "title": "部署",
    "description": "x",
    "web_url": "https://gitlab.com/a/b/-/issues/7",
    "state": "opened",
    "due_date": "2026-06-01",
    "weight": 3,
    "labels": [
      "ops",
      "high"
    ],
    "assignees": [
      {
        "username": "li",
        "name": "Li"
      }
    ],
    "milestone": {
      "iid": 1,
      "title": "v1.0",
      "due_date": "2026-12-31"
    },
    "time_stats": {
      "time_estimate": 7200,
      "total_time_spent": 60
    },
    "confidential": false,
    "created_at": "2026-01-01T00:00:00.000Z",
    "updated_at": "2026-01-01T00:00:00.000Z"
  }
]
$ write jira.json
{"startAt":0,"total":2,"issues":[
{"key":"PR-1","id":"10001","fields":{"summary":"Parent","issuetype":{"name":"Epic"},"status":{"name":"In Progress","statusCategory":{"key":"indeterminate"}},"priority":{"name":"High"},"labels":["a"],"assignee":{"displayName":"Li Wei","emailAddress":"li@example.com"},"description":{"type":"doc","version":1,"content":[{"type":"paragraph","content":[{"type":"text","text":"Rich "},{"type":"text","text":"text"}]}]},"customfield_10016":5}},
{"key":"PR-2","fields":{"summary":"Child","issuetype":{"name":"Sub-task"},"status":{"name":"Closed","statusCategory":{"key":"done"}},"resolution":{"name":"Won't Do"},"resolutiondate":"2026-02-01T09:00:00.000+0800","parent":{"key":"PR-1"},"timetracking":{"originalEstimateSeconds":7200},"issuelinks":[{"id":"1","type":{"name":"Blocks","inward":"is blocked by","outward":"blocks"},"inwardIssue":{"key":"PR-1"}}],"comment":{"comments":[{"id":"9","author":{"displayName":"Li Wei","emailAddress":"li@example.com"},"body":"Done","created":"2026-02-01T09:00:00.000+0800"}],"total":1}}}]}
$ muster import jira-json jira.json --create-members
2 created
$ muster export jira-json external_id:PR-2
{
  "issues": [
    {
      "key": "PR-2",
      "fields": {
        "summary": "Child",
        "description": null,
        "duedate": null,
        "assignee": null,
        "status": {
          "name": "Closed",
          "statusCategory": {
            "key": "done"
          }
        },
        "priority": {
          "name": "Medium"
        },
        "issuetype": {
          "name": "Sub-task"
        },
        "labels": [],
        "parent": {
          "key": "PR-1"
        },
        "timetracking": {
          "originalEstimateSeconds": 7200
        },
        "comment": {
          "comments": [
            {
              "id": "9",
              "author": {
                "displayName": "Li Wei",
                "emailAddress": "li@example.com"
              },
              "body": "Done",
              "created": "2026-02-01T09:00:00.000+0800"
            }
          ],
          "total": 1
        },
        "issuelinks": [
          {
            "id": "1",
            "type": {
              "name": "Blocks",
              "inward": "is blocked by",
              "outward": "blocks"
            },
            "inwardIssue": {
              "key": "PR-1"
            }
          }
        ],
        "created": "2026-03-02T08:00:09Z",
        "resolution": {
          "name": "Won't Do"
        },
        "resolutiondate": "2026-02-01T09:00:00.000+0800"
      }
    }
  ]
}
$ write issues.jsonl
{"id":"bd-1","title":"Epic","status":"open","priority":1,"issue_type":"epic","created_at":"2026-01-01T00:00:00Z","updated_at":"2026-01-01T00:00:00Z"}
{"id":"bd-2","title":"Part","description":"x","status":"in_progress","priority":0,"issue_type":"bug","assignee":"li","estimated_minutes":90,"acceptance_criteria":"- [x] works\n- [ ] fast","labels":["z"],"dependencies":[{"issue_id":"bd-2","depends_on_id":"bd-1","type":"parent-child","created_at":"2026-01-01T00:00:00Z"}],"comments":[{"id":1,"issue_id":"bd-2","author":"li","text":"hm","created_at":"2026-01-01T00:00:00Z"}],"wisp_type":"w","created_at":"2026-01-01T00:00:00Z","updated_at":"2026-01-01T00:00:00Z"}
{"id":"bd-3"}
$ muster import beads issues.jsonl
line 3 rejected: it has no title
2 created, 1 line rejected
? 7
$ muster export beads label:z
{"id":"bd-2","title":"Part","description":"x","status":"in_progress","priority":0,"issue_type":"bug","assignee":"li","estimated_minutes":90,"created_at":"2026-01-01T00:00:00Z","updated_at":"2026-01-01T00:00:00Z","labels":["z"],"dependencies":[{"issue_id":"bd-2","depends_on_id":"bd-1","type":"parent-child","created_at":"2026-01-01T00:00:00Z"}],"acceptance_criteria":"- [x] works\n- [ ] fast","comments":[{"id":1,"issue_id":"bd-2","author":"li","text":"hm","created_at":"2026-01-01T00:00:00Z"}],"wisp_type":"w"}
