"""How things are measured here: product and peer by turns in one run, and only ratios are judged."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter

REPEATS = 5
SLACK = 0.7  # a goal missed by less than 30 % is noise on a shared machine


@dataclass(frozen=True)
class Ratio:
    """How many times the product does better than the peer; `goal` None: it is told, not judged."""

    name: str
    times: float
    goal: float | None

    @property
    def reached(self) -> bool:
        return self.goal is None or self.times >= self.goal * SLACK


def seconds(do: Callable[[], object]) -> float:
    """How long one call takes."""
    begun = perf_counter()
    do()
    return perf_counter() - begun


def against(name: str, product: Callable[[], object], peer: Callable[[], object], goal: float | None) -> Ratio:
    """The best of several runs of each, taken by turns."""
    runs = [(seconds(product), seconds(peer)) for _ in range(REPEATS)]
    ours, theirs = min(one for one, _ in runs), min(other for _, other in runs)
    print(f"RESULT {name} product {ours * 1000:.2f} ms")
    print(f"RESULT {name} peer {theirs * 1000:.2f} ms")
    return Ratio(name, theirs / ours, goal)


def load() -> str:
    """The load of the machine, to be read beside every figure."""
    return " ".join(f"{value:.2f}" for value in os.getloadavg())
