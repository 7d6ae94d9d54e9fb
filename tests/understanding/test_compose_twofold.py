"""Marks that mean two things, and what is said behind its noun; each row in its language ends in what it shows."""

from __future__ import annotations

import pytest

from core.understanding.compose import compose
from core.understanding.lexemes import lexemes, tokens_of
from core.understanding.normalise import normalised
from core.understanding.spans import Amount, Clock, Clocks, Day, Moment, Scene, Value
from core.understanding.tables import spelt, table
from tests.understanding.cast import wall

NOW = wall("2026-11-22T10:00")  # a Sunday
TUESDAY, THURSDAY = Day(weekday=1), Day(weekday=3)


def made(text: str, language: str, *, moving: bool = False) -> list[tuple[str, Value]]:
    """The kinds and values that a text is composed to, words and marks apart."""
    known = table(language)
    scene = Scene(NOW, day_first=True, moving=moving)
    spans = compose(lexemes(tokens_of(spelt(normalised(text).plain, known)), known, scene, {}), scene)
    return [(span.kind, span.value) for span in spans if not isinstance(span.value, str)]


@pytest.mark.parametrize(
    ("language", "text", "value", "why"),
    [
        ("es", "cinco y media", Clock(5, 30), "half behind the hour"),
        ("es", "a las 5 y media", Clock(5, 30), "in figures"),
        ("es", "a la una y media", Clock(1, 30), "one has an article of its own"),
        ("es", "tres y cuarto", Clock(3, 15), "a quarter behind the hour"),
        ("pt", "cinco e meia", Clock(5, 30), "the same in Portuguese"),
        ("pt", "às 5 e um quarto", Clock(5, 15), "a quarter too"),
        ("es", "a las cuatro menos cuarto", Clock(3, 45), "a quarter taken away"),
        ("es", "las cuatro menos diez", Clock(3, 50), "minutes taken away"),
        ("es", "a la una menos cinco", Clock(12, 55), "from one"),
        ("es", "a las 8 menos 20", Clock(7, 40), "in figures"),
        ("pt", "às quatro menos dez", Clock(3, 50), "said in Portugal"),
        ("es", "cinco para las tres", Clock(2, 55), "said in America"),
        ("pt", "quinze para as quatro", Clock(3, 45), "the same in Brazil"),
        ("pt", "um quarto para as 5", Clock(4, 45), "and in Portugal"),
        ("pt", "10 para as 6", Clock(5, 50), "in figures"),
        ("pt", "quinze para o meio-dia", Clock(11, 45, exact=True), "before noon"),
        ("pt", "onze e quarenta e cinco", Clock(11, 45), "minutes in words"),
        ("es", "a las once y cuarenta y cinco", Clock(11, 45), "minutes behind at"),
        ("es", "a las 5 y 20", Clock(5, 20), "minutes in figures"),
        ("es", "a la una", Clock(1), "one o'clock"),
        ("es", "a las 5", Clock(5), "at"),
        ("pt", "às 17h30", Clock(17, 30, exact=True), "with a letter for the hour"),
        ("pt", "às 15 horas", Clock(15, exact=True), "with a word for it"),
        ("es", "a las 5 h", Clock(5), "behind at it is no length"),
        ("es", "16 h", Clock(16, exact=True), "no lesson is so long"),
        ("es", "16:30 hs", Clock(16, 30, exact=True), "said by the Plata"),
        ("es", "2 h", Amount(minutes=120), "a lesson may be as long"),
        ("es", "hora y media", Amount(minutes=90), "one is not said"),
        ("es", "una hora y cuarto", Amount(minutes=75), "one is said"),
        ("pt", "uma hora e meia", Amount(minutes=90), "in Portuguese"),
        ("pt", "1h e meia", Amount(minutes=90), "with a letter"),
        ("pt", "hora e meia", Amount(minutes=90), "nor here"),
        ("es", "3 de mayo", Day(month=5, day=3), "of a month"),
        ("es", "el cinco de mayo", Day(month=5, day=5), "in words"),
        ("es", "el día 17", Day(day=17), "a day of the month"),
        ("es", "el 17", Day(day=17), "by its article alone"),
        ("pt", "no dia 17", Day(day=17), "in Portuguese"),
        ("pt", "dia quinze", Day(day=15), "in words"),
        ("es", "el martes 8 a las", Day(weekday=1, day=8), "a number before an hour is no hour"),
        ("pt", "3ª feira", TUESDAY, "a weekday by its number"),
        ("pt", "5a feira", THURSDAY, "without the small letter"),
        ("pt", "3a", TUESDAY, "and without the word"),
        ("es", "el martes que viene", Day(weekday=1, which="next"), "next stands behind"),
        ("es", "el martes próximo", Day(weekday=1, which="next"), "so it may here"),
        ("pt", "terça que vem", Day(weekday=1, which="next"), "in Brazil"),
        ("es", "el martes pasado", Day(weekday=1, which="last"), "so does last"),
        ("es", "el jueves de la semana que viene", Day(weekday=3, week=1), "of a week behind which next stands"),
        ("pt", "quinta da semana que vem", Day(weekday=3, week=1), "in Portuguese"),
        ("es", "hace tres días", Moment(wall("2026-11-19T10:00"), "day"), "ago stands before"),
        ("pt", "há 2 semanas", Moment(wall("2026-11-08T10:00"), "day"), "in Portuguese"),
        ("es", "de 4 a 5", Clocks(Clock(4), Clock(5)), "from, not of"),
        ("es", "de las 9 a las 11", Clocks(Clock(9), Clock(11)), "at, where it leads to an end"),
        ("pt", "das 9 às 11", Clocks(Clock(9), Clock(11)), "in Portuguese"),
        ("pt", "das 9h às 11h", Clocks(Clock(9), Clock(11)), "with letters"),
        ("es", "entre las 4 y las 6", Clocks(Clock(4), Clock(6)), "between"),
    ],
)
def test_a_text_is_one_thing(language: str, text: str, value: Value, why: str) -> None:
    found = [value for kind, value in made(text, language) if kind not in ("number", "digits")]
    assert found == [value], why


