"""Sets of time as sorted pairs: they hold the seconds that a plain set of seconds would."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.rules.sweeping import Pair, merged, minus, within

PAIRS = st.lists(
    st.tuples(st.integers(0, 40), st.integers(0, 9)).map(lambda one: (one[0], one[0] + one[1])), max_size=7
)
MERGED = PAIRS.map(merged)


def seconds(pairs: Iterable[Pair]) -> set[int]:
    return {second for start, end in pairs for second in range(start, end)}


@pytest.mark.parametrize(
    ("pairs", "left", "why"),
    [
        ([(5, 9), (1, 3)], [(1, 3), (5, 9)], "the earliest first"),
        ([(1, 3), (3, 5)], [(1, 5)], "what touches is one"),
        ([(1, 9), (2, 4)], [(1, 9)], "what lies inside another adds nothing"),
        ([(4, 4)], [], "what is empty is none"),
        ([], [], "nothing stays nothing"),
    ],
)
def test_the_same_time_without_overlaps(pairs: list[Pair], left: list[Pair], why: str) -> None:
    assert merged(pairs) == left, why


@pytest.mark.parametrize(
    ("blocked", "left", "why"),
    [
        ([], [(10, 20), (30, 40)], "nothing is blocked"),
        ([(10, 12)], [(12, 20), (30, 40)], "from its first second on"),
        ([(18, 20)], [(10, 18), (30, 40)], "up to its last second"),
        ([(0, 10), (20, 30)], [(10, 20), (30, 40)], "what only touches takes nothing"),
        ([(12, 14), (15, 16), (18, 35)], [(10, 12), (14, 15), (16, 18), (35, 40)], "each of several takes its part"),
        ([(5, 45)], [], "all of it"),
    ],
)
def test_what_is_left_beside_what_is_blocked(blocked: list[Pair], left: list[Pair], why: str) -> None:
    assert list(minus([(10, 20), (30, 40)], blocked)) == left, why


@pytest.mark.parametrize(
    ("first", "last", "left", "why"),
    [
        (12, 35, [(12, 20), (30, 35)], "cut at both ends"),
        (20, 30, [], "what only touches is not within"),
        (25, 15, [], "there is no time between a moment and an earlier one"),
    ],
)
def test_what_lies_between_two_moments(first: int, last: int, left: list[Pair], why: str) -> None:
    assert list(within([(10, 20), (30, 40)], first, last)) == left, why


@given(PAIRS, MERGED, MERGED, st.integers(0, 50), st.integers(0, 50))
def test_pairs_hold_what_a_set_of_seconds_holds(
    pairs: list[Pair], one: list[Pair], other: list[Pair], first: int, last: int
) -> None:
    for found, meant in (
        (merged(pairs), seconds(pairs)),
        (list(minus(one, other)), seconds(one) - seconds(other)),
        (list(within(one, first, last)), seconds(one) & set(range(first, last))),
    ):
        assert seconds(found) == meant
        assert all(start < end for start, end in found), "none is empty"
        assert all(earlier[1] < later[0] for earlier, later in pairwise(found)), "each once, and none touches the next"
