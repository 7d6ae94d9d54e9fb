"""The waiting room for both sides: questions by hand, several students, a tutor who is late or does not come."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

import pytest

from core.events import AbsenceClaimed, AttendanceChanged, Event, SessionEnded, SessionRestored, TutorLate
from core.model.calendar import Calendar
from core.model.people import Person
from core.model.session import Answer, Attendance, Session, Sign, Status
from core.moments import DAY, Instant
from core.notices import Kind, Notice, notices_for, plan, words_for
from core.notices.advice import advice
from core.rules import results
from core.rules.joining import (
    ABSENT,
    agree_absence,
    answer,
    ask_by_hand,
    claim_absence,
    deny_absence,
    end,
    end_as_no_show,
    late_answer,
    missing,
    questions,
    running_late,
    sign_of_life,
    start,
    told_waiting_from,
    tutor_late,
    wait_a_little,
)
from core.rules.problems import AlreadyBegun, NotLive, NotYet, Problem, Refused, ResultStands
from core.rules.reliability import Deed, faults_of, weighing
from core.rules.undoing import undo
from tests.rules.cast import ANNA, BEN, BONDS, ELENA, LEO, MAYA, TUTOR, calendar, lesson, minutes, worded

ONE = lesson()
BOTH = lesson(students=(ANNA, BEN))
TEN_LATE = running_late(BOTH, BEN.id, 10, "the bus").session
TWENTY_LATE = running_late(ONE, ANNA.id, 20, "").session


def T(offset: float) -> Instant:  # noqa: N802 - the letter of the plan: T+5
    """So many minutes after the start."""
    return ONE.start + minutes(offset)


def after(session: Session, student: int) -> list[tuple[str, float]]:
    return [(step, due.since(session.start) / minutes(1)) for step, due in questions(session, student)]


def refusal(turn: Callable[[], object]) -> Problem | None:
    try:
        turn()
    except Refused as refused:
        return refused.first
    return None


def said(notices: Iterable[Notice], world: Calendar, reader: Person, now: Instant) -> list[str]:
    """What a reader is told now, of what is due."""
    due = [one for one in notices if one.person == reader.id and one.due <= now]
    replies = [words_for(one, world, now, heard=True) for one in due]
    return [worded(one.text, reader, now).split("\n")[0] for one in replies if one]


# --- a question by hand ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("hands", "left", "why"),
    [
        ((), [("first", 5), ("last", 10)], "nobody has asked"),
        ((-5,), [("last", 10)], "asked before, it stands for the first"),
        ((5,), [], "asked as the first is, it stands for the last"),
        ((6,), [], "asked after the first, it stands for the last"),
        ((-5, 1), [], "asked twice, for both"),
        ((11,), [("first", 5), ("last", 10)], "asked after both, for none"),
    ],
)
def test_a_question_by_hand_takes_the_place_of_the_next(
    hands: tuple[float, ...], left: list[tuple[str, float]], why: str
) -> None:
    one = ONE
    for offset in hands:
        one = ask_by_hand(one, (ANNA.id,), T(offset)).session
    assert after(one, ANNA.id) == left, why


def test_where_both_questions_fall_together_one_by_hand_stands_for_them() -> None:
    late = running_late(ONE, ANNA.id, 15, "").session
    assert after(ask_by_hand(late, (ANNA.id,), T(0)).session, ANNA.id) == []


def test_the_question_that_was_planned_is_not_sent_beside_the_one_by_hand() -> None:
    planned = tuple(plan(ONE, calendar(ONE), T(-60)))
    event = ask_by_hand(ONE, (ANNA.id,), T(2))
    world = calendar(event.session)
    assert said(notices_for(event, world, T(2)), world, ANNA.person, T(2)) == [
        "Are you joining? Your lesson with Maya began at 17:30."
    ]
    first = next(one for one in planned if one.step == "first 11")
    last = next(one for one in planned if one.step == "last 11")
    assert words_for(first, world, T(5), heard=True) is None
    assert words_for(last, world, T(10), heard=True) is not None


@pytest.mark.parametrize(
    ("offset", "status", "problem", "why"),
    [
        (-10.1, Status.BOOKED, NotYet(T(-10)), "the room is closed"),
        (-10, Status.BOOKED, None, "it opens"),
        (60, Status.STARTED, NotLive(Status.STARTED), "it is over"),
        (5, Status.CANCELLED, NotLive(Status.CANCELLED), "there is none"),
    ],
)
def test_by_hand_is_asked_from_ten_to_on(offset: float, status: Status, problem: Problem | None, why: str) -> None:
    assert refusal(lambda: ask_by_hand(lesson(status=status), (ANNA.id,), T(offset))) == problem, why


# --- several students -----------------------------------------------------------------------------------


def test_e9_each_student_is_asked_by_their_own_lateness() -> None:
    assert after(TEN_LATE, ANNA.id) == [("first", 5), ("last", 10)]
    assert after(TEN_LATE, BEN.id) == [("last", 15)]


@pytest.mark.parametrize(
    ("session", "offset", "words", "why"),
    [
        (BOTH, 10, ["No sign of Anna and Ben for 10 min."], "both are missing"),
        (TEN_LATE, 10, ["No sign of Anna for 10 min."], "Ben said that he is late"),
        (TEN_LATE, 15, ["No sign of Anna for 15 min."], "and does not come after all: see below"),
        (
            sign_of_life(BOTH, ANNA.id, Sign.JOINED, "", T(3)).session,
            10,
            ["No sign of Ben for 10 min."],
            "Anna is there",
        ),
        (sign_of_life(TEN_LATE, BEN.id, Sign.WROTE, "hi", T(9)).session, 15, [], "Ben wrote, Anna's turn was at T+10"),
    ],
)
def test_the_advice_names_each_who_is_missing(session: Session, offset: float, words: list[str], why: str) -> None:
    world = calendar(session)
    due = [one for one in plan(session, world, T(-60)) if one.kind == Kind.NO_SHOW_ADVICE and one.due == T(offset)]
    assert said(due, world, MAYA, T(offset)) == words, why


@pytest.mark.parametrize(
    ("session", "offset", "words", "suggests", "why"),
    [
        (BOTH, 15, "No sign of Anna and Ben for 15 min.", True, "nobody has said a word"),
        (TEN_LATE, 15, "No sign of Anna for 15 min.\nNo sign of Ben for 5 min.", True, "Ben's ten are over"),
        (TWENTY_LATE, 15, "No sign of Anna yet, but 20 min late was announced.", False, "five are left"),
        (TWENTY_LATE, 20, "No sign of Anna yet, but 20 min late was announced.", True, "now"),
        (TWENTY_LATE, 21, "No sign of Anna for 1 min.", True, "a minute over"),
        (tutor_late(ONE, 5).session, 15, "No sign of Anna for 10 min.", True, "Maya herself came five late"),
    ],
)
def test_the_wait_counts_from_what_was_announced(
    session: Session, offset: float, words: str, suggests: bool, why: str
) -> None:
    shown = advice(calendar(session), session, T(offset))
    assert shown is not None
    assert worded(shown.text).startswith(words), why
    assert ("I suggest to end it" in worded(shown.text)) is suggests, why


def test_with_somebody_there_the_lesson_is_not_ended_as_missed() -> None:
    session = sign_of_life(BOTH, ANNA.id, Sign.JOINED, "", T(3)).session
    world = calendar(session)
    planned = next(one for one in plan(session, world, T(5)) if one.kind == Kind.NO_SHOW_ADVICE)
    reply = words_for(planned, world, T(10), heard=True)
    assert reply is not None
    assert [one.action.verb for one in reply.choices] == ["wait", "ask_guardian", "here"]


@pytest.mark.parametrize(
    ("by_rule", "people", "why"),
    [(False, set(), "she has not asked for it"), (True, {ELENA.id}, "by her rule")],
)
def test_parents_are_asked_by_the_tutors_rule_alone(by_rule: bool, people: set[int], why: str) -> None:
    world = calendar(ONE, tutor=replace(TUTOR, ask_parents=by_rule))
    asked = [one for one in plan(ONE, world, T(-60)) if one.kind == Kind.ASK_GUARDIAN]
    assert {one.person for one in asked} == people, why
    assert all(words_for(one, calendar(ONE), T(10), heard=True) is None for one in asked), "she has changed her mind"


def test_who_speaks_for_a_child_anyway_is_not_asked_twice() -> None:
    one = lesson(students=(LEO,))
    world = calendar(one, tutor=replace(TUTOR, ask_parents=True))
    assert [n for n in plan(one, world, T(-60)) if n.kind == Kind.ASK_GUARDIAN] == []


# --- signs ------------------------------------------------------------------------------------------------


def test_whoever_is_in_the_room_stays_there_whatever_they_write() -> None:
    joined = sign_of_life(ONE, ANNA.id, Sign.JOINED, "", T(-2)).session
    wrote = sign_of_life(joined, ANNA.id, Sign.WROTE, "hello?", T(3)).session
    assert wrote.of(ANNA.id).there
    assert not sign_of_life(ONE, ANNA.id, Sign.WROTE, "hello?", T(3)).session.of(ANNA.id).there


def test_e9_in_two_minutes_goes_on_from_there() -> None:
    assert after(wait_a_little(ONE, ANNA.id, 2).session, ANNA.id) == [("first", 7), ("last", 12)]


# --- the tutor is late, or does not come ------------------------------------------------------------------

LATE = tutor_late(ONE, 5)
WAITING = sign_of_life(ONE, ANNA.id, Sign.JOINED, "", T(-2))


@pytest.mark.parametrize(
    ("at", "people", "why"),
    [(T(-5), {ANNA.id, ELENA.id}, "near the start the parents too"), (T(-61), {ANNA.id}, "earlier who comes")],
)
def test_the_tutors_lateness_is_told_at_once(at: Instant, people: set[int], why: str) -> None:
    owed = [one for one in notices_for(LATE, calendar(LATE.session), at) if one.due == at]
    assert {one.person for one in owed} == people, why
    assert said(owed, calendar(LATE.session), ANNA.person, at) == [
        "Maya will be 5 min late to your lesson: Tue 24 Nov, 17:30–18:30."
        if at < T(-60 * 24)
        else "Maya will be 5 min late to your lesson: today 17:30–18:30."
    ]


def test_the_tutors_lateness_moves_the_questions() -> None:
    assert after(LATE.session, ANNA.id) == [("first", 10), ("last", 15)]


@pytest.mark.parametrize(
    ("session", "offset", "student", "tutor", "why"),
    [
        (WAITING.session, 4, [], [], "five minutes are nothing"),
        (WAITING.session, 5, ["Maya has been told you are waiting."], 1, "then both are told"),
        (WAITING.session, 10, ["Maya has been told you are waiting."], 2, "and the tutor on another channel"),
        (start(WAITING.session, T(4)).session, 15, [], 0, "she has come"),
        (sign_of_life(WAITING.session, ANNA.id, Sign.SEEN, "", T(4)).session, 15, [], 0, "she sees her"),
    ],
)
def test_a_student_who_waits_is_not_left_alone(
    session: Session, offset: float, student: list[str], tutor: int, why: str
) -> None:
    owed = notices_for(WAITING, calendar(WAITING.session), T(-2))
    waiting = [one for one in owed if one.due > T(-2)]
    assert said(waiting, calendar(session), ANNA.person, T(offset)) == student, why
    assert len(said(waiting, calendar(session), MAYA, T(offset))) == (tutor or 0), why


def test_the_second_word_to_the_tutor_goes_to_another_channel() -> None:
    owed = notices_for(WAITING, calendar(WAITING.session), T(-2))
    assert [(one.step, one.due, one.spare) for one in owed if one.kind == Kind.START] == [
        ("waiting", T(5), False),
        ("second", T(10), True),
    ]


def test_who_presses_join_again_does_not_put_the_second_word_off() -> None:
    again = sign_of_life(WAITING.session, ANNA.id, Sign.JOINED, "", T(8))
    owed = notices_for(again, calendar(again.session), T(8))
    assert [one.due for one in owed if one.step == "second"] == [T(10)]
    late = sign_of_life(ONE, ANNA.id, Sign.JOINED, "", T(8))
    owed = notices_for(late, calendar(late.session), T(8))
    assert [one.due for one in owed if one.step == "second"] == [T(13)], "five minutes after the first"


@pytest.mark.parametrize(
    ("session", "offset", "problem", "why"),
    [
        (WAITING.session, 14.9, NotYet(T(15)), "a quarter of an hour is waited"),
        (WAITING.session, 15, None, "then it may be said"),
        (tutor_late(WAITING.session, 10).session, 15, NotYet(T(25)), "she had said that she would be late"),
        (tutor_late(WAITING.session, 50).session, 30, None, "but not for ever"),
        (start(WAITING.session, T(3)).session, 20, AlreadyBegun(T(0)), "she is there"),
        (end(ONE, T(60)).session, 61, NotLive(Status.COMPLETED), "there is a result"),
    ],
)
def test_from_a_quarter_past_it_may_be_said_that_the_tutor_is_not_there(
    session: Session, offset: float, problem: Problem | None, why: str
) -> None:
    assert refusal(lambda: claim_absence(session, ANNA.id, T(offset))) == problem, why


CLAIMED = claim_absence(WAITING.session, ANNA.id, T(15))


@pytest.mark.parametrize(
    ("turn", "event", "why"),
    [
        (lambda: tutor_late(ONE, 5), TutorLate(replace(ONE, tutor_late=5)), "her lateness is all that changes"),
        (
            lambda: claim_absence(ONE, ANNA.id, T(15)),
            AbsenceClaimed(replace(ONE, attendance=(Attendance(ANNA.id, claim=T(15)),)), ANNA.id),
            "who said it, and when",
        ),
        (
            lambda: agree_absence(claim_absence(ONE, ANNA.id, T(15)).session),
            SessionEnded(
                replace(ONE, status=Status.CANCELLED, reason=ABSENT, version=2),
                replace(ONE, attendance=(Attendance(ANNA.id, claim=T(15)),)),
            ),
            "it did not take place, and nothing more is asked",
        ),
        (
            lambda: end(ONE, T(60), 50),
            SessionEnded(replace(ONE, status=Status.COMPLETED, took=50, version=2), ONE),
            "what it really took",
        ),
        (
            lambda: results.change(replace(ONE, status=Status.CANCELLED, reason=ABSENT), Status.COMPLETED, T(70)),
            SessionEnded(
                replace(ONE, status=Status.COMPLETED, version=2), replace(ONE, status=Status.CANCELLED, reason=ABSENT)
            ),
            "another result has no reason any more",
        ),
        (
            lambda: late_answer(lesson(status=Status.NO_SHOW), ANNA.id, "so sorry"),
            AttendanceChanged(
                replace(ONE, status=Status.NO_SHOW, attendance=(Attendance(ANNA.id, words="so sorry"),)),
                Attendance(ANNA.id, words="so sorry"),
                Sign.WROTE,
                "so sorry",
            ),
            "what comes too late is kept, and changes no result",
        ),
    ],
)
def test_what_happens_is_all_that_changes(turn: Callable[[], Event], event: Event, why: str) -> None:
    assert turn() == event, why


@pytest.mark.parametrize("status", [status for status in Status if status is not Status.BOOKED])
def test_of_a_settled_lesson_nothing_is_announced_agreed_or_denied(status: Status) -> None:
    one = lesson(status=status)
    running = AlreadyBegun(T(0)) if status is Status.STARTED else None
    assert refusal(lambda: tutor_late(one, 5)) == (running or NotLive(status))
    for turn in (agree_absence, deny_absence):
        assert refusal(lambda turn=turn: turn(one)) == (None if running else NotLive(status))  # type: ignore[misc]


def test_who_is_missing_is_neither_there_nor_has_said_so() -> None:
    there = sign_of_life(lesson(students=(ANNA, BEN, LEO)), ANNA.id, Sign.JOINED, "", T(0)).session
    assert missing(there) == (BEN.id, LEO.id)
    assert missing(answer(there, BEN.id, Answer.NOT, "", T(0)).session) == (LEO.id,)


def test_who_waits_for_a_tutor_who_is_late_hears_it_later() -> None:
    assert told_waiting_from(ONE) == T(5)
    assert told_waiting_from(tutor_late(ONE, 5).session) == T(10)


def test_a_claim_changes_nothing_but_that_the_tutor_is_asked() -> None:
    world = calendar(CLAIMED.session)
    assert CLAIMED.session.status is Status.BOOKED
    assert results.claimed(CLAIMED.session) == (ANNA.id,)
    assert said(notices_for(CLAIMED, world, T(15)), world, MAYA, T(15)) == [
        "Anna says that you were not there: today 16:30–17:30."
    ]
    assert results.awaiting_result(world, T(70)) == (CLAIMED.session,), "without her answer it has no result"


def test_only_her_own_word_counts_against_the_tutor_and_it_counts_three() -> None:
    agreed = agree_absence(CLAIMED.session)
    assert (agreed.session.status, agreed.session.reason) == (Status.CANCELLED, ABSENT)
    assert faults_of([Deed(CLAIMED, T(15))]) == {}
    assert faults_of([Deed(agreed, T(16))]) == {ONE.id: 3.0}
    denied = deny_absence(CLAIMED.session)
    assert results.claimed(denied.session) == ()
    assert denied.session.status is Status.BOOKED


def test_an_absence_that_became_another_result_weighs_nothing_and_taken_back_it_weighs_again() -> None:
    agreed = agree_absence(CLAIMED.session)
    changed = results.change(agreed.session, Status.COMPLETED, T(70))
    back = undo(changed, calendar(changed.session), T(71))
    deeds = [Deed(agreed, T(16)), Deed(changed, T(70)), Deed(back, T(71))]
    assert [sum(faults_of(deeds[:n]).values()) for n in (1, 2, 3)] == [3.0, 0.0, 3.0]
    assert [len(weighing(deeds[:n], T(71))) for n in (1, 2, 3)] == [1, 0, 1], "and so it is listed"


# --- results ------------------------------------------------------------------------------------------------

MISSED = end_as_no_show(ONE, T(20))
DONE = end(ONE, T(60), 50)


@pytest.mark.parametrize(
    ("session", "to", "at", "problem", "why"),
    [
        (MISSED.session, Status.COMPLETED, T(30), None, "she was there after all"),
        (MISSED.session, Status.CANCELLED, T(60) + 14 * DAY, None, "on the last day"),
        (MISSED.session, Status.CANCELLED, T(61) + 14 * DAY, ResultStands(T(60) + 14 * DAY), "a minute too late"),
        (MISSED.session, Status.NO_SHOW, T(30), NotLive(Status.NO_SHOW), "it is that already"),
        (lesson(status=Status.CANCELLED), Status.COMPLETED, T(-1), NotYet(T(0)), "it lies ahead"),
        (lesson(status=Status.CANCELLED), Status.COMPLETED, T(0), None, "it took place after all"),
        (ONE, Status.COMPLETED, T(70), NotLive(Status.BOOKED), "it has none yet"),
    ],
)
def test_a_result_may_be_another_one_for_fourteen_days(
    session: Session, to: Status, at: Instant, problem: Problem | None, why: str
) -> None:
    assert refusal(lambda: results.change(session, to, at)) == problem, why


def test_what_it_really_took_is_kept_and_only_where_it_differs() -> None:
    assert DONE.session.took == 50
    assert end(ONE, T(60), ONE.minutes).session.took == 0


@pytest.mark.parametrize(
    ("event", "words", "why"),
    [
        (MISSED, "We missed Anna today. Shall we find another time?", "a missed lesson, in neutral words"),
        (
            agree_absence(CLAIMED.session),
            "Anna's lesson, today 17:30–18:30, did not take place: Maya was not there, and is sorry.",
            "the tutor's own absence",
        ),
        (DONE, "", "that it took place is no news"),
        (
            results.change(MISSED.session, Status.COMPLETED, T(70)),
            "Correction: Anna's lesson, today 17:30–18:30, took place.",
            "who was told that it was missed",
        ),
        (
            results.change(MISSED.session, Status.CANCELLED, T(70)),
            "Correction: Anna's lesson, today 17:30–18:30, counts as cancelled.",
            "or that it is cancelled",
        ),
    ],
)
def test_the_family_hears_of_a_result_that_is_news(event: SessionEnded, words: str, why: str) -> None:
    world = calendar(event.session)
    assert "".join(said(notices_for(event, world, T(71)), world, ELENA, T(71))) == words, why


def test_a_change_that_was_taken_back_is_told_again() -> None:
    changed = results.change(MISSED.session, Status.COMPLETED, T(70))
    back: Event = undo(changed, calendar(changed.session), T(71))
    assert isinstance(back, SessionRestored)
    world = calendar(back.session)
    assert said(notices_for(back, world, T(71)), world, ELENA, T(71)) == [
        "Correction: Anna's lesson, today 17:30–18:30, counts as missed."
    ]


# --- confirmation -------------------------------------------------------------------------------------------

STRICT = replace(TUTOR, confirm=True)


@pytest.mark.parametrize(
    ("answer", "confirm", "asked", "why"),
    [
        (None, True, True, "silence on the day before"),
        (Answer.COMING, True, False, "she has answered"),
        (None, False, False, "silence is fine"),
    ],
)
def test_who_has_to_confirm_is_asked_once_more_and_then_the_tutor_hears_of_it(
    answer: Answer | None, confirm: bool, asked: bool, why: str
) -> None:
    owed = tuple(plan(ONE, calendar(ONE, tutor=STRICT), T(-3000)))
    world = calendar(lesson(answer=answer), tutor=replace(TUTOR, confirm=confirm))
    again = [one for one in owed if one.step == "confirm"]
    assert [(one.kind, one.due) for one in again] == [("reminder_180m", T(-180))]
    assert bool(said(again, world, ANNA.person, T(-180))) is asked, why
    told = [one for one in owed if one.step.endswith("unconfirmed")]
    assert said(told, world, MAYA, T(-120)) == (["Anna has not confirmed: today 16:30–17:30."] if asked else []), why


def test_without_the_rule_nothing_more_is_planned() -> None:
    assert not [one for one in plan(ONE, calendar(ONE, bonds=BONDS), T(-3000)) if "confirm" in one.step]
