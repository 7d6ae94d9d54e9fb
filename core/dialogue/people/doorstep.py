"""What somebody writes who is asked to tap before they join: it may be the answer; else it is kept. FLOWS 3."""

from __future__ import annotations

from dataclasses import replace

from core.dialogue import forms, pressing
from core.dialogue.cleaning import cut
from core.dialogue.draft import Draft
from core.dialogue.people.arriving import DOOR, JOIN, KEPT, WORDS, meanwhile
from core.dialogue.people.inviting import joining_words
from core.dialogue.picking import LEAVE, plain
from core.dialogue.reading import read_intent
from core.dialogue.scene import Scene, Shown, Turn
from core.model.people import Invited
from core.replies import Reply
from core.rules.inviting import usable
from core.words import lines, text


def said(scene: Scene, words: str) -> Turn | None:
    """Take words of a stranger for the button that they say, or keep them for the tutor; None: nothing is asked."""
    draft = scene.draft
    if scene.claimed is not None and not scene.calendars and (draft is None or draft.form == DOOR):
        return None if _asks_nothing(scene, words) else meanwhile(scene, scene.claimed, cut(words, WORDS))
    if scene.person is not None or (draft is not None and draft.form not in (DOOR, JOIN.name)):
        return None
    if draft is not None and draft.form == JOIN.name:
        return None if draft.asked or words.startswith("/") else _at_consent(scene, draft, words)
    shown = next((one for one in scene.shown if one.drawing.card == "join" and one.drawing.current), None)
    if shown is None or scene.inviter is None or not usable(scene.invitation, scene.now):
        return None
    return _named(scene, shown, words) or _at_claim(scene, shown, words)


def _at_claim(scene: Scene, shown: Shown, words: str) -> Turn:
    """Ask once more who they are; what they wrote goes with the answer."""
    draft = scene.draft or Draft(DOOR)
    kept = draft if _says_nothing(scene, words) else _keeping(draft, words)
    tutor = scene.inviter.first if scene.inviter else ""
    then = text("Then I also pass on to {tutor}: “{words}”", tutor=tutor, words=kept.get(KEPT))
    hint = text("Please tap your answer first.")
    role, student = _role(scene), scene.invited.first if scene.invited else ""
    asked = joining_words(scene.inviter.name if scene.inviter else "", student, role)
    head = text("{hint} {then}", hint=hint, then=then) if kept.get(KEPT) else hint
    return Turn(replies=(Reply(lines(asked, head), shown.drawing.choices, card="join"),), draft=kept)


def _says_nothing(scene: Scene, words: str) -> bool:
    """Whether nothing in the words is for the tutor; which of the answers a no may be nobody knows."""
    return words.startswith("/") or plain(words) in LEAVE or read_intent(scene, words, "confirm").kind == "confirm"


def _asks_nothing(scene: Scene, words: str) -> bool:
    """Whether the words of somebody who waits are for nobody: a command, a yes, thanks, a question to us."""
    return _says_nothing(scene, words) or read_intent(scene, words).kind in ("thanks", "help")


def _role(scene: Scene) -> Invited:
    return scene.invitation.role if scene.invitation else Invited.GUARDIAN


def _at_consent(scene: Scene, draft: Draft, words: str) -> Turn | None:
    """Show once more what they shall agree to; a no, or `stop`, leaves as ever."""
    shown = next((one for one in scene.shown if one.drawing.form == JOIN.name and one.drawing.current), None)
    if shown is not None and (turn := _named(scene, shown, words)) is not None:
        return turn
    if plain(words) in LEAVE or read_intent(scene, words, "confirm").kind == "confirm":
        return None
    return forms.show(scene, JOIN, _keeping(draft, words))


def _named(scene: Scene, shown: Shown, words: str) -> Turn | None:
    """Press the button whose label the words are; a yes is the first."""
    labels = [plain(label) for label in shown.labels]
    yes = read_intent(scene, words, "confirm").answer == "yes"
    n = labels.index(plain(words)) if plain(words) in labels else 0 if yes else None
    return None if n is None else pressing.pressed(replace(scene, drawing=shown.drawing), n)


def _keeping(draft: Draft, words: str) -> Draft:
    return draft.put(**{KEPT: cut(f"{draft.get(KEPT)} · {words}".strip(" ·"), WORDS)})
