"""Intents made at random and said in the words of a language: what is said must be read back."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from hypothesis import strategies as st

from core.understanding import Intent, New, Recurrence, Target
from tests.understanding.cast import SUNDAY
from tests.understanding.corpora import Corpus, Saying

TODAY = SUNDAY.date()
FURTHEST = 300  # days; a date without a year is the next one of its name


@dataclass(frozen=True)
class Said:
    """An intent, the phrases that its sentence is made of, and who says it, in answer to what."""

    intent: Intent
    phrases: Mapping[str, str]
    role: str = "tutor"
    open_question: str = ""


Draw = Callable[[st.DrawFn, Corpus, Saying], Said]
TIMES = st.builds(time, st.sampled_from((7, 8, 9, *range(13, 21))), st.sampled_from((0, 5, 15, 30, 45)))
LENGTHS = st.sampled_from((20, 30, 45, 50, 60, 75, 90, 120))
SOME = st.integers(5, 20)  # times or weeks; few languages count them in the same form below


def dates(first: int = 1) -> st.SearchStrategy[date]:
    """Days ahead, near ones rather than far ones."""
    return (st.integers(first, 30) | st.integers(first, FURTHEST)).map(lambda ahead: TODAY + timedelta(days=ahead))


def sentences(corpus: Corpus, saying: Saying, kind: str) -> st.SearchStrategy[tuple[Said, str]]:
    """An intent of a kind and a sentence that says it."""

    @st.composite
    def made(draw: st.DrawFn) -> tuple[Said, str]:
        said = KINDS[kind](draw, corpus, saying)
        return said, _spoken(draw(st.sampled_from(saying.sentences[kind])), said.phrases)

    return made()


def _spoken(sentence: str, phrases: Mapping[str, str]) -> str:
    """The sentence with its phrases; one that is not said takes the comma before it along."""
    gaps = dict.fromkeys(("day", "time", "length", "end", "old"), "")
    words = sentence.format_map({**gaps, **phrases})
    return re.sub(r",?\s+(?=[?.!]|$)", "", re.sub(r"\s+", " ", words).replace(" ,", ","))


# ---- phrases


def _date(day: date, saying: Saying, phrase: str = "{date}") -> str:
    return phrase.format(date=saying.date.format(day=day.day, month=saying.months[day.month - 1]))


def _day(draw: st.DrawFn, day: date, saying: Saying, weekdays: tuple[str, ...], on_date: str) -> str:
    """A day by its date; or by its name, where that is the next one; or as tomorrow."""
    ways = [_date(day, saying, on_date)]
    if day <= TODAY + timedelta(days=7):
        ways.append(weekdays[day.weekday()])
    if day == TODAY + timedelta(days=1) and weekdays is saying.weekdays:
        ways.append(saying.tomorrow)
    return draw(st.sampled_from(ways))


def _on(draw: st.DrawFn, day: date, saying: Saying) -> str:
    return _day(draw, day, saying, saying.weekdays, saying.on_date)


def _at(at: time, saying: Saying) -> str:
    return saying.time.format(clock=f"{at:%H:%M}")


def _who(draw: st.DrawFn, corpus: Corpus, saying: Saying, most: int = 1) -> tuple[tuple[int, ...], str]:
    names = saying.names or tuple(one.name.split()[0] for one in corpus.roster)
    chosen = draw(st.lists(st.sampled_from(range(len(names))), min_size=1, max_size=most, unique=True))
    words = [names[n] for n in chosen]
    told = words[0] if len(words) == 1 else saying.both.format(one=words[0], other=words[1])
    return tuple(corpus.roster[n].id for n in chosen), told


# ---- intents


def _create(draw: st.DrawFn, corpus: Corpus, saying: Saying) -> Said:
    students, who = _who(draw, corpus, saying, most=2)
    day, at, minutes = draw(dates()), draw(TIMES), draw(st.none() | LENGTHS)
    intent = Intent("create", students=students, start=datetime.combine(day, at), minutes=minutes)
    length = saying.length.format(n=minutes) if minutes else ""
    return Said(intent, {"who": who, "day": _on(draw, day, saying), "time": _at(at, saying), "length": length})


def _series(draw: st.DrawFn, corpus: Corpus, saying: Saying) -> Said:
    students, who = _who(draw, corpus, saying)
    weekday, at, minutes, n = draw(st.integers(0, 6)), draw(TIMES), draw(st.none() | LENGTHS), draw(SOME)
    last = draw(dates(first=14))
    every = draw(st.sampled_from(("weekly", "biweekly")))
    ends: tuple[tuple[Recurrence, str], ...] = (
        (Recurrence(every, (weekday,), time=at), ""),
        (Recurrence(every, (weekday,), time=at, until=last), _date(last, saying, saying.until)),
        (Recurrence(every, (weekday,), time=at, count=n), saying.times.format(n=n)),
        (Recurrence(every, (weekday,), time=at, until_weeks=n), saying.weeks.format(n=n)),
    )
    recurrence, end = draw(st.sampled_from(ends))
    first = TODAY + timedelta(days=weekday - TODAY.weekday() + (7 if weekday <= TODAY.weekday() else 0))
    intent = Intent("create", students, start=datetime.combine(first, at), minutes=minutes, recurrence=recurrence)
    named = (saying.every if every == "weekly" else saying.every_other)[weekday]
    length = saying.length.format(n=minutes) if minutes else ""
    return Said(intent, {"who": who, "every": named, "time": _at(at, saying), "length": length, "end": end})


def _cancelled(theirs: bool) -> Draw:
    """`theirs`: it is the student who cannot come."""

    def cancelled(draw: st.DrawFn, corpus: Corpus, saying: Saying) -> Said:
        students, who = _who(draw, corpus, saying)
        day = draw(dates())
        intent = Intent("cancel", students, target=Target(date=day), cannot_come=theirs)
        return Said(intent, {"who": who, "day": _on(draw, day, saying)})

    return cancelled


def _moved(from_a_day: bool) -> Draw:
    """`from_a_day`: the day that the lesson leaves is said."""

    def moved(draw: st.DrawFn, corpus: Corpus, saying: Saying) -> Said:
        students, who = _who(draw, corpus, saying)
        day, at = draw(dates()), draw(TIMES)
        old = draw(dates().filter(lambda other: other != day)) if from_a_day else None
        target = Target(date=old) if old else None
        intent = Intent("reschedule", students, target=target, new=New(start=datetime.combine(day, at)))
        left = _day(draw, old, saying, saying.old_weekdays, saying.old_date) if old else ""
        new = _day(draw, day, saying, saying.new_weekdays, saying.new_date)
        return Said(intent, {"who": who, "old": left, "new": new, "time": _at(at, saying)})

    return moved


def _shifted(sign: int) -> Draw:
    def shifted(draw: st.DrawFn, corpus: Corpus, saying: Saying) -> Said:
        students, who = _who(draw, corpus, saying)
        day, minutes = draw(dates()), draw(LENGTHS)
        intent = Intent("reschedule", students, target=Target(date=day), new=New(shift=sign * minutes))
        return Said(intent, {"who": who, "day": _on(draw, day, saying), "n": str(minutes)})

    return shifted


def _of_a_day(kind: str, role: str = "tutor", answer: str = "") -> Draw:
    """A question or statement about a day."""

    def of_a_day(draw: st.DrawFn, corpus: Corpus, saying: Saying) -> Said:
        day = draw(dates())
        target = Target(date=day) if kind == "rsvp" else None
        intent = Intent(kind, date=None if target else day, target=target, answer=answer)
        return Said(intent, {"day": _on(draw, day, saying)}, role)

    return of_a_day


def _away(draw: st.DrawFn, corpus: Corpus, saying: Saying) -> Said:
    first = draw(dates())
    last = first + timedelta(days=draw(st.integers(1, 20)))
    span = saying.span.format(first=_date(first, saying), last=_date(last, saying))
    return Said(Intent("block", range=(first, last)), {"span": span})


def _late(draw: st.DrawFn, corpus: Corpus, saying: Saying) -> Said:
    minutes = draw(SOME)
    return Said(Intent("late", late_minutes=minutes), {"n": str(minutes)}, role="student")


def _reminded(draw: st.DrawFn, corpus: Corpus, saying: Saying) -> Said:
    minutes = draw(LENGTHS)
    return Said(Intent("remind_setting", remind_before_min=minutes), {"n": str(minutes)}, role="student")


def _written(kind: str, field: str) -> Draw:
    """Free text about somebody; a time in it is part of the text."""

    def written(draw: st.DrawFn, corpus: Corpus, saying: Saying) -> Said:
        students, who = _who(draw, corpus, saying)
        words = f"{_on(draw, draw(dates()), saying)} {_at(draw(TIMES), saying)}"
        text: dict[str, Any] = {field: words}
        return Said(Intent(kind, students, **text), {"who": who, "words": words})

    return written


def _of_somebody(kind: str) -> Draw:
    def of_somebody(draw: st.DrawFn, corpus: Corpus, saying: Saying) -> Said:
        students, who = _who(draw, corpus, saying)
        return Said(Intent(kind, students), {"who": who})

    return of_somebody


def _word(kind: str, answer: str = "", open_question: str = "") -> Draw:
    """A sentence without any field."""

    def word(draw: st.DrawFn, corpus: Corpus, saying: Saying) -> Said:
        return Said(Intent(kind, answer=answer), {}, open_question=open_question)

    return word


KINDS: Mapping[str, Draw] = {
    "create": _create,
    "series": _series,
    "cancel": _cancelled(theirs=False),
    "cannot come": _cancelled(theirs=True),
    "reschedule": _moved(from_a_day=True),
    "new time": _moved(from_a_day=False),
    "earlier": _shifted(-1),
    "later": _shifted(1),
    "list": _of_a_day("list"),
    "free": _of_a_day("free"),
    "block": _away,
    "day off": _of_a_day("block"),
    "late": _late,
    "comes": _of_a_day("rsvp", "student", "yes"),
    "does not come": _of_a_day("rsvp", "student", "no"),
    "remind_setting": _reminded,
    "message": _written("message", "body"),
    "note": _written("note", "note"),
    "no_show": _of_somebody("no_show"),
    "nudge": _of_somebody("nudge"),
    "invoice": _of_somebody("invoice"),
    "yes": _word("confirm", "yes", "confirm"),
    "no": _word("confirm", "no", "confirm"),
    "undo": _word("undo"),
    "abort": _word("abort"),
    "thanks": _word("thanks"),
    "help": _word("help"),
}
