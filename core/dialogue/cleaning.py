"""Cleaning what people wrote: done once, where it comes in; after that, text from people is only data."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import replace

from core.dialogue.incoming import Changed, Incoming, Pressed, Said, Submitted
from core.places import is_zone, todays_name

LONGEST = 4000  # characters of one message; more is no sentence to a bot
NAME, TOPIC, REASON, NOTE = 80, 200, 500, 500  # characters kept of each: DESIGN 6
_MARKS = 30  # combining marks on one letter: UAX #15, "Stream-Safe Text Format"; no language needs more

# Bidirectional controls: UAX #9, 2.1 to 2.6. They turn the words around them, also in somebody else's message.
_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_LINES = str.maketrans({"\u2028": "\n", "\u2029": "\n", "\u0085": "\n", "\r": "\n", "\v": "\n", "\f": "\n", "\t": " "})
_JOINER = "\u200d"


def cleaned(incoming: Incoming) -> Incoming:
    """What came in, with all that somebody wrote, or calls themselves, cleaned. Cleaning twice changes nothing."""
    match incoming:
        case Said():
            name, zone = _introduced(incoming)
            return replace(incoming, words=clean(incoming.words), name=name, zone=zone)
        case Pressed():
            name, zone = _introduced(incoming)
            return replace(incoming, name=name, zone=zone, seen=clean(incoming.seen))
        case Submitted() | Changed():
            name, zone = _introduced(incoming)
            return replace(incoming, values=_values(incoming.values), name=name, zone=zone)


def _introduced(incoming: Incoming) -> tuple[str, str]:
    """The name and the zone that the platform tells of somebody, cleaned."""
    return cut(line(incoming.name), NAME), todays_name(incoming.zone) if is_zone(incoming.zone) else ""


def clean(words: str) -> str:
    """The words in NFC, without controls but the line feed, bidi controls, and halves of characters.

    What is longer than a message may be stays longer, so that it can be said; it is not worked through.
    """
    words = words[: 8 * LONGEST].replace("\r\n", "\n").translate(_LINES)
    kept = _few_marks("".join(letter for letter in words if _stays(letter)))
    composed = unicodedata.normalize("NFC", kept) if len(kept) <= LONGEST else kept
    return composed[: LONGEST + 1]


def line(words: str) -> str:
    """The words on one line, a single space between any two."""
    return " ".join(clean(words).split())


def cut(words: str, most: int) -> str:
    """At most `most` characters; no letter loses its marks, and no joined emoji its other half."""
    if len(words) <= most:
        return words
    end = most
    while end > most - _MARKS and end > 0 and _belongs(words[end - 1], words[end]):
        end -= 1
    return words[:end].rstrip(" " + _JOINER)


def _values(values: Mapping[str, str]) -> dict[str, str]:
    return {name: clean(value)[:LONGEST] for name, value in values.items()}


def _stays(letter: str) -> bool:
    return letter == "\n" or (letter not in _BIDI and unicodedata.category(letter) not in ("Cc", "Cs"))


def _few_marks(words: str) -> str:
    """The words with at most so many marks on each letter: a flood of them covers the lines above and below."""
    if words.isascii():
        return words
    kept: list[str] = []
    run = 0
    for letter in words:
        run = run + 1 if unicodedata.category(letter) in ("Mn", "Me") else 0
        if run <= _MARKS:
            kept.append(letter)
    return "".join(kept)


def _belongs(before: str, letter: str) -> bool:
    """Whether `letter` is drawn together with the one before it."""
    joined = _JOINER in (before, letter) or "\U0001f3fb" <= letter <= "\U0001f3ff"
    return joined or unicodedata.category(letter) in ("Mn", "Me", "Mc")
