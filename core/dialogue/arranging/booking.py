"""Booking a session: by one sentence, from a free slot, from the list. FLOWS 5 and 6."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from core.dialogue.arranging import repeating
from core.dialogue.arranging.slots import QUESTIONS, doubt_of, joined, moment_of, open_again, students_of
from core.dialogue.cleaning import NOTE, TOPIC, cut
from core.dialogue.draft import Draft
from core.dialogue.forms import Form, Question, Trouble, act, advance, ask_for, discard, fill, full
from core.dialogue.openings import explaining, limits
from core.dialogue.people.naming import told_line
from core.dialogue.problems import explain, this_once
from core.dialogue.reading import iso_time, wall
from core.dialogue.scene import Scene, Turn, say
from core.model.calendar import Calendar
from core.model.people import Student
from core.model.session import Status
from core.moments import DAY, Instant, instants_of
from core.notices.cards import session_card
from core.notices.facts import names, other_clocks, when
from core.replies import Action, Choice, Field, Reply, Tone
from core.rules.booking import BookingRequest, book, booking_problems, session_of, start_of
from core.rules.openings import nearest
from core.rules.problems import WISHES, NoSuchTime, Problem, Refused
from core.rules.repeating import preview
from core.rules.topics import topic_advice
from core.understanding import Intent
from core.words import Clock, Listed, Moment, Text, lines, text


def begin(scene: Scene, intent: Intent | None = None, **values: str) -> Turn:
    """Open a booking with what is known of it."""
    draft = Draft("book").put(**values)
    if not scene.calendar.tutor.hours and not scene.calendar.tutor.extras:
        return Turn(replies=(Reply(no_hours()),), draft=None)
    if not scene.calendar.current:
        first = Choice(text("Add a student"), Action("add_student"), Tone.MAIN)
        return Turn(replies=(Reply(text("You have no students yet. Who is the first?"), (first,)),), draft=None)
    if intent is not None and len(intent.students) > 1 and intent.ask is not None and intent.ask.field == "student":
        return say(scene, text("Each at their own time: one lesson after the other, please. Which is the first?"))
    if intent is not None:
        draft = _heard(scene, draft, intent) or draft
    return advance(scene, FORM, draft)


def no_hours() -> Text:
    """What a tutor without hours is told: never that all is free."""
    return text(
        "No hours yet: nothing can be booked until you say when you teach. Write for example “Mon-Thu 15-20, Sat 9-13”."
    )


def _complete(scene: Scene, draft: Draft) -> Draft:
    """Fill what follows from the rest: the length from the student, the topic from last time's next."""
    if draft.get("student") and not draft.get("minutes"):
        student = scene.calendar.student(students_of(draft)[0])
        draft = draft.put(minutes=str(student.minutes or scene.calendar.tutor.minutes))
    cleared = {f"doubt_{name}": "" for name in ("student", "date", "time") if draft.get(name)}
    cleared |= {"no_date": ""} if draft.get("date") else {}
    return repeating.completed(draft.put(**cleared))


def _order(draft: Draft) -> tuple[str, ...]:
    rest = ("minutes", "repeat", "ends", "topic", "note")
    first = ("date", "time", "student") if draft.get("via") == "slot" else ("student", "date", "time")
    return (*first, *rest)


def _check(scene: Scene, draft: Draft) -> Trouble | None:
    try:
        wanted = request(scene, draft)
        if (series := repeating.request(scene, draft, wanted)) is not None:
            preview(scene.calendar, series, scene.now)
            return None
    except Refused as refused:
        return trouble(scene.calendar, refused.problems, students_of(draft), draft, scene.now)
    if asked := repeating.missing(draft):
        return asked
    problems = booking_problems(scene.calendar, wanted, scene.now)
    return trouble(scene.calendar, problems, wanted.students, draft, scene.now) if problems else None


def trouble(
    calendar: Calendar,
    problems: tuple[Problem, ...],
    students: tuple[int, ...],
    draft: Draft,
    now: Instant,
    besides: int = 0,
) -> Trouble:
    """What a refusal says, and its ways out: the nearest times, and for the hours alone *anyway*."""
    first = problems[0]
    words = explain(first, calendar)
    if isinstance(first, NoSuchTime):
        next_wall = first.instead.wall(calendar.tutor.clock)
        take = fill(text("Take {time}", time=Clock(first.instead)), time=iso_time(next_wall.time()))
        return Trouble("time", words, (take, discard()))
    if first.field != "time":
        return Trouble(first.field, words, repeating.ends_choices(draft) if first.field == "ends" else ())
    wanted = start_of(wall(draft.get("date"), draft.get("time")), calendar.tutor.clock)
    free = nearest(calendar, wanted, int(draft.get("minutes")), now, students, besides)
    choices = tuple(_slot_choice(calendar, start, wanted) for start in free)
    if free:
        shown = Listed(tuple(Moment(start) for start in free), "dot")
        words = text("{problem} Free: {times}.", problem=words, times=shown)
    if all(isinstance(problem, WISHES) for problem in problems):
        choices += (fill(text("{when} anyway", when=Moment(wanted)), time=draft.get("time"), anyway="yes"),)
    return Trouble("time", words, (*choices, discard()))


