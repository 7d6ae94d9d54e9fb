"""Words cut into what one message holds, never through a character as a reader sees it."""

from __future__ import annotations

import regex


def units(words: str) -> int:
    """How long it is in UTF-16 code units, as platforms count."""
    return len(words) if words.isascii() else len(words.encode("utf-16-le")) // 2


def split(words: str, most: int) -> list[str]:
    """The words in parts of at most `most` units: cut at the end of a line, else at a space, else between letters."""
    parts: list[str] = []
    while units(words) > most:
        head = _head(words, most)
        end = max(head.rfind("\n"), 0) or max(head.rfind(" "), 0) or len(head)
        parts.append(words[:end])
        words = words[end:].lstrip("\n ")
    return [*parts, words] if words or not parts else parts


def _head(words: str, most: int) -> str:
    """As many whole letters from the front as fit; a letter that is longer than a message is cut itself."""
    end, room = 0, most
    for letter in regex.finditer(r"\X", words):
        if (room := room - units(letter[0])) < 0:
            break
        end = letter.end()
    return words[:end] or _first(words, most)


def _first(words: str, most: int) -> str:
    return words[:most].encode("utf-16-le")[: 2 * most].decode("utf-16-le", "ignore")
