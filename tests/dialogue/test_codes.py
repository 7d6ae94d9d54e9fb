"""G7, G9: invitations that are guessed, used again, too late, or by the wrong one; and where a code is kept."""

from __future__ import annotations

import secrets
from datetime import timedelta

import pytest

from bot.doors import invite_tutor
from core.dialogue.incoming import Said
from core.model.people import Address
from core.moments import DAY, HOUR, MINUTE
from core.replies import Reply
from core.rules.inviting import TRIES, VALID, WAIT, hash_of
from core.words import Listed, Secret, lines, text, without_secrets
from tests.dialogue.company import EVE, MAYA, NADIA, OPEN_CODE, RUTH, TRAFFIC, Company, company

INVALID = ("This invitation is not valid. Ask your tutor for a new one.",)
WAIT_AN_HOUR = ("Too many wrong codes. Please try again in an hour.",)
GUESSES, SPOKEN_GUESSES = 100_000, 200


def ask(here: Company, user: str, words: str) -> tuple[str, ...]:
    """Somebody on a new phone writes."""
    address = Address("telegram", "", user, user)
    return here.take(Said(address, words, here.event(), here.clock.now()))


def test_g7_of_100_000_random_codes_none_opens_anything() -> None:
    with company() as here:
        hashes = {row.split("'")[3] for row in here.kept()["invitations"]}
        assert hash_of(OPEN_CODE) in hashes
        assert not any(hash_of(secrets.token_urlsafe(16)) in hashes for _ in range(GUESSES))


def test_g7_of_200_codes_that_strangers_try_none_is_accepted_and_each_waits_after_five() -> None:
    with company() as here:
        before = here.kept(*TRAFFIC, "drafts")
        for n in range(SPOKEN_GUESSES):
            heard = ask(here, f"stranger-{n // 10}", f"join {secrets.token_urlsafe(16)}")
            assert heard == (INVALID if n % 10 < TRIES else WAIT_AN_HOUR)
        assert here.kept(*TRAFFIC, "drafts") == before


def test_g7_a_right_code_does_not_help_whoever_has_to_wait_and_after_the_hour_it_does() -> None:
    with company() as here:
        for _ in range(TRIES):
            here.say(EVE, "join 0123456789012345678901")
        assert here.say(EVE, f"join {OPEN_CODE}") == WAIT_AN_HOUR
        assert here.say(EVE, "hello") != ()
        assert here.say(EVE, f"/start {OPEN_CODE}") == WAIT_AN_HOUR, "small talk does not shorten the wait"
        here.move(WAIT + MINUTE)
        assert here.say(EVE, f"join {OPEN_CODE}")[0].startswith("You are joining Maya Ivanova's lessons")


def test_g7_a_code_works_once_and_for_nobody_else() -> None:
    with company() as here:
        here.say(MAYA, "hello")
        here.say(EVE, f"join {OPEN_CODE}")
        here.press(EVE, "Yes")
        for words in ("Katrin Brandt", "Graz"):
            here.say(EVE, words)
        assert ask(here, "second", f"join {OPEN_CODE}")[0].startswith("You are joining"), (
            "it is open until it is agreed"
        )
        assert here.press(EVE, "Agree & join") == ("Thank you. Maya will confirm it.",)
        assert ask(here, "third", f"join {OPEN_CODE}") == INVALID
        assert ask(here, "second", f"join {OPEN_CODE}") == INVALID
        assert here.say(EVE, f"join {OPEN_CODE}") == INVALID, "nor again for whoever has used it"
        before = here.kept(*TRAFFIC, "drafts")
        second = here.stage.button(Address("telegram", "", "second", "second"), "Yes", older=False)
        assert second is not None
        drawing, _, n = second.press.rpartition(":")
        press = here.on(EVE, second.press)
        late = type(press)(Address("telegram", "", "second", "second"), drawing, int(n), here.event(), press.said_at)
        assert here.take(late) == INVALID
        assert here.kept(*TRAFFIC, "drafts") == before


