-- Schema version 10: what reports on the flow of work read of the log: all that it says of each task's state, size and
-- milestone, one task behind the other, without the rest of a change, which may be long. A part begins behind its name;
-- how long it can be stands in store/work_log.cpp, which must name the same expressions.
CREATE INDEX change_work ON change(uid, operation, (before IS NULL) + 2 * (after IS NULL),
  CASE WHEN instr(after, '"state":') > 0 THEN substr(after, instr(after, '"state":') + 8, 10) END,
  CASE WHEN instr(after, '"closed":') > 0 THEN substr(after, instr(after, '"closed":') + 9, 22) END,
  CASE WHEN instr(after, '"started":') > 0 THEN substr(after, instr(after, '"started":') + 10, 22) END,
  CASE WHEN instr(after, '"points":') > 0 THEN substr(after, instr(after, '"points":') + 9, 24) END,
  CASE WHEN instr(after, '"estimate":') > 0 THEN substr(after, instr(after, '"estimate":') + 11, 16) END,
  CASE WHEN instr(after, '"milestone":') > 0 THEN substr(after, instr(after, '"milestone":') + 12, 34) END)
WHERE kind = 'task' AND (before IS NULL OR after IS NULL OR instr(after, '"state":') > 0 OR
  instr(after, '"closed":') > 0 OR instr(after, '"started":') > 0 OR instr(after, '"points":') > 0 OR
  instr(after, '"estimate":') > 0 OR instr(after, '"milestone":') > 0);

-- When each operation was done, without what was typed.
CREATE INDEX operation_moment ON operation(moment);
