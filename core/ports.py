"""The only port: how words reach a person. Everything here is already worded for its reader."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Protocol

from core.model.people import Address
from core.moments import Instant


@dataclass(frozen=True)
class Button:
    """One choice as it is drawn. `press` is what comes back when it is pressed; `link` opens an address instead.

    A `private` link answers for its reader, as a press would.
    """

    label: str
    press: str = ""
    tone: str = "plain"
    link: str = ""
    private: bool = False
    writes: bool = False  # its page has a box to write into


@dataclass(frozen=True)
class Entry:
    """One field of a form as it is drawn: `input` is choice, date, time, words or member."""

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
    """A whole form as it is drawn. `press` names the drawing that its answers belong to.

    `open` is on the button that opens it, where it is not open from the first.
    """

    title: str
    entries: tuple[Entry, ...]
    press: str
    submit: str
    open: str = ""


@dataclass(frozen=True)
class Appointment:
    """One session as a calendar program keeps it. `uid` is for life; the higher `sequence` is the newer.

    `changed` is when this state of it came about.
    """

    uid: str
    sequence: int
    start: Instant
    end: Instant
    changed: Instant
    summary: str
    details: str = ""
    place: str = ""
    cancelled: bool = False


@dataclass(frozen=True)
class Letter:
    """What a mail has besides a message in a chat.

    `name` is its own: sent once more, it is known to be the same one. `thread` names what it is
    about: mails of one thread stand together. `appointments` go into the reader's calendar. `footer`
    says why it came; `stop` is an address that ends what repeats.
    """

    language: str = "en"
    thread: str = ""
    appointments: tuple[Appointment, ...] = ()
    footer: str = ""
    stop: str = ""
    name: str = ""


@dataclass(frozen=True)
class Message:
    """What is sent: plain words, never markup. Renderers escape, split and lay out.

    A `picture` is a PNG that the words stand under, for messengers that show any. `place` labels a button by
    which the reader's phone tells where it is, and `placed` takes such a button away; neither has `buttons`.
    `under` names the message in whose thread it stands, on platforms that have threads; `aloud`: nobody
    waits for it there, so it shows in the chat too. `aside` names where its
    reader alone sees it, beside others: where that cannot be, it is a message like any.
    """

    text: str
    buttons: tuple[Button, ...] = ()
    sheet: Sheet | None = None
    subject: str = ""
    silent: bool = False
    letter: Letter | None = None  # for a mailbox only
    picture: bytes = b""
    place: str = ""
    placed: bool = False
    under: str = ""
    aloud: bool = False
    aside: str = ""


@dataclass(unsafe_hash=True)  # not frozen: whoever lets it through notes on it where it came from
class Undeliverable(Exception):
    """The message did not arrive.

    With `retry_after` it is tried again then, however often; `unknown`: it may have arrived after all.
    `told`: the log says so already, once for all that waits.
    """

    permanent: bool = False
    retry_after: timedelta | None = None
    unknown: bool = False
    reason: str = field(default="", compare=False)
    told: bool = field(default=False, compare=False)


class Messenger(Protocol):
    """A platform that can carry a message to an address."""

    async def send(self, address: Address, message: Message) -> str:
        """Send `message`; the platform's name for it comes back, for later edits.

        Raises:
            Undeliverable: it did not arrive, or nobody can know whether it did.
        """

    async def edit(self, address: Address, sent: str, message: Message) -> str:
        """Redraw the message `sent`; where it is gone, send `message` anew. The name comes back."""