def _slot_choice(calendar: Calendar, start: Instant, wanted: Instant) -> Choice:
    zone = calendar.tutor.clock
    at = start.wall(zone)
    same_day = start.day(zone) == wanted.day(zone)
    label = text("{time}", time=Clock(start)) if same_day else text("{when}", when=Moment(start))
    return fill(label, date=at.date().isoformat(), time=iso_time(at.time()), anyway="", assumed="")


def request(scene: Scene, draft: Draft) -> BookingRequest:
    """The booking that a full draft asks for. Raises Refused: its wall time does not exist."""
    at = wall(draft.get("date"), draft.get("time"))
    start = start_of(at, scene.calendar.tutor.clock)
    return BookingRequest(
        id=scene.fresh.ids[0],
        students=students_of(draft),
        start=start,
        minutes=int(draft.get("minutes")),
        topic=draft.get("topic"),
        note=draft.get("note"),
        room=scene.fresh.codes[0],
        anyway=draft.get("anyway") == "yes",
    )


def _card(scene: Scene, draft: Draft) -> Reply:
    calendar, wanted = scene.calendar, request(scene, draft)
    session = session_of(calendar, wanted)
    series = repeating.request(scene, draft, wanted)
    repeats, due = repeating.read_back(scene, draft, series) if series else ((), ())
    student = calendar.student(wanted.students[0])
    better, advice = _advice(student, draft)
    words = lines(
        text("{who} · {when}", who=names(calendar, session, full=True), when=when(session)),
        other_clocks(calendar, session.start, session.students),
        fold_line(calendar, draft),
        _assumed_line(scene, draft),
        this_once(booking_problems(calendar, replace(wanted, anyway=False), scene.now)) if wanted.anyway else None,
        *(limits.advice(calendar, wanted.start, scene.now) if series is None else ()),
        *repeats,
        text("Topic: {topic}", topic=wanted.topic) if wanted.topic else None,
        text("Private note: {note}", note=wanted.note) if wanted.note else None,
        advice,
        told_line(calendar, wanted.students, booking=True),
    )
    if due:
        return Reply(words, (*due, ask_for(text("Time"), "time"), repeating.again(draft), discard()))
    edits = (*(() if series else fold_choice(calendar, draft)), *_EDITS, repeating.again(draft), discard())
    return Reply(words, (act(text("Create & tell")), *better, *edits))


_EDITS = (
    ask_for(text("Time"), "time"),
    ask_for(text("Topic"), "topic"),
    ask_for(text("Private note"), "note"),
)


def _advice(student: Student, draft: Draft) -> tuple[tuple[Choice, ...], Text | None]:
    advice = topic_advice(draft.get("topic"), student.next_topic)
    if advice is None or draft.get("keep_topic"):
        return (), None
    if advice.better:
        words = text("Topic is a bit general. Use “{topic}” from last time?", topic=advice.better)
        if advice.empty:
            words = text("No topic yet. Use “{topic}” from last time?", topic=advice.better)
        return (fill(text("Use it"), topic=advice.better), fill(text("Keep"), keep_topic="yes")), words
    if advice.empty:
        return (), text("No topic yet. One like “word problems, nr 3–8” helps {name} prepare.", name=student.first)
    return (), text(
        "Topic is a bit general. One like “word problems, nr 3–8” helps {name} prepare.", name=student.first
    )


def fold_line(calendar: Calendar, draft: Draft) -> Text | None:
    """`02:30 GMT+2 (summer time, the first of two)`, where the draft's time comes twice that night."""
    at, zone = wall(draft.get("date"), draft.get("time")), calendar.tutor.clock
    found = instants_of(at, zone)
    if len(found) < 2:
        return None
    chosen = found[at.fold]
    seasons = [bool(one.on(zone).dst()) for one in found]
    match seasons, at.fold:
        case [True, False], 0:
            return text("{time} (summer time, the first of two)", time=Clock(chosen))
        case [True, False], _:
            return text("{time} (winter time, the second of two)", time=Clock(chosen))
        case _, 0:
            return text("{time} (the first of two)", time=Clock(chosen))
    return text("{time} (the second of two)", time=Clock(chosen))


def fold_choice(calendar: Calendar, draft: Draft) -> tuple[Choice, ...]:
    """The button for the other one of two such times."""
    at = wall(draft.get("date"), draft.get("time"))
    if len(instants_of(at, calendar.tutor.clock)) < 2:
        return ()
    other = text("The first one") if at.fold else text("The second one")
    return (fill(other, time=iso_time(at.replace(fold=1 - at.fold).time())),)


