"""What students and their parents write in Spanish, and short answers."""

from __future__ import annotations

from datetime import date, time

from core.understanding import New, Target
from tests.understanding.cast import wall
from tests.understanding.corpora import Meaning

ANA = 1
TODAY, TOMORROW = date(2026, 11, 22), date(2026, 11, 23)
TUE, WED, THU, FRI = (date(2026, 11, day) for day in (24, 25, 26, 27))
LATE = (
    Meaning(
        "late",
        {"late_minutes": 10},
        (
            "llego 10 min tarde",
            "llego tarde, 10 minutos",
            "llegaré 10 minutos tarde",
            "voy con 10 minutos de retraso",
            "perdón, llego en 10 minutos",
            "en 10 min estoy ahí",
            "me retraso 10 min",
        ),
        role="student",
    ),
    Meaning(
        "late", {"late_minutes": 5}, ("dame 5 minutos", "llegamos 5 min tarde, hay mucho tráfico"), role="guardian"
    ),
    Meaning("late", {"late_minutes": 15}, ("me retraso un cuarto de hora",), role="student"),
)
COMING = (
    Meaning(
        "rsvp",
        {"answer": "yes"},
        (
            "ya voy",
            "voy",
            "allí estaré",
            "ahí estaré",
            "voy para allá",
            "vamos de camino",
            "sí, voy",
            "vale, nos vemos",
        ),
        role="student",
    ),
    Meaning("rsvp", {"answer": "yes", "students": (ANA,)}, ("sí, Ana va", "Ana irá mañana"), role="guardian"),
    Meaning(
        "rsvp",
        {"answer": "no", "target": Target(date=TODAY)},
        ("no puedo hoy", "hoy no puedo", "no puedo ir hoy, lo siento", "mi hija está enferma, hoy no va"),
        role="student",
    ),
    Meaning(
        "rsvp",
        {"answer": "no", "target": Target(date=TOMORROW)},
        ("mañana no puedo", "no voy a poder ir mañana", "manana no podemos ir"),
        role="guardian",
    ),
    Meaning(
        "rsvp",
        {"answer": "no", "target": None},
        ("estoy malo", "estoy enferma, no puedo ir", "tengo fiebre", "no, no puedo"),
        role="student",
    ),
    Meaning("rsvp", {"answer": "maybe"}, ("no sé si podré ir", "a lo mejor voy, depende"), role="student"),
    Meaning(
        "cancel",
        {"students": (ANA,), "target": Target(date=TODAY)},
        ("Ana está mala, no puede ir hoy",),
        role="guardian",
    ),
)
WISHES = (
    Meaning(
        "reschedule", {"new": New(date=THU)}, ("¿puede ser el jueves?", "¿y si lo hacemos el jueves?"), role="student"
    ),
    Meaning(
        "reschedule",
        {"new": New(start=wall("2026-11-26T18:00"))},
        ("¿podemos cambiar la clase al jueves a las 18?", "¿podemos pasar la clase al jueves a las seis de la tarde?"),
        role="student",
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=TUE), "new": New(start=wall("2026-11-26T17:00"))},
        ("el martes no puedo, ¿podemos el jueves a las 17?",),
        role="student",
    ),
    Meaning(
        "reschedule",
        {"target": Target(time=time(17)), "new": New(time=time(18, 30))},
        ("¿podríamos quedar a las 6 y media en vez de a las 5?",),
        role="student",
    ),
    Meaning(
        "reschedule",
        {"students": (ANA,), "new": New(date=FRI)},
        ("¿podemos pasar la clase de Ana al viernes?",),
        role="guardian",
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=TOMORROW), "new": New(date=FRI, same_time=True)},
        ("quería cambiar la clase de mañana al viernes a la misma hora",),
        role="guardian",
    ),
    Meaning("reschedule", {}, ("¿podemos hacerlo más tarde?",), role="student"),
    Meaning(
        "create",
        {"start": wall("2026-11-26T17:00"), "students": ()},
        (
            "quiero una clase el jueves a las 17",
            "¿puedo tener una clase el jueves a las 5?",
            "resérvame el jueves a las 17",
        ),
        role="student",
    ),
    Meaning(
        "cancel",
        {"target": Target(date=THU)},
        ("tengo que cancelar el jueves", "cancela mi clase del jueves por favor", "anulo la clase del jueves"),
        role="student",
    ),
)
ASKING = (
    Meaning("list", {"target": Target(which="next")}, ("¿cuándo es mi próxima clase?",), role="student"),
    Meaning("list", {"date": TOMORROW}, ("¿a qué hora es la clase mañana?", "¿tengo clase mañana?"), role="student"),
    Meaning("free", {}, ("¿cuándo estás libre?", "¿cuándo tienes hueco?"), role="student"),
    Meaning("free", {"date": THU}, ("¿qué huecos tienes el jueves?", "¿tienes algo libre el jueves?"), role="student"),
    Meaning("homework", {}, ("¿qué deberes tengo?",), role="student"),
    Meaning("remind_setting", {"remind_before_min": 120}, ("recuérdame 2 horas antes",), role="student"),
    Meaning("invoice", {}, ("factura de octubre por favor",), role="guardian"),
    Meaning("thanks", {}, ("muchas gracias!", "genial, gracias", "perfecto"), role="guardian"),
)
ANSWERS = (
    Meaning("confirm", {"answer": "yes"}, ("sí", "si", "vale", "dale", "claro", "ok", "de acuerdo", "perfecto, hazlo")),
    Meaning("confirm", {"answer": "no"}, ("no", "no gracias", "mejor no")),
    Meaning("confirm", {"answer": "maybe"}, ("quizás", "no sé", "a lo mejor")),
)
FAMILIES = (*LATE, *COMING, *WISHES, *ASKING, *ANSWERS)
