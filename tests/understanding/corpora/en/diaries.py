"""What tutors write about their diary and their students, as it comes to mind. Said on Sunday."""

from __future__ import annotations

from datetime import date, time

from core.understanding import New, Question, Recurrence, Target, Weekly
from tests.understanding.cast import ANNA, BEN, LEO, MIA, wall
from tests.understanding.corpora import Meaning

DIARIES = (
    Meaning(
        "create",
        {"students": (ANNA,), "start": wall("2026-11-25T16:30"), "minutes": 60, "ask": None},
        (
            "anna at half four on wednesday til half five",
            "anna wednesday half four until half five",
        ),
    ),
    Meaning(
        "create",
        {"students": (MIA,), "range": (date(2026, 11, 9), date(2026, 11, 15)), "ask": Question("date")},
        ("book mia same as last week",),
    ),
    Meaning(
        "cancel",
        {"students": (LEO,), "target": Target(range=(date(2026, 11, 22), date(2026, 12, 31))), "ask": None},
        ("cancel leo's lessons for the rest of the year",),
    ),
    Meaning(
        "cancel",
        {"students": (LEO,), "target": Target(date=date(2026, 11, 23)), "ask": None},
        (
            "leo isn't well, can't do tomorrow",
            "leo isn't feeling great, no lesson tomorrow",
            "take tomorrow's lesson with leo off",
        ),
    ),
    Meaning(
        "cancel",
        {"students": (BEN,), "target": Target(date=date(2026, 11, 23)), "ask": None},
        ("ben won't be in tomorrow",),
    ),
    Meaning(
        "reschedule",
        {"target": Target(start=wall("2026-11-23T17:00")), "new": New(date=date(2026, 11, 26)), "ask": None},
        (
            "the 5pm tomorrow needs to go to thursday",
            "tomorrow 5pm should move to thursday",
        ),
    ),
    Meaning(
        "reschedule",
        {"students": (BEN,), "target": Target(weekday=3), "new": New(weekday=0), "scope": "series", "ask": None},
        ("ben would like to move from thursdays to mondays",),
    ),
    Meaning(
        "reschedule",
        {"students": (MIA,), "target": Target(date=date(2026, 11, 26)), "new": New(time=time(18)), "ask": None},
        ("can we put mia's lesson on thursday back to 6",),
    ),
    Meaning(
        "reschedule",
        {"students": (BEN,), "new": New(start=wall("2026-11-26T18:30")), "ask": None},
        (
            "ben thursday now 6:30",
            "change of plan: ben is now at 6:30 on thursday",
        ),
    ),
    Meaning("block", {"date": date(2026, 11, 23), "ask": None}, ("i'd like monday off",)),
    Meaning(
        "block",
        {"range": (date(2026, 12, 7), date(2026, 12, 9)), "ask": None},
        (
            "i am on a training course 7-9 december",
            "I'm at a conference 7-9 december",
        ),
    ),
    Meaning(
        "hours",
        {"hours": (Weekly((5,), 540, 780),)},
        (
            "I can do saturdays 9-1 from now on",
            "im working saturdays 9-1 again",
        ),
    ),
    Meaning(
        "homework",
        {"students": (ANNA,), "tasks": ("learn vocab unit 5",), "due": date(2026, 11, 27)},
        (
            "anna: learn vocab unit 5 for friday",
            "for anna: learn vocab unit 5, due friday",
        ),
    ),
    Meaning("record_score", {"students": (ANNA,), "topic": "listening", "score": "85%"}, ("anna 85% in listening",)),
    Meaning(
        "record_score",
        {"students": (LEO,), "topic": "spelling test", "score": "18/20"},
        (
            "leo 18/20 spelling test",
            "leo got 18/20 in the spelling test",
        ),
    ),
    Meaning(
        "invoice",
        {"students": (MIA,), "range": (date(2026, 10, 1), date(2026, 10, 31)), "ask": Question("range")},
        ("invoice mia for october and november",),
    ),
    Meaning(
        "list",
        {"range": (date(2026, 11, 23), date(2026, 11, 29))},
        (
            "how full is next week",
            "how busy am I next week",
        ),
    ),
    Meaning(
        "list",
        {"date": date(2026, 12, 8)},
        (
            "do I teach on the 8th of december",
            "am I teaching on 8 december",
        ),
    ),
    Meaning(
        "list",
        {"students": (LEO,), "range": (date(2026, 11, 16), date(2026, 11, 22))},
        (
            "have I got leo this week",
            "am I seeing leo this week",
        ),
    ),
    Meaning(
        "list",
        {"students": (BEN,), "date": date(2026, 11, 26)},
        (
            "is ben booked for thursday",
            "is ben in on thursday",
        ),
    ),
    Meaning(
        "free",
        {"date": date(2026, 11, 28)},
        (
            "when's my next free saturday",
            "find me a free hour on saturday",
        ),
    ),
    Meaning(
        "create",
        {
            "students": (LEO,),
            "start": wall("2026-11-24T16:00"),
            "recurrence": Recurrence("weekly", (1, 3), until=date(2026, 12, 18), time=time(16)),
            "ask": None,
        },
        ("block booking for leo: tuesdays and thursdays 4pm until 18 december",),
    ),
    Meaning("start", {"students": (BEN,)}, ("going in with ben now",)),
    Meaning("no_show", {"students": (MIA,)}, ("mia forgot her lesson",)),
    Meaning("remind_setting", {"ask": Question("remind_before_min")}, ("set my reminders to 1 hour and 1 day before",)),
    Meaning("note", {"note": "ben needs more practice with ratios"}, ("note - ben needs more practice with ratios",)),
    Meaning("invoice", {"students": (BEN,)}, ("whats ben owe me",)),
    Meaning(
        "topic",
        {"students": (MIA,), "target": Target(date=date(2026, 11, 26)), "topic": "photosynthesis"},
        ("thursday's topic with mia is photosynthesis",),
    ),
)
