"""When a tutor is free: hours turned into spans, minus what is booked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta

from core.model.calendar import Calendar, Holiday, TimeOff, Tutor, Window
from core.model.session import LIVE
from core.moments import DAY, Instant, Span, Zone, day_span, instant_of
from core.rules.sweeping import DAY_MINUTES, Pair, between, merged, minus, pair, within

NEAREST = 3  # times that a refusal offers: FLOWS, rule 7
SEARCH = timedelta(days=21)  # how far a refusal looks for them
STEP = 5 * 60  # seconds: a time offered begins on a round clock time
FURTHEST = timedelta(days=366)  # nothing is booked more than a year ahead: RELIABILITY 2


def open_spans(calendar: Calendar, over: Span) -> tuple[Span, ...]:
    """When the tutor teaches within `over`, as instants: hours without days off and holidays, and extra openings.

    Touching windows are one. A window keeps its wall clock: over a clock change it is an hour longer
    or shorter. An extra opening holds on a day off as well: it was said on purpose.
    """
    first, last = pair(over)
    return _spans(one for one in _open(calendar, over) if one[0] < last and one[1] > first)


def off_on(tutor: Tutor, span: Span) -> TimeOff | None:
    """The time off that `span` falls into, even in part."""
    return next((days for days in sorted(tutor.off) if _off(days, tutor.clock).overlaps(span)), None)


def holiday_on(calendar: Calendar, span: Span) -> Holiday | None:
    """The public holiday that `span` falls into, even in part."""
    return next((one for one in calendar.holidays if day_span(one.day, calendar.tutor.clock).overlaps(span)), None)


def taken(calendar: Calendar, students: Iterable[int] = (), besides: int = 0) -> tuple[Span, ...]:
    """What the tutor and `students` have booked, without session `besides`; the tutor's with the buffer around it."""
    return _spans(merged(_taken(calendar, students, besides)))


def free_spans(
    calendar: Calendar, over: Span, now: Instant, students: Iterable[int] = (), besides: int = 0
) -> tuple[Span, ...]:
    """The open time in `over` that is neither taken nor held, lies ahead and within a year, earliest first.

    What is held for session `besides` itself does not stand in its way.
    """
    return _spans(free_pairs(calendar, over, now, students, besides))


def free_pairs(
    calendar: Calendar, over: Span, now: Instant, students: Iterable[int] = (), besides: int = 0
) -> Iterator[Pair]:
    """The same in seconds: what a search goes through, since most of it is never offered."""
    calendar.check(over)
    start = max(over.start.seconds, _up(now.seconds + 1))  # a lesson that begins now can no longer be booked
    end = min(over.end, now + FURTHEST).seconds
    opened = within(_open(calendar, over), start, end)
    blocked = merged([*_taken(calendar, students, besides), *_held(calendar, besides, now)])
    return minus(opened, blocked)


def free_starts(
    calendar: Calendar, day: date, minutes: int, now: Instant, students: Iterable[int] = ()
) -> tuple[Instant, ...]:
    """The starts of `day` that take `minutes`, one length apart, each free span from its beginning."""
    length = minutes * 60
    free = free_pairs(calendar, day_span(day, calendar.tutor.clock), now, students)
    return tuple(Instant(start) for since, until in free for start in range(_up(since), until - length + 1, length))


def nearest(
    calendar: Calendar, wanted: Instant, minutes: int, now: Instant, students: Iterable[int] = (), besides: int = 0
) -> tuple[Instant, ...]:
    """At most three free starts: on each day from the wanted one on, the one nearest to its wall time.

    Empty where the tutor has no hours, or nothing is free for three weeks.
    """
    zone = calendar.tutor.clock
    first = max(wanted, now).day(zone)
    clock = wanted.wall(zone).time()
    found: list[Instant] = []
    for ahead in range(SEARCH.days):
        day = first + ahead * DAY
        over = day_span(day, zone)
        if len(found) == NEAREST or not calendar.view.covers(over):
            break
        aim = instant_of(datetime.combine(day, clock), zone)
        found += nearest_of_day(calendar, aim, minutes, now, students, besides)[:1]
    return tuple(found)


