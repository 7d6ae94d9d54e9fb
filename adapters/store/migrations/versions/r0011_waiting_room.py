"""The waiting room: what was shown, asked and claimed; the tutor's lateness and rules; what a lesson really took."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for table, name in (("sessions", "tutor_late"), ("sessions", "took"), ("session_students", "asked")):
        op.add_column(table, sa.Column(name, sa.Integer(), nullable=False, server_default=sa.text("0")))
    for name in ("ask_parents", "confirm"):
        op.add_column("tutors", sa.Column(name, sa.Boolean(), nullable=False, server_default=sa.text("false")))
    op.add_column("session_students", sa.Column("shown", sa.String(16)))
    op.add_column("session_students", sa.Column("claim", sa.BigInteger()))


def downgrade() -> None:
    for name in ("claim", "shown", "asked"):
        op.drop_column("session_students", name)
    for name in ("confirm", "ask_parents"):
        op.drop_column("tutors", name)
    for name in ("took", "tutor_late"):
        op.drop_column("sessions", name)
