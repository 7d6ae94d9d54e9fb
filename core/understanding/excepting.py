"""What a sentence leaves out: "except Ben", "but not tomorrow", "Ben stays". It is taken out and read by itself."""

from __future__ import annotations

import re
from dataclasses import dataclass

from core.understanding.carve import REASON
from core.understanding.fill.sentence import Sentence
from core.understanding.intent import TIMES

MOST = 4  # clauses of one sentence; nobody says more, and it bounds the work
_BOUNDS = frozenset({"from_clock", "until_clock"})  # "but not before 17:00" leaves nobody out
_RULES = ("takes_place", "is_fine", "is_kept", "is_still_worked", "is_excepted", "all_but", "is_not_meant")


@dataclass(frozen=True)
class Parted:
    """A sentence without what it leaves out, and each thing left out, as written.

    `unread`: words behind an "except" that name nobody and no time. `one`: the rest of a series is left out.
    """

    main: str
    left_out: tuple[str, ...] = ()
    unread: str = ""
    one: bool = False


def parted(sentence: Sentence) -> Parted | None:
    """Take one clause that leaves something out from a sentence; None: there is none."""
    plain = hidden(sentence)
    for name in _RULES:
        if found := sentence.table.turn(name).search(plain):
            return _cut(found, plain, sentence)
    if found := sentence.table.turn("others_stay").search(plain):
        return Parted(_without(*found.span(), sentence), one=True)
    if found := sentence.table.turn("leaves_out").search(plain):
        return Parted(_without(*found.span(), sentence), unread=sentence.text.original(*found.span("what")))
    return None


def hidden(sentence: Sentence, *, bounds: bool = False) -> str:
    """The sentence with each letter of a name as `@`, of a time as `#`, and of free text as `¤`; commas stay.

    `bounds`: a clock time from which on, or up to which, is hidden as well; a reason is not.
    """
    plain, out, at = sentence.text.plain, [], 0
    times = TIMES if bounds else TIMES - _BOUNDS
    for span in sentence.spans:
        sign = {"name": "@", "carved": "¤"}.get(span.kind, "#" if span.kind in times else "")
        if bounds and span.value == REASON:
            continue
        if sign:
            words = plain[span.start : span.end].removesuffix("'s")
            out += [plain[at : span.start], ",".join(sign * len(piece) for piece in words.split(","))]
            at = span.start + len(words)
    return "".join([*out, plain[at:]])


def _cut(found: re.Match[str], plain: str, sentence: Sentence) -> Parted:
    """Where the rest names no time, the one behind a name is its: "cancel everyone but Ben tomorrow"."""
    start, end = found.span("what")
    cut = found.span("cut" if "cut" in found.re.groupindex else 0)
    rest = plain[: cut[0]] + plain[cut[1] :]
    time = re.search(r"#.*#|#", plain[start:end])
    if time is None or "@" not in plain[start:end] or "#" in rest:
        return Parted(_without(*cut, sentence), _apart(start, end, plain, sentence))
    first, last = start + time.start(), start + time.end()
    main = _without(*cut, sentence, sentence.text.original(first, last))
    names = ((start, first), (last, end))
    return Parted(main, tuple(sentence.text.original(*one) for one in names if "@" in plain[slice(*one)]))


def _without(start: int, end: int, sentence: Sentence, instead: str = "") -> str:
    text = sentence.text
    before, after = text.original(0, start), text.original(end, len(text.plain))
    return " ".join(part for part in (before, instead, after) if part.strip())


def _apart(start: int, end: int, plain: str, sentence: Sentence) -> tuple[str, ...]:
    """Somebody and some day joined by a word are two things: "except Ben and Friday"."""
    joins = re.finditer(sentence.table.turn("and_also"), plain[start:end])
    places = [start, *(start + place for found in joins for place in found.span()), end]
    return tuple(sentence.text.original(*places[n : n + 2]) for n in range(0, len(places), 2))
