"""A1: the time cases, computed elsewhere and checked by hand; each kind against the code that it concerns."""

from __future__ import annotations

import json
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest

from core.model.calendar import Calendar, Tutor, Window
from core.model.session import Attendance, Session
from core.moments import DAY, HOUR, Instant, Span, Zone, instant_of, instants_of, zone_named
from core.notices import plan
from core.rules.booking import clashes, start_of
from core.rules.cancelling import cancel
from core.rules.openings import free_starts, within_hours
from core.rules.problems import NoSuchTime, Refused
from tests.rules.cast import ANNA, person

Case = dict[str, Any]
CASES: list[Case] = json.loads(Path(__file__).with_name("time_cases.json").read_text(encoding="utf-8"))
REMINDERS = {24: "reminder_24h", 1: "reminder_1h"}


def cases(kind: str) -> pytest.MarkDecorator:
    """The cases of one kind, each under its own name."""
    chosen = [case for case in CASES if case["kind"] == kind]
    return pytest.mark.parametrize("case", chosen, ids=[f"{case['id']} {case['description']}" for case in chosen])


def test_a1_no_case_is_left_out() -> None:
    kinds = [case["kind"] for case in CASES]
    assert {kind: kinds.count(kind) for kind in kinds} == {
        "single": 11,
        "reminder": 2,
        "cancel_policy": 2,
        "availability": 5,
        "free_slots": 1,
        "overlap": 1,
    }


@cases("single")
def test_a1_one_lesson(case: Case) -> None:
    given, expected = case["inputs"], case["expected"]
    zone, wall = zone_named(given["tutor_zone"]), datetime.fromisoformat(given["start_local"])
    lesson = session(instant_of(wall, zone), given["duration_min"], zone)
    candidates = instants_of(wall, zone)
    assert {0: "gap", 1: "ok", 2: "fold"}[len(candidates)] == expected["classification"]
    assert (lesson.start.iso(), lesson.end.iso()) == (expected["start_utc"], expected["end_utc"])
    assert (read(lesson.start, zone), read(lesson.end, zone)) == (expected["tutor_start"], expected["tutor_end"])
    if "student_start" in expected:
        assert read(lesson.start, zone_named(given["student_zone"])) == expected["student_start"]
    if "second_candidate_utc" in expected:
        assert candidates[1].iso() == expected["second_candidate_utc"]


@cases("single")
def test_a1_typed_by_hand_a_time_that_does_not_exist_is_refused_with_the_next(case: Case) -> None:
    zone = zone_named(case["inputs"]["tutor_zone"])
    wall = datetime.fromisoformat(case["inputs"]["start_local"])
    if case["expected"]["classification"] != "gap":
        assert start_of(wall, zone).iso() == case["expected"]["start_utc"]
        return
    with pytest.raises(Refused) as refused:
        start_of(wall, zone)
    assert refused.value.problems == (NoSuchTime(wall, parsed(case["expected"]["start_utc"])),)


@cases("reminder")
def test_a1_a_reminder_counts_elapsed_hours(case: Case) -> None:
    given, expected = case["inputs"], case["expected"]
    zone = zone_named(given["tutor_zone"])
    lesson = session(instant_of(datetime.fromisoformat(given["start_local"]), zone), 60, zone)
    now = lesson.start - 3 * DAY
    due = {notice.kind: notice.due for notice in plan(lesson, calendar(zone, (), lesson), now)}
    reminder = due[REMINDERS[given["hours_before"]]]
    assert lesson.start.iso() == expected["session_utc"]
    assert (reminder.iso(), read(reminder, zone)) == (expected["remind_at_utc"], expected["remind_at_local"])


@cases("cancel_policy")
def test_a1_late_is_less_than_24_elapsed_hours(case: Case) -> None:
    given, expected = case["inputs"], case["expected"]
    zone = zone_named(given["tutor_zone"])
    lesson = session(instant_of(datetime.fromisoformat(given["start_local"]), zone), 60, zone)
    said_at = parsed(given["cancel_at_utc"])
    assert lesson.start.since(said_at).total_seconds() == expected["elapsed_notice_s"]
    assert cancel(lesson, "", said_at).late is expected["late"]


@cases("availability")
def test_a1_a_lesson_lies_within_the_hours(case: Case) -> None:
    given, expected = case["inputs"], case["expected"]
    zone = zone_named(given["tutor_zone"])
    start = instants_of(datetime.fromisoformat(given["start_local"]), zone)[given["fold"]]
    lesson = session(start, given["duration_min"], zone)
    hours = tuple(window(weekday, since, until) for weekday, since, until in given["windows"])
    assert (lesson.start.iso(), lesson.end.iso()) == (expected["start_utc"], expected["end_utc"])
    assert read(lesson.end, zone) == expected["end_local"]
    assert within_hours(calendar(zone, hours), lesson.span) is expected["fits"]


@cases("free_slots")
def test_a1_the_free_times_of_a_day_whose_clocks_change(case: Case) -> None:
    given, expected = case["inputs"], case["expected"]
    zone, day = zone_named(given["tutor_zone"]), date.fromisoformat(given["date"])
    hours = (window(day.weekday(), *given["window"]),)
    now = instant_of(datetime.combine(day, time()), zone) - DAY
    found = free_starts(calendar(zone, hours), day, given["slot_min"], now)
    assert [read(start, zone) for start in found] == expected["slots"]
    assert len(found) == expected["slot_count"] == expected["window_elapsed_min"] // given["slot_min"]


@cases("overlap")
def test_a1_the_two_hours_of_a_repeated_hour_do_not_overlap(case: Case) -> None:
    zone = zone_named(case["inputs"]["zone"])
    one, other = (twice(case["inputs"][name], zone) for name in "ab")
    assert (one.start.iso(), other.start.iso()) == (case["expected"]["a_utc"], case["expected"]["b_utc"])
    assert one.span.overlaps(other.span) is case["expected"]["overlap"]
    assert bool(clashes(calendar(zone, (), one), other.span, (), 0, one.start)) is case["expected"]["overlap"]


def session(start: Instant, minutes: int, zone: Zone) -> Session:
    return Session(101, 1, (Attendance(ANNA.id),), start, minutes, zone.key)


def calendar(zone: Zone, hours: tuple[Window, ...], *sessions: Session) -> Calendar:
    view = Span(parsed("2026-01-01T00:00:00"), parsed("2028-12-31T00:00:00"))
    return Calendar(Tutor(person(1, "Maya Ivanova", zone.key), hours), view, (ANNA,), (), sessions)


def window(weekday: int, since: str, until: str) -> Window:
    """A window that ends before it begins ends on the next day."""
    start, end = (time.fromisoformat(words) for words in (since, until))
    from_midnight = start.hour * 60 + start.minute, end.hour * 60 + end.minute
    later = 24 * 60 if from_midnight[1] <= from_midnight[0] else 0
    return Window(weekday, from_midnight[0], from_midnight[1] + later)


def twice(words: str, zone: Zone) -> Session:
    wall, fold, minutes = words.split()
    start = instants_of(datetime.fromisoformat(wall), zone)[int(fold.removeprefix("fold="))]
    return session(start, int(minutes), zone)


def parsed(words: str) -> Instant:
    """An instant as the cases write it, with or without its Z."""
    return Instant(int(datetime.fromisoformat(words.removesuffix("Z") + "+00:00").timestamp()))


def read(at: Instant, zone: Zone) -> str:
    return at.on(zone).isoformat(timespec="minutes")


def test_an_hour_is_an_hour() -> None:
    assert parsed("2027-03-28T02:00:00Z").since(parsed("2027-03-28T01:00:00")) == HOUR
