"""What tutors write in chats, in Spanish. Said by Maya on Sunday 22 November 2026 in Berlin."""

from __future__ import annotations

from datetime import date, time

from core.understanding import New, Question, Target
from tests.understanding.cast import BEN
from tests.understanding.corpora import Meaning
from tests.understanding.corpora.es.everyday import ANA, LUCIA, MATEO

TUTORS_MORE = (
    Meaning(
        "create",
        {"students": (LUCIA,), "date": date(2026, 11, 27), "ask": Question(field="time", options=(time(17), time(5)))},
        ("lucía necesita una clase extra el viernes a las 5",),
    ),
    Meaning(
        "cancel",
        {"students": (MATEO,), "target": Target(date=date(2026, 11, 23)), "reason": "excursión", "ask": None},
        ("mateo mañana no viene que está de excursión",),
    ),
    Meaning(
        "message",
        {"scope": "all", "body": "el jueves estoy enferma", "ask": None},
        ("escribe a todos: el jueves estoy enferma",),
    ),
    Meaning(
        "cancel",
        {"students": (BEN,), "target": Target(date=date(2026, 11, 26)), "ask": None},
        ("que ben no venga el jueves",),
    ),
    Meaning(
        "reschedule",
        {"students": (ANA,), "target": Target(date=date(2026, 11, 27)), "new": New(longer=30), "ask": None},
        ("la de ana del viernes que dure media hora más",),
    ),
    Meaning(
        "list", {"range": (date(2026, 10, 1), date(2026, 10, 31)), "ask": None}, ("cuántas clases di en octubre?",)
    ),
)
