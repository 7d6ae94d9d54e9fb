"""From core's replies to worded messages: the one place where a Text meets its reader."""

from __future__ import annotations

from dataclasses import dataclass

from adapters.documents.pictures import qr_code
from bot.catalogues import catalogue, written
from core.model.people import Person
from core.moments import Instant, zone_named
from core.ports import Button, Entry, Message, Sheet
from core.replies import Choice, Field, Immediate, Reply
from core.words import Reader, Text, locale_for, say

SUBMIT = Text("Done")
FILL, CHANGE = Text("Fill in"), Text("Change")
SUBJECT = 78  # characters: a mail's line as RFC 5322 would have it
FALLBACK_ZONE = "Europe/Berlin"  # of somebody who has not said where they are


@dataclass(frozen=True)
class Answer:
    """What is handed back to a waiting adapter, worded. `in_chat`: more is said in the chat, as messages that stay.

    `asks`: one of these is a draft, whose form can be opened once it is drawn.
    """

    toast: str = ""
    problems: dict[str, str] | None = None
    entries: tuple[Entry, ...] = ()
    done: bool = True
    title: str = ""
    submit: str = ""
    in_chat: bool = False
    asks: bool = False


def reader_of(person: Person | None, now: Instant, zone: str = "", language: str = "") -> Reader:
    """How `person` reads; a stranger reads English, in `zone` where it is known."""
    zone = person.reads if person else zone or FALLBACK_ZONE
    locale = person.locale if person else locale_for(language or "en", zone)
    if not written(locale):  # its dates would stand among English words
        locale = locale_for("en", zone)
    return Reader(locale, zone, now.day(zone_named(zone)), catalogue(locale))


def message_of(reply: Reply, drawing: str, reader: Reader, silent: bool = False) -> Message:
    """A reply in words. A button carries `<drawing>:<n>`; without a subject the first line is one."""
    buttons = tuple(_button(choice, f"{drawing}:{n}", reader) for n, choice in enumerate(reply.choices))
    words = say(reply.text, reader)
    subject = say(reply.subject, reader) if reply.subject else words.split("\n")[0][:SUBJECT]
    return Message(
        words,
        buttons,
        _sheet(reply, drawing, reader),
        subject,
        silent,
        picture=qr_code(say(reply.qr, reader)) if reply.qr else b"",
        place=say(reply.place, reader) if reply.place else "",
        placed=reply.placed,
        under=reply.under,
        aside=reply.aside,
    )


def bare(words: Text, subject: Text | None, reader: Reader) -> Message:
    """A message whose choices are gone."""
    return Message(say(words, reader), subject=say(subject, reader) if subject else "", silent=True)


def answer_of(immediate: Immediate, reader: Reader) -> Answer:
    """What cannot wait, in words."""
    return Answer(
        toast=say(immediate.toast, reader) if immediate.toast else "",
        problems={name: say(problem, reader) for name, problem in immediate.problems.items()},
        entries=tuple(_entry(field, reader) for field in immediate.fields),
        done=immediate.done,
        title=say(immediate.title, reader) if immediate.title else "",
        submit=say(SUBMIT, reader),
    )


def _button(choice: Choice, press: str, reader: Reader) -> Button:
    return Button(say(choice.label, reader), "" if choice.link else press, str(choice.tone), choice.link)


def _sheet(reply: Reply, drawing: str, reader: Reader) -> Sheet | None:
    if reply.ask is None:
        return None
    entries = tuple(_entry(field, reader) for field in reply.ask.fields)
    gap = any(one.required and not one.value for one in entries)
    opener = say(FILL if gap else CHANGE, reader)
    return Sheet(say(reply.ask.title, reader), entries, drawing, say(SUBMIT, reader), opener)


def _entry(field: Field, reader: Reader) -> Entry:
    return Entry(
        name=field.name,
        label=say(field.label, reader),
        input=str(field.input),
        value=field.value,
        options=tuple((say(option.label, reader), option.value) for option in field.options),
        required=field.required,
        problem=say(field.problem, reader) if field.problem else "",
        leads=field.leads,
    )
