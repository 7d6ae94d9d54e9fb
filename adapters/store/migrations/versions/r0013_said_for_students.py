"""Who of the parents said something for a student: the answer, the last words, that the tutor was not there."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

NAMES = ("answered_by", "words_by", "claim_by")


def upgrade() -> None:
    for name in NAMES:
        op.add_column("session_students", sa.Column(name, sa.BigInteger(), nullable=False, server_default=sa.text("0")))


def downgrade() -> None:
    for name in reversed(NAMES):
        op.drop_column("session_students", name)
