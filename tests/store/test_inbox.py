"""The inbox: what came in is kept until it has taken effect, and takes effect once."""

from __future__ import annotations

from dataclasses import replace
from threading import Barrier, Thread
from time import sleep

import pytest

from adapters.store import AddressTaken, ChangedMeanwhile, Store, address_key
from core.events import PersonChanged
from core.model.people import Address
from core.moments import DAY
from tests.store.family import ANNA, LEO, NOW, later

HOME = address_key(ANNA.addresses[0])


def receive(store: Store, *events: str) -> None:
    for event in events:
        assert store.receive_all([(event, {"text": f"{event} 🙂\n"}, HOME)], NOW) == (True,)


def names(store: Store) -> list[str]:
    return [one.event for one in store.waiting(10)]


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        (Address("a/b", "", "c", ""), Address("a", "b", "c", ""), "a slash inside a name"),
        (Address("a", "%2F", "c", ""), Address("a", "/", "c", ""), "what looks escaped already"),
        (Address("a", "", "b", ""), Address("a", "b", "", ""), "an empty part"),
    ],
)
def test_no_two_addresses_have_one_key(one: Address, other: Address, why: str) -> None:
    assert address_key(one) != address_key(other), why


def test_what_came_in_waits_in_order(store: Store) -> None:
    receive(store, "b", "a", "c")
    assert names(store) == ["b", "a", "c"]
    assert [one.event for one in store.waiting(2)] == ["b", "a"]
    first = store.waiting(1)[0]
    assert (first.payload, first.address, first.tries, first.received) == ({"text": "b 🙂\n"}, HOME, 0, NOW)


def test_b16_what_comes_twice_is_kept_once(store: Store) -> None:
    receive(store, "a")
    assert store.receive_all([("a", {"text": "again"}, HOME)], later(1)) == (False,)
    assert store.waiting(9)[0].payload == {"text": "a 🙂\n"}


def test_of_several_in_one_step_each_is_new_once_and_they_wait_in_order(store: Store) -> None:
    receive(store, "b")
    several = [(name, {"text": f"{name}{n}"}, HOME) for n, name in enumerate("dbada")]
    assert store.receive_all(several, later(1)) == (True, False, True, False, False)
    assert [(one.event, one.payload["text"]) for one in store.waiting(9)] == [("b", "b 🙂\n"), ("d", "d0"), ("a", "a2")]
    assert store.receive_all([], later(1)) == ()


def test_more_than_one_statement_takes_are_stored_in_one_step_all_the_same(store: Store) -> None:
    names = [f"event {n}" for n in range(2500)]
    assert all(store.receive_all([(name, {}, HOME) for name in names], NOW))
    assert [one.event for one in store.waiting(3000)] == names


def test_what_has_taken_effect_no_longer_waits(store: Store) -> None:
    receive(store, "a", "b")
    with store.begin() as tx:
        assert not tx.seen("a")
        tx.mark("a", NOW)
        assert tx.seen("a")
    assert names(store) == ["b"]
    assert store.receive_all([("a", {}, HOME)], later(1)) == (False,), "it is known for what it was"


def test_effect_and_mark_are_one_transaction(store: Store) -> None:
    receive(store, "a")
    with pytest.raises(AddressTaken), store.begin() as tx:  # noqa: PT012
        tx.record(PersonChanged(ANNA), 0, NOW, "telegram")
        tx.mark("a", NOW)
        tx.record(PersonChanged(replace(LEO, addresses=ANNA.addresses)), 0, NOW, "telegram")
    with store.begin() as tx:
        assert not tx.seen("a")
        assert tx.person(ANNA.id) is None
    assert names(store) == ["a"]


def test_what_never_lay_in_the_inbox_can_be_marked_too(store: Store) -> None:
    with store.begin() as tx:
        assert not tx.seen("direct")
        tx.mark("direct", NOW)
    with store.begin() as tx:
        assert tx.seen("direct")


def test_marked_twice_the_second_is_refused(store: Store) -> None:
    with store.begin() as tx:
        tx.mark("a", NOW)
    with pytest.raises(ChangedMeanwhile), store.begin() as tx:
        tx.mark("a", NOW)


def test_b10_of_two_at_once_one_takes_effect(store: Store) -> None:
    receive(store, "a")
    ready, effects = Barrier(2), []

    def take() -> None:
        ready.wait()
        with store.begin() as tx:
            if not tx.seen("a"):
                effects.append(1)
                sleep(0.1)  # long enough for the other to ask meanwhile
                tx.mark("a", NOW)

    workers = [Thread(target=take) for _ in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert effects == [1]


def test_c15_what_fails_each_time_is_set_aside(store: Store) -> None:
    receive(store, "poison", "good")
    assert [store.tried("poison") for _ in range(3)] == [1, 2, 3]
    assert store.waiting(1)[0].tries == 3
    assert store.park("poison")
    assert not store.park("poison")
    assert names(store) == ["good"]
    assert store.tried("unknown") == 0


def test_h4_what_is_old_and_done_with_is_deleted(store: Store) -> None:
    receive(store, "handled", "parked", "waits")
    assert store.receive_all([("young", {}, HOME)], NOW + DAY) == (True,)
    store.park("parked")
    store.park("young")
    with store.begin() as tx:
        tx.mark("handled", NOW)
    assert store.purge(NOW, NOW) == 0
    assert store.purge(NOW + DAY, NOW) == 2
    with store.read() as reading:
        assert reading.inspect(NOW, "0")["inbox"] == {"waiting": 1, "handled": 0, "parked": 1}
