"""What somebody wishes to be told and when, as it is kept in their row."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Row

from core.model.people import Digests, Muted, Person, Quiet, Stay, Wants

USUAL = "usual"  # instead of minutes: what is usual for whoever it is


def wishes_of(row: Row[Any]) -> dict[str, Any]:
    """What a person's row says of their wishes, by the names of their fields."""
    return {
        "wants": Wants(row.wants),
        "remind": None if row.remind == USUAL else tuple(int(minutes) for minutes in row.remind.split(",") if minutes),
        "quiet": Quiet(*map(int, row.quiet.split("-"))) if row.quiet else None,
        "digests": Digests(*(int(at) if at else None for at in row.digests.split(","))),
        "muted": tuple(Muted(kind) for kind in row.muted.split(",") if kind),
        "stays": tuple(_stay(words) for words in row.stays.split(";") if words),
    }


def wish_row(person: Person) -> dict[str, str]:
    """A person's wishes as the columns of their row."""
    hours = (person.digests.morning, person.digests.evening, person.digests.weekly)
    return {
        "wants": person.wants.value,
        "remind": USUAL if person.remind is None else ",".join(map(str, person.remind)),
        "quiet": f"{person.quiet.start}-{person.quiet.end}" if person.quiet else "",
        "digests": ",".join("" if at is None else str(at) for at in hours),
        "muted": ",".join(person.muted),
        "stays": ";".join(map(_stay_words, person.stays)),
    }


def _stay(words: str) -> Stay:
    first, last, zone, *home = words.split(" ")
    return Stay(date.fromisoformat(first), date.fromisoformat(last), zone, bool(home))


def _stay_words(stay: Stay) -> str:
    """As `2026-11-23 2026-11-27 Europe/Lisbon`, with ` home` behind it where the hours are those of home."""
    return f"{stay.first.isoformat()} {stay.last.isoformat()} {stay.zone}{' home' * stay.home_hours}"
