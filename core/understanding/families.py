"""What is so only of families: words for the tutor, and what is told of others or is over."""

from __future__ import annotations

from dataclasses import replace

from core.understanding.fill.sentence import Sentence
from core.understanding.meaning import Intent

_SETTLED = ("late_asked", "tasks_done", "of_others")


def passed_on(words: str, alone: Intent) -> Intent:
    """Words for the tutor, and what they are read as alone: "tell my teacher I'm ill" is an answer, else a message."""
    firm = alone.kind in ("late", "cancel", "reschedule") or (alone.kind == "rsvp" and alone.answer in ("no", "maybe"))
    return alone if firm else Intent("message", body=words)


def answered(intent: Intent, sentence: Sentence) -> Intent:
    """The intent of a family's sentence; "unknown" of what is over, and settled where it was only told or asked."""
    if _is_over(intent, sentence):
        return Intent("unknown", settled=True)
    if intent.kind != "unknown" or intent.settled:
        return intent
    return replace(intent, settled="\N{NOT SIGN}" in sentence.sketch or any(map(sentence.turns, _SETTLED)))


def _is_over(intent: Intent, sentence: Sentence) -> bool:
    """Whether it tells how it was, "Mia was ill last week": nothing of that can be called off or answered."""
    target = intent.target
    if intent.kind not in ("cancel", "rsvp", "no_show") or target is None:
        return False
    last = target.range[1] if target.range else target.date or (target.start.date() if target.start else None)
    return last is not None and last < sentence.scene.today
