"""A date that does not exist: it is said that there is none, and the days around it are offered. FLOWS 5."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from core.dialogue.draft import Draft
from core.dialogue.scene import Scene, Turn, say
from core.model.calendar import Calendar
from core.moments import DAY, Instant, day_span
from core.rules.openings import free_starts
from core.understanding import Intent, NoDate
from core.words import Day, DayOfMonth, Text, text

AROUND = 4  # days before and after it that are looked at
LEAP_DAY = (2, 29)  # the one date that some years have and some have not
_ABOUT_A_DAY = frozenset({"create", "reschedule", "cancel", "block", "list", "free", "travel"})
_ASKED_FOR_A_DAY = frozenset({"create", "block"})  # of a tutor: what their forms ask for anyway


def said_of(intent: Intent) -> dict[str, str]:
    """A date of a sentence that does not exist, as a draft keeps it; its day is then to be asked."""
    gone = intent.no_date
    return {} if gone is None else {"date": "", "no_date": f"{gone.year}-{gone.month}-{gone.day}"}


def missing(draft: Draft, name: str = "no_date") -> NoDate | None:
    """The date of a draft that does not exist."""
    numbers = draft.get(name).split("-")
    return NoDate(*map(int, numbers)) if len(numbers) > 1 else None


def words(gone: NoDate) -> Text:
    """That there is no such date, and with which day its month ends."""
    said, last = DayOfMonth(gone.day, gone.month), Day(last_of_month(gone))
    if (gone.month, gone.day) == LEAP_DAY:
        return text("{date} does not exist in {year}: that month ends on {last}.", date=said, year=gone.year, last=last)
    return text("{date} does not exist: that month ends on {last}.", date=said, last=last)


def last_of_month(gone: NoDate) -> date:
    """The last day that the month has."""
    return date(gone.year, gone.month, monthrange(gone.year, gone.month)[1])


def near_free(
    calendar: Calendar, gone: NoDate, minutes: int, students: tuple[int, ...], now: Instant
) -> list[tuple[date, int]]:
    """The days around it that have free starts, and how many; the earliest first."""
    last, zone = last_of_month(gone), calendar.tutor.clock
    days = [last + n * DAY for n in range(1 - AROUND, AROUND + 1)]
    known = [day for day in days if calendar.view.covers(day_span(day, zone))]
    counted = [(day, len(free_starts(calendar, day, minutes, now, students))) for day in known]
    return [(day, free) for day, free in counted if free]


def answered(scene: Scene, intent: Intent) -> Turn | None:
    """What is said to a sentence about a date that does not exist, where no form asks for another; None: nothing."""
    if intent.no_date is None or not (intent.kind in _ABOUT_A_DAY or _stays_away(intent)):
        return None
    target = intent.target
    moves = intent.kind == "reschedule" and bool(target and (target.date or target.start or target.weekday is not None))
    if scene.own and (moves or intent.kind in _ASKED_FOR_A_DAY):
        return None
    return say(scene, text("{problem} Please say it again with another day.", problem=words(intent.no_date)))


def _stays_away(intent: Intent) -> bool:
    """`I can't come on 31 Nov`: it is about that day, and never about the next lesson."""
    return intent.kind == "rsvp" and intent.answer == "no"
