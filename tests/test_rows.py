"""A test of many rows fails with the name of each row that fails, and does not pass for want of rows."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from tests.rows import every_row


def _divided(divisors: Iterable[int]) -> list[int]:
    """Six by each of them; four is not liked."""
    found = []
    with every_row() as row:
        for divisor in divisors:
            with row(f"by {divisor}"):
                assert divisor != 4, "not by four"
                found.append(6 // divisor)
    return found


def test_each_row_that_fails_is_named_and_all_are_judged() -> None:
    with pytest.raises(pytest.fail.Exception) as failed:
        _divided([1, 4, 2, 0, 3])
    told = str(failed.value)
    assert told.startswith("2 of 5 rows fail\n'by 4':\n    not by four\n")
    assert "'by 0':\n    Traceback" in told
    assert "ZeroDivisionError" in told
    assert "by 3" not in told


def test_where_all_rows_hold_nothing_fails() -> None:
    assert _divided([1, 2, 3]) == [6, 3, 2]


def test_without_a_row_nothing_was_tested() -> None:
    with pytest.raises(pytest.fail.Exception, match="0 of 0"):
        _divided([])
