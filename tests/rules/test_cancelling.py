"""Cancelling by a family: the 24 hours, what is left to decide, who is told and asked, what was forgiven. FLOWS 9."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.events import AttendanceChanged, ChangeForgiven, FeeDecided, SessionMoved, SessionRestored
from core.model.calendar import Calendar
from core.model.people import Bond, Person, Student
from core.model.session import Answer, Attendance, Fee, Session, Sign, Status
from core.moments import HOUR, Instant
from core.notices import Kind, Notice, notices_for, words_for
from core.notices.fees import choices, consequence, hears_of_money, payers
from core.replies import Tone
from core.rules.asking_parents import ask_to_cancel, asking, keep
from core.rules.cancelling import ASKED, NOTICE, cancel, decide_fee, is_late
from core.rules.joining import running_late
from core.rules.moving import moves_at_once
from core.rules.problems import NotLive, Refused
from core.rules.reliability import Deed, faults_of, weighing
from core.rules.scoping import cancel_series
from core.rules.undoing import undo
from tests.rules.cast import (
    ANNA,
    BEN,
    BONDS,
    ELENA,
    KATRIN,
    LEO,
    MAYA,
    NOW,
    PETR,
    ROSTER,
    calendar,
    lesson,
    tutor,
    worded,
)

ONE = lesson()
SECOND = timedelta(seconds=1)
ADULT = replace(ANNA, minor=False)


@pytest.mark.parametrize(
    ("before", "by", "late", "fee", "why"),
    [
        (NOTICE, ELENA.id, False, None, "exactly 24 hours is in time"),
        (NOTICE - SECOND, ELENA.id, True, Fee.OPEN, "a second less is late, and the tutor has to decide"),
        (NOTICE + SECOND, ELENA.id, False, None, "a second more is in time"),
        (-SECOND, ELENA.id, True, Fee.OPEN, "after its start it is late"),
        (NOTICE - SECOND, 0, True, None, "for what the tutor cancels nobody is charged"),
        (NOTICE, 0, False, None, "nor in time"),
    ],
)
def test_24_hours_are_elapsed_time(before: timedelta, by: int, late: bool, fee: Fee | None, why: str) -> None:
    event = cancel(ONE, "", ONE.start - before, by)
    assert (event.late, event.session.fee, event.by) == (late, fee, by), why


@pytest.mark.parametrize(
    ("reason", "fee", "why"),
    [
        (ASKED, Fee.OPEN, "told by the tutor in the family's place, it costs what the family's own would"),
        ("illness", None, "what the tutor cancels is never charged"),
    ],
)
def test_who_did_not_want_it_pays(reason: str, fee: Fee | None, why: str) -> None:
    late = cancel(ONE, reason, ONE.start - timedelta(hours=3))
    assert (late.late, late.session.fee) == (True, fee), why
    assert cancel(ONE, reason, ONE.start - timedelta(hours=30)).session.fee is None, "in time it costs nothing"


@given(st.integers(-100_000, 400_000))
def test_what_is_late_is_what_is_shown_before(seconds: int) -> None:
    said_at = ONE.start - timedelta(seconds=seconds)
    shown = worded(consequence(calendar(ONE), ONE, ELENA.id, said_at), ELENA)
    assert is_late(ONE, said_at) == shown.startswith("Less than 24 h") == (seconds < 24 * 3600)


@pytest.mark.parametrize(
    ("rule", "said", "first"),
    [
        (Fee.FREE, "Maya usually charges nothing", "Waive"),
        (Fee.HALF, "Maya may charge half the lesson", "Charge half"),
        (Fee.FULL, "Maya may charge the lesson", "Charge"),
        (Fee.CREDIT, "Maya may charge the lesson and owe you another one", "Credit"),
    ],
)
def test_the_rule_is_what_the_family_reads_and_what_is_suggested(rule: Fee, said: str, first: str) -> None:
    maya = replace(tutor(), late=rule)
    late = cancel(ONE, "", ONE.start - HOUR, ELENA.id).session
    assert said in worded(consequence(calendar(ONE, tutor=maya), ONE, ELENA.id, ONE.start - HOUR), ELENA)
    offered = choices(maya, late)
    assert worded(offered[0].label) == first
    assert [one.tone for one in offered] == [Tone.MAIN, Tone.PLAIN, Tone.PLAIN, Tone.PLAIN]
    assert {one.action.value for one in offered} == {"free", "half", "full", "credit"}
    left = choices(maya, decide_fee(late, rule).session)
    assert {one.action.value for one in left} == {"free", "half", "full", "credit"} - {rule.value}, (
        "it may be said anew"
    )


BOTH = lesson(students=(ANNA, BEN))
GROWN = replace(BEN, minor=False)
PAYS = Bond(42, MAYA.id, PETR, BEN.id, pays=True)


@pytest.mark.parametrize(
    ("session", "reader", "bonds", "roster", "hears", "why"),
    [
        (ONE, ELENA, BONDS, ROSTER, True, "a parent who pays and decides"),
        (BOTH, ELENA, BONDS, ROSTER, True, "also where another child takes part"),
        (ONE, ANNA.person, BONDS, ROSTER, False, "a minor"),
        (ONE, ANNA.person, BONDS, (replace(ANNA, decides=True),), False, "a minor who may cancel alone"),
        (BOTH, PETR, BONDS, ROSTER, False, "a parent who is only informed"),
        (BOTH, PETR, (*BONDS[:1], PAYS), ROSTER, True, "one who pays and decides nothing"),
        (ONE, PETR, (*BONDS[:1], PAYS), ROSTER, False, "who pays for another child"),
        (BOTH, BEN.person, BONDS, (ANNA, GROWN), True, "a student who is of age"),
        (BOTH, BEN.person, BONDS, (ANNA, replace(GROWN, archived=True)), False, "one who is no longer taught"),
    ],
)
def test_money_is_said_to_whose_it_is(
    session: Session, reader: Person, bonds: tuple[Bond, ...], roster: tuple[Student, ...], hears: bool, why: str
) -> None:
    known = calendar(session, bonds=bonds, roster=roster, tutor=replace(tutor(), late=Fee.FULL))
    assert hears_of_money(reader.id, known, session) is hears, why
    late = worded(consequence(known, session, reader.id, session.start - HOUR), reader)
    assert late == ("Less than 24 h ahead: Maya may charge the lesson." if hears else "Less than 24 h ahead: late."), (
        why
    )
    early = worded(consequence(known, session, reader.id, session.start - NOTICE), reader)
    assert early == ("24 h or more ahead: free." if hears else "24 h or more ahead: in time."), why


@pytest.mark.parametrize(
    ("session", "why"),
    [
        (ONE, "a lesson that takes place"),
        (cancel(ONE, "", ONE.start - 2 * NOTICE, ELENA.id).session, "one that was cancelled in time"),
        (cancel(ONE, "", ONE.start - HOUR).session, "one that the tutor cancelled"),
    ],
)
def test_where_nothing_is_late_nothing_is_decided(session: Session, why: str) -> None:
    assert choices(tutor(), session) == (), why
    with pytest.raises(Refused) as refused:
        decide_fee(session, Fee.FULL)
    assert refused.value.problems == (NotLive(session.status),), why


def test_a_cancellation_taken_back_has_no_fee() -> None:
    event = cancel(ONE, "", ONE.start - HOUR, ELENA.id)
    decided = decide_fee(event.session, Fee.FULL).session
    restored = undo(event, calendar(decided), ONE.start - HOUR, ELENA.id)
    assert isinstance(restored, SessionRestored)
    assert (restored.session.fee, restored.session.status, restored.by) == (None, Status.BOOKED, ELENA.id)


def test_of_a_series_only_the_late_ones_are_to_be_decided() -> None:
    week = tuple(lesson(ONE.start + timedelta(days=7 * n), id=300 + n) for n in range(3))
    event = cancel_series(calendar(*week), week, "", ONE.start - HOUR, ELENA.id)
    assert [one.session.fee for one in event.changes] == [Fee.OPEN, None, None]


# --- who is told -------------------------------------------------------------------------------------


def told(event: object, of: Calendar, now: Instant = NOW) -> set[tuple[str, int]]:
    return {(one.kind, one.person) for one in notices_for(event, of, now)}  # type: ignore[arg-type]


def test_everybody_but_who_did_it_hears_and_the_tutor_too() -> None:
    event = cancel(ONE, "", NOW, ELENA.id)
    here = calendar(event.session)
    assert told(event, here) == {(Kind.CANCELLED, MAYA.id), (Kind.CANCELLED, ANNA.id)}
    back = undo(event, here, NOW, ELENA.id)
    assert {one for one in told(back, calendar(ONE)) if one[0] == Kind.RESTORED} == {
        (Kind.RESTORED, MAYA.id),
        (Kind.RESTORED, ANNA.id),
    }
    own = cancel(ONE, "", NOW)
    assert told(own, here) == {(Kind.CANCELLED, ANNA.id), (Kind.CANCELLED, ELENA.id)}, "the tutor knows what she did"


def test_the_tutor_hears_of_it_although_nothing_was_said_of_the_lesson_before() -> None:
    event = cancel(ONE, "illness", NOW, ELENA.id)
    here = calendar(event.session)
    (news,) = [one for one in notices_for(event, here, NOW) if one.person == MAYA.id]
    reply = words_for(news, here, NOW, heard=False)
    assert reply is not None
    assert worded(reply.text).startswith("Elena has cancelled for Anna: Tue 24 Nov, 16:30–17:30.\nReason: illness.")
    assert words_for(news, calendar(ONE), NOW, heard=True) is None, "not once it has been taken back"


@pytest.mark.parametrize(
    ("roster", "bonds", "paying", "why"),
    [
        (ROSTER, BONDS, [ELENA.id], "the mother pays"),
        (ROSTER, (), [], "a child pays nothing"),
        ((ADULT, BEN, LEO), (), [ANNA.id], "an adult pays for herself"),
        ((ADULT, BEN, LEO), BONDS, [ELENA.id], "unless somebody pays for her"),
        ((replace(ANNA, decides=True), BEN, LEO), (), [], "a child who decides does not pay"),
        (ROSTER, (Bond(44, MAYA.id, PETR, ANNA.id, decides=True),), [], "nor who decides and does not pay"),
        (ROSTER, (replace(BONDS[0], active=False),), [], "nor whose link is gone"),
    ],
)
def test_money_is_told_to_who_pays_alone(
    roster: tuple[Student, ...], bonds: tuple[Bond, ...], paying: list[int], why: str
) -> None:
    late = cancel(ONE, "", ONE.start - HOUR, ELENA.id).session
    here = calendar(late, roster=roster, bonds=bonds)
    assert [one.id for one in payers(here, late.students)] == paying, why
    assert [one.person for one in notices_for(decide_fee(late, Fee.HALF), here, NOW)] == paying, why


def test_who_pays_reads_the_last_decision_and_no_other() -> None:
    late = cancel(ONE, "", ONE.start - HOUR, ELENA.id).session
    half, waived = decide_fee(late, Fee.HALF), decide_fee(late, Fee.FREE)
    (news,) = notices_for(half, calendar(half.session), NOW)
    assert said(news, half.session) == "The lesson Tue 24 Nov, 17:30–18:30, cancelled late, is charged by half."
    assert said(news, waived.session) == "", "it was decided otherwise before this left"
    (later,) = notices_for(waived, calendar(waived.session), NOW + HOUR)
    assert said(later, waived.session) == "The lesson Tue 24 Nov, 17:30–18:30, cancelled late, is not charged."


def said(notice: Notice, session: Session) -> str:
    reply = words_for(notice, calendar(session), NOW, heard=True)
    return worded(reply.text, ELENA) if reply else ""


# --- a child asks ------------------------------------------------------------------------------------


def test_a_child_asks_each_parent_who_decides_and_the_lesson_stands() -> None:
    father = Bond(44, MAYA.id, PETR, ANNA.id, decides=True)
    told_only = Bond(45, MAYA.id, KATRIN, ANNA.id)
    event = ask_to_cancel(ONE, ANNA.id, "a match")
    asks = Attendance(ANNA.id, Answer.ASKS, words="a match")
    assert event == AttendanceChanged(replace(ONE, attendance=(asks,)), asks, Sign.ASKED, "a match")
    here = calendar(event.session, bonds=(*BONDS, father, told_only))
    asked = [one for one in notices_for(event, here, NOW) if one.kind == Kind.REQUEST]
    assert {one.person for one in asked} == {ELENA.id, PETR.id}
    assert (event.session.status, event.session.version) == (Status.BOOKED, ONE.version)
    assert "Free until tomorrow 17:30." in said(asked[0], event.session)
    kept = keep(event.session, ANNA.id)
    assert said(asked[0], kept.session) == "", "once it is answered nobody is asked any more"
    stands = replace(asks, answer=None, words="")
    assert kept == AttendanceChanged(replace(ONE, attendance=(stands,)), stands, Sign.KEPT)
    assert asking(kept.session) == ()


def test_a_child_who_asks_without_words_brings_none_of_earlier_ones() -> None:
    late = running_late(ONE, ANNA.id, 5, "the bus").session
    assert ask_to_cancel(late, ANNA.id, "").attendance.words == ""
    refused = keep(ask_to_cancel(ONE, ANNA.id, "we have a match").session, ANNA.id).session
    assert ask_to_cancel(refused, ANNA.id, "").attendance.words == ""
    assert refused.of(ANNA.id).words == "", "what was refused is not her last word on the lesson"


@pytest.mark.parametrize("answer", [None, Answer.NOT, Answer.COMING])
def test_only_what_is_asked_can_be_answered(answer: Answer | None) -> None:
    with pytest.raises(Refused) as refused:
        keep(lesson(answer=answer), ANNA.id)
    assert refused.value.problems == (NotLive(Status.BOOKED),)


@pytest.mark.parametrize("status", [one for one in Status if not one.live])
def test_what_is_settled_is_not_asked_for(status: Status) -> None:
    with pytest.raises(Refused) as refused:
        ask_to_cancel(lesson(status=status), ANNA.id, "")
    assert refused.value.problems == (NotLive(status),)


# --- moving without asking ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("moves", "before", "at_once", "why"),
    [
        (True, NOTICE, True, "exactly 24 hours ahead is in time"),
        (True, NOTICE - SECOND, False, "later the tutor decides, whoever is allowed"),
        (False, 3 * NOTICE, False, "without the tutor's word nobody moves alone"),
    ],
)
def test_who_moves_at_once(moves: bool, before: timedelta, at_once: bool, why: str) -> None:
    here = calendar(ONE, roster=(replace(ANNA, moves=moves), BEN, LEO))
    assert moves_at_once(here, ONE, ONE.start - before) is at_once, why


def test_of_several_students_all_must_be_allowed() -> None:
    shared = lesson(students=(ANNA, BEN))
    here = calendar(shared, roster=(replace(ANNA, moves=True), BEN, LEO))
    assert not moves_at_once(here, shared, NOW)


# --- what the family forgives ------------------------------------------------------------------------

LATE = ONE.start - 5 * HOUR
BY_TUTOR = Deed(cancel(ONE, "", LATE), LATE)
MOVED = SessionMoved(replace(ONE, start=ONE.start + HOUR, version=2), ONE)
FORGIVEN = Deed(ChangeForgiven(BY_TUTOR.event.session), LATE + HOUR)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("deeds", "faults", "why"),
    [
        ((BY_TUTOR,), 1.0, "a late cancellation counts"),
        ((BY_TUTOR, FORGIVEN), 0.0, "unless the family says it was no problem"),
        ((BY_TUTOR, FORGIVEN, FORGIVEN), 0.0, "saying it twice changes nothing"),
        ((FORGIVEN, BY_TUTOR), 1.0, "what comes after it counts"),
        ((Deed(MOVED, LATE), FORGIVEN, BY_TUTOR), 1.0, "and it is about the last change only"),
        ((Deed(MOVED, LATE), BY_TUTOR, FORGIVEN), 0.5, "here the cancellation, not the move before"),
        (
            (Deed(replace(MOVED, session=replace(MOVED.session, reason=ASKED)), LATE),),
            0.0,
            "the family had asked for it",
        ),
    ],
)
def test_what_is_forgiven_does_not_count(deeds: tuple[Deed, ...], faults: float, why: str) -> None:
    assert sum(faults_of(deeds).values()) == faults, why
    assert sum(weight for _, weight in weighing(deeds, LATE + HOUR)) == faults, why


@pytest.mark.parametrize(
    ("at", "person", "offered", "why"),
    [
        (LATE, ELENA.id, True, "the mother decides, and it was late"),
        (LATE, ANNA.id, False, "the child does not decide"),
        (NOW, ELENA.id, False, "what is in time needs no pardon"),
    ],
)
def test_no_problem_stands_on_the_notice_of_who_decides(at: Instant, person: int, offered: bool, why: str) -> None:
    event = cancel(ONE, "", at)
    here = calendar(event.session)
    (news,) = [one for one in notices_for(event, here, at) if one.person == person]
    reply = words_for(news, here, at, heard=True)
    assert reply is not None
    assert [worded(one.label) for one in reply.choices] == (["No problem"] if offered else []), why


def test_the_tutor_reads_what_was_forgiven_once() -> None:
    event = cancel(ONE, "", LATE)
    here = calendar(event.session)
    (news,) = notices_for(ChangeForgiven(event.session), here, LATE)
    again = notices_for(ChangeForgiven(event.session), here, LATE + HOUR)
    assert (news.person, news.kind, [one.step for one in again]) == (MAYA.id, Kind.ANSWER, [news.step])
    reply = words_for(news, here, LATE, heard=True)
    assert reply is not None
    assert "It does not count against your reliability." in worded(reply.text)
    assert notices_for(FeeDecided(event.session), here, LATE)[0].person == ELENA.id
