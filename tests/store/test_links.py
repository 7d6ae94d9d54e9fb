"""Private links and feeds as they are kept: by hash alone, used once, and forgotten when they have expired."""

from __future__ import annotations

from datetime import timedelta

import pytest

from adapters.store import PrivateLink, Purpose, Store
from core.events import FeedChanged, PersonChanged
from core.model.people import Address, Person
from core.moments import Instant

NOW = Instant(1_795_338_000)
SECOND = timedelta(seconds=1)
ELENA = Address("email", "", "elena@example.org", "elena@example.org")
LINK = PrivateLink("h" * 64, ELENA, Purpose.SAY, NOW + 10 * SECOND, words="/remind off")


def keep(store: Store, *links: PrivateLink) -> None:
    with store.begin() as tx:
        for link in links:
            tx.put_link(link)


def test_g6_a_link_is_found_until_it_expires(store: Store) -> None:
    keep(store, LINK)
    with store.read() as view:
        assert view.link(LINK.hash, LINK.expires) == LINK
        assert view.link(LINK.hash, LINK.expires + SECOND) is None
        assert view.link("x" * 64, NOW) is None


def test_g6_a_link_is_used_once(store: Store) -> None:
    keep(store, LINK)
    with store.begin() as tx:
        assert [tx.use_link(LINK.hash, NOW), tx.use_link(LINK.hash, NOW + SECOND)] == [True, False]
        found = tx.link(LINK.hash, NOW)
        assert found is not None
        assert found.used == NOW


def test_only_what_has_expired_is_forgotten(store: Store) -> None:
    later = PrivateLink("l" * 64, ELENA, Purpose.WRITE, NOW + 20 * SECOND)
    keep(store, LINK, later)
    assert store.purge(NOW, LINK.expires) == 0
    assert store.purge(NOW, LINK.expires + SECOND) == 1
    with store.read() as view:
        assert view.link(later.hash, NOW) == later


@pytest.mark.parametrize(
    ("changes", "stands", "why"),
    [
        (("a",), "a", "there was none"),
        (("a", "b"), "b", "a new address kills the old one"),
        (("a", ""), "", "it is switched off"),
        (("a", "", "b"), "b", "and on again"),
    ],
)
def test_g16_a_person_has_one_feed_or_none(store: Store, changes: tuple[str, ...], stands: str, why: str) -> None:
    with store.begin() as tx:
        tx.record(PersonChanged(Person(7, "Anna Petrova", "Europe/Sofia", "en_BG", (ELENA,), "")), 7, NOW, "email")
        for change in changes:
            tx.record(FeedChanged(7, change * 64), 7, NOW, "email")
        found = {hash: tx.person_of_feed(hash * 64) for hash in ("a", "b")}
        assert found == {hash: 7 if hash == stands else None for hash in ("a", "b")}, why
        assert tx.has_feed(7) is bool(stands), why
