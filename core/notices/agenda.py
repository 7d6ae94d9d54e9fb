"""Lessons below each other, day by day, as their reader sees them: in the reader's zone, the own children alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from core.access import Role, Verb, authorize, role_of
from core.model.calendar import Calendar
from core.model.session import Answer, Session
from core.moments import Zone, day_span
from core.notices.cards import child_words
from core.notices.facts import names
from core.words import Day, Length, Period, Text, Value, lines, text

Entry = tuple[Calendar, Session]


def visible(calendars: Iterable[Calendar], reader: int) -> list[Entry]:
    """The live lessons of these calendars that `reader` may see, earliest first."""
    found = [
        (calendar, session)
        for calendar in calendars
        for session in calendar.live
        if authorize(reader, Verb.SEE, calendar, session)
    ]
    return sorted(found, key=lambda entry: (entry[1].start, entry[1].id))


def on_days(entries: Iterable[Entry], first: date, last: date, zone: Zone) -> list[Entry]:
    """Those that begin on the days from `first` to `last`, both included, by a clock in `zone`."""
    start, end = day_span(first, zone).start, day_span(last, zone).end
    return [entry for entry in entries if start <= entry[1].start < end]


def by_day(entries: Sequence[Entry], reader: int, zone: Zone) -> Text:
    """A heading for each day, and a row for each lesson of it."""
    rows: list[Text | str] = []
    last: date | None = None
    for calendar, session in entries:
        day = session.start.day(zone)
        if day != last:
            rows.append(text("{day}", day=Day(day)))
        last = day
        rows.append(row(calendar, session, reader))
    return lines(*rows)


def row(calendar: Calendar, session: Session, reader: int) -> Text:
    """`  16:30–17:30 Anna: quadratic equations`."""
    period = Period(session.start, session.minutes, with_day=False)
    who: Value = names(calendar, session)
    if reader != calendar.tutor.id:
        tutor = calendar.tutor.person.first
        who = text("{whose} with {tutor}", whose=child_words(calendar, session, reader), tutor=tutor)
    head = text("  {when} {who}", when=period, who=who)
    if session.topic:
        head = text("  {when} {who}: {topic}", when=period, who=who, topic=session.topic)
    heard = list(_heard(calendar, session, reader))
    return text("{row} · {heard}", row=head, heard=heard[0]) if len(heard) == 1 else lines(head, *_indented(heard))


def _indented(rows: Iterable[Text]) -> Iterable[Text]:
    return (text("    {row}", row=one) for one in rows)


def _heard(calendar: Calendar, session: Session, reader: int) -> Iterable[Text]:
    """What is known of who will not come, or will be late; of others a family learns nothing."""
    for one in session.attendance:
        role = role_of(reader, calendar, one.student)
        if role is Role.STRANGER or not (one.answer is Answer.NOT or one.late):
            continue
        name = calendar.student(one.student).first
        if role is Role.STUDENT and one.answer is Answer.NOT:
            yield text("you can't make it")
        elif one.answer is Answer.NOT:
            yield text("{name} can't make it", name=name)
        else:
            yield text("{late} late", late=Length(one.late))
