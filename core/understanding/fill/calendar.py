"""Fields of questions about the timetable and of what keeps it open or shut: list, free, block, hours."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from core.understanding.fill.sentence import Sentence, asked, begun, gone_by, minutes_said
from core.understanding.fill.stretches import apart, each_week, of_that_week
from core.understanding.meaning import Intent, Opening, Question, Target, Weekly
from core.understanding.recurring import first_day, until_options
from core.understanding.resolve import hour_of
from core.understanding.spans import Clock, Clocks, Day, Repeat, Span, Weekdays
from core.understanding.when import Reading

EVERY_DAY = (0, 1, 2, 3, 4, 5, 6)
LONGEST_OPENING = 14  # days that one window may be said for: "open 3-5 March 10-12"
EARLIEST_BARE = 7  # "3-8" in hours is the afternoon, "8-12" the morning


def _asked_days(intent: Intent, sentence: Sentence) -> Intent:
    """The day or days that a question is about."""
    reading = sentence.first
    days = _one_or_range(reading, sentence)
    if isinstance(days, date):
        intent = replace(intent, date=days)
    elif days:
        counted = any(point.days and point.days.kind == "ahead" for point in sentence.found.points)
        intent = replace(intent, range=(sentence.scene.today, days[1]) if counted else days)
    reading = replace(reading, either=False)  # what is asked about one week or the next is shown of both
    question = reading.question if reading.question and reading.question.field == "date" else None
    return asked(replace(intent, part=reading.part), question)


def _one_or_range(reading: Reading, sentence: Sentence) -> date | tuple[date, date] | None:
    if reading.span:
        return reading.span
    if reading.all_dates:
        return reading.all_dates[0], reading.all_dates[-1]
    if len(reading.dates) == 1:
        return reading.dates[0]
    found = sentence.found
    if found.until is not None and (options := until_options(found.until, sentence.scene)):
        first = first_day(found.starting, sentence.scene) if found.starting else None
        return first or sentence.scene.today, options[-1]
    return first_day(found.starting, sentence.scene) if found.starting else None


def listing(sentence: Sentence) -> Intent:
    """Which sessions are asked about."""
    intent = _asked_days(sentence.named_intent("list"), sentence)
    if intent.date is None and intent.range is None:
        if sentence.turns("asks_next"):
            return replace(intent, target=Target(which="next"))
        if sentence.turns("a_week_asked"):
            monday = sentence.scene.today - timedelta(days=sentence.scene.today.weekday())
            return replace(intent, range=(monday, monday + timedelta(days=6)))
    if intent.range and sentence.turns("looks_back"):
        return replace(intent, range=begun(intent.range, sentence))
    if intent.date and sentence.found.points and sentence.turns("looks_back"):
        return replace(intent, date=gone_by(sentence.found.points[0], intent.date, sentence.scene))
    return intent


def free(sentence: Sentence) -> Intent:
    """Which free times are asked about: days, part of the day, from when on, how long."""
    intent = _asked_days(sentence.named_intent("free"), sentence)
    reading = sentence.first
    after = None
    if sentence.found.from_clock is not None:
        weekday = intent.date.weekday() if intent.date else None
        hour = hour_of(sentence.found.from_clock, weekday, None, sentence.context)
        after = hour.times[0] if not hour.doubt else None
        intent = asked(intent, Question("time", hour.times) if hour.doubt else None)
    elif reading.times and not reading.ends:
        intent = replace(intent, time=reading.sure_time)
        intent = asked(intent, reading.question)
    if reading.start:
        intent = replace(intent, start=reading.start, time=None, date=None)
    return replace(intent, after=after, minutes=minutes_said(sentence, reading))


def block(sentence: Sentence) -> Intent:
    """Time off: a day, a range of days, or hours of one day."""
    of_that_week(sentence)
    intent = sentence.named_intent("block")
    reading = sentence.first
    days = _one_or_range(reading, sentence)
    intent = apart(sentence, _off(intent, days, reading))
    intent = each_week(sentence, intent)
    intent = _off_hours(intent, reading, sentence)
    if intent.date and sentence.found.extent and sentence.found.extent.whole >= 1440:
        last = intent.date + timedelta(days=round(sentence.found.extent.whole / 1440) - 1)
        intent = replace(intent, date=None, range=(intent.date, last))
    if sentence.found.until is not None and not reading.dates:
        options = until_options(sentence.found.until, sentence.scene)
        intent = asked(intent, Question("until", options) if len(options) > 1 else None)
    if sentence.found.starting is not None and sentence.found.until is None and not intent.range and not intent.start:
        intent = asked(intent, Question("until"))
    answer = "maybe" if sentence.named or sentence.turns("weighs_off") else ""
    return asked(replace(intent, part=reading.part or intent.part, answer=answer), reading.question)


def _off(intent: Intent, days: date | tuple[date, date] | None, reading: Reading) -> Intent:
    if isinstance(days, date):
        return replace(intent, date=days)
    return replace(intent, range=days) if days else intent


def _off_hours(intent: Intent, reading: Reading, sentence: Sentence) -> Intent:
    day = intent.date
    if reading.stretch:
        first, last = reading.stretch
        return replace(intent, range=None, start=first, end=last)
    if reading.start and reading.ends:
        end = datetime.combine(reading.start.date(), reading.ends[0])
        return replace(
            intent, date=None, start=reading.start, end=end if end > reading.start else end + timedelta(days=1)
        )
    clock = sentence.found.from_clock
    if reading.start or (day and clock):
        at = reading.start or _at(day, clock, sentence)
        return replace(intent, date=None, start=at) if at else intent
    return intent


def _at(day: date | None, clock: Clock | None, sentence: Sentence) -> datetime | None:
    if day is None or clock is None:
        return None
    hour = hour_of(clock, day.weekday(), None, sentence.context)
    return datetime.combine(day, hour.times[0])


# ---- hours


def hours(sentence: Sentence) -> Intent:
    """Weekly hours: windows by weekday, days off, breaks; else an extra opening, or the time kept between sessions."""
    if sentence.turns("buffer") and not any(point.clocks for point in sentence.found.points):
        return _buffer(sentence)
    weekly = sentence.found.repeat or any(point.weekdays and point.weekdays.plural for point in sentence.found.points)
    if sentence.turns("opens") and sentence.found.points and not weekly:
        return _openings(sentence)
    open_, breaks = _windows(sentence)
    intent = replace(sentence.named_intent("hours"), hours=tuple(open_), breaks=tuple(breaks))
    lost = not breaks and sentence.turns("pause") and not sentence.turns("off")  # "with a break at 5"
    return asked(intent, None if (open_ or breaks) and not lost else Question("hours"))


def _buffer(sentence: Sentence) -> Intent:
    """Minutes kept free between sessions; none is 0."""
    intent = sentence.named_intent("hours")
    bare_number = sentence.turns("buffer_bare")
    minutes = minutes_said(sentence, sentence.first)
    if minutes is None and bare_number:
        minutes = int(next(filter(None, bare_number.groups())))
    if minutes is None and sentence.turns("buffer_none"):
        minutes = 0
    return asked(replace(intent, buffer=minutes), Question("minutes") if minutes is None else None)


def _openings(sentence: Sentence) -> Intent:
    """Openings on days of their own: each window belongs to the days named before it."""
    intent = sentence.named_intent("hours")
    days: tuple[date, ...] = ()
    found: list[Opening] = []
    for point, reading in zip(sentence.found.points, sentence.readings, strict=True):
        if len(reading.dates) > 1 or reading.impossible:
            return asked(intent, Question("date", reading.dates))
        days = _days_of(reading) or days
        if point.clocks and days:
            window = _weekly((), point.clocks)
            found += [Opening(day, window.start or 0, window.end or 0) for day in days]
    question = None if found else Question("time" if days else "date")
    return asked(replace(intent, openings=tuple(found), date=days[0] if days and not found else None), question)


def _days_of(reading: Reading) -> tuple[date, ...]:
    if reading.span:
        first, last = reading.span
        return tuple(first + timedelta(days=n) for n in range(min((last - first).days + 1, LONGEST_OPENING)))
    return reading.all_dates or reading.dates


@dataclass
class _Week:
    """Hours while they are being read from left to right.

    `days` are those named last; `used` says that they have their hours, `shut` that they are off; breaks
    without days of their own wait in `pauses` for all the days that are taught.
    """

    sentence: Sentence
    open: list[Weekly] = field(default_factory=list)
    breaks: list[Weekly] = field(default_factory=list)
    pauses: list[Clocks] = field(default_factory=list)
    early: list[Clocks] = field(default_factory=list)
    days: tuple[int, ...] = ()
    used: bool = False
    shut: bool = False

    def on(self, days: tuple[int, ...], before: str) -> None:
        """Go on to other weekdays; `before` is what stands between."""
        table = self.sentence.table
        if self.pauses and days == EVERY_DAY and not before.strip():
            self.breaks += [_weekly(days, clocks) for clocks in self.pauses]  # "lunch 12-12:30 daily"
            self.pauses = []
            return
        if self.days and table.turn("leaves_weekday").search(before):
            self._leave_out(days)
            return
        if self.days and not self.used and table.turn("off").search(before):
            self.open.append(Weekly(self.days))
            self.used = True
        self.days = days if self.used or not self.days else tuple(dict.fromkeys((*self.days, *days)))
        joined = table.turn("joined_days").fullmatch(before.strip()) is not None
        self.shut = bool(table.turn("negated").search(before)) or (self.shut and joined)
        self.used = bool(self.shut or self.early or (self.pauses and not self.open))
        if self.shut:
            self.open.append(Weekly(days))
        if not self.open:
            self.breaks += [_weekly(days, clocks) for clocks in self.pauses]
            self.pauses = []
        self.open += [_weekly(days, clocks) for clocks in self.early]
        self.early = []

    def _leave_out(self, days: tuple[int, ...]) -> None:
        """Of "every day except Sunday" the other days go on, or have their hours already."""
        rest = tuple(day for day in self.days if day not in days)
        if self.used and self.open and self.open[-1].weekdays == self.days:
            self.open[-1] = replace(self.open[-1], weekdays=rest)
        self.days = rest
        self.open.append(Weekly(days))

    def at(self, clocks: Clocks, before: str) -> None:
        """Take a window or a break."""
        pause = self.sentence.table.turn("pause").search(before) is not None
        if pause and (self.used or not self.days):
            self.pauses.append(clocks)
        elif self.days:
            (self.breaks if pause else self.open).append(_weekly(self.days, clocks))
            self.used = True
        else:
            self.early.append(clocks)

    def end(self, rest: str) -> tuple[list[Weekly], list[Weekly]]:
        """Hours and breaks."""
        if self.days and not self.used and self.sentence.table.turn("off").search(rest):
            self.open.append(Weekly(self.days))
        self.open += [_weekly(EVERY_DAY, clocks) for clocks in self.early]
        taught = tuple(sorted({day for one in self.open if one.start is not None for day in one.weekdays}))
        self.breaks += [_weekly(taught or EVERY_DAY, clocks) for clocks in self.pauses]
        return self.open, self.breaks


def _windows(sentence: Sentence) -> tuple[list[Weekly], list[Weekly]]:
    week, last, plain = _Week(sentence), 0, sentence.text.plain
    if (before_days := _windows_first(sentence)) is not None:
        return before_days, []
    for span in sentence.spans:
        days = _days_in(span)
        if days is not None:
            week.on(days, plain[last : span.start])
        elif isinstance(span.value, Clocks):
            week.at(span.value, plain[last : span.start])
        else:
            continue
        last = span.end
    return week.end(plain[last:])


def _windows_first(sentence: Sentence) -> list[Weekly] | None:
    """Each window with the days behind it: "2 to 7 on weekdays and 9 to 12 on Saturdays"."""
    said = [span for span in sentence.spans if isinstance(span.value, Clocks) or _days_in(span) is not None]
    order = "".join("w" if isinstance(span.value, Clocks) else "d" for span in said)
    simple = not any(sentence.turns(name) for name in ("pause", "off", "negated"))
    if not simple or not re.fullmatch(r"(?:wd+){2,}", order):
        return None
    made: list[Weekly] = []
    for span in said:
        if isinstance(span.value, Clocks):
            made.append(_weekly((), span.value))
        else:
            days = tuple(sorted({*made[-1].weekdays, *(_days_in(span) or ())}))
            made[-1] = replace(made[-1], weekdays=days)
    return made


def _days_in(span: Span) -> tuple[int, ...] | None:
    value = span.value
    if isinstance(value, Weekdays):
        return tuple(sorted(value.days))
    if isinstance(value, Repeat):
        return value.days or (EVERY_DAY if value.freq == "daily" else None)
    if isinstance(value, Day) and value.weekday is not None and not value.day:
        return (value.weekday,)
    return None


def _weekly(days: tuple[int, ...], clocks: Clocks) -> Weekly:
    start, end = _minutes(clocks.first), _minutes(clocks.last)
    bare_start = not clocks.first.half and not clocks.first.exact
    if bare_start and clocks.first.hour < EARLIEST_BARE and not clocks.last.exact:
        start += 720
    while end <= start and not (clocks.last.half or clocks.last.exact):
        end += 720
    return Weekly(days, start, end if end > start else end + 1440)


def _minutes(clock: Clock) -> int:
    hour = clock.hour % 12 + (12 if clock.half == "pm" else 0) if clock.half else clock.hour
    return hour * 60 + clock.minute
