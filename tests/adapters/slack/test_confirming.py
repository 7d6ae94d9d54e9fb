"""Everything is confirmed at once, however long the work takes: hundreds at a time, by socket and over HTTP."""

from __future__ import annotations

import asyncio

from tests.adapters.slack.office import App
from tests.adapters.slack.people import Member
from tests.adapters.slack.workspace import Fault

EVENTS = 300
AT_A_TIME = 25
HELD = 600.0  # seconds that Slack takes to say who somebody is: longer than any test


async def test_three_hundred_are_confirmed_though_the_work_on_none_of_them_can_go_on(either: App) -> None:
    either.fake.break_next("users.info", *[Fault(slow=HELD)] * EVENTS)
    strangers = [Member(either.fake, f"U{n}") for n in range(1000, 1000 + EVENTS)]
    for at in range(0, EVENTS, AT_A_TIME):
        await asyncio.gather(*(one.says("hello") for one in strangers[at : at + AT_A_TIME]))
    assert [one.id for one in strangers if one.shown] == [], "nobody is answered before Slack says who they are"
    assert either.fake.wrong == [], "each was confirmed in time"
    with either.program.store.read() as view:
        kept = view.inspect(either.program.clock.now(), "")
    assert (kept["inbox"]["waiting"], kept["inbox"]["handled"]) == (EVENTS, 0), "each is kept until it is done"


async def test_commands_presses_and_forms_are_confirmed_while_nothing_can_be_said(either: App) -> None:
    await either.says(either.maya, "Anna Tue 16:30 1h fractions")
    card = either.maya.last()
    either.fake.break_next("chat.postMessage", *[Fault(slow=HELD)] * 10)
    either.fake.break_next("chat.update", *[Fault(slow=HELD)] * 10)
    before = len(either.fake.asked("chat.postMessage"))
    await either.maya.says("today")
    await either.slack.settled()
    leaving = asyncio.create_task(either.program.delivery.drain())
    async with asyncio.timeout(10):
        while len(either.fake.asked("chat.postMessage")) == before:
            await asyncio.sleep(0.01)
    await either.maya.commands("week")
    await either.maya.presses(card, "Change")
    await either.maya.presses(card, "Create & tell")
    await either.maya.shortcut("new_session")
    await either.maya.goes_home()
    assert either.fake.wrong == []
    assert not leaving.done(), "what they ask for is still on its way"
    leaving.cancel()
    await asyncio.gather(leaving, return_exceptions=True)
