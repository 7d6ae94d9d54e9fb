"""What the page needs of the program, as plain functions that the wiring hands in."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field

from core.dialogue.incoming import Incoming
from core.model.people import Address
from core.moments import Instant
from core.ports import Entry


@dataclass(frozen=True)
class Answer:
    """What is handed back at once to whoever pressed or wrote, worded for them.

    `problems` are by field name; `entries` are the open form's fields anew; `done` closes it.
    """

    toast: str = ""
    problems: Mapping[str, str] = field(default_factory=dict)
    entries: tuple[Entry, ...] = ()
    done: bool = True


@dataclass(frozen=True)
class Due:
    """Something that will happen by itself: when, what, and to whom."""

    at: Instant
    what: str
    who: str


@dataclass(frozen=True)
class Desk:
    """The program as the page sees it.

    `due`, `invitation`, `zone` and `label` are asked in a worker thread and may read a database;
    `now` is asked on the loop and must be quick.
    """

    take: Callable[[Incoming], Awaitable[Answer]]
    move: Callable[[int | None], Awaitable[None]]  # minutes ahead; None: to the next due moment
    seed: Callable[[], Awaitable[None]]  # the demo family
    now: Callable[[], Instant]
    due: Callable[[int], Sequence[Due]]  # at most so many, earliest first
    invitation: Callable[[], str | None]  # the code of the open tutor invitation, while there is no tutor
    zone: Callable[[], str]  # IANA name: the zone that the page's clock shows
    label: Callable[[Address], tuple[str, str] | None]  # (name, role) of whoever has joined from there
