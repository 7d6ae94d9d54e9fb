"""Ukrainian: what families tell, ask, forward and answer; only what is said of their own lesson is an answer."""

from __future__ import annotations

from core.understanding import New
from tests.understanding.corpora import Meaning

TOLD = (
    Meaning(
        "invoice", {"ask": None}, ("скільки я тобі винен?", "скільки ми вам винні", "скільки винна я"), role="guardian"
    ),
    Meaning(
        "rsvp",
        {"answer": "yes"},
        (
            "вже їду",
            "я в дорозі",
        ),
        role="student",
    ),
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
            "скільки я отримав за тест",
            "скажу завтра чи прийду",
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
            "Наш рейс скасували.",
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
    Meaning(
        "rsvp",
        {"answer": "no"},
        (
            "ні вибачте",
            "сьогодні не зможу",
        ),
        role="student",
        open_question="answer",
    ),
    Meaning(
        "rsvp",
        {"answer": "yes"},
        (
            "так, мама відвезе",
            "так буду",
            "так, скоро буду",
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
            "Можна у четвер о 17 замість 16?",
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
    Meaning(
        "create",
        {},
        (
            "Нам потрібен додатковий урок перед контрольною.",
            "Можна Маші додатковий урок у суботу?",
        ),
        role="guardian",
    ),
    Meaning("rsvp", {"answer": "maybe"}, ("поки не знаю",), role="student", open_question="answer"),
    Meaning(
        "cancel",
        {},
        (
            "У Маші лікар у четвер о 17, нам доведеться скасувати.",
            "Нічого, якщо ми скасуємо четвер?",
            "Мусимо скасувати п'ятницю, у нас гості.",
        ),
        role="guardian",
    ),
    Meaning("rsvp", {"answer": "maybe"}, ("якщо буде дощ, не прийду",), role="student"),
    Meaning("list", {}, ("Урок у четвер скасовано через страйк?",), role="guardian"),
    Meaning("rsvp", {"answer": "no"}, ("Ми будемо у від'їзді з 21 грудня по 3 січня.",), role="guardian"),
    Meaning(
        "reschedule",
        {},
        (
            "можна в суботу о 10 замість п'ятниці",
            "мама питає чи можна перенести четвер",
        ),
        role="student",
    ),
    Meaning("remind_setting", {"remind_before_min": 120}, ("нагадай за 2 години",), role="student"),
    Meaning("remind_setting", {"remind_before_min": None}, ("досить мені писати",), role="student"),
    Meaning("late", {"late_minutes": 15}, ("автобус затримується, буду за 15 хвилин",), role="student"),
    Meaning("scores", {}, ("як вона написала контрольну?", "Що він отримав за тест?"), role="guardian"),
)
