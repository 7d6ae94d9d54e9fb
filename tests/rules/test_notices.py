"""What each event owes to whom and when, and what a notice says when it leaves. RELIABILITY 3."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeAlias

import pytest

from core.events import (
    AttendanceChanged,
    BondChanged,
    Event,
    GuardianAsked,
    PersonChanged,
    SessionBooked,
    SessionCancelled,
    SessionEnded,
    SessionMoved,
    SessionNoted,
    SessionRestored,
    SessionStarted,
    StudentChanged,
    StudentNudged,
)
from core.model.calendar import Calendar
from core.model.people import Person, Student
from core.model.session import Answer, Session, Status
from core.moments import DAY, HOUR, Instant
from core.notices import Kind, Notice, audience, notices_for, plan, voices, words_for
from core.replies import Reply
from core.rules.cancelling import cancel
from core.rules.joining import answer, end, end_as_no_show, running_late, start, wait_a_little
from core.rules.moving import NewTime, move
from core.rules.undoing import undo
from tests.rules.cast import (
    ANNA,
    BEN,
    BONDS,
    ELENA,
    KATRIN,
    LEO,
    MAYA,
    NOTE,
    NOW,
    PETR,
    ROSTER,
    STRANGER,
    at,
    calendar,
    lesson,
    minutes,
    worded,
)

ONE = lesson()
START = ONE.start
WORLD = calendar(ONE)
TIMERS = [
    ("reminder_24h", ANNA.id, -24 * 60, -2 * 60),
    ("reminder_1h", ANNA.id, -60, 0),
    ("join", ANNA.id, -10, 60),
    ("start", MAYA.id, -5, 60),
    ("redraw began", ANNA.id, 0, 60),
    ("redraw began", MAYA.id, 0, 60),
    ("nudge first 11", ANNA.id, 5, 15),
    ("nudge last 11", ANNA.id, 10, 15),
    ("redraw asked 5", MAYA.id, 5, 60),
    ("no_show_advice 10", MAYA.id, 10, 60),
    ("redraw suggested", MAYA.id, 15, 60),
    ("wrap_up", MAYA.id, 62, 62 + 12 * 60),
]


ASKING = ["nudge first 11", "nudge last 11", "redraw asked 5", "no_show_advice 10", "redraw suggested"]


def rows(notices: tuple[Notice, ...], session: Session = ONE) -> list[tuple[str, int, float, float]]:
    """Kind and step, person, and when it is due and expires: minutes from the start."""
    return [
        (
            f"{one.kind} {one.step}".strip(),
            one.person,
            one.due.since(session.start) / minutes(1),
            one.expires.since(session.start) / minutes(1),
        )
        for one in notices
    ]


def timers(session: Session, now: Instant, world: Calendar | None = None) -> tuple[Notice, ...]:
    return tuple(plan(session, world or calendar(session), now))


def kinds(notices: tuple[Notice, ...]) -> list[str]:
    return [f"{one.kind} {one.step}".strip() for one in notices]


# --- when --------------------------------------------------------------------------------------------


def test_a_booking_is_told_at_once_and_its_timers_are_set() -> None:
    owed = notices_for(SessionBooked(ONE), WORLD, NOW)
    week = 7 * 24 * 60
    ago = NOW.since(START) / minutes(1)
    told = [("booked", ANNA.id, ago, week), ("booked", ELENA.id, ago, week)]
    assert rows(owed) == [*told, *TIMERS]
    assert {one.version for one in owed} == {ONE.version}


@pytest.mark.parametrize(
    ("left", "first", "why"),
    [
        (24 * 60 + 1, 0, "a minute before the first reminder all are ahead"),
        (24 * 60, 1, "a reminder that is due this second is not made up for"),
        (60, 2, "in the last hour neither is sent"),
    ],
)
def test_reminders_that_have_passed_are_not_planned(left: int, first: int, why: str) -> None:
    assert rows(timers(ONE, START - minutes(left))) == TIMERS[first:], why


@pytest.mark.parametrize(
    ("offset", "expected", "why"),
    [
        (-10, ["join", "start", "redraw began", "redraw began", *ASKING, "wrap_up"], "at T-10"),
        (-5, ["join", "start", "redraw began", "redraw began", *ASKING, "wrap_up"], "at T-5"),
        (0, [*ASKING, "wrap_up"], "it has begun"),
        (5, ["nudge last 11", "no_show_advice 10", "redraw suggested", "wrap_up"], "no first question after it"),
        (10, ["redraw suggested", "wrap_up"], "nor the last"),
        (15, ["wrap_up"], "nothing more is suggested"),
        (60, ["wrap_up"], "at the end the result is still to be asked for"),
        (62, [], "and then no more"),
    ],
)
def test_the_steps_of_the_waiting_room_that_lie_ahead(offset: float, expected: list[str], why: str) -> None:
    assert kinds(timers(ONE, START + minutes(offset))) == expected, why


@pytest.mark.parametrize(
    ("left", "reminders", "why"),
    [
        (3 * 24, ["reminder_24h", "reminder_1h"], "booked days ahead"),
        (26, ["reminder_24h", "reminder_1h"], "just two hours before the reminder"),
        (25.9, ["reminder_1h"], "the booking itself was news less than two hours before it"),
        (20, ["reminder_1h"], "the day before has passed"),
        (3, ["reminder_1h"], "two hours before the reminder"),
        (2.9, [], "the booking stands for it"),
    ],
)
def test_a_confirmation_stands_for_the_reminders_soon_after(left: float, reminders: list[str], why: str) -> None:
    owed = notices_for(SessionBooked(ONE), WORLD, START - left * HOUR)
    assert [kind for kind in kinds(owed) if kind.startswith("reminder")] == reminders, why


def test_doors_that_should_be_open_already_are_opened_at_once() -> None:
    due = {one.kind: one.due for one in timers(ONE, START - minutes(3))}
    assert due[Kind.JOIN] == due[Kind.START] == START - minutes(3)


# --- to whom -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("event", "people", "why"),
    [
        (SessionBooked(ONE), {ANNA.id, ELENA.id}, "the student, and the informed parent"),
        (SessionBooked(lesson(students=(BEN,))), {BEN.id, PETR.id}, "each their own"),
        (SessionBooked(lesson(students=(LEO,))), {KATRIN.id}, "who has not joined is not written to"),
        (SessionBooked(lesson(students=(ANNA, BEN))), {ANNA.id, ELENA.id, BEN.id, PETR.id}, "several families"),
        (SessionNoted(ONE), {MAYA.id}, "a note is the tutor's alone"),
        (SessionStarted(ONE), {ANNA.id}, "a parent need not come to the room"),
        (SessionStarted(lesson(students=(LEO,))), {KATRIN.id}, "unless they speak for the child"),
        (StudentNudged(ONE, (ANNA.id,)), {ANNA.id}, "who is asked is the student"),
        (GuardianAsked(lesson(students=(ANNA, BEN)), ANNA.id), {ELENA.id}, "whose child it is"),
        (SessionEnded(replace(ONE, status=Status.COMPLETED), ONE), set(), "a lesson that took place is no news"),
        (SessionEnded(replace(ONE, status=Status.NO_SHOW), ONE), {ANNA.id, ELENA.id}, "one that was missed is"),
    ],
)
def test_who_is_told(event: Event, people: set[int], why: str) -> None:
    owed = notices_for(event, WORLD, NOW)
    tutors_own = MAYA.id if not isinstance(event, SessionNoted) else 0
    assert {one.person for one in owed} - {tutors_own} == people, why


def test_a_parent_of_two_in_one_lesson_is_told_once() -> None:
    both = lesson(students=(ANNA, BEN))
    world = calendar(both, bonds=(*BONDS, replace(BONDS[0], id=48, student=BEN.id)))
    assert [one.id for one in audience(world, both)].count(ELENA.id) == 1


def test_a_parent_who_does_not_want_to_hear_of_it_is_neither_told_nor_asked() -> None:
    deaf = calendar(ONE, bonds=(replace(BONDS[0], informed=False),))
    assert {one.person for one in notices_for(SessionCancelled(ONE, ONE), deaf, NOW)} == {ANNA.id}
    assert notices_for(GuardianAsked(ONE, ANNA.id), deaf, NOW) == ()


@pytest.mark.parametrize(
    ("student", "expected", "why"),
    [
        (ANNA, [ANNA.id], "the student"),
        (LEO, [KATRIN.id], "the deciding parent of a child without a messenger"),
        (replace(BEN, person=replace(BEN.person, addresses=())), [], "whose parent only hears of things"),
        (replace(ANNA, archived=True), [], "nobody for somebody archived"),
    ],
)
def test_who_speaks_for_a_student(student: Student, expected: list[int], why: str) -> None:
    world = calendar(roster=(student,))
    assert [one.id for one in voices(world, student.id)] == expected, why


@pytest.mark.parametrize(
    ("event", "why"),
    [
        (StudentChanged(MAYA.id, ANNA), "she has joined"),
        (BondChanged(BONDS[0]), "her mother was linked"),
    ],
)
def test_whoever_joins_gets_what_lies_ahead(event: Event, why: str) -> None:
    over = lesson("2026-11-20 16:30", id=103)
    assert rows(notices_for(event, calendar(ONE, over), NOW)) == TIMERS, why


def test_whoever_has_new_wishes_gets_what_is_theirs_and_nobody_else_anything() -> None:
    over = lesson("2026-11-20 16:30", id=103)
    hers = [row for row in TIMERS if row[1] == ANNA.id]
    assert rows(notices_for(PersonChanged(ANNA.person), calendar(ONE, over), NOW)) == hers


@pytest.mark.parametrize(
    ("event", "why"),
    [
        (StudentChanged(MAYA.id, replace(ANNA, archived=True)), "she was archived"),
        (BondChanged(replace(BONDS[0], active=False)), "her mother was unlinked"),
        (PersonChanged(STRANGER), "who has no lessons here"),
    ],
)
def test_whoever_leaves_gets_nothing(event: Event, why: str) -> None:
    assert notices_for(event, WORLD, NOW) == (), why


# --- the tutor hears of a no, or of a late that is near -------------------------------------------------


@pytest.mark.parametrize(
    ("event", "alerted", "why"),
    [
        (answer(ONE, ANNA.id, Answer.NOT, "fever", NOW), True, "a no is always news"),
        (answer(ONE, ANNA.id, Answer.COMING, "", NOW), False, "a yes is a mark on the card"),
        (running_late(ONE, ANNA.id, 5, ""), False, "a late of days ahead is a line on the card"),
        (wait_a_little(ONE, ANNA.id, 2), False, "two minutes are no alert"),
    ],
)
def test_the_tutor_is_alerted_by_what_matters(event: AttendanceChanged, alerted: bool, why: str) -> None:
    owed = [one for one in notices_for(event, calendar(event.session), NOW) if one.due == NOW]
    assert [one.kind for one in owed] == [Kind.ANSWER if alerted else Kind.REDRAW], why
    assert {one.person for one in owed} == {MAYA.id}


@pytest.mark.parametrize(("left", "kind"), [(61, Kind.REDRAW), (60, Kind.ANSWER), (-3, Kind.ANSWER)])
def test_late_within_the_hour_alerts_the_tutor(left: int, kind: Kind) -> None:
    event, now = running_late(ONE, ANNA.id, 5, "the bus"), START - minutes(left)
    owed = [one for one in notices_for(event, calendar(event.session), now) if one.due == now]
    assert [one.kind for one in owed] == [kind]


def test_late_moves_the_questions_that_lie_ahead() -> None:
    event = running_late(ONE, ANNA.id, 5, "")
    owed = notices_for(event, calendar(event.session), START - minutes(8))
    assert [row for row in rows(owed) if row[0].startswith("nudge")] == [
        ("nudge first 11", ANNA.id, 10, 15),
        ("nudge last 11", ANNA.id, 15, 15),
    ]


# --- moved and cancelled -------------------------------------------------------------------------------


def moved_to(to: str, now: Instant) -> tuple[SessionMoved, tuple[Notice, ...], Calendar]:
    event = move(WORLD, ONE, NewTime(at(to), 60, "room-new"), now)
    world = calendar(event.session)
    return event, notices_for(event, world, now), world


def test_c17_a_move_two_hours_before_drops_the_old_timers_and_plans_new_ones() -> None:
    now = START - 2 * HOUR
    old = timers(ONE, NOW)
    event, owed, world = moved_to("2026-11-26 16:30", now)
    assert all(words_for(one, world, one.due, heard=True) is None for one in old)
    again = [row for row in rows(owed, event.session) if row[0] != "moved late"]
    assert again == TIMERS
    keys = [(one.kind, one.person, one.step) for one in owed]
    assert len(set(keys)) == len(keys)
    assert {one.version for one in owed} == {2}


def test_c18_a_move_to_a_time_whose_day_before_has_passed_leaves_the_nearer_reminder() -> None:
    event, owed, _ = moved_to("2026-11-25 16:30", START + minutes(-1))
    assert event.session.start.since(START - minutes(1)) > 24 * HOUR
    assert "reminder_24h" not in kinds(owed), "the move itself is news of that hour"
    _, sooner, _ = moved_to("2026-11-24 19:00", START - 3 * HOUR)
    assert [kind for kind in kinds(sooner) if kind.startswith("reminder")] == ["reminder_1h"]


def test_a_cancellation_is_told_and_silences_all_that_was_planned() -> None:
    event = cancel(ONE, "illness", NOW)
    world = calendar(event.session)
    owed = notices_for(event, world, NOW)
    assert [(one.kind, one.person) for one in owed] == [(Kind.CANCELLED, ANNA.id), (Kind.CANCELLED, ELENA.id)]
    assert all(words_for(one, world, one.due, heard=True) is None for one in timers(ONE, NOW))


def test_a_cancellation_is_no_news_to_somebody_who_never_heard_of_the_lesson() -> None:
    event = cancel(ONE, "", NOW)
    world = calendar(event.session)
    notice = notices_for(event, world, NOW)[0]
    assert words_for(notice, world, NOW, heard=False) is None
    assert words_for(notice, world, NOW, heard=True) is not None


# --- what it says --------------------------------------------------------------------------------------


def said(event: Event, world: Calendar, reader: Person, now: Instant = NOW) -> str:
    """What the first notice of an event says to one person."""
    notice = next(one for one in notices_for(event, world, now) if one.person == reader.id)
    return shown(words_for(notice, world, now, heard=True), reader, now)


def shown(reply: Reply | None, reader: Person, now: Instant) -> str:
    if reply is None:
        return ""
    choices = "".join(f" [{worded(choice.label, reader, now)}]" for choice in reply.choices)
    return worded(reply.text, reader, now).replace("\n", " / ") + choices


News: TypeAlias = SessionBooked | SessionMoved | SessionCancelled | SessionRestored
MOVED = move(WORLD, ONE, NewTime(at("2026-11-26 16:30"), 60, "r", "clash"), NOW)
CANCELLED = cancel(ONE, "illness", NOW)


@pytest.mark.parametrize(
    ("event", "reader", "words"),
    [
        (
            SessionBooked(ONE),
            ANNA.person,
            "Maya has booked you: Tue 24 Nov, 17:30–18:30. / Topic: quadratic equations [OK, see you] [Another time?]",
        ),
        (
            SessionBooked(ONE),
            ELENA,
            (
                "Anna's lesson with Maya Ivanova is booked: Tue 24 Nov, 17:30–18:30. / Topic: quadratic equations "
                "[OK] [Another time?]"
            ),
        ),
        (
            SessionBooked(lesson(students=(BEN,))),
            PETR,
            "Ben's lesson with Maya Ivanova is booked: Tue, 24 Nov, 9:00–10:00 pm. / Topic: quadratic equations",
        ),
        (
            MOVED,
            ANNA.person,
            (
                "Your lesson has moved: Tue 24 Nov, 17:30 → Thu 26 Nov, 17:30–18:30. / Reason: a timetable clash. / "
                "Topic: quadratic equations [OK, see you] [Another time?]"
            ),
        ),
        (
            CANCELLED,
            ELENA,
            "Anna's lesson Tue 24 Nov, 17:30–18:30 is cancelled. Maya is sorry. / Reason: illness.",
        ),
        (
            undo(CANCELLED, calendar(CANCELLED.session), NOW),
            ELENA,
            (
                "Correction: Anna's lesson, Tue 24 Nov, 17:30–18:30, takes place after all. [Anna is coming] "
                "[Running late] [Can't make it]"
            ),
        ),
        (
            undo(SessionBooked(ONE), WORLD, NOW),
            ANNA.person,
            "Correction: your lesson, Tue 24 Nov, 17:30–18:30, was booked by mistake.",
        ),
    ],
    ids=["booked", "booked, to a parent", "booked, to one who hears only", "moved", "cancelled", "restored", "undone"],
)
def test_each_reads_the_news_on_the_own_clock(event: News, reader: Person, words: str) -> None:
    assert said(event, calendar(event.session), reader) == words


@pytest.mark.parametrize(
    ("step", "late", "words", "why"),
    [
        ("reminder_24h", 0, "Your lesson with Maya: tomorrow 17:30–18:30. / Topic: quadratic equations", "on time"),
        ("reminder_1h", 0, "In 1 h: your lesson with Maya, today 17:30–18:30. / Topic: quadratic equations", "on time"),
        ("reminder_1h", 5, "In 55 min: your lesson with Maya, today 17:30–18:30. / Topic: quadratic equations", "late"),
        ("join", 0, "In 10 min with Maya: today 17:30–18:30.", "the door"),
        ("join", 12, "The lesson with Maya, today 17:30–18:30, has begun.", "late"),
        ("nudge first 11", 0, "Are you joining? Your lesson with Maya began at 17:30.", "before the tutor has started"),
    ],
)
def test_a_reminder_counts_from_now_never_from_the_plan(step: str, late: int, words: str, why: str) -> None:
    notice = next(one for one in timers(ONE, NOW) if f"{one.kind} {one.step}".strip() == step)
    now = notice.due + minutes(late)
    assert shown(words_for(notice, WORLD, now, heard=True), ANNA.person, now).split(" [")[0] == words, why


def test_e5_of_two_reminders_that_are_overdue_only_the_nearer_is_sent() -> None:
    far, near = timers(ONE, NOW)[:2]
    assert words_for(far, WORLD, START - minutes(61), heard=True) is not None
    assert words_for(far, WORLD, START - HOUR, heard=True) is None
    assert words_for(near, WORLD, START - HOUR, heard=True) is not None


@pytest.mark.parametrize(
    ("session", "kind", "why"),
    [
        (replace(ONE, status=Status.STARTED), Kind.REMINDER_1H, "it is running"),
        (answer(ONE, ANNA.id, Answer.NOT, "", NOW).session, Kind.REMINDER_24H, "she has said that she cannot come"),
        (answer(ONE, ANNA.id, Answer.NOT, "", NOW).session, Kind.JOIN, "the door is not held open for her"),
        (answer(ONE, ANNA.id, Answer.NOT, "", NOW).session, Kind.NUDGE, "nor is she asked"),
        (replace(ONE, status=Status.STARTED), Kind.START, "the tutor is there already"),
        (end(ONE, ONE.end).session, Kind.WRAP_UP, "there is a result"),
    ],
)
def test_what_is_no_longer_true_is_not_said(session: Session, kind: Kind, why: str) -> None:
    for notice in timers(ONE, NOW):
        if notice.kind == kind:
            now_true = replace(notice, version=session.version)
            assert words_for(now_true, calendar(session), notice.due, heard=True) is None, why


def test_an_answer_that_was_taken_back_is_not_passed_on() -> None:
    no = answer(ONE, ANNA.id, Answer.NOT, "fever", NOW)
    alert = notices_for(no, calendar(no.session), NOW)[0]
    yes = answer(no.session, ANNA.id, Answer.COMING, "better", NOW).session
    assert shown(words_for(alert, calendar(no.session), NOW, True), MAYA, NOW).startswith("Anna can't make it")
    assert words_for(alert, calendar(yes), NOW, heard=True) is None


def test_a_lateness_that_became_a_no_is_not_passed_on() -> None:
    late = running_late(ONE, ANNA.id, 10, "the bus")
    alert = next(one for one in notices_for(late, WORLD, START) if one.kind == Kind.ANSWER)
    no = answer(late.session, ANNA.id, Answer.NOT, "", START).session
    assert shown(words_for(alert, calendar(late.session), START, True), MAYA, START).startswith("Anna will be 10 min")
    assert words_for(alert, calendar(no), START, heard=True) is None


def test_a_missed_lesson_taken_back_is_not_a_cancelled_one() -> None:
    now = START + minutes(20)
    missed = end_as_no_show(ONE, now)
    back = undo(missed, calendar(missed.session), now)
    assert "was marked as missed by mistake" in said(back, calendar(back.session), ANNA.person, now)
    gone = cancel(ONE, "", now)
    again = undo(gone, calendar(gone.session), now)
    assert "takes place after all" in said(again, calendar(again.session), ANNA.person, now)


def test_of_two_children_the_one_who_is_missing_is_asked_for() -> None:
    both = lesson(students=(replace(ANNA, person=replace(ANNA.person, addresses=())), LEO))
    roster = (*(replace(one, person=replace(one.person, addresses=())) for one in ROSTER),)
    world = calendar(both, roster=roster, bonds=(*BONDS, replace(BONDS[2], id=49, student=ANNA.id)))
    seen = answer(both, ANNA.id, Answer.COMING, "", START).session
    now = replace(world, sessions=(seen,))
    asked = [one for one in plan(both, world, NOW) if one.step.startswith("first") and one.person == KATRIN.id]
    said = [shown(words_for(one, now, one.due, heard=True), KATRIN, one.due) for one in asked]
    why = " Leo's lesson with Maya began at 02:30. [In 2 min] [10 min late] [Technical trouble] [Not today]"
    assert said == ["", f"Is Leo joining?{why}"]


def test_nothing_but_the_tutor_ever_reads_the_note() -> None:
    running = start(ONE, START).session
    for event in (SessionBooked(ONE), MOVED, CANCELLED, SessionStarted(running), StudentNudged(running, (ANNA.id,))):
        world = calendar(event.session)
        for notice in notices_for(event, world, NOW):
            reply = words_for(notice, world, max(notice.due, NOW + DAY), heard=True)
            if notice.person != MAYA.id:
                assert NOTE not in repr(reply)
