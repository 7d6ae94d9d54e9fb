"""What a sentence leaves out: somebody, some day or one time, said in many ways; and what only looks like it."""

from __future__ import annotations

from datetime import date, time

from core.understanding import Excepted, New, Target
from tests.understanding.cast import ANNA, BEN, LEO
from tests.understanding.corpora import Meaning
from tests.understanding.corpora.en.basics import FRI, TODAY, TOMORROW, TUE, WED

NOT_BEN = (Excepted((BEN,)),)
NEXT_WEEK = (date(2026, 11, 23), date(2026, 11, 29))

EXCEPTIONS = (
    Meaning(
        "cancel",
        {"students": (), "excepted": (Excepted((LEO,), target=Target(date=TOMORROW)),)},
        (
            "sick today, leo tomorrow still on",
            "ill today but leo tomorrow is fine",
            "I'm sick till Wednesday, but Leo tomorrow is ok",
        ),
    ),
    Meaning(
        "block",
        {"students": (), "date": TODAY, "excepted": (Excepted((BEN,)),)},
        ("cant teach today but ben is fine", "off today, ben is ok", "away today, only ben is still on"),
    ),
    Meaning("reschedule", {"excepted": ()}, ("move anna to wed, thursday is fine too",)),
    Meaning(
        "cancel",
        {"students": (), "target": Target(date=TOMORROW), "scope": "all", "excepted": NOT_BEN},
        (
            "cancel everything tomorrow except Ben",
            "cancel everything tomorrow except for Ben",
            "cancel everything tomorrow but Ben",
            "cancel everything tomorrow apart from Ben",
            "cancel everything tomorrow other than Ben",
            "cancel everything tomorrow but not Ben",
            "cancel all lessons tomorrow but not Ben's",
            "cancel all lessons except Ben's tomorrow",
            "cancel everyone but Ben tomorrow",
            "cancel everyone tomorrow (except Ben)",
            "cancel all but Ben tomorrow",
            "cancel everything tomorrow, but Ben stays",
            "cancel everything tomorrow, only Ben stays",
            "cancel everything tomorrow and keep Ben",
            "cancel everything tomorrow but Ben's lesson takes place",
            "except for Ben cancel everything tomorrow",
            "call everything off tomorrow, excluding Ben",
        ),
    ),
    Meaning(
        "cancel",
        {"students": (), "target": Target(date=TODAY), "reason": "I'm ill", "excepted": NOT_BEN},
        (
            "I'm ill today but I will still teach Ben",
            "I'm ill today, but I'll teach Ben",
            "I'm ill today but I can still do Ben",
            "I'm ill today except for Ben",
            "I'm ill today, Ben stays",
            "I'm ill today, leave Ben as it is",
            "I'm ill today but don't cancel Ben",
            "I'm ill today but Ben's lesson is still on",
        ),
    ),
    Meaning(
        "reschedule",
        {"students": (), "target": Target(date=TODAY), "scope": "all", "excepted": (Excepted((LEO,)),)},
        ("move everything today except Leo", "move everything today but Leo's lesson", "move everyone today, not Leo"),
    ),
    Meaning(
        "block",
        {"date": TOMORROW, "excepted": NOT_BEN},
        (
            "off tomorrow except Ben",
            "I'm off tomorrow but I'll teach Ben",
            "no lessons tomorrow except Ben",
            "I can't teach tomorrow, except Ben",
        ),
    ),
    Meaning(
        "cancel",
        {"students": (LEO,), "target": None, "excepted": (Excepted(target=Target(date=TOMORROW)),)},
        ("cancel Leo but not tomorrow", "cancel Leo except tomorrow", "cancel Leo, not tomorrow"),
    ),
    Meaning(
        "cancel",
        {"target": Target(range=NEXT_WEEK), "excepted": (Excepted(weekdays=(4,)),)},
        ("cancel everything next week except Friday", "cancel everything next week, but not on Friday"),
    ),
    Meaning(
        "cancel",
        {"target": Target(range=(TODAY, WED)), "excepted": (Excepted(weekdays=(1,)),)},
        ("I'm ill till Wednesday, except Tuesday", "I'm ill till Wednesday but I can still do Tuesday"),
    ),
    Meaning(
        "cancel",
        {"target": Target(date=TOMORROW), "excepted": (Excepted(target=Target(time=time(17))),)},
        ("cancel tomorrow except 17:00", "cancel everything tomorrow but not the 17:00 lesson"),
    ),
    Meaning(
        "cancel",
        {"target": Target(range=NEXT_WEEK), "excepted": (Excepted((BEN,), (4,)),)},
        ("cancel everything next week except Ben on Friday",),
    ),
    Meaning(
        "cancel",
        {"target": Target(range=NEXT_WEEK), "excepted": (Excepted((BEN,)), Excepted(weekdays=(4,)))},
        ("cancel everything next week except Ben and Friday",),
    ),
    Meaning(
        "cancel",
        {"students": (ANNA,), "excepted": NOT_BEN},
        ("cancel Anna, not Ben", "cancel Anna but keep Ben", "cancel Anna and not Ben", "cancel Anna, Ben is coming"),
    ),
    Meaning(
        "cancel",
        {"scope": "all", "excepted": (Excepted((ANNA, BEN)),)},
        ("cancel everything tomorrow but keep Anna and Ben", "cancel everything tomorrow except Anna and Ben"),
    ),
    Meaning(
        "cancel",
        {"scope": "all", "excepted": (Excepted(words="Bob"),)},
        ("cancel everything tomorrow except Bob", "cancel all lessons tomorrow apart from Bob"),
    ),
    Meaning(
        "cancel",
        {"scope": "all", "excepted": (Excepted(words="the first one"),)},
        ("cancel everything tomorrow except the first one",),
    ),
    Meaning("cancel", {"students": (LEO,), "scope": "one", "excepted": ()}, ("cancel Leo tomorrow, not the series",)),
    Meaning("except", {"excepted": NOT_BEN}, ("but not Ben", "everyone but Ben", "Ben stays"), open_question="confirm"),
    # --- only like an exception
    Meaning("reschedule", {"new": New(date=TUE), "excepted": ()}, ("move Anna to Tuesday, not Wednesday",)),
    Meaning("create", {"topic": "tenses except future", "excepted": ()}, ("Anna Tue 16:30 1h tenses except future",)),
    Meaning("message", {"body": "we do all but chapter 5", "excepted": ()}, ("tell Ben we do all but chapter 5",)),
    Meaning("note", {"note": "everything except fractions"}, ("note for Anna: everything except fractions",)),
    Meaning("cancel", {"target": Target(date=FRI), "excepted": ()}, ("cancel Friday's lesson but not because of you",)),
    Meaning("unknown", {"excepted": ()}, ("Ben stays", "everyone but Ben", "it rains all days but Friday")),
)
