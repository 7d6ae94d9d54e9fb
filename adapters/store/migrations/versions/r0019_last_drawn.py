"""What was drawn last in somebody's chat is looked up with every sentence."""

from __future__ import annotations

from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index(op.f("ix_drawings_address_row"), "drawings", ["address", "row"])


def downgrade() -> None:
    op.drop_index(op.f("ix_drawings_address_row"), "drawings")
