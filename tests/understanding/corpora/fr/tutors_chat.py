"""What tutors write in chats, in French. Said by Maya on Sunday 22 November 2026 in Berlin."""

from __future__ import annotations

from datetime import date, time

from core.understanding import New, Recurrence, Target
from tests.understanding.cast import ANNA, BEN, LEO, MIA, wall
from tests.understanding.corpora import Meaning

TUTORS_CHAT = (
    Meaning(
        "create",
        {"students": (LEO,), "start": wall("2026-11-26T17:15"), "ask": None},
        ("cale leo jeudi à cinq heures et quart",),
    ),
    Meaning(
        "create",
        {"students": (BEN, MIA), "start": wall("2026-11-27T16:00"), "minutes": 90, "ask": None},
        ("ben et mia ensemble vendredi de 16h à 17h30",),
    ),
    Meaning(
        "create",
        {
            "students": (ANNA,),
            "start": wall("2026-12-07T18:00"),
            "recurrence": Recurrence(freq="weekly", weekdays=(0,), time=time(18)),
            "ask": None,
        },
        ("à partir de décembre anna tous les lundis à 18h",),
    ),
    Meaning(
        "create", {"students": (MIA,), "start": wall("2026-11-23T19:00"), "ask": None}, ("je vois mia demain à 19h",)
    ),
    Meaning(
        "reschedule",
        {"students": (ANNA,), "target": Target(date=date(2026, 11, 27)), "new": New(shift=60), "ask": None},
        ("anna vient une heure plus tard vendredi",),
    ),
    Meaning(
        "reschedule",
        {
            "students": (LEO,),
            "target": Target(date=date(2026, 11, 23)),
            "new": New(start=wall("2026-11-28T10:00")),
            "ask": None,
        },
        ("bascule le cours de leo de demain à samedi 10h",),
    ),
    Meaning("reschedule", {"students": (BEN,), "new": New(shift=-30), "ask": None}, ("avance ben d'une demi-heure",)),
    Meaning(
        "reschedule",
        {
            "students": (MIA,),
            "target": Target(date=date(2026, 11, 22)),
            "new": New(minutes=30),
            "scope": "one",
            "ask": None,
        },
        ("mia ne fait que 30 minutes aujourd'hui",),
    ),
    Meaning(
        "cancel",
        {"target": Target(date=date(2026, 11, 23)), "scope": "all", "reason": "malade", "ask": None},
        ("je suis malade, annule tout demain",),
    ),
    Meaning(
        "cancel",
        {"students": (LEO,), "target": Target(since=date(2027, 1, 1)), "scope": "following", "ask": None},
        ("supprime leo à partir de janvier",),
    ),
    Meaning(
        "cancel",
        {"students": (ANNA,), "target": Target(date=date(2026, 11, 27)), "ask": None},
        ("anna peut pas venir vendredi",),
    ),
    Meaning("list", {"date": date(2026, 11, 22), "ask": None}, ("j'ai qui cet aprèm ?",)),
    Meaning("free", {"date": date(2026, 11, 26), "ask": None}, ("j'ai quoi comme trous jeudi ?",)),
    Meaning(
        "block",
        {"range": (date(2026, 12, 21), date(2027, 1, 6)), "ask": None},
        ("je pars en vacances du 21 décembre au 6 janvier",),
    ),
    Meaning(
        "hours",
        {"ask": None},
        (
            "je ne donne plus cours le samedi",
            "lundi au vendredi 14h-19h, samedi 9h-12h",
            "laisse-moi 15 minutes entre les cours",
        ),
    ),
    Meaning("start", {"students": (BEN,), "ask": None}, ("c'est parti avec ben",)),
    Meaning("end", {"students": (MIA,), "ask": None}, ("fini avec mia",)),
    Meaning("no_show", {"students": (BEN,), "ask": None}, ("ben m'a posé un lapin",)),
    Meaning(
        "message",
        {"students": (ANNA,), "body": "j'aurai dix minutes de retard", "ask": None},
        ("préviens anna que j'aurai dix minutes de retard",),
    ),
    Meaning(
        "homework",
        {"students": (ANNA,), "tasks": ("exos 3 et 4 page 20",), "due": date(2026, 11, 27), "ask": None},
        ("devoirs pour anna : exos 3 et 4 page 20 pour vendredi",),
    ),
    Meaning(
        "record_score",
        {"students": (LEO,), "topic": "contrôle de maths", "score": "15/20", "ask": None},
        ("leo a eu 15/20 au contrôle de maths",),
    ),
    Meaning(
        "invoice",
        {"students": (BEN,), "range": (date(2026, 10, 1), date(2026, 10, 31)), "ask": None},
        ("envoie la facture d'octobre à ben",),
    ),
    Meaning("undo", {}, ("oups, annule ce que tu viens de faire",)),
    Meaning(
        "create",
        {
            "students": (LEO,),
            "start": wall("2026-11-23T17:00"),
            "recurrence": Recurrence(freq="biweekly", weekdays=(0,), until=date(2027, 3, 28), time=time(17)),
            "ask": None,
        },
        ("leo un lundi sur deux à 17h jusqu'à Pâques",),
    ),
    Meaning(
        "create",
        {
            "students": (ANNA,),
            "start": wall("2026-11-24T16:00"),
            "recurrence": Recurrence(freq="weekly", weekdays=(1, 3), until=date(2026, 12, 25), time=time(16)),
            "ask": None,
        },
        ("anna mardi et jeudi 16h jusqu'à Noël",),
    ),
    Meaning(
        "create",
        {"students": (MIA,), "start": wall("2026-11-25T16:45"), "ask": None},
        ("rajoute mia mercredi à cinq heures moins le quart",),
    ),
    Meaning(
        "create",
        {"students": (BEN,), "start": wall("2026-11-28T10:00"), "minutes": 90, "topic": "révisions", "ask": None},
        ("samedi 10h-11h30 Ben, révisions",),
    ),
    Meaning(
        "reschedule",
        {
            "students": (BEN,),
            "target": Target(date=date(2026, 11, 26)),
            "new": New(date=date(2026, 11, 27), same_time=True),
            "ask": None,
        },
        ("on peut passer ben de jeudi à vendredi, même heure",),
    ),
    Meaning(
        "reschedule",
        {
            "students": (LEO,),
            "target": Target(time=time(17)),
            "new": New(time=time(18)),
            "scope": "following",
            "ask": None,
        },
        ("leo désormais à 18h au lieu de 17h",),
    ),
    Meaning(
        "cancel",
        {"target": Target(date=date(2026, 11, 26)), "scope": "all", "ask": None},
        ("annule tout jeudi sauf anna",),
    ),
    Meaning(
        "cancel",
        {"students": (MIA,), "target": Target(range=(date(2026, 11, 22), date(2026, 12, 25))), "ask": None},
        ("enlève les cours de mia jusqu'à noël",),
    ),
    Meaning(
        "cancel",
        {"students": (LEO,), "target": Target(date=date(2026, 11, 23)), "ask": None},
        ("leo m'a prévenu qu'il ne vient pas demain",),
    ),
    Meaning("list", {"date": date(2026, 11, 23), "ask": None}, ("j'ai un truc demain ?",)),
    Meaning(
        "list",
        {"students": (ANNA,), "target": Target(which="next"), "ask": None},
        ("c'est quand le prochain cours d'anna",),
    ),
    Meaning("free", {"date": date(2026, 11, 27), "ask": None}, ("il me reste de la place vendredi après 16h ?",)),
    Meaning("block", {"start": wall("2026-11-26T12:00"), "ask": None}, ("jeudi de 12h à 15h je suis chez le médecin",)),
    Meaning(
        "remind_setting", {"remind_before_min": 30, "ask": None}, ("préviens-moi une demi-heure avant chaque cours",)
    ),
    Meaning("remind_setting", {"remind_before_min": 0, "ask": None}, ("plus de rappels stp",)),
    Meaning(
        "remind",
        {"students": (BEN,), "body": "apporter son compas", "ask": None},
        ("rappelle à ben d'apporter son compas",),
    ),
    Meaning(
        "note",
        {"students": (MIA,), "note": "a du mal avec les fractions", "ask": None},
        ("note sur mia : a du mal avec les fractions",),
    ),
    Meaning(
        "topic",
        {"students": (ANNA,), "topic": "passé composé", "target": Target(date=date(2026, 11, 26)), "ask": None},
        ("thème pour anna jeudi : passé composé",),
    ),
    Meaning("help", {}, ("tu sais faire quoi au juste ?",)),
    Meaning("scores", {"students": (LEO,), "ask": None}, ("il en est où leo niveau notes ?",)),
    Meaning("confirm", {"answer": "yes", "ask": None}, ("ouais vas-y",), open_question="confirm"),
    Meaning("create", {"time": time(15, 30), "ask": None}, ("vers trois heures et demie",), open_question="time"),
)
