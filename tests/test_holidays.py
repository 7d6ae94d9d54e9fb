"""A4: public holidays out of their package: whose they are, and on which days."""

from __future__ import annotations

from datetime import date

import pytest

from bot.holidays import region_of, regions_named

FIRST, LAST = date(2026, 11, 22), date(2027, 11, 22)


def codes(words: str, locale: str = "en_GB") -> list[str]:
    return [region.code for region in regions_named(words, locale, FIRST, LAST)]


@pytest.mark.parametrize(
    ("words", "found", "why"),
    [
        ("Germany", ["DE"], "a country"),
        ("germany", ["DE"], "however it is written"),
        ("the Netherlands", ["NL"], "with its article"),
        ("Bulgaria", ["BG"], "another one"),
        ("Berlin", ["DE-BE"], "a part of a country goes before a city"),
        ("Bavaria", ["DE-BY"], "by its English name"),
        ("bayern", ["DE-BY"], "by its own"),
        ("New South Wales", ["AU-NSW"], "a part of another country"),
        ("Santa Catarina", ["BR-SC", "CV-CA"], "two parts of that name"),
        ("Plovdiv", ["BG"], "the country of a city"),
        ("Georgia", ["GE", "US-GA"], "a country and a part of one"),
        ("Narnia", [], "nowhere"),
        ("", [], "nothing"),
        ("B", [], "an abbreviation is no name"),
    ],
)
def test_a4_whose_holidays_are_meant(words: str, found: list[str], why: str) -> None:
    assert codes(words) == found, why


def test_a4_a_country_may_be_named_in_ones_own_language() -> None:
    assert codes("Deutschland", "de_DE") == ["DE"]


@pytest.mark.parametrize(
    ("code", "day", "name", "why"),
    [
        ("DE-BE", date(2027, 3, 8), "International Women's Day", "Berlin alone has it"),
        ("DE-BY", date(2027, 1, 6), "Epiphany", "Bavaria has it"),
        ("DE", date(2027, 1, 6), "", "not all of Germany"),
        ("DE", date(2027, 10, 3), "German Unity Day", "all of Germany"),
        ("BG", date(2027, 3, 3), "Liberation Day", "the third of March"),
        ("US", date(2026, 11, 26), "Thanksgiving Day", "the fourth Thursday"),
    ],
)
def test_a4_which_days_are_holidays(code: str, day: date, name: str, why: str) -> None:
    region = region_of(code, "en_GB", FIRST, LAST)
    assert region is not None
    assert {one.day: one.name for one in region.holidays}.get(day, "") == name, why


def test_a4_the_names_are_in_the_language_of_the_tutor() -> None:
    german = region_of("DE-BE", "de_DE", FIRST, LAST)
    assert german is not None
    assert german.name == "Berlin (Deutschland)"
    assert german.holidays[0].name == "Erster Weihnachtstag"


def test_a4_the_holidays_are_those_in_view_earliest_first() -> None:
    region = region_of("DE-BE", "en_GB", date(2026, 12, 26), date(2027, 1, 1))
    assert region is not None
    assert [one.day for one in region.holidays] == [date(2026, 12, 26), date(2027, 1, 1)]


@pytest.mark.parametrize("code", ["", "XX", "DE-XX", "DE-", "../DE", "de", "DE-BE-X"])
def test_a4_what_is_no_region_has_none(code: str) -> None:
    assert region_of(code, "en_GB", FIRST, LAST) is None
