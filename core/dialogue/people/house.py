"""Moving house: the own city and its clock, and what becomes of the lessons that are booked. RELIABILITY 2."""

from __future__ import annotations

import re
from dataclasses import replace

from core.dialogue.draft import Draft
from core.dialogue.forms import DRAFT, Form, advance
from core.dialogue.people import city
from core.dialogue.scene import Scene, Turn, reply, say
from core.events import Event, PersonChanged, TutorChanged
from core.model.calendar import Calendar
from core.model.people import Person
from core.model.session import Session
from core.notices import audience
from core.notices.facts import names, when
from core.places import is_zone
from core.replies import Action, Choice, Reply, Tone
from core.rules.resetting import keep_hours, on_other_clocks
from core.words import City, Clock, Listed, Moment, Text, lines, plural, text

CARD = "house"
MOMENTS, HOURS = "keep_moments", "keep_hours"
_LIVES = re.compile(
    r"^(?:i|we)(?: now)? live in (?P<in>.+?)(?: now| for good)*[.!]?$|"
    r"^(?:i|we)(?: have| just|'ve|’ve)*(?: just| now)? moved(?: house)? to (?P<to>.+?)"
    r"(?: now| for good| today| yesterday| (?:last|this) (?:week|month|year))*[.!]?$",
    re.IGNORECASE,
)


def said(words: str) -> str:
    """The city of `I live in Graz now` or `I've moved to Graz`, a bare zone itself, else nothing."""
    if is_zone(words.strip()):
        return words.strip()
    found = _LIVES.match(words.strip())
    return (found["in"] or found["to"]) if found else ""


def move(scene: Scene, place: str = "") -> Turn:
    """Ask for the city whose clock the speaker lives by, unless `place` names one."""
    draft = Draft("city")
    known = city.QUESTION.read(scene, draft, place) if place else None
    return advance(scene, CITY_FORM, draft.put(**known) if known else draft)


def _moved(scene: Scene, draft: Draft) -> Turn:
    person = replace(scene.me, zone=draft.get("zone"))
    shown = text("{city} time, {now} now.", city=City(person.zone), now=Clock(scene.now, person.zone))
    if scene.own is None:
        keeps = text("Your lessons stay at their moment; I tell their times by your new clock.")
        return Turn((PersonChanged(person),), (reply(lines(shown, keeps), instead_of=DRAFT),))
    tutor = replace(scene.own.tutor, person=person)
    events: tuple[Event, ...] = (PersonChanged(person), TutorChanged(tutor))
    answers = [reply(lines(shown, text("Your hours follow your new clock.")), instead_of=DRAFT)]
    if otherwise := on_other_clocks(replace(scene.own, tutor=tutor), scene.now):
        answers.append(_question(scene.own, otherwise, person))
    return Turn(events, tuple(answers))


def _question(calendar: Calendar, otherwise: tuple[Session, ...], person: Person) -> Reply:
    first = otherwise[0]
    hour = Clock(first.start, first.zone)
    words = plural(
        "What is booked stays at its moment: {who}'s lesson, {was}, is {when} on your new clock.",
        "What is booked stays at its moment: the next of {n} lessons, {who}'s, {was}, is {when} on your new clock.",
        len(otherwise),
        who=names(calendar, first),
        was=Moment(first.start, first.zone),
        when=Moment(first.start, person.zone),
    )
    hours = text("Keep {hour} on my new clock", hour=hour)
    if len({one.start.wall(one.clock).time() for one in otherwise}) > 1:
        hours = text("Keep the hours of the day")
    question = text("Shall the hour of the day stay instead? Then everybody is told.")
    keep = Choice(text("Keep the moments"), Action(MOMENTS), Tone.MAIN)
    return reply(lines(words, question), keep, Choice(hours, Action(HOURS)), card=CARD)


def moments(scene: Scene, action: Action) -> Turn:
    """Leave all that is booked when it is."""
    return Turn(replies=(reply(text("Good. What is booked stays at its moment."), card=CARD),), draft=scene.draft)


def hours(scene: Scene, action: Action) -> Turn:
    """Let what is booked keep its hour of the day on the new clock, in one step."""
    done = keep_hours(scene.calendar, scene.now)
    if done.event is None and not done.left:
        return say(scene, text("All that is booked keeps your clock already."), card=CARD)
    moved = [change.session for change in done.event.changes] if done.event else []
    words = lines(_kept(scene.calendar, moved), _left(scene.calendar, done.left))
    events = (done.event,) if done.event else ()
    return Turn(events, (reply(words, card=CARD),), draft=scene.draft)


def _kept(calendar: Calendar, moved: list[Session]) -> Text | None:
    if not moved:
        return None
    first = min(moved, key=lambda one: one.start)
    people = {person.id: person.first for one in moved for person in audience(calendar, one)}
    told = Listed(tuple(people.values()))
    shown = plural(
        "Done: {who}'s lesson is {when} on your clock.",
        "Done: {n} lessons keep their hour of the day; the next is {who}'s, {when}.",
        len(moved),
        who=names(calendar, first),
        when=when(first),
    )
    return lines(shown, text("I tell {people}.", people=told) if people else None)


def _left(calendar: Calendar, left: tuple[Session, ...]) -> Text | None:
    if not left:
        return None
    shown = [text("{who}: {when}", who=names(calendar, one), when=when(one)) for one in left]
    return lines(text("These stay at their moment, since their hour is taken or has passed:"), *shown)


CITY_FORM = Form(
    "city",
    text("City"),
    (city.QUESTION,),
    card=lambda scene, draft: Reply(text("")),
    act=_moved,
    at_once=True,
    subject=lambda scene, draft: text("the city"),
)
