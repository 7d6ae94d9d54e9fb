"""Coming in on Telegram: by a link, with what Telegram knows already, and with the menu of what somebody is by then."""

from __future__ import annotations

import pytest

from adapters.documents.pictures import qr_code
from tests.adapters.telegram.people import Phone
from tests.adapters.telegram.server import refused
from tests.adapters.telegram.town import Town


async def code_for(town: Town, whom: str = "A parent") -> str:
    """The code of a new invitation by Maya."""
    await town.hears(town.maya, "/invite Anna")
    await presses(town, town.maya, whom)
    return next(line for line in town.maya.last().text.splitlines() if line.startswith("join ")).removeprefix("join ")


async def presses(town: Town, phone: Phone, label: str) -> str:
    """What somebody reads after they have pressed this."""
    phone.presses(phone.last(), label)
    await town.settle()
    return phone.last().text


async def test_a_parent_joins_with_two_taps_and_a_city(town: Town) -> None:
    await town.hears(town.ruth, f"/start {await code_for(town)}")
    assert await presses(town, town.ruth, "Yes") == "Which city are you in?"
    assert town.ruth.last().labels[:3] == ["Berlin", "Vienna", "Zürich"], "as her phone's language suggests"
    card = await presses(town, town.ruth, "Vienna")
    assert card.startswith("Ruth Vogel · Vienna time\n"), "her name Telegram has told"
    assert town.ruth.last().labels == ["Agree & join", "Name", "City", "No, thanks"]
    assert await presses(town, town.ruth, "Name") == "What is your name?"
    await town.hears(town.ruth, "Ruth Brandt")
    await presses(town, town.ruth, "Agree & join")
    assert town.maya.last().text == "Ruth Brandt (Telegram) says they are Anna's parent."


async def test_a_tutor_reads_who_says_to_be_the_student(town: Town) -> None:
    await town.hears(town.ruth, f"/start {await code_for(town, 'Anna')}")
    await presses(town, town.ruth, "Yes")
    await presses(town, town.ruth, "Vienna")
    assert "Name" not in town.ruth.last().labels, "the student's name is the tutor's to give"
    await presses(town, town.ruth, "Agree & join")
    assert town.maya.last().text == "Ruth Vogel (Telegram) says they are Anna."


async def test_whatever_language_a_phone_speaks_days_are_named_as_the_words_around_them(town: Town) -> None:
    await town.hears(town.ruth, f"/start {await code_for(town)}")
    for label in ("Yes", "Vienna", "Agree & join"):
        await presses(town, town.ruth, label)
    await presses(town, town.maya, "Yes, link them")
    assert await town.hears(town.ruth, "/sessions") == "Tue 24 Nov\n  16:30–17:30 Anna's lesson with Maya: fractions"


@pytest.mark.parametrize("command", ["/students", "/off", "/off 24 Dec", "/invite Anna", "/nonsense"])
async def test_a_command_that_is_not_theirs_is_told_to_nobody(town: Town, command: str) -> None:
    before = len(town.fake.to(town.maya.id))
    name = command.split()[0]
    assert await town.hears(town.anna, command) == f"I don't know {name} here. “help” names what I know."
    assert len(town.fake.to(town.maya.id)) == before


@pytest.mark.parametrize("command", ["/help", "/today", "/start", "/settings"])
async def test_on_the_way_in_a_command_is_no_answer(town: Town, command: str) -> None:
    await town.hears(town.ruth, f"/start {await code_for(town)}")
    await presses(town, town.ruth, "Yes")
    answer = "Let us finish this first; “stop” leaves it.\nWhich city are you in?"
    assert await town.hears(town.ruth, command) == answer
    await presses(town, town.ruth, "Vienna")
    assert (await town.hears(town.ruth, command)).startswith("Ruth Vogel · Vienna time\n")
    await town.hears(town.ruth, "stop")
    assert town.ruth.last().text == "Good, nothing was changed, and nobody was told."


async def test_who_has_just_been_linked_has_the_menu_at_once(town: Town) -> None:
    await town.hears(town.ruth, f"/start {await code_for(town)}")
    await presses(town, town.ruth, "Yes")
    await presses(town, town.ruth, "Vienna")
    await presses(town, town.ruth, "Agree & join")
    assert (str(town.ruth.id), "") not in town.fake.menus
    await presses(town, town.maya, "Yes, link them")
    await town.settle()
    assert "today" in [one["command"] for one in town.fake.menus[str(town.ruth.id), ""]]
    await town.hears(town.maya, "who Anna")
    await presses(town, town.maya, "Unlink Ruth")
    await town.hears(town.ruth, "/today")
    assert town.fake.menus[str(town.ruth.id), ""] == [], "who belongs to nobody any more has that of a stranger"


