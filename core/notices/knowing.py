"""What a reader already knows of a lesson: news that were held back never reached them, and must not be taken up."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from core.events import Event, SessionBooked, SessionCancelled, SessionMoved, SessionRestored
from core.model.session import Session
from core.notices.notice import Kind, Notice

OF_SESSION = (SessionBooked, SessionMoved, SessionRestored)  # after each of them it takes place as it says


def as_known(notice: Notice, session: Session, past: Iterable[Event], version: int) -> Session | None:
    """The session as the news of `notice` must tell it to somebody who last heard of `version` of it.

    Moved twice in one night, it has moved once: from the time that they know. Cancelled after a move
    that they have not heard of, it is cancelled at that time. None: they know all there is to say.
    """
    if notice.step or not 0 < version < notice.version - 1:
        return session
    told = (event.session for event in past if isinstance(event, OF_SESSION))
    known = next((one for one in told if one.version == version), None)
    if known is None:
        return session
    if notice.kind == Kind.CANCELLED:
        return replace(session, start=known.start, minutes=known.minutes)
    if notice.kind != Kind.MOVED:
        return session
    if (known.start, known.minutes) == (session.start, session.minutes):
        return None
    return replace(session, was=known.start)


def told_with_series(past: Iterable[Event]) -> list[int]:
    """The versions of a session that news of its series told of, after all that had happened to it in the `past`.

    Of one that was cancelled by then they told nothing.
    """
    events = [one for one in past if isinstance(one, (*OF_SESSION, SessionCancelled))]
    if not events or isinstance(events[-1], SessionCancelled):
        return []
    return [one.session.version for one in events]
