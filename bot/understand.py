"""`tutorbell understand`: how sentences are read, JSON lines in and JSON lines out."""

from __future__ import annotations

import json
import sys
import time as stopwatch
from dataclasses import fields
from datetime import date, datetime, time
from typing import Any, TextIO
from zoneinfo import ZoneInfo

from core.moments import Instant
from core.understanding import (
    Context,
    Excepted,
    Intent,
    Known,
    New,
    Opening,
    Question,
    Recurrence,
    Target,
    Weekly,
    When,
    read,
    warm,
)

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_PLAIN = ("topic", "note", "reason", "scope", "part", "score", "body", "answer", "remind_before_min", "unknown_name")


def run(stdin: TextIO, stdout: TextIO) -> None:
    """Answer each line; a bad line gets `{"id", "error"}` and ends nothing."""
    for line in stdin:
        if line.strip():
            stdout.write(json.dumps(_answered(line), ensure_ascii=False) + "\n")
            stdout.flush()


def _answered(line: str) -> dict[str, Any]:
    id_: object = None
    try:
        asked = json.loads(line)
        id_ = asked.get("id")
        return answer(asked)
    except (ValueError, KeyError, TypeError, AttributeError) as fault:
        return {"id": id_, "error": f"{type(fault).__name__}: {fault}"}


def answer(line: dict[str, Any]) -> dict[str, Any]:
    """Read one sentence by the contract.

    Raises KeyError, TypeError or ValueError: a field is missing or malformed.
    """
    context = _context(line)
    text = line["text"]
    if not isinstance(text, str):
        raise TypeError("text must be a string")
    warm(context.language)
    started = stopwatch.perf_counter()
    intent = read(text, context)
    ms = (stopwatch.perf_counter() - started) * 1000
    return {"id": line.get("id"), "ms": round(ms, 3), **_shown(intent, context)}


def _context(line: dict[str, Any]) -> Context:
    zone = str(line["zone"])
    now = datetime.fromisoformat(line["now"])
    if now.tzinfo is None:
        now = now.replace(tzinfo=ZoneInfo(zone))
    ZoneInfo(zone)  # an unknown zone is a fault of the line
    return Context(
        now=Instant(int(now.timestamp())),
        zone=zone,
        language=line.get("language") or "en",
        role=line.get("role") or "tutor",
        hours=tuple((int(day), _minutes(first), _minutes(last)) for day, first, last in line.get("hours") or ()),
        roster=tuple(Known(n, name) for n, name in enumerate(line.get("roster") or (), 1)),
        usual_minutes=line.get("usual_minutes"),
        day_first=line.get("day_first"),
        open_question=line.get("open_question") or "",
        expect=line.get("expect") or "command",
    )


def _minutes(clock: str) -> int:
    hour, minute = clock.split(":")[:2]
    return int(hour) * 60 + int(minute)


def _shown(intent: Intent, context: Context) -> dict[str, Any]:
    names = {known.id: known.name for known in context.roster}
    out: dict[str, Any] = {"intent": intent.kind, **_people(intent, names)}
    for name in _PLAIN:
        if (value := getattr(intent, name)) not in ("", None):
            out[name] = value
    for name in ("start", "date", "time", "end", "due", "after", "range"):
        if (value := getattr(intent, name)) is not None:
            out[name] = _moment(value)
    minutes = {"duration_min": intent.minutes, "minutes": intent.late_minutes}
    out |= {name: value for name, value in minutes.items() if value is not None}
    out |= _structured(intent)
    if intent.excepted:
        out["excepted"] = [_left_out(one, names) for one in intent.excepted]
    if intent.ask:
        out["ask"] = intent.ask.field
        out["options"] = _options(intent.ask, names)
    out["assumed"] = sorted(intent.assumed)
    return out


def _people(intent: Intent, names: dict[int, str]) -> dict[str, Any]:
    known = [names[id_] for id_ in intent.students]
    return {"student": known[0]} if len(known) == 1 else {"students": known} if known else {}


