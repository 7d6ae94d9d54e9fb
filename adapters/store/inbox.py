"""The durable inbox: what came in is stored before it is confirmed, and takes effect once."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from sqlalchemy import Connection, bindparam, delete, func, select, update
from sqlalchemy.sql.dml import ReturningInsert

from adapters.store.faults import ChangedMeanwhile
from adapters.store.putting import Insert, insert, rows_put
from adapters.store.tables import WAITING, inbox
from core.moments import Instant

# Put together once: that takes longer than the database does.
_STATE = select(inbox.c.state).where(inbox.c.event == bindparam("named")).with_for_update()


@dataclass(frozen=True)
class Received:
    """Something that came in. `address` keeps the order of one person; `tries` are those that failed."""

    event: str
    payload: Mapping[str, Any]
    address: str
    tries: int
    received: Instant


def receive(connection: Connection, event: str, payload: Mapping[str, Any], address: str, now: Instant) -> bool:
    """Store what came in under the platform's name `event`; False: it is there already."""
    return receive_all(connection, ((event, payload, address),), now) == (True,)


def receive_all(
    connection: Connection, several: Iterable[tuple[str, Mapping[str, Any], str]], now: Instant
) -> tuple[bool, ...]:
    """Store several, in one statement: a thread that goes to the database for each waits for the others each time."""
    found = tuple(several)
    if not found:
        return ()
    rows = [
        {"event": event, "payload": _packed(payload), "address": address, "state": "waiting", "received": now}
        for event, payload, address in found
    ]
    put = {event for (event,) in connection.execute(_receiving(connection.dialect.name), rows)}
    first: dict[str, int] = {}
    for at, (event, _, _) in enumerate(found):
        first.setdefault(event, at)
    return tuple(event in put and first[event] == at for at, (event, _, _) in enumerate(found))


def _packed(payload: Mapping[str, Any]) -> str:
    return json.dumps(payload, ensure_ascii=False, separators=(",", ":"))


@cache
def _receiving(database: str) -> ReturningInsert[str]:
    return insert(database, inbox).on_conflict_do_nothing(index_elements=["event"]).returning(inbox.c.event)


def waiting(connection: Connection, limit: int) -> tuple[Received, ...]:
    """What waits, in the order in which it came: taken from the front, each address keeps its order."""
    rows = connection.execute(select(inbox).where(WAITING).order_by(inbox.c.id).limit(limit))
    return tuple(
        Received(row.event, cast("dict[str, Any]", json.loads(row.payload)), row.address, row.tries, row.received)
        for row in rows
    )


def seen(connection: Connection, event: str) -> bool:
    """Whether `event` has taken effect already. Whoever asks in another transaction waits for this one."""
    return connection.scalar(_STATE, {"named": event}) == "handled"


def mark(connection: Connection, event: str, now: Instant) -> None:
    """Mark that `event` takes effect with this transaction; what it said is kept no longer.

    Raises ChangedMeanwhile: it already has.
    """
    row = {"event": event, "payload": "{}", "address": "", "state": "handled", "received": now}
    if rows_put(connection, _marking(connection.dialect.name), row) != 1:
        raise ChangedMeanwhile


@cache
def _marking(database: str) -> Insert:
    set_ = {"state": "handled", "payload": "{}"}
    statement = insert(database, inbox)
    return statement.on_conflict_do_update(index_elements=["event"], set_=set_, where=inbox.c.state != "handled")


def tried(connection: Connection, event: str) -> int:
    """Count a try that failed; how many there were."""
    query = update(inbox).where(inbox.c.event == event).values(tries=inbox.c.tries + 1).returning(inbox.c.tries)
    return connection.scalar(query) or 0


def park(connection: Connection, event: str) -> bool:
    """Set aside what fails each time, so that what came later goes on."""
    parked = update(inbox).where(inbox.c.event == event, WAITING).values(state="parked")
    return connection.execute(parked).rowcount == 1


def purge(connection: Connection, before: Instant) -> int:
    """Delete what came before `before` and no longer waits; how many that were."""
    old = delete(inbox).where(inbox.c.received < before, inbox.c.state != "waiting")
    return connection.execute(old).rowcount


def counts(connection: Connection) -> dict[str, int]:
    """How many there are in each state."""
    rows = connection.execute(select(inbox.c.state, func.count().label("rows")).group_by(inbox.c.state))
    return {"waiting": 0, "handled": 0, "parked": 0, **{row.state: row.rows for row in rows}}
