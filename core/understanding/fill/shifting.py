"""How far a lesson is moved, as it is said: by an hour, an hour later, to one o'clock."""

from __future__ import annotations

from dataclasses import replace

from core.understanding.compose.clocks import clock_at
from core.understanding.fill.sentence import Sentence, minutes_said
from core.understanding.found import TO, Point
from core.understanding.spans import Amount, Clock
from core.understanding.when import Reading

HOUR = 60  # minutes: how long a lesson is where nobody says
LONGEST_FORESEEN = (
    30  # minutes; a family so much later on another day is late, longer is another time; a tutor arranges
)


def another_time(sentence: Sentence) -> bool:
    """Whether "an hour later" is said of another day: nobody is late for it yet."""
    shift = sentence.found.shift
    days = (day for reading in sentence.readings for day in reading.dates)
    least = LONGEST_FORESEEN if sentence.context.role == "tutor" else LONGEST_FORESEEN + 1
    return bool(shift and shift.minutes >= least) and any(day != sentence.scene.today for day in days)


def on_one_day(old: Point | None, new: Point | None, sentence: Sentence) -> None:
    """Of "tomorrow at 5 instead of 4" and "from 4 to 5 tomorrow" the day is that of both times."""
    _hour_of_the_new(old, new, sentence)
    if old is None or new is None or not (_timed(old) and _timed(new)) or _dated(old) == _dated(new):
        return
    dated, other = (new, old) if _dated(new) else (old, new)
    said = [span for span in sentence.spans if dated.start <= span.start < dated.end]
    clock = next((span.start for span in said if span.kind in ("clock", "clocks")), dated.start)
    behind = any(span.start > clock and span.kind in ("day", "moment") for span in said)
    if sentence.turns("instead_of") or (dated is new and new.role == TO and behind):
        other.day, other.days, other.moment, other.weekdays = dated.day, dated.days, dated.moment, dated.weekdays
        sentence.__dict__.pop("readings", None)


def told_apart(sentence: Sentence) -> None:
    """Of "Ben's lesson on Thursday is at 6 after all" the day is the lesson's, and only the time is new."""
    points = sentence.found.points
    if len(points) == 1 and points[0].day and points[0].clock and sentence.turns("of_that_day"):
        one = points[0]
        sentence.found.points = [replace(one, clock=None), replace(one, day=None)]
        sentence.__dict__.pop("readings", None)


def time_given_up(sentence: Sentence) -> None:
    """Of "tomorrow 5 instead of 4" the bare figure is the time that the lesson has now, on the same day."""
    found = sentence.table.turn("given_up").search(sentence.text.plain)
    if found is None:
        return
    said = next((one for one in sentence.spans if (one.start, one.end) == found.span("n")), None)
    before = next((one for one in sentence.spans if 0 <= found.start() - one.end <= 1), None)
    goal = next((one for one in sentence.found.points if before and one.start <= before.start < one.end), None)
    if not (said and said.kind in _FIGURES and before and isinstance(before.value, Clock) and goal and goal.clock):
        return
    n = int(found["n"]) if found["n"].isdigit() else sentence.table.numbers.get(found["n"], -1)
    clock = clock_at(n, half=goal.clock.half) or clock_at(n)
    if clock is None:
        return
    at = sentence.found.points.index(goal)
    sentence.found.points.insert(at, replace(goal, start=said.start, end=said.end, clock=clock, role=""))
    sentence.used.add((said.start, said.end))
    sentence.__dict__.pop("readings", None)


_FIGURES = frozenset({"digits", "number", "negated"})


def _hour_of_the_new(old: Point | None, new: Point | None, sentence: Sentence) -> None:
    """Of "Monday instead of Friday, 15:00 is fine" the hour is that of Monday."""
    if old is None or new is None or not _timed(old) or _timed(new) or not sentence.turns("instead_of"):
        return
    within = [span for span in sentence.spans if old.start <= span.start < old.end]
    clock = next((span.start for span in within if span.kind in ("clock", "clocks")), old.end)
    if _dated(old) and old.start > new.start and any(s.kind == "comma" and s.start < clock for s in within):
        new.clock, new.clocks, old.clock, old.clocks = old.clock, old.clocks, None, None
        sentence.__dict__.pop("readings", None)


