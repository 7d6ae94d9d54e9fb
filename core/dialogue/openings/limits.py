"""What binds families: how early they ask, how many lessons a day or a week may have. FLOWS 4."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from core.dialogue.arranging.slots import DIGITS
from core.dialogue.draft import Draft
from core.dialogue.forms import Question, fill
from core.dialogue.reading import read_intent
from core.dialogue.scene import Scene, Turn, say
from core.model.calendar import Calendar, Tutor
from core.moments import Instant
from core.replies import Choice, Input, Option, Tone
from core.rules.asking import over_limits
from core.understanding import Intent
from core.words import Length, Text, lines, plural, text

LIMITS = ("notice", "most_day", "most_week")
NOTICES = (120, 720, 1440, 2880)  # minutes offered
MOSTS = {"most_day": (4, 6, 8), "most_week": (15, 20, 30)}  # lessons offered
_HOUR = 60


def shown(scene: Scene) -> Turn:
    """The limits as they are, and how they are said."""
    tutor = scene.calendar.tutor
    return say(scene, lines(*_words({name: getattr(tutor, name) for name in LIMITS}), hint()), card="hours")


def hint() -> Text:
    """How limits are said."""
    return text("Write them like this: “at least 12 h notice” or “at most 6 a day, 20 a week”.")


def words_of(tutor: Tutor) -> tuple[Text, ...]:
    """The limits that are set."""
    return _words({name: value for name in LIMITS if (value := getattr(tutor, name))})


def said_words(draft: Draft) -> tuple[Text, ...]:
    """The limits that a draft would set, or lift."""
    return _words({name: int(draft.get(name)) for name in LIMITS if draft.get(name)})


def _words(limits: Mapping[str, int]) -> tuple[Text, ...]:
    return tuple(_sentence(name, value) for name, value in limits.items())


def _sentence(name: str, value: int) -> Text:
    match name, value:
        case "notice", 0:
            return text("Families may ask for a time at any moment before it.")
        case "notice", _:
            return text("Families ask at least {length} ahead.", length=Length(value))
        case "most_day", 0:
            return text("No limit for a day.")
        case "most_day", _:
            return plural("At most {n} lesson a day.", "At most {n} lessons a day.", value)
        case _, 0:
            return text("No limit for a week.")
    return plural("At most {n} lesson a week.", "At most {n} lessons a week.", value)


def heard(intent: Intent) -> dict[str, str]:
    """The limits that a sentence sets, as a draft keeps them."""
    said = {name: getattr(intent, name) for name in LIMITS}
    return {name: str(value) for name, value in said.items() if value is not None}


def wanted(tutor: Tutor, draft: Draft) -> Tutor:
    """The tutor with the limits of a draft."""
    notice, most_day, most_week = (int(draft.get(name) or getattr(tutor, name)) for name in LIMITS)
    return replace(tutor, notice=notice, most_day=most_day, most_week=most_week)


def choices(name: str) -> tuple[Choice, ...]:
    """The values offered for one limit, as buttons of the open draft."""
    return tuple(fill(option.label, Tone.PLAIN, **{name: option.value}) for option in _options(name))


def advice(calendar: Calendar, start: Instant, now: Instant, besides: int = 0) -> tuple[Text, ...]:
    """What a tutor is told of a lesson beyond the own limits; it stops nobody."""
    return tuple(
        text("That makes {n} lessons that week; you wanted at most {most}.", n=one.n, most=one.most)
        if one.week
        else text("That makes {n} lessons that day; you wanted at most {most}.", n=one.n, most=one.most)
        for one in over_limits(calendar, start, now, besides)
    )


def _options(name: str) -> tuple[Option, ...]:
    if name == "notice":
        none = Option(text("None"), "0")
        return (none, *(Option(text("{length}", length=Length(n)), str(n)) for n in NOTICES))
    return (Option(text("No limit"), "0"), *(Option(text("{n}", n=n), str(n)) for n in MOSTS[name]))


def _question(name: str, label: Text, words: Text) -> Question:
    def read(scene: Scene, draft: Draft, said: str) -> Mapping[str, str] | None:
        plain = said.strip()
        if plain.isascii() and plain.isdigit() and len(plain) <= DIGITS:
            return {name: str(int(plain) * _HOUR) if name == "notice" else plain}
        return heard(read_intent(scene, said)) or None

    return Question(
        name,
        label,
        lambda scene, draft: words,
        read,
        lambda scene, draft: _options(name),
        input=Input.CHOICE,
        required=False,
    )


QUESTIONS = (
    _question("notice", text("Notice"), text("How many hours ahead must families ask?")),
    _question("most_day", text("Lessons a day"), text("How many lessons a day at most?")),
    _question("most_week", text("Lessons a week"), text("How many lessons a week at most?")),
)
