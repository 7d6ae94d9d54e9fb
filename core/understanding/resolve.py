"""Stage 7: holes are filled from the context; what has two readings keeps both, best first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from core.understanding.meaning import Context
from core.understanding.spans import Amount, Clock, Day, Days, Part, Scene
from core.understanding.stepping import day_plus, monday, month_end

SOON = 1  # months; a weekday and a number that meet later than that are a slip as likely as that date
FURTHEST_DATE = 60  # months in which "Friday the 13th" or "the 31st" is looked for
NOON = 12
LIKELY = range(8, 21)  # hours offered first when the context does not settle morning or evening


def dates_of(day: Day, scene: Scene) -> tuple[date, ...]:
    """The dates that a day may be, best first; none when there is no such date."""
    try:
        found = tuple(_dates(day, scene.today))
    except (ValueError, OverflowError):
        return ()
    return tuple(day_plus(one, day.plus) for one in found) if day.plus else found


def _dates(day: Day, today: date) -> Iterator[date]:
    if day.on:
        yield day.on
    elif day.nth is not None and day.weekday is None:
        yield month_end(_next_month(day, today) if day.month else day_plus(today, _months(day.months or 0)))
    elif day.nth is not None:
        yield from _nth(day, today)
    elif day.months is not None and day.day:
        yield day_plus(today.replace(day=1), _months(day.months)).replace(day=day.day)
    elif day.month and day.day:
        yield from _dated(day, today)
    elif day.day:
        yield from _numbered(day, today)
    elif day.weekday is not None and day.week is not None:
        yield monday(today) + timedelta(days=7 * day.week + day.weekday)
    elif day.weekday is not None:
        yield from _weekday(day.weekday, day.which, today)
    elif day.month:
        yield _next_month(day, today)


def _months(n: int) -> Amount:
    return Amount(months=n)


def _weekday(weekday: int, which: str, today: date) -> Iterator[date]:
    ahead = today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    this_week = weekday > today.weekday()
    if which == "last":
        yield today - timedelta(days=(today.weekday() - weekday - 1) % 7 + 1)
    elif which == "after":
        yield ahead + timedelta(days=7)
    elif which == "next" and this_week:
        yield ahead + timedelta(days=7)
        yield ahead
    else:
        yield ahead


def _nth(day: Day, today: date) -> Iterator[date]:
    assert day.nth is not None
    assert day.weekday is not None
    if day.months is not None:
        first = day_plus(today.replace(day=1), _months(day.months))
    else:
        first = date(day.year or today.year, day.month or 1, 1)
    found = _nth_of(first, day.nth, day.weekday)
    if found < today and not day.year and day.months is None:
        found = _nth_of(first.replace(year=first.year + 1), day.nth, day.weekday)
    yield found


def _nth_of(first: date, nth: int, weekday: int) -> date:
    if nth < 0:
        last = month_end(first)
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    found = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
    if found.month != first.month:
        raise ValueError
    return found


def _dated(day: Day, today: date) -> Iterator[date]:
    assert day.month
    assert day.day
    if day.day == 31 and not day.year and day.month in (2, 4, 6, 9, 11):
        raise ValueError
    if day.year:
        found = date(day.year, day.month, day.day)
    else:
        tried = (_real(today.year + n, day.month, day.day, today) for n in range(9))  # 29 February waits up to eight
        found = next(one for one in tried if one)
    yield found
    if day.weekday is not None and found.weekday() != day.weekday:
        yield from _quarrelling(day, found, today)


def _quarrelling(day: Day, found: date, today: date) -> Iterator[date]:
    """Other readings where weekday and date quarrel: the date a year on, or the next such weekday."""
    assert day.weekday is not None
    later = found + timedelta(days=365 if (found + timedelta(days=365)).day == found.day else 366)
    if not day.year and later.weekday() == day.weekday:
        yield later
    yield from _weekday(day.weekday, "", today)


def _real(year: int, month: int, day: int, today: date) -> date | None:
    try:
        found = date(year, month, day)
    except ValueError:
        if (month, day) != (2, 29):
            raise
        return None
    return found if found >= today else None


def _numbered(day: Day, today: date) -> Iterator[date]:
    assert day.day
    for months in range(FURTHEST_DATE):
        first = day_plus(today.replace(day=1), _months(months))
        if day.day > month_end(first).day:
            continue
        found = first.replace(day=day.day)
        if found >= today and (day.weekday is None or found.weekday() == day.weekday):
            yield found
            if day.weekday is not None and months > SOON:
                yield from _weekday(day.weekday, "", today)  # "Thursday the 15th" where the 15th is no Thursday
            return


def _next_month(day: Day, today: date) -> date:
    assert day.month
    if day.year:
        return date(day.year, day.month, 1)
    later = day.month < today.month or (day.which == "next" and day.month == today.month)
    return date(today.year + later, day.month, 1)


def span_of(days: Days, scene: Scene) -> tuple[date, date] | None:
    """The first and the last day of a range or period; None when there are no such days."""
    if days.last.year and days.first.month and not days.first.year:
        days = _same_year(days)
    firsts, lasts = dates_of(days.first, scene), dates_of(days.last, scene)
    if not firsts or not lasts:
        return None
    first, last = firsts[0], lasts[0]
    if days.kind == "week of":
        return monday(first), monday(first) + timedelta(days=6)
    if _is_month(days.last):
        last = month_end(last)
    if last < first and not days.last.year:
        first, last = _in_order(days, first, last)
    return (first, last) if first <= last else None


def _same_year(days: Days) -> Days:
    """The year said behind a range is that of its start too, unless the range crosses it."""
    assert days.last.year
    assert days.last.month
    assert days.first.month
    crosses = (days.first.month, days.first.day or 1) > (days.last.month, days.last.day or 31)
    return replace(days, first=replace(days.first, year=days.last.year - crosses))


def _is_month(day: Day) -> bool:
    return bool(day.month and not day.day and not day.on and day.nth is None)


def _in_order(days: Days, first: date, last: date) -> tuple[date, date]:
    """A range that begins before today or ends next year: 10/1-11/7 said in mid-October, 22 Dec-2 Jan."""
    if days.last.weekday is not None and not days.last.day:
        return first, last + timedelta(days=7 * ((first - last).days // 7 + 1))
    if days.last.month and not days.first.year:
        earlier = first.replace(year=first.year - 1) if (first.month, first.day) != (2, 29) else first
        return (earlier, last) if earlier <= last else (first, last)
    return first, last


def month_of(day: Day, scene: Scene) -> tuple[date, date] | None:
    """The first and last day of a month."""
    firsts = dates_of(day, scene)
    return (firsts[0], month_end(firsts[0])) if firsts else None


@dataclass(frozen=True, slots=True)
class Hour:
    """A clock time read in its context: the times it may be, best first, and what was added.

    `doubt`: more than one fits, or none; it must be asked. `assumed`: the hours settled it.
    """

    times: tuple[time, ...]
    doubt: bool = False
    assumed: bool = False


def hour_of(clock: Clock, weekday: int | None, part: Part | None, context: Context) -> Hour:
    """Read a clock time by policy 3: as stated, else by the part of the day, else by the hours."""
    if clock.either is not None:
        both = (replace(clock, either=None), clock.either)
        return Hour(tuple(hour_of(one, weekday, part, context).times[0] for one in both), doubt=True)
    half = clock.half or ("" if clock.exact else _half_by(part, clock))
    if clock.exact:
        return Hour((time(clock.hour, clock.minute),))
    if half:
        return Hour((time(clock.hour % 12 + (12 if half == "pm" else 0), clock.minute),))
    morning, evening = (time(clock.hour % 12 + shift, clock.minute) for shift in (0, 12))
    fitting = [one for one in (morning, evening) if teaches(one, weekday, context)]
    if len(fitting) == 1:
        return Hour((fitting[0],), assumed=True)
    if clock.hour == NOON and not fitting:
        return Hour((evening,), assumed=True)
    likely_first = (morning, evening) if morning.hour in LIKELY else (evening, morning)
    return Hour(likely_first, doubt=True)


def _half_by(part: Part | None, clock: Clock) -> str:
    if part is None:
        return ""
    if part.name == "lunch":
        return "am" if clock.hour == 11 else "pm"
    return "am" if part.name == "night" and clock.hour in (12, 1, 2, 3, 4) else part.half


def teaches(at: time, weekday: int | None, context: Context) -> bool:
    """Whether a session may start then by the hours; without a weekday, on any day."""
    minutes = at.hour * 60 + at.minute
    return any(first <= minutes < last for day, first, last in context.hours if weekday is None or day == weekday)


def hours_of(first: Clock, last: Clock, weekday: int | None, part: Part | None, context: Context) -> tuple[Hour, Hour]:
    """Read both ends of a range: the end is the next such time after the start."""
    start = hour_of(first, weekday, part, context)
    ends = []
    for one in start.times:
        if last.exact or last.half:
            ends.append(hour_of(last, weekday, part, context).times[0])
            continue
        candidates = (time(last.hour % 12, last.minute), time(last.hour % 12 + 12, last.minute))
        ends.append(next((c for c in candidates if c > one), candidates[0]))
    return start, Hour(tuple(ends), start.doubt, start.assumed)
