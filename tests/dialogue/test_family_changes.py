"""B7, B10, B11: two devices at once, a button pressed again or weeks later, an outage in between."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from core.access import Verb
from core.dialogue.incoming import Pressed
from core.model.session import Answer, Fee, Session, Status
from core.moments import DAY, HOUR, MINUTE, Span
from core.replies import Action
from tests.dialogue.company import (
    ELENA,
    LESSONS,
    MAYA,
    NADIA,
    SOON,
    Company,
    address_of,
    company,
)

TUESDAY = LESSONS[0]


def stands(here: Company) -> Session:
    with here.store.read() as view:
        return view.calendar(MAYA, Span(TUESDAY.start - DAY, TUESDAY.end + 40 * DAY)).session(SOON)


def ready(here: Company) -> tuple[Pressed, Pressed]:
    """Elena is about to cancel, Maya is about to move."""
    here.say(ELENA, "cancel Tuesday")
    here.say(MAYA, "move Nadia Tue to Wed 17:00")
    return here.button(ELENA, "Cancel"), here.button(MAYA, "Move & tell")


@pytest.mark.parametrize("first", [0, 1], ids=["the mother first", "the tutor first"])
def test_b7_the_later_of_two_reads_that_it_has_changed(first: int) -> None:
    with company(lessons=(TUESDAY,)) as here:
        both = ready(here)
        here.take(both[first])
        after = stands(here)
        heard = here.take(both[1 - first])
        assert heard[0].startswith("This lesson has changed meanwhile."), heard
        assert stands(here) == after
        assert after.version == 2
        assert after.status is (Status.CANCELLED if first == 0 else Status.BOOKED)


@pytest.mark.parametrize(("who", "label"), [(ELENA, "Cancel"), (MAYA, "Charge half"), (ELENA, "No problem")])
def test_b10_ten_presses_are_one(who: int, label: str) -> None:
    with company(lessons=(TUESDAY,), timers=True) as here:
        here.go(TUESDAY.start - 5 * HOUR)
        if label == "No problem":
            here.say(MAYA, "cancel Nadia today, ill")
            here.press(MAYA, "Cancel & tell")
        else:
            here.say(ELENA, "cancel today")
        if label == "Charge half":
            here.press(ELENA, "Cancel")
        press = here.button(who, label)
        here.take(press)
        history, owed = len(here.kept()["history"]), told_others(here, who)
        for _ in range(9):
            here.take(replace(press, event=here.event()))
        assert len(here.kept()["history"]) == history
        assert told_others(here, who) == owed


def told_others(here: Company, who: int) -> list[str]:
    own = f"telegram//{address_of(who).user}/"
    return [row for row in here.kept()["notices"] if own not in row]


def test_b11_a_button_of_three_weeks_ago_only_shows_where_the_lesson_is_now() -> None:
    later = replace(TUESDAY, start=TUESDAY.start + 28 * DAY)
    with company(lessons=(later,)) as here:
        old = here.draw(ELENA, Action(Verb.CALL_OFF, SOON, "free", 1))
        here.say(MAYA, "move Nadia 22 Dec to 23 Dec 17:00")
        here.press(MAYA, "Move & tell")
        here.go(here.clock.now() + 21 * DAY)
        assert here.take(here.on(ELENA, f"{old}:0"))[0].startswith("Already moved to Wed 23 Dec")
        assert stands(here).status is Status.BOOKED


@pytest.mark.parametrize(
    ("said_ahead", "fee", "why"),
    [
        (24 * HOUR, None, "said in time is in time, however late it is heard"),
        (24 * HOUR - MINUTE, Fee.OPEN, "said late is late"),
    ],
)
def test_an_outage_makes_nobody_late(said_ahead: timedelta, fee: Fee | None, why: str) -> None:
    with company(lessons=(TUESDAY,)) as here:
        here.go(TUESDAY.start - 25 * HOUR)
        here.say(ELENA, "cancel tomorrow")
        press = here.button(ELENA, "Cancel")
        heard_later = replace(press, said_at=TUESDAY.start - said_ahead)
        here.go(TUESDAY.start - 3 * HOUR)
        here.take(heard_later)
        if fee:  # it was shown as free: what it means now is shown once more
            assert stands(here).status is Status.BOOKED
            here.take(replace(here.button(ELENA, "Cancel"), said_at=TUESDAY.start - said_ahead))
        assert (stands(here).status, stands(here).fee) == (Status.CANCELLED, fee), why


@pytest.mark.parametrize(
    ("said_ahead", "counts", "why"),
    [
        (24 * HOUR, False, "the tutor said it in time, and the program heard it late"),
        (24 * HOUR - MINUTE, True, "said late is late"),
    ],
)
@pytest.mark.parametrize("words", ["cancel Nadia Tuesday", "move Nadia Tuesday to Wed 25 Nov 17:00"])
def test_an_outage_never_counts_against_the_tutor(words: str, said_ahead: timedelta, counts: bool, why: str) -> None:
    with company(lessons=(TUESDAY,)) as here:
        here.go(TUESDAY.start - 25 * HOUR)
        here.say(MAYA, words)
        press = here.button(MAYA, "Cancel & tell" if words.startswith("cancel") else "Move & tell")
        here.go(TUESDAY.start - 3 * HOUR)
        here.take(replace(press, said_at=TUESDAY.start - said_ahead))
        assert stands(here).version == 2
        assert ("Nothing weighs on it." in "".join(here.say(MAYA, "/reliability"))) is not counts, why


def test_words_alone_never_cancel_for_a_family() -> None:
    with company(lessons=(TUESDAY,)) as here:
        for words in ("cancel Tuesday", "yes", "ok", "do it", "cancel it", "cancel", "yes please"):
            here.say(ELENA, words)
            here.say(NADIA, words)
            assert stands(here).status is Status.BOOKED
            assert stands(here).version == 1


def test_two_parents_answer_and_the_first_one_counts() -> None:
    with company(lessons=(TUESDAY,)) as here:
        here.say(NADIA, "can't on Tuesday, sick")
        here.press(NADIA, "Ask to cancel")
        press = here.button(ELENA, "Cancel it")
        here.press(ELENA, "Keep it")
        assert here.take(press)[0] == "It is as it was: Tue 24 Nov, 17:30."
        assert stands(here).status is Status.BOOKED


def test_asking_to_cancel_once_the_room_is_open_is_an_answer() -> None:
    with company(lessons=(TUESDAY,), timers=True) as here:
        here.go(TUESDAY.start - 5 * MINUTE)
        heard = here.craft(NADIA, Action(Verb.ASK_CANCEL, SOON))
        assert heard[0] == "Thank you for saying so. I told Maya.", "no parent is asked any more"
        after = stands(here)
        assert (after.status, after.of(NADIA).answer) == (Status.BOOKED, Answer.NOT)
        received = [one.message.text for one in here.move(20 * MINUTE) if one.address == address_of(NADIA)]
        assert not [one for one in received if "Are you joining" in one], received
