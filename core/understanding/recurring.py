"""Stage 7, continued: what repeats, from when on and until when."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from core.understanding.found import Found, Point
from core.understanding.meaning import Context, Question, Recurrence
from core.understanding.resolve import Hour, dates_of, hour_of, month_of, span_of
from core.understanding.spans import Amount, Day, Days, Moment, Scene
from core.understanding.stepping import day_plus

WEEK = 7  # days


def recurrence_of(found: Found, scene: Scene, context: Context) -> tuple[Recurrence | None, Question | None]:
    """The recurrence that was said, if any, and what must be asked about it."""
    point = found.points[0] if found.points else Point(0, 0)
    plural = point.weekdays is not None and point.weekdays.plural
    if found.doubtful:
        return None, Question(found.doubtful)
    if not (found.repeat or plural or (found.ends and found.ends.a_week)):
        return None, None
    days = _weekdays(found, point)
    made = Recurrence(found.repeat.freq if found.repeat else "weekly", days)
    if made.freq == "daily" and days:
        made = replace(made, freq="weekly")
    made = _begun(made, found, point, scene)
    hour = _recurring_hour(found, point, made, context)
    made = replace(made, time=hour.times[0] if hour.times and not hour.doubt else None)
    made, question = _ended(made, found, point, scene)
    if found.ends and found.ends.a_week and not days:
        question = Question("weekdays")
    return made, question or (Question("time", hour.times) if hour.doubt else None)


def _weekdays(found: Found, point: Point) -> tuple[int, ...]:
    if found.repeat and found.repeat.days:
        return tuple(sorted(found.repeat.days))
    if point.weekdays:
        return tuple(sorted(point.weekdays.days))
    if point.day and point.day.weekday is not None and not point.day.day:
        return (point.day.weekday,)
    begin = found.starting
    weekly = found.repeat is not None and found.repeat.freq in ("weekly", "biweekly")
    if weekly and isinstance(begin, Day) and begin.weekday is not None and not begin.day:
        return (begin.weekday,)  # "every other week from Monday on"
    return ()


def _recurring_hour(found: Found, point: Point, made: Recurrence, context: Context) -> Hour:
    timed = next((one for one in found.points if one.clock or one.clocks), point)
    clock = timed.clock or (timed.clocks.first if timed.clocks else None)
    if clock is None:
        return Hour(())
    weekday = made.weekdays[0] if made.weekdays else made.start.weekday() if made.start else None
    part = timed.part or (found.repeat.part if found.repeat else None) or (timed.day.part if timed.day else None)
    return hour_of(clock, weekday, part, context)


def _begun(made: Recurrence, found: Found, point: Point, scene: Scene) -> Recurrence:
    start = None
    if found.starting is not None:
        start = first_day(found.starting, scene)
    elif (span := _during(found, scene)) and (span[0] > scene.today or (point.days and point.days.kind == "range")):
        start = span[0]
    elif point.day and (dates := dates_of(point.day, scene)):
        start = dates[0]
    elif point.moment:
        start = point.moment.at.date()
    return replace(made, start=start)


def _ended(made: Recurrence, found: Found, point: Point, scene: Scene) -> tuple[Recurrence, Question | None]:
    if found.until is not None:
        return _until(made, found.until, scene)
    if isinstance(found.starting, Days) and found.starting.kind == "range":
        return _until(made, found.starting.last, scene)
    if found.ends and not found.ends.a_week:
        return replace(made, count=found.ends.count), None
    extent = found.extent or next((one for one in found.lengths if one.days and not one.days % WEEK), None)
    if extent is not None:
        return _for(made, extent, scene), None
    span = _during(found, scene)
    return (replace(made, until=span[1]) if span else made), None


def _during(found: Found, scene: Scene) -> tuple[date, date] | None:
    """The range or period in which something repeats: "every Tuesday in January"."""
    days = next((one.days for one in found.points if one.days), None)
    if days is None or days.kind not in ("range", "period", "ahead", "month"):
        return None
    return month_of(days.first, scene) if days.kind == "month" else span_of(days, scene)


def _until(made: Recurrence, until: Day | Days | Moment, scene: Scene) -> tuple[Recurrence, Question | None]:
    options = until_options(until, scene)
    if len(options) == 1:
        return replace(made, until=options[0]), None
    return made, Question("until", options)


def until_options(until: Day | Days | Moment, scene: Scene) -> tuple[date, ...]:
    """The last day meant, best first: a month or week named may be counted in or not."""
    if isinstance(until, Moment):
        return (until.at.date(),)
    if isinstance(until, Day) and not (until.month and not until.day and until.nth is None):
        return dates_of(until, scene)
    span = month_of(until, scene) if isinstance(until, Day) else span_of(until, scene)
    return (span[0] - timedelta(days=1), span[1]) if span else ()


def _for(made: Recurrence, extent: Amount, scene: Scene) -> Recurrence:
    if extent.months or extent.days % WEEK:
        last = day_plus(made.start or scene.today, extent)
        return replace(made, until=last)
    return replace(made, until_weeks=int(extent.days) // WEEK) if extent.days else made


def first_day(value: Day | Days | Moment, scene: Scene) -> date | None:
    """The first day of a day, month, range or moment."""
    if isinstance(value, Moment):
        return value.at.date()
    if isinstance(value, Days):
        span = span_of(value, scene)
        return span[0] if span else None
    dates = dates_of(value, scene)
    return dates[0] if dates else None
