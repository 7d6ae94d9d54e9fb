"""A lesson made of somebody's message: who wrote it names the student, and only the tutor sees what becomes of it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest

from tests.adapters.slack.office import USERS, App, serving
from tests.adapters.slack.server import slack_server
from tests.adapters.slack.workspace import Open
from tests.memory import Memory

NAMES = ("Maya", "Anna", "Leo", "Mia", "Katrin")


@pytest.fixture
async def school(empty: Memory) -> AsyncIterator[App]:
    """Maya with Anna, who is in Sofia, and with Leo and Mia, whose mother is Katrin."""
    async with slack_server() as fake:
        fake.space.watched = False
        async with serving(empty.store, fake, names=NAMES) as app:
            yield app


async def made(app: App, words: str, writer: str) -> Open:
    """The form that Maya has of somebody's message."""
    await app.maya.shortcut("make_session", words, USERS.get(writer, "U9"))
    await app.settled_with_forms()
    return app.maya.form()


def filled(view: Open) -> dict[str, Any]:
    """What stands in the form from the first."""
    found = {}
    for block in view.view["blocks"]:
        value = next((value for key, value in block["element"].items() if key.startswith("initial_")), None)
        if value is not None:
            found[block["block_id"]] = value["text"]["text"] if isinstance(value, dict) else value
    return found


@pytest.mark.parametrize(
    ("writer", "words", "expected", "why"),
    [
        (
            "Anna", "Could we do Tue 17:30, chapter 6?",
            {"student": "Anna", "date": "2026-11-24", "time": "16:30", "topic": "chapter 6"},
            "she speaks for herself, and means her own clock",
        ),
        ("Anna", "Hi Maya, is Thursday fine?", {"student": "Anna", "date": "2026-11-26"}, "no other name is taken"),
        ("Anna", "can we move to Friday?", {"student": "Anna", "date": "2026-11-27"}, "whatever else it would be"),
        ("Anna", "yes", {"student": "Anna"}, "a word that answers questions is none here"),
        ("Katrin", "Could Leo come Tue 17:00?", {"student": "Leo", "date": "2026-11-24", "time": "17:00"}, "her son"),
        ("Katrin", "Is Tue 17:00 free?", {"date": "2026-11-24", "time": "17:00"}, "which child is asked"),
        ("somebody", "Leo Tue 17:00 please", {"student": "Leo", "date": "2026-11-24", "time": "17:00"}, "who is named"),
        ("Maya", "Mia Wed 16:00", {"student": "Mia", "date": "2026-11-25", "time": "16:00"}, "her own words"),
    ],
)  # fmt: skip
async def test_who_wrote_it_names_the_student(
    school: App, writer: str, words: str, expected: dict[str, Any], why: str
) -> None:
    found = filled(await made(school, words, writer))
    assert {name: found.get(name) for name in ("student", *expected)} == {"student": None} | expected, why


async def test_of_two_children_one_is_asked_for(school: App) -> None:
    await made(school, "Is Tue 17:00 free?", "Katrin")
    assert school.maya.last().labels[:2] == ["Leo", "Mia"]


async def test_it_never_answers_an_open_question(school: App) -> None:
    await school.says(school.maya, "Mia Wed 16:00 1h")
    await school.presses(school.maya, "Topic")
    view = await made(school, "chapter 6", "Anna")
    assert view.view["blocks"][0]["text"]["text"] == "I have answered you in our direct messages."
    assert school.maya.last().words == "Drop the draft for Mia?"
    await school.presses(school.maya, "Drop it")
    await school.says(school.maya, "Tue 16:30")
    assert "Anna Petrova · Tue 24 Nov, 16:30" in school.maya.last().words
    assert "Topic: chapter 6" in school.maya.last().words


async def test_only_who_makes_it_sees_it(school: App) -> None:
    await made(school, "Could we do Tue 17:30, chapter 6?", "Anna")
    assert "For Anna: 17:30 (Sofia)" in school.maya.last().words
    told = {channel: shown for channel, shown in school.fake.space.by_channel.items() if shown}
    assert set(told) == {school.maya.channel}


async def test_a_family_asks_for_what_somebody_wrote(school: App) -> None:
    await school.anna.shortcut("make_session", "Could we do Sat 11:00?", USERS["Leo"])
    await school.settled_with_forms()
    assert "Sat 28 Nov, 11:00–12:00 is free." in school.anna.last().words
    await school.anna.shortcut("make_session", "lol")
    await school.settled_with_forms()
    assert school.maya.shown == [], "what somebody else has written is passed on to nobody"
