"""What tutors write in chats, in Russian. Said by Maya on Sunday 22 November 2026 in Berlin."""

from __future__ import annotations

from datetime import date

from core.understanding import New, Target
from tests.understanding.cast import ANNA, BEN, MIA, wall
from tests.understanding.corpora import Meaning

TUTORS_MORE = (
    Meaning(
        "create",
        {"students": (MIA,), "start": wall("2026-11-27T17:00"), "ask": None},
        ("маше нужен дополнительный урок в пятницу в 17",),
    ),
    Meaning(
        "cancel",
        {"students": (BEN,), "target": Target(date=date(2026, 11, 23)), "ask": None},
        ("бена завтра не будет, он на экскурсии",),
    ),
    Meaning("message", {"scope": "all", "body": "в четверг я болею", "ask": None}, ("напиши всем: в четверг я болею",)),
    Meaning(
        "cancel",
        {"students": (BEN,), "target": Target(date=date(2026, 11, 26)), "ask": None},
        ("пропусти урок бена в четверг",),
    ),
    Meaning(
        "reschedule",
        {"students": (ANNA,), "target": Target(date=date(2026, 11, 27)), "new": New(longer=30), "ask": None},
        ("продли анин урок в пятницу на полчаса",),
    ),
    Meaning(
        "list",
        {"range": (date(2026, 10, 1), date(2026, 10, 31)), "ask": None},
        ("сколько уроков я провела в октябре?",),
    ),
)
