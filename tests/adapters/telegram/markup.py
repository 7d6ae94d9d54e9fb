"""Telegram's HTML, read as strictly as its server does: what it shows, or why it is refused."""

from __future__ import annotations

import re
from html import unescape

from telegram.constants import MessageLimit

_TAGS = frozenset("a b strong i em u ins s strike del code pre blockquote tg-spoiler".split())
_TAG = r'<(/?)([a-z-]+)(?: [a-z]+="[^"<>]*")*>'
_ENTITY = r"&(lt|gt|amp|quot|#\d+|#x[0-9a-fA-F]+);"
_TOKEN = re.compile(rf"{_TAG}|{_ENTITY}|([<&])|([^<&]+)")


class Unparsable(ValueError):
    """It is no HTML that Telegram takes."""


def shown(html: str) -> tuple[str, tuple[str, ...]]:
    """The words that are shown, and the tags in them.

    Raises:
        Unparsable: an unknown or unclosed tag, a bare `<` or `&`.
    """
    words: list[str] = []
    tags: list[str] = []
    open_tags: list[str] = []
    for closing, tag, entity, bare, plain in (found.groups() for found in _TOKEN.finditer(html)):
        if bare:
            raise Unparsable(f"bare {bare}")
        if entity:
            words.append(unescape(f"&{entity};"))
        elif plain:
            words.append(plain)
        elif closing:
            if not open_tags or open_tags.pop() != tag:
                raise Unparsable(f"unexpected end tag {tag}")
        else:
            if tag not in _TAGS:
                raise Unparsable(f"unsupported start tag {tag}")
            open_tags.append(tag)
            tags.append(f"{tag}@{len(''.join(words))}")
    if open_tags:
        raise Unparsable(f"can't find end tag of {open_tags[-1]}")
    return "".join(words).strip(), tuple(tags)


def units(words: str) -> int:
    """How long Telegram counts it: in UTF-16 code units."""
    return len(words.encode("utf-16-le", "surrogatepass")) // 2


def too_long(words: str) -> bool:
    """Whether it is more than one message holds."""
    return units(words) > MessageLimit.MAX_TEXT_LENGTH
