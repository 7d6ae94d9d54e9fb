"""What has happened, in order, by whom and by which channel. Nothing here is ever changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, Select, insert, select

from adapters.store.tables import history
from core.events import Event
from core.moments import Instant


@dataclass(frozen=True)
class HistoryRow:
    """One event: `by` is the person who did it, 0 where nobody did."""

    id: int
    event: Event
    by: int
    at: Instant
    channel: str


def append(connection: Connection, event: Event, session: int, by: int, at: Instant, channel: str) -> None:
    """Write down an event; `session` 0: it is about no session."""
    row = {"session": session or None, "actor": by or None, "at": at, "channel": channel}
    connection.execute(insert(history).values(kind=type(event).__name__, event=event, **row))


def history_of(connection: Connection, session: int) -> tuple[HistoryRow, ...]:
    """What has happened to a session, the earliest first."""
    query = select(history).where(history.c.session == session).order_by(history.c.id)
    return _rows(connection, query)


def recent(connection: Connection, person: int, since: Instant) -> tuple[HistoryRow, ...]:
    """What `person` has done since `since`, the latest first."""
    query = select(history).where(history.c.actor == person, history.c.at >= since).order_by(history.c.id.desc())
    return _rows(connection, query)


def of_kinds(connection: Connection, person: int, since: Instant, kinds: tuple[str, ...]) -> tuple[HistoryRow, ...]:
    """What `person` has done of these kinds since `since`, the earliest first."""
    own = (history.c.actor == person, history.c.at >= since, history.c.kind.in_(kinds))
    return _rows(connection, select(history).where(*own).order_by(history.c.id))


def _rows(connection: Connection, query: Select[Any]) -> tuple[HistoryRow, ...]:
    return tuple(_row(row) for row in connection.execute(query))


def _row(row: Row[Any]) -> HistoryRow:
    return HistoryRow(row.id, row.event, row.actor or 0, row.at, row.channel)
