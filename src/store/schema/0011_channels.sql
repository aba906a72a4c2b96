-- Schema version 11: what goes to chats and comes from other programs.
-- What another system says of a task that muster has no field for, as a JSON object, so that it can go back there.
ALTER TABLE task ADD COLUMN source_fields TEXT;

-- Messages, a row a part, before they are sent, so that nothing is lost or sent twice when the network fails. Local:
-- neither in the log nor in an export. `subject` says what it is of ("report weekly"), `digest` is the SHA-256 of the
-- whole message, by which --if-changed knows that nothing is new; `state` is waiting, sent, failed or unsure.
CREATE TABLE outbox(
  key INTEGER PRIMARY KEY,
  channel TEXT NOT NULL,
  subject TEXT NOT NULL,
  digest TEXT NOT NULL,
  part INTEGER NOT NULL,
  parts INTEGER NOT NULL,
  body TEXT NOT NULL,
  state TEXT NOT NULL,
  made TEXT NOT NULL,
  tried TEXT,
  tries INTEGER NOT NULL,
  answer TEXT
) STRICT;
CREATE INDEX outbox_waiting ON outbox(key) WHERE state <> 'sent';
CREATE INDEX outbox_subject ON outbox(channel, subject, key);

-- Which row of a smart sheet shows which record, and the digest of what was last written there. Local.
CREATE TABLE sheet_row(
  channel TEXT NOT NULL,
  uid BLOB NOT NULL CHECK(length(uid) = 16),
  row TEXT NOT NULL,
  digest TEXT NOT NULL,
  PRIMARY KEY(channel, uid)
) STRICT, WITHOUT ROWID;
