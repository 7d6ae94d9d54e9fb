"""The tutor's hours: said in one sentence, read back, then kept. FLOWS 4."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from core.dialogue.draft import Draft
from core.dialogue.forms import Form, Question, act, advance, ask_for, discard
from core.dialogue.reading import read_intent
from core.dialogue.scene import Scene, Turn, reply, say
from core.events import TutorChanged
from core.model.calendar import Calendar, Window
from core.model.session import Session
from core.notices.facts import names, when
from core.replies import Action, Choice, Reply
from core.rules.openings import within_hours
from core.understanding import Intent, Weekly
from core.words import Hours, Listed, Text, Value, lines, plural, text

MIDNIGHT = 24 * 60  # minutes after midnight, when the next day begins


def from_sentence(scene: Scene, intent: Intent) -> Turn:
    """Read hours back before they count. Days that are not named stay as they are."""
    windows = windows_of(scene.calendar.tutor.hours, intent)
    if windows is None:
        return say(scene, hint())
    return advance(scene, FORM, Draft("hours").put(hours=written(windows)))


def hint() -> Text:
    """How hours are said."""
    return text("Write your hours like this: “Mon-Thu 15-20, Sat 9-13, lunch 12-12:30”.")


def shown(scene: Scene) -> Turn:
    """The hours as they are."""
    hours = scene.calendar.tutor.hours
    if not hours:
        return say(scene, lines(text("No hours yet: nothing can be booked until you say when you teach."), hint()))
    return say(scene, lines(text("You teach {hours}.", hours=hours_words(hours)), hint()))


def hours_words(windows: Iterable[Window]) -> Value:
    """`Mon–Thu 15:00–20:00, Sat 9:00–13:00`: weekdays with the same windows together."""
    by_day: dict[int, list[Window]] = {}
    for window in sorted(windows):
        by_day.setdefault(window.weekday, []).append(window)
    by_times: dict[tuple[tuple[int, int], ...], list[int]] = {}
    for day, of_day in by_day.items():
        by_times.setdefault(tuple((w.start, w.end) for w in of_day), []).append(day)
    parts: list[Value] = []
    for times, days in by_times.items():
        first = Hours(tuple(days), *times[0])
        rest = tuple(Hours((), start, end) for start, end in times[1:])
        parts.append(Listed((first, *rest)) if rest else first)
    return Listed(tuple(parts), "comma")


def written(windows: Iterable[Window]) -> str:
    """Hours as a draft keeps them: `0 900 1200;…`."""
    return ";".join(f"{w.weekday} {w.start} {w.end}" for w in sorted(windows))


def parsed(words: str) -> tuple[Window, ...]:
    """Hours out of a draft."""
    return tuple(Window(*map(int, part.split())) for part in words.split(";") if part)


def windows_of(present: tuple[Window, ...], intent: Intent) -> tuple[Window, ...] | None:
    """The hours after a sentence: named days are replaced, breaks are cut out; None: it named none."""
    if not intent.hours and not intent.breaks:
        return None
    named = {day for entry in intent.hours for day in entry.weekdays}
    kept = [window for window in present if window.weekday not in named]
    windows = kept + [window for entry in intent.hours for window in _windows(entry)]
    for entry in intent.breaks:
        days = entry.weekdays or tuple(range(7))
        windows = [part for window in windows for part in _without(window, days, entry.start or 0, entry.end or 0)]
    return tuple(sorted(set(windows)))


def _windows(entry: Weekly) -> list[Window]:
    """The windows of one entry; one that ends before it begins crosses midnight, one without times is a day off."""
    if entry.start is None or entry.end is None:
        return []
    end = entry.end if entry.end > entry.start else entry.end + MIDNIGHT
    return [Window(day, entry.start, end) for day in entry.weekdays]


def _without(window: Window, days: tuple[int, ...], start: int, end: int) -> list[Window]:
    if window.weekday not in days or end <= window.start or start >= window.end:
        return [window]
    before = Window(window.weekday, window.start, start)
    after = Window(window.weekday, end, window.end)
    return [part for part in (before, after) if part.start < part.end]


def _card(scene: Scene, draft: Draft) -> Reply:
    windows = parsed(draft.get("hours"))
    words = (
        text("You teach {hours}.", hours=hours_words(windows))
        if windows
        else text("No hours at all: nothing can be booked.")
    )
    return Reply(words, (act(text("Right")), ask_for(text("Change"), "hours"), discard()))


def _act(scene: Scene, draft: Draft) -> Turn:
    tutor = replace(scene.calendar.tutor, hours=parsed(draft.get("hours")))
    after = replace(scene.calendar, tutor=tutor)
    outside = [one for one in after.upcoming(scene.now) if not within_hours(after, one.span)]
    words = lines(text("Saved. You teach {hours}.", hours=hours_words(tutor.hours)), _outside(after, outside))
    free = Choice(text("Show free times"), Action("free"))
    return Turn(events=(TutorChanged(tutor),), replies=(reply(words, free, instead_of="draft"),))


def _outside(calendar: Calendar, sessions: list[Session]) -> Text | None:
    if not sessions:
        return None
    shown = Listed(tuple(text("{who} {when}", who=names(calendar, one), when=when(one)) for one in sessions[:5]), "dot")
    return plural(
        "{n} lesson lies outside them and stays booked: {lessons}.",
        "{n} lessons lie outside them and stay booked: {lessons}.",
        len(sessions),
        lessons=shown,
    )


def _read(scene: Scene, draft: Draft, words: str) -> dict[str, str] | None:
    present = parsed(draft.get("hours")) or (scene.own.tutor.hours if scene.own else ())
    windows = windows_of(present, read_intent(scene, words))
    return None if windows is None else {"hours": written(windows)}


def _hear(scene: Scene, draft: Draft, intent: Intent) -> Draft | None:
    windows = windows_of(parsed(draft.get("hours")), intent)
    return None if windows is None else draft.put(hours=written(windows))


QUESTION = Question("hours", text("Hours"), lambda scene, draft: hint(), _read)
FORM = Form("hours", text("Hours"), (QUESTION,), _card, _act, hear=_hear, subject=lambda s, d: text("the new hours"))
