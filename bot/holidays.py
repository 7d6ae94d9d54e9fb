"""Public holidays, out of the `holidays` package: whose they are, and on which days."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from babel import Locale
from babel.core import get_global

from core.model.calendar import Holiday, Region
from core.places import places_named

if TYPE_CHECKING:
    from holidays import HolidayBase

ENGLISH = "en_US"  # the language that the package has for most countries, where it has not the tutor's own
# What English calls parts of countries that the package knows by their own names alone.
_IN_ENGLISH = {
    "bavaria": "DE-BY",
    "hesse": "DE-HE",
    "lower saxony": "DE-NI",
    "north rhine-westphalia": "DE-NW",
    "rhineland-palatinate": "DE-RP",
    "saxony": "DE-SN",
    "saxony-anhalt": "DE-ST",
    "thuringia": "DE-TH",
    "vienna": "AT-9",
    "carinthia": "AT-2",
    "lower austria": "AT-3",
    "upper austria": "AT-4",
    "styria": "AT-6",
    "tyrol": "AT-7",
    "zurich": "CH-ZH",
    "geneva": "CH-GE",
    "lucerne": "CH-LU",
    "catalonia": "ES-CT",
    "andalusia": "ES-AN",
}
_COUNTRIES = {"uk": "GB", "britain": "GB", "great britain": "GB", "usa": "US", "america": "US", "holland": "NL"}


def region_of(code: str, locale: str, first: date, last: date) -> Region | None:
    """The region of a code (`DE`, `DE-BE`) with its holidays from `first` to `last`; None: there is no such region."""
    country, dash, part = code.partition("-")
    if country not in _supported() or (dash and part not in _supported()[country]):
        return None
    days = (
        Holiday(day, name)
        for year in range(first.year, last.year + 1)
        for day, name in _year(country, part, locale, year)
        if first <= day <= last
    )
    return Region(code, _name(country, part, locale), tuple(days))


def regions_named(words: str, locale: str, first: date, last: date) -> tuple[Region, ...]:
    """The regions that a name may mean: a country, a part of one, or the country of a city. None where unknown."""
    plain = " ".join(words.casefold().split()).removeprefix("the ")
    codes = dict.fromkeys((*_countries(plain, locale), *_parts(plain)))
    found = (region_of(code, locale, first, last) for code in codes or _of_city(words))
    return tuple(region for region in found if region is not None)


def _countries(plain: str, locale: str) -> Iterator[str]:
    if plain in _COUNTRIES:
        yield _COUNTRIES[plain]
    for language in ("en", locale):
        yield from (code for code, name in Locale.parse(language).territories.items() if name.casefold() == plain)


def _parts(plain: str) -> Iterable[str]:
    return (_IN_ENGLISH[plain],) if plain in _IN_ENGLISH else _named_parts().get(plain, ())


def _of_city(words: str) -> Iterator[str]:
    for place in places_named(words):
        yield place.country or get_global("zone_territories").get(place.zone, "")


@lru_cache(maxsize=1)
def _supported() -> dict[str, list[str]]:
    import holidays

    return holidays.list_supported_countries(include_aliases=False)


@lru_cache(maxsize=1)
def _named_parts() -> dict[str, tuple[str, ...]]:
    """The parts of countries by their names; an abbreviation of one or two letters is no name."""
    found: dict[str, tuple[str, ...]] = {}
    for country in _supported():
        for name, part in _country(country).subdivisions_aliases.items():
            if len(name) > 2:
                found[name.casefold()] = (*found.get(name.casefold(), ()), f"{country}-{part}")
    return found


def _country(code: str) -> type[HolidayBase]:
    import holidays

    found: type[HolidayBase] = getattr(holidays, code)
    return found


@lru_cache(maxsize=512)
def _year(country: str, part: str, locale: str, year: int) -> tuple[tuple[date, str], ...]:
    """The holidays of one year, earliest first, in the reader's language where the package has it."""
    import holidays

    known = _country(country).supported_languages
    language = next((one for one in (locale, locale.split("_")[0], ENGLISH) if one in known), None)
    found = holidays.country_holidays(country, subdiv=part or None, years=year, language=language)
    return tuple(sorted((day, name.replace("; ", ", ")) for day, name in found.items()))


def _name(country: str, part: str, locale: str) -> str:
    shown = str(Locale.parse(locale).territories.get(country, country))
    if not part:
        return shown
    names = [name for name, code in _country(country).subdivisions_aliases.items() if code == part]
    return f"{max(names, key=len, default=part)} ({shown})"
