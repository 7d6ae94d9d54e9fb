"""Whole days that a tutor cannot teach: the own illness, and everything moved or cancelled at once."""

from __future__ import annotations

from core.understanding import Target
from tests.understanding.cast import BEN
from tests.understanding.corpora import Meaning
from tests.understanding.corpora.en.basics import FRI, TODAY, TOMORROW, TUE, WED

SICK_DAYS = (
    Meaning(
        "cancel",
        {"target": Target(date=TODAY), "students": (), "new": None, "ask": None},
        (
            "I'm ill today",
            "I'm sick today",
            "I am ill today",
            "I'm not well today",
            "sick today",
            "I have a fever today",
            "calling in sick today",
            "I'm ill and can't teach today",
            "I can't teach today, I'm ill",
        ),
    ),
    Meaning("cancel", {"target": Target(date=TOMORROW), "students": ()}, ("taking a sick day tomorrow",)),
    Meaning("cancel", {"target": None, "students": (), "reason": "I'm ill"}, ("I'm ill", "sorry, I'm ill")),
    Meaning(
        "cancel",
        {"target": Target(range=(TODAY, WED)), "students": (), "ask": None},
        ("I'm ill till Wednesday", "ill till Wednesday", "I'm sick until Wed", "on sick leave until Wednesday"),
    ),
    Meaning("cancel", {"target": Target(range=(TODAY, FRI)), "reason": "sick"}, ("sick until Friday", "sick till Fri")),
    Meaning("cancel", {"target": Target(dates=(TOMORROW, TUE)), "students": ()}, ("I'm sick tomorrow and Tuesday",)),
    Meaning(
        "cancel",
        {"target": Target(date=TODAY), "scope": "all", "students": (), "reason": ""},
        ("cancel everything today", "cancel all lessons today", "call everything off today"),
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=TODAY), "scope": "all", "students": (), "new": None},
        ("move everything today", "move all lessons today", "move all of today's lessons", "postpone everything today"),
    ),
    Meaning("reschedule", {"target": None, "scope": "all", "new": None}, ("move everything", "move all my lessons")),
    Meaning(
        "cancel",
        {"target": Target(date=TODAY), "within": (720, 1080), "students": ()},
        ("I'm ill this afternoon", "sick this afternoon", "cancel everything this afternoon"),
    ),
    Meaning(
        "cancel",
        {"target": Target(date=TODAY), "within": (1020, 1440)},
        ("I'm ill today from 17:00", "I'm ill today after 5pm", "cancel everything from 17:00 today"),
    ),
    Meaning("cancel", {"target": Target(date=TODAY), "within": (0, 1020)}, ("I'm ill until 17:00 today",)),
    Meaning("cancel", {"target": Target(date=TODAY), "within": None}, ("I'm ill today",)),
    Meaning(
        "block",
        {"within": (1020, 1440)},
        ("can't teach after 5pm today", "I can't teach after 17:00 today", "I can't teach from 17:00 today"),
    ),
    Meaning("block", {"within": (480, 720)}, ("I can't teach tomorrow morning", "off tomorrow morning")),
    Meaning("block", {"within": (900, 1020)}, ("off tomorrow 15:00-17:00",)),
    Meaning("reschedule", {"target": Target(date=TODAY), "within": (1080, 1440)}, ("move everything this evening",)),
    Meaning("cancel", {"students": (BEN,), "target": Target(date=TODAY)}, ("Ben is ill today", "Ben is sick today")),
    Meaning("rsvp", {"answer": "no"}, ("I'm ill today", "sick until Friday", "I'm ill till Wednesday"), role="student"),
)