def nearest_of_day(
    calendar: Calendar, aim: Instant, minutes: int, now: Instant, students: Iterable[int] = (), besides: int = 0
) -> tuple[Instant, ...]:
    """The free starts on the day of `aim`, the nearest to it first: the best one of each free span."""
    over = day_span(aim.day(calendar.tutor.clock), calendar.tutor.clock)
    starts = _fitting(free_pairs(calendar, over, now, students, besides), aim, minutes)
    return tuple(sorted(starts, key=lambda start: abs(start.seconds - aim.seconds)))


def within_hours(calendar: Calendar, span: Span) -> bool:
    """Whether `span` lies inside the tutor's hours; ending exactly at their end is inside."""
    return any(opening.covers(span) for opening in open_spans(calendar, span))


def _fitting(free: Iterable[Pair], aim: Instant, minutes: int) -> Iterator[Instant]:
    for since, until in free:
        earliest, latest = _up(since), _down(until - minutes * 60)
        if earliest <= latest:
            yield Instant(min(max(aim.seconds, earliest), latest))


def _open(calendar: Calendar, over: Span) -> list[Pair]:
    tutor, zone = calendar.tutor, calendar.tutor.clock
    weekly = [
        between(_zone_of(tutor, day, zone), day, window.start, window.end)
        for day, windows in _windows(tutor, over)
        for window in windows
    ]
    extra = [between(_zone_of(tutor, one.day, zone), one.day, one.start, one.end) for one in tutor.extras]
    off = merged(_off_pairs(calendar, over))
    return merged([*minus(merged(weekly), off), *extra])


def _windows(tutor: Tutor, over: Span) -> Iterator[tuple[date, list[Window]]]:
    windows = [[one for one in tutor.hours if one.weekday == weekday] for weekday in range(7)]
    return ((day, windows[day.weekday()]) for day in _days(over, tutor.clock))


def _zone_of(tutor: Tutor, day: date, usual: Zone) -> Zone:
    """The clock that the tutor's hours of `day` keep: away from home it may be that of home."""
    at_home = any(one.home_hours and one.first <= day <= one.last for one in tutor.person.stays)
    return tutor.person.home if at_home else usual


def _off_pairs(calendar: Calendar, over: Span) -> Iterator[Pair]:
    zone = calendar.tutor.clock
    for days in calendar.tutor.off:
        yield pair(_off(days, zone))
    first, last = over.start.day(zone) - DAY, over.end.day(zone)
    for holiday in calendar.holidays:
        if first <= holiday.day <= last:
            yield between(zone, holiday.day, 0, DAY_MINUTES)


def _taken(calendar: Calendar, students: Iterable[int], besides: int) -> list[Pair]:
    buffer = calendar.tutor.buffer * 60
    own = [
        (one.start.seconds - buffer, one.start.seconds + one.minutes * 60 + buffer)
        for one in calendar.sessions
        if one.status in LIVE and one.id != besides
    ]
    return own + [pair(span) for student in students for span in calendar.busy.get(student, ())]


def _held(calendar: Calendar, besides: int, now: Instant) -> Iterator[Pair]:
    """What is kept free for somebody, with the buffer that a session there would need."""
    buffer = calendar.tutor.buffer * 60
    for hold in calendar.holds(now):
        if hold.session != besides:
            first, last = pair(hold.span)
            yield first - buffer, last + buffer


def _off(days: TimeOff, zone: Zone) -> Span:
    return Span(day_span(days.first, zone).start, day_span(days.last, zone).end)


def _spans(pairs: Iterable[Pair]) -> tuple[Span, ...]:
    return tuple(Span(Instant(start), Instant(end)) for start, end in pairs)


def _days(over: Span, zone: Zone) -> Iterator[date]:
    # One day earlier: a window of the day before may cross midnight into the span.
    day = over.start.day(zone) - DAY
    last = over.end.day(zone) + DAY  # and one later: hours of home may keep a clock that is ahead
    while day <= last:
        yield day
        day += DAY


def _up(seconds: int) -> int:
    return -(-seconds // STEP) * STEP


def _down(seconds: int) -> int:
    return seconds - seconds % STEP
