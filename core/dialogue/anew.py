"""Whether a sentence begins something of its own while a draft is open, or is a word about the draft. FLOWS 0."""

from __future__ import annotations

from core.access import Verb
from core.dialogue.arranging.sessions import meant_by_family
from core.dialogue.draft import Draft
from core.dialogue.scene import Scene
from core.understanding import Intent

FEW = 3  # words; a whole command about hours has more
OF_HOURS = frozenset({"hours", "by_weekday"})  # forms of when a tutor teaches
OF_FAMILY = frozenset(
    {"request", "when", "new_lesson", "call_off", "ask_cancel"}
)  # forms of a student or guardian about a lesson
_CANCELS = frozenset({"call_off", "ask_cancel"})
_NEW = frozenset(
    "cancel reschedule block hours holidays travel back list free message nudge start end no_show late undo "
    "remind_setting help".split()
)
_NEW_OF_FAMILY = frozenset({"cancel", "undo", "remind_setting", "help"})  # what else they say may be about the draft


def is_new(scene: Scene, intent: Intent, draft: Draft) -> bool:
    """Whether a sentence is a command of its own rather than a word about the draft."""
    if not scene.own:
        return is_new_of_family(scene, intent, draft)
    if intent.kind == "reschedule":
        return bool(intent.students) and draft.form != "move"
    if intent.kind == "create":
        whom = intent.students or intent.candidates or intent.unknown_name
        whole = bool(whom) and (intent.start is not None or (intent.date and intent.time is not None))
        return bool(whole) and (draft.form != "book" or bool(draft.get("student")))
    if intent.kind == draft.form == "cancel":
        return bool(intent.students) and not set(intent.students) & set(_students_of(scene, draft))
    return intent.kind in _NEW and intent.kind != ("hours" if draft.form in OF_HOURS else draft.form)


def _students_of(scene: Scene, draft: Draft) -> tuple[int, ...]:
    session = draft.get("session")
    return scene.calendar.session(int(session)).students if session else ()


def is_new_of_family(scene: Scene, intent: Intent, draft: Draft) -> bool:
    """Whether it is about something else, or about another lesson than the draft."""
    if intent.kind in ("cancel", "reschedule") and draft.form in OF_FAMILY and intent.target:
        meant = [session.id for _, session in meant_by_family(scene, intent, Verb.ASK_OTHER_TIME)]
        if meant and int(draft.get("session") or 0) not in meant:  # a lesson that is only wished for has no id
            return True
    return intent.kind in _NEW_OF_FAMILY and not (intent.kind == "cancel" and draft.form in _CANCELS)


def corrects(draft: Draft, intent: Intent, words: str) -> bool:
    """Whether a word or three are about the lesson on the card, though alone they would be a command."""
    if draft.form not in ("book", "move") or len(words.split()) > FEW:
        return False
    shut = intent.kind == "hours" and not (intent.breaks or intent.openings or intent.buffer is not None)
    if shut and all(one.start is None for one in intent.hours):
        return not (intent.most_day or intent.most_week or intent.notice)  # `every 2 weeks`, `no Thursday`
    return intent.kind == "start" and intent.target is not None  # `start next week`
