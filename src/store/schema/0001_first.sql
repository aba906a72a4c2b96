-- Schema version 1. Each noun is a table with the field names of its description; each list field a table
-- NOUN_FIELD with owner, position and item. Choices are checked by the program, so that a newer copy's value can be
-- carried; days are ISO text, moments UTC text with Z, effort minutes, money minor units, shares 0 to 1.

-- The copies that have written to this project; me = 1 is the one this file belongs to.
CREATE TABLE clone(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  me INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  hash BLOB NOT NULL
) STRICT;

-- Which numbers this copy may give: from next to last, or without end.
CREATE TABLE lease(
  letter TEXT PRIMARY KEY,
  next INTEGER NOT NULL,
  last INTEGER
) STRICT, WITHOUT ROWID;

-- One row a command that wrote.
CREATE TABLE operation(
  key INTEGER PRIMARY KEY,
  clone INTEGER NOT NULL REFERENCES clone(key),
  sequence INTEGER NOT NULL,
  "group" INTEGER NOT NULL,
  moment TEXT NOT NULL,
  actor TEXT NOT NULL,
  words TEXT NOT NULL,
  undoes INTEGER REFERENCES operation(key),
  place INTEGER UNIQUE,
  hash BLOB NOT NULL,
  UNIQUE(clone, sequence)
) STRICT;
CREATE INDEX operation_undoes ON operation(undoes) WHERE undoes IS NOT NULL;
CREATE INDEX operation_actor ON operation(actor, key);

-- One row a record touched: the fields that changed, before and after, as canonical JSON.
CREATE TABLE change(
  key INTEGER PRIMARY KEY,
  operation INTEGER NOT NULL REFERENCES operation(key),
  kind TEXT NOT NULL,
  uid BLOB NOT NULL CHECK(length(uid) = 16),
  made_against INTEGER NOT NULL,
  before TEXT,
  after TEXT
) STRICT;
CREATE INDEX change_record ON change(uid, operation);
CREATE INDEX change_operation ON change(operation);

CREATE TABLE project(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  name TEXT,
  vision TEXT,
  start TEXT,
  "end" TEXT,
  currency TEXT,
  budget INTEGER,
  hours_a_day REAL,
  days_a_week INTEGER,
  time_zone TEXT,
  language TEXT
) STRICT;

