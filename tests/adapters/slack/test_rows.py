"""Forms with a row for each of several things: the lessons of a sick day, the dates of a series that are taken."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.adapters.slack.office import App, serving
from tests.adapters.slack.people import Member
from tests.adapters.slack.server import slack_server
from tests.adapters.slack.workspace import Open
from tests.memory import Memory

NAMES = ("Maya", "Anna", "Leo", "Mia", "Katrin")


@pytest.fixture
async def school(empty: Memory) -> AsyncIterator[App]:
    """Maya with Anna, Leo and Mia."""
    async with slack_server() as fake:
        fake.space.watched = False
        for id in ("U504", "U505", "U506"):
            Member(fake, id)
        async with serving(empty.store, fake, names=NAMES) as app:
            yield app


async def booked(app: App, *sentences: str) -> None:
    for sentence in sentences:
        await app.says(app.maya, sentence)
        await app.presses(app.maya, "Create & tell")


def rows(view: Open, name: str) -> dict[str, list[str]]:
    """The rows of a form by their labels: what may be chosen, the present choice first."""
    found = {}
    for block in view.view["blocks"]:
        if block["block_id"].startswith(name):
            element = block["element"]
            options = [one["text"]["text"] for one in element["options"]]
            first = element.get("initial_option", {}).get("text", {}).get("text", "")
            found[block["label"]["text"]] = [first, *(one for one in options if one != first)]
    return found


def named(view: Open, label: str) -> str:
    """The name of a row."""
    return next(str(one["block_id"]) for one in view.view["blocks"] if one["label"]["text"].startswith(label))


async def test_a_sick_day_is_one_form_with_a_row_a_lesson(school: App) -> None:
    await booked(school, "Anna Mon 16:00 1h fractions", "Leo Mon 18:00 1h essays")
    await school.says(school.maya, "I'm ill tomorrow")
    await school.presses(school.maya, "Change")
    view = school.maya.form()
    assert view.view["title"]["text"] == "Offer new times"
    shown = rows(view, "way")
    assert list(shown) == ["Anna, tomorrow 16:00–17:00", "Leo, tomorrow 18:00–19:00"]
    assert [[one.split(" ")[0] for one in options] for options in shown.values()] == [["Offer", "Cancel", "Keep"]] * 2
    assert all("·" in options[0] for options in shown.values()), "each has times of its own"
    answer = await school.maya.sends(**{named(view, "Leo"): "Cancel", "words": "I am ill, sorry!"})
    assert not answer
    await school.settled()
    card = school.maya.last()
    assert "Leo, tomorrow 18:00–19:00: is cancelled." in card.words
    assert "Each gets: “I am ill, sorry!" in card.words
    await school.presses(school.maya, "Send")
    leo = Member(school.fake, "U505")
    assert "cancelled" in leo.last().words
    assert "I am ill, sorry!" in school.anna.last().words


async def test_a_series_has_a_row_for_each_date_that_is_taken(school: App) -> None:
    await booked(school, "Anna Wed 17:00 1h fractions", "Mia 9 December 17:00 1h spelling")
    await school.says(school.maya, "Leo Wednesdays 17:00 1h, 4 times")
    assert "Create & tell" not in school.maya.last().labels
    await school.presses(school.maya, "Change")
    view = school.maya.form()
    shown = rows(view, "pick")
    rest = ["Skip, add one at the end", "Leave out"]
    assert shown == {
        "Wed 25 Nov: 17:00 overlaps Anna, 17:00–18:00.": ["", "16:00 instead", "Thu 26 Nov, 17:00 instead", *rest],
        "Wed 9 Dec: 17:00 overlaps Mia, 17:00–18:00.": ["", "16:00 instead", "Thu 10 Dec, 17:00 instead", *rest],
    }
    first, second = named(view, "Wed 25 Nov"), named(view, "Wed 9 Dec")
    assert not await school.maya.sends(**{first: "16:00 instead", second: "Leave out"})
    await school.settled()
    assert "Wed 25 Nov: 16:00 instead" in school.maya.last().words
    assert "Wed 9 Dec: left out" in school.maya.last().words
    await school.presses(school.maya, "Change")
    view = school.maya.form()
    assert [options[0] for options in rows(view, "pick").values()] == ["16:00 instead", "Leave out"], "as was chosen"
    assert not await school.maya.sends(**{second: "Skip, add one at the end"})
    await school.settled()
    assert "Wed 9 Dec: skipped, one more at the end" in school.maya.last().words
    await school.presses(school.maya, "Create & tell")
    assert "4 lessons" in school.maya.last().words


async def test_a_row_that_is_left_open_is_asked_on_the_card(school: App) -> None:
    await booked(school, "Anna Wed 17:00 1h fractions")
    await school.says(school.maya, "Leo Wednesdays 17:00 1h, 4 times")
    await school.presses(school.maya, "Change")
    assert not await school.maya.sends(topic="essays")
    await school.settled()
    assert "Topic: essays" in school.maya.last().words
    assert "Wed 25 Nov: leave out" in school.maya.last().labels
