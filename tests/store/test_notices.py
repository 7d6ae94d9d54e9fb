"""Notices: each is owed once, whatever is planned again, and what is no longer true is dropped."""

from __future__ import annotations

from dataclasses import replace

import pytest

from adapters.store import Store
from core.events import PersonChanged, StudentChanged
from core.model.people import Address, Student
from core.moments import DAY, HOUR, MINUTE, Instant
from core.notices import Kind, Notice
from core.replies import Reply
from core.words.text import text
from tests.store.family import ANNA, ELENA, LEASE, LEO, MAYA, NOW, SOON, TOM, book, later, notice, session, settle_in

ABOUT = 10
REMINDER = notice(about=ABOUT, due=later(60))


@pytest.fixture
def booked(store: Store) -> Store:
    settle_in(store)
    book(store, session(ABOUT), session(11, SOON + DAY), session(20, SOON + DAY, tutor=TOM.id, student=LEO.id))
    return store


def plan(store: Store, *owed: Notice, now: Instant = NOW) -> None:
    with store.begin((MAYA.id,)) as tx:
        tx.plan(owed, now)


def states(store: Store, about: int = ABOUT) -> dict[tuple[str, int, int], str]:
    with store.read() as reading:
        rows = reading.notices(about)
    return {(row.notice.kind, row.notice.version, row.notice.person): row.state for row in rows}


def send(store: Store, now: Instant) -> list[Notice]:
    """Everything that is due is sent."""
    sent = []
    while claimed := store.claim("w", now, LEASE, 10):
        for one in claimed:
            assert store.settle(one.id, "w", "sent", now, "m1")
            sent.append(one.notice)
    return sent


def test_a_notice_comes_back_as_it_was_planned(booked: Store) -> None:
    worded = replace(REMINDER, kind=Kind.RELAY, step="7", reply=Reply(text("Hello {name}", name="Zoë 🙂")))
    plan(booked, worded)
    with booked.read() as reading:
        (row,) = reading.notices(ABOUT)
    assert (row.notice, row.address, row.state) == (worded, ANNA.addresses[0], "waiting")
    assert (row.planned, row.attempts, row.settled) == (NOW, 0, None)


def test_planned_twice_it_is_owed_once(booked: Store) -> None:
    plan(booked, REMINDER)
    plan(booked, REMINDER, replace(REMINDER))
    assert send(booked, later(60)) == [REMINDER]
    assert send(booked, later(60)) == []


@pytest.mark.parametrize(
    ("other", "why"),
    [
        (replace(REMINDER, kind=Kind.JOIN), "another kind"),
        (replace(REMINDER, version=2), "another version of the session"),
        (replace(REMINDER, session=11), "another session"),
        (replace(REMINDER, person=ELENA.id), "another person"),
        (replace(REMINDER, step="last"), "another step"),
    ],
)
def test_notices_that_differ_are_each_owed(booked: Store, other: Notice, why: str) -> None:
    plan(booked, REMINDER, other)
    assert len(send(booked, later(60))) == 2, why


def test_whoever_has_not_joined_is_owed_nothing(booked: Store) -> None:
    plan(booked, replace(REMINDER, person=LEO.id))
    assert states(booked) == {}


def test_what_was_sent_is_never_owed_again(booked: Store) -> None:
    plan(booked, REMINDER)
    send(booked, later(60))
    plan(booked, replace(REMINDER, due=later(90)), now=later(61))
    assert states(booked) == {(REMINDER.kind, 1, ANNA.id): "sent"}
    assert booked.next_due() is None


def test_c17_what_is_older_than_a_move_is_dropped(booked: Store) -> None:
    new = replace(REMINDER, version=2, due=later(120))
    plan(booked, REMINDER, new, replace(REMINDER, session=11))
    with booked.begin((MAYA.id,)) as tx:
        assert tx.supersede(ABOUT, 2, NOW) == 1
    assert states(booked) == {(REMINDER.kind, 1, ANNA.id): "superseded", (REMINDER.kind, 2, ANNA.id): "waiting"}
    assert send(booked, later(120)) == [replace(REMINDER, session=11), new]


@pytest.mark.parametrize("kind", [Kind.REPLY, Kind.REDRAW, Kind.RELAY])
def test_what_is_always_true_is_not_dropped_with_a_version(booked: Store, kind: Kind) -> None:
    plan(booked, replace(REMINDER, kind=kind))
    with booked.begin((MAYA.id,)) as tx:
        assert tx.supersede(ABOUT, 2, NOW) == 0


