"""Invitations: single use, expiring, revocable; a person is linked only when the tutor confirms."""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace
from datetime import timedelta

from core.model.people import Bond, Invitation, Invited, Person, Stage
from core.moments import Instant

VALID = timedelta(days=14)  # FLOWS 3
CONNECTING = timedelta(minutes=15)  # that the code for somebody's other messenger is good: FLOWS 3
TRIES = 5  # wrong codes before a sender has to wait: FLOWS 3
WAIT = timedelta(hours=1)  # how long then
OWN_MAILS = 5  # mailboxes of one's own that may be asked within an hour: nobody is to be pestered through us
PARENTS_MAILS = 20  # by a tutor: a whole roster's parents in one evening
LATELY = timedelta(hours=1)  # the time that counts for both
SHORTEST_CODE = 20  # characters of what can be a code at all: 120 bits
CONSENT = "2026-11"  # the version of the consent text: docs/privacy.md

_CODE = re.compile(r"^\s*(?:/?(?:start|join)\s+)?([A-Za-z0-9_-]{20,64})\s*$", re.IGNORECASE)
_AMONG = re.compile(r"(?<![\w-])[A-Za-z0-9_-]{20,64}(?![\w-])")
_ASKED = re.compile(r"^\s*/?(?:start|join)\s+(\S{4,64})\s*$", re.IGNORECASE)


def code_in(words: str) -> str:
    """The invitation code that a message consists of: bare, or after `/start` or `join`; else empty."""
    found = _CODE.match(words) or _ASKED.match(words)
    return found[1] if found else ""


def codes_among(words: str) -> tuple[str, ...]:
    """Whatever in these words may be a code."""
    return tuple(_AMONG.findall(words))


def hash_of(code: str) -> str:
    """What is stored of a code: 64 hex digits of SHA-256. A code has 128 random bits: no salt is needed."""
    return hashlib.sha256(code.encode()).hexdigest()


def invitation(id: int, code: str, role: Invited, tutor: int, student: int, now: Instant) -> Invitation:
    """A new invitation, good once and for 14 days."""
    return Invitation(id, role, tutor, student, hash_of(code), now + VALID)


def usable(invitation: Invitation | None, now: Instant) -> bool:
    """Whether an invitation still opens the door."""
    return invitation is not None and invitation.stage is Stage.OPEN and now <= invitation.expires


def claim(invitation: Invitation, guest: Person) -> Invitation:
    """The invitation in the hands of `guest`, waiting for the tutor."""
    return replace(invitation, stage=Stage.CLAIMED, guest=guest)


def rights(id: int, tutor: int, guardian: Person, student: int, others: tuple[Bond, ...]) -> Bond:
    """The bond of a new guardian: the first of a student pays and decides, a further one is informed."""
    first = not any(bond.student == student and bond.active for bond in others)
    return Bond(id, tutor, guardian, student, pays=first, decides=first, informed=True)
