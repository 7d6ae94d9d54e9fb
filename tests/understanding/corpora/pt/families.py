"""What students and their parents write in Portuguese, and short answers."""

from __future__ import annotations

from datetime import date, time

from core.understanding import New, Target
from tests.understanding.cast import wall
from tests.understanding.corpora import Meaning

ANA = 1
TODAY, TOMORROW = date(2026, 11, 22), date(2026, 11, 23)
TUE, WED, THU, FRI = (date(2026, 11, day) for day in (24, 25, 26, 27))
LATE = (
    Meaning(
        "late",
        {"late_minutes": 10},
        (
            "vou me atrasar 10 min",
            "vou atrasar 10 minutos",
            "chego 10 min atrasada",
            "estou atrasado, 10 minutos",
            "desculpa, chego em 10 minutos",
            "em 10 min estou aí",
            "tô 10 min atrasado",
        ),
        role="student",
    ),
    Meaning(
        "late",
        {"late_minutes": 5},
        (
            "me dá 5 minutos",
            "vamos atrasar 5 min, muito trânsito",
        ),
        role="guardian",
    ),
    Meaning("late", {"late_minutes": 15}, ("atraso um quarto de hora",), role="student"),
)
COMING = (
    Meaning(
        "rsvp",
        {"answer": "yes"},
        (
            "já vou",
            "vou",
            "lá estarei",
            "estarei lá",
            "tô indo",
            "estamos a caminho",
            "sim, vou",
            "ok, conta comigo",
        ),
        role="student",
    ),
    Meaning(
        "rsvp",
        {"answer": "yes", "students": (ANA,)},
        (
            "sim, a Ana vai",
            "a Ana vai amanhã",
        ),
        role="guardian",
    ),
    Meaning(
        "rsvp",
        {"answer": "no", "target": Target(date=TODAY)},
        (
            "não posso hoje",
            "hoje não dá",
            "hj n dá",
            "não vou poder ir hoje, desculpa",
            "minha filha está doente, hoje não vai",
        ),
        role="student",
    ),
    Meaning(
        "rsvp",
        {"answer": "no", "target": Target(date=TOMORROW)},
        (
            "amanhã não posso",
            "amanhã não vou conseguir",
            "amanha nao podemos ir",
        ),
        role="guardian",
    ),
    Meaning(
        "rsvp",
        {"answer": "no", "target": None},
        (
            "tô doente",
            "estou doente, não posso ir",
            "tenho febre",
            "não, não posso",
        ),
        role="student",
    ),
    Meaning(
        "rsvp",
        {"answer": "maybe"},
        (
            "não sei se vou poder ir",
            "talvez eu vá, depende",
        ),
        role="student",
    ),
    Meaning(
        "cancel",
        {"students": (ANA,), "target": Target(date=TODAY)},
        ("a Ana está doente, não pode ir hoje",),
        role="guardian",
    ),
)
WISHES = (
    Meaning(
        "reschedule",
        {"new": New(date=THU)},
        (
            "pode ser quinta?",
            "e se a gente fizer na quinta?",
        ),
        role="student",
    ),
    Meaning(
        "reschedule",
        {"new": New(start=wall("2026-11-26T18:00"))},
        (
            "podemos mudar a aula para quinta às 18?",
            "podemos passar a aula para quinta às seis da tarde?",
        ),
        role="student",
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=TUE), "new": New(start=wall("2026-11-26T17:00"))},
        ("terça não posso, podemos quinta às 17?",),
        role="student",
    ),
    Meaning(
        "reschedule",
        {"target": Target(time=time(17)), "new": New(time=time(18, 30))},
        ("dá pra fazer às 6 e meia em vez das 5?",),
        role="student",
    ),
    Meaning(
        "reschedule",
        {"students": (ANA,), "new": New(date=FRI)},
        ("podemos passar a aula da Ana para sexta?",),
        role="guardian",
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=TOMORROW), "new": New(date=FRI, same_time=True)},
        ("queria mudar a aula de amanhã para sexta no mesmo horário",),
        role="guardian",
    ),
    Meaning("reschedule", {}, ("podemos fazer mais tarde?",), role="student"),
    Meaning(
        "create",
        {"start": wall("2026-11-26T17:00"), "students": ()},
        (
            "quero uma aula na quinta às 17",
            "posso ter uma aula na quinta às 5?",
            "me marca na quinta às 17",
        ),
        role="student",
    ),
    Meaning(
        "cancel",
        {"target": Target(date=THU)},
        (
            "preciso desmarcar na quinta",
            "cancela minha aula de quinta por favor",
            "cancelo a aula de quinta",
        ),
        role="student",
    ),
)
ASKING = (
    Meaning("list", {"target": Target(which="next")}, ("quando é a minha próxima aula?",), role="student"),
    Meaning(
        "list",
        {"date": TOMORROW},
        (
            "que horas é a aula amanhã?",
            "tenho aula amanhã?",
        ),
        role="student",
    ),
    Meaning(
        "free",
        {},
        (
            "quando você tem horário livre?",
            "quando tens vaga?",
        ),
        role="student",
    ),
    Meaning(
        "free",
        {"date": THU},
        (
            "que horários você tem na quinta?",
            "tem alguma coisa livre na quinta?",
        ),
        role="student",
    ),
    Meaning("homework", {}, ("qual é o tpc?",), role="student"),
    Meaning("remind_setting", {"remind_before_min": 120}, ("me lembra 2 horas antes",), role="student"),
    Meaning("invoice", {}, ("fatura de outubro por favor",), role="guardian"),
    Meaning(
        "thanks",
        {},
        (
            "muito obrigada!",
            "ótimo, obrigado",
            "perfeito",
        ),
        role="guardian",
    ),
)
ANSWERS = (
    Meaning(
        "confirm",
        {"answer": "yes"},
        (
            "sim",
            "s",
            "blz",
            "beleza",
            "claro",
            "ok",
            "pode ser",
            "perfeito, pode marcar",
        ),
    ),
    Meaning(
        "confirm",
        {"answer": "no"},
        (
            "não",
            "não obrigado",
            "melhor não",
        ),
    ),
    Meaning(
        "confirm",
        {"answer": "maybe"},
        (
            "talvez",
            "não sei",
            "se calhar",
        ),
    ),
)
FAMILIES = (*LATE, *COMING, *WISHES, *ASKING, *ANSWERS)
