"""B10, B11, B13, B16, B22, G6: a button pressed again, too late, for another draft, or delivered twice."""

from __future__ import annotations

import random

import pytest

from adapters.store import address_key, encode
from core.access import Verb
from core.dialogue.incoming import Incoming, Pressed, Said
from core.moments import DAY
from core.notices import Kind
from core.replies import Action
from tests.dialogue.company import (
    LESSONS,
    LONG_AFTER,
    MAYA,
    MILO,
    NADIA,
    NOW,
    SOON,
    TRAFFIC,
    Company,
    address_of,
    company,
    lesson,
)

SETTLED = "That is settled already."
TIMES = 10
# What comes before the button, and its label; all of these have an effect.
BUTTONS = (
    pytest.param(("book Nadia Wed 17:00 1h word problems",), "Create & tell", id="book"),
    pytest.param(("move Nadia Tue to Wed 17:00",), "Move & tell", id="move"),
    pytest.param(("cancel Nadia Tue",), "Cancel & tell", id="cancel"),
    pytest.param(("cancel Nadia Tue", "[Cancel & tell]"), "Undo", id="undo"),
    pytest.param(("add Karl Jansen, 12",), "Add", id="add"),
    pytest.param(("archive Milo",), "Bring back", id="bring-back"),
    pytest.param(("invite Milo",), "Milo", id="invite"),
    pytest.param(("invite Milo", "[Milo]"), "Revoke", id="revoke"),
)
EVERY_EVENT = ("inbox", "notices")


def play(here: Company, steps: tuple[str, ...], who: int = MAYA) -> None:
    for step in steps:
        if step.startswith("["):
            here.press(who, step.strip("[]"))
        else:
            here.say(who, step)


@pytest.mark.parametrize(("before", "label"), BUTTONS)
def test_b10_ten_presses_are_one(before: tuple[str, ...], label: str) -> None:
    with company(lessons=LESSONS[:1], timers=True) as here:
        here.deliver()
        play(here, before)
        press = here.button(MAYA, label)
        here.take(press)
        after, history = here.kept(*EVERY_EVENT, "drafts"), len(here.kept()["history"])
        told = notices_to_others(here)
        for _ in range(TIMES - 1):
            again = here.take(here.on(MAYA, f"{press.drawing}:{press.n}"))
            assert len(again) == 1
            assert again[0].startswith((SETTLED, "Already ", "It is as it was", "I have just made one"))
        assert here.kept(*EVERY_EVENT, "drafts", "drawings")["history"] == after["history"]
        assert len(here.kept()["history"]) == history
        assert notices_to_others(here) == told


def test_b10_ten_presses_before_the_first_answer_has_arrived_are_one_too() -> None:
    """As one taps who has a slow connection: nothing is delivered between the presses."""
    with company() as here:
        here.say(MAYA, "book Nadia Wed 17:00 1h word problems")
        press = here.button(MAYA, "Create & tell")
        for _ in range(TIMES):
            again = here.on(MAYA, f"{press.drawing}:{press.n}")
            here.program.turns.take(again.event, again)
        here.deliver()
        assert len(here.kept()["sessions"]) == 1
        assert sum("'booked'" in row for row in here.kept()["notices"]) == 3, "Nadia and both parents, once each"


def notices_to_others(here: Company) -> list[str]:
    return [row for row in here.kept()["notices"] if f"telegram//{address_of(MAYA).user}/" not in row]


def test_b11_an_old_cancel_button_of_a_lesson_that_has_moved_shows_where_it_is_now() -> None:
    with company(lessons=(lesson(SOON, NOW + 23 * DAY),), timers=True) as here:
        here.deliver()
        drawn = here.draw(MAYA, Action(Verb.CANCEL, SOON, version=1), card=f"session:{SOON}")
        here.say(MAYA, "move Nadia to Thu 17 Dec 16:30")
        here.press(MAYA, "Move & tell")
        here.move(21 * DAY)
        before = here.kept(*TRAFFIC)
        heard = here.take(here.on(MAYA, f"{drawn}:0"))
        assert heard[0] == "Already moved to Thu 17 Dec, 16:30."
        assert "Nadia Petrova · Thu 17 Dec, 16:30–17:30" in heard[1], "the card is drawn anew"
        assert here.kept(*TRAFFIC) == before, "and nothing else happens"
        assert here.press(MAYA, "Cancel")[0].startswith("Cancel Nadia, Thu 17 Dec"), "with buttons that work"


