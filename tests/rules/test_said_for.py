"""What a parent says for a child: each word has its speaker, and a later one takes nobody's away. FLOWS 12."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from core.model.session import Answer, Session, Sign
from core.notices import Kind, notices_for, words_for
from core.notices.cards import session_card
from core.rules.joining import answer, claim_absence, deny_absence, running_late, sign_of_life, wait_a_little
from tests.rules.cast import ANNA, BEN, ELENA, MAYA, PETR, calendar, lesson, minutes, worded

ONE = lesson()
BOTH = lesson(students=(ANNA, BEN))
Said = Callable[[Session], Session]
IN_ROOM = ONE.start + minutes(3)
HER, CHILD = ELENA.id, 0


def wrote(words: str, by: int) -> Said:
    return lambda one: sign_of_life(one, ANNA.id, Sign.WROTE, words, IN_ROOM, by).session


def said(what: Answer, words: str, by: int) -> Said:
    return lambda one: answer(one, ANNA.id, what, words, ONE.start - minutes(90), by).session


def late(words: str, by: int) -> Said:
    return lambda one: running_late(one, ANNA.id, 5, words, by).session


def claimed(by: int) -> Said:
    return lambda one: claim_absence(one, ANNA.id, ONE.start + minutes(20), by).session


@pytest.mark.parametrize(
    ("steps", "expected", "why"),
    [
        ((wrote("on the stairs", HER),), "Elena wrote for Anna: “on the stairs”", "the words are hers"),
        ((wrote("here", CHILD),), "Anna wrote: “here”", "and these the child's"),
        ((wrote("here", CHILD), said(Answer.COMING, "", HER)), "Anna wrote: “here”", "she adds none of her own"),
        ((wrote("a", HER), wrote("b", CHILD)), "Anna wrote: “b”", "the last ones count"),
        ((said(Answer.NOT, "", HER),), "Anna can't make it, says Elena.", "her no"),
        ((said(Answer.NOT, "", CHILD), wrote("she is ill", HER)), "Anna can't make it.", "the no was the child's"),
        ((said(Answer.COMING, "", HER),), "✓ Anna is coming, says Elena.", "her yes"),
        ((said(Answer.COMING, "", HER), late("", CHILD)), "Anna will be 5 min late.", "the child knows better"),
        ((late("the bus", HER),), "Anna will be 5 min late, says Elena.", "her word that it is late"),
        ((late("", PETR.id),), "Anna will be 5 min late.", "who is no parent of hers any more has no name"),
        ((claimed(HER),), "Elena says that you were not there for Anna.", "a claim of hers"),
        ((claimed(HER), wrote("hello?", CHILD)), "Elena says that you were not there for Anna.", "it stays hers"),
        ((claimed(CHILD), wrote("hello?", HER)), "Anna says that you were not there.", "or the child's"),
    ],
)
def test_the_tutor_reads_whose_word_it_is(steps: tuple[Said, ...], expected: str, why: str) -> None:
    session = ONE
    for step in steps:
        session = step(session)
    card = session_card(calendar(session), session, MAYA.id, ONE.start - minutes(60))
    assert expected in worded(card.text).split("\n"), why


def test_each_child_of_a_lesson_has_their_own_parent() -> None:
    session = running_late(BOTH, ANNA.id, 5, "", ELENA.id).session
    session = wait_a_little(session, BEN.id, 2, PETR.id).session
    read = worded(session_card(calendar(session), session, MAYA.id, BOTH.start - minutes(60)).text)
    assert "Anna will be 5 min late, says Elena." in read
    assert "Ben will be 2 min late, says Petr." in read


@pytest.mark.parametrize(
    ("by", "tutor", "child"),
    [
        (HER, "Anna can't make it, says Elena: today 16:30–17:30.", "Elena said that you can't make it."),
        (CHILD, "Anna can't make it: today 16:30–17:30.", "You said that you can't make it."),
    ],
)
def test_the_alert_and_the_childs_own_card_say_it_too(by: int, tutor: str, child: str) -> None:
    now = ONE.start - minutes(5)
    event = answer(ONE, ANNA.id, Answer.NOT, "", now, by)
    world = calendar(event.session)
    alert = next(one for one in notices_for(event, world, now) if one.kind == Kind.ANSWER)
    shown = words_for(alert, world, now, heard=True)
    assert shown is not None
    assert worded(shown.text, MAYA, now) == tutor
    own = worded(session_card(world, event.session, ANNA.id, now).text, ANNA.person, now)
    assert child in own.split("\n")


def test_a_claim_that_was_answered_has_no_speaker_left() -> None:
    denied = deny_absence(claimed(HER)(ONE)).session
    assert (denied.of(ANNA.id).claim, denied.of(ANNA.id).claim_by) == (None, 0)
