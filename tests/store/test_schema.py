"""The schema, and how the databases are opened."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest
from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import IntegrityError

from adapters.store import Store, database_url
from adapters.store.engine import open_engine
from adapters.store.migrating import config_for, newest, schema_of
from tests.store.family import LEO, book, session, settle_in
from tests.store.postgres import Postgres


@pytest.fixture(params=["sqlite", "postgresql"])
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database without any table."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/empty.db"
        return
    postgres: Postgres = request.getfixturevalue("postgres")
    with postgres.without_tables() as url:
        yield url


@pytest.fixture
def connection(url: str) -> Iterator[Connection]:
    """A connection; nothing of what is done on it stays."""
    engine = open_engine(url)
    with engine.connect() as connection, connection.begin() as transaction:
        yield connection
        transaction.rollback()
    engine.dispose()


def test_the_tables_are_what_the_migrations_make(connection: Connection) -> None:
    command.check(config_for(connection))


def test_the_newest_migration_is_where_the_chain_ends(connection: Connection) -> None:
    head = ScriptDirectory.from_config(config_for(connection)).get_current_head()
    assert newest() == head == schema_of(connection)


def test_a_difference_would_be_noticed(connection: Connection) -> None:
    connection.execute(text("DROP INDEX ix_notices_session"))
    connection.execute(text("ALTER TABLE people ADD COLUMN shoe_size INTEGER"))
    with pytest.raises(Exception, match=r"shoe_size.*ix_notices_session|ix_notices_session.*shoe_size"):
        command.check(config_for(connection))


def test_the_way_down_leaves_nothing(connection: Connection) -> None:
    command.downgrade(config_for(connection), "base")
    assert inspect(connection).get_table_names() == ["alembic_version"]
    assert schema_of(connection) is None


def test_tutors_of_an_earlier_schema_keep_no_break_between_lessons(connection: Connection) -> None:
    command.downgrade(config_for(connection), "0001")
    connection.execute(text("INSERT INTO people VALUES (1, 'Maya', 'Europe/Sofia', 'bg_BG', '', 'all')"))
    connection.execute(text("INSERT INTO tutors (person, minutes, room) VALUES (1, 45, '')"))
    command.upgrade(config_for(connection), "0002")
    assert connection.execute(text("SELECT minutes, buffer FROM tutors")).all() == [(45, 0)]


def test_migrating_twice_and_at_once_is_migrating(empty: str) -> None:
    stores = [Store(empty) for _ in range(3)]
    workers = [Thread(target=store.migrate) for store in stores]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    stores[0].migrate()
    settle_in(stores[0])
    with stores[1].read() as reading:
        assert reading.has_tutor()
    for store in stores:
        store.close()


def test_a_row_needs_what_it_points_to(store: Store) -> None:
    settle_in(store)
    with pytest.raises(IntegrityError):
        book(store, session(10, tutor=LEO.id))


@pytest.mark.parametrize(
    ("pragma", "value", "why"),
    [
        ("journal_mode", "wal", "readers beside the writer"),
        ("synchronous", 2, "FULL: what was acknowledged survives a power cut"),
        ("foreign_keys", 1, "off by default"),
        ("busy_timeout", 10_000, "milliseconds"),
    ],
)
def test_sqlite_is_opened_safely(sqlite_url: str, pragma: str, value: object, why: str) -> None:
    engine = open_engine(sqlite_url)
    with engine.connect() as connection:
        assert connection.execute(text(f"PRAGMA {pragma}")).scalar() == value, why
    engine.dispose()


def test_a_store_in_memory_is_one_for_all_threads() -> None:
    store = Store("sqlite://")
    store.migrate()
    worker = Thread(target=settle_in, args=(store,))
    worker.start()
    worker.join()
    with store.read() as reading:
        assert reading.has_tutor()
    store.close()


@pytest.mark.parametrize(
    ("given", "driver", "why"),
    [
        ("sqlite:///tutorbell.db", "sqlite", "the default"),
        ("postgres://u:p@db/x", "postgresql+psycopg", "as hosts give it"),
        ("postgresql://u:p@db/x?sslmode=require", "postgresql+psycopg", "the usual form"),
        ("postgresql+psycopg://u:p@db/x", "postgresql+psycopg", "with its driver"),
    ],
)
def test_an_address_gets_the_driver_that_is_used(given: str, driver: str, why: str) -> None:
    assert database_url(given).drivername == driver, why
    assert database_url(given).database == given.partition("?")[0].rpartition("/")[2], why


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ("mysql://u:s3cret@db/x", "another database"),
        ("postgresql+asyncpg://u:s3cret@db/x", "another driver"),
        ("s3cret", "no address"),
        ("", "nothing"),
    ],
)
def test_other_addresses_are_refused_without_their_password(given: str, why: str) -> None:
    with pytest.raises(ValueError, match=r"neither|no address") as refused:
        database_url(given)
    assert "s3cret" not in str(refused.value), why
