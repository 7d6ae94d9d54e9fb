"""The sick day: which lessons a sentence about whole days means, the tutor's own illness first. FLOWS 10."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from core.dialogue.arranging.sessions import is_excepted
from core.dialogue.changing import cancelling, moving, moving_many
from core.dialogue.changing.many_card import left_lines, part_words
from core.dialogue.changing.moving_many import Meant
from core.dialogue.changing.reasons import known_reason
from core.dialogue.openings import affected, days_off
from core.dialogue.scene import Scene, Turn, say
from core.model.session import Session, Status
from core.moments import Zone
from core.understanding import Intent, Target
from core.words import Day, Text, lines, text

_ILL = frozenset("sick ill unwell poorly flu fever covid migraine cold sickness illness hospital".split())
_OF_OTHERS = re.compile(  # "my kid is sick": somebody else, and families must not read that the tutor is
    r"^(?!i\b|i'm\b|im\b)(?:\w+ ){0,3}\w+(?:'s|’s| is| are| has| have| had| got| caught) "
)


@dataclass(frozen=True)
class Found:
    """The live lessons of some days, also those that have begun, and the first and last of these days.

    `hours` is the part of them that is meant, in minutes after midnight; None: all of them. `spared` are
    the lessons that the sentence leaves out.
    """

    sessions: tuple[Session, ...]
    first: date
    last: date
    hours: tuple[int, int] | None = None
    spared: tuple[Session, ...] = ()


def cancel_said(scene: Scene, intent: Intent) -> Turn:
    """`I'm ill today`, `cancel everything today`; a sentence about certain lessons cancels those."""
    if not _means_all(intent):
        return cancelling.from_sentence(scene, intent)
    found = _found(scene, intent)
    if isinstance(found, Turn):
        return found
    if _is_ill(intent.reason):
        return _begin(scene, found, intent)
    ahead = _ahead(scene, found)
    return affected.begun(scene, ahead, known_reason(intent.reason), found.spared) if ahead else _nothing(scene, found)


def move_said(scene: Scene, intent: Intent) -> Turn:
    """`move everything today`; a sentence about one lesson moves that one."""
    if not _means_all(intent):
        return moving.from_sentence(scene, intent)
    found = _found(scene, intent)
    return found if isinstance(found, Turn) else _begin(scene, found, intent)


def off_said(scene: Scene, intent: Intent) -> Turn:
    """`can't teach after 5 today`: what lies in that part of the day; only whole days can be taken off."""
    day = intent.start.date() if intent.start else intent.date
    goes_on = bool(intent.start and intent.end and (intent.end - timedelta(minutes=1)).date() > intent.start.date())
    whole = intent.answer == "no" or intent.ask is not None or goes_on
    if whole or intent.within is None or day is None or day < scene.said_at.day(_zone(scene)):
        return days_off.from_sentence(scene, intent)
    found = _sparing(scene, intent, Found(_lessons(scene, day, day, intent.within), day, day, intent.within))
    return _begin(scene, found, intent) if _ahead(scene, found) else days_off.from_sentence(scene, intent)


def _means_all(intent: Intent) -> bool:
    """Whether all lessons of some days are meant: nobody is named, and no single time."""
    if intent.students or intent.candidates or intent.unknown_name or intent.start or intent.time:
        return False
    target = intent.target
    one_time = target and (target.time or target.start) and intent.within is None
    if target and (one_time or target.weekday is not None or target.which not in ("", "all")):
        return False
    if intent.scope in ("series", "following"):
        return False
    return _is_ill(intent.reason) or ((intent.scope == "all" or bool(intent.excepted)) and not _has_limit(target))


def _has_limit(target: Target | None) -> bool:
    """Whether lessons are named by a limit that is more than their days."""
    return target is not None and bool(target.since or target.until or target.count)


def _is_ill(reason: str) -> bool:
    """Whether a reason says that the tutor is ill: their own illness, and nobody else's."""
    if _OF_OTHERS.match(reason.casefold()):
        return False
    words = {word.strip(".,!") for word in reason.casefold().split()}
    return bool(_ILL & words) or words >= {"not", "well"}


