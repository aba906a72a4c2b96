-- Schema version 3: urgency from one index, states of a project's own.

-- The whole of urgency stands in the index.
DROP INDEX task_open;
CREATE INDEX task_open ON task(owner, state, due, priority, closed) WHERE closed IS NULL;

CREATE TABLE stage(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  name TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL,
  position INTEGER,
  wip INTEGER
) STRICT;
CREATE TABLE stage_follows(
  owner INTEGER NOT NULL REFERENCES stage(key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY(owner, position)
) STRICT, WITHOUT ROWID;
