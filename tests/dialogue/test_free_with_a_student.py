"""FLOWS 5 and 6: a student's time elsewhere is not free, and nothing of it is told but that."""

from __future__ import annotations

import pytest

from core.events import SessionBooked, StudentAdded
from core.model.people import Student
from core.moments import DAY, HOUR
from core.replies import Action
from tests.dialogue.company import MAYA, NADIA, NOBODY, NOW, RUTH, Company, address_of, company, lesson, person

TUESDAY = NOW + 2 * DAY  # 24 November, 10:00 in Berlin
ELSEWHERE = lesson(8100, TUESDAY + 6 * HOUR, student=NADIA, tutor=RUTH)  # 16:00


def labels(here: Company) -> list[str]:
    return [one.label for one in here.stage.buttons(address_of(MAYA))]


@pytest.mark.parametrize(
    ("words", "starts", "why"),
    [
        ("when am I free on Tuesday?", ["15:00", "16:00", "17:00", "18:00", "19:00"], "the tutor alone"),
        ("when is Nadia free on Tuesday?", ["15:00", "17:00", "18:00", "19:00"], "not while she is at another tutor's"),
        ("wann ist Nadia am Dienstag frei?", ["15:00", "17:00", "18:00", "19:00"], "in German as well"),
        ("when is Milo free on Tuesday?", ["15:00", "16:00", "17:00", "18:00", "19:00"], "another student"),
    ],
)
def test_free_times_suit_the_student_who_is_named(words: str, starts: list[str], why: str) -> None:
    with company() as here:
        with here.store.begin() as tx:
            tx.record(StudentAdded(RUTH, Student(person(NADIA))), RUTH, NOW - DAY, "telegram")
            tx.record(SessionBooked(ELSEWHERE), RUTH, NOW - DAY, "telegram")
        heard = here.say(MAYA, words)
        assert labels(here) == [*starts, "‹ Back"], why
        assert "Ruth" not in " ".join(heard), "whose lesson it is stays there"


def test_a_button_for_somebody_elses_student_shows_nothing() -> None:
    with company() as here:
        for verb, value in (("free", f"{NOBODY}"), ("free_day", f"2026-11-24 {NOBODY}")):
            assert here.craft(MAYA, Action(verb, value=value)) == ("I don't know that.",)
