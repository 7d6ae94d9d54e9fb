"""What people write of themselves in their own words: when they want no messages, where they live now."""

from __future__ import annotations

import pytest

from core.model.people import QUIET, Quiet
from tests.dialogue.company import ELENA, MAYA, NADIA, Company, company

TEN_TO_EIGHT = Quiet(22 * 60, 8 * 60)


def quiet_of(here: Company, who: int) -> Quiet | None:
    with here.store.read() as view:
        person = view.person(who)
    assert person is not None
    return person.quiet


@pytest.mark.parametrize(
    ("words", "quiet", "why"),
    [
        ("don't write me between 10pm and 8am", TEN_TO_EIGHT, "by the clock of twelve hours"),
        ("Please do not message me from 22:00 to 8:00!", TEN_TO_EIGHT, "by the clock of 24"),
        ("no messages between 22 and 8", TEN_TO_EIGHT, "bare hours"),
        ("never disturb me from 22 till 8", TEN_TO_EIGHT, "another word for it"),
        ("don\u2019t text me between 10 PM and 8 AM", TEN_TO_EIGHT, "a telephone's own apostrophe"),
        ("quiet hours 22-8", TEN_TO_EIGHT, "by their name"),
        ("my quiet hours are 10pm to 8am", TEN_TO_EIGHT, "told"),
        ("don't write me after 11pm", Quiet(23 * 60, QUIET.end), "the other end stays as it is"),
        ("no notifications before 9:30", Quiet(QUIET.start, 9 * 60 + 30), "the first end stays as it is"),
        ("quiet hours off", None, "none at all"),
        ("don't write me between lessons", QUIET, "no hours are named, so none are set"),
        ("don't write me after the lesson", QUIET, "nor here"),
        ("write me between 10pm and 8am", QUIET, "the contrary"),
    ],
)
def test_when_nobody_shall_write(words: str, quiet: Quiet | None, why: str) -> None:
    with company() as here:
        for who in (MAYA, NADIA, ELENA):
            here.say(who, words)
            assert quiet_of(here, who) == quiet, why


@pytest.mark.parametrize(
    ("words", "zone"),
    [
        ("I've moved to Lisbon", "Europe/Lisbon"),
        ("I have just moved to Lisbon for good.", "Europe/Lisbon"),
        ("we moved to Lisbon last week", "Europe/Lisbon"),
        ("I live in Lisbon now", "Europe/Lisbon"),
        ("I moved to another table", "Europe/Sofia"),
    ],
)
def test_where_somebody_lives_now(words: str, zone: str) -> None:
    with company() as here:
        here.say(NADIA, words)
        with here.store.read() as view:
            person = view.person(NADIA)
        assert person is not None
        assert person.zone == zone
