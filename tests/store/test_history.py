"""The history, and the state as operators see it."""

from __future__ import annotations

import json
from dataclasses import replace

from adapters.store import Store
from core.events import ChangeForgiven, FeeDecided, PersonChanged, SessionCancelled, SessionNoted
from core.model.session import Fee, Status
from core.moments import HOUR
from core.notices import Kind
from core.replies import Reply
from core.words.text import text
from tests.store.family import ANNA, ELENA, LEASE, LEO, MAYA, NOW, TOM, VIEW, book, later, notice, session, settle_in

BOOKED = session(10)
NOTED = SessionNoted(replace(BOOKED, note="cries easily"))
CANCELLED = SessionCancelled(replace(BOOKED, status=Status.CANCELLED, version=2, note="cries easily"), BOOKED)


def live_through(store: Store) -> None:
    """A session is booked, noted and cancelled, and Anna moves to another zone."""
    settle_in(store)
    book(store, BOOKED)
    with store.begin((MAYA.id,)) as tx:
        tx.record(NOTED, MAYA.id, later(1), "telegram")
        tx.record(CANCELLED, MAYA.id, later(2), "slack")
        tx.record(PersonChanged(replace(ANNA, zone="Asia/Kolkata")), ANNA.id, later(3), "telegram")


def test_the_history_of_a_session_tells_who_did_what_and_when(store: Store) -> None:
    live_through(store)
    with store.read() as reading:
        rows = reading.history(BOOKED.id)
        assert reading.history(99) == ()
    assert [(row.by, row.at, row.channel) for row in rows] == [
        (MAYA.id, NOW, "telegram"),
        (MAYA.id, later(1), "telegram"),
        (MAYA.id, later(2), "slack"),
    ]
    assert [row.event for row in rows[1:]] == [NOTED, CANCELLED]


def test_what_somebody_has_just_done_is_the_latest_first(store: Store) -> None:
    live_through(store)
    with store.read() as reading:
        assert [row.event for row in reading.recent(MAYA.id, later(1))] == [CANCELLED, NOTED]
        assert len(reading.recent(ANNA.id, NOW)) == 1
        assert reading.recent(LEO.id, NOW) == ()


def test_what_nobody_did_has_no_actor(store: Store) -> None:
    settle_in(store)
    with store.begin() as tx:
        tx.record(PersonChanged(LEO), 0, later(1), "terminal")
        assert tx.recent(LEO.id, NOW) == ()


def test_the_state_is_shown_in_the_form_that_was_promised(store: Store) -> None:
    live_through(store)
    store.unreachable(ELENA.addresses[0])
    with store.begin() as tx:
        tx.plan([notice(about=BOOKED.id), notice(person=MAYA.id, due=later(60))], NOW)
    (sent,) = store.claim("w", NOW, LEASE, 1)
    store.settle(sent.id, "w", "sent", later(1))
    with store.read() as reading:
        state, schema = reading.inspect(later(5), "0.1.0"), reading.schema()
    assert schema
    assert set(state) == {"version", "schema", "tzdata", "now", "people", "sessions", "notices", "inbox"}
    assert (state["version"], state["schema"], state["now"]) == ("0.1.0", schema, later(5).iso())
    people = {person["name"]: person for person in state["people"]}
    assert people["Elena Lee"] == {
        "id": "5",
        "name": "Elena Lee",
        "roles": ["guardian"],
        "zone": "America/New_York",
        "language": "en",
        "addresses": [{"platform": "email", "reachable": False}],
    }
    assert people["Maya Ivanova"]["roles"] == ["tutor"]
    assert people["Anna Lee"]["roles"] == ["student"]
    assert state["sessions"] == [
        {
            "id": "10",
            "tutor": "1",
            "students": ["3"],
            "start": BOOKED.start.iso(),
            "end": (BOOKED.start + HOUR).iso(),
            "zone": "Europe/Sofia",
            "status": "cancelled",
            "topic": "quadratic equations",
            "version": 2,
            "series": None,
        }
    ]
    first, second = state["notices"]
    assert first == {
        "id": str(sent.id),
        "kind": "reminder_1h",
        "session": "10",
        "session_version": 1,
        "recipient": "3",
        "platform": "telegram",
        "due": NOW.iso(),
        "expires": (NOW + HOUR).iso(),
        "state": "sent",
        "attempts": 0,
        "sent": later(1).iso(),
    }
    assert (second["session"], second["state"], second["sent"]) == (None, "waiting", None)


def test_g18_the_state_holds_no_words_that_anybody_wrote(store: Store) -> None:
    live_through(store)
    with store.begin() as tx:
        said = replace(notice(Kind.RELAY), reply=Reply(text("MARKER-reply")))
        tx.plan([said], NOW)
    assert store.receive_all([("1", {"text": "MARKER-inbox"}, "x")], NOW) == (True,)
    with store.read() as reading:
        shown = json.dumps(reading.inspect(NOW, "0.1.0"))
    assert "MARKER" not in shown
    assert "cries" not in shown


def test_what_a_family_forgave_stands_among_the_deeds_of_its_tutor(store: Store) -> None:
    live_through(store)
    forgiven = ChangeForgiven(CANCELLED.session)
    with store.begin((MAYA.id,)) as tx:
        tx.record(forgiven, ELENA.id, later(4), "email")
    with store.read() as reading:
        assert [row.event for row in reading.deeds(MAYA.id, NOW)] == [CANCELLED, forgiven]
        assert reading.deeds(TOM.id, NOW) == ()


def test_what_a_late_cancellation_costs_is_kept_with_who_decided_it(store: Store) -> None:
    settle_in(store)
    book(store, BOOKED)
    late = SessionCancelled(replace(BOOKED, status=Status.CANCELLED, version=2, fee=Fee.OPEN), BOOKED, True, ELENA.id)
    decided = FeeDecided(replace(late.session, fee=Fee.HALF))
    with store.begin((MAYA.id,)) as tx:
        tx.record(late, ELENA.id, later(1), "email")
        tx.record(decided, MAYA.id, later(2), "telegram")
    with store.read() as reading:
        assert reading.calendar(MAYA.id, VIEW).session(BOOKED.id).fee is Fee.HALF
        rows = reading.history(BOOKED.id)[1:]
    assert [(row.event, row.by) for row in rows] == [(late, ELENA.id), (decided, MAYA.id)]
