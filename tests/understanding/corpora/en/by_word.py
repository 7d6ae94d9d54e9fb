"""What a tutor passes on or writes down: who cannot come, how long it shall be, the same time again, notes and topics.

Said on Sunday 22 November 2026 at ten in Berlin.
"""

from __future__ import annotations

from datetime import date

from core.understanding import New, Target
from tests.understanding.cast import ANNA, BEN
from tests.understanding.corpora import Meaning

TUE, THU = date(2026, 11, 24), date(2026, 11, 26)

BY_WORD = (
    Meaning(
        "cancel",
        {"students": (BEN,), "cannot_come": True, "target": Target(date=TUE)},
        (
            "ben can't make it on tuesday",
            "ben is sick on tuesday",
            "ben's mum just called, he can't make it tuesday",
            "ben's dad says he is ill on tuesday",
            "cancel ben on tuesday, he is ill",
            "ben is not coming on tuesday",
            "bens mum just called, he can't make it tuesday",
        ),
    ),
    Meaning(
        "cancel",
        {"students": (BEN,), "cannot_come": False, "target": Target(date=TUE)},
        ("cancel ben on tuesday, sick", "cancel ben on tuesday, I'm ill", "cancel ben on tuesday, i can't make it"),
    ),
    Meaning(
        "reschedule",
        {"students": (ANNA,), "target": Target(date=THU), "new": New(minutes=45), "ask": None},
        (
            "anna's lesson on thursday should be 45 minutes",
            "anna's lesson on thursday should only last 45 min",
            "make anna's thursday lesson 45 min",
            "make anna thursday 45 minutes",
        ),
    ),
    Meaning(
        "reschedule",
        {"students": (ANNA,), "target": Target(date=THU), "new": New(longer=30), "ask": None},
        (
            "extend anna's thursday lesson by 30 min",
            "extend annas thursday lesson by 30 min",
            "make anna's thursday lesson 30 minutes longer",
        ),
    ),
    Meaning(
        "reschedule",
        {"students": (ANNA,), "target": Target(date=THU), "new": New(longer=-15), "ask": None},
        ("shorten anna on thursday by 15 min", "make anna's thursday lesson 15 min shorter"),
    ),
    Meaning(
        "create",
        {"students": (ANNA,), "new": New(same_time=True, shift=7 * 1440)},
        ("anna same time next week", "book anna at the usual time next week"),
    ),
    Meaning(
        "topic",
        {"students": (ANNA,), "topic": "decimals"},
        ("set anna's topic to decimals", "change the topic of anna's lesson to decimals", "topic for anna: decimals"),
    ),
    Meaning("block", {"date": THU, "students": ()}, ("book me off on thursday", "book thursday off")),
)
