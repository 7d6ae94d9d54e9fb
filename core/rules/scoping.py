"""Scope: one session of a series, this and the following, or all to come, cancelled or moved in one step. FLOWS 7."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from core.events import Event, SessionCancelled, SessionMoved, SessionRestored, SessionsChanged
from core.model.calendar import Calendar
from core.model.series import Series
from core.model.session import Session, Status
from core.moments import DAY, Instant, Zone, instant_of
from core.rules.booking import time_problems
from core.rules.cancelling import cancel
from core.rules.moving import NewTime, movable_problem, moved_to
from core.rules.problems import DAYS_OFF, WISHES, DateTaken, Problem, Refused, SameTime

_NEAR = range(-3, 4)  # days around a date: each weekday once


class Scope(StrEnum):
    """How much of a series a change is about."""

    ONE = "one"
    FOLLOWING = "following"
    ALL = "all"
    SOME = "some"  # those within limits of date that were said


@dataclass(frozen=True)
class Affected:
    """Whom a change is about, earliest first; `kept` were changed by themselves before, and stay."""

    sessions: tuple[Session, ...]
    kept: tuple[Session, ...] = ()


def affected(calendar: Calendar, session: Session, scope: Scope, now: Instant) -> Affected:
    """The sessions that a change of `session` reaches: itself, and those of its series that have not begun."""
    series = calendar.series_of(session)
    if scope is Scope.ONE or series is None:
        return Affected((session,))
    ahead = [one for one in calendar.members(series.id) if one.status is Status.BOOKED and one.start > now]
    if scope is Scope.FOLLOWING:
        ahead = [one for one in ahead if one.start >= session.start]
    kept = tuple(one for one in ahead if one.id != session.id and series.changed_alone(one, calendar.tutor.clock))
    reached = {one.id: one for one in (session, *ahead) if one not in kept}
    return Affected(tuple(sorted(reached.values(), key=lambda one: one.start)), kept)


def limited(
    calendar: Calendar,
    ahead: Sequence[Session],
    named: Callable[[Instant], bool],
    most: int | None = None,
    *,
    by_date: bool = False,
) -> Affected:
    """The sessions ahead, earliest first, whose start is `named`; of them the first `most`.

    What was changed by itself stays, also where its old time is named; but where nothing else is named
    it is what is meant, and `by_date` it is as well: then each date was said.
    """
    found = [one for one in ahead if named(one.start)]
    alone = [] if by_date else [one for one in ahead if _alone(calendar, one) and _was_named(one, named)]
    plain = [one for one in found if one not in alone][:most]
    if not plain:
        return Affected(tuple(found[:most]))
    last = plain[-1].start
    kept = (one for one in alone if most is None or min(one.start, one.was or one.start) <= last)
    return Affected(tuple(plain), tuple(kept))


def _alone(calendar: Calendar, session: Session) -> bool:
    rule = calendar.series_of(session)
    return rule is not None and rule.changed_alone(session, calendar.tutor.clock)


def _was_named(session: Session, named: Callable[[Instant], bool]) -> bool:
    return named(session.start) or (session.was is not None and named(session.was))


def cancel_series(
    calendar: Calendar, sessions: tuple[Session, ...], reason: str, said_at: Instant, by: int = 0
) -> SessionsChanged:
    """Cancel several sessions of a series in one step; its rule stays as it is.

    Raises:
        Refused: one of them has a result, or is cancelled.
    """
    rule = calendar.series_of(sessions[0])
    return SessionsChanged(tuple(cancel(one, reason, said_at, by) for one in sessions), rule, rule)


def move_series(
    calendar: Calendar,
    session: Session,
    sessions: tuple[Session, ...],
    to: NewTime,
    now: Instant,
    *,
    as_such: bool = True,
) -> SessionsChanged:
    """Move `sessions` by what the wall clock moves for `session`; all of them, or none.

    `to` is where `session` goes. The rule of the series moves along. Where `session` was moved by
    itself before, the others move from where the rule puts it: "to 18:00" is 18:00 for each. Those that
    are there already are not touched; where `session` only joins them the series is not changed as such.
    Not `as_such`, only these sessions move and the rule stays.

    Raises:
        Refused: a date is taken, each as ``DateTaken``; or nothing would change.
    """
    if problem := movable_problem(session, now):
        raise Refused(problem)
    if (to.start, to.minutes) == (session.start, session.minutes):
        raise Refused(SameTime(to.start))
    rule, zone = calendar.series_of(session) if as_such else None, calendar.tutor.clock
    shift = to.start.wall(zone) - (_place(rule, session, to, zone) if rule else session.start.wall(zone))
    others = {one.id: instant_of(one.start.wall(zone) + shift, zone) for one in sessions}
    starts = {**others, session.id: to.start}
    every = [
        moved_to(one, replace(to, start=starts[one.id], minutes=_length(session, to, one.minutes), room=_room(to, n)))
        for n, one in enumerate(sessions)
    ]
    changes = [one for one in every if one.session.span != one.before.span]
    if problems := tuple(_taken(calendar, changes, to, now)):
        raise Refused(*problems)
    ordered = tuple(reversed(changes)) if shift > timedelta() else tuple(changes)
    after = _shifted(rule, shift, to, session) if rule else None
    if after == rule and len(changes) == 1:
        return SessionsChanged(ordered)
    return SessionsChanged(ordered, after, rule)


def _place(rule: Series, session: Session, to: NewTime, zone: Zone) -> datetime:
    """Where the rule puts `session` on the wall: of another day than its own only where the day is to change."""
    own = session.start.day(zone)
    if to.start.day(zone) != own:
        own = min(
            (own + n * DAY for n in _NEAR if (own + n * DAY).weekday() in rule.weekdays), key=lambda day: abs(day - own)
        )
    return datetime.combine(own, rule.at)


def _room(to: NewTime, n: int) -> str:
    return f"{to.room}-{n}" if to.room else ""


def _taken(calendar: Calendar, changes: list[SessionMoved], to: NewTime, now: Instant) -> list[DateTaken]:
    """What stands against each new time, seen without the sessions that move."""
    moving = {one.session.id for one in changes}
    plan = replace(calendar, sessions=tuple(one for one in calendar.sessions if one.id not in moving))
    taken = []
    for one in changes:
        new = one.session
        found = time_problems(plan, new.start, new.minutes, new.students, now)
        taken += [DateTaken(new.start, problem) for problem in found if not _set_aside(problem, to)][:1]
        plan = replace(plan, sessions=(*plan.sessions, new))
    return taken


def _set_aside(problem: Problem, to: NewTime) -> bool:
    return to.anyway and isinstance(problem, WISHES) and not isinstance(problem, DAYS_OFF)


def _shifted(rule: Series, shift: timedelta, to: NewTime, session: Session) -> Series:
    """The rule after the move: its first date, its weekdays and its time."""
    before = datetime.combine(rule.first, rule.at)
    after = before + shift
    days = (after.date() - before.date()).days
    weekdays = tuple(sorted((weekday + days) % 7 for weekday in rule.weekdays))
    minutes = _length(session, to, rule.minutes)
    return replace(rule, first=after.date(), at=after.time(), weekdays=weekdays, minutes=minutes)


def _length(session: Session, to: NewTime, own: int) -> int:
    """The length after the move: the new one where `session` gets one, else its `own`."""
    return to.minutes if to.minutes != session.minutes else own


def one_step(changes: Sequence[SessionCancelled | SessionRestored]) -> tuple[Event, ...]:
    """What was done at once, as one event; a single change stands for itself, and none is nothing."""
    return (SessionsChanged(tuple(changes)),) if len(changes) > 1 else tuple(changes)
