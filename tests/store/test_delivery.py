"""Delivery: one owner at a time, in order at each address, the urgent first."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import pytest

from adapters.store import AddressTaken, Claimed, Reach, Store
from adapters.store.delivery import EVERYWHERE, Settled
from core.events import PersonChanged
from core.model.people import Address, Person
from core.moments import Instant
from core.notices import Kind, Notice
from core.replies import Reply
from core.words import said
from tests.store.family import ANNA, ELENA, LEASE, NOW, later, notice, settle_in

MANY, MORE = 2_000, 10_000
CROWD = 250  # addresses that the many go to


@pytest.fixture
def family(store: Store) -> Store:
    settle_in(store)
    return store


def plan(store: Store, *owed: Notice) -> None:
    with store.begin() as tx:
        tx.plan(owed, NOW)


def claim(store: Store, now: Instant = NOW, owner: str = "w", limit: int = 10) -> tuple[Claimed, ...]:
    return store.claim(owner, now, LEASE, limit)


def steps(claimed: tuple[Claimed, ...]) -> list[str]:
    return [one.notice.step for one in claimed]


def test_nothing_leaves_before_it_is_due(family: Store) -> None:
    plan(family, notice(due=later(5)))
    assert family.next_due() == later(5)
    assert claim(family, later(5) - timedelta(seconds=1)) == ()
    assert len(claim(family, later(5))) == 1


def test_of_one_address_only_the_earliest_leaves(family: Store) -> None:
    plan(family, notice(step="2", due=later(2)), notice(step="1", due=later(1)), notice(step="3", due=later(2)))
    order = []
    while claimed := claim(family, later(9)):
        order += steps(claimed)
        assert len(claimed) == 1
        assert family.settle(claimed[0].id, "w", "sent", later(9))
    assert order == ["1", "2", "3"]


def test_another_address_goes_on_meanwhile(family: Store) -> None:
    plan(family, notice(step="a"), notice(step="b"), notice(step="c", person=ELENA.id))
    assert steps(claim(family)) == ["a", "c"]
    assert steps(claim(family)) == []


@pytest.mark.parametrize(
    ("reach", "found", "why"),
    [
        (EVERYWHERE, ["email", "emailing", "slack", "telegram"], "everything"),
        (Reach(frozenset({"email"})), ["email"], "one platform, and none whose name begins like it"),
        (Reach(frozenset({"email", "slack"})), ["email", "slack"], "two of them"),
        (Reach(frozenset({"email"}), others=True), ["emailing", "slack", "telegram"], "all the others"),
        (Reach(frozenset({"e_ail", "%"})), [], "a name is no pattern"),
        (Reach(), [], "nothing"),
    ],
)
def test_a_lane_claims_what_it_reaches(store: Store, reach: Reach, found: list[str], why: str) -> None:
    with store.begin() as tx:
        for platform in ("telegram", "email", "emailing", "slack"):
            one = Notice(Kind.REPLY, 0, 0, 0, NOW, later(60), platform, Reply(said("Hello.")))
            tx.plan_reply(Address(platform, "", "7", "7"), one, NOW)
    assert sorted(steps(store.claim("w", NOW, LEASE, 9, reach))) == found, why


def test_an_earlier_one_that_is_not_due_yet_blocks_nobody(family: Store) -> None:
    plan(family, notice(step="late", due=later(60)), notice(step="now"))
    assert steps(claim(family)) == ["now"]


@pytest.mark.parametrize("state", ["sent", "superseded", "expired", "failed"])
def test_once_it_is_settled_the_next_may_leave(family: Store, state: Settled) -> None:
    plan(family, notice(step="1"), notice(step="2"))
    (first,) = claim(family)
    assert family.settle(first.id, "w", state, NOW)
    assert steps(claim(family)) == ["2"]


def test_c14_one_that_has_expired_blocks_nobody(family: Store) -> None:
    plan(family, notice(step="1"), notice(step="2", due=later(30)))
    (first,) = claim(family)
    assert family.postpone(first.id, "w", later(90))
    assert steps(claim(family, later(60))) == [], "at its very expiry it may still be sent"
    assert steps(claim(family, later(60) + timedelta(seconds=1))) == ["2"]


def test_one_that_is_postponed_keeps_its_place(family: Store) -> None:
    plan(family, notice(step="1"), notice(step="2"))
    (first,) = claim(family)
    assert family.postpone(first.id, "w", later(7))
    assert claim(family, later(6)) == ()
    assert family.next_due() == later(7)
    (again,) = claim(family, later(7))
    assert (again.notice.step, again.attempts) == ("1", 1)


def test_the_urgent_leave_first_then_the_earliest(family: Store) -> None:
    crowd(family, 4)
    owed = [
        notice(Kind.REMINDER_24H, 1000, due=later(-9)),
        notice(Kind.REMINDER_1H, 1001, due=later(-5)),
        notice(Kind.REMINDER_1H, 1002, due=later(-6)),
        notice(Kind.CANCELLED, 1003, due=later(-1)),
    ]
    plan(family, *owed)
    assert [one.notice.person for one in claim(family, limit=3)] == [1003, 1002, 1001]
    assert [one.notice.person for one in claim(family, limit=3)] == [1000]


def test_a_claim_says_what_its_owner_needs(family: Store) -> None:
    owed = notice(step="1")
    plan(family, owed)
    (claimed,) = claim(family)
    assert claimed == Claimed(claimed.id, owed, ANNA.addresses[0], 0, NOW)


def test_a_lapsed_lease_passes_to_another_owner_alone(family: Store) -> None:
    plan(family, notice())
    (lost,) = claim(family, owner="died")
    assert claim(family, NOW + LEASE - timedelta(seconds=1), owner="next") == ()
    assert family.next_due() == NOW + LEASE
    (taken,) = claim(family, NOW + LEASE, owner="next")
    assert (taken.id, taken.attempts) == (lost.id, 1), "dying of it counts as an attempt"
    assert not family.settle(lost.id, "died", "sent", NOW + LEASE)
    assert not family.postpone(lost.id, "died", later(9))
    assert family.settle(taken.id, "next", "sent", NOW + LEASE)
    assert not family.settle(taken.id, "next", "failed", NOW + LEASE), "it is settled once"


def test_what_the_dead_held_passes_on_at_once_and_nothing_of_the_living(family: Store) -> None:
    plan(family, notice(step="1"), notice(person=ELENA.id), notice(step="2", due=later(1)))
    (lost,) = claim(family, owner="run-died", limit=1)
    (others,) = claim(family, owner="tick", limit=1)
    assert (family.free("run-"), family.free("run_")) == (1, 0)
    (taken,) = claim(family, owner="run-next")
    assert (taken.id, taken.attempts) == (lost.id, 1), "dying of it counts as an attempt"
    assert not family.settle(lost.id, "run-died", "sent", NOW)
    assert family.settle(others.id, "tick", "sent", NOW)
    assert family.settle(taken.id, "run-next", "sent", NOW)
    assert steps(claim(family, later(1))) == ["2"], "it has waited for the one that was held"


def test_what_is_released_may_leave_at_once(family: Store) -> None:
    plan(family, notice(), notice(person=ELENA.id))
    claim(family, owner="stops", limit=1)
    claim(family, owner="goes on", limit=1)
    assert family.release("stops") == 1
    (taken,) = claim(family, owner="next")
    assert taken.attempts == 0


def test_the_next_due_is_that_of_one_that_may_leave(family: Store) -> None:
    plan(family, notice(step="1", due=later(5)), notice(step="2", due=later(6)))
    claim(family, later(6))
    assert family.next_due() == later(6) + LEASE, "the second waits for the first"


def test_settling_can_be_part_of_a_transaction(family: Store) -> None:
    plan(family, notice())
    (claimed,) = claim(family)
    with pytest.raises(AddressTaken), family.begin() as tx:  # noqa: PT012
        assert tx.settle(claimed.id, "w", "sent", NOW, "m1")
        tx.record(PersonChanged(replace(ELENA, addresses=ANNA.addresses)), 0, NOW, "telegram")
    assert family.settle(claimed.id, "w", "sent", NOW, "m1")


def test_many_are_settled_at_once_but_only_those_that_are_held(family: Store) -> None:
    plan(family, notice(step="1"), notice(person=ELENA.id, step="2"))
    (first, second) = claim(family, owner="w")
    with family.begin() as tx:
        assert tx.settle_all({}, "w", NOW) == 0
        assert tx.settle_all({first.id: "m1", second.id: ""}, "another", NOW) == 0
        assert tx.settle_all({first.id: "m1", second.id: "", 99: "m9"}, "w", NOW) == 2
    assert family.next_due() is None


def test_b19_two_workers_claim_each_of_2000_once(family: Store) -> None:
    claimed_by_two(family, MANY)


@pytest.mark.slow
def test_b19_two_workers_claim_each_of_10000_once(family: Store) -> None:
    claimed_by_two(family, MORE)


def claimed_by_two(family: Store, many: int) -> None:
    """Let two workers claim so many notices: each is claimed by one of them."""
    crowd(family, CROWD)
    plan(family, *(notice(person=1000 + n % CROWD, step=str(n)) for n in range(many)))
    with ThreadPoolExecutor(2) as workers:
        first, second = workers.map(lambda owner: drain(family, owner), ("one", "two"))
    assert first, "both had a share"
    assert second
    assert sorted((*first, *second)) == sorted(range(many)), "each exactly once"
    for shares in (first, second):
        for person in range(CROWD):
            order = [n for n in shares if n % CROWD == person]
            assert order == sorted(order), "an address gets its own in order"


def drain(store: Store, owner: str) -> list[int]:
    """Claim and settle until nothing is left; what was claimed, in order."""
    mine: list[int] = []
    while store.next_due() is not None:
        claimed = claim(store, NOW, owner, limit=100)
        mine += (int(one.notice.step) for one in claimed)
        with store.begin() as tx:
            assert tx.settle_all({one.id: "m" for one in claimed}, owner, NOW) == len(claimed)
    return mine


def crowd(store: Store, size: int) -> None:
    """People from 1000 on, each with an address."""
    with store.begin() as tx:
        for id in range(1000, 1000 + size):
            address = Address("telegram", "bot", str(id), str(id))
            tx.record(PersonChanged(Person(id, "Ravi Rao", "Asia/Kolkata", "en_IN", (address,))), 0, NOW, "telegram")
