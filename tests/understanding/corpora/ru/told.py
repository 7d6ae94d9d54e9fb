"""Russian: what families tell, ask, forward and answer; only what is said of their own lesson is an answer."""

from __future__ import annotations

from core.understanding import New
from tests.understanding.corpora import Meaning

TOLD = (
    Meaning(
        "invoice",
        {"ask": None},
        ("сколько я тебе должен?", "сколько мы вам должны", "сколько должна я"),
        role="guardian",
    ),
    Meaning(
        "rsvp",
        {"answer": "yes"},
        (
            "уже еду",
            "я в пути",
        ),
        role="student",
    ),
    Meaning(
        "unknown",
        {"ask": None},
        (
            "можно я опоздаю на 10 минут?",
            "мой брат всегда опаздывает",
            "извините что вчера опоздал",
            "приду если мама отвезёт",
            "я сделал домашку",
            "мой друг не сможет прийти на день рождения",
            "у меня папа болеет",
            "сколько я получил за тест",
            "скажу завтра приду ли",
        ),
        role="student",
    ),
    Meaning(
        "unknown",
        {"ask": None},
        (
            "Завтра школа закрыта из-за снега.",
            "Тренировку в среду отменили.",
            "Маша болела на прошлой неделе.",
            "Родительское собрание перенесли на четверг в 18.",
            "Если ей станет лучше, придёт.",
            "Наш рейс отменили.",
        ),
        role="guardian",
    ),
    Meaning(
        "unknown",
        {"ask": None, "by_nobody": True},
        (
            "Я в отпуске до 2 декабря и не отвечаю на письма.",
            "Автоматический ответ: меня нет в офисе с 23 по 30 ноября.",
        ),
        role="guardian",
    ),
    Meaning(
        "rsvp",
        {"answer": "no"},
        (
            "нет извините",
            "сегодня не смогу",
        ),
        role="student",
        open_question="answer",
    ),
    Meaning(
        "rsvp",
        {"answer": "yes"},
        (
            "да, мама меня отвезёт",
            "да буду",
            "да, скоро буду",
        ),
        role="student",
        open_question="answer",
    ),
    Meaning(
        "rsvp",
        {"answer": "no"},
        (
            "К сожалению нет, она у стоматолога.",
            "Сегодня нет, у неё экскурсия.",
        ),
        role="guardian",
        open_question="answer",
    ),
    Meaning("reschedule", {"new": New(shift=60)}, ("перенеси на час",), role="student"),
    Meaning("message", {}, ("передай учительнице что я сделал упражнения",), role="student"),
    Meaning(
        "reschedule",
        {},
        (
            "Можно перенести на четверг в 17 или на пятницу в 16?",
            "Можно перенести урок с четверга на пятницу на 17:00?",
            "Можно в четверг в 17 вместо 16?",
        ),
        role="guardian",
    ),
    Meaning(
        "list",
        {},
        (
            "когда след урок",
            "скиньте ссылку пожалуйста",
        ),
        role="student",
    ),
    Meaning("rsvp", {"answer": "no"}, ("заболел, сегодня не приду",), role="student"),
    Meaning("late", {"late_minutes": 10}, ("опоздаю минут на 10, сорри",), role="student"),
    Meaning("reschedule", {"new": New(shift=-30)}, ("можем начать на полчаса раньше?",), role="student"),
    Meaning("free", {}, ("у вас есть время на след неделе?",), role="student"),
    Meaning("remind_setting", {"remind_before_min": 0}, ("отключи напоминания",), role="student"),
    Meaning("homework", {}, ("что задано на четверг",), role="student"),
    Meaning(
        "create",
        {},
        (
            "Нам нужен дополнительный урок перед контрольной.",
            "Можно Маше дополнительный урок в субботу?",
        ),
        role="guardian",
    ),
    Meaning("rsvp", {"answer": "maybe"}, ("пока не знаю",), role="student", open_question="answer"),
    Meaning(
        "cancel",
        {},
        (
            "У Маши врач в четверг в 17, нам придётся отменить.",
            "Ничего, если мы отменим четверг?",
            "Вынуждены отменить пятницу, у нас гости.",
        ),
        role="guardian",
    ),
    Meaning("rsvp", {"answer": "maybe"}, ("если будет дождь, не приду",), role="student"),
    Meaning("list", {}, ("Урок в четверг отменён из-за забастовки?",), role="guardian"),
    Meaning("rsvp", {"answer": "no"}, ("Мы будем в отъезде с 21 декабря по 3 января.",), role="guardian"),
    Meaning(
        "reschedule",
        {},
        (
            "можно в субботу в 10 вместо пятницы",
            "мама спрашивает можно ли перенести четверг",
        ),
        role="student",
    ),
    Meaning("remind_setting", {"remind_before_min": 120}, ("напомни за 2 часа",), role="student"),
    Meaning("remind_setting", {"remind_before_min": None}, ("хватит мне писать",), role="student"),
    Meaning("late", {"late_minutes": 15}, ("автобус задерживается, буду через 15 минут",), role="student"),
    Meaning("scores", {}, ("как она написала контрольную?", "Что он получил за тест?"), role="guardian"),
)
