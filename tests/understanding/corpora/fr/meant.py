"""French: the time given up, two weeks, days gone by, hours from now on, all left as it is."""

from __future__ import annotations

from datetime import date, time

from core.understanding import New, Recurrence, Target, Weekly
from tests.understanding.cast import BEN, LEO, wall
from tests.understanding.corpora import Meaning

BOTH = (date(2026, 11, 16), date(2026, 11, 29))
OLD, NEW = wall("2026-11-23 16:00"), wall("2026-11-23 17:00")
MEANT = (
    Meaning(
        "reschedule",
        {"students": (LEO,), "target": Target(start=OLD), "new": New(start=NEW), "ask": None},
        (
            "Leo demain à 17 au lieu de 16",
            "Leo demain à 17h au lieu de 16",
        ),
    ),
    Meaning(
        "reschedule",
        {"target": Target(start=OLD), "new": New(start=NEW), "ask": None},
        ("on peut faire demain 17h au lieu de 16 ?",),
        role="student",
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=date(2026, 12, 1)), "new": New(date=date(2026, 12, 3)), "ask": None},
        ("déplace le cours du 1er au 3",),
    ),
    Meaning(
        "list",
        {"range": BOTH, "ask": None},
        (
            "qu'est-ce que j'ai cette semaine et la prochaine ?",
            "mes cours cette semaine et la semaine prochaine",
        ),
    ),
    Meaning("free", {"range": BOTH, "ask": None}, ("je suis libre cette semaine ou la prochaine ?",)),
    Meaning(
        "block",
        {"range": BOTH, "ask": None},
        (
            "je suis absente cette semaine et la prochaine",
            "je suis en congé cette semaine et la semaine prochaine",
        ),
    ),
    Meaning(
        "hours",
        {"hours": (Weekly((0, 1, 2, 3, 4), 14 * 60, 20 * 60),), "ask": None},
        (
            "désormais je suis disponible de 14h à 20h du lundi au vendredi",
            "à partir de maintenant je travaille du lundi au vendredi de 14h à 20h",
        ),
    ),
    Meaning("invoice", {"students": (BEN,), "date": date(2026, 11, 3), "ask": None}, ("facture Ben pour le 3",)),
    Meaning(
        "reschedule",
        {"target": None, "new": New(shift=60), "scope": "", "ask": None},
        (
            "Serait-il possible d'avoir notre cours une heure plus tard ?",
            "est-il possible de commencer une heure plus tard ?",
        ),
        role="guardian",
    ),
    Meaning(
        "create",
        {"start": NEW, "recurrence": Recurrence("weekly", (0,), time=time(17)), "topic": "", "ask": None},
        ("Nous aimerions un cours hebdomadaire, le lundi à 17h",),
        role="guardian",
    ),
    Meaning(
        "abort",
        {},
        (
            "laisse tomber, laisse comme c'est",
            "non, on laisse comme c'était",
        ),
        role="tutor",
        open_question="confirm",
    ),
    Meaning(
        "abort",
        {},
        (
            "laisse tomber, laisse comme c'est",
            "non, on laisse comme c'était",
        ),
        role="student",
        open_question="confirm",
    ),
    Meaning(
        "abort",
        {},
        (
            "laisse tomber, laisse comme c'est",
            "non, on laisse comme c'était",
        ),
        role="guardian",
        open_question="confirm",
    ),
    Meaning("homework", {"tasks": (), "ask": None}, ("Est-ce qu'elle a eu des devoirs ?",), role="guardian"),
)
