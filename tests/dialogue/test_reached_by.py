"""By which of somebody's addresses they are reached: the one that works is the one that is named."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.dialogue.people.naming import told_line
from core.model.people import Address, Person
from tests.rules.cast import ANNA, ROSTER, calendar, worded

TELEGRAM, MAIL = Address("telegram", "", "anna", "anna"), Address("email", "", "anna@example.org", "anna@example.org")
BOTH: Person = replace(ANNA.person, addresses=(TELEGRAM, MAIL))


@pytest.mark.parametrize(
    ("person", "words", "why"),
    [
        (BOTH, "Will be told: Anna (Telegram)", "the first address is the one that notices go to"),
        (replace(BOTH, unreached=(TELEGRAM,)), "Will be told: Anna (e-mail)", "she has blocked the bot"),
        (replace(BOTH, unreached=(MAIL,)), "Will be told: Anna (Telegram)", "mail bounces: nothing is different"),
        (replace(BOTH, addresses=(MAIL, TELEGRAM)), "Will be told: Anna (e-mail)", "she wants mail first"),
        (replace(BOTH, unreached=(TELEGRAM, MAIL), lost=True), "Nobody will be told.", "nothing reaches her"),
    ],
)
def test_who_will_be_told_is_named_with_the_address_that_works(person: Person, words: str, why: str) -> None:
    known = calendar(roster=(replace(ANNA, person=person), *ROSTER[1:]), bonds=())
    assert worded(told_line(known, (ANNA.id,))).splitlines()[0] == words, why
