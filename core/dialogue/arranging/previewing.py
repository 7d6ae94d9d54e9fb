"""A series before it is booked, line by line: every date of it with its mark. FLOWS 7."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from core.dialogue.problems import explain
from core.model.calendar import Calendar
from core.moments import Instant
from core.notices.series import weekday_words
from core.rules.asking import over_limits
from core.rules.booking import session_of
from core.rules.problems import OnHoliday, Overlaps, Problem, StudentBusy, TooClose
from core.rules.repeating import Leave, Mark, Occurrence, SeriesRequest
from core.words import City, Clock, Day, Listed, Moment, Text, plural, text

TIMES = (4, 8, 10)  # lessons offered; a list that is longer than the last of them is folded
LISTED = 6  # taken dates that are named with what is in the way
FEW = 2  # dates on end that are not worth folding


def shown(calendar: Calendar, series: SeriesRequest, found: tuple[Occurrence, ...], now: Instant) -> tuple[Text, ...]:
    """The series in lines: how many and until when first, then each date that is not like the others."""
    off, named = _skipped(found)
    waiting = [one for one in found if one.open]
    rest = waiting[LISTED:]
    return (
        _rhythm(series, found),
        *_fitting(found),
        *([text("Skipped, time off: {days}", days=Listed(off, "dot"))] if off else []),
        *([text("Skipped, public holiday: {days}", days=Listed(named, "dot"))] if named else []),
        *(_otherwise(calendar, one) for one in found if one.pick is not None),
        *(_gap(one) for one in found if one.mark is Mark.GAP),
        *(_fold(one) for one in found if one.mark is Mark.FOLD),
        *(line for one in found for line in _shift(calendar, found, one)),
        *_beyond(calendar, series, found, now),
        *(taken(one, calendar) for one in waiting[:LISTED]),
        *([text("Taken as well: {days}", days=Listed(tuple(map(_day, rest)), "dot"))] if rest else []),
    )


def _fitting(found: tuple[Occurrence, ...]) -> tuple[Text, ...]:
    """Every date on which nothing is in the way, in its order; of a long list dates on end are folded into one."""
    runs: list[list[Occurrence]] = [[]]
    for one in found:
        if one.kept and one.pick is None:
            runs[-1].append(one)
        else:
            runs.append([])
    folds = sum(map(len, runs)) > TIMES[-1]
    days = [day for run_of in runs if run_of for day in (_folded(run_of) if folds else map(_day, run_of))]
    return (text("✓ {days}", days=Listed(tuple(days), "dot")),) if days else ()


def _day(one: Occurrence) -> Text:
    return text("{day}", day=Day(one.day))


def _folded(run_of: list[Occurrence]) -> list[Text]:
    if len(run_of) <= FEW:
        return [_day(one) for one in run_of]
    first, last = Day(run_of[0].day), Day(run_of[-1].day)
    return [text("{first} – {last} ({n})", first=first, last=last, n=len(run_of))]


def _beyond(calendar: Calendar, series: SeriesRequest, found: tuple[Occurrence, ...], now: Instant) -> tuple[Text, ...]:
    """The dates that go beyond what the tutor wants on a day or in a week; that stops nobody."""
    plan, a_day, a_week = calendar, list[Day](), list[Day]()
    for n, one in enumerate((one for one in found if one.kept), 1):
        for over in over_limits(plan, one.start, now):
            (a_week if over.week else a_day).append(Day(one.start))
        planned = session_of(calendar, replace(series.wanted, id=-n, start=one.start))
        plan = replace(plan, sessions=(*plan.sessions, planned))
    tutor = calendar.tutor
    day = text("More than {most} a day: {days}", most=tutor.most_day, days=Listed(tuple(a_day), "dot"))
    week = text("More than {most} a week: {days}", most=tutor.most_week, days=Listed(tuple(a_week), "dot"))
    return (*((day,) if a_day else ()), *((week,) if a_week else ()))


def _skipped(found: tuple[Occurrence, ...]) -> tuple[tuple[Day, ...], tuple[Text, ...]]:
    """The dates that are skipped by themselves: days off, and holidays with their names."""
    skipped = [one for one in found if one.mark is Mark.OFF]
    reasons = [(one, problem) for one in skipped for problem in one.problems if isinstance(problem, OnHoliday)]
    named = tuple(text("{day} ({name})", day=Day(one.day), name=problem.name) for one, problem in reasons)
    return tuple(Day(one.day) for one in skipped if one not in [other for other, _ in reasons]), named


def _rhythm(series: SeriesRequest, found: tuple[Occurrence, ...]) -> Text:
    lessons = [one for one in found if one.kept or one.open]
    repeat = series.repeat
    every = text("Weekly") if repeat.every == 1 else text("Every {weeks} weeks", weeks=repeat.every)
    if len(repeat.weekdays) > 1:
        every = text("{every} on {days}", every=every, days=weekday_words(repeat.weekdays))
    n, last = len(lessons), Day(max(one.start for one in lessons))
    return plural("{every}, {n} lesson, {last}", "{every}, {n} lessons, last {last}", n, every=every, last=last)


def _otherwise(calendar: Calendar, one: Occurrence) -> Text:
    if one.pick is Leave.OUT:
        return text("{day}: left out", day=Day(one.day))
    if one.pick is Leave.LATER:
        return text("{day}: skipped, one more at the end", day=Day(one.day))
    return text("{day}: {when} instead", day=Day(one.day), when=at(calendar, one, one.start))


def _gap(one: Occurrence) -> Text:
    return text("{day}: the clocks skip that hour, so {time}", day=Day(one.day), time=Clock(one.start))


def _fold(one: Occurrence) -> Text:
    return text("{day}: {time} comes twice that night, the first is taken", day=Day(one.day), time=Clock(one.start))


def _shift(calendar: Calendar, found: tuple[Occurrence, ...], one: Occurrence) -> Iterable[Text]:
    """`From Tue 30 Mar for Anna: 17:30 instead of 18:30 (Sofia)`."""
    before = [other for other in found if other.kept and other.start < one.start]
    for student in one.shifted:
        person = calendar.student(student).person
        yield text(
            "From {day} for {name}: {time} instead of {usual} ({city})",
            day=Day(one.start),
            name=calendar.student(student).first,
            time=Clock(one.start, person.zone),
            usual=Clock(before[-1].start, person.zone),
            city=City(person.zone),
        )


_WITHOUT_DAY = (Overlaps, StudentBusy, TooClose)  # problems whose sentence does not name the day


def taken(one: Occurrence, calendar: Calendar) -> Text:
    """What is in the way on a date."""
    problem: Problem = one.problems[0]
    why = explain(problem, calendar)
    return text("{day}: {why}", day=Day(one.day), why=why) if isinstance(problem, _WITHOUT_DAY) else why


def at(calendar: Calendar, one: Occurrence, start: Instant) -> Clock | Moment:
    """A start that stands in for a date: on the same day its hour alone."""
    return Clock(start) if start.day(calendar.tutor.clock) == one.day else Moment(start)
