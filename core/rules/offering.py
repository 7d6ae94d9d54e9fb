"""Offering: other times that suit both sides, kept free until somebody answers. FLOWS 8."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from core.events import Event, OfferAnswered, OfferClosed, OfferMade, SessionBooked, SessionMoved
from core.model.calendar import Calendar
from core.model.offers import Hold, Offer, OfferStage
from core.model.session import Attendance, Session, Status
from core.moments import DAY, HOUR, MINUTE, Instant, day_span, instant_of
from core.rules.booking import time_problems
from core.rules.joining import ABSENT
from core.rules.openings import SEARCH, free_starts, nearest_of_day
from core.rules.problems import AlreadyBegun, NotLive, OfferOver, Problem, Refused, TooNear

OFFERED = 3  # times of one offer: FLOWS 8
HELD = 24 * HOUR  # the longest that times are kept free: FLOWS 8
BEFORE_FIRST = 6 * HOUR  # before the first of them a hold ends; nothing nearer than that is offered
BEFORE_OLD = HOUR  # the hour before the old time is for the tutor to decide
AT_LEAST = HOUR  # the shortest time that anybody is given to answer
ASKABLE = 2 * HOUR  # before the old time; later nobody can be asked in time, so it is cancelled at once
CHOICE = 14  # days from today in which somebody may choose among all the free times: FLOWS 8
EARLIER = 7 * DAY  # a lesson may also move forward, so far
SAME_WEEKDAY = 14 * DAY  # the same weekday suits best, up to two weeks away
USUAL = timedelta(hours=1)  # from a clock time at which the student has lessons anyway
FULL_DAY = 6  # lessons of a tutor who has said nothing of it: FLOWS 4


@dataclass(frozen=True)
class OfferRequest:
    """An offer as it is wanted. `ids` are new: the offer's own, then one for each of `starts`.

    Without `starts` the family may choose any time that is free.

    `batch` is that of the offers sent in the same step, 0: it is sent by itself.
    """

    ids: tuple[int, ...]
    starts: tuple[Instant, ...]
    reason: str = ""
    words: str = ""
    batch: int = 0


def alternatives(calendar: Calendar, session: Session, now: Instant) -> tuple[Instant, ...]:
    """The starts that may be offered instead of a session's own, the best first: one a day, none on its own day.

    First the same weekday within two weeks; then days that are not full, and without another lesson of
    the student; clock times that the student is used to; the nearest day. What did not fit before is
    not among them.
    """
    zone = calendar.tutor.clock
    found = tuple(_one_a_day(calendar, session, now))
    theirs = [one for one in calendar.sessions if set(one.students) & set(session.students)]
    used = {_minute(one.start.wall(zone)) for one in theirs}
    days = {one.start.day(zone) for one in theirs if one.status.live}
    old = session.start.day(zone)

    def rank(start: Instant) -> tuple[bool, bool, bool, timedelta, Instant]:
        wall = start.wall(zone)
        usual = any(abs(_minute(wall) - minute) * 60 <= USUAL.total_seconds() for minute in used)
        return _is_full(calendar, start, now), wall.date() in days, not usual, abs(wall.date() - old), start

    ranked = sorted(found, key=rank)
    first = [s for s in ranked if _same_weekday((s.day(zone) - old).days) and rank(s)[:2] == (False, False)][:1]
    return (*first, *(start for start in ranked if start not in first))


def _one_a_day(calendar: Calendar, session: Session, now: Instant) -> Iterator[Instant]:
    zone = calendar.tutor.clock
    old, clock = session.start.day(zone), session.start.wall(zone).time()
    unfit = {
        hold.start
        for one in calendar.offers
        if one.session == session.id and one.stage is OfferStage.DECLINED
        for hold in one.holds
    }
    soonest = now + max(BEFORE_FIRST, calendar.tutor.notice * MINUTE)  # what is offered binds like what is asked for
    day = max(now.day(zone), old - EARLIER)
    while day <= max(now.day(zone), old) + SEARCH:
        if day != old and calendar.view.covers(day_span(day, zone)):
            aim = instant_of(datetime.combine(day, clock), zone)
            free = nearest_of_day(calendar, aim, session.minutes, now, session.students, session.id)
            yield from [start for start in free if start >= soonest and start not in unfit][:1]
        day += DAY


def _same_weekday(days: int) -> bool:
    return days % 7 == 0 and abs(days) <= SAME_WEEKDAY.days


def _minute(wall: datetime) -> int:
    return wall.hour * 60 + wall.minute


def _is_full(calendar: Calendar, start: Instant, now: Instant) -> bool:
    over = day_span(start.day(calendar.tutor.clock), calendar.tutor.clock)
    spans = [one.span for one in calendar.live] + [hold.span for hold in calendar.holds(now)]
    return sum(span.overlaps(over) for span in spans) >= (calendar.tutor.most_day or FULL_DAY)


def choosable(calendar: Calendar, session: Session, day: date, now: Instant) -> tuple[Instant, ...]:
    """The starts of a day that a family may choose where all free times are offered; none after two weeks."""
    today = now.day(calendar.tutor.clock)
    if not today <= day < today + CHOICE * DAY:
        return ()
    free = free_starts(calendar, day, session.minutes, now, session.students)
    return tuple(start for start in free if start >= now + BEFORE_FIRST)


def choosable_days(calendar: Calendar, session: Session, now: Instant) -> Mapping[date, tuple[Instant, ...]]:
    """The days on which there is a time to choose, with these times."""
    today = now.day(calendar.tutor.clock)
    days = ((today + n * DAY, choosable(calendar, session, today + n * DAY, now)) for n in range(CHOICE))
    return {day: starts for day, starts in days if starts}


def held_until(session: Session, starts: Iterable[Instant], now: Instant) -> Instant:
    """Until when times are kept free: 24 h, to 6 h before the first, or to 1 h before the old one; at least 1 h."""
    ends = [now + HELD, *(start - BEFORE_FIRST for start in starts)]
    if session.status.live:
        ends.append(session.start - BEFORE_OLD)
    return max(min(ends), now + AT_LEAST)


def offering_problem(session: Session, now: Instant) -> Problem | None:
    """Whether no other times can be offered: a lesson that runs or took place keeps its time."""
    if session.status is Status.STARTED or (session.status is Status.BOOKED and session.start <= now):
        return AlreadyBegun(session.start)
    if session.status is Status.COMPLETED:
        return NotLive(session.status)
    return TooNear(session.start) if too_near(session, now) else None


def too_near(session: Session, now: Instant) -> bool:
    """Whether a lesson begins so soon that it is cancelled first, and other times are offered for it after that."""
    return session.status is Status.BOOKED and timedelta() < session.start.since(now) < ASKABLE


def offer(calendar: Calendar, session: Session, wanted: OfferRequest, now: Instant) -> tuple[Event, ...]:
    """Offer other times; the session itself stays as it is. An offer that was open for it is over with this.

    Raises:
        Refused: the session runs or is over, begins too soon, or a session could not be booked at
            one of the times.
    """
    if problem := offering_problem(session, now):
        raise Refused(problem)
    for start in wanted.starts:
        if problems := time_problems(calendar, start, session.minutes, session.students, now, session.id):
            raise Refused(*problems)
    until = held_until(session, wanted.starts, now)
    id, *others = wanted.ids
    holds = tuple(
        Hold(one, id, session.tutor, session.id, start, session.minutes, until)
        for one, start in zip(others[: len(wanted.starts)], sorted(wanted.starts), strict=True)
    )
    made = Offer(
        id,
        session.tutor,
        session.id,
        session.version,
        holds,
        wanted.reason,
        wanted.words,
        now,
        until,
        batch=wanted.batch,
    )
    earlier = (one for one in calendar.offers if one.session == session.id and one.stage is OfferStage.OPEN)
    return (*(close(one, session, now) for one in earlier), OfferMade(made, session))


def accept(
    calendar: Calendar, offer: Offer, start: Instant, by: int, id: int, room: str, now: Instant
) -> tuple[SessionMoved | SessionBooked, OfferAnswered]:
    """Take one of the times offered: the other holds are free, the old time is free, all in one.

    Of all free times any may be taken that is still free.

    `id` is for the session that is booked where the old one was missed, `room` is the new time's own.

    Raises:
        Refused: the offer is over, or the time can no longer be had.
    """
    session = calendar.session(offer.session)
    if not offer.stands(session, now) or (offer.holds and all(hold.start != start for hold in offer.holds)):
        raise Refused(OfferOver(offer.at(now)))
    settled = settle(calendar, session, start, offer.reason, id, room, now)
    return settled, OfferAnswered(replace(offer, stage=OfferStage.TAKEN, by=by), settled.session)


def settle(
    calendar: Calendar, session: Session, start: Instant, reason: str, id: int, room: str, now: Instant
) -> SessionMoved | SessionBooked:
    """Give a session the new time that both sides want. One that was missed stays so, and another is booked.

    Raises:
        Refused: a session cannot be booked there, or this one runs or took place.
    """
    problem = offering_problem(session, now)
    if problem and not isinstance(problem, TooNear):
        raise Refused(problem)
    if problems := time_problems(calendar, start, session.minutes, session.students, now, session.id):
        raise Refused(*problems)
    fresh = tuple(Attendance(one.student) for one in session.attendance)
    anew = replace(session, start=start, attendance=fresh, status=Status.BOOKED, room=room, reason=reason)
    anew = replace(anew, tutor_late=0, took=0)
    if session.status is Status.NO_SHOW or session.reason == ABSENT:
        return SessionBooked(replace(anew, id=id, version=1, was=None, reason="", series=0))
    return SessionMoved(replace(anew, version=session.version + 1, was=session.start), before=session)


def decline(offer: Offer, session: Session, stage: OfferStage, by: int, now: Instant) -> OfferAnswered:
    """Take none of the times: they are free again, and the session stays as it is. Raises Refused: it is over."""
    if not offer.stands(session, now):
        raise Refused(OfferOver(offer.at(now)))
    return OfferAnswered(replace(offer, stage=stage, by=by), session)


def close(offer: Offer, session: Session, now: Instant) -> OfferClosed:
    """End an offer that nobody answered: it has lapsed, or is withdrawn."""
    lapsed = offer.at(now) is OfferStage.LAPSED
    return OfferClosed(replace(offer, stage=OfferStage.LAPSED if lapsed else OfferStage.WITHDRAWN), session)


def outdated(calendar: Calendar, now: Instant) -> tuple[OfferClosed, ...]:
    """The open offers that mean nothing any more: their session, or whom they were for, is not as it was."""
    sessions = {one.id: one for one in calendar.sessions}
    current = {student.id for student in calendar.current}
    return tuple(
        close(one, session, now)
        for one in calendar.offers
        if one.at(now) is OfferStage.OPEN and (session := sessions.get(one.session)) is not None
        if session.version != one.version or not current.intersection(session.students)
    )