def _left_out(one: Excepted, names: dict[int, str]) -> dict[str, Any]:
    """Whom and which sessions are left out; `words` where they were not understood."""
    out: dict[str, Any] = {"students": [names[id_] for id_ in one.students]} if one.students else {}
    if one.weekdays:
        out["weekdays"] = [WEEKDAYS[day] for day in one.weekdays]
    if one.target:
        out["target"] = _fields(one.target, {"since": "from"})
    return out | ({"words": one.words} if one.words else {})


def _structured(intent: Intent) -> dict[str, Any]:
    out: dict[str, Any] = {"when": _when(intent.when)}
    if intent.recurrence:
        out["recurrence"] = _recurrence(intent.recurrence)
    if intent.target:
        out["target"] = _fields(intent.target, {"since": "from"})
    if intent.new:
        out["new"] = _fields(intent.new, {"shift": "shift_min", "minutes": "duration_min", "longer": "longer_min"})
    if intent.hours:
        out["hours"] = [_weekly(one) for one in intent.hours]
    if intent.stretches:
        out["stretches"] = _moment(intent.stretches)
    if intent.breaks:
        out["breaks"] = [_weekly(one) for one in intent.breaks]
    if intent.openings:
        out["openings"] = [_opening(one) for one in intent.openings]
    if intent.buffer is not None:
        out["buffer_min"] = intent.buffer
    limits = {"notice_min": intent.notice, "most_a_day": intent.most_day, "most_a_week": intent.most_week}
    out |= {name: value for name, value in limits.items() if value is not None}
    if intent.place:
        out["place"] = intent.place
    if intent.tasks:
        out["tasks"] = list(intent.tasks)
    if intent.outside_hours:
        out["outside_hours"] = True
    return out


def _moment(value: object) -> Any:
    match value:
        case datetime():
            return value.isoformat(timespec="minutes")
        case date():
            return value.isoformat()
        case time():
            return value.isoformat(timespec="minutes")
        case tuple():
            return [_moment(one) for one in value]
    return value


def _fields(value: Target | New, names: dict[str, str]) -> dict[str, Any]:
    out: dict[str, Any] = {}
    for field in fields(value):
        held = getattr(value, field.name)
        if held is not False and held not in (None, "", ()):  # 0 is a Monday
            out[names.get(field.name, field.name)] = WEEKDAYS[held] if field.name == "weekday" else _moment(held)
    return out


def _recurrence(value: Recurrence) -> dict[str, Any]:
    out: dict[str, Any] = {"freq": value.freq}
    if value.weekdays:
        out["weekdays"] = [WEEKDAYS[day] for day in value.weekdays]
    for name in ("until", "count", "until_weeks", "start", "time"):
        if (held := getattr(value, name)) is not None:
            out[name] = _moment(held)
    return out


def _weekly(value: Weekly) -> dict[str, Any]:
    out: dict[str, Any] = {"weekdays": [WEEKDAYS[day] for day in value.weekdays]}
    if value.start is not None and value.end is not None:
        out |= {"from": _clock(value.start), "to": _clock(value.end)}
    return out


def _opening(value: Opening) -> dict[str, Any]:
    return {"date": value.date.isoformat(), "from": _clock(value.start), "to": _clock(value.end)}


def _clock(minutes: int) -> str:
    return f"{minutes // 60 % 24:02}:{minutes % 60:02}"


def _when(value: When) -> dict[str, Any]:
    out: dict[str, Any] = {"kind": value.kind}
    for name in ("start", "end"):
        if (held := getattr(value, name)) is not None:
            out[name] = held.date().isoformat() if value.grain == "day" else _moment(held)
    if value.grain:
        out["grain"] = value.grain
    if value.minutes is not None:
        out["minutes"] = value.minutes
    if value.recurrence:
        out["recurrence"] = _recurrence(value.recurrence)
    return out


def _options(question: Question, names: dict[int, str]) -> list[Any]:
    if question.field == "student":
        return [names.get(option, option) if isinstance(option, int) else option for option in question.options]
    return [_moment(option) for option in question.options]


if __name__ == "__main__":
    run(sys.stdin, sys.stdout)
