"""A sentence with everything that the stages made of it, and the questions that all intents ask of it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from functools import cached_property

from core.moments import instants_of, zone_named
from core.understanding.carve import Carved
from core.understanding.found import Found, Point
from core.understanding.intent import TIMES
from core.understanding.lexemes import vocabulary
from core.understanding.meaning import Context, Intent, Question
from core.understanding.names import Named, bare
from core.understanding.normalise import Text
from core.understanding.resolve import teaches
from core.understanding.spans import Amount, Day, Scene, Span
from core.understanding.stepping import day_plus, month_end
from core.understanding.tables import Language
from core.understanding.when import Reading, read_point, when_of


@dataclass
class Sentence:
    """What the stages made of one sentence."""

    text: Text
    context: Context
    scene: Scene
    table: Language
    spans: list[Span]
    found: Found
    named: list[Named]
    carved: Carved
    sketch: str = ""
    used: set[tuple[int, int]] = field(default_factory=set)

    @cached_property
    def readings(self) -> list[Reading]:
        """The points of time, read in their context."""
        return [read_point(point, self.scene, self.context) for point in self.found.points]

    @property
    def first(self) -> Reading:
        """The first point; an empty one when there is none."""
        return self.readings[0] if self.readings else Reading(impossible=self.found.impossible)

    def turns(self, name: str) -> re.Match[str] | None:
        """The place in the sketch where a turn of phrase stands, if it does."""
        return self.table.turn(name).search(self.sketch)

    def named_intent(self, kind: str) -> Intent:
        """The intent with its students, or the question which of them is meant, and the free text."""
        students = tuple(dict.fromkeys(one.people[0] for one in self.named if len(one.people) == 1))
        doubtful = next((one.people for one in self.named if len(one.people) > 1), ())
        when, _, _ = when_of(self.found, self.scene, self.context)
        note, topic, reason, body, score = (self.carved.text(name, self.text) for name in FREE)
        return Intent(
            kind,
            students=students,
            candidates=doubtful,
            scope="all" if self.carved.everyone else "",
            note=note,
            topic=topic,
            reason=reason and self.table.turn("copula").sub("", reason),
            body=body,
            score=score,
            when=when,
            ask=Question("student", doubtful) if doubtful else None,
        )


FREE = ("note", "topic", "reason", "body", "score")


def stranger(sentence: Sentence) -> str:
    """The name that leads a sentence, written with a capital, when nobody on the roster bears it; or a new one's."""
    new = sentence.table.turn("new_student").match(sentence.sketch)
    if new is not None and not sentence.named:
        return new["name"]
    found = sentence.table.turn("leading_name").match(sentence.sketch)
    if found is None or sentence.named:
        return ""
    word, family = found["name"], found["family"]
    capital = all(_capital(one, sentence) for one in (word, family) if one)
    known = word in sentence.table.common or word in vocabulary(sentence.table)
    return word if capital and not known else ""


_LEADS = re.compile(r"(?P<word>[^\W\d_]{3,}(?:'[^\W\d_]+)?) (?:[^\W\d_]{1,3} ){0,2}@")


def unheard(sentence: Sentence) -> bool:
    """Whether a word in small letters that the table does not know leads to a name: an order not understood."""
    found = _LEADS.match(sentence.sketch)
    if found is None or sentence.context.role != "tutor":
        return False
    word = found["word"]
    known = word in sentence.table.common or word in vocabulary(sentence.table)
    return not known and not _capital(word, sentence)


def _capital(word: str, sentence: Sentence) -> bool:
    at = sentence.text.plain.find(word)
    return at >= 0 and sentence.text.original(at, at + 1).isupper()


def asked(intent: Intent, *questions: Question | None) -> Intent:
    """The intent with the first question that is there, unless it asks already."""
    question = None if intent.ask else next((one for one in questions if one), None)
    return replace(intent, ask=question) if question else intent


def timed(intent: Intent, reading: Reading, sentence: Sentence) -> Intent:
    """Put date and time of a reading into the intent: together when both are sure."""
    assumed = intent.assumed | ({"time"} if reading.time and not reading.settled and not reading.doubt else set())
    sure = reading.date if len(reading.dates) == 1 else None
    if reading.start:
        at = reading.start
        outside = bool(sentence.context.hours) and not teaches(at.time(), at.weekday(), sentence.context)
        return replace(intent, start=at, outside_hours=outside, assumed=assumed)
    return replace(intent, date=sure, time=reading.sure_time, assumed=assumed)


