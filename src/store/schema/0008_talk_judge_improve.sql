-- Schema version 8: metrics, quality checks, risks over time, exceptions of a meeting's series, overridden colours, and
-- which report was handed over.
ALTER TABLE meeting ADD COLUMN zone TEXT;
ALTER TABLE meeting ADD COLUMN until TEXT;
ALTER TABLE occurrence ADD COLUMN reason TEXT;
CREATE TABLE occurrence_present(
  owner INTEGER NOT NULL REFERENCES occurrence(key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  item INTEGER NOT NULL REFERENCES member(key),
  PRIMARY KEY(owner, position)
) STRICT, WITHOUT ROWID;

-- A problem has somebody who deals with it, and the work that ends it.
ALTER TABLE note ADD COLUMN owner INTEGER REFERENCES member(key);
ALTER TABLE note ADD COLUMN task INTEGER REFERENCES task(key);
CREATE INDEX note_problem ON note(created) WHERE kind = 'problem';

-- A decision that is still to be made has a day and no moment at which it was made.
ALTER TABLE decision ADD COLUMN due TEXT;
ALTER TABLE decision ADD COLUMN made TEXT;

ALTER TABLE key_result ADD COLUMN command TEXT;
ALTER TABLE milestone ADD COLUMN reason TEXT;
ALTER TABLE risk ADD COLUMN watch TEXT;
CREATE TABLE risk_touches(
  owner INTEGER NOT NULL REFERENCES risk(key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  item INTEGER NOT NULL REFERENCES task(key),
  PRIMARY KEY(owner, position)
) STRICT, WITHOUT ROWID;
ALTER TABLE improvement ADD COLUMN "before" REAL;
ALTER TABLE improvement ADD COLUMN measured TEXT;
ALTER TABLE report ADD COLUMN definition TEXT;
CREATE TABLE report_recipients(
  owner INTEGER NOT NULL REFERENCES report(key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  item INTEGER NOT NULL REFERENCES member(key),
  PRIMARY KEY(owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE delivery(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  report INTEGER REFERENCES report(key),
  due TEXT,
  moment TEXT,
  author INTEGER REFERENCES member(key),
  note TEXT
) STRICT;
CREATE INDEX delivery_report ON delivery(report, due);

CREATE TABLE metric(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  name TEXT NOT NULL UNIQUE,
  body TEXT,
  unit TEXT,
  direction TEXT NOT NULL,
  command TEXT,
  owner INTEGER REFERENCES member(key)
) STRICT;
CREATE TABLE metric_labels(
  owner INTEGER NOT NULL REFERENCES metric(key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY(owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE reading(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  metric INTEGER REFERENCES metric(key),
  moment TEXT,
  value REAL,
  note TEXT,
  author INTEGER REFERENCES member(key)
) STRICT;
CREATE INDEX reading_metric ON reading(metric, moment);

CREATE TABLE quality_check(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  number INTEGER NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  title TEXT NOT NULL,
  body TEXT,
  kind TEXT NOT NULL,
  milestone INTEGER REFERENCES milestone(key),
  task INTEGER REFERENCES task(key),
  required INTEGER NOT NULL,
  pass_rate REAL,
  owner INTEGER REFERENCES member(key),
  state TEXT NOT NULL,
  external_id TEXT,
  url TEXT
) STRICT;
CREATE INDEX quality_check_milestone ON quality_check(milestone) WHERE milestone IS NOT NULL;
CREATE TABLE quality_check_labels(
  owner INTEGER NOT NULL REFERENCES quality_check(key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY(owner, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE quality_run(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  quality_check INTEGER REFERENCES quality_check(key),
  moment TEXT,
  result TEXT NOT NULL,
  passed INTEGER,
  failed INTEGER,
  note TEXT,
  author INTEGER REFERENCES member(key)
) STRICT;
CREATE INDEX quality_run_check ON quality_run(quality_check, moment);
CREATE TABLE quality_run_defects(
  owner INTEGER NOT NULL REFERENCES quality_run(key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  item INTEGER NOT NULL REFERENCES task(key),
  PRIMARY KEY(owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE assessment(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  risk INTEGER REFERENCES risk(key),
  moment TEXT,
  probability REAL,
  impact_days REAL,
  impact_cost INTEGER,
  note TEXT,
  author INTEGER REFERENCES member(key)
) STRICT;
CREATE INDEX assessment_risk ON assessment(risk, moment);

CREATE TABLE override(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  review INTEGER REFERENCES review(key),
  axis TEXT NOT NULL,
  colour TEXT NOT NULL,
  computed TEXT NOT NULL,
  reason TEXT,
  author INTEGER REFERENCES member(key)
) STRICT;
CREATE INDEX override_review ON override(review);
