"""Invitations and joining: a link or code, one tap, consent, and the tutor's confirmation. FLOWS 3."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from core.dialogue.cleaning import NAME, cut, line
from core.dialogue.draft import Draft
from core.dialogue.forms import Form, Question, act, advance, ask_for, discard
from core.dialogue.people import rejoining
from core.dialogue.people.mail_address import is_out_of_reach, read_mail
from core.dialogue.people.roster import invite_choices
from core.dialogue.reading import read_intent
from core.dialogue.scene import Scene, Turn, reply, say, toast
from core.events import BondChanged, Event, InvitationChanged, MailboxAsked, PersonChanged, StudentIdentified
from core.model.people import Address, Invitation, Invited, Person, Stage, Student
from core.notices import Kind, Notice
from core.notices.facts import when
from core.replies import Action, Choice, Reply, Tone
from core.rules.inviting import PARENTS_MAILS, VALID, codes_among, hash_of, invitation, rights, usable
from core.words import Day, Listed, Secret, Text, lines, text

TWICE = timedelta(seconds=10)  # within it a second press of the same button is the first one again


def named(scene: Scene, words: str) -> Turn:
    """`invite Anna`: find the student, then ask who shall join."""
    if not words.strip():
        roster = scene.calendar.current
        return say(
            scene,
            text("Whom shall I invite?"),
            *(Choice(text("{name}", name=s.first), Action("invite", s.id)) for s in roster[:8]),
        )
    intent = read_intent(scene, words, "student")
    if intent.students:
        return pressed(scene, Action("invite", intent.students[0]))
    found = [scene.calendar.student(id) for id in intent.candidates]
    if found:
        return say(
            scene, text("Which one?"), *(Choice(text("{name}", name=s.name), Action("invite", s.id)) for s in found)
        )
    new = Choice(text("Add {name}", name=cut(line(words), NAME)), Action("add_student", value=cut(line(words), NAME)))
    return say(
        scene,
        text("I don't know {name}.", name=cut(line(words), NAME)),
        new,
        Choice(text("Show students"), Action("students")),
    )


def pressed(scene: Scene, action: Action) -> Turn:
    """Make the invitations that were asked for; without a choice yet, ask for whom."""
    student = scene.calendar.student(action.thing)
    if action.value not in ("student", "guardian", "both"):
        return say(scene, text("Who shall join?"), *invite_choices(student), card="invite")
    roles = (Invited.STUDENT, Invited.GUARDIAN) if action.value == "both" else (Invited(action.value),)
    if any(
        _just_made(scene, one) and one.student == student.id and one.role in roles for one in scene.open_invitations
    ):
        return toast(scene, text("I have just made one: it is above."))
    made = [_made(scene, n, role, student) for n, role in enumerate(roles)]
    events = tuple(InvitationChanged(one) for one, _ in made)
    replies = tuple(_shown(scene, one, code, student) for one, code in made)
    return Turn(events, replies, draft=scene.draft)


def _just_made(scene: Scene, one: Invitation) -> bool:
    return one.stage is Stage.OPEN and scene.now.since(one.expires - VALID) < TWICE


def _made(scene: Scene, n: int, role: Invited, student: Student) -> tuple[Invitation, str]:
    code = scene.fresh.codes[n]
    return invitation(scene.fresh.ids[n], code, role, scene.calendar.tutor.id, student.id, scene.now), code


def links_of(scene: Scene, made: Invitation, code: str) -> list[Text]:
    """The addresses by which an invitation is opened, for people who are elsewhere."""
    return [
        text("{link}", link=Secret(link.format(code=code, role=made.role)))
        for _, link in scene.doors
        if not link.startswith("sandbox:")
    ]


def _shown(scene: Scene, made: Invitation, code: str, student: Student) -> Reply:
    doors = links_of(scene, made, code)
    words = lines(
        text("Send this to {whom}:", whom=whom(made.role, student.first)),
        *doors,
        text("join {code}", code=Secret(code)),
        text("It works once, until {day}.", day=Day(made.expires)),
    )
    open_here = tuple(
        Choice(text("Open as {whom}", whom=whom(made.role, student.first)), link=link.format(code=code, role=made.role))
        for _, link in scene.doors
        if link.startswith("sandbox:")
    )
    by_mail = made.role is Invited.GUARDIAN and scene.mail and scene.feed_door
    mail = (Choice(text("By e-mail"), Action("by_mail", made.id)),) if by_mail else ()
    here = (Choice(text("Pick a member"), Action("by_member", made.id)),) if scene.members else ()
    qr = (Choice(text("Show QR code"), Action("qr", made.id)),) if scene.pictures and doors else ()
    revoke = Choice(text("Revoke"), Action("revoke", made.id))
    return Reply(words, (*open_here, *here, *qr, *mail, revoke), card=card_of(made))


def show_qr(scene: Scene, action: Action) -> Turn:
    """Show an invitation's link as a QR code, for somebody who is there to scan it.

    The code is known from the message with the button alone. Where the platform no longer tells what
    that says, the invitation gets a new one.
    """
    made = scene.invitation
    if made is None or made.tutor != scene.calendar.tutor.id or not usable(made, scene.now):
        return toast(scene, text("It can no longer be used."))
    known = next((code for code in codes_among(scene.seen) if hash_of(code) == made.hash), "")
    code = known or scene.fresh.codes[0]
    links = links_of(scene, made, code)
    if not links:
        return toast(scene, text("I have no link for it here."))
    student = scene.calendar.student(made.student)
    words = lines(
        text("{whom} scans this to join.", whom=whom(made.role, student.first)),
        text("It works once, until {day}.", day=Day(made.expires)),
        None if known else text("The link that I sent before is worthless now."),
    )
    events = () if known else (InvitationChanged(replace(made, hash=hash_of(code))),)
    return Turn(events, (Reply(words, qr=links[0]),), draft=scene.draft)


def whom(role: Invited, name: str) -> Text:
    """`Anna`, or `Anna's parent`."""
    return text("{name}", name=name) if role is Invited.STUDENT else text("{name}'s parent", name=name)


def card_of(made: Invitation) -> str:
    """The name of an invitation's card."""
    return f"invitation:{made.id}"


