"""Words of chats and slips of a letter are mended before anything is read; what was written is kept."""

from __future__ import annotations

import pytest

from core.understanding import Known
from core.understanding.normalise import normalised
from core.understanding.spelling import spelt_out
from core.understanding.tables import read_in, table
from tests.understanding.cast import ROSTER

MENDED = (
    ("2moro at 5", "tomorrow at 5", "a word of chats"),
    ("tmrws class", "tomorrow's class", "a word of chats that owns"),
    ("can u pls", "can you please", "letters for words"),
    ("w/ ben", "with ben", "a sign for a word"),
    ("c u tmrw", "see you tmrw", "two letters for two words"),
    ("move it 2 friday", "move it to friday", "a figure that is a word"),
    ("ben at 2 friday", "ben at 2 friday", "a figure that is an hour"),
    ("could i come at 4 as well", "could i come at 4 as well", "an hour before another word"),
    ("this is 4 u", "this is for you", "a figure and a letter"),
    ("cancl ben", "cancel ben", "a letter is missing"),
    ("cancle ben", "cancle ben", "a spelling that the cues know themselves"),
    ("sceddule ben", "sceddule ben", "two letters wrong"),
    ("shcedule ben", "schedule ben", "two letters have changed places"),
    ("remimd ben", "remind ben", "a letter is another one"),
    ("wendesday", "wendesday", "a spelling that the table knows itself"),
    ("thurdsay", "thursday", "a weekday"),
    ("he has cancer", "he has cancer", "a word of its own"),
    ("a shirt and a massage", "a shirt and a massage", "words of their own"),
    ("Book Marche", "book marche", "no word is near enough to be sure"),
    ("tell Lessin hi", "tell lessin hi", "a name has a capital"),
    ("ask pencill@example.com", "ask pencill@example.com", "an address"),
    ("hte leson", "hte lesson", "too short a word stays"),
)


@pytest.mark.parametrize(("written", "read", "why"), MENDED, ids=[row[0] for row in MENDED])
def test_what_is_mended(written: str, read: str, why: str) -> None:
    language = table("en")
    assert spelt_out(read_in(normalised(written), language), language, ROSTER).plain == read, why


def test_a_name_of_the_roster_is_no_slip() -> None:
    language = table("en")
    roster = (*ROSTER, Known(9, "Cancell Lessin"))
    assert spelt_out(read_in(normalised("cancell"), language), language, roster).plain == "cancell"
    assert spelt_out(read_in(normalised("cancell's"), language), language, roster).plain == "cancell's"


def test_the_letters_as_written_are_found_behind_a_mended_word() -> None:
    language = table("en")
    text = spelt_out(read_in(normalised("remimd Anna 2moro: Bring it"), language), language, ROSTER)
    assert text.plain == "remind anna tomorrow: bring it"
    place = text.plain.index("tomorrow")
    assert text.original(place, place + len("tomorrow")) == "2moro"
    assert text.original(text.plain.index("bring"), len(text.plain)) == "Bring it"


def test_a_language_without_such_words_keeps_its_text() -> None:
    text = normalised("cancl u 2moro")
    assert spelt_out(text, table("it"), ROSTER) is text
