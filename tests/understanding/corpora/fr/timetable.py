"""What changes and shows the timetable, in French. Said by Maya on Sunday 22 November 2026 in Berlin."""

from __future__ import annotations

from datetime import date, time

from core.understanding import Excepted, New, Question, Recurrence, Target, Weekly
from tests.understanding.cast import ANNA, BEN, LEO, MIA, wall
from tests.understanding.corpora import Meaning

TUESDAY_HALF_FOUR = wall("2026-11-24T16:30")
TUE, WED, THU, FRI = (date(2026, 11, day) for day in (24, 25, 26, 27))
TODAY, TOMORROW = date(2026, 11, 22), date(2026, 11, 23)
NEXT_WEEK = (date(2026, 11, 23), date(2026, 11, 29))

BOOKING = (
    Meaning(
        "create",
        {"students": (ANNA,), "start": TUESDAY_HALF_FOUR, "ask": None, "recurrence": None, "minutes": None},
        (
            "Anna mardi 16h30",
            "mets Anna mardi 16h30",
            "note Anna mardi à 16 h 30",
            "réserve Anna mardi à quatre heures et demie",
            "reserve Anna mardi a 4h30",
            "ajoute un cours avec Anna le 24 novembre à 16h30",
            "Anna après-demain à 16:30",
            "anna apres demain 16h30",
            "peux-tu mettre Anna mardi 24 à 16h30 stp",
            "Anna dans deux jours à 16h30",
            "cours avec Anna, mardi 24 novembre, 16h30",
            "Anna lundi à 15h, non, plutôt mardi à 16h30",
        ),
    ),
    Meaning(
        "create",
        {"students": (BEN,), "start": wall("2026-11-23T16:00"), "minutes": 45},
        (
            "Ben demain à 16h pendant 45 minutes",
            "Ben demain 16h 45 min",
            "Ben demain de 16h à 16h45",
            "mets Ben demain à quatre heures de l'après-midi, trois quarts d'heure",
        ),
    ),
    Meaning(
        "create",
        {"students": (ANNA,), "minutes": 90, "topic": "équations"},
        ("Anna jeudi 17h 1h30 équations", "Anna jeudi à 17h une heure et demie équations"),
    ),
    Meaning(
        "create",
        {"students": (BEN,), "recurrence": Recurrence("weekly", (2,), count=8, time=time(17))},
        (
            "Ben tous les mercredis à 17h, 8 fois",
            "Ben le mercredi à 17h, 8 cours",
            "Ben chaque mercredi 17h, 8 séances",
        ),
    ),
    Meaning(
        "create",
        {"students": (ANNA,), "recurrence": Recurrence("weekly", (1,), until=date(2027, 1, 15), time=time(16, 30))},
        (
            "Anna les mardis à 16h30 jusqu'au 15 janvier",
            "Anna tous les mardis 16h30 jusqu’au 15 janvier",
            "Anna mardi 16h30 chaque semaine jusqu'au 15 janv",
        ),
    ),
    Meaning(
        "create",
        {"students": (LEO,), "recurrence": Recurrence("weekly", (0,), until_weeks=5, time=time(16))},
        ("Leo les lundis à 16h pendant 5 semaines", "Leo tous les lundis à 16h pendant cinq semaines"),
    ),
    Meaning(
        "create",
        {"students": (LEO,), "recurrence": Recurrence("biweekly", (0,), time=time(16))},
        (
            "Leo un lundi sur deux à 16h",
            "Leo lundi 16h toutes les deux semaines",
            "Leo lundi 16h tous les quinze jours",
        ),
    ),
    Meaning(
        "create",
        {"students": (), "start": wall("2026-11-26T17:00")},
        (
            "je voudrais un cours jeudi à 17h",
            "est-ce que je pourrais avoir un cours jeudi à 17h ?",
            "on peut avoir une séance en plus jeudi 17h ?",
        ),
        role="student",
    ),
    Meaning(
        "create",
        {"unknown_name": "Bob", "ask": Question("student"), "start": TUESDAY_HALF_FOUR},
        ("réserve Bob mardi 16h30", "Bob mardi 16h30", "mets Bob mardi à 16h30"),
    ),
    Meaning(
        "create",
        {"students": (MIA,), "note": "la mère paie lundi", "start": wall("2026-11-28T11:00")},
        ("Mia samedi 11h note : la mère paie lundi",),
    ),
)

