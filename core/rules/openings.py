"""When a tutor is free: hours turned into spans, minus what is booked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta

from core.model.calendar import Calendar, TimeOff, Tutor
from core.moments import DAY, MINUTE, Instant, Span, Zone, day_span, instant_of

NEAREST = 3  # times that a refusal offers: FLOWS, rule 7
SEARCH = timedelta(days=21)  # how far a refusal looks for them
ROUND = 5  # minutes: a time offered begins on a round clock time


def open_spans(calendar: Calendar, over: Span) -> tuple[Span, ...]:
    """When the tutor teaches within `over`, as instants: hours without days off, and extra openings.

    Touching windows are one. A window keeps its wall clock: over a clock change it is an hour longer
    or shorter. An extra opening holds on a day off as well: it was said on purpose.
    """
    tutor = calendar.tutor
    weekly = _merged(_weekly(tutor, over))
    off = _merged(_off(day, tutor.clock) for day in tutor.off)
    extra = [_window(extra.day, extra.start, extra.end, tutor.clock) for extra in tutor.extras]
    spans = [part for span in weekly for part in _minus(span, off)] + extra
    return tuple(span for span in _merged(spans) if span.overlaps(over))


def _weekly(tutor: Tutor, over: Span) -> Iterator[Span]:
    for day in _days(over, tutor.clock):
        for window in tutor.hours:
            if window.weekday == day.weekday():
                yield _window(day, window.start, window.end, tutor.clock)


def _off(days: TimeOff, zone: Zone) -> Span:
    return Span(day_span(days.first, zone).start, day_span(days.last, zone).end)


def off_on(tutor: Tutor, span: Span) -> TimeOff | None:
    """The time off that `span` falls into, even in part."""
    return next((days for days in sorted(tutor.off) if _off(days, tutor.clock).overlaps(span)), None)


def taken(calendar: Calendar, students: Iterable[int] = (), besides: int = 0) -> tuple[Span, ...]:
    """What the tutor and `students` have booked, without session `besides`; the tutor's with the buffer around it."""
    buffer = timedelta(minutes=calendar.tutor.buffer)
    own = [Span(one.start - buffer, one.end + buffer) for one in calendar.live if one.id != besides]
    theirs = [span for student in students for span in calendar.busy.get(student, ())]
    return tuple(_merged(own + theirs))


def free_spans(
    calendar: Calendar, over: Span, now: Instant, students: Iterable[int] = (), besides: int = 0
) -> tuple[Span, ...]:
    """The open time in `over` that is not taken and not over, earliest first."""
    calendar.check(over)
    blocked = taken(calendar, students, besides)
    start = max(over.start, _rounded(now))
    found: list[Span] = []
    for opening in open_spans(calendar, over):
        found += _minus(Span(max(opening.start, start), min(opening.end, over.end)), blocked)
    return tuple(span for span in found if span.start < span.end)


def free_starts(
    calendar: Calendar, day: date, minutes: int, now: Instant, students: Iterable[int] = ()
) -> tuple[Instant, ...]:
    """The starts of `day` that take `minutes`, one length apart, each free span from its beginning."""
    length = timedelta(minutes=minutes)
    starts = []
    for span in free_spans(calendar, day_span(day, calendar.tutor.clock), now, students):
        start = _rounded(span.start)
        while start + length <= span.end:
            starts.append(start)
            start = start + length
    return tuple(starts)


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
        starts = _fitting(free_spans(calendar, over, now, students, besides), aim, minutes)
        found += sorted(starts, key=lambda start: abs(start.seconds - aim.seconds))[:1]
    return tuple(found)


def within_hours(calendar: Calendar, span: Span) -> bool:
    """Whether `span` lies inside the tutor's hours; ending exactly at their end is inside."""
    return any(opening.covers(span) for opening in open_spans(calendar, span))


def _fitting(free: tuple[Span, ...], aim: Instant, minutes: int) -> Iterator[Instant]:
    for span in free:
        latest = span.end - timedelta(minutes=minutes)
        earliest = _rounded(span.start)
        if earliest <= latest:
            yield min(max(aim, earliest), latest)


def _days(over: Span, zone: Zone) -> Iterator[date]:
    # One day earlier: a window of the day before may cross midnight into the span.
    day = over.start.day(zone) - DAY
    while day <= over.end.day(zone):
        yield day
        day += DAY


def _window(day: date, start: int, end: int, zone: Zone) -> Span:
    midnight = datetime.combine(day, time())
    return Span(instant_of(midnight + start * MINUTE, zone), instant_of(midnight + end * MINUTE, zone))


def _merged(spans: Iterable[Span]) -> list[Span]:
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        elif span.start < span.end:
            merged.append(span)
    return merged


def _minus(opening: Span, blocked: Iterable[Span]) -> Iterator[Span]:
    start = opening.start
    for block in blocked:
        if block.end <= start or block.start >= opening.end:
            continue
        if start < block.start:
            yield Span(start, block.start)
        start = max(start, block.end)
    if start < opening.end:
        yield Span(start, opening.end)


def _rounded(at: Instant) -> Instant:
    step = ROUND * 60
    return Instant(-(-at.seconds // step) * step)
