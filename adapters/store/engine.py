"""One engine for each database: how it is addressed, opened, and how its transactions begin."""

from __future__ import annotations

import sqlite3
from datetime import timedelta
from time import sleep
from typing import Any

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

WAIT_FOR_LOCK = timedelta(seconds=10)  # far longer than any transaction of ours, shorter than a person's patience
BETWEEN_TRIES = timedelta(milliseconds=50)  # at turning the write-ahead log of a new file on
WORKERS = 8  # threads that speak to PostgreSQL at once; more only wait for each other
WRITES = "writes"  # execution option: the transaction will write, so that SQLite locks at its beginning

_DRIVERS = {
    "sqlite": "sqlite",
    "postgres": "postgresql+psycopg",  # as hosts give it
    "postgresql": "postgresql+psycopg",
    "postgresql+psycopg": "postgresql+psycopg",
}


def database_url(url: str) -> URL:
    """The address with the driver that is used here.

    Raises:
        ValueError: it is no address, or neither SQLite nor PostgreSQL. The message never holds a password.
    """
    try:
        given = make_url(url)
    except ArgumentError:
        raise ValueError("no address of a database") from None
    if given.drivername not in _DRIVERS:
        raise ValueError(f"neither SQLite nor PostgreSQL: {given.drivername}")
    return given.set(drivername=_DRIVERS[given.drivername])


def open_engine(url: str) -> Engine:
    """The engine of a database. Nothing is connected before it is first used.

    An error names its statement but not the values: they are people's words, and errors are logged.
    """
    address = database_url(url)
    return _sqlite(address) if address.get_backend_name() == "sqlite" else _postgres(address)


def _sqlite(address: URL) -> Engine:
    in_memory = address.database in (None, "", ":memory:")  # lives as long as its one connection
    sizes = {"pool_size": 1, "max_overflow": 0} if in_memory else {"pool_size": WORKERS}
    if "timeout" not in address.query:
        address = address.update_query_dict({"timeout": f"{WAIT_FOR_LOCK.total_seconds():.0f}"})
    connecting = {"check_same_thread": False}
    engine = create_engine(address, poolclass=QueuePool, connect_args=connecting, hide_parameters=True, **sizes)
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # the driver begins nothing by itself
    _write_ahead(connection)
    for pragma in ("synchronous=FULL", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}")


def _write_ahead(connection: Any) -> None:
    """Turn the write-ahead log on. SQLite does not wait for others who open a new file, so this does."""
    tries = round(WAIT_FOR_LOCK / BETWEEN_TRIES)
    for left in reversed(range(tries)):
        try:
            connection.execute("PRAGMA journal_mode=WAL")
            return
        except sqlite3.OperationalError:
            if not left:
                raise
            sleep(BETWEEN_TRIES.total_seconds())


def _begin_sqlite(connection: Connection) -> None:
    """Lock before the first read where a write will follow: two that read first may both book the same slot."""
    writes = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _postgres(address: URL) -> Engine:
    engine = create_engine(address, pool_size=WORKERS, pool_pre_ping=True, hide_parameters=True)
    event.listen(engine, "connect", _prepare_postgres)
    return engine


def _prepare_postgres(connection: Any, _record: object) -> None:
    connection.execute(f"SET lock_timeout = '{WAIT_FOR_LOCK.total_seconds():.0f}s'")
    connection.commit()
