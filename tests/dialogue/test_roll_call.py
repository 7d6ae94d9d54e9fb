"""Who of two students was there, told in words: what each sentence asks to be confirmed, and what it leaves alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.scenes import calendar_at
from core.model.session import Attendance, Sign, Status
from core.moments import MINUTE
from tests.dialogue.company import BEN, MAYA, MILO, NADIA, NOW, OVER, RUNNING, Company, company, lesson

TWO = (Attendance(NADIA), Attendance(MILO))
ENDED = replace(lesson(RUNNING, NOW - 62 * MINUTE, Status.STARTED), attendance=TWO)  # over for two minutes
GOES_ON = replace(lesson(RUNNING, NOW - 20 * MINUTE, Status.STARTED), attendance=TWO)
DONE = replace(ENDED, id=OVER, status=Status.COMPLETED)
WITHOUT_MILO = replace(DONE, attendance=(TWO[0], replace(TWO[1], missed=True)))
MISSED = replace(DONE, status=Status.NO_SHOW)
ALONE = lesson(RUNNING, NOW - 62 * MINUTE, Status.STARTED)


def statuses(here: Company, id: int) -> tuple[Status, tuple[int, ...]]:
    with here.store.begin() as tx:
        session = calendar_at(tx, MAYA, NOW).session(id)
    return session.status, session.absentees


@pytest.mark.parametrize(
    ("words", "button", "why"),
    [
        ("Nadia was there, Milo missed it", "Milo missed it", "one after the other"),
        ("Milo was a no-show, Nadia came", "Milo missed it", "in the other order"),
        ("Milo didn't show up", "Milo missed it", "the other is not named"),
        ("milo did not come", "Milo missed it", "in full, in small letters"),
        ("Milo never turned up", "Milo missed it", "never"),
        ("Milo wasn’t there today", "Milo missed it", "with a curly apostrophe, and the day"),
        ("Milo missed the lesson", "Milo missed it", "by the thing missed"),
        ("Milo was absent", "Milo missed it", "absent"),
        ("Milo no-showed", "Milo missed it", "as tutors write"),
        ("only Nadia came", "Milo missed it", "all others did not"),
        ("just Nadia showed up", "Milo missed it", "just"),
        ("there was only Nadia", "Milo missed it", "without a verb of coming"),
        ("everyone but Milo was there", "Milo missed it", "but one"),
        ("Nadia came but Milo didn't", "Milo missed it", "a verb left out"),
        ("Nadia came and Milo did not", "Milo missed it", "joined by and"),
        ("Milo did not come and Nadia was there", "Milo missed it", "the other way round"),
        ("Nadia missed it. Milo was there.", "Nadia missed it", "two sentences"),
        ("actually, Nadia was a no-show", "Nadia missed it", "an afterthought"),
        ("nobody came", "End as no-show", "none of them"),
        ("Nadia and Milo didn't show up", "End as no-show", "both, by name"),
        ("both missed it", "End as no-show", "both"),
    ],
)
def test_what_a_sentence_says_of_each_is_read_back(words: str, button: str, why: str) -> None:
    with company(lessons=(ENDED,)) as here:
        here.say(MAYA, words)
        assert statuses(here, RUNNING) == (Status.STARTED, ()), "a tap decides"
        here.press(MAYA, button)
        missed = {"Milo missed it": (MILO,), "Nadia missed it": (NADIA,)}.get(button, (NADIA, MILO))
        expected = Status.NO_SHOW if len(missed) == 2 else Status.COMPLETED
        assert statuses(here, RUNNING) == (expected, missed), why


@pytest.mark.parametrize(
    "words", ["both were there", "everybody came", "they were all there", "Nadia and Milo were there", "all came"]
)
def test_that_all_were_there_completes_it(words: str) -> None:
    with company(lessons=(ENDED,)) as here:
        here.say(MAYA, words)
        assert statuses(here, RUNNING) == (Status.COMPLETED, ())


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("Nadia was there", "of the other nothing is said"),
        ("the lesson is over", "of nobody anything is said"),
        ("Nadia came late because the bus missed it", "more is said than who came"),
        ("Milo missed the point of chapter 3", "he missed something else"),
        ("Nadia came to ask about Thursday", "she came for something"),
        ("did Milo show up?", "it is a question"),
    ],
)
def test_what_leaves_somebody_open_gives_no_result(words: str, why: str) -> None:
    with company(lessons=(ENDED,)) as here:
        here.say(MAYA, words)
        assert statuses(here, RUNNING) == (Status.STARTED, ()), why


@pytest.mark.parametrize(
    ("was", "words", "button", "becomes", "why"),
    [
        (WITHOUT_MILO, "Milo was there after all", "All were there", (), "it becomes better"),
        (WITHOUT_MILO, "Milo came in the end", "All were there", (), "in other words"),
        (WITHOUT_MILO, "Nadia missed it too", "Nobody came", (NADIA, MILO), "or worse: then it is a no-show"),
        (DONE, "Milo didn't show up", "Milo missed it", (MILO,), "of one that had been there for all"),
        (DONE, "Milo wasn't there after all", "Milo missed it", (MILO,), "with after all"),
        (MISSED, "Nadia was there after all", "Milo missed it", (MILO,), "the other one stays missing"),
        (MISSED, "both were there", "All were there", (), "both"),
    ],
)
def test_one_students_result_becomes_another(
    was: object, words: str, button: str, becomes: tuple[int, ...], why: str
) -> None:
    assert isinstance(was, type(DONE))
    with company(lessons=(was,)) as here:
        here.say(MAYA, words)
        assert statuses(here, OVER) == (was.status, was.absentees), "a tap decides"
        here.press(MAYA, button)
        assert statuses(here, OVER)[1] == becomes, why


def test_what_it_was_already_changes_nothing() -> None:
    with company(lessons=(WITHOUT_MILO,)) as here:
        assert any("So it is kept." in one for one in here.say(MAYA, "Milo missed it"))


def test_while_it_goes_on_it_is_who_has_arrived() -> None:
    with company(lessons=(GOES_ON,)) as here:
        here.say(MAYA, "Nadia and Milo are here")
        with here.store.begin() as tx:
            session = calendar_at(tx, MAYA, NOW).session(RUNNING)
        assert [one.shown for one in session.attendance] == [Sign.SEEN, Sign.SEEN]
        assert session.status is Status.STARTED


def test_of_a_lesson_of_one_it_is_said_as_ever() -> None:
    with company(lessons=(ALONE,)) as here:
        assert any("as no-show?" in one for one in here.say(MAYA, "Nadia didn't show up"))
        assert statuses(here, RUNNING) == (Status.STARTED, ())


def test_no_other_tutors_student_is_meant() -> None:
    assert BEN not in (NADIA, MILO)
    with company(lessons=(ENDED,)) as here:
        here.say(MAYA, "Ben missed it")
        assert statuses(here, RUNNING) == (Status.STARTED, ())
