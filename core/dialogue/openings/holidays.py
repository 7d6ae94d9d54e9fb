"""Public holidays of a country, or of a part of one, as days off: none until the tutor names one. FLOWS 4."""

from __future__ import annotations

from dataclasses import replace

from core.dialogue.openings import affected
from core.dialogue.scene import Scene, Turn, say
from core.model.calendar import Calendar, Region
from core.replies import Action, Choice
from core.understanding import Intent
from core.words import Day, Text, lines, plural, text

HOLIDAYS = "holidays"  # the verb of the buttons; its value is a region's code, or OFF
OFF = "off"
CARD = "holidays"
OFFERED = 6  # regions of one name


def from_sentence(scene: Scene, intent: Intent) -> Turn:
    """Take the public holidays of a region off, or none any more; without a region show those that are."""
    if intent.answer == "no":
        return _switched_off(scene)
    if not intent.place:
        return _shown(scene)
    match scene.regions:
        case ():
            return say(scene, lines(text("I don't know the public holidays of “{place}”.", place=intent.place), hint()))
        case (only,):
            return _chosen(scene, only)
    offered = (Choice(text("{name}", name=one.name), _action(one.code)) for one in scene.regions[:OFFERED])
    return say(scene, text("Which one?"), *offered, card=CARD)


def pressed(scene: Scene, action: Action) -> Turn:
    """Choose a region, or none; without a value show what is chosen."""
    if action.value == OFF:
        return _switched_off(scene)
    if not action.value:
        return _shown(scene)
    if not scene.regions:
        return say(scene, hint())
    return _chosen(scene, scene.regions[0])


def hint() -> Text:
    """How a region is said."""
    return text("Write for example “holidays Germany”, “holidays Berlin” or “holidays off”.")


def line(calendar: Calendar) -> Text | None:
    """`Days off too: the public holidays of Germany.`, or nothing."""
    if calendar.region is None:
        return None
    return text("Days off too: the public holidays of {region}.", region=calendar.region.name)


def _action(code: str) -> Action:
    return Action(HOLIDAYS, value=code)


def _off() -> Choice:
    return Choice(text("Switch off"), _action(OFF))


def _shown(scene: Scene) -> Turn:
    region = scene.calendar.region
    if region is None:
        return say(scene, lines(text("No public holidays are days off."), hint()))
    return say(scene, lines(_list(scene, region), _as_days_off(), hint()), _off(), card=CARD)


def _list(scene: Scene, region: Region) -> Text:
    """The holidays of the year ahead, below each other."""
    today = scene.now.day(scene.calendar.tutor.clock)
    ahead = [one for one in region.holidays if one.day >= today]
    head = plural(
        "{region}, {n} public holiday in the year ahead:",
        "{region}, {n} public holidays in the year ahead:",
        len(ahead),
        region=region.name,
    )
    return lines(head, *(text("  {day}: {name}", day=Day(one.day), name=one.name) for one in ahead))


def _as_days_off() -> Text:
    return text("They are days off. For one on which you teach, open it: “open 1 May 10-12”.")


def _chosen(scene: Scene, region: Region) -> Turn:
    """The region's holidays are days off from now on; lessons that are booked on one stay, and are named."""
    before = scene.calendar
    after = replace(before, tutor=replace(before.tutor, region=region.code), region=region)
    words, hit = lines(_list(scene, region), _as_days_off()), affected.fallen(before, after, scene.now)
    named = plural(
        "{n} lesson falls on one of them: {lessons}.",
        "{n} lessons fall on them: {lessons}.",
        len(hit),
        lessons=affected.lessons(after, hit),
    )
    turn = affected.saved(after, words, hit, CARD, _off(), card=CARD, named=named, before=before.tutor)
    return turn.keeping(scene.draft)


def _switched_off(scene: Scene) -> Turn:
    before = scene.calendar
    if before.region is None:
        return say(scene, lines(text("No public holidays are days off."), hint()))
    after = replace(before, tutor=replace(before.tutor, region=""), region=None)
    words = text("The public holidays of {region} are no days off any more.", region=before.region.name)
    back = Choice(text("Take back"), _action(before.region.code))
    return affected.saved(after, words, (), CARD, back, card=CARD, before=before.tutor).keeping(scene.draft)
