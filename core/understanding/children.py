"""A child whom a guardian names though nobody on the roster is called so: who else could come to the lesson."""

from __future__ import annotations

from collections.abc import Sequence

from core.understanding.lexemes import Token, vocabulary
from core.understanding.names import Named, bare
from core.understanding.normalise import Text
from core.understanding.tables import Language


def own_child(tokens: Sequence[Token], text: Text, table: Language) -> list[Named]:
    """The one unknown name that stands where a child does, "Jack will be late"; it is nobody of the roster."""
    for name in ("child_acts", "child_is_meant", "child_named"):
        for found in table.turn(name).finditer(text.plain):
            at = next((n for n, one in enumerate(tokens) if one.start == found.start("name")), None)
            word = bare(found["name"])
            if at is None or word in table.common or word in vocabulary(table):
                continue
            written = text.original(tokens[at].start, tokens[at].end)
            if name != "child_is_meant" and (not written[:1].isupper() or written.isupper()):
                continue
            return [Named(at, at + 1, tokens[at].start, tokens[at].end, ())]
    return []
