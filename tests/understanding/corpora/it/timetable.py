"""What changes and shows the timetable, in Italian. Said by Maya on Sunday 22 November 2026 in Berlin."""

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
            "Anna martedì 16:30",
            "segna Anna martedì 16:30",
            "metti Anna martedì alle 16.30",
            "prenota Anna martedì alle quattro e mezza",
            "prenota anna martedi alle 4 e mezza",
            "aggiungi una lezione con Anna il 24 novembre alle 16:30",
            "Anna dopodomani alle 16:30",
            "Anna dopo domani ore 16:30",
            "puoi segnare Anna martedì 24 alle 16:30?",
            "Anna tra due giorni alle 16:30",
            "lezione con Anna, martedì 24 novembre, 16:30",
            "Anna martedi' 16:30",
            "Anna lunedì alle 15, no, anzi martedì alle 16:30",
        ),
    ),
    Meaning(
        "create",
        {"students": (BEN,), "start": wall("2026-11-23T16:00"), "minutes": 45},
        (
            "Ben domani alle 16 per 45 minuti",
            "Ben domani 16:00 45 min",
            "Ben domani dalle 16 alle 16:45",
            "metti Ben domani alle quattro del pomeriggio, tre quarti d'ora",
        ),
    ),
    Meaning(
        "create",
        {"students": (ANNA,), "minutes": 90, "topic": "equazioni"},
        ("Anna giovedì alle 17 un'ora e mezza equazioni", "Anna giovedì alle 17 90 min equazioni"),
    ),
    Meaning(
        "create",
        {"students": (BEN,), "recurrence": Recurrence("weekly", (2,), count=8, time=time(17))},
        (
            "Ben ogni mercoledì alle 17, 8 volte",
            "Ben il mercoledì alle 17, 8 lezioni",
            "Ben tutti i mercoledì alle 17, 8 lezioni",
        ),
    ),
    Meaning(
        "create",
        {"students": (ANNA,), "recurrence": Recurrence("weekly", (1,), until=date(2027, 1, 15), time=time(16, 30))},
        (
            "Anna ogni martedì alle 16:30 fino al 15 gennaio",
            "Anna il martedì alle 16:30 fino al 15 gennaio",
            "Anna martedì alle 16:30 ogni settimana fino al 15 gen",
        ),
    ),
    Meaning(
        "create",
        {"students": (LEO,), "recurrence": Recurrence("biweekly", (0,), time=time(16))},
        (
            "Leo un lunedì sì e uno no alle 16",
            "Leo lunedì alle 16 ogni due settimane",
            "Leo lunedì alle 16 quindicinale",
        ),
    ),
    Meaning(
        "create",
        {"students": (), "start": wall("2026-11-26T17:00")},
        (
            "vorrei una lezione giovedì alle 17",
            "potrei avere una lezione giovedì alle 17?",
            "possiamo fare una lezione in più giovedì alle 17?",
        ),
        role="student",
    ),
    Meaning(
        "create",
        {"unknown_name": "Bob", "ask": Question("student"), "start": TUESDAY_HALF_FOUR},
        ("prenota Bob martedì 16:30", "Bob martedì 16:30", "segna Bob martedì alle 16:30"),
    ),
    Meaning(
        "create",
        {"students": (MIA,), "note": "la madre paga lunedì", "start": wall("2026-11-28T11:00")},
        ("Mia sabato alle 11 nota: la madre paga lunedì",),
    ),
)

