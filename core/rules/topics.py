"""Topics: a hint where one says too little. Advice, never a block."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

# Names of whole subjects: they say what is taught for years, not in one lesson.
_SUBJECTS = frozenset(
    "math maths mathematics algebra geometry english german french spanish italian russian latin physics chemistry "
    "biology history geography economics music piano guitar violin programming coding science reading writing grammar "
    "lesson homework study practice help exam test revision tutoring stuff things general various".split()
)
SHORTEST = 3  # letters and digits: "Ch 5" says something, "ok" does not


@dataclass(frozen=True)
class Advice:
    """The topic is empty or says too little; `better` is last time's "next", if there was one."""

    empty: bool
    better: str = ""


def topic_advice(topic: str, next_topic: str = "") -> Advice | None:
    """Whether a better topic should be suggested: it is missing, a bare subject, or hardly a word."""
    if not topic.strip():
        return Advice(True, next_topic)
    words = re.findall(r"\w+", unicodedata.normalize("NFKC", topic).casefold())
    letters = sum(character.isalnum() for character in topic)
    if letters < SHORTEST or all(word in _SUBJECTS for word in words):
        return Advice(False, next_topic)
    return None
