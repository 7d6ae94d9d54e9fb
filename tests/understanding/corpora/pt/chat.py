"""Messages in Portuguese as they come in a chat: said in passing, with reasons, in answer to something."""

from __future__ import annotations

from datetime import date, time

from core.understanding import New, Target
from tests.understanding.cast import wall
from tests.understanding.corpora import Meaning
from tests.understanding.corpora.pt.everyday import ANA, BEN, INES, JOAO, THU, TODAY, TOMORROW, TUE, WED

CHAT = (
    Meaning(
        "create",
        {"students": (JOAO,), "topic": ""},
        ("hoje dou aula ao João às 19", "me agenda o João quinta 16h", "encaixa o João na quinta às 16h"),
    ),
    Meaning(
        "reschedule",
        {"students": (ANA,), "target": Target(date=TUE), "new": New(start=wall("2026-11-25T18:00"))},
        ("Ana já não pode na terça, põe na quarta às 18",),
    ),
    Meaning("reschedule", {"students": (ANA,), "new": New(shift=30)}, ("atrasa meia hora a aula da Ana",)),
    Meaning("cancel", {"target": Target(date=date(2026, 11, 27)), "scope": "all"}, ("cancela tudo na sexta",)),
    Meaning("cancel", {"target": Target(start=wall("2026-11-23T17:00"))}, ("cancela a das 5 de amanhã",)),
    Meaning("cancel", {"target": Target(time=time(17))}, ("cancela a aula das 17",)),
    Meaning("cancel", {"students": (JOAO,), "cannot_come": True}, ("o João está com gripe, não vem amanhã",)),
    Meaning("list", {"students": (JOAO,)}, ("quando o João tem aula de novo?", "o João confirmou?")),
    Meaning("no_show", {"students": (ANA, INES)}, ("Ana e Inês faltaram hoje",)),
    Meaning("no_show", {"students": (BEN,)}, ("o Ben me deu bolo",)),
    Meaning("message", {"scope": "all", "body": "amanhã não tem aula"}, ("avisa todos que amanhã não tem aula",)),
    Meaning("record_score", {"students": (BEN,), "score": "7,5"}, ("o Ben tirou 7,5 na prova",)),
    Meaning("invoice", {"range": (date(2026, 10, 1), date(2026, 10, 31))}, ("faturas do mês passado",)),
    Meaning("create", {"new": New(shift=1440)}, ("no dia seguinte",), open_question="confirm"),
    Meaning("create", {"minutes": 45}, ("ok mas 45 minutos",), open_question="confirm"),
    Meaning("create", {"date": WED}, ("não, quarta",), open_question="confirm"),
    Meaning("create", {"minutes": 90}, ("hora e meia",), open_question="duration_min"),
    Meaning("create", {"time": time(15, 15)}, ("três e um quarto da tarde",), open_question="time"),
    Meaning("rsvp", {"answer": "no"}, ("não, tô doente",), role="student", open_question="answer"),
    Meaning(
        "late",
        {"late_minutes": 10},
        ("desculpa, perdi o ônibus, chego em 10", "o ônibus atrasou, 10 min"),
        role="student",
    ),
    Meaning("rsvp", {"answer": "yes"}, ("agora vou", "tô chegando", "sim sim, estarei aí"), role="student"),
    Meaning(
        "rsvp",
        {"answer": "no", "target": Target(date=TODAY)},
        ("hoje não vou conseguir ir, tô passando mal", "hoje não vou", "vou faltar hoje"),
        role="student",
    ),
    Meaning("rsvp", {"answer": "maybe"}, ("acho que não vou conseguir ir amanhã",), role="student"),
    Meaning("list", {"date": TOMORROW}, ("amanhã tem aula?", "amanhã não tem aula?"), role="student"),
    Meaning(
        "reschedule",
        {"target": Target(date=THU), "new": New(date=date(2026, 11, 27))},
        ("quinta tenho prova, dá pra mudar pra sexta?",),
        role="student",
    ),
    Meaning("reschedule", {"new": New(shift=-30)}, ("poderia ser meia hora antes?",), role="student"),
    Meaning(
        "rsvp",
        {"answer": "no", "target": Target(range=(date(2026, 12, 20), date(2026, 12, 27)))},
        ("estaremos fora de 20 a 27, sem aulas por favor",),
        role="guardian",
    ),
    Meaning(
        "reschedule",
        {"new": New(start=wall("2026-11-23T17:00"))},
        ("segunda às 5 pra mim é bom", "oi, segunda às 5 pode ser?"),
        role="student",
    ),
    Meaning("reschedule", {"students": (ANA,), "new": New(date=THU)}, ("Ana prefere quinta",)),
    Meaning("cancel", {"students": (INES,), "cannot_come": True}, ("a Inês cancelou hoje",)),
    Meaning("message", {"students": (ANA,), "body": "nos vemos às 5"}, ("manda pra Ana: nos vemos às 5",)),
)
ENGLISH = (  # who has a Portuguese locale may write English
    Meaning("create", {"students": (ANA,), "start": wall("2026-11-23T17:00")}, ("book Ana tomorrow at 5",)),
    Meaning("cancel", {"students": (BEN,), "target": Target(date=TUE)}, ("cancel Ben on Tuesday",)),
    Meaning("rsvp", {"answer": "no"}, ("I can't make it today",), role="student"),
)
