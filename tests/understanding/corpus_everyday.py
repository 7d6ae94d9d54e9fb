"""What people were seen to write beside the usual phrasings. Said on Sunday 22 November 2026 at ten in Berlin."""

from __future__ import annotations

from datetime import date

from tests.understanding.cast import wall
from tests.understanding.corpus_english import Meaning

TUE, WED, THU, FRI, SAT = (date(2026, 11, day) for day in (24, 25, 26, 27, 28))

WISHED_DAY = tuple(
    Meaning(
        "create",
        {"date": THU, "start": None, "ask": None},
        (
            "i can't come on tuesday, can we do thursday?",
            "Tuesday doesn't work, Thursday please",
            "I can't do Tuesday, how about Thursday?",
            "tuesday is impossible but thursday is fine",
        ),
        role="student",
        open_question=question,
    )
    for question in ("time", "date", "confirm")
)
WISHED_TIME = Meaning(
    "create",
    {"start": wall("2026-11-26T18:30"), "ask": None},
    ("i can't do tuesday but thursday 18:30 is fine", "tuesday is out, but thursday 18:30 works"),
    role="student",
    open_question="time",
)

EVERYDAY = (*WISHED_DAY, WISHED_TIME)
