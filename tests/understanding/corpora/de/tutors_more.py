"""What tutors write in chats, in German. Said by Maya on Sunday 22 November 2026 in Berlin."""

from __future__ import annotations

from datetime import date

from core.understanding import New, Target
from tests.understanding.cast import ANNA, BEN, LEO, MIA, wall
from tests.understanding.corpora import Meaning

TUTORS_MORE = (
    Meaning(
        "create",
        {"students": (MIA,), "start": wall("2026-11-27T17:00"), "topic": "", "ask": None},
        ("mia braucht am freitag um 17 uhr ne extrastunde",),
    ),
    Meaning(
        "cancel",
        {"students": (LEO,), "target": Target(date=date(2026, 11, 23)), "reason": "klassenfahrt", "ask": None},
        ("leo kommt morgen nicht, ist auf klassenfahrt",),
    ),
    Meaning(
        "message",
        {"scope": "all", "body": "am donnerstag bin ich krank", "ask": None},
        ("schreib allen: am donnerstag bin ich krank",),
    ),
    Meaning(
        "cancel",
        {"students": (BEN,), "target": Target(date=date(2026, 11, 26)), "ask": None},
        ("lass die stunde mit ben am donnerstag ausfallen",),
    ),
    Meaning(
        "reschedule",
        {"students": (ANNA,), "target": Target(date=date(2026, 11, 27)), "new": New(longer=30), "ask": None},
        ("mach anna am freitag eine halbe stunde länger",),
    ),
)
