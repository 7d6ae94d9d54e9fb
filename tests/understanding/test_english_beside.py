"""Who has another language writes English too; what is of the own language is not read in English."""

from __future__ import annotations

from datetime import date

import pytest

from core.understanding import New, Target, read
from tests.understanding.cast import ANNA, BEN, at, wall

TUESDAY = wall("2026-11-24T16:30")


LANGUAGES = ("de", "es", "fr", "it", "pt", "ru", "uk")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("text", "role", "kind", "fields"),
    [
        ("book Anna Tuesday 16:30", "tutor", "create", {"students": (ANNA,), "start": TUESDAY}),
        ("Anna Tue 4:30pm", "tutor", "create", {"students": (ANNA,), "start": TUESDAY}),
        ("Anna 24.11. 16:30", "tutor", "create", {"students": (ANNA,), "start": TUESDAY}),
        ("cancel Ben on Friday", "tutor", "cancel", {"students": (BEN,), "target": Target(date=date(2026, 11, 27))}),
        ("what's on tomorrow?", "tutor", "list", {"date": date(2026, 11, 23)}),
        ("move Anna from Tuesday to Thursday", "tutor", "reschedule", {"target": Target(date=TUESDAY.date())}),
        ("sorry, I can't come", "student", "rsvp", {"answer": "no"}),
        ("I'm 10 min late", "student", "late", {"late_minutes": 10}),
        ("ok", "student", "confirm", {"answer": "yes"}),
        ("undo", "tutor", "undo", {}),
    ],
)
def test_english_is_read_beside_every_language(
    language: str, text: str, role: str, kind: str, fields: dict[str, object]
) -> None:
    intent = read(text, at(role=role, language=language))
    assert intent.kind == kind
    assert {name: getattr(intent, name) for name in fields} == fields


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Ben hat am Donnerstag um 16 Uhr Training", "no lesson is spoken of"),
        ("Anna schreibt am Freitag um 8 Uhr Mathe", "an exam"),
        ("Anna hatte am 24.11. um 16:30 Uhr Geburtstag", "a name and a time would be a booking in English"),
        ("Ben war am 3.12. um 17:00 beim Zahnarzt", "as above"),
        ("bei Leo ist es am 5.12. um 18:00 laut", "as above"),
    ],
)
def test_news_of_somebody_is_no_booking_in_either(text: str, why: str) -> None:
    assert read(text, at(language="de")).kind == "unknown", why


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_question_in_english_is_read_in_every_language(language: str) -> None:
    intent = read("what do I have tomorrow?", at(language=language))
    assert (intent.kind, intent.date) == ("list", date(2026, 11, 23))


@pytest.mark.parametrize("own", ["en", "pt", "ru"])
@pytest.mark.parametrize(
    ("text", "kind", "fields"),
    [
        ("trag Anna Dienstag halb fünf ein", "create", {"students": (ANNA,), "start": TUESDAY}),
        ("Anna am Dienstag um 16:30", "create", {"students": (ANNA,), "start": TUESDAY}),
        ("apunta a Anna el martes a las cuatro y media", "create", {"students": (ANNA,), "start": TUESDAY}),
        ("mets Anna mardi à 16h30", "create", {"students": (ANNA,), "start": TUESDAY}),
        ("segna Anna martedì alle 16:30", "create", {"students": (ANNA,), "start": TUESDAY}),
        ("запиши Анну во вторник в 16:30", "create", {"students": (ANNA,), "start": TUESDAY}),
        ("sag Ben am Freitag ab", "cancel", {"students": (BEN,), "target": Target(date=date(2026, 11, 27))}),
    ],
)
def test_a_sentence_is_read_in_the_language_that_it_shows(
    own: str, text: str, kind: str, fields: dict[str, object]
) -> None:
    intent = read(text, at(language=own))
    assert intent.kind == kind
    assert {name: getattr(intent, name) for name in fields} == fields


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Ben hat am Donnerstag um 16 Uhr Training", "told in German"),
        ("Ben tiene un examen el viernes", "told in Spanish"),
        ("Bon anniversaire Anna !", "a wish in French"),
        ("die Mo 5", "nobody means German by two words that are English too"),
    ],
)
def test_what_orders_nothing_in_its_language_orders_nothing(text: str, why: str) -> None:
    assert read(text, at()).kind == "unknown", why


@pytest.mark.parametrize(
    ("language", "text", "kind", "fields"),
    [
        ("de", "trag Anna Tuesday 16:30 ein", "create", {"students": (ANNA,), "start": TUESDAY, "topic": ""}),
        ("de", "verschieb Anna auf Tuesday 4:30 pm", "reschedule", {"new": New(start=TUESDAY)}),
        ("fr", "mets Anna Tuesday 16h30", "create", {"students": (ANNA,), "start": TUESDAY}),
        ("it", "segna Anna Tuesday alle 16:30", "create", {"students": (ANNA,), "start": TUESDAY}),
        ("pt", "marca Anna tomorrow às 16h30", "create", {"start": wall("2026-11-23T16:30")}),
        ("ru", "запиши Анну на Tuesday 4:30 pm", "create", {"students": (ANNA,), "start": TUESDAY}),
        ("uk", "запиши Анну на Tuesday 16:30", "create", {"students": (ANNA,), "start": TUESDAY}),
        ("de", "sag Ben: see you tomorrow at 5", "message", {"students": (BEN,), "body": "see you tomorrow at 5"}),
        ("ru", "напиши Анне: see you tomorrow", "message", {"students": (ANNA,), "body": "see you tomorrow"}),
    ],
)
def test_english_words_of_time_stand_amid_another_language(
    language: str, text: str, kind: str, fields: dict[str, object]
) -> None:
    intent = read(text, at(language=language))
    assert (intent.kind, intent.ask) == (kind, None)
    assert {name: getattr(intent, name) for name in fields} == fields
