"""A time said by somebody else's clock, as `10am his time`: it is turned into the tutor's, and never taken for it."""

from __future__ import annotations

import re

from core.dialogue.scene import Scene, Turn, say
from core.model.calendar import Calendar
from core.moments import instant_of, same_clock, zone_named
from core.places import places_named
from core.understanding import Intent
from core.words import City, Moment, lines, text

_THEIRS = frozenset({"his", "her", "their"})
_NO_PLACE = frozenset({"same", "this", "that", "my", "our", "usual", "first", "last", "next", "any", "local", "long"})
_SAID = re.compile(
    r"\d(?:[:.h]\d\d)? ?(?:am|pm|h)? (?:in |at |by |on )?(?P<whose>[^\W\d_]+(?: [^\W\d_]+)?)"
    r"(?:['’]s)? (?:local )?time\b",
    re.IGNORECASE,
)


def answered(scene: Scene, intent: Intent, words: str) -> Turn | None:
    """Say what a time by another clock is by the tutor's own; None: no other clock is meant."""
    found = _SAID.search(words)
    if intent.kind not in ("create", "reschedule") or found is None:
        return None
    zone = _zone(scene.calendar, intent, found["whose"].casefold())
    if zone is None:
        return None
    own = scene.calendar.tutor.clock
    at = intent.start or (intent.new.start if intent.new else None)
    there = instant_of(at, zone_named(zone)) if at else None
    if same_clock(own, zone_named(zone), there or scene.now):
        return None
    by_own = text("I go by your own clock: please write the time by that.")
    if there is None:
        return say(scene, by_own)
    told = text("{there} in {city} is {here} for you.", there=Moment(there, zone), city=City(zone), here=Moment(there))
    return say(scene, lines(told, by_own))


def _zone(calendar: Calendar, intent: Intent, whose: str) -> str | None:
    """The IANA zone meant: of the student, or of a city."""
    named = {calendar.student(one).first.casefold(): calendar.student(one).person.zone for one in intent.students}
    if whose in named or (whose in _THEIRS and len(named) == 1):
        return named.get(whose) or next(iter(named.values()))
    if _NO_PLACE & set(whose.split()):
        return None
    places = places_named(whose) or places_named(whose.split()[-1])
    return places[0].zone if places else None
