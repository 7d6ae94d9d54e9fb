"""Joining: somebody has a code, says who they are, agrees, and waits for the tutor. FLOWS 3."""

from __future__ import annotations

from dataclasses import replace

from core.dialogue.draft import Draft
from core.dialogue.forms import Form, Question, act, advance, ask_for, discard
from core.dialogue.people import aboard, city, connecting
from core.dialogue.people.inviting import card_of, invalid, joining_words, read_name, whom
from core.dialogue.people.naming import channel
from core.dialogue.scene import Scene, Turn, reply, say
from core.events import InvitationChanged
from core.model.people import Invitation, Invited, Person, Stage
from core.moments import Instant
from core.notices import Kind, Notice
from core.replies import Action, Choice, Reply, Tone
from core.rules.inviting import CONSENT, TRIES, WAIT, claim, usable
from core.words import City, Text, lines, locale_for, text

DOOR = "door"  # the draft of somebody who has not joined: of wrong codes, and of what they have written meanwhile
KEPT = "written"  # of a draft: what they have written to the tutor meanwhile; no field of the form
WORDS = 500  # characters of it


def opened(scene: Scene) -> Turn:
    """Somebody has sent a code."""
    found = scene.invitation
    if _must_wait(scene):
        return Turn(replies=(Reply(text("Too many wrong codes. Please try again in an hour.")),), draft=scene.draft)
    if not usable(found, scene.now) or found is None:
        return Turn(replies=(Reply(invalid()),), draft=_counted(scene))
    if found.role is Invited.SELF:
        return connecting.opened(scene, found)
    if found.role is Invited.TUTOR:
        return aboard.begin(scene, found)
    if scene.inviter is None or scene.invited is None:
        return Turn(replies=(Reply(invalid()),), draft=_counted(scene))
    name = scene.invited.first
    if scene.person and scene.person.id == found.tutor:
        return say(scene, text("This is for {whom}: forward it.", whom=whom(found.role, name)))
    return Turn(
        replies=(Reply(joining_words(scene.inviter.name, name, found.role), _claims(found, name), card="join"),)
    )


def _must_wait(scene: Scene) -> bool:
    draft = scene.draft
    if draft is None or draft.form != DOOR or int(draft.get("wrong") or 0) < TRIES:
        return False
    return scene.now < Instant(int(draft.get("last"))) + WAIT


def _counted(scene: Scene) -> Draft | None:
    """The count of wrong codes; an hour without any forgets it. Whoever is filling a form keeps the form."""
    draft = scene.draft
    if draft is not None and draft.form != DOOR:
        return draft
    recent = draft is not None and scene.now < Instant(int(draft.get("last"))) + WAIT
    wrong = int(draft.get("wrong")) + 1 if draft is not None and recent else 1
    return Draft(DOOR).put(wrong=str(wrong), last=str(scene.now.seconds))


def _claims(found: Invitation, name: str) -> tuple[Choice, ...]:
    other, label = (
        (Invited.GUARDIAN, text("I am a parent"))
        if found.role is Invited.STUDENT
        else (Invited.STUDENT, text("I am {name}", name=name))
    )
    return (
        Choice(text("Yes"), Action("claim", found.id, found.role.value), Tone.MAIN),
        Choice(label, Action("claim", found.id, other.value)),
        Choice(text("Not me"), Action("not_me", found.id)),
    )


def not_me(scene: Scene, action: Action) -> Turn:
    """The wrong person has the code: kill it, and tell the tutor."""
    found = scene.invitation
    if not usable(found, scene.now) or found is None:
        return Turn(replies=(reply(invalid(), card="join"),))
    gone = InvitationChanged(replace(found, stage=Stage.REVOKED))
    name = scene.invited.first if scene.invited else ""
    again = Choice(text("New invitation"), Action("invite", found.student, found.role.value))
    told = _to_tutor(
        scene,
        found,
        text("Your invitation for {whom} reached somebody else. It is worthless now.", whom=whom(found.role, name)),
        again,
    )
    return Turn((gone,), (reply(text("Thank you. It is worthless now."), card="join"),), (told,))


def claimed(scene: Scene, action: Action) -> Turn:
    """Somebody says who they are: ask what is missing, then for consent."""
    found = scene.invitation
    if not usable(found, scene.now) or found is None:
        return Turn(replies=(reply(invalid(), card="join"),))
    draft = Draft("join").put(invitation=str(found.id), role=action.value)
    name = scene.person.name if scene.person else found.name or scene.name
    if action.value == Invited.STUDENT and scene.invited:
        name = scene.invited.name
    draft = draft.put(name=name, zone=scene.person.zone if scene.person else found.zone or scene.zone_hint)
    if scene.draft is not None and scene.draft.form in (DOOR, JOIN.name):
        draft = draft.put(**{KEPT: scene.draft.get(KEPT)})
    return advance(scene, JOIN, draft)


