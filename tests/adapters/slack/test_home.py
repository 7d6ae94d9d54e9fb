"""The home tab: what is on now, today, what needs attention, what is free; each person's own, and nothing twice."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime

import pytest

from bot.doors import invite_tutor
from core.moments import instant_of, zone_named
from tests.adapters.slack.office import App, serving
from tests.adapters.slack.people import Member
from tests.adapters.slack.server import slack_server, too_many
from tests.adapters.slack.workspace import Fault
from tests.memory import Memory

NAMES = ("Maya", "Anna", "Leo", "Mia", "Katrin")
TUESDAY = instant_of(datetime(2026, 11, 24, 16, 35), zone_named("Europe/Berlin"))  # noqa: DTZ001 - a wall time by intent


@pytest.fixture
async def school(empty: Memory) -> AsyncIterator[App]:
    """Maya with Anna, and with Leo and Mia, whose mother is Katrin."""
    async with slack_server() as fake:
        fake.space.watched = False
        for id in ("U504", "U505", "U506"):
            Member(fake, id)
        async with serving(empty.store, fake, names=NAMES) as app:
            yield app


async def seen(app: App, who: Member) -> list[str]:
    """What somebody reads on their home tab, who opens it now."""
    app.fake.space.homes.pop(who.id, None)
    await who.goes_home()
    await app.slack.settled()
    lines = []
    for block in who.home["blocks"]:
        match block["type"]:
            case "header":
                lines.append(f"# {block['text']['text']}")
            case "section":
                lines += block["text"]["text"].split("\n")
            case _:
                lines.append(" ".join(f"[{one['text']['text']}]" for one in block["elements"]))
    return lines


async def booked(app: App, *sentences: str) -> None:
    for sentence in sentences:
        await app.says(app.maya, sentence)
        await app.presses(app.maya, "Create & tell")


async def test_a_tutors_day_stands_there_and_nothing_twice(school: App) -> None:
    await booked(
        school,
        "Anna Tue 16:30 1h fractions",
        "Leo Tue 18:00 1h essays",
        "Mia Wed 15:00 1h spelling",
        "Leo Mon 15:00 1h essays",
    )
    school.clock.set(TUESDAY)
    assert await seen(school, school.maya) == [
        "# Now",
        "16:30–17:30 Anna: fractions",
        "[Open]",
        "# Today",
        "Tue 24 Nov",
        "  18:00–19:00 Leo: essays",
        "[New lesson] [Week]",
        "# Needs attention",
        "These lessons need a result:",
        "Leo Brandt, Mon 23 Nov, 15:00–16:00",
        "[Results]",
        "# Free this week, 1 h",
        "Tue 24 Nov: 19:00",
        "Wed 25 Nov: 16:00 · 17:00 · 18:00 · 19:00",
        "Thu 26 Nov: 15:00 · 16:00 · 17:00 · 18:00 · 19:00",
        "Sat 28 Nov: 09:00 · 10:00 · 11:00 · 12:00",
        "Mon 30 Nov: 15:00 · 16:00 · 17:00 · 18:00 · 19:00",
        "Tue 1 Dec: 15:00 · 16:00 · 17:00 · 18:00 · 19:00",
        "[Tue 24 Nov] [Wed 25 Nov] [Thu 26 Nov] [Sat 28 Nov] [Mon 30 Nov] [Tue 1 Dec]",
        "# Settings",
        "What I answer comes in our direct messages.",
        "[Students] [Hours] [Settings] [Help]",
    ]
    await school.maya.presses_home("Open")
    await school.settled_with_forms()
    assert "Start session" in school.maya.last().labels
    assert "Anna Petrova · Tue 24 Nov, 16:30–17:30" in school.maya.last().words


async def test_a_parent_sees_the_own_children_and_a_student_the_own_lessons(school: App) -> None:
    await booked(school, "Anna Tue 16:30 1h fractions", "Leo Tue 18:00 1h essays", "Mia Wed 15:00 1h spelling")
    school.clock.set(TUESDAY)
    katrin = Member(school.fake, "U504", "Katrin Brandt", "Europe/Berlin")
    settings = ["# Settings", "What I answer comes in our direct messages.", "[Settings] [Help]"]
    assert await seen(school, katrin) == [
        "# Today",
        "Tue 24 Nov",
        "  18:00–19:00 Leo's lesson with Maya: essays",
        "[Ask for a lesson]",
        "# Coming up",
        "Wed 25 Nov",
        "  15:00–16:00 Mia's lesson with Maya: spelling",
        "[Week] [All lessons]",
        *settings,
    ]
    assert await seen(school, school.anna) == [
        "# Now",
        "17:30–18:30 Your lesson with Maya: fractions",
        "[Open]",
        "# Today",
        "Nothing more today.",
        "[Ask for a lesson]",
        "# Coming up",
        "Nothing more is booked.",
        "[Week] [All lessons]",
        *settings,
    ]
    await school.anna.presses_home("Open")
    await school.settled_with_forms()
    assert "Join" in school.anna.last().labels


async def test_a_day_that_is_free_begins_a_lesson_in_the_form(school: App) -> None:
    await seen(school, school.maya)
    await school.maya.presses_home("Thu 26 Nov")
    await school.settled_with_forms()
    form = school.maya.form()
    assert form.block("date")["element"]["initial_date"] == "2026-11-26"
    assert form.block("time")["element"]["options"][0]["value"] == "15:00"


async def test_what_waits_for_an_answer_needs_attention(school: App) -> None:
    read = await seen(school, school.maya)
    assert read[read.index("# Needs attention") + 1] == "Nothing waits for you."
    assert read[:2] == ["# Today", "Nothing today."]
    await booked(school, "Anna Thu 16:30 1h fractions")
    assert "Next:" in await seen(school, school.maya)
    await school.says(school.maya, "move Anna Thu")
    await school.presses(school.maya, "Skip")
    await school.presses(school.maya, "Send")
    assert "No answer yet: Anna" in "\n".join(await seen(school, school.maya))


async def test_who_asks_for_a_lesson_or_to_be_let_in_needs_attention_until_it_is_answered(school: App) -> None:
    await school.says(school.anna, "can I have a lesson on Thursday at 17:00?")
    await school.presses(school.anna, "Ask Maya")
    asked = school.maya.last()
    assert "Accept" in asked.labels
    attention = _part(await seen(school, school.maya), "Needs attention")
    assert attention == asked.words.split("\n")
    await school.presses(school.maya, "Accept")
    assert _part(await seen(school, school.maya), "Needs attention") == ["Nothing waits for you."]
    await school.says(school.maya, "invite Leo")
    await school.presses(school.maya, "A parent")
    code = next(word for word in school.maya.last().words.split() if len(word) > 20)
    await school.says(school.ruth, f"join {code}")
    await school.presses(school.ruth, "Yes")
    await school.presses(school.ruth, "Agree & join")
    says = ["Ruth Vogel (Slack) says they are Leo's parent."]
    assert _part(await seen(school, school.maya), "Needs attention") == says
    await school.says(school.ruth, "Is Friday free?")
    says.append("They write: “Is Friday free?”")
    assert _part(await seen(school, school.maya), "Needs attention") == says, "the newer question stands for both"
    await school.presses(school.maya, "No")
    assert _part(await seen(school, school.maya), "Needs attention") == ["Nothing waits for you."]


def _part(read: list[str], name: str) -> list[str]:
    """What stands under one heading."""
    rest = read[read.index(f"# {name}") + 1 :]
    return rest[: next((at for at, line in enumerate(rest) if line.startswith("#")), len(rest))]


async def test_it_is_kept_as_things_stand_and_drawn_only_where_it_changes(school: App) -> None:
    await seen(school, school.maya)
    before = len(school.fake.asked("views.publish"))
    await school.says(school.maya, "help")
    assert len(school.fake.asked("views.publish")) == before
    await booked(school, "Anna Thu 16:30 1h fractions")
    await school.slack.settled()
    assert len(school.fake.asked("views.publish")) == before + 1
    await school.maya.presses_home("Hours")
    await school.settled_with_forms()
    assert not await school.maya.sends(thu="")
    await school.settled()
    await school.presses(school.maya, "Right")
    await school.slack.settled()
    assert "Thu 26 Nov: " not in str(school.maya.home)


async def test_the_fullest_tab_is_within_what_slack_takes(school: App) -> None:
    await school.says(school.maya, "hours Mon-Sun 6-23")
    await school.presses(school.maya, "Right")
    long = "x" * 190
    for hour in range(15, 21):
        await booked(school, f"Leo today at {hour}:00 for 1h, {long}")
    read = await seen(school, school.maya)
    assert any(line.endswith(" more") for line in read)
    assert len(school.maya.home["blocks"]) <= 100


async def test_the_home_tab_is_drawn_by_one_after_the_other(app: App) -> None:
    app.fake.break_next("views.publish", Fault(slow=0.5))
    await app.maya.goes_home()
    await booked(app, "Anna Thu 16:30 1h fractions")
    await app.slack.settled()
    first, second = app.fake.asked("views.publish")
    assert second.at - first.at >= 0.5, "the newest is the last"


async def test_a_tab_that_slack_has_no_time_for_is_drawn_a_little_later(app: App) -> None:
    app.fake.break_next("views.publish", too_many(0))
    await app.maya.goes_home()
    await app.slack.settled()
    assert app.maya.home["blocks"], "nobody has to look again for that"


async def test_the_home_tab_of_somebody_on_the_way_in_says_what_comes_next(app: App) -> None:
    assert "Send me your invitation" in (await app.ruth.goes_home())[1]
    await app.says(app.ruth, f"join {invite_tutor(app.program.store, app.program.clock.now())}")
    assert "answer my question" in (await app.ruth.goes_home())[1], "the code was good"
