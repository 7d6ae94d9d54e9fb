"""What comes in: a text, a button, a field of an open form, a form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as data_field
from typing import TypeAlias

from core.model.people import Address
from core.moments import Instant


@dataclass(frozen=True)
class Said:
    """Somebody wrote `words`. `replies_to`: the platform's name of the message replied to.

    `name`, `language`, `zone` are what the platform tells of the sender, empty where it does not.
    `other`: it was no text (a sticker, a poll …). What stands `apart` answers no open question.
    `edited`: it is what they have made of a message sent before. `forwarded`: somebody else wrote it. It came
    from among others where there is an `aside`: the platform's name of where its sender alone reads an answer.
    `writer`: the words are that person's, and its sender wants to make a lesson of them.
    """

    address: Address
    words: str
    event: str
    said_at: Instant
    replies_to: str = ""
    name: str = ""
    language: str = ""
    zone: str = ""
    other: bool = False
    apart: bool = False
    edited: bool = False
    forwarded: bool = False
    aside: str = ""
    writer: Address | None = None


@dataclass(frozen=True)
class Pressed:
    """Somebody pressed choice `n` of the drawing `drawing`. The platform wants to see its `ticket` with the answer.

    `name`, `language` and `zone` are what the platform tells of the presser, empty where it does not. `seen`
    is what the message with the button says, where it is an invitation: its code is kept nowhere else. The button
    stood among others where there is an `aside`, as with ``Said``.
    """

    address: Address
    drawing: str
    n: int
    event: str
    said_at: Instant
    ticket: str = ""
    name: str = ""
    language: str = ""
    zone: str = ""
    seen: str = ""
    aside: str = ""


@dataclass(frozen=True)
class Changed:
    """A field of an open form was changed; the others stand as in `values`."""

    address: Address
    drawing: str
    field: str
    event: str
    said_at: Instant
    values: Mapping[str, str] = data_field(default_factory=dict)
    name: str = ""
    language: str = ""
    zone: str = ""


@dataclass(frozen=True)
class Submitted:
    """An open form was sent with `values`."""

    address: Address
    drawing: str
    event: str
    said_at: Instant
    values: Mapping[str, str] = data_field(default_factory=dict)
    name: str = ""
    language: str = ""
    zone: str = ""


Incoming: TypeAlias = Said | Pressed | Changed | Submitted
