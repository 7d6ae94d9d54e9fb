"""Stage 7, continued: what was found of time becomes dates, times, ranges and a recurrence."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from datetime import time as Time

from core.understanding.found import Found, Point
from core.understanding.meaning import Context, Question, Recurrence, When
from core.understanding.resolve import Hour, dates_of, hour_of, hours_of, month_of, span_of
from core.understanding.spans import Amount, Day, Days, Moment, Scene
from core.understanding.stepping import day_plus

WEEK = 7


@dataclass(frozen=True, slots=True)
class Reading:
    """A point with its holes filled as far as the context goes; `dates` and `times` are best first.

    `all_dates` are several days meant together; `span` is a range of days, both included.
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
    def question(self) -> Question | None:
        """What must be asked about it: the date first, then the time."""
        if self.impossible or len(self.dates) > 1:
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
    dated = _dated(point, scene)
    part = point.part or (point.day.part if point.day else None)
    weekday = dated.date.weekday() if len(dated.dates) == 1 and dated.date else None
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


def _accompanied(point: Point, context: Context) -> bool:
    return bool(point.day or point.weekdays or point.days or context.open_question)


def _dated(point: Point, scene: Scene) -> Reading:
    if point.day:
        dates = dates_of(point.day, scene)
        return Reading(dates=dates, impossible=not dates)
    if point.moment:
        times = (point.moment.at.time().replace(second=0, microsecond=0),) if point.moment.grain == "minute" else ()
        return Reading(dates=(point.moment.at.date(),), times=times, instant=True)
    if point.days and point.days.kind == "apart":
        each = tuple(found[0] for day in point.days.each if (found := dates_of(day, scene)))
        return Reading(all_dates=each, impossible=len(each) < len(point.days.each))
    if point.days:
        span = month_of(point.days.first, scene) if point.days.kind == "month" else span_of(point.days, scene)
        return Reading(span=span, impossible=span is None)
    if point.weekdays and not point.weekdays.plural:
        dates = tuple(dates_of(Day(weekday=one), scene)[0] for one in point.weekdays.days)
        if point.weekdays.ranged and dates[0] < dates[-1]:
            return Reading(span=(dates[0], dates[-1]))
        return Reading(all_dates=tuple(sorted(dates)), dates=dates[:1] if len(dates) == 1 else ())
    return Reading()


# ---- recurrence


def recurrence_of(found: Found, scene: Scene, context: Context) -> tuple[Recurrence | None, Question | None]:
    """The recurrence that was said, if any, and what must be asked about it."""
    point = found.points[0] if found.points else Point(0, 0)
    plural = point.weekdays is not None and point.weekdays.plural
    if found.doubtful:
        return None, Question("recurrence")
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
    elif point.days and point.days.kind == "range" and (span := span_of(point.days, scene)):
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
    if found.extent is not None:
        return _for(made, found.extent, scene), None
    days = next((one.days for one in found.points if one.days), None)
    if days and (span := span_of(days, scene)) and days.kind in ("range", "period"):
        return replace(made, until=span[1]), None
    return made, None


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


# ---- the time expression by itself


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
    if found.extent and found.extent.days:
        return When("interval", start, start + timedelta(days=found.extent.days - 1), "day")
    return When("instant", start, grain="day")


def _interval(span: tuple[date, date], reading: Reading) -> When:
    first, last = (datetime.combine(day, reading.time or Time.min) for day in span)
    return When("interval", first, last, "minute" if reading.time else "day")
