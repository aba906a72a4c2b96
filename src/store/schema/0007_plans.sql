-- Schema version 7: plans and baselines, and the calendars that they are made by.
ALTER TABLE project ADD COLUMN calendar TEXT;
ALTER TABLE member ADD COLUMN calendar TEXT;

CREATE TABLE plan(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  number INTEGER NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  title TEXT NOT NULL,
  objective TEXT NOT NULL,
  "from" TEXT,
  finish TEXT,
  earliest TEXT,
  tasks INTEGER,
  late INTEGER,
  unplaced INTEGER,
  cost INTEGER,
  seed INTEGER,
  schedules INTEGER,
  author INTEGER REFERENCES member(key),
  critical TEXT,
  rows TEXT
) STRICT;

CREATE TABLE baseline(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  number INTEGER NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  title TEXT NOT NULL,
  plan INTEGER REFERENCES plan(key),
  finish TEXT,
  tasks INTEGER,
  budget INTEGER,
  author INTEGER REFERENCES member(key),
  rows TEXT
) STRICT;
