"""Messages in Spanish as they come in a chat: said in passing, with reasons, in answer to something."""

from __future__ import annotations

from datetime import date, time

from core.understanding import New, Target
from tests.understanding.cast import wall
from tests.understanding.corpora import Meaning
from tests.understanding.corpora.es.everyday import ANA, BEN, LUCIA, MATEO, THU, TODAY, TOMORROW, TUE, WED

CHAT = (
    Meaning(
        "create",
        {"students": (MATEO,), "topic": ""},
        (
            "hoy doy clase a Mateo a las 19",
            "agéndame a Mateo el jueves 4pm",
            "métele un hueco a Mateo el jueves a las 16",
        ),
    ),
    Meaning(
        "reschedule",
        {"students": (ANA,), "target": Target(date=TUE), "new": New(start=wall("2026-11-25T18:00"))},
        ("Ana ya no puede el martes, ponla el miércoles a las 18",),
    ),
    Meaning("reschedule", {"students": (ANA,), "new": New(shift=30)}, ("retrasa media hora la clase de Ana",)),
    Meaning("cancel", {"target": Target(date=date(2026, 11, 27)), "scope": "all"}, ("anula todo el viernes",)),
    Meaning("cancel", {"target": Target(start=wall("2026-11-23T17:00"))}, ("cancela la de las 5 de mañana",)),
    Meaning("cancel", {"target": Target(time=time(17))}, ("borra la clase de las 17",)),
    Meaning("cancel", {"students": (MATEO,), "cannot_come": True}, ("Mateo está con gripe, no viene mañana",)),
    Meaning("list", {"students": (MATEO,)}, ("¿cuándo vuelve a tener clase Mateo?", "¿Mateo ha confirmado?")),
    Meaning("no_show", {"students": (ANA, LUCIA)}, ("Ana y Lucía faltaron hoy",)),
    Meaning("no_show", {"students": (BEN,)}, ("Ben me ha dejado plantado",)),
    Meaning("message", {"scope": "all", "body": "mañana no hay clase"}, ("dile a todos que mañana no hay clase",)),
    Meaning("record_score", {"students": (BEN,), "score": "7,5"}, ("Ben sacó 7,5 en el examen",)),
    Meaning("invoice", {"range": (date(2026, 10, 1), date(2026, 10, 31))}, ("facturas del mes pasado",)),
    Meaning("create", {"new": New(shift=1440)}, ("el día después",), open_question="confirm"),
    Meaning("create", {"minutes": 45}, ("vale pero 45 minutos",), open_question="confirm"),
    Meaning("create", {"date": WED}, ("no, el miércoles",), open_question="confirm"),
    Meaning("create", {"minutes": 90}, ("hora y media",), open_question="duration_min"),
    Meaning("create", {"time": time(15, 15)}, ("tres y cuarto de la tarde",), open_question="time"),
    Meaning("rsvp", {"answer": "no"}, ("no, estoy malo",), role="student", open_question="answer"),
    Meaning(
        "late",
        {"late_minutes": 10},
        ("perdona, se me ha hecho tarde, llego en 10", "el bus se ha retrasado, 10 min"),
        role="student",
    ),
    Meaning("rsvp", {"answer": "yes"}, ("ahora voy", "estoy llegando", "ok nos vemos el martes"), role="student"),
    Meaning(
        "rsvp",
        {"answer": "no", "target": Target(date=TODAY)},
        ("hoy no voy a poder ir, me encuentro fatal", "hoy no iré", "perdona no llego a tiempo hoy"),
        role="student",
    ),
    Meaning("rsvp", {"answer": "maybe"}, ("no creo que pueda ir mañana",), role="student"),
    Meaning("list", {"date": TOMORROW}, ("¿mañana hay clase?", "mañana no hay clase?"), role="student"),
    Meaning(
        "reschedule",
        {"target": Target(date=THU), "new": New(date=date(2026, 11, 27))},
        ("el jueves tengo examen, podemos cambiarla al viernes?",),
        role="student",
    ),
    Meaning("reschedule", {"new": New(shift=-30)}, ("podría ser media hora antes?",), role="student"),
    Meaning(
        "rsvp",
        {"answer": "no", "target": Target(range=(date(2026, 12, 20), date(2026, 12, 27)))},
        ("estaremos fuera del 20 al 27, sin clases por favor",),
        role="guardian",
    ),
    Meaning(
        "reschedule",
        {"new": New(start=wall("2026-11-23T17:00"))},
        ("el lunes a las 5 me va bien", "buenas, el lunes a las 5 puede ser?"),
        role="student",
    ),
)
ENGLISH = (  # who has a Spanish locale may write English
    Meaning("create", {"students": (ANA,), "start": wall("2026-11-23T17:00")}, ("book Ana tomorrow at 5",)),
    Meaning("cancel", {"students": (BEN,), "target": Target(date=TUE)}, ("cancel Ben on Tuesday",)),
    Meaning("rsvp", {"answer": "no"}, ("I can't make it today",), role="student"),
)