def revoke(scene: Scene, action: Action) -> Turn:
    """Make an invitation worthless."""
    made = scene.invitation
    if made is None or made.tutor != scene.calendar.tutor.id or made.stage is not Stage.OPEN:
        return toast(scene, text("It can no longer be used."))
    student = scene.calendar.student(made.student)
    words = text("Revoked: nobody can join with it.")
    again = Choice(text("New invitation"), Action("invite", student.id, made.role.value))
    gone = InvitationChanged(replace(made, stage=Stage.REVOKED))
    return Turn((gone,), (reply(words, again, card=card_of(made)),), draft=scene.draft)


def by_mail(scene: Scene, action: Action) -> Turn:
    """Ask for the mailbox of somebody who uses no messenger."""
    made = scene.invitation
    if made is None or made.tutor != scene.calendar.tutor.id or made.stage is not Stage.OPEN:
        return toast(scene, text("It can no longer be used."))
    return advance(scene, MAIL, Draft("mail").put(invitation=str(made.id), name=made.name))


def out_of_reach(mail: str) -> Text:
    """Why nothing is sent to that address."""
    return text("I cannot write to {mail}: before the @ I know only letters from a to z, digits and signs.", mail=mail)


def _reached(scene: Scene, draft: Draft) -> Draft:
    """Without an address that no mail of ours can reach: another one is asked for."""
    mail = draft.get("mail")
    return draft.put(mail="", unreached=mail) if is_out_of_reach(mail) else draft


def _which_mail(scene: Scene, draft: Draft) -> Text:
    if unreached := draft.get("unreached"):
        return lines(out_of_reach(unreached), text("What is another address?"))
    return text("What is the e-mail address?")


def _mail_field(scene: Scene, draft: Draft, words: str) -> Mapping[str, str] | None:
    address = read_mail(words)
    return {"mail": address} if address else None


def read_name(scene: Scene, draft: Draft, words: str) -> Mapping[str, str] | None:
    """A name in words: it holds a letter and no figure, "Mon-Thu 15-20" answers another question."""
    name = cut(line(words), NAME)
    named = any(character.isalpha() for character in name) and not any(character.isdigit() for character in name)
    return {"name": name} if named else None


def _mail_card(scene: Scene, draft: Draft) -> Reply:
    name, mail = draft.get("name"), draft.get("mail")
    words = text("Ask {name} at {mail}: “Is this you?” Nothing else is sent before the answer.", name=name, mail=mail)
    return Reply(words, (act(text("Send")), ask_for(text("Change"), "mail"), discard()))


def _mail_act(scene: Scene, draft: Draft) -> Turn:
    made = scene.invitation
    if made is None or not usable(made, scene.now):
        return Turn(replies=(Reply(text("It can no longer be used.")),))
    if scene.asked.lately >= PARENTS_MAILS:
        words = text("I ask at most {n} addresses an hour. Please press Send again later.", n=PARENTS_MAILS)
        return Turn(replies=(Reply(words),), draft=draft)
    mail = draft.get("mail")
    address = Address("email", "", mail, mail)
    student, tutor = scene.calendar.student(made.student), scene.calendar.tutor.person
    sent = replace(made, mail=mail, name=draft.get("name"), zone=student.person.zone, expires=scene.now + VALID)
    letter = Reply(
        lines(
            joining_words(tutor.name, student.first, made.role),
            text(
                "If so, a mail tells you when a lesson of {name}'s is booked, moved or cancelled. You answer by a tap.",
                name=student.first,
            ),
        ),
        (
            Choice(text("Yes"), Action("claim", made.id, made.role.value), Tone.MAIN),
            Choice(text("Not me"), Action("not_me", made.id)),
        ),
        card="join",
        subject=text("{tutor} invites you to {name}'s lessons", tutor=tutor.name, name=student.first),
    )
    words = text("Asked {name} by e-mail. I tell you when they answer.", name=sent.name)
    events = (InvitationChanged(sent), MailboxAsked(tutor.id))
    return Turn(events, (reply(words, instead_of="draft"),), letters=((address, letter),))


