"""A10: somebody lives by another clock: moments stay, times are told anew, and only a tutor may move lessons by it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

from bot.rehearsal import Rehearsal

SCENE = """now  Sun 2026-11-22 10:00 Berlin
cast  Maya, Anna, Elena, Ben
booked  Anna, Tue 2026-11-24 16:30, 60 min, quadratic equations
booked  Ben, Wed 2026-11-25 16:00, 60 min, essay structure
"""


class Play:
    """A scene that goes on step by step."""

    def __init__(self) -> None:
        self.program = Rehearsal()
        self.player = self.program.player()
        self(SCENE)

    def __call__(self, lines: str) -> str:
        """Play lines, and give back what the bot says after the last of them."""
        played = asyncio.run(self.player.play(lines))
        return played.partition(lines.strip().splitlines()[-1])[2]

    def starts(self) -> list[str]:
        with self.program.store.read() as view:
            return [one["start"] for one in view.inspect(self.program.clock.now(), "")["sessions"]]


@pytest.fixture
def play() -> Iterator[Play]:
    play = Play()
    yield play
    play.program.close()


BOOKED = ["2026-11-24T15:30:00Z", "2026-11-25T15:00:00Z"]


@pytest.mark.parametrize(
    ("who", "words", "reminded", "why"),
    [
        ("Anna", "I live in Lisbon now", "tomorrow 15:30–16:30", "an hour behind Berlin"),
        ("Anna", "/city Kolkata", "tomorrow 21:00–22:00", "four and a half hours ahead of it"),
        ("Anna", "I've moved to Berlin.", "tomorrow 16:30–17:30", "the tutor's own clock"),
    ],
)
def test_a10_a_student_who_moves_reads_the_next_reminder_by_the_new_clock(
    play: Play, who: str, words: str, reminded: str, why: str
) -> None:
    answer = play(f"{who}>  {words}")
    assert "Your lessons stay at their moment" in answer
    assert play.starts() == BOOKED, why
    assert reminded in play("clock  Mon 2026-11-23 16:31"), why


def test_the_tutor_is_asked_only_where_the_new_clock_shows_something_else(play: Play) -> None:
    assert "[Keep the moments]" not in play("Maya>  I live in Vienna now")
    assert "[Keep the moments]" in play("Maya>  I moved to Lisbon")


def test_unless_the_tutor_wishes_otherwise_what_is_booked_keeps_its_moment(play: Play) -> None:
    play("Maya>  I moved to Lisbon")
    assert play.starts() == BOOKED
    assert "to Anna" not in play("Maya>  [Keep the moments]")
    assert play.starts() == BOOKED


def test_the_hours_of_the_day_are_kept_in_one_step_and_once(play: Play) -> None:
    play("Maya>  I moved to Lisbon")
    said = play("Maya>  [Keep the hours of the day]")
    assert said.count("to Anna") == 1
    assert play.starts() == ["2026-11-24T16:30:00Z", "2026-11-25T16:00:00Z"]
    assert "settled already" in play("Maya>  [Keep the hours of the day] (older)")
    assert play.starts() == ["2026-11-24T16:30:00Z", "2026-11-25T16:00:00Z"]


def test_a_city_that_is_unknown_or_doubtful_is_asked_for(play: Play) -> None:
    assert "Which city are you in?" in play("Anna>  I live in Nowhereville now")
    assert play.starts() == BOOKED


def test_what_a_lesson_went_through_says_why(play: Play) -> None:
    play("Maya>  I moved to Lisbon")
    play("Maya>  [Keep the hours of the day]")
    play("Maya>  /week")
    play("Maya>  [Tue 24 Nov 16:30]")
    assert "a move to another clock" in play("Maya>  [History]")
