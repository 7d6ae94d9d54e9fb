"""`make bench`: every benchmark, its ratio, and whether the goal is reached."""

from __future__ import annotations

import sys

from bot.clock import pin_zones
from tests.bench import dispatch, reading, sending, slots
from tests.bench.measuring import load


def main() -> int:
    """Run all of them; 1 where a goal is missed by more than the slack."""
    pin_zones()
    print(f"load {load()}")
    ratios = [ratio for bench in (reading.bench, slots.bench, dispatch.bench, sending.bench) for ratio in bench()]
    for ratio in ratios:
        goal = f"goal {ratio.goal:g}" if ratio.goal else "no goal"
        print(f"RATIO {ratio.name} {ratio.times:.2f} x ({goal}{'' if ratio.reached else ', MISSED'})")
    return 0 if all(ratio.reached for ratio in ratios) else 1


if __name__ == "__main__":
    sys.exit(main())
