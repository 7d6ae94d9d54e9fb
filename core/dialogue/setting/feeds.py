"""A private address from which a calendar program reads somebody's lessons: made, renewed, switched off. FLOWS 17."""

from __future__ import annotations

from core.dialogue.scene import Scene, Turn, reply, say
from core.events import FeedChanged
from core.replies import Action, Choice
from core.rules.inviting import hash_of
from core.words import Secret, lines, text

CARD = "feed"


def shown(scene: Scene) -> Turn:
    """`/calendar`: the first address at once; later how to change it, for an address is shown only once."""
    if not scene.feed_door:
        return say(scene, text("I have no web address here, so I cannot serve a calendar. Your lessons: /week"))
    if not scene.has_feed:
        return renew(scene)
    words = lines(
        text("Your lessons have an address for your calendar program. I showed it when it was made."),
        text("Lost it, or somebody else has it? Take a new one: the old one is dead at once."),
    )
    return say(scene, words, _new(), _off(), card=CARD)


def renew(scene: Scene, action: Action | None = None) -> Turn:
    """A new address; one that there was before is dead."""
    code = scene.fresh.codes[0]
    words = lines(
        text("Add this address to your calendar program as a subscription:"),
        text("{link}", link=Secret(scene.feed_door.format(code=code))),
        text("It shows your lessons and keeps itself up to date. Whoever has it can read them: keep it to yourself."),
    )
    shown = reply(words, _new(), _off(), card=CARD)
    return Turn((FeedChanged(scene.me.id, hash_of(code)),), (shown,), draft=scene.draft)


def switch_off(scene: Scene, action: Action) -> Turn:
    """No address any more."""
    words = text("Switched off: the address is dead.")
    shown = reply(words, Choice(text("New address"), Action("feed")), card=CARD)
    return Turn((FeedChanged(scene.me.id, ""),), (shown,), draft=scene.draft)


def _new() -> Choice:
    return Choice(text("New address"), Action("feed"))


def _off() -> Choice:
    return Choice(text("Switch off"), Action("feed_off"))
