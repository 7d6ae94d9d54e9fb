"""Finding the session that a press or a sentence is about, and whether its person may touch it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from core.access import Verb, authorize, may
from core.dialogue.scene import Scene, Turn, reply, say
from core.model.calendar import Calendar
from core.model.session import Session, Status
from core.moments import DAY, Instant, Zone
from core.notices.cards import child_words, session_card
from core.notices.facts import about, names, when
from core.replies import Action, Choice, Immediate, Reply
from core.rules.joining import ANSWERABLE
from core.understanding import Excepted, Intent, Target
from core.words import Moment, Text, text

Doing = Callable[[Scene, Calendar, Session, Action], Turn]
OFFERED = 6  # sessions offered when it is not clear which one is meant


def unknown_session(scene: Scene) -> Turn:
    """The one answer to whatever is not there or not theirs: nothing is revealed."""
    return say(scene, text("I don't know that lesson."))


def of_session(scene: Scene, action: Action, verb: Verb, do: Doing) -> Turn:
    """Do something to the session of a press: if it exists, is theirs to touch, and is as it was drawn."""
    found = find(scene, action.thing)
    if found is None or not authorize(scene.me.id, verb, *found):
        return (_left(scene, *found) if found else None) or unknown_session(scene)
    calendar, session = found
    if action.version and session.version != action.version:
        return stale(scene, calendar, session)
    return do(scene, calendar, session, action)


def _left(scene: Scene, calendar: Calendar, session: Session) -> Turn | None:
    """What is answered for a student who has left a lesson that stands: to them it is cancelled."""
    own = [one for one in session.left if may(scene.me.id, Verb.SEE, calendar, one.student)]
    return say(scene, text("Already cancelled: {when}.", when=Moment(own[0].start))) if own else None


def find(scene: Scene, id: int) -> tuple[Calendar, Session] | None:
    """The session and its calendar, among those in view."""
    for calendar in scene.calendars:
        for session in calendar.sessions:
            if session.id == id:
                return calendar, session
    return None


def stale(scene: Scene, calendar: Calendar, session: Session) -> Turn:
    """Answer a press on an old card with the present state, and draw the card anew."""
    card = session_card(calendar, session, scene.me.id, scene.now)
    redrawn = Reply(card.text, card.choices, card.card, quiet=True, session=session.id)
    return Turn(replies=(redrawn,), draft=scene.draft, immediate=Immediate(toast=state_words(session)))


def changed_meanwhile(session: Session) -> Turn:
    """Answer whoever was about to change a lesson that somebody else has just changed."""
    words = text("This lesson has changed meanwhile. {state}", state=state_words(session))
    return Turn(replies=(reply(words, instead_of="draft"),))


def state_words(session: Session) -> Text:
    """The present state in half a sentence."""
    match session.status:
        case Status.CANCELLED:
            return text("Already cancelled: {when}.", when=Moment(session.start))
        case Status.COMPLETED | Status.NO_SHOW:
            return text("Already over: {when}.", when=Moment(session.start))
        case _ if session.was not in (None, session.start):  # put back after a cancellation it has not moved
            return text("Already moved to {when}.", when=Moment(session.start))
        case _:
            return text("It is as it was: {when}.", when=Moment(session.start))


def meant(scene: Scene, calendar: Calendar, intent: Intent, verb: str, now: Instant) -> Session | Turn:
    """The one upcoming session that a sentence means; else the turn that asks which, or says there is none."""
    found = [one for one in _upcoming(scene, calendar, intent, now) if matches(one, intent, now, scene.zone)]
    if len(found) == 1 or (found and _is_next(intent.target)) or _one_series(found, intent):
        return found[0]
    if not found:
        return none(scene, calendar, intent)
    return which_of(scene, calendar, found, verb)


def which_of(scene: Scene, calendar: Calendar, found: Sequence[Session], verb: str) -> Turn:
    """Ask a tutor which of these lessons is meant."""
    choices = tuple(
        about(one, verb, text("{who}, {when}", who=names(calendar, one), when=when(one))) for one in found[:OFFERED]
    )
    return say(scene, text("Which lesson?"), *choices)


def meant_by_family(scene: Scene, intent: Intent, verb: Verb) -> list[tuple[Calendar, Session]]:
    """The lessons that a family's sentence may mean, among those that the speaker may do `verb` to.

    The one replied to is meant, unless a day or a time is said that is not its own. Without either it is the
    one that is near, else the only one, or the next of a series.
    """
    found = find(scene, scene.about) if scene.about else None
    if found and matches(found[1], intent, scene.said_at, scene.zone):
        return [found] if authorize(scene.me.id, verb, *found) else []
    ahead = [
        (calendar, session)
        for calendar in scene.others
        for session in calendar.upcoming(scene.now)
        if authorize(scene.me.id, verb, calendar, session)
    ]
    ahead.sort(key=lambda pair: pair[1].start)
    fitting = [pair for pair in ahead if matches(pair[1], intent, scene.said_at, scene.zone)]
    if intent.target or intent.start or intent.date or intent.time:
        return fitting[:1] if _is_next(intent.target) else fitting
    near = [pair for pair in fitting if pair[1].start.since(scene.now) <= ANSWERABLE]
    one_series = bool(fitting) and {pair[1].series for pair in fitting} == {fitting[0][1].series} != {0}
    return fitting[:1] if near or one_series else fitting


def which(scene: Scene, found: list[tuple[Calendar, Session]], verb: str) -> Turn:
    """Ask a family which of its lessons it means."""
    choices = tuple(
        about(one, verb, text("{whose}, {when}", whose=child_words(calendar, one, scene.me.id), when=when(one)))
        for calendar, one in found[:OFFERED]
    )
    return say(scene, text("Which lesson?"), *choices)


def _one_series(found: list[Session], intent: Intent) -> bool:
    """Whether a sentence about several lessons means those of one series."""
    series = {one.series for one in found}
    return bool(intent.scope) and len(series) == 1 and 0 not in series


def _upcoming(scene: Scene, calendar: Calendar, intent: Intent, now: Instant) -> tuple[Session, ...]:
    found = find(scene, scene.about) if scene.about else None
    if found and found[0] is calendar and matches(found[1], intent, now, scene.zone):
        return (found[1],)
    own = scene.me.id == calendar.tutor.id
    return tuple(one for one in calendar.upcoming(now) if own or authorize(scene.me.id, Verb.SEE, calendar, one))


def none(scene: Scene, calendar: Calendar, intent: Intent) -> Turn:
    """That there is no such lesson, or nobody of that name."""
    if intent.students:
        name = calendar.student(intent.students[0]).first
        return say(scene, text("{name} has no such lesson coming up.", name=name))
    if intent.unknown_name:
        show = Choice(text("Show students"), Action("students"))
        return Turn(replies=(reply(text("I don't know {name}.", name=intent.unknown_name), show),))
    return say(scene, text("There is no such lesson coming up."))


def matches(session: Session, intent: Intent, now: Instant, zone: Zone) -> bool:
    """Whether a sentence may mean this session: its time, by the speaker's clock, and whose it is."""
    if intent.students and not set(intent.students) & set(session.students):
        return False
    if intent.unknown_name and not intent.students:
        return False
    if is_excepted(session, intent, now, zone):
        return False
    wall = session.start.wall(zone)
    target = intent.target or Target(start=intent.start, date=intent.date, time=intent.time)
    return on_target(wall, target, now.wall(zone))