def bookable(at: datetime | None, day: date | None, sentence: Sentence) -> Question | None:
    """What to ask when a time cannot be booked: it has passed, or the clock change removes it."""
    now = sentence.scene.now
    if at and not instants_of(at, zone_named(sentence.context.zone)):
        return Question("time")
    if at and at < now:
        return Question("time" if at.date() == now.date() else "date")
    return Question("date") if day and day < now.date() else None


def minutes_said(sentence: Sentence, reading: Reading) -> int | None:
    """The length that was said: from a range of times, or an amount in minutes or hours."""
    if (between := reading.minutes()) is not None:
        return None if reading.doubt else between
    extent = sentence.found.extent
    for amount in (*sentence.found.lengths, *((extent,) if extent else ())):
        if amount.minutes >= 1 and not amount.days and not amount.months:
            return int(amount.minutes)
    return None


_BREAKING = TIMES | {
    "name",
    "carved",
    "negated",
    "stop",
    "correction",
    "comma",
    "open_paren",
    "close_paren",
    "dash",
    "until",
    "from",
    "every",
}


def leftover(sentence: Sentence) -> str:
    """What is left when names, times and phrases of asking are gone, as written: the longest run of it."""
    best = max(runs(sentence), key=_size, default=[])
    return sentence.text.original(best[0].start, best[-1].end).strip(" .,;:!-") if best else ""


def runs(sentence: Sentence) -> list[list[Span]]:
    """The words that are left between names, times and phrases of asking, without fillers at their ends."""
    found: list[list[Span]] = []
    run: list[Span] = []
    for span in [*sentence.spans, Span("stop", "", 0, 0, "end")]:
        breaking = span.kind in _BREAKING and not (span.kind in ("dash", "comma") and run and span.rule != "end")
        if breaking or (span.start, span.end) in sentence.used:
            found.append(trimmed(run, sentence))
            run = []
        else:
            run.append(span)
    return [run for run in found if run]


def _size(spans: list[Span]) -> int:
    return spans[-1].end - spans[0].start if spans else 0


def trimmed(run: list[Span], sentence: Sentence) -> list[Span]:
    """A run of words without the fillers at its ends; empty when it says nothing."""
    first, last = 0, len(run)
    while first < last and _empty(run[first], sentence):
        first += 1
    while last > first and _empty(run[last - 1], sentence):
        last -= 1
    kept = run[first:last]
    return kept if any(span.kind in ("word", "counted", "unit", "number", "month") for span in kept) else []


def _empty(span: Span, sentence: Sentence) -> bool:
    word = sentence.text.plain[span.start : span.end]
    if span.kind in ("digits", "number", "junk", "dotted"):
        return False
    fillers = sentence.table.fillers
    return all(one in fillers or bare(one) in fillers or not any(c.isalnum() for c in one) for one in word.split())


def begun(span: tuple[date, date], sentence: Sentence) -> tuple[date, date]:
    """Those days of the latest year in which they have begun, or of the latest month where none is said."""
    first, last = span
    days = sentence.found.points[0].days
    if first <= sentence.scene.today or days is None:
        return first, last
    if days.first.month is not None and not days.first.year:
        first = day_plus(first, Amount(months=-12))
        last = month_end(first) if days.kind == "month" else day_plus(last, Amount(months=-12))
    elif days.kind == "range" and days.first.day and days.last.day and not (days.first.on or days.last.month):
        first, last = (day_plus(one, Amount(months=-1)) for one in (first, last))
    return first, last


def gone_by(point: Point, day: date, scene: Scene) -> date:
    """The day of a lesson that has been given: of the month, or of the week, the latest before today.

    Of a day with its month but no year the nearer one.
    """
    said = point.day
    if day <= scene.today or said is None or said.on or said.year or said.which or said.week is not None or said.plus:
        return day
    if said.day and said.weekday is None and not said.months:
        before = day_plus(day, Amount(months=-12 if said.month else -1))
        nearer = scene.today - before <= day - scene.today
        return before if before.day == day.day and (nearer or not said.month) else day
    bare = said == Day(weekday=said.weekday, part=said.part)
    return day - timedelta(days=7 if day - timedelta(days=7) < scene.today else 14) if bare else day
