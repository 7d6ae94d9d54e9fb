"""Repeating a booking: how often and until when, every date looked at, a choice for each that is taken. FLOWS 7."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime

from core.dialogue.arranging import no_date
from core.dialogue.arranging.previewing import TIMES, at, shown, taken
from core.dialogue.arranging.slots import doubt_of, joined
from core.dialogue.draft import Draft
from core.dialogue.forms import Question, Trouble, ask_for, fill
from core.dialogue.reading import SECOND, read_intent, wall
from core.dialogue.scene import Scene, Turn
from core.model.calendar import Calendar
from core.moments import DAY, Instant
from core.notices.facts import names
from core.notices.series import run
from core.replies import Action, Choice, Field, Input, Option, Reply, Tone
from core.rules.booking import BookingRequest
from core.rules.repeating import (
    Leave,
    Occurrence,
    Pick,
    Repeat,
    SeriesRequest,
    book_series,
    preview,
    until_weeks,
)
from core.understanding import Intent, Recurrence
from core.words import Day, Text, lines, text

_EVERY = {"weekly": "1", "biweekly": "2"}


def heard(draft: Draft, intent: Intent, day: str) -> dict[str, str]:
    """How a sentence lets a booking repeat; `day` is the date that it names, if any."""
    said = intent.recurrence
    if said is None:
        return {}
    values, ends = {"repeats": "yes"}, _end(said)
    # "8 times" alone is read as weekly: what has been said before stays.
    if said.freq != "weekly" or not (ends and draft.get("repeat")):
        values["repeat"] = _EVERY.get(said.freq, "")
    if ends:
        values["ends"] = ends
    elif gone := no_date.said_of(intent):
        values["no_end"] = gone["no_date"]
    if said.weekdays:
        values["weekdays"] = joined(said.weekdays) if len(said.weekdays) > 1 else ""
    if said.weekdays and not day and draft.get("date"):
        values["date"] = _first_on(said.weekdays, date.fromisoformat(draft.get("date"))).isoformat()
    return values


def _end(said: Recurrence) -> str:
    if said.count is not None:
        return str(said.count)
    if said.until is not None:
        return said.until.isoformat()
    return f"{said.until_weeks}w" if said.until_weeks else ""


def _first_on(weekdays: tuple[int, ...], day: date) -> date:
    while day.weekday() not in weekdays:
        day += DAY
    return day


def completed(draft: Draft) -> Draft:
    """The draft with what follows: choices belong to one time only, and a new day may drop the weekdays."""
    of = " ".join(draft.get(name) for name in ("student", "date", "time", "minutes"))
    if draft.get("picks_of") != of:
        draft = draft.put(picks="", picks_of=of)
    if draft.get("date") and str(date.fromisoformat(draft.get("date")).weekday()) not in draft.get("weekdays"):
        draft = draft.put(weekdays="")
    if draft.get("repeat"):
        draft = draft.put(time=draft.get("time").removesuffix(SECOND))  # of two such hours a series takes the first
    return draft.put(doubt_until="", no_end="") if draft.get("ends") else draft


def missing(draft: Draft) -> Trouble | None:
    """What is still to be asked of a booking that repeats."""
    if draft.get("repeats") and not draft.get("repeat"):
        return Trouble("repeat", text("Weekly, or every 2 weeks?"), (*_choices("repeat", _RHYTHMS), _once()))
    if draft.get("repeat") and not draft.get("ends"):
        return Trouble("ends", _until_when(draft), ends_choices(draft))
    return None


def _until_when(draft: Draft) -> Text:
    gone = no_date.missing(draft, "no_end")
    return lines(no_date.words(gone) if gone else None, text("Until when?"))


def request(scene: Scene, draft: Draft, wanted: BookingRequest) -> SeriesRequest | None:
    """The series that a full draft asks for; None: it does not repeat."""
    if not draft.get("repeat") or not draft.get("ends"):
        return None
    first = wall(draft.get("date"), draft.get("time"))
    picks = dict(_pick(one) for one in draft.get("picks").split("|") if one)
    ids = scene.fresh.ids
    return SeriesRequest(ids[0], ids[1:], wanted, first, _repeat(draft, first), picks)


def _repeat(draft: Draft, first: datetime) -> Repeat:
    weekdays = tuple(int(one) for one in draft.get("weekdays").split(",") if one) or (first.weekday(),)
    every, ends = int(draft.get("repeat")), draft.get("ends")
    if ends.isdigit():
        return Repeat(weekdays, every, count=int(ends))
    if ends.endswith("w"):
        return Repeat(weekdays, every, until=until_weeks(first.date(), int(ends[:-1])))
    return Repeat(weekdays, every, until=date.fromisoformat(ends))


def _pick(kept: str) -> tuple[date, Pick]:
    day, _, chosen = kept.partition("=")
    return date.fromisoformat(day), Instant(int(chosen)) if chosen.isdigit() else Leave(chosen)


def choices(
    calendar: Calendar, draft: Draft, series: SeriesRequest, found: tuple[Occurrence, ...]
) -> tuple[Choice, ...]:
    """What can be chosen for the first date that is taken, and for all of them; nothing once each has its choice."""
    waiting = [one for one in found if one.open]
    if not waiting:
        return ()
    everything = "|".join(f"{one.day}={Leave.OUT}" for one in waiting)
    leave = fill(text("Leave out all {n}", n=len(waiting)), picks=_with(draft, everything))
    return (*_for_date(calendar, draft, series, waiting[0]), *((leave,) if len(waiting) > 1 else ()))


_PICK = "pick"  # how the field of a date begins; the date comes next


def rows(calendar: Calendar, series: SeriesRequest, now: Instant) -> tuple[Field, ...]:
    """A row for each date that is taken: what shall be instead."""
    free = {one.day: one for one in preview(calendar, replace(series, picks={}), now)}
    found = [one for one in preview(calendar, series, now) if one.open or one.pick is not None]
    return tuple(_row(calendar, series, one, free.get(one.day, one)) for one in found)


def _row(calendar: Calendar, series: SeriesRequest, one: Occurrence, free: Occurrence) -> Field:
    later = (Option(text("Skip, add one at the end"), Leave.LATER.value),) if series.repeat.count is not None else ()
    instead = ((text("{when} instead", when=at(calendar, free, start)), start) for start in free.free)
    return Field(
        f"{_PICK}{one.day}",
        taken(free, calendar) if free.problems else text("{day}", day=Day(one.day)),
        Input.CHOICE,
        "" if one.pick is None else str(one.pick.seconds) if isinstance(one.pick, Instant) else one.pick.value,
        (
            *(Option(words, str(start.seconds)) for words, start in instead),
            *later,
            Option(text("Leave out"), Leave.OUT.value),
        ),
        required=False,
    )


def choose(draft: Draft, row: str, value: str) -> Draft:
    """What shall be instead of a date that is taken."""
    return draft.put(picks=_with(draft, f"{row.removeprefix(_PICK)}={value}"))


def _for_date(calendar: Calendar, draft: Draft, series: SeriesRequest, one: Occurrence) -> tuple[Choice, ...]:
    day = Day(one.day)
    starts = tuple(
        fill(
            text("{day}: {when}", day=day, when=at(calendar, one, start)),
            picks=_with(draft, f"{one.day}={start.seconds}"),
        )
        for start in one.free
    )
    later = fill(text("{day}: skip, add one", day=day), picks=_with(draft, f"{one.day}={Leave.LATER}"))
    out = fill(text("{day}: leave out", day=day), picks=_with(draft, f"{one.day}={Leave.OUT}"))
    return (*starts, *((later,) if series.repeat.count is not None else ()), out)


def _with(draft: Draft, pick: str) -> str:
    return "|".join(one for one in (draft.get("picks"), pick) if one)


def act(scene: Scene, series: SeriesRequest) -> Turn:
    """Book the series as it was shown. Raises Refused: a date has been taken meanwhile."""
    event = book_series(scene.calendar, series, scene.now)
    calendar = replace(
        scene.calendar,
        sessions=(*scene.calendar.sessions, *event.sessions),
        series=(*scene.calendar.series, event.series),
    )
    head = text(
        "Created: {who}, {lessons}.",
        who=names(calendar, event.session, full=True),
        lessons=run(calendar, event.sessions, calendar.tutor.clock),
    )
    undo = Choice(text("Undo"), Action("undo", event.session.id))
    every = Choice(text("All lessons"), Action("sessions"))
    card = Reply(head, (undo, every), card_of_series(event.series.id), instead_of="draft")
    return Turn(events=(event,), replies=(card,))


def card_of_series(series: int) -> str:
    """The name of a series' card."""
    return f"series:{series}"


