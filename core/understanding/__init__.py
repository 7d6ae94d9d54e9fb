"""From a sentence to an intent: what a person wrote, turned into what may be done."""

from __future__ import annotations

from core.understanding.meaning import (
    Context,
    Intent,
    Known,
    New,
    Opening,
    Question,
    Recurrence,
    Target,
    Weekly,
    When,
)
from core.understanding.reading import read

__all__ = ["Context", "Intent", "Known", "New", "Opening", "Question", "Recurrence", "Target", "Weekly", "When", "read"]
