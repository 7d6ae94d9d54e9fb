"""What tutors write in chats, in Russian. Said by Maya on Sunday 22 November 2026 in Berlin."""

from __future__ import annotations

from datetime import date, time

from core.understanding import Excepted, New, Recurrence, Target
from tests.understanding.cast import ANNA, BEN, MIA, wall
from tests.understanding.corpora import Meaning

TUTORS_CHAT = (
    Meaning(
        "create",
        {"students": (BEN,), "start": wall("2026-11-26T17:15"), "ask": None},
        ("поставь бена на четверг в пять пятнадцать",),
    ),
    Meaning(
        "create",
        {"students": (MIA, BEN), "start": wall("2026-11-27T16:00"), "minutes": 90, "ask": None},
        ("маша и бен вместе в пятницу с 16 до 17:30",),
    ),
    Meaning(
        "create",
        {
            "students": (ANNA,),
            "start": wall("2026-12-07T18:00"),
            "recurrence": Recurrence(freq="weekly", weekdays=(0,), time=time(18)),
            "ask": None,
        },
        ("с декабря анна каждый понедельник в шесть вечера",),
    ),
    Meaning(
        "create",
        {"students": (MIA,), "start": wall("2026-11-23T19:00"), "ask": None},
        ("завтра занимаюсь с машей в 19",),
    ),
    Meaning(
        "reschedule",
        {"students": (ANNA,), "target": Target(date=date(2026, 11, 27)), "new": New(shift=60), "ask": None},
        ("аня придёт в пятницу на час позже",),
    ),
    Meaning(
        "reschedule",
        {
            "students": (BEN,),
            "target": Target(date=date(2026, 11, 23)),
            "new": New(start=wall("2026-11-28T10:00")),
            "ask": None,
        },
        ("перекинь завтрашний урок бена на субботу на 10",),
    ),
    Meaning("reschedule", {"students": (BEN,), "new": New(shift=-30), "ask": None}, ("бена на полчаса раньше",)),
    Meaning(
        "reschedule",
        {
            "students": (MIA,),
            "target": Target(date=date(2026, 11, 22)),
            "new": New(minutes=30),
            "scope": "one",
            "ask": None,
        },
        ("сегодня с машей только полчаса",),
    ),
    Meaning(
        "cancel",
        {"target": Target(date=date(2026, 11, 23)), "scope": "all", "reason": "я заболела", "ask": None},
        ("я заболела, отмени всё завтра",),
    ),
    Meaning(
        "cancel",
        {"students": (BEN,), "target": Target(since=date(2027, 1, 1)), "scope": "following", "ask": None},
        ("убери бена с января",),
    ),
    Meaning(
        "cancel",
        {"students": (ANNA,), "target": Target(date=date(2026, 11, 27)), "ask": None},
        ("аня в пятницу не сможет",),
    ),
    Meaning("list", {"date": date(2026, 11, 22), "ask": None}, ("кто у меня сегодня после обеда?",)),
    Meaning("free", {"date": date(2026, 11, 26), "ask": None}, ("какие окна есть в четверг?",)),
    Meaning(
        "block",
        {"range": (date(2026, 12, 21), date(2027, 1, 6)), "ask": None},
        ("с 21 декабря по 6 января я в отпуске",),
    ),
    Meaning(
        "hours",
        {"ask": None},
        (
            "по субботам больше не работаю",
            "пн-пт 14-19, сб 9-12",
            "оставляй 15 минут между уроками",
        ),
    ),
    Meaning("start", {"students": (BEN,), "ask": None}, ("начали с беном",)),
    Meaning("end", {"students": (MIA,), "ask": None}, ("закончили с машей",)),
    Meaning("no_show", {"students": (BEN,), "ask": None}, ("бен так и не пришел",)),
    Meaning(
        "message",
        {"students": (ANNA,), "body": "я задержусь на десять минут", "ask": None},
        ("передай ане, что я задержусь на десять минут",),
    ),
    Meaning(
        "homework",
        {"students": (ANNA,), "tasks": ("упр 3 и 4 стр 20",), "due": date(2026, 11, 27), "ask": None},
        ("аня: дз упр 3 и 4 стр 20 к пятнице",),
    ),
    Meaning(
        "record_score",
        {"students": (BEN,), "topic": "контрольную по алгебре", "score": "5", "ask": None},
        ("бен получил 5 за контрольную по алгебре",),
    ),
    Meaning(
        "invoice",
        {"students": (BEN,), "range": (date(2026, 10, 1), date(2026, 10, 31)), "ask": None},
        ("выставь бену счет за октябрь",),
    ),
    Meaning("undo", {}, ("ой нет, верни как было",)),
    Meaning(
        "create",
        {
            "students": (BEN,),
            "start": wall("2026-11-23T17:00"),
            "recurrence": Recurrence(freq="biweekly", weekdays=(0,), until=date(2027, 5, 2), time=time(17)),
            "ask": None,
        },
        ("бена через понедельник в 17 до пасхи",),
    ),
    Meaning(
        "create",
        {
            "students": (ANNA,),
            "start": wall("2026-11-24T16:00"),
            "recurrence": Recurrence(freq="weekly", weekdays=(1, 3), until=date(2027, 1, 1), time=time(16)),
            "ask": None,
        },
        ("анна вт и чт 16:00 до нового года",),
    ),
    Meaning(
        "create",
        {"students": (MIA,), "start": wall("2026-11-25T16:45"), "ask": None},
        ("воткни машу в среду без пятнадцати пять",),
    ),
    Meaning(
        "create",
        {
            "students": (BEN,),
            "start": wall("2026-11-28T10:00"),
            "minutes": 90,
            "topic": "подготовка к егэ",
            "ask": None,
        },
        ("суббота 10-11:30 бен, подготовка к егэ",),
    ),
    Meaning(
        "reschedule",
        {
            "students": (BEN,),
            "target": Target(date=date(2026, 11, 26)),
            "new": New(date=date(2026, 11, 27), same_time=True),
            "scope": "",
            "ask": None,
        },
        ("бена с четверга на пятницу в то же время",),
    ),
    Meaning(
        "reschedule",
        {"students": (BEN,), "new": New(time=time(18)), "scope": "following", "ask": None},
        ("бен теперь всегда в 18 вместо 17",),
    ),
    Meaning(
        "cancel",
        {
            "target": Target(date=date(2026, 11, 26)),
            "scope": "all",
            "excepted": (Excepted(students=(ANNA,)),),
            "ask": None,
        },
        ("отмени всё в четверг кроме ани",),
    ),
    Meaning(
        "cancel",
        {"students": (MIA,), "target": Target(range=(date(2026, 11, 22), date(2027, 1, 1))), "ask": None},
        ("сними машины уроки до нового года",),
    ),
    Meaning(
        "cancel",
        {"students": (BEN,), "target": Target(date=date(2026, 11, 23)), "ask": None},
        ("бен сказал что завтра не придёт",),
    ),
    Meaning(
        "list", {"students": (ANNA,), "target": Target(which="next"), "ask": None}, ("когда следующий урок у ани",)
    ),
    Meaning(
        "free", {"date": date(2026, 11, 27), "after": time(16), "ask": None}, ("в пятницу после 16 есть свободное?",)
    ),
    Meaning(
        "block",
        {"start": wall("2026-11-26T12:00"), "end": wall("2026-11-26T15:00"), "ask": None},
        ("в четверг с 12 до 15 я у врача",),
    ),
    Meaning("remind_setting", {"remind_before_min": 30, "ask": None}, ("напоминай мне за полчаса до урока",)),
    Meaning("remind_setting", {"remind_before_min": 0, "ask": None}, ("не надо больше напоминаний",)),
    Meaning("remind", {"students": (BEN,), "body": "взять циркуль", "ask": None}, ("напомни бену взять циркуль",)),
    Meaning(
        "note",
        {"students": (MIA,), "note": "дроби даются тяжело", "ask": None},
        ("заметка про машу: дроби даются тяжело",),
    ),
    Meaning(
        "topic",
        {"students": (ANNA,), "topic": "деепричастия", "target": Target(date=date(2026, 11, 26)), "ask": None},
        ("тема для ани на четверг: деепричастия",),
    ),
    Meaning("help", {}, ("а что ты можешь?",)),
    Meaning("scores", {"students": (BEN,), "ask": None}, ("как у бена с оценками?",)),
    Meaning("confirm", {"answer": "yes", "ask": None}, ("ага, давай",), open_question="confirm"),
    Meaning("create", {"time": time(15, 30), "ask": None}, ("где-то в полчетвертого",), open_question="time"),
)
