"""Spanish: what families tell, ask, forward and answer; only what is said of their own lesson is an answer."""

from __future__ import annotations

from core.understanding import New, Target
from tests.understanding.cast import wall
from tests.understanding.corpora import Meaning

TOLD = (
    Meaning(
        "reschedule",
        {"target": Target(start=wall("2026-11-23 16:00")), "new": New(start=wall("2026-11-23 18:00"))},
        ("Ana mañana a las 18:00 en vez de a las 16:00", "Ana mañana a las 18:00 en lugar de las 16:00"),
    ),
    Meaning("invoice", {"ask": None}, ("¿cuánto te debo?", "cuánto le debemos", "qué le debo"), role="guardian"),
    Meaning(
        "rsvp",
        {"answer": "yes"},
        (
            "voy de camino",
            "ya estoy llegando",
        ),
        role="student",
    ),
    Meaning(
        "unknown",
        {"ask": None},
        (
            "puedo llegar 10 min tarde?",
            "mi hermano siempre llega tarde",
            "perdón por llegar tarde ayer",
            "ya hice los deberes",
            "mi amigo no puede venir a mi fiesta",
            "mi padre está enfermo",
            "qué nota saqué en el examen",
            "te digo mañana si voy",
        ),
        role="student",
    ),
    Meaning(
        "unknown",
        {"ask": None},
        (
            "Mañana no hay colegio por la nieve.",
            "El entrenamiento del miércoles está cancelado.",
            "Mia estuvo enferma la semana pasada.",
            "Mia puede ir, su hermana no.",
            "La reunión de padres se ha movido al jueves a las 18.",
            "Si mejora, irá.",
            "Han cancelado nuestro vuelo.",
        ),
        role="guardian",
    ),
    Meaning(
        "unknown",
        {"ask": None, "by_nobody": True},
        (
            "Estoy fuera de la oficina hasta el 2 de diciembre, con acceso limitado al correo.",
            "Respuesta automática: estoy de vacaciones del 23 al 30 de noviembre.",
        ),
        role="guardian",
    ),
    Meaning(
        "rsvp",
        {"answer": "maybe"},
        (
            "voy si mi madre me lleva",
            "si llueve no voy",
        ),
        role="student",
    ),
    Meaning(
        "rsvp",
        {"answer": "no"},
        (
            "no lo siento",
            "hoy no puedo",
        ),
        role="student",
        open_question="answer",
    ),
    Meaning(
        "rsvp",
        {"answer": "yes"},
        (
            "sí, me lleva mi madre",
            "sí allí estaré",
            "claro ahí estaré",
        ),
        role="student",
        open_question="answer",
    ),
    Meaning(
        "rsvp",
        {"answer": "no"},
        (
            "Lamentablemente no, está en el dentista.",
            "Hoy no, tiene excursión.",
        ),
        role="guardian",
        open_question="answer",
    ),
    Meaning("message", {}, ("puedes decirle a mi profe que terminé los ejercicios",), role="student"),
    Meaning(
        "reschedule",
        {},
        (
            "¿Podríamos cambiar al jueves a las 17 o al viernes a las 16?",
            "¿Sería posible pasar la clase del jueves al viernes a las 17?",
            "¿Puede ser el jueves a las 17 en vez de a las 16?",
        ),
        role="guardian",
    ),
    Meaning(
        "list",
        {},
        (
            "cuándo es mi próxima clase",
            "me pasas el link porfa",
        ),
        role="student",
    ),
    Meaning("rsvp", {"answer": "no"}, ("estoy malo no puedo ir hoy",), role="student"),
    Meaning("late", {"late_minutes": 10}, ("llego 10 min tarde sorry",), role="student"),
    Meaning("reschedule", {"new": New(shift=-30)}, ("podemos empezar media hora antes?",), role="student"),
    Meaning("free", {}, ("tienes hueco la semana que viene?",), role="student"),
    Meaning("remind_setting", {"remind_before_min": 0}, ("no quiero más recordatorios",), role="student"),
    Meaning("homework", {}, ("hay deberes para el jueves?",), role="student"),
    Meaning(
        "create",
        {},
        (
            "Necesitaríamos una clase extra antes del examen.",
            "¿Mia podría tener una clase extra el sábado?",
        ),
        role="guardian",
    ),
    Meaning("rsvp", {"answer": "maybe"}, ("no sé aún",), role="student", open_question="answer"),
    Meaning(
        "cancel",
        {},
        (
            "Mia tiene médico el jueves a las 17, tenemos que cancelar.",
            "¿Le importa si cancelamos el jueves?",
            "Tenemos que cancelar el viernes, tenemos visita.",
        ),
        role="guardian",
    ),
    Meaning("list", {}, ("¿Está cancelada la clase del jueves por la huelga?",), role="guardian"),
    Meaning("rsvp", {"answer": "no"}, ("Estaremos de vacaciones del 21 de diciembre al 3 de enero.",), role="guardian"),
    Meaning(
        "reschedule",
        {},
        (
            "podemos hacer sábado a las 10 en vez del viernes",
            "mi madre pregunta si podemos mover el jueves",
        ),
        role="student",
    ),
    Meaning("remind_setting", {"remind_before_min": 120}, ("recuérdame 2 horas antes",), role="student"),
    Meaning("remind_setting", {"remind_before_min": None}, ("deja de mandarme mensajes",), role="student"),
    Meaning("late", {"late_minutes": 15}, ("el bus viene con retraso, llego en 15 min",), role="student"),
    Meaning("scores", {}, ("¿Qué nota sacó en la prueba?", "como le fue en el examen?"), role="guardian"),
)
