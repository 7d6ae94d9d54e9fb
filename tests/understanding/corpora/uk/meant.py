"""Ukrainian: the time given up, two weeks, days gone by, hours from now on, all left as it is."""

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
            "Заняття Лева завтра о 5 замість 4",
            "Заняття Лева завтра о 17 замість 16",
        ),
    ),
    Meaning(
        "reschedule",
        {"target": Target(start=OLD), "new": New(start=NEW), "ask": None},
        ("можна почати завтра о 17 замість 16, будь ласка?",),
        role="student",
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=date(2026, 12, 1)), "new": New(date=date(2026, 12, 3)), "ask": None},
        ("урок 1-го треба перенести на 3-тє",),
    ),
    Meaning(
        "list",
        {"range": BOTH, "ask": None},
        (
            "що в мене цього і наступного тижня?",
            "уроки цього тижня і наступного",
        ),
    ),
    Meaning("free", {"range": BOTH, "ask": None}, ("я вільна цього або наступного тижня?",)),
    Meaning(
        "block",
        {"range": BOTH, "ask": None},
        (
            "мене не буде цього тижня і наступного",
            "цього і наступного тижня я у відпустці",
        ),
    ),
    Meaning(
        "reschedule",
        {"range": BOTH, "ask": Question("date")},
        ("можна перенести на цей або наступний тиждень?",),
        role="student",
    ),
    Meaning(
        "hours",
        {"hours": (Weekly((0, 1, 2, 3, 4), 14 * 60, 20 * 60),), "ask": None},
        ("відтепер я працюю з 14 до 20 з понеділка по п'ятницю",),
    ),
    Meaning("invoice", {"students": (BEN,), "date": date(2026, 11, 3), "ask": None}, ("рахунок Бену за 3-тє",)),
    Meaning(
        "reschedule",
        {"target": None, "new": New(shift=60), "scope": "", "ask": None},
        (
            "Чи можна наш урок на годину пізніше?",
            "Було б можливо провести урок на годину пізніше?",
        ),
        role="guardian",
    ),
    Meaning(
        "create",
        {"start": NEW, "recurrence": Recurrence("weekly", (0,), time=time(17)), "topic": "", "ask": None},
        ("Ми хотіли б щотижневий урок, щопонеділка о 17",),
        role="guardian",
    ),
    Meaning(
        "abort",
        {},
        (
            "неважливо, залиш як є",
            "ні, залиште як було",
        ),
        role="tutor",
        open_question="confirm",
    ),
    Meaning(
        "abort",
        {},
        (
            "неважливо, залиш як є",
            "ні, залиште як було",
        ),
        role="student",
        open_question="confirm",
    ),
    Meaning(
        "abort",
        {},
        (
            "неважливо, залиш як є",
            "ні, залиште як було",
        ),
        role="guardian",
        open_question="confirm",
    ),
    Meaning("homework", {"tasks": (), "ask": None}, ("Їй задали домашнє завдання?",), role="guardian"),
)
