"""Russian: what tutors, students and parents write in chats, heard again."""

from __future__ import annotations

from datetime import date, time

from core.understanding import New, Recurrence, Target
from tests.understanding.cast import ANNA, BEN, MIA, wall
from tests.understanding.corpora import Meaning

HEARD = (
    Meaning(
        "create",
        {
            "students": (MIA,),
            "start": wall("2026-11-27T15:00"),
            "minutes": 60,
            "topic": "разбираем сочинение",
            "ask": None,
        },
        ("запиши Машу на пятницу в 15:00, час, разбираем сочинение",),
    ),
    Meaning(
        "create",
        {
            "students": (BEN,),
            "start": wall("2026-11-23T17:30"),
            "recurrence": Recurrence(freq="weekly", weekdays=(0,), time=time(17, 30)),
            "ask": None,
        },
        ("Бен теперь будет ходить по понедельникам в полшестого",),
    ),
    Meaning(
        "create",
        {"students": (ANNA,), "start": wall("2026-11-28T09:30"), "minutes": 90, "ask": None},
        ("анна сб 9:30-11",),
    ),
    Meaning(
        "reschedule",
        {"students": (MIA,), "target": Target(date=date(2026, 11, 26)), "new": New(shift=60), "ask": None},
        ("сдвинь Машу в четверг на час позже, я у зубного",),
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
        ("Анна сегодня только 45 минут, ей надо уйти пораньше",),
    ),
    Meaning(
        "reschedule",
        {
            "students": (ANNA,),
            "target": Target(date=date(2026, 11, 23)),
            "new": New(start=wall("2026-11-28T10:00")),
            "ask": None,
        },
        ("урок с Анной завтра переносим на субботу в 10",),
    ),
    Meaning(
        "cancel",
        {"students": (BEN,), "target": Target(date=date(2026, 11, 27)), "ask": None},
        ("Бен написал, что в пятницу всё-таки не сможет",),
    ),
    Meaning(
        "cancel",
        {"students": (MIA,), "scope": "all", "ask": None},
        (
            "Маша бросает занятия, удали все её уроки",
            "Маша переехала, закрой все уроки",
        ),
    ),
    Meaning(
        "cancel",
        {"target": Target(dates=(date(2026, 11, 22), date(2026, 11, 23))), "scope": "all", "ask": None},
        ("я совсем расклеилась, отмени пожалуйста все уроки на сегодня и завтра",),
    ),
    Meaning("list", {"date": date(2026, 11, 26), "ask": None}, ("что там у меня в четверг",)),
    Meaning(
        "free",
        {"range": (date(2026, 11, 23), date(2026, 11, 29)), "ask": None},
        ("есть ли у меня на следующей неделе свободные места",),
    ),
    Meaning(
        "block",
        {"date": date(2026, 11, 27), "part": "afternoon", "ask": None},
        ("в пятницу после обеда родительское собрание, не ставь никого",),
    ),
    Meaning(
        "message",
        {"students": (ANNA,), "body": "чтобы взяла калькулятор", "ask": None},
        ("напиши Ане чтобы взяла калькулятор",),
    ),
    Meaning(
        "homework",
        {"students": (BEN,), "due": date(2026, 11, 23), "tasks": ("стр 34 номера 2-5",), "ask": None},
        ("Бену на понедельник: стр 34 номера 2-5",),
    ),
    Meaning(
        "record_score",
        {"students": (ANNA,), "score": "4", "topic": "контрольную по английскому", "ask": None},
        ("Аня написала контрольную по английскому на 4",),
    ),
    Meaning(
        "invoice",
        {"students": (BEN,), "range": (date(2026, 11, 1), date(2026, 11, 30)), "ask": None},
        ("сделай счет Бену за ноябрь",),
    ),
    Meaning("end", {"students": (BEN,), "ask": None}, ("только что закончили с Беном",)),
    Meaning("start", {"students": (MIA,), "ask": None}, ("Маша пришла, начинаем",)),
    Meaning(
        "nudge",
        {"students": (BEN,), "target": Target(date=date(2026, 11, 22)), "ask": None},
        ("узнай у Бена придет ли он сегодня",),
    ),
    Meaning(
        "rsvp",
        {"students": (BEN,), "target": Target(date=date(2026, 11, 23)), "answer": "no", "ask": None},
        ("Добрый вечер! У Бена завтра стоматолог, на урок он не успеет",),
        role="guardian",
    ),
    Meaning(
        "free",
        {"start": wall("2026-11-27T17:00"), "ask": None},
        ("а в пятницу часов в 17 у вас есть что-нибудь свободное?",),
        role="guardian",
    ),
    Meaning(
        "invoice",
        {"range": (date(2026, 11, 1), date(2026, 11, 30)), "ask": None},
        ("сколько мы вам должны за ноябрь?",),
        role="guardian",
    ),
    Meaning("late", {"late_minutes": 5, "ask": None}, ("буду на 5 мин позже сорри",), role="student"),
    Meaning(
        "reschedule",
        {"new": New(start=wall("2026-11-23T17:00")), "scope": "one", "ask": None},
        ("здрасте, а можем завтра только в 17?",),
        role="student",
    ),
    Meaning("rsvp", {"answer": "yes", "ask": None}, ("да, приду",), role="student", open_question="answer"),
    Meaning(
        "list", {"target": Target(which="next"), "ask": None}, ("когда у меня там следующий урок",), role="student"
    ),
    Meaning(
        "rsvp",
        {"target": Target(date=date(2026, 11, 22)), "answer": "no", "ask": None},
        ("заболел, сегодня не приду 🤒",),
        role="student",
    ),
    Meaning(
        "reschedule",
        {"students": (MIA,), "target": Target(date=date(2026, 11, 23)), "new": New(shift=-15), "ask": None},
        ("Машу завтра на 15 минут раньше",),
    ),
    Meaning(
        "reschedule",
        {"students": (ANNA,), "target": Target(date=date(2026, 11, 26)), "new": New(shift=30), "ask": None},
        ("в четверг с Аней начнём на полчаса позже",),
    ),
    Meaning(
        "reschedule",
        {"students": (BEN,), "target": Target(date=date(2026, 11, 23)), "new": New(shift=60), "ask": None},
        ("сдвинь завтра Бена на час вперёд",),
    ),
    Meaning(
        "reschedule",
        {"students": (MIA,), "target": Target(date=date(2026, 11, 22)), "new": New(longer=15), "ask": None},
        ("продли Маше сегодня урок на 15 минут",),
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=date(2026, 11, 27)), "new": New(shift=60), "ask": None},
        ("давайте в пятницу на час позже, если вам удобно",),
        role="guardian",
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=date(2026, 11, 23)), "new": New(shift=30), "ask": None},
        ("а можно завтра на полчасика попозже?",),
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
        ("Маша через вторник в 16",),
    ),
    Meaning(
        "create",
        {
            "students": (BEN,),
            "start": wall("2026-11-25T15:30"),
            "recurrence": Recurrence(freq="biweekly", weekdays=(2,), time=time(15, 30)),
            "ask": None,
        },
        ("запиши Бена через среду, 15:30",),
    ),
    Meaning(
        "create",
        {"students": (BEN,), "start": wall("2026-11-25T15:30"), "ask": None},
        ("запиши Бена через неделю в среду в 15:30",),
    ),
    Meaning("free", {"date": date(2026, 11, 28), "ask": None}, ("у меня когда окошки в субботу?",)),
    Meaning("block", {"date": date(2026, 11, 28), "ask": None}, ("ничего не ставь на субботу, пожалуйста",)),
    Meaning(
        "block",
        {"start": wall("2026-11-26T15:00"), "end": wall("2026-11-26T17:00"), "ask": None},
        ("в четверг с 15 до 17 никого не записывай",),
    ),
    Meaning("end", {"students": (MIA,), "ask": None}, ("только закончили с Машей, уф",)),
    Meaning("end", {"students": (ANNA,), "ask": None}, ("мы с Аней закончили",)),
    Meaning("start", {"students": (BEN,), "ask": None}, ("Бен на месте, поехали",)),
    Meaning("start", {"students": (ANNA,), "ask": None}, ("Аня подключилась, начали",)),
    Meaning(
        "homework",
        {"students": (ANNA,), "due": date(2026, 11, 25), "tasks": ("прочитать главу 3 и выписать слова",), "ask": None},
        ("Ане на среду: прочитать главу 3 и выписать слова",),
    ),
    Meaning(
        "homework",
        {"students": (BEN,), "due": date(2026, 11, 27), "tasks": ("задачи 5, 6, 7",), "ask": None},
        ("Бен к пятнице: задачи 5, 6, 7",),
    ),
    Meaning(
        "homework",
        {"students": (MIA,), "due": date(2026, 11, 23), "tasks": ("упр. 45",), "ask": None},
        ("Маше до понедельника: упр. 45",),
    ),
    Meaning("record_score", {"students": (BEN,), "score": "5", "topic": "тест", "ask": None}, ("Бен сдал тест на 5",)),
    Meaning(
        "record_score",
        {"students": (MIA,), "score": "четверку", "topic": "диктант", "ask": None},
        ("Маша написала диктант на четверку",),
    ),
    Meaning(
        "record_score",
        {"students": (ANNA,), "score": "4", "topic": "контрольную", "ask": None},
        ("у Ани 4 за контрольную",),
    ),
    Meaning(
        "record_score",
        {"students": (ANNA,), "score": "3", "topic": "самостоятельной", "ask": None},
        ("Аня получила 3 по самостоятельной",),
    ),
    Meaning(
        "reschedule",
        {"new": New(start=wall("2026-11-22T17:00")), "ask": None},
        ("можно урок сегодня провести в 17?",),
        role="guardian",
    ),
    Meaning(
        "reschedule",
        {"new": New(start=wall("2026-11-26T15:30")), "ask": None},
        ("можно занятие в четверг начать в 15:30?",),
        role="guardian",
    ),
    Meaning(
        "create", {"start": wall("2026-11-25T18:00"), "ask": None}, ("можно урок в среду в 18:00?",), role="guardian"
    ),
    Meaning(
        "create",
        {"start": wall("2026-11-28T11:00"), "ask": None},
        ("можно взять дополнительный урок в субботу в 11?",),
        role="guardian",
    ),
    Meaning(
        "reschedule",
        {"new": New(start=wall("2026-11-25T16:00")), "ask": None},
        ("можно перенести дополнительное занятие на среду в 16?",),
        role="guardian",
    ),
    Meaning(
        "reschedule", {"new": New(start=wall("2026-11-23T17:00")), "ask": None}, ("можем завтра в 17?",), role="student"
    ),
    Meaning(
        "reschedule",
        {"new": New(start=wall("2026-11-22T15:00")), "ask": None},
        ("а можем сегодня уже в 15?",),
        role="student",
    ),
    Meaning("cancel", {"students": (BEN,), "scope": "series", "ask": None}, ("заверши серию с Беном",)),
    Meaning(
        "reschedule",
        {"students": (MIA,), "target": Target(date=date(2026, 11, 22)), "new": New(minutes=40), "ask": None},
        ("Маше сегодня хватит 40 минут",),
    ),
    Meaning(
        "reschedule",
        {"students": (BEN,), "target": Target(date=date(2026, 11, 27)), "new": New(minutes=30), "ask": None},
        ("Бену в пятницу достаточно получаса",),
    ),
    Meaning("homework", {"date": date(2026, 11, 22), "ask": None}, ("что вы задавали на сегодня?",), role="student"),
    Meaning("homework", {"ask": None}, ("напомните что нам задали",), role="student"),
    Meaning(
        "reschedule",
        {
            "students": (ANNA,),
            "target": Target(weekday=2),
            "new": New(time=time(17), weekday=1),
            "scope": "following",
            "ask": None,
        },
        ("Аня теперь всегда по вторникам в 17 вместо среды",),
    ),
)
