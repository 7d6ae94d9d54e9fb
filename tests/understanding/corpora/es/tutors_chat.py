"""What tutors write in chats, in Spanish. Said by Maya on Sunday 22 November 2026 in Berlin."""

from __future__ import annotations

from datetime import date, time

from core.understanding import New, Question, Recurrence, Target
from tests.understanding.cast import BEN, wall
from tests.understanding.corpora import Meaning
from tests.understanding.corpora.es.everyday import ANA, LUCIA, MATEO

TUTORS_CHAT = (
    Meaning(
        "create",
        {"students": (MATEO,), "start": wall("2026-11-26T17:15"), "ask": None},
        ("ponme a mateo el jueves a las cinco y cuarto",),
    ),
    Meaning(
        "create",
        {
            "students": (BEN, LUCIA),
            "date": date(2026, 11, 27),
            "ask": Question(field="time", options=(time(16), time(4))),
        },
        ("ben y lucía juntos el viernes de 4 a 5 y media",),
    ),
    Meaning(
        "create",
        {
            "students": (ANA,),
            "start": wall("2026-12-07T18:00"),
            "recurrence": Recurrence(freq="weekly", weekdays=(0,), time=time(18)),
            "ask": None,
        },
        ("a partir de diciembre ana todos los lunes a las 6 de la tarde",),
    ),
    Meaning(
        "create",
        {"students": (LUCIA,), "start": wall("2026-11-23T19:00"), "ask": None},
        ("quedamos con lucía mañana a las 7 de la tarde",),
    ),
    Meaning(
        "reschedule",
        {"students": (ANA,), "target": Target(date=date(2026, 11, 27)), "new": New(shift=60), "ask": None},
        ("ana viene el viernes una hora más tarde",),
    ),
    Meaning(
        "reschedule",
        {
            "students": (MATEO,),
            "target": Target(date=date(2026, 11, 23)),
            "new": New(start=wall("2026-11-28T10:00")),
            "ask": None,
        },
        ("pásame la clase de mateo de mañana al sábado a las 10",),
    ),
    Meaning("reschedule", {"students": (BEN,), "new": New(shift=-30), "ask": None}, ("adelanta a ben media hora",)),
    Meaning(
        "reschedule",
        {"students": (LUCIA,), "target": Target(date=date(2026, 11, 22)), "new": New(minutes=30), "ask": None},
        ("la clase de lucía de hoy que sea de 30 minutos",),
    ),
    Meaning(
        "cancel",
        {"target": Target(date=date(2026, 11, 23)), "scope": "all", "reason": "estoy mala", "ask": None},
        ("estoy mala, cancela todo lo de mañana",),
    ),
    Meaning(
        "cancel",
        {"students": (MATEO,), "target": Target(since=date(2027, 1, 1)), "scope": "following", "ask": None},
        ("quita a mateo a partir de enero",),
    ),
    Meaning(
        "cancel",
        {"students": (ANA,), "target": Target(date=date(2026, 11, 27)), "ask": None},
        ("ana no puede el viernes",),
    ),
    Meaning("list", {"date": date(2026, 11, 22), "ask": None}, ("¿a quién tengo esta tarde?",)),
    Meaning("free", {"date": date(2026, 11, 26), "ask": None}, ("qué huecos me quedan el jueves?",)),
    Meaning(
        "block",
        {"range": (date(2026, 12, 21), date(2027, 1, 6)), "ask": None},
        ("me voy de vacaciones del 21 de diciembre al 6 de enero",),
    ),
    Meaning(
        "hours",
        {"ask": None},
        (
            "los sábados ya no doy clase",
            "lunes a viernes de 14 a 19, sábados de 9 a 12",
            "déjame 15 minutos entre clase y clase",
        ),
    ),
    Meaning("start", {"students": (BEN,), "ask": None}, ("empezamos ya con ben",)),
    Meaning("end", {"students": (LUCIA,), "ask": None}, ("ya he terminado con lucía",)),
    Meaning("no_show", {"students": (BEN,), "ask": None}, ("ben no ha aparecido",)),
    Meaning(
        "message",
        {"students": (ANA,), "body": "llego diez minutos tarde", "ask": None},
        ("dile a ana que llego diez minutos tarde",),
    ),
    Meaning(
        "homework",
        {"students": (ANA,), "tasks": ("ejercicios 3 y 4 de la página 20",), "due": date(2026, 11, 27), "ask": None},
        ("deberes para ana: ejercicios 3 y 4 de la página 20, para el viernes",),
    ),
    Meaning(
        "record_score",
        {"students": (MATEO,), "topic": "examen de mates", "score": "8", "ask": None},
        ("mateo ha sacado un 8 en el examen de mates",),
    ),
    Meaning(
        "invoice",
        {"students": (BEN,), "range": (date(2026, 10, 1), date(2026, 10, 31)), "ask": None},
        ("mándale la factura de octubre a ben",),
    ),
    Meaning("undo", {}, ("uy no, deshaz eso",)),
    Meaning(
        "create",
        {
            "students": (ANA,),
            "start": wall("2026-11-24T16:00"),
            "recurrence": Recurrence(freq="weekly", weekdays=(1, 3), until=date(2026, 12, 25), time=time(16)),
            "ask": None,
        },
        ("ana ma y ju a las 16 hasta navidad",),
    ),
    Meaning(
        "create",
        {"students": (LUCIA,), "start": wall("2026-11-25T16:45"), "ask": None},
        ("métemela a lucía el miércoles a las cinco menos cuarto",),
    ),
    Meaning(
        "create",
        {
            "students": (BEN,),
            "start": wall("2026-11-28T10:00"),
            "minutes": 90,
            "topic": "repaso del examen",
            "reason": "",
            "ask": None,
        },
        ("sábado de 10 a 11 y media Ben, repaso del examen",),
    ),
    Meaning(
        "reschedule",
        {
            "students": (BEN,),
            "target": Target(date=date(2026, 11, 26)),
            "new": New(date=date(2026, 11, 27), same_time=True),
            "ask": None,
        },
        ("a ben me lo cambias del jueves al viernes, misma hora",),
    ),
    Meaning(
        "reschedule",
        {
            "students": (MATEO,),
            "target": Target(time=time(17)),
            "new": New(time=time(18)),
            "scope": "following",
            "ask": None,
        },
        ("mateo de ahora en adelante a las 18 en vez de a las 17",),
    ),
    Meaning(
        "cancel",
        {"target": Target(date=date(2026, 11, 26)), "scope": "all", "ask": None},
        ("cancela todo lo del jueves menos ana",),
    ),
    Meaning(
        "cancel",
        {"students": (LUCIA,), "target": Target(range=(date(2026, 11, 22), date(2026, 12, 25))), "ask": None},
        ("anula las clases de lucía hasta navidad",),
    ),
    Meaning(
        "cancel",
        {"students": (MATEO,), "target": Target(date=date(2026, 11, 23)), "ask": None},
        ("mateo me ha dicho que mañana no viene",),
    ),
    Meaning("list", {"date": date(2026, 11, 23), "ask": None}, ("tengo algo mañana?",)),
    Meaning(
        "list",
        {"students": (ANA,), "target": Target(which="next"), "ask": None},
        ("cuándo me toca ana la próxima vez",),
    ),
    Meaning(
        "free",
        {"date": date(2026, 11, 27), "ask": Question(field="time", options=(time(16), time(4)))},
        ("me queda algún hueco el viernes a partir de las 4?",),
    ),
    Meaning(
        "block",
        {"start": wall("2026-11-26T12:00"), "reason": "el médico", "ask": None},
        ("el jueves de 12 a 15 estoy en el médico",),
    ),
    Meaning("remind_setting", {"remind_before_min": 30, "ask": None}, ("avísame media hora antes de cada clase",)),
    Meaning("remind_setting", {"remind_before_min": 0, "ask": None}, ("no me mandes más recordatorios",)),
    Meaning(
        "remind",
        {"students": (BEN,), "body": "traiga el compás", "ask": None},
        ("recuérdale a ben que traiga el compás",),
    ),
    Meaning(
        "note",
        {"students": (LUCIA,), "note": "le cuestan las fracciones", "ask": None},
        ("nota sobre lucía: le cuestan las fracciones",),
    ),
    Meaning(
        "topic",
        {"students": (ANA,), "topic": "pretérito perfecto", "target": Target(date=date(2026, 11, 26)), "ask": None},
        ("el tema de ana para el jueves: pretérito perfecto",),
    ),
    Meaning("help", {}, ("oye y tú qué sabes hacer?",)),
    Meaning("scores", {"students": (MATEO,), "ask": None}, ("qué notas lleva mateo?",)),
    Meaning("confirm", {"answer": "yes", "ask": None}, ("sip, dale",), open_question="confirm"),
    Meaning("create", {"time": time(15, 30), "ask": None}, ("a eso de las tres y media",), open_question="time"),
)
