"""The schema of the database and how it is brought up to date."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import Connection, text

_SCRIPTS = Path(__file__).parent / "migrations"
_ONE_AT_A_TIME = 0x7475746F72  # a number of our own for PostgreSQL's advisory locks: "tutor"


def config_for(connection: Connection) -> Config:
    """The settings that alembic needs to work on `connection`."""
    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def upgrade(connection: Connection) -> None:
    """Bring the schema up to date, within the transaction of `connection`; two at once do it one by one."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": _ONE_AT_A_TIME})
    command.upgrade(config_for(connection), "head")


def schema_of(connection: Connection) -> str | None:
    """The revision of the schema; None: there is none yet."""
    return MigrationContext.configure(connection).get_current_revision()
