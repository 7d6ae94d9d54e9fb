"""Italian: the time given up, two weeks, days gone by, hours from now on, all left as it is."""

from __future__ import annotations

from datetime import date, time

from core.understanding import New, Recurrence, Target, Weekly
from tests.understanding.cast import BEN, LEO, wall
from tests.understanding.corpora import Meaning

BOTH = (date(2026, 11, 16), date(2026, 11, 29))
OLD, NEW = wall("2026-11-23 16:00"), wall("2026-11-23 17:00")
MEANT = (
    Meaning(
        "reschedule",
        {"students": (LEO,), "target": Target(start=OLD), "new": New(start=NEW), "ask": None},
        (
            "Leo domani alle 5 invece di 4",
            "Leo domani alle 17 invece che alle 16",
        ),
    ),
    Meaning(
        "reschedule",
        {"target": Target(start=OLD), "new": New(start=NEW), "ask": None},
        ("possiamo fare domani alle 17 invece che alle 16?",),
        role="student",
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=date(2026, 12, 1)), "new": New(date=date(2026, 12, 3)), "ask": None},
        ("sposta la lezione del 1 al 3",),
    ),
    Meaning(
        "list",
        {"range": BOTH, "ask": None},
        (
            "cosa ho questa settimana e la prossima?",
            "le lezioni di questa settimana e della prossima",
        ),
    ),
    Meaning("free", {"range": BOTH, "ask": None}, ("sono libera questa settimana o la prossima?",)),
    Meaning(
        "block",
        {"range": BOTH, "ask": None},
        (
            "sono via questa settimana e la prossima",
            "sono in ferie questa settimana e la prossima",
        ),
    ),
    Meaning(
        "hours",
        {"hours": (Weekly((0, 1, 2, 3, 4), 14 * 60, 20 * 60),), "ask": None},
        ("d'ora in poi sono disponibile dalle 14 alle 20 dal lunedì al venerdì",),
    ),
    Meaning("invoice", {"students": (BEN,), "date": date(2026, 11, 3), "ask": None}, ("fattura a Ben per il 3",)),
    Meaning(
        "reschedule",
        {"target": None, "new": New(shift=60), "scope": "", "ask": None},
        (
            "Sarebbe possibile fare la lezione un'ora più tardi?",
            "è possibile iniziare un'ora più tardi?",
        ),
        role="guardian",
    ),
    Meaning(
        "create",
        {"start": NEW, "recurrence": Recurrence("weekly", (0,), time=time(17)), "topic": "", "ask": None},
        ("Vorremmo una lezione settimanale, il lunedì alle 17",),
        role="guardian",
    ),
    Meaning(
        "abort",
        {},
        (
            "lascia stare, lascia com'è",
            "no, lasciamo così com'è",
        ),
        role="tutor",
        open_question="confirm",
    ),
    Meaning(
        "abort",
        {},
        (
            "lascia stare, lascia com'è",
            "no, lasciamo così com'è",
        ),
        role="student",
        open_question="confirm",
    ),
    Meaning(
        "abort",
        {},
        (
            "lascia stare, lascia com'è",
            "no, lasciamo così com'è",
        ),
        role="guardian",
        open_question="confirm",
    ),
    Meaning("homework", {"tasks": (), "ask": None}, ("Le hanno dato compiti?",), role="guardian"),
)
