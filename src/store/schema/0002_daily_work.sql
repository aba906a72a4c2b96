-- Schema version 2: tasks that recur, states of a project's own, saved queries, and when each person last stood up.
ALTER TABLE task ADD COLUMN stage TEXT;
ALTER TABLE task ADD COLUMN every TEXT;
ALTER TABLE task ADD COLUMN series INTEGER REFERENCES task(key);
ALTER TABLE task ADD COLUMN series_day TEXT;
CREATE UNIQUE INDEX task_series ON task(series, series_day) WHERE series IS NOT NULL;

-- By due day first: what was due in a period is a range of it.
DROP INDEX task_due;
CREATE INDEX task_due ON task(due, state);

CREATE TABLE query(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  name TEXT NOT NULL UNIQUE,
  text TEXT
) STRICT;

-- Local to this file, outside log and export.
CREATE TABLE last_standup(
  member INTEGER PRIMARY KEY REFERENCES member(key) ON DELETE CASCADE,
  moment TEXT NOT NULL
) STRICT;
