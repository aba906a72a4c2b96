-- Schema version 9: calendars of the project's own.
CREATE TABLE calendar(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  name TEXT NOT NULL,
  base TEXT,
  note TEXT
) STRICT;

CREATE TABLE calendar_day(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  calendar INTEGER REFERENCES calendar(key),
  day TEXT,
  "use" TEXT NOT NULL,
  time INTEGER,
  yearly INTEGER NOT NULL,
  note TEXT
) STRICT;
CREATE INDEX calendar_day_of ON calendar_day(calendar, day);
