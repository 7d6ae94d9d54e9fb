"""Asking in words what has happened to a lesson: which lesson is meant, and what else it might have been."""

from __future__ import annotations

import re
from collections.abc import Iterator

from core.access import Role, Verb, authorize, role_of
from core.dialogue.arranging.sessions import find, on_target
from core.dialogue.looking_back import history
from core.dialogue.reading import read_as
from core.dialogue.scene import Scene, Turn, say
from core.model.calendar import Calendar
from core.model.session import Session
from core.notices.facts import about
from core.replies import Action
from core.understanding import Intent, Target
from core.words import Moment, text

OTHERS = 3  # lessons offered beside the one that is shown
_ASKED = re.compile(
    r"^/history\b|^history$|^history (?:of|for)\b|^what(?:'s| has)? happened (?:with|to)\b", re.IGNORECASE
)
_FILLING = re.compile(r"'s\b|’s\b|\b(?:my|the|our|of|for|lessons?|sessions?)\b|[?!.]+$", re.IGNORECASE)


def asks(words: str) -> bool:
    """Whether a sentence asks what has happened to a lesson."""
    return bool(_ASKED.match(words.strip()))


def asked(scene: Scene, words: str) -> Turn | None:
    """What has happened to the lesson that is meant; None: the sentence is about something else."""
    if not asks(words):
        return None
    found = [pair for id in wanted(scene, words) if (pair := find(scene, id))]
    if not found:
        return say(scene, text("I don't know that lesson."))
    (calendar, session), *others = found
    more = tuple(about(one, "history", text("{when}", when=Moment(one.start))) for _, one in others)
    return history.of_session(scene, calendar, session, Action("history", session.id), more)


def wanted(scene: Scene, words: str) -> tuple[int, ...]:
    """The lessons that such a sentence may mean, the likeliest first: replied to, else changed, else near."""
    if scene.person is None or not asks(words):
        return ()
    rest = _FILLING.sub("", _ASKED.sub("", words.strip(), count=1)).strip()
    intent = read_as(scene, "cancel", rest) if rest else None
    found = list(_named(scene, rest, intent))
    found = [pair for pair in found if _then(scene, *pair, intent)] or found
    found.sort(key=lambda p: (p[1].id != scene.about, p[1].version == 1, abs(p[1].start.since(scene.now)), p[1].id))
    return tuple(session.id for _, session in found[: OTHERS + 1])


def _named(scene: Scene, rest: str, intent: Intent | None) -> Iterator[tuple[Calendar, Session]]:
    """The lessons whose history the speaker may see, of whom the words name; without a name all of them."""
    spoken = set(re.findall(r"\w+", rest.casefold()))
    for calendar in scene.calendars:
        own = [one for one in calendar.current if role_of(scene.me.id, calendar, one.id) is not Role.STRANGER]
        meant = {one.id for one in own if spoken & set(f"{one.name} {one.nickname}".casefold().split())}
        if intent is not None and scene.own is calendar:
            meant |= set(intent.students)
        unknown = scene.own is calendar and not meant and intent is not None and _names_somebody(intent)
        for session in calendar.sessions:
            named = not meant or meant & set(session.students)
            if named and not unknown and authorize(scene.me.id, Verb.HISTORY, calendar, session):
                yield calendar, session


def _names_somebody(intent: Intent) -> bool:
    return bool(intent.unknown_name) or not _has_time(intent)


def _has_time(intent: Intent) -> bool:
    return bool(intent.target or intent.start or intent.date or intent.time)


def _then(scene: Scene, calendar: Calendar, session: Session, intent: Intent | None) -> bool:
    """Whether a lesson is at the time that the sentence names."""
    if intent is None:
        return True
    zone = calendar.tutor.clock
    target = intent.target or Target(start=intent.start, date=intent.date, time=intent.time)
    return on_target(session.start.wall(zone), target, scene.now.wall(zone))
