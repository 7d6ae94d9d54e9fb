"""Portuguese: what families tell, ask, forward and answer; only what is said of their own lesson is an answer."""

from __future__ import annotations

from core.understanding import New
from tests.understanding.corpora import Meaning

TOLD = (
    Meaning("rsvp", {"answer": "yes"}, ("tô a caminho",), role="student"),
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
    Meaning("rsvp", {"answer": "maybe"}, ("vou se minha mãe me levar",), role="student"),
    Meaning("rsvp", {"answer": "no"}, ("não desculpa",), role="student", open_question="answer"),
    Meaning(
        "rsvp",
        {"answer": "yes"},
        (
            "sim, minha mãe me leva",
            "sim estarei lá",
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
    Meaning("create", {}, ("Precisaríamos de uma aula extra antes da prova.",), role="guardian"),
    Meaning("rsvp", {"answer": "maybe"}, ("não sei ainda",), role="student", open_question="answer"),
    Meaning("rsvp", {"answer": "maybe"}, ("Se ela melhorar, ela vai.",), role="guardian"),
)
