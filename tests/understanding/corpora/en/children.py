"""A guardian names the own child, whom no roster knows; and what families ask and wish in chats of their own."""

from __future__ import annotations

from datetime import date

from core.understanding import New, Target
from tests.understanding.cast import wall
from tests.understanding.corpora import Meaning

TODAY, TUE, WED, THU, FRI = (date(2026, 11, day) for day in (22, 24, 25, 26, 27))
CHILDREN = (
    Meaning(
        "rsvp",
        {"answer": "no", "students": (), "ask": None},
        (
            "Oskar is ill and can't come today",
            "Sorry, Oskar won't make it today",
            "Hi, Tilda can't come today, she has a fever",
            "Tilda's not coming today",
        ),
        role="guardian",
    ),
    Meaning(
        "rsvp",
        {"answer": "yes", "target": Target(date=FRI)},
        ("Tilda will be there on Friday as agreed", "Oskar is coming on Friday"),
        role="guardian",
    ),
    Meaning(
        "late",
        {"late_minutes": 15, "topic": ""},
        (
            "Oskar will be about fifteen minutes late",
            "Tilda is running roughly 15 minutes late",
            "Oskar's running late, around 15 min",
            "Tilda will be around a quarter of an hour late",
        ),
        role="guardian",
    ),
    Meaning(
        "create",
        {"start": wall("2026-11-26 17:00")},
        (
            "could you squeeze Oskar in on Thursday at 5pm?",
            "can u sign tilda up for thu 5pm",
            "please pencil Oskar in for Thursday at 5pm",
            "can you put tilda down for Thursday 5pm",
        ),
        role="guardian",
    ),
    Meaning(
        "reschedule",
        {"new": New(start=wall("2026-11-26 17:00"))},
        ("move Tilda's lesson to Thursday at 5pm", "can you move Oskar's class to Thursday 5pm please"),
        role="guardian",
    ),
    Meaning("cancel", {"target": Target(date=THU)}, ("cancel Tilda's lesson on Thursday",), role="guardian"),
    Meaning("scores", {}, ("how did tilda do", "how is Oskar getting on"), role="guardian"),
    Meaning(
        "list",
        {"range": (date(2026, 12, 1), date(2026, 12, 31))},
        ("which days does Oskar have class in december", "what days does Tilda have lessons in December?"),
        role="guardian",
    ),
    Meaning("list", {"date": FRI}, ("is Oskar's lesson still on on Friday?",), role="guardian"),
    Meaning(  # others than the child, and things that are late or closed
        "unknown",
        {"ask": None},
        (
            "my nephew Oskar will be fifteen minutes late",
            "Tilda's mum is sick and can't come",
            "her cousin Tilda is ill today",
            "Grandpa is ill and won't come today",
            "Ballet is moved to Friday",
            "Zoom is not working",
            "Tilda has a recital on Friday at 6",
        ),
        role="guardian",
    ),
)
ASKED = (
    Meaning(
        "list",
        {"range": (date(2026, 12, 1), date(2026, 12, 31))},
        ("text me the class schedule for December", "your lesson timetable for december", "schedule in december"),
        role="student",
    ),
    Meaning("list", {"date": TODAY}, ("todays classes", "today's lessons?", "send me todays schedule")),
    Meaning(
        "invoice",
        {},
        ("how much do we owe you now", "what do i owe", "can you tell me how much I owe you?"),
        role="guardian",
    ),
    Meaning(
        "invoice",
        {"range": (date(2026, 10, 1), date(2026, 10, 31))},
        ("what do I still owe you for October", "how much do we owe for october?"),
        role="student",
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=THU), "new": New(shift=-30), "ask": None},
        (
            "would you mind if we came half an hour earlier on Thursday?",
            "would you mind very much if he came half an hour earlier on thursday",
        ),
        role="guardian",
    ),
    Meaning(
        "create",
        {"start": wall("2026-11-25 18:00"), "ask": None},
        (
            "would it be possible to have a lesson on Wednesday at 6pm",
            "can i book you for Wednesday at 6pm",
            "any chance to get a lesson wed 6pm?",
        ),
        role="student",
    ),
    Meaning(
        "cancel",
        {"target": Target(date=date(2026, 12, 4))},
        ("take me off the calendar for december 4", "please take us off your schedule for 4 December"),
        role="guardian",
    ),
    Meaning("late", {"late_minutes": 20}, ("im 20 min out", "we're still 20 minutes away"), role="student"),
    Meaning(
        "abort", {}, ("never mind, leave it", "nvm, forget it thanks", "oh forget it, never mind"), "student", "time"
    ),
    Meaning("confirm", {"answer": "yes"}, ("spot on, do it", "bingo!", "bang on, go ahead"), "student", "confirm"),
    Meaning(
        "reschedule",
        {"students": (4,), "new": New(shift=-20)},
        ("prepone Mia's lesson by 20 minutes", "bring Mia's lesson forwards by 20 minutes"),
    ),
    Meaning(
        "reschedule",
        {"scope": "all", "target": Target(date=TODAY), "new": New(shift=15)},
        ("shove all lessons today back by 15 min", "push everything back 15 min today"),
    ),
    Meaning(
        "reschedule",
        {"target": Target(start=wall("2026-11-23 16:00")), "new": New(start=wall("2026-11-23 18:00"))},
        (
            "Mia tomorrow at 18:00 instead of 16:00",
            "Mia 18:00 instead of 16:00 tomorrow",
            "move Mia's lesson from 4pm to 6pm tomorrow",
        ),
    ),
    Meaning(
        "list", {"date": date(2026, 11, 28)}, ("is there a lesson this sat?", "do we have class this sat"), "student"
    ),
    Meaning("block", {"date": date(2026, 11, 28)}, ("not teaching this sat", "no lessons this sat")),
)
