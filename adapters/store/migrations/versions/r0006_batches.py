"""Offers that were sent in one step know of each other."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.add_column("offers", sa.Column("batch", _ID, nullable=False, server_default=sa.text("0")))


def downgrade() -> None:
    op.drop_column("offers", "batch")
