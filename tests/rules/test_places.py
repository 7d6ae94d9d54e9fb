"""What somebody answers to "Which city are you in?", and which clock they mean."""

from __future__ import annotations

import pytest

from core.moments import zone_named
from core.places import is_zone, places_named, todays_name, zone_at
from tests.rules.cast import BERLIN, KOLKATA, LORD_HOWE, NEW_YORK, SAO_PAULO, SOFIA


@pytest.mark.parametrize(
    ("words", "zones", "why"),
    [
        ("Berlin", [BERLIN], "a city"),
        ("  sofia ", [SOFIA], "in small letters, with spaces"),
        ("София", [SOFIA], "in its own script"),
        ("Sofia, Bulgaria", [SOFIA], "with its country"),
        ("sao paulo", [SAO_PAULO], "without accents"),
        ("Bengaluru", [KOLKATA], "a city that its zone is not named after"),
        ("New York", [NEW_YORK], "two words"),
        ("NYC", [NEW_YORK], "what everybody calls it"),
        ("Graz", ["Europe/Vienna"], "a smaller city"),
        ("Springfield", ["America/Chicago", "America/New_York", "America/Los_Angeles"], "nobody knows which"),
        ("Paris", ["Europe/Paris"], "the one in Texas is not meant"),
        ("Australia/Lord_Howe", [LORD_HOWE], "a zone by its name"),
        ("australia/lord howe", [LORD_HOWE], "or nearly"),
        ("US/Pacific", ["America/Los_Angeles"], "an old name of a zone is today's"),
        ("Asia/Calcutta", [KOLKATA], "another one"),
        ("GMT+3", [], "an offset is no place: clocks there change"),
        ("Etc/GMT+3", [], "nor with a path before it"),
        ("EST", [], "an abbreviation is none either"),
        ("IST", [], "India, Ireland, Israel, and an airport"),
        ("BST", [], "and this one is an airport in Afghanistan"),
        ("cet", [], "in small letters"),
        ("utc", [], "nobody lives there"),
        ("Nowheresville", [], "unknown"),
        ("", [], "nothing said"),
        (",", [], "hardly anything said"),
    ],
)
def test_a_city_is_a_clock(words: str, zones: list[str], why: str) -> None:
    assert [place.zone for place in places_named(words)] == zones, why


@pytest.mark.parametrize(
    ("name", "known", "why"),
    [
        (LORD_HOWE, True, "a zone of a place"),
        ("US/Pacific", True, "an old name is one still"),
        ("Etc/GMT-3", False, "a fixed offset"),
        ("EST", False, "an abbreviation"),
        ("Europe/Atlantis", False, "there is no such place"),
    ],
)
def test_only_places_have_zones(name: str, known: bool, why: str) -> None:
    assert is_zone(name) is known, why


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ("Europe/Kiev", "Europe/Kyiv", "renamed"),
        ("Asia/Calcutta", KOLKATA, "renamed long ago"),
        ("Europe/Amsterdam", "Europe/Amsterdam", "linked to a neighbour, yet a place of its own"),
        (BERLIN, BERLIN, "never renamed"),
    ],
)
def test_a_zone_is_kept_by_todays_name(old: str, new: str, why: str) -> None:
    assert todays_name(old) == new, why
    assert zone_named(todays_name(old)).key == new


@pytest.mark.parametrize(
    ("latitude", "longitude", "zone", "why"),
    [
        (48.2, 16.37, "Europe/Vienna", "in the middle of Vienna"),
        (47.503, 9.747, "Europe/Vienna", "Bregenz, though Germany begins across the street"),
        (42.65, 23.3, "Europe/Sofia", "a village below the Vitosha"),
        (-33.9, 18.4, "Africa/Johannesburg", "south of the equator"),
        (64.1, -21.9, "Atlantic/Reykjavik", "Reykjavik keeps its own name"),
        (-17.8, 177.4, "Pacific/Fiji", "close to where the day begins"),
        (0.0, -140.0, "", "the middle of an ocean"),
        (-89.0, 0.0, "", "the pole has every zone, and none"),
    ],
)
def test_a_place_has_the_zone_of_the_city_nearest_to_it(latitude: float, longitude: float, zone: str, why: str) -> None:
    assert zone_at(latitude, longitude) == zone, why
