"""What a tutor writes in Spanish: one meaning, many phrasings."""

from __future__ import annotations

from datetime import date, time

from core.understanding import Excepted, Known, New, Opening, Question, Recurrence, Target, Weekly
from tests.understanding.cast import wall
from tests.understanding.corpora import Meaning

ANA, BEN, LUCIA, MATEO = 1, 2, 3, 4
ROSTER = (
    Known(ANA, "Ana Petrova"),
    Known(BEN, "Ben Okafor"),
    Known(LUCIA, "Lucía Gómez"),
    Known(MATEO, "Mateo Díaz"),
)
TODAY, TOMORROW = date(2026, 11, 22), date(2026, 11, 23)
TUE, WED, THU, FRI, SAT = (date(2026, 11, day) for day in (24, 25, 26, 27, 28))
TUESDAY_HALF_FOUR = wall("2026-11-24T16:30")
NEXT_WEEK = (date(2026, 11, 23), date(2026, 11, 29))

BOOKING = (
    Meaning(
        "create",
        {"students": (ANA,), "start": TUESDAY_HALF_FOUR, "ask": None, "recurrence": None, "topic": ""},
        (
            "Ana martes 16:30",
            "apunta a Ana el martes a las 16:30",
            "apunta a Ana martes 16:30",
            "reserva a Ana el martes a las cuatro y media de la tarde",
            "clase con Ana el martes a las 16:30",
            "por favor, ponme a Ana el martes a las 4 y media de la tarde",
            "agenda a ana para el martes 24 a las 16.30",
            "Ana 24/11 16:30",
            "Ana 24 de noviembre 16h30",
            "mete a Ana pasado mañana a las 16:30",
            "mete a ana pasado manana a las 16:30 hs",
            "Ana dentro de dos días a las 16:30",
        ),
    ),
    Meaning(
        "create",
        {"students": (BEN,), "start": wall("2026-11-23T16:00"), "minutes": 45},
        (
            "ponme a Ben mañana a las 4 de la tarde 45 minutos",
            "Ben mañana de 16:00 a 16:45",
            "Ben mañana de 4 a 5 menos cuarto de la tarde",
            "Ben mañana a las 16h, tres cuartos de hora",
        ),
    ),
    Meaning(
        "create",
        {"students": (ANA,), "start": wall("2026-11-24T17:00"), "minutes": 90, "topic": "ecuaciones"},
        ("Ana martes 17:00 1h30 ecuaciones", "Ana martes 17h hora y media tema: ecuaciones"),
    ),
    Meaning(
        "create",
        {
            "students": (ANA,),
            "start": TUESDAY_HALF_FOUR,
            "recurrence": Recurrence("weekly", (1,), until=date(2027, 1, 15), start=TUE, time=time(16, 30)),
        },
        ("Ana martes 16:30 cada semana hasta el 15 de enero",),
    ),
    Meaning(
        "create",
        {"students": (ANA,), "recurrence": Recurrence("weekly", (1,), until=date(2027, 1, 15), time=time(16, 30))},
        (
            "Ana los martes a las 16:30 hasta el 15 de enero",
            "Ana todos los martes 16:30 hasta el 15 de enero",
            "Ana cada martes a las 16:30 hasta el 15/1",
        ),
    ),
    Meaning(
        "create",
        {"students": (BEN,), "recurrence": Recurrence("weekly", (2,), count=8, time=time(17))},
        ("Ben cada miércoles a las 17, 8 clases", "apunta a Ben los miercoles a las 17h 8 veces"),
    ),
    Meaning(
        "create",
        {"students": (LUCIA,), "recurrence": Recurrence("biweekly", (0,), time=time(16))},
        ("Lucía un lunes sí y otro no a las 16", "Lucía los lunes sí y otro no a las 16:00"),
    ),
    Meaning(
        "create",
        {"students": (LUCIA,), "recurrence": Recurrence("biweekly", (0,), until_weeks=10, time=time(16))},
        (
            "Lucia cada dos semanas los lunes a las 16 durante 10 semanas",
            "Lucía los lunes a las 16 quincenal por 10 semanas",
            "pon a Lucía los lunes a las 16h cada quince días durante diez semanas",
        ),
    ),
    Meaning("create", {"students": (ANA, BEN), "start": wall("2026-11-28T10:00")}, ("Ana y Ben el sábado a las 10",)),
    Meaning(
        "create",
        {"unknown_name": "Bob", "ask": Question("student"), "start": TUESDAY_HALF_FOUR},
        ("apunta a Bob el martes a las 16:30",),
    ),
    Meaning(
        "create",
        {"students": (LUCIA,), "note": "la madre paga el lunes", "start": wall("2026-11-28T11:00")},
        ("Lucía sábado 11 nota: la madre paga el lunes",),
    ),
)
MOVING = (
    Meaning(
        "reschedule",
        {"students": (ANA,), "target": Target(date=TUE), "new": New(date=THU)},
        ("mueve a Ana del martes al jueves", "pasa la clase de Ana del martes al jueves"),
    ),
    Meaning(
        "reschedule",
        {"students": (ANA,), "target": None, "new": New(date=THU)},
        ("cambia a Ana al jueves", "pasa a Ana para el jueves"),
    ),
    Meaning("reschedule", {"new": New(time=time(17))}, ("pásala a las 17", "no, mejor a las 17", "ponla a las 17")),
    Meaning(
        "reschedule",
        {"students": (ANA,), "target": Target(date=TUE), "new": New(time=time(17))},
        ("mueve la clase de Ana del martes a las 17",),
    ),
    Meaning(
        "reschedule",
        {
            "students": (MATEO,),
            "target": Target(start=wall("2026-11-25T16:00")),
            "new": New(start=wall("2026-11-26T17:30")),
        },
        ("pasa la clase del miércoles 16:00 de Mateo al jueves 17:30",),
    ),
    Meaning(
        "reschedule",
        {"students": (ANA,), "target": Target(date=TUE), "new": None},
        ("aplaza la clase de Ana del martes",),
    ),
    Meaning(
        "reschedule",
        {"students": (BEN,), "new": New(shift=30)},
        ("retrasa la clase de Ben 30 min", "mueve a Ben media hora más tarde"),
    ),
    Meaning("reschedule", {"students": (ANA,), "new": New(shift=-30)}, ("adelanta la clase de Ana media hora",)),
    Meaning(
        "reschedule",
        {"students": (ANA,), "scope": "series", "target": Target(weekday=1), "new": New(weekday=2)},
        ("cambia los martes de Ana a los miércoles",),
    ),
    Meaning(
        "reschedule",
        {"students": (ANA,), "new": New(time=time(18, 30))},
        ("cambia la clase de Ana a las 18:30",),
    ),
    Meaning("reschedule", {"new": New(minutes=90)}, ("alarga la clase de Ana a 90 minutos",)),
)
CANCELLING = (
    Meaning(
        "cancel", {"target": Target(date=TOMORROW), "scope": ""}, ("anula la clase de mañana", "desmarca lo de mañana")
    ),
    Meaning(
        "cancel",
        {"students": (BEN,), "target": Target(date=TODAY), "cannot_come": True},
        ("cancela a Ben hoy, está enfermo", "Ben está enfermo, cancela hoy"),
    ),
    Meaning(
        "cancel",
        {"students": (BEN,), "target": Target(date=TUE)},
        ("anula a Ben el martes", "Ben no puede venir el martes", "quita la clase de Ben del martes"),
    ),
    Meaning(
        "cancel",
        {"scope": "all", "target": Target(range=NEXT_WEEK)},
        ("cancela todo la próxima semana", "cancela todas las clases de la semana que viene"),
    ),
    Meaning("cancel", {"students": (ANA,), "target": Target(which="next")}, ("cancela la próxima clase de Ana",)),
    Meaning(
        "cancel",
        {"scope": "all", "target": Target(date=TOMORROW), "excepted": (Excepted((BEN,)),)},
        ("cancela todo lo de mañana menos Ben", "anula todas las clases de mañana excepto la de Ben"),
    ),
    Meaning(
        "cancel",
        {"scope": "all", "target": Target(date=TODAY), "students": ()},
        ("estoy malo, anula todas las clases de hoy", "cancela todo hoy, estoy enferma"),
    ),
)
LOOKING = (
    Meaning(
        "list",
        {"date": TOMORROW},
        (
            "¿qué tengo mañana?",
            "que hay mañana",
            "enséñame lo que tengo mañana",
            "¿quién viene mañana?",
            "agenda de mañana",
        ),
    ),
    Meaning("list", {"range": NEXT_WEEK}, ("enséñame la semana que viene", "¿qué clases tengo la próxima semana?")),
    Meaning("list", {"students": (ANA,), "target": Target(which="next")}, ("¿cuándo es la próxima clase de Ana?",)),
    Meaning("free", {"date": TOMORROW, "after": None}, ("¿cuándo estoy libre mañana?", "huecos libres mañana")),
    Meaning("free", {"date": TOMORROW, "after": time(17)}, ("¿tengo huecos mañana después de las 5?",)),
    Meaning("free", {"date": THU, "part": "afternoon"}, ("huecos libres el jueves por la tarde",)),
)
OPENING = (
    Meaning(
        "block",
        {"range": (date(2026, 12, 3), date(2026, 12, 10)), "ask": None},
        ("estoy de vacaciones del 3 al 10", "vacaciones del 3 al 10 de diciembre", "estoy fuera del 3/12 al 10/12"),
    ),
    Meaning(
        "block",
        {"range": (date(2026, 12, 22), date(2027, 1, 2))},
        ("vacaciones del 22 de diciembre al 2 de enero", "estaré fuera desde el 22 de diciembre hasta el 2 de enero"),
    ),
    Meaning("block", {"date": THU}, ("el jueves no trabajo", "no doy clases el jueves", "me tomo el jueves libre")),
    Meaning("block", {"range": (date(2026, 12, 24), date(2026, 12, 25))}, ("no doy clases el 24 y 25 de diciembre",)),
    Meaning(
        "block",
        {"start": wall("2026-11-27T15:00"), "end": wall("2026-11-27T17:00")},
        ("bloquea el viernes de 15 a 17", "bloquea el viernes de 3 a 5 de la tarde"),
    ),
    Meaning(
        "hours",
        {"hours": (Weekly((0, 1, 2, 3), 900, 1200), Weekly((5,), 540, 780)), "breaks": ()},
        (
            "trabajo de lunes a jueves de 15 a 20 y sábados de 9 a 13",
            "mi horario es lunes a jueves de 15:00 a 20:00, sábado 9-13",
            "doy clases de lunes a jueves de 15h a 20h y los sábados de 9h a 13h",
        ),
    ),
    Meaning(
        "hours", {"hours": (Weekly((1,)),)}, ("los martes no trabajo", "los martes libre", "no trabajo los martes")
    ),
    Meaning("hours", {"breaks": (Weekly((0, 1, 2, 3, 4, 5, 6), 720, 750),)}, ("comida de 12 a 12:30",)),
    Meaning("hours", {"openings": (Opening(FRI, 600, 720),)}, ("abro este viernes de 10 a 12",)),
    Meaning("hours", {"buffer": 15}, ("15 minutos entre clases", "margen de 15 minutos")),
    Meaning("hours", {"most_day": 5}, ("máximo 5 clases al día", "no más de cinco clases por día")),
    Meaning("hours", {"notice": 1440}, ("24 horas de antelación", "necesito un día de antelación")),
)
SAYING = (
    Meaning("start", {"students": (ANA,)}, ("empieza con Ana", "Ana ya está aquí")),
    Meaning("end", {}, ("hemos terminado", "termina la clase")),
    Meaning(
        "no_show", {"students": (ANA,)}, ("Ana no vino", "Ana no se ha presentado", "Ana faltó", "no apareció Ana")
    ),
    Meaning("nudge", {"students": (ANA,)}, ("pregunta a Ana si viene", "¿dónde está Ana?", "dale un toque a Ana")),
    Meaning("late", {"students": (BEN,), "late_minutes": 10}, ("Ben llega 10 min tarde",)),
    Meaning("remind", {"students": (ANA,)}, ("recuerda a Ana", "mándale un recordatorio a Ana")),
    Meaning("remind", {"students": (ANA,), "body": "traiga el libro"}, ("recuérdale a Ana que traiga el libro",)),
    Meaning("remind_setting", {"remind_before_min": 60}, ("avísame 1 hora antes", "recordatorios solo 1h antes")),
    Meaning("remind_setting", {"remind_before_min": 0}, ("sin recordatorios", "quita los recordatorios")),
    Meaning(
        "message",
        {"students": (BEN,), "body": "mañana no hay clase"},
        ("dile a la madre de Ben que mañana no hay clase", "avisa al padre de Ben: mañana no hay clase"),
    ),
    Meaning(
        "message",
        {"students": (ANA,), "body": "traiga el libro el martes a las 5!"},
        ("dile a Ana que traiga el libro el martes a las 5!", "mensaje a Ana: traiga el libro el martes a las 5!"),
    ),
    Meaning(
        "homework",
        {"students": (ANA,), "tasks": ("cap 6 nr 1-4",), "due": FRI},
        ("deberes para Ana: cap 6 nr 1-4 para el viernes", "tarea para Ana: cap 6 nr 1-4, para el viernes"),
    ),
    Meaning("record_score", {"students": (ANA,), "score": "8/10"}, ("Ana sacó 8/10", "Ana ha sacado 8/10")),
    Meaning("scores", {"students": (ANA,)}, ("notas de Ana", "¿cómo va Ana?", "enséñame las notas de Ana")),
    Meaning("note", {"students": (ANA,), "note": "floja en signos"}, ("nota para Ana: floja en signos",)),
    Meaning("topic", {"students": (ANA,), "topic": "fracciones"}, ("tema de Ana: fracciones",)),
    Meaning(
        "invoice", {"range": (date(2026, 10, 1), date(2026, 10, 31))}, ("factura de octubre", "facturas de octubre")
    ),
    Meaning("invoice", {"students": (ANA,)}, ("factura a Ana octubre", "la factura de Ana de octubre")),
    Meaning("undo", {}, ("deshaz", "deshaz eso", "deshacer")),
    Meaning("abort", {}, ("déjalo", "olvídalo")),
    Meaning("help", {}, ("ayuda", "¿qué puedes hacer?")),
)
EVERYDAY = (*BOOKING, *MOVING, *CANCELLING, *LOOKING, *OPENING, *SAYING)
