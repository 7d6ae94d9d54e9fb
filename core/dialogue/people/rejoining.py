"""A parent who comes in by an invitation a second time, from another address: the same person, not one more."""

from __future__ import annotations

from dataclasses import replace

from core.dialogue.people.naming import channel
from core.dialogue.scene import Scene, Turn, reply
from core.events import InvitationChanged, PersonChanged
from core.model.people import Bond, Invitation, Invited, Person, Stage, Student
from core.notices import Kind, Notice
from core.replies import Action, Choice, Reply, Tone
from core.rules.inviting import VALID
from core.words import Listed, Text, text

ANOTHER = "another"  # the value of a choice: they are one more parent


def same(scene: Scene, held: Invitation, student: Student, card: str) -> Turn | None:
    """Ask whether the guest is a parent whom the tutor has already; None: that is not likely."""
    known = [bond.guardian for bond in _perhaps(scene, held, student)]
    if not known or held.guest is None:
        return None
    words = text(
        "{student} has a parent already: {names}. Is {guest} one more?",
        student=student.first,
        names=Listed(tuple(one.name for one in known)),
        guest=held.guest.name,
    )
    choices = (
        *(Choice(_it_is(one), Action("link", held.id, str(one.id)), Tone.MAIN) for one in known),
        Choice(text("One more parent"), Action("link", held.id, ANOTHER)),
        Choice(text("No"), Action("refuse", held.id)),
    )
    return Turn(replies=(reply(words, *choices, card=card),), draft=scene.draft)


def _it_is(guardian: Person) -> Text:
    return text("It is {name}, at a new address", name=guardian.first)


def linked(scene: Scene, held: Invitation, student: Student, guardian: int, card: str) -> Turn | None:
    """The tutor says who they are: that person is reached at the new address first. None: it is not one of those."""
    bond = next((one for one in _perhaps(scene, held, student) if one.guardian.id == guardian), None)
    if bond is None or held.guest is None:
        return None
    new, old = held.guest.addresses[0], bond.guardian
    both = replace(old, addresses=(new, *old.addresses), consent=held.guest.consent)
    words = text("Linked: {name} has a new address, {channel}.", name=old.name, channel=channel(new.platform))
    shown = reply(words, Choice(text("Unlink"), Action("unlink", bond.id)), card=card)
    used = InvitationChanged(replace(held, stage=Stage.USED))
    told = () if old.lost else (_told(scene, held, both),)
    return Turn((PersonChanged(both), used), (shown,), told, draft=scene.draft)


def _perhaps(scene: Scene, held: Invitation, student: Student) -> list[Bond]:
    """The student's parents whom the guest may be: of the same first name, or not reached any more.

    Whoever is somebody already stays that one: two people are never made one.
    """
    guest = held.guest
    if guest is None or held.role is not Invited.GUARDIAN or scene.guest_known:
        return []
    bonds = (bond for bond in scene.calendar.bonds if bond.active and bond.student == student.id)
    return [bond for bond in bonds if bond.guardian.lost or _alike(bond.guardian, guest)]


def _alike(one: Person, other: Person) -> bool:
    return one.first.casefold() == other.first.casefold()


def _told(scene: Scene, held: Invitation, guardian: Person) -> Notice:
    """What is said at the old address: whoever reads there must know where the news goes now."""
    tutor, how = scene.calendar.tutor.person.first, channel(guardian.addresses[0].platform)
    words = text(
        "{tutor} says that you have a new address: {channel}. News goes there first.", tutor=tutor, channel=how
    )
    until = scene.now + VALID
    return Notice(Kind.ANSWER, guardian.id, 0, 0, scene.now, until, f"moved out {held.id}", Reply(words), spare=True)
