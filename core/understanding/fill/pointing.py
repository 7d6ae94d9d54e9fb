"""Days and hours that a booking, a move or a cancellation says in the form of a limit."""

from __future__ import annotations

from core.understanding.fill.sentence import Sentence
from core.understanding.found import Point
from core.understanding.meaning import Recurrence
from core.understanding.resolve import hour_of
from core.understanding.spans import Day, Days, Moment
from core.understanding.when import Reading

LONGEST = 300  # minutes of a lesson that begins and ends at hours named apart
DAYS_OF_WEEK = 7


def postponed_until(sentence: Sentence) -> None:
    """A lesson that is postponed until a day goes there."""
    until, sentence.found.until = sentence.found.until, None
    point = Point(0, 0, role="to")
    match until:
        case Day():
            point.day = until
        case Days():
            point.days = until
        case Moment():
            point.moment = until
    sentence.found.points.append(point)
    sentence.__dict__.pop("readings", None)


def postponed_to_hour(sentence: Sentence) -> None:
    """A lesson that is delayed until an hour begins then."""
    clock = sentence.found.until_clock
    if any(point.clock for point in sentence.found.points):
        return
    sentence.found.until_clock = None
    sentence.found.points.append(Point(0, 0, clock=clock, role="to"))
    sentence.__dict__.pop("readings", None)


def taken_off(sentence: Sentence) -> None:
    """Who is removed from a day is removed from that day, not from then on."""
    starting = sentence.found.starting
    if isinstance(starting, Day) and (starting.weekday is not None or starting.day) and sentence.turns("taken_off"):
        sentence.found.starting = None
        sentence.found.points.append(Point(0, 0, day=starting))
        sentence.__dict__.pop("readings", None)


def minutes_until(sentence: Sentence, reading: Reading) -> int | None:
    """The length of `half five on Friday till half six`."""
    clock, begin = sentence.found.until_clock, reading.start
    if clock is None or begin is None:
        return None
    for end in hour_of(clock, begin.weekday(), None, sentence.context).times:
        minutes = (end.hour - begin.hour) * 60 + end.minute - begin.minute
        if 0 < minutes <= LONGEST:
            return minutes
    return None


def begun_at(sentence: Sentence) -> None:
    """Of "on Friday starting at 4" the hour is the lesson's, not one from which on it may be."""
    point = sentence.found.points[0] if sentence.found.points else None
    clock = sentence.found.from_clock
    if point is None or clock is None or not point.takes("clock") or sentence.found.until_clock:
        return
    said = next((sentence.text.plain[one.start : one.end] for one in sentence.spans if one.kind == "from_clock"), "")
    if said.startswith(sentence.table.marks.get("starting", ())):
        point.clock = clock
        sentence.__dict__.pop("readings", None)


def nearest(sentence: Sentence) -> Reading:
    """The reading that says most: of "twice this week, add Friday at 3" the second."""
    first = sentence.first
    if not first.span or first.times:
        return first
    return next((one for one in sentence.readings if one.start), first)


def ends_somewhen(recurrence: Recurrence, sentence: Sentence) -> bool:
    """Whether a series shall end, but not when that is known: "until the summer"."""
    ended = recurrence.until or recurrence.count or recurrence.until_weeks
    return not ended and any(span.kind == "until" and isinstance(span.value, str) for span in sentence.spans)


def implied_series(sentence: Sentence) -> bool:
    """Whether a weekday with an end is a series: "Mon and Wed at 5 until Christmas", "Tue 17:00, 8 times"."""
    found = sentence.found
    ended = (
        found.until or (found.ends and not found.ends.a_week) or (found.extent and found.extent.days >= DAYS_OF_WEEK)
    )
    if sentence.turns("from_now_on"):
        ended = True  # it has none, but more than one is meant
    point = found.points[0] if found.points else None
    listed = point is not None and point.weekdays is not None and not point.weekdays.plural
    if listed and point and point.weekdays and found.ends and not found.until and not found.extent:
        ended = found.ends.count > len(point.weekdays.days)  # "2 lessons, Monday and Wednesday" are these two
    weekly = listed or (point and (point.day and point.day.weekday is not None))
    return bool(ended and weekly and not found.repeat)
