"""Fields of a cancellation: which sessions, and why."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from core.understanding.fill.booking import with_unknown_name
from core.understanding.fill.moving import meant, scope_of, unbounded
from core.understanding.fill.pointing import taken_off
from core.understanding.fill.sentence import Sentence, asked
from core.understanding.meaning import Intent, Target


def cancel(sentence: Sentence) -> Intent:
    """A cancellation: which sessions, and why."""
    taken_off(sentence)
    intent = with_unknown_name(sentence.named_intent("cancel"), sentence)
    points = unbounded(sentence)
    point = points[0] if points else None
    target, limit = meant(point, sentence)
    if len(points) > 1 and not target.limited:
        target = _several(sentence) or target
    if sentence.turns("last_is") and (last := sentence.first.date):
        target = Target(since=last + timedelta(days=1))  # "Leo's last lesson is on the 18th, cancel the rest"
    ill = None if intent.reason or intent.students else sentence.turns("ill")
    intent = replace(
        intent,
        target=target if target != Target() else None,
        scope=scope_of(sentence, point),
        reason=ill.group() if ill else intent.reason,
        cannot_come=sentence.context.role == "tutor" and sentence.turns("cannot_come") is not None,
    )
    return asked(intent, limit, sentence.first.question)


def _several(sentence: Sentence) -> Target | None:
    dates = tuple(sorted({r.date for r in sentence.readings if len(r.dates) == 1 and r.date}))
    return Target(dates=dates) if len(dates) > 1 else None
