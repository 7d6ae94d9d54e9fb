"""Stage 5: the rules that chat messages need, each with its own examples."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from core.understanding.compose import compose
from core.understanding.lexemes import lexemes, tokens_of
from core.understanding.spans import Clock, Day, Days, Moment, Scene, Span, Value
from core.understanding.tables import table
from tests.understanding.cast import SUNDAY, wall

CORRECTED = Span("correction", "", 0, 5, "correction")


def composed(text: str, taken: dict[int, Span] | None = None) -> list[Span]:
    scene = Scene(SUNDAY, day_first=True)
    return compose(lexemes(tokens_of(text), table("en"), scene, taken or {}), scene)


@pytest.mark.parametrize(
    "text", ["twice a month", "three times a month", "4 times a month", "twice a year", "3 times a day"]
)
def test_so_often_a_month_is_said_without_days(text: str) -> None:
    assert [(one.kind, one.value, one.rule) for one in composed(text)] == [("doubtful", "recurrence", "twice a month")]


@pytest.mark.parametrize(
    ("text", "value", "rule"),
    [
        ("sorry five thirty", Clock(5, 30), "sorry, five thirty"),
        ("sorry five forty-five", Clock(5, 45), "sorry, five thirty"),
        ("sorry four fifteen", Clock(4, 15), "sorry, five thirty"),
        ("sorry six thirty", Clock(6, 30), "sorry, five thirty"),
        ("sorry nine - twenty", Clock(9, 20), "sorry, five thirty"),
        ("sorry 5", Clock(5), "do 6"),
    ],
)
def test_a_bare_number_behind_a_correction_is_a_clock_time(text: str, value: Value, rule: str) -> None:
    spans = composed(text, {0: CORRECTED})
    assert [(one.kind, one.value, one.rule) for one in spans[1:]] == [("clock", value, rule)]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("for 3 days from today", 24),
        ("for two days from today", 23),
        ("for a week from today", 28),
        ("for 1 day from now", 22),
        ("for 5 days from now", 26),
    ],
)
def test_days_counted_from_today_begin_with_it(text: str, last: int) -> None:
    days = Days(Day(on=date(2026, 11, 22)), Day(on=date(2026, 11, last)), "period")
    assert [(one.kind, one.value, one.rule) for one in composed(text)] == [("days", days, "for 3 days from today")]


@pytest.mark.parametrize("day", [27, 28, 29, 30, 31])
def test_a_number_before_a_clock_time_is_the_day_of_the_month(day: int) -> None:
    spans = composed(f"friday {day} at 4")
    assert [(one.kind, one.value) for one in spans] == [("day", Day(weekday=4, day=day)), ("clock", Clock(4))]


def test_from_right_now_counts_to_the_minute() -> None:
    spans = composed("a day from right now")
    assert [one.value for one in spans] == [Moment(wall("2026-11-23T10:00"), "minute")]


@pytest.mark.parametrize("text", ["1/10-7/11", "1/10 - 7/11", "from 1/10 to 7/11", "from 1/10 until 7/11", "24/12-2/1"])
def test_two_dates_with_a_dash_are_a_range(text: str) -> None:
    assert [one.kind for one in composed(text)] == ["days"]


def test_weekdays_side_by_side_in_a_move_are_the_old_and_the_new_one() -> None:
    moving = replace(Scene(SUNDAY, day_first=True), moving=True)
    spans = compose(lexemes(tokens_of("monday tuesday"), table("en"), moving, {}), moving)
    assert [one.kind for one in spans] == ["day", "day"]
