"""A copy of a SQLite database that is in use."""

from __future__ import annotations

from pathlib import Path

import pytest

from adapters.store import Lost, Store
from core.events import SessionBooked
from tests.store.family import MAYA, NOW, VIEW, book, session, settle_in


def booked(path: Path) -> list[int]:
    store = Store(f"sqlite:///{path}")
    with store.read() as reading:
        found = [one.id for one in reading.calendar(MAYA.id, VIEW).sessions]
    store.close()
    return found


def test_a_copy_holds_what_was_committed_when_it_was_made(sqlite_url: str, tmp_path: Path) -> None:
    store, copy = Store(sqlite_url), tmp_path / "copy.db"
    settle_in(store)
    book(store, session(10))
    with store.begin() as tx:
        tx.record(SessionBooked(session(11, VIEW.start)), MAYA.id, NOW, "telegram")
        store.copy_to(copy)
    assert booked(copy) == [10]
    store.copy_to(copy)
    assert booked(copy) == [11, 10]
    store.close()


def test_where_nothing_can_be_written_the_old_copy_stays(sqlite_url: str, tmp_path: Path) -> None:
    store = Store(sqlite_url)
    with pytest.raises(Lost):
        store.copy_to(tmp_path / "no such folder" / "copy.db")
    store.close()


def test_postgresql_is_not_copied_so(postgres_url: str, tmp_path: Path) -> None:
    store = Store(postgres_url)
    with pytest.raises(ValueError, match="postgresql"):
        store.copy_to(tmp_path / "copy.db")
    store.close()
