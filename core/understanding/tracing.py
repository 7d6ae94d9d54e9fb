"""Where the fields of a reading come from: the words that said them, and the rule that made something of those."""

from __future__ import annotations

from core.understanding.carve import TOPIC
from core.understanding.fill.sentence import Sentence
from core.understanding.meaning import Said

_FIELDS = {
    **dict.fromkeys(("day", "days", "to_day", "weekdays", "moment", "month", "from_day"), "date"),
    **dict.fromkeys(("clock", "clocks", "part", "from_clock"), "time"),
    **dict.fromkeys(("amount", "length"), "minutes"),
    **dict.fromkeys(("repeat", "ends", "until", "starting"), "recurrence"),
    "name": "student",
}


def said_in(sentence: Sentence) -> tuple[Said, ...]:
    """Each piece of the sentence that says a field, as written, in its order."""
    found = []
    for span in sentence.spans:
        field = TOPIC if span.kind == "carved" and span.value == TOPIC else _FIELDS.get(span.kind)
        if field is not None:
            found.append(Said(field, sentence.text.original(span.start, span.end).strip(" ,"), span.rule))
    return tuple(found)
