"""Fields of what moves a session: which one, and what it shall become."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from core.understanding.fill.booking import weeks_on, with_unknown_name
from core.understanding.fill.bounds import bare_weekday, bounds_of
from core.understanding.fill.pointing import (
    postponed_to_hour,
    postponed_until,
)
from core.understanding.fill.sentence import Sentence, asked, bookable, minutes_said
from core.understanding.fill.shifting import (
    added_to_a_lesson,
    by_or_to,
    length_first,
    length_meant,
    lengthened,
    lengths_settled,
    moved_by,
    on_one_day,
    time_given_up,
    told_apart,
)
from core.understanding.found import Point
from core.understanding.meaning import Intent, New, Question, Target
from core.understanding.resolve import hour_of, teaches
from core.understanding.spans import Clock
from core.understanding.when import Reading


def reschedule(sentence: Sentence) -> Intent:
    """A move: which session, and what it shall become."""
    lengths_settled(sentence)
    told_apart(sentence)
    time_given_up(sentence)
    intent = with_unknown_name(sentence.named_intent("reschedule"), sentence)
    if (unclear := _unclear_goal(intent, sentence)) is not None:
        return unclear
    old, new = _old_and_new(sentence)
    if scope_of(sentence, old) not in ("series", "following"):
        on_one_day(old, new, sentence)
    scope = scope_of(sentence, old)
    target, limit = _of_each_week(old, scope, sentence)
    several = target.limited or target.weekday is not None or scope in ("series", "following")
    made = _new(new, sentence, several) if new is not None else New()
    made = _changed(made, sentence)
    if target == Target() and made.start and sentence.turns("of_its_day"):
        target = Target(date=made.start.date())  # "Friday at 5 instead of 4"
    doubt = by_or_to(sentence) if made.start is None and made.time is None else None
    if doubt is not None:
        made = replace(made, shift=60 * doubt, minutes=None)
    intent = replace(
        intent, target=target if target != Target() else None, new=made if made != New() else None, scope=scope
    )
    intent = _with_its_hour(intent, new, made, sentence)
    return asked(intent, limit, *_open(old, new, made, doubt, sentence))


def _with_its_hour(intent: Intent, new: Point | None, made: New, sentence: Sentence) -> Intent:
    """The move with what was not said of its new time, where it lies, and where to look for one."""
    reading = _reading(new, sentence)
    if reading and reading.times and not reading.doubt and not reading.settled:
        intent = replace(intent, assumed=intent.assumed | {"time"})
    if made.start and sentence.context.hours and not teaches(made.start.time(), made.start.weekday(), sentence.context):
        intent = replace(intent, outside_hours=True)
    return replace(intent, range=reading.span) if reading and reading.span else intent  # "to next week"


def _open(
    old: Point | None, new: Point | None, made: New, doubt: int | None, sentence: Sentence
) -> Iterator[Question | None]:
    """What must be asked about a move, most pressing first. `doubt`: an hour, or so many hours more."""
    yield from (reading.question for one in (new, old) if (reading := _reading(one, sentence)))
    if doubt is not None:
        yield Question("time", hour_of(Clock(doubt), None, None, sentence.context).times)
    yield bookable(made.start, made.date, sentence)
    if sentence.turns("longer") and made.longer is None and made.minutes is None:
        yield Question("duration_min")
    if new and new.weekdays and len(new.weekdays.days) > 1:
        yield Question("weekdays")


def _of_each_week(old: Point | None, scope: str, sentence: Sentence) -> tuple[Target, Question | None]:
    """The sessions that a move is about; of a series a weekday by itself is that of each."""
    target, limit = meant(old, sentence)
    weekly = scope == "series" or (scope == "following" and sentence.turns("instead_of"))
    if weekly and old is not None and bare_weekday(old):
        target = replace(target, date=None, start=None, weekday=old.day.weekday if old.day else None)
    return target, limit


def _unclear_goal(intent: Intent, sentence: Sentence) -> Intent | None:
    """The question where a lesson shall go, of which the sentence says too little or too much; None: it is clear."""
    goal = any(point.role == "to" for point in sentence.found.points)
    if sentence.turns("to_about"):
        return asked(intent, Question("date"))  # "to after Christmas"
    if not goal and sentence.found.until is not None and sentence.turns("postpones") and not sentence.found.points:
        postponed_until(sentence)
    if not goal and sentence.found.until_clock is not None and sentence.turns("postpones"):
        postponed_to_hour(sentence)
    if not goal and sentence.turns("swaps_two"):
        point = sentence.found.points[0] if len(sentence.found.points) == 1 else None
        target = target_of(point, sentence) if point else None
        return asked(replace(intent, target=target), Question("date"))  # two lessons, each to the time of the other
    if not goal and sentence.turns("or_times") and len(days := _each_day(sentence)) > 1:
        return asked(intent, Question("date", days))  # "Tuesday at 6 or Wednesday at 5"
    if sentence.turns("or_times") and sum(point.role == "to" for point in sentence.found.points) > 1:
        return asked(intent, Question("date"))  # "Thursday to five, or Friday to four"
    return None


def _each_day(sentence: Sentence) -> tuple[date, ...]:
    """The days that are named, one after the other; of a move that says where it goes, those from there on."""
    points = sentence.found.points
    first = next((n for n, point in enumerate(points) if point.role == "to"), 0)
    readings = sentence.readings[first:]
    return tuple(dict.fromkeys(reading.dates[0] for reading in readings if len(reading.dates) == 1))


def meant(point: Point | None, sentence: Sentence) -> tuple[Target, Question | None]:
    """The sessions that a change is about, within the limits that are said; else the question about a limit."""
    bounds = bounds_of(sentence)
    target = target_of(point, sentence) if point is not None else _which(sentence)
    target = bounds.on(target, point, sentence.scene.today)
    sure = target.date is not None or target.start is not None
    return target, Question("limit") if bounds.lost and not sure else None


def _reading(point: Point | None, sentence: Sentence) -> Reading | None:
    return None if point is None else sentence.readings[sentence.found.points.index(point)]


def _old_and_new(sentence: Sentence) -> tuple[Point | None, Point | None]:
    """Which point the session has now, and which it shall have."""
    points = unbounded(sentence)
    goal = next((point for point in points if point.role == "to"), None)
    if goal is not None:
        return next((point for point in points if point is not goal), None), goal
    if len(points) > 1:
        swapped = sentence.turns("instead_of")
        behind = swapped is not None and "#" in sentence.sketch[: swapped.start()]  # else "instead of Monday on Friday"
        return (points[1], points[0]) if behind else (points[0], points[1])
    if not points:
        return None, None
    if sentence.turns("instead_of"):
        return points[0], None
    return (points[0], None) if _names_the_session(sentence) else (None, points[0])


def unbounded(sentence: Sentence) -> list[Point]:
    """The points of time that say no limit."""
    bounding = bounds_of(sentence).points
    return [point for point in sentence.found.points if point not in bounding]


def proposed(sentence: Sentence) -> Reading:
    """The time that a session shall have, by a sentence about moving it."""
    return _reading(_old_and_new(sentence)[1], sentence) or sentence.first


def _names_the_session(sentence: Sentence) -> bool:
    """Whether the only time of a move is the old one: "move Anna Tuesday", "postpone Friday's"."""
    if sentence.turns("only_so_long") and lengthened(sentence):
        return True
    if length_first(sentence):
        return True
    points = sentence.found.points
    by_how_much = sentence.found.shift is not None or sentence.turns("lengthened")
    if (by_how_much or sentence.turns("sooner_or_later")) and not any(one.clock or one.clocks for one in points):
        return True  # "Friday an hour later": it is that day's
    if sentence.turns("new_time_only"):
        return False
    if sentence.turns("other_slot") and not any(one.clock for one in sentence.found.points):
        return True  # "an earlier slot on Thursday"
    return bool(sentence.turns("moves_from")) or sentence.found.shift is not None or lengthened(sentence)


def target_of(point: Point, sentence: Sentence) -> Target:
    """The sessions that a point stands for."""
    reading = sentence.readings[sentence.found.points.index(point)]
    if point.weekdays and point.weekdays.plural:
        return Target(weekday=point.weekdays.days[0], time=reading.sure_time)
    if reading.start:
        return Target(start=reading.start)
    if len(reading.all_dates) > 1:
        return Target(dates=reading.all_dates)
    sure = reading.date if len(reading.dates) == 1 else None
    return Target(date=sure, range=reading.span, time=reading.sure_time)


def _which(sentence: Sentence) -> Target:
    if sentence.found.repeat and sentence.found.repeat.days:
        return Target(weekday=sentence.found.repeat.days[0])
    found = sentence.turns("which")
    return Target(which=found.lastgroup or found[1] or found[2]) if found else Target()


def _new(point: Point, sentence: Sentence, several: bool) -> New:
    """Where the session goes; of `several` a weekday is that of the week of each."""
    reading = sentence.readings[sentence.found.points.index(point)]
    minutes = reading.minutes()
    if point.weekdays:
        return New(weekday=point.weekdays.days[0], time=reading.sure_time, minutes=minutes)
    if several and point.day is not None and bare_weekday(point):
        return New(weekday=point.day.weekday, time=reading.sure_time, minutes=minutes)
    if reading.start:
        return New(start=reading.start, minutes=minutes)
    sure = reading.date if len(reading.dates) == 1 else None
    return New(date=sure, time=reading.sure_time, minutes=minutes)


def _changed(made: New, sentence: Sentence) -> New:
    """What else a move changes: by how much, how long, the same time."""
    found = sentence.found
    if longer := added_to_a_lesson(sentence):
        return replace(made, longer=longer)
    shift = found.shift or moved_by(sentence)
    if shift is not None:
        made = replace(made, shift=round(shift.days * 1440 + shift.minutes + shift.months * 43_200))
    elif sentence.turns("lengthened") and (by := minutes_said(sentence, Reading())):
        return replace(made, longer=-by if sentence.turns("shortened") else by)
    elif sentence.turns("longer"):
        return replace(made, minutes=length_meant(sentence))
    elif (minutes := minutes_said(sentence, Reading())) and not made.minutes:
        made = replace(made, minutes=minutes)
    if found.same_time:
        made = replace(made, same_time=True, shift=made.shift or (None if made.date else weeks_on(sentence)))
    return made


def scope_of(sentence: Sentence, point: Point | None = None) -> str:
    """How much of a series is meant."""
    if sentence.turns("and_after"):
        return "following"
    if sentence.turns("scope_one") and not any(one.weekdays and one.weekdays.plural for one in sentence.found.points):
        return "one"  # "not Thursdays, only Fridays" is said of all
    if sentence.turns("scope_following") or sentence.found.starting is not None:
        return "following"
    if sentence.turns("scope_series"):
        return "series"
    if sentence.turns("scope_all"):
        return "all"
    plural = point is not None and point.weekdays is not None and point.weekdays.plural
    return "series" if plural or (sentence.found.repeat and sentence.found.repeat.days) else ""
