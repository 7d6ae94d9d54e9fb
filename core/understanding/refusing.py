"""A day refused and another wished in one sentence: "we can't do Thursday, but Wednesday 18:00 works"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from core.understanding.excepting import hidden
from core.understanding.fill.moving import reschedule, target_of
from core.understanding.fill.sentence import Sentence, asked
from core.understanding.found import Point
from core.understanding.meaning import Intent, New, Question, Target
from core.understanding.resolve import hour_of
from core.understanding.spans import Clock, Day
from core.understanding.when import read_point

_MAY_MOVE = frozenset({"rsvp", "cancel", "reschedule", "create", "free", "unknown", "list"})

_REFUSING = ("refuses", "refuses_behind", "is_refused")


@dataclass(frozen=True)
class Refusal:
    """Which of the points of a sentence are refused, which are not, and which one of these is wished.

    `earliest` is the clock time before which nobody can come. `other`: another time is wished, whichever.
    `stated`: it is said of the time itself, as in "Tuesday doesn't work"; `unable`: of the speaker, as in "I can't".
    `same_day`: what is wished is a time of the lesson's own day.
    """

    refused: tuple[Point, ...] = ()
    left: tuple[Point, ...] = ()
    wished: Point | None = None
    earliest: Clock | None = None
    other: bool = False
    stated: bool = False
    unable: bool = False
    same_day: bool = False


def refusal_in(sentence: Sentence) -> Refusal | None:
    """What a sentence refuses, and what it wishes instead; None: it refuses no time."""
    plain = hidden(sentence, bounds=True)
    places = [found.span("what") for name in _REFUSING for found in _all(name, plain, sentence)]
    earliest = _earliest(plain, places, sentence)
    points = [part for point in sentence.found.points for part in _split(point, sentence)]
    refused = tuple(one for one in points if any(first <= one.start < last for first, last in places))
    left = tuple(one for one in points if one not in refused)
    if earliest and (points or sentence.table.turn("unable").search(plain)):
        return Refusal(wished=points[0] if points else None, earliest=earliest)
    if not refused:
        return _wished_alone(points[0], plain, sentence) if len(points) == 1 else None
    wished = _likeliest(left) if left and _wishes(plain, sentence) else None
    other = bool(sentence.table.turn("other_time").search(plain))
    stated = bool(sentence.table.turn("states").match(plain) and sentence.table.turn("is_refused").search(plain))
    unable = bool(sentence.table.turn("unable_myself").search(plain))
    return Refusal(refused, left, wished, other=other, stated=stated, unable=unable)


def _likeliest(left: tuple[Point, ...]) -> Point:
    """The first that is a day or a time of its own: not the week of "Thursday isn't possible this week, but Friday"."""
    return next((one for one in left if not one.days), left[0])


def _wishes(plain: str, sentence: Sentence) -> bool:
    """Whether a time that is not refused is wished, rather than as it is anyway."""
    if sentence.table.turn("as_usual").search(plain):
        return False
    return sentence.found.same_time or bool(sentence.table.turn("wishes").search(plain))


def _split(point: Point, sentence: Sentence) -> tuple[Point, ...]:
    """Two days with a comma between them are two points: of "can't do Tuesday, Thursday 17:00?" only one is refused."""
    text = sentence.text.plain[point.start : point.end]
    weekdays = point.weekdays.days if point.weekdays and not point.weekdays.plural else ()
    each = point.days.each if point.days else tuple(Day(weekday=one) for one in weekdays)
    if len(each) != 2 or "," not in text or sentence.table.turn("joined").search(text):
        return (point,)
    at = point.start + text.index(",") + 1
    return (Point(point.start, at, day=each[0]), replace(point, start=at, days=None, weekdays=None, day=each[1]))


def _wished_alone(point: Point, plain: str, sentence: Sentence) -> Refusal | None:
    """`can only come at 18:00 on Tuesday`; `Anna is ill, could we do Thursday?`."""
    only = sentence.table.turn("only_at").search(plain)
    if only and point.start <= only.start("what") <= point.end:
        return Refusal(wished=point, same_day=True)
    return Refusal(wished=point) if sentence.table.turn("asks_instead").search(plain) else None


def _all(name: str, plain: str, sentence: Sentence) -> list[re.Match[str]]:
    return list(sentence.table.turn(name).finditer(plain))


def _earliest(plain: str, refused: list[tuple[int, int]], sentence: Sentence) -> Clock | None:
    """`can't come before 18:00`, `only after 18:00`."""
    for span in sentence.spans:
        if not isinstance(span.value, Clock):
            continue
        if span.kind == "until_clock" and any(first <= span.start < last for first, last in refused):
            return span.value
        if span.kind == "from_clock" and sentence.table.turn("only_then").search(plain[: span.start]):
            return span.value
    return None


def moved(kind: str, refusal: Refusal, sentence: Sentence) -> Intent | None:
    """The move that is wished; None: it is none, or nobody's. The points that are refused stay in the sentence."""
    somebody = bool(sentence.named) or sentence.context.role != "tutor"
    if kind not in _MAY_MOVE or not somebody or (kind == "create" and sentence.turns("commanding")):
        return None
    if refusal.earliest:
        return _from_then_on(refusal.earliest, refusal.wished, sentence)
    if refusal.wished is None and not refusal.other and not (kind in ("create", "unknown") and sentence.named):
        return None
    if refusal.wished is None:
        sentence = keep_only(refusal.refused, sentence)
        intent = replace(sentence.named_intent("reschedule"), target=target_of(refusal.refused[0], sentence))
        return asked(intent, sentence.first.question, Question("date") if refusal.left else None)
    intent = reschedule(keep_only([*refusal.refused, replace(refusal.wished, role="to")], sentence))
    if len(refusal.refused) > 1:
        return replace(intent, target=Target(dates=tuple(one.date for one in sentence.readings[:-1] if one.date)))
    day = sentence.readings[-1].date if refusal.same_day else None
    return replace(intent, target=Target(date=day)) if day else intent


def _from_then_on(clock: Clock, day: Point | None, sentence: Sentence) -> Intent:
    """The lesson of that day, not before a time: the time itself is asked for."""
    intent = sentence.named_intent("reschedule")
    reading = read_point(day, sentence.scene, sentence.context) if day else sentence.first
    weekday = reading.date.weekday() if reading.date else None
    hour = hour_of(clock, weekday, None, sentence.context)
    target = Target(date=reading.date) if reading.date and not (day and day.role == "to") else None
    new = New(date=reading.date, time=None if hour.doubt else hour.times[0])
    doubt = Question("time", hour.times) if hour.doubt else None
    return asked(replace(intent, target=target, new=new, after=new.time), reading.question, doubt)


def keep_only(points: Iterable[Point], sentence: Sentence) -> Sentence:
    """The sentence with no other points of time than these."""
    sentence.found.points = list(points)
    sentence.__dict__.pop("readings", None)
    return sentence
