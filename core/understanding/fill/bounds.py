"""Limits by date: which of several sessions are meant: "from 15 December on", "until Easter"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from core.understanding.fill.sentence import Sentence
from core.understanding.found import TO, Point
from core.understanding.meaning import Target
from core.understanding.recurring import first_day, until_options
from core.understanding.spans import Span
from core.understanding.stepping import day_plus
from core.understanding.when import Reading

_MARKS = frozenset({"until", "after", "before", "starting", "since", "during", "through", "from", "rest_of"})
_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Bounds:
    """What is said of the dates of several sessions; `points` are the points of time that say it.

    `lost`: a limit is said that is no date, so that it is not known which sessions are meant.
    """

    since: date | None = None
    until: date | None = None
    range: tuple[date, date] | None = None
    count: int | None = None
    points: tuple[Point, ...] = ()
    lost: bool = False

    @property
    def said(self) -> bool:
        """Whether a limit is said, and understood."""
        return bool(self.since or self.until or self.range or self.count)

    def on(self, target: Target, point: Point | None, today: date) -> Target:
        """The target within the limits: a weekday by itself is then each of them, no longer the next."""
        if not self.said:
            return target
        if point is not None and point.day is not None and bare_weekday(point):
            target = replace(target, date=None, start=None, weekday=point.day.weekday)
        span, until = self.range or target.range, self.until
        if until and target == Target() and not (self.since or span):
            span, until = (today, until), None
        since = self.since or target.since
        return replace(target, since=since, until=until, range=span, count=self.count)


def bare_weekday(point: Point) -> bool:
    """Whether a point is a weekday and no date: "Tuesday", not "next Tuesday" nor "Tue 8 Dec"."""
    day = point.day
    if day is None:
        return False
    return day.weekday is not None and not (day.day or day.which or day.on or day.week is not None)


def bounds_of(sentence: Sentence) -> Bounds:
    """The limits that a sentence about sessions says, in so far as they are dates."""
    made = Bounds(lost=_lost(sentence))
    for point, reading in zip(sentence.found.points, sentence.readings, strict=True):
        if point.role != TO:
            made = _with(made, point, reading, sentence)
    return _ended(_begun(made, sentence), sentence)


def _with(made: Bounds, point: Point, reading: Reading, sentence: Sentence) -> Bounds:
    span = _days_of(reading)
    if span is None:
        return made
    taken, before = (*made.points, point), _mark_before(point, sentence)
    if before == "after":
        return replace(made, since=span[1] + _DAY, points=taken)
    if before == "before":
        return replace(made, until=span[0] - _DAY, points=taken)
    if _left(point, sentence) and sentence.turns("several_sessions") and not _goes_to_a_day(sentence):
        return replace(made, since=span[0], points=taken)
    if reading.span and (_of_weekdays(sentence) or made.points):
        return replace(made, range=reading.span, points=taken)
    return made


def _begun(made: Bounds, sentence: Sentence) -> Bounds:
    found = sentence.found
    if found.starting is None:
        return made
    since = first_day(found.starting, sentence.scene)
    return replace(made, since=since, lost=made.lost or since is None)


def _ended(made: Bounds, sentence: Sentence) -> Bounds:
    """The end by a date, after a while, or after so many; a month or week named is not counted in."""
    found = sentence.found
    if found.until is not None:
        options = until_options(found.until, sentence.scene)
        made = replace(made, until=options[0] if options else None, lost=made.lost or not options)
    elif found.extent is not None and (found.extent.days or found.extent.months) and not sentence.turns("pushed"):
        made = replace(made, since=made.since or sentence.scene.today)
        made = replace(made, until=day_plus(made.since or sentence.scene.today, found.extent) - _DAY)
    if found.ends is not None and not found.ends.a_week:
        lost = made.lost or bool(sentence.turns("last_ones"))
        made = replace(made, count=found.ends.count, lost=lost)
    return made


def _days_of(reading: Reading) -> tuple[date, date] | None:
    if reading.span:
        return reading.span
    days = reading.all_dates or (reading.dates if len(reading.dates) == 1 else ())
    return (days[0], days[-1]) if days else None


def _of_weekdays(sentence: Sentence) -> bool:
    """Whether weekdays are named as they come: "tuesdays", "Tuesday lessons", "every Tuesday"."""
    found = sentence.found
    if found.repeat is not None and found.repeat.days:
        return True
    named = (point for point in found.points if point.role == "")
    return any((point.weekdays is not None and point.weekdays.plural) or bare_weekday(point) for point in named)


def _mark_before(point: Point, sentence: Sentence) -> str:
    """The kind of what stands right before a point."""
    before = [span for span in sentence.spans if span.end <= point.start]
    return before[-1].kind if before else ""


def _left(point: Point, sentence: Sentence) -> bool:
    """Whether a move says "from" this day."""
    return any(span.start == point.start and span.kind == "from_day" for span in sentence.spans)


def _goes_to_a_day(sentence: Sentence) -> bool:
    """Whether a day is said that a move leads to: what it leaves is then a day too."""
    return any(point.role == TO and point.day for point in sentence.found.points)


def _lost(sentence: Sentence) -> bool:
    """Whether a word of limiting stands alone: "until the exams", "except Ben's"."""
    if sentence.turns("and_after"):
        return False
    placed = {point.start for point in sentence.found.points}
    spans = [*sentence.spans, Span("stop", "", 0, 0, "end")]
    for mark, following in pairwise(spans):
        if (mark.kind, following.kind) == ("rest_of", "name"):
            continue  # "the rest of Anna"
        if (mark.kind, following.kind) == ("starting", "clock"):
            continue  # "the lesson starts at 6"
        if mark.kind in _MARKS and isinstance(mark.value, str) and following.start not in placed:
            return True
    return False
