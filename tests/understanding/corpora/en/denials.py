"""What is denied, what is so after all, and what only sounds like an illness or a refusal; each by whoever says it."""

from __future__ import annotations

from datetime import date

from core.understanding import Target
from tests.understanding.cast import ANNA, BEN, LEO
from tests.understanding.corpora import Meaning
from tests.understanding.corpora.en.basics import FRI, TOMORROW

DENIALS = (
    Meaning(
        "list",
        {"students": (LEO,)},
        (
            "Leo is not ill, he will come",
            "Leo isn't sick, he is coming",
            "Leo isn't ill any more",
            "Leo is well again",
            "Leo can come after all",
            "Leo is not away",
            "Leo isn't on holiday",
            "Leo didn't cancel",
            "Leo doesn't want to cancel",
            "I'm not cancelling Leo",
            "no need to cancel Leo",
            "we are not moving Leo",
            "Leo isn't a no-show",
            "Leo was no no-show",
            "Leo can't do the exercises",
            "Leo's lesson isn't cancelled",
        ),
    ),
    Meaning(
        "cancel",
        {"students": (LEO,), "target": Target(range=(date(2026, 12, 21), date(2027, 1, 6))), "scope": ""},
        (
            "Leo is on holiday 21 Dec to 6 Jan",
            "leo's on vacation from 21 dec to 6 jan",
            "leo's family is on holiday 21 dec - 6 jan",
            "leo's school holidays are 21 dec to 6 jan",
            "leo hols 21 dec-6 jan",
            "leo off 21 dec to 6 jan",
            "katrin says leo is away 21 dec to 6 jan",
        ),
    ),
    Meaning(
        "cancel",
        {"students": (LEO,), "target": Target(date=date(2026, 11, 25))},
        (
            "leo has a day off on wednesday",
            "leo is on a school trip wednesday",
            "leo has a school trip on wednesday",
            "leo wont make it wed",
            "leo out wed",
        ),
    ),
    Meaning("undo", {}, ("oops undo", "no wait, undo", "sorry, undo that", "oh no undo", "whoops! revert")),
    Meaning(
        "block",
        {"date": FRI, "answer": "maybe"},
        (
            "should I take Friday off",
            "maybe take friday off",
            "off friday?",
            "is friday a holiday",
            "off friday, leo knows",
            "vacation with leo on friday",
        ),
    ),
    Meaning("block", {"date": FRI, "answer": ""}, ("off Friday", "I'm on holiday on Friday", "away Fri")),
    Meaning("message", {"students": (LEO,)}, ("tell leo i'm off friday", "let leo know that anna is away friday")),
    Meaning("reschedule", {}, ("move leo to thursday, he is away wednesday",)),
    Meaning("create", {}, ("book leo thursday 5pm as anna is away",)),
    Meaning("list", {"students": (ANNA,), "date": TOMORROW}, ("Anna will not be late tomorrow",)),
    Meaning(
        "unknown",
        {"ask": None},
        ("sick! thats awesome", "that's sick!", "sick lesson today!", "can't do the homework", "I'm no longer sick"),
    ),
    Meaning(
        "unknown",
        {"ask": None},
        (
            "sick! thats awesome",
            "thats sick",
            "cant do the homework",
            "I can't do exercise 5",
            "i can't make sense of exercise 5",
            "i couldn't do task 3",
            "i'm not running late",
            "please don't cancel",
            "I don't want to cancel",
            "i didn't cancel",
        ),
        role="student",
    ),
    Meaning("unknown", {}, ("Anna is not ill", "Anna isn't a no-show", "Anna can't do the homework"), role="guardian"),
    Meaning(
        "rsvp",
        {"answer": "yes"},
        ("I'm not sick, I will come", "i am well again", "I can come after all", "pls dont cancel, i will come"),
        role="student",
    ),
    Meaning(
        "rsvp",
        {"answer": "yes", "students": (ANNA,)},
        ("Anna is well again", "Anna can come after all", "Anna is coming after all"),
        role="guardian",
    ),
    Meaning("rsvp", {"answer": "yes"}, ("she is not sick, she'll come", "he is well again"), role="guardian"),
    # --- and these are not denied
    Meaning("cancel", {"students": (BEN,)}, ("Ben is not well", "Ben is not coming", "don't forget to cancel Ben")),
    Meaning(
        "rsvp",
        {"answer": "no"},
        ("we can't come after all", "i cant do it", "im sick and cant do the homework", "cant make the lesson"),
        role="student",
    ),
    # --- days off that are days of teaching after all
    Meaning(
        "block",
        {"date": TOMORROW, "answer": "no"},
        (
            "take back time off tomorrow",
            "take the day off tomorrow back",
            "undo time off tomorrow",
            "I'm working tomorrow after all",
            "I'll teach tomorrow after all",
            "I'm working tomorrow",
            "I'm not off tomorrow",
            "no longer off tomorrow",
            "tomorrow is not off",
            "I don't need tomorrow off",
            "unblock tomorrow",
            "open tomorrow again",
        ),
    ),
    Meaning(
        "block",
        {"date": FRI, "answer": "no"},
        ("remove my day off on Friday", "cancel my day off on Friday", "no day off on Friday", "reopen Friday"),
    ),
    Meaning(
        "block",
        {"range": (date(2026, 12, 22), date(2027, 1, 2)), "answer": "no"},
        ("cancel the time off from 22 Dec to 2 Jan", "I'm not on holiday 22 Dec-2 Jan"),
    ),
    Meaning("block", {"date": date(2026, 12, 22), "answer": "no"}, ("holiday cancelled, I'm working 22 Dec",)),
    Meaning("block", {"date": None, "answer": ""}, ("show my days off", "when am I off?")),
    Meaning("block", {"date": FRI, "answer": ""}, ("off Friday", "I need Friday off", "I'm not working on Friday")),
    Meaning("free", {"date": TOMORROW}, ("am I free tomorrow?",)),
)
