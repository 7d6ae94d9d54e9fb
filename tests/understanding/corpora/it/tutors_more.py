"""What tutors write in chats, in Italian. Said by Maya on Sunday 22 November 2026 in Berlin."""

from __future__ import annotations

from datetime import date

from core.understanding import New, Target
from tests.understanding.cast import ANNA, BEN, LEO, MIA, wall
from tests.understanding.corpora import Meaning

TUTORS_MORE = (
    Meaning(
        "create",
        {"students": (MIA,), "start": wall("2026-11-27T17:00"), "ask": None},
        ("Mia ha bisogno di una lezione in più venerdì alle 17",),
    ),
    Meaning(
        "cancel",
        {"students": (LEO,), "target": Target(date=date(2026, 11, 23)), "reason": "gita", "ask": None},
        ("leo domani non viene, è in gita",),
    ),
    Meaning(
        "message",
        {"scope": "all", "body": "giovedì sono malata", "ask": None},
        ("scrivi a tutti: giovedì sono malata",),
    ),
    Meaning(
        "cancel",
        {"students": (BEN,), "target": Target(date=date(2026, 11, 26)), "ask": None},
        ("salta la lezione di ben giovedì",),
    ),
    Meaning(
        "reschedule",
        {"students": (ANNA,), "target": Target(date=date(2026, 11, 27)), "new": New(longer=30), "ask": None},
        ("allunga anna di mezz'ora venerdì",),
    ),
    Meaning(
        "reschedule",
        {"students": (LEO,), "new": New(start=wall("2026-11-28T11:00"))},
        ("la lezione di Leo passa a sabato alle 11", "l'ora di leo va a sabato alle 11"),
    ),
)
