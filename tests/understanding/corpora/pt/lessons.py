"""What is said around lessons in Portuguese: how they begin and end, who is missing."""

from __future__ import annotations

from datetime import date, time

from core.understanding import New, Recurrence, Target, Weekly
from tests.understanding.cast import wall
from tests.understanding.corpora import Meaning
from tests.understanding.corpora.pt.everyday import ANA, BEN, INES, JOAO

LESSONS = (
    Meaning(
        "cancel",
        {"target": Target(date=date(2026, 11, 27))},
        ("Oi, a Bia está com febre, vamos ter que cancelar a aula de sexta",),
        role="guardian",
    ),
    Meaning(
        "create",
        {"students": (INES,), "start": wall("2026-11-28T11:00"), "ask": None},
        ("a Inês quer repor a aula, põe ela no sábado às 11",),
    ),
    Meaning(
        "create",
        {
            "students": (
                ANA,
                BEN,
            ),
            "start": wall("2026-11-23T17:00"),
            "ask": None,
        },
        ("ana e ben vêm juntos amanhã às cinco da tarde",),
    ),
    Meaning(
        "create",
        {
            "students": (JOAO,),
            "start": wall("2026-11-24T18:00"),
            "recurrence": Recurrence(freq="weekly", weekdays=(1, 3), until=date(2027, 1, 31), time=time(18)),
            "ask": None,
        },
        ("com o joão vamos fazer terça e quinta às 18h até o fim de janeiro",),
    ),
    Meaning(
        "reschedule",
        {"students": (BEN,), "target": Target(date=date(2026, 11, 25)), "new": New(time=time(19)), "ask": None},
        ("no fim das contas o ben na quarta vai ser às 19",),
    ),
    Meaning(
        "reschedule",
        {"students": (INES,), "target": Target(date=date(2026, 11, 22)), "new": New(shift=60), "ask": None},
        ("dá pra empurrar a inês uma hora hoje? tive um imprevisto",),
    ),
    Meaning(
        "block",
        {"date": date(2026, 11, 27), "reason": "tenho médico", "ask": None},
        ("sexta não dou aula, tenho médico",),
    ),
    Meaning(
        "cancel", {"students": (JOAO,), "scope": "all", "ask": None}, ("o João vai parar, apaga todas as aulas dele",)
    ),
    Meaning(
        "cancel",
        {"students": (ANA,), "reason": "doente", "target": Target(date=date(2026, 11, 23)), "ask": None},
        ("a ana tá doente então cai a de amanhã",),
    ),
    Meaning(
        "homework",
        {"students": (BEN,), "tasks": ("a página 30 inteira",), "due": date(2026, 11, 26), "ask": None},
        ("passa pro Ben de lição a página 30 inteira pra quinta",),
    ),
    Meaning(
        "record_score",
        {"students": (JOAO,), "topic": "português", "score": "6,5", "ask": None},
        ("o João tirou 6,5 em português",),
    ),
    Meaning(
        "note",
        {"note": "a Inês se distrai muito com o celular", "ask": None},
        ("anota aí que a Inês se distrai muito com o celular",),
    ),
    Meaning(
        "start",
        {"students": (INES,), "ask": None},
        (
            "a Inês entrou, bora começar",
            "comecei com a inês agora",
        ),
    ),
    Meaning(
        "end",
        {"students": (BEN,), "ask": None},
        (
            "acabei de terminar com o Ben",
            "pronto com o ben",
        ),
    ),
    Meaning(
        "no_show",
        {"students": (BEN,), "ask": None},
        (
            "o Ben nada ainda, tô esperando faz 20 minutos",
            "tô esperando o ben faz um tempão",
        ),
    ),
    Meaning(
        "message",
        {"scope": "all", "body": "segunda é feriado", "ask": None},
        ("avisa todo mundo que segunda é feriado",),
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=date(2026, 11, 26)), "new": New(date=date(2026, 11, 27), same_time=True), "ask": None},
        ("Oi Maya, quinta temos dentista, daria pra passar pra sexta no mesmo horário?",),
        role="guardian",
    ),
    Meaning(
        "late",
        {"students": (JOAO,), "late_minutes": 10, "ask": None},
        ("o João vai atrasar uns 10 minutinhos, estamos estacionando",),
        role="guardian",
    ),
    Meaning("list", {"date": date(2026, 11, 23), "ask": None}, ("que horas é a aula amanhã?",), role="guardian"),
    Meaning(
        "rsvp",
        {"target": Target(date=date(2026, 11, 22)), "answer": "no", "ask": None},
        ("hoje não vou conseguir ir, tenho prova",),
        role="student",
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=date(2026, 11, 26)), "ask": None},
        ("dá pra ser mais tarde na quinta?",),
        role="student",
    ),
    Meaning("homework", {"ask": None}, ("qual era a lição mesmo?",), role="student"),
    Meaning("rsvp", {"answer": "yes", "ask": None}, ("vou sim!",), role="student", open_question="answer"),
    Meaning("start", {"students": (ANA,), "ask": None}, ("a ana chegou, vamos começar",)),
    Meaning(
        "start",
        {"students": (JOAO,), "ask": None},
        (
            "o joão acabou de entrar",
            "já tô com o joão, começamos",
        ),
    ),
    Meaning("start", {"students": (BEN,), "ask": None}, ("a aula do ben já começou",)),
    Meaning("end", {"students": (ANA,), "ask": None}, ("acabei de fechar a aula da ana",)),
    Meaning("end", {"students": (JOAO,), "ask": None}, ("a aula do joão acabou",)),
    Meaning("end", {"students": (INES,), "ask": None}, ("terminei aqui com a inês",)),
    Meaning(
        "no_show",
        {"students": (JOAO,), "ask": None},
        (
            "nem sinal do joão",
            "o joão não deu as caras",
        ),
    ),
    Meaning("no_show", {"students": (ANA,), "ask": None}, ("a ana ainda não entrou",)),
    Meaning("no_show", {"students": (INES,), "ask": None}, ("a inês me deu bolo",)),
    Meaning(
        "message", {"students": (ANA,), "body": "espero ela às 17", "ask": None}, ("fala pra ana que espero ela às 17",)
    ),
    Meaning(
        "message",
        {"scope": "all", "body": "amanhã começo meia hora depois", "ask": None},
        ("avisa geral que amanhã começo meia hora depois",),
    ),
    Meaning(
        "message",
        {"students": (JOAO,), "body": "segunda sem aula", "ask": None},
        ("passa o recado pro joão: segunda sem aula",),
    ),
    Meaning("nudge", {"students": (BEN,), "ask": None}, ("dá um toque no ben pra ele trazer a calculadora",)),
    Meaning(
        "homework",
        {"students": (ANA,), "tasks": ("a página 12",), "ask": None},
        ("passei de lição pra ana a página 12",),
    ),
    Meaning(
        "homework",
        {"students": (BEN,), "tasks": ("tabuada do 7",), "due": date(2026, 11, 23), "ask": None},
        ("tarefa do ben pra segunda: tabuada do 7",),
    ),
    Meaning(
        "reschedule",
        {"students": (INES,), "target": Target(date=date(2026, 11, 26)), "new": New(time=time(18)), "ask": None},
        ("no fim a aula da inês de quinta é às 18",),
    ),
    Meaning(
        "reschedule",
        {
            "students": (ANA,),
            "target": Target(start=wall("2026-11-27T16:00")),
            "new": New(start=wall("2026-11-27T17:00")),
            "ask": None,
        },
        ("a aula da ana de sexta vai ser às 17 em vez das 16",),
    ),
    Meaning(
        "reschedule",
        {"students": (BEN,), "target": Target(date=date(2026, 11, 26)), "new": New(time=time(18, 30)), "ask": None},
        ("a aula do ben de quinta vai começar às 18:30",),
    ),
    Meaning("cancel", {"students": (INES,), "ask": None}, ("a inês não vai continuar, tira ela da agenda",)),
    Meaning("cancel", {"students": (ANA,), "scope": "series", "ask": None}, ("encerra a série da ana",)),
    Meaning(
        "hours",
        {"hours": (Weekly(weekdays=(0, 1, 2, 3, 4), start=900, end=1260),), "ask": None},
        ("novo horário: de segunda a sexta das 15 às 21",),
    ),
    Meaning(
        "hours",
        {"hours": (Weekly(weekdays=(1, 3), start=960, end=1200),), "ask": None},
        ("minha nova disponibilidade: terça e quinta das 16 às 20",),
    ),
    Meaning(
        "help",
        {"ask": None},
        (
            "pra que serve esse bot?",
            "como funciona?",
        ),
        role="guardian",
    ),
    Meaning("undo", {"ask": None}, ("opa, errei, desfaz a última mudança",), role="guardian"),
    Meaning("abort", {"ask": None}, ("não, deixa, obrigada",), role="guardian", open_question="confirm"),
    Meaning(
        "list",
        {"students": (JOAO,), "range": (date(2026, 11, 23), date(2026, 11, 29)), "ask": None},
        ("queria saber que aulas o João tem semana que vem",),
        role="guardian",
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=date(2026, 11, 24)), "ask": None},
        ("daria pra ser um pouco mais tarde na terça?",),
        role="student",
    ),
    Meaning("homework", {"date": date(2026, 11, 22), "ask": None}, ("o que tinha de lição pra hoje?",), role="student"),
    Meaning(
        "create",
        {"students": (INES,), "start": wall("2026-11-23T18:00"), "ask": None},
        ("reserva pra Inês segunda que vem às seis",),
    ),
    Meaning(
        "create",
        {"students": (BEN,), "start": wall("2026-11-28T09:30"), "topic": "escreveu, quer uma aula avulsa", "ask": None},
        ("o Ben me escreveu, quer uma aula avulsa sábado 9h30, coloca aí",),
    ),
    Meaning(
        "reschedule",
        {
            "students": (JOAO,),
            "target": Target(weekday=1, since=date(2026, 11, 23)),
            "new": New(weekday=3),
            "scope": "following",
            "ask": None,
        },
        ("a partir da semana que vem o joão passa de terça pra quinta",),
    ),
    Meaning(
        "reschedule",
        {
            "students": (JOAO,),
            "target": Target(date=date(2026, 11, 22)),
            "new": New(date=date(2026, 11, 23), same_time=True),
            "ask": None,
        },
        ("a aula de hoje com o joão fica pra amanhã no mesmo horário",),
    ),
    Meaning(
        "cancel",
        {"students": (INES,), "target": Target(date=date(2026, 11, 26)), "ask": None},
        ("não vou conseguir dar a aula da inês na quinta, cancela por favor",),
    ),
    Meaning(
        "block", {"range": (date(2026, 12, 7), date(2026, 12, 9)), "ask": None}, ("de 7 a 9 de dezembro não atendo",)
    ),
    Meaning(
        "list",
        {"date": date(2026, 11, 23), "part": "afternoon", "ask": None},
        ("me diz o que eu tenho amanhã à tarde",),
    ),
    Meaning(
        "free",
        {"minutes": 90, "range": (date(2026, 11, 16), date(2026, 11, 22)), "ask": None},
        ("quando tenho uma hora e meia livre essa semana?",),
    ),
    Meaning(
        "invoice",
        {"students": (INES,), "range": (date(2026, 11, 1), date(2026, 11, 30)), "ask": None},
        ("fatura novembro pra inês",),
    ),
    Meaning("undo", {"ask": None}, ("apaga o que eu acabei de fazer",)),
    Meaning(
        "cancel",
        {"students": (JOAO,), "target": Target(date=date(2026, 11, 23)), "ask": None},
        ("amanhã o joão não tem aula, é aniversário dele",),
    ),
    Meaning("scores", {"students": (ANA,), "ask": None}, ("como a ana foi nas últimas provas?",)),
    Meaning("remind_setting", {"remind_before_min": 60, "ask": None}, ("coloca lembrete uma hora antes de cada aula",)),
    Meaning(
        "reschedule",
        {"target": Target(date=date(2026, 11, 24)), "ask": None},
        ("oi maya, terça que vem fica péssimo pra gente, dá pra trocar?",),
        role="guardian",
    ),
    Meaning(
        "rsvp",
        {"target": Target(date=date(2026, 11, 22)), "answer": "no", "ask": None},
        ("meu filho ficou doente, hoje ele não vai",),
        role="guardian",
    ),
    Meaning(
        "free",
        {"date": date(2026, 11, 25), "minutes": 60, "ask": None},
        ("você teria vaga na quarta pra mais uma hora?",),
        role="guardian",
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=date(2026, 11, 26)), "new": New(date=date(2026, 11, 25)), "ask": None},
        ("posso ir na quarta em vez de quinta?",),
        role="student",
    ),
    Meaning(
        "rsvp",
        {"target": Target(date=date(2026, 11, 22)), "answer": "no", "ask": None},
        ("hoje impossível, desculpa",),
        role="student",
        open_question="answer",
    ),
    Meaning("list", {"date": date(2026, 11, 23), "ask": None}, ("que horas a gente se vê amanhã?",), role="student"),
    Meaning(
        "reschedule",
        {
            "students": (BEN,),
            "target": Target(since=date(2026, 11, 23)),
            "new": New(time=time(19), weekday=2),
            "scope": "following",
            "ask": None,
        },
        ("o ben muda pra quarta às 19 a partir da semana que vem",),
    ),
    Meaning(
        "reschedule",
        {"students": (ANA,), "target": Target(date=date(2026, 11, 22)), "new": New(time=time(19)), "ask": None},
        ("mudança de planos, a ana hoje vai ser às 19",),
    ),
    Meaning(
        "cancel",
        {"students": (JOAO,), "target": Target(date=date(2026, 11, 22)), "ask": None},
        ("caiu a aula do joão de hoje à tarde",),
    ),
    Meaning(
        "message",
        {"students": (JOAO,), "body": "se segunda fica bom", "ask": None},
        ("pergunta pra mãe do joão se segunda fica bom",),
    ),
    Meaning(
        "list",
        {"students": (JOAO,), "range": (date(2026, 11, 1), date(2026, 11, 30)), "ask": None},
        ("desculpa, o João ainda tem aulas este mês?",),
        role="guardian",
    ),
    Meaning(
        "late",
        {"late_minutes": 15, "ask": None},
        ("vamos chegar uns 15 min atrasados, trânsito horrível",),
        role="guardian",
    ),
    Meaning(
        "cancel",
        {"students": (JOAO,), "target": Target(date=date(2026, 11, 27)), "ask": None},
        ("o João vai num passeio da escola na sexta então não vai poder ir",),
        role="guardian",
    ),
    Meaning(
        "late",
        {"late_minutes": 10, "ask": None},
        ("sim mas chego 10 min atrasada",),
        role="student",
        open_question="answer",
    ),
)
NOT_LESSONS = (
    ("ENC: feira da escola na sexta às 17h", "somebody else wrote it"),
    ("a gente comprou o livro que você indicou", "what a family has done"),
    ("a ana chegou no ensino médio", "a school year"),
    ("comecei o livro do joão", "a book"),
    ("acabei de comer", "a meal"),
    ("a festa da escola é dia 12 de dezembro, se quiser passar", "an invitation"),
    ("ontem encontrei o ben na feira", "yesterday"),
    ("fiz o pix hoje de manhã", "money that came"),
    ("a loja fecha na sexta", "a shop"),
    ("minha professora de yoga cancelou hoje", "another's class"),
    ("o joão começa na escola nova segunda", "a school"),
    ("a ana quer trocar de livro", "a book"),
)
