"""Limits by date: from, until, in, for and before some dates, of several sessions that are cancelled or moved."""

from __future__ import annotations

from datetime import date, time

from core.understanding import New, Target
from core.understanding.meaning import Question
from tests.understanding.cast import ANNA
from tests.understanding.corpora import Meaning
from tests.understanding.corpora.en.basics import TODAY

TUESDAY, WEDNESDAY = 1, 2
DEC_8, DEC_15, JANUARY = date(2026, 12, 8), date(2026, 12, 15), date(2027, 1, 1)
JANUARY_WHOLE = (JANUARY, date(2027, 1, 31))
FIVE = time(17)

LIMITS = (
    Meaning(
        "cancel",
        {"target": Target(weekday=TUESDAY, since=DEC_15), "students": (ANNA,), "ask": None},
        (
            "cancel Anna's Tuesday lessons from 15 December on",
            "cancel Anna's tuesdays from 15 December",
            "cancel every Tuesday with Anna from 15 Dec on",
            "cancel Anna's Tuesday lessons starting 15 December",
            "cancel Anna's tuesdays after 14 December",
        ),
    ),
    Meaning(
        "cancel",
        {"target": Target(range=(TODAY, DEC_8)), "ask": None},
        (
            "cancel Anna's lessons until 8 December",
            "cancel Anna till 8 Dec",
            "cancel Anna's lessons before 9 December",
        ),
    ),
    Meaning("cancel", {"target": Target(weekday=TUESDAY, until=DEC_8)}, ("cancel Anna's tuesdays until 8 December",)),
    Meaning("cancel", {"target": Target(range=JANUARY_WHOLE)}, ("cancel Anna's lessons in January",)),
    Meaning(
        "cancel",
        {"target": Target(weekday=TUESDAY, range=JANUARY_WHOLE)},
        ("cancel Anna's tuesdays in January", "cancel every Tuesday with Anna in January"),
    ),
    Meaning("cancel", {"target": Target(since=JANUARY), "scope": "following"}, ("cancel Anna from January",)),
    Meaning("cancel", {"target": Target(since=TODAY, until=date(2026, 12, 5))}, ("cancel Anna for two weeks",)),
    Meaning(
        "cancel",
        {"target": Target(count=3), "ask": None},
        ("cancel Anna's next 3 lessons", "cancel the next three lessons with Anna"),
    ),
    Meaning(
        "cancel",
        {"target": Target(since=date(2026, 12, 26))},
        ("cancel all of Anna's lessons after Christmas", "cancel Anna's lessons after 25 December"),
    ),
    Meaning(
        "cancel",
        {"target": Target(date=DEC_8), "scope": "following", "ask": None},
        (
            "cancel Tue 8 Dec and all after it",
            "cancel Anna 8 Dec and everything after",
            "cancel Anna 8 Dec and all later ones",
        ),
    ),
    Meaning(
        "cancel",
        {"ask": Question("limit")},
        (
            "cancel Anna's lessons until the exams",
            "cancel Anna's lessons after the trip",
            "cancel Anna until further notice",
            "cancel Anna's last 3 lessons",
        ),
    ),
    Meaning(
        "cancel",
        {"target": Target(date=date(2026, 11, 24)), "ask": None, "scope": ""},
        ("cancel Anna on Tuesday before she travels", "cancel Anna Tuesday"),
    ),
    Meaning(
        "reschedule",
        {"target": Target(weekday=TUESDAY, since=DEC_15), "new": New(time=FIVE), "scope": "following"},
        ("move Anna's Tuesdays from 15 December on to 17:00", "move Anna's tuesdays to 17:00 from 15 December"),
    ),
    Meaning("reschedule", {"target": Target(since=DEC_15)}, ("move Anna's lessons from 15 December to 17:00",)),
    Meaning(
        "reschedule",
        {"target": Target(weekday=TUESDAY, since=JANUARY), "new": New(weekday=WEDNESDAY, time=time(17, 30))},
        (
            "move Anna's tuesdays to Wednesdays 17:30 from January",
            "Wednesdays 17:30 instead of Tuesdays from January?",
            "can we do Wednesdays 17:30 instead of Tuesdays from January",
        ),
    ),
    Meaning(
        "reschedule",
        {"target": Target(weekday=TUESDAY, range=JANUARY_WHOLE), "new": New(weekday=WEDNESDAY, time=FIVE)},
        ("move Anna's Tuesdays in January to Wednesday 17:00",),
    ),
    Meaning(
        "reschedule",
        {"scope": "following", "new": New(time=FIVE), "ask": None},
        ("move this one and all after it to 17:00", "move this and the following ones to 17:00"),
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=date(2026, 11, 24)), "new": New(date=date(2026, 11, 26)), "scope": ""},
        ("move Anna from Tuesday to Thursday",),
    ),
)
