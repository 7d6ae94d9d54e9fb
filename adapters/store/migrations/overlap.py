"""The refusal of overlapping sessions, in the words of each database.

Alembic compares neither triggers nor exclusion constraints, and on SQLite a table that is copied in a
batch loses its triggers: a later migration that changes `sessions` there has to forbid overlap again.
"""

from __future__ import annotations

from alembic import op

_LONGEST = 28_800  # seconds, as the table's check has it: lets the index of (tutor, starts) be used

_POSTGRES = """
ALTER TABLE sessions ADD CONSTRAINT ex_sessions_overlap
EXCLUDE USING gist (int8range(tutor, tutor, '[]') WITH &&, int8range(starts, ends) WITH &&)
WHERE (status IN ('booked', 'started'))
"""

_SQLITE = """
CREATE TRIGGER sessions_overlap_{event} BEFORE {event} {columns} ON sessions
WHEN NEW.status IN ('booked', 'started')
BEGIN
    SELECT RAISE(ABORT, 'overlap') WHERE EXISTS (
        SELECT 1 FROM sessions
        WHERE tutor = NEW.tutor AND id <> {itself} AND status IN ('booked', 'started')
        AND starts < NEW.ends AND starts > NEW.starts - {longest} AND ends > NEW.starts
    );
END
"""


def forbid_overlap() -> None:
    """Make the database refuse two live sessions of one tutor that share a second."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute(_POSTGRES)
        return
    op.execute(_SQLITE.format(event="insert", columns="", itself="NEW.id", longest=_LONGEST))
    columns = "OF id, tutor, starts, ends, status"
    op.execute(_SQLITE.format(event="update", columns=columns, itself="OLD.id", longest=_LONGEST))
