"""Floods: who writes more than anybody reads is told so once, and is then left alone for the rest of that minute."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field
from enum import Enum, auto

from adapters.store import address_key
from core.dialogue.incoming import Changed, Incoming, Pressed
from core.moments import MINUTE, Instant

MESSAGES = 20  # a minute that one person is listened to: CONTRACT, further rules
PRESSES = 120  # a minute: faster than anybody can read what a button does
PEOPLE = 10_000  # whose minute is remembered; far more than write in one


class Admitted(Enum):
    """What becomes of something that came in."""

    TAKEN = auto()
    TOLD = auto()  # it is the first too many: say so
    DROPPED = auto()


@dataclass
class _Minute:
    """What one person has sent since `began`, which `came` then. What comes again is counted once."""

    began: Instant
    came: Instant
    messages: set[str] = field(default_factory=set)
    presses: set[str] = field(default_factory=set)
    told: bool = False


class Floods:
    """How much everybody has sent within their present minute. Kept in memory: a start begins anew.

    A minute is over when it is so on the platform's clock or on ours: what has waited for hours comes at once,
    and was no flood.
    """

    def __init__(self) -> None:
        self._minutes: OrderedDict[str, _Minute] = OrderedDict()

    def admit(self, incoming: Incoming, now: Instant) -> Admitted:
        """Count what came in, and say whether it is still listened to."""
        minute = self._minute(address_key(incoming.address), incoming.said_at, now)
        pressed = isinstance(incoming, Pressed | Changed)
        counted, most = (minute.presses, PRESSES) if pressed else (minute.messages, MESSAGES)
        if incoming.event in counted or len(counted) < most:
            counted.add(incoming.event)
            return Admitted.TAKEN
        if pressed or minute.told:
            return Admitted.DROPPED
        minute.told = True
        return Admitted.TOLD

    def _minute(self, who: str, at: Instant, now: Instant) -> _Minute:
        minute = self._minutes.get(who)
        if minute is None or max(abs(at.since(minute.began)), abs(now.since(minute.came))) >= MINUTE:
            minute = self._minutes[who] = _Minute(at, now)
            self._minutes.move_to_end(who)
            if len(self._minutes) > PEOPLE:
                self._minutes.popitem(last=False)
        return minute
