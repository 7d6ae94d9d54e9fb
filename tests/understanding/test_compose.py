"""Stage 5: neighbouring spans become larger ones, each by a rule with a name."""

from __future__ import annotations

from datetime import date

import pytest

from core.understanding.compose import compose
from core.understanding.lexemes import lexemes, tokens_of
from core.understanding.spans import Amount, Clock, Clocks, Day, Days, Ends, Moment, Repeat, Scene, Value, Weekdays
from core.understanding.tables import table
from tests.understanding.cast import wall

NOW = wall("2026-11-22T10:00")  # a Sunday


@pytest.mark.parametrize(
    ("text", "kind", "value", "rule"),
    [
        ("50 min", "amount", Amount(minutes=50), "50 min"),
        ("1h15", "amount", Amount(minutes=75), "1h15"),
        ("2h", "amount", Amount(minutes=120), "50 min"),
        ("an hour and a quarter", "amount", Amount(minutes=75), "an hour and a half"),
        ("two and a half hours", "amount", Amount(minutes=150), "two and a half hours"),
        ("half an hour", "amount", Amount(minutes=30), "three quarters of an hour"),
        ("1 hour thirty", "amount", Amount(minutes=90), "1 hour thirty"),
        ("2 hours and 30 minutes", "amount", Amount(minutes=150), "2 hours and 30 minutes"),
        ("5pm", "clock", Clock(5, half="pm"), "3 15 pm"),
        ("half 2", "clock", Clock(2, 30), "half past two"),
        ("half past two", "clock", Clock(2, 30), "half past two"),
        ("quarter to four", "clock", Clock(3, 45), "quarter to two"),
        ("quarter past three", "clock", Clock(3, 15), "quarter past two"),
        ("twenty to five", "clock", Clock(4, 40), "ten to two"),
        ("at 16.30", "clock", Clock(16, 30, exact=True), "at 5"),
        ("3 in the afternoon", "clock", Clock(3, half="pm"), "3 in the afternoon"),
        ("15 jan", "day", Day(month=1, day=15), "15 Jan 2027"),
        ("jan 15th, 2027", "day", Day(year=2027, month=1, day=15), "Jan 15th, 2027"),
        ("next tuesday", "day", Day(weekday=1, which="next"), "next Tuesday"),
        ("friday week", "day", Day(weekday=4, plus=Amount(days=7)), "Friday week"),
        ("wednesday next week", "day", Day(weekday=2, week=1), "Wednesday next week"),
        ("third tuesday of may", "day", Day(weekday=1, nth=3, month=5), "third Tuesday of May"),
        ("fri, 4 dec", "day", Day(weekday=4, month=12, day=4), "Friday, 18 July"),
        ("24/11", "day", Day(month=11, day=24), "3/12"),
        ("in 3 weeks", "moment", Moment(wall("2026-12-13T10:00"), "day"), "in 3 weeks"),
        ("15 minutes later", "shift", Amount(minutes=15), "15 minutes later"),
        ("2-3pm", "clocks", Clocks(Clock(2, half="pm"), Clock(3, half="pm")), "2-3pm"),
        ("11-1pm", "clocks", Clocks(Clock(11, half="am"), Clock(1, half="pm")), "2-3pm"),
        ("13 to 15 july", "days", Days(Day(month=7, day=13), Day(month=7, day=15)), "13 to 15 July"),
        ("24, 25 and 26 dec", "days", Days(Day(month=12, day=24), Day(month=12, day=26)), "24, 25 and 26 Dec"),
        ("dec 24 and 25", "days", Days(Day(month=12, day=24), Day(month=12, day=25)), "Dec 24 and 25"),
        ("mon-thu", "weekdays", Weekdays((0, 1, 2, 3), ranged=True), "Mon-Thu"),
        ("mondays and fridays", "weekdays", Weekdays((0, 4), plural=True), "Mon, Wed and Fri"),
        ("next week", "days", Days(Day(on=date(2026, 11, 23)), Day(on=date(2026, 11, 29)), "period"), "next week"),
        ("every other tuesday", "repeat", Repeat("biweekly", (1,)), "every other Tuesday"),
        ("fortnightly", "repeat", Repeat("biweekly"), "weekly"),
        ("8 times", "ends", Ends(8), "8 times"),
        ("three times a week", "ends", Ends(3, a_week=True), "three times a week"),
        ("until 15 jan", "until", Day(month=1, day=15), "until 15 Jan"),
        ("for 6 weeks", "length", Amount(days=42), "for 30 minutes"),
    ],
)
def test_spans_are_put_together(text: str, kind: str, value: Value, rule: str) -> None:
    scene = Scene(NOW, day_first=True)
    spans = compose(lexemes(tokens_of(text), table("en"), scene, {}), scene)
    assert [(span.kind, span.value, span.rule) for span in spans] == [(kind, value, rule)]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("from monday 7 to thursday 9", "a Thursday is three days after a Monday"),
        ("tuesday 4 to thursday 6", "not the very next Tuesday the 4th: it may be hours"),
    ],
)
def test_numbers_that_do_not_fit_their_weekdays_are_no_days_of_the_month(text: str, why: str) -> None:
    scene = Scene(NOW, day_first=True)
    spans = compose(lexemes(tokens_of(text), table("en"), scene, {}), scene)
    assert "days" not in [span.kind for span in spans], why


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("29 nov 9-11", "the number before the month is the day, those behind it are hours"),
        ("sun 29 nov 9-11", "with its weekday too"),
        ("nov 29 9-11", "and where the month comes first"),
    ],
)
def test_hours_behind_a_date_are_no_days(text: str, why: str) -> None:
    scene = Scene(NOW, day_first=True)
    spans = compose(lexemes(tokens_of(text), table("en"), scene, {}), scene)
    assert [span.kind for span in spans] == ["day", "clocks"], why


@pytest.mark.parametrize(
    ("text", "kind", "why"),
    [
        ("tue to thu", "weekdays", "elsewhere a range"),
        ("3 to 4pm", "clocks", "elsewhere a range"),
    ],
)
def test_in_a_move_to_joins_nothing(text: str, kind: str, why: str) -> None:
    def kinds(moving: bool) -> list[str]:
        scene = Scene(NOW, day_first=True, moving=moving)
        return [span.kind for span in compose(lexemes(tokens_of(text), table("en"), scene, {}), scene)]

    assert kinds(False) == [kind], why
    assert kind not in kinds(True), why
