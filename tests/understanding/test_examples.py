"""Stage 5, rule by rule: each composition rule has its examples, makes something of each, and each reads as it says."""

from __future__ import annotations

import pytest

from core.understanding.compose import RULES
from tests.understanding.examples import Example, accepted, examples, files, rules_used, shown

LEAST = 5  # examples a rule
EXAMPLES = {name: rows for file in files() for name, rows in examples(file.read_text().splitlines()).items()}


def test_each_rule_has_at_least_five_examples_and_no_example_outlives_its_rule(pytestconfig: pytest.Config) -> None:
    if pytestconfig.getoption("--accept"):
        for file in files():
            file.write_text(accepted(file.read_text().splitlines()))
    names = {rule.name for rule in RULES}
    assert not {name for name in names if len({row.text for row in EXAMPLES.get(name, ())}) < LEAST}
    assert not EXAMPLES.keys() - names


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_rule_makes_what_its_examples_say(name: str) -> None:
    def faults(row: Example) -> str:
        idle = "" if name in rules_used(row.text, row.language) else "the rule makes nothing of it; "
        read = shown(row.text, row.language)
        return idle + (f"read as {read}" if read != row.reading else "")

    wrong = {f"{row.language} {row.text}": fault for row in EXAMPLES[name] if (fault := faults(row))}
    assert not wrong