CHANGING = (
    Meaning(
        "reschedule",
        {"students": (ANNA,), "target": Target(date=TUE), "new": New(date=THU)},
        (
            "décale Anna de mardi à jeudi",
            "deplace le cours d'Anna de mardi à jeudi",
            "reporte Anna de mardi au 26",
        ),
    ),
    Meaning("reschedule", {"students": (ANNA,), "target": None, "new": New(date=THU)}, ("décale Anna à jeudi",)),
    Meaning("reschedule", {"students": (), "new": New(date=THU)}, ("on peut décaler à jeudi ?",), role="student"),
    Meaning(
        "reschedule",
        {"students": (ANNA,), "target": Target(date=TUE), "new": None},
        ("reporte le cours d'Anna de mardi", "décale Anna mardi"),
    ),
    Meaning("reschedule", {"new": New(start=wall("2026-11-26T17:00"))}, ("déplace Anna à jeudi à 17h",)),
    Meaning("reschedule", {"students": (ANNA,), "new": New(time=time(18))}, ("décale Anna à 18h",)),
    Meaning("reschedule", {"students": (BEN,), "new": New(shift=30)}, ("décale le cours de Ben d'une demi-heure",)),
    Meaning("reschedule", {"new": New(time=time(17))}, ("plutôt 17h", "faisons plutôt 17h")),
    Meaning("reschedule", {"new": New(time=time(18))}, ("on peut faire 18h plutôt ?",), role="student"),
    Meaning(
        "reschedule",
        {"target": Target(date=TUE), "new": New(start=wall("2026-11-25T18:00"))},
        (
            "mardi c'est pas possible, mercredi 18h ça irait ?",
            "on ne peut pas mardi, mercredi 18h ce serait possible ?",
            "est-ce que mercredi 18h serait possible au lieu de mardi ?",
        ),
        role="guardian",
    ),
    Meaning(
        "cancel",
        {"students": (BEN,), "target": Target(date=TUE)},
        ("annule Ben mardi", "supprime le cours de Ben mardi", "Ben ne peut pas venir mardi", "Ben est malade mardi"),
    ),
    Meaning(
        "cancel",
        {"target": Target(date=TOMORROW), "students": ()},
        ("annule le cours de demain", "annuler le cours de demain stp"),
    ),
    Meaning(
        "cancel",
        {"target": Target(date=TOMORROW), "scope": "all", "excepted": (Excepted((BEN,)),)},
        ("annule tout demain sauf Ben", "annule tous les cours de demain sauf celui de Ben"),
    ),
    Meaning("cancel", {"scope": "all", "target": Target(range=NEXT_WEEK)}, ("annule tout la semaine prochaine",)),
    Meaning(
        "cancel", {"target": Target(date=TODAY), "students": ()}, ("je suis malade aujourd'hui", "suis malade auj")
    ),
    Meaning("cancel", {"target": Target(date=THU)}, ("je dois annuler jeudi",), role="student"),
)

LOOKING = (
    Meaning(
        "list",
        {"date": TOMORROW},
        (
            "qu'est-ce que j'ai demain ?",
            "qu’est ce que j’ai demain",
            "j'ai quoi demain ?",
            "mes cours de demain",
            "montre-moi mon planning de demain",
        ),
    ),
    Meaning("list", {"range": NEXT_WEEK}, ("montre-moi la semaine prochaine", "mon planning de la semaine prochaine")),
    Meaning(
        "list",
        {"students": (ANNA,), "target": Target(which="next")},
        ("c'est quand le prochain cours d'Anna ?", "quand est le prochain cours d'Anna ?"),
    ),
    Meaning("list", {"target": Target(which="next")}, ("prochain cours ?", "mon prochain cours"), role="student"),
    Meaning("free", {"date": THU}, ("t'es libre jeudi ?", "vous êtes libre jeudi ?", "t'as de la place jeudi ?")),
    Meaning("free", {"date": TOMORROW}, ("mes créneaux libres demain", "je suis libre quand demain ?")),
    Meaning("free", {"date": None}, ("t'es libre quand ?", "quand est-ce que vous êtes libre ?"), role="student"),
    Meaning("free", {"date": THU, "part": "afternoon"}, ("tu es libre jeudi après-midi ?",), role="guardian"),
)

OPENING = (
    Meaning(
        "block",
        {"range": (date(2026, 12, 3), date(2026, 12, 10))},
        ("je suis en vacances du 3 au 10", "vacances du 3 au 10 décembre", "absente du 3 au 10 déc"),
    ),
    Meaning("block", {"date": FRI}, ("je ne travaille pas vendredi", "je suis pas là vendredi", "congé vendredi")),
    Meaning("block", {"range": NEXT_WEEK}, ("je serai absente la semaine prochaine",)),
    Meaning(
        "hours",
        {"hours": (Weekly((0, 1, 2, 3, 4), 900, 1200),)},
        ("je travaille du lundi au vendredi de 15h à 20h", "horaires : lundi à vendredi 15h-20h"),
    ),
)
TIMETABLE = (*BOOKING, *CHANGING, *LOOKING, *OPENING)
