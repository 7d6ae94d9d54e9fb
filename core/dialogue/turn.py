"""A turn: something comes in, and what follows from it goes out."""

from __future__ import annotations

from dataclasses import replace

from core.dialogue import commands, drafting, forms, helping, picking, pressing, replying, waiting_news
from core.dialogue.arranging import making
from core.dialogue.cleaning import LONGEST
from core.dialogue.incoming import Changed, Incoming, Pressed, Said, Submitted
from core.dialogue.openings import held
from core.dialogue.people import arriving, city, doorstep
from core.dialogue.scene import Scene, Turn, say
from core.replies import Reply
from core.rules.inviting import SHORTEST_CODE, code_in
from core.rules.reliability import as_said
from core.words import text


def answer(scene: Scene, incoming: Incoming) -> Turn:
    """What follows from what came in. Pure: the shell stores it all, or nothing of it."""
    answered = city.taken_down(scene.draft, _answer(scene, incoming))
    turn = waiting_news.after(scene, held.after(scene, answered))
    return replace(turn, events=tuple(as_said(event, scene.said_at) for event in turn.events))


def _answer(scene: Scene, incoming: Incoming) -> Turn:
    match incoming:
        case Said():
            return _aloud(_said(scene, incoming))
        case Pressed(n=n):
            return _in_place(scene, pressing.pressed(scene, n))
        case Changed() | Submitted():
            return _in_place(scene, drafting.on_form(scene, incoming))


def _aloud(turn: Turn) -> Turn:
    """Let a message be answered by a message: a short line by itself is what answers a press."""
    if (short := turn.immediate.toast) is None:
        return turn
    return replace(turn, replies=(Reply(short), *turn.replies), immediate=replace(turn.immediate, toast=None))


_LEADS_ON = frozenset(  # cards whose message goes on as the draft they lead to
    {"free", "undo", "affected", "hours", "why"}
)


def _in_place(scene: Scene, turn: Turn) -> Turn:
    """Let what answers a press take the place of the card that was pressed; all else is a new message."""
    pressed = scene.drawing.card if scene.drawing else ""
    placed: list[Reply] = []
    for one in turn.replies:
        taken = any(before.quiet for before in placed)
        placed.append(one if taken else _placed(one, pressed))
    return replace(turn, replies=tuple(placed))


def _placed(one: Reply, pressed: str) -> Reply:
    if one.card == forms.DRAFT and (pressed in _LEADS_ON or pressed.startswith("series:")):
        one = replace(one, instead_of=pressed)
    return replace(one, quiet=bool(pressed) and pressed in (one.card, one.instead_of))


def _brings_code(scene: Scene, words: str) -> bool:
    """Whether the words are an invitation's code.

    To an open question a bare word is the answer, `/start` and a code never is; and "start Anna" is a
    sentence of somebody who has joined.
    """
    code = code_in(words)
    if not code or (scene.person and scene.calendars and len(code) < SHORTEST_CODE):
        return False
    return words != code or not (scene.draft and scene.draft.asked)


def _said(scene: Scene, said: Said) -> Turn:
    if said.other and said.zone:
        if scene.draft is None or scene.draft.asked != city.QUESTION.name:
            return city.out_of_place(scene)
        said = replace(said, words=said.zone, other=False)
    if said.other:
        return say(scene, text("I can only read text. Please write it."))
    if said.forwarded:
        return say(scene, text("Somebody else wrote that. Please say in your own words what shall be done."))
    if said.edited:
        return say(scene, text("I have read that already. Please write what shall be different: “make it 17:00”."))
    words = said.words.strip()
    if not words:
        return Turn(draft=scene.draft)
    if len(words) > LONGEST:
        return say(scene, text("That is too long for me. Please say it in a few sentences."))
    if said.writer is not None and scene.person and scene.calendars:
        return drafting.beside(scene, making.command(scene, words))
    if _brings_code(scene, words):
        return arriving.opened(scene)
    if (passed_on := replying.answered(scene, words)) is not None:
        return passed_on
    if scene.person and scene.calendars and (taken := picking.picked(scene, words, apart=said.apart)) is not None:
        return taken
    if (at_door := doorstep.said(scene, words)) is not None:
        return at_door
    if not said.apart and (settled := drafting.draft_first(scene, words)) is not None:
        return settled
    if scene.person is None or not scene.calendars:
        return helping.stranger(scene)
    return commands.done(scene, words)
