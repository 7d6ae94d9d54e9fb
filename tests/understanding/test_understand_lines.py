"""`tutorbell understand`: JSON lines in and out, as the contract says."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest

from bot.understand import answer, run

LINE: dict[str, Any] = {
    "id": "a1",
    "text": "Anna Tue 16:30 1h quadratic equations weekly until 15 Jan",
    "now": "2026-11-22T10:00:00+01:00",
    "zone": "Europe/Berlin",
    "language": "en",
    "hours": [[1, "15:00", "20:00"]],
    "roster": ["Anna Petrova", "Ben Okafor"],
}


def test_a_booking_in_the_words_of_the_contract() -> None:
    out = answer(LINE)
    assert out.pop("ms") >= 0
    rule = {"freq": "weekly", "weekdays": ["TU"], "until": "2027-01-15", "start": "2026-11-24", "time": "16:30"}
    assert out == {
        "id": "a1",
        "intent": "create",
        "student": "Anna Petrova",
        "topic": "quadratic equations",
        "start": "2026-11-24T16:30",
        "duration_min": 60,
        "recurrence": rule,
        "when": {"kind": "recurrence", "recurrence": rule},
        "assumed": [],
    }


@pytest.mark.parametrize(
    ("text", "fields", "why"),
    [
        ("Anna and Ben Tue 16:30", {"students": ["Anna Petrova", "Ben Okafor"]}, "several students"),
        (
            "move Anna from March on to 5pm",
            {"target": {"from": "2027-03-01"}, "new": {"time": "17:00"}},
            "from, not since",
        ),
        ("push Anna back 30 min", {"new": {"shift_min": 30}}, "minutes of a shift"),
        ("extend Anna to 90 min", {"new": {"duration_min": 90}}, "a new length"),
        (
            "Tue 10-12, Wed off",
            {"hours": [{"weekdays": ["TU"], "from": "10:00", "to": "12:00"}, {"weekdays": ["WE"]}]},
            "a day off has no from and to",
        ),
        ("off 22 Dec-2 Jan", {"range": ["2026-12-22", "2027-01-02"]}, "both days included"),
        (
            "open Fri 27 Nov 10-12",
            {"openings": [{"date": "2026-11-27", "from": "10:00", "to": "12:00"}]},
            "an opening on one day",
        ),
        ("15 min between lessons", {"buffer_min": 15}, "a break"),
        ("at least 12 h notice", {"notice_min": 720}, "how early families ask"),
        ("at most 6 a day, 20 a week", {"most_a_day": 6, "most_a_week": 20}, "the most lessons wanted"),
        ("holidays Germany", {"intent": "holidays", "place": "germany"}, "whose holidays count"),
        ("I'm in Lisbon till Friday", {"intent": "travel", "place": "lisbon"}, "where somebody is"),
        ("I'm 5 min late", {"minutes": 5}, "a delay"),
        ("cancel Tom", {"ask": "student", "options": []}, "an unknown name is asked"),
        ("Anna Tue 16:30", {"when": {"kind": "instant", "start": "2026-11-24T16:30", "grain": "minute"}}, "an instant"),
        ("Anna Fri 4", {"ask": "time", "options": ["16:00", "04:00"], "date": "2026-11-27"}, "options best first"),
    ],
)
def test_fields_have_the_names_of_the_contract(text: str, fields: dict[str, Any], why: str) -> None:
    out = answer({**LINE, "text": text})
    assert {name: out.get(name) for name in fields} == fields, why


def test_a_time_alone_is_read_when_only_that_is_expected() -> None:
    out = answer({**LINE, "text": "Monday, 3-4pm", "expect": "time"})
    assert (out["intent"], out["when"]["start"], out["when"]["end"]) == (
        "unknown",
        "2026-11-23T15:00",
        "2026-11-23T16:00",
    )


@pytest.mark.parametrize(
    ("line", "id_", "why"),
    [
        ("not json", None, "no JSON"),
        ("[1, 2]", None, "no object"),
        ('{"id": 7}', 7, "nothing to read"),
        (json.dumps({**LINE, "zone": "Mars/Olympus"}), "a1", "no such zone"),
        (json.dumps({**LINE, "now": "soon"}), "a1", "no such moment"),
        (json.dumps({**LINE, "text": 5}), "a1", "no text"),
        (json.dumps({**LINE, "hours": [[1]]}), "a1", "hours cut short"),
    ],
)
def test_a_bad_line_is_answered_and_ends_nothing(line: str, id_: object, why: str) -> None:
    out = io.StringIO()
    run(io.StringIO(f"{line}\n\n{json.dumps(LINE)}\n"), out)
    bad, good = (json.loads(one) for one in out.getvalue().splitlines())
    assert (bad["id"], "error" in bad, good["id"], good["intent"]) == (id_, True, "a1", "create"), why


@pytest.mark.parametrize(
    ("text", "excepted", "why"),
    [
        ("cancel everything next week except Ben", [{"students": ["Ben Okafor"]}], "somebody stays"),
        ("cancel everything next week except Thursday", [{"weekdays": ["TH"]}], "a weekday stays"),
        (
            "cancel everything next week except 3 December",
            [{"target": {"date": "2026-12-03"}}],
            "a day of its own stays",
        ),
        ("cancel everything next week except the long ones", [{"words": "the long ones"}], "it was not understood"),
        ("cancel everything next week", None, "nothing is left out"),
    ],
)
def test_what_is_left_out_is_shown(text: str, excepted: object, why: str) -> None:
    assert answer(LINE | {"text": text}).get("excepted") == excepted, why
