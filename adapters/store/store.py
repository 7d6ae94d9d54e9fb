"""The store: its transactions, and the small ones of delivery and of the inbox."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from threading import Lock
from typing import Any

from sqlalchemy import Connection, select

from adapters.store import delivery, inbox, links
from adapters.store.copying import copy_sqlite
from adapters.store.delivery import EVERYWHERE, Claimed, Reach, Settled
from adapters.store.engine import WAIT_FOR_LOCK, WRITES, open_engine
from adapters.store.faults import Busy, named_faults
from adapters.store.inbox import Received
from adapters.store.migrating import upgrade
from adapters.store.reading import Reading
from adapters.store.tables import people
from adapters.store.transaction import Transaction
from core.model.people import Address
from core.moments import Instant


class Store:
    """Everything that is kept, in SQLite or PostgreSQL. May be used from several threads.

    Every call may raise Busy, Full or Lost; nothing has been stored then.
    """

    def __init__(self, url: str) -> None:
        self._engine = open_engine(url)
        self._reads = self._engine
        self._turn: Lock | None = None
        if self._engine.dialect.name == "sqlite":
            self._turn = Lock()  # threads that queue here do not wait for the file busily
        else:
            self._reads = self._engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)

    @property
    def database(self) -> str:
        """`sqlite` or `postgresql`."""
        return self._engine.dialect.name

    def migrate(self) -> None:
        """Bring the database to the present schema."""
        with self._connection() as connection:
            upgrade(connection)

    def copy_to(self, path: Path) -> None:
        """Write a consistent copy of a SQLite database, while it is in use; a file that is there is replaced.

        Raises:
            ValueError: it is not SQLite.
        """
        copy_sqlite(self._engine, path)

    def close(self) -> None:
        """Close all connections."""
        self._engine.dispose()

    @contextmanager
    def begin(self, tutors: Iterable[int] = (), students: Iterable[int] = ()) -> Iterator[Transaction]:
        """Change things. Nobody else changes what concerns these people meanwhile.

        SQLite has one writer at a time anyway. PostgreSQL locks the people's rows in the order of their
        ids, so that two transactions never wait for each other.
        """
        with self._connection() as connection:
            ids = sorted({*tutors, *students})
            if ids and self._turn is None:
                rows = select(people.c.id).where(people.c.id.in_(ids)).order_by(people.c.id)
                connection.execute(rows.with_for_update(key_share=True))
            yield Transaction(connection)

    @contextmanager
    def read(self) -> Iterator[Reading]:
        """Look at things as they stand at one moment; locks nobody out."""
        with named_faults(), self._reads.begin() as connection:
            yield Reading(connection)

    @contextmanager
    def _connection(self) -> Iterator[Connection]:
        with named_faults(), self._writer_turn():
            engine = self._engine.execution_options(**{WRITES: True})
            with engine.begin() as connection:
                yield connection

    @contextmanager
    def _writer_turn(self) -> Iterator[None]:
        if self._turn is None:
            yield
            return
        if not self._turn.acquire(timeout=WAIT_FOR_LOCK.total_seconds()):
            raise Busy
        try:
            yield
        finally:
            self._turn.release()

    # delivery

    def claim(
        self, owner: str, now: Instant, lease: timedelta, limit: int, reach: Reach = EVERYWHERE
    ) -> tuple[Claimed, ...]:
        """Lease up to `limit` notices that are due to `owner`, the most urgent and then the earliest first.

        Of one address only the earliest that is not settled. Expired ones come too: settle them.
        """
        with self._connection() as connection:
            return delivery.claim(connection, owner, now, lease, limit, reach)

    def settle(self, id: int, owner: str, state: Settled, now: Instant, ref: str = "") -> bool:
        """Take a claimed notice out of the queue; False: its lease has passed to somebody else."""
        with self._connection() as connection:
            return delivery.settle(connection, id, owner, state, now, ref)

    def hold(self, id: int, owner: str, until: Instant) -> bool:
        """Draw the lease of a claimed notice out; False: it has passed on."""
        with self._connection() as connection:
            return delivery.hold(connection, id, owner, until)

    def postpone(self, id: int, owner: str, until: Instant, unknown: bool = False) -> bool:
        """Put a claimed notice back until `until` after an attempt that failed; False: the lease has passed on.

        `unknown`: nobody knows whether it has arrived.
        """
        with self._connection() as connection:
            return delivery.postpone(connection, id, owner, until, unknown)

    def release(self, owner: str) -> int:
        """Put back all that `owner` holds, at shutdown; how many that were."""
        with self._connection() as connection:
            return delivery.release(connection, owner)

    def free(self, owners: str) -> int:
        """Let what those held whose names begin with `owners` be claimed at once, for they are dead; how many it was.

        Whether they had sent it nobody knows: it counts as an attempt, as a lapsed lease does.
        """
        with self._connection() as connection:
            return delivery.free(connection, owners)

    def next_due(self) -> Instant | None:
        """When the next notice may be claimed; None: nothing is owed."""
        with named_faults(), self._reads.begin() as connection:
            return delivery.next_due(connection)

    def unreachable(self, address: Address) -> bool:
        """Remember that the user of `address` cannot be reached; False: that was known."""
        with self.begin() as transaction:
            return transaction.unreachable(address)

    # the inbox

    def receive_all(self, several: Iterable[tuple[str, Mapping[str, Any], str]], now: Instant) -> tuple[bool, ...]:
        """Store several in one step, each as its event, payload and address; False: that one is there already."""
        with self._connection() as connection:
            return inbox.receive_all(connection, several, now)

    def waiting(self, limit: int) -> tuple[Received, ...]:
        """What waits, in the order in which it came."""
        with named_faults(), self._reads.begin() as connection:
            return inbox.waiting(connection, limit)

    def tried(self, event: str) -> int:
        """Count a try that failed; how many there were."""
        with self._connection() as connection:
            return inbox.tried(connection, event)

    def park(self, event: str) -> bool:
        """Set aside what fails each time, so that what came later goes on."""
        with self._connection() as connection:
            return inbox.park(connection, event)

    def purge(self, before: Instant, now: Instant) -> int:
        """Delete what came in before `before` and no longer waits, and what private links have expired; how many."""
        with self._connection() as connection:
            return inbox.purge(connection, before) + links.purge_links(connection, now)
