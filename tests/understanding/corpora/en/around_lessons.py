"""What tutors write around their lessons: who was not there, results, what was settled on the phone. Said on Sunday."""

from __future__ import annotations

from datetime import date, time

from core.understanding import New, Target
from tests.understanding.cast import ANNA, BEN, LEO, MIA, wall
from tests.understanding.corpora import Meaning

AROUND_LESSONS = (
    Meaning(
        "remind",
        {"students": (ANNA,), "body": "tomorrow morning about the test"},
        ("remind anna tomorrow morning about the test",),
    ),
    Meaning(
        "reschedule",
        {"students": (MIA,), "scope": "series", "target": Target(weekday=1), "new": New(weekday=3), "ask": None},
        (
            "mia switches from tuesdays to thursdays",
            "Mia's lessons move from Tuesdays to Thursdays",
            "mia is changing from tuesdays to thursdays",
        ),
    ),
    Meaning(
        "reschedule",
        {
            "students": (MIA,),
            "scope": "following",
            "target": Target(weekday=1, since=date(2027, 1, 1)),
            "new": New(weekday=3),
            "ask": None,
        },
        ("from january mia switches from tuesdays to thursdays", "mia moves from tuesdays to thursdays from january"),
    ),
    Meaning(
        "no_show",
        {"students": (BEN,), "target": Target(date=date(2026, 11, 16))},
        ("ben never turned up on monday", "ben didn't show up monday"),
    ),
    Meaning(
        "reschedule",
        {"students": (LEO,), "target": Target(date=date(2026, 11, 23)), "new": New(time=time(16, 45)), "ask": None},
        ("please change tomorrow's lesson with leo to 4.45pm", "change leo's lesson tomorrow to 16:45"),
    ),
    Meaning(
        "create",
        {"students": (BEN,), "start": wall("2026-11-28T10:00"), "minutes": 90},
        ("just confirmed with ben's dad: saturday 10am to 11:30",),
    ),
    Meaning("list", {"date": date(2026, 11, 23)}, ("when am i teaching tomorrow", "when do i work tomorrow")),
    Meaning("record_score", {"students": (LEO,)}, ("leo's test: B-", "leo essay: B-")),
)
OF_OTHERS = (("my flight was delayed by 3 hours", "it was, and nobody waits"),)
