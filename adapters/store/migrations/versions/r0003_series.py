"""Series, and the one that a session comes from."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_ISO = 10  # characters of a date
_WEEK = 7  # weekdays, a digit each

# Added in place: a copy of the table would lose SQLite's triggers against overlap.
_ADD = "ALTER TABLE sessions ADD COLUMN series {type} CONSTRAINT fk_sessions_series REFERENCES series (id)"


def upgrade() -> None:
    op.create_table(
        "series",
        sa.Column("id", _ID, primary_key=True, autoincrement=False),
        sa.Column("tutor", _ID, sa.ForeignKey("tutors.person"), nullable=False),
        sa.Column("weekdays", sa.String(_WEEK), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("every", "at", "minutes")),
        sa.Column("first", sa.String(_ISO), nullable=False),
        sa.Column("until", sa.String(_ISO)),
        sa.Column("count", sa.Integer()),
    )
    op.create_table(
        "series_students",
        sa.Column("series", _ID, sa.ForeignKey("series.id"), primary_key=True, autoincrement=False),
        sa.Column("student", _ID, sa.ForeignKey("people.id"), primary_key=True, autoincrement=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Index(None, "student"),
    )
    op.execute(_ADD.format(type="BIGINT" if op.get_bind().dialect.name == "postgresql" else "INTEGER"))
    op.create_index("ix_sessions_series", "sessions", ["series"])


def downgrade() -> None:
    op.drop_index("ix_sessions_series", "sessions")
    op.execute("ALTER TABLE sessions DROP COLUMN series")
    op.drop_table("series_students")
    op.drop_table("series")
