"""What a session owes to whom, and when: the news of what became of it, and its timers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta

from core.events import (
    AttendanceChanged,
    ClocksReset,
    Event,
    SeriesBooked,
    SessionBooked,
    SessionCancelled,
    SessionMoved,
    SessionRestored,
    SessionsChanged,
    parts_of,
)
from core.model.calendar import Calendar
from core.model.people import Person
from core.model.session import Session, Sign, Status
from core.moments import HOUR, WEEK, Instant
from core.notices import calling_off, clocks, results, steps
from core.notices.confirming import asked_again
from core.notices.hearers import voices
from core.notices.news import after_night, told
from core.notices.notice import BY, LATE, LENGTH, SERIES, TOLD_TOGETHER, Kind, Notice, together
from core.notices.reminding import is_reminder, planned
from core.notices.series import last_of
from core.rules.quiet import held, held_question
from core.rules.reliability import Deed, faults_of

ENDS_SOON = timedelta(days=14)  # before the last lesson of a series: RELIABILITY 3
AT_ONCE = timedelta(hours=24)  # a reply or a redraw older than this helps nobody


def plan(session: Session, calendar: Calendar, now: Instant, confirmed: Instant | None = None) -> Iterator[Notice]:
    """All the timers of a booked session that still lie ahead.

    `confirmed`: when its people were told of this version; a reminder due soon after is not sent.
    What should have gone out before is not made up for, except the doors of the room.
    """
    yield from planned(session, calendar, now, confirmed)
    yield from asked_again(session, calendar, now, confirmed)
    yield from steps.steps(session, calendar, now)


def of_session(
    event: SessionBooked | SessionMoved | SessionCancelled | SessionRestored, calendar: Calendar, now: Instant
) -> Iterator[Notice]:
    """The news of one session, its timers, and the end of its series where that is another now."""
    if isinstance(event, SessionRestored) and not event.session.status.live:
        yield from results.told_back(event, calendar, now)
        return
    if isinstance(event, SessionRestored) and event.before.status in (Status.COMPLETED, Status.NO_SHOW):
        yield from results.told_back(event, calendar, now)
    else:
        yield from _news((event,), event.session, calendar, now, "")
    if not isinstance(event, SessionCancelled):
        yield from plan(event.session, calendar, now, confirmed=now)
    yield from series_ends(event.session.series, calendar, now)


def of_step(event: SeriesBooked | SessionsChanged, calendar: Calendar, now: Instant) -> Iterator[Notice]:
    """What was done to several sessions at once: to a series as such, or to any."""
    if isinstance(event, SessionsChanged) and event.series is None:
        return _of_several(event.changes, calendar, now)
    return _of_series(event, calendar, now)


def _of_series(event: SeriesBooked | SessionsChanged, calendar: Calendar, now: Instant) -> Iterator[Notice]:
    """One message a person for all of it; the timers are each session's own."""
    parts = parts_of(event)
    yield from _news(parts, event.session, calendar, now, SERIES)
    for part in parts:
        if isinstance(part, SessionBooked | SessionMoved | SessionRestored):
            yield from plan(part.session, calendar, now, confirmed=now)
    if event.session.status.live:  # who cancels the rest of a series has said that it ends
        yield from series_ends(event.session.series, calendar, now)


def of_clocks(event: ClocksReset, calendar: Calendar, now: Instant) -> Iterator[Notice]:
    """One message a person, each lesson's timers, and the ends of the series that they come from."""
    yield from clocks.news(event, calendar, now)
    for change in event.changes:
        yield from plan(change.session, calendar, now, confirmed=now)
    for series in sorted({change.session.series for change in event.changes} - {0}):
        yield from series_ends(series, calendar, now)


def _news(parts: tuple[Event, ...], session: Session, calendar: Calendar, now: Instant, step: str) -> Iterator[Notice]:
    """One message for each but whoever did it: the tutor hears of what a family changes by itself."""
    kind, by = _news_of(parts[0]), _by(parts[0])
    if by:
        step = f"{step} {BY} {by}".strip()
        due = after_night(kind, calendar.tutor.person, session, now)
        for one in (session, *_others_late(parts, session)):
            yield Notice(
                kind,
                calendar.tutor.id,
                one.id,
                one.version,
                due,
                one.start + WEEK,
                step if one is session else f"{BY} {by}",
            )
    elif any(sum(faults_of((Deed(part, now),)).values()) for part in parts):
        step = f"{step} {LATE}".strip()
    if all(_as_long_again(part) for part in parts):
        step = f"{step} {LENGTH}".strip()
    since = parts[0].before.start if isinstance(parts[0], SessionRestored) else None
    yield from (notice for notice in told(kind, session, calendar, now, step, since=since) if notice.person != by)


def _as_long_again(part: Event) -> bool:
    """Whether it takes back another length of a lesson, and nothing else."""
    return isinstance(part, SessionRestored) and part.before.status.live and part.before.start == part.session.start


