"""What has happened, in order, by whom and by which channel. Nothing here is ever changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, func, insert, select

from adapters.store.columns import InstantColumn
from adapters.store.tables import history, sessions
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
    connection.execute(_APPEND, {"kind": type(event).__name__, "event": event, **row})


def history_of(connection: Connection, session: int) -> tuple[HistoryRow, ...]:
    """What has happened to a session, the earliest first."""
    query = select(history).where(history.c.session == session).order_by(history.c.id)
    return _rows(connection, query)


# Put together once: that takes longer than the database does.
_BY = (history.c.actor == bindparam("who"), history.c.at >= bindparam("since", type_=InstantColumn))
_APPEND = insert(history)
_RECENT = select(history).where(*_BY).order_by(history.c.id.desc())
_OF_KINDS = select(history).where(*_BY, history.c.kind.in_(bindparam("kinds", expanding=True))).order_by(history.c.id)
_TAUGHT = select(sessions.c.id).where(
    sessions.c.tutor == bindparam("who"), sessions.c.starts > bindparam("since", type_=InstantColumn)
)
_FORGIVEN = (
    select(history).where(history.c.session.in_(_TAUGHT), history.c.kind == "ChangeForgiven").order_by(history.c.id)
)


def recent(connection: Connection, person: int, since: Instant) -> tuple[HistoryRow, ...]:
    """What `person` has done since `since`, the latest first."""
    return _rows(connection, _RECENT, who=person, since=since)


def of_kinds(connection: Connection, person: int, since: Instant, kinds: tuple[str, ...]) -> tuple[HistoryRow, ...]:
    """What `person` has done of these kinds since `since`, the earliest first."""
    return _rows(connection, _OF_KINDS, who=person, since=since, kinds=kinds)


def by_nobody(connection: Connection, kind: str) -> tuple[HistoryRow, ...]:
    """What strangers have done of that kind, the earliest first."""
    query = select(history).where(history.c.actor.is_(None), history.c.kind == kind).order_by(history.c.id)
    return _rows(connection, query)


def forgiven(connection: Connection, tutor: int, since: Instant) -> tuple[HistoryRow, ...]:
    """What families forgave of the tutor's sessions that begin after `since`, the earliest first."""
    return _rows(connection, _FORGIVEN, who=tutor, since=since)


def changed(connection: Connection, ids: tuple[int, ...]) -> Mapping[int, Instant]:
    """When something last happened to each of these sessions."""
    last = select(history.c.session, func.max(history.c.at)).where(history.c.session.in_(ids))
    rows = connection.execute(last.group_by(history.c.session))
    return {row[0]: row[1] for row in rows}


def _rows(connection: Connection, query: Select[Any], **values: object) -> tuple[HistoryRow, ...]:
    return tuple(_row(row) for row in connection.execute(query, values))


def _row(row: Row[Any]) -> HistoryRow:
    return HistoryRow(row.id, row.event, row.actor or 0, row.at, row.channel)
