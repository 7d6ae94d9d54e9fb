"""A lesson that a family asks for: the free times are looked up before anybody is asked. FLOWS 5 and 6."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from core.dialogue.arranging.slots import moment_of
from core.dialogue.arranging.wanting import Whom, ask, asked_words, found, key, lesson_at, to_ask, whom
from core.dialogue.changing.requesting import refusal, start_said
from core.dialogue.draft import Draft
from core.dialogue.forms import DRAFT, Form, Question, Trouble, act, advance, ask_for, discard, fill
from core.dialogue.reading import read_intent
from core.dialogue.scene import Scene, Turn, reply, say
from core.model.calendar import Calendar
from core.model.session import Session
from core.moments import DAY, Instant, day_span
from core.notices.facts import when
from core.replies import Action, Input, Option, Reply
from core.rules.asking import asking_problems, for_family
from core.rules.openings import free_starts, nearest
from core.understanding import Intent
from core.words import Clock, Day, Listed, Moment, Text, text

NAME = "new_lesson"
SHOWN = 5  # free times of a day
INSTANT = 10  # digits of one that a form offers
LONGEST = 3 * 60  # minutes: what is longer is talked over


def heard(scene: Scene, intent: Intent) -> Turn | None:
    """A sentence that asks for a lesson or for free times; None: there is nobody of whom it could be asked."""
    mine = [pair for pair in whom(scene) if not intent.students or pair[1].id in intent.students]
    if not mine:
        return None
    draft = _begun(intent)
    if len(mine) == 1:
        draft = draft.put(whom=key(*mine[0]))
        draft = _timed(scene, draft, intent) or draft
    return advance(scene, FORM, draft)


def begun(scene: Scene) -> Turn:
    """The whole request, from its command or its button."""
    if (turn := heard(scene, Intent("create"))) is not None:
        return turn
    return say(scene, text("Lessons cannot be asked for here. Write what you would like, and I pass it on."))


def wanted(scene: Scene, action: Action) -> Turn:
    """Open the form for one student, from a button. Raises KeyError: the speaker may not ask for them."""
    draft = Draft(NAME).put(whom=f"{action.value} {action.thing}")
    found(scene, draft.get("whom"))
    return advance(scene, FORM, draft)


def _begun(intent: Intent) -> Draft:
    draft = Draft(NAME).put(since=intent.range[0].isoformat() if intent.range else "")
    return draft.put(day=moment_of(intent).get("date", ""), **_length_of(intent))


def _length_of(intent: Intent) -> dict[str, str]:
    said = intent.minutes or 0
    return {"minutes": str(said)} if 0 < said <= LONGEST and "minutes" not in intent.assumed else {}


def _timed(scene: Scene, draft: Draft, intent: Intent) -> Draft | None:
    """The draft with the time that a sentence names, its day alone, or its length; None: it names none of them."""
    calendar, _, at = _drafted(scene, draft, _midday(scene, draft) or scene.now)
    length, day = _length_of(intent), moment_of(intent).get("date")
    draft = draft.put(**length)
    if day:
        draft = draft.put(day=day, start="")
    if (start := start_said(scene, calendar, at, intent)) is not None:
        return draft.put(start=str(start.seconds))
    return draft if day or length else None


def _drafted(scene: Scene, draft: Draft, start: Instant) -> tuple[Calendar, Calendar, Session]:
    """The tutor's calendar, what of it this family may choose from, and the lesson if it began at `start`."""
    calendar, student = found(scene, draft.get("whom"))
    lesson = lesson_at(calendar, student, start, int(draft.get("minutes") or 0))
    return calendar, for_family(calendar, lesson.students, scene.now), lesson


def _midday(scene: Scene, draft: Draft) -> Instant | None:
    """A moment well inside of the day that was said, or with which the days begin that were, by the speaker's clock."""
    said = draft.get("day") or draft.get("since")
    if not said:
        return None
    over = day_span(date.fromisoformat(said), scene.zone)
    return over.start + over.end.since(over.start) / 2


# --- for whom --------------------------------------------------------------------------------------


def _read_whom(scene: Scene, draft: Draft, words: str) -> Mapping[str, str] | None:
    students = read_intent(scene, words, "student").students
    mine = [pair for pair in whom(scene) if pair[1].id in students]
    return {"whom": key(*mine[0])} if len(mine) == 1 else None


def _everybody(scene: Scene, draft: Draft) -> tuple[Option, ...]:
    several = len(scene.others) > 1
    return tuple(Option(_named(pair, several), key(*pair)) for pair in whom(scene))


def _named(pair: Whom, several: bool) -> Text:
    calendar, student = pair
    name, tutor = student.person.first, calendar.tutor.person.first
    return text("{name} with {tutor}", name=name, tutor=tutor) if several else text("{name}", name=name)


# --- when ------------------------------------------------------------------------------------------


def _ask_start(scene: Scene, draft: Draft) -> Text:
    calendar, _ = found(scene, draft.get("whom"))
    tutor, midday = calendar.tutor.person.first, _midday(scene, draft)
    if not _free(scene, draft):
        return text("{tutor} has no free time in the next weeks. Write when would suit even so.", tutor=tutor)
    if midday is None or not draft.get("day"):
        return text("When would suit? {tutor} is free:", tutor=tutor)
    day = Day(midday, near=True)
    if _of_day(scene, draft):
        return text("{tutor} is free {day}:", tutor=tutor, day=day)
    return text("{tutor} is not free {day}. The nearest times:", tutor=tutor, day=day)


