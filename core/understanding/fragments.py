"""Answers to an open question, and corrections of what was understood: short texts read narrowly."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, time

from core.understanding.compose.clocks import dotted_clock
from core.understanding.fill.calendar import hours
from core.understanding.fill.moving import proposed, target_of
from core.understanding.fill.sentence import Sentence, asked, minutes_said, timed
from core.understanding.meaning import Intent, New, Question, Recurrence, Target
from core.understanding.recurring import recurrence_of, until_options
from core.understanding.resolve import hour_of
from core.understanding.spans import Clock, Day, Weekdays
from core.understanding.tables import Language
from core.understanding.when import Reading

HOURS = 24  # of a day
SHORT = 2  # words: "the first"
_COMMAND = frozenset({"undo", "abort", "help"})


def said_shortly(text: str, table: Language) -> str:
    """yes, no, maybe or nothing: whether the whole text is such an answer."""
    return next((answer for answer in ("maybe", "yes", "no") if table.turn(answer).match(text)), "")


def said_first(sentence: Sentence) -> str:
    """yes, no, maybe or nothing: how the answer to "are you coming?" opens where the rest takes nothing of it back."""
    if "?" in sentence.sketch:
        return ""
    if any(map(sentence.turns, ("hesitates", "depends", "conditional"))):
        return "maybe"
    return "no" if sentence.turns("opens_no") else "yes" if sentence.turns("opens_yes") else ""


def answer_to(field: str, kind: str, sentence: Sentence) -> Intent | None:
    """Read the text as the answer to an open question; None when it is none."""
    plain = sentence.text.plain.strip()
    added = field == "confirm" and kind in ("create", "unknown") and bool(sentence.turns("adds_to_it"))
    if added and (more := _more(values("", kind, sentence))) is not None:
        return more
    asks = kind in ("list", "free") and bool(sentence.table.turn("asks_anew").match(plain))
    if (
        kind in _COMMAND
        or asks
        or (full_command(kind, sentence) and not _correction(kind, sentence))
        or _own(kind, sentence)
    ):
        return None
    if field in ("confirm", "answer", "scope", "") and (answer := said_shortly(plain, sentence.table)):
        return Intent("confirm" if field != "answer" else "rsvp", answer=answer)
    if field == "hours":
        return hours(sentence) if kind in ("unknown", "hours", "block", "list") else None
    if field == "answer":
        return None
    intent = values(field, kind, sentence)
    return intent if _says_anything(intent) else None


def full_command(kind: str, sentence: Sentence) -> bool:
    """Whether the text is a whole new command that wins over the open question."""
    return (
        kind not in ("unknown", "confirm", "thanks", "rsvp")
        and bool(sentence.table.turn("commanding").search(sentence.sketch))
        and len(sentence.sketch.split()) > 1
    )


def _own(kind: str, sentence: Sentence) -> bool:
    """Whether it is a command or a question by itself, however it begins."""
    asks = kind in ("list", "free") and sentence.turns("asks_timetable")
    return bool(asks or (kind != "unknown" and sentence.turns("commands_anyway")))


def _correction(kind: str, sentence: Sentence) -> bool:
    """Whether the text changes what is on the card; "actually, just cancel Ben" is something else."""
    if kind == "cancel" and sentence.named and sentence.found.points:
        return False
    return bool(sentence.table.turn("correcting").match(sentence.text.plain))


def values(field: str, kind: str, sentence: Sentence) -> Intent:
    """Whatever the text fixes, the bare number by the field that was asked for."""
    reading = _wanted(kind, sentence)
    intent = timed(replace(sentence.named_intent("create"), reason="", topic=""), reading, sentence)
    recurrence, question = recurrence_of(sentence.found, sentence.scene, sentence.context)
    intent = replace(intent, minutes=minutes_said(sentence, reading), recurrence=recurrence)
    if field == "confirm" and kind == "unknown" and (days := _several_days(sentence)):
        return asked(replace(intent, start=None, date=None, time=None), Question("date", days))
    if field in ("date", "when", "confirm") and sentence.turns("or_times") and (days := _either_day(sentence)):
        return asked(replace(intent, start=None, date=None), Question("date", days))
    ask = None if reading.question is None else reading.question
    intent = asked(intent, ask, question if recurrence else None)
    return _narrow(field, intent, sentence)


def _several_days(sentence: Sentence) -> tuple[date, ...]:
    """The days of several times that are named side by side: `Wed 5 or Thu 6`; one is no answer to both."""
    starts = tuple(reading.start for reading in sentence.readings if reading.start)
    days = tuple(dict.fromkeys(start.date() for start in starts))
    return days if len(days) > 1 and not sentence.turns("declined_day") else ()


def _either_day(sentence: Sentence) -> tuple[date, ...]:
    """`Friday or Saturday`: two days, of which one is to be taken."""
    dates = [day for reading in sentence.readings for day in reading.all_dates or reading.dates[:1]]
    return tuple(dict.fromkeys(dates)) if len(set(dates)) > 1 else ()


def _more(intent: Intent) -> Intent | None:
    """`and Friday too`, `add Anna as well`: not instead of what is on the card, so it is asked which."""
    if intent.students:
        return asked(replace(intent, students=()), Question("student"))
    if intent.start or intent.date:
        return asked(replace(intent, start=None, date=None), Question("date"))
    return None


def _wanted(kind: str, sentence: Sentence) -> Reading:
    """The time that is wished: of "I can't come on Tuesday, can we do Thursday?" the second."""
    if len(sentence.readings) > 1 and (kind == "reschedule" or sentence.turns("declined_day")):
        return sentence.readings[-1] if sentence.turns("declined_day") else proposed(sentence)
    return sentence.first


def _narrow(field: str, intent: Intent, sentence: Sentence) -> Intent:
    plain = sentence.text.plain.strip(" .!?")
    number = sentence.table.turn("bare_number").fullmatch(plain)
    number_said = number[1] if number else plain
    found = sentence.found
    if field == "time" and not found.points and (clock := _dotted(plain)) is not None:
        hour = hour_of(clock, None, None, sentence.context)
        return replace(intent, time=None if hour.doubt else hour.times[0])
    if field in ("time", "when") and number and not found.points and (told := _bare_hour(number[1], sentence)):
        return replace(intent, time=told)
    if field == "duration_min" and sentence.table.turn("bare_hour").fullmatch(plain):
        return _length(field, intent, 60)
    if field in ("duration_min", "minutes", "how_much", "late"):
        minutes = minutes_in(number_said, sentence.table)
        return _length(field, replace(intent, time=None) if minutes else intent, minutes or intent.minutes)
    counted = field == "confirm" and found.ends is not None and not _says_anything(intent)
    if field in ("recurrence", "until", "weekdays") or counted:
        return _repeats(field, intent, sentence)
    if field == "which":
        words = plain.split()
        by_place = len(words) == SHORT and sentence.table.turn("which_one").fullmatch(words[-1])
        dated = found.points and not by_place  # "den ersten" is no 1st of the month
        target = target_of(found.points[0], sentence) if dated else _which(plain, sentence.table)
        return replace(intent, target=target, start=None, date=None, time=None)
    if (days := _relative_days(plain, sentence.table)) and field in ("confirm", "date", "when", "time"):
        return replace(intent, new=New(shift=days * 1440), date=None, start=None, ask=None)
    if field in ("time", "when", "date", "confirm") and found.shift is not None:
        return replace(intent, new=New(shift=round(found.shift.minutes + found.shift.days * 1440)))
    if field == "student":
        return intent if intent.students or intent.candidates else replace(intent, unknown_name=_name(sentence))
    if field in ("topic", "note", "reason", "body"):
        return _written(field, Intent(intent.kind), sentence.text.written.strip())
    if field == "confirm" and not _says_anything(intent):
        return replace(intent, topic="")
    return intent


def _bare_hour(number: str, sentence: Sentence) -> time | None:
    """The hour that a number alone says to the question when; None: it is none, or two of the day would fit."""
    n = minutes_in(number, sentence.table) or 0
    hour = hour_of(Clock(n), None, None, sentence.context) if 0 < n < HOURS else None
    return hour.times[0] if hour and len(hour.times) == 1 and not hour.doubt else None


def minutes_in(number: str, table: Language) -> int | None:
    """A number in figures or in words; None: the word is none."""
    return int(number) if number.isdigit() else round(table.numbers[number]) if number in table.numbers else None


def _dotted(plain: str) -> Clock | None:
    """`16.30`, which anywhere else may be no time."""
    found = re.match(r"(?:[^\W\d_]+ ){0,2}(\d{1,2}\.[0-5]\d)(?![\d.%]| ?[^\w\s.,!?])", plain)
    return dotted_clock(found[1]) if found else None


def _relative_days(plain: str, table: Language) -> int:
    """A day after or before the one on the card, which only the dialogue knows."""
    found = table.turn("day_on").search(plain)
    return 0 if found is None else 1 if found["after"] or found["next"] else -1


def _written(field: str, intent: Intent, words: str) -> Intent:
    match field:
        case "topic":
            return replace(intent, topic=words)
        case "note":
            return replace(intent, note=words)
        case "reason":
            return replace(intent, reason=words)
    return replace(intent, body=words)


def _name(sentence: Sentence) -> str:
    words = sentence.text.written.strip().split()
    return " ".join(words) if 0 < len(words) <= 3 and all(word.replace("-", "").isalpha() for word in words) else ""


def _length(field: str, intent: Intent, minutes: int | None) -> Intent:
    if field in ("minutes", "late"):
        return Intent("late", late_minutes=minutes)
    return replace(intent, minutes=minutes)


_WHICH = ("first", "last", "next", "second", "all", "this")


def _which(plain: str, table: Language) -> Target:
    found = table.turn("which_one").search(plain)
    return Target(which=_WHICH[(found.lastindex or 1) - 1]) if found else Target()


def _repeats(field: str, intent: Intent, sentence: Sentence) -> Intent:
    found = sentence.found
    made = intent.recurrence or Recurrence("weekly")
    ask: Question | None = None
    if field == "until" or found.until is not None:
        point = found.points[0] if found.points else None
        bound = found.until or (point.days or point.day or point.moment if point else None)
        options = until_options(bound, sentence.scene) if bound is not None else ()
        if len(options) == 1:
            made = replace(made, until=options[0], count=None, until_weeks=None)
        elif options:
            ask = Question("until", options)
    if not made.until and not ask:
        made = _counted(made, field, sentence)  # a date ends it, whatever is counted beside it
    made = _on_weekdays(made, sentence)
    empty = made == Recurrence("weekly") and not found.repeat
    return replace(
        intent, recurrence=None if empty else made, start=None, date=None, minutes=None, ask=ask, time=intent.time
    )


def _counted(made: Recurrence, field: str, sentence: Sentence) -> Recurrence:
    """The end after so many weeks, or so many times."""
    found = sentence.found
    amount = found.extent or (found.lengths[0] if found.lengths else None)
    if amount and amount.days and not amount.days % 7 and not amount.minutes:
        return replace(made, until_weeks=int(amount.days) // 7, count=None)
    if found.ends and not found.ends.a_week:
        return replace(made, count=found.ends.count, until_weeks=None)
    bare = re.fullmatch(r"(\d{1,2})", sentence.text.plain.strip())
    return replace(made, count=int(bare[1]), until_weeks=None) if bare and field != "weekdays" else made


def _on_weekdays(made: Recurrence, sentence: Sentence) -> Recurrence:
    days: list[int] = []
    for span in sentence.spans:
        if isinstance(span.value, Weekdays):
            days += span.value.days
        elif (
            isinstance(span.value, Day) and span.value.weekday is not None and span.kind == "day" and not span.value.day
        ):
            days.append(span.value.weekday)
    return replace(made, weekdays=tuple(sorted(set(days)))) if days else made


def _says_anything(intent: Intent) -> bool:
    empty = Intent(intent.kind, scope=intent.scope, when=intent.when, assumed=intent.assumed)
    return intent != empty
