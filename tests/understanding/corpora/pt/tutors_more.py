"""What tutors write in chats, in Portuguese. Said by Maya on Sunday 22 November 2026 in Berlin."""

from __future__ import annotations

from datetime import date

from core.understanding import New, Target
from tests.understanding.cast import BEN, wall
from tests.understanding.corpora import Meaning
from tests.understanding.corpora.pt.everyday import ANA, INES, JOAO

TUTORS_MORE = (
    Meaning(
        "create",
        {"students": (INES,), "start": wall("2026-11-27T17:00"), "ask": None},
        ("a inês precisa de uma aula extra na sexta às 17h",),
    ),
    Meaning(
        "cancel",
        {"students": (JOAO,), "target": Target(date=date(2026, 11, 23)), "reason": "excursão", "ask": None},
        ("o joão não vem amanhã, tá em excursão",),
    ),
    Meaning(
        "message", {"scope": "all", "body": "quinta tô doente", "ask": None}, ("escreve pra todos: quinta tô doente",)
    ),
    Meaning(
        "cancel",
        {"students": (BEN,), "target": Target(date=date(2026, 11, 26)), "ask": None},
        ("pula a aula do ben na quinta",),
    ),
    Meaning(
        "reschedule",
        {"students": (ANA,), "target": Target(date=date(2026, 11, 27)), "new": New(longer=30), "ask": None},
        ("estica a ana meia hora na sexta",),
    ),
    Meaning(
        "list", {"range": (date(2026, 10, 1), date(2026, 10, 31)), "ask": None}, ("quantas aulas dei em outubro?",)
    ),
)
