"""Stage 7: holes are filled from the context; a doubt is asked, and what was inferred is marked."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from core.understanding import NoDate, Question, read
from tests.understanding.cast import HOURS, at, wall

MONDAY = wall("2026-11-23T10:00")
ALL_DAY = tuple((day, 7 * 60, 19 * 60) for day in range(7))


@pytest.mark.parametrize(
    ("text", "start", "why"),
    [
        ("Anna Monday 16:00", wall("2026-11-30T16:00"), "a bare weekday is strictly after today"),
        ("Anna today 16:00", wall("2026-11-23T16:00"), "today is today"),
        ("Anna this Friday 16:00", wall("2026-11-27T16:00"), "this Friday is still ahead"),
        ("Anna Friday week 16:00", wall("2026-12-04T16:00"), "the Friday after the next one"),
        ("Anna 1/12 16:00", wall("2026-12-01T16:00"), "day first in Berlin"),
        ("Anna 23/4 16:00", wall("2027-04-23T16:00"), "the next such date"),
        ("Anna tonight at 7", wall("2026-11-23T19:00"), "a part of the day settles the hour"),
    ],
)
def test_a_day_is_the_next_one_that_fits(text: str, start: datetime, why: str) -> None:
    intent = read(text, at(MONDAY))
    assert (intent.start, intent.ask) == (start, None), why


def test_a_number_of_hours_behind_a_clock_time_is_a_length() -> None:
    intent = read("Anna Tue 16:00 9h", at())
    assert (intent.start, intent.minutes) == (wall("2026-11-24T16:00"), 540)


def test_next_friday_while_this_one_is_ahead_is_asked() -> None:
    intent = read("Anna next Friday 16:00", at(MONDAY))
    assert intent.ask == Question("date", (date(2026, 12, 4), date(2026, 11, 27)))
    assert (intent.start, intent.date, intent.time) == (None, None, time(16))


def test_next_monday_on_a_monday_has_one_reading() -> None:
    assert read("Anna next Monday 16:00", at(MONDAY)).start == wall("2026-11-30T16:00")


@pytest.mark.parametrize(
    ("zone", "day_first", "text", "day", "why"),
    [
        ("America/New_York", None, "1/12", date(2027, 1, 12), "month first in the United States"),
        ("Asia/Kolkata", None, "1/12", date(2026, 12, 1), "day first in India"),
        ("America/New_York", True, "1/12", date(2026, 12, 1), "an own setting wins"),
        ("America/New_York", None, "23/4", date(2027, 4, 23), "a number over 12 settles it"),
        ("America/New_York", None, "2026-12-01", date(2026, 12, 1), "year first is ISO everywhere"),
        ("Asia/Manila", None, "1/12", date(2027, 1, 12), "month first in the Philippines"),
    ],
)
def test_day_and_month_follow_the_place(zone: str, day_first: bool | None, text: str, day: date, why: str) -> None:
    when = read(text, at(zone=zone, day_first=day_first, expect="time")).when
    assert when.start is not None
    assert when.start.date() == day, why


@pytest.mark.parametrize(
    ("text", "expected", "assumed", "why"),
    [
        ("Anna Tue 4", time(16), {"time"}, "the reading inside the hours, and it is marked"),
        ("Anna Sat 10", time(10), {"time"}, "in the morning on Saturday"),
        ("Anna Tue 16:00", time(16), set(), "said, not inferred"),
        ("Anna Tue 4pm", time(16), set(), "pm settles it"),
        ("Anna at 5", time(17), {"time"}, "without a day: what fits on any"),
    ],
)
def test_a_bare_hour_is_the_one_inside_the_hours(text: str, expected: time, assumed: set[str], why: str) -> None:
    intent = read(text, at())
    assert (intent.start.time() if intent.start else intent.time) == expected, why
    assert intent.assumed == assumed, why


@pytest.mark.parametrize(
    ("text", "hours", "options", "why"),
    [
        ("Anna Fri 4", HOURS, (time(16), time(4)), "no reading fits: Friday has no hours"),
        ("Anna Tue 8", (*HOURS, (1, 480, 600), (1, 1200, 1320)), (time(8), time(20)), "both readings fit"),
        ("Anna Tue 4", (), (time(16), time(4)), "nothing is known of the hours"),
    ],
)
def test_a_doubtful_hour_is_asked(
    text: str, hours: tuple[tuple[int, int, int], ...], options: tuple[time, ...], why: str
) -> None:
    intent = read(text, at(hours=hours))
    assert (intent.ask, intent.start) == (Question("time", options), None), why


@pytest.mark.parametrize(
    ("text", "outside", "why"),
    [
        ("Anna Tue 9am", True, "a stated time is never overruled, only warned of"),
        ("Anna Tue 20:30", True, "after the hours"),
        ("Anna Tue 16:30", False, "inside"),
    ],
)
def test_a_time_outside_the_hours_is_marked(text: str, outside: bool, why: str) -> None:
    intent = read(text, at())
    assert intent.start is not None, why
    assert intent.outside_hours is outside, why


@pytest.mark.parametrize(
    ("text", "question", "why"),
    [
        ("Anna 30 February 16:00", Question("date"), "no such day"),
        ("Anna yesterday 16:00", Question("date"), "it has passed"),
        ("Anna 3 March 2020 16:00", Question("date"), "long passed"),
        ("Anna today 9:15am", Question("time"), "passed today"),
        ("Anna 28 March 2027 at 02:30", Question("time"), "the clock change removes it in Berlin"),
        (
            "Anna Tue 24 and Thu 26 Nov 16:00 or so weekly until March",
            Question("until", (date(2027, 2, 28), date(2027, 3, 31))),
            "two readings of until",
        ),
        ("Anna Tue 5pm, Wed 6pm", Question("date", (date(2026, 11, 24), date(2026, 11, 25))), "two bookings in one"),
        ("Anna Wed 10 to 5", Question("time", (time(10), time(22))), "a range or ten minutes to five"),
        ("Anna three times a week at 16:00", Question("weekdays"), "which days?"),
        (
            "Anna Friday, 24 November 16:00",
            Question("date", (date(2026, 11, 24), date(2026, 11, 27))),
            "weekday and date quarrel",
        ),
    ],
)
def test_what_cannot_be_is_asked_and_not_bent(text: str, question: Question, why: str) -> None:
    assert read(text, at()).ask == question, why


@pytest.mark.parametrize(
    ("text", "first", "last", "why"),
    [
        ("2-3pm", time(14), time(15), "pm for both"),
        ("9-10", time(9), time(10), "by the hours"),
        ("11 to 1", time(11), time(13), "crosses noon"),
        ("between 4 and 6", time(16), time(18), "between"),
        ("16:00 for 30 minutes", time(16), time(16, 30), "a start and a length"),
    ],
)
def test_a_range_of_hours(text: str, first: time, last: time, why: str) -> None:
    when = read(text, at(expect="time", hours=ALL_DAY)).when
    assert when.start is not None, why
    assert when.end is not None, why
    assert (when.start.time(), when.end.time()) == (first, last), why


@pytest.mark.parametrize(
    ("text", "gone", "why"),
    [
        ("book Anna 30 Feb 16:00", NoDate(2027, 2, 30), "February never has it"),
        ("book Anna Feb 30 at 4pm", NoDate(2027, 2, 30), "the month comes first"),
        ("book Anna 31 Nov 16:00", NoDate(2026, 11, 31), "this month has 30 days"),
        ("book Anna on the 31st of April at 4pm", NoDate(2027, 4, 31), "said in words"),
        ("book Anna 29 Feb 2027 16:00", NoDate(2027, 2, 29), "no leap year"),
        ("book Anna 29 Feb 2028 16:00", None, "a leap year"),
        ("book Anna 29 Feb 16:00", None, "the next one there is"),
        ("book Anna 31/11 16:00", NoDate(2026, 11, 31), "in figures"),
        ("book Anna 30.2. 16:00", NoDate(2027, 2, 30), "with points"),
        ("book Anna 2027-02-30 16:00", NoDate(2027, 2, 30), "as a machine writes it"),
        ("off 20 Feb-30 Feb", NoDate(2027, 2, 30), "the end of a range"),
        ("Anna weekly Tue 16:00 until 31 Nov", NoDate(2026, 11, 31), "the end of a series"),
        ("move Anna Tuesday to 31 Nov", NoDate(2026, 11, 31), "where a lesson shall go"),
        ("book Anna 16.30", None, "a clock time"),
        ("book Anna 45/2", None, "no date at all"),
        ("book Anna Tue 16:00 topic: the test on 31 Nov", None, "a topic is anybody's words"),
        ("book Anna Tue 16:00, page 31, Nov", None, "a page"),
        ("tell Anna the test is on 31 Nov", None, "what is passed on is not read"),
    ],
)
def test_a_date_that_does_not_exist_is_named_and_no_other_is_taken(text: str, gone: NoDate | None, why: str) -> None:
    intent = read(text, at(MONDAY))
    assert intent.no_date == gone, why
    assert gone is None or intent.date is None, why


@pytest.mark.parametrize(
    ("language", "text", "shift", "options", "why"),
    [
        ("ru", "перенеси Anna на час", 60, (time(13), time(1)), "by an hour, or to one o'clock"),
        ("ru", "перенеси Anna на два часа", 120, (time(14), time(2)), "by two hours, or to two o'clock"),
        ("uk", "перенеси Anna на годину", 60, (time(13), time(1)), "the same in Ukrainian"),
    ],
)
def test_a_move_by_or_to_an_hour_is_asked(
    language: str, text: str, shift: int, options: tuple[time, ...], why: str
) -> None:
    intent = read(text, at(language=language))
    assert intent.kind == "reschedule", why
    assert intent.new is not None, why
    assert (intent.new.shift, intent.new.minutes, intent.ask) == (shift, None, Question("time", options)), why


@pytest.mark.parametrize("text", ["сдвинь Anna на час", "перенеси Anna на час позже"])
def test_what_is_pushed_by_an_hour_is_not_asked(text: str) -> None:
    intent = read(text, at(language="ru"))
    assert intent.new is not None
    assert (intent.new.shift, intent.ask) == (60, None)
