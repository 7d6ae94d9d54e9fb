"""What a parent writes instead of pressing, where a child would cancel, move or have a lesson. FLOWS 3, 5 and 9."""

from __future__ import annotations

from core.access import Verb
from core.dialogue import pressing
from core.dialogue.arranging.wanting import LEAVE, PASS_ON
from core.dialogue.reading import read_intent
from core.dialogue.scene import Scene, Shown, Turn
from core.replies import Action, Choice

_AGREES = frozenset({Verb.SHIFT.value, PASS_ON, Verb.CALL_OFF.value})
_REFUSES = frozenset({Verb.KEEP.value, LEAVE})


def answered(scene: Scene, words: str, *, apart: bool = False) -> Turn | None:
    """Take a yes or no to what a parent was asked; None: nothing was asked, or the words are neither.

    A yes to cancelling only shows what that means: a tap cancels. Words that stand `apart` were written
    under a mail, and answer what that mail asks.
    """
    if scene.draft is not None and not apart:
        return None
    shown = _question(scene, apart=apart)
    if shown is None:
        return None
    agree, refuse = _one_of(shown, _AGREES), _one_of(shown, _REFUSES)
    match _answer(scene, shown, refuse, words):
        case "yes" if agree.action.verb == Verb.CALL_OFF:
            return pressing.act(scene, Action(Verb.NOT_COMING, agree.action.thing))
        case "yes":
            return pressing.act(scene, agree.action)
        case "no":
            return pressing.act(scene, refuse.action)
        case _:
            return None


def _question(scene: Scene, *, apart: bool) -> Shown | None:
    """The question that is answered: the one replied to, or under a mail the mail's; else what stands last."""
    if not apart and not scene.about:
        return next((one for one in scene.shown[:1] if _asks(one)), None)
    found = [one for one in scene.shown if _asks(one) and one.drawing.session == scene.about]
    return found[0] if found and (scene.about or len(found) == 1) else None


def _asks(shown: Shown) -> bool:
    verbs = {one.action.verb for one in shown.drawing.choices}
    return shown.drawing.current and bool(verbs & _AGREES) and bool(verbs & _REFUSES)


def _one_of(shown: Shown, verbs: frozenset[str]) -> Choice:
    return next(one for one in shown.drawing.choices if one.action.verb in verbs)


def _answer(scene: Scene, shown: Shown, refuse: Choice, words: str) -> str:
    said = words.casefold().strip(" .!")
    if said == shown.labels[shown.drawing.choices.index(refuse)].casefold():
        return "no"
    intent = read_intent(scene, words)
    if intent.kind == "confirm":
        return intent.answer
    comes = intent.kind == "rsvp" and intent.answer == "yes" and not intent.target
    return "no" if comes and refuse.action.verb == Verb.KEEP else ""
