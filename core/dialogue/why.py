"""Why a time is free or not: every rule that stands against it, and the nearest times, without booking. FLOWS 0.7."""

from __future__ import annotations

from datetime import date, datetime, time

from core.dialogue import lists
from core.dialogue.booking import no_hours
from core.dialogue.forms import fill
from core.dialogue.problems import explain
from core.dialogue.reading import iso_time, read_intent
from core.dialogue.scene import Scene, Turn, say
from core.moments import Instant, instants_of
from core.replies import Action, Choice, Tone
from core.rules.booking import length_problem, start_of, time_problems
from core.rules.openings import nearest
from core.rules.problems import NoHours, NoSuchTime, Problem, Refused
from core.understanding import Intent
from core.words import Listed, Moment, Period, Text, lines, text

CARD = "why"


def asked(scene: Scene, words: str) -> Turn:
    """Explain the time that the words name; of a day alone, show what is free."""
    intent = read_intent(scene, words, "when")
    walls = _walls(scene, intent)
    minutes = intent.minutes or scene.calendar.tutor.minutes
    if len(walls) == 1:
        return _explained(scene, walls[0], minutes)
    if walls:
        zone = scene.calendar.tutor.clock
        offered = (Choice(text("{when}", when=Moment(start_of(at, zone))), _ask(at, minutes)) for at in walls)
        return say(scene, text("Which time do you mean?"), *offered, card=CARD)
    if intent.date and intent.ask is None:
        return lists.of_day(scene, Action("free_day", value=intent.date.isoformat()))
    return say(scene, text("Which time? Write for example “/why Tue 18:00”."))


def pressed(scene: Scene, action: Action) -> Turn:
    """Explain one of the times offered."""
    at, _, minutes = action.value.partition(" ")
    return _explained(scene, datetime.fromisoformat(at), int(minutes))


def _ask(at: datetime, minutes: int) -> Action:
    return Action("why", value=f"{at.isoformat()[:16]} {minutes}")


def _walls(scene: Scene, intent: Intent) -> tuple[datetime, ...]:
    """The wall times that the words may mean; without a day it is today's. A day that is none gives nothing."""
    options = intent.ask.options if intent.ask else ()
    day = intent.start.date() if intent.start else intent.date
    clock = intent.start.time() if intent.start else intent.time
    days = [one for one in options if isinstance(one, date) and not isinstance(one, datetime)]
    clocks = [one for one in options if isinstance(one, time)] or ([clock] if clock else [])
    if intent.ask is not None and not options:
        return ()
    zone = scene.calendar.tutor.clock
    walls = [datetime.combine(one, at) for one in days or [day or scene.said_at.day(zone)] for at in clocks]
    return tuple(at for at in walls if instants_of(at, zone)) or tuple(walls[:1])


def _instead(problem: Problem, now: Instant) -> Instant:
    return problem.instead if isinstance(problem, NoSuchTime) else now


def _explained(scene: Scene, at: datetime, minutes: int) -> Turn:
    calendar = scene.calendar
    try:
        start = start_of(at, calendar.tutor.clock)
        problems = time_problems(calendar, start, minutes, (), scene.now)
    except Refused as refused:
        start, problems = _instead(refused.first, scene.now), refused.problems
    if not problems:
        free = text("{when} is free.", when=Period(start, minutes))
        return say(scene, free, _book(scene, start, minutes, text("Book it"), Tone.MAIN), card=CARD)
    if any(isinstance(problem, NoHours) for problem in problems):
        return say(scene, no_hours())
    reasons = tuple(explain(problem, calendar) for problem in problems)
    usual = calendar.tutor.minutes if length_problem(minutes) else minutes
    found = nearest(calendar, start, usual, scene.now)
    offered = (_book(scene, one, usual, text("{when}", when=Moment(one))) for one in found)
    return say(scene, lines(*reasons, _free_times(found)), *offered, card=CARD)


def _free_times(found: tuple[Instant, ...]) -> Text:
    if not found:
        return text("Nothing is free in the three weeks from then on.")
    return text("Free: {times}.", times=Listed(tuple(Moment(one) for one in found), "dot"))


def _book(scene: Scene, start: Instant, minutes: int, label: Text, tone: Tone = Tone.PLAIN) -> Choice:
    at = start.wall(scene.calendar.tutor.clock)
    length = "" if minutes == scene.calendar.tutor.minutes else str(minutes)
    filled = fill(label, date=at.date().isoformat(), time=iso_time(at.time()), minutes=length, via="slot")
    return Choice(label, Action("new", value=filled.action.value), tone)
