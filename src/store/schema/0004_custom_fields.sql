-- Schema version 4: fields of a project's own.
CREATE TABLE field(
  key INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
  version INTEGER NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  name TEXT NOT NULL,
  title TEXT,
  "on" TEXT,
  type TEXT NOT NULL,
  "to" TEXT,
  meaning TEXT
) STRICT;
CREATE TABLE field_choices(
  owner INTEGER NOT NULL REFERENCES field(key) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY(owner, position)
) STRICT, WITHOUT ROWID;

-- The values of all records: one at position 0, or the items of a list from position 1 on. The owner is a record of the
-- noun that the field is on, so that no foreign key can name its table.
CREATE TABLE field_value(
  field INTEGER NOT NULL REFERENCES field(key) ON DELETE CASCADE,
  owner INTEGER NOT NULL,
  position INTEGER NOT NULL,
  item ANY NOT NULL,
  PRIMARY KEY(field, owner, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX field_value_item ON field_value(field, item, owner);
