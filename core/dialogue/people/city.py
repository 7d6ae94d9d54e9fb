"""The question which city somebody is in: the zone that their times are told in."""

from __future__ import annotations

from collections.abc import Mapping

from core.dialogue.draft import Draft
from core.dialogue.forms import Question
from core.dialogue.scene import Scene
from core.places import is_zone, places_named, todays_name
from core.replies import Option
from core.words import City, Text, said, text

# What a language suggests where the platform tells nothing: its largest cities that keep different clocks.
_GUESSES = {
    "de": ("Berlin", "Vienna", "Zurich"),
    "en": ("New York City", "Dublin", "Toronto"),
    "es": ("Madrid", "Mexico City", "Buenos Aires"),
    "fr": ("Paris", "Brussels", "Montréal"),
    "it": ("Rome", "Zurich"),
    "pt": ("Lisbon", "São Paulo"),
    "ru": ("Almaty", "Tbilisi", "Berlin"),
    "uk": ("Kyiv", "Warsaw", "Berlin"),
}


def _ask(scene: Scene, draft: Draft) -> Text:
    if draft.get("doubt_zone"):
        return text("There are several. Which one?")
    return text("Which city are you in?")


def _read(scene: Scene, draft: Draft, words: str) -> Mapping[str, str] | None:
    if is_zone(words):
        return {"zone": todays_name(words), "doubt_zone": ""}
    found = places_named(words)
    if len(found) == 1:
        return {"zone": found[0].zone, "doubt_zone": ""}
    if found:
        return {"zone": "", "doubt_zone": "|".join(f"{place.city}, {place.country}={place.zone}" for place in found)}
    return None


def _options(scene: Scene, draft: Draft) -> tuple[Option, ...]:
    if doubt := draft.get("doubt_zone"):
        places = [part.split("=") for part in doubt.split("|")]
        return tuple(
            Option(text("{place} ({city} time)", place=place, city=City(zone)), zone) for place, zone in places
        )
    if scene.zone_hint:
        return (Option(text("{city}", city=City(scene.zone_hint)), scene.zone_hint),)
    guesses = _GUESSES.get(scene.locale.split("_")[0], _GUESSES["en"])
    return tuple(Option(said(place.city), place.zone) for name in guesses for place in places_named(name)[:1])


QUESTION = Question("zone", text("City"), _ask, _read, _options)
