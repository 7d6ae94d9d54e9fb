"""What somebody has set for themselves, in words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta

from core.dialogue.scene import Scene
from core.model.people import REMIND, Muted, Person, Quiet, Wants
from core.moments import instant_of
from core.notices import voices
from core.words import Clock, Hours, Length, Listed, Text, text


def before(scene: Scene, person: Person) -> tuple[int, ...]:
    """How many minutes before a lesson somebody is reminded, chosen or not."""
    if person.remind is not None:
        return person.remind
    return REMIND if _is_spoken_to(scene, person) else ()


def reminders_words(scene: Scene, person: Person) -> Text:
    """`You get reminders 24 h and 1 h before a lesson.`"""
    offsets = before(scene, person)
    if not offsets:
        return text("You get no reminders.")
    return text("You get reminders {offsets} before a lesson.", offsets=Listed(tuple(map(Length, offsets))))


def _is_spoken_to(scene: Scene, person: Person) -> bool:
    """Whether somebody is taught, or speaks for a child who has not joined."""
    students = ((calendar, student.id) for calendar in scene.others for student in calendar.current)
    return any(one.id == person.id for calendar, student in students for one in voices(calendar, student))


def is_guardian(scene: Scene, person: Person) -> bool:
    """Whether somebody hears of lessons as a guardian."""
    return any(bond.guardian.id == person.id and bond.active for one in scene.others for bond in one.bonds)


def quiet_words(person: Person) -> Text:
    """`Quiet hours 21:30–07:30: …`"""
    if person.quiet is None:
        return text("No quiet hours.")
    return text("Quiet hours {hours}: what may wait comes in the morning.", hours=night(person.quiet))


def night(quiet: Quiet) -> Hours:
    """`21:30–07:30`."""
    return Hours((), quiet.start, quiet.end + (24 * 60 if quiet.end < quiet.start else 0))


def digest_words(scene: Scene, person: Person) -> Iterator[Text]:
    """`Your day at 07:30; at 20:00 what still needs a result.`"""
    morning, evening, weekly = person.digests.morning, person.digests.evening, person.digests.weekly
    if scene.own:
        if morning is None:
            yield text("No morning digest.")
        else:
            yield text("Your day comes at {hour}, if there is something to say.", hour=hour(scene, morning))
        if evening is None:
            yield text("No evening line.")
        else:
            yield text("At {hour} I say which lessons need a result, if any do.", hour=hour(scene, evening))
    if scene.others:
        if weekly is None:
            yield text("No weekly digest.")
        else:
            yield text("The next week comes on Sundays at {hour}, if there are lessons.", hour=hour(scene, weekly))


def notices_words(scene: Scene, person: Person) -> Iterator[Text]:
    """What somebody hears of, and what they do without."""
    if is_guardian(scene, person):
        if person.wants is Wants.CHANGES:
            yield text("You hear of changes and cancellations, not of every booking.")
        else:
            yield text("You hear of every booking.")
    if scene.others and Muted.JOIN in person.muted:
        yield text("No message when the room opens.")
    elif scene.others:
        yield text("I write when the room opens, 10 min before.")


def hour(scene: Scene, minutes: int) -> Clock:
    """A time of day on the reader's clock."""
    today = scene.now.day(scene.zone)
    return Clock(instant_of(datetime.combine(today, time()) + timedelta(minutes=minutes), scene.zone))
