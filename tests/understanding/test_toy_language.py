"""A language is one table and one corpus: a made-up one of twenty words books, cancels, repeats and answers."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

import pytest

from core.understanding import read, tables
from tests.understanding import corpora
from tests.understanding.cast import at
from tests.understanding.corpora import Corpus
from tests.understanding.test_corpus import test_every_phrasing_has_its_meaning as reads_as_meant

CODE = "qtoy"
TABLE = """
from core.understanding.tables import Language

LANGUAGE = Language(
    code="qtoy",
    weekdays={"mika": 0, "tiso": 1, "vena": 2, "loru": 3},
    months={"zimar": 1},
    numbers={"du": 2.0, "kvin": 5.0},
    units={"oro": "hour", "minu": "minute"},
    days={"jutro": 1},
    marks={"at": ("ka",), "every": ("siku",), "for": ("dor",), "until": ("gis",)},
    cues={"create": (("^prenu ", 6),), "cancel": (("nuligu ", 8),)},
    turns={"yes": "^jo[ .!]*$", "no": "^ne[ .!]*$"},
)
"""
CORPUS = """
from datetime import date, time

from core.understanding import Recurrence, Target
from tests.understanding.cast import ANNA, BEN, wall
from tests.understanding.corpora import Meaning

TUESDAY = wall("2026-11-24T16:30")
MEANINGS = (
    Meaning("create", {"students": (ANNA,), "start": TUESDAY, "ask": None},
            ("prenu Anna tiso ka 16:30", "Anna tiso 16:30", "prenu Anna ka 16:30 tiso")),
    Meaning("create", {"students": (BEN,), "start": wall("2026-11-23T17:00"), "minutes": 45},
            ("prenu Ben jutro ka kvin dor 45 minu", "Ben jutro ka 5 45 minu")),
    Meaning("create", {"students": (ANNA,), "start": TUESDAY,
                       "recurrence": Recurrence("weekly", (1,), until=date(2027, 1, 15), time=time(16, 30))},
            ("prenu Anna siku tiso ka 16:30 gis 15 zimar",)),
    Meaning("cancel", {"students": (ANNA,), "target": Target(date=date(2026, 11, 26))}, ("nuligu Anna loru",)),
    Meaning("confirm", {"answer": "yes"}, ("jo", "Jo!"), open_question="confirm"),
    Meaning("confirm", {"answer": "no"}, ("ne",), open_question="confirm"),
)
NOTHING = (("bela tago", "a nice day is nothing to do"), ("", "nothing was written"))
NO_SUCH_TIME = (("31 bela", "no month"),)
"""


@contextmanager
def _written(package: ModuleType, folder: Path, text: str) -> Iterator[None]:
    """A module of that package for as long as it is wanted, written into a folder of its own."""
    folder.mkdir()
    (folder / f"{CODE}.py").write_text(text, encoding="utf-8")
    package.__path__.append(str(folder))
    importlib.invalidate_caches()
    try:
        yield
    finally:
        package.__path__.remove(str(folder))
        sys.modules.pop(f"{package.__name__}.{CODE}", None)
        vars(package).pop(CODE, None)


@pytest.fixture
def toy(tmp_path: Path) -> Iterator[Corpus]:
    """The corpus of the made-up language, which is known while the test runs."""
    with _written(tables, tmp_path / "tables", TABLE), _written(corpora, tmp_path / "corpora", CORPUS):
        tables.table.cache_clear()
        yield next(one for one in corpora.corpora() if one.language == CODE)
    tables.table.cache_clear()


def test_a_table_and_a_corpus_are_a_language(toy: Corpus) -> None:
    assert CODE in tables.codes()
    for kind in ("create", "cancel", "confirm"):
        reads_as_meant(toy, kind)
    for text, why in toy.nothing:
        assert read(text, at(language=CODE)).kind == "unknown", why


def test_a_time_alone_is_read_by_the_words_of_the_language(toy: Corpus) -> None:
    when = read("tiso ka 17:00", at(language=CODE, expect="time")).when
    assert (when.kind, str(when.start)) == ("instant", "2026-11-24 17:00:00")


def test_its_people_may_write_english_too(toy: Corpus) -> None:
    assert read("book Anna Tuesday 16:30", at(language=CODE)) == read("book Anna Tuesday 16:30", at(day_first=True))


def test_it_is_gone_afterwards() -> None:
    assert CODE not in tables.codes()
    assert tables.table(CODE).code == tables.ENGLISH
