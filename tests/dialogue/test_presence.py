"""Who is there, told in words: what is taken as a word about presence, and what is something else."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.scenes import calendar_at
from core.model.calendar import Calendar
from core.model.session import Attendance, Session, Sign, Status
from core.moments import MINUTE
from tests.dialogue.company import ELENA, IVAN, MAYA, NADIA, NEAR, NOW, OVER, Company, company, lesson

AHEAD = lesson(NEAR, NOW + 5 * MINUTE)
SILENT = lesson(NEAR, NOW - 16 * MINUTE)  # from T+15 on it may be said that the tutor is not there


def calendar_of(here: Company) -> Calendar:
    with here.store.begin() as tx:
        return calendar_at(tx, MAYA, NOW)


def attendance(here: Company) -> Attendance:
    return calendar_of(here).session(NEAR).of(NADIA)


@pytest.mark.parametrize(
    ("words", "minutes", "why"),
    [
        ("in 2 min", 2, "as the button says it"),
        ("2 min", 2, "shorter"),
        ("just a moment", 1, "a moment is a minute"),
        ("give me 5 minutes", 5, "asked for"),
        ("I'm coming in two minutes!", 2, "in a word"),
        ("i’ll be there in a few minutes", 3, "a few are three"),
        ("in 20 min", 0, "that is no moment any more"),
        ("5 pages in 2 min", 0, "something else that takes two minutes"),
        ("read chapter 2 in 5 min", 0, "nor is this about who comes"),
    ],
)
def test_in_two_minutes_puts_the_next_question_off(words: str, minutes: int, why: str) -> None:
    for who in (NADIA, ELENA):
        with company(lessons=(AHEAD,)) as here:
            here.say(who, words)
            stands = attendance(here)
            assert (stands.late, stands.sign is None) == (minutes, bool(minutes)), (who, why)


@pytest.mark.parametrize(
    ("who", "words", "counts", "why"),
    [
        (NADIA, "Maya is not here", True, "by her name"),
        (NADIA, "maya isn't here", True, "in small letters"),
        (NADIA, "Maya Ivanova hasn't come", True, "by her whole name"),
        (NADIA, "the teacher is not there yet", True, "by what she is"),
        (NADIA, "she didn’t show up", True, "a student means the tutor"),
        (NADIA, "nobody is here", True, "and is somebody"),
        (ELENA, "Maya is not here", True, "a parent who answers for the child"),
        (ELENA, "she is not here", False, "that may be the child"),
        (ELENA, "nobody is here", False, "nobody, not even the child"),
        (IVAN, "Maya is not here", False, "a parent who is only informed"),
        (NADIA, "Milo is not here", False, "somebody else"),
        (NADIA, "my book is not here", False, "a thing"),
        (NADIA, "is Maya there?", False, "a question"),
    ],
)
def test_who_says_that_the_tutor_is_not_there(who: int, words: str, counts: bool, why: str) -> None:
    with company(lessons=(SILENT,)) as here:
        here.say(who, words)
        assert (attendance(here).claim == NOW) is counts, why


@pytest.mark.parametrize(
    ("since", "counts", "why"), [(15, True, "a quarter of an hour has passed"), (14, False, "not yet")]
)
def test_before_a_quarter_of_an_hour_it_is_passed_on(since: int, counts: bool, why: str) -> None:
    with company(lessons=(lesson(NEAR, NOW - timedelta(minutes=since)),)) as here:
        here.say(NADIA, "Maya is not here")
        assert (attendance(here).claim == NOW) is counts, why


@pytest.mark.parametrize(
    ("words", "sign", "late", "why"),
    [
        ("Nadia is here", Sign.SEEN, 0, "the button in words"),
        ("nadia has joined", Sign.SEEN, 0, "another word"),
        ("she's here", Sign.SEEN, 0, "there is only one who is meant"),
        ("Nadia joined", Sign.SEEN, 0, "of the lesson that begins"),
        ("Nadia in 2 min", None, 2, "her next question waits"),
        ("she's coming in 5 minutes", None, 5, "said of her"),
        ("Milo is here", None, 0, "he has no lesson now"),
        ("Nadia is here for the book", None, 0, "something else"),
    ],
)
def test_what_a_tutor_says_of_a_student(words: str, sign: Sign | None, late: int, why: str) -> None:
    with company(lessons=(AHEAD,)) as here:
        here.say(MAYA, words)
        stands = attendance(here)
        assert (stands.shown if stands.sign else None, stands.late) == (sign, late), why
        assert calendar_of(here).session(NEAR).status is Status.BOOKED, "nothing is started"


def missed(days: int) -> Session:
    return lesson(OVER, NOW - timedelta(days=days), Status.NO_SHOW)


@pytest.mark.parametrize(
    ("words", "session", "asked", "why"),
    [
        ("Nadia was there after all", missed(1), True, "a result that was wrong"),
        ("sorry, Nadia did come", missed(1), True, "another way to say it"),
        ("Nadia was there", missed(13), True, "within 14 days"),
        ("Nadia was there after all", missed(15), False, "after them the result stands"),
        ("Milo was there after all", missed(1), False, "somebody else"),
        ("Nadia wasn't there after all", lesson(OVER, NOW - timedelta(days=1), Status.COMPLETED), True, "the contrary"),
        ("Nadia was there after all", lesson(OVER, NOW - timedelta(days=1), Status.COMPLETED), False, "so it is kept"),
    ],
)
def test_a_result_is_changed_in_words(words: str, session: Session, asked: bool, why: str) -> None:
    with company(lessons=(session,)) as here:
        heard = here.say(MAYA, words)
        assert any("What was it?" in one for one in heard) is asked, why
        assert calendar_of(here).session(OVER).status is session.status, "a tap decides"
