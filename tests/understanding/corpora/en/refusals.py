"""A time refused and another wished in one sentence; and what refuses without a wish, or wishes without a refusal."""

from __future__ import annotations

from datetime import time

from core.understanding import New, Target
from tests.understanding.cast import ANNA, wall
from tests.understanding.corpora import Meaning
from tests.understanding.corpora.en.basics import FRI, THU, TOMORROW, TUE, WED

SIX = time(18)

REFUSALS = (
    Meaning(
        "reschedule",
        {"target": Target(date=THU), "new": New(start=wall("2026-11-25T18:00"))},
        (
            "we can't do Thursday, but Wednesday 18:00 works",
            "we can't do Thursday but Wednesday 18:00 works",
            "can't do Thursday, Wednesday 18:00 is fine",
            "Thursday doesn't work, Wednesday 18:00 would",
            "Thursday is no good for us. Is Wednesday 18:00 possible?",
            "not Thursday but Wednesday 18:00",
            "could we come Wednesday 18:00 instead of Thursday, we are away",
        ),
        role="guardian",
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=TUE), "new": New(date=THU, same_time=True)},
        (
            "cant do tuesday… thursday same time?",
            "cant do tuesday, thursday same time?",
            "can't do tuesday, could we do thursday at the same time?",
        ),
        role="student",
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=TUE), "new": New(date=WED)},
        (
            "Tuesday is no good, could we do Wed instead",
            "Tuesday doesn't work for us. Wednesday?",
            "not Tuesday, Wednesday please",
            "instead of Tuesday can we do Wednesday",
            "we are away on Tuesday, could we come on Wednesday?",
        ),
        role="guardian",
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=TUE), "new": New(date=TUE, time=SIX), "after": SIX},
        (
            "cannot come before 18:00 on Tuesday",
            "we can't until 18:00 on Tuesday",
            "can only come after 18:00 on Tuesday",
            "Tuesday only after 18:00",
            "not before 18:00 on Tuesday please",
        ),
        role="guardian",
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=TUE), "new": New(start=wall("2026-11-24T18:00"))},
        ("could only do 18:00 on Tuesday", "she can only come at 18:00 on Tuesday"),
        role="guardian",
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=THU), "new": None},
        ("we can't do Thursday, any other day?", "can't come on Thursday, could we have another time?"),
        role="guardian",
    ),
    Meaning(
        "reschedule",
        {"target": Target(dates=(THU, FRI)), "new": New(start=wall("2026-11-25T18:00"))},
        ("we can't do Thursday or Friday, but Wednesday 18:00 works",),
        role="guardian",
    ),
    Meaning(
        "reschedule",
        {"students": (ANNA,), "target": Target(date=TUE), "new": New(start=wall("2026-11-25T18:00"))},
        (
            "Anna can't do Tuesday, but Wednesday 18:00 works",
            "Anna can't do Tuesday, Wednesday 18:00 works",
            "I can't do Anna on Tuesday, Wednesday 18:00 works",
            "Tuesday doesn't work for Anna, Wednesday 18:00 does",
            "Anna: not Tuesday but Wednesday 18:00",
        ),
    ),
    Meaning(
        "reschedule",
        {"students": (ANNA,), "target": Target(date=TUE), "new": New(date=TUE, time=SIX)},
        ("I can't teach Anna before 18:00 on Tuesday", "Anna can't come before 18:00 on Tuesday"),
    ),
    Meaning("reschedule", {"target": None, "after": time(17)}, ("move Anna to Tuesday but not before 17:00",)),
    Meaning("reschedule", {"students": (ANNA,), "new": None}, ("Tuesday doesn't work for Anna",)),
    Meaning(
        "reschedule",
        {"students": (ANNA,), "target": None, "new": New(date=THU)},
        ("Anna is sick, could we do Thursday instead?", "Anna can't come, how about Thursday?"),
        role="guardian",
    ),
    Meaning(
        "reschedule",
        {"students": (ANNA,), "target": Target(date=TUE), "new": New(date=THU)},
        ("Anna is ill on Tuesday, is Thursday ok?", "Anna is ill on Tuesday, move her to Thursday"),
    ),
    # --- nothing is refused, or nothing that is booked
    Meaning("create", {"topic": "can't do fractions", "ask": None}, ("Anna Tue 17:00 can't do fractions",)),
    Meaning("create", {"start": wall("2026-11-24T17:00")}, ("book Anna Tuesday 17:00, not Wednesday",)),
    Meaning("create", {"start": wall("2026-11-24T17:00")}, ("book Anna on Tuesday at 5, she can't do Wednesday",)),
    Meaning("unknown", {}, ("remind me not before 10",)),
    # --- refused, and nothing wished: only what is refused is meant
    Meaning(
        "rsvp",
        {"answer": "no", "target": Target(date=TUE)},
        (
            "we can't come on Tuesday, see you on Thursday",
            "we can't come on Tuesday, but Thursday is ok as usual",
            "can't come on Tuesday but will come on Thursday",
            "can't do tuesday. sorry",
            "tuesday doesn't work lol",
        ),
        role="student",
    ),
    Meaning("rsvp", {"answer": "no", "target": Target(date=TOMORROW)}, ("tmrw doesnt work lol",), role="student"),
    Meaning("block", {"date": TUE, "range": None}, ("I can't teach on Tuesday, Wednesday is fine",)),
    Meaning("block", {"date": TUE, "within": (0, 18 * 60)}, ("I cannot come before 18:00 on Tuesday",)),
    # --- as answers to "To which day?" the wished one counts, and a refused one is none
    Meaning(
        "create", {"date": WED}, ("can't do Tuesday, Wednesday works", "not Tuesday, Wednesday"), open_question="date"
    ),
    Meaning("create", {"date": WED}, ("Wednesday works, but Thursday is bad",), open_question="date"),
    Meaning("unknown", {"date": None}, ("tmrw doesnt work lol",), open_question="date"),
)
