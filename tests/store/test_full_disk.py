"""A full disk: a refusal like any other, after which all is as it was."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import Engine, event

from adapters.store import Full, Store
from core.events import SessionBooked
from core.moments import HOUR
from core.notices import Kind
from tests.store.family import ELENA, MAYA, NOW, SOON, notice, session, settle_in

ROOMS = 24  # pages that are tried one by one: enough for the disk to fill at each statement in turn


@contextmanager
def disk_of(pages: int) -> Iterator[None]:
    """Databases that are opened meanwhile cannot grow beyond `pages`."""

    def limit(connection: sqlite3.Connection, _record: object) -> None:
        connection.execute(f"PRAGMA max_page_count = {pages}")

    event.listen(Engine, "connect", limit)
    try:
        yield
    finally:
        event.remove(Engine, "connect", limit)


def fill(store: Store) -> tuple[int, str]:
    """Book sessions, each with three notices, until the disk is full; how many went in, and what did not."""
    for number in count():
        booked = session(100 + number, SOON + number * HOUR)
        try:
            with store.begin() as tx:
                tx.record(SessionBooked(booked), MAYA.id, NOW, "telegram")
                kinds = (Kind.BOOKED, Kind.REMINDER_24H, Kind.REMINDER_1H)
                tx.plan([notice(kind, ELENA.id, booked.id, step="words " * 50) for kind in kinds], NOW)
                tx.mark(f"update {booked.id}", NOW)
        except Full as full:
            return number, str(full.__cause__).partition("INSERT INTO ")[2].partition(" ")[0]
    raise AssertionError


@pytest.fixture
def settled(sqlite_url: str) -> Path:
    """A database with its people, closed."""
    store = Store(sqlite_url)
    settle_in(store)
    store.close()
    return Path(sqlite_url.removeprefix("sqlite:///"))


def test_c11_a_full_disk_refuses_whole_bookings(settled: Path, tmp_path: Path) -> None:
    refused = set()
    for room in range(ROOMS):
        path = tmp_path / f"{room}.db"
        shutil.copy(settled, path)
        with disk_of(page_count(path) + room):
            store = Store(f"sqlite:///{path}")
            went_in, table = fill(store)
            assert store.next_due() == (NOW if went_in else None), "it can still be read"
            store.close()
        refused.add(table)
        assert bookings(path) == went_in
    assert refused >= {"history", "notices"}, "the disk was full at more than one statement"


def test_c11_with_room_again_it_works_again(settled: Path) -> None:
    with disk_of(page_count(settled) + 1):
        store = Store(f"sqlite:///{settled}")
        went_in, _ = fill(store)
        store.close()
    store = Store(f"sqlite:///{settled}")
    with store.begin() as tx:
        tx.record(SessionBooked(session(100 + went_in, SOON + went_in * HOUR)), MAYA.id, NOW, "telegram")
    store.close()


def page_count(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("PRAGMA page_count").fetchone()[0])


def bookings(path: Path) -> int:
    """How many sessions there are; the file is sound, and none is without its notices, student, history and mark."""
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        counts = [
            connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            for table in ("sessions", "session_students", "history WHERE session IS NOT NULL", "inbox", "notices")
        ]
    sessions = int(counts[0])
    assert counts == [sessions, sessions, sessions, sessions, 3 * sessions]
    return sessions
