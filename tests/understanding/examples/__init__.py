"""The composition rules by examples: each file here names rules, what they put together, and how that reads.

All is said on Sunday 22 November 2026 at ten in Berlin; read is the time expression by itself, `-` where none is found.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path

from core.understanding import Context, Intent, Recurrence, read
from core.understanding.carve import carve
from core.understanding.compose import RULES
from core.understanding.lexemes import lexemes, tokens_of
from core.understanding.names import names_in
from core.understanding.normalise import normalised
from core.understanding.spans import Made, Rule, Rules, Scene, Span
from core.understanding.spelling import spelt_out
from core.understanding.tables import read_in, table
from core.understanding.taking import taken_before
from tests.understanding.cast import SUNDAY, at

HERE = Path(__file__).parent
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_LINE = re.compile(r"(?P<language>[a-z]{2})  (?P<text>.*?)  +→ (?P<reading>.*)")


@dataclass(frozen=True)
class Example:
    """A text in a language, and how it must read."""

    language: str
    text: str
    reading: str


def examples(lines: Iterable[str]) -> dict[str, list[Example]]:
    """The examples by the name of their rule."""
    found: dict[str, list[Example]] = {}
    name = ""
    for line in lines:
        if line.startswith("# "):
            name = line[2:].strip()
            found.setdefault(name, [])
        elif match := _LINE.fullmatch(line.rstrip()):
            found[name].append(Example(match["language"], match["text"], match["reading"]))
        else:
            assert not line.strip(), f"neither a rule nor an example: {line}"
    return found


def accepted(lines: Iterable[str]) -> str:
    """The lines with each example reading as it reads now, set straight."""
    out: list[str] = []
    for name, rows in examples(lines).items():
        width = max((len(row.text) for row in rows), default=0)
        shown_rows = [f"{row.language}  {row.text:<{width}}  → {shown(row.text, row.language)}" for row in rows]
        out += [f"# {name}", *shown_rows, ""]
    return "\n".join(out)


def files() -> list[Path]:
    """The files of examples."""
    return sorted(HERE.glob("*.txt"))


def shown(text: str, language: str) -> str:
    """The time expression as read, in a line."""
    intent = read(text, _context(language))
    when = intent.when
    parts = [when.kind if when.kind != "none" else "-", *_ends(when.start, when.end, when.grain)]
    parts += [f"{when.minutes:g} min"] if when.minutes is not None else []
    parts += [_recurring(when.recurrence)] if when.recurrence else []
    return " ".join([*parts, *_asked(intent)])


def rules_used(text: str, language: str) -> set[str]:
    """The names of the rules that made something in the text."""
    context, words = _context(language), table(language)
    normal = spelt_out(read_in(normalised(text), words), words, context.roster)
    scene = Scene(SUNDAY, day_first=True, moving=bool(words.turn("moving").search(normal.plain)))
    tokens = tokens_of(normal.plain)
    named = names_in(tokens, normal, context.roster, words)
    taken = taken_before(tokens, normal, named, carve(normal, named, words), words)
    _USED.clear()
    _NOTED.rewrite(lexemes(tokens, words, scene, taken), scene)
    return set(_USED)


def _context(language: str) -> Context:
    return at(expect="time", language=language, day_first=True)


def _noting(one: Rule) -> Rule:
    def make(spans: Sequence[Span], scene: Scene) -> Made:
        made = one.make(spans, scene)
        if made is not None:
            _USED.add(one.name)
        return made

    return one._replace(make=make)


_USED: set[str] = set()  # what the rules below made something with, in the sentence at hand
_NOTED = Rules([_noting(one) for one in RULES])


def _ends(start: datetime | None, end: datetime | None, grain: str) -> Iterator[str]:
    form = {"day": "%Y-%m-%d", "time": "%H:%M"}.get(grain, "%Y-%m-%d %H:%M")
    said = [each.strftime(form) for each in (start, end) if each is not None]
    if said:
        yield " .. ".join(said)


def _recurring(one: Recurrence) -> str:
    parts = [one.freq, "+".join(WEEKDAYS[day] for day in one.weekdays)]
    parts += [one.time.isoformat("minutes")] if one.time else []
    parts += [f"from {one.start}"] if one.start else []
    parts += [f"until {one.until}"] if one.until else []
    parts += [f"{one.count} times"] if one.count else []
    parts += [f"{one.until_weeks} weeks"] if one.until_weeks else []
    return " ".join(filter(None, parts))


def _asked(intent: Intent) -> Iterator[str]:
    if intent.ask is not None:
        yield f"? {intent.ask.field} {' or '.join(map(_option, intent.ask.options))}".rstrip()


def _option(one: object) -> str:
    return one.isoformat("minutes") if isinstance(one, time) else str(one) if isinstance(one, date) else repr(one)
