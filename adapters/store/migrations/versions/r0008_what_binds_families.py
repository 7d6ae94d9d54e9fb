"""How early and how much families may ask for, whose public holidays count, and where somebody stays."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_COUNTS = ("notice", "most_day", "most_week")


def upgrade() -> None:
    for name in _COUNTS:
        op.add_column("tutors", sa.Column(name, sa.Integer(), nullable=False, server_default=sa.text("0")))
    op.add_column("tutors", sa.Column("region", sa.String(64), nullable=False, server_default=sa.text("''")))
    op.add_column("people", sa.Column("stays", sa.Text(), nullable=False, server_default=sa.text("''")))


def downgrade() -> None:
    op.drop_column("people", "stays")
    for name in ("region", *reversed(_COUNTS)):
        op.drop_column("tutors", name)
