"""Where somebody is: told by their phone where the city is asked for, and taken for nothing else."""

from __future__ import annotations

from typing import Any

from tests.adapters.telegram.people import Phone
from tests.adapters.telegram.test_joining import code_for, presses
from tests.adapters.telegram.town import Town

VIENNA = {"latitude": 48.2, "longitude": 16.37}
SHARE = "Share my location"


async def shares(town: Town, phone: Phone, place: dict[str, float] = VIENNA) -> list[str]:
    """What somebody reads who shares where they are."""
    before = len(town.fake.to(phone.id))
    phone.sends(location=place)
    await town.settle()
    return [message.text for message in town.fake.to(phone.id)[before:]]


def zone_of(town: Town, name: str) -> str:
    with town.house.store.read() as view:
        shown: Any = view.inspect(town.house.clock.now(), "")
    zone: str = next(one["zone"] for one in shown["people"] if one["name"].startswith(name))
    return zone


async def test_who_comes_in_may_share_where_they_are(town: Town) -> None:
    await town.hears(town.ruth, f"/start {await code_for(town)}")
    await presses(town, town.ruth, "Yes")
    asked = town.ruth.last()
    assert asked.labels[-1] == SHARE
    assert await presses(town, town.ruth, SHARE) == (
        "Tap the button below to share where you are, once. Or write your city."
    )
    assert town.fake.chats.keyboards[town.ruth.id] == [SHARE]
    assert asked.labels[:3] == ["Berlin", "Vienna", "Zürich"], "the cities can still be chosen"
    thanks, card = await shares(town, town.ruth)
    assert thanks == "Thank you."
    assert card.startswith("Ruth Vogel · Vienna time\n")
    assert town.fake.chats.keyboards[town.ruth.id] == [], "the letters are back"


async def test_the_button_goes_also_where_the_city_is_written_or_chosen_or_the_question_left(town: Town) -> None:
    for answer in ("Graz", "[Vienna]", "stop"):
        await town.hears(town.anna, "/city")
        question = town.anna.last()
        await presses(town, town.anna, SHARE)
        assert town.fake.chats.keyboards[town.anna.id] == [SHARE]
        if answer == "[Vienna]":
            town.anna.presses(question, data=question.buttons[0]["callback_data"])
            await town.settle()
        else:
            await town.hears(town.anna, answer)
        assert town.fake.chats.keyboards[town.anna.id] == [], answer


async def test_while_the_city_is_asked_for_in_vain_the_button_stays(town: Town) -> None:
    await town.hears(town.anna, "/city")
    await presses(town, town.anna, SHARE)
    assert (await town.hears(town.anna, "Nowhereville")).startswith("I did not understand that.")
    assert town.fake.chats.keyboards[town.anna.id] == [SHARE]
    assert await shares(town, town.anna, {"latitude": 0.0, "longitude": -140.0}) == [
        "I can only read text. Please write it."
    ]
    assert (await shares(town, town.anna))[-1].startswith("Vienna time, 10:00 now.")
    assert (zone_of(town, "Anna"), town.fake.chats.keyboards[town.anna.id]) == ("Europe/Vienna", [])


async def test_a_place_that_nobody_asked_for_sets_no_clock_by_itself(town: Town) -> None:
    answers = await shares(town, town.anna)
    assert answers == ["Do you live there now? Then your clock will be that of Vienna."]
    assert zone_of(town, "Anna") == "Europe/Sofia"
    assert (await presses(town, town.anna, "Vienna time")).startswith("Vienna time, 10:00 now.")
    assert zone_of(town, "Anna") == "Europe/Vienna"
    assert await shares(town, town.anna) == ["I can only read text. Please write it."], (
        "where somebody lives already is nothing to ask about"
    )