def _read_day(scene: Scene, draft: Draft, words: str) -> Mapping[str, str] | None:
    """A day of the open form: its times are others than before."""
    day = moment_of(read_intent(scene, words, "time")).get("date")
    return {"day": day, "start": ""} if day else None


def _read_start(scene: Scene, draft: Draft, words: str) -> Mapping[str, str] | None:
    if words.isascii() and words.isdecimal() and len(words) == INSTANT:
        return {"start": words}  # one that the form offered, for another day maybe
    timed = _timed(scene, draft, read_intent(scene, words, "time"))
    return {"start": timed.get("start"), "day": timed.get("day")} if timed else None


def _free(scene: Scene, draft: Draft) -> tuple[Option, ...]:
    if not draft.get("whom"):
        return ()
    if of_day := _of_day(scene, draft):
        return tuple(Option(text("{time}", time=Clock(start)), str(start.seconds)) for start in of_day)
    near = _near(scene, draft)
    return tuple(Option(text("{when}", when=Moment(start)), str(start.seconds)) for start in near)


def _of_day(scene: Scene, draft: Draft) -> tuple[Instant, ...]:
    """The free starts of the day that was said: it is the speaker's, and may lie on two of the tutor's."""
    if not draft.get("day"):
        return ()
    calendar, open_to, lesson = _drafted(scene, draft, scene.now)
    day = date.fromisoformat(draft.get("day"))
    days = [one for one in (day - DAY, day, day + DAY) if calendar.view.covers(day_span(one, calendar.tutor.clock))]
    starts = (start for one in days for start in free_starts(open_to, one, lesson.minutes, scene.now, lesson.students))
    return tuple(start for start in starts if start.day(scene.zone) == day)[:SHOWN]


def _near(scene: Scene, draft: Draft) -> tuple[Instant, ...]:
    _, open_to, lesson = _drafted(scene, draft, _midday(scene, draft) or scene.now + DAY)
    return nearest(open_to, lesson.start, lesson.minutes, scene.now, lesson.students)


def _check(scene: Scene, draft: Draft) -> Trouble | None:
    calendar, open_to, lesson = _drafted(scene, draft, Instant(int(draft.get("start"))))
    if not asking_problems(calendar, lesson.start, lesson.minutes, lesson.students, scene.now):
        return None
    near = nearest(open_to, lesson.start, lesson.minutes, scene.now, lesson.students)
    words = refusal(scene, calendar, lesson, lesson.start)
    if near:
        words = text("{problem} Free: {times}.", problem=words, times=Listed(tuple(map(Moment, near)), "dot"))
    choices = tuple(fill(text("{when}", when=Moment(one)), start=str(one.seconds)) for one in near)
    return Trouble("start", words, (*choices, discard(text("Leave it"))))


# --- the whole -------------------------------------------------------------------------------------


def _card(scene: Scene, draft: Draft) -> Reply:
    calendar, _, lesson = _drafted(scene, draft, Instant(int(draft.get("start"))))
    student = calendar.student(lesson.students[0])
    people = Listed(tuple(one.first for one in to_ask(scene, calendar, student)), "or")
    question = text("Ask {people} for a lesson then?", people=people)
    if student.id != scene.me.id:
        question = text("Ask {people} for a lesson for {name}?", people=people, name=student.person.first)
    words = text("{when} is free. {question}", when=when(lesson, near=True), question=question)
    leave = discard(text("Leave it"))
    return Reply(words, (act(text("Ask {people}", people=people)), ask_for(text("Other times"), "start"), leave))


def _act(scene: Scene, draft: Draft) -> Turn:
    calendar, _, lesson = _drafted(scene, draft, Instant(int(draft.get("start"))))
    if asking_problems(calendar, lesson.start, lesson.minutes, lesson.students, scene.now):
        return advance(scene, FORM, draft)
    student = calendar.student(lesson.students[0])
    shown = reply(asked_words(scene, to_ask(scene, calendar, student), lesson), instead_of=DRAFT)
    return Turn(replies=(shown,), notices=ask(scene, calendar, student, lesson))


FORM = Form(
    NAME,
    text("A lesson"),
    (
        Question(
            "whom",
            text("For whom"),
            lambda *_: text("A lesson for whom?"),
            _read_whom,
            _everybody,
            input=Input.CHOICE,
            leads=True,
        ),
        Question("day", text("Day"), _ask_start, _read_day, input=Input.DATE, required=False, leads=True),
        Question(
            "start",
            text("Time"),
            _ask_start,
            _read_start,
            _free,
            lambda *_: (discard(text("Leave it")),),
            input=Input.CHOICE,
        ),
    ),
    card=_card,
    act=_act,
    check=_check,
    hear=lambda scene, draft, intent: _timed(scene, draft, intent) if draft.get("whom") else None,
    subject=lambda scene, draft: text("the request"),
)
