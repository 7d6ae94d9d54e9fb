"""Databases in memory, for tests that are not about durability: migrated once, and taken again by the next test."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from itertools import count

from sqlalchemy import Engine, event
from sqlalchemy.pool import Pool

from adapters.store import Store
from adapters.store.engine import open_engine

_numbers = count(1)
_idle: list[Memory] = []


@event.listens_for(Pool, "connect")
def _keep_nobody_out(connection: object, _record: object) -> None:
    """In memory a reader locks its table, and a writer is turned away at once; a file lets both go on, so this does."""
    if isinstance(connection, sqlite3.Connection):
        connection.execute("PRAGMA read_uncommitted=ON")  # of no effect on files: they share no cache


class Memory:
    """A database in memory. Its engines stay: a statement that they have compiled once is compiled for good."""

    def __init__(self) -> None:
        name = f"file:memory{next(_numbers)}?mode=memory&cache=shared"
        self._kept = sqlite3.connect(name, uri=True, check_same_thread=False)  # without it the rest would be forgotten
        self.url = f"sqlite:///{name}&uri=true"
        self.store = Store(self.url)
        self.engine: Engine = open_engine(self.url)

    def become(self, snapshot: sqlite3.Connection) -> None:
        """Hold exactly what `snapshot` holds."""
        snapshot.backup(self._kept)

    def snapshot(self) -> sqlite3.Connection:
        """All that it holds now, to be copied."""
        copy = sqlite3.connect(":memory:", check_same_thread=False)
        self._kept.backup(copy)
        return copy

    def give_back(self) -> None:
        """Let the next test have it."""
        self.store.close()
        self.engine.dispose()
        _idle.append(self)


@lru_cache(maxsize=1)
def migrated() -> sqlite3.Connection:
    """A database with all tables and nothing in them."""
    memory = Memory()
    memory.store.migrate()
    try:
        return memory.snapshot()
    finally:
        memory.give_back()


def taken(snapshot: sqlite3.Connection) -> Memory:
    """A database of one's own that holds what `snapshot` holds; give it back at the end."""
    memory = _idle.pop() if _idle else Memory()
    memory.become(snapshot)
    return memory


@contextmanager
def in_memory() -> Iterator[Memory]:
    """A migrated database of one's own, empty. After an error nobody else gets it."""
    memory = taken(migrated())
    yield memory
    memory.give_back()
