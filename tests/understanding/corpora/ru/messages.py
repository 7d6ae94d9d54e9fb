"""Russian: messages as they come in chats, with reasons, greetings and slips."""

from __future__ import annotations

from datetime import date, time

from core.understanding import New, Question, Recurrence, Target, Weekly
from tests.understanding.cast import ANNA, BEN, MIA, wall
from tests.understanding.corpora import Meaning

MESSAGES = (
    Meaning(
        "cancel",
        {"target": Target(date=date(2026, 11, 27))},
        ("Здравствуйте, у Даши температура, урок в пятницу придётся отменить",),
        role="guardian",
    ),
    Meaning("remind", {"students": (ANNA,), "body": "завтра утром про тест"}, ("напомни Ане завтра утром про тест",)),
    Meaning(
        "reschedule",
        {"students": (MIA,), "scope": "series", "target": Target(weekday=1), "new": New(weekday=3), "ask": None},
        ("Мария переходит со вторников на четверги",),
    ),
    Meaning(
        "create",
        {"students": (ANNA,), "start": wall("2026-12-03T16:00"), "minutes": 90, "topic": "статистика", "ask": None},
        ("Доброе утро! Запиши Анну на 3 декабря в 16:00 на полтора часа, тема статистика",),
    ),
    Meaning(
        "create",
        {
            "students": (BEN,),
            "start": wall("2026-11-25T18:00"),
            "recurrence": Recurrence(freq="weekly", weekdays=(2,), time=time(18)),
            "ask": None,
        },
        ("с Беном договорились железно по средам в 18",),
    ),
    Meaning(
        "reschedule",
        {
            "students": (BEN,),
            "target": Target(date=date(2026, 11, 27)),
            "new": New(start=wall("2026-11-23T15:00")),
            "ask": None,
        },
        ("Бен просит вместо пятницы в понедельник, часа в три",),
    ),
    Meaning(
        "reschedule",
        {"students": (MIA,), "target": Target(date=date(2026, 11, 23)), "new": New(shift=-30), "ask": None},
        ("Машин урок завтра давай на полчаса раньше сделаем",),
    ),
    Meaning(
        "cancel",
        {"target": Target(date=date(2026, 11, 26)), "scope": "all", "ask": None},
        ("в четверг всё отменяется, машина сломалась",),
    ),
    Meaning(
        "cancel",
        {"students": (ANNA,), "target": Target(date=date(2026, 11, 22)), "ask": None},
        ("мама Анны звонила, Анна с температурой лежит, сегодня не придёт",),
    ),
    Meaning(
        "list",
        {"date": date(2026, 11, 22), "ask": None},
        (
            "кто сегодня последний?",
            "кто-нибудь отменился на сегодня?",
            "кто сегодня отменился?",
        ),
    ),
    Meaning(
        "list",
        {"students": (BEN,), "range": (date(2026, 11, 1), date(2026, 11, 30)), "ask": None},
        ("сколько занятий у меня было с Беном в этом месяце",),
    ),
    Meaning(
        "free",
        {"range": (date(2026, 11, 23), date(2026, 11, 29)), "ask": None},
        ("куда на следующей неделе можно Анну воткнуть?",),
    ),
    Meaning("block", {"date": date(2026, 12, 4), "ask": None}, ("4 декабря я на курсах повышения квалификации",)),
    Meaning(
        "late", {"students": (BEN,), "late_minutes": 20, "ask": None}, ("Бен опоздает минут на 20, только что написал",)
    ),
    Meaning(
        "message",
        {"students": (BEN, MIA), "body": "сегодня начну на 10 минут позже", "ask": None},
        ("передай Бену и Маше что сегодня начну на 10 минут позже",),
    ),
    Meaning(
        "homework",
        {
            "students": (MIA,),
            "due": date(2026, 11, 26),
            "tasks": ("прочитать текст на стр 88 и сделать пересказ",),
            "ask": None,
        },
        ("Маше на четверг прочитать текст на стр 88 и сделать пересказ",),
    ),
    Meaning(
        "record_score",
        {"students": (BEN,), "score": "14 из 20", "topic": "контрольную", "ask": None},
        ("за контрольную у Бена 14 из 20",),
    ),
    Meaning(
        "note",
        {"note": "Анна с января уезжает за границу", "ask": None},
        ("пометь себе, что Анна с января уезжает за границу",),
    ),
    Meaning(
        "topic",
        {"students": (MIA,), "target": Target(date=date(2026, 11, 23)), "topic": "причастия", "ask": None},
        ("тема у Маши завтра: причастия",),
    ),
    Meaning("scores", {"students": (BEN,), "ask": None}, ("какие там оценки у Бена последнее время",)),
    Meaning("remind_setting", {"remind_before_min": 120, "ask": None}, ("поставь напоминания за 2 часа",)),
    Meaning(
        "undo",
        {"ask": None},
        (
            "отмени последнее изменение пожалуйста",
            "не-не, верни обратно",
        ),
    ),
    Meaning(
        "create", {"date": date(2026, 11, 26), "ask": None}, ("в четверг на следующей неделе",), open_question="date"
    ),
    Meaning(
        "confirm",
        {"answer": "yes", "ask": None},
        (
            "да, всё так",
            "норм, отправляй",
        ),
        open_question="confirm",
    ),
    Meaning(
        "reschedule",
        {
            "students": (MIA,),
            "target": Target(date=date(2026, 11, 27)),
            "new": New(start=wall("2026-11-28T10:00")),
            "ask": None,
        },
        ("Здравствуйте, Машу в пятницу позвали на день рождения. Можно она придёт в субботу в 10?",),
        role="guardian",
    ),
    Meaning("list", {"date": date(2026, 11, 23), "ask": None}, ("Урок завтра точно в 15?",), role="guardian"),
    Meaning("scores", {"students": (ANNA,), "ask": None}, ("Как Анна написала последний тест?",), role="guardian"),
    Meaning(
        "reschedule",
        {"new": New(date=date(2026, 11, 23)), "ask": Question(field="time", options=(time(14, 30), time(2, 30)))},
        ("а можно завтра прийти уже в полтретьего?",),
        role="student",
    ),
    Meaning(
        "rsvp",
        {"answer": "yes", "ask": None},
        (
            "конечно, до встречи!",
            "угу, норм",
        ),
        role="student",
        open_question="answer",
    ),
    Meaning(
        "rsvp",
        {"answer": "no", "ask": None},
        (
            "простите, у меня планы",
            "не, сорри, не получается",
            "ой у меня уже другие планы",
        ),
        role="student",
        open_question="answer",
    ),
    Meaning(
        "create",
        {"students": (BEN,), "start": wall("2026-11-22T19:00"), "topic": "повторяем производные", "ask": None},
        ("добавь на сегодня на 19 Бена, повторяем производные",),
    ),
    Meaning(
        "reschedule",
        {"students": (MIA, BEN), "target": Target(date=date(2026, 11, 26)), "ask": Question(field="date")},
        ("Маша и Бен меняются местами в четверг",),
    ),
    Meaning(
        "reschedule",
        {"students": (MIA,), "target": Target(date=date(2026, 11, 27)), "new": New(time=time(17)), "ask": None},
        ("Машину пятницу сдвинь на 17, у неё до этого оркестр",),
    ),
    Meaning(
        "reschedule",
        {
            "students": (ANNA,),
            "target": Target(since=date(2026, 11, 23)),
            "new": New(shift=-30),
            "scope": "following",
            "ask": None,
        },
        ("со следующей недели Анна приходит на полчаса раньше",),
    ),
    Meaning(
        "cancel",
        {"students": (BEN,), "target": Target(date=date(2026, 11, 25)), "ask": None},
        ("Бен в среду отваливается",),
    ),
    Meaning(
        "cancel",
        {"target": Target(date=date(2026, 11, 28)), "scope": "all", "ask": None},
        ("убери оба субботних урока, еду к бабушке",),
    ),
    Meaning("list", {"range": (date(2026, 11, 23), date(2026, 11, 29)), "ask": None}, ("покажи следующую неделю",)),
    Meaning("block", {"range": (date(2026, 12, 28), date(2026, 12, 31)), "ask": None}, ("с 28 по 31 декабря отдыхаю",)),
    Meaning(
        "block",
        {"date": date(2026, 11, 23), "part": "morning", "ask": None},
        ("завтра утром мастер придёт, закрой время до обеда",),
    ),
    Meaning(
        "hours",
        {"hours": (Weekly(weekdays=(5,), start=600, end=840),), "ask": None},
        ("по субботам теперь ещё с 10 до 14 принимаю",),
    ),
    Meaning(
        "no_show",
        {"students": (BEN,), "target": Target(date=date(2026, 11, 22)), "ask": None},
        ("Бен сегодня просто не появился",),
    ),
    Meaning(
        "invoice",
        {"students": (MIA,), "range": (date(2026, 10, 1), date(2026, 10, 31)), "ask": None},
        ("сделай Маше счёт за октябрь",),
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=date(2026, 11, 23)), "new": New(shift=60), "ask": None},
        ("Нельзя ли понедельничный урок на часик попозже сдвинуть?",),
        role="guardian",
    ),
    Meaning(
        "homework",
        {"students": (MIA,), "date": date(2026, 11, 26), "ask": None},
        ("Что Маше задано к четвергу?",),
        role="guardian",
    ),
    Meaning("late", {"late_minutes": 5, "ask": None}, ("буду через 5 минут",), role="student"),
    Meaning(
        "late", {"late_minutes": 10, "ask": None}, ("автобус стоит в пробке, опоздаю минут на 10",), role="student"
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=date(2026, 11, 26)), "new": New(date=date(2026, 11, 27)), "ask": None},
        ("можно с чт на пт перейти?",),
        role="student",
    ),
    Meaning(
        "create", {"students": (MIA,), "start": wall("2026-11-28T11:00"), "ask": None}, ("Маше добавим субботу 11:00",)
    ),
    Meaning(
        "create",
        {
            "students": (BEN,),
            "start": wall("2026-12-04T16:00"),
            "recurrence": Recurrence(freq="biweekly", weekdays=(4,), time=time(16)),
            "ask": None,
        },
        ("Бен раз в две недели по пятницам в 16, начиная с 4 декабря",),
    ),
    Meaning(
        "reschedule",
        {"students": (ANNA,), "new": New(start=wall("2026-11-22T15:30")), "ask": None},
        ("Анна сегодня в виде исключения в 15:30 вместо 16",),
    ),
    Meaning(
        "cancel",
        {"students": (BEN,), "target": Target(date=date(2026, 11, 22)), "ask": None},
        ("у Бена грипп, сегодняшний урок отпадает",),
    ),
    Meaning(
        "cancel",
        {"students": (ANNA,), "target": Target(date=date(2026, 12, 3)), "ask": None},
        ("удали урок с Анной 3 декабря, я ошиблась",),
    ),
    Meaning(
        "list",
        {"students": (MIA,), "target": Target(which="next"), "ask": None},
        ("когда я в следующий раз вижу Машу?",),
    ),
    Meaning(
        "free", {"range": (date(2026, 11, 16), date(2026, 11, 22)), "ask": None}, ("где у меня на этой неделе дырки",)
    ),
    Meaning("block", {"start": wall("2026-12-08T17:00"), "ask": None}, ("8 декабря после 17 больше никого",)),
    Meaning(
        "message",
        {"scope": "all", "body": "на следующей неделе занятий не будет", "ask": None},
        ("разошли родителям: на следующей неделе занятий не будет",),
    ),
    Meaning(
        "record_score",
        {"students": (MIA,), "score": "13 баллов", "topic": "биологии", "ask": None},
        ("Маша: 13 баллов по биологии",),
    ),
    Meaning(
        "invoice",
        {"range": (date(2026, 11, 1), date(2026, 11, 30)), "scope": "all", "ask": None},
        ("счета за ноябрь всем",),
    ),
    Meaning(
        "message",
        {"students": (BEN,), "body": "пусть линейку возьмёт", "ask": None},
        ("скажи Бену пусть линейку возьмёт",),
    ),
    Meaning(
        "end",
        {"students": (ANNA,), "target": Target(date=date(2026, 11, 22)), "ask": None},
        ("с Анной на сегодня всё",),
    ),
    Meaning("start", {"students": (BEN,), "ask": None}, ("бен в сети, поехали",)),
    Meaning(
        "rsvp",
        {
            "students": (ANNA,),
            "target": Target(range=(date(2026, 11, 16), date(2026, 11, 22))),
            "answer": "no",
            "ask": None,
        },
        ("Анна на этой неделе не сможет, у неё практика",),
        role="guardian",
    ),
    Meaning(
        "rsvp",
        {"target": Target(time=time(16)), "answer": "yes", "ask": None},
        ("Будем ровно в четыре",),
        role="guardian",
    ),
    Meaning(
        "cancel",
        {"target": Target(date=date(2026, 11, 24)), "ask": None},
        ("Уберите, пожалуйста, урок в следующий вторник",),
        role="guardian",
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=date(2026, 11, 26)), "new": New(start=wall("2026-11-27T15:00")), "ask": None},
        ("А в пятницу в 15 вместо четверга вам подойдёт?",),
        role="guardian",
    ),
    Meaning("late", {"late_minutes": 15, "ask": None}, ("проспал, буду через 15 минут!!",), role="student"),
    Meaning(
        "cancel",
        {"target": Target(date=date(2026, 11, 23)), "ask": None},
        ("завтра придётся отменить(",),
        role="student",
    ),
    Meaning(
        "homework",
        {"students": (ANNA,), "due": date(2026, 11, 25), "tasks": ("выучить слова и повторить правило",), "ask": None},
        ("Анне к среде выучить слова и повторить правило",),
    ),
    Meaning(
        "homework",
        {"students": (BEN,), "due": date(2026, 11, 23), "tasks": ("решить №5 и №6 на стр. 40",), "ask": None},
        ("Бену на понедельник решить №5 и №6 на стр. 40",),
    ),
    Meaning(
        "homework",
        {"students": (MIA,), "due": date(2026, 11, 27), "tasks": ("дочитать рассказ",), "ask": None},
        ("Маше до пятницы дочитать рассказ",),
    ),
    Meaning(
        "create", {"students": (MIA,), "start": wall("2026-11-26T16:00"), "ask": None}, ("Маше на четверг в 16:00",)
    ),
    Meaning(
        "record_score", {"students": (MIA,), "score": "4", "topic": "диктант", "ask": None}, ("за диктант Маше 4",)
    ),
    Meaning(
        "record_score", {"students": (ANNA,), "score": "18 из 20", "ask": None}, ("по тесту у Ани 18 из 20 баллов",)
    ),
    Meaning(
        "reschedule",
        {"new": New(start=wall("2026-11-23T16:00")), "ask": None},
        ("можно мы придём завтра в 16 вместо 15?",),
        role="guardian",
    ),
    Meaning(
        "reschedule",
        {"new": New(start=wall("2026-11-27T17:00")), "ask": None},
        ("а можно он подключится в пятницу в 17?",),
        role="guardian",
    ),
    Meaning("free", {"date": date(2026, 11, 26), "ask": None}, ("где бы мне Машу впихнуть в четверг?",)),
    Meaning("list", {"date": date(2026, 11, 23), "ask": None}, ("у нас урок завтра точно в 16?",), role="student"),
    Meaning("list", {"date": date(2026, 11, 27), "ask": None}, ("занятие в пятницу всё ещё в 17?",), role="guardian"),
    Meaning(
        "block", {"date": date(2026, 11, 27), "part": "evening", "ask": None}, ("в пятницу вечером я на дне рождения",)
    ),
    Meaning("block", {"date": date(2026, 11, 28), "ask": None}, ("в субботу я на семинаре до вечера",)),
    Meaning(
        "cancel",
        {"students": (BEN,), "target": Target(range=(date(2026, 12, 1), date(2026, 12, 31))), "ask": None},
        ("у Бена перерыв в декабре",),
    ),
    Meaning(
        "cancel",
        {"students": (MIA,), "target": Target(range=(date(2026, 11, 22), date(2026, 12, 31))), "ask": None},
        ("Маша берёт паузу до января",),
    ),
    Meaning(
        "create",
        {"students": (BEN,), "start": wall("2026-11-23T16:00"), "ask": None},
        ("короче, запиши Бена на завтра в 16",),
    ),
    Meaning(
        "reschedule",
        {"students": (ANNA,), "target": Target(date=date(2026, 11, 23)), "new": New(longer=-15), "ask": None},
        ("сделай завтра Ане урок короче на 15 минут",),
    ),
    Meaning(
        "cancel",
        {"students": (MIA,), "target": Target(date=date(2026, 11, 28)), "ask": None},
        ("отмени субботний урок с Машей",),
    ),
    Meaning(
        "reschedule",
        {
            "students": (BEN,),
            "target": Target(date=date(2026, 11, 27)),
            "new": New(start=wall("2026-11-23T16:00")),
            "ask": None,
        },
        ("перенеси пятничное занятие Бена на понедельник в 16",),
    ),
    Meaning(
        "cancel",
        {"target": Target(date=date(2026, 11, 23)), "ask": None},
        ("понедельничный урок отменяем, едем на дачу",),
        role="guardian",
    ),
    Meaning(
        "cancel",
        {"students": (BEN,), "target": Target(date=date(2026, 11, 27)), "ask": None},
        ("у Бена слетает урок в пятницу",),
    ),
    Meaning(
        "reschedule",
        {"students": (BEN, MIA), "target": Target(date=date(2026, 11, 27)), "ask": Question(field="date")},
        ("Бен и Маша меняются временем в пятницу",),
    ),
    Meaning("list", {"date": date(2026, 11, 23), "ask": None}, ("кто-то отменил завтра?",)),
    Meaning("undo", {"ask": None}, ("нет-нет, верни всё как было",), role="student"),
)