def test_b11_a_current_button_of_an_older_version_does_nothing_either() -> None:
    with company(lessons=LESSONS[:1]) as here:
        loose = here.draw(MAYA, Action(Verb.CANCEL, SOON, version=1))
        here.say(MAYA, "move Nadia Tue to Wed 17:00")
        here.press(MAYA, "Move & tell")
        before = here.kept(*TRAFFIC)
        assert here.take(here.on(MAYA, f"{loose}:0"))[0] == "Already moved to Wed 25 Nov, 17:00."
        assert here.kept(*TRAFFIC) == before


def test_g6_a_button_that_has_expired_only_shows_how_it_stands() -> None:
    with company(lessons=(lesson(SOON, NOW + 100 * DAY),)) as here:
        drawn = here.draw(MAYA, Action(Verb.CANCEL, SOON, version=1))
        here.clock.set(NOW + LONG_AFTER + DAY)
        before = here.kept(*TRAFFIC)
        assert here.take(here.on(MAYA, f"{drawn}:0"))[0].startswith("It is as it was: ")
        assert here.kept(*TRAFFIC) == before


@pytest.mark.parametrize("verb", [Verb.MOVE, Verb.CANCEL, Verb.START, Verb.COMING, Verb.JOIN, Verb.LATE])
def test_g6_a_button_of_a_cancelled_lesson_has_no_effect(verb: Verb) -> None:
    who = MAYA if verb in (Verb.MOVE, Verb.CANCEL, Verb.START) else NADIA
    with company(lessons=LESSONS[:1], timers=True) as here:
        here.deliver()
        drawn = here.draw(who, Action(verb, SOON, "5", version=1))
        play(here, ("cancel Nadia Tue", "[Cancel & tell]"))
        before = here.kept(*TRAFFIC)
        assert here.take(here.on(who, f"{drawn}:0"))[0].startswith("Already cancelled: ")
        assert here.kept(*TRAFFIC) == before


# --- B22: drafts never mix -----------------------------------------------------------------------


def test_b22_a_reply_to_a_draft_that_was_dropped_fills_nothing_of_the_next_one() -> None:
    with company(lessons=LESSONS[:1]) as here:
        here.say(MAYA, "book Milo Wed")
        old = here.button(MAYA, "15:00")
        heard = here.say(MAYA, "move Nadia Tue to Thu")
        assert heard == ("Drop the draft for Milo?",)
        here.press(MAYA, "Drop it")
        draft = here.kept()["drafts"]
        assert "'move'" in draft[0]
        assert "'time': " not in draft[0]
        here.program.turns.take("late", Pressed(old.address, old.drawing, old.n, "late", here.clock.now()))
        assert here.kept()["drafts"] == draft


def test_b22_a_button_of_one_draft_does_not_act_on_the_next_before_it_is_drawn() -> None:
    """The second read-back is still on its way when the first one's button is pressed."""
    with company() as here:
        here.say(MAYA, "book Milo Wed 17:00 1h word problems")
        first = here.button(MAYA, "Create & tell")
        for n, words in enumerate(("stop", "book Nadia Thu 18:00 1h word problems")):
            here.program.turns.take(f"quick-{n}", Said(address_of(MAYA), words, f"quick-{n}", NOW))
        heard = here.take(here.on(MAYA, f"{first.drawing}:{first.n}"))
        assert here.kept()["sessions"] == [], "what was shown is not what would have been booked"
        assert any("Nadia Petrova · Thu 26 Nov, 18:00–19:00" in words for words in heard)
        here.press(MAYA, "Create & tell")
        assert len(here.kept()["sessions"]) == 1


def test_b22_a_correction_and_a_quick_tap_book_what_is_shown() -> None:
    with company() as here:
        here.say(MAYA, "book Milo Wed 17:00 1h word problems")
        shown = here.button(MAYA, "Create & tell")
        here.program.turns.take("fix", Said(address_of(MAYA), "make it 18:00", "fix", NOW))
        here.take(here.on(MAYA, f"{shown.drawing}:{shown.n}"))
        assert here.kept()["sessions"] == []


def test_b22_the_discard_of_an_older_draft_does_not_drop_the_present_one() -> None:
    with company() as here:
        here.say(MAYA, "book Milo Wed 17:00 1h word problems")
        old = here.button(MAYA, "Discard")
        for n, words in enumerate(("stop", "book Nadia Thu 18:00 1h word problems")):
            here.program.turns.take(f"quick-{n}", Said(address_of(MAYA), words, f"quick-{n}", NOW))
        here.take(here.on(MAYA, f"{old.drawing}:{old.n}"))
        assert len(here.kept()["drafts"]) == 1


