"""Ukrainian: messages as they come in chats, with reasons, greetings and slips."""

from __future__ import annotations

from datetime import date, time

from core.understanding import New, Question, Recurrence, Target, Weekly
from tests.understanding.cast import ANNA, BEN, MIA, wall
from tests.understanding.corpora import Meaning

MESSAGES = (
    Meaning(
        "cancel",
        {"target": Target(date=date(2026, 11, 27))},
        ("Доброго дня, у Даші температура, урок у п'ятницю доведеться скасувати",),
        role="guardian",
    ),
    Meaning("remind", {"students": (ANNA,), "body": "завтра вранці про тест"}, ("нагадай Ані завтра вранці про тест",)),
    Meaning(
        "reschedule",
        {"students": (MIA,), "scope": "series", "target": Target(weekday=1), "new": New(weekday=3), "ask": None},
        ("Марія переходить з вівторків на четверги",),
    ),
    Meaning(
        "create",
        {"students": (ANNA,), "start": wall("2026-12-03T16:00"), "minutes": 90, "topic": "статистика", "ask": None},
        ("Доброго ранку! Запиши Анну на 3 грудня о 16:00 на півтори години, тема статистика",),
    ),
    Meaning(
        "create",
        {
            "students": (BEN,),
            "start": wall("2026-11-25T18:00"),
            "recurrence": Recurrence(freq="weekly", weekdays=(2,), time=time(18)),
            "ask": None,
        },
        ("з Беном домовились твердо по середах о 18",),
    ),
    Meaning(
        "reschedule",
        {
            "students": (BEN,),
            "target": Target(date=date(2026, 11, 27)),
            "new": New(start=wall("2026-11-23T15:00")),
            "ask": None,
        },
        ("Бен просить замість п'ятниці в понеділок, десь о третій",),
    ),
    Meaning(
        "reschedule",
        {"students": (MIA,), "target": Target(date=date(2026, 11, 23)), "new": New(shift=-30), "ask": None},
        ("Машин урок завтра давай на пів години раніше зробимо",),
    ),
    Meaning(
        "cancel",
        {"target": Target(date=date(2026, 11, 26)), "scope": "all", "ask": None},
        ("у четвер усе скасовується, машина зламалась",),
    ),
    Meaning(
        "cancel",
        {"students": (ANNA,), "target": Target(date=date(2026, 11, 22)), "ask": None},
        ("мама Анни дзвонила, Анна з температурою лежить, сьогодні не прийде",),
    ),
    Meaning(
        "list",
        {"date": date(2026, 11, 22), "ask": None},
        (
            "хто сьогодні останній?",
            "хто сьогодні скасував?",
        ),
    ),
    Meaning(
        "list",
        {"students": (BEN,), "range": (date(2026, 11, 1), date(2026, 11, 30)), "ask": None},
        ("скільки занять у мене було з Беном цього місяця",),
    ),
    Meaning(
        "free",
        {"range": (date(2026, 11, 23), date(2026, 11, 29)), "ask": None},
        ("куди на наступному тижні можна Анну вставити?",),
    ),
    Meaning("block", {"date": date(2026, 12, 4), "ask": None}, ("4 грудня я на курсах підвищення кваліфікації",)),
    Meaning(
        "late", {"students": (BEN,), "late_minutes": 20, "ask": None}, ("Бен запізниться хвилин на 20, щойно написав",)
    ),
    Meaning(
        "message",
        {"students": (BEN, MIA), "body": "сьогодні почну на 10 хвилин пізніше", "ask": None},
        ("передай Бену й Маші що сьогодні почну на 10 хвилин пізніше",),
    ),
    Meaning(
        "homework",
        {
            "students": (MIA,),
            "due": date(2026, 11, 26),
            "tasks": ("прочитати текст на стор 88 і переказати",),
            "ask": None,
        },
        ("Маші на четвер прочитати текст на стор 88 і переказати",),
    ),
    Meaning(
        "record_score",
        {"students": (BEN,), "score": "14 із 20", "topic": "контрольну", "ask": None},
        ("за контрольну в Бена 14 із 20",),
    ),
    Meaning(
        "note", {"note": "Анна з січня їде за кордон", "ask": None}, ("познач собі, що Анна з січня їде за кордон",)
    ),
    Meaning(
        "topic",
        {"students": (MIA,), "target": Target(date=date(2026, 11, 23)), "topic": "дієприкметник", "ask": None},
        ("тема в Маші завтра: дієприкметник",),
    ),
    Meaning("scores", {"students": (BEN,), "ask": None}, ("які там оцінки в Бена останнім часом",)),
    Meaning("remind_setting", {"remind_before_min": 120, "ask": None}, ("постав нагадування за 2 години",)),
    Meaning(
        "undo",
        {"ask": None},
        (
            "скасуй останню зміну будь ласка",
            "не-не, поверни назад",
        ),
    ),
    Meaning("create", {"date": date(2026, 11, 26), "ask": None}, ("у четвер наступного тижня",), open_question="date"),
    Meaning(
        "confirm",
        {"answer": "yes", "ask": None},
        (
            "так, усе вірно",
            "норм, відправляй",
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
        ("Вітаю, Машу в п'ятницю запросили на день народження. Можна вона прийде в суботу о 10?",),
        role="guardian",
    ),
    Meaning("list", {"date": date(2026, 11, 23), "ask": None}, ("Урок завтра точно о 15?",), role="guardian"),
    Meaning("scores", {"students": (ANNA,), "ask": None}, ("Як Анна написала останній тест?",), role="guardian"),
    Meaning(
        "reschedule",
        {"new": New(date=date(2026, 11, 23)), "ask": Question(field="time", options=(time(14, 30), time(2, 30)))},
        ("а можна завтра прийти вже о пів на третю?",),
        role="student",
    ),
    Meaning(
        "rsvp",
        {"answer": "yes", "ask": None},
        (
            "звісно, до зустрічі!",
            "угу, норм",
        ),
        role="student",
        open_question="answer",
    ),
    Meaning(
        "rsvp",
        {"answer": "no", "ask": None},
        (
            "вибачте, маю інші плани",
            "ні, сорі, не виходить",
            "ой у мене вже інші плани",
        ),
        role="student",
        open_question="answer",
    ),
    Meaning(
        "create",
        {"students": (BEN,), "start": wall("2026-11-22T19:00"), "topic": "повторюємо похідні", "ask": None},
        ("додай на сьогодні на 19 Бена, повторюємо похідні",),
    ),
    Meaning(
        "reschedule",
        {"students": (MIA, BEN), "target": Target(date=date(2026, 11, 26)), "ask": Question(field="date")},
        ("Маша й Бен міняються місцями в четвер",),
    ),
    Meaning(
        "reschedule",
        {"students": (MIA,), "target": Target(date=date(2026, 11, 27)), "new": New(time=time(17)), "ask": None},
        ("Машину п'ятницю посунь на 17, у неї до того оркестр",),
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
        ("з наступного тижня Анна приходить на пів години раніше",),
    ),
    Meaning(
        "cancel",
        {"students": (BEN,), "target": Target(date=date(2026, 11, 25)), "ask": None},
        ("Бен у середу відпадає",),
    ),
    Meaning(
        "cancel",
        {"target": Target(date=date(2026, 11, 28)), "scope": "all", "ask": None},
        ("прибери обидва суботні уроки, їду до бабусі",),
    ),
    Meaning("list", {"range": (date(2026, 11, 23), date(2026, 11, 29)), "ask": None}, ("покажи наступний тиждень",)),
    Meaning(
        "block", {"range": (date(2026, 12, 28), date(2026, 12, 31)), "ask": None}, ("з 28 по 31 грудня відпочиваю",)
    ),
    Meaning(
        "block",
        {"date": date(2026, 11, 23), "part": "morning", "ask": None},
        ("завтра вранці майстер прийде, закрий час до обіду",),
    ),
    Meaning(
        "hours",
        {"hours": (Weekly(weekdays=(5,), start=600, end=840),), "ask": None},
        ("по суботах тепер ще з 10 до 14 приймаю",),
    ),
    Meaning(
        "no_show",
        {"students": (BEN,), "target": Target(date=date(2026, 11, 22)), "ask": None},
        ("Бен сьогодні просто не з'явився",),
    ),
    Meaning(
        "invoice",
        {"students": (MIA,), "range": (date(2026, 10, 1), date(2026, 10, 31)), "ask": None},
        ("зроби Маші рахунок за жовтень",),
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=date(2026, 11, 23)), "new": New(shift=60), "ask": None},
        ("Чи не можна понеділковий урок на годинку пізніше посунути?",),
        role="guardian",
    ),
    Meaning(
        "homework",
        {"students": (MIA,), "date": date(2026, 11, 26), "ask": None},
        ("Що Маші задано на четвер?",),
        role="guardian",
    ),
    Meaning("late", {"late_minutes": 5, "ask": None}, ("буду за 5 хвилин",), role="student"),
    Meaning(
        "late", {"late_minutes": 10, "ask": None}, ("автобус стоїть у заторі, запізнюсь хвилин на 10",), role="student"
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=date(2026, 11, 26)), "new": New(date=date(2026, 11, 27)), "ask": None},
        ("можна з чт на пт перейти?",),
        role="student",
    ),
    Meaning(
        "create", {"students": (MIA,), "start": wall("2026-11-28T11:00"), "ask": None}, ("Маші додамо суботу 11:00",)
    ),
    Meaning(
        "create",
        {
            "students": (BEN,),
            "start": wall("2026-12-04T16:00"),
            "recurrence": Recurrence(freq="biweekly", weekdays=(4,), time=time(16)),
            "ask": None,
        },
        ("Бен раз на два тижні по п'ятницях о 16, починаючи з 4 грудня",),
    ),
    Meaning(
        "reschedule",
        {"students": (ANNA,), "new": New(start=wall("2026-11-22T15:30")), "ask": None},
        ("Анна сьогодні як виняток о 15:30 замість 16",),
    ),
    Meaning(
        "cancel",
        {"students": (BEN,), "target": Target(date=date(2026, 11, 22)), "ask": None},
        ("в Бена грип, сьогоднішній урок відпадає",),
    ),
    Meaning(
        "cancel",
        {"students": (ANNA,), "target": Target(date=date(2026, 12, 3)), "ask": None},
        ("видали урок з Анною 3 грудня, я помилилась",),
    ),
    Meaning(
        "list",
        {"students": (MIA,), "target": Target(which="next"), "ask": None},
        ("коли я наступного разу бачу Машу?",),
    ),
    Meaning("free", {"range": (date(2026, 11, 16), date(2026, 11, 22)), "ask": None}, ("де в мене цього тижня дірки",)),
    Meaning("block", {"start": wall("2026-12-08T17:00"), "ask": None}, ("8 грудня після 17 більше нікого",)),
    Meaning(
        "message",
        {"scope": "all", "body": "наступного тижня занять не буде", "ask": None},
        ("розішли батькам: наступного тижня занять не буде",),
    ),
    Meaning(
        "record_score",
        {"students": (MIA,), "score": "10 балів", "topic": "біології", "ask": None},
        ("Маша: 10 балів з біології",),
    ),
    Meaning(
        "invoice",
        {"range": (date(2026, 11, 1), date(2026, 11, 30)), "scope": "all", "ask": None},
        ("рахунки за листопад усім",),
    ),
    Meaning(
        "message", {"students": (BEN,), "body": "хай лінійку візьме", "ask": None}, ("скажи Бену хай лінійку візьме",)
    ),
    Meaning(
        "end",
        {"students": (ANNA,), "target": Target(date=date(2026, 11, 22)), "ask": None},
        ("з Анною на сьогодні все",),
    ),
    Meaning("start", {"students": (BEN,), "ask": None}, ("бен у мережі, поїхали",)),
    Meaning(
        "rsvp",
        {
            "students": (ANNA,),
            "target": Target(range=(date(2026, 11, 16), date(2026, 11, 22))),
            "answer": "no",
            "ask": None,
        },
        ("Анна цього тижня не зможе, у неї практика",),
        role="guardian",
    ),
    Meaning(
        "rsvp",
        {"target": Target(time=time(16)), "answer": "yes", "ask": None},
        ("Будемо рівно о четвертій",),
        role="guardian",
    ),
    Meaning(
        "cancel",
        {"target": Target(date=date(2026, 11, 24)), "ask": None},
        ("Приберіть, будь ласка, урок наступного вівторка",),
        role="guardian",
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=date(2026, 11, 26)), "new": New(start=wall("2026-11-27T15:00")), "ask": None},
        ("А в п'ятницю о 15 замість четверга вам підійде?",),
        role="guardian",
    ),
    Meaning("late", {"late_minutes": 15, "ask": None}, ("проспав, буду за 15 хвилин!!",), role="student"),
    Meaning(
        "cancel",
        {"target": Target(date=date(2026, 11, 23)), "ask": None},
        ("завтра доведеться скасувати(",),
        role="student",
    ),
    Meaning(
        "homework",
        {"students": (ANNA,), "due": date(2026, 11, 25), "tasks": ("вивчити слова і повторити правило",), "ask": None},
        ("Анні до середи вивчити слова і повторити правило",),
    ),
    Meaning(
        "homework",
        {"students": (BEN,), "due": date(2026, 11, 23), "tasks": ("розв'язати №5 і №6 на стор. 40",), "ask": None},
        ("Бену на понеділок розв'язати №5 і №6 на стор. 40",),
    ),
    Meaning(
        "create", {"students": (MIA,), "start": wall("2026-11-26T16:00"), "ask": None}, ("Маші на четвер о 16:00",)
    ),
    Meaning(
        "record_score", {"students": (MIA,), "score": "9", "topic": "диктант", "ask": None}, ("за диктант Маші 9",)
    ),
    Meaning(
        "record_score",
        {"students": (ANNA,), "score": "18 з 20", "topic": "тест", "ask": None},
        ("за тест в Ані 18 з 20 балів",),
    ),
    Meaning(
        "reschedule",
        {"new": New(start=wall("2026-11-23T16:00")), "ask": None},
        ("можна ми прийдемо завтра о 16 замість 15?",),
        role="guardian",
    ),
    Meaning(
        "reschedule",
        {"new": New(start=wall("2026-11-27T17:00")), "ask": None},
        ("а можна він підключиться в п'ятницю о 17?",),
        role="guardian",
    ),
    Meaning("free", {"date": date(2026, 11, 26), "ask": None}, ("де б мені Машу втиснути в четвер?",)),
    Meaning("list", {"date": date(2026, 11, 23), "ask": None}, ("у нас урок завтра точно о 16?",), role="student"),
    Meaning("list", {"date": date(2026, 11, 27), "ask": None}, ("заняття в п'ятницю все ще о 17?",), role="guardian"),
    Meaning(
        "block",
        {"date": date(2026, 11, 27), "part": "evening", "ask": None},
        ("у п'ятницю ввечері я на дні народження",),
    ),
    Meaning("block", {"date": date(2026, 11, 28), "ask": None}, ("у суботу я на семінарі до вечора",)),
    Meaning(
        "cancel",
        {"students": (BEN,), "target": Target(range=(date(2026, 12, 1), date(2026, 12, 31))), "ask": None},
        ("в Бена перерва в грудні",),
    ),
    Meaning(
        "cancel",
        {"students": (MIA,), "target": Target(range=(date(2026, 11, 22), date(2026, 12, 31))), "ask": None},
        ("Маша бере паузу до січня",),
    ),
    Meaning(
        "create",
        {"students": (BEN,), "start": wall("2026-11-23T16:00"), "ask": None},
        ("коротше, запиши Бена на завтра о 16",),
    ),
    Meaning(
        "cancel",
        {"students": (MIA,), "target": Target(date=date(2026, 11, 28)), "ask": None},
        ("скасуй суботній урок з Машею",),
    ),
    Meaning(
        "reschedule",
        {
            "students": (BEN,),
            "target": Target(date=date(2026, 11, 27)),
            "new": New(start=wall("2026-11-23T16:00")),
            "ask": None,
        },
        ("перенеси п'ятничне заняття Бена на понеділок о 16",),
    ),
    Meaning(
        "cancel",
        {"target": Target(date=date(2026, 11, 23)), "ask": None},
        ("понеділковий урок скасовуємо, їдемо на дачу",),
        role="guardian",
    ),
    Meaning(
        "reschedule",
        {"students": (BEN, MIA), "target": Target(date=date(2026, 11, 27)), "ask": Question(field="date")},
        ("Бен і Маша міняються часом у п'ятницю",),
    ),
    Meaning("list", {"date": date(2026, 11, 23), "ask": None}, ("хтось відмовився на завтра?",)),
)