def _join_card(scene: Scene, draft: Draft) -> Reply:
    tutor = scene.inviter.name if scene.inviter else ""
    words = lines(
        text("{name} · {city} time", name=draft.get("name"), city=City(draft.get("zone"))),
        text(
            "I keep your name, your city, the lessons with {tutor}, and your answers; {tutor} sees it, nobody else.",
            tutor=tutor,
        ),
        text("Reminders can be answered, and you can leave at any time: tell {tutor}, who unlinks you.", tutor=tutor),
        _kept(scene, draft),
    )
    by_own_name = draft.get("role") == Invited.GUARDIAN and scene.person is None  # a student's the tutor has given
    name = (ask_for(text("Name"), "name"),) if by_own_name else ()
    return Reply(words, (act(text("Agree & join")), *name, ask_for(text("City"), "zone"), discard(text("No, thanks"))))


def _kept(scene: Scene, draft: Draft) -> Text | None:
    """What goes with the request, and that a tap comes first."""
    if not draft.get(KEPT):
        return None
    tutor = scene.inviter.first if scene.inviter else ""
    return text("Do you agree? Then I also pass on to {tutor}: “{words}”", tutor=tutor, words=draft.get(KEPT))


def _join_act(scene: Scene, draft: Draft) -> Turn:
    found = scene.invitation
    if not usable(found, scene.now) or found is None:
        return Turn(replies=(reply(invalid(), instead_of="draft"),))
    role, zone = Invited(draft.get("role")), draft.get("zone")
    id = scene.invited.id if role is Invited.STUDENT and scene.invited else scene.fresh.ids[0]
    fresh = Person(id, draft.get("name"), zone, locale_for(scene.language or "en", zone), (scene.address,))
    guest = replace(scene.person or fresh, consent=CONSENT)
    held = claim(replace(found, role=role), guest)
    tutor = scene.inviter.first if scene.inviter else ""
    words = text("Thank you. {tutor} will confirm it.", tutor=tutor)
    return Turn((InvitationChanged(held),), (reply(words, instead_of="draft"),), (_asks(scene, held, draft.get(KEPT)),))


def meanwhile(scene: Scene, held: Invitation, words: str) -> Turn:
    """Pass on what somebody writes who waits for the tutor: with the request, so that it can be answered there."""
    asks = _asks(scene, held, words)
    again = replace(asks, step=f"{asks.step} {scene.fresh.ids[0]}")
    tutor = scene.inviter.first if scene.inviter else ""
    waits = text("Your tutor has not confirmed yet. I write as soon as it is done.")
    return replace(say(scene, lines(text("Passed to {name}.", name=tutor), waits)), notices=(again,))


def _asks(scene: Scene, held: Invitation, kept: str) -> Notice:
    guest, name = held.guest, scene.invited.first if scene.invited else ""
    if guest is None:
        raise ValueError("an invitation is claimed by somebody")
    how = channel(scene.address.platform)
    if held.role is Invited.STUDENT:
        words = text("Somebody ({channel}) says they are {name}.", channel=how, name=name)
        if scene.name:
            words = text("{guest} ({channel}) says they are {name}.", guest=scene.name, channel=how, name=name)
    else:
        words = text("{guest} ({channel}) says they are {name}'s parent.", guest=guest.name, channel=how, name=name)
    return _to_tutor(
        scene,
        held,
        lines(words, text("They write: “{words}”", words=kept) if kept else None),
        Choice(text("Yes, link them"), Action("link", held.id), Tone.MAIN),
        Choice(text("No"), Action("refuse", held.id)),
    )


def _to_tutor(scene: Scene, about: Invitation, words: Text, *choices: Choice) -> Notice:
    shown = Reply(words, choices, card=card_of(about))
    return Notice(Kind.REQUEST, about.tutor, 0, 0, scene.now, about.expires, f"{about.id} {about.stage}", shown)


JOIN = Form(
    name="join",
    title=text("Join"),
    questions=(
        Question("name", text("Name"), lambda scene, draft: text("What is your name?"), read_name),
        city.QUESTION,
    ),
    card=_join_card,
    act=_join_act,
    subject=lambda scene, draft: text("joining"),
)