def _assumed_line(scene: Scene, draft: Draft) -> Text | None:
    if "time" not in draft.get("assumed").split(","):
        return None
    at = start_of(wall(draft.get("date"), draft.get("time")), scene.calendar.tutor.clock)
    return text("({time} assumed: it lies in your hours)", time=Clock(at))


def _act(scene: Scene, draft: Draft) -> Turn:
    """Book it, and put the session's card where the draft was."""
    try:
        wanted = request(scene, draft)
        if (series := repeating.request(scene, draft, wanted)) is not None:
            return repeating.act(scene, series)
        event = book(scene.calendar, wanted, scene.now)
    except Refused:
        return advance(scene, FORM, draft)
    session = event.session
    after = replace(scene.calendar, sessions=(*scene.calendar.sessions, session))
    head = text("Created: {who}, {when}.", who=names(after, session, full=True), when=when(session))
    card = session_card(
        after, session, scene.me.id, scene.now, head, first=(Choice(text("Undo"), Action("undo", event.session.id)),)
    )
    shown = replace(card, choices=created_choices(card), instead_of="draft")
    return Turn(events=(event,), replies=(shown,))


def created_choices(card: Reply) -> tuple[Choice, ...]:
    """What a card offers right after the act: taking it back first, then the rest, in short."""
    return tuple(choice for choice in card.choices if choice.action.verb in ("undo", "note", "move", "cancel"))


def _heard(scene: Scene, draft: Draft, intent: Intent) -> Draft | None:
    """The draft with everything that a sentence fixes; None: nothing of it is about a booking."""
    values: dict[str, str] = {}
    if intent.students:
        values["student"] = joined(intent.students)
    elif intent.unknown_name:
        values["unknown"] = intent.unknown_name
    values |= moment_of(intent) | _same_time(scene, intent)
    minutes = intent.minutes or (intent.new.minutes if intent.new else None)
    if minutes and "minutes" not in intent.assumed:
        values["minutes"] = str(minutes)
    if intent.topic:
        values["topic"] = cut(intent.topic, TOPIC)
    if intent.note:
        values["note"] = cut(intent.note, NOTE)
    values |= doubt_of(intent) | open_again(intent)
    values |= repeating.heard(draft, intent, values.get("date", ""))
    if not values:
        return None
    values["assumed"] = ",".join(sorted(intent.assumed))
    values |= explaining.remembered(intent, values)
    return draft.put(**values)


def _same_time(scene: Scene, intent: Intent) -> dict[str, str]:
    """`Anna, same time next week`: as the student's next lesson, else as the last one."""
    new = intent.new
    if new is None or not new.same_time or not intent.students:
        return {}
    took_place = [one for one in scene.calendar.sessions if one.status is not Status.CANCELLED]
    mine = [one for one in took_place if intent.students[0] in one.students]
    if not mine:
        return {}
    ahead = [one for one in mine if one.end > scene.now]
    like = min(ahead, key=lambda one: one.start) if ahead else max(mine, key=lambda one: one.start)
    at = like.start.wall(scene.calendar.tutor.clock)
    day = at + timedelta(minutes=new.shift) if new.shift else None
    if day and intent.range and not intent.range[0] <= day.date() <= intent.range[1]:  # it lies in another week
        day = datetime.combine(intent.range[0], at.time()) + (at.weekday() - intent.range[0].weekday()) % 7 * DAY
    return {"time": iso_time(at.time())} | ({"date": day.date().isoformat()} if day else {})


def _subject(scene: Scene, draft: Draft) -> Text:
    if draft.get("student"):
        firsts = tuple(scene.calendar.student(student).first for student in students_of(draft))
        return text("the draft for {name}", name=Listed(firsts))
    return text("the draft")


def _rows(scene: Scene, draft: Draft) -> tuple[Field, ...]:
    """Of a series, the dates that are taken."""
    if not full(FORM, draft):
        return ()
    try:
        series = repeating.request(scene, draft, request(scene, draft))
        return repeating.rows(scene.calendar, series, scene.now) if series else ()
    except Refused:
        return ()


FORM = Form(
    name="book",
    title=text("New lesson"),
    questions=(
        *QUESTIONS,
        *repeating.QUESTIONS,
        Question(
            "topic",
            text("Topic"),
            lambda scene, draft: text("What is it about? The student sees it."),
            lambda scene, draft, words: {"topic": cut(words, TOPIC)},
            required=False,
        ),
        Question(
            "note",
            text("Private note"),
            lambda scene, draft: text("Your private note? Only you will ever see it."),
            lambda scene, draft, words: {"note": cut(words, NOTE)},
            required=False,
        ),
    ),
    card=_card,
    act=_act,
    check=_check,
    complete=_complete,
    hear=_heard,
    order=_order,
    rows=_rows,
    choose=repeating.choose,
    subject=_subject,
)
