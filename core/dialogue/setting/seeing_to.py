"""The report of somebody who was not reached, put away once the tutor has taken care of it. FLOWS 17."""

from __future__ import annotations

from core.dialogue.scene import Scene, Turn, reply
from core.notices.unreached import card_of
from core.replies import Action
from core.words import text


def done(scene: Scene, action: Action) -> Turn:
    """Take the buttons off the report."""
    words = text("{name} was not reached. You have taken care of it.", name=action.value)
    return Turn(replies=(reply(words, card=card_of(action.thing)),), draft=scene.draft)
