"""What tutors write in chats, in Ukrainian. Said by Maya on Sunday 22 November 2026 in Berlin."""

from __future__ import annotations

from datetime import date

from core.understanding import New, Target
from tests.understanding.cast import ANNA, BEN, MIA, wall
from tests.understanding.corpora import Meaning

TUTORS_MORE = (
    Meaning(
        "create",
        {"students": (MIA,), "start": wall("2026-11-27T17:00"), "ask": None},
        ("маші потрібен додатковий урок у п'ятницю о 17",),
    ),
    Meaning(
        "cancel",
        {"students": (BEN,), "target": Target(date=date(2026, 11, 23)), "ask": None},
        ("бена завтра не буде, він на екскурсії",),
    ),
    Meaning("message", {"scope": "all", "body": "у четвер я хворію", "ask": None}, ("напиши всім: у четвер я хворію",)),
    Meaning(
        "cancel",
        {"students": (BEN,), "target": Target(date=date(2026, 11, 26)), "ask": None},
        ("пропусти урок бена в четвер",),
    ),
    Meaning(
        "reschedule",
        {"students": (ANNA,), "target": Target(date=date(2026, 11, 27)), "new": New(longer=30), "ask": None},
        ("подовж анин урок у п'ятницю на пів години",),
    ),
    Meaning(
        "list", {"range": (date(2026, 10, 1), date(2026, 10, 31)), "ask": None}, ("скільки уроків я провела в жовтні?",)
    ),
)