@pytest.mark.parametrize(
    ("language", "text", "moving", "kinds", "why"),
    [
        ("es", "del martes al jueves", True, ["from_day", "to_day"], "a move has a from and a to"),
        ("es", "del martes al jueves", False, ["weekdays"], "without one it is a range"),
        ("es", "de lunes a viernes", False, ["weekdays"], "of a week"),
        ("pt", "de segunda a sexta", False, ["weekdays"], "in Portuguese"),
        ("pt", "de terça para quinta", True, ["day", "to_day"], "for leads somewhere in a move"),
        ("pt", "para quinta", False, ["day"], "else it leads nowhere"),
        ("es", "al 10", True, ["to_day"], "a day of the month to go to"),
        ("es", "del 3 al 10", False, ["days"], "days of the month, not hours"),
        ("pt", "do dia 3 ao dia 10", False, ["days"], "in Portuguese"),
        ("es", "del 22 de diciembre al 2 de enero", False, ["days"], "with their months"),
        ("es", "la del martes a las 17", True, ["from_day", "clock"], "the hour it goes to"),
        ("es", "32 de enero", False, [], "no month has as many days"),
    ],
)
def test_a_sentence_settles_its_marks(language: str, text: str, moving: bool, kinds: list[str], why: str) -> None:
    assert [kind for kind, _ in made(text, language, moving=moving)] == kinds, why


def test_the_word_for_tomorrow_is_the_morning_behind_another_day() -> None:
    assert [kind for kind, _ in made("mañana", "es")] == ["day"]
    assert made("mañana por la mañana", "es")[0][1] != made("mañana", "es")[0][1], "a part of it"
    assert [kind for kind, _ in made("esta mañana", "es")] == ["day"]
