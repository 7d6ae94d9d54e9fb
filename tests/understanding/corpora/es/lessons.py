"""What is said around lessons in Spanish: how they begin and end, who is missing."""

from __future__ import annotations

from datetime import date, time

from core.understanding import New, Recurrence, Target, Weekly
from tests.understanding.cast import BEN, wall
from tests.understanding.corpora import Meaning
from tests.understanding.corpora.es.everyday import ANA, LUCIA, MATEO

LESSONS = (
    Meaning("block", {"date": date(2026, 11, 27)}, ("necesito el viernes entero libre, bloquéamelo",)),
    Meaning("abort", {}, ("bah da igual, déjalo", "da igual, olvídalo"), "student", "time"),
    Meaning(
        "create",
        {"students": (LUCIA,), "start": wall("2026-11-28T11:00"), "ask": None},
        ("oye, Lucía me ha pedido recuperar la clase: ¿se la pones el sábado a las 11?",),
    ),
    Meaning(
        "create",
        {
            "students": (
                ANA,
                BEN,
            ),
            "start": wall("2026-11-23T17:00"),
            "ask": None,
        },
        ("Ana y Ben vienen juntos mañana a las cinco de la tarde",),
    ),
    Meaning(
        "create",
        {
            "students": (MATEO,),
            "start": wall("2026-11-24T18:00"),
            "recurrence": Recurrence(freq="weekly", weekdays=(1, 3), until=date(2027, 1, 31), time=time(18)),
            "ask": None,
        },
        ("con Mateo vamos a hacer martes y jueves a las 18 hasta finales de enero",),
    ),
    Meaning(
        "reschedule",
        {"students": (BEN,), "target": Target(date=date(2026, 11, 25)), "new": New(time=time(19)), "ask": None},
        ("lo de Ben del miércoles al final va a ser a las 19",),
    ),
    Meaning(
        "reschedule",
        {"students": (LUCIA,), "target": Target(date=date(2026, 11, 22)), "new": New(shift=60), "ask": None},
        ("puedes correr a Lucía una hora hoy? se me ha complicado",),
    ),
    Meaning(
        "block",
        {"date": date(2026, 11, 27), "reason": "tengo médico", "ask": None},
        ("el viernes no doy clase, tengo médico",),
    ),
    Meaning(
        "cancel",
        {"students": (MATEO,), "scope": "all", "ask": None},
        ("se acabó, Mateo lo deja. Borra todas sus clases",),
    ),
    Meaning(
        "cancel",
        {"students": (ANA,), "reason": "mala", "target": Target(date=date(2026, 11, 23)), "ask": None},
        ("Ana está mala así que fuera la de mañana",),
    ),
    Meaning(
        "homework",
        {"students": (BEN,), "tasks": ("la página 30 entera",), "due": date(2026, 11, 26), "ask": None},
        ("ponle de deberes a Ben la página 30 entera para el jueves",),
    ),
    Meaning(
        "record_score",
        {"students": (MATEO,), "topic": "lengua", "score": "6,5", "ask": None},
        ("Mateo sacó 6,5 en lengua",),
    ),
    Meaning(
        "note",
        {"note": "Lucía se distrae mucho con el móvil", "ask": None},
        ("apunta que Lucía se distrae mucho con el móvil",),
    ),
    Meaning("invoice", {"range": (date(2026, 11, 1), date(2026, 11, 30)), "ask": None}, ("cuánto me deben este mes?",)),
    Meaning(
        "start",
        {"students": (LUCIA,), "ask": None},
        (
            "ya está Lucía conectada, empezamos",
            "lucía se ha conectado ya",
            "tengo aquí a Lucía, empezamos ya",
        ),
    ),
    Meaning(
        "end",
        {"students": (BEN,), "ask": None},
        (
            "acabamos de terminar con Ben",
            "listo con ben",
        ),
    ),
    Meaning(
        "no_show",
        {"students": (BEN,), "ask": None},
        (
            "Ben sigue sin aparecer, llevamos 20 minutos",
            "ni rastro de ben",
            "ben me ha dejado tirada",
        ),
    ),
    Meaning(
        "message",
        {"scope": "all", "body": "el lunes es festivo", "ask": None},
        ("dales a todos el aviso de que el lunes es festivo",),
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=date(2026, 11, 26)), "new": New(date=date(2026, 11, 27), same_time=True), "ask": None},
        ("Hola Maya, este jueves tenemos dentista, podríamos pasar la clase al viernes a la misma hora?",),
        role="guardian",
    ),
    Meaning(
        "late",
        {"students": (MATEO,), "late_minutes": 10, "ask": None},
        ("Mateo llegará unos 10 minutos tarde, estamos aparcando",),
        role="guardian",
    ),
    Meaning("list", {"date": date(2026, 11, 23), "ask": None}, ("a qué hora es la clase de mañana?",), role="guardian"),
    Meaning(
        "rsvp",
        {"target": Target(date=date(2026, 11, 22)), "answer": "no", "ask": None},
        ("hoy no puedo ir, me han puesto un examen",),
        role="student",
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=date(2026, 11, 26)), "ask": None},
        ("se puede mover lo del jueves a más tarde?",),
        role="student",
    ),
    Meaning("homework", {"ask": None}, ("qué deberes tenía?",), role="student"),
    Meaning("rsvp", {"answer": "yes", "ask": None}, ("allí estaré!",), role="student", open_question="answer"),
    Meaning("start", {"students": (ANA,), "ask": None}, ("ya está Ana, empezamos",)),
    Meaning(
        "start",
        {"students": (MATEO,), "ask": None},
        (
            "mateo acaba de entrar, arrancamos",
            "ya hemos empezado con mateo",
        ),
    ),
    Meaning("start", {"students": (BEN,), "ask": None}, ("la clase con ben ha empezado",)),
    Meaning("end", {"students": (ANA,), "ask": None}, ("he acabado ya la clase de ana",)),
    Meaning("end", {"students": (MATEO,), "ask": None}, ("acabo de terminar la sesión con mateo",)),
    Meaning("end", {"students": (LUCIA,), "ask": None}, ("terminada la clase de Lucía",)),
    Meaning("no_show", {"students": (LUCIA,), "ask": None}, ("lucía no da señales de vida",)),
    Meaning("no_show", {"students": (MATEO,), "ask": None}, ("mateo todavía no se ha conectado",)),
    Meaning("no_show", {"students": (ANA,), "ask": None}, ("llevo un cuarto de hora esperando a Ana",)),
    Meaning(
        "message",
        {"students": (ANA,), "body": "traiga el cuaderno", "ask": None},
        ("pasa el recado a Ana de que traiga el cuaderno",),
    ),
    Meaning(
        "message",
        {"scope": "all", "body": "mañana empiezo media hora tarde", "ask": None},
        ("comunícales a todos que mañana empiezo media hora tarde",),
    ),
    Meaning(
        "message",
        {"scope": "all", "body": "el lunes no hay clase", "ask": None},
        ("avisa a todo el mundo de que el lunes no hay clase",),
    ),
    Meaning(
        "message",
        {"students": (MATEO,), "body": "lo espero a las 5", "ask": None},
        ("hazle saber a mateo que lo espero a las 5",),
    ),
    Meaning(
        "homework",
        {"students": (LUCIA,), "tasks": ("leer el capítulo 4",), "ask": None},
        ("a Lucía le he puesto de deberes leer el capítulo 4",),
    ),
    Meaning(
        "homework",
        {"students": (MATEO,), "tasks": ("redacción sobre el verano",), "ask": None},
        ("tarea de mateo: redacción sobre el verano",),
    ),
    Meaning(
        "homework",
        {"students": (BEN,), "tasks": ("tabla del 7",), "due": date(2026, 11, 23), "ask": None},
        ("deberes ben para el lunes: tabla del 7",),
    ),
    Meaning(
        "reschedule",
        {"students": (LUCIA,), "target": Target(date=date(2026, 11, 26)), "new": New(time=time(18)), "ask": None},
        ("al final lo de lucía del jueves es a las 18",),
    ),
    Meaning(
        "reschedule",
        {
            "students": (ANA,),
            "target": Target(start=wall("2026-11-27T16:00")),
            "new": New(start=wall("2026-11-27T17:00")),
            "ask": None,
        },
        ("la sesión de Ana del viernes será a las 17 en lugar de a las 16",),
    ),
    Meaning(
        "reschedule",
        {"students": (BEN,), "target": Target(date=date(2026, 11, 26)), "new": New(time=time(18, 30)), "ask": None},
        ("la clase de ben del jueves va a empezar a las 6 y media",),
    ),
    Meaning("cancel", {"students": (LUCIA,), "ask": None}, ("lucía ya no sigue, quítala de la agenda",)),
    Meaning(
        "cancel",
        {"students": (MATEO,), "target": Target(since=date(2026, 12, 1)), "ask": None},
        ("mateo deja las clases a fin de mes",),
    ),
    Meaning("cancel", {"students": (ANA,), "scope": "series", "ask": None}, ("cierra la serie de ana",)),
    Meaning(
        "hours",
        {"hours": (Weekly(weekdays=(0, 1, 2, 3, 4), start=900, end=1260),), "ask": None},
        ("horario nuevo: de lunes a viernes de 15 a 21",),
    ),
    Meaning(
        "hours",
        {"hours": (Weekly(weekdays=(1, 3), start=960, end=1200),), "ask": None},
        ("mi disponibilidad nueva es martes y jueves de 16 a 20",),
    ),
    Meaning(
        "help",
        {"ask": None},
        (
            "para qué sirve este bot?",
            "cómo funciona esto?",
        ),
        role="guardian",
    ),
    Meaning("undo", {"ask": None}, ("uy, me he equivocado, deshaz el último cambio",), role="guardian"),
    Meaning("abort", {"ask": None}, ("no, déjelo, ya le diré",), role="guardian", open_question="confirm"),
    Meaning(
        "list",
        {"students": (MATEO,), "range": (date(2026, 11, 23), date(2026, 11, 29)), "ask": None},
        ("nos gustaría saber qué clases tiene Mateo la semana que viene",),
        role="guardian",
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=date(2026, 11, 24)), "ask": None},
        ("podría ser un poco más tarde el martes?",),
        role="student",
    ),
    Meaning("homework", {"date": date(2026, 11, 22), "ask": None}, ("qué tareas tenía para hoy?",), role="student"),
    Meaning(
        "create",
        {"students": (LUCIA,), "start": wall("2026-11-23T18:00"), "ask": None},
        ("resérvale a Lucía el lunes que viene a las seis",),
    ),
    Meaning(
        "create",
        {"students": (BEN,), "start": wall("2026-11-28T09:30"), "topic": "ponsela", "ask": None},
        ("Me escribió Ben: quiere clase suelta el sábado 9:30, ponsela",),
    ),
    Meaning(
        "reschedule",
        {
            "students": (MATEO,),
            "target": Target(weekday=1, since=date(2026, 11, 23)),
            "new": New(weekday=3),
            "scope": "following",
            "ask": None,
        },
        ("a partir de la semana que viene Mateo pasa de los martes a los jueves",),
    ),
    Meaning(
        "late",
        {"students": (ANA,), "target": Target(date=date(2026, 11, 22)), "late_minutes": 20, "ask": None},
        ("hoy voy con 20 min de retraso, avísale a Ana",),
    ),
    Meaning(
        "reschedule",
        {
            "students": (MATEO,),
            "target": Target(date=date(2026, 11, 22)),
            "new": New(date=date(2026, 11, 23), same_time=True),
            "ask": None,
        },
        ("la de esta tarde con Mateo la dejamos para mañana a la misma hora",),
    ),
    Meaning(
        "cancel",
        {"students": (LUCIA,), "target": Target(date=date(2026, 11, 26)), "ask": None},
        ("no voy a poder dar la clase de Lucía del jueves, cancélala porfi",),
    ),
    Meaning(
        "block",
        {"range": (date(2026, 12, 7), date(2026, 12, 9)), "ask": None},
        ("del 7 al 9 de diciembre cierro por puente",),
    ),
    Meaning(
        "list", {"date": date(2026, 11, 23), "part": "afternoon", "ask": None}, ("dime qué tengo mañana por la tarde",)
    ),
    Meaning(
        "free",
        {"minutes": 90, "range": (date(2026, 11, 16), date(2026, 11, 22)), "ask": None},
        ("cuándo tengo un hueco de hora y media esta semana?",),
    ),
    Meaning(
        "invoice",
        {"students": (LUCIA,), "range": (date(2026, 11, 1), date(2026, 11, 30)), "ask": None},
        ("factúrale noviembre a Lucía",),
    ),
    Meaning("undo", {"ask": None}, ("borra lo último que he hecho",)),
    Meaning("remind_setting", {"remind_before_min": 60, "ask": None}, ("recuérdame las clases 1 hora antes",)),
    Meaning(
        "cancel",
        {"students": (MATEO,), "target": Target(date=date(2026, 11, 23)), "ask": None},
        ("mañana Mateo no tiene clase, es su cumple",),
    ),
    Meaning("scores", {"students": (BEN,), "ask": None}, ("qué tal Ben en los últimos exámenes?",)),
    Meaning(
        "reschedule",
        {"target": Target(date=date(2026, 11, 24)), "ask": None},
        ("hola maya! nos viene fatal el martes que viene, hay alguna posibilidad de cambiarlo?",),
        role="guardian",
    ),
    Meaning(
        "free",
        {"range": (date(2026, 11, 16), date(2026, 11, 22)), "ask": None},
        ("queremos apuntar a Mateo a otra hora más a la semana, tienes sitio?",),
        role="guardian",
    ),
    Meaning(
        "rsvp",
        {"target": Target(date=date(2026, 11, 22)), "answer": "no", "ask": None},
        ("mi hijo se ha puesto malo, hoy no va",),
        role="guardian",
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=date(2026, 11, 26)), "new": New(date=date(2026, 11, 25)), "ask": None},
        ("puedo venir el miércoles en vez del jueves?",),
        role="student",
    ),
    Meaning(
        "rsvp",
        {"target": Target(date=date(2026, 11, 22)), "answer": "no", "ask": None},
        ("uff hoy imposible, lo siento",),
        role="student",
        open_question="answer",
    ),
    Meaning("list", {"date": date(2026, 11, 23), "ask": None}, ("a qué hora quedamos mañana?",), role="student"),
    Meaning(
        "reschedule",
        {"students": (ANA,), "target": Target(date=date(2026, 11, 22)), "new": New(time=time(19)), "ask": None},
        ("cambio de planes, lo de Ana de hoy lo paso a las 7",),
    ),
    Meaning(
        "cancel",
        {"students": (MATEO,), "target": Target(date=date(2026, 11, 22)), "ask": None},
        ("se cae la clase de Mateo de esta tarde",),
    ),
    Meaning(
        "message",
        {"students": (MATEO,), "body": "si les viene bien el lunes", "ask": None},
        ("pregúntale a la madre de Mateo si les viene bien el lunes",),
    ),
    Meaning(
        "list",
        {"students": (MATEO,), "range": (date(2026, 11, 1), date(2026, 11, 30)), "ask": None},
        ("Disculpa, ¿a Mateo le quedan clases este mes?",),
        role="guardian",
    ),
    Meaning(
        "late",
        {"late_minutes": 15, "ask": None},
        ("vamos con un cuarto de hora de retraso, hay un atasco tremendo",),
        role="guardian",
    ),
    Meaning(
        "cancel",
        {"students": (MATEO,), "target": Target(date=date(2026, 11, 27)), "ask": None},
        ("Mateo se va de excursión el viernes así que no podrá ir a clase",),
        role="guardian",
    ),
    Meaning(
        "late",
        {"late_minutes": 10, "ask": None},
        ("sí, pero llego 10 min tarde",),
        role="student",
        open_question="answer",
    ),
)
NOT_LESSONS = (
    ("RV: mercadillo del colegio el viernes a las 17", "somebody else wrote it"),
    ("le hemos comprado el libro que nos dijiste", "what a family has done"),
    ("Ana está a punto de empezar el instituto", "no lesson begins"),
    ("ya he empezado el libro de Ana", "a book"),
    ("la película empezó tarde", "a film"),
    ("acabo de terminar de comer", "a meal"),
    ("El festival del cole es el 12 de diciembre, por si se quiere pasar", "an invitation"),
    ("ya no da tiempo a nada", "a complaint"),
    ("ayer estuve en el cine con Ana", "yesterday"),
    ("te hice el bizum esta mañana", "money that came"),
    ("la tienda de al lado cierra el viernes", "a shop"),
    ("mi profe de yoga ha cancelado hoy", "another's class"),
    ("hoy ha sido un día largo", "small talk"),
    ("Mateo empieza en el instituto nuevo el lunes", "a school"),
    ("Ana quiere que le cambie el libro", "a book"),
)
