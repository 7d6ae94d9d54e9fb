"""Why a time is free or not: every rule that stands against it, and the nearest times, without booking. FLOWS 0.7."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time

from core.dialogue.arranging import lists, no_date
from core.dialogue.arranging.booking import no_hours
from core.dialogue.arranging.slots import joined
from core.dialogue.forms import fill
from core.dialogue.openings import explaining, limits
from core.dialogue.problems import explain
from core.dialogue.reading import iso_time, read_intent
from core.dialogue.scene import Scene, Turn, say
from core.moments import MINUTE, Instant, Span, instants_of
from core.replies import Action, Choice, Tone
from core.rules.asking import asking_problems
from core.rules.booking import length_problem, skipped_at, start_of, time_problems
from core.rules.openings import nearest, within_hours
from core.rules.problems import NoHours, NoSuchTime, Problem, Refused, TooSoon
from core.understanding import Intent
from core.words import Length, Listed, Moment, Period, Text, lines, text

CARD = "why"


def asked(scene: Scene, words: str) -> Turn:
    """Explain the time that the words name, for a student too who is named; of a day alone, show what is free."""
    if not words and scene.draft is not None and scene.draft.form == "book":
        return explaining.explained(scene, scene.draft)
    intent = read_intent(scene, words, "when")
    if intent.no_date:
        return say(scene, no_date.words(intent.no_date))
    walls = _walls(scene, intent)
    minutes = intent.minutes or _usual(scene, intent.students)
    if len(walls) == 1:
        return _explained(scene, walls[0], minutes, intent.students)
    if walls:
        zone = scene.calendar.tutor.clock
        skipped = tuple(explain(gap, scene.calendar) for at in walls if (gap := skipped_at(at, zone)))
        offered = (
            Choice(text("{when}", when=Moment(start_of(at, zone))), _ask(at, minutes, intent.students))
            for at in walls
            if not skipped_at(at, zone)
        )
        return say(scene, lines(*skipped, text("Which time do you mean?")), *offered, card=CARD)
    if intent.date and intent.ask is None:
        return lists.of_day(scene, Action("free_day", value=intent.date.isoformat()))
    return say(scene, text("Which time? Write for example “/why Tue 18:00”."))


def pressed(scene: Scene, action: Action) -> Turn:
    """Explain one of the times offered."""
    at, minutes, *students = action.value.split(" ")
    who = tuple(scene.calendar.student(int(one)).id for one in students)
    return _explained(scene, datetime.fromisoformat(at), int(minutes), who)


def _usual(scene: Scene, students: tuple[int, ...]) -> int:
    own = scene.calendar.student(students[0]).minutes if students else None
    return own or scene.calendar.tutor.minutes


def _ask(at: datetime, minutes: int, students: tuple[int, ...]) -> Action:
    return Action("why", value=" ".join((at.isoformat()[:16], str(minutes), *map(str, students))))


def _walls(scene: Scene, intent: Intent) -> tuple[datetime, ...]:
    """The wall times that the words may mean; without a day it is today's. A day that is none gives nothing."""
    asks_time = intent.ask is not None and intent.ask.field != "student"
    options = intent.ask.options if intent.ask is not None and asks_time else ()
    day = intent.start.date() if intent.start else intent.date
    clock = intent.start.time() if intent.start else intent.time
    days = [one for one in options if isinstance(one, date) and not isinstance(one, datetime)]
    clocks = [one for one in options if isinstance(one, time)] or ([clock] if clock else [])
    if asks_time and not options:
        return ()
    zone = scene.calendar.tutor.clock
    walls = [datetime.combine(one, at) for one in days or [day or scene.said_at.day(zone)] for at in clocks]
    return tuple(walls) if any(instants_of(at, zone) for at in walls) else tuple(walls[:1])


def _instead(problem: Problem, now: Instant) -> Instant:
    return problem.instead if isinstance(problem, NoSuchTime) else now


def _explained(scene: Scene, at: datetime, minutes: int, students: tuple[int, ...]) -> Turn:
    calendar = scene.calendar
    try:
        start = start_of(at, calendar.tutor.clock)
        problems = time_problems(calendar, start, minutes, students, scene.now)
    except Refused as refused:
        start, problems = _instead(refused.first, scene.now), refused.problems
    if not problems:
        free = text("{when} is free.", when=Period(start, minutes))
        book = _book(scene, start, minutes, students, text("Book it"), Tone.MAIN)
        return say(scene, lines(free, *_besides(scene, start, minutes)), book, card=CARD)
    if any(isinstance(problem, NoHours) for problem in problems):
        return say(scene, no_hours())
    reasons = tuple(explain(problem, calendar) for problem in problems)
    usual = _usual(scene, students) if length_problem(minutes) else minutes
    found = nearest(calendar, start, usual, scene.now, students)
    offered = (_book(scene, one, usual, students, text("{when}", when=Moment(one))) for one in found)
    return say(scene, lines(*reasons, _free_times(found)), *offered, card=CARD)


def _besides(scene: Scene, start: Instant, minutes: int) -> Iterator[Text]:
    """What else there is to say of a free time: why it is open, and what binds only families, or nobody."""
    calendar, tutor = scene.calendar, scene.calendar.tutor
    weekly = replace(calendar, tutor=replace(tutor, extras=()))
    if not within_hours(weekly, Span(start, start + minutes * MINUTE)):
        yield text("You have opened it beyond your weekly hours.")
    yield from limits.advice(calendar, start, scene.now)
    for problem in asking_problems(calendar, start, minutes, (), scene.now):
        if isinstance(problem, TooSoon):
            yield text("Families can no longer ask for it: you want {length} notice.", length=Length(problem.notice))
        else:
            yield text("Families cannot ask for it.")
            return


def _free_times(found: tuple[Instant, ...]) -> Text:
    if not found:
        return text("Nothing is free in the three weeks from then on.")
    return text("Free: {times}.", times=Listed(tuple(Moment(one) for one in found), "dot"))


def _book(
    scene: Scene, start: Instant, minutes: int, students: tuple[int, ...], label: Text, tone: Tone = Tone.PLAIN
) -> Choice:
    at = start.wall(scene.calendar.tutor.clock)
    length = "" if minutes == _usual(scene, students) else str(minutes)
    values = {"date": at.date().isoformat(), "time": iso_time(at.time()), "minutes": length, "via": "slot"}
    filled = fill(label, Tone.PLAIN, **values, student=joined(students))
    return Choice(label, Action("new", value=filled.action.value), tone)
