"""The waiting room: its timeline, signs of life, and announced lateness. FLOWS 12."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.events import AttendanceChanged
from core.model.session import Answer, Attendance, Session, Sign, Status
from core.moments import Instant
from core.notices import Kind, Notice, notices_for, plan, words_for
from core.rules.joining import (
    FIRST_NUDGE,
    LAST_NUDGE,
    PATIENCE,
    answer,
    due_after_start,
    end,
    end_as_no_show,
    from_start,
    on_time,
    questions,
    running_late,
    sign_of_life,
    silent,
    start,
    wait_a_little,
)
from core.rules.problems import AlreadyBegun, NotLive, NotYet, Problem, Refused
from tests.rules.cast import ANNA, BEN, MAYA, calendar, lesson, minutes

ONE = lesson()
RUNNING = replace(ONE, status=Status.STARTED)


def T(offset: float) -> Instant:  # noqa: N802 - the letter of the plan: T+5
    """So many minutes after the start."""
    return ONE.start + minutes(offset)


# --- the timeline ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "offset", "problem", "why"),
    [
        (Status.BOOKED, -11, NotYet(T(-10)), "the room opens ten minutes before"),
        (Status.BOOKED, -10, None, "now it does"),
        (Status.BOOKED, 30, None, "better late than never"),
        (Status.STARTED, 0, AlreadyBegun(T(0)), "it is open"),
        (Status.CANCELLED, 0, NotLive(Status.CANCELLED), "there is no lesson"),
        (Status.COMPLETED, 0, NotLive(Status.COMPLETED), "it is over"),
    ],
)
def test_the_room_opens_at_ten_to(status: Status, offset: float, problem: Problem | None, why: str) -> None:
    assert refusal(lambda: start(lesson(status=status), T(offset))) == problem, why


@pytest.mark.parametrize(
    ("status", "offset", "problem", "why"),
    [
        (Status.BOOKED, 4, NotYet(T(5)), "nobody has been asked yet"),
        (Status.BOOKED, 5, None, "the first question is out"),
        (Status.STARTED, -9, NotYet(T(5)), "an open room is no reason to give up earlier"),
        (Status.STARTED, 4.9, NotYet(T(5)), "nor a minute before"),
        (Status.STARTED, 5, None, "now it is"),
        (Status.COMPLETED, 20, NotLive(Status.COMPLETED), "there is a result"),
        (Status.NO_SHOW, 20, NotLive(Status.NO_SHOW), "it is said already"),
    ],
)
def test_nobody_is_a_no_show_before_five_past(status: Status, offset: float, problem: Problem | None, why: str) -> None:
    assert refusal(lambda: end_as_no_show(lesson(status=status), T(offset))) == problem, why


@pytest.mark.parametrize(
    ("status", "offset", "problem", "why"),
    [
        (Status.BOOKED, -1, NotYet(T(0)), "it has not begun"),
        (Status.BOOKED, 0, None, "it has"),
        (Status.STARTED, -5, None, "they met early, and that was it"),
        (Status.CANCELLED, 60, NotLive(Status.CANCELLED), "it never was"),
    ],
)
def test_a_lesson_is_completed_once_it_has_begun(
    status: Status, offset: float, problem: Problem | None, why: str
) -> None:
    assert refusal(lambda: end(lesson(status=status), T(offset))) == problem, why


def refusal(turn: Callable[[], object]) -> Problem | None:
    try:
        turn()
    except Refused as refused:
        return refused.first
    return None


def test_a_result_is_a_new_version_and_a_start_is_not() -> None:
    assert start(ONE, T(0)).session == replace(ONE, status=Status.STARTED)
    assert end(RUNNING, T(60)).session == replace(RUNNING, status=Status.COMPLETED, version=2)
    assert end_as_no_show(ONE, T(10)).session == replace(ONE, status=Status.NO_SHOW, version=2)


# --- lateness ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("late", "first", "last", "why"),
    [
        (0, 5, 10, "the guide: wait five to ten minutes"),
        (2, 7, 12, "in two minutes"),
        (5, 10, 15, "five minutes late"),
        (10, 15, 15, "ten minutes late: the second step is the latest there is"),
        (15, 15, 15, "fifteen minutes late"),
        (90, 15, 15, "later than anybody waits"),
    ],
)
def test_lateness_moves_the_steps_at_most_to_a_quarter_past(late: int, first: int, last: int, why: str) -> None:
    one = with_late(late)
    assert due_after_start(one, ANNA.id, FIRST_NUDGE) == T(first), why
    assert due_after_start(one, ANNA.id, LAST_NUDGE) == T(last), why


@pytest.mark.parametrize(
    ("late", "asked", "why"),
    [
        (0, [(5, "first"), (10, "last")], "twice"),
        (5, [(10, "first"), (15, "last")], "twice, five minutes later"),
        (10, [(15, "last")], "once: both would fall together"),
        (15, [(15, "last")], "once"),
    ],
)
def test_e9_the_questions_are_planned_where_lateness_has_put_them(
    late: int, asked: list[tuple[int, str]], why: str
) -> None:
    one = with_late(late)
    nudges = [notice for notice in plan(one, calendar(one), T(-60)) if notice.kind == Kind.NUDGE]
    assert [(notice.due.since(ONE.start) / minutes(1), notice.step.split()[0]) for notice in nudges] == asked, why


def with_late(late: int) -> Session:
    return running_late(ONE, ANNA.id, late, "").session if late else ONE


@pytest.mark.parametrize(
    ("first", "then", "why"),
    [(20, 5, "it was less than the mother thought"), (5, 20, "the bus stands"), (10, 10, "said twice")],
)
def test_e9_of_lateness_said_twice_the_last_word_counts(first: int, then: int, why: str) -> None:
    assert running_late(with_late(first), ANNA.id, then, "").attendance.late == then, why


def test_e9_who_is_on_time_after_all_is_asked_as_if_nobody_had_been_late() -> None:
    late = with_late(10)
    again = on_time(late, ANNA.id, "the bus came", T(-30))
    assert questions(again.session, ANNA.id) == questions(ONE, ANNA.id)
    assert questions(late, ANNA.id) != questions(ONE, ANNA.id)


@pytest.mark.parametrize(
    ("said", "after", "late", "why"),
    [
        (5, -30, 5, "before it begins, minutes are those of the start"),
        (10, 5, 10, "ten, five of them gone"),
        (5, 5, 10, "five that are gone already: five more"),
        (5, 12, 17, "the same later"),
    ],
)
def test_e9_minutes_that_are_gone_already_are_meant_from_now_on(said: int, after: int, late: int, why: str) -> None:
    assert from_start(ONE, said, T(after)) == late, why


def test_e9_in_two_minutes_postpones_the_next_step_by_two() -> None:
    asked_at_five = wait_a_little(ONE, ANNA.id, 2)
    owed = {notice.step.split()[0]: notice.due for notice in nudges(asked_at_five.session, T(5))}
    assert owed["last"] == T(12)
    again = wait_a_little(asked_at_five.session, ANNA.id, 2).session
    assert due_after_start(again, ANNA.id, LAST_NUDGE) == T(14)
    assert due_after_start(wait_a_little(again, ANNA.id, 2).session, ANNA.id, LAST_NUDGE) == T(15)


@given(st.lists(st.tuples(st.sampled_from(["late", "soon"]), st.integers(1, 60)), max_size=8))
def test_e9_nothing_that_is_said_asks_later_than_a_quarter_past(said: list[tuple[str, int]]) -> None:
    one = ONE
    for word, by in said:
        one = (running_late(one, ANNA.id, by, "") if word == "late" else wait_a_little(one, ANNA.id, by)).session
    first, last = due_after_start(one, ANNA.id, FIRST_NUDGE), due_after_start(one, ANNA.id, LAST_NUDGE)
    assert T(5) <= first <= last <= ONE.start + PATIENCE
    assert T(10) <= last


# --- signs of life -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("offset", "is_sign", "why"),
    [
        (-60, False, "a coming said before is none"),
        (-10.1, False, "not even just before"),
        (-10, True, "from ten to on it is"),
        (5, True, "and after the question all the more"),
    ],
)
def test_e9_only_what_is_said_from_ten_to_on_is_a_sign(offset: float, is_sign: bool, why: str) -> None:
    coming = answer(ONE, ANNA.id, Answer.COMING, "", T(offset)).session
    seen = sign_of_life(ONE, ANNA.id, Sign.WROTE, "hello", T(offset)).session
    assert (silent(coming) == (), silent(seen) == ()) == (is_sign, is_sign), why


@pytest.mark.parametrize(
    ("said", "asked", "why"),
    [
        (None, True, "nothing was said"),
        ((Answer.COMING, -0.02), False, "an answer a second before the question stops it"),
        ((Answer.COMING, 4.98), False, "as at 4:59"),
        ((Answer.NOT, -30), False, "who said that they do not come is not asked"),
        ((Answer.COMING, -30), True, "who said long before that they come is"),
    ],
)
def test_e9_the_question_is_asked_only_where_it_is_open(
    said: tuple[Answer, float] | None, asked: bool, why: str
) -> None:
    one = answer(ONE, ANNA.id, said[0], "", T(said[1])).session if said else ONE
    first = next(notice for notice in plan(ONE, calendar(ONE), T(-60)) if notice.step == "first 11")
    assert (words_for(first, calendar(one), T(5), heard=True) is not None) is asked, why


def test_e9_an_answer_at_one_past_the_question_stops_the_last_one_and_reaches_the_tutor() -> None:
    event = answer(ONE, ANNA.id, Answer.NOT, "fever", T(5) + minutes(1 / 60))
    world = calendar(event.session)
    told = [notice for notice in notices_for(event, world, T(5)) if notice.due == T(5)]
    assert [(notice.kind, notice.person) for notice in told] == [(Kind.ANSWER, MAYA.id)]
    assert words_for(told[0], world, T(5), heard=True) is not None
    last = next(notice for notice in nudges(ONE, T(0)) if notice.step == "last 11")
    assert words_for(last, world, T(10), heard=True) is None


def test_e9_lateness_announced_after_planning_holds_the_question_back() -> None:
    first = next(notice for notice in nudges(ONE, T(0)) if notice.step == "first 11")
    late = with_late(10)
    assert words_for(first, calendar(late), T(5), heard=True) is None
    assert words_for(first, calendar(with_late(5)), T(10), heard=True) is not None


def test_e9_after_a_restart_the_first_question_is_not_repeated_beside_the_last() -> None:
    first = next(notice for notice in nudges(ONE, T(0)) if notice.step == "first 11")
    assert words_for(first, calendar(ONE), T(6), heard=True) is not None
    assert words_for(first, calendar(ONE), T(10), heard=True) is None
    assert [notice.step for notice in nudges(ONE, T(6))] == ["last 11"]


def nudges(one: Session, now: Instant) -> list[Notice]:
    return [notice for notice in plan(one, calendar(one), now) if notice.kind == Kind.NUDGE]


def test_e9_each_student_of_a_lesson_is_silent_for_themselves() -> None:
    both = lesson(students=(ANNA, BEN))
    seen = sign_of_life(both, ANNA.id, Sign.JOINED, "", T(0)).session
    assert silent(both) == (ANNA.id, BEN.id)
    assert silent(seen) == (BEN.id,)
    asked = {notice.person for notice in nudges(seen, T(1)) if words_for(notice, calendar(seen), T(10), heard=True)}
    assert asked == {BEN.id}


def test_who_cannot_come_is_not_late_any_more() -> None:
    changed = answer(with_late(10), ANNA.id, Answer.NOT, "", T(-5)).attendance
    assert (changed.answer, changed.late) == (Answer.NOT, 0)


def test_who_was_late_and_does_not_come_puts_nothing_off_any_more() -> None:
    no = answer(with_late(10), ANNA.id, Answer.NOT, "", T(-30))
    owed = notices_for(no, calendar(no.session), T(-30))
    due = {notice.step.split()[0]: notice.due for notice in owed if notice.kind == Kind.NUDGE}
    assert due == {"first": T(5), "last": T(10)}, "should they come after all, they are asked at the usual time"
    assert [notice.due for notice in owed if notice.kind == Kind.NO_SHOW_ADVICE] == [T(10)]


def test_the_last_words_stay_until_there_are_others() -> None:
    first = running_late(ONE, ANNA.id, 5, "the bus").session
    assert answer(first, ANNA.id, Answer.COMING, "", T(-20)).attendance.words == "the bus"
    assert answer(first, ANNA.id, Answer.COMING, "here soon", T(-20)).attendance.words == "here soon"
    assert sign_of_life(first, ANNA.id, Sign.SEEN, "", T(-20)).attendance.words == "the bus"


@pytest.mark.parametrize(
    ("turn", "stands", "sign", "said", "why"),
    [
        (
            lambda: answer(ONE, ANNA.id, Answer.COMING, "yes", T(-60)),
            Attendance(ANNA.id, Answer.COMING, words="yes"),
            Sign.COMING,
            "yes",
            "coming, an hour before",
        ),
        (
            lambda: answer(ONE, ANNA.id, Answer.NOT, "fever", T(-5)),
            Attendance(ANNA.id, Answer.NOT, sign=T(-5), words="fever", shown=Sign.NOT_COMING),
            Sign.NOT_COMING,
            "fever",
            "not coming, just before",
        ),
        (
            lambda: running_late(ONE, ANNA.id, 5, "the bus"),
            Attendance(ANNA.id, Answer.COMING, late=5, words="the bus"),
            Sign.LATE,
            "the bus",
            "who is late comes",
        ),
        (
            lambda: wait_a_little(ONE, ANNA.id, 2),
            Attendance(ANNA.id, Answer.COMING, late=2),
            Sign.SOON,
            "",
            "so does who is here in a moment",
        ),
        (
            lambda: sign_of_life(ONE, ANNA.id, Sign.WROTE, "which page?", T(1)),
            Attendance(ANNA.id, sign=T(1), words="which page?", shown=Sign.WROTE),
            Sign.WROTE,
            "which page?",
            "who writes is there, and has promised nothing",
        ),
        (
            lambda: answer(with_late(5), ANNA.id, Answer.COMING, "", T(1)),
            Attendance(ANNA.id, Answer.COMING, late=5, sign=T(1), shown=Sign.COMING),
            Sign.COMING,
            "",
            "who was late and comes is late still",
        ),
    ],
)
def test_what_a_student_says_is_what_the_tutor_hears(
    turn: Callable[[], AttendanceChanged], stands: Attendance, sign: Sign, said: str, why: str
) -> None:
    assert turn() == AttendanceChanged(replace(ONE, attendance=(stands,)), stands, sign, said), why


@pytest.mark.parametrize("status", [status for status in Status if not status.live])
def test_a_settled_lesson_takes_no_answers(status: Status) -> None:
    one = lesson(status=status)
    for turn in (
        lambda: answer(one, ANNA.id, Answer.COMING, "", T(0)),
        lambda: running_late(one, ANNA.id, 5, ""),
        lambda: wait_a_little(one, ANNA.id, 2),
        lambda: sign_of_life(one, ANNA.id, Sign.SEEN, "", T(0)),
    ):
        assert refusal(turn) == NotLive(status)
