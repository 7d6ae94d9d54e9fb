"""How people and their platforms are named to a tutor."""

from __future__ import annotations

from collections.abc import Sequence

from core.model.calendar import Calendar
from core.model.people import Student, Wants
from core.words import Listed, Text, lines, said, text


def called(students: Sequence[Student]) -> list[tuple[Student, Text]]:
    """Students and their labels: first names, and full names where two share one."""
    firsts = [one.first for one in students]
    return [(one, said(one.first if firsts.count(one.first) == 1 else one.name)) for one in students]


def told_line(calendar: Calendar, students: tuple[int, ...], booking: bool = False) -> Text:
    """`Will be told: Anna (Telegram), Elena (e-mail)`; and who cannot be, for they have not joined.

    Of a `booking` some guardians do not want to hear.
    """
    people = {student: calendar.student(student).person for student in students}
    bonds = [bond for student in students for bond in calendar.guardians(student) if bond.informed]
    people |= {b.guardian.id: b.guardian for b in bonds if not booking or b.guardian.wants is Wants.ALL}
    reached = [
        text("{name} ({channel})", name=p.first, channel=channel(p.heard_at.platform))
        for p in people.values()
        if p.hears
    ]
    missing = [said(person.first) for person in people.values() if not person.reached]
    lost = [said(person.first) for person in people.values() if person.lost]
    if not reached and not lost:
        return text("Nobody will be told: {names} has not joined yet.", names=Listed(tuple(missing)))
    told = text("Will be told: {people}", people=Listed(tuple(reached), "comma"))
    return lines(
        told if reached else text("Nobody will be told."),
        text("Not joined yet: {names}", names=Listed(tuple(missing), "comma")) if missing else None,
        text("Not reached: {names}", names=Listed(tuple(lost), "comma")) if lost else None,
    )


def channel(platform: str) -> Text:
    """A platform's name."""
    return _CHANNELS.get(platform, said(platform))


_CHANNELS = {
    "telegram": text("Telegram"),
    "slack": text("Slack"),
    "email": text("e-mail"),
    "sandbox": text("chat"),
    "terminal": text("chat"),
}