def _by(part: Event) -> int:
    return part.by if isinstance(part, SessionMoved | SessionCancelled | SessionRestored) else 0


def _others_late(parts: tuple[Event, ...], session: Session) -> tuple[Session, ...]:
    """Further lessons of one step for which the tutor has to say what they cost."""
    cancelled = (part.session for part in parts if isinstance(part, SessionCancelled))
    return tuple(one for one in cancelled if one.fee and one.id != session.id)


def _of_several(
    changes: Sequence[SessionMoved | SessionCancelled | SessionRestored], calendar: Calendar, now: Instant
) -> Iterator[Notice]:
    """One message a person for all of theirs, as early as that of the nearest; the timers are each session's own."""
    news: dict[tuple[str, int], list[Notice]] = {}
    own: list[Notice] = []
    for change in sorted(changes, key=lambda one: (one.session.start, one.session.id)):
        for notice in of_session(change, calendar, now):
            if notice.kind in TOLD_TOGETHER and notice.step in ("", LATE):
                news.setdefault((notice.kind, notice.person), []).append(notice)
            else:
                own.append(notice)
    yield from map(together, news.values())
    yield from own


def _news_of(part: Event) -> Kind:
    match part:
        case SessionBooked():
            return Kind.BOOKED
        case SessionMoved():
            return Kind.MOVED
        case SessionCancelled():
            return Kind.CANCELLED
        case _:
            return Kind.RESTORED


def series_ends(series: int, calendar: Calendar, now: Instant) -> Iterator[Notice]:
    """The question to the tutor whether a series shall go on, two weeks before its last lesson."""
    last = last_of(calendar, series)
    if last is not None and (due := last.start - ENDS_SOON) > now:
        tutor = calendar.tutor.person
        yield Notice(Kind.SERIES_ENDS, tutor.id, last.id, last.version, held(tutor, due, None), last.start)


def joined(student: int, calendar: Calendar, now: Instant) -> Iterator[Notice]:
    """The timers of somebody who can be reached from now on."""
    for session in calendar.upcoming(now, student):
        yield from plan(session, calendar, now)


def wished(person: Person, calendar: Calendar, now: Instant) -> Iterator[Notice]:
    """The timers of somebody whose wishes may have changed: theirs alone, for all that lies ahead."""
    for session in calendar.upcoming(now):
        yield from (notice for notice in plan(session, calendar, now) if notice.person == person.id)
    if person.id == calendar.tutor.id:
        for series in calendar.series:
            yield from series_ends(series.id, calendar, now)


def taken_over(notice: Notice, calendar: Calendar, now: Instant) -> Iterator[Notice]:
    """What those who are spoken to instead of a student whom nothing reaches any more are owed.

    That is what has just failed, and the timers of all that lies ahead.
    """
    if all(one.id != notice.person for one in calendar.current):
        return
    for session in calendar.upcoming(now, notice.person):
        yield from plan(session, calendar, now)
    asks = is_reminder(notice.kind) or notice.kind in (Kind.JOIN, Kind.NUDGE)
    if asks and any(one.id == notice.session for one in calendar.sessions):
        yield from (replace(notice, person=person.id) for person in voices(calendar, notice.person))


def redraw(session: Session, person: Person, now: Instant, why: str) -> Notice:
    """The session's card drawn anew for `person`, without a sound; `why` keeps two of them apart."""
    step = f"{why} {now.seconds}"
    return Notice(Kind.REDRAW, person.id, session.id, session.version, now, now + AT_ONCE, step)


_ALERTS = (Sign.NOT_COMING, Sign.TROUBLE, Sign.ON_THE_WAY)  # each needs the tutor's eye


def of_attendance(event: AttendanceChanged, calendar: Calendar, now: Instant) -> Iterator[Notice]:
    """What a student answers, or shows of itself: an alert to the tutor, or a card drawn anew."""
    session, tutor = event.session, calendar.tutor.person
    if not session.status.live:
        return
    step = f"{event.attendance.student} {event.sign} {event.attendance.late}"
    step = f"{step} {BY} {event.by}" if event.by else step
    near = session.start.since(now) <= steps.LATE_ALERT
    if event.sign is Sign.ASKED:
        yield from calling_off.asked(event, calendar, now)
    if event.sign is Sign.JOINED and session.status is Status.BOOKED:
        yield from steps.tutor_awaited(session, calendar, event.attendance.student, now)
    alerts = event.sign in _ALERTS or (event.sign in (Sign.LATE, Sign.ON_TIME) and near)
    if alerts and event.by != tutor.id:
        expires = max(session.end, now + HOUR)
        due = held_question(tutor, now, session.start) if event.sign is Sign.NOT_COMING else now
        yield Notice(Kind.ANSWER, tutor.id, session.id, session.version, due, expires, f"{step} {now.seconds}")
    else:
        yield redraw(session, tutor, now, step)
    if event.sign in (Sign.LATE, Sign.ON_TIME, Sign.SOON, Sign.NOT_COMING):  # who does not come is not late any more
        yield from steps.nudges(session, calendar, now)
