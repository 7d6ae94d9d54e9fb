"""Polite frames, reasons ahead of a wish, what is asked of a timetable in other words. Said on Sunday."""

from __future__ import annotations

from datetime import date

from core.understanding import New, Target
from tests.understanding.cast import ANNA, BEN, LEO, MIA, wall
from tests.understanding.corpora import Meaning

MON, TUE, WED, THU, FRI = (date(2026, 11, day) for day in (23, 24, 25, 26, 27))

FRAMED = (
    Meaning(
        "reschedule",
        {"target": Target(date=THU), "new": New(start=wall("2026-11-27T17:00"))},
        (
            "would you mind terribly if we moved thursday to friday at 5pm",
            "would you mind if we moved thursday to friday at 5pm",
            "any way we can move thursday to friday at 5pm",
            "is it ok if we swapped thursday for friday at 5pm",
            "i was wondering if you could move thursday to friday at 5pm",
            "is there any chance we could move thursday to friday at 5pm",
        ),
        role="student",
    ),
    Meaning(
        "create",
        {"start": wall("2026-11-27T17:00"), "topic": ""},
        (
            "we should like to book a lesson on friday at 5pm",
            "is there any possibility of an extra lesson on friday at 5pm",
            "would it be possible to have a lesson on friday at 5pm",
            "get me in on friday at 5pm please",
            "put me down for friday at 5pm",
            "sign me up for friday at 5pm pls",
            "can i hav a lesson w/ u on friday at 5pm",
        ),
        role="guardian",
    ),
    Meaning(
        "create",
        {"start": wall("2026-11-26T17:00"), "topic": ""},
        (
            "my exam is december 10 so could we add a lesson on thursday at 5pm",
            "i've got a test on friday so could i have an extra lesson on thursday at 5pm",
            "there's a maths test on friday, can i book a lesson on thursday at 5pm",
        ),
        role="student",
    ),
    Meaning(
        "create",
        {"students": (BEN,), "start": wall("2026-11-26T17:00")},
        ("ben has an exam on friday so book him an extra lesson on thursday at 5pm",),
    ),
)
ASKED = (
    Meaning(
        "list",
        {"date": FRI},
        ("could you let me know whether i have a lesson on friday", "let me know if i have a lesson on friday"),
        role="student",
    ),
    Meaning("list", {"target": Target(which="next")}, ("could you let me know when my next lesson is",), "student"),
    Meaning("list", {"students": (ANNA,), "target": Target(which="next")}, ("when am i seeing anna next",)),
    Meaning("list", {"date": FRI}, ("how full is friday", "how busy am i on friday")),
    Meaning("free", {"date": FRI, "minutes": 120}, ("need a 2 hour slot on friday",), "student"),
    Meaning(
        "free",
        {"date": FRI},
        ("what have you got on friday", "r u free on friday", "are you around on friday"),
        role="student",
    ),
    Meaning("free", {"date": FRI}, ("where could i squeeze in another lesson on friday", "any openings on friday")),
    Meaning("block", {"date": FRI}, ("dont let anyone book me friday", "i'm not around on friday")),
    Meaning("rsvp", {"answer": "yes", "target": Target(date=THU)}, ("all good for thursday", "still on for thursday"),
            "student"),
)  # fmt: skip
OWN = (  # a command or a question, though something else was asked
    Meaning("list", {"date": MON}, ("whats on tomorrow", "what's on tomorrow?"), open_question="duration_min"),
    Meaning(
        "cancel",
        {"students": (BEN,), "target": Target(date=FRI)},
        ("actually just cancel ben on friday", "no wait, cancel ben on friday"),
        open_question="time",
    ),
    Meaning("create", {"time": wall("2026-11-22T17:00").time()}, ("actually 5pm", "no, 5pm"), open_question="time"),
)
WRITTEN = (
    Meaning(
        "note",
        {"students": (LEO,), "note": "weak on fractions"},
        (
            "add to leo's notes: weak on fractions",
            "jot down for leo: weak on fractions",
            "put in leo's notes that weak on fractions",
        ),
    ),
    Meaning(
        "record_score",
        {"students": (LEO,), "score": "34 out of 40", "topic": ""},
        ("leo 34 out of 40", "log 34 out of 40 for leo", "leo's mark was 34 out of 40"),
    ),
    Meaning("scores", {"students": (MIA,)}, ("what did mia get", "how has mia been scoring lately")),
    Meaning(
        "topic",
        {"students": (ANNA,), "topic": "past tense"},
        (
            "friday's topic with anna is past tense",
            "friday with anna is going to be about past tense",
            "anna's next lesson will cover past tense",
            "put past tense down as the topic for anna",
        ),
    ),
    Meaning(
        "invoice",
        {"students": (ANNA,), "range": (date(2026, 9, 1), date(2026, 9, 30))},
        ("invoice anna sept 1 to sept 30", "invoice for anna from 1 september to 30 september"),
    ),
)
OF_DAYS = (
    Meaning(
        "reschedule",
        {"target": Target(date=date(2026, 12, 1)), "new": New(date=date(2026, 12, 2))},
        ("can we do the 2nd instead of the 1st", "could we have the 2nd instead of the 1st"),
        role="student",
    ),
    Meaning("cancel", {"target": Target(date=MON), "scope": ""}, ("cancel monday's lessons", "cancel mondays lessons")),
    Meaning(
        "cancel",
        {"students": (ANNA,), "target": Target(date=FRI), "scope": "following"},
        ("cancel anna this friday and every friday after that", "cancel anna this friday and all after that"),
    ),
    Meaning(
        "reschedule",
        {"students": (ANNA,), "target": Target(date=THU), "new": New(start=wall("2026-11-27T16:00"))},
        ("anna would rather come friday at 4pm than thursday", "anna would sooner come friday at 4pm than thursday"),
    ),
)
MORE = (
    Meaning(
        "reschedule",
        {"students": (MIA,), "new": New(shift=30)},
        ("knock mia's lesson back half an hour", "shove mia's lesson back 30 minutes"),
    ),
    Meaning("list", {"date": FRI}, ("who've i got on friday", "whos in friday")),
    Meaning("free", {"date": FRI}, ("any space left on friday?", "got any time friday"), role="student"),
    Meaning("scores", {"students": (LEO,)}, ("what's leo's average",)),
    Meaning(
        "rsvp",
        {"answer": "no", "target": Target(date=FRI)},
        ("gonna have to bail on friday", "soz cant make it friday"),
        role="student",
    ),
)
DATED = (
    Meaning(
        "free",
        {"date": date(2026, 12, 3), "part": "afternoon", "time": None},
        (
            "any gaps on thursday afternoon, dec 3?",
            "free thursday afternoon 3 december?",
            "what is free on thursday in the afternoon, dec 3",
            "free on december 3 in the afternoon?",
            "is anything free on thursday, december 3rd in the afternoon?",
        ),
    ),
)
PHRASES = (*DATED, *MORE, *FRAMED, *ASKED, *OWN, *WRITTEN, *OF_DAYS)
TOLD: tuple[tuple[str, str], ...] = (
    ("the kids ditched class on friday", "what others did"),
    ("i lost my keys on friday", "what was lost is no lesson"),
    ("leo killed it on friday", "praise"),
    ("i wiped the board after class", "what was wiped is no lesson"),
    ("leo got a new bike on monday", "what somebody got"),
    ("i lost the game on friday", "a game"),
    ("we finished the book in class today", "what is finished is a book"),
    ("kill two birds with one stone", "a saying"),
    ("we have to clear the table first", "a table"),
    ("lol ben said 5 hours of homework is a crime", "what somebody said of homework"),
    ("leo switched to 5 a side football", "a sport with a number"),
)
