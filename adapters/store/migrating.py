"""The schema of the database and how it is brought up to date."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect, text

if TYPE_CHECKING:
    from alembic.config import Config

_SCRIPTS = Path(__file__).parent / "migrations"
_ONE_AT_A_TIME = 0x7475746F72  # a number of our own for PostgreSQL's advisory locks: "tutor"


def config_for(connection: Connection) -> Config:
    """The settings that alembic needs to work on `connection`."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def upgrade(connection: Connection) -> None:
    """Bring the schema up to date, within the transaction of `connection`; two at once do it one by one."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": _ONE_AT_A_TIME})
    if schema_of(connection) == newest():
        return  # as at most starts, which then need not load alembic
    from alembic import command

    command.upgrade(config_for(connection), "head")


def schema_of(connection: Connection) -> str | None:
    """The revision of the schema; None: there is none yet."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    revision: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return revision


@lru_cache
def newest() -> str:
    """The revision of the present schema: the files of the migrations are named after theirs, `r0001_...`."""
    return max(path.name[1:5] for path in (_SCRIPTS / "versions").glob("r*.py"))
