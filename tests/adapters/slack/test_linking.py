"""A tutor picks a member of the workspace: they are asked there, agree for themselves, and the tutor confirms."""

from __future__ import annotations

from tests.adapters.slack.office import App

WHO = "Maya Ivanova, who is in this Slack workspace too, asks you:"
ASKED = f"{WHO}\nYou are joining Maya Ivanova's lessons as Leo. Right?"


async def picked(app: App, who: str = "Leo") -> None:
    """Maya has Leo on her list, and picks Ruth of the workspace for him, or for his parent."""
    await app.says(app.maya, "add Leo Brandt, 16")
    await app.presses(app.maya, "Add")
    await app.says(app.maya, "invite Leo")
    await app.presses(app.maya, who)
    await app.presses(app.maya, "Pick a member")
    await app.presses(app.maya, "Fill in")
    assert not await app.maya.sends(member=app.ruth.id)
    await app.settled()


async def test_a_member_is_linked_when_both_have_agreed(either: App) -> None:
    await picked(either)
    assert either.ruth.shown == [], "nobody is asked before the tutor's tap"
    await either.presses(either.maya, "Ask them")
    assert (either.ruth.last().words, either.ruth.last().labels) == (ASKED, ["Link me", "Not me"])
    await either.presses(either.ruth, "Link me")
    assert "Vienna time" in either.ruth.last().words, "Slack knows where she is"
    await either.presses(either.ruth, "Agree & join")
    assert "Ruth Vogel (Slack) says they are Leo." in either.maya.last().words
    before = len(either.ruth.shown)
    await either.says(either.maya, "Leo Tue 16:30 1h fractions")
    await either.says(either.maya, "stop")
    assert len(either.ruth.shown) == before, "no data flow before the tutor's second tap"
    await either.presses(either.maya, "Yes, link them")
    assert "Maya has confirmed it" in either.ruth.last().words
    await either.says(either.maya, "Leo Tue 16:30 1h fractions")
    await either.presses(either.maya, "Create & tell")
    assert "Maya has booked you" in either.ruth.last().words


async def test_a_parent_is_picked_too(app: App) -> None:
    await picked(app, "A parent")
    await app.presses(app.maya, "Ask them")
    assert "as Leo's parent. Right?" in app.ruth.last().words


async def test_who_is_somebody_else_says_so(app: App) -> None:
    await picked(app)
    await app.presses(app.maya, "Ask them")
    await app.presses(app.ruth, "Not me")
    assert "reached somebody else" in app.maya.last().words
    await app.presses(app.maya, "New invitation")


async def test_nobody_picks_themselves(app: App) -> None:
    await app.says(app.maya, "invite Anna")
    await app.presses(app.maya, "A parent")
    await app.presses(app.maya, "Pick a member")
    await app.presses(app.maya, "Fill in")
    answer = await app.maya.sends(member=app.maya.id)
    assert answer["errors"] == {"member": "That is you. Who else is it?"}


async def test_a_member_may_be_written_too(app: App) -> None:
    await app.says(app.maya, "invite Anna")
    await app.presses(app.maya, "A parent")
    await app.presses(app.maya, "Pick a member")
    await app.maya.says("@", text=f"<@{app.ruth.id}>")
    await app.settled()
    await app.presses(app.maya, "Ask them")
    assert "as Anna's parent. Right?" in app.ruth.last().words


async def test_whom_nobody_can_write_to_the_tutor_hears_of(app: App) -> None:
    app.ruth.account.gone = True
    await picked(app)
    await app.presses(app.maya, "Ask them")
    assert "did not reach whom you have picked" in app.maya.last().words
    assert "Pick a member" in app.maya.last().labels


async def test_a_question_to_somebody_else_is_answered_by_nobody_but_them(app: App) -> None:
    await picked(app)
    await app.presses(app.maya, "Ask them")
    await app.anna.presses(app.ruth.last(), "Link me")
    await app.settled()
    assert app.anna.whispers == ["I don't know that button."]
    assert app.anna.shown == []
