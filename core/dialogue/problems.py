"""Refusals in words: the rule that said no, and a way out."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import pairwise
from typing import Any

from core.model.calendar import Calendar
from core.moments import HOUR, MINUTE, Span
from core.notices.facts import names
from core.rules import problems as refused
from core.words import Clock, Day, Length, Listed, Moment, Period, Text, lines, said, text

LONGEST_BREAK = 2 * HOUR  # more than that between two windows is no break, but time without lessons


def explain(problem: refused.Problem, calendar: Calendar) -> Text:
    """The sentence that names the rule, for the tutor."""
    return _EXPLAIN[type(problem)](problem, calendar)


def this_once(problems: Iterable[refused.Problem]) -> Text | None:
    """What a tutor sets aside by *anyway*: a line for each of the own wishes."""
    kinds = [wish for wish in refused.WISHES if any(isinstance(problem, wish) for problem in problems)]
    return lines(*(_THIS_ONCE[kind] for kind in kinds)) if kinds else None


_THIS_ONCE: dict[type, Text] = {
    refused.OutsideHours: text("Outside your hours, this once."),
    refused.OnTimeOff: text("On a day off, this once."),
    refused.OnHoliday: text("On a public holiday, this once."),
    refused.TooClose: text("Without your break between lessons, this once."),
}


def _outside(problem: refused.OutsideHours, calendar: Calendar) -> Text:
    if not problem.open:
        return text("{when} is outside your hours: you do not teach that day.", when=Moment(problem.start))
    if pause := _pause(problem):
        return text("{when} lies in your break, {pause}.", when=Moment(problem.start), pause=pause)
    return text(
        "{when} is outside your hours ({hours}).",
        when=Moment(problem.start),
        hours=Listed(
            tuple(Period(span.start, _minutes(span), with_day=False) for span in problem.open),
            "comma",
        ),
    )


def _pause(problem: refused.OutsideHours) -> Period | None:
    """The break between two windows in which the time lies."""
    for before, after in pairwise(problem.open):
        length = after.start.since(before.end)
        if before.end <= problem.start < after.start and length <= LONGEST_BREAK:
            return Period(before.end, length // MINUTE, with_day=False)
    return None


def _off(problem: refused.OnTimeOff, calendar: Calendar) -> Text:
    if problem.first == problem.last:
        return text("You have {day} off.", day=Day(problem.first))
    return text("You are off from {first} to {last}.", first=Day(problem.first), last=Day(problem.last))


def _holiday(problem: refused.OnHoliday, calendar: Calendar) -> Text:
    return text("{day} is a public holiday: {name}.", day=Day(problem.day), name=problem.name)


def _bad_limit(problem: refused.BadLimit, calendar: Calendar) -> Text:
    match problem.limit:
        case "notice":
            return text("A notice is {length} at most.", length=Length(problem.most))
        case "most_day":
            return text("A day has room for {n} lessons at most.", n=problem.most)
    return text("A week has room for {n} lessons at most.", n=problem.most)


def _too_close(problem: refused.TooClose, calendar: Calendar) -> Text:
    session = next((one for one in calendar.live if one.span == problem.span), None)
    return text(
        "{time} leaves less than {buffer} to {who}, {when}.",
        time=Clock(problem.start),
        buffer=Length(problem.buffer),
        who=names(calendar, session) if session else said("…"),
        when=Period(problem.span.start, _minutes(problem.span), with_day=False),
    )


def _minutes(span: Span) -> int:
    return span.end.since(span.start) // MINUTE


def _overlaps(problem: refused.Overlaps, calendar: Calendar) -> Text:
    session = next((one for one in calendar.live if one.span == problem.span), None)
    length = _minutes(problem.span)
    return text(
        "{time} overlaps {who}, {when}.",
        time=Clock(problem.start),
        who=names(calendar, session) if session else said("…"),
        when=Period(problem.span.start, length, with_day=False),
    )


def _held(problem: refused.Held, calendar: Calendar) -> Text:
    session = next((one for one in calendar.sessions if one.id == problem.session), None)
    who = names(calendar, session) if session else said("…")
    until = Moment(problem.until, near=True)
    return text("{when} is held for {who} until {until}.", when=Moment(problem.start), who=who, until=until)


def _gap(problem: refused.NoSuchTime, calendar: Calendar) -> Text:
    return text(
        "{time} does not exist on {day}: the clocks go forward. The next time that does is {next}.",
        time=said(f"{problem.wall:%H:%M}"),
        day=Day(problem.wall.date()),
        next=Clock(problem.instead),
    )


def _date_taken(problem: refused.DateTaken, calendar: Calendar) -> Text:
    return text("{day}: {why}", day=Day(problem.start), why=explain(problem.why, calendar))


def _busy(problem: refused.StudentBusy, calendar: Calendar) -> Text:
    return text("{name} is not free then.", name=calendar.student(problem.student).first)


_EXPLAIN: dict[type, Callable[[Any, Calendar], Text]] = {
    refused.Past: lambda p, c: text("{when} has passed.", when=Moment(p.start)),
    refused.NoHours: lambda p, c: text(
        "You have not said when you teach, so nothing can be booked yet. Write for example “Mon-Thu 15-20, Sat 9-13”."
    ),
    refused.OutsideHours: _outside,
    refused.OnTimeOff: _off,
    refused.OnHoliday: _holiday,
    refused.TooSoon: lambda p, c: text("Families ask at least {length} ahead.", length=Length(p.notice)),
    refused.FullDay: lambda p, c: text("{day} is full: at most {n} lessons.", day=Day(p.start), n=p.most),
    refused.FullWeek: lambda p, c: text("The week of {day} is full: at most {n} lessons.", day=Day(p.start), n=p.most),
    refused.TooClose: _too_close,
    refused.Overlaps: _overlaps,
    refused.Held: _held,
    refused.TooNear: lambda p, c: text("It begins at {time}: too soon to ask.", time=Clock(p.start)),
    refused.OfferOver: lambda p, c: text("That offer is settled already."),
    refused.StudentBusy: _busy,
    refused.BadLength: lambda p, c: text("A lesson takes from 10 minutes to 8 hours, in whole minutes."),
    refused.NoSuchTime: _gap,
    refused.TooFar: lambda p, c: text("{when} is more than a year ahead.", when=Moment(p.start)),
    refused.NotOnRoster: lambda p, c: text("That student is not on your list."),
    refused.NotLive: lambda p, c: text("That lesson is settled already."),
    refused.AlreadyBegun: lambda p, c: text("It began at {time}.", time=Clock(p.start)),
    refused.NotYet: lambda p, c: text("That is possible from {time} on.", time=Clock(p.since)),
    refused.ResultStands: lambda p, c: text(
        "A result can be changed for 14 days: here until {day}.", day=Moment(p.until)
    ),
    refused.TooMany: lambda p, c: text("A series has from 1 to 60 lessons, and ends within a year. Until when?"),
    refused.NothingLeft: lambda p, c: text("No lesson would be left. Until when?"),
    refused.DateTaken: _date_taken,
    refused.SameTime: lambda p, c: text("It is at {when} already.", when=Moment(p.start)),
    refused.DayPassed: lambda p, c: text("{day} has passed.", day=Day(p.day)),
    refused.DayTooFar: lambda p, c: text("{day} is more than a year ahead.", day=Day(p.day)),
    refused.EndsFirst: lambda p, c: text(
        "{last} comes before {first}: which is the last day off?", first=Day(p.first), last=Day(p.last)
    ),
    refused.OpenAlready: lambda p, c: text("{when} lies in your hours already.", when=Moment(p.start)),
    refused.BadOpening: lambda p, c: text("An opening lasts from 10 minutes to a day."),
    refused.BadLimit: _bad_limit,
    refused.BadBuffer: lambda p, c: text("A break between lessons lasts {length} at most.", length=Length(p.longest)),
}
