"""What tutors write in chats, in Portuguese. Said by Maya on Sunday 22 November 2026 in Berlin."""

from __future__ import annotations

from datetime import date, time

from core.understanding import New, Recurrence, Target
from tests.understanding.cast import BEN, wall
from tests.understanding.corpora import Meaning
from tests.understanding.corpora.pt.everyday import ANA, INES, JOAO

TUTORS_CHAT = (
    Meaning(
        "create",
        {"students": (JOAO,), "start": wall("2026-11-26T17:15"), "ask": None},
        ("encaixa o joão na quinta às cinco e quinze",),
    ),
    Meaning(
        "create",
        {"students": (BEN, INES), "start": wall("2026-11-27T16:00"), "minutes": 90, "ask": None},
        ("ben e inês juntos na sexta das 16h às 17h30",),
    ),
    Meaning(
        "create",
        {
            "students": (ANA,),
            "start": wall("2026-12-07T18:00"),
            "recurrence": Recurrence(freq="weekly", weekdays=(0,), time=time(18)),
            "ask": None,
        },
        ("a partir de dezembro a ana toda segunda às 18h",),
    ),
    Meaning(
        "create", {"students": (INES,), "start": wall("2026-11-23T19:00"), "ask": None}, ("amanhã vejo a inês às 19h",)
    ),
    Meaning(
        "reschedule",
        {"students": (ANA,), "target": Target(date=date(2026, 11, 27)), "new": New(shift=60), "ask": None},
        ("na sexta a ana vem uma hora mais tarde",),
    ),
    Meaning(
        "reschedule",
        {
            "students": (JOAO,),
            "target": Target(date=date(2026, 11, 23)),
            "new": New(start=wall("2026-11-28T10:00")),
            "ask": None,
        },
        ("passa a aula do joão de amanhã pra sábado às 10",),
    ),
    Meaning("reschedule", {"students": (BEN,), "new": New(shift=-30), "ask": None}, ("adianta o ben meia hora",)),
    Meaning(
        "reschedule",
        {"students": (INES,), "target": Target(date=date(2026, 11, 22)), "new": New(minutes=30), "ask": None},
        ("hoje a inês faz só 30 minutos",),
    ),
    Meaning(
        "cancel",
        {"target": Target(date=date(2026, 11, 23)), "scope": "all", "reason": "tô doente", "ask": None},
        ("tô doente, desmarca tudo amanhã",),
    ),
    Meaning(
        "cancel",
        {"students": (JOAO,), "target": Target(since=date(2027, 1, 1)), "scope": "following", "ask": None},
        ("tira o joão a partir de janeiro",),
    ),
    Meaning(
        "cancel",
        {"students": (ANA,), "target": Target(date=date(2026, 11, 27)), "ask": None},
        ("a ana não pode na sexta",),
    ),
    Meaning("list", {"date": date(2026, 11, 22), "ask": None}, ("quem eu tenho hoje à tarde?",)),
    Meaning("free", {"date": date(2026, 11, 26), "ask": None}, ("que buracos eu tenho na quinta?",)),
    Meaning(
        "block",
        {"range": (date(2026, 12, 21), date(2027, 1, 6)), "ask": None},
        ("vou viajar de 21 de dezembro a 6 de janeiro",),
    ),
    Meaning(
        "hours",
        {"ask": None},
        (
            "não dou mais aula aos sábados",
            "deixa 15 minutos entre uma aula e outra",
        ),
    ),
    Meaning("start", {"students": (BEN,), "ask": None}, ("vamos começar com o ben",)),
    Meaning("end", {"students": (INES,), "ask": None}, ("acabei a aula da inês",)),
    Meaning("no_show", {"students": (BEN,), "ask": None}, ("o ben não apareceu",)),
    Meaning(
        "message",
        {"students": (ANA,), "body": "vou chegar dez minutos atrasado", "ask": None},
        ("avisa a ana que vou chegar dez minutos atrasado",),
    ),
    Meaning(
        "homework",
        {"students": (ANA,), "tasks": ("exercícios 3 e 4 da página 20",), "due": date(2026, 11, 27), "ask": None},
        ("lição de casa pra ana: exercícios 3 e 4 da página 20 até sexta",),
    ),
    Meaning(
        "record_score",
        {"students": (JOAO,), "topic": "prova de matemática", "score": "8", "ask": None},
        ("o joão tirou 8 na prova de matemática",),
    ),
    Meaning(
        "invoice",
        {"students": (BEN,), "range": (date(2026, 10, 1), date(2026, 10, 31)), "ask": None},
        ("manda a fatura de outubro pro ben",),
    ),
    Meaning("undo", {}, ("opa, desfaz isso aí",)),
    Meaning(
        "create",
        {
            "students": (JOAO,),
            "start": wall("2026-11-23T17:00"),
            "recurrence": Recurrence(freq="biweekly", weekdays=(0,), until=date(2027, 3, 28), time=time(17)),
            "ask": None,
        },
        ("joão segunda sim segunda não às 17h até a páscoa",),
    ),
    Meaning(
        "create",
        {
            "students": (ANA,),
            "start": wall("2026-11-24T16:00"),
            "recurrence": Recurrence(freq="weekly", weekdays=(1, 3), until=date(2026, 12, 25), time=time(16)),
            "ask": None,
        },
        ("ana ter e qui 16h até o natal",),
    ),
    Meaning(
        "create",
        {"students": (INES,), "start": wall("2026-11-25T16:45"), "ask": None},
        ("coloca a inês na quarta às quinze pras cinco",),
    ),
    Meaning(
        "create",
        {
            "students": (BEN,),
            "start": wall("2026-11-28T10:00"),
            "minutes": 90,
            "topic": "revisão pra prova",
            "reason": "",
            "ask": None,
        },
        ("sábado das 10 às 11h30 Ben, revisão pra prova",),
    ),
    Meaning(
        "reschedule",
        {
            "students": (BEN,),
            "target": Target(date=date(2026, 11, 26)),
            "new": New(date=date(2026, 11, 27), same_time=True),
            "ask": None,
        },
        ("dá pra passar o ben de quinta pra sexta no mesmo horário",),
    ),
    Meaning(
        "reschedule",
        {
            "students": (JOAO,),
            "target": Target(time=time(17)),
            "new": New(time=time(18)),
            "scope": "following",
            "ask": None,
        },
        ("joão daqui pra frente às 18 em vez das 17",),
    ),
    Meaning(
        "cancel",
        {"target": Target(date=date(2026, 11, 26)), "scope": "all", "ask": None},
        ("cancela tudo na quinta menos a ana",),
    ),
    Meaning(
        "cancel",
        {"students": (INES,), "target": Target(range=(date(2026, 11, 22), date(2026, 12, 25))), "ask": None},
        ("desmarca as aulas da inês até o natal",),
    ),
    Meaning(
        "cancel",
        {"students": (JOAO,), "target": Target(date=date(2026, 11, 23)), "ask": None},
        ("o joão disse que não vem amanhã",),
    ),
    Meaning("list", {"date": date(2026, 11, 23), "ask": None}, ("tenho alguma coisa amanhã?",)),
    Meaning("list", {"students": (ANA,), "target": Target(which="next"), "ask": None}, ("quando é a próxima da ana",)),
    Meaning("free", {"date": date(2026, 11, 27), "ask": None}, ("sobra algum horário na sexta depois das 16?",)),
    Meaning(
        "block",
        {"start": wall("2026-11-26T12:00"), "reason": "médico", "ask": None},
        ("quinta das 12 às 15 tô no médico",),
    ),
    Meaning("remind_setting", {"remind_before_min": 30, "ask": None}, ("me avisa meia hora antes de cada aula",)),
    Meaning("remind_setting", {"remind_before_min": 0, "ask": None}, ("não quero mais lembretes",)),
    Meaning(
        "remind", {"students": (BEN,), "body": "trazer o compasso", "ask": None}, ("lembra o ben de trazer o compasso",)
    ),
    Meaning(
        "note",
        {"students": (INES,), "note": "tem dificuldade com frações", "ask": None},
        ("nota sobre a inês: tem dificuldade com frações",),
    ),
    Meaning(
        "topic",
        {"students": (ANA,), "topic": "pretérito perfeito", "target": Target(date=date(2026, 11, 26)), "ask": None},
        ("tema da ana na quinta: pretérito perfeito",),
    ),
    Meaning("help", {}, ("o que vc sabe fazer?",)),
    Meaning("scores", {"students": (JOAO,), "ask": None}, ("como tá o joão de notas?",)),
    Meaning("confirm", {"answer": "yes", "ask": None}, ("isso, pode",), open_question="confirm"),
    Meaning("create", {"time": time(15, 30), "ask": None}, ("lá pelas três e meia",), open_question="time"),
)
