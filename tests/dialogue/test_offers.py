"""Offers of other times in the whole program: whose card says what, and whose words mean what."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from core.moments import DAY, HOUR, MINUTE
from core.notices.offering import offer_card
from core.replies import Action
from core.words import Reader, say
from tests.dialogue.company import ELENA, LESSONS, MAYA, NADIA, SOON, TRAFFIC, Company, address_of, company

TUESDAY = LESSONS[0]  # Nadia's; her mother Elena decides


def offered(here: Company) -> None:
    """Maya offers Nadia other times."""
    here.say(MAYA, "move Nadia on Tuesday")
    here.press(MAYA, "Illness")
    here.press(MAYA, "Send")


def card(here: Company, who: int, name: str = "") -> str:
    """What the newest drawing of a card says to its reader in Sofia."""
    with here.store.read() as view:
        drawn = view.drawn(name or offer_card(SOON), address_of(who))
    assert drawn is not None
    assert drawn.text is not None
    return say(drawn.text, Reader("en_GB", "Europe/Sofia", date(2026, 11, 22)))


def test_the_other_ones_card_says_who_has_answered_and_can_no_longer_be_pressed() -> None:
    with company(lessons=(TUESDAY,)) as here:
        offered(here)
        late = here.button(NADIA, "None fits")
        heard = here.press(ELENA, "Wed 25 Nov, 17:30")
        assert heard[0].startswith("Moved: Tue 24 Nov, 17:30 → Wed 25 Nov, 17:30–18:30.")
        assert card(here, NADIA).startswith("Elena chose Wed 25 Nov, 17:30.")
        assert here.take(late)[0] == "Already moved to Wed 25 Nov, 17:30."
        assert "'none_fits'" not in str(here.kept()["drafts"])


@pytest.mark.parametrize(
    ("by", "other", "answer", "why"),
    [
        (ELENA, NADIA, "None fits", "Elena has answered: none of the times fits."),
        (NADIA, ELENA, "None fits", "Nadia has answered: none of the times fits."),
        (ELENA, NADIA, "Keep Tue 24 Nov", "Elena has answered: no other time."),
    ],
)
def test_who_did_not_answer_reads_who_did_and_is_offered_nothing_more(
    by: int, other: int, answer: str, why: str
) -> None:
    with company(lessons=(TUESDAY,)) as here:
        offered(here)
        late = here.button(other, "Wed 25 Nov, 17:30")
        here.press(by, answer)
        assert card(here, other).startswith(why)
        with here.store.read() as view:
            drawn = view.drawn(offer_card(SOON), address_of(other))
        assert drawn is not None
        assert drawn.choices == (), "no button is left"
        assert here.take(late)[0] == "It is as it was: Tue 24 Nov, 17:30.", "a press on the old card changes nothing"


@pytest.mark.parametrize("late", [MINUTE, 3 * DAY])
def test_a_lesson_that_has_begun_since_is_neither_cancelled_nor_offered_anew(late: timedelta) -> None:
    with company(lessons=(TUESDAY,)) as here:
        here.say(MAYA, "move Nadia on Tuesday")
        here.press(MAYA, "Illness")
        here.move(TUESDAY.start.since(here.clock.now()) + late)
        before = here.kept("drafts", *TRAFFIC)
        assert here.press(MAYA, "Send")[0].startswith("It began at 16:30.")
        assert here.kept("drafts", *TRAFFIC) == before


def test_a_double_press_is_one_answer() -> None:
    with company(lessons=(TUESDAY,)) as here:
        offered(here)
        press = here.button(NADIA, "Keep Tue 24 Nov")
        assert here.take(press)[0].startswith("Good, it stays: Tue 24 Nov, 17:30–18:30.")
        again = here.on(NADIA, f"{press.drawing}:{press.n}")
        here.take(again)
        assert sum("'OfferAnswered'" in row for row in here.kept()["history"]) == 1


def test_a_time_said_instead_of_a_reason_is_the_new_time() -> None:
    with company(lessons=(TUESDAY,)) as here:
        here.say(MAYA, "move Nadia on Tuesday")
        assert here.say(MAYA, "Thursday 17:00")[0].startswith(
            "Move Nadia: Tue 24 Nov, 16:30 → Thu 26 Nov, 17:00–18:00?"
        )
        here.say(MAYA, "stop")
        here.say(MAYA, "move Nadia on Tuesday")
        words = here.say(MAYA, "dentist on Tuesday at 16:00")[0]
        assert "I have to move Tue 24 Nov, 17:30: dentist on Tuesday at 16:00." in words


def test_an_offer_that_is_shown_can_still_become_a_plain_move() -> None:
    with company(lessons=(TUESDAY,)) as here:
        here.say(MAYA, "move Nadia on Tuesday")
        here.press(MAYA, "Skip")
        assert here.say(MAYA, "make it Thu 17:00")[0].startswith(
            "Move Nadia: Tue 24 Nov, 16:30 → Thu 26 Nov, 17:00–18:00?"
        )


def test_what_has_gone_meanwhile_is_replaced_before_anybody_is_asked() -> None:
    with company(lessons=(TUESDAY,)) as here:
        here.say(MAYA, "move Nadia on Tuesday")
        shown = here.press(MAYA, "Skip")[0]
        assert "Wed 25 Nov, 16:30" in shown
        with here.store.begin() as tx:
            draft = tx.draft(address_of(MAYA))
        here.say(MAYA, "stop")
        here.say(MAYA, "book Milo Wed 16:30 1h reading")
        here.press(MAYA, "Create & tell")
        with here.store.begin() as tx:
            tx.save_draft(address_of(MAYA), draft)
        again = here.craft(MAYA, Action("act"))[0]
        assert "Hold these for Nadia" in again
        assert "Wed 25 Nov, 16:30" not in again
        assert "OfferMade" not in str(here.kept()["history"])


def test_an_open_question_about_a_time_does_not_swallow_the_answer_to_a_reminder() -> None:
    with company(lessons=(TUESDAY,), timers=True) as here:
        offered(here)
        here.press(NADIA, "None fits")
        here.go(TUESDAY.start - HOUR)  # the reminder of the last hour has come
        assert here.say(NADIA, "5 min late") == ("Told Maya.",)
        assert here.say(NADIA, "Thursday at 18:00")[0].startswith("I told Maya: Thu 26 Nov, 18:00.")
