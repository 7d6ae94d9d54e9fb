"""A1: the time cases that are words: what "tomorrow" means where it is said, and dates that do not exist."""

from __future__ import annotations

import asyncio
import json
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.rehearsal import Rehearsal
from core.moments import Instant, instant_of, zone_named
from core.understanding import Context, read

Case = dict[str, Any]
CASES: list[Case] = json.loads(Path(__file__).with_name("time_cases.json").read_text(encoding="utf-8"))
RELATIVE = [case for case in CASES if case["kind"] == "relative"]
DATES = [case for case in CASES if case["kind"] == "calendar_date"]


def named(cases: list[Case]) -> list[str]:
    return [f"{case['id']} {case['description']}" for case in cases]


def test_a1_no_case_of_words_is_left_out() -> None:
    assert len(RELATIVE) == 2
    assert len(DATES) == 1
    assert {case["kind"] for case in CASES} == {"relative", "calendar_date"}


@pytest.mark.parametrize("case", RELATIVE, ids=named(RELATIVE))
def test_a1_relative_words_are_read_where_they_are_said(case: Case) -> None:
    given, expected = case["inputs"], case["expected"]
    zone, now = zone_named(given["zone"]), moment(given["now_utc"])
    assert now.on(zone).isoformat(timespec="minutes") == expected["now_local"]
    when = read(given["words"], Context(now=now, zone=given["zone"], expect="time")).when
    assert when.start is not None
    assert when.start.isoformat(timespec="minutes") == expected["start_local"]
    start = instant_of(when.start, zone)
    assert start.iso() == expected["start_utc"]
    assert (start < now) is expected["in_past"]


@pytest.mark.parametrize("case", DATES, ids=named(DATES))
def test_a1_a_date_that_does_not_exist_is_never_another_one(case: Case) -> None:
    year, month, day = (int(part) for part in case["inputs"]["date"].split("-"))
    with pytest.raises(ValueError, match="day"):
        date(year, month, day)
    now = moment("2026-11-22T09:00:00")
    for words in (case["inputs"]["date"], f"{day} Feb {year}", f"Feb {day}, {year}"):
        assert read(words, Context(now=now, zone="Europe/Berlin", expect="time")).when.kind == "none", words


@pytest.mark.parametrize(
    ("words", "forbidden", "why"),
    [
        ("book anna today 9:00 1h fractions", "Booked", "nine has passed, at ten"),
        ("book anna 29 Feb 2027 16:30 1h fractions", "· Mon 1 Mar", "2027 has no 29 February"),
    ],
)
def test_a1_in_a_chat_it_is_refused_or_asked_and_nothing_is_booked(words: str, forbidden: str, why: str) -> None:
    scene = f"now  Sun 2026-11-22 10:00 Berlin\ncast  Maya, Anna\nMaya>  {words}\n"
    stage = Rehearsal()
    try:
        played = asyncio.run(stage.player().play(scene))
        with stage.store.read() as view:
            assert view.inspect(stage.clock.now(), "")["sessions"] == [], why
    finally:
        stage.close()
    answer = "\n".join(played.splitlines()[3:])
    assert answer.strip(), why
    assert "[Create & tell]" not in answer, why
    assert forbidden not in answer, why


def moment(words: str) -> Instant:
    """An instant of the cases: UTC."""
    return Instant(int(datetime.fromisoformat(f"{words}+00:00").timestamp()))
