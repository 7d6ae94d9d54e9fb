"""Ukrainian: what tutors, students and parents write in chats, heard again."""

from __future__ import annotations

from datetime import date, time

from core.understanding import New, Recurrence, Target, Weekly
from tests.understanding.cast import ANNA, BEN, MIA, wall
from tests.understanding.corpora import Meaning

HEARD = (
    Meaning(
        "create",
        {"students": (MIA,), "start": wall("2026-11-27T15:00"), "minutes": 60, "topic": "розбираємо твір", "ask": None},
        ("запиши Машу на п'ятницю о 15:00, година, розбираємо твір",),
    ),
    Meaning(
        "create",
        {
            "students": (BEN,),
            "start": wall("2026-11-23T17:30"),
            "recurrence": Recurrence(freq="weekly", weekdays=(0,), time=time(17, 30)),
            "ask": None,
        },
        ("Бен тепер ходитиме щопонеділка о пів на шосту",),
    ),
    Meaning(
        "create",
        {"students": (ANNA,), "start": wall("2026-11-28T09:30"), "minutes": 90, "ask": None},
        ("анна сб 9:30-11",),
    ),
    Meaning(
        "reschedule",
        {"students": (MIA,), "target": Target(date=date(2026, 11, 26)), "new": New(shift=60), "ask": None},
        ("зсунь Машу в четвер на годину пізніше, я в стоматолога",),
    ),
    Meaning(
        "reschedule",
        {
            "students": (ANNA,),
            "target": Target(date=date(2026, 11, 22)),
            "new": New(minutes=45),
            "scope": "one",
            "ask": None,
        },
        ("Анна сьогодні лише 45 хвилин, їй треба раніше піти",),
    ),
    Meaning(
        "reschedule",
        {
            "students": (ANNA,),
            "target": Target(date=date(2026, 11, 23)),
            "new": New(start=wall("2026-11-28T10:00")),
            "ask": None,
        },
        ("завтрашній урок з Анною переносимо на суботу о 10",),
    ),
    Meaning(
        "cancel",
        {"students": (BEN,), "target": Target(date=date(2026, 11, 27)), "ask": None},
        ("Бен пише, що в п'ятницю все-таки не зможе",),
    ),
    Meaning(
        "cancel", {"students": (MIA,), "scope": "all", "ask": None}, ("Маша більше не ходить, видали всі її уроки",)
    ),
    Meaning(
        "cancel",
        {"target": Target(dates=(date(2026, 11, 22), date(2026, 11, 23))), "scope": "all", "ask": None},
        ("я зовсім розклеїлась, скасуй будь ласка всі уроки на сьогодні й завтра",),
    ),
    Meaning("list", {"date": date(2026, 11, 26), "ask": None}, ("що там у мене в четвер",)),
    Meaning(
        "free",
        {"range": (date(2026, 11, 23), date(2026, 11, 29)), "ask": None},
        ("чи є в мене на наступному тижні вільні місця",),
    ),
    Meaning(
        "block",
        {"date": date(2026, 11, 27), "part": "afternoon", "ask": None},
        ("у п'ятницю після обіду батьківські збори, нікого не став",),
    ),
    Meaning("hours", {"hours": (Weekly(weekdays=(1,)),), "ask": None}, ("з грудня по вівторках більше не працюю",)),
    Meaning(
        "message",
        {"students": (ANNA,), "body": "щоб взяла калькулятор", "ask": None},
        ("напиши Ані щоб взяла калькулятор",),
    ),
    Meaning(
        "homework",
        {"students": (BEN,), "due": date(2026, 11, 23), "tasks": ("стор 34 номери 2-5",), "ask": None},
        ("Бену на понеділок: стор 34 номери 2-5",),
    ),
    Meaning(
        "record_score",
        {"students": (ANNA,), "score": "9", "topic": "контрольну з англійської", "ask": None},
        ("Аня написала контрольну з англійської на 9",),
    ),
    Meaning(
        "invoice",
        {"students": (BEN,), "range": (date(2026, 11, 1), date(2026, 11, 30)), "ask": None},
        ("зроби рахунок Бену за листопад",),
    ),
    Meaning("end", {"students": (BEN,), "ask": None}, ("щойно закінчили з Беном",)),
    Meaning("start", {"students": (MIA,), "ask": None}, ("Маша прийшла, починаємо",)),
    Meaning(
        "nudge",
        {"students": (BEN,), "target": Target(date=date(2026, 11, 22)), "ask": None},
        ("дізнайся в Бена чи він сьогодні прийде",),
    ),
    Meaning(
        "rsvp",
        {"students": (BEN,), "target": Target(date=date(2026, 11, 23)), "answer": "no", "ask": None},
        ("Добрий вечір! У Бена завтра стоматолог, на урок не встигне",),
        role="guardian",
    ),
    Meaning(
        "free",
        {"start": wall("2026-11-27T17:00"), "ask": None},
        ("а в п'ятницу годині о 17 у вас є щось вільне?",),
        role="guardian",
    ),
    Meaning(
        "invoice",
        {"range": (date(2026, 11, 1), date(2026, 11, 30)), "ask": None},
        ("скільки ми вам винні за листопад?",),
        role="guardian",
    ),
    Meaning("late", {"late_minutes": 5, "ask": None}, ("буду на 5 хв пізніше сорі",), role="student"),
    Meaning(
        "reschedule",
        {"new": New(start=wall("2026-11-23T17:00")), "scope": "one", "ask": None},
        ("доброго дня, а можемо завтра тільки о 17?",),
        role="student",
    ),
    Meaning("rsvp", {"answer": "yes", "ask": None}, ("так, прийду",), role="student", open_question="answer"),
    Meaning("list", {"target": Target(which="next"), "ask": None}, ("коли в мене там наступний урок",), role="student"),
    Meaning(
        "rsvp",
        {"target": Target(date=date(2026, 11, 22)), "answer": "no", "ask": None},
        ("захворів, сьогодні не прийду 🤒",),
        role="student",
    ),
    Meaning(
        "reschedule",
        {"students": (MIA,), "target": Target(date=date(2026, 11, 23)), "new": New(shift=-15), "ask": None},
        ("Машу завтра на 15 хвилин раніше",),
    ),
    Meaning(
        "reschedule",
        {"students": (ANNA,), "target": Target(date=date(2026, 11, 26)), "new": New(shift=30), "ask": None},
        ("у четвер з Анею почнемо на пів години пізніше",),
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=date(2026, 11, 27)), "new": New(shift=60), "ask": None},
        ("давайте в п'ятницю на годину пізніше, якщо вам зручно",),
        role="guardian",
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=date(2026, 11, 23)), "new": New(shift=30), "ask": None},
        ("а можна завтра на пів годинки пізніше?",),
        role="student",
    ),
    Meaning(
        "create",
        {
            "students": (MIA,),
            "start": wall("2026-11-24T16:00"),
            "recurrence": Recurrence(freq="biweekly", weekdays=(1,), time=time(16)),
            "ask": None,
        },
        ("Маша через вівторок о 16",),
    ),
    Meaning("free", {"date": date(2026, 11, 28), "ask": None}, ("в мене коли віконця в суботу?",)),
    Meaning("block", {"date": date(2026, 11, 28), "ask": None}, ("нічого не став на суботу, будь ласка",)),
    Meaning(
        "block",
        {"start": wall("2026-11-26T15:00"), "end": wall("2026-11-26T17:00"), "ask": None},
        ("у четвер з 15 до 17 нікого не записуй",),
    ),
    Meaning("end", {"students": (ANNA,), "ask": None}, ("ми з Анею закінчили",)),
    Meaning("end", {"students": (MIA,), "ask": None}, ("тільки що закінчили з Машею, уф",)),
    Meaning("start", {"students": (BEN,), "ask": None}, ("Бен на місці, поїхали",)),
    Meaning("start", {"students": (ANNA,), "ask": None}, ("Аня підключилась, почали",)),
    Meaning(
        "homework",
        {
            "students": (ANNA,),
            "due": date(2026, 11, 25),
            "tasks": ("прочитати розділ 3 і виписати слова",),
            "ask": None,
        },
        ("Ані на середу: прочитати розділ 3 і виписати слова",),
    ),
    Meaning(
        "homework",
        {"students": (MIA,), "due": date(2026, 11, 23), "tasks": ("впр. 45",), "ask": None},
        ("Маші до понеділка: впр. 45",),
    ),
    Meaning(
        "record_score", {"students": (BEN,), "score": "11", "topic": "тест", "ask": None}, ("Бен склав тест на 11",)
    ),
    Meaning(
        "record_score",
        {"students": (ANNA,), "score": "9", "topic": "контрольну", "ask": None},
        ("в Ані 9 за контрольну",),
    ),
    Meaning(
        "record_score",
        {"students": (MIA,), "score": "10", "topic": "диктант", "ask": None},
        ("Маша написала диктант на 10",),
    ),
    Meaning(
        "reschedule",
        {"new": New(start=wall("2026-11-22T17:00")), "ask": None},
        ("можна урок сьогодні провести о 17?",),
        role="guardian",
    ),
    Meaning(
        "create", {"start": wall("2026-11-25T18:00"), "ask": None}, ("можна урок у середу о 18:00?",), role="guardian"
    ),
    Meaning(
        "create",
        {"start": wall("2026-11-28T11:00"), "ask": None},
        ("можна взяти додатковий урок у суботу об 11?",),
        role="guardian",
    ),
    Meaning(
        "reschedule",
        {"new": New(start=wall("2026-11-23T17:00")), "ask": None},
        ("можемо завтра о 17?",),
        role="student",
    ),
    Meaning(
        "reschedule",
        {"new": New(start=wall("2026-11-22T15:00")), "ask": None},
        ("а можемо сьогодні вже о 15?",),
        role="student",
    ),
    Meaning("cancel", {"students": (BEN,), "scope": "series", "ask": None}, ("закрий серію з Беном",)),
    Meaning("homework", {"ask": None}, ("нагадайте що нам задали",), role="student"),
    Meaning("homework", {"date": date(2026, 11, 22), "ask": None}, ("що ви задавали на сьогодні?",), role="student"),
)
