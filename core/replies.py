"""What can be put before a person: words, choices, forms. Which platform draws them is unknown.

A choice carries the ``Action`` that pressing it asks for. Actions are also what a sentence
comes down to once it is understood, so a press and a sentence meet in one place.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from core.words import Text

Plain = str | int | None


@dataclass(frozen=True)
class Action:
    """What somebody wants done: a verb of `core.access`, the thing it is about, and a value.

    `thing` is the id of a session, student, invitation or bond, as the verb has it; 0 is none.
    `version` is the session's version when the choice was drawn; 0 where it does not matter.
    """

    verb: str
    thing: int = 0
    value: str = ""
    version: int = 0


class Tone(StrEnum):
    """How a choice is drawn: the one most people want, one that ends something, or any other."""

    MAIN = "main"
    PLAIN = "plain"
    GRAVE = "grave"


@dataclass(frozen=True)
class Choice:
    """One answer offered: its label, and what pressing it asks for. `link` opens an address instead."""

    label: Text
    action: Action = Action("none")
    tone: Tone = Tone.PLAIN
    link: str = ""


class Input(StrEnum):
    """How a field is filled: one of its choices, a date, a clock time, words, or a member of the same workspace."""

    CHOICE = "choice"
    DATE = "date"
    TIME = "time"
    WORDS = "words"
    MEMBER = "member"


@dataclass(frozen=True)
class Option:
    """One value a field may take, and its label."""

    label: Text
    value: str


@dataclass(frozen=True)
class Field:
    """One question of a form, as it is put: what is known, what may be chosen, what is wrong.

    `value` is plain (ISO dates, `16:30`, ids as digits); empty is a gap. `leads`: a change of it
    changes the options of others, so the open form asks again (``Changed``).
    """

    name: str
    label: Text
    input: Input = Input.WORDS
    value: str = ""
    options: tuple[Option, ...] = ()
    required: bool = True
    problem: Text | None = None
    leads: bool = False


@dataclass(frozen=True)
class Ask:
    """A form put before a person: the question of its first gap, and all of its fields.

    A messenger with buttons shows `question` and `choices`; one with forms shows `fields`.
    """

    form: str
    question: Text
    choices: tuple[Choice, ...]
    fields: tuple[Field, ...]
    title: Text


@dataclass(frozen=True)
class Reply:
    """One message: words, choices, maybe a form.

    `card` names the one thing it is about (`session:17`, `draft`); a later reply about the same
    card edits the message in place when `quiet`, else it is a new message and the older one
    loses its choices. Without a card it is a plain message. `instead_of` names a card whose
    message this one takes over: the draft that has become a session. `qr` are words that stand over
    it as a QR code, where pictures are shown. `place` labels a button by which the reader's phone tells
    where it is; `placed`: that is no longer asked. `under` is the platform's name of the message under
    which it was asked for: there it is answered, where a platform has threads. `aside` is its name of where the
    reader alone sees it for a while: only for what nothing changes later, so never for a card.
    """

    text: Text
    choices: tuple[Choice, ...] = ()
    card: str = ""
    quiet: bool = False
    ask: Ask | None = None
    subject: Text | None = None
    session: int = 0
    instead_of: str = ""
    qr: Text | None = None
    place: Text | None = None
    placed: bool = False
    under: str = ""
    aside: str = ""


@dataclass(frozen=True)
class Immediate:
    """What cannot wait for delivery, handed back to the waiting adapter: never the only copy.

    `toast` is a short line; `problems` lie on the fields of an open form; `fields` are the form's
    fields anew after a ``Changed``, and `title` is its title; `done` closes the form.
    """

    toast: Text | None = None
    problems: Mapping[str, Text] = field(default_factory=dict)
    fields: tuple[Field, ...] = ()
    done: bool = True
    title: Text | None = None
