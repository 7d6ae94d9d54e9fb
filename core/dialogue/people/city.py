"""The question which city somebody is in: the zone that their times are told in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from core.dialogue.draft import Draft
from core.dialogue.forms import WHERE, Question, settled
from core.dialogue.scene import Scene, Turn, say
from core.places import is_zone, places_named, todays_name
from core.replies import Action, Choice, Option, Reply
from core.words import City, Text, said, text

_SHARE = text("Share my location")

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
    spoken = (scene.speaks or scene.locale).replace("-", "_").split("_")[0]
    guesses = _GUESSES.get(spoken, _GUESSES["en"])
    return tuple(Option(said(place.city), place.zone) for name in guesses for place in places_named(name)[:1])


def _more(scene: Scene, draft: Draft) -> tuple[Choice, ...]:
    if not scene.locates or draft.get("doubt_zone"):
        return ()
    return (Choice(_SHARE, Action("where")),)


def where(scene: Scene, action: Action) -> Turn:
    """Put up a button by which the speaker's phone tells where it is; the question stays open."""
    draft = scene.draft
    if draft is None or draft.asked != QUESTION.name:
        return settled(scene)
    words = text("Tap the button below to share where you are, once. Or write your city.")
    return Turn(replies=(Reply(words, place=_SHARE),), draft=draft.put(**{WHERE: "asked"}))


def out_of_place(scene: Scene) -> Turn:
    """Somebody has shared a place that nobody asked for: their clock is only set by it if they say so."""
    zone = scene.zone_hint
    if scene.person is None or scene.person.zone == zone:
        return say(scene, text("I can only read text. Please write it."))
    words = text("Do you live there now? Then your clock will be that of {city}.", city=City(zone))
    return say(scene, words, Choice(text("{city} time", city=City(zone)), Action("city", value=zone)))


def taken_down(before: Draft | None, turn: Turn) -> Turn:
    """The turn with the button for the place taken away, if one stood there and the question is answered or left."""
    if before is None or not before.get(WHERE):
        return turn
    if turn.draft is not None and turn.draft.get(WHERE) and turn.draft.asked == QUESTION.name:
        return turn
    draft = turn.draft.put(**{WHERE: ""}) if turn.draft else None
    first = next((one for one in turn.replies if not (one.choices or one.card or one.quiet)), None)
    if first is not None:
        replies = tuple(replace(one, placed=one is first) for one in turn.replies)
    else:
        replies = (Reply(text("Thank you."), placed=True), *turn.replies)
    return replace(turn, replies=replies, draft=draft)


QUESTION = Question("zone", text("City"), _ask, _read, _options, _more)
