"""A message is found by its name, on a page too; how often nobody knew whether a notice has arrived."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_drawings_sent", "drawings", ["sent"])
    op.add_column("notices", sa.Column("doubts", sa.Integer(), nullable=False, server_default=sa.text("0")))


def downgrade() -> None:
    op.drop_column("notices", "doubts")
    op.drop_index("ix_drawings_sent", "drawings")
