"""Offers of other times, and the times that are kept free until they are answered."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "offers",
        _id(),
        _to("tutor", "tutors.person"),
        _to("session", "sessions.id"),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        _at("made"),
        _at("until"),
        sa.Column("stage", sa.String(16), nullable=False),
        sa.Column("answered_by", _ID, sa.ForeignKey("people.id")),
        sa.Index(None, "tutor", "until"),
        sa.Index(None, "session"),
    )
    op.create_table(
        "holds",
        _id(),
        _to("offer", "offers.id"),
        _at("starts"),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Index(None, "offer"),
    )


def downgrade() -> None:
    op.drop_table("holds")
    op.drop_table("offers")


def _id() -> sa.Column[int]:
    return sa.Column("id", _ID, primary_key=True, autoincrement=False)


def _to(name: str, target: str) -> sa.Column[int]:
    return sa.Column(name, _ID, sa.ForeignKey(target), nullable=False, autoincrement=False)


def _at(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger(), nullable=False)
