"""The tutor's reliability in words: before and after a step, and how to win it back. FLOWS 9."""

from __future__ import annotations

from core.dialogue.scene import Scene, Turn, say
from core.rules.reliability import PERIOD, Reliability, faults_of, reliability
from core.words import Day, Listed, Percent, Text, lines, text


def present(scene: Scene) -> Reliability:
    """The tutor's reliability as it stands."""
    return reliability(scene.calendar.sessions, scene.deeds, scene.now)


def change(before: Reliability, after: Reliability) -> Text | None:
    """`Reliability 98% → 96%`; nothing where nothing changes."""
    if before == after:
        return None
    if not before.meaningful:
        return text("It counts against your reliability.")
    return text("Reliability {before} → {after}.", before=Percent(before.percent), after=Percent(after.percent))


def shown(scene: Scene) -> Turn:
    """The number, what weighs on it, and until when."""
    stands = present(scene)
    head = text("Reliability {share}, over the last 90 days. Only you see it.", share=Percent(stands.percent))
    if not stands.meaningful:
        head = text("Your reliability shows from ten lessons on. Only you will see it.")
    weighing = [deed for deed in scene.deeds if any(faults_of((deed,)).values())] if stands.faults else []
    if not weighing:
        return say(scene, lines(head, text("Nothing weighs on it.")))
    until = Listed(tuple(Day(deed.at + PERIOD) for deed in weighing[:5]), "dot")
    return say(scene, lines(head, text("Late changes leave the count on: {days}.", days=until), _advice()))


def _advice() -> Text:
    return text("Every lesson kept raises it. What you change 24 h ahead or earlier never counts.")
