"""Drafts, and cards as they were drawn."""

from __future__ import annotations

from dataclasses import replace

import pytest

from adapters.store import DrawnCard, Store
from core.dialogue.draft import Draft, Drawing
from core.model.people import Address
from core.moments import DAY, MINUTE
from core.replies import Action, Choice
from core.words.text import text
from tests.store.family import ANNA, LEASE, NOW, book, notice, session, settle_in

STRANGER = Address("telegram", "bot", "s9", "s9")
DRAFT = Draft("book", {"student": "3", "time": ""}, "time")
CHOICES = (Choice(text("Join"), Action("join", 10, version=1)), Choice(text("Help"), link="https://example.org"))
HOME = ANNA.addresses[0]


def drawing(id: str, card: str = "session:10", address: Address = HOME) -> Drawing:
    return Drawing(id, card, address, CHOICES)


def draw(store: Store, *drawn: Drawing) -> None:
    with store.begin() as tx:
        for one in drawn:
            tx.draw(one, NOW + DAY)


def current(store: Store, id: str) -> bool:
    with store.read() as reading:
        found = reading.drawing(id)
    return found is not None and found.current


def test_a_draft_is_kept_for_whoever_fills_it(store: Store) -> None:
    with store.begin() as tx:
        assert tx.draft(STRANGER) is None
        tx.save_draft(STRANGER, Draft("join"))
        tx.save_draft(STRANGER, DRAFT)
    with store.read() as reading:
        assert reading.draft(replace(STRANGER, chat="a group")) == DRAFT
        assert reading.draft(replace(STRANGER, user="s8")) is None


def test_b22_a_draft_that_is_dropped_is_gone(store: Store) -> None:
    with store.begin() as tx:
        tx.save_draft(STRANGER, DRAFT)
        tx.save_draft(STRANGER, None)
        tx.save_draft(STRANGER, None)
    with store.read() as reading:
        assert reading.draft(STRANGER) is None


def test_a_drawing_comes_back_as_it_was(store: Store) -> None:
    settle_in(store)
    book(store, session(10))
    whole = replace(drawing("d1"), session=10, version=3, form="book")
    draw(store, whole)
    with store.read() as reading:
        assert reading.drawing("d1") == whole
        assert reading.drawing("d2") is None


@pytest.mark.parametrize(
    ("other", "stays", "why"),
    [
        (drawing("d2"), False, "the card is drawn anew"),
        (drawing("d2", card="session:11"), True, "another card"),
        (drawing("d2", address=STRANGER), True, "the same card for somebody else"),
    ],
)
def test_of_a_card_only_the_newest_drawing_is_current(store: Store, other: Drawing, stays: bool, why: str) -> None:
    draw(store, drawing("d1"), other)
    assert current(store, "d1") is stays, why
    assert current(store, "d2"), why


def test_messages_without_a_card_do_not_replace_each_other(store: Store) -> None:
    draw(store, drawing("d1", card=""), drawing("d2", card=""))
    assert current(store, "d1")


def test_a_drawing_may_be_pressed_until_it_expires(store: Store) -> None:
    draw(store, drawing("d1"))
    with store.read() as reading:
        assert reading.drawing("d1", NOW + DAY) == drawing("d1")
        assert reading.drawing("d1", NOW + DAY + MINUTE) == replace(drawing("d1"), current=False)


def test_b10_a_drawing_is_used_up_once(store: Store) -> None:
    draw(store, drawing("d1"))
    with store.begin() as tx:
        assert tx.use_up("d1")
        assert not tx.use_up("d1")
    assert not current(store, "d1")


def test_the_latest_message_of_a_card_is_the_one_that_was_sent(store: Store) -> None:
    draw(store, drawing("d1"), drawing("d2"))
    with store.begin() as tx:
        assert tx.drawn("session:10", HOME) is None
        tx.set_drawn("d1", "m1", text("Booked"), text("Your lesson"))
        tx.draw(drawing("d3"), NOW + DAY)
        assert tx.drawn("session:10", HOME) == DrawnCard("d1", "m1", text("Booked"), text("Your lesson"), CHOICES)
        tx.set_drawn("d3", "m3", text("Moved"))
        assert tx.drawn("session:10", HOME) == DrawnCard("d3", "m3", text("Moved"), None, CHOICES)
        assert tx.drawn("session:10", STRANGER) is None


def test_what_stands_last_in_a_chat_comes_first(store: Store) -> None:
    draw(store, drawing("d1"), drawing("d2", card=""), drawing("d3", card="draft"), drawing("d4", address=STRANGER))
    with store.begin() as tx:
        for id in ("d1", "d2", "d4"):
            tx.set_drawn(id, f"m{id}", text("Booked"))
        assert [one.drawing.id for one in tx.standing(HOME, 8)] == ["d2", "d1"], "what has not left stands nowhere"
        tx.set_drawn("d3", "md1", text("Moved"))
        standing = tx.standing(HOME, 8)
        assert [one.drawing.id for one in standing] == ["d3", "d2"], "the first message has become another"
        assert (standing[0].text, standing[0].kind, standing[0].expires) == (text("Moved"), "", NOW + DAY)
        assert [one.drawing.id for one in tx.standing(HOME, 1)] == ["d3"]


def test_a_notice_that_is_sent_again_draws_the_same_buttons(store: Store) -> None:
    settle_in(store)
    with store.begin() as tx:
        tx.plan([notice()], NOW)
    (claimed,) = store.claim("w", NOW, LEASE, 1)
    with store.begin() as tx:
        assert tx.drawing_for(claimed.id) is None
        tx.draw(drawing("d1"), NOW + DAY, claimed.id)
    with store.read() as reading:
        assert reading.drawing_for(claimed.id) == drawing("d1")
