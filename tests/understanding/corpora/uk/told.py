"""Ukrainian: what families tell, ask, forward and answer; only what is said of their own lesson is an answer."""

from __future__ import annotations

from core.understanding import New
from tests.understanding.corpora import Meaning

TOLD = (
    Meaning("rsvp", {"answer": "yes"}, ("вже їду",), role="student"),
    Meaning(
        "unknown",
        {"ask": None},
        (
            "можна я запізнюсь на 10 хвилин?",
            "мій брат завжди запізнюється",
            "вибачте що вчора запізнився",
            "прийду якщо мама відвезе",
            "я зробив домашку",
            "мій друг не зможе прийти на день народження",
            "у мене тато хворіє",
        ),
        role="student",
    ),
    Meaning(
        "unknown",
        {"ask": None},
        (
            "Завтра школа зачинена через сніг.",
            "Тренування в середу скасували.",
            "Маша хворіла минулого тижня.",
            "Батьківські збори перенесли на четвер о 18.",
            "Якщо їй стане краще, прийде.",
        ),
        role="guardian",
    ),
    Meaning(
        "unknown",
        {"ask": None, "by_nobody": True},
        (
            "Я у відпустці до 2 грудня і не відповідаю на листи.",
            "Автоматична відповідь: мене немає в офісі з 23 по 30 листопада.",
        ),
        role="guardian",
    ),
    Meaning("rsvp", {"answer": "no"}, ("ні вибачте",), role="student", open_question="answer"),
    Meaning(
        "rsvp",
        {"answer": "yes"},
        (
            "так, мама відвезе",
            "так буду",
        ),
        role="student",
        open_question="answer",
    ),
    Meaning(
        "rsvp",
        {"answer": "no"},
        (
            "На жаль ні, вона у стоматолога.",
            "Сьогодні ні, у неї екскурсія.",
        ),
        role="guardian",
        open_question="answer",
    ),
    Meaning("message", {}, ("передай вчительці що я зробив вправи",), role="student"),
    Meaning(
        "reschedule",
        {},
        (
            "Можна перенести на четвер на 17 або на п'ятницю на 16?",
            "Можна перенести урок з четверга на п'ятницю на 17:00?",
        ),
        role="guardian",
    ),
    Meaning(
        "list",
        {},
        (
            "коли наступний урок",
            "скиньте посилання будь ласка",
        ),
        role="student",
    ),
    Meaning("rsvp", {"answer": "no"}, ("захворів, сьогодні не прийду",), role="student"),
    Meaning("late", {"late_minutes": 10}, ("запізнюся хвилин на 10, вибачте",), role="student"),
    Meaning("reschedule", {"new": New(shift=-30)}, ("можемо почати на пів години раніше?",), role="student"),
    Meaning("free", {}, ("у вас є час наступного тижня?",), role="student"),
    Meaning("remind_setting", {"remind_before_min": 0}, ("вимкни нагадування",), role="student"),
    Meaning("homework", {}, ("що задано на четвер",), role="student"),
    Meaning("create", {}, ("Нам потрібен додатковий урок перед контрольною.",), role="guardian"),
    Meaning("rsvp", {"answer": "maybe"}, ("поки не знаю",), role="student", open_question="answer"),
)
