-- Schema version 6: which of somebody's tasks can be started is answered by the index alone.

DROP INDEX task_open;
CREATE INDEX task_open ON task(owner, state, due, priority, closed, deferred_until, start_after) WHERE closed IS NULL;
