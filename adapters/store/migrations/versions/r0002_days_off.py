"""Days off, extra openings, and the minutes kept free around a session."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_ISO = 10  # characters of a date


def upgrade() -> None:
    op.add_column("tutors", sa.Column("buffer", sa.Integer(), nullable=False, server_default=sa.text("0")))
    op.create_table("time_off", *_place(), _day("first"), _day("last"))
    op.create_table("extras", *_place(), _day("day"), _number("starts"), _number("ends"))


def downgrade() -> None:
    op.drop_table("extras")
    op.drop_table("time_off")
    op.drop_column("tutors", "buffer")


def _place() -> tuple[sa.Column[int], sa.Column[int]]:
    return (
        sa.Column("tutor", _ID, sa.ForeignKey("tutors.person"), primary_key=True, autoincrement=False),
        sa.Column("position", sa.Integer(), primary_key=True, autoincrement=False),
    )


def _day(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.String(_ISO), nullable=False)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False)
