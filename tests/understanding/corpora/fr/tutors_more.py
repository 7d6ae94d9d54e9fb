"""What tutors write in chats, in French. Said by Maya on Sunday 22 November 2026 in Berlin."""

from __future__ import annotations

from datetime import date

from core.understanding import New, Target
from tests.understanding.cast import ANNA, BEN, LEO, MIA, wall
from tests.understanding.corpora import Meaning

TUTORS_MORE = (
    Meaning(
        "create",
        {"students": (MIA,), "start": wall("2026-11-27T17:00"), "ask": None},
        ("mia a besoin d'un cours en plus vendredi à 17h",),
    ),
    Meaning(
        "cancel",
        {"students": (LEO,), "target": Target(date=date(2026, 11, 23)), "reason": "sortie scolaire", "ask": None},
        ("leo ne vient pas demain, il est en sortie scolaire",),
    ),
    Meaning(
        "message",
        {"scope": "all", "body": "je suis malade jeudi", "ask": None},
        ("écris à tout le monde : je suis malade jeudi",),
    ),
    Meaning(
        "cancel",
        {"students": (BEN,), "target": Target(date=date(2026, 11, 26)), "ask": None},
        ("saute le cours de ben jeudi",),
    ),
    Meaning(
        "reschedule",
        {"students": (ANNA,), "target": Target(date=date(2026, 11, 27)), "new": New(longer=30), "ask": None},
        ("rallonge anna d'une demi-heure vendredi",),
    ),
    Meaning(
        "list",
        {"range": (date(2026, 10, 1), date(2026, 10, 31)), "ask": None},
        ("combien de cours j'ai donné en octobre ?",),
    ),
)
