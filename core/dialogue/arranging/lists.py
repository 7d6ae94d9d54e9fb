"""Lists: today, the week, the lessons to come, free times, and one lesson's card. FLOWS 6."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from core.dialogue.arranging import booking, slots
from core.dialogue.forms import fill
from core.dialogue.openings.elsewhere import stays_line
from core.dialogue.problems import explain
from core.dialogue.reading import iso_time, read_as
from core.dialogue.scene import Scene, Turn, say
from core.model.calendar import Calendar
from core.model.session import Session
from core.moments import DAY, Instant, Span, Zone, day_span
from core.notices.agenda import Entry, by_day, on_days, visible
from core.notices.cards import session_card
from core.notices.facts import about, when
from core.replies import Action, Choice, Tone
from core.rules.openings import free_starts, holiday_on, off_on
from core.rules.problems import OnHoliday, OnTimeOff
from core.understanding import Intent
from core.words import Clock, Day, Length, Listed, Text, lines, text

WEEK = 7  # days
OPENED = 8  # lessons with a button of their own
TEXT_LINES = 30  # lessons in one list


def today(scene: Scene) -> Turn:
    """The day as it stands in the reader's zone."""
    day = scene.now.day(scene.zone)
    return _days(scene, day, day, text("Nothing today."))


def tomorrow(scene: Scene) -> Turn:
    """The day after."""
    day = scene.now.day(scene.zone) + DAY
    return _days(scene, day, day, text("Nothing tomorrow."))


def week(scene: Scene) -> Turn:
    """Seven days from today on."""
    first = scene.now.day(scene.zone)
    return _days(scene, first, first + (WEEK - 1) * DAY, text("Nothing in the next seven days."))


def greeted(scene: Scene) -> Turn:
    """Greet back, with what comes next."""
    hello, new = text("Hello, {name}!", name=scene.me.first), _new(scene)
    ahead = [pair for pair in seen(scene) if pair[1].end > scene.now]
    if not ahead:
        return say(scene, lines(hello, text("No lessons are booked.")), *new)
    if scene.own is None:
        card = session_card(*ahead[0], scene.me.id, scene.now)
        return Turn(replies=(replace(card, text=lines(hello, card.text)),), draft=scene.draft)
    next_one = by_day(ahead[:1], scene.me.id, scene.zone)
    return say(scene, lines(hello, text("Next:"), next_one), *_open(ahead[:1]), *new)


def sessions(scene: Scene, action: Action | None = None) -> Turn:
    """All lessons to come, a page at a time."""
    page = int(action.value or 0) if action else 0
    mine = [pair for pair in seen(scene) if pair[1].end > scene.now]
    shown = mine[page * OPENED : (page + 1) * OPENED]
    pages = []
    if page:
        pages.append(Choice(text("‹ Earlier"), Action("sessions", value=str(page - 1))))
    if len(mine) > (page + 1) * OPENED:
        pages.append(Choice(text("Later ›"), Action("sessions", value=str(page + 1))))
    if not shown:
        return say(scene, text("No lessons are booked."), *_new(scene))
    return say(scene, by_day(shown, scene.me.id, scene.zone), *_open(shown), *pages, *_new(scene), card="sessions")


def asked(scene: Scene, intent: Intent) -> Turn:
    """The lessons that a sentence asks about."""
    target = intent.target
    student = intent.students[0] if intent.students else 0
    if target and target.which == "next":
        return _next(scene, student)
    first, last = _range(scene, intent)
    if first is None or last is None:
        return _next(scene, student) if student else sessions(scene)
    return _days(scene, first, last, text("Nothing then."), student)


def _range(scene: Scene, intent: Intent) -> tuple[date | None, date | None]:
    if intent.range:
        return intent.range
    target = intent.target
    day = intent.date or (intent.start.date() if intent.start else None) or (target.date if target else None)
    if day:
        return day, day
    return target.range if target and target.range else (None, None)


def seen(scene: Scene) -> list[Entry]:
    """The live lessons in view that the speaker may see, earliest first."""
    return visible(scene.calendars, scene.me.id)


def _next(scene: Scene, student: int) -> Turn:
    mine = [pair for pair in seen(scene) if pair[1].end > scene.now and (not student or student in pair[1].students)]
    if not mine:
        return say(scene, text("No lessons are booked."), *_new(scene))
    return shown(scene, *mine[0])


def _days(scene: Scene, first: date, last: date, nothing: Text, student: int = 0) -> Turn:
    found = on_days(seen(scene), first, last, scene.zone)
    mine = [entry for entry in found if not student or student in entry[1].students]
    elsewhere = stays_line(scene.me, first, last)
    if not mine:
        return say(scene, lines(nothing, elsewhere, _next_line(scene, student)), *_new(scene))
    if student and len(mine) == 1:
        return shown(scene, *mine[0])
    more = (text("And {n} more.", n=len(mine) - TEXT_LINES),) if len(mine) > TEXT_LINES else ()
    listed = lines(elsewhere, by_day(mine[:TEXT_LINES], scene.me.id, scene.zone), *more)
    return say(scene, listed, *_open(mine[:OPENED]), *_new(scene))


def _next_line(scene: Scene, student: int) -> Text | None:
    """When the next lesson is, where the days asked about have none."""
    ahead = [one for _, one in seen(scene) if one.end > scene.now and (not student or student in one.students)]
    return text("The next one: {when}.", when=when(ahead[0], near=True)) if ahead else None


def _open(mine: Iterable[Entry]) -> tuple[Choice, ...]:
    return tuple(
        about(session, "show", text("{day} {time}", day=Day(session.start), time=Clock(session.start)))
        for _, session in mine
    )