def _timed(point: Point) -> bool:
    return bool(point.clock or point.clocks)


def _dated(point: Point) -> bool:
    return bool(point.day or point.days or point.moment or point.weekdays)


def counted_from_the_lesson(sentence: Sentence) -> None:
    """Where "in half an hour" is how far a lesson is moved, it is no time of the clock."""
    moments = [one for one in sentence.found.points if one.moment and one.moment.grain == "minute"]
    if not moments or not sentence.found.in_minutes or not sentence.turns("pushed_within"):
        return
    assert moments[0].moment is not None
    minutes = (moments[0].moment.at - sentence.scene.now).total_seconds() / 60
    sentence.found.shift = Amount(minutes=-minutes if sentence.turns("to_earlier") else minutes)
    sentence.found.points.remove(moments[0])
    sentence.__dict__.pop("readings", None)


def lengths_settled(sentence: Sentence) -> None:
    """Which lengths of a move are how far it goes, how long it is now, and what is added to it."""
    counted_from_the_lesson(sentence)
    rather_so_long(sentence)
    if added_to_a_lesson(sentence):
        for point in sentence.found.points:
            point.role = ""  # "add 30 minutes to Thursday" leads to no Thursday


def rather_so_long(sentence: Sentence) -> None:
    """Of "not an hour but 45 minutes" the first is the length that the lesson has."""
    if len(sentence.found.lengths) > 1 and sentence.turns("not_so_long"):
        sentence.found.lengths = sentence.found.lengths[1:]


def added_to_a_lesson(sentence: Sentence) -> int | None:
    """By how many minutes a lesson is made longer; None: nothing is added to it."""
    if not sentence.found.lengths or not sentence.turns("adds_length"):
        return None
    return round(sentence.found.lengths[0].minutes) or None


def by_or_to(sentence: Sentence) -> int | None:
    """Hours that a lesson is moved by, or the hour that it is moved to: "перенеси на час" says both."""
    found = sentence.table.turn("by_or_to").search(sentence.text.plain)
    if found is None:
        return None
    word = found["n"] or ""
    return int(word) if word.isdigit() else int(sentence.table.numbers.get(word, 1))


def moved_by(sentence: Sentence) -> Amount | None:
    """How far a move goes: "push Anna back 30 min", "postpone by a week"."""
    bare = sentence.turns("pushed_by")
    if bare and sentence.scene.moving:
        minutes = int(bare["minutes"])
        return Amount(minutes=-minutes if sentence.turns("to_earlier") else minutes)
    if (not sentence.found.lengths and not sentence.found.extent) or not sentence.turns("pushed"):
        return None
    amount = sentence.found.lengths[0] if sentence.found.lengths else sentence.found.extent
    assert amount is not None
    return Amount(-amount.months, -amount.days, -amount.minutes) if sentence.turns("to_earlier") else amount


def lengthened(sentence: Sentence) -> bool:
    """Whether a length in minutes or hours is said."""
    extent = sentence.found.extent
    return bool(sentence.found.lengths or (extent and extent.minutes and not extent.days))


def length_first(sentence: Sentence) -> bool:
    """Whether a length stands ahead of the only day, "make it 45 minutes on Friday": the lesson is that day's."""
    points = sentence.found.points
    alone = len(points) == 1 and bool(points[0].day or points[0].days) and not _timed(points[0])
    lengths = [span.start for span in sentence.spans if span.kind in ("amount", "length")]
    elsewhere = sentence.turns("instead") and not sentence.turns("of_its_day")  # "half an hour on Friday instead"
    return alone and bool(lengths) and lengths[0] < points[0].start and not elsewhere


def length_meant(sentence: Sentence) -> int | None:
    """The length that `shorter, like 30 min` or `longer, 90 min` asks for; None where it may be the difference."""
    minutes = minutes_said(sentence, Reading())
    usual = sentence.context.usual_minutes or HOUR
    fits = minutes and (minutes < usual if sentence.turns("shortened") else minutes > usual)
    return minutes if fits else None
