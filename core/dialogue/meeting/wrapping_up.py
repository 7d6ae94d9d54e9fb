"""The lessons that still need a result, asked for one after the other. FLOWS 13 and 15."""

from __future__ import annotations

import re
from dataclasses import replace

from core.dialogue.scene import Scene, Turn, reply
from core.events import SessionEnded
from core.notices.facts import names, when
from core.notices.results import result_choices
from core.replies import Action, Choice, Reply
from core.rules.results import awaiting_result
from core.words import lines, text

CARD = "results"
_ASKED = re.compile(r"^/results?$|\b(needs?|without|waits? for|missing) (a |any |the )?results?\b", re.IGNORECASE)


def asked(scene: Scene, words: str) -> Turn | None:
    """`what needs a result?`; None: the sentence is about something else."""
    return results(scene) if _ASKED.search(words.strip()) else None


def results(scene: Scene, action: Action | None = None) -> Turn:
    """Ask how the first of them went; the value is how many are left for later."""
    shown = _question(scene, (), int(action.value or 0) if action else 0)
    return Turn(replies=(shown or reply(text("No lesson needs a result."), card=CARD),), draft=scene.draft)


def onward(scene: Scene, turn: Turn) -> Turn:
    """What follows a press on one of them: the next one, or the question that has to come first, in its place."""
    if scene.drawing is None or scene.drawing.card != CARD or not turn.replies:
        return turn
    done = tuple(event.session.id for event in turn.events if isinstance(event, SessionEnded))
    if done:
        return turn.also(_question(scene, done, 0) or reply(text("That was the last one."), card=CARD))
    first, *rest = turn.replies
    if first.session and not turn.events:
        return replace(turn, replies=(replace(first, card=CARD), *rest))
    return turn


def _question(scene: Scene, done: tuple[int, ...], skipped: int) -> Reply | None:
    waiting = [one for one in awaiting_result(scene.calendar, scene.now) if one.id not in done]
    if not waiting:
        return None
    one = waiting[skipped % len(waiting)]
    question = text("{who}, {when}. How did it go?", who=names(scene.calendar, one), when=when(one, near=True))
    many = text("{n} lessons need a result.", n=len(waiting)) if len(waiting) > 1 else None
    later = (Choice(text("Later ›"), Action("results", value=str(skipped + 1))),) if len(waiting) > 1 else ()
    return Reply(lines(many, question), (*result_choices(scene.calendar, one), *later), card=CARD, session=one.id)