def again(draft: Draft) -> Choice:
    """The choice that lets a booking repeat, or repeat otherwise."""
    return ask_for(text("Repeat"), "ends" if draft.get("repeat") else "repeat")


def read_back(scene: Scene, draft: Draft, series: SeriesRequest) -> tuple[tuple[Text, ...], tuple[Choice, ...]]:
    """The lines of a series for the card of the booking, and the choices that are due."""
    found = preview(scene.calendar, series, scene.now)
    return shown(scene.calendar, series, found, scene.now), choices(scene.calendar, draft, series, found)


_RHYTHMS = (Option(text("Weekly"), "1"), Option(text("Every 2 weeks"), "2"))


def _ends_of(draft: Draft) -> tuple[Option, ...]:
    if doubt := draft.get("doubt_until"):
        return tuple(Option(text("Until {day}", day=Day(date.fromisoformat(day))), day) for day in doubt.split("|"))
    gone = no_date.missing(draft, "no_end")
    days = (no_date.last_of_month(gone),) if gone else ()
    until = tuple(Option(text("Until {day}", day=Day(day)), day.isoformat()) for day in days)
    return (*until, *(Option(text("{n} times", n=n), str(n)) for n in TIMES))


def ends_choices(draft: Draft) -> tuple[Choice, ...]:
    """The ends that are offered."""
    return (*_choices("ends", _ends_of(draft)), _once())


