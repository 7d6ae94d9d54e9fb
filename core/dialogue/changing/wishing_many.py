"""What a family wishes of many lessons, "Wednesdays from January?": it goes to the tutor as it was said. FLOWS 8."""

from __future__ import annotations

from datetime import date, datetime
from urllib.parse import urlencode

from core.access import Verb
from core.dialogue.changing import spanning
from core.dialogue.changing.asking import parents
from core.dialogue.meeting import lesson
from core.dialogue.reading import iso_time
from core.dialogue.scene import Scene, Turn
from core.model.calendar import Calendar
from core.model.session import Session
from core.moments import DAY, Instant, instants_of
from core.replies import Action, Choice
from core.rules.scoping import Affected, Scope
from core.understanding import Intent, New
from core.words import text


def heard(scene: Scene, intent: Intent, words: str) -> Turn:
    """Pass it on; the tutor gets the move of the lessons that are meant under a button, and reads it back first."""
    if (limit := spanning.unplaced(scene, intent)) is not None:
        return limit
    reached = [(one, spanning.reach(scene, one, intent, Verb.ASK_OTHER_TIME)) for one in scene.others]
    meant = [(calendar, found) for calendar, found in reached if found.sessions]
    if len(meant) != 1 or len(spanning.first_of_each(meant[0][1])) > 1:
        return lesson.relay(scene, words)
    calendar, found = meant[0]
    first = found.sessions[0]
    stands = text("Until {tutor} answers, the lessons stay as they are.", tutor=calendar.tutor.person.first)
    start = _start(scene, first, intent.new) if intent.new and not parents(scene, calendar, first) else None
    move = (_moving(scene, calendar, found, start, intent),) if start else ()
    return lesson.relay(scene, words, (calendar, first), move, stands)


def _moving(scene: Scene, calendar: Calendar, found: Affected, start: Instant, intent: Intent) -> Choice:
    """The tutor's button: the move as a draft keeps it, by the tutor's clock."""
    first, at = found.sessions[0], start.wall(calendar.tutor.clock)
    values = {"series": "yes", "scope": Scope.ONE.value, "date": at.date().isoformat(), "time": iso_time(at.time())}
    if spanning.to_the_end(scene, calendar, found):
        values["scope"] = Scope.FOLLOWING.value
    elif len(found.sessions) > 1:
        values |= {"scope": Scope.SOME.value, "span": _ids(found.sessions), "staying": _ids(found.kept)}
    if intent.new and intent.new.minutes:
        values["minutes"] = str(intent.new.minutes)
    label = text("Move them") if len(found.sessions) > 1 else text("Move it")
    return Choice(label, Action(Verb.MOVE, first.id, urlencode(values), first.version))


def _ids(sessions: tuple[Session, ...]) -> str:
    return ",".join(str(one.id) for one in sessions)


def _start(scene: Scene, first: Session, new: New) -> Instant | None:
    """Where the first of them would go, by the speaker's clock: a weekday is the one from its day on."""
    was = first.start.wall(scene.zone)
    clock = new.start.time() if new.start else new.time or was.time()
    day = _day(was.date(), new)
    if abs((day - was.date()).days) >= _WEEK or (new.shift and not (new.time or new.start)):
        return None
    return next(iter(instants_of(datetime.combine(day, clock), scene.zone)), None)


_WEEK = 7  # days


def _day(was: date, new: New) -> date:
    if new.weekday is not None:
        return was + (new.weekday - was.weekday()) % _WEEK * DAY
    return new.start.date() if new.start else new.date or was
