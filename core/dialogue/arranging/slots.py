"""The questions who, which day, what time and how long: what may be chosen, and how words answer them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time

from core.dialogue.arranging import no_date, readings
from core.dialogue.draft import Draft
from core.dialogue.forms import Question
from core.dialogue.people.naming import called
from core.dialogue.reading import iso_time, plain_clock, read_intent
from core.dialogue.scene import Scene
from core.moments import DAY, day_span
from core.replies import Action, Choice, Input, Option
from core.rules.booking import length_problem
from core.rules.openings import free_starts
from core.understanding import Intent
from core.words import Clock, Day, Length, Text, lines, text

LENGTHS = (30, 45, 60, 90)  # minutes offered
SHOWN_STUDENTS = 6  # FLOWS 2: a list of six, and search by writing the name
SHOWN_TIMES = 24  # at most 3 × 8: FLOWS 0
WEEK_AHEAD = 7  # days
MOST_AHEAD = 13  # days after the first that is asked for: more are no answer any more
DIGITS = 4  # of a length in minutes: more is no length


def moment_of(intent: Intent) -> dict[str, str]:
    """The day and the clock time that a sentence fixes, as a draft keeps them; a day that is none is asked for."""
    values: dict[str, str] = {}
    new = intent.new
    day = intent.start.date() if intent.start else intent.date
    clock = intent.start.time() if intent.start else intent.time
    if new is not None:
        day = (new.start.date() if new.start else new.date) or day
        clock = (new.start.time() if new.start else new.time) or clock
    values |= {"date": day.isoformat(), "no_date": ""} if day else no_date.said_of(intent)
    if clock:
        values |= {"time": iso_time(clock), "anyway": ""}
    return values


def doubt_of(intent: Intent) -> dict[str, str]:
    """What a sentence leaves open between several readings: kept, so that the question offers them."""
    if intent.ask is None or not intent.ask.options:
        return {}
    return {f"doubt_{intent.ask.field}": "|".join(map(_plain, intent.ask.options))}


def open_again(intent: Intent) -> dict[str, str]:
    """The day or the time that a sentence leaves open, as a gap: what was there before is not what it says."""
    doubtful = intent.ask is not None and intent.ask.options and intent.ask.field in ("date", "time")
    return {intent.ask.field: ""} if doubtful and intent.ask is not None else {}


def _plain(option: date | time | datetime | int | str) -> str:
    """A reading as a draft keeps it: an ISO date, `16:30`, an id."""
    if isinstance(option, datetime):
        return option.isoformat()[:16]
    return iso_time(option) if isinstance(option, time) else str(option)


def _read_student(scene: Scene, draft: Draft, words: str) -> Mapping[str, str] | None:
    intent = read_intent(scene, words, "student")
    if intent.students:
        return {"student": joined(intent.students), "doubt_student": ""}
    exact = [one for one in scene.calendar.current if str(one.id) == words]
    return {"student": words} if exact else None


def _read_date(scene: Scene, draft: Draft, words: str) -> Mapping[str, str] | None:
    intent = read_intent(scene, words, "date")
    values = moment_of(intent) | doubt_of(intent)
    return values | open_again(intent) if "date" in values or "doubt_date" in values else None


def _read_time(scene: Scene, draft: Draft, words: str) -> Mapping[str, str] | None:
    if exact := plain_clock(words):
        return {"time": exact, "anyway": ""}
    intent = read_intent(scene, words, "time")
    values = moment_of(intent) | doubt_of(intent)
    return values | open_again(intent) if "time" in values or "doubt_time" in values else None


def read_minutes(scene: Scene, draft: Draft, words: str) -> Mapping[str, str] | None:
    """A length in words or bare minutes, as `minutes`."""
    plain = words.strip()
    if plain.isascii() and plain.isdigit() and len(plain) <= DIGITS:
        return {"minutes": plain}
    minutes = read_intent(scene, words, "duration_min").minutes
    return {"minutes": str(minutes)} if minutes else None


def _students(scene: Scene, draft: Draft) -> tuple[Option, ...]:
    candidates = [int(id) for id in draft.get("doubt_student").split("|") if id]
    roster = [one for one in scene.calendar.current if not candidates or one.id in candidates]
    last = {
        one.id: max((s.start.seconds for s in scene.calendar.sessions if one.id in s.students), default=0)
        for one in roster
    }
    roster.sort(key=lambda one: (-last[one.id], one.name))
    return tuple(Option(label, str(one.id)) for one, label in called(roster[:SHOWN_STUDENTS]))


def _add_unknown(scene: Scene, draft: Draft) -> tuple[Choice, ...]:
    if not (name := draft.get("unknown")):
        return ()
    return (Choice(text("Add {name}", name=name), Action("add_student", value=name)),)


def free_days(
    scene: Scene,
    minutes: int,
    students: tuple[int, ...] = (),
    first: date | None = None,
    last: date | None = None,
) -> list[tuple[date, int]]:
    """The days that have free starts, and how many: of the week ahead, else of the days named, at most two weeks."""
    zone = scene.calendar.tutor.clock
    today = scene.now.day(zone)
    begin = max(first or today, today)
    end = min(last or begin + WEEK_AHEAD * DAY, begin + MOST_AHEAD * DAY)
    days = [begin + ahead * DAY for ahead in range((end - begin).days + 1)]
    days = [day for day in days if scene.calendar.view.covers(day_span(day, zone))]
    counted = [(day, len(free_starts(scene.calendar, day, minutes, scene.now, students))) for day in days]
    return [(day, free) for day, free in counted if free]


def _days(scene: Scene, draft: Draft) -> tuple[Option, ...]:
    if doubt := draft.get("doubt_date"):
        return tuple(Option(text("{day}", day=Day(date.fromisoformat(day))), day) for day in doubt.split("|"))
    return tuple(Option(text("{day}: {n}", day=Day(day), n=free), day.isoformat()) for day, free in _free(scene, draft))


def _free(scene: Scene, draft: Draft) -> list[tuple[date, int]]:
    """The days that are offered: those of the week ahead, or those around a date that does not exist."""
    minutes, students = _minutes(scene, draft), students_of(draft)
    gone = no_date.missing(draft)
    near = no_date.near_free(scene.calendar, gone, minutes, students, scene.now) if gone else []
    return near or free_days(scene, minutes, students)


def _times(scene: Scene, draft: Draft) -> tuple[Option, ...]:
    zone = scene.calendar.tutor.clock
    if not draft.get("date"):
        return ()
    day = date.fromisoformat(draft.get("date"))
    if draft.get("doubt_time"):
        return readings.options(scene, draft)
    starts = free_starts(scene.calendar, day, _minutes(scene, draft), scene.now, students_of(draft))
    return tuple(
        Option(text("{time}", time=Clock(start)), iso_time(start.wall(zone).time())) for start in starts[:SHOWN_TIMES]
    )


def _free_instead(scene: Scene, draft: Draft) -> tuple[Choice, ...]:
    if not draft.get("date") or not draft.get("doubt_time"):
        return ()
    return readings.free(scene, draft, _minutes(scene, draft), students_of(draft))


def _minutes(scene: Scene, draft: Draft) -> int:
    """The length that free times are offered for: the usual one, where the one that was said is none."""
    usual = scene.calendar.tutor.minutes
    said = int(draft.get("minutes") or usual)
    return usual if length_problem(said) else said


def students_of(draft: Draft) -> tuple[int, ...]:
    """The students that a draft is for."""
    return tuple(int(id) for id in draft.get("student").split(",") if id)


def joined(students: tuple[int, ...]) -> str:
    """Students as a draft keeps them."""
    return ",".join(map(str, students))


def _ask_student(scene: Scene, draft: Draft) -> Text:
    if name := draft.get("unknown"):
        return text("I don't know {name}. Who is it?", name=name)
    return text("Which one?") if draft.get("doubt_student") else text("Who?")


def _ask_date(scene: Scene, draft: Draft) -> Text:
    if draft.get("doubt_date"):
        return text("Which day do you mean?")
    gone = no_date.missing(draft)
    question = text("Which day? Free for {length}:", length=Length(_minutes(scene, draft)))
    if not _free(scene, draft):
        question = text("Which day? Nothing is free in the next week.")
    return lines(no_date.words(gone) if gone else None, question)


def ask_time(scene: Scene, draft: Draft) -> Text:
    """The question for a clock time; of one that may be two, which is meant."""
    day = Day(date.fromisoformat(draft.get("date")))
    if draft.get("doubt_time"):
        return readings.question(scene, draft, _minutes(scene, draft), students_of(draft))
    if not _times(scene, draft):
        return text("Nothing is free on {day}. Which time?", day=day)
    return text("What time on {day}?", day=day)


QUESTIONS = (
    Question("student", text("Student"), _ask_student, _read_student, _students, _add_unknown, Input.CHOICE),
    Question("date", text("Day"), _ask_date, _read_date, _days, input=Input.DATE, leads=True),
    Question("time", text("Time"), ask_time, _read_time, _times, _free_instead, Input.TIME, back="date"),
    Question(
        "minutes",
        text("Length"),
        lambda scene, draft: text("How long?"),
        read_minutes,
        lambda scene, draft: tuple(Option(text("{length}", length=Length(n)), str(n)) for n in LENGTHS),
        input=Input.CHOICE,
        leads=True,
    ),
)