def _new(scene: Scene) -> tuple[Choice, ...]:
    if scene.own is None:
        return ()
    return (Choice(text("New lesson"), Action("new"), Tone.MAIN), Choice(text("Free times"), Action("free")))


def shown(scene: Scene, calendar: Calendar, session: Session, action: Action | None = None) -> Turn:
    """One lesson's card, as a message of its own."""
    return Turn(replies=(session_card(calendar, session, scene.me.id, scene.now),), draft=scene.draft)


def free_said(scene: Scene, intent: Intent, words: str) -> Turn:
    """`when is Anna free on Tuesday?`: the times that suit both. Whom it names is read as of a lesson of theirs."""
    return free(scene, replace(intent, students=read_as(scene, "cancel", words).students))


def free(scene: Scene, intent: Intent | None = None) -> Turn:
    """The free times: of the week by days, or of one day; with students those that suit them too."""
    if not scene.calendar.tutor.hours and not scene.calendar.tutor.extras:
        return say(scene, booking.no_hours())
    first, last = _range(scene, intent) if intent else (None, None)
    students = intent.students if intent else ()
    if first is not None and first == last:
        return of_day(scene, Action("free_day", value=_day_for(first, students)))
    return _of_days(scene, students, first, last)


def free_again(scene: Scene, action: Action) -> Turn:
    """The free times of the week, maybe for students. Raises KeyError: one of them is nobody's here."""
    return _of_days(scene, _students(scene, action.value)) if action.value else free(scene)


def _of_days(scene: Scene, students: tuple[int, ...], first: date | None = None, last: date | None = None) -> Turn:
    usual, whom = _usual(scene, students), _with(scene, students)
    days = slots.free_days(scene, usual, students, first, last)
    if not days:
        return say(scene, _nothing_in_them(scene, first, last))
    choices = [
        Choice(text("{day}: {n}", day=Day(day), n=count), Action("free_day", value=_day_for(day, students)))
        for day, count in days
    ]
    span = text("Free this week{whom}, {length}:", length=Length(usual), whom=whom)
    if first and last:
        span = text(
            "Free {first} – {last}{whom}, {length}:",
            first=Day(first),
            last=Day(last),
            length=Length(usual),
            whom=whom,
        )
    return say(scene, span, *choices, card="free")


def _students(scene: Scene, words: str) -> tuple[int, ...]:
    """The students that a button names. Raises KeyError: one of them is nobody's here."""
    return tuple(scene.calendar.student(int(one)).id for one in words.split(",") if one)


def _day_for(day: date, students: tuple[int, ...]) -> str:
    """What the button of a day keeps."""
    return f"{day.isoformat()} {slots.joined(students)}".strip()


def _usual(scene: Scene, students: tuple[int, ...]) -> int:
    """The length that free times are shown for, in minutes: that of the student, where it is one."""
    own = scene.calendar.student(students[0]).minutes if len(students) == 1 else None
    return own or scene.calendar.tutor.minutes


def _with(scene: Scene, students: tuple[int, ...]) -> Text:
    if not students:
        return text("")
    return text(" for you and {names}", names=Listed(tuple(scene.calendar.student(one).first for one in students)))


def _nothing_in_them(scene: Scene, first: date | None, last: date | None) -> Text:
    if first and last:
        return _nothing(scene, text("Nothing is free {first} – {last}.", first=Day(first), last=Day(last)), first, last)
    today = scene.now.day(scene.calendar.tutor.clock)
    return _nothing(scene, text("Nothing is free in the next seven days."), today, today + WEEK * DAY)


def of_day(scene: Scene, action: Action) -> Turn:
    """The free times of one day; each begins a lesson. Raises KeyError: a student is nobody's here."""
    said, _, whom = action.value.partition(" ")
    day, students = date.fromisoformat(said), _students(scene, whom)
    over, usual = day_span(day, scene.calendar.tutor.clock), _usual(scene, students)
    if not scene.calendar.view.covers(over):
        return say(scene, text("I look a few months ahead, not further."))
    starts = free_starts(scene.calendar, day, usual, scene.now, students)
    back = Choice(text("‹ Back"), Action("free", value=slots.joined(students)))
    if not starts:
        nothing = _nothing(scene, text("Nothing is free on {day}.", day=Day(day)), day, day)
        return say(scene, nothing, back, card="free")
    zone = scene.calendar.tutor.clock
    times = [
        Choice(text("{time}", time=Clock(start)), Action("new", value=_slot(start, zone, students)))
        for start in starts[: slots.SHOWN_TIMES]
    ]
    head = text("Free on {day}{whom}, {length}:", day=Day(day), whom=_with(scene, students), length=Length(usual))
    return say(scene, head, *times, back, card="free")


def _nothing(scene: Scene, words: Text, first: date, last: date) -> Text:
    """The words, and the days off that are the reason for them."""
    zone = scene.calendar.tutor.clock
    over = Span(day_span(first, zone).start, day_span(last, zone).end)
    off, holiday = off_on(scene.calendar.tutor, over), holiday_on(scene.calendar, over)
    if off is not None:
        why = explain(OnTimeOff(over.start, off.first, off.last), scene.calendar)
    elif holiday is not None:
        why = explain(OnHoliday(over.start, holiday.day, holiday.name), scene.calendar)
    else:
        return words
    return text("{words} {why}", words=words, why=why)


def _slot(start: Instant, zone: Zone, students: tuple[int, ...]) -> str:
    at = start.wall(zone)
    day, clock, whom = at.date().isoformat(), iso_time(at.time()), slots.joined(students)
    return fill(text(""), date=day, time=clock, via="slot", student=whom).action.value
