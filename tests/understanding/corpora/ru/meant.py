"""Russian: the time given up, two weeks, days gone by, hours from now on, all left as it is."""

from __future__ import annotations

from datetime import date, time

from core.understanding import New, Question, Recurrence, Target, Weekly
from tests.understanding.cast import BEN, LEO, wall
from tests.understanding.corpora import Meaning

BOTH = (date(2026, 11, 16), date(2026, 11, 29))
OLD, NEW = wall("2026-11-23 16:00"), wall("2026-11-23 17:00")
MEANT = (
    Meaning(
        "reschedule",
        {"students": (LEO,), "target": Target(start=OLD), "new": New(start=NEW), "ask": None},
        (
            "Лев завтра в 5 вместо 4",
            "Лев завтра в 17 вместо 16",
        ),
    ),
    Meaning(
        "reschedule",
        {"target": Target(start=OLD), "new": New(start=NEW), "ask": None},
        ("можно завтра в 17 вместо 16?",),
        role="student",
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=date(2026, 12, 1)), "new": New(date=date(2026, 12, 3)), "ask": None},
        (
            "урок 1-го надо перенести на 3-е",
            "занятие 1-го нужно перенести на 3-е",
        ),
    ),
    Meaning(
        "list",
        {"range": BOTH, "ask": None},
        (
            "что у меня на этой и следующей неделе?",
            "уроки на этой неделе и на следующей",
        ),
    ),
    Meaning("free", {"range": BOTH, "ask": None}, ("я свободна на этой или следующей неделе?",)),
    Meaning(
        "block",
        {"range": BOTH, "ask": None},
        (
            "меня не будет эту и следующую неделю",
            "эту неделю и следующую я в отпуске",
        ),
    ),
    Meaning(
        "reschedule",
        {"range": BOTH, "ask": Question("date")},
        ("можно перенести на эту или следующую неделю?",),
        role="student",
    ),
    Meaning(
        "hours",
        {"hours": (Weekly((0, 1, 2, 3, 4), 14 * 60, 20 * 60),), "ask": None},
        ("теперь я работаю с 14 до 20 с понедельника по пятницу",),
    ),
    Meaning("invoice", {"students": (BEN,), "date": date(2026, 11, 3), "ask": None}, ("счёт Бену за 3-е",)),
    Meaning(
        "reschedule",
        {"target": None, "new": New(shift=60), "scope": "", "ask": None},
        (
            "Можно наш урок на час позже?",
            "Было бы возможно провести урок на час позже?",
        ),
        role="guardian",
    ),
    Meaning(
        "create",
        {"start": NEW, "recurrence": Recurrence("weekly", (0,), time=time(17)), "topic": "", "ask": None},
        ("Мы хотели бы еженедельный урок, по понедельникам в 17",),
        role="guardian",
    ),
    Meaning(
        "abort",
        {},
        (
            "неважно, оставь как есть",
            "нет, оставьте как было",
        ),
        role="tutor",
        open_question="confirm",
    ),
    Meaning(
        "abort",
        {},
        (
            "неважно, оставь как есть",
            "нет, оставьте как было",
        ),
        role="student",
        open_question="confirm",
    ),
    Meaning(
        "abort",
        {},
        (
            "неважно, оставь как есть",
            "нет, оставьте как было",
        ),
        role="guardian",
        open_question="confirm",
    ),
    Meaning("homework", {"tasks": (), "ask": None}, ("Ей задали домашнее задание?",), role="guardian"),
)
