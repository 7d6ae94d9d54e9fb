"""What is owed and said when lessons keep their wall time and the instant behind it becomes another."""

from __future__ import annotations

from collections.abc import Iterator

from core.events import ClocksReset
from core.model.calendar import Calendar
from core.model.people import Person
from core.model.session import Session, Status
from core.moments import WEEK, Instant
from core.notices.cards import child_words
from core.notices.facts import names, when
from core.notices.family import acknowledge, lower, to_family
from core.notices.hearers import audience
from core.notices.notice import Kind, Notice
from core.replies import Reply
from core.rules.quiet import held, held_news
from core.rules.resetting import HOUSE
from core.words import City, Moment, Text, lines, text

CLOCKS = "clocks"  # the step of news that stands for all the lessons of one reset
LISTED = 8  # lessons named one by one


def news(event: ClocksReset, calendar: Calendar, now: Instant) -> Iterator[Notice]:
    """One message to each whose lessons are at another time now, however many they are.

    It hangs on the last of them, the one that is least likely to change before it is read.
    """
    moved = sorted((change.session for change in event.changes), key=lambda one: one.start)
    last = {person.id: (person, one) for one in moved for person in hearers(calendar, one)}
    for person, one in last.values():
        first = next(lesson for lesson in moved if person in hearers(calendar, lesson))
        due = held_news(person, now, first.start)
        yield Notice(Kind.MOVED, person.id, one.id, one.version, due, one.start + WEEK, CLOCKS)


def hearers(calendar: Calendar, session: Session) -> tuple[Person, ...]:
    """For whom the session is at another time now: under a new law, those who live by another clock."""
    if session.reason == HOUSE:
        return audience(calendar, session)
    people = (calendar.tutor.person, *audience(calendar, session))
    return tuple(person for person in people if person.zone != session.zone)


def say(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    """The message of such a notice: all that is true of it when it leaves."""
    own = [one for one in calendar.live if _reset(one, session, now) and _hears(notice, calendar, one)]
    if not own:
        return None
    words = _one(notice, calendar, own[0]) if len(own) == 1 else _several(notice, calendar, own)
    if notice.person == calendar.tutor.id:
        return Reply(words)
    return to_family(notice, calendar, session, words, acknowledge(notice, session) if len(own) == 1 else ())


def stuck(left: tuple[Session, ...], calendar: Calendar, now: Instant) -> Iterator[Notice]:
    """Tell the tutor of lessons that could not keep their wall time under a new law."""
    if left:
        shown = [text("{who}: {when}", who=names(calendar, one), when=when(one)) for one in left]
        head = text(
            "The clocks in {city} follow a new law. These lessons could not keep their hour of the day, "
            "since it is taken or has passed. They stay at their moment; please move or cancel them.",
            city=City(left[0].zone),
        )
        tutor, ends = calendar.tutor.person, max(one.end for one in left)
        due, step = held(tutor, now, left[0].start), f"{CLOCKS} {now.seconds}"
        yield Notice(Kind.MOVED, tutor.id, 0, 0, due, ends, step, Reply(lines(head, *shown)))


def _reset(one: Session, like: Session, now: Instant) -> bool:
    return one.status is Status.BOOKED and one.start > now and one.was is not None and one.reason == like.reason


def _hears(notice: Notice, calendar: Calendar, session: Session) -> bool:
    return any(person.id == notice.person for person in hearers(calendar, session))


def _one(notice: Notice, calendar: Calendar, session: Session) -> Text:
    said = _change(notice, calendar, session)
    tutor, city = calendar.tutor.person, City(session.zone)
    if session.reason == HOUSE:
        return text("{tutor} lives by {city} time now: {change}.", tutor=tutor.first, city=city, change=said)
    if notice.person == tutor.id or tutor.zone != session.zone:
        return text("The clocks in {city} follow a new law: {change}.", city=city, change=said)
    return text(
        "The clocks in {city} follow a new law: {change}; for {tutor} nothing changes.",
        city=city,
        change=said,
        tutor=tutor.first,
    )


def _change(notice: Notice, calendar: Calendar, session: Session) -> Text:
    assert session.was is not None
    return text(
        "{whose} is now {when} for you (it was {was})",
        whose=_whose(notice, calendar, session),
        when=Moment(session.start),
        was=Moment(session.was),
    )


def _several(notice: Notice, calendar: Calendar, own: list[Session]) -> Text:
    tutor, city = calendar.tutor.person, City(own[0].zone)
    if own[0].reason == HOUSE:
        head = text("{tutor} lives by {city} time now. Your times are:", tutor=tutor.first, city=city)
    elif notice.person == tutor.id or tutor.zone != own[0].zone:
        head = text("The clocks in {city} follow a new law. Your times are:", city=city)
    else:
        head = text(
            "The clocks in {city} follow a new law; for {tutor} nothing changes. Your times are:",
            city=city,
            tutor=tutor.first,
        )
    more = text("… and {n} more.", n=len(own) - LISTED) if len(own) > LISTED else None
    return lines(head, *(_row(one) for one in own[:LISTED]), more)


def _row(session: Session) -> Text:
    assert session.was is not None
    return text("{when} (it was {was})", when=when(session), was=Moment(session.was))


def _whose(notice: Notice, calendar: Calendar, session: Session) -> Text:
    if notice.person == calendar.tutor.id:
        return text("your lesson with {who}", who=names(calendar, session))
    return lower(child_words(calendar, session, notice.person))
