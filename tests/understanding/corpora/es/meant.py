"""Spanish: the time given up, two weeks, days gone by, hours from now on, all left as it is."""

from __future__ import annotations

from datetime import date, time

from core.understanding import New, Question, Recurrence, Target, Weekly
from tests.understanding.cast import BEN, wall
from tests.understanding.corpora import Meaning

BOTH = (date(2026, 11, 16), date(2026, 11, 29))
OLD, NEW = wall("2026-11-23 16:00"), wall("2026-11-23 17:00")
MEANT = (
    Meaning(
        "reschedule",
        {"students": (BEN,), "target": Target(start=OLD), "new": New(start=NEW), "ask": None},
        (
            "Ben mañana a las 5 en vez de 4",
            "la clase de Ben mañana a las 17 en vez de a las 16",
            "Ben mañana a las 17 en lugar de 16",
        ),
    ),
    Meaning(
        "reschedule",
        {"target": Target(start=OLD), "new": New(start=NEW), "ask": None},
        ("¿podemos mañana a las 17 en vez de 16?",),
        role="student",
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=date(2026, 12, 1)), "new": New(date=date(2026, 12, 3)), "ask": None},
        (
            "la clase del 1 tiene que pasar al 3",
            "mueve la clase del 1 al 3",
        ),
    ),
    Meaning(
        "list",
        {"range": BOTH, "ask": None},
        (
            "qué tengo esta semana y la próxima",
            "qué clases hay esta semana y la que viene",
        ),
    ),
    Meaning(
        "free",
        {"range": BOTH, "ask": None},
        (
            "¿estoy libre esta semana o la próxima?",
            "huecos libres esta semana y la próxima",
        ),
    ),
    Meaning(
        "block",
        {"range": BOTH, "ask": None},
        (
            "estoy fuera esta semana y la próxima",
            "no trabajo esta semana y la que viene",
        ),
    ),
    Meaning(
        "reschedule",
        {"range": BOTH, "ask": Question("date")},
        ("¿podemos pasarla a esta semana o la próxima?",),
        role="student",
    ),
    Meaning(
        "hours",
        {"hours": (Weekly((0, 1, 2, 3, 4), 14 * 60, 20 * 60),), "ask": None},
        (
            "a partir de ahora estoy disponible de lunes a viernes de 14 a 20",
            "desde ahora trabajo de lunes a viernes de 14 a 20",
        ),
    ),
    Meaning(
        "invoice",
        {"students": (BEN,), "date": date(2026, 11, 3), "ask": None},
        (
            "factura a Ben por el 3",
            "la factura de Ben del día 3",
        ),
    ),
    Meaning(
        "reschedule",
        {"target": None, "new": New(shift=60), "scope": "", "ask": None},
        (
            "¿Sería posible tener la clase una hora más tarde?",
            "¿es posible empezar una hora más tarde?",
        ),
        role="guardian",
    ),
    Meaning(
        "create",
        {"start": NEW, "recurrence": Recurrence("weekly", (0,), time=time(17)), "topic": "", "ask": None},
        (
            "Nos gustaría una clase semanal, los lunes a las 17",
            "queremos una clase semanal los lunes a las 17",
        ),
        role="guardian",
    ),
    Meaning(
        "abort",
        {},
        (
            "da igual, déjalo como está",
            "no, déjalo como estaba",
        ),
        role="tutor",
        open_question="confirm",
    ),
    Meaning(
        "abort",
        {},
        (
            "da igual, déjalo como está",
            "no, déjalo como estaba",
        ),
        role="student",
        open_question="confirm",
    ),
    Meaning(
        "abort",
        {},
        (
            "da igual, déjalo como está",
            "no, déjalo como estaba",
        ),
        role="guardian",
        open_question="confirm",
    ),
    Meaning("homework", {"tasks": (), "ask": None}, ("¿Le han puesto deberes?",), role="guardian"),
)
