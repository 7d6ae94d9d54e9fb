"""German: the time given up, two weeks, days gone by, hours from now on, all left as it is."""

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
            "Leo morgen um 5 statt 4",
            "Leos Stunde morgen 17 statt 16",
            "Leo morgen um 17 Uhr statt 16",
        ),
    ),
    Meaning(
        "reschedule",
        {"target": Target(start=OLD), "new": New(start=NEW), "ask": None},
        ("geht morgen 17 Uhr statt 16?",),
        role="student",
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=date(2026, 12, 1)), "new": New(date=date(2026, 12, 3)), "ask": None},
        (
            "die Stunde vom 1. muss auf den 3. verschoben werden",
            "die Stunde am 1. auf den 3. verschieben",
        ),
    ),
    Meaning(
        "list",
        {"range": BOTH, "ask": None},
        (
            "was ist diese und nächste Woche los?",
            "was steht diese Woche und nächste Woche an",
        ),
    ),
    Meaning(
        "free",
        {"range": BOTH, "ask": None},
        (
            "bin ich diese oder nächste Woche frei?",
            "wo ist diese und nächste Woche noch was frei?",
        ),
    ),
    Meaning(
        "block",
        {"range": BOTH, "ask": None},
        (
            "diese und nächste Woche bin ich weg",
            "diese Woche und nächste Woche habe ich frei",
        ),
    ),
    Meaning(
        "reschedule",
        {"range": AFTER, "ask": Question("date")},
        (
            "können wir nächste oder übernächste Woche",
            "können wir es auf nächste oder übernächste Woche verschieben?",
        ),
        role="student",
    ),
    Meaning(
        "hours",
        {"hours": (Weekly((0, 1, 2, 3, 4), 14 * 60, 20 * 60),), "ask": None},
        (
            "ab jetzt bin ich Montag bis Freitag von 14 bis 20 Uhr verfügbar",
            "ich unterrichte ab jetzt 14 bis 20 Uhr Montag bis Freitag",
        ),
    ),
    Meaning(
        "invoice",
        {"students": (BEN,), "date": date(2026, 11, 3), "ask": None},
        (
            "Rechnung an Ben für den 3.",
            "stell Ben den 3. in Rechnung",
        ),
    ),
    Meaning(
        "reschedule",
        {"target": None, "new": New(shift=60), "scope": "", "ask": None},
        (
            "Wäre es ok, unsere Stunde eine Stunde später zu haben?",
            "Wäre es möglich, eine Stunde später anzufangen?",
        ),
        role="guardian",
    ),
    Meaning(
        "create",
        {"start": NEW, "recurrence": Recurrence("weekly", (0,), time=time(17)), "topic": "", "ask": None},
        ("Wir hätten gern eine wöchentliche Stunde, montags um 17 Uhr",),
        role="guardian",
    ),
    Meaning(
        "abort",
        {},
        (
            "egal, lass es so wie es ist",
            "ach egal, lassen wir es so",
            "nein, lass alles wie es war",
        ),
        role="tutor",
        open_question="confirm",
    ),
    Meaning(
        "abort",
        {},
        (
            "egal, lass es so wie es ist",
            "ach egal, lassen wir es so",
        ),
        role="student",
        open_question="confirm",
    ),
    Meaning(
        "abort",
        {},
        (
            "egal, lass es so wie es ist",
            "ach egal, lassen wir es so",
        ),
        role="guardian",
        open_question="confirm",
    ),
    Meaning("homework", {"tasks": (), "ask": None}, ("Hat sie Hausaufgaben bekommen?",), role="guardian"),
)
