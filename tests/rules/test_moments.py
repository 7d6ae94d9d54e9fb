"""Instants, wall times and the zones between them: gaps, repeated hours, days that are not 24 hours long."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.moments import DAY, HOUR, Instant, Span, day_span, instant_of, instants_of, same_clock, zone_named
from tests.rules.cast import BERLIN, KOLKATA, LORD_HOWE, NEW_YORK, NOW, SAO_PAULO, SOFIA, ZONES, at

WALLS = st.datetimes(datetime.fromisoformat("2020-01-01"), datetime.fromisoformat("2035-12-31")).map(
    lambda wall: wall.replace(microsecond=0)
)


@pytest.mark.parametrize(
    ("wall", "zone", "shown", "why"),
    [
        ("2026-11-24 16:30", BERLIN, ["15:30"], "an ordinary winter day"),
        ("2027-03-28 02:30", BERLIN, [], "the clocks go forward over it"),
        ("2026-10-25 02:30", BERLIN, ["00:30", "01:30"], "the clocks go back over it"),
        ("2026-10-25 03:00", BERLIN, ["02:00"], "the end of the repeated hour is not repeated"),
        ("2026-10-25 02:00", BERLIN, ["00:00", "01:00"], "its beginning is"),
        ("2027-03-28 03:30", SOFIA, [], "Sofia changes in the same moment, an hour later on the clock"),
        ("2027-03-14 02:00", NEW_YORK, [], "the first minute of a gap"),
        ("2027-03-14 03:00", NEW_YORK, ["07:00"], "the first after it"),
        ("2027-04-04 01:45", LORD_HOWE, ["14:45", "15:15"], "on Lord Howe half an hour repeats"),
        ("2027-10-03 02:15", LORD_HOWE, [], "and half an hour is skipped"),
        ("2026-11-01 00:30", SAO_PAULO, ["03:30"], "São Paulo no longer changes its clocks"),
        ("2026-10-25 02:30", KOLKATA, ["21:00"], "India never does"),
    ],
)
def test_a_wall_time_happens_never_once_or_twice(wall: str, zone: str, shown: list[str], why: str) -> None:
    found = instants_of(datetime.fromisoformat(wall), zone_named(zone))
    assert [one.iso()[11:16] for one in found] == shown, why


@pytest.mark.parametrize(
    ("wall", "zone", "reads", "why"),
    [
        ("2027-03-28 02:30", BERLIN, "03:30", "the offset before the gap: an hour later on the clock"),
        ("2027-10-03 02:15", LORD_HOWE, "02:45", "half an hour later where the gap is half an hour"),
        ("2026-10-25 02:30", BERLIN, "02:30", "a repeated time is itself"),
    ],
)
def test_a_wall_time_that_is_skipped_reads_later(wall: str, zone: str, reads: str, why: str) -> None:
    one = instant_of(datetime.fromisoformat(wall), zone_named(zone))
    assert one.wall(zone_named(zone)).strftime("%H:%M") == reads, why


def test_the_first_of_two_is_taken() -> None:
    wall, zone = datetime.fromisoformat("2026-10-25 02:30"), zone_named(BERLIN)
    assert instant_of(wall, zone) == instants_of(wall, zone)[0] < instants_of(wall, zone)[1]
    assert instant_of(wall.replace(fold=1), zone) == instant_of(wall, zone)


@given(WALLS, st.sampled_from(ZONES))
def test_what_a_clock_shows_leads_back_to_the_instant(wall: datetime, zone_name: str) -> None:
    zone = zone_named(zone_name)
    one = instant_of(wall, zone)
    assert one in instants_of(one.wall(zone), zone)
    assert one.on(zone) == datetime.fromtimestamp(one.seconds, UTC)


@given(WALLS, st.sampled_from(ZONES))
def test_a_wall_time_has_an_instant_exactly_where_a_clock_shows_it(wall: datetime, zone_name: str) -> None:
    zone = zone_named(zone_name)
    about = datetime.combine(wall.date(), wall.time(), UTC)
    offsets = {timedelta(minutes=15 * quarters) for quarters in range(-56, 57)}
    shown = {about - offset for offset in offsets if (about - offset).astimezone(zone).replace(tzinfo=None) == wall}
    assert {datetime.fromtimestamp(one.seconds, UTC) for one in instants_of(wall, zone)} == shown
    assert not shown or instant_of(wall, zone).seconds == min(shown).timestamp()


@pytest.mark.parametrize(
    ("day", "zone", "hours", "why"),
    [
        ("2026-11-24", BERLIN, 24.0, "an ordinary day"),
        ("2026-10-25", BERLIN, 25.0, "the clocks go back"),
        ("2027-03-28", SOFIA, 23.0, "the clocks go forward"),
        ("2027-04-04", LORD_HOWE, 24.5, "by half an hour only"),
        ("2027-10-03", LORD_HOWE, 23.5, "and forward by as much"),
        ("2027-04-30", "Africa/Cairo", 23.0, "midnight itself is skipped"),
        ("2024-11-03", "America/Havana", 25.0, "midnight itself is repeated"),
        ("2026-10-24", "Asia/Beirut", 25.0, "the hour before midnight is repeated"),
    ],
)
def test_a_day_is_as_long_as_its_clocks_make_it(day: str, zone: str, hours: float, why: str) -> None:
    span = day_span(date.fromisoformat(day), zone_named(zone))
    assert span.end.since(span.start) / HOUR == hours, why


@given(st.dates(date(2020, 1, 1), date(2035, 1, 1)), st.sampled_from((*ZONES, "Africa/Cairo", "Asia/Beirut")))
def test_days_follow_each_other_without_a_gap(day: date, zone_name: str) -> None:
    zone = zone_named(zone_name)
    span = day_span(day, zone)
    assert span.end == day_span(day + DAY, zone).start
    assert span.start.day(zone) == day == (span.end - timedelta(seconds=1)).day(zone)


@pytest.mark.parametrize(
    ("one", "other", "on", "same", "why"),
    [
        (BERLIN, SOFIA, "2026-11-24", False, "always an hour apart"),
        (BERLIN, "Europe/Vienna", "2026-11-24", True, "two names of one clock"),
        (BERLIN, "Africa/Johannesburg", "2027-07-01", True, "the same in summer"),
        (BERLIN, "Africa/Johannesburg", "2027-01-01", False, "but not in winter"),
        (LORD_HOWE, "Australia/Sydney", "2027-01-15", True, "the same in the southern summer"),
        (LORD_HOWE, "Australia/Sydney", "2027-07-15", False, "half an hour apart in its winter"),
    ],
)
def test_clocks_are_compared_at_one_moment(one: str, other: str, on: str, same: bool, why: str) -> None:
    assert same_clock(zone_named(one), zone_named(other), at(f"{on} 12:00")) is same, why


@pytest.mark.parametrize("name", ["", "Mars/Base", "../etc/passwd", "/etc/passwd", "Europe", "a\0b", "Europe/Berlin\n"])
def test_what_is_no_zone_is_a_key_error(name: str) -> None:
    with pytest.raises(KeyError):
        zone_named(name)


def test_every_zone_of_the_pinned_database_opens() -> None:
    assert all(zone_named(name).key == name for name in available_timezones())


@pytest.mark.parametrize(
    ("first", "second", "overlap", "why"),
    [
        ((0, 60), (60, 120), False, "one ends as the other begins"),
        ((0, 61), (60, 120), True, "a minute is shared"),
        ((0, 120), (30, 60), True, "one lies in the other"),
        ((0, 60), (90, 120), False, "they are apart"),
    ],
)
def test_spans_overlap_where_they_share_a_moment(
    first: tuple[int, int], second: tuple[int, int], overlap: bool, why: str
) -> None:
    one, other = span(*first), span(*second)
    assert (one.overlaps(other), other.overlaps(one)) == (overlap, overlap), why


def test_a_span_covers_what_shares_its_edges() -> None:
    assert span(0, 60).covers(span(0, 60))
    assert span(0, 60).covers(span(10, 60))
    assert not span(0, 60).covers(span(0, 61))


def span(start: int, end: int) -> Span:
    return Span(NOW + timedelta(minutes=start), NOW + timedelta(minutes=end))


@given(st.integers(0, 2**33), st.timedeltas(timedelta(-400), timedelta(400)))
@settings(max_examples=50)
def test_there_and_back_is_the_same_instant(seconds: int, span: timedelta) -> None:
    one, whole = Instant(seconds), timedelta(seconds=round(span.total_seconds()))
    assert (one + whole) - whole == one
    assert (one + whole).since(one) == whole
