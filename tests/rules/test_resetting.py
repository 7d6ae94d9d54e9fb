"""Resetting clocks: the wall stays and the instant moves; nothing that was agreed is lost or doubled."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.model.session import Session, Status
from core.moments import HOUR, Instant, instant_of, instant_read, instants_of, zone_named
from core.rules.resetting import HOUSE, Face, ahead, keep_hours, on_other_clocks, reset
from tests.rules.cast import BERLIN, KOLKATA, LORD_HOWE, NEW_YORK, NOW, SOFIA, at, calendar, lesson, minutes, tutor


def moved(*sessions: Session, zone: str) -> dict[int, str]:
    """The new walls of Maya's lessons, once she lives in `zone` and keeps her hours."""
    one = calendar(*sessions, tutor=tutor(zone=zone))
    done = keep_hours(one, NOW)
    changes = done.event.changes if done.event else ()
    return {change.session.id: f"{change.session.start.wall(zone_named(zone)):%d %H:%M}" for change in changes}


@pytest.mark.parametrize(
    ("zone", "expected", "why"),
    [
        (NEW_YORK, {101: "24 16:30", 102: "25 18:00"}, "the hours of the day are the same on the new clock"),
        ("Europe/Vienna", {}, "its clocks show what Berlin's do: nothing changes"),
        (LORD_HOWE, {101: "24 16:30", 102: "25 18:00"}, "to the east as well: 9.5 hours earlier on the line"),
    ],
)
def test_a_tutor_who_moves_house_may_keep_the_hours(zone: str, expected: dict[int, str], why: str) -> None:
    assert moved(lesson(), lesson("2026-11-25 18:00", id=102), zone=zone) == expected, why


def test_the_answers_to_the_old_time_are_forgotten_and_the_zone_is_the_new_one() -> None:
    (change,) = keep_hours(calendar(lesson(), tutor=tutor(zone=NEW_YORK)), NOW).event.changes  # type: ignore[union-attr]
    assert (change.session.zone, change.session.version, change.session.was) == (NEW_YORK, 2, change.before.start)
    assert change.session.reason == HOUSE
    assert change.session.room == change.before.room


def test_what_would_lie_in_the_past_stays_at_its_moment() -> None:
    soon, at_once = lesson(NOW + HOUR), lesson(NOW + 4.5 * HOUR, id=102)  # Kolkata is 4 1/2 hours ahead
    done = keep_hours(calendar(soon, at_once, tutor=tutor(zone=KOLKATA)), NOW)
    assert (done.event, done.left) == (None, (soon, at_once))
    assert ahead(calendar(lesson(NOW), soon), NOW) == (soon,), "what begins now has begun"


def test_what_has_begun_is_over_or_is_cancelled_stays_as_it_is() -> None:
    kept = [lesson(id=101 + n, start=at("2026-11-24 10:00") + n * HOUR, status=one) for n, one in enumerate(Status)]
    gone = lesson(NOW - HOUR, id=120)
    assert set(moved(*kept, gone, zone=NEW_YORK)) == {101}


def test_an_hour_that_is_taken_on_the_new_clock_is_left_and_named() -> None:
    there = replace(lesson("2026-11-24 16:30", id=102), zone=NEW_YORK, start=at("2026-11-24 16:30", NEW_YORK))
    done = keep_hours(calendar(lesson(), there, tutor=tutor(zone=NEW_YORK)), NOW)
    assert (done.event, [one.id for one in done.left]) == (None, [101])


@pytest.mark.parametrize(("fold", "later"), [(0, 0), (1, 60)])
def test_the_second_of_a_repeated_hour_is_read_as_the_second(fold: int, later: int) -> None:
    wall = datetime.fromisoformat("2027-10-31T02:30").replace(fold=fold)
    first = instants_of(wall, zone_named(BERLIN))[0]
    assert instant_read(wall, zone_named(BERLIN)) == first + minutes(later)
    assert instant_read(wall, zone_named(SOFIA)) == instant_of(wall, zone_named(SOFIA))


SHIFTS = st.integers(-20, 20).map(lambda n: n * 15)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 200), st.integers(1, 8), SHIFTS), max_size=12))
def test_whatever_law_comes_no_two_lessons_overlap_on_the_way_and_none_is_lost(raw: list[tuple[int, int, int]]) -> None:
    booked: list[Session] = []
    shifts: dict[int, int] = {}
    for n, (quarter, length, shift) in enumerate(raw):
        one = lesson(NOW + HOUR + minutes(15 * quarter), 15 * length, id=101 + n)
        if not any(one.span.overlaps(other.span) for other in booked):
            booked.append(one)
            shifts[one.id] = shift
    before = calendar(*booked)
    faces = {one.id: Face(one.start.wall(one.clock) + minutes(shifts[one.id]), one.zone) for one in booked}
    done = reset(before, faces, "law", NOW)
    standing = {one.id: one for one in booked}
    for change in done.event.changes if done.event else ():
        assert change.before == standing[change.session.id]
        standing[change.session.id] = change.session
        assert not any(
            one.span.overlaps(change.session.span) for one in standing.values() if one.id != change.session.id
        )
    settled = {change.session.id for change in done.event.changes} if done.event else set()
    left = {one.id for one in done.left}
    assert settled.isdisjoint(left)
    assert settled | left == {id for id, shift in shifts.items() if shift}
    assert all(standing[id].start == wanted(before.session(id), shifts[id]) for id in settled)
    assert all(blocked(standing, before.session(id), shifts[id]) for id in left)


def wanted(session: Session, shift: int) -> Instant:
    return session.start + timedelta(minutes=shift)


def blocked(standing: dict[int, Session], session: Session, shift: int) -> bool:
    moved = replace(session, start=wanted(session, shift))
    others = (one for one in standing.values() if one.id != session.id)
    return moved.start <= NOW or any(one.span.overlaps(moved.span) for one in others)


def test_only_what_reads_otherwise_is_asked_about() -> None:
    one = calendar(lesson(), tutor=tutor(zone="Europe/Vienna"))
    assert ahead(one, NOW) == one.live
    assert on_other_clocks(one, NOW) == ()
