"""English: the time given up, two weeks, days gone by, hours from now on, all left as it is."""

from __future__ import annotations

from datetime import date, time

from core.understanding import New, Question, Recurrence, Target, Weekly
from tests.understanding.cast import BEN, LEO, wall
from tests.understanding.corpora import Meaning

BOTH = (date(2026, 11, 16), date(2026, 11, 29))
AFTER = (date(2026, 11, 23), date(2026, 12, 6))
OLD, NEW = wall("2026-11-23 16:00"), wall("2026-11-23 17:00")
MEANT = (
    Meaning(
        "reschedule",
        {"students": (LEO,), "target": Target(start=OLD), "new": New(start=NEW), "ask": None},
        (
            "Leo's lesson tomorrow 5 instead of 4",
            "Leo tomorrow at 5 instead of 4",
            "Leo tomorrow at 5 rather than 4",
            "Leo at 5 instead of 4 tomorrow",
        ),
    ),
    Meaning(
        "reschedule",
        {"target": Target(start=OLD), "new": New(start=NEW), "ask": None},
        (
            "can we do 5 instead of 4 tomorrow",
            "could we start at 5 rather than 4 tomorrow?",
        ),
        role="student",
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=date(2026, 12, 1)), "new": New(date=date(2026, 12, 3)), "ask": None},
        (
            "the lesson on the 1st needs to go to the 3rd",
            "the lesson on the 1st has to be moved to the 3rd",
            "move the lesson on the 1st to the 3rd",
            "the lesson on the 1st should be on the 3rd instead",
        ),
    ),
    Meaning(
        "list",
        {"range": BOTH, "ask": None},
        (
            "what's on this week and next",
            "what do I have this week and the next?",
            "what's on this week and next week",
            "show me this week and the week after",
        ),
    ),
    Meaning(
        "free",
        {"range": BOTH, "ask": None},
        (
            "am I free this week and next?",
            "free slots this week and next",
            "am I free this week or next?",
        ),
    ),
    Meaning(
        "block",
        {"range": BOTH, "ask": None},
        (
            "I'm off this week and next",
            "this week and next I'm away",
            "I'm away this week and the week after",
            "I'm away this and next week",
        ),
    ),
    Meaning(
        "reschedule",
        {"range": AFTER, "ask": Question("date")},
        (
            "can we do it next week or the week after",
            "could we move it to next week or the week after?",
        ),
        role="student",
    ),
    Meaning(
        "hours",
        {"hours": (Weekly((0, 1, 2, 3, 4), 14 * 60, 20 * 60),), "ask": None},
        (
            "I'll be available 2 to 8 Monday to Friday from now on",
            "from now on I'm available Monday to Friday 2-8",
            "I will teach 2-8 Mon-Fri from now on",
            "I'll be free 2 to 8 Monday to Friday from now on",
        ),
    ),
    Meaning(
        "invoice",
        {"students": (BEN,), "date": date(2026, 11, 3), "ask": None},
        (
            "bill ben for the 3rd",
            "invoice Ben for the 3rd",
            "invoice ben for the lesson on the 3rd",
        ),
    ),
    Meaning(
        "reschedule",
        {"target": None, "new": New(shift=60), "scope": "", "ask": None},
        (
            "Would it be ok to have our lesson an hour later",
            "is it possible to start an hour later?",
            "would it be possible to start our lesson an hour later?",
            "Would it be all right to have the lesson an hour later?",
        ),
        role="guardian",
    ),
    Meaning(
        "create",
        {"start": NEW, "recurrence": Recurrence("weekly", (0,), time=time(17)), "topic": "", "ask": None},
        (
            "We'd like a weekly lesson for Daniel, Mondays at 5pm",
            "we would love a weekly slot for Daniel, Mondays at 5pm",
            "Could Daniel have a weekly lesson on Mondays at 5pm?",
        ),
        role="guardian",
    ),
    Meaning(
        "abort",
        {},
        (
            "never mind, leave it as it is",
            "just leave it",
            "leave everything as it was",
            "actually let's keep it as it is",
        ),
        role="tutor",
        open_question="confirm",
    ),
    Meaning(
        "abort",
        {},
        (
            "never mind, leave it as it is",
            "just leave it",
        ),
        role="student",
        open_question="confirm",
    ),
    Meaning(
        "abort",
        {},
        (
            "never mind, leave it as it is",
            "just leave it",
        ),
        role="guardian",
        open_question="confirm",
    ),
    Meaning(
        "homework",
        {"tasks": (), "ask": None},
        (
            "did she get any homework?",
            "has she got any homework",
            "did they get any homework today",
        ),
        role="guardian",
    ),
)
