"""What students and parents write in Russian. Said on Sunday 22 November 2026 in Berlin."""

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
        ("сегодня не смогу", "сегодня не получится", "я сегодня не приду", "не смогу сегодня(", "сёдня никак"),
        role="student",
    ),
    Meaning(
        "rsvp",
        {"answer": "no"},
        ("заболел", "я болею, не приду", "не могу", "мы не придём", "к сожалению, не сможем"),
        role="student",
    ),
    Meaning(
        "rsvp",
        {"answer": "yes"},
        ("буду", "уже иду", "да, приду", "обязательно буду", "ок, буду", "подключусь"),
        role="student",
    ),
    Meaning(
        "rsvp", {"answer": "maybe"}, ("возможно приду", "не уверен, что смогу", "скорее всего буду"), role="student"
    ),
    Meaning(
        "rsvp",
        {"answer": "no"},
        ("Аня заболела и не придёт", "у Ани температура, не придём", "Аня сегодня не сможет", "сын заболел"),
        role="guardian",
    ),
    Meaning(
        "late",
        {"late_minutes": 10},
        (
            "опоздаю на 10 мин",
            "опоздаем на десять минут",
            "буду через 10 минут",
            "задержусь минут на 10",
            "буду на 10 мин позже",
        ),
        role="student",
    ),
    Meaning(
        "reschedule",
        {"new": New(date=THU)},
        (
            "можно в четверг?",
            "можно перенести на четверг?",
            "давайте в четверг",
            "перенесите на четверг, пожалуйста",
            "а если в четверг?",
        ),
        role="student",
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=TUE), "new": New(date=THU)},
        (
            "во вторник не могу, можно в четверг?",
            "можно перенести со вторника на четверг?",
            "во вторник не получится, давайте в четверг",
        ),
        role="student",
    ),
    Meaning(
        "create",
        {"start": wall("2026-11-26T17:00"), "students": ()},
        (
            "можно урок в четверг в 17:00?",
            "хочу записаться на четверг в 17:00",
            "запишите меня на четверг в пять вечера",
            "нужно занятие в чт в 17:00",
        ),
        role="student",
    ),
    Meaning(
        "free",
        {},
        ("когда вы свободны?", "когда ты свободна?", "есть свободное время?", "когда можно?"),
        role="student",
    ),
    Meaning(
        "free",
        {"date": FRI},
        ("вы свободны в пятницу?", "есть время в пятницу?", "в пятницу есть окно?"),
        role="guardian",
    ),
    Meaning("free", {}, ("когда можно прийти на пробное занятие?",), role="guardian"),
    Meaning(
        "create", {"start": wall("2026-11-25T18:00")}, ("можно ли заниматься по средам в 18:00?",), role="guardian"
    ),
    Meaning(
        "list",
        {},
        ("когда у меня урок?", "во сколько занятие?", "когда следующий урок?", "когда урок у Ани?"),
        role="guardian",
    ),
    Meaning(
        "cancel",
        {"target": Target(date=TOMORROW)},
        ("отмените завтрашний урок", "хочу отменить урок завтра", "отмените занятие завтра"),
        role="guardian",
    ),
    Meaning("homework", {}, ("что задано?", "какое дз?", "что задали на дом?"), role="student"),
    Meaning("thanks", {}, ("спасибо!", "хорошо, спасибо", "благодарю"), role="guardian"),
    Meaning("rsvp", {"answer": "yes"}, ("да", "ок", "хорошо", "ага"), role="student", open_question="answer"),
    Meaning("create", {"time": time(17)}, ("лучше в 17", "давайте в пять"), role="student", open_question="confirm"),
    Meaning("rsvp", {"students": (ANNA,), "answer": "yes"}, ("Аня придёт", "Аня будет"), role="guardian"),
)
