"""Periods and stretches in whole sentences: what is off, asked about, booked, cancelled or repeated then."""

from __future__ import annotations

from datetime import date, time

import pytest

from core.understanding import Recurrence, Target, read
from tests.understanding.cast import ANNA, at, wall

TUESDAY = wall("2026-11-24T10:20")
JANUARY_TUESDAYS = Recurrence("weekly", (1,), until=date(2027, 1, 31), start=date(2027, 1, 1), time=time(17))


@pytest.mark.parametrize(
    ("language", "text", "kind", "fields", "why"),
    [
        ("en", "block the first week of January", "block", {"range": (date(2027, 1, 4), date(2027, 1, 10))},
         "a part of January, not all of it"),
        ("en", "block Fri 5pm to Sun 8pm", "block",
         {"start": wall("2026-11-27T17:00"), "end": wall("2026-11-29T20:00")}, "each time belongs to its own day"),
        ("en", "I'm away from 3 Dec 5pm to 5 Dec 7pm", "block",
         {"start": wall("2026-12-03T17:00"), "end": wall("2026-12-05T19:00")}, "with dates too"),
        ("en", "block the next two hours", "block",
         {"start": wall("2026-11-24T10:20"), "end": wall("2026-11-24T12:20")}, "no length alone"),
        ("en", "off for the next 3 days", "block", {"range": (date(2026, 11, 25), date(2026, 11, 27))},
         "three of them, from tomorrow on"),
        ("en", "what's on in the next 3 days", "list", {"range": (date(2026, 11, 24), date(2026, 11, 27))},
         "who asks sees today as well"),
        ("en", "what's on the rest of the month", "list", {"range": (date(2026, 11, 24), date(2026, 11, 30))},
         "what is over is no rest"),
        ("en", "when am I free between now and Friday", "free", {"range": (date(2026, 11, 24), date(2026, 11, 27))},
         "now is a day of it"),
        ("en", "invoice Anna for the first half of November", "invoice",
         {"students": (ANNA,), "range": (date(2026, 11, 1), date(2026, 11, 15))}, "half of it"),
        ("en", "invoice Anna for the past month", "invoice",
         {"students": (ANNA,), "range": (date(2026, 10, 24), date(2026, 11, 24))}, "up to today"),
        ("en", "cancel all lessons in the second half of December", "cancel",
         {"target": Target(range=(date(2026, 12, 16), date(2026, 12, 31)))}, "the first half stays"),
        ("en", "cancel Anna's lessons the week before Christmas", "cancel",
         {"students": (ANNA,), "target": Target(range=(date(2026, 12, 14), date(2026, 12, 20)))},
         "that week, not this one"),
        ("en", "book Anna Dec 3 5pm", "create", {"students": (ANNA,), "start": wall("2026-12-03T17:00")},
         "a day and an hour, no five past three"),
        ("en", "book Anna Friday 4 5pm", "create", {"students": (ANNA,), "start": wall("2026-12-04T17:00")},
         "the fourth, at five"),
        ("en", "book Anna the Monday before Christmas at 5", "create",
         {"students": (ANNA,), "start": wall("2026-12-21T17:00")}, "counted from the feast"),
        ("en", "Anna every Tuesday in January at 5", "create", {"students": (ANNA,), "recurrence": JANUARY_TUESDAYS},
         "it begins and ends with January"),
        ("en", "Anna's lesson should only last 45 min", "reschedule", {"students": (ANNA,)}, "to last is no past"),
        ("de", "in KW 50 bin ich weg", "block", {"range": (date(2026, 12, 7), date(2026, 12, 13))}, "a week's number"),
        ("es", "no doy clase la primera quincena de enero", "block", {"range": (date(2027, 1, 1), date(2027, 1, 15))},
         "half a month"),
        ("fr", "je suis absent du vendredi 17h au dimanche 20h", "block",
         {"start": wall("2026-11-27T17:00"), "end": wall("2026-11-29T20:00")}, "each time with its day"),
        ("it", "non ci sono la prima settimana di gennaio", "block", {"range": (date(2027, 1, 4), date(2027, 1, 10))},
         "the first is no before"),
        ("pt", "não dou aula na segunda semana de janeiro", "block", {"range": (date(2027, 1, 11), date(2027, 1, 17))},
         "the second is no Monday"),
        ("ru", "меня не будет первую неделю января", "block", {"range": (date(2027, 1, 4), date(2027, 1, 10))},
         "without a preposition"),
        ("uk", "мене не буде у другій половині грудня", "block", {"range": (date(2026, 12, 16), date(2026, 12, 31))},
         "a half"),
    ],
)  # fmt: skip
def test_a_period_is_read_in_a_sentence(
    language: str, text: str, kind: str, fields: dict[str, object], why: str
) -> None:
    intent = read(text, at(TUESDAY, language=language))
    assert intent.kind == kind, why
    assert {name: getattr(intent, name) for name in fields} == fields, why


@pytest.mark.parametrize(
    ("language", "text", "why"),
    [
        ("en", "she did q1 and q2", "questions have numbers"),
        ("en", "he needs spring in his step", "no season by itself"),
        ("en", "unit 4, exercise 3", "no week, no month"),
        ("en", "we were in 4th grade then", "a grade"),
        ("de", "er hat die erste Hälfte gelernt", "half of what?"),
        ("es", "he hecho la primera mitad", "half of what?"),
        ("fr", "j'ai été malade", "to have been is no summer"),
        ("fr", "notre vol a été annulé", "nor is what has been done"),
        ("it", "ho fatto la prima parte", "a part of a book"),
        ("pt", "fiz a primeira metade", "half of what?"),
        ("ru", "я решил первую половину", "half of what?"),
        ("uk", "я зробив другу половину", "half of what?"),
    ],
)
def test_words_of_periods_alone_are_no_time(language: str, text: str, why: str) -> None:
    assert read(text, at(TUESDAY, language=language, expect="time")).when.kind == "none", why