def _found(scene: Scene, intent: Intent) -> Found | Turn:
    days = _days(scene, intent)
    if not days:
        return say(scene, text("Which days? For example “I'm ill till Wednesday” or “move everything on Tuesday”."))
    today, last = scene.said_at.day(_zone(scene)), max(days)
    if last < today:
        return say(scene, text("{day} has passed.", day=Day(last)))
    sessions = _lessons(scene, min(days), last, intent.within)
    if intent.target and (apart := intent.target.dates):
        sessions = tuple(one for day in apart for one in _lessons(scene, day, day, intent.within))
    return _sparing(scene, intent, Found(sessions, max(min(days), today), last, intent.within))


def _sparing(scene: Scene, intent: Intent, found: Found) -> Found:
    """Without what the sentence leaves out: "everything today except Leo"."""
    spared = tuple(one for one in found.sessions if is_excepted(one, intent, scene.said_at, _zone(scene)))
    return replace(found, sessions=tuple(one for one in found.sessions if one not in spared), spared=spared)


def _lessons(scene: Scene, first: date, last: date, hours: tuple[int, int] | None) -> tuple[Session, ...]:
    """The lessons that begin on these days; with `hours` those that reach into them, the earliest first."""
    zone = _zone(scene)
    near = [one for one in scene.calendar.upcoming(scene.now) if first <= one.start.day(zone) <= last]
    if hours is None:
        return tuple(near)
    begins = datetime.combine(first, time()) + timedelta(minutes=hours[0])
    ends = datetime.combine(last, time()) + timedelta(minutes=hours[1])
    return tuple(one for one in near if one.end.wall(zone) > begins and one.start.wall(zone) < ends)


def _zone(scene: Scene) -> Zone:
    return scene.calendar.tutor.clock


def _days(scene: Scene, intent: Intent) -> tuple[date, ...]:
    """The days that a sentence names; of an illness without any, today. Empty: they have to be asked."""
    target = intent.target
    if intent.ask is not None:
        return ()
    if target and target.since:
        return (target.since, target.until) if target.until else ()
    if target and target.range:
        return target.range
    if target and target.dates:
        return target.dates
    if target and target.start:
        return (target.start.date(),)
    if target and target.date:
        return (target.date,)
    return (scene.said_at.day(_zone(scene)),) if _is_ill(intent.reason) else ()


def _ahead(scene: Scene, found: Found) -> tuple[Session, ...]:
    return tuple(one for one in found.sessions if one.start > scene.now and one.status is Status.BOOKED)


def _begin(scene: Scene, found: Found, intent: Intent) -> Turn:
    ahead = _ahead(scene, found)
    reason = "illness" if _is_ill(intent.reason) else known_reason(intent.reason)
    if all(scene.calendar.open_offer(one, scene.now) for one in ahead):
        return _nothing(scene, found)
    named = bool(intent.new and (intent.new.date or intent.new.start))
    days, running = (found.first, found.last), _begun(scene, found)
    return moving_many.begun(scene, Meant(ahead, reason, days, found.hours, running, found.spared, to_one_day=named))


def _begun(scene: Scene, found: Found) -> tuple[Session, ...]:
    return tuple(one for one in found.sessions if one not in _ahead(scene, found))


def _nothing(scene: Scene, found: Found) -> Turn:
    """No lesson can be moved; one that runs, or whose family has been asked already, is named."""
    head = text("There is no lesson left to move {day}.", day=Day(found.first, near=True))
    if found.hours:
        part = part_words(scene, found.first, found.hours)
        head = text("There is no lesson left to move {day}, {part}.", day=Day(found.first, near=True), part=part)
    if found.first != found.last:
        first, last = Day(found.first), Day(found.last)
        head = text("There is no lesson left to move from {first} to {last}.", first=first, last=last)
    return say(scene, lines(head, *_left(scene, found)))


def _left(scene: Scene, found: Found) -> tuple[Text | None, ...]:
    return left_lines(scene, _begun(scene, found), _ahead(scene, found), found.spared)
