"""Help: every command that somebody has is named to them, and none that they have not."""

from __future__ import annotations

import re

import pytest

from core.dialogue import commands
from core.understanding.intent import SLASH
from tests.dialogue.company import BEN, ELENA, EVE, IVAN, MAYA, NADIA, company

ALIASES = {"start", "help", "lessons"}  # joining by a code; this one; another word for /sessions
BY_OTHER_WAYS = {"history", "results", "hours", "new", "free", "off", "holidays"}  # not in the table of words
FAMILY_TOO = {"history"}


def named(words: str) -> set[str]:
    return set(re.findall(r"/([a-z]+)", words))


@pytest.mark.parametrize("who", [MAYA, NADIA, ELENA, IVAN, BEN])
def test_help_names_every_command_of_the_speaker(who: int) -> None:
    with company() as here:
        (shown,) = here.say(who, "help")
    mine = (
        (set(commands.known(own=True)) | BY_OTHER_WAYS) if who == MAYA else set(commands.known(own=False)) | FAMILY_TOO
    )
    assert named(shown) == mine - ALIASES
    assert len(shown.splitlines()) <= 9, "short enough to be read"


@pytest.mark.parametrize("who", [MAYA, NADIA, ELENA, IVAN])
def test_every_command_that_help_names_is_understood(who: int) -> None:
    with company() as here:
        (shown,) = here.say(who, "/help")
        for command in sorted(named(shown)):
            heard = here.say(who, f"/{command}")
            assert heard, command
            assert not any("did not understand" in one or "Passed to" in one for one in heard), command
            here.say(who, "stop")


@pytest.mark.parametrize(
    ("who", "said", "unsaid", "why"),
    [
        (MAYA, "book Anna", "goes to the tutor", "a tutor arranges"),
        (NADIA, "5 min late", "book Anna", "a student answers"),
        (ELENA, "5 min late", "asks who decides", "a parent who decides answers for the child"),
        (IVAN, "asks who decides", "5 min late", "a parent who is only informed answers nothing"),
        (EVE, "ask your tutor", "/today", "a stranger has no lessons"),
    ],
)
def test_help_is_true_for_each_role(who: int, said: str, unsaid: str, why: str) -> None:
    with company() as here:
        (shown,) = here.say(who, "help")
    assert said in shown, why
    assert unsaid not in shown, why


def test_slash_words_of_the_reader_are_known() -> None:
    assert BY_OTHER_WAYS - {"history", "results", "holidays"} <= set(SLASH)
