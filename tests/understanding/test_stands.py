"""Turns of phrase that the dialogue asks for by name, in the language of whoever writes or what the words are in."""

from __future__ import annotations

import pytest

from core.understanding import stands

SAID = (
    ("en", "a_parent", "tell Anna's mother", True, "the mother alone"),
    ("en", "a_parent", "tell Anna", False, "nobody's parent"),
    ("de", "a_parent", "sag Annas Mutter", True, "the mother, in German"),
    ("de", "a_parent", "sag Anna", False, "nobody's parent"),
    ("de", "a_parent", "tell Anna's mum", True, "English words of a German tutor"),
    ("fr", "a_parent", "dis à la mère d'Anna", True, "an accent"),
    ("es", "a_parent", "dile a la mamá de Anna", True, "an accent"),
    ("it", "a_parent", "di' ai genitori di Anna", True, "both"),
    ("pt", "a_parent", "diga à mãe da Anna", True, "an accent that the table keeps"),
    ("ru", "a_parent", "скажи маме Ани", True, "a case"),
    ("ru", "a_parent", "скажи Мане", False, "a name is no mother"),
    ("uk", "a_parent", "скажи татові Ані", True, "a case"),
    ("en", "a_parent_too", "and her mum that I'm ill", True, "two are to be told"),
    ("en", "a_parent_too", "that her mum called", False, "only spoken of"),
    ("de", "a_parent_too", "und ihrer Mutter, dass ich krank bin", True, "two are to be told"),
    ("de", "a_parent_too", "und auch der Mama Bescheid", True, "two are to be told"),
    ("de", "a_parent_too", "dass die Mutter angerufen hat", False, "only spoken of"),
    ("es", "a_parent_too", "y a su madre que estoy enferma", True, "two are to be told"),
    ("fr", "a_parent_too", "et à sa mère que je suis malade", True, "two are to be told"),
    ("it", "a_parent_too", "e a sua madre che sono malata", True, "two are to be told"),
    ("pt", "a_parent_too", "e à mãe que estou doente", True, "two are to be told"),
    ("ru", "a_parent_too", "и её маме, что я болею", True, "two are to be told"),
    ("uk", "a_parent_too", "та її мамі, що я хворію", True, "two are to be told"),
    ("de", "swaps", "tausch Anna und Ben", True, "two lessons"),
    ("fr", "swaps", "échange Anna et Ben", True, "two lessons"),
    ("ru", "swaps", "поменяй местами Аню и Бена", True, "two lessons"),
    ("de", "swaps", "verschieb Anna", False, "a move"),
    ("de", "at_night", "schreib mir nicht so spät", True, "which hours those are is asked"),
    ("fr", "at_night", "pas de messages la nuit", True, "which hours those are is asked"),
    ("es", "at_night", "no me escribas por la noche", True, "which hours those are is asked"),
    ("it", "at_night", "non scrivermi di notte", True, "which hours those are is asked"),
    ("pt", "at_night", "não me mande mensagens à noite", True, "which hours those are is asked"),
    ("ru", "at_night", "не пишите мне ночью", True, "which hours those are is asked"),
    ("uk", "at_night", "не пишіть мені вночі", True, "which hours those are is asked"),
    ("uk", "at_night", "не прийду ввечері", False, "an answer to a lesson"),
)


@pytest.mark.parametrize(("language", "turn", "words", "expected", "why"), SAID, ids=[f"{r[0]}-{r[2]}" for r in SAID])
def test_a_turn_of_phrase_stands_where_it_is_said(
    language: str, turn: str, words: str, expected: bool, why: str
) -> None:
    assert stands(turn, words, language) is expected, why
