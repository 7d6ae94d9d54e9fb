"""Fields of a booking: who, when, how long, how often, about what."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from core.understanding.fill.pointing import (
    begun_at,
    ends_somewhen,
    implied_series,
    minutes_until,
    nearest,
)
from core.understanding.fill.sentence import Sentence, asked, bookable, minutes_said, stranger, timed
from core.understanding.lexemes import vocabulary
from core.understanding.meaning import Intent, New, Question, Recurrence
from core.understanding.recurring import recurrence_of
from core.understanding.spans import Repeat
from core.understanding.topics import topic_in
from core.understanding.when import Reading


def create(sentence: Sentence) -> Intent:
    """A booking: who, when, how long, how often, about what."""
    intent = sentence.named_intent("create")
    begun_at(sentence)
    reading = nearest(sentence)
    if implied_series(sentence):
        sentence.found.repeat = Repeat("weekly")
        intent = replace(sentence.named_intent("create"), assumed=frozenset({"recurrence"}))
    recurrence, question = recurrence_of(sentence.found, sentence.scene, sentence.context)
    if recurrence:
        reading = _first_of(recurrence, reading, sentence)
    intent = with_unknown_name(timed(intent, reading, sentence), sentence)
    if intent.reason and not intent.topic and sentence.carved.after_dash(sentence.text):
        intent = replace(intent, topic=intent.reason, reason="")  # "Sofia - Thursday 5 - verbs"
    topic = intent.topic or sentence.table.turn("announces_topic").sub("", topic_in(sentence))
    minutes = minutes_said(sentence, reading) or minutes_until(sentence, reading)
    intent = replace(intent, minutes=minutes, recurrence=recurrence, topic=topic)
    if intent.date is None and intent.start is None and reading.span and not recurrence:
        intent = replace(intent, range=reading.span)
    if sentence.found.same_time:
        intent = replace(intent, new=New(same_time=True, shift=weeks_on(sentence)))
    if sentence.turns("before_event") and reading.date and not reading.time:
        before = (sentence.scene.today, reading.date - timedelta(days=1))
        intent = replace(intent, date=None, range=before if before[0] <= before[1] else None, topic="")
    if len(intent.students) > 1 and len(sentence.found.points) > 1 and sentence.turns("each_their_own"):
        return asked(sentence.named_intent("create"), Question("student", intent.students))  # a time for each
    several = _several_days(sentence, reading) if not recurrence else None
    if several:
        intent = replace(intent, start=None, date=None, outside_hours=False)
    if recurrence and not question and ends_somewhen(recurrence, sentence):
        question = Question("until")
    often = Question("date") if sentence.found.ends and not recurrence and not several else None
    impossible = bookable(intent.start, intent.date, sentence)
    return asked(intent, reading.question, question, several, impossible, often)


def _several_days(sentence: Sentence, reading: Reading) -> Question | None:
    """Ask when several days are named for one booking: "Tue 5pm, Wed 6pm"."""
    dates = reading.all_dates or tuple(dict.fromkeys(r.dates[0] for r in sentence.readings if len(r.dates) == 1))
    return Question("date", dates) if len(dates) > 1 else None


def weeks_on(sentence: Sentence) -> int | None:
    """How far on "same time next week" is, in minutes; None when a day is said."""
    span = sentence.first.span
    weeks = (span[0] - sentence.scene.today).days // 7 + 1 if span and span[0] > sentence.scene.today else 0
    return weeks * 7 * 1440 or None


def _first_of(recurrence: Recurrence, reading: Reading, sentence: Sentence) -> Reading:
    """The reading of a series' first session: the first of its weekdays from its start on."""
    hour = reading.times or ((recurrence.time,) if recurrence.time else ())
    timed_later = next((r for r in sentence.readings if r.times), reading)
    base = replace(timed_later, times=timed_later.times or hour, span=None, all_dates=())
    dates = reading.dates if len(reading.dates) > 1 else ()
    first = _first_date(recurrence, sentence)
    return replace(base, dates=dates or ((first,) if first else ()), impossible=False)


def _first_date(recurrence: Recurrence, sentence: Sentence) -> date | None:
    today = sentence.scene.today
    if not recurrence.weekdays:
        return recurrence.start
    begin = recurrence.start or today + timedelta(days=1)
    return next(
        begin + timedelta(days=n) for n in range(7) if (begin + timedelta(days=n)).weekday() in recurrence.weekdays
    )


def with_unknown_name(intent: Intent, sentence: Sentence) -> Intent:
    """Notice a name that nobody on the roster bears, where a student must stand."""
    if intent.students or intent.candidates or sentence.context.role != "tutor":
        return intent
    for cue in ("name_after_verb", "name_after_with"):
        found = sentence.turns(cue)
        name = found["name"].removesuffix("'s") if found else ""
        if name and name not in sentence.table.common and name not in vocabulary(sentence.table):
            return _not_known(intent, name, sentence)
    name = stranger(sentence)
    return _not_known(intent, name, sentence) if name else intent


def _not_known(intent: Intent, name: str, sentence: Sentence) -> Intent:
    place = re.search(rf"\b{re.escape(name)}\b", sentence.text.plain)
    if place is None:
        return intent
    new = sentence.table.turn("new_student").match(sentence.sketch)  # "new student: Clara": no topic of a lesson
    first = sentence.text.plain.find(new.group()) if new else -1
    for span in sentence.spans:
        if span.start == place.start() or 0 <= first <= span.start < place.start():
            sentence.used.add((span.start, span.end))
    shown = sentence.text.original(place.start(), place.end())
    return asked(replace(intent, unknown_name=shown), Question("student"))
