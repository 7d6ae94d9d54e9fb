"""What tutors write in chats, in Ukrainian. Said by Maya on Sunday 22 November 2026 in Berlin."""

from __future__ import annotations

from datetime import date, time

from core.understanding import Excepted, New, Recurrence, Target
from tests.understanding.cast import ANNA, BEN, MIA, wall
from tests.understanding.corpora import Meaning

TUTORS_CHAT = (
    Meaning(
        "create",
        {"students": (BEN,), "start": wall("2026-11-26T17:15"), "ask": None},
        ("постав бена на четвер о п'ятій п'ятнадцять",),
    ),
    Meaning(
        "create",
        {"students": (MIA, BEN), "start": wall("2026-11-27T16:00"), "minutes": 90, "ask": None},
        ("маша і бен разом у п'ятницю з 16 до 17:30",),
    ),
    Meaning(
        "create",
        {
            "students": (ANNA,),
            "start": wall("2026-12-07T18:00"),
            "recurrence": Recurrence(freq="weekly", weekdays=(0,), time=time(18)),
            "ask": None,
        },
        ("з грудня анна щопонеділка о шостій вечора",),
    ),
    Meaning(
        "create",
        {"students": (MIA,), "start": wall("2026-11-23T19:00"), "ask": None},
        ("завтра займаюсь з машею о 19",),
    ),
    Meaning(
        "reschedule",
        {"students": (ANNA,), "target": Target(date=date(2026, 11, 27)), "new": New(shift=60), "ask": None},
        ("аня прийде в п'ятницю на годину пізніше",),
    ),
    Meaning(
        "reschedule",
        {
            "students": (BEN,),
            "target": Target(date=date(2026, 11, 23)),
            "new": New(start=wall("2026-11-28T10:00")),
            "ask": None,
        },
        ("перекинь завтрашній урок бена на суботу на 10",),
    ),
    Meaning("reschedule", {"students": (BEN,), "new": New(shift=-30), "ask": None}, ("бена на пів години раніше",)),
    Meaning(
        "reschedule",
        {
            "students": (MIA,),
            "target": Target(date=date(2026, 11, 22)),
            "new": New(minutes=30),
            "scope": "one",
            "ask": None,
        },
        ("сьогодні з машею тільки пів години",),
    ),
    Meaning(
        "cancel",
        {"target": Target(date=date(2026, 11, 23)), "scope": "all", "reason": "я захворіла", "ask": None},
        ("я захворіла, скасуй усе завтра",),
    ),
    Meaning(
        "cancel",
        {"students": (BEN,), "target": Target(since=date(2027, 1, 1)), "scope": "following", "ask": None},
        ("прибери бена з січня",),
    ),
    Meaning(
        "cancel",
        {"students": (ANNA,), "target": Target(date=date(2026, 11, 27)), "ask": None},
        ("аня у п'ятницю не зможе",),
    ),
    Meaning("list", {"date": date(2026, 11, 22), "ask": None}, ("хто в мене сьогодні після обіду?",)),
    Meaning("free", {"date": date(2026, 11, 26), "ask": None}, ("які вікна є в четвер?",)),
    Meaning(
        "block",
        {"range": (date(2026, 12, 21), date(2027, 1, 6)), "ask": None},
        ("з 21 грудня по 6 січня я у відпустці",),
    ),
    Meaning(
        "hours",
        {"ask": None},
        (
            "по суботах більше не працюю",
            "пн-пт 14-19, сб 9-12",
            "залишай 15 хвилин між уроками",
        ),
    ),
    Meaning("start", {"students": (BEN,), "ask": None}, ("почали з беном",)),
    Meaning("end", {"students": (MIA,), "ask": None}, ("закінчили з машею",)),
    Meaning("no_show", {"students": (BEN,), "ask": None}, ("бен так і не прийшов",)),
    Meaning(
        "message",
        {"students": (ANNA,), "body": "я затримаюся на десять хвилин", "ask": None},
        ("передай ані, що я затримаюся на десять хвилин",),
    ),
    Meaning(
        "homework",
        {"students": (ANNA,), "tasks": ("впр 3 і 4 стор 20",), "due": date(2026, 11, 27), "ask": None},
        ("аня: дз впр 3 і 4 стор 20 до п'ятниці",),
    ),
    Meaning(
        "record_score",
        {"students": (BEN,), "topic": "контрольну з алгебри", "score": "10", "ask": None},
        ("бен отримав 10 за контрольну з алгебри",),
    ),
    Meaning(
        "invoice",
        {"students": (BEN,), "range": (date(2026, 10, 1), date(2026, 10, 31)), "ask": None},
        ("вистав бену рахунок за жовтень",),
    ),
    Meaning("undo", {}, ("ой ні, поверни як було",)),
    Meaning(
        "create",
        {
            "students": (BEN,),
            "start": wall("2026-11-23T17:00"),
            "recurrence": Recurrence(freq="biweekly", weekdays=(0,), until=date(2027, 5, 2), time=time(17)),
            "ask": None,
        },
        ("бена через понеділок о 17 до великодня",),
    ),
    Meaning(
        "create",
        {
            "students": (ANNA,),
            "start": wall("2026-11-24T16:00"),
            "recurrence": Recurrence(freq="weekly", weekdays=(1, 3), until=date(2027, 1, 1), time=time(16)),
            "ask": None,
        },
        ("анна вт і чт 16:00 до нового року",),
    ),
    Meaning(
        "create",
        {"students": (MIA,), "start": wall("2026-11-25T16:45"), "ask": None},
        ("встав машу в середу за п'ятнадцять п'ята",),
    ),
    Meaning(
        "create",
        {
            "students": (BEN,),
            "start": wall("2026-11-28T10:00"),
            "minutes": 90,
            "topic": "підготовка до нмт",
            "ask": None,
        },
        ("субота 10-11:30 бен, підготовка до нмт",),
    ),
    Meaning(
        "reschedule",
        {
            "students": (BEN,),
            "target": Target(date=date(2026, 11, 26)),
            "new": New(date=date(2026, 11, 27), same_time=True),
            "ask": None,
        },
        ("бена з четверга на п'ятницю в той самий час",),
    ),
    Meaning(
        "reschedule",
        {"students": (BEN,), "new": New(time=time(18)), "scope": "following", "ask": None},
        ("бен тепер завжди о 18 замість 17",),
    ),
    Meaning(
        "cancel",
        {
            "target": Target(date=date(2026, 11, 26)),
            "scope": "all",
            "excepted": (Excepted(students=(ANNA,)),),
            "ask": None,
        },
        ("скасуй усе в четвер крім ані",),
    ),
    Meaning(
        "cancel",
        {"students": (MIA,), "target": Target(range=(date(2026, 11, 22), date(2027, 1, 1))), "ask": None},
        ("зніми машині уроки до нового року",),
    ),
    Meaning(
        "cancel",
        {"students": (BEN,), "target": Target(date=date(2026, 11, 23)), "ask": None},
        ("бен сказав що завтра не прийде",),
    ),
    Meaning("list", {"students": (ANNA,), "target": Target(which="next"), "ask": None}, ("коли наступний урок в ані",)),
    Meaning("free", {"date": date(2026, 11, 27), "after": time(16), "ask": None}, ("у п'ятницю після 16 є вільне?",)),
    Meaning(
        "block",
        {"start": wall("2026-11-26T12:00"), "end": wall("2026-11-26T15:00"), "ask": None},
        ("у четвер з 12 до 15 я в лікаря",),
    ),
    Meaning("remind_setting", {"remind_before_min": 30, "ask": None}, ("нагадуй мені за пів години до уроку",)),
    Meaning("remind_setting", {"remind_before_min": 0, "ask": None}, ("не треба більше нагадувань",)),
    Meaning("remind", {"students": (BEN,), "body": "взяти циркуль", "ask": None}, ("нагадай бену взяти циркуль",)),
    Meaning(
        "note",
        {"students": (MIA,), "note": "дроби даються важко", "ask": None},
        ("нотатка про машу: дроби даються важко",),
    ),
    Meaning(
        "topic",
        {"students": (ANNA,), "topic": "дієприслівники", "target": Target(date=date(2026, 11, 26)), "ask": None},
        ("тема для ані на четвер: дієприслівники",),
    ),
    Meaning("help", {}, ("а що ти можеш?",)),
    Meaning("scores", {"students": (BEN,), "ask": None}, ("як в бена з оцінками?",)),
    Meaning("confirm", {"answer": "yes", "ask": None}, ("ага, давай",), open_question="confirm"),
    Meaning("create", {"time": time(15, 30), "ask": None}, ("десь о пів на четверту",), open_question="time"),
)
