"""Stage 7, continued: what was found of time becomes dates, times, ranges and a recurrence."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from datetime import time as Time

from core.understanding.found import Found, Point
from core.understanding.meaning import Context, Question, When
from core.understanding.recurring import WEEK, recurrence_of
from core.understanding.resolve import Hour, dates_of, hour_of, hours_of, month_of, span_of
from core.understanding.spans import Day, Days, Moment, Scene
from core.understanding.stepping import day_plus


@dataclass(frozen=True, slots=True)
class Reading:
    """A point with its holes filled as far as the context goes; `dates` and `times` are best first.

    `all_dates` are several days meant together; `span` is a range of days, both included; `stretched`: its first time
    is of the first day, its last of the last. `either`: only a part of the span is meant, and not said which.
    """

    dates: tuple[date, ...] = ()
    all_dates: tuple[date, ...] = ()
    span: tuple[date, date] | None = None
    times: tuple[Time, ...] = ()
    ends: tuple[Time, ...] = ()
    doubt: bool = False
    settled: bool = True
    impossible: bool = False
    instant: bool = False
    part: str = ""
    hours: tuple[int, int] | None = None
    stretched: bool = False
    either: bool = False

    @property
    def date(self) -> date | None:
        return self.dates[0] if self.dates else None

    @property
    def time(self) -> Time | None:
        return self.times[0] if self.times else None

    @property
    def sure_time(self) -> Time | None:
        """The time, unless it must be asked."""
        return None if self.doubt else self.time

    @property
    def start(self) -> datetime | None:
        """Date and time together, where both are there and sure."""
        if self.date is None or self.sure_time is None or len(self.dates) > 1:
            return None
        return datetime.combine(self.date, self.sure_time)

    @property
    def stretch(self) -> tuple[datetime, datetime] | None:
        """From a time of the first day to one of the last, where that is said and sure."""
        if not (self.stretched and self.span and self.sure_time and self.ends):
            return None
        first, last = self.span
        return datetime.combine(first, self.sure_time), datetime.combine(last, self.ends[0])

    @property
    def question(self) -> Question | None:
        """What must be asked about it: the date first, then the time."""
        if self.impossible or self.either or len(self.dates) > 1:
            return Question("date", self.dates)
        return Question("time", self.times) if self.doubt else None

    def minutes(self) -> int | None:
        """The length of a range of times; one that crosses midnight goes on the next day."""
        if not self.ends or self.time is None:
            return None
        start, end = self.time, self.ends[0]
        return (end.hour * 60 + end.minute - start.hour * 60 - start.minute - 1) % 1440 + 1


def read_point(point: Point, scene: Scene, context: Context) -> Reading:
    """Fill the holes of a point."""
    dated = _dated(point, scene, context)
    part = point.part or (point.day.part if point.day else None)
    weekday = dated.date.weekday() if len(dated.dates) == 1 and dated.date else None
    if point.days and point.days.hours:
        return _stretched(point.days, dated, context)
    if point.clocks and not (point.clocks.loose and context.expect == "command" and not _accompanied(point, context)):
        hour, end = hours_of(point.clocks.first, point.clocks.last, weekday, part, context)
    else:
        hour, end = hour_of(point.clock, weekday, part, context) if point.clock else Hour(()), Hour(())
    if not (hour.times or part):
        return dated
    return replace(
        dated,
        times=hour.times or dated.times,
        ends=end.times,
        doubt=hour.doubt,
        settled=not hour.assumed,
        part=part.name if part else "",
        hours=(part.first, part.last) if part else None,
    )


def _stretched(days: Days, dated: Reading, context: Context) -> Reading:
    """From a time of the first day to one of the last, each read by the hours of its own day."""
    if dated.span is None or days.hours is None:
        return dated
    ends = (days.hours.first, days.hours.last)
    first, last = (hour_of(one, day.weekday(), None, context) for one, day in zip(ends, dated.span, strict=True))
    return replace(
        dated,
        times=first.times,
        ends=last.times,
        doubt=first.doubt or last.doubt,
        settled=not (first.assumed or last.assumed),
        stretched=True,
    )


def _accompanied(point: Point, context: Context) -> bool:
    return bool(point.day or point.weekdays or point.days or context.open_question)


def _dated(point: Point, scene: Scene, context: Context) -> Reading:
    if point.day:
        dates = dates_of(point.day, scene)
        return Reading(dates=dates, impossible=not dates)
    if point.moment and point.moment.since:
        first, last = (at.time().replace(second=0, microsecond=0) for at in (point.moment.since, point.moment.at))
        return Reading(dates=(point.moment.since.date(),), times=(first,), ends=(last,), instant=True)
    if point.moment:
        times = (point.moment.at.time().replace(second=0, microsecond=0),) if point.moment.grain == "minute" else ()
        return Reading(dates=(point.moment.at.date(),), times=times, instant=True)
    if point.days and point.days.kind == "apart":
        each = tuple(found[0] for day in point.days.each if (found := dates_of(day, scene)))
        return Reading(all_dates=each, impossible=len(each) < len(point.days.each))
    if point.days:
        span = month_of(point.days.first, scene) if point.days.kind == "month" else span_of(point.days, scene)
        if span and point.days.kind == "ahead" and context.expect == "command" and (span[1] - span[0]).days >= WEEK - 1:
            span = scene.today, span[1]  # who is away "for the next two weeks" does not come today either
        return Reading(span=span, impossible=span is None, either=point.days.kind == "either")
    if point.weekdays and not point.weekdays.plural:
        dates = tuple(dates_of(Day(weekday=one), scene)[0] for one in point.weekdays.days)
        if point.weekdays.ranged:
            return Reading(span=(dates[0], dates[0] + timedelta(days=len(dates) - 1)))
        return Reading(all_dates=tuple(sorted(dates)), dates=dates[:1] if len(dates) == 1 else ())
    return Reading()


def when_of(found: Found, scene: Scene, context: Context) -> tuple[When, Question | None, frozenset[str]]:
    """The time expression by itself, what must be asked about it, and what was assumed."""
    if found.impossible:
        return When(), Question("date"), frozenset()
    recurrence, question = recurrence_of(found, scene, context)
    if recurrence:
        return When("recurrence", recurrence=recurrence), question, frozenset()
    point = _whole(found)
    if point is None:
        return _length(found, scene), question, frozenset()
    reading = read_point(point, scene, context)
    if reading.impossible:
        return When(), reading.question, frozenset()
    assumed = frozenset() if reading.settled or reading.doubt else frozenset({"time"})
    return _when(reading, found, scene), reading.question or _two_days(found, scene, context), assumed


def _two_days(found: Found, scene: Scene, context: Context) -> Question | None:
    """Ask when a sentence names two days without saying what each is for."""
    if len(found.points) < 2:
        return None
    readings = [read_point(point, scene, context) for point in found.points]
    dates = tuple(dict.fromkeys(r.dates[0] for r in readings if len(r.dates) == 1))
    return Question("date", dates) if len(dates) > 1 else None


def _whole(found: Found) -> Point | None:
    """The point that the sentence is about: the first, with a clock time from a later one."""
    clock = found.from_clock or found.until_clock
    stand_in = found.starting or found.until
    if not found.points:
        if isinstance(stand_in, Day):
            return Point(0, 0, day=stand_in, clock=clock)
        if isinstance(stand_in, Moment):
            return Point(0, 0, moment=stand_in, clock=clock)
        if isinstance(stand_in, Days) and not clock:
            return Point(0, 0, days=stand_in)
        return Point(0, 0, clock=clock) if clock else None
    point = found.points[0]
    if not (point.clock or point.clocks or point.moment or point.days) and clock:
        point = replace(point, clock=clock)
    if point.takes("day") and isinstance(found.starting, Day):
        point = replace(point, day=found.starting)
    return point


def _length(found: Found, scene: Scene) -> When:
    if found.shift is not None:
        at = scene.now + timedelta(minutes=found.shift.minutes) if found.shift.minutes else None
        day = day_plus(scene.today, found.shift)
        return When("instant", at or datetime.combine(day, Time.min), grain="minute" if at else "day")
    length = found.lengths[0] if found.lengths else found.extent
    return When("duration", minutes=length.whole) if length and length.whole > 0 else When()


def _when(reading: Reading, found: Found, scene: Scene) -> When:
    if reading.span:
        return _interval(reading.span, reading)
    day = reading.date or (reading.all_dates[0] if reading.all_dates else None)
    if reading.time is None:
        return _day(day, reading, found, scene)
    if day is None:
        last = max((reading.time, *reading.ends[:1]))  # a range that has begun is still today's
        later = last >= scene.now.time()
        start = datetime.combine(scene.today + timedelta(days=0 if later else 1), reading.time)
        grain = "time"
    else:
        start, grain = datetime.combine(day, reading.time), "minute"
    minutes = reading.minutes() or (found.extent.minutes if found.extent else 0)
    if minutes:
        return When("interval", start, start + timedelta(minutes=minutes), grain, minutes=minutes)
    return When("instant", start, grain=grain)


def _day(day: date | None, reading: Reading, found: Found, scene: Scene) -> When:
    if reading.hours:
        start = datetime.combine(day or scene.today, Time.min)
        first, last = (start + timedelta(hours=hour) for hour in reading.hours)
        return When("interval", first, last, "minute" if day else "time")
    if day is None:
        return When()
    start = datetime.combine(day, Time.min)
    extent = found.extent or (found.lengths[0] if found.lengths and found.starting else None)  # "5 days from Monday on"
    if extent and extent.days:
        return When("interval", start, start + timedelta(days=extent.days - 1), "day")
    return When("instant", start, grain="day")


def _interval(span: tuple[date, date], reading: Reading) -> When:
    times = (reading.time, reading.ends[0] if reading.ends else reading.time)
    first, last = (datetime.combine(day, at or Time.min) for day, at in zip(span, times, strict=True))
    return When("interval", first, last, "minute" if reading.time else "day")
