"""Verbs that people use for a timetable beside those of the books; and what is only told. Said on Sunday."""

from __future__ import annotations

from datetime import date

from core.understanding import New, Recurrence, Target
from tests.understanding.cast import ANNA, BEN, LEO, MIA, wall
from tests.understanding.corpora import Meaning

FRI = date(2026, 11, 27)
FRIDAYS_LESSON = {"students": (LEO,), "target": Target(date=FRI)}

CANCELLED = (
    Meaning(
        "cancel",
        FRIDAYS_LESSON,
        (
            "nix leo on friday",
            "wipe friday's lesson with leo",
            "get rid of leo's friday lesson",
            "take leo off the schedule for friday",
            "take leo off friday",
            "bin leo's lesson on friday",
            "strike leo on friday",
            "scratch leo on friday",
            "can you ditch the lesson with leo on friday",
            "let's kill leo's lesson on friday",
            "knock friday's lesson with leo on the head",
            "can you take leo out of friday",
            "leo won't be needing friday's lesson",
            "we can scrap leo's lesson on friday",
        ),
    ),
    Meaning(
        "cancel",
        {"students": (ANNA,), "target": Target(start=wall("2026-11-27T17:00"))},
        ("lose the 5pm with anna on friday", "nix anna friday 5pm", "bin the 5pm with anna on friday please"),
    ),
)
MOVED = (
    Meaning(
        "reschedule",
        {"students": (MIA,), "new": New(start=wall("2026-11-27T17:00"))},
        (
            "prepone mia to friday 5pm",
            "slide mia's lesson to friday at 5pm",
            "shove mia to 5pm on friday",
            "nudge mia over to friday 5pm",
            "flip mia to friday at 5pm",
            "mia's lesson needs to go to friday 5pm",
        ),
    ),
)
BOOKED = (
    Meaning(
        "create",
        {"students": (BEN,), "start": wall("2026-11-24T16:00"), "topic": ""},
        (
            "pop ben in for tuesday at 4pm",
            "stick ben in on tuesday at 4pm",
            "put ben down for tuesday at 4pm",
            "throw in a lesson with ben on tuesday at 4pm",
            "chuck ben in at 4pm on tuesday",
            "sign up ben for tuesday at 4pm",
            "pencil ben in for tuesday 4pm",
            "hiya, could you squeeze ben in on tuesday at 4pm",
            "ben just texted, he wants tuesday at 4pm, can you add that",
        ),
    ),
    Meaning(
        "create",
        {"students": (ANNA,), "start": wall("2026-11-27T17:00"), "topic": "past tense"},
        (
            "anna friday 5pm past tense",
            "anna friday 5pm on past tense",
            "book anna friday 5pm, past tense",
        ),
    ),
    Meaning(
        "create",
        {"students": (LEO,), "start": wall("2026-11-27T17:00"), "topic": "maths"},
        ("maths with leo friday 5pm", "leo maths friday 5pm", "leo friday 5pm maths"),
    ),
    Meaning(
        "create",
        {"students": (LEO,), "recurrence": Recurrence("weekly", (0,), time=wall("2026-11-23T16:00").time())},
        ("sign leo up for mondays at 4pm", "put leo in on mondays at 4pm"),
    ),
)
PASSING = (
    Meaning("start", {"students": (LEO,)}, ("kicking off with leo", "leo's here, starting")),
    Meaning(
        "end",
        {"students": (ANNA,)},
        (
            "lesson with anna has concluded",
            "anna's lesson has finished",
            "all wrapped up with anna",
            "anna's all done",
            "ok thats us finished with anna",
        ),
    ),
    Meaning("end", {"students": ()}, ("wrapped up", "all done", "finished for today")),
    Meaning("nudge", {"students": (MIA,)}, ("give mia a nudge", "prod mia", "check whether mia is on her way")),
    Meaning("remind", {"students": (MIA,)}, ("shoot mia a reminder", "drop mia a reminder", "give mia a reminder")),
    Meaning("message", {"students": (ANNA,)}, ("drop anna a line that the room changed",)),
    Meaning(
        "undo",
        {},
        ("reverse it", "i didn't mean to do that", "oops didnt mean that, undo", "that was a mistake, undo"),
    ),
    Meaning("thanks", {}, ("ta", "cheers mate", "appreciate it", "nice one", "thanks so much for today")),
)
VERBS = (*CANCELLED, *MOVED, *BOOKED, *PASSING)
ONLY_TOLD: tuple[tuple[str, str], ...] = (
    ("Leo's jokes are getting worse every week", "what somebody does every week is no series"),
    ("mia was brilliant on monday at 5", "a verb is no topic"),
    ("anna plays tennis every tuesday at 4", "what somebody does at a time"),
    ("ben has football on thursdays at 5", "what somebody has at a time is no lesson"),
    ("leo said he'd finish his essay by friday at 5", "what somebody said"),
    ("mia's school play is on dec 11 at 7", "an event of somebody's"),
    ("leo's exam is friday at 9am", "an exam of somebody's"),
    ("ben's mum rings me every evening at 9", "what somebody else does"),
    ("leo fell asleep at 5 yesterday", "what happened"),
    ("ben forgets his book every week", "a habit"),
    ("anna handed in her essay on tuesday at 3", "what is done is no topic"),
    ("we lost the match on friday with anna", "what was lost was no lesson"),
)
