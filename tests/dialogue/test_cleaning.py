"""F1, F2, F3, F14: text from people is cleaned once where it comes in, and after that it is only data."""

from __future__ import annotations

import unicodedata
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from adapters.store.tables import sessions
from core.dialogue.cleaning import LONGEST, NAME, NOTE, REASON, TOPIC, clean, cleaned, cut, line
from core.dialogue.incoming import Changed, Pressed, Said, Submitted
from tests.dialogue.company import EVE, LESSONS, MAYA, NADIA, NOW, Company, address_of, company

FAMILY = "👩\u200d👩\u200d👧"
LETTERS = st.characters(codec=None)

ROWS = [
    ("plain words", "plain words", "most words are what they seem"),
    ("cafe\u0301", "café", "one letter has one spelling"),
    ("a\x00b\x07c\x7fd\x9be", "abcde", "controls of C0 and C1 are nothing that anybody writes"),
    (
        "one\r\ntwo\rthree\u2028four\u2029five\x85six",
        "one\ntwo\nthree\nfour\nfive\nsix",
        "there is one kind of line break",
    ),
    ("a\tb\vc", "a b\nc", "a tab is a space"),
    ("pay \u202etnemyap\u202c now\u2066x\u2069\u200f", "pay tnemyap nowx", "nothing turns the words around it"),
    ("half \ud83d of one", "half  of one", "half a character cannot be stored"),
    (FAMILY, FAMILY, "joined emoji stay joined"),
    ("ک\u200cتاب", "ک\u200cتاب", "Persian needs its non-joiner"),
    ("e" + "\u0301" * 500, "é" + "\u0301" * 29, "a flood of marks does not reach the lines above"),
    (
        "<b>&amp;</b> *_[x](y)_* <!channel>",
        "<b>&amp;</b> *_[x](y)_* <!channel>",
        "markup is for the renderers to escape",
    ),
    ("", "", "nothing is nothing"),
]


@pytest.mark.parametrize(("words", "kept", "why"), ROWS)
def test_f1_f2_f3_what_is_kept_of_what_somebody_writes(words: str, kept: str, why: str) -> None:
    assert clean(words) == kept, why


@settings(max_examples=400)
@given(st.text(LETTERS, max_size=80))
def test_f1_what_is_cleaned_is_clean_and_stays_as_it_is(words: str) -> None:
    kept = clean(words)
    assert clean(kept) == kept
    assert unicodedata.is_normalized("NFC", kept)
    assert not any(unicodedata.category(one) in ("Cc", "Cs") and one != "\n" for one in kept)
    kept.encode()


@settings(max_examples=200)
@given(st.text(st.sampled_from("aé\u0301\u0300👩\u200d👧🏽 ы"), max_size=40), st.integers(1, 12))
def test_f3_a_cut_is_short_enough_and_takes_no_letter_apart(words: str, most: int) -> None:
    kept = cut(words, most)
    assert len(kept) <= most
    assert words.startswith(kept)
    assert not kept.endswith("\u200d") or len(words) <= most


@pytest.mark.parametrize(
    ("words", "most", "kept"),
    [
        ("quadratic equations", 9, "quadratic"),
        ("ab" + FAMILY, 4, "ab"),
        ("abe\u0301\u0301", 4, "ab"),
        ("ab👍🏽", 3, "ab"),
        ("a" * 300, TOPIC, "a" * 200),
    ],
)
def test_f3_a_letter_that_does_not_fit_is_left_out_whole(words: str, most: int, kept: str) -> None:
    assert cut(words, most) == kept


def test_a_name_is_one_line() -> None:
    assert line("  Anna\n\u202e Petrova \u2028 ") == "Anna Petrova"


