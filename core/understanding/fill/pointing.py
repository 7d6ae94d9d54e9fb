"""Days and hours that a booking, a move or a cancellation says in the form of a limit."""

from __future__ import annotations

from core.understanding.fill.sentence import Sentence
from core.understanding.found import Point
from core.understanding.resolve import hour_of
from core.understanding.spans import Day, Days, Moment
from core.understanding.when import Reading

LONGEST = 300  # minutes of a lesson that begins and ends at hours named apart


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
