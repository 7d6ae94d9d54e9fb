"""Private links in mails, and the addresses of calendar feeds: hashes only."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "links",
        sa.Column("hash", sa.String(64), primary_key=True),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("purpose", sa.String(16), nullable=False),
        sa.Column("drawing", sa.String(64)),
        sa.Column("choice", sa.Integer(), nullable=False),
        sa.Column("session", _ID, sa.ForeignKey("sessions.id"), autoincrement=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("expires", sa.BigInteger(), nullable=False),
        sa.Column("used", sa.BigInteger()),
        sa.Index(None, "expires"),
    )
    op.create_table(
        "feeds",
        sa.Column("hash", sa.String(64), primary_key=True),
        sa.Column("person", _ID, sa.ForeignKey("people.id"), nullable=False, unique=True, autoincrement=False),
    )


def downgrade() -> None:
    op.drop_table("feeds")
    op.drop_table("links")
