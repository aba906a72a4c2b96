-- Schema version 5: time written down by the day, and the questions that time answers.

-- Work written down by its duration alone: the day it counts for, where "from" is empty.
ALTER TABLE time_entry ADD COLUMN day TEXT;

-- Whoever asks for a period reads that period, whoever adds an entry those beside it.
CREATE INDEX time_entry_at ON time_entry(coalesce("from", day));
CREATE INDEX time_entry_from ON time_entry(member, "from");
CREATE INDEX time_entry_day ON time_entry(member, day) WHERE day IS NOT NULL;

-- What was spent on a task stands in the index.
DROP INDEX time_entry_task;
CREATE INDEX time_entry_task ON time_entry(task, spent);
