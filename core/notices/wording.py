"""What a notice says when it is due: from the state as it is then, or nothing if it is no longer true."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from core.access import Verb, authorize
from core.model.calendar import Calendar
from core.model.session import Session, Status
from core.moments import Instant
from core.notices import (
    advice,
    batches,
    calling_off,
    clocks,
    confirming,
    fees,
    leaving,
    offering,
    results,
    several,
    waiting,
)
from core.notices.cards import child_words, family_choices, session_card
from core.notices.facts import topic_line, when
from core.notices.family import acknowledge, because, done_by, forgiving, lower, to_family
from core.notices.hearers import audience, skips_bookings
from core.notices.notice import LENGTH, MISSED, RESULT, SEVERAL, Kind, Notice, apart, by_of, students_of, words_of
from core.notices.reminding import STANDS_FOR, is_reminder, reminder
from core.notices.series import say_of
from core.replies import Reply
from core.rules.cancelling import ASKED, UNDONE
from core.words import Moment, lines, text

Say = Callable[[Notice, Calendar, Session, Instant], Reply | None]


def words_for(
    notice: Notice, calendar: Calendar, now: Instant, heard: bool, confirmed: Instant | None = None
) -> Reply | None:
    """The message of a notice, or None: superseded, it must not be sent.

    `heard`: something about this session has reached the recipient before; of a correction, what
    it corrects. `confirmed`: when they were last told that it takes place as it stands. Whether the
    notice has expired is not asked here. A notice of several sessions names those of which all this holds.
    """
    if notice.reply is not None:
        return notice.reply
    if notice.step.startswith(SEVERAL):
        return _of_several(notice, calendar, now, heard)
    try:
        session = calendar.session(notice.session)
    except KeyError:
        return None
    notice = _as_heard(notice, calendar, session, heard)
    if leaving.is_of(notice):
        return leaving.say(notice, calendar, session, heard)
    usual = _reminder(notice) if is_reminder(notice.kind) else _SAY.get(notice.kind)
    say = calling_off.say_of(notice, calendar) or batches.say_of(notice) or say_of(notice) or usual
    if notice.step == clocks.CLOCKS:
        say = clocks.say
    if say is None or session.version != notice.version or not _may_read(notice, calendar, session):
        return None
    if is_reminder(notice.kind) and confirmed is not None and now.since(confirmed) < STANDS_FOR:
        return None
    if _unheard(notice, calendar, session, heard) or offering.knows(notice, calendar, session, now):
        return None
    return say(notice, calendar, session, now)


def _as_heard(notice: Notice, calendar: Calendar, session: Session, heard: bool) -> Notice:
    """Who has not heard of a lesson yet hears of none that moved: to them it is booked, where it is now."""
    if heard or notice.kind != Kind.MOVED or notice.person == calendar.tutor.id:
        return notice
    return notice if _did_without(notice, calendar, session) else replace(notice, kind=Kind.BOOKED)


def _may_read(notice: Notice, calendar: Calendar, session: Session) -> bool:
    """Who has left a lesson still hears what it costs."""
    return authorize(notice.person, Verb.SEE, calendar, session) or notice.step.startswith(fees.STEP)


def _of_several(notice: Notice, calendar: Calendar, now: Instant, heard: bool) -> Reply | None:
    """What is still true of several sessions; where that is a single one, it is worded as by itself."""
    true = [one for one in apart(notice) if words_for(one, calendar, now, heard) is not None]
    if len(true) > 1:
        return several.say(notice, calendar, [calendar.session(one.session) for one in true])
    return words_for(true[0], calendar, now, heard) if true else None


def _reminder(notice: Notice) -> Say:
    return confirming.confirm if notice.step == confirming.CONFIRM else reminder


def _unheard(notice: Notice, calendar: Calendar, session: Session, heard: bool) -> bool:
    """Whether the recipient knows nothing of what would be taken back.

    Who does without the news of bookings still hears of a cancellation, and of no mistake about them.
    """
    by_family = notice.kind == Kind.CANCELLED and notice.person == calendar.tutor.id
    if heard or by_family or notice.kind not in (Kind.CANCELLED, Kind.RESTORED):
        return False
    return notice.kind == Kind.RESTORED or session.reason == UNDONE or not _did_without(notice, calendar, session)


def _did_without(notice: Notice, calendar: Calendar, session: Session) -> bool:
    people = audience(calendar, session)
    return any(one.id == notice.person and skips_bookings(one, session) for one in people)


def _booked(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    if not session.status.live or _did_without(notice, calendar, session):
        return None
    tutor = calendar.tutor.person
    if notice.person in session.students:
        head = text("{tutor} has booked you: {when}.", tutor=tutor.first, when=when(session))
    else:
        whose = child_words(calendar, session, notice.person)
        head = text("{whose} with {tutor} is booked: {when}.", whose=whose, tutor=tutor.name, when=when(session))
    words = lines(head, topic_line(session.topic))
    return to_family(notice, calendar, session, words, acknowledge(notice, session))


def _moved(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    if not session.status.live or session.was is None:
        return None
    whose = child_words(calendar, session, notice.person)
    head = text("{whose} has moved: {was} → {when}.", whose=whose, was=Moment(session.was), when=when(session))
    if session.was == session.start:
        head = text("{whose} has another length: {when}.", whose=whose, when=when(session))
    if by := by_of(notice.step):
        change = text("{was} → {when}", was=Moment(session.was), when=when(session))
        head = done_by(calendar, session, by, notice.person, text("has moved"), lower(whose), change)
    words = lines(head, None if by else because(session), topic_line(session.topic))
    choices = (*acknowledge(notice, session), *forgiving(notice, calendar, session))
    return to_family(notice, calendar, session, words, choices)


def _cancelled(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    if session.status is not Status.CANCELLED:
        return None
    whose, tutor = child_words(calendar, session, notice.person), calendar.tutor.person.first
    period = when(session, near=True)
    if session.reason == UNDONE:
        head = text("Correction: {whose}, {when}, was booked by mistake.", whose=lower(whose), when=period)
    elif by := by_of(notice.step):
        head = done_by(calendar, session, by, notice.person, text("has cancelled"), lower(whose), period)
    elif session.reason == ASKED:
        head = text("{whose} {when} is cancelled.", whose=whose, when=period)
    else:
        head = text("{whose} {when} is cancelled. {tutor} is sorry.", whose=whose, when=period, tutor=tutor)
    words, choices = lines(head, because(session)), forgiving(notice, calendar, session)
    return to_family(notice, calendar, session, words, choices)


def _restored(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    if RESULT in words_of(notice.step):
        return results.changed(notice, calendar, session, now)
    if not session.status.live:
        return None
    whose, period = lower(child_words(calendar, session, notice.person)), when(session, near=True)
    words = text("Correction: {whose}, {when}, takes place after all.", whose=whose, when=period)
    if LENGTH in words_of(notice.step):
        words = text("Correction: {whose} keeps its length: {when}.", whose=whose, when=period)
    if MISSED in words_of(notice.step):
        whose = lower(child_words(calendar, session, notice.person, students_of(notice.step, session)))
        words = text("Correction: {whose}, {when}, was marked as missed by mistake.", whose=whose, when=period)
    return to_family(notice, calendar, session, words, family_choices(calendar, session, notice.person, now))


def _redrawn(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    """The card as it stands, without a sound; each step of the waiting room has its own."""
    match notice.step.split()[0] if notice.step else "":
        case "asked" if notice.step not in (f"asked {one}" for one in waiting.asked_minutes(session)):
            return None  # lateness has put the question off
        case "suggested":
            shown = advice.suggestion(calendar, session, now)
        case "began" if notice.person != session.tutor:
            shown = waiting.join(notice, calendar, session, now)
        case "began" if session.status is not Status.BOOKED:
            return None
        case _:
            shown = session_card(calendar, session, notice.person, now)
    return Reply(shown.text, shown.choices, shown.card, quiet=True, session=session.id) if shown else None


_SAY: dict[str, Say] = {
    Kind.BOOKED: _booked,
    Kind.MOVED: _moved,
    Kind.CANCELLED: _cancelled,
    Kind.RESTORED: _restored,
    Kind.JOIN: waiting.join,
    Kind.START: waiting.start,
    Kind.NUDGE: waiting.nudge,
    Kind.NO_SHOW_ADVICE: advice.no_show_advice,
    Kind.ASK_GUARDIAN: waiting.ask_guardian,
    Kind.WRAP_UP: results.wrap_up,
    Kind.FOLLOW_UP: results.follow_up,
    Kind.ANSWER: waiting.answer,
    Kind.REDRAW: _redrawn,
}
