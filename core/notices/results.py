"""What is asked and said when a lesson is over, and when its result becomes another one. FLOWS 12, 13."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace

from core.access import Verb, may
from core.events import SessionEnded, SessionRestored
from core.model.calendar import Calendar
from core.model.session import Session, Status
from core.moments import Instant
from core.notices.cards import card_of, child_words, children, claim_words
from core.notices.facts import about, names, when
from core.notices.family import lower, to_family
from core.notices.fees import hears_of_money
from core.notices.hearers import audience
from core.notices.news import told
from core.notices.notice import MISSED, PLACE, RESULT, Kind, Notice, of_students, students_of
from core.notices.waiting import claim_card
from core.replies import Action, Choice, Reply, Tone
from core.rules.joining import ABSENT
from core.rules.results import claimed
from core.words import Day, Listed, Text, lines, text

ALL = "all"  # the value of an end at which every student was there


WANT = "want"  # the verb of a family's request for a further lesson


def told_result(event: SessionEnded, calendar: Calendar, now: Instant) -> Iterator[Notice]:
    """A lesson that did not take place is told; one that did is no news, unless something else was told.

    Of several students each family hears of its own alone.
    """
    session, before = event.session, event.before
    if session.reason == ABSENT:
        yield from told(Kind.FOLLOW_UP, session, calendar, now)
        return
    missed = [one for one in session.absentees if one not in before.absentees]
    if missed:
        yield from told(Kind.FOLLOW_UP, session, calendar, now, students=missed)
    if not before.status.live:
        yield from _corrected(session, before, calendar, now, besides=missed)


def told_back(event: SessionRestored, calendar: Calendar, now: Instant) -> Iterator[Notice]:
    """A result was taken back: those hear of it who were told of it."""
    session, before = event.session, event.before
    if not session.status.live:
        yield from _corrected(session, before, calendar, now)
    elif missed := before.absentees:
        step = of_students(MISSED, session, missed)
        yield from told(Kind.RESTORED, session, calendar, now, step, missed)


def _corrected(
    session: Session, before: Session, calendar: Calendar, now: Instant, besides: Collection[int] = ()
) -> Iterator[Notice]:
    """The news that a result is another one than was told, to those for whom it is."""
    for status in Status:
        ours = [one for one in session.students if session.result_of(one) is status is not before.result_of(one)]
        ours = [one for one in ours if one not in besides]
        if ours:
            yield from told(Kind.RESTORED, session, calendar, now, of_students(RESULT, session, ours), ours)


def still_owed(notice: Notice, before: Session, session: Session, calendar: Calendar) -> Notice | None:
    """News of a result that waits while the result of another student changes; None: it is no longer true."""
    if notice.step.startswith(f"{PLACE} "):
        return replace(notice, version=session.version)
    if session.status.live or before.status.live or notice.kind not in (Kind.FOLLOW_UP, Kind.RESTORED):
        return None
    ours = [
        one for one in session.students if any(notice.person == each.id for each in audience(calendar, session, [one]))
    ]
    if any(session.result_of(one) is not before.result_of(one) for one in ours):
        return None
    return replace(notice, version=session.version)


def wrap_up(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    """Ask how it went; where it was said that the tutor was not there, ask that."""
    return wrap_up_card(calendar, session) if session.status.live else None


def wrap_up_card(calendar: Calendar, session: Session) -> Reply:
    """The question how it went."""
    words = text("{who}, {when}. How did it go?", who=names(calendar, session), when=when(session, near=True))
    if said := claimed(session):
        claims = (text("{claim}.", claim=claim_words(calendar, session.of(one))) for one in said)
        return claim_card(session, lines(words, *claims))
    happened, *rest = result_choices(calendar, session)
    choices = (happened, about(session, "took?", text("Shorter/longer")), *rest)
    return Reply(words, choices, card=card_of(session.id), session=session.id)


def result_choices(calendar: Calendar, session: Session) -> tuple[Choice, ...]:
    """What can be said of how it went; of several students for each."""
    if len(session.students) == 1:
        return (
            about(session, Verb.END, text("Happened"), tone=Tone.MAIN),
            about(session, Verb.NO_SHOW, text("No-show"), tone=Tone.GRAVE),
        )
    return (
        about(session, Verb.END, text("All were there"), ALL, Tone.MAIN),
        *(about(session, Verb.NO_SHOW, missed_words(calendar, [one]), str(one)) for one in session.students),
        about(session, Verb.NO_SHOW, text("Nobody came"), tone=Tone.GRAVE),
    )


def missed_words(calendar: Calendar, students: Collection[int]) -> Text:
    """`Ben missed it`."""
    return text("{who} missed it", who=Listed(tuple(calendar.student(one).first for one in students)))


def follow_up(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    """Say in neutral words that a lesson was missed; by the tutor, with an apology."""
    if session.reason == ABSENT and session.status is Status.CANCELLED:
        return to_family(notice, calendar, session, _absent(notice, calendar, session), _again(session))
    own = children(calendar, session, notice.person, session.absentees)
    if notice.person not in session.absentees and not own:
        return None
    day = Day(session.start, near=True)  # the reader's own day; a mail, which may be read later, names it
    words = text("We missed you {day}. Shall we find another time?", day=day)
    if notice.person not in session.absentees:
        words = text("We missed {name} {day}. Shall we find another time?", name=Listed(own), day=day)
    choices = _again(session) if session.status is Status.NO_SHOW else _another(notice, calendar, session)
    return to_family(notice, calendar, session, words, choices)


def _again(session: Session) -> tuple[Choice, ...]:
    return (about(session, Verb.ASK_OTHER_TIME, text("Another time?")),)


def _another(notice: Notice, calendar: Calendar, session: Session) -> tuple[Choice, ...]:
    """A lesson of their own for who missed one that took place for others."""
    own = [one for one in session.absentees if may(notice.person, Verb.ASK_LESSON, calendar, one)]
    if not own or not calendar.tutor.takes_requests:
        return ()
    return (Choice(text("Another time?"), Action(WANT, own[0], str(session.tutor))),)


def _absent(notice: Notice, calendar: Calendar, session: Session) -> Text:
    whose, tutor = child_words(calendar, session, notice.person), calendar.tutor.person.first
    return lines(
        text(
            "{whose}, {when}, did not take place: {tutor} was not there, and is sorry.",
            whose=whose,
            when=when(session, near=True),
            tutor=tutor,
        ),
        text("It is not charged.") if hears_of_money(notice.person, calendar, session) else None,
        text("Shall we find another time?"),
    )


def changed(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    """Tell those who were told of the former result, in neutral words, what it is now."""
    ours = students_of(notice.step, session)
    whose, period = lower(child_words(calendar, session, notice.person, ours)), when(session, near=True)
    match session.result_of(ours[0]):
        case Status.COMPLETED:
            words = text("Correction: {whose}, {when}, took place.", whose=whose, when=period)
        case Status.CANCELLED:
            words = text("Correction: {whose}, {when}, counts as cancelled.", whose=whose, when=period)
        case Status.NO_SHOW:
            words = text("Correction: {whose}, {when}, counts as missed.", whose=whose, when=period)
        case _:
            return None
    return to_family(notice, calendar, session, words, ())
