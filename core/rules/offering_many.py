"""Offering other times for many sessions in one step: no time is offered twice, whatever is chosen. FLOWS 10."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from core.events import (
    Event,
    OfferAnswered,
    OfferClosed,
    OfferMade,
    SessionBooked,
    SessionCancelled,
    SessionMoved,
    SessionRestored,
    parts_of,
)
from core.model.calendar import Calendar
from core.model.offers import Hold, Offer
from core.model.session import Session
from core.moments import DAY, Instant, Span
from core.rules.cancelling import cancel
from core.rules.offering import OFFERED, OfferRequest, alternatives, offer, offering_problem
from core.rules.problems import Refused, TooNear
from core.rules.scoping import one_step

MOST = 20  # sessions of one step: more than three full days of a tutor, and one message still holds them
IDS_EACH = 1 + OFFERED  # new ids that an offer takes: its own, and one for each time


class Way(StrEnum):
    """What shall become of one of the sessions."""

    OFFER = "offer"
    CANCEL = "cancel"
    KEEP = "keep"


@dataclass(frozen=True)
class Part:
    """One session of the step, what shall become of it, and the starts to be offered for it."""

    session: Session
    way: Way
    starts: tuple[Instant, ...] = ()


@dataclass(frozen=True)
class Wanted:
    """All of the step. `ids` are new: the batch's own, then `IDS_EACH` for each part."""

    parts: tuple[Part, ...]
    ids: tuple[int, ...]
    reason: str = ""
    words: str = ""


def offerable(session: Session, now: Instant) -> bool:
    """Whether other times may be offered for a session, if need be after it is cancelled; of one student only."""
    problem = offering_problem(session, now)
    return (problem is None or isinstance(problem, TooNear)) and len(session.students) == 1


def shares(
    calendar: Calendar, sessions: Sequence[Session], now: Instant, away: tuple[date, date] | None = None
) -> Mapping[int, tuple[Instant, ...]]:
    """The starts to be offered for each session, by its id, at most three each, the earliest first.

    They are dealt out in turn, each session's best one that is left: no two of them overlap, nor come
    closer than the tutor's break. None lies on a day of `away`, both ends included.
    """
    dealt: dict[int, tuple[Instant, ...]] = {one.id: () for one in sessions}
    ranked = {one.id: _fitting(calendar, one, now, away) for one in sessions}
    for _ in range(OFFERED):
        for session in sessions:
            held = _keeping(calendar, [one for one in sessions if one.id != session.id], dealt, now)
            start = _best(ranked[session.id], dealt[session.id])
            if start is not None and not _is_clear(held, session, start, now):
                ranked[session.id] = _fitting(held, session, now, away)  # another time of that day may be free
                start = _best(ranked[session.id], dealt[session.id])
            dealt[session.id] += (start,) if start is not None else ()
    return {id: tuple(sorted(starts)) for id, starts in dealt.items()}


def _fitting(calendar: Calendar, session: Session, now: Instant, away: tuple[date, date] | None) -> tuple[Instant, ...]:
    zone = calendar.tutor.clock
    found = alternatives(calendar, session, now)
    return tuple(one for one in found if away is None or not away[0] <= one.day(zone) <= away[1])


def _best(ranked: tuple[Instant, ...], dealt: tuple[Instant, ...]) -> Instant | None:
    return next((one for one in ranked if one not in dealt), None)


def _is_clear(calendar: Calendar, session: Session, start: Instant, now: Instant) -> bool:
    """Whether a time keeps the tutor's break to everything that is held for others."""
    buffer = timedelta(minutes=calendar.tutor.buffer)
    span = Span(start - buffer, start + timedelta(minutes=session.minutes) + buffer)
    return not any(hold.session != session.id and hold.span.overlaps(span) for hold in calendar.holds(now))


def _keeping(
    calendar: Calendar, sessions: Iterable[Session], dealt: Mapping[int, tuple[Instant, ...]], now: Instant
) -> Calendar:
    """The calendar as if what was dealt out to `sessions` were held for them already."""
    until = now + DAY
    kept = tuple(
        Offer(-one.id, one.tutor, one.id, one.version, _holds(one, dealt[one.id], until), "", "", now, until)
        for one in sessions
        if dealt[one.id]
    )
    return replace(calendar, offers=(*calendar.offers, *kept))


def _holds(session: Session, starts: tuple[Instant, ...], until: Instant) -> tuple[Hold, ...]:
    return tuple(Hold(0, -session.id, session.tutor, session.id, one, session.minutes, until) for one in starts)


def offer_many(calendar: Calendar, wanted: Wanted, now: Instant, said_at: Instant) -> tuple[Event, ...]:
    """What the step does: first all that is cancelled, then offer by offer, the earliest session first.

    Whoever is asked keeps the old time meanwhile; only a session that begins too soon to ask is
    cancelled first, and so are those that shall be. What is kept stays as it is.

    Raises:
        Refused: one of the sessions has begun or is over, or one of the times can no longer be had;
            nothing is done then.
    """
    batch, *ids = wanted.ids
    parts = sorted(wanted.parts, key=lambda part: (part.session.start, part.session.id))
    gone = [cancel(part.session, wanted.reason, said_at) for part in parts if _goes(part, now)]
    cancelled = {one.session.id: one.session for one in gone}
    done: list[Event] = [*one_step(gone)]
    for n, part in enumerate(parts):
        if part.way is Way.OFFER:
            own = tuple(ids[n * IDS_EACH : (n + 1) * IDS_EACH])
            request = OfferRequest(own, part.starts, wanted.reason, wanted.words, batch)
            done += offer(after(calendar, done), cancelled.get(part.session.id, part.session), request, now)
    return tuple(done)


def _goes(part: Part, now: Instant) -> bool:
    """Whether the session is cancelled, be it before it is offered. Raises Refused: it cannot be offered at all."""
    problem = offering_problem(part.session, now)
    if part.way is Way.OFFER and problem and not isinstance(problem, TooNear):
        raise Refused(problem)
    return part.way is Way.CANCEL or (part.way is Way.OFFER and problem is not None)


def after(calendar: Calendar, events: Iterable[Event]) -> Calendar:
    """The calendar once these have happened: sessions and offers as they are then."""
    sessions = {one.id: one for one in calendar.sessions}
    offers = {one.id: one for one in calendar.offers}
    for event in (part for one in events for part in (*parts_of(one), one)):
        match event:
            case OfferMade(made, session) | OfferAnswered(made, session) | OfferClosed(made, session):
                offers[made.id] = made
                sessions[session.id] = session
            case SessionBooked(session) | SessionMoved(session) | SessionCancelled(session) | SessionRestored(session):
                sessions[session.id] = session
    return replace(calendar, sessions=tuple(sessions.values()), offers=tuple(offers.values()))
