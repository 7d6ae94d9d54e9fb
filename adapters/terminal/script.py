"""Transcripts (`*.chat`) as steps: who writes or presses what, and how the clock moves."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from core.moments import Instant, Zone, instant_of
from core.places import places_named


class Unplayable(ValueError):
    """A line of the transcript is no step."""


@dataclass(frozen=True)
class SetClock:
    """`now  Sun 2026-11-22 10:00 Berlin`, or `clock …` later: it is that wall time in that city."""

    wall: datetime
    city: str
    first: bool


@dataclass(frozen=True)
class Cast:
    """`cast  Maya, Anna, Elena`: people who have joined before the scene begins."""

    names: tuple[str, ...]


@dataclass(frozen=True)
class Invited:
    """`invited  Ruth Vogel`: an operator has made an invitation for a tutor of that name."""

    name: str


@dataclass(frozen=True)
class Mailbox:
    """`mailbox  Elena, elena@example.org`: whose mail address it is."""

    who: str
    mail: str


@dataclass(frozen=True)
class Closed:
    """`closed  Elena`: nothing reaches her any more, until she writes or taps again."""

    who: str


@dataclass(frozen=True)
class Booked:
    """`booked  Ben, Mon 2026-11-23 18:00, 60 min, essay structure`: a lesson from before the scene.

    `booked  Anna and Ben, …` is one lesson of both.
    """

    students: tuple[str, ...]
    wall: datetime
    minutes: int
    topic: str


@dataclass(frozen=True)
class Speak:
    """`Maya>  words`; `Maya>  (to “is the test”) words` replies to the newest message that says so."""

    who: str
    words: str
    under: str = ""


@dataclass(frozen=True)
class Press:
    """`Maya>  [Label]`; `(older)` behind it presses a button of a card drawn before the present one."""

    who: str
    label: str
    older: bool


@dataclass(frozen=True)
class Restart:
    """`restart`: the program ends and starts again; `restart  Tue 2026-12-01 09:00`: not before then."""

    wall: datetime | None = None


Step: TypeAlias = SetClock | Cast | Invited | Mailbox | Closed | Booked | Speak | Press | Restart

_CLOCK = re.compile(r"^(now|clock)\s+(?:[A-Z][a-z]{2}\s+)?(\d{4}-\d\d-\d\d \d\d:\d\d)(?:\s+(\S.*))?$")
_SPOKEN = re.compile(r"^(\w+)>\s+(.*)$")
_PRESSED = re.compile(r"^\[(.+)\](\s+\(older\))?$")
_UNDER = re.compile(r"^\(to “(.+?)”\)\s+(\S.*)$")
_RESTART = re.compile(r"^restart(?:\s+(?:[A-Z][a-z]{2}\s+)?(\d{4}-\d\d-\d\d \d\d:\d\d))?$")
_BOOKED = re.compile(
    r"^booked\s+(\w+(?: and \w+)*), (?:[A-Z][a-z]{2} )?(\d{4}-\d\d-\d\d \d\d:\d\d), (\d+) min(?:, (.*))?$"
)


def is_input(line: str) -> bool:
    """Whether a line is a step or a remark; the others are what the bot answered."""
    return (
        not line
        or line.startswith(("#", "now ", "clock ", "cast ", "invited ", "mailbox ", "closed ", "booked ", "restart"))
        or bool(_SPOKEN.match(line))
    )


def step_of(line: str) -> Step | None:
    """The step of an input line; None for a remark.

    Raises:
        Unplayable: it is none.
    """
    if not line or line.startswith("#"):
        return None
    if found := _SPOKEN.match(line):
        words = found[2].strip()
        if pressed := _PRESSED.match(words):
            return Press(found[1], pressed[1], bool(pressed[2]))
        under = _UNDER.match(words)
        return Speak(found[1], under[2], under[1]) if under else Speak(found[1], words)
    if found := _CLOCK.match(line):
        return SetClock(_wall(found[2]), (found[3] or "").strip(), found[1] == "now")
    if line.startswith("cast "):
        return Cast(tuple(name.strip() for name in line.removeprefix("cast ").split(",")))
    if line.startswith("invited "):
        return Invited(line.removeprefix("invited ").strip())
    if line.startswith("mailbox "):
        who, _, mail = line.removeprefix("mailbox ").partition(",")
        return Mailbox(who.strip(), mail.strip())
    if line.startswith("closed "):
        return Closed(line.removeprefix("closed ").strip())
    if found := _BOOKED.match(line):
        return Booked(tuple(found[1].split(" and ")), _wall(found[2]), int(found[3]), found[4] or "")
    if found := _RESTART.match(line):
        return Restart(_wall(found[1]) if found[1] else None)
    raise Unplayable(line)


def instant_in(wall: datetime, zone: Zone) -> Instant:
    """The instant of a transcript's clock."""
    return instant_of(wall, zone)


def zone_of_city(city: str) -> str:
    """The zone of a city named in a transcript. Raises Unplayable: unknown."""
    found = places_named(city)
    if not found:
        raise Unplayable(f"there is no city {city}")
    return found[0].zone


def _wall(words: str) -> datetime:
    try:
        return datetime.fromisoformat(words)
    except ValueError:
        raise Unplayable(f"there is no {words}") from None
