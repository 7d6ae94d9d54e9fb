"""Words as Slack writes them: what people write made plain, and what they shall read made harmless."""

from __future__ import annotations

import re

from core.dialogue.commands import known

# What is written with a slash in front: the commands, and the sentences of one word that are written like them.
_NAMES = "|".join(sorted({*known(own=True), *"new free hours off results history holidays".split()}))
_ANGLES = re.compile(r"<([^<>]*)>")
COMMAND = "/tutor"
_COMMANDS = re.compile(rf"(?<![^\s“(])/(?:{_NAMES})(?: /(?:{_NAMES}))*\b(?!/)")
_ADDRESS = re.compile(r"https?://[^\s<>|]+[^\s<>|.,;:!?)\]}'\"”’]")


def linked(words: str) -> str:
    """The words as mark-up, in which a web address can be opened as it stands, and nothing else is alive."""
    parts, at = [], 0
    for found in _ADDRESS.finditer(words):
        parts += [escaped(words[at : found.start()]), f"<{escaped(found[0])}>"]
        at = found.end()
    return "".join([*parts, escaped(words[at:])])


def slashed(words: str) -> str:
    """Commands as they are written here: `/today /week` is `/tutor today · week`."""
    return _COMMANDS.sub(lambda found: f"{COMMAND} {found[0].replace('/', '').replace(' ', ' · ')}", words)


def has_address(words: str) -> bool:
    """Whether there is a web address in the words."""
    return _ADDRESS.search(words) is not None


def escaped(words: str) -> str:
    """The words such that none of them pings anybody or hides a link."""
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def lightly_escaped(words: str) -> str:
    """The words for where no mark-up is read: a lone `&` is one."""
    words = re.sub(r"&(?=(amp|lt|gt);)", "&amp;", words)
    return words.replace("<", "&lt;").replace(">", "&gt;")


def plain(words: str, me: str = "") -> str:
    """What somebody wrote, as they saw it while they wrote. A mention of `me`, the bot, is left out."""
    seen = _ANGLES.sub(lambda found: _seen(found[1], me), words)
    seen = seen.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    return re.sub(r"[ \t]{2,}", " ", seen).strip() if me and me in words else seen.strip()


def _seen(inside: str, me: str) -> str:
    target, _, label = inside.partition("|")
    if target[:1] in ("@", "#", "!"):
        if me and target == f"@{me}":
            return ""
        return f"{target[0].replace('!', '@')}{label.lstrip('@#') or target[1:]}"
    return label or re.sub(r"^(mailto|tel):", "", target)