def _choices(field: str, options: tuple[Option, ...]) -> tuple[Choice, ...]:
    return tuple(fill(option.label, Tone.PLAIN, **{field: option.value}) for option in options)


def _once() -> Choice:
    return fill(text("Just once"), repeat="", repeats="", ends="", weekdays="", picks="")


def _other_rhythm(draft: Draft) -> tuple[Choice, ...]:
    return _choices("repeat", tuple(one for one in _RHYTHMS if draft.get("repeat") not in (one.value, "")))


def _read_repeat(scene: Scene, draft: Draft, words: str) -> Mapping[str, str] | None:
    return heard(draft, read_intent(scene, words, "recurrence"), "") or None


def _read_ends(scene: Scene, draft: Draft, words: str) -> Mapping[str, str] | None:
    intent = read_intent(scene, words, "until")
    ends = _end(intent.recurrence) if intent.recurrence else ""
    return {"ends": ends} if ends else doubt_of(intent) or None


QUESTIONS = (
    Question(
        "repeat",
        text("Repeat"),
        lambda scene, draft: text("How often?"),
        _read_repeat,
        lambda scene, draft: _RHYTHMS,
        lambda scene, draft: (_once(),) if draft.get("repeat") else (),
        Input.CHOICE,
        required=False,
    ),
    Question(
        "ends",
        text("Until"),
        lambda scene, draft: _until_when(draft),
        _read_ends,
        lambda scene, draft: _ends_of(draft),
        lambda scene, draft: (*_other_rhythm(draft), _once()),
        required=False,
    ),
)