@pytest.mark.parametrize("size", [100_000, 1_000_000])
@pytest.mark.parametrize("piece", ["a", "\x00", "\u0301\u0323", "\u202e", FAMILY, "ﷺ", "\ud800"])
def test_i2_cleaning_a_huge_message_takes_no_time(piece: str, size: int) -> None:
    words = "x" + piece * (size // len(piece))
    began = process_time()
    kept = clean(words)
    assert process_time() - began < 0.2  # seconds: a turn's share
    assert len(kept) <= LONGEST + 1


def test_everything_that_comes_in_is_cleaned_and_a_press_is_as_it_was() -> None:
    here, dirty = address_of(MAYA), "a\x00\u202eb"
    said = cleaned(Said(here, dirty, "e", NOW, name=f" {dirty}\nc " + "d" * 200, zone="Nowhere/Land"))
    assert isinstance(said, Said)
    assert (said.words, said.name[:4], len(said.name), said.zone) == ("ab", "ab c", NAME, "")
    assert cleaned(Said(here, "", "e", NOW, zone="Europe/Kiev")) == Said(here, "", "e", NOW, zone="Europe/Kyiv")
    for form in (
        Submitted(here, "d", "e", NOW, {"note": dirty}),
        Changed(here, "d", "note", "e", NOW, {"note": dirty}),
    ):
        after = cleaned(form)
        assert isinstance(after, Submitted | Changed)
        assert after.values == {"note": "ab"}
    press = Pressed(here, "d", 0, "e", NOW)
    assert cleaned(press) == press


HOSTILE = (
    "<b>bold</b> & <script>alert(1)</script>",
    "<!channel> <@U1> <http://evil|your bank>",
    "_*[]()~>#+-=|{}.!`",
    "{name} {0} {lines} %s %(x)s",
    "'; DROP TABLE people--",
    "\u202eelur eht si siht\u2028second line\x00\x1b[31m",
    "e" + "\u0301" * 3000,
    FAMILY * 500,
    "a" * 3999,
    "=HYPERLINK(1)",
    "BEGIN:VALARM\r\nEND:VALARM",
    "\ud83d lonely",
)


@pytest.mark.parametrize("words", HOSTILE)
def test_f1_f2_f3_hostile_words_are_kept_as_data_wherever_they_are_put(words: str) -> None:
    with company(lessons=LESSONS[:1]) as here:
        heard: list[str] = []
        for who, steps in (
            (MAYA, ("book Nadia Wed 17:00 1h", "[Topic]", words, "[Private note]", words, "[Create & tell]")),
            (MAYA, ("cancel Nadia Wed", "[Give a reason]", words, "[Cancel & tell]", f"add {words}", "stop", "stop")),
            (MAYA, (f"book Milo Thu 17:00 1h {words}", "stop", "stop", f"tell Nadia {words}", f"who {words}")),
            (NADIA, (words, f"5 min late {words}", f"can't, {words}")),
            (EVE, (words, f"join {words}")),
        ):
            for step in steps:
                heard += act(here, who, step)
        assert not any("Something went wrong" in one for one in heard)
        kept = here.kept()
        assert not any(
            "\\x00" in row or "\\u202e" in row or "\\ud83d " in row for rows in kept.values() for row in rows
        )
        with here.engine.begin() as connection:
            words_kept = select(sessions.c.topic, sessions.c.note, sessions.c.reason)
            (one,) = connection.execute(words_kept.where(sessions.c.status == "cancelled"))
        assert (len(one.topic) <= TOPIC, len(one.note) <= NOTE, len(one.reason) <= REASON) == (True, True, True)


def act(here: Company, who: int, step: str) -> tuple[str, ...]:
    """Press where there is such a button, else say nothing; or write."""
    if not step.startswith("["):
        return here.say(who, step)
    label = step.strip("[]")
    return here.press(who, label) if here.stage.button(address_of(who), label, older=False) else ()


def test_f3_a_message_that_is_too_long_is_told_so() -> None:
    with company() as here:
        for who in (MAYA, NADIA, EVE):
            for length in (LONGEST + 1, 100_000):
                assert here.say(who, "a" * length) == ("That is too long for me. Please say it in a few sentences.",)


def test_a_zone_that_a_platform_makes_up_is_nobodys_zone() -> None:
    with company() as here:
        heard = here.say(EVE, "hello", zone="Nowhere/Land", language="xx-YY-zz", name="Eve\x00")
        assert heard == ("Hello! I need an invitation: ask your tutor for one, and send me its code.",)
