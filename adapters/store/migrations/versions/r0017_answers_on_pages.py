"""A message is found by the platform's name of it, and what stands on a page by the page's."""

from __future__ import annotations

from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_drawings_sent", "drawings", ["sent"])


def downgrade() -> None:
    op.drop_index("ix_drawings_sent", "drawings")
