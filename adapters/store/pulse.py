"""The pulse: when the program was last known to run, so that a start can tell how long it was away."""

from __future__ import annotations

from sqlalchemy import Connection, select

from adapters.store.putting import put
from adapters.store.tables import pulse, sessions
from core.moments import Instant, Span

_ONLY = 1  # there is one row


def last_pulse(connection: Connection) -> Instant | None:
    """When the program last ran; None: it never did."""
    return connection.scalar(select(pulse.c.at).where(pulse.c.id == _ONLY))


def beat(connection: Connection, now: Instant) -> None:
    """Note that the program runs."""
    put(connection, pulse, {"id": _ONLY, "at": now})


def tutors_at_work(connection: Connection, span: Span) -> tuple[int, ...]:
    """The tutors who had sessions in `span`, of whatever status."""
    query = select(sessions.c.tutor).where(sessions.c.starts < span.end, sessions.c.ends > span.start)
    return tuple(connection.scalars(query.distinct().order_by(sessions.c.tutor)))
