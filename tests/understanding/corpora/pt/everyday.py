"""What a tutor writes in Portuguese: one meaning, many phrasings."""

from __future__ import annotations

from datetime import date, time

from core.understanding import Excepted, Known, New, Opening, Question, Recurrence, Target, Weekly
from tests.understanding.cast import wall
from tests.understanding.corpora import Meaning

ANA, BEN, INES, JOAO = 1, 2, 3, 4
ROSTER = (
    Known(ANA, "Ana Petrova"),
    Known(BEN, "Ben Okafor"),
    Known(INES, "Inês Lopes"),
    Known(JOAO, "João Silva"),
)
TODAY, TOMORROW = date(2026, 11, 22), date(2026, 11, 23)
TUE, WED, THU, FRI, SAT = (date(2026, 11, day) for day in (24, 25, 26, 27, 28))
TUESDAY_HALF_FOUR = wall("2026-11-24T16:30")
NEXT_WEEK = (date(2026, 11, 23), date(2026, 11, 29))

BOOKING = (
    Meaning(
        "create",
        {"students": (ANA,), "start": TUESDAY_HALF_FOUR, "ask": None, "recurrence": None, "topic": ""},
        (
            "Ana terça 16:30",
            "marca a Ana na terça às 16:30",
            "marca Ana terça 16h30",
            "agenda a Ana para terça às quatro e meia da tarde",
            "aula com a Ana na terça-feira às 16:30",
            "por favor, coloca a Ana na terça às 4 e meia da tarde",
            "Ana 3ª feira 16:30",
            "Ana 3a 16h30",
            "Ana 24/11 16:30",
            "Ana dia 24 de novembro às 16h30",
            "encaixa a Ana depois de amanhã às 16:30",
            "encaixa a ana depois de amanha as 16:30",
            "Ana daqui a dois dias às 16:30",
        ),
    ),
    Meaning(
        "create",
        {"students": (BEN,), "start": wall("2026-11-23T16:00"), "minutes": 45},
        (
            "coloca o Ben amanhã às 4 da tarde 45 minutos",
            "Ben amanhã das 16:00 às 16:45",
            "Ben amanhã das 16h às 16h45",
            "Ben amanhã às 16h, três quartos de hora",
        ),
    ),
    Meaning(
        "create",
        {"students": (ANA,), "start": wall("2026-11-24T17:00"), "minutes": 90, "topic": "equações"},
        (
            "Ana terça 17h 1h30 equações",
            "Ana terça 17h uma hora e meia tema: equações",
        ),
    ),
    Meaning(
        "create",
        {
            "students": (ANA,),
            "start": TUESDAY_HALF_FOUR,
            "recurrence": Recurrence("weekly", (1,), until=date(2027, 1, 15), start=TUE, time=time(16, 30)),
        },
        ("Ana terça 16:30 toda semana até 15 de janeiro",),
    ),
    Meaning(
        "create",
        {"students": (ANA,), "recurrence": Recurrence("weekly", (1,), until=date(2027, 1, 15), time=time(16, 30))},
        (
            "Ana às terças às 16:30 até 15 de janeiro",
            "Ana toda terça 16:30 até 15 de janeiro",
            "Ana todas as terças às 16:30 até o dia 15/1",
        ),
    ),
    Meaning(
        "create",
        {"students": (BEN,), "recurrence": Recurrence("weekly", (2,), count=8, time=time(17))},
        (
            "Ben toda quarta às 17h, 8 aulas",
            "marca o Ben às quartas às 17h 8 vezes",
        ),
    ),
    Meaning(
        "create",
        {"students": (INES,), "recurrence": Recurrence("biweekly", (0,), time=time(16))},
        ("Inês segunda sim, segunda não às 16", "Inês uma segunda sim e outra não às 16h"),
    ),
    Meaning(
        "create",
        {"students": (INES,), "recurrence": Recurrence("biweekly", (0,), until_weeks=10, time=time(16))},
        (
            "Inês de 15 em 15 dias às segundas às 16h durante 10 semanas",
            "Ines às segundas às 16h quinzenal por 10 semanas",
            "marca a Inês às segundas às 16h a cada duas semanas por dez semanas",
        ),
    ),
    Meaning("create", {"students": (ANA, BEN), "start": wall("2026-11-28T10:00")}, ("Ana e Ben no sábado às 10",)),
    Meaning(
        "create",
        {"unknown_name": "Bob", "ask": Question("student"), "start": TUESDAY_HALF_FOUR},
        ("marca o Bob na terça às 16:30",),
    ),
    Meaning(
        "create",
        {"students": (INES,), "note": "a mãe paga na segunda", "start": wall("2026-11-28T11:00")},
        ("Inês sábado 11h nota: a mãe paga na segunda",),
    ),
)
MOVING = (
    Meaning(
        "reschedule",
        {"students": (ANA,), "target": Target(date=TUE), "new": New(date=THU)},
        (
            "muda a Ana de terça para quinta",
            "passa a aula da Ana de terça para quinta",
        ),
    ),
    Meaning(
        "reschedule",
        {"students": (ANA,), "target": None, "new": New(date=THU)},
        (
            "muda a Ana para quinta",
            "passa a Ana pra quinta",
        ),
    ),
    Meaning(
        "reschedule",
        {"new": New(time=time(17))},
        (
            "passa para as 17",
            "não, melhor às 17",
            "põe às 17",
        ),
    ),
    Meaning(
        "reschedule",
        {"students": (ANA,), "target": Target(date=TUE), "new": New(time=time(17))},
        ("muda a aula da Ana de terça para as 17h",),
    ),
    Meaning(
        "reschedule",
        {
            "students": (JOAO,),
            "target": Target(start=wall("2026-11-25T16:00")),
            "new": New(start=wall("2026-11-26T17:30")),
        },
        ("passa a aula do João de quarta 16:00 para quinta 17:30",),
    ),
    Meaning(
        "reschedule",
        {"students": (ANA,), "target": Target(date=TUE), "new": None},
        ("adia a aula da Ana de terça",),
    ),
    Meaning(
        "reschedule",
        {"students": (BEN,), "new": New(shift=30)},
        (
            "atrasa a aula do Ben 30 min",
            "muda o Ben para meia hora mais tarde",
        ),
    ),
    Meaning("reschedule", {"students": (ANA,), "new": New(shift=-30)}, ("antecipa a aula da Ana meia hora",)),
    Meaning(
        "reschedule",
        {"students": (ANA,), "scope": "series", "target": Target(weekday=1), "new": New(weekday=2)},
        ("muda as terças da Ana para quarta",),
    ),
    Meaning(
        "reschedule",
        {"students": (ANA,), "new": New(time=time(18, 30))},
        ("muda a aula da Ana para as 18:30",),
    ),
    Meaning("reschedule", {"new": New(minutes=90)}, ("aumenta a aula da Ana para 90 minutos",)),
)
CANCELLING = (
    Meaning(
        "cancel",
        {"target": Target(date=TOMORROW), "scope": ""},
        (
            "cancela a aula de amanhã",
            "desmarca a de amanhã",
        ),
    ),
    Meaning(
        "cancel",
        {"students": (BEN,), "target": Target(date=TODAY), "cannot_come": True},
        (
            "cancela o Ben hoje, está doente",
            "Ben está doente, cancela hoje",
        ),
    ),
    Meaning(
        "cancel",
        {"students": (BEN,), "target": Target(date=TUE)},
        (
            "desmarca o Ben na terça",
            "o Ben não pode vir na terça",
            "tira a aula do Ben de terça",
        ),
    ),
    Meaning(
        "cancel",
        {"scope": "all", "target": Target(range=NEXT_WEEK)},
        (
            "cancela tudo na próxima semana",
            "cancela todas as aulas da semana que vem",
        ),
    ),
    Meaning("cancel", {"students": (ANA,), "target": Target(which="next")}, ("cancela a próxima aula da Ana",)),
    Meaning(
        "cancel",
        {"scope": "all", "target": Target(date=TOMORROW), "excepted": (Excepted((BEN,)),)},
        (
            "cancela tudo de amanhã menos o Ben",
            "desmarca todas as aulas de amanhã exceto a do Ben",
        ),
    ),
    Meaning(
        "cancel",
        {"scope": "all", "target": Target(date=TODAY), "students": ()},
        (
            "tô doente, cancela todas as aulas de hoje",
            "cancela tudo hoje, estou doente",
        ),
    ),
)
LOOKING = (
    Meaning(
        "list",
        {"date": TOMORROW},
        (
            "o que tenho amanhã?",
            "que aulas tenho amanhã",
            "mostra o que tenho amanhã",
            "quem vem amanhã?",
            "agenda de amanhã",
        ),
    ),
    Meaning(
        "list",
        {"range": NEXT_WEEK},
        (
            "mostra a semana que vem",
            "que aulas tenho na próxima semana?",
        ),
    ),
    Meaning("list", {"students": (ANA,), "target": Target(which="next")}, ("quando é a próxima aula da Ana?",)),
    Meaning(
        "free",
        {"date": TOMORROW, "after": None},
        (
            "quando estou livre amanhã?",
            "horários livres amanhã",
        ),
    ),
    Meaning("free", {"date": TOMORROW, "after": time(17)}, ("tenho horários livres amanhã depois das 5?",)),
    Meaning("free", {"date": THU, "part": "afternoon"}, ("horários livres na quinta à tarde",)),
)
OPENING = (
    Meaning(
        "block",
        {"range": (date(2026, 12, 3), date(2026, 12, 10)), "ask": None},
        (
            "estou de férias do dia 3 ao dia 10",
            "férias de 3 a 10 de dezembro",
            "estou fora de 3/12 a 10/12",
        ),
    ),
    Meaning(
        "block",
        {"range": (date(2026, 12, 22), date(2027, 1, 2))},
        (
            "férias de 22 de dezembro a 2 de janeiro",
            "vou estar fora desde 22 de dezembro até 2 de janeiro",
        ),
    ),
    Meaning(
        "block",
        {"date": THU},
        (
            "não trabalho na quinta",
            "não dou aulas na quinta",
            "quinta não trabalho",
        ),
    ),
    Meaning("block", {"range": (date(2026, 12, 24), date(2026, 12, 25))}, ("não dou aulas dia 24 e 25 de dezembro",)),
    Meaning(
        "block",
        {"start": wall("2026-11-27T15:00"), "end": wall("2026-11-27T17:00")},
        (
            "bloqueia sexta das 15 às 17",
            "bloqueia sexta das 3 às 5 da tarde",
        ),
    ),
    Meaning(
        "hours",
        {"hours": (Weekly((0, 1, 2, 3), 900, 1200), Weekly((5,), 540, 780)), "breaks": ()},
        (
            "trabalho de segunda a quinta das 15 às 20 e sábados das 9 às 13",
            "meu horário é segunda a quinta 15:00-20:00, sábado 9-13",
            "dou aulas de segunda a quinta das 15h às 20h e aos sábados das 9h às 13h",
        ),
    ),
    Meaning(
        "hours",
        {"hours": (Weekly((1,)),)},
        (
            "não trabalho às terças",
            "às terças folga",
            "nas terças não trabalho",
        ),
    ),
    Meaning("hours", {"breaks": (Weekly((0, 1, 2, 3, 4, 5, 6), 720, 750),)}, ("almoço das 12 às 12:30",)),
    Meaning("hours", {"openings": (Opening(FRI, 600, 720),)}, ("abro nesta sexta das 10 às 12",)),
    Meaning(
        "hours",
        {"buffer": 15},
        (
            "15 minutos entre as aulas",
            "intervalo de 15 minutos entre aulas",
        ),
    ),
    Meaning(
        "hours",
        {"most_day": 5},
        (
            "máximo 5 aulas por dia",
            "no máximo cinco aulas por dia",
        ),
    ),
    Meaning(
        "hours",
        {"notice": 1440},
        (
            "24 horas de antecedência",
            "preciso de um dia de antecedência",
        ),
    ),
)
SAYING = (
    Meaning(
        "start",
        {"students": (ANA,)},
        (
            "começa com a Ana",
            "a Ana já está aqui",
        ),
    ),
    Meaning(
        "end",
        {},
        (
            "terminamos",
            "termina a aula",
        ),
    ),
    Meaning(
        "no_show",
        {"students": (ANA,)},
        (
            "a Ana não veio",
            "Ana não apareceu",
            "Ana faltou",
            "não apareceu a Ana",
        ),
    ),
    Meaning(
        "nudge",
        {"students": (ANA,)},
        (
            "pergunta à Ana se ela vem",
            "cadê a Ana?",
            "onde está a Ana?",
        ),
    ),
    Meaning("late", {"students": (BEN,), "late_minutes": 10}, ("Ben vai se atrasar 10 min",)),
    Meaning(
        "remind",
        {"students": (ANA,)},
        (
            "lembra a Ana",
            "manda um lembrete para a Ana",
        ),
    ),
    Meaning("remind", {"students": (ANA,), "body": "trazer o livro"}, ("lembra a Ana de trazer o livro",)),
    Meaning(
        "remind_setting",
        {"remind_before_min": 60},
        (
            "me avisa 1 hora antes",
            "lembretes só 1h antes",
        ),
    ),
    Meaning(
        "remind_setting",
        {"remind_before_min": 0},
        (
            "sem lembretes",
            "tira os lembretes",
        ),
    ),
    Meaning(
        "message",
        {"students": (BEN,), "body": "amanhã não tem aula"},
        (
            "avisa a mãe do Ben que amanhã não tem aula",
            "diz ao pai do Ben: amanhã não tem aula",
        ),
    ),
    Meaning(
        "message",
        {"students": (ANA,), "body": "traga o livro na terça às 5!"},
        (
            "diz à Ana que traga o livro na terça às 5!",
            "mensagem para a Ana: traga o livro na terça às 5!",
        ),
    ),
    Meaning(
        "homework",
        {"students": (ANA,), "tasks": ("cap 6 nr 1-4",), "due": FRI},
        (
            "TPC para a Ana: cap 6 nr 1-4 para sexta",
            "dever de casa da Ana: cap 6 nr 1-4, para sexta",
        ),
    ),
    Meaning(
        "record_score",
        {"students": (ANA,), "score": "8/10"},
        (
            "a Ana tirou 8/10",
            "Ana tirou 8/10",
        ),
    ),
    Meaning(
        "scores",
        {"students": (ANA,)},
        (
            "notas da Ana",
            "como vai a Ana?",
            "mostra as notas da Ana",
        ),
    ),
    Meaning("note", {"students": (ANA,), "note": "fraca em sinais"}, ("nota para a Ana: fraca em sinais",)),
    Meaning("topic", {"students": (ANA,), "topic": "frações"}, ("tema da Ana: frações",)),
    Meaning(
        "invoice",
        {"range": (date(2026, 10, 1), date(2026, 10, 31))},
        (
            "fatura de outubro",
            "faturas de outubro",
        ),
    ),
    Meaning(
        "invoice",
        {"students": (ANA,)},
        (
            "fatura da Ana de outubro",
            "faturar a Ana outubro",
        ),
    ),
    Meaning(
        "undo",
        {},
        (
            "desfaz",
            "desfaz isso",
            "desfazer",
        ),
    ),
    Meaning(
        "abort",
        {},
        (
            "deixa pra lá",
            "esquece",
        ),
    ),
    Meaning(
        "help",
        {},
        (
            "ajuda",
            "o que você pode fazer?",
        ),
    ),
)
EVERYDAY = (*BOOKING, *MOVING, *CANCELLING, *LOOKING, *OPENING, *SAYING)
