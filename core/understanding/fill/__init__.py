"""The fields of each intent: which of the things said belong where."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from core.understanding.fill import booking, calendar, cancelling, moving, people
from core.understanding.fill.part import part_of_day
from core.understanding.fill.sentence import Sentence
from core.understanding.meaning import Intent

_FILLING: Mapping[str, Callable[[Sentence], Intent]] = {
    "create": booking.create,
    "reschedule": moving.reschedule,
    "cancel": cancelling.cancel,
    "list": calendar.listing,
    "free": calendar.free,
    "block": calendar.block,
    "hours": calendar.hours,
    "late": people.late,
    "rsvp": people.rsvp,
    "start": people.about_session,
    "end": people.about_session,
    "no_show": people.no_show,
    "nudge": people.about_session,
    "scores": people.about_session,
    "remind": people.message,
    "message": people.message,
    "remind_setting": people.remind_setting,
    "homework": people.homework,
    "record_score": people.record_score,
    "note": people.note,
    "topic": people.topic,
    "invoice": people.invoice,
}
ASKS_WHO = frozenset(
    {"create", "reschedule", "cancel", "no_show", "nudge", "remind", "message", "homework", "scores", "record_score",
     "note", "topic", "invoice", "list", "late", "start", "end", "rsvp", "remind_setting"}
)  # fmt: skip

_OF_A_PART = frozenset({"cancel", "reschedule", "block"})  # "I'm ill this afternoon"


def filled(kind: str, sentence: Sentence) -> Intent:
    """The intent of a kind with the fields that the sentence fixes."""
    fill = _FILLING.get(kind)
    if fill is None:
        return Intent(kind)
    intent = fill(sentence)
    if intent.kind != kind:
        intent = replace(intent, kind=kind)
    if kind in _OF_A_PART and (within := part_of_day(sentence)):
        intent = replace(intent, within=within)
    if kind not in ASKS_WHO and (intent.students or intent.candidates):
        intent = replace(intent, students=(), candidates=())
    return intent
