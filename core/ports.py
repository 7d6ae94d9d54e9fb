"""The only port: how words reach a person. Everything here is already worded for its reader."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Protocol

from core.model.people import Address


@dataclass(frozen=True)
class Button:
    """One choice as it is drawn. `press` is what comes back when it is pressed; `link` opens an address."""

    label: str
    press: str = ""
    tone: str = "plain"
    link: str = ""


@dataclass(frozen=True)
class Entry:
    """One field of a form as it is drawn: `input` is choice, date, time or words."""

    name: str
    label: str
    input: str
    value: str
    options: tuple[tuple[str, str], ...] = ()  # (label, value)
    required: bool = True
    problem: str = ""
    leads: bool = False


@dataclass(frozen=True)
class Sheet:
    """A whole form as it is drawn. `press` names the drawing that its answers belong to."""

    title: str
    entries: tuple[Entry, ...]
    press: str
    submit: str


@dataclass(frozen=True)
class Message:
    """What is sent: plain words, never markup. Renderers escape, split and lay out."""

    text: str
    buttons: tuple[Button, ...] = ()
    sheet: Sheet | None = None
    subject: str = ""
    silent: bool = False


@dataclass(frozen=True)
class Undeliverable(Exception):
    """The message did not arrive."""

    permanent: bool = False
    retry_after: timedelta | None = None
    unknown: bool = False
    reason: str = field(default="", compare=False)


class Messenger(Protocol):
    """A platform that can carry a message to an address."""

    async def send(self, address: Address, message: Message) -> str:
        """Send `message`; the platform's name for it comes back, for later edits.

        Raises:
            Undeliverable: it did not arrive, or nobody can know whether it did.
        """

    async def edit(self, address: Address, sent: str, message: Message) -> str:
        """Redraw the message `sent`; where it is gone, send `message` anew. The name comes back."""