def test_what_was_dropped_unsent_is_revived_with_its_new_time(booked: Store) -> None:
    plan(booked, REMINDER)
    with booked.begin((MAYA.id,)) as tx:
        tx.supersede(ABOUT, 2, NOW)
        tx.plan([replace(REMINDER, due=later(90), expires=later(95))], later(1))
    assert booked.next_due() == later(90)
    assert send(booked, later(90)) == [replace(REMINDER, due=later(90), expires=later(95))]


def test_what_waits_moves_to_the_time_that_is_planned_anew(booked: Store) -> None:
    plan(booked, REMINDER)
    plan(booked, replace(REMINDER, due=later(75)))
    assert booked.next_due() == later(75)


def test_planning_again_does_not_cut_a_postponement_short(booked: Store) -> None:
    plan(booked, REMINDER)
    (claimed,) = booked.claim("w", later(60), LEASE, 1)
    assert booked.postpone(claimed.id, "w", later(67))
    plan(booked, REMINDER, now=later(61))
    assert booked.next_due() == later(67)


def test_planning_again_leaves_what_is_being_sent(booked: Store) -> None:
    plan(booked, REMINDER)
    (claimed,) = booked.claim("w", later(60), LEASE, 1)
    plan(booked, replace(REMINDER, due=later(90)))
    assert booked.settle(claimed.id, "w", "sent", later(60))
    assert booked.next_due() is None


def test_an_archived_student_gets_no_more_of_that_tutor(booked: Store) -> None:
    of_tom = replace(REMINDER, session=20)
    plan(booked, REMINDER, of_tom, replace(REMINDER, person=ELENA.id))
    with booked.begin((MAYA.id,)) as tx:
        tx.record(StudentChanged(MAYA.id, Student(ANNA, archived=True)), MAYA.id, NOW, "telegram")
        assert tx.supersede_person(ANNA.id, MAYA.id, NOW) == 1
    assert {sent.person for sent in send(booked, later(60))} == {ANNA.id, ELENA.id}
    assert states(booked)[(REMINDER.kind, 1, ANNA.id)] == "superseded"
    assert states(booked, 20) == {(REMINDER.kind, 1, ANNA.id): "sent"}


def test_a_reply_goes_to_a_stranger_once(booked: Store) -> None:
    stranger = Address("telegram", "bot", "s/9 %", "s9")
    answer = Notice(Kind.REPLY, 0, 0, 0, NOW, NOW + HOUR, "update 17", Reply(text("Who are you?")))
    with booked.begin() as tx:
        tx.plan_reply(stranger, answer, NOW)
        tx.plan_reply(stranger, answer, NOW)
        tx.plan_reply(replace(stranger, user="s8"), answer, NOW)
    claimed = booked.claim("w", NOW, LEASE, 9)
    assert [(one.notice, one.address.user) for one in claimed] == [(answer, "s/9 %"), (answer, "s8")]
    assert claimed[0].address == stranger


def test_notices_of_a_session_are_listed_as_they_are_due(booked: Store) -> None:
    plan(booked, replace(REMINDER, step="b", due=later(70)), replace(REMINDER, step="a", due=later(65)))
    send(booked, later(65) + MINUTE)
    with booked.read() as reading:
        rows = reading.notices(ABOUT)
    assert [(row.notice.step, row.state, row.settled) for row in rows] == [
        ("a", "sent", later(66)),
        ("b", "waiting", None),
    ]


@pytest.mark.parametrize(
    ("addresses", "spare", "where", "why"),
    [
        (1, True, 0, "who has one address is told there again"),
        (2, False, 0, "usually the first"),
        (2, True, 1, "the second, when the first brings no answer"),
    ],
)
def test_a_second_word_goes_to_the_second_address(
    booked: Store, addresses: int, spare: bool, where: int, why: str
) -> None:
    known = (*MAYA.addresses[:1], Address("email", "", "maya@example.org", "maya@example.org"))[:addresses]
    with booked.begin((MAYA.id,)) as tx:
        tx.record(PersonChanged(replace(MAYA, addresses=known)), MAYA.id, NOW, "telegram")
    plan(booked, replace(REMINDER, person=MAYA.id, step="second", spare=spare))
    with booked.read() as reading:
        (row,) = (row for row in reading.notices(ABOUT) if row.notice.step == "second")
    assert row.address == known[where], why
