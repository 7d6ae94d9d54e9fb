"""News of several sessions in one message: what it tells of each, and what can be taken out of it again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from adapters.store import Store
from core.events import SessionBooked, SessionCancelled, SessionsChanged
from core.model.session import Status
from core.moments import DAY
from core.notices import Kind, Notice, together
from tests.store.family import ANNA, ELENA, LEASE, LEO, MAYA, NOW, SOON, book, later, notice, session, settle_in

ONE, TWO, THREE = session(10), session(12, SOON + DAY), session(112, SOON + 2 * DAY)
NEWS = together([notice(Kind.CANCELLED, ANNA.id, one.id, 2) for one in (ONE, TWO)])


@pytest.fixture
def family(store: Store) -> Store:
    settle_in(store)
    return store


@pytest.fixture
def told(family: Store) -> Store:
    """Anna has been told of two lessons at once."""
    book(family, ONE, TWO, THREE)
    send(family, NEWS)
    return family


def send(store: Store, news: Notice) -> None:
    with store.begin() as tx:
        tx.plan([news], NOW)
    (claimed,) = store.claim("w", NOW, LEASE, 1)
    store.settle(claimed.id, "w", "sent", later(1))


@pytest.mark.parametrize(
    ("about", "person", "since", "heard", "why"),
    [
        (ONE.id, ANNA.id, 2, True, "of the first, with which it is kept"),
        (TWO.id, ANNA.id, 2, True, "of the second as well"),
        (TWO.id, ANNA.id, 0, True, "of any version of it"),
        (TWO.id, ANNA.id, 3, False, "but of no later one"),
        (THREE.id, ANNA.id, 0, False, "not of a lesson whose number only ends like that"),
        (TWO.id, ELENA.id, 0, False, "nobody else was told"),
    ],
)
def test_who_was_told_of_several_has_heard_of_each(
    told: Store, about: int, person: int, since: int, heard: bool, why: str
) -> None:
    with told.read() as reading:
        assert reading.heard(about, person, since) is heard, why


def test_the_first_of_them_is_heard_of_in_its_own_version_only(family: Store) -> None:
    book(family, ONE, TWO)
    send(family, together([notice(Kind.CANCELLED, ANNA.id, TWO.id, 5), notice(Kind.CANCELLED, ANNA.id, ONE.id, 2)]))
    with family.read() as reading:
        assert not reading.heard(ONE.id, ANNA.id, 3)
        assert reading.heard(TWO.id, ANNA.id, 5)


@pytest.mark.parametrize(
    ("about", "told_of"),
    [(ONE.id, [(ONE.id, 2)]), (TWO.id, [(TWO.id, 2)]), (THREE.id, [])],
)
def test_the_history_of_each_shows_what_the_one_message_told_of_it(
    told: Store, about: int, told_of: list[tuple[int, int]]
) -> None:
    with told.read() as reading:
        assert [(row.notice.session, row.notice.version) for row in reading.notices(about)] == told_of
        assert reading.told_version(about, ANNA.id) == (2 if told_of else 0)


def test_a_correction_of_several_confirms_each_of_them(family: Store) -> None:
    book(family, ONE, TWO)
    send(family, together([notice(Kind.RESTORED, ANNA.id, one.id, 3) for one in (ONE, TWO)]))
    with family.read() as reading:
        assert reading.confirmed(TWO.id, ANNA.id, 3) == later(1)
        assert reading.confirmed(TWO.id, ANNA.id, 4) is None


def waiting(store: Store) -> list[tuple[str, str]]:
    with store.read() as reading:
        return [(str(row.notice.kind), row.state) for row in reading.notices(ONE.id)]


def test_a_later_version_of_one_takes_nothing_from_the_others(family: Store) -> None:
    book(family, ONE, TWO)
    alone = notice(Kind.MOVED, ANNA.id, ONE.id, 1)
    with family.begin() as tx:
        tx.plan([NEWS, alone], NOW)
        tx.supersede(ONE.id, 4, NOW)
    assert sorted(waiting(family)) == [("cancelled", "waiting"), ("moved", "superseded")]


def test_several_sessions_of_different_students_are_recorded_as_one_step(family: Store) -> None:
    other = session(13, SOON + 3 * DAY, student=LEO.id)
    book(family, ONE, other)
    parts = tuple(SessionCancelled(replace(one, status=Status.CANCELLED, version=2), one) for one in (ONE, other))
    with family.begin() as tx:
        tx.record(SessionsChanged(parts), MAYA.id, NOW, "telegram")
    with family.read() as reading:
        assert [row.event for row in reading.history(other.id)] == [SessionBooked(other), parts[1]]
        assert [row.event for row in reading.deeds(MAYA.id, NOW)] == list(parts), "each counts"
        assert isinstance(reading.recent(MAYA.id, NOW)[0].event, SessionsChanged)
