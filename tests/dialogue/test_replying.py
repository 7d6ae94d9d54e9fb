"""FLOWS 14: whose words a reply answers, and who must not be reached by one."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.rehearsal import ROOM
from bot.scenes import Setup, fresh, scene
from core.dialogue import replying
from core.dialogue.scene import Scene, Talk
from core.events import BondChanged, StudentAdded
from core.model.people import Bond, Student
from core.moments import DAY, HOUR, MINUTE
from core.replies import Action
from tests.dialogue.company import (
    BEN,
    ELENA,
    LESSONS,
    MAYA,
    NADIA,
    NOW,
    OLGA,
    RUTH,
    Company,
    address_of,
    company,
    person,
)


def heard_by(here: Company, who: int) -> str:
    """What stands last in somebody's chat."""
    return here.stage.last_text(address_of(who))


def test_a_reply_is_read_in_the_own_chat_alone() -> None:
    """A message is named by a number: whoever guesses the name of one in another chat answers nobody with it."""
    with company(lessons=LESSONS) as here:
        here.say(NADIA, "is it chapter 5 or 6?")
        passed = here.stage.last_name(address_of(MAYA))
        before = heard_by(here, NADIA)
        for who in (BEN, RUTH, ELENA):
            here.say(who, "chapter nine", replies_to=passed)
        assert heard_by(here, NADIA) == before
        here.say(MAYA, "chapter 6", replies_to=passed)
        assert heard_by(here, NADIA) == "Maya: “chapter 6”"


@pytest.mark.parametrize("words", ["ok", "yes", "thank you!", "which one?", "👍"])
def test_a_family_answers_the_tutor_who_wrote(words: str) -> None:
    """Nadia has two tutors; the lesson with Maya is the nearer one."""
    with company(lessons=LESSONS) as here:
        with here.store.begin() as tx:
            tx.record(StudentAdded(RUTH, Student(person(NADIA))), RUTH, NOW - DAY, "telegram")
        here.say(RUTH, "tell Nadia bring the book")
        asked = here.stage.last_name(address_of(NADIA))
        maya = heard_by(here, MAYA)
        assert here.say(NADIA, words, replies_to=asked) == ("Passed to Ruth.",)
        assert heard_by(here, RUTH) == f"Nadia: “{words}”"
        assert heard_by(here, MAYA) == maya


def test_a_tutor_who_is_a_parent_elsewhere_answers_that_tutor_as_a_parent() -> None:
    with company(lessons=LESSONS) as here:
        with here.store.begin() as tx:
            tx.record(BondChanged(Bond(9200, MAYA, person(RUTH), NADIA, decides=True)), MAYA, NOW, "telegram")
        here.say(MAYA, "tell Nadia's mother 60 EUR are open")
        here.press(MAYA, "Ruth Vogel")
        here.say(MAYA, "60 EUR are open")
        asked = here.stage.last_name(address_of(RUTH))
        assert here.say(RUTH, "I see", replies_to=asked) == ("Passed to Maya.",)
        assert "I see" in heard_by(here, MAYA)


@pytest.mark.parametrize(
    ("after", "due", "why"),
    [
        (5 * MINUTE, "Told Nadia.", "who has asked a moment ago is awake, and waits"),
        (2 * HOUR, "Nadia will hear it tomorrow 06:30.", "it waits for her morning in Sofia"),
    ],
    ids=["at once", "in the morning"],
)
def test_a_reply_wakes_nobody(after: timedelta, due: str, why: str) -> None:
    with company(NOW + 11 * HOUR + 25 * MINUTE) as here:  # 21:25 in Berlin, 22:25 in Sofia
        here.say(NADIA, "is it chapter 5 or 6?")
        asked = here.stage.last_name(address_of(MAYA))
        assert asked
        here.move(after)
        assert here.say(MAYA, "chapter 6", replies_to=asked)[0] == due, why


def test_a_reply_after_days_still_knows_whom_it_answers() -> None:
    with company(lessons=LESSONS) as here:
        here.say(NADIA, "is it chapter 5 or 6?")
        asked = here.stage.last_name(address_of(MAYA))
        here.move(3 * DAY)
        assert here.say(MAYA, "chapter 6", replies_to=asked) == ("Told Nadia.",)


def replying_to(*talk: Talk) -> Scene:
    """Maya's scene where she replies to these words, the newest first."""
    with company(lessons=LESSONS) as here:
        press = here.on(MAYA, f"{here.draw(MAYA, Action('help'))}:0")
        with here.store.read() as view:
            return replace(scene(view, press, here.clock.now(), Setup(ROOM), fresh()), talk=talk)


@pytest.mark.parametrize(
    ("words", "passed", "why"),
    [
        ("yes", False, "it may be a yes to what is offered"),
        ("no", False, "or a no"),
        ("yes, at five then", True, "words are for whoever wrote"),
    ],
)
def test_a_bare_yes_to_words_that_offer_more_than_a_reply_is_not_passed_on(words: str, passed: bool, why: str) -> None:
    turn = replying.answered(replying_to(Talk(NADIA, NOW, asks=True)), words)
    assert bool(turn and turn.notices) is passed, why


@pytest.mark.parametrize(
    ("talk", "told", "why"),
    [
        ((Talk(NADIA, NOW, itself=False),), [NADIA], "the only one who has written"),
        ((Talk(NADIA, NOW, itself=False), Talk(NADIA, NOW, itself=False)), [NADIA], "twice"),
        ((Talk(NADIA, NOW, itself=False), Talk(ELENA, NOW, itself=False)), [], "of two it is asked who"),
        (
            (Talk(OLGA, NOW, itself=False), Talk(NADIA, NOW, itself=False)),
            [],
            "whoever wrote last is gone",
        ),
        ((Talk(BEN, NOW),), [], "another tutor's student"),
    ],
)
def test_under_a_card_nobody_reads_what_may_be_for_somebody_else(
    talk: tuple[Talk, ...], told: list[int], why: str
) -> None:
    turn = replying.answered(replying_to(*talk), "the red one")
    assert turn is not None
    assert [one.person for one in turn.notices] == told, why
