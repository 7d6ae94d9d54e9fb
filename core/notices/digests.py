"""Digests: a tutor's day in the morning, what waits in the evening, a family's week on Sundays. FLOWS 15.

Each is owed once a date of its reader, and worded when it leaves; where there is nothing to say, nothing is sent.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from itertools import islice

from core.model.calendar import Calendar
from core.model.people import Person
from core.model.session import Session
from core.moments import DAY, WEEK, Instant, instant_of
from core.notices.agenda import by_day, on_days, row, visible
from core.notices.facts import names
from core.notices.notice import Kind, Notice
from core.replies import Action, Choice, Reply, Tone
from core.rules.quiet import held
from core.rules.results import awaiting_result
from core.words import Clock, Day, Listed, Moment, Text, lines, plural, text

MORNING, EVENING, WEEKLY = "morning", "evening", "weekly"  # how the step of a digest begins; its date comes next
USEFUL = timedelta(hours=6)  # RELIABILITY 3
AHEAD = 3  # of each kind that are owed at a time: even over the date line one is left that was not sent
SUNDAY = 6
NAMED = 6  # lessons named in one line


def digests(person: Person, tutor: bool, family: bool, now: Instant, late: bool = False) -> Iterator[Notice]:
    """The digests that are due to somebody next; that they are a `tutor`, or `family` to one, decides which.

    `late`: those too whose hour has passed and that are still useful, so that an outage loses none.
    """
    wanted = (
        (MORNING, person.digests.morning if tutor else None, 1),
        (EVENING, person.digests.evening if tutor else None, 1),
        (WEEKLY, person.digests.weekly if family else None, 7),
    )
    for name, minutes, every in wanted:
        if minutes is not None:
            ahead = (one for one in _dated(person, name, minutes, every, now) if late or one.due > now)
            yield from islice(ahead, AHEAD)


def _dated(person: Person, name: str, minutes: int, every: int, now: Instant) -> Iterator[Notice]:
    first = (now - USEFUL).day(person.clock)
    if every > 1:
        first += (SUNDAY - first.weekday()) % 7 * DAY
    for n in range(AHEAD + 2):
        day = first + n * every * DAY
        due = instant_of(datetime.combine(day, time()) + timedelta(minutes=minutes), person.clock)
        expires, due = due + USEFUL, held(person, due, None)
        if now < expires and due <= expires:
            yield Notice(Kind.DIGEST, person.id, 0, 0, due, expires, f"{name} {day.isoformat()}")


def digest(
    notice: Notice, person: Person, own: Calendar | None, others: tuple[Calendar, ...], now: Instant
) -> Reply | None:
    """The words of a digest, or None: nothing to say, or it is no longer wanted."""
    name, _, day = notice.step.partition(" ")
    if name == WEEKLY:
        return _weekly(person, others, date.fromisoformat(day)) if person.digests.weekly is not None else None
    if own is None:
        return None
    if name == MORNING:
        return _morning(person, own, now) if person.digests.morning is not None else None
    return _evening(person, own, now) if person.digests.evening is not None else None


def _morning(person: Person, own: Calendar, now: Instant) -> Reply | None:
    today = now.day(person.clock)
    lessons = [one for one in on_days(visible((own,), person.id), today, today, person.clock) if one[1].end > now]
    waiting = unanswered(own, now)
    if not lessons and waiting is None:
        return None
    head = plural("Today: {n} lesson.", "Today: {n} lessons.", len(lessons)) if lessons else text("Today: no lessons.")
    words = lines(head, *(row(*entry, person.id) for entry in lessons), waiting)
    return Reply(words, (Choice(text("Today"), Action("today")), _settings()), subject=text("Your day"))


def unanswered(own: Calendar, now: Instant) -> Text | None:
    """Who has been offered other times and has not chosen."""
    asked = [
        text("{who}, {when}", who=names(own, session), when=Moment(session.start, near=True))
        for offer in own.offers
        for session in own.sessions
        if session.id == offer.session and offer.stands(session, now)
    ]
    return text("No answer yet: {asked}.", asked=Listed(tuple(asked[:NAMED]), "dot")) if asked else None


def _evening(person: Person, own: Calendar, now: Instant) -> Reply | None:
    waiting = awaiting_result(own, now)
    if not waiting:
        return None
    today, tomorrow = now.day(person.clock), now.day(person.clock) + DAY
    named = tuple(_taught(own, one, today, person) for one in waiting[:NAMED])
    head = plural(
        "{n} lesson needs a result: {lessons}.",
        "{n} lessons need a result: {lessons}.",
        len(waiting),
        lessons=Listed(named, "dot"),
    )
    ahead = on_days(visible((own,), person.id), tomorrow, tomorrow, person.clock)
    words = text("{results} {tomorrow}", results=head, tomorrow=_tomorrow([session for _, session in ahead]))
    wrap_up = Choice(text("Wrap up"), Action("results"), Tone.MAIN)
    return Reply(words, (wrap_up, _settings()), subject=text("Your evening"))


def _taught(own: Calendar, session: Session, today: date, person: Person) -> Text:
    at = Clock(session.start) if session.start.day(person.clock) == today else Moment(session.start)
    return text("{who}, {when}", who=names(own, session), when=at)


def _tomorrow(ahead: list[Session]) -> Text:
    if not ahead:
        return text("Tomorrow: nothing booked.")
    return plural(
        "Tomorrow: {n} lesson, at {time}.",
        "Tomorrow: {n} lessons, the first at {time}.",
        len(ahead),
        time=Clock(ahead[0].start),
    )


def _weekly(person: Person, others: tuple[Calendar, ...], sunday: date) -> Reply | None:
    """The seven days after a Sunday: one message for all children, and all their tutors."""
    entries = on_days(visible(others, person.id), sunday + DAY, sunday + WEEK, person.clock)
    if not entries:
        return None
    head = plural(
        "The week from {day}: {n} lesson.",
        "The week from {day}: {n} lessons.",
        len(entries),
        day=Day(sunday + DAY),
    )
    words = lines(head, by_day(entries, person.id, person.clock))
    return Reply(words, (_settings(),), subject=text("The week from {day}", day=Day(sunday + DAY)))


def _settings() -> Choice:
    """The way out, in every one of them."""
    return Choice(text("Settings"), Action("settings", value="digests"))
