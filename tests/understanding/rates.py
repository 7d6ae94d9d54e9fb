"""How much of the corpora is read as meant, also when typed carelessly; the figures in rates.json may only rise.

`python -m tests.understanding.rates` measures and writes the file anew; its diff is read like code.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TypeAlias

from core.understanding import Context, Intent, Recurrence, read
from tests.understanding.cast import at
from tests.understanding.corpora import Corpus, Meaning, corpora

FILE = Path(__file__).with_name("rates.json")
VERDICTS = ("right", "asked", "silent", "wrong")
SHORTEST_MISTYPED = 5  # letters of a word in which two change places

Rates: TypeAlias = Mapping[str, Mapping[str, Mapping[str, int]]]


def measured(corpus: Corpus) -> Mapping[str, Mapping[str, int]]:
    """By intent, how often which verdict; "nothing" is what must give nothing."""
    found = dict[str, Counter[str]]()
    for meaning in corpus.meanings:
        counts = found.setdefault(meaning.kind, Counter(dict.fromkeys(VERDICTS, 0)))
        context = _said(corpus, meaning.role, meaning.open_question)
        for phrasing in meaning.phrasings:
            counts.update(_verdict(read(typed, context), meaning) for typed in _typed(phrasing))
    nothing = found.setdefault("nothing", Counter(dict.fromkeys(VERDICTS, 0)))
    for text, _ in corpus.nothing:
        kinds = {read(typed, _said(corpus)).kind for typed in _typed(text)}
        nothing["right" if kinds == {"unknown"} else "wrong"] += 1
    return {kind: dict(counts) for kind, counts in sorted(found.items())}


def _said(corpus: Corpus, role: str = "tutor", open_question: str = "") -> Context:
    return at(role=role, open_question=open_question, language=corpus.language, roster=corpus.roster)


def _verdict(intent: Intent, meaning: Meaning) -> str:
    if intent.kind == meaning.kind and all(_same(intent, name, value) for name, value in meaning.fields.items()):
        return "right"
    return "asked" if intent.ask else "silent" if intent.kind == "unknown" else "wrong"


def _same(intent: Intent, name: str, meant: object) -> bool:
    value: object = getattr(intent, name)
    if isinstance(value, Recurrence) and isinstance(meant, Recurrence) and meant.start is None:
        value = replace(value, start=None)
    return value == meant


def _typed(text: str) -> Iterator[str]:
    """A text as it stands, in small letters without accents, and with two letters of a word in the wrong order."""
    yield text
    yield "".join(_plain(letter) for letter in text.lower())
    word = max(re.findall(r"[^\W\d_]+", text), key=len, default="")
    if len(word) >= SHORTEST_MISTYPED:
        middle = len(word) // 2
        yield text.replace(word, f"{word[: middle - 1]}{word[middle]}{word[middle - 1]}{word[middle + 1 :]}", 1)


def _plain(letter: str) -> str:
    """The letter without its accent; in Cyrillic only the two dots are left out in haste."""
    if letter in "ßё":
        return {"ß": "ss", "ё": "е"}[letter]
    base = unicodedata.normalize("NFD", letter)[:1]
    return base if base.isascii() else letter


def kept() -> Rates:
    """The figures of the file, by language."""
    found: Rates = json.loads(FILE.read_text(encoding="utf-8"))
    return found


def main() -> None:
    """Measure and write the file anew."""
    lines = [
        f"  {json.dumps(language)}: {{\n"
        + ",\n".join(f"    {json.dumps(kind)}: {json.dumps(counts)}" for kind, counts in kinds.items())
        + "\n  }"
        for language, kinds in ((corpus.language, measured(corpus)) for corpus in corpora())
    ]
    FILE.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
