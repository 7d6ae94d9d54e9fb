"""`why?` to a card that waits for its tap: what was said of it, and what was assumed. FLOWS 0.1."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from core.dialogue.arranging.slots import students_of
from core.dialogue.draft import Draft
from core.dialogue.reading import wall
from core.dialogue.scene import Scene, Turn, say
from core.rules.booking import start_of
from core.understanding import Intent
from core.words import Clock, Day, Length, Listed, Text, text

_FIELDS = ("student", "date", "time", "minutes")  # of a booking, in the order in which they are read back
_SAID = "said_"  # before the name of a field: the words that said it, and the value that was made of them
_LIST = "\t"


def remembered(intent: Intent, values: Mapping[str, str]) -> dict[str, str]:
    """The words that said each field of a draft; a field that changes otherwise later on no longer fits them."""
    words = {field: [one.words for one in intent.said if one.field == field] for field in _FIELDS}
    return {
        f"{_SAID}{field}": _LIST.join((values[field], *words[field]))
        for field in _FIELDS
        if field in values and words[field]
    }


def explained(scene: Scene, draft: Draft) -> Turn:
    """One short sentence on where what is on the card comes from."""
    words = tuple(one for field in _FIELDS for one in _words(draft, field))
    said = (
        (text("You said {words}", words=Listed(tuple(text("“{said}”", said=one) for one in words))),) if words else ()
    )
    parts = (*said, *_assumed(scene, draft))
    return say(scene, text("{parts}.", parts=Listed(parts, "semicolon"))).keeping(draft)


def _words(draft: Draft, field: str) -> tuple[str, ...]:
    value, *words = draft.get(_SAID + field).split(_LIST)
    return tuple(words) if value == draft.get(field) else ()


def _assumed(scene: Scene, draft: Draft) -> Iterator[Text]:
    tutor = scene.calendar.tutor
    if draft.get("date") and not _words(draft, "date"):
        at = start_of(wall(draft.get("date"), draft.get("time") or "12:00"), tutor.clock)
        yield text("{day} was chosen", day=Day(at))
    if draft.get("date") and draft.get("time"):
        at = start_of(wall(draft.get("date"), draft.get("time")), tutor.clock)
        if "time" in draft.get("assumed").split(","):
            yield text("{time} because of your hours", time=Clock(at))
        elif not _words(draft, "time"):
            yield text("{time} was chosen", time=Clock(at))
    if draft.get("minutes") and not _words(draft, "minutes"):
        yield _length(scene, draft, int(draft.get("minutes")))


def _length(scene: Scene, draft: Draft, minutes: int) -> Text:
    students = students_of(draft)
    student = scene.calendar.student(students[0]) if students else None
    if student is not None and student.minutes == minutes:
        return text("{length} is usual for {name}", length=Length(minutes), name=student.first)
    if scene.calendar.tutor.minutes == minutes:
        return text("{length} is your usual", length=Length(minutes))
    return text("{length} was chosen", length=Length(minutes))