@pytest.mark.parametrize(("after", "heard"), [(VALID, "You are joining"), (VALID + MINUTE, INVALID[0])])
def test_g7_a_code_is_good_for_fourteen_days(after: timedelta, heard: str) -> None:
    with company() as here:
        here.clock.set(here.clock.now() + after)
        assert here.say(EVE, f"join {OPEN_CODE}")[0].startswith(heard)


def test_g7_a_revoked_code_is_as_good_as_a_guessed_one() -> None:
    with company() as here:
        here.say(MAYA, "invite Milo")
        here.press(MAYA, "Milo")
        code = here.stage.code
        here.press(MAYA, "Revoke")
        assert ask(here, "milo-new", f"join {code}") == INVALID


def test_g7_the_tutor_who_opens_it_is_told_to_forward_it_and_it_stays_good() -> None:
    with company() as here:
        assert here.say(MAYA, f"join {OPEN_CODE}") == ("This is for Milo's parent: forward it.",)
        assert here.say(EVE, f"join {OPEN_CODE}")[0].startswith("You are joining")


def test_g7_a_double_tap_on_the_link_is_no_answer_to_the_question_it_led_to() -> None:
    with company() as here:
        here.say(EVE, f"/start {OPEN_CODE}")
        here.press(EVE, "Yes")
        assert here.say(EVE, f"/start {OPEN_CODE}")[0].startswith("You are joining")
        assert OPEN_CODE not in str(here.kept())


@pytest.mark.parametrize("words", ["start Nadia", "start lesson", "join lesson", "start fractions"])
def test_g7_a_sentence_that_begins_like_a_command_is_no_guess_of_a_code(words: str) -> None:
    with company() as here:
        for who in (MAYA, NADIA):
            assert here.say(who, words) != INVALID


# --- G9 ------------------------------------------------------------------------------------------


def test_g9_no_code_stands_anywhere_once_it_has_been_said() -> None:
    with company() as here:
        codes = []
        for label in ("Milo", "A parent"):
            here.say(MAYA, "invite Milo")
            here.press(MAYA, label)
            codes.append(here.stage.code)
            here.move(HOUR)
        codes.append(invite_tutor(here.store, here.clock.now()))
        ask(here, "milo-new", f"/start {codes[0]}")
        ask(here, "parent", f"join {codes[1]}")
        ask(here, "tutor", f"join {codes[2]}")
        ask(here, "tutor", f"join {codes[2]}")
        kept = str(here.kept())
        assert hash_of(codes[0]) in kept
        assert [code for code in codes if code in kept] == []


def test_g9_a_code_that_is_still_to_be_said_survives_a_crash_and_is_then_forgotten() -> None:
    with company() as here:
        here.say(MAYA, "invite Milo")
        press = here.button(MAYA, "Milo")
        here.program.turns.take("unsent", press)
        waiting = str(here.kept())
        here.deliver()
        assert f"join {here.stage.code}" in here.stage.take_heard()[-1].message.text
        assert here.stage.code in waiting, "or a crash between commit and answer would lose it"
        assert here.stage.code not in str(here.kept())


def test_g9_an_answer_that_was_too_late_is_forgotten_too() -> None:
    with company() as here:
        here.say(MAYA, "invite Milo")
        here.program.turns.take("unsent", here.button(MAYA, "Milo"))
        code = next(one for one in str(here.kept()).split("'") if one.startswith("code-"))
        here.clock.set(here.clock.now() + 2 * DAY)
        here.deliver()
        assert code not in str(here.kept())


def test_g9_a_message_that_waits_is_kept_and_what_it_said_is_not_once_it_is_handled() -> None:
    with company() as here:
        here.say(RUTH, f"join {OPEN_CODE}")
        assert len(here.kept()["inbox"]) == 1
        assert OPEN_CODE not in str(here.kept()["inbox"])


def test_g9_what_is_kept_of_a_sentence_has_an_ellipsis_for_each_secret() -> None:
    inner = text("join {code}", code=Secret("abc"))
    said = lines(text("Send this:"), inner, text("{all}", all=Listed((Secret("abc"), "plain"), "dot")))
    kept = without_secrets(said)
    assert "abc" in str(said)
    assert "abc" not in str(kept)
    assert "plain" in str(kept)
    assert without_secrets(kept) == kept
    assert Reply(kept).text == kept
