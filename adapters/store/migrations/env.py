"""Runs the migrations on the connection that is handed in, within its transaction."""

from __future__ import annotations

from alembic import context

from adapters.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,  # SQLite changes a table only by copying it
    compare_server_default=True,
)
with context.begin_transaction():
    context.run_migrations()
