"""Days that a tutor spends elsewhere: the clock of those days, and what becomes of the hours. FLOWS 4."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime, time

from core.dialogue.arranging.slots import doubt_of
from core.dialogue.draft import Draft
from core.dialogue.forms import Form, Question, Trouble, advance, discard
from core.dialogue.openings import affected
from core.dialogue.openings.elsewhere import back_choices, stay_words
from core.dialogue.openings.hours import hours_words
from core.dialogue.people import city
from core.dialogue.problems import explain
from core.dialogue.reading import read_as, read_intent
from core.dialogue.scene import Scene, Turn, say
from core.model.calendar import Calendar
from core.model.people import Person, Stay
from core.model.session import Session
from core.moments import DAY, instant_of, zone_named
from core.replies import Action, Input, Option, Reply
from core.rules.travelling import back_home, same_clocks, stay_on, stay_problem, staying, without_stay
from core.understanding import Intent
from core.words import City, Clock, Day, Text, lines, plural, text

CARD = "travel"
THERE, HOME = "there", "home"  # whose clock the hours keep on those days


def from_sentence(scene: Scene, intent: Intent) -> Turn:
    """Keep the days and the place of a sentence, and ask what becomes of the hours."""
    found = city.QUESTION.read(scene, Draft("travel"), intent.place) or {}
    return advance(scene, FORM, Draft("travel").put(**found, **_days(intent)))


def returned(scene: Scene, intent: Intent) -> Turn:
    """`back home`: from today on the clock is that of home."""
    if intent.place:
        found = city.QUESTION.read(scene, Draft("travel"), intent.place) or {}
        home, there = scene.me.home, found.get("zone", "")
        if there and not same_clocks(home, zone_named(there), scene.now, 0):
            return from_sentence(scene, intent)
    return back(scene)


def back(scene: Scene, action: Action | None = None) -> Turn:
    """Be at home again; lessons keep their moment."""
    calendar, today = scene.calendar, scene.said_at.day(scene.calendar.tutor.clock)
    person = back_home(scene.me, today)
    if action and action.value:
        person = without_stay(scene.me, date.fromisoformat(action.value))
    at_home = text("{city} time, {now} now.", city=City(person.zone), now=Clock(scene.now))
    if person == scene.me:
        return say(scene, text("You are at home: {time}", time=at_home))
    after = _with(calendar, person)
    words = text("Good. Your lessons keep their moment.")
    if stay_on(scene.me, today):
        words = text("Welcome back: {time} Your lessons keep their moment.", time=at_home)
    return affected.saved(after, words, affected.fallen(calendar, after, scene.now), CARD).keeping(scene.draft)


def _days(intent: Intent) -> dict[str, str]:
    day = intent.start.date() if intent.start else intent.date
    first, last = intent.range or (day, day)
    values = {"first": first.isoformat() if first else "", "last": last.isoformat() if last else ""}
    if intent.ask is not None and intent.ask.field in ("date", "until"):
        values["last"] = ""
    return {name: value for name, value in (values | doubt_of(intent)).items() if value}


def _with(calendar: Calendar, person: Person) -> Calendar:
    return replace(calendar, tutor=replace(calendar.tutor, person=person))


def _stay(draft: Draft) -> Stay:
    first, last = (date.fromisoformat(draft.get(name)) for name in ("first", "last"))
    return Stay(first, last, draft.get("zone"), draft.get("hours") == HOME)


def _complete(scene: Scene, draft: Draft) -> Draft:
    """A stay begins today unless it was said otherwise; without hours there is nothing to ask of them."""
    today = scene.said_at.day(scene.me.home)
    first = max(date.fromisoformat(draft.get("first")), today) if draft.get("first") else today
    draft = draft.put(first=first.isoformat())
    if draft.get("last") or draft.get("doubt_date"):
        draft = draft.put(doubt_until="")
    if not scene.calendar.tutor.hours or _same_clock(scene, draft):
        draft = draft.put(hours=THERE)
    return draft


def _same_clock(scene: Scene, draft: Draft) -> bool:
    """Whether the clock of that place is that of home on all those days: then nothing changes."""
    if not draft.get("zone") or not draft.get("last"):
        return False
    stay = _stay(draft)
    start = instant_of(datetime.combine(stay.first, time(12)), scene.me.home)
    return same_clocks(scene.me.home, zone_named(stay.zone), start, max(0, (stay.last - stay.first).days))


def _check(scene: Scene, draft: Draft) -> Trouble | None:
    problem = stay_problem(_stay(draft), scene.said_at.day(scene.me.home))
    return Trouble("last", explain(problem, scene.calendar), (discard(),)) if problem else None


def _act(scene: Scene, draft: Draft) -> Turn:
    stay, calendar = _stay(draft), scene.calendar
    today = scene.said_at.day(scene.me.home)
    if _same_clock(scene, draft):
        at_home = _with(calendar, without_stay(staying(scene.me, stay, today), stay.first))
        there, home = City(stay.zone), City(scene.me.zone)
        words = text("{there} has the same clock as {home}: nothing changes.", there=there, home=home)
        return affected.saved(at_home, words, (), "draft")
    after = _with(calendar, staying(scene.me, stay, today))
    words = lines(stay_words(stay), _hours(after, stay), _lessons(after, stay, scene))
    hit = affected.fallen(calendar, after, scene.now)
    return affected.saved(after, words, hit, "draft", *back_choices(after.tutor.person, today), card=CARD)


def _hours(calendar: Calendar, stay: Stay) -> Text | None:
    if not calendar.tutor.hours:
        return None
    shown = hours_words(calendar.tutor.hours)
    zone = calendar.tutor.person.zone if stay.home_hours else stay.zone
    return text("Your hours on these days: {hours}, {city} time.", hours=shown, city=City(zone))


def _lessons(calendar: Calendar, stay: Stay, scene: Scene) -> Text | None:
    """The lessons of those days, by the clock there: they keep their moment."""
    zone = calendar.tutor.clock
    found: list[Session] = [
        one for one in calendar.upcoming(scene.now) if stay.first <= one.start.day(zone) <= stay.last
    ]
    if not found:
        return None
    return plural(
        "{n} lesson keeps its moment: {lessons}.",
        "{n} lessons keep their moment: {lessons}.",
        len(found),
        lessons=affected.lessons(calendar, found),
    )


def _ask_last(scene: Scene, draft: Draft) -> Text:
    if draft.get("zone"):
        return text("{city} time until which day?", city=City(draft.get("zone")))
    return text("Until which day?")


def _read_last(scene: Scene, draft: Draft, words: str) -> Mapping[str, str] | None:
    if (elsewhere := read_intent(scene, words)).kind == "travel":
        return {"doubt_zone": "", **(city.QUESTION.read(scene, draft, elsewhere.place) or {}), **_days(elsewhere)}
    said = _days(read_as(scene, "off", words))
    return {"last": said["last"]} if "last" in said else None


def _last_days(scene: Scene, draft: Draft) -> tuple[Option, ...]:
    doubt = draft.get("doubt_until") or draft.get("doubt_date")
    days: Iterable[date] = (date.fromisoformat(one) for one in doubt.split("|") if one)
    if not doubt:
        first = date.fromisoformat(draft.get("first"))
        days = (first, first + (4 - first.weekday()) % 7 * DAY, first + (6 - first.weekday()) * DAY)
    return tuple(Option(text("{day}", day=Day(day)), day.isoformat()) for day in dict.fromkeys(sorted(days)))


def _ask_hours(scene: Scene, draft: Draft) -> Text:
    stay, shown = _stay(draft), hours_words(scene.calendar.tutor.hours)
    return lines(stay_words(stay), text("You teach {hours}. By which clock on these days?", hours=shown))


def _read_hours(scene: Scene, draft: Draft, words: str) -> Mapping[str, str] | None:
    said = set(words.casefold().strip(" .!").split())
    if said & {"home", "keep"}:
        return {"hours": HOME}
    return {"hours": THERE} if said & {"same", "there", "local"} else None


def _hear(scene: Scene, draft: Draft, intent: Intent) -> Draft | None:
    """Another place, or other days."""
    if intent.kind != "travel":
        return None
    return draft.put(**(city.QUESTION.read(scene, draft, intent.place) or {}), **_days(intent))


FORM = Form(
    name="travel",
    title=text("Elsewhere"),
    questions=(
        city.QUESTION,
        Question("last", text("Last day"), _ask_last, _read_last, _last_days, input=Input.DATE),
        Question(
            "hours",
            text("Hours"),
            _ask_hours,
            _read_hours,
            lambda scene, draft: (
                Option(text("Same wall-clock hours there"), THERE),
                Option(text("Keep the hours of home"), HOME),
            ),
            input=Input.CHOICE,
        ),
    ),
    card=lambda scene, draft: Reply(stay_words(_stay(draft))),
    act=_act,
    check=_check,
    complete=_complete,
    hear=_hear,
    subject=lambda scene, draft: text("the days elsewhere"),
    at_once=True,
)
