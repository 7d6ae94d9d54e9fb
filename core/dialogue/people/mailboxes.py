"""A mailbox of somebody who has joined: nothing is sent to it before its reader has said that it is theirs. FLOWS 3."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from core.dialogue.people.inviting import out_of_reach
from core.dialogue.people.mail_address import is_out_of_reach, read_mail
from core.dialogue.people.naming import channel
from core.dialogue.scene import Scene, Turn, say
from core.events import MailboxAsked, MailboxRefused, PersonChanged
from core.model.people import Address
from core.notices import Kind, Notice
from core.replies import Action, Choice, Reply, Tone
from core.rules.inviting import OWN_MAILS, hash_of
from core.words import Text, text

OWN, NOT_OWN = "own_mail", "not_own_mail"
NEWS = timedelta(hours=24)  # that the answer is worth telling


def named(scene: Scene, words: str) -> Turn:
    """`/email elena@example.org`: ask there whether it is theirs."""
    mail = read_mail(words)
    if (no := _refusal(scene, mail)) or mail is None:
        return say(scene, no or text("Write it with the address, like this: /email elena@example.org"))
    letter = Reply(
        text("{name} would like to get news of lessons at this address too. Is this you?", name=scene.me.name),
        (
            Choice(text("Yes"), Action(OWN, scene.me.id), Tone.MAIN),
            Choice(text("Not me"), Action(NOT_OWN, scene.me.id)),
        ),
        subject=text("Is this you?"),
    )
    words_here = text("Asked at {mail}: “Is this you?” Nothing else is sent there before the answer.", mail=mail)
    letters = ((Address("email", "", mail, mail), letter),)
    return replace(say(scene, words_here), events=(MailboxAsked(scene.me.id),), letters=letters)


def _refusal(scene: Scene, mail: str | None) -> Text | None:
    """Why nobody is asked at `mail`; None: somebody may be."""
    if not scene.mail:
        return text("I send no e-mail here. You get all news in this chat.")
    if not scene.feed_door:
        return text("I have no web address here, so nobody could answer a mail. You get all news in this chat.")
    if mail is None:
        return None
    if is_out_of_reach(mail):
        return out_of_reach(mail)
    if Address("email", "", mail, mail) in scene.me.addresses:
        return text("I know that address already.")
    if hash_of(mail) in scene.asked.refused:
        return text("Whoever reads {mail} has said that it is not yours.", mail=mail)
    if scene.asked.lately >= OWN_MAILS:
        return text("I ask at most {n} addresses an hour. Please try again later.", n=OWN_MAILS)
    return None


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
    gone = MailboxRefused(scene.claimant.id, hash_of(scene.address.user))
    return Turn((gone,), (Reply(text("Thank you. Nothing more is sent here.")),), (_tell(scene, told),))


def _order(first: Address) -> Text:
    if first.platform == "email":
        return text("It is used where the other address fails.")
    return text("News goes to {channel} first, and comes by mail where that fails.", channel=channel(first.platform))


def _tell(scene: Scene, words: Text) -> Notice:
    owner = scene.claimant.id if scene.claimant else 0
    step = f"mailbox {scene.address.user} {scene.now.seconds}"
    return Notice(Kind.ANSWER, owner, 0, 0, scene.now, scene.now + NEWS, step, Reply(words))