def joining_words(tutor: str, student: str, role: Invited) -> Text:
    """What somebody with a code is asked: nothing of the student but the first name."""
    if role is Invited.STUDENT:
        return text("You are joining {tutor}'s lessons as {student}. Right?", tutor=tutor, student=student)
    return text("You are joining {tutor}'s lessons as {student}'s parent. Right?", tutor=tutor, student=student)


def invalid() -> Text:
    """What every used, expired, revoked or guessed code is answered with."""
    return text("This invitation is not valid. Ask your tutor for a new one.")


def link(scene: Scene, action: Action) -> Turn:
    """The tutor confirms: only now do data flow."""
    held = scene.invitation
    if held is None or held.tutor != scene.calendar.tutor.id or held.stage is not Stage.CLAIMED or held.guest is None:
        return toast(scene, text("That is settled already."))
    student = scene.calendar.student(held.student)
    if held.role is Invited.STUDENT and held.guest.id != student.id and _on_roster(scene, held.guest.id):
        return say(scene, text("They are on your list already, as {name}.", name=held.guest.name), card=card_of(held))
    if held.role is Invited.GUARDIAN and (turn := _known_already(scene, held, student, action.value)):
        return turn
    used = InvitationChanged(replace(held, stage=Stage.USED))
    events = _linked(scene, held, student)
    words = text("Linked: {name} is {student}'s parent.", name=held.guest.name, student=student.first)
    if held.role is Invited.STUDENT:
        words = text("Linked: {student} has joined.", student=student.name)
    bonds = [event.bond.id for event in events if isinstance(event, BondChanged)]
    unlink = Action("unlink", bonds[0]) if bonds else Action("unlink_student", student.id)
    shown = reply(words, Choice(text("Unlink"), unlink), card=card_of(held))
    return Turn((*events, used), (shown,), (_welcome(scene, held, student, held.guest),), draft=scene.draft)


def _on_roster(scene: Scene, person: int) -> bool:
    return any(one.id == person for one in scene.calendar.roster)


def _linked(scene: Scene, held: Invitation, student: Student) -> tuple[Event, ...]:
    guest = held.guest
    if guest is None:
        return ()
    if held.role is Invited.GUARDIAN:
        bond = rights(scene.fresh.ids[0], held.tutor, guest, student.id, scene.calendar.bonds)
        return (PersonChanged(guest), BondChanged(bond))
    if guest.id == student.id:
        return (PersonChanged(replace(guest, name=student.name)),)
    return (StudentIdentified(held.tutor, student.id, replace(student, person=guest, nickname=student.first)),)


def _known_already(scene: Scene, held: Invitation, student: Student, which: str) -> Turn | None:
    """A parent whom the tutor has already, at a new address: asked first, then linked. None: it is somebody new."""
    if not which:
        return rejoining.same(scene, held, student, card_of(held))
    found = [bond.guardian for bond in scene.calendar.bonds if str(bond.guardian.id) == which]
    turn = rejoining.linked(scene, held, student, found[0].id, card_of(held)) if found else None
    return turn.owing((_welcome(scene, held, student, found[0]),)) if turn else None


def _welcome(scene: Scene, held: Invitation, student: Student, guest: Person) -> Notice:
    tutor = scene.calendar.tutor.person
    ahead = scene.calendar.upcoming(scene.now, student.id)[:5]
    whose = (
        text("your lessons") if held.role is Invited.STUDENT else text("{name}'s lessons", name=student.person.first)
    )
    words = lines(
        text("{tutor} has confirmed it: you will hear of {whose} here.", tutor=tutor.first, whose=whose),
        text("Next: {lessons}.", lessons=Listed(tuple(when(one) for one in ahead), "dot")) if ahead else None,
    )
    choice = Choice(text("My lessons"), Action("sessions"))
    step = f"welcome {held.id}"
    return Notice(Kind.ANSWER, guest.id, 0, 0, scene.now, scene.now + VALID, step, Reply(words, (choice,)))


def refuse(scene: Scene, action: Action) -> Turn:
    """The tutor says no: whoever claimed it learns no more than that."""
    held = scene.invitation
    if held is None or held.tutor != scene.calendar.tutor.id or held.stage is not Stage.CLAIMED or held.guest is None:
        return toast(scene, text("That is settled already."))
    gone = InvitationChanged(replace(held, stage=Stage.REVOKED))
    letters = tuple((address, Reply(invalid())) for address in held.guest.addresses[:1])
    words = text("Not linked. The invitation is worthless now.")
    return Turn((gone,), (reply(words, card=card_of(held)),), draft=scene.draft, letters=letters)


MAIL = Form(
    name="mail",
    title=text("By e-mail"),
    questions=(
        Question("mail", text("E-mail address"), _which_mail, _mail_field),
        Question("name", text("Name"), lambda scene, draft: text("And the parent's name?"), read_name),
    ),
    card=_mail_card,
    act=_mail_act,
    complete=_reached,
    subject=lambda scene, draft: text("the e-mail"),
)