def is_late_enough(session: Session, intent: Intent, zone: Zone) -> bool:
    """Whether the session is late enough already for somebody who "can't come before 18:00"."""
    return intent.after is not None and session.start.wall(zone).time() >= intent.after


def is_excepted(session: Session, intent: Intent, now: Instant, zone: Zone) -> bool:
    """Whether a sentence leaves this session out: "everything tomorrow except Ben"."""
    return any(_fits(session, one, now, zone) and not _shared(session, one, intent) for one in intent.excepted)


def _shared(session: Session, excepted: Excepted, intent: Intent) -> bool:
    """Whether some come to it and others are called off: "cancel Leo but Mia comes" leaves her the lesson."""
    named = set(intent.students) & set(session.students)
    return intent.kind == "cancel" and bool(excepted.students and named - set(excepted.students))


def _fits(session: Session, excepted: Excepted, now: Instant, zone: Zone) -> bool:
    """Whether everything that is named fits; what was not understood fits nothing, and is asked before."""
    if excepted.words or (excepted.students and not set(excepted.students) & set(session.students)):
        return False
    wall = session.start.wall(zone)
    if excepted.weekdays and wall.weekday() not in excepted.weekdays:
        return False
    return excepted.target is None or on_target(wall, excepted.target, now.wall(zone))


def on_target(wall: datetime, target: Target, now: datetime, *, each: bool = False) -> bool:
    """Whether a wall time is what a sentence names; a weekday is the next one, or `each` of them."""
    checks = (
        target.start is None or wall == target.start,
        target.date is None or wall.date() == target.date,
        not target.dates or wall.date() in target.dates,
        target.weekday is None or (wall.weekday() == target.weekday and (each or wall - now < 8 * DAY)),
        target.time is None or (wall.hour, wall.minute) == (target.time.hour, target.time.minute),
        target.range is None or target.range[0] <= wall.date() <= target.range[1],
        target.since is None or wall.date() >= target.since,
        target.until is None or wall.date() <= target.until,
    )
    return all(checks)


def _is_next(target: Target | None) -> bool:
    return target is not None and target.which in ("next", "first", "this")
