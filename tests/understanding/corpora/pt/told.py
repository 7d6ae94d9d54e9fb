"""Portuguese: what families tell, ask, forward and answer; only what is said of their own lesson is an answer."""

from __future__ import annotations

from core.understanding import New, Target
from tests.understanding.cast import wall
from tests.understanding.corpora import Meaning

TOLD = (
    Meaning(
        "reschedule",
        {"target": Target(start=wall("2026-11-23 16:00")), "new": New(start=wall("2026-11-23 18:00"))},
        ("Ana amanhã às 18h em vez das 16h", "Ana amanhã às 18:00 ao invés de 16:00"),
    ),
    Meaning(
        "invoice",
        {"ask": None},
        ("quanto te devo?", "quanto é que lhe devemos", "quanto a gente te deve"),
        role="guardian",
    ),
    Meaning(
        "rsvp",
        {"answer": "yes"},
        (
            "tô a caminho",
            "tô chegando",
        ),
        role="student",
    ),
    Meaning(
        "unknown",
        {"ask": None},
        (
            "posso chegar 10 min atrasado?",
            "meu irmão sempre chega atrasado",
            "desculpa pelo atraso de ontem",
            "já fiz a lição",
            "meu amigo não pode vir na minha festa",
            "meu pai está doente",
            "quanto tirei na prova",
            "te falo amanhã se vou",
        ),
        role="student",
    ),
    Meaning(
        "unknown",
        {"ask": None},
        (
            "Amanhã não tem escola por causa da chuva.",
            "O treino de quarta foi cancelado.",
            "A Mia estava doente semana passada.",
            "A reunião de pais foi adiada para quinta às 18h.",
            "Nosso voo foi cancelado.",
        ),
        role="guardian",
    ),
    Meaning(
        "unknown",
        {"ask": None, "by_nobody": True},
        (
            "Estou fora do escritório até 2 de dezembro, com acesso limitado ao e-mail.",
            "Resposta automática: estou de férias de 23 a 30 de novembro.",
        ),
        role="guardian",
    ),
    Meaning(
        "rsvp",
        {"answer": "maybe"},
        (
            "vou se minha mãe me levar",
            "se chover não vou",
        ),
        role="student",
    ),
    Meaning(
        "rsvp",
        {"answer": "no"},
        (
            "não desculpa",
            "hoje não dá",
        ),
        role="student",
        open_question="answer",
    ),
    Meaning(
        "rsvp",
        {"answer": "yes"},
        (
            "sim, minha mãe me leva",
            "sim estarei lá",
            "claro tô indo",
        ),
        role="student",
        open_question="answer",
    ),
    Meaning(
        "rsvp",
        {"answer": "no"},
        (
            "Infelizmente não, ela está no dentista.",
            "Hoje não, ela tem passeio da escola.",
        ),
        role="guardian",
        open_question="answer",
    ),
    Meaning("message", {}, ("pode dizer pra minha professora que terminei os exercícios",), role="student"),
    Meaning(
        "reschedule",
        {},
        (
            "Podemos mudar para quinta às 17h ou sexta às 16h?",
            "Seria possível passar a aula de quinta para sexta às 17h?",
            "Pode ser quinta às 17h em vez das 16h?",
        ),
        role="guardian",
    ),
    Meaning(
        "list",
        {},
        (
            "qdo é a proxima aula",
            "me manda o link pf",
        ),
        role="student",
    ),
    Meaning("rsvp", {"answer": "no"}, ("to doente nao vou hoje",), role="student"),
    Meaning("late", {"late_minutes": 10}, ("vou atrasar 10 min desculpa",), role="student"),
    Meaning("reschedule", {"new": New(shift=-30)}, ("da pra começar meia hora antes?",), role="student"),
    Meaning("free", {}, ("vc tem horário semana que vem?",), role="student"),
    Meaning("remind_setting", {"remind_before_min": 0}, ("não quero mais lembretes",), role="student"),
    Meaning("homework", {}, ("tem lição pra quinta?",), role="student"),
    Meaning(
        "create",
        {},
        (
            "Precisaríamos de uma aula extra antes da prova.",
            "A Mia poderia ter uma aula extra no sábado?",
        ),
        role="guardian",
    ),
    Meaning("rsvp", {"answer": "maybe"}, ("não sei ainda",), role="student", open_question="answer"),
    Meaning("rsvp", {"answer": "maybe"}, ("Se ela melhorar, ela vai.",), role="guardian"),
    Meaning(
        "cancel",
        {},
        (
            "A Mia tem médico quinta às 17h, precisamos cancelar.",
            "Tem problema se a gente cancelar quinta?",
            "Temos que cancelar sexta, vamos ter visita.",
        ),
        role="guardian",
    ),
    Meaning("list", {}, ("A aula de quinta está cancelada por causa da greve?",), role="guardian"),
    Meaning("rsvp", {"answer": "no"}, ("Vamos viajar de 21 de dezembro a 3 de janeiro.",), role="guardian"),
    Meaning(
        "reschedule",
        {},
        (
            "podemos fazer sábado às 10 em vez de sexta",
            "minha mãe perguntou se dá pra mudar quinta",
        ),
        role="student",
    ),
    Meaning("remind_setting", {"remind_before_min": 120}, ("me lembra 2 horas antes",), role="student"),
    Meaning("remind_setting", {"remind_before_min": None}, ("para de me mandar mensagem",), role="student"),
    Meaning("late", {"late_minutes": 15}, ("o ônibus atrasou, chego em 15 min",), role="student"),
    Meaning("scores", {}, ("quantos pontos ela fez no teste?", "Como foi a prova dele?"), role="guardian"),
)
