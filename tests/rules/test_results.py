"""Which lessons wait to be told how they went."""

from __future__ import annotations

from datetime import timedelta

import pytest

from core.model.session import Status
from core.moments import DAY, HOUR, SECOND
from core.rules.results import awaiting_result
from tests.rules.cast import at, calendar, lesson

START = at("2026-11-24 16:30")  # for an hour


@pytest.mark.parametrize(
    ("after_end", "waits", "because"),
    [
        (-1 * SECOND, False, "a lesson that is not over waits for nothing"),
        (0 * SECOND, True, "one that ends now is over"),
        (14 * DAY, True, "for two weeks a result may still be given"),
        (14 * DAY + SECOND, False, "after two weeks nobody asks any more"),
    ],
)
def test_it_waits_from_its_end_for_two_weeks(after_end: timedelta, waits: bool, because: str) -> None:
    taught = lesson(START)
    found = awaiting_result(calendar(taught), taught.end + after_end)
    assert (found == (taught,)) is waits, because


@pytest.mark.parametrize(
    ("status", "waits", "because"),
    [
        (Status.BOOKED, True, "nobody has said anything of it"),
        (Status.STARTED, True, "that it began is no result"),
        (Status.COMPLETED, False, "it happened"),
        (Status.NO_SHOW, False, "nobody came"),
        (Status.CANCELLED, False, "it did not take place"),
    ],
)
def test_only_what_has_no_result_waits(status: Status, waits: bool, because: str) -> None:
    taught = lesson(START, status=status)
    assert bool(awaiting_result(calendar(taught), taught.end + HOUR)) is waits, because


def test_the_earliest_comes_first() -> None:
    late, early = lesson("2026-11-24 18:00", id=102), lesson(START, id=103)
    assert awaiting_result(calendar(late, early), at("2026-11-25 09:00")) == (early, late)
