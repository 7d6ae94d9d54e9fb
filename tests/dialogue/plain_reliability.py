"""What weighs on a tutor's reliability, counted from the rows of history alone. No rule of the program is asked."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.dialogue.company import MAYA
from tests.dialogue.plain_weeks import DAY, HOUR


def counted(past: list[tuple[str, int, int, Any]], now: int) -> dict[int, float]:
    """What weighs on the tutor's reliability, by lesson, from nothing but the rows of history."""
    undone = {
        (event["session"]["id"], event["session"]["version"] - 1)
        for kind, by, _, event in past
        if kind == "SessionRestored" and by == MAYA
    }
    taken = {event["offer"]["id"] for kind, _, _, event in past if is_taken(kind, event)}
    faults: dict[int, float] = {}
    for id, weight in weights([row for row in past if row[1] == MAYA and row[2] > now - 90 * DAY], undone, taken):
        faults[id] = faults.get(id, 0.0) + weight
    return faults


def is_taken(kind: str, event: Any) -> bool:
    """Whether a row tells that one of the times offered was chosen."""
    return kind == "OfferAnswered" and event["offer"]["stage"]["of"] == "taken"


def weights(
    past: list[tuple[str, int, int, Any]], undone: set[tuple[int, int]], taken: set[int]
) -> Iterator[tuple[int, float]]:
    """What each deed weighs that was late, was not taken back, and for which the family had not asked."""
    for kind, _, at, event in past:
        if kind == "OfferMade":
            counts = event["offer"]["id"] in taken and event["session"]["status"]["of"] == "booked"
            before, weight = event["session"], 0.5
        elif kind in ("SessionCancelled", "SessionMoved"):
            key = event["session"]["id"], event["session"]["version"]
            counts = key not in undone and event["session"]["reason"] not in ("undone", "asked")
            before, weight = event["before"], 1.0 if kind == "SessionCancelled" else 0.5
        elif kind == "SessionEnded":
            absent = event["session"]["reason"] == "absent"
            if absent and (event["session"]["id"], event["session"]["version"]) not in undone:
                yield event["session"]["id"], 3.0
            continue
        else:
            continue
        asked = all(one["answer"] and one["answer"]["of"] == "not" for one in before["attendance"])
        if counts and not asked and before["start"]["seconds"] - at < 24 * HOUR:
            yield before["id"], weight
