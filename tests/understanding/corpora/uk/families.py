"""What students and parents write in Ukrainian. Said on Sunday 22 November 2026 in Berlin."""

from __future__ import annotations

from datetime import date, time

from core.understanding import New, Target
from tests.understanding.cast import ANNA, wall
from tests.understanding.corpora import Meaning

TODAY = date(2026, 11, 22)
TOMORROW, TUE, WED, THU, FRI, SAT = (date(2026, 11, day) for day in range(23, 29))

FAMILIES = (
    Meaning(
        "rsvp",
        {"answer": "no", "target": Target(date=TODAY)},
        ("сьогодні не зможу", "сьогодні не вийде", "я сьогодні не прийду", "не зможу сьогодні(", "сьогодні ніяк"),
        role="student",
    ),
    Meaning(
        "rsvp",
        {"answer": "no"},
        ("захворів", "я хворію, не прийду", "не можу", "ми не прийдемо", "на жаль, не зможемо"),
        role="student",
    ),
    Meaning(
        "rsvp",
        {"answer": "yes"},
        ("буду", "вже йду", "так, прийду", "обов'язково буду", "ок, буду", "підключуся"),
        role="student",
    ),
    Meaning("rsvp", {"answer": "maybe"}, ("можливо прийду", "не впевнений, що зможу"), role="student"),
    Meaning(
        "rsvp",
        {"answer": "no"},
        ("Аня захворіла і не прийде", "в Ані температура, не прийдемо", "Аня сьогодні не зможе", "син захворів"),
        role="guardian",
    ),
    Meaning(
        "late",
        {"late_minutes": 10},
        (
            "запізнюсь на 10 хв",
            "запізнимося на десять хвилин",
            "буду через 10 хвилин",
            "затримаюсь хвилин на 10",
            "буду на 10 хв пізніше",
        ),
        role="student",
    ),
    Meaning(
        "reschedule",
        {"new": New(date=THU)},
        (
            "можна в четвер?",
            "можна перенести на четвер?",
            "давайте в четвер",
            "перенесіть на четвер, будь ласка",
            "а якщо в четвер?",
        ),
        role="student",
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=TUE), "new": New(date=THU)},
        (
            "у вівторок не можу, можна в четвер?",
            "можна перенести з вівторка на четвер?",
            "у вівторок не вийде, давайте в четвер",
        ),
        role="student",
    ),
    Meaning(
        "create",
        {"start": wall("2026-11-26T17:00"), "students": ()},
        (
            "можна урок у четвер о 17:00?",
            "хочу записатися на четвер о 17:00",
            "запишіть мене на четвер о п'ятій вечора",
            "потрібне заняття в чт о 17:00",
        ),
        role="student",
    ),
    Meaning("free", {}, ("коли ви вільні?", "коли ти вільна?", "є вільний час?", "коли можна?"), role="student"),
    Meaning("free", {"date": FRI}, ("ви вільні у п'ятницю?", "є час у п'ятницю?"), role="guardian"),
    Meaning("free", {}, ("коли можна прийти на пробне заняття?",), role="guardian"),
    Meaning("create", {"start": wall("2026-11-25T18:00")}, ("можна займатися щосереди о 18:00?",), role="guardian"),
    Meaning(
        "list",
        {},
        ("коли в мене урок?", "о котрій заняття?", "коли наступний урок?", "коли урок в Ані?"),
        role="guardian",
    ),
    Meaning(
        "cancel",
        {"target": Target(date=TOMORROW)},
        ("скасуйте завтрашній урок", "хочу скасувати урок завтра", "скасуйте заняття завтра"),
        role="guardian",
    ),
    Meaning("homework", {}, ("що задано?", "яке дз?", "що задали додому?"), role="student"),
    Meaning("thanks", {}, ("дякую!", "добре, дякую"), role="guardian"),
    Meaning("rsvp", {"answer": "yes"}, ("так", "ок", "добре", "ага"), role="student", open_question="answer"),
    Meaning("create", {"time": time(17)}, ("краще о 17", "давайте о п'ятій"), role="student", open_question="confirm"),
    Meaning("rsvp", {"students": (ANNA,), "answer": "yes"}, ("Аня прийде", "Аня буде"), role="guardian"),
)
