"""What everybody sets for themselves: which reminders, which quiet hours, which city. FLOWS 11 and 15."""

from __future__ import annotations

import re
from dataclasses import replace

from core.dialogue.scene import Scene, Turn, say
from core.events import PersonChanged
from core.model.people import QUIET, REMIND, Person, Quiet
from core.replies import Action, Choice
from core.understanding import Intent
from core.words import Hours, Length, Listed, Text, lines, text

MOST_REMINDERS = 4  # of one lesson
FURTHEST = 7 * 24 * 60  # minutes before a lesson: a week

_LENGTH = re.compile(r"(\d{1,4})\s*(d|days?|h|hrs?|hours?|m|min|mins|minutes?)\b", re.IGNORECASE)
_UNIT = {"d": 24 * 60, "h": 60, "m": 1}
_OFF = re.compile(r"\b(off|none|never|no)\b", re.IGNORECASE)
_RANGE = re.compile(r"(\d{1,2})(?::?(\d{2}))?\s*(?:-|–|to|and)\s*(\d{1,2})(?::?(\d{2}))?")


def settings(scene: Scene) -> Turn:
    """Everything that is set, and what may be changed."""
    person = scene.me
    words = lines(reminders_words(person), quiet_words(person), text("Your city sets your clock."))
    hours = (Choice(text("Hours"), Action("hours")),) if scene.own else ()
    choices = (
        Choice(text("1 h only"), Action("remind", value="60")),
        Choice(text("24 h and 1 h"), Action("remind", value="1440,60")),
        Choice(text("No reminders"), Action("remind", value="")),
        Choice(text("City"), Action("city")),
        *hours,
    )
    return say(scene, words, *choices, card="settings")


def reminders_words(person: Person) -> Text:
    """`You get reminders 24 h and 1 h before a lesson.`"""
    if not person.remind:
        return text("You get no reminders.")
    return text("You get reminders {offsets} before a lesson.", offsets=Listed(tuple(map(Length, person.remind))))


def quiet_words(person: Person) -> Text:
    """`Quiet hours 21:30–07:30: …`"""
    if person.quiet is None:
        return text("No quiet hours.")
    end = person.quiet.end + (24 * 60 if person.quiet.end < person.quiet.start else 0)
    return text("Quiet hours {hours}: what may wait comes in the morning.", hours=Hours((), person.quiet.start, end))


def remind(scene: Scene, words: str) -> Turn:
    """`/remind 1h only`, `/remind 24h 1h`, `/remind off`; alone it shows what is set."""
    offsets = tuple(sorted({_minutes(found) for found in _LENGTH.finditer(words)}, reverse=True))
    if not offsets and _OFF.search(words):
        return _set_reminders(scene, ())
    if not offsets or len(offsets) > MOST_REMINDERS or not all(0 < minutes <= FURTHEST for minutes in offsets):
        hint = text("Write for example “/remind 1h only”, “/remind 24h 1h” or “/remind off”.")
        return say(scene, lines(reminders_words(scene.me), hint))
    return _set_reminders(scene, offsets)


def asked(scene: Scene, intent: Intent) -> Turn:
    """`remind me two hours before`."""
    if intent.remind_before_min is None:
        return remind(scene, "")
    return _set_reminders(scene, (intent.remind_before_min,) if intent.remind_before_min else ())


def pressed(scene: Scene, action: Action) -> Turn:
    """One of the usual choices."""
    return _set_reminders(scene, tuple(int(minutes) for minutes in action.value.split(",") if minutes))


def quiet(scene: Scene, words: str) -> Turn:
    """`/quiet 22-7`, `/quiet off`; alone it shows what is set."""
    if _OFF.search(words):
        return _set(scene, replace(scene.me, quiet=None))
    found = _RANGE.search(words)
    if found is None:
        return say(scene, lines(quiet_words(scene.me), text("Write for example “/quiet 22-7” or “/quiet off”.")))
    start, end = _clock(found[1], found[2]), _clock(found[3], found[4])
    if start is None or end is None or start == end:
        return say(scene, text("Write for example “/quiet 22-7” or “/quiet off”."))
    return _set(scene, replace(scene.me, quiet=Quiet(start, end)))


def _set_reminders(scene: Scene, offsets: tuple[int, ...]) -> Turn:
    return _set(scene, replace(scene.me, remind=offsets))


def _set(scene: Scene, person: Person) -> Turn:
    words = lines(reminders_words(person), quiet_words(person))
    usual = replace(person, remind=REMIND, quiet=QUIET)
    back = () if person == usual else (Choice(text("As usual"), Action("usual")),)
    return replace(say(scene, words, *back, card="settings"), events=(PersonChanged(person),))


def usual(scene: Scene, action: Action) -> Turn:
    """Back to what everybody has at first."""
    return _set(scene, replace(scene.me, remind=REMIND, quiet=QUIET))


def _minutes(found: re.Match[str]) -> int:
    return int(found[1]) * _UNIT[found[2][0].lower()]


def _clock(hour: str, minute: str | None) -> int | None:
    hours, minutes = int(hour), int(minute or 0)
    return hours * 60 + minutes if hours < 24 and minutes < 60 else None