CREATE TABLE member(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  handle TEXT NOT NULL UNIQUE,
  name TEXT,
  mail TEXT,
  duties TEXT,
  capacity INTEGER,
  rate INTEGER,
  zone TEXT,
  department TEXT,
  wecom TEXT,
  mobile TEXT,
  external INTEGER NOT NULL,
  active INTEGER NOT NULL
) STRICT;
CREATE TABLE member_roles(
  owner INTEGER NOT NULL REFERENCES member(key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY(owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE member_skills(
  owner INTEGER NOT NULL REFERENCES member(key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY(owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE member_leave(
  owner INTEGER NOT NULL REFERENCES member(key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY(owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE member_labels(
  owner INTEGER NOT NULL REFERENCES member(key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY(owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE goal(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  number INTEGER NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  title TEXT NOT NULL,
  body TEXT,
  why TEXT,
  feasibility TEXT,
  parent INTEGER REFERENCES goal(key),
  owner INTEGER REFERENCES member(key),
  start TEXT,
  due TEXT,
  weight REAL,
  state TEXT NOT NULL,
  closed TEXT,
  external_id TEXT,
  url TEXT
) STRICT;
CREATE TABLE goal_labels(
  owner INTEGER NOT NULL REFERENCES goal(key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY(owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE key_result(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  number INTEGER NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  goal INTEGER REFERENCES goal(key),
  title TEXT NOT NULL,
  metric TEXT,
  unit TEXT,
  direction TEXT NOT NULL,
  baseline REAL,
  target REAL,
  source TEXT NOT NULL,
  owner INTEGER REFERENCES member(key),
  weight REAL,
  external_id TEXT,
  url TEXT
) STRICT;
CREATE TABLE key_result_labels(
  owner INTEGER NOT NULL REFERENCES key_result(key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY(owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE checkin(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  key_result INTEGER REFERENCES key_result(key),
  moment TEXT,
  value REAL,
  confidence REAL,
  note TEXT
) STRICT;

CREATE TABLE milestone(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  number INTEGER NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  title TEXT NOT NULL,
  body TEXT,
  type TEXT NOT NULL,
  start TEXT,
  due TEXT,
  criteria TEXT,
  state TEXT NOT NULL,
  closed TEXT,
  external_id TEXT,
  url TEXT
) STRICT;
CREATE TABLE milestone_labels(
  owner INTEGER NOT NULL REFERENCES milestone(key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY(owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE risk(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  number INTEGER NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  title TEXT NOT NULL,
  cause TEXT,
  effect TEXT,
  probability REAL,
  impact_days REAL,
  impact_cost INTEGER,
  owner INTEGER REFERENCES member(key),
  response TEXT,
  plan TEXT,
  trigger TEXT,
  review_on TEXT,
  state TEXT NOT NULL,
  closed TEXT,
  external_id TEXT,
  url TEXT
) STRICT;
CREATE TABLE risk_labels(
  owner INTEGER NOT NULL REFERENCES risk(key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY(owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  number INTEGER NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  title TEXT NOT NULL,
  body TEXT,
  type TEXT NOT NULL,
  every TEXT,
  start TEXT,
  length INTEGER,
  place TEXT,
  notice INTEGER,
  state TEXT NOT NULL,
  external_id TEXT,
  url TEXT
) STRICT;
CREATE TABLE meeting_attendees(
  owner INTEGER NOT NULL REFERENCES meeting(key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  item INTEGER NOT NULL REFERENCES member(key),
  PRIMARY KEY(owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE meeting_labels(
  owner INTEGER NOT NULL REFERENCES meeting(key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY(owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE occurrence(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  meeting INTEGER REFERENCES meeting(key),
  day TEXT,
  start TEXT,
  state TEXT NOT NULL,
  opened TEXT,
  ended TEXT
) STRICT;

CREATE TABLE task(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  number INTEGER NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  title TEXT NOT NULL,
  body TEXT,
  type TEXT NOT NULL,
  state TEXT NOT NULL,
  reason TEXT,
  priority INTEGER,
  rank REAL,
  points REAL,
  owner INTEGER REFERENCES member(key),
  reviewer INTEGER REFERENCES member(key),
  start TEXT,
  finish TEXT,
  due TEXT,
  start_after TEXT,
  estimate INTEGER,
  estimate_low INTEGER,
  estimate_high INTEGER,
  remaining INTEGER,
  milestone INTEGER REFERENCES milestone(key),
  goal INTEGER REFERENCES goal(key),
  key_result INTEGER REFERENCES key_result(key),
  parent INTEGER REFERENCES task(key),
  severity TEXT,
  deferred_until TEXT,
  risk INTEGER REFERENCES risk(key),
  meeting INTEGER REFERENCES occurrence(key),
  started TEXT,
  closed TEXT,
  external_id TEXT,
  url TEXT
) STRICT;
CREATE TABLE task_skills(
  owner INTEGER NOT NULL REFERENCES task(key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY(owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE task_labels(
  owner INTEGER NOT NULL REFERENCES task(key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY(owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE link(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  task INTEGER REFERENCES task(key),
  blocker INTEGER REFERENCES task(key),
  type TEXT NOT NULL,
  lag INTEGER
) STRICT;

CREATE TABLE comment(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  task INTEGER REFERENCES task(key),
  author INTEGER REFERENCES member(key),
  text TEXT
) STRICT;

CREATE TABLE acceptance(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  task INTEGER REFERENCES task(key),
  position INTEGER,
  text TEXT,
  checked INTEGER NOT NULL
) STRICT;

CREATE TABLE assignment(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  task INTEGER REFERENCES task(key),
  member INTEGER REFERENCES member(key),
  role TEXT NOT NULL,
  load REAL,
  "from" TEXT,
  until TEXT,
  "before" INTEGER REFERENCES member(key),
  reason TEXT
) STRICT;

CREATE TABLE time_entry(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  number INTEGER NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  member INTEGER REFERENCES member(key),
  task INTEGER REFERENCES task(key),
  "from" TEXT,
  spent INTEGER,
  note TEXT
) STRICT;

CREATE TABLE agenda_item(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  meeting INTEGER REFERENCES occurrence(key),
  title TEXT NOT NULL,
  owner INTEGER REFERENCES member(key),
  length INTEGER
) STRICT;

CREATE TABLE note(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  meeting INTEGER REFERENCES occurrence(key),
  kind TEXT NOT NULL,
  text TEXT,
  author INTEGER REFERENCES member(key)
) STRICT;

CREATE TABLE decision(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  number INTEGER NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  title TEXT NOT NULL,
  meeting INTEGER REFERENCES occurrence(key),
  about INTEGER REFERENCES task(key),
  owner INTEGER REFERENCES member(key),
  superseded_by INTEGER REFERENCES decision(key)
) STRICT;

CREATE TABLE review(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  number INTEGER NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  title TEXT NOT NULL,
  "from" TEXT,
  until TEXT,
  state TEXT NOT NULL,
  schedule TEXT NOT NULL,
  quality TEXT NOT NULL,
  cost TEXT NOT NULL,
  risk TEXT NOT NULL,
  numbers TEXT,
  author INTEGER REFERENCES member(key),
  closed TEXT
) STRICT;
CREATE TABLE review_labels(
  owner INTEGER NOT NULL REFERENCES review(key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY(owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE finding(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  review INTEGER REFERENCES review(key),
  kind TEXT NOT NULL,
  text TEXT,
  author INTEGER REFERENCES member(key)
) STRICT;

CREATE TABLE improvement(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  number INTEGER NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  title TEXT NOT NULL,
  body TEXT,
  review INTEGER REFERENCES review(key),
  metric TEXT,
  expect TEXT,
  due TEXT,
  owner INTEGER REFERENCES member(key),
  task INTEGER REFERENCES task(key),
  state TEXT NOT NULL,
  verified REAL
) STRICT;
CREATE TABLE improvement_labels(
  owner INTEGER NOT NULL REFERENCES improvement(key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY(owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE cost(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  number INTEGER NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  day TEXT,
  amount INTEGER,
  category TEXT,
  note TEXT,
  task INTEGER REFERENCES task(key)
) STRICT;

CREATE TABLE report(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  name TEXT NOT NULL UNIQUE,
  title TEXT,
  audience TEXT NOT NULL,
  every TEXT,
  content TEXT,
  owner INTEGER REFERENCES member(key),
  channel TEXT
) STRICT;

-- What is open is small beside what is closed: the screens read these and never the history.
CREATE INDEX task_open ON task(owner, state, due) WHERE closed IS NULL;
CREATE INDEX task_closed ON task(closed) WHERE closed IS NOT NULL;
CREATE INDEX task_due ON task(state, due);
CREATE INDEX task_goal ON task(goal, closed, state);
CREATE INDEX task_key_result ON task(key_result, goal, state) WHERE key_result IS NOT NULL;
CREATE INDEX task_milestone ON task(milestone, closed, state);
CREATE INDEX task_parent ON task(parent) WHERE parent IS NOT NULL;
CREATE INDEX task_meeting ON task(meeting) WHERE meeting IS NOT NULL;
CREATE INDEX task_risk ON task(risk) WHERE risk IS NOT NULL;
CREATE INDEX task_bug ON task(severity, created, closed) WHERE type = 'bug';
CREATE INDEX link_task ON link(task, blocker);
CREATE INDEX link_blocker ON link(blocker, task);
CREATE INDEX comment_task ON comment(task);
CREATE INDEX acceptance_task ON acceptance(task);
CREATE INDEX assignment_task ON assignment(task);
CREATE INDEX time_entry_task ON time_entry(task);
CREATE INDEX time_entry_running ON time_entry(member) WHERE spent IS NULL;
CREATE INDEX checkin_key_result ON checkin(key_result, moment);
CREATE UNIQUE INDEX occurrence_day ON occurrence(meeting, day);
CREATE INDEX note_meeting ON note(meeting);
CREATE INDEX agenda_item_meeting ON agenda_item(meeting);
CREATE INDEX finding_review ON finding(review);