async def test_who_presses_start_again_is_greeted_with_what_comes_next(town: Town) -> None:
    hello = "Hello, Anna!\nYour lesson with Maya: Tue 24 Nov, 17:30–18:30\nTopic: fractions"
    assert await town.hears(town.anna, "/start") == hello
    assert town.anna.last().labels == ["I'm coming", "Running late", "Can't make it"]
    assert (await town.hears(town.maya, "/start")).startswith("Hello, Maya!\nNext:\nTue 24 Nov\n")


async def test_every_chat_has_the_button_of_the_menu(town: Town) -> None:
    assert town.fake.menu_button == "commands"
    assert [one["command"] for one in town.fake.menus["default", ""]] == ["start", "help"]


async def test_a_menu_that_cannot_be_set_stops_nothing(town: Town) -> None:
    town.fake.break_next("setMyCommands", refused(400, "Bad Request: BOT_COMMAND_INVALID"))
    assert await town.hears(town.maya, "/today") != ""
    await town.hears(town.maya, "/week")
    assert (str(town.maya.id), "") in town.fake.menus, "and it is tried again"


async def test_each_role_has_its_own_menu_and_every_command_in_it_is_understood(town: Town) -> None:
    await town.hears(town.maya, "/today")
    await town.hears(town.anna, "/today")
    menus = town.fake.menus
    assert {"new", "students", "off"} <= {one["command"] for one in menus[str(town.maya.id), ""]}
    assert "students" not in {one["command"] for one in menus[str(town.anna.id), ""]}
    assert [one["command"] for one in menus["default", ""]] == ["start", "help"]
    puzzled = ("I did not understand", "Passed to", "I don't know")
    for phone in (town.maya, town.anna):
        for one in menus[str(phone.id), ""]:
            answer = await town.hears(phone, f"/{one['command']}")
            assert not answer.startswith(puzzled), f"/{one['command']}: {answer}"
            await town.hears(phone, "stop")


async def test_an_invitation_is_a_link_that_opens_the_bot(town: Town) -> None:
    town.house.turns.open_doors((("telegram", town.house.telegram.link),))
    await town.hears(town.maya, "/invite Anna")
    town.maya.presses(town.maya.last(), "A parent")
    await town.settle()
    link = next(line for line in town.maya.last().text.splitlines() if line.startswith("https://"))
    address, _, code = link.partition("?start=")
    assert address == "https://t.me/strict_bell_bot"
    assert 1 <= len(code) <= 64
    answer = await town.hears(town.ruth, f"/start {code}")
    assert answer == "You are joining Maya Ivanova's lessons as Anna's parent. Right?"
    assert town.ruth.last().labels == ["Yes", "I am Anna", "Not me"]
    town.ruth.presses(town.ruth.last(), "Not me")
    await town.settle()
    assert await town.hears(town.ben, f"/start {code}") == (
        "This invitation is not valid. Ask your tutor for a new one."
    )


async def _linked(town: Town) -> str:
    """The link of a new invitation for Anna's parent, which is on Maya's screen now."""
    town.house.turns.open_doors((("telegram", town.house.telegram.link),))
    await code_for(town)
    return next(line for line in town.maya.last().text.splitlines() if line.startswith("https://"))


async def test_an_invitation_is_shown_as_a_qr_code_of_the_same_link(town: Town) -> None:
    link = await _linked(town)
    card = town.maya.last()
    assert card.labels == ["Show QR code", "By e-mail", "Revoke"]
    assert await presses(town, town.maya, "Show QR code") == (
        "Anna's parent scans this to join.\nIt works once, until Sun 6 Dec."
    )
    assert town.maya.last().picture == qr_code(link)
    town.maya.presses(card, "Show QR code")
    await town.settle()
    assert town.maya.last().picture == qr_code(link), "as often as it is wanted"
    assert await town.hears(town.ruth, f"/start {link.partition('?start=')[2]}") == (
        "You are joining Maya Ivanova's lessons as Anna's parent. Right?"
    )
    town.maya.presses(card, "Revoke")
    await town.settle()
    assert card.text == "Revoked: nobody can join with it."


async def test_where_the_message_cannot_be_read_any_more_the_qr_code_is_of_a_new_link(town: Town) -> None:
    link = await _linked(town)
    town.maya.last().text = "too old to be told"
    assert (await presses(town, town.maya, "Show QR code")).endswith("The link that I sent before is worthless now.")
    assert town.maya.last().picture not in (b"", qr_code(link))
    assert await town.hears(town.ruth, f"/start {link.partition('?start=')[2]}") == (
        "This invitation is not valid. Ask your tutor for a new one."
    )


async def test_a_used_invitation_has_no_qr_code(town: Town) -> None:
    link = await _linked(town)
    card, data = town.maya.last(), town.maya.last().button("Show QR code")["callback_data"]
    await town.hears(town.ruth, f"/start {link.partition('?start=')[2]}")
    await presses(town, town.ruth, "Not me")
    press = town.maya.presses(card, data=data)
    await town.settle()
    assert press.answered
    assert [message.picture for message in town.fake.to(town.maya.id) if message.picture] == []
