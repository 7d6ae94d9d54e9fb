"""What everybody wants told in one message, what they do without, and who has left their reminders as they were."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for name, value in {"digests": "450,1200,", "muted": ""}.items():
        op.add_column("people", sa.Column(name, sa.Text(), nullable=False, server_default=sa.text(f"'{value}'")))
    op.execute("UPDATE people SET remind = 'usual' WHERE remind = '1440,60'")


def downgrade() -> None:
    op.execute("UPDATE people SET remind = '1440,60' WHERE remind = 'usual'")
    op.drop_column("people", "muted")
    op.drop_column("people", "digests")
