"""The same person on a second messenger: a code that is good for a quarter of an hour, sent there. FLOWS 3."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from core.dialogue.people.inviting import invalid, links_of
from core.dialogue.people.naming import channel
from core.dialogue.scene import Scene, Turn, reply, say, toast
from core.events import InvitationChanged, PersonChanged
from core.model.people import Address, Invitation, Invited, Person, Stage
from core.notices import Kind, Notice
from core.replies import Action, Choice, Reply
from core.rules.inviting import CONNECTING, hash_of
from core.words import Secret, Text, lines, text

FIRST, CUT_OFF = "first_here", "cut_off"
NEWS = timedelta(hours=24)  # that it is worth telling


def begin(scene: Scene, words: str = "") -> Turn:
    """`/connect`: make a code for the speaker's other messenger."""
    code = scene.fresh.codes[0]
    made = Invitation(scene.fresh.ids[0], Invited.SELF, 0, scene.me.id, hash_of(code), scene.now + CONNECTING)
    shown = lines(
        text("Write this to me from your other messenger within {n} minutes, or open it there:", n=_minutes()),
        *links_of(scene, made, code),
        text("join {code}", code=Secret(code)),
        text("It works once. Give it to nobody else: whoever sends it reads your lessons."),
    )
    return replace(say(scene, shown), events=(InvitationChanged(made),))


def _minutes() -> int:
    return int(CONNECTING.total_seconds()) // 60


def opened(scene: Scene, found: Invitation) -> Turn:
    """The code has come from somewhere: that is an address of whoever made it, unless it is somebody's already."""
    owner = scene.invited
    if owner is None:
        return Turn(replies=(Reply(invalid()),), draft=scene.draft)
    if scene.person is not None and scene.person.id == owner.id:
        return say(scene, text("I know you here already. Write it to me from the other messenger."))
    if scene.person is not None:
        return say(scene, text("You are somebody else to me here, and I never make two people one."))
    both = replace(owner, addresses=(*owner.addresses, scene.address))
    events = (PersonChanged(both), InvitationChanged(replace(found, stage=Stage.USED)))
    words, choices = _order(both, scene.address)
    told = text(
        "Another chat of yours ({channel}) reads your lessons now. If that was not you, take it off.",
        channel=channel(scene.address.platform),
    )
    take_off = Choice(text("Take it off"), Action(CUT_OFF, value=_key(scene.address)))
    notice = Notice(Kind.ANSWER, owner.id, 0, 0, scene.now, scene.now + NEWS, f"connected {found.id}")
    notice = replace(notice, reply=Reply(told, (take_off,), card=f"connected:{found.id}"))
    return Turn(events, (Reply(words, choices, card="order"),), (notice,))


def first_here(scene: Scene, action: Action) -> Turn:
    """Let news go to this address first, or to the other again."""
    person = scene.person
    chosen = next((one for one in person.addresses if _key(one) == action.value), None) if person else None
    if person is None or chosen is None:
        return toast(scene, text("That is settled already."))
    others = tuple(one for one in person.addresses if one != chosen)
    after = replace(person, addresses=(chosen, *others))
    words, choices = _order(after, scene.address)
    return Turn((PersonChanged(after),), (reply(words, *choices, card="order"),), draft=scene.draft)


def cut_off(scene: Scene, action: Action) -> Turn:
    """Take an address off again; the one that says so stays."""
    person = scene.person
    gone = next((one for one in person.addresses if _key(one) == action.value), None) if person else None
    if person is None or gone is None or _same(gone, scene.address):
        return toast(scene, text("That is settled already."))
    left = replace(person, addresses=tuple(one for one in person.addresses if one != gone))
    words = text("Taken off: nobody reads your lessons there any more.")
    card = scene.drawing.card if scene.drawing else ""
    return Turn((PersonChanged(left),), (reply(words, card=card),), draft=scene.draft)


def _order(person: Person, here: Address) -> tuple[Text, tuple[Choice, ...]]:
    """Where news goes first, and the choice to have it otherwise."""
    first = person.addresses[0]
    words = text("You can use both now. News goes to {chat} first.", chat=_named(first, here))
    other = here if not _same(first, here) else next((one for one in person.addresses if one != first), here)
    label = text("News to {chat} first", chat=_named(other, here))
    return words, (Choice(label, Action(FIRST, value=_key(other))),)


def _named(address: Address, here: Address) -> Text:
    """As somebody reads it who reads it `here`."""
    if _same(address, here):
        return text("this chat")
    return text("the other chat") if address.platform == here.platform else channel(address.platform)


def _same(one: Address, other: Address) -> bool:
    return (one.platform, one.space, one.user) == (other.platform, other.space, other.user)


def _key(address: Address) -> str:
    return f"{address.platform} {address.space} {address.user}"
