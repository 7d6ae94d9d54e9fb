"""From a sentence to an intent: what a person wrote, turned into what may be done."""

from __future__ import annotations

from core.understanding.languages import stands, written_out
from core.understanding.meaning import (
    Context,
    Excepted,
    Intent,
    Known,
    New,
    NoDate,
    Opening,
    Question,
    Recurrence,
    Said,
    Target,
    Weekly,
    When,
)
from core.understanding.reading import only_time, read
from core.understanding.terms import holidays_of
from core.understanding.warming import warm

__all__ = [
    "Context",
    "Excepted",
    "Intent",
    "Known",
    "New",
    "NoDate",
    "Opening",
    "Question",
    "Recurrence",
    "Said",
    "Target",
    "Weekly",
    "When",
    "holidays_of",
    "only_time",
    "read",
    "stands",
    "warm",
    "written_out",
]
