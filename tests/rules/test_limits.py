"""Limits by date: a change reaches the sessions that are named, and never one more."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model.calendar import Calendar
from core.moments import DAY, Instant
from core.rules.moving import NewTime, move
from core.rules.scoping import limited, move_series
from tests.rules.cast import NOW, at
from tests.rules.test_scoping import HERE, after, moved_alone

Named = Callable[[Instant], bool]
MAYAS = HERE.tutor.clock
FIRST, LAST = date(2026, 11, 20), date(2027, 1, 5)


def between(first: str, last: str) -> Named:
    """Whether a start lies on one of these days, by the tutor's clock."""
    days = date.fromisoformat(first), date.fromisoformat(last)
    return lambda start: days[0] <= start.day(MAYAS) <= days[1]


@pytest.mark.parametrize(
    ("named", "most", "reached", "kept", "why"),
    [
        (between("2026-12-15", "2027-12-31"), None, [105, 106], [104], "the one moved from the 15th stays"),
        (between("2026-11-22", "2026-12-08"), None, [101, 102, 103], [], "nothing moved lies there"),
        (between("2026-12-14", "2026-12-16"), None, [], [], "on its old day it is not: nothing is there"),
        (between("2026-12-16", "2026-12-18"), None, [104], [], "where nothing else is named, it is what is meant"),
        (between("2026-12-16", "2026-12-22"), None, [105], [104], "it came there from another day, and stays"),
        (between("2026-11-22", "2027-12-31"), 3, [101, 102, 103], [], "the next three; the moved one lies behind them"),
        (between("2026-11-22", "2027-12-31"), 4, [101, 102, 103, 105], [104], "four others: it stays between them"),
        (between("2027-06-01", "2027-06-30"), None, [], [], "there is none"),
    ],
)
def test_within_limits_what_was_moved_by_itself_stays(
    named: Named, most: int | None, reached: list[int], kept: list[int], why: str
) -> None:
    here = moved_alone()
    found = limited(here, here.upcoming(NOW), named, most)
    assert [one.id for one in found.sessions] == reached, why
    assert [one.id for one in found.kept] == kept, why


def test_dates_that_are_said_name_also_what_was_moved_there() -> None:
    here = moved_alone()
    found = limited(here, here.upcoming(NOW), between("2026-12-17", "2026-12-22"), by_date=True)
    assert [one.id for one in found.sessions] == [104, 105]
    assert found.kept == ()


def test_only_these_move_and_the_rule_stays() -> None:
    some = HERE.sessions[1:3]
    event = move_series(HERE, some[0], some, NewTime(at("2026-12-02 17:00"), 60, "room"), NOW, as_such=False)
    assert {one.session.id: one.session.start for one in event.changes} == {
        102: at("2026-12-02 17:00"),
        103: at("2026-12-09 17:00"),
    }
    assert (event.series, event.before) == (None, None)
    (rule,) = after(HERE, event).series
    assert rule == HERE.series[0]
    assert all(rule.changed_alone(one.session, MAYAS) for one in event.changes)


@st.composite
def some_moved(draw: st.DrawFn) -> Calendar:
    """Anna's six Tuesdays, of which some were moved by themselves."""
    here = HERE
    for id in draw(st.sets(st.integers(101, 106), max_size=4)):
        to = here.session(id).start + draw(st.sampled_from([-1, 1, 2])) * DAY
        here = after(here, move(here, here.session(id), NewTime(to, 60, anyway=True), NOW))
    return here


@given(some_moved(), st.dates(FIRST, LAST), st.integers(0, 40), st.none() | st.integers(1, 5))
def test_never_more_is_reached_than_is_named(here: Calendar, first: date, days: int, most: int | None) -> None:
    named = between(first.isoformat(), (first + days * DAY).isoformat())
    found = limited(here, here.upcoming(NOW), named, most)
    assert all(named(one.start) for one in found.sessions)
    assert len(found.sessions) <= (most or len(HERE.sessions))
    assert sorted(found.sessions, key=lambda one: one.start) == list(found.sessions)
    assert not set(found.sessions) & set(found.kept)
    assert all(one.was is not None for one in found.kept)
    again = limited(replace(here, sessions=found.sessions), found.sessions, named, most)
    assert again.sessions == found.sessions, "what is reached is reached again"