def test_b22_yes_to_a_draft_with_a_gap_asks_for_the_gap() -> None:
    with company() as here:
        here.say(MAYA, "book Milo Wed")
        heard = here.craft(MAYA, Action("act"))
        assert heard == ("What time on Wed 25 Nov?",)
        assert here.kept()["sessions"] == []


# --- B13, B14, B16, P15: what is delivered again -------------------------------------------------

CONVERSATION = (
    (MAYA, "book Nadia Wed 17:00 1h word problems"),
    (MAYA, "[Create & tell]"),
    (NADIA, "[OK, see you]"),
    (MAYA, "move Nadia Wed to Thu 17:00"),
    (MAYA, "[Move & tell]"),
    (NADIA, "I will be late"),
    (MAYA, "add Karl Jansen, 12"),
    (MAYA, "[Add]"),
    (MAYA, "book Milo Mon 16:00 45 min fractions nr 3"),
    (MAYA, "[Create & tell]"),
    (MAYA, "cancel Milo Mon, ill"),
    (MAYA, "[Cancel & tell]"),
    (MILO, "thanks"),
    (MAYA, "archive Karl"),
    (MAYA, "tell Nadia bring the book"),
)


def converse(here: Company) -> list[Incoming]:
    """Have the conversation; everything that came in."""
    came: list[Incoming] = []
    for who, words in CONVERSATION:
        one: Incoming = Said(address_of(who), words, here.event(), here.clock.now())
        if words.startswith("["):
            one = here.button(who, words.strip("[]"))
        came.append(one)
        here.take(one)
    return came


@pytest.mark.parametrize("seed", range(4))
def test_b16_p15_a_conversation_delivered_again_in_any_order_changes_nothing(seed: int) -> None:
    with company() as here:
        came = converse(here)
        before = here.kept()
        assert len(before["sessions"]) == 2
        again = [*came, *came]
        random.Random(seed).shuffle(again)
        for one in again:
            assert here.take(one) == ()
            assert here.program.turns.take(f"telegram:{one.event}", one).immediate.toast is None
        assert here.kept() == before


@pytest.mark.parametrize("done", [0, 21, 50])
def test_b16_updates_1_to_50_that_come_again_after_a_crash_are_applied_once(done: int) -> None:
    """All were stored, `done` of them had taken effect, and none was confirmed to the platform."""
    names = [f"Zed-{n} Brandt" for n in range(25)]
    lines = [line for name in names for line in (f"add {name}, 13", "yes")]
    updates = [Said(address_of(MAYA), line, str(n), NOW) for n, line in enumerate(lines, start=1)]
    with company() as here:
        for n, one in enumerate(updates):
            event = f"telegram:{one.event}"
            assert here.store.receive_all([(event, {"incoming": encode(one)}, address_key(one.address))], NOW) == (
                True,
            )
            if n < done:
                here.program.turns.take(event, one)
        here.restart()
        here.deliver()
        here.stage.take_heard()
        before = here.kept()
        for one in updates:
            assert here.take(one) == ()
        assert here.kept() == before
        added = [row for row in before["history"] if "StudentAdded" in row and "Zed-" in row]
        assert len(added) == len(names)
        assert all(sum(f"'{name}'" in row for row in added) == 1 for name in names)


def test_b13_the_same_event_four_times_is_one_inbox() -> None:
    """As Slack sends what it has not seen confirmed: the same again, with the same name, up to three times."""
    with company() as here:
        said = Said(address_of(MAYA), "add Karl Jansen, 12", "Ev0PV52K21", NOW)
        heard = [here.take(said) for _ in range(4)]
        assert heard[0] != ()
        assert heard[1:] == [()] * 3
        assert here.take(Said(address_of(MAYA), "yes", "Ev0PV52K22", NOW)) != ()
        assert [here.take(said), here.take(said)] == [(), ()], "nor long after"
        assert sum("Karl Jansen" in row for row in here.kept()["people"]) == 1
        assert here.kept()["drafts"] == []


def test_b14_the_same_press_three_times_is_one_inbox() -> None:
    with company() as here:
        here.say(MAYA, "book Nadia Wed 17:00 1h word problems")
        press = here.button(MAYA, "Create & tell")
        heard = [here.take(press) for _ in range(3)]
        assert heard[0] != ()
        assert heard[1:] == [()] * 2
        assert len(here.kept()["sessions"]) == 1
        assert sum(f"'{Kind.BOOKED.value}'" in row for row in here.kept()["notices"]) == 3
