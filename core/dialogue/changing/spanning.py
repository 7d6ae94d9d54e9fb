"""Spans: a change of the lessons within limits of date: "in January", "until 8 Dec", "except the 15th". FLOWS 7."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from core.access import Verb, authorize
from core.dialogue.arranging.sessions import find, is_excepted, matches, on_target
from core.dialogue.scene import Scene, Turn, say
from core.model.calendar import Calendar
from core.model.session import Session, Status
from core.moments import Instant
from core.rules.scoping import Affected, Scope, affected, limited
from core.understanding import Intent, Target
from core.words import text

LIMIT = "limit"  # what the reader of sentences asks for where a limit that was said is no date
OF_MANY = ("series", "following", "all")


def is_limited(intent: Intent, *calendars: Calendar) -> bool:
    """Whether a sentence is about several lessons, and says which by dates, or by one of the weekdays of a series."""
    target = intent.target or Target()
    if intent.excepted and intent.scope != "one" and (intent.scope or _leaves_out_times(intent, target)):
        return True
    return target.limited or (
        target.weekday is not None and intent.scope in OF_MANY and _of_weekdays(intent, calendars)
    )


def _leaves_out_times(intent: Intent, target: Target) -> bool:
    """Whether of somebody's lessons those of a day are left out: "cancel Anna, but not on Tuesday"."""
    named = target.date or target.start or target.time
    return bool(intent.students) and not named and any(one.target or one.weekdays for one in intent.excepted)


def _of_weekdays(intent: Intent, calendars: Sequence[Calendar]) -> bool:
    """Whether a series that may be meant has more than one weekday."""
    rules = (rule for calendar in calendars for rule in calendar.series if len(rule.weekdays) > 1)
    return any(not intent.students or set(intent.students) & set(rule.students) for rule in rules)


def unplaced(scene: Scene, intent: Intent) -> Turn | None:
    """The question about a limit that is no date: the wider set is never taken for it. None: there is none."""
    if intent.ask is None or intent.ask.field != LIMIT:
        return None
    return say(scene, text("Which lessons do you mean? {how}", how=_WITH_DATES))


_WITH_DATES = text(
    "Please say it with dates: “from 8 January on”, “until 18 December”, “in January” or “except 8 December”."
)


def not_there(scene: Scene, intent: Intent, left_out: Sequence[Session]) -> Turn | None:
    """The question about a day that is left out, and on which there is no lesson; None: there is, or none is named."""
    if left_out or not any(one.target or one.weekdays for one in intent.excepted):
        return None
    return say(scene, text("There is no lesson to leave out on the day that you name. {how}", how=_WITH_DATES))


def reach(scene: Scene, calendar: Calendar, intent: Intent, verb: Verb) -> Affected:
    """The lessons ahead that lie within the limits of a sentence, and those that stay as they were moved."""
    target, ahead = intent.target or Target(), _ahead(scene, calendar, intent, verb)
    return limited(calendar, ahead, _named(scene, target), target.count, by_date=bool(target.dates))


def spared(scene: Scene, calendar: Calendar, intent: Intent, verb: Verb) -> tuple[Session, ...]:
    """The lessons within the limits that the sentence leaves out."""
    if not intent.excepted:
        return ()
    found = reach(scene, calendar, replace(intent, excepted=()), verb)
    every = (*found.sessions, *found.kept)  # one that was moved stays anyway, and is there all the same
    return tuple(one for one in every if is_excepted(one, intent, scene.said_at, scene.zone))


def _ahead(scene: Scene, calendar: Calendar, intent: Intent, verb: Verb) -> list[Session]:
    """The lessons that the speaker may change: those of whoever is named, else of the lesson replied to."""
    whose = replace(intent, target=Target())
    about = find(scene, scene.about) if scene.about and not intent.students else None
    return [
        one
        for one in calendar.upcoming(scene.now)
        if one.status is Status.BOOKED
        and one.start > scene.now
        and matches(one, whose, scene.said_at, scene.zone)
        and authorize(scene.me.id, verb, calendar, one)
        and (about is None or _together(about[1], one))
    ]


def _together(one: Session, other: Session) -> bool:
    """Whether they are of one series, or single lessons of the same students."""
    return one.series == other.series and one.students == other.students


def _named(scene: Scene, target: Target) -> Callable[[Instant], bool]:
    now = scene.said_at.wall(scene.zone)
    return lambda start: on_target(start.wall(scene.zone), target, now, each=True)


def to_the_end(scene: Scene, calendar: Calendar, found: Affected) -> bool:
    """Whether these are all of a series from the first of them on, so that the series changes as such."""
    first = found.sessions[0]
    if not first.series or len(found.sessions) < 2:
        return False
    return affected(calendar, first, Scope.FOLLOWING, scene.now).sessions == found.sessions


def first_of_each(found: Affected) -> tuple[Session, ...]:
    """The first lesson of each series that is reached, and each that is of none."""
    first = {(one.series, 0 if one.series else one.id): one for one in reversed(found.sessions)}
    return tuple(sorted(first.values(), key=lambda one: one.start))
