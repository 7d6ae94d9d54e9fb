"""Late cancellations: the tutor's rule, what was decided, and who cancels and moves without asking."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("tutors", sa.Column("late", sa.String(16), nullable=False, server_default=sa.text("'free'")))
    op.add_column("sessions", sa.Column("fee", sa.String(16)))
    for name in ("decides", "moves"):
        op.add_column("roster", sa.Column(name, sa.Boolean(), nullable=False, server_default=sa.text("false")))


def downgrade() -> None:
    for table, name in (("roster", "moves"), ("roster", "decides"), ("sessions", "fee"), ("tutors", "late")):
        op.drop_column(table, name)
