"""What can be said here, by role, and what can be set."""

from __future__ import annotations

from core.access import Role
from core.dialogue.scene import Scene, Turn, say
from core.words import lines, text


def stranger(scene: Scene) -> Turn:
    """What somebody reads who belongs to nobody here yet."""
    if scene.claimed is not None:
        return say(scene, text("Your tutor has not confirmed yet. I write as soon as it is done."))
    return say(scene, text("Hello! I need an invitation: ask your tutor for one, and send me its code."))


def help_words(scene: Scene) -> Turn:
    """What can be said here, by role."""
    if scene.role is Role.TUTOR:
        return say(
            scene,
            lines(
                text("Write as you speak:"),
                text("“book Anna Tue 16:30 1h fractions” · “move Anna Tue to Thu 17:00” · “cancel Ben today, ill”"),
                text("“Mon-Thu 15-20, Sat 9-13” sets your hours · “when am I free tomorrow?”"),
                text("“off 22 Dec-2 Jan” · “open Fri 10-12” · “15 min between lessons” · “why Tue 18:00?”"),
                text("“add Leo Brandt, 12” · “invite Anna” · “archive Ben” · “tell Anna bring the book” · “undo”"),
                text("/today /week /sessions /free /hours /off /students /city"),
            ),
        )
    return say(
        scene,
        lines(
            text("I remind you of your lessons. You can answer in your own words: “ok”, “5 min late”, “can't today”."),
            text("Anything else goes to your tutor. /today /week /sessions show your lessons, /city sets your clock."),
        ),
    )
