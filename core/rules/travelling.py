"""Travelling: a tutor spends days elsewhere, and the clock goes along. Lessons keep their moment. FLOWS 4."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from core.model.calendar import TimeOff
from core.model.people import Person, Stay
from core.moments import DAY, Instant, Zone
from core.rules.days_off import off_problem
from core.rules.problems import Problem


def stay_problem(stay: Stay, today: date) -> Problem | None:
    """What stands against a stay: it is over, ends before it begins, or is more than a year ahead."""
    return off_problem(TimeOff(stay.first, stay.last), today)


def staying(person: Person, stay: Stay, today: date) -> Person:
    """The person with a stay more. Of another stay only the days outside this one are left; past ones are forgotten."""
    others = [part for one in person.stays for part in _without(one, stay.first, stay.last)]
    return replace(person, stays=tuple(sorted(one for one in (*others, stay) if one.last >= today)))


def back_home(person: Person, today: date) -> Person:
    """The person at home from `today` on, as long as no stay begins later."""
    kept = [part for one in person.stays for part in ([one] if one.first > today else _without(one, today, one.last))]
    return replace(person, stays=tuple(kept))


def without_stay(person: Person, first: date) -> Person:
    """The person without the stay that begins on `first`."""
    return replace(person, stays=tuple(one for one in person.stays if one.first != first))


def stay_on(person: Person, day: date) -> Stay | None:
    """Where the person is on `day`; None: at home."""
    return next((one for one in person.stays if one.first <= day <= one.last), None)


def same_clocks(one: Zone, other: Zone, first: Instant, days: int) -> bool:
    """Whether two clocks show the same on all of so many days."""
    moments = (first + n * DAY for n in range(days + 1))
    return all(at.on(one).utcoffset() == at.on(other).utcoffset() for at in moments)


def _without(stay: Stay, first: date, last: date) -> list[Stay]:
    """The days of a stay before `first` and after `last`."""
    before, after = replace(stay, last=min(stay.last, first - DAY)), replace(stay, first=max(stay.first, last + DAY))
    return [part for part in (before, after) if part.first <= part.last]
