"""A mailbox of somebody who has joined: nothing is sent to it before its reader has said that it is theirs. FLOWS 3."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from core.dialogue.inviting import read_mail
from core.dialogue.naming import channel
from core.dialogue.scene import Scene, Turn, say
from core.events import PersonChanged
from core.model.people import Address
from core.notices import Kind, Notice
from core.replies import Action, Choice, Reply, Tone
from core.words import Text, text

OWN, NOT_OWN = "own_mail", "not_own_mail"
NEWS = timedelta(hours=24)  # that the answer is worth telling


def named(scene: Scene, words: str) -> Turn:
    """`/email elena@example.org`: ask there whether it is theirs."""
    mail = read_mail(words)
    if mail is None:
        return say(scene, text("Write it with the address, like this: /email elena@example.org"))
    if not scene.feed_door:
        return say(scene, text("I have no web address here, so nobody could answer a mail."))
    address = Address("email", "", mail, mail)
    if address in scene.me.addresses:
        return say(scene, text("I know that address already."))
    letter = Reply(
        text("{name} would like to get news of lessons at this address too. Is this you?", name=scene.me.name),
        (
            Choice(text("Yes"), Action(OWN, scene.me.id), Tone.MAIN),
            Choice(text("Not me"), Action(NOT_OWN, scene.me.id)),
        ),
        subject=text("Is this you?"),
    )
    words_here = text("Asked at {mail}: “Is this you?” Nothing else is sent there before the answer.", mail=mail)
    return replace(say(scene, words_here), letters=((address, letter),))


def confirmed(scene: Scene, action: Action) -> Turn:
    """The mailbox is theirs: from now on it serves where their first channel fails."""
    owner = scene.claimant
    if owner is None or scene.person is not None:
        return say(scene, text("That is settled already."))
    both = replace(owner, addresses=(*owner.addresses, scene.address))
    words = _order(both.addresses[0])
    told = text("{mail} is confirmed. {order}", mail=scene.address.user, order=words)
    return Turn((PersonChanged(both),), (Reply(text("Thank you. {order}", order=words)),), (_tell(scene, told),))


def denied(scene: Scene, action: Action) -> Turn:
    """It is somebody else's: nothing more comes there."""
    if scene.claimant is None or scene.person is not None:
        return say(scene, text("That is settled already."))
    told = text("Whoever reads {mail} says that it is not yours.", mail=scene.address.user)
    return Turn(replies=(Reply(text("Thank you. Nothing more is sent here.")),), notices=(_tell(scene, told),))


def _order(first: Address) -> Text:
    if first.platform == "email":
        return text("It is used where the other address fails.")
    return text("News goes to {channel} first, and comes by mail where that fails.", channel=channel(first.platform))


def _tell(scene: Scene, words: Text) -> Notice:
    owner = scene.claimant.id if scene.claimant else 0
    step = f"mailbox {scene.address.user} {scene.now.seconds}"
    return Notice(Kind.ANSWER, owner, 0, 0, scene.now, scene.now + NEWS, step, Reply(words))
