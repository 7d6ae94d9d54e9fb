"""Students who have left a lesson that stands for the others: why, and what leaving late costs."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("session_students", sa.Column("gone", sa.BigInteger()))
    for name in ("why", "fee"):
        op.add_column("session_students", sa.Column(name, sa.Text()))


def downgrade() -> None:
    for name in ("fee", "why", "gone"):
        op.drop_column("session_students", name)
