"""The tutor's reliability in words: before and after a step, and how to win it back. FLOWS 9."""

from __future__ import annotations

from collections.abc import Sequence

from core.access import Role, role_of
from core.dialogue.scene import Scene, Turn, say
from core.events import OfferMade, SessionCancelled, SessionEnded, SessionMoved
from core.model.session import Session
from core.notices.facts import names
from core.notices.hearers import deciding
from core.rules.reliability import PERIOD, Deed, Reliability, reliability, weighing
from core.rules.undoing import UNDO
from core.words import Clock, Day, Listed, Moment, Percent, Text, lines, text

SHOWN = 5  # late changes named one by one, the latest
MORE = 10  # lessons: what keeping so many more makes of it


def present(scene: Scene) -> Reliability:
    """The tutor's reliability as it stands."""
    return reliability(scene.calendar.sessions, scene.deeds, scene.now)


def change(before: Reliability, after: Reliability) -> Text | None:
    """`Reliability 98% → 96%`; nothing where nothing changes."""
    if before == after:
        return None
    if not before.meaningful:
        return text("It counts against your reliability.")
    return text("Reliability {before} → {after}.", before=Percent(before.percent), after=Percent(after.percent))


def shown(scene: Scene) -> Turn:
    """The number, what weighs on it and until when, and what can still be done about it."""
    stands = present(scene)
    head = text("Reliability {share}, over the last 90 days. Only you see it.", share=Percent(stands.percent))
    if not stands.meaningful:
        head = text("Your reliability shows from ten lessons on. Only you will see it.")
    found = weighing(scene.deeds, scene.now)
    if not found:
        return say(scene, lines(head, text("Nothing weighs on it.")))
    rows = [_row(scene, deed) for deed, _ in found[-SHOWN:]]
    return say(scene, lines(head, *rows, text("What can still be done:"), *_ways(scene, stands, found)))


def _row(scene: Scene, deed: Deed) -> Text:
    """`Cancelled late: Ben, Mon 23 Nov, 18:00. Counts until Sun 21 Feb.`"""
    session, until = _before(deed), Day(deed.at + PERIOD)
    who, start = names(scene.calendar, session), Moment(session.start)
    if isinstance(deed.event, SessionCancelled):
        return text("Cancelled late: {who}, {when}. Counts until {until}.", who=who, when=start, until=until)
    if isinstance(deed.event, SessionEnded):
        return text("Not there, threefold: {who}, {when}. Counts until {until}.", who=who, when=start, until=until)
    return text("Moved late, half: {who}, {when}. Counts until {until}.", who=who, when=start, until=until)


def _before(deed: Deed) -> Session:
    """The session as it was before that."""
    match deed.event:
        case SessionCancelled(_, before) | SessionMoved(_, before) | SessionEnded(_, before):
            return before
        case OfferMade(_, session):
            return session
        case _:
            raise ValueError(type(deed.event).__name__)  # never the words of the lesson: it reaches the log


def _ways(scene: Scene, stands: Reliability, found: Sequence[tuple[Deed, float]]) -> list[Text]:
    """How to win it back: undo, a family that says it was no problem, lessons kept."""
    ways = []
    latest = found[-1][0]
    if scene.now <= latest.at + UNDO and not isinstance(latest.event, OfferMade):
        until = Clock(latest.at + UNDO)
        ways.append(text("“undo” takes the last one back, until {time}.", time=until))
    if families := _families(scene, found):
        who = Listed(families, "or")
        ways.append(text("“No problem” on my message, from {who} or a parent who decides, takes it out.", who=who))
    kept = Reliability(stands.planned + MORE, stands.faults)
    if stands.meaningful and kept.percent > stands.percent:
        ways.append(text("With {n} more lessons kept it is {share}.", n=MORE, share=Percent(kept.percent)))
    else:
        ways.append(text("Every lesson kept raises it."))
    return [*ways, text("What you change 24 h ahead or earlier never counts.")]


def _families(scene: Scene, found: Sequence[tuple[Deed, float]]) -> tuple[str, ...]:
    """Those of whom somebody could still say so: of a change, not of an absence."""
    changed = [deed for deed, _ in found if not isinstance(deed.event, SessionEnded)]
    students = {student: None for deed in changed for student in _before(deed).students}
    return tuple(scene.calendar.student(one).first for one in students if _decided_by(scene, one))


def _decided_by(scene: Scene, student: int) -> bool:
    one = scene.calendar.student(student)
    own = one.person.reached and role_of(student, scene.calendar, student) is Role.SELF
    return own or bool(deciding(scene.calendar, student))
