"""The new time that a sentence about moving says, or the new length. FLOWS 8."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from core.dialogue.arranging import no_date, slots
from core.dialogue.changing import offering, reasons, scoping
from core.dialogue.draft import Draft
from core.dialogue.reading import iso_time
from core.dialogue.scene import Scene
from core.moments import DAY
from core.understanding import Intent, New


def heard(scene: Scene, draft: Draft, intent: Intent) -> Draft | None:
    """The new time that a sentence says: what is not said of it stays as it was."""
    session = scene.calendar.session(int(draft.get("session")))
    at = session.start.wall(scene.calendar.tutor.clock)
    values: dict[str, str] = {}
    if intent.new is not None:
        values |= _made(_on_card(draft, at), intent.new) | _lasting(scene, draft, intent.new)
    elif draft.get("date") or draft.asked or offering.offers(draft):
        values |= slots.moment_of(intent)
        values |= {"minutes": str(intent.minutes)} if intent.minutes and draft.get("date") else {}
    if intent.ask is not None and intent.ask.options:
        values |= slots.doubt_of(intent)
        if intent.ask.field == "time" and intent.new is not None and intent.new.shift:
            values["doubt_time"] = f"{values.pop('time')}|{values['doubt_time']}"  # by an hour, or to one o'clock
        if intent.ask.field == "date" and intent.new is None and draft.get("date") and draft.get("time"):
            return None  # of two days none is taken, and the card stays
        values |= slots.open_again(intent)
    if gone := no_date.said_of(intent):
        return draft.put(**values, **gone, offering="", anyway="")
    if intent.reason:
        values["reason"] = reasons.known_reason(intent.reason)
    if values.get("time") and not values.get("date") and not draft.get("date"):
        values["date"] = at.date().isoformat()
    if "time" in values:
        values["anyway"] = ""
    return (
        draft.put(**scoping.fitted(scene.calendar, draft, scene.calendar.session(int(draft.get("session"))), values))
        if values
        else None
    )


def _on_card(draft: Draft, at: datetime) -> datetime:
    """The time on the card: "half an hour later" is later than that; `at` as long as there is none."""
    said = draft.get("date") and draft.get("time")
    return datetime.fromisoformat(f"{draft.get('date')}T{draft.get('time')}") if said else at


def _made(at: datetime, new: New) -> dict[str, str]:
    values = _shifted(at, new.shift) if new.shift else {}
    day = new.start.date() if new.start else new.date
    day = day or (_on_weekday(at.date(), new.weekday) if new.weekday is not None else None)
    clock = new.start.time() if new.start else new.time or (at.time() if new.same_time else None)
    values |= {"date": day.isoformat()} if day else {}
    return values | ({"time": iso_time(clock)} if clock else {})


def _lasting(scene: Scene, draft: Draft, new: New) -> dict[str, str]:
    """Another length; the time stays where no other is said."""
    session = scene.calendar.session(int(draft.get("session")))
    minutes = new.minutes or (session.minutes + new.longer if new.longer else None)
    if not minutes:
        return {}
    at = session.start.wall(scene.calendar.tutor.clock)
    kept = {} if draft.get("date") or new != New(minutes=new.minutes, longer=new.longer) else _shifted(at, 0)
    return {**kept, "minutes": str(minutes)}


def _shifted(at: datetime, minutes: int) -> dict[str, str]:
    moved = at + timedelta(minutes=minutes)
    return {"date": moved.date().isoformat(), "time": iso_time(moved.time())}


def _on_weekday(after: date, weekday: int) -> date:
    return after + (weekday - after.weekday()) % 7 * DAY
