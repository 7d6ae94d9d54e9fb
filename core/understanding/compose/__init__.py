"""Stage 5: neighbouring spans become larger ones, by a short ordered list of rules."""

from __future__ import annotations

from core.understanding.compose.amounts import AMOUNTS
from core.understanding.compose.behind import BEHIND, HOURS
from core.understanding.compose.cases import CASES
from core.understanding.compose.clocks import CLOCKS
from core.understanding.compose.counted import BESIDE, COUNTED
from core.understanding.compose.days import DAYS
from core.understanding.compose.double import DOUBLE
from core.understanding.compose.edges import EDGES
from core.understanding.compose.either import EITHER
from core.understanding.compose.following import FOLLOWING, OF_ONE_UNIT
from core.understanding.compose.hours import SAID
from core.understanding.compose.numbered import DAYS_OF_MONTH
from core.understanding.compose.periods import PERIODS
from core.understanding.compose.ranges import RANGES, WEEKDAY_SETS
from core.understanding.compose.series import SERIES, SETTLED
from core.understanding.compose.shifts import SHIFTS
from core.understanding.compose.stretches import STRETCHES
from core.understanding.compose.twofold import MEANT
from core.understanding.spans import Rules, Scene, Span

RULES = (
    *CASES, *DOUBLE, *MEANT, *EITHER, *PERIODS, *COUNTED, *SAID, *AMOUNTS, *DAYS_OF_MONTH, *WEEKDAY_SETS, *HOURS,
    *CLOCKS, *DAYS, *EDGES, *BEHIND, *SHIFTS, *BESIDE, *STRETCHES, *OF_ONE_UNIT, *RANGES, *FOLLOWING, *SERIES,
    *SETTLED,
)  # fmt: skip
_RULES = Rules(RULES)


def compose(spans: list[Span], scene: Scene) -> list[Span]:
    """Put the spans of a sentence together, as far as the rules go."""
    return _RULES.rewrite(spans, scene)
