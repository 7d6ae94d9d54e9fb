"""Somebody of the tutor's own workspace: the tutor picks them, they are asked there, the tutor confirms. FLOWS 3."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from core.dialogue.draft import Draft
from core.dialogue.forms import Form, Question, Trouble, act, advance, ask_for, discard
from core.dialogue.people.inviting import joining_words, whom
from core.dialogue.people.naming import channel
from core.dialogue.scene import Scene, Turn, reply, toast
from core.events import InvitationChanged
from core.model.people import Address, Stage
from core.replies import Action, Choice, Input, Reply, Tone
from core.rules.inviting import VALID, usable
from core.words import lines, text

_MEMBER = re.compile(r"@?([A-Za-z0-9]{2,40})")


def by_member(scene: Scene, action: Action) -> Turn:
    """Ask who of the workspace it is."""
    made = scene.invitation
    if made is None or made.tutor != scene.calendar.tutor.id or made.stage is not Stage.OPEN:
        return toast(scene, text("It can no longer be used."))
    return advance(scene, FORM, Draft("member").put(invitation=str(made.id)))


def _read(scene: Scene, draft: Draft, words: str) -> Mapping[str, str] | None:
    found = _MEMBER.fullmatch(words.strip())
    return {"member": found[1]} if found else None


def _check(scene: Scene, draft: Draft) -> Trouble | None:
    if draft.get("member") != scene.address.user:
        return None
    return Trouble("member", text("That is you. Who else is it?"))


def _card(scene: Scene, draft: Draft) -> Reply:
    made = scene.invitation
    if made is None:
        return Reply(text("It can no longer be used."))
    asked = whom(made.role, scene.calendar.student(made.student).first)
    words = text("Ask them here whether they are {whom}? Nothing else is sent before the answer.", whom=asked)
    return Reply(words, (act(text("Ask them")), ask_for(text("Somebody else"), "member"), discard()))


def _act(scene: Scene, draft: Draft) -> Turn:
    made = scene.invitation
    if made is None or not usable(made, scene.now):
        return Turn(replies=(Reply(text("It can no longer be used.")),))
    member, student = draft.get("member"), scene.calendar.student(made.student)
    there = Address(scene.address.platform, scene.address.space, member, member)
    tutor, here = scene.calendar.tutor.person.name, channel(scene.address.platform)
    question = Reply(
        lines(
            text("{tutor}, who is in this {channel} workspace too, asks you:", tutor=tutor, channel=here),
            joining_words(tutor, student.first, made.role),
        ),
        (
            Choice(text("Link me"), Action("claim", made.id, made.role.value), Tone.MAIN),
            Choice(text("Not me"), Action("not_me", made.id)),
        ),
        card="join",
    )
    sent = InvitationChanged(replace(made, expires=scene.now + VALID))
    told = reply(text("Asked them here. I tell you when they answer."), instead_of="draft")
    return Turn((sent,), (told,), letters=((there, question),))


FORM = Form(
    name="member",
    title=text("Who is it?"),
    questions=(
        Question(
            "member",
            text("Member"),
            lambda scene, draft: text("Who is it? Pick them, or write @ and the name."),
            _read,
            input=Input.MEMBER,
        ),
    ),
    card=_card,
    act=_act,
    check=_check,
    subject=lambda scene, draft: text("the invitation"),
)
