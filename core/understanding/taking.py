"""What is decided before the words are read: names, free text, greetings, what is so no more, corrections."""

from __future__ import annotations

from core.understanding.carve import Carved
from core.understanding.lexemes import Token
from core.understanding.names import Named
from core.understanding.normalise import Text
from core.understanding.spans import Span
from core.understanding.tables import Language


def taken_before(
    tokens: list[Token], text: Text, named: list[Named], carved: Carved, language: Language
) -> dict[int, Span]:
    """The spans that are decided before the words are read, by their first token."""
    taken = {one.first: Span("name", "", one.start, one.end, "name") for one in named}
    for name, (first, last) in carved.places.items():
        head = carved.heads.get(name, first)
        inside = [n for n, token in enumerate(tokens) if head <= token.start < last]
        if inside:
            end = tokens[inside[-1]].end
            taken[inside[0]] = Span("carved", name, tokens[inside[0]].start, end, "carved")
    greeting = [found] if (found := language.carves("greeting").match(text.plain)) else []
    for match in (*greeting, *language.carves("no_more").finditer(text.plain)):  # "at 3, not 4", "90 min instead of 60"
        first, last = match.span("what")
        inside = [n for n, token in enumerate(tokens) if first <= token.start < last]
        if inside and not carved.covers(first) and not any(n in taken for n in inside):
            taken[inside[0]] = Span("negated", "", first, tokens[inside[-1]].end, "negated")
    for match in language.carves("correction").finditer(text.plain):
        at = next(
            (n for n, token in enumerate(tokens) if token.start >= match.start() and token.text.strip(",.;- ")), None
        )
        if at is not None and at not in taken and tokens[at].start < match.end() and match.start() > 0:
            taken[at] = Span(
                "correction",
                "",
                tokens[at].start,
                max(tokens[at].end, len(match.group().rstrip()) + match.start()),
                "correction",
            )
    return taken
