"""What people write, language by language: one meaning, many phrasings; and what must give nothing.

Each module or package here bears the code of a language and has MEANINGS, NOTHING and NO_SUCH_TIME. All is said on
Sunday 22 November 2026 at ten in Berlin, by Maya unless a meaning names another role.
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
class Corpus:
    """The sentences of one language, and how the students are written in it.

    `nothing` and `no_such_time` are sentences with the reason why nothing may be found in them.
    """

    language: str
    meanings: tuple[Meaning, ...]
    nothing: tuple[tuple[str, str], ...]
    no_such_time: tuple[tuple[str, str], ...]
    roster: tuple[Known, ...]


def _corpus(code: str) -> Corpus:
    found = import_module(f"{__name__}.{code}")
    return Corpus(code, found.MEANINGS, found.NOTHING, found.NO_SUCH_TIME, getattr(found, "ROSTER", ROSTER))


def corpora() -> tuple[Corpus, ...]:
    """The corpus of every language that has one."""
    return tuple(_corpus(module.name) for module in pkgutil.iter_modules(__path__))
