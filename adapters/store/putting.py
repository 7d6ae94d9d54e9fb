"""Putting a row: inserted, or brought up to date where its key is there already."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite

Insert: TypeAlias = "postgresql.Insert | sqlite.Insert"


def insert(connection: Connection, table: Table) -> Insert:
    """An insert that knows ON CONFLICT, in the words of the connection's database."""
    return postgresql.insert(table) if connection.dialect.name == "postgresql" else sqlite.insert(table)


def put(connection: Connection, table: Table, row: Mapping[str, Any], key: Sequence[str] = ("id",)) -> None:
    """Put `row`, known by the columns `key`."""
    statement = insert(connection, table).values(**row)
    rest = {name: statement.excluded[name] for name in row if name not in key}
    connection.execute(statement.on_conflict_do_update(index_elements=list(key), set_=rest))


def rows_put(connection: Connection, statement: Insert) -> int:
    """Execute an insert; how many rows it put. One that a condition kept as it was does not count."""
    return connection.execute(statement, execution_options={"preserve_rowcount": True}).rowcount