CHANGING = (
    Meaning(
        "reschedule",
        {"students": (ANNA,), "target": Target(date=TUE), "new": New(date=THU)},
        (
            "sposta Anna da martedì a giovedì",
            "sposta la lezione di Anna da martedi a giovedi",
            "rimanda Anna da martedì al 26",
        ),
    ),
    Meaning("reschedule", {"students": (ANNA,), "target": None, "new": New(date=THU)}, ("sposta Anna a giovedì",)),
    Meaning("reschedule", {"students": (), "new": New(date=THU)}, ("possiamo spostare a giovedì?",), role="student"),
    Meaning(
        "reschedule",
        {"students": (ANNA,), "target": Target(date=TUE), "new": None},
        ("rimanda la lezione di Anna di martedì", "sposta Anna martedì"),
    ),
    Meaning("reschedule", {"new": New(start=wall("2026-11-26T17:00"))}, ("sposta Anna a giovedì alle 17",)),
    Meaning("reschedule", {"students": (ANNA,), "new": New(time=time(18))}, ("sposta Anna alle 18",)),
    Meaning("reschedule", {"students": (BEN,), "new": New(shift=30)}, ("sposta la lezione di Ben di mezz'ora",)),
    Meaning("reschedule", {"new": New(time=time(17))}, ("no, piuttosto alle 17", "facciamo piuttosto alle 17")),
    Meaning("reschedule", {"new": New(time=time(18))}, ("possiamo fare alle 18 invece?",), role="student"),
    Meaning(
        "reschedule",
        {"target": Target(date=TUE), "new": New(start=wall("2026-11-25T18:00"))},
        (
            "martedì non possiamo, mercoledì alle 18 andrebbe bene?",
            "non possiamo martedì, sarebbe possibile mercoledì alle 18?",
            "sarebbe possibile mercoledì alle 18 invece di martedì?",
        ),
        role="guardian",
    ),
    Meaning(
        "cancel",
        {"students": (BEN,), "target": Target(date=TUE)},
        (
            "annulla Ben martedì",
            "cancella la lezione di Ben martedì",
            "Ben non può venire martedì",
            "Ben è malato martedì",
        ),
    ),
    Meaning(
        "cancel",
        {"target": Target(date=TOMORROW), "students": ()},
        ("annulla la lezione di domani", "disdici la lezione di domani per favore"),
    ),
    Meaning(
        "cancel",
        {"target": Target(date=TOMORROW), "scope": "all", "excepted": (Excepted((BEN,)),)},
        ("annulla tutto domani tranne Ben", "annulla tutte le lezioni di domani tranne quella di Ben"),
    ),
    Meaning("cancel", {"scope": "all", "target": Target(range=NEXT_WEEK)}, ("annulla tutto la prossima settimana",)),
    Meaning("cancel", {"target": Target(date=TODAY), "students": ()}, ("sono malata oggi", "oggi sono malato")),
    Meaning("cancel", {"target": Target(date=THU)}, ("devo disdire giovedì",), role="student"),
)

LOOKING = (
    Meaning(
        "list",
        {"date": TOMORROW},
        (
            "cosa ho domani?",
            "che lezioni ho domani",
            "chi ho domani?",
            "le mie lezioni di domani",
            "mostrami il programma di domani",
        ),
    ),
    Meaning("list", {"range": NEXT_WEEK}, ("mostrami la prossima settimana", "la mia agenda della settimana prossima")),
    Meaning(
        "list",
        {"students": (ANNA,), "target": Target(which="next")},
        ("quando è la prossima lezione di Anna?", "quand'è la prossima lezione di Anna?"),
    ),
    Meaning("list", {"target": Target(which="next")}, ("prossima lezione?", "la mia prossima lezione"), role="student"),
    Meaning("free", {"date": THU}, ("sei libero giovedì?", "è libera giovedì?", "hai posto giovedì?")),
    Meaning("free", {"date": TOMORROW}, ("i miei orari liberi domani", "quando sono libera domani?")),
    Meaning("free", {"date": None}, ("quando sei libero?", "quando sei disponibile?"), role="student"),
    Meaning("free", {"date": THU, "part": "afternoon"}, ("sei libera giovedì pomeriggio?",), role="guardian"),
)

OPENING = (
    Meaning(
        "block",
        {"range": (date(2026, 12, 3), date(2026, 12, 10))},
        ("sono in ferie dal 3 al 10", "ferie dal 3 al 10 dicembre", "assente dal 3 al 10 dic"),
    ),
    Meaning("block", {"date": FRI}, ("venerdì non lavoro", "non ci sono venerdì", "ferie venerdì")),
    Meaning("block", {"range": NEXT_WEEK}, ("sarò assente la prossima settimana",)),
    Meaning(
        "hours",
        {"hours": (Weekly((0, 1, 2, 3, 4), 900, 1200),)},
        ("lavoro dal lunedì al venerdì dalle 15 alle 20", "orari: da lunedì a venerdì 15-20"),
    ),
)
TIMETABLE = (*BOOKING, *CHANGING, *LOOKING, *OPENING)
