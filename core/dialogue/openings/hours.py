"""The tutor's hours, extra openings and break between lessons: said in one sentence, read back, kept. FLOWS 4."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from core.dialogue.draft import Draft
from core.dialogue.forms import Form, Question, Trouble, act, advance, ask, ask_for, discard, fill
from core.dialogue.openings import affected, days_off, holidays, limits
from core.dialogue.openings.elsewhere import back_choices, stays_line
from core.dialogue.openings.extras import QUESTIONS as EXTRAS
from core.dialogue.openings.extras import (
    break_choices,
    break_words,
    extra_words,
    open_too,
    parsed_extras,
    written_extras,
    written_openings,
)
from core.dialogue.problems import explain
from core.dialogue.reading import read_intent
from core.dialogue.scene import Scene, Turn, say, toast
from core.model.calendar import Calendar, Extra, Tutor, Window
from core.moments import DAY, Instant, Zone
from core.replies import Action, Choice, Reply
from core.rules.asking import limit_problem
from core.rules.opening_up import (
    buffer_problem,
    closer_than,
    extra_problem,
    extra_span,
    with_extras,
    without_extra,
)
from core.understanding import Intent, Weekly
from core.words import Hours, Listed, Text, Value, lines, plural, text

MIDNIGHT = 24 * 60  # minutes after midnight, when the next day begins
YEAR = 366 * DAY  # how far ahead anything is booked


def from_sentence(scene: Scene, intent: Intent) -> Turn:
    """Read hours, openings or a break back before they count. Days that are not named stay as they are."""
    draft = _hear(scene, Draft("hours"), intent)
    if draft is not None:
        return advance(scene, FORM, draft)
    match intent.ask.field if intent.ask else "":
        case "minutes":
            return ask_break(scene)
        case "time" | "date":
            return say(scene, text("Which day, from when to when? For example “open Fri 10-12”."))
        case _:
            return say(scene, hint())


def ask_break(scene: Scene) -> Turn:
    """Ask how long the break between lessons shall be."""
    present = str(scene.calendar.tutor.buffer)
    return ask(scene, FORM, Draft("hours").put(buffer=present), "buffer")


def hint() -> Text:
    """How hours are said."""
    return text("Write your hours like this: “Mon-Thu 15-20, Sat 9-13, lunch 12-12:30”.")


def shown(scene: Scene) -> Turn:
    """The hours as they are: weekly, openings beyond them, the break between lessons, days off."""
    tutor = scene.calendar.tutor
    today = scene.now.day(tutor.clock)
    extras = tuple(extra for extra in tutor.extras if extra_span(extra, tutor.clock).end > scene.now)
    off = tuple(days for days in tutor.off if days.last >= today)
    remove = [_remove(extra, tutor.clock) for extra in extras]
    words = lines(
        text("You teach {hours}.", hours=hours_words(tutor.hours))
        if tutor.hours
        else text("No hours yet: nothing can be booked until you say when you teach."),
        open_too(extras, tutor.clock),
        break_words(tutor.buffer) if tutor.buffer else None,
        *limits.words_of(tutor),
        text("Days off: {days}.", days=Listed(tuple(map(days_off.words_of, off)), "dot")) if off else None,
        holidays.line(scene.calendar),
        stays_line(tutor.person, today, today + YEAR),
        hint(),
    )
    rest = (
        Choice(text("Days off"), Action("off")),
        Choice(text("Public holidays"), Action(holidays.HOLIDAYS)),
        Choice(text("Break between lessons"), Action("break")),
        Choice(text("Limits"), Action("limits")),
        *back_choices(tutor.person, today),
    )
    return say(scene, words, *remove, *rest, card="hours")


def _remove(extra: Extra, zone: Zone) -> Choice:
    value = written_extras([extra])
    return Choice(text("Remove {when}", when=extra_words(extra, zone)), Action("close", value=value))


def close(scene: Scene, action: Action) -> Turn:
    """Take an extra opening away again; lessons in it stay booked."""
    tutor = scene.calendar.tutor
    for extra in parsed_extras(action.value):
        tutor = without_extra(tutor, extra)
    if tutor == scene.calendar.tutor:
        return toast(scene, text("That is settled already."))
    after = replace(scene.calendar, tutor=tutor)
    fallen = affected.fallen(scene.calendar, after, scene.now)
    closed = Listed(tuple(extra_words(extra, tutor.clock) for extra in parsed_extras(action.value)), "dot")
    return affected.saved(
        after, text("No longer open: {when}.", when=closed), fallen, "hours", before=scene.calendar.tutor
    )


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


def _wanted(scene: Scene, draft: Draft) -> Tutor:
    """The tutor as the draft would have it."""
    tutor = scene.calendar.tutor
    if "hours" in draft.values:
        tutor = replace(tutor, hours=parsed(draft.get("hours")))
    if draft.get("buffer"):
        tutor = replace(tutor, buffer=int(draft.get("buffer")))
    tutor = limits.wanted(tutor, draft)
    return with_extras(tutor, parsed_extras(draft.get("extras")), scene.now.day(tutor.clock))


def _changes(scene: Scene, draft: Draft) -> tuple[Text | None, ...]:
    tutor = _wanted(scene, draft)
    taught = text("No hours at all: nothing can be booked.")
    if tutor.hours:
        taught = text("You teach {hours}.", hours=hours_words(tutor.hours))
    return (
        taught if "hours" in draft.values else None,
        open_too(parsed_extras(draft.get("extras")), tutor.clock),
        break_words(tutor.buffer) if draft.get("buffer") else None,
        *limits.said_words(draft),
    )


def _card(scene: Scene, draft: Draft) -> Reply:
    said = [name for name in ("hours", "buffer", *limits.LIMITS) if name in draft.values]
    change = (ask_for(text("Change"), said[0]),) if said else ()
    return Reply(lines(*_changes(scene, draft)), (act(text("Right")), *change, *_weekly(scene, draft), discard()))


def _weekly(scene: Scene, draft: Draft) -> tuple[Choice, ...]:
    """An opening that was meant for every week: it goes into the hours instead."""
    extras = parsed_extras(draft.get("extras"))
    if len(extras) != 1 or "hours" in draft.values:
        return ()
    window = Window(extras[0].day.weekday(), extras[0].start, extras[0].end)
    return (fill(text("Every week"), extras="", hours=written((*scene.calendar.tutor.hours, window))),)


def _check(scene: Scene, draft: Draft) -> Trouble | None:
    if "hours" not in draft.values and not any(map(draft.get, ("extras", "buffer", *limits.LIMITS))):
        return Trouble("hours", hint(), (discard(),))
    if draft.get("buffer") and (problem := buffer_problem(int(draft.get("buffer")))):
        return Trouble("buffer", explain(problem, scene.calendar), (*break_choices(), discard()))
    if problem := limit_problem(_wanted(scene, draft)):
        return Trouble(problem.limit, explain(problem, scene.calendar), (*limits.choices(problem.limit), discard()))
    kept = replace(scene.calendar, tutor=replace(_wanted(scene, draft), extras=scene.calendar.tutor.extras))
    for extra in parsed_extras(draft.get("extras")):
        if problem := extra_problem(kept, extra, scene.now):
            return Trouble("extras", explain(problem, scene.calendar), (discard(),))
    return None


def _act(scene: Scene, draft: Draft) -> Turn:
    after = replace(scene.calendar, tutor=_wanted(scene, draft))
    changes = lines(*_changes(scene, draft))
    words = lines(text("Saved. {changes}", changes=changes), _close_ones(after, draft, scene.now))
    outside = affected.outside(_teaching(after), scene.now) if "hours" in draft.values else ()
    return affected.saved(after, words, outside, "draft", before=scene.calendar.tutor)


def _teaching(calendar: Calendar) -> Calendar:
    """The calendar without days off: what falls in those was shown when they were taken."""
    return replace(calendar, tutor=replace(calendar.tutor, off=()), region=None)


def _close_ones(calendar: Calendar, draft: Draft, now: Instant) -> Text | None:
    n = closer_than(calendar, calendar.tutor.buffer, now) if draft.get("buffer") else 0
    if not n:
        return None
    return plural(
        "{n} lesson is closer than that to the one before it, and stays so.",
        "{n} lessons are closer than that to the one before them, and stay so.",
        n,
    )


def _read(scene: Scene, draft: Draft, words: str) -> dict[str, str] | None:
    present = parsed(draft.get("hours")) or (scene.own.tutor.hours if scene.own else ())
    windows = windows_of(present, read_intent(scene, words))
    return None if windows is None else {"hours": written(windows)}


def _hear(scene: Scene, draft: Draft, intent: Intent) -> Draft | None:
    """The draft with everything of the hours that a sentence fixes; None: nothing."""
    present = parsed(draft.get("hours")) if "hours" in draft.values else scene.calendar.tutor.hours
    windows = windows_of(present, intent)
    values = {} if windows is None else {"hours": written(windows)}
    if intent.openings:
        values["extras"] = written_openings(intent.openings)
    if intent.buffer is not None:
        values["buffer"] = str(intent.buffer)
    values |= limits.heard(intent)
    return draft.put(**values) if values else None


QUESTION = Question("hours", text("Hours"), lambda scene, draft: hint(), _read)
FORM = Form(
    name="hours",
    title=text("Hours"),
    questions=(
        replace(QUESTION, required=False),
        *EXTRAS,
        *limits.QUESTIONS,
    ),
    card=_card,
    act=_act,
    check=_check,
    hear=_hear,
    subject=lambda scene, draft: text("the new hours"),
)
