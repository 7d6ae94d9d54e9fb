"""Days that somebody spends elsewhere, in words."""

from __future__ import annotations

from datetime import date

from core.model.people import Person, Stay
from core.replies import Action, Choice
from core.rules.travelling import stay_on
from core.words import City, Day, Text, lines, text


def stays_line(person: Person, first: date, last: date) -> Text | None:
    """`Lisbon time from Mon 23 Nov to Fri 27 Nov.`, for what of it lies in these days."""
    found = [one for one in person.stays if one.first <= last and first <= one.last]
    return lines(*(stay_words(one) for one in found)) if found else None


def back_choices(person: Person, day: date) -> tuple[Choice, ...]:
    """The buttons that end a stay, or that take back one that has not begun."""
    here = stay_on(person, day)
    back = (Choice(text("Back home"), Action("back_home")),) if here else ()
    ahead = tuple(
        Choice(text("Not in {city} after all", city=City(one.zone)), Action("back_home", value=one.first.isoformat()))
        for one in person.stays
        if one.first > day
    )
    return back + ahead


def stay_words(stay: Stay) -> Text:
    """`Lisbon time from Mon 23 Nov to Fri 27 Nov.`"""
    if stay.first == stay.last:
        return text("{city} time on {day}.", city=City(stay.zone), day=Day(stay.first))
    return text("{city} time from {first} to {last}.", city=City(stay.zone), first=Day(stay.first), last=Day(stay.last))
