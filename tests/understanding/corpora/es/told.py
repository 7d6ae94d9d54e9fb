"""Spanish: what families tell, ask, forward and answer; only what is said of their own lesson is an answer."""

from __future__ import annotations

from core.understanding import New
from tests.understanding.corpora import Meaning

TOLD = (
    Meaning("rsvp", {"answer": "yes"}, ("voy de camino",), role="student"),
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
    Meaning("rsvp", {"answer": "maybe"}, ("voy si mi madre me lleva",), role="student"),
    Meaning("rsvp", {"answer": "no"}, ("no lo siento",), role="student", open_question="answer"),
    Meaning(
        "rsvp",
        {"answer": "yes"},
        (
            "sí, me lleva mi madre",
            "sí allí estaré",
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
    Meaning("create", {}, ("Necesitaríamos una clase extra antes del examen.",), role="guardian"),
    Meaning("rsvp", {"answer": "maybe"}, ("no sé aún",), role="student", open_question="answer"),
)
