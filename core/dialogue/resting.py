"""How long a question stays open to a bare word, and what closes a conversation without asking anything."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from core.dialogue import forms
from core.dialogue.draft import Draft
from core.dialogue.forms import Form
from core.dialogue.scene import Scene, Turn
from core.notices import Kind
from core.words import Text, lines, text

OPEN = timedelta(hours=1)  # a question older than this is not what a bare word means: people come back for other things
_PATIENT = frozenset(  # who joins may take all day over it; when they could, people look up first
    {"aboard", "join", "when"}
)


def is_old(scene: Scene, draft: Draft) -> bool:
    """Whether a draft has been left alone for so long that its person has come back for something else."""
    return draft.at is not None and draft.form not in _PATIENT and scene.now > draft.at + OPEN


def interrupted(scene: Scene) -> bool:
    """Whether something else has reached the speaker since: a yes may be to that."""
    return bool(scene.shown) and scene.shown[0].kind not in ("", Kind.REPLY)


def still(scene: Scene, form: Form, draft: Draft) -> Turn:
    """Show a draft once more before a yes does anything: it is old, or something came in between."""
    head = text("That was a while ago. Still so?") if is_old(scene, draft) else text("For this, you mean?")
    return headed(forms.show(scene, form, draft), head)


def headed(turn: Turn, head: Text) -> Turn:
    """Put a line above what a turn shows first."""
    shown, *rest = turn.replies
    return replace(turn, replies=(replace(shown, text=lines(head, shown.text)), *rest))


_CLOSING = re.compile(
    r"(?:(?:(?:a?ha)+h?|(?:he)+|lo+l|lmao|xd|o+k+(?:ay|ie|i|e|y)?|k+|kay|alright|alr|fine|great|good|cool|nice|"
    r"perfect|super|awesome|amazing|lovely|wonderful|brilliant|excellent|got it|gotcha|noted|understood|i see|i know|"
    r"sounds good|all good|all right|no worries|np|no problem|bet|yay|aww?|oh|ah|hm+|wow|bye|see you|good night|gn|"
    r"then|you too|u too|thanks?|thank you|thank u|thx|ty|tysm|cheers|very much|so much|a lot)[\s,.!:;)(]*)+",
    re.IGNORECASE,
)


_THANKS = re.compile(r"\b(?:thanks?|thank (?:you|u)|thx|ty|tysm|tks|cheers|appreciated?)\b", re.IGNORECASE)


def thanks(words: str) -> bool:
    """Whether somebody thanks."""
    return _THANKS.search(words) is not None


def closes(words: str) -> bool:
    """Whether words only close a conversation, as `haha ok` or 😂 do: nobody asks or answers anything."""
    said = words.strip()
    if _CLOSING.fullmatch(re.sub(r"[^\w\s,.!:;)('?]", "", said).strip() or "-"):
        return True
    return bool(said) and not said.isascii() and not any(letter.isalnum() for letter in said) and "?" not in said
