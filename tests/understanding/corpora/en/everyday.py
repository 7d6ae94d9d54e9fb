"""What people were seen to write beside the usual phrasings. Said on Sunday 22 November 2026 at ten in Berlin."""

from __future__ import annotations

from datetime import date

from core.understanding import Opening, Question, Target, Weekly
from tests.understanding.cast import ANNA, BEN, wall
from tests.understanding.corpora import Meaning

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

CLOSING = (
    Meaning(
        "hours",
        {"hours": (Weekly((5,)),), "openings": (), "ask": None},
        (
            "I no longer teach on Saturdays",
            "I don't teach on Saturdays any more",
            "I don't teach Saturdays anymore",
            "I stop teaching on Saturdays",
            "I no longer work Saturdays",
            "no more lessons on Saturdays",
            "I'm no longer available on Saturdays",
            "I don't teach on Saturdays",
            "no lessons on Saturdays",
        ),
    ),
    Meaning(
        "hours",
        {"hours": (Weekly((0, 5)),)},
        ("I won't teach on Mondays and Saturdays from now on", "I can't teach on Mondays and Saturdays"),
    ),
    Meaning("block", {"date": SAT, "hours": ()}, ("I don't teach on Saturday", "I can't teach on Saturday")),
    Meaning(
        "hours",
        {"openings": (Opening(FRI, 600, 720),), "hours": ()},
        (
            "this Friday I'm open from 10 to 12",
            "I'm open this Friday 10-12",
            "I'm open on Friday from 10 to 12",
            "on Friday I'm exceptionally open from 10 to 12",
        ),
    ),
    Meaning("free", {"openings": ()}, ("am I open on Friday?", "am I free on Friday from 10 to 12?")),
)
CHRISTMAS = tuple(date(2026, 12, day) for day in (22, 24, 29))
APART = (
    Meaning(
        "block",
        {"stretches": tuple((day, day) for day in CHRISTMAS[:2]), "date": None, "range": None, "ask": None},
        ("off 22 and 24 Dec", "off 22 Dec, 24 Dec", "off Dec 22 and 24", "I'm away on 22 and 24 December"),
    ),
    Meaning("block", {"stretches": tuple((day, day) for day in CHRISTMAS)}, ("off 22, 24 and 29 Dec",)),
    Meaning(
        "block",
        {"stretches": ((date(2026, 12, 22), date(2026, 12, 23)), (date(2026, 12, 28), date(2027, 1, 2)))},
        ("off 22-23 Dec and 28 Dec-2 Jan", "off 22 Dec to 23 Dec, 28 Dec to 2 Jan"),
    ),
    Meaning(
        "block",
        {"stretches": ((date(2026, 12, 24), date(2026, 12, 26)), (date(2026, 12, 31), date(2027, 1, 1)))},
        ("off 24-26 Dec, 31 Dec and 1 Jan",),
    ),
    Meaning(
        "block",
        {"range": (date(2026, 12, 3), date(2026, 12, 12)), "stretches": ()},
        ("I'm off between 3 and 12 Dec", "off between the 3rd and the 12th of December"),
    ),
    Meaning("block", {"range": (TUE, WED), "stretches": ()}, ("off Tuesday and Wednesday", "off 24 and 25 Nov")),
    Meaning("block", {"stretches": (), "ask": Question("date")}, ("off tomorrow and Friday 10-12",)),
    Meaning("cancel", {"target": Target(dates=CHRISTMAS[:2])}, ("cancel Anna 22 and 24 Dec",)),
    Meaning("create", {"ask": Question("date", CHRISTMAS[:2]), "start": None}, ("book Anna 22 and 24 Dec 16:00",)),
)
HOSPITAL = (
    Meaning(
        "cancel",
        {"target": Target(range=(date(2026, 11, 22), WED)), "reason": "I'm in hospital", "students": ()},
        ("I'm in hospital until Wednesday", "I'm in hospital till Wed"),
    ),
    Meaning("cancel", {"target": None, "reason": "I'm in the hospital"}, ("I'm in the hospital",)),
    Meaning("cancel", {"students": (BEN,), "reason": "in hospital"}, ("Ben is in hospital",)),
)
ILL_OTHERS = (
    Meaning(
        "cancel",
        {"target": Target(date=date(2026, 11, 22)), "scope": "all", "reason": "my kid is sick"},
        (
            "cancel everything today, my kid is sick",
            "my kid is sick, cancel everything today",
            "cancel all lessons today - my kid is sick",
            "cancel everything today because my kid is sick",
        ),
    ),
    Meaning("block", {"reason": "my son has a fever"}, ("my son has a fever, I can't teach today",)),
    Meaning("cancel", {"students": (BEN,), "reason": "his mother is ill"}, ("cancel Ben today, his mother is ill",)),
    Meaning("cancel", {"students": (ANNA,), "reason": "sick"}, ("cancel Anna today, sick",)),
)

EVERYDAY = (*WISHED_DAY, WISHED_TIME, *CLOSING, *APART, *HOSPITAL, *ILL_OTHERS)
