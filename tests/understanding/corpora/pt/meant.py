"""Portuguese: the time given up, two weeks, days gone by, hours from now on, all left as it is."""

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
            "Ben amanhã às 5 em vez de 4",
            "Ben amanhã às 17h em vez das 16h",
        ),
    ),
    Meaning(
        "reschedule",
        {"target": Target(start=OLD), "new": New(start=NEW), "ask": None},
        ("podemos amanhã às 17 em vez de 16?",),
        role="student",
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=date(2026, 12, 1)), "new": New(date=date(2026, 12, 3)), "ask": None},
        ("a aula do dia 1 tem que passar para o dia 3",),
    ),
    Meaning(
        "list",
        {"range": BOTH, "ask": None},
        (
            "o que tenho esta semana e na próxima?",
            "minhas aulas esta semana e a próxima",
        ),
    ),
    Meaning("free", {"range": BOTH, "ask": None}, ("estou livre esta semana ou na próxima?",)),
    Meaning(
        "block",
        {"range": BOTH, "ask": None},
        (
            "estou fora esta semana e a próxima",
            "esta semana e na próxima estou de férias",
        ),
    ),
    Meaning(
        "reschedule",
        {"range": BOTH, "ask": Question("date")},
        ("podemos passar para esta semana ou a próxima?",),
        role="student",
    ),
    Meaning(
        "hours",
        {"hours": (Weekly((0, 1, 2, 3, 4), 14 * 60, 20 * 60),), "ask": None},
        ("a partir de agora estou disponível das 14 às 20 de segunda a sexta",),
    ),
    Meaning("invoice", {"students": (BEN,), "date": date(2026, 11, 3), "ask": None}, ("fatura para o Ben do dia 3",)),
    Meaning(
        "reschedule",
        {"target": None, "new": New(shift=60), "scope": "", "ask": None},
        (
            "Seria possível ter a aula uma hora mais tarde?",
            "é possível começar uma hora mais tarde?",
        ),
        role="guardian",
    ),
    Meaning(
        "create",
        {"start": NEW, "recurrence": Recurrence("weekly", (0,), time=time(17)), "topic": "", "ask": None},
        ("Gostaríamos de uma aula semanal, às segundas às 17h",),
        role="guardian",
    ),
    Meaning(
        "abort",
        {},
        (
            "deixa pra lá, deixa como está",
            "não, deixa como estava",
        ),
        role="tutor",
        open_question="confirm",
    ),
    Meaning(
        "abort",
        {},
        (
            "deixa pra lá, deixa como está",
            "não, deixa como estava",
        ),
        role="student",
        open_question="confirm",
    ),
    Meaning(
        "abort",
        {},
        (
            "deixa pra lá, deixa como está",
            "não, deixa como estava",
        ),
        role="guardian",
        open_question="confirm",
    ),
    Meaning("homework", {"tasks": (), "ask": None}, ("Ela recebeu dever de casa?",), role="guardian"),
)
