"""What people write, language by language: one meaning, many phrasings; and what must give nothing.

Each module or package here bears the code of a language and has MEANINGS, NOTHING and NO_SUCH_TIME; it may have
SAYING, and ROSTER where the students are written in other letters. All is said on Sunday 22 November 2026 at ten in
Berlin, by Maya unless a meaning names another role.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module

from core.understanding import Known
from tests.understanding.cast import ROSTER


@dataclass(frozen=True)
class Meaning:
    """What must be read, field by field, and the ways of saying it."""

    kind: str
    fields: Mapping[str, object]
    phrasings: tuple[str, ...]
    role: str = "tutor"
    open_question: str = ""


@dataclass(frozen=True)
class Saying:
    """The words with which the tests say any intent in a language, to have it read back: tests/understanding/saying.py.

    `sentences` are ways of saying each kind (`KINDS` of saying.py), of which a language may leave out any. In them
    stand `{who}`, `{day}`, `{time}`, `{length}`, `{every}`, `{end}`, `{old}`, `{new}`, `{span}`, `{n}` and `{words}`:
    whole phrases with their prepositions, made of the other fields; what is not said leaves no gap. Seven are from
    Monday on, twelve from January on. `{date}` in a phrase is `date` filled in, `{clock}` is written 16:30, `{words}`
    is free text.
    """

    sentences: Mapping[str, tuple[str, ...]]
    months: tuple[str, ...]  # as in `date`
    weekdays: tuple[str, ...]  # "on Tuesday"
    old_weekdays: tuple[str, ...]  # what a lesson is moved from: "from Tuesday"
    new_weekdays: tuple[str, ...]  # where it goes: "to Tuesday"
    every: tuple[str, ...]  # "every Tuesday"
    every_other: tuple[str, ...]  # "every other Tuesday"
    tomorrow: str
    date: str  # "{day} {month}"
    on_date: str  # "on {date}"
    old_date: str  # "from {date}"
    new_date: str  # "to {date}"
    span: str  # "from {first} to {last}", both of them dates
    time: str  # "at {clock}"
    length: str  # "for {n} minutes"
    until: str  # "until {date}"
    times: str  # "{n} times", `n` from 5 on
    weeks: str  # "for {n} weeks", `n` from 5 on
    both: str  # "{one} and {other}"
    please: str  # before a sentence or behind it, with its comma
    names: tuple[str, ...] = ()  # of the roster, in its order, as `{who}` has them; their first names if empty


@dataclass(frozen=True)
class Corpus:
    """The sentences of one language, and how the students are written in it.

    `nothing` and `no_such_time` are sentences with the reason why nothing may be found in them.
    """

    language: str
    meanings: tuple[Meaning, ...]
    nothing: tuple[tuple[str, str], ...]
    no_such_time: tuple[tuple[str, str], ...]
    roster: tuple[Known, ...]
    saying: Saying | None


def _corpus(code: str) -> Corpus:
    found = import_module(f"{__name__}.{code}")
    roster, saying = getattr(found, "ROSTER", ROSTER), getattr(found, "SAYING", None)
    return Corpus(code, found.MEANINGS, found.NOTHING, found.NO_SUCH_TIME, roster, saying)


def corpora() -> tuple[Corpus, ...]:
    """The corpus of every language that has one."""
    return tuple(_corpus(module.name) for module in pkgutil.iter_modules(__path__))
