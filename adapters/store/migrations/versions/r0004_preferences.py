"""What everybody sets for themselves: reminders, and quiet hours."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    usual = {"remind": "1440,60", "quiet": "1290-450"}
    for name, value in usual.items():
        op.add_column("people", sa.Column(name, sa.Text(), nullable=False, server_default=sa.text(f"'{value}'")))


def downgrade() -> None:
    op.drop_column("people", "quiet")
    op.drop_column("people", "remind")
