"""The workspaces that have installed the app, each with its tokens, encrypted."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "installations",
        sa.Column("team", sa.String(64), primary_key=True),
        sa.Column("secret", sa.Text(), nullable=False),
        sa.Column("installed", sa.BigInteger(), nullable=False),
    )


def downgrade() -> None:
    op.drop_table("installations")
