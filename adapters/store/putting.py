"""Putting a row: inserted, or brought up to date where its key is there already."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, TypeAlias

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite

Insert: TypeAlias = "postgresql.Insert | sqlite.Insert"


def insert(database: str, table: Table) -> Insert:
    """An insert that knows ON CONFLICT, in the words of `sqlite` or `postgresql`."""
    return postgresql.insert(table) if database == "postgresql" else sqlite.insert(table)


def put(connection: Connection, table: Table, row: Mapping[str, Any], key: Sequence[str] = ("id",)) -> None:
    """Put `row`, known by the columns `key`."""
    connection.execute(_putting(connection.dialect.name, table, tuple(row), tuple(key)), dict(row))


@cache
def _putting(database: str, table: Table, names: tuple[str, ...], key: tuple[str, ...]) -> Insert:
    statement = insert(database, table)
    rest = {name: statement.excluded[name] for name in names if name not in key}
    return statement.on_conflict_do_update(index_elements=list(key), set_=rest)


def rows_put(connection: Connection, statement: Insert, row: Mapping[str, Any]) -> int:
    """Insert `row`; how many rows it put. One that a condition kept as it was does not count."""
    return connection.execute(statement, dict(row), execution_options={"preserve_rowcount": True}).rowcount
