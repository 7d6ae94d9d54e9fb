"""Extra openings and the break between lessons: in words, and as a draft keeps them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time

from core.dialogue.arranging.slots import read_minutes
from core.dialogue.draft import Draft
from core.dialogue.forms import Question, fill
from core.dialogue.reading import read_as, read_intent
from core.dialogue.scene import Scene
from core.model.calendar import Extra
from core.moments import MINUTE, Zone
from core.replies import Choice, Input, Option
from core.rules.opening_up import extra_span, joined_extras
from core.understanding import Opening, When
from core.words import Length, Listed, Period, Text, text

BREAKS = (  # minutes offered
    Option(text("No break"), "0"),
    *(Option(text("{length}", length=Length(n)), str(n)) for n in (5, 10, 15, 30)),
)


def written_extras(extras: Iterable[Extra]) -> str:
    """Openings as a draft keeps them: `2026-11-27 600 720;…`."""
    return ";".join(f"{one.day.isoformat()} {one.start} {one.end}" for one in sorted(extras))


def parsed_extras(words: str) -> tuple[Extra, ...]:
    """Openings out of a draft."""
    parts = (part.split() for part in words.split(";") if part)
    return tuple(Extra(date.fromisoformat(day), int(start), int(end)) for day, start, end in parts)


def extra_words(extra: Extra, zone: Zone) -> Period:
    """`Fri 27 Nov, 10:00–12:00`."""
    span = extra_span(extra, zone)
    return Period(span.start, span.end.since(span.start) // MINUTE)


def open_too(extras: tuple[Extra, ...], zone: Zone) -> Text | None:
    """`Also open: Fri 27 Nov, 10:00–12:00.`, or nothing."""
    if not extras:
        return None
    return text("Also open: {when}.", when=Listed(tuple(extra_words(extra, zone) for extra in extras), "dot"))


def break_words(minutes: int) -> Text:
    """`15 min kept free between lessons.`"""
    if not minutes:
        return text("No break between lessons.")
    return text("{length} kept free between lessons.", length=Length(minutes))


def _read_extras(scene: Scene, draft: Draft, words: str) -> dict[str, str] | None:
    openings = read_intent(scene, words).openings or _each_opening(scene, words)
    return {"extras": written_openings(openings)} if openings else None


def _each_opening(scene: Scene, words: str) -> tuple[Opening, ...]:
    """`Fri 10-12, Sat 9-11` as openings of these days alone; none where one of the parts is no such time."""
    whens = [read_as(scene, "hours", part).when for part in words.replace(";", ",").split(",") if part.strip()]
    found = tuple(_opening(when.start, when.end) for when in whens if when.start and when.end and _is_once(when))
    return found if len(found) == len(whens) else ()


def _is_once(when: When) -> bool:
    return when.kind == "interval" and when.grain == "minute" and when.recurrence is None


def _opening(start: datetime, end: datetime) -> Opening:
    begins = (start - datetime.combine(start.date(), time())) // MINUTE
    return Opening(start.date(), begins, begins + (end - start) // MINUTE)


def _read_break(scene: Scene, draft: Draft, words: str) -> dict[str, str] | None:
    said = read_minutes(scene, draft, words)
    if said is not None:
        return {"buffer": said["minutes"]}
    minutes = read_intent(scene, words).buffer
    return None if minutes is None else {"buffer": str(minutes)}


def written_openings(openings: Iterable[Opening]) -> str:
    """The openings of a sentence as a draft keeps them."""
    return written_extras(joined_extras(Extra(one.date, one.start, one.end) for one in openings))


def break_choices() -> tuple[Choice, ...]:
    """The breaks offered, as buttons of the open draft."""
    return tuple(fill(option.label, buffer=option.value) for option in BREAKS)


def _breaks(scene: Scene, draft: Draft) -> tuple[Option, ...]:
    return BREAKS


QUESTIONS = (
    Question(
        "extras",
        text("Also open"),
        lambda scene, draft: text("Which day, from when to when? For example “open Fri 10-12”."),
        _read_extras,
        required=False,
    ),
    Question(
        "buffer",
        text("Break between lessons"),
        lambda scene, draft: text("How long shall the break between lessons be?"),
        _read_break,
        _breaks,
        input=Input.CHOICE,
        required=False,
    ),
)
