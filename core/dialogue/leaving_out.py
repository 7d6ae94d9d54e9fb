"""What a sentence leaves out must stay: where that is not understood, or cannot be done, it is asked first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from core.dialogue.scene import Scene, Turn, say
from core.model.calendar import TimeOff
from core.moments import DAY
from core.rules.days_off import days_without
from core.understanding import Excepted, Intent, Target
from core.words import text


def unclear(scene: Scene, intent: Intent) -> Turn | None:
    """The question about what a sentence leaves out; None: that is clear, or nothing is left out."""
    if words := next((one.words for one in intent.excepted if one.words), ""):
        return say(
            scene,
            text(
                "Who or what shall stay? I did not understand “{words}”, so nothing was changed. "
                "Please write it once more, with a name or a day.",
                words=words,
            ),
        )
    if intent.kind == "create" and any(not one.students for one in intent.excepted):
        return say(
            scene,
            text("I can't leave a day out while booking. Book all of them, then write “cancel Anna on 22 Dec”."),
        )
    return None


def without_days(intent: Intent) -> Intent:
    """The days of a sentence without those that it leaves out: "off next week except Friday"."""
    said = tuple(TimeOff(*stretch) for stretch in intent.stretches or ((intent.range,) if intent.range else ()))
    if not said or not intent.excepted:
        return intent
    each = (one.first + n * DAY for one in said for n in range((one.last - one.first).days + 1))
    out = [TimeOff(day, day) for day in each if any(_is_whole(one, day) for one in intent.excepted)]
    left = tuple((one.first, one.last) for one in days_without(said, out))
    return replace(intent, range=None, stretches=left) if out else intent


def _is_whole(excepted: Excepted, day: date) -> bool:
    """Whether the whole day is left out, rather than somebody's lesson, or a time, on it."""
    target = excepted.target or Target()
    if excepted.students or target.time or target.start:
        return False
    within = target.range is not None and target.range[0] <= day <= target.range[1]
    return day.weekday() in excepted.weekdays or day in (target.date, *target.dates) or within
