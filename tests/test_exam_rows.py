"""The rows of the exam that are within reach so far: each has a test that bears its id."""

from __future__ import annotations

import re
from functools import cache

import pytest

from tests.sources import ROOT

ROWS = {
    "A": (1, 3, 6, 7, 10, 11, 12, 13, 16),
    "B": (1, 4, 5, 6, 7, 10, 11, 13, 14, 16, 19, 22, 23),
    "C": (1, 4, 14, 15, 21),
    "D": (1, 3, 4, 5, 8, 11, 13, 15),
    "E": (1, 4, 5, 8, 9),
    "F": (2, 3, 7, 8, 17),
    "G": (2, 4, 6, 9, 11, 12, 16, 21),
}
DEFINED = re.compile(r"^ *(?:async )?def (test_\w+)", re.MULTILINE)  # to parse them all takes seconds


@cache
def names() -> frozenset[str]:
    """The names of all tests."""
    paths = (ROOT / "tests").rglob("test_*.py")
    return frozenset(name for path in paths for name in DEFINED.findall(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("row", [f"{group}{number}" for group, numbers in ROWS.items() for number in numbers])
def test_each_row_has_a_test_of_its_name(row: str) -> None:
    assert [name for name in names() if f"_{row.casefold()}_" in name], "no test bears this id"
