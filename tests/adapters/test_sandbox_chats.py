"""What the sandbox remembers, and how its messenger keeps the promises of every messenger."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from adapters.sandbox.chats import SHOWN, Chats, Kind, Line, Pane
from adapters.sandbox.messenger import SandboxMessenger
from adapters.sandbox.stream import Stream
from core.model.people import Address
from core.moments import MINUTE
from core.ports import Button, Message, Messenger, Undeliverable
from tests.adapters.sandbox_desk import ANNA, ELENA, MAYA, SUNDAY, sheet

PHONES = (Pane("maya", "Maya", Kind.CHAT, SUNDAY), Pane("anna", "Anna", Kind.CHAT, SUNDAY + MINUTE))
CARD = Message("Anna asks for Tuesday.", (Button("Accept", "card:0", "main"), Button("Join", link="https://x.y/z")))


@pytest.fixture
def chats(tmp_path: Path) -> Iterator[Chats]:
    kept = Chats(tmp_path / "sandbox.db")
    for phone in PHONES:
        kept.open_pane(phone)
    yield kept
    kept.close()


@pytest.fixture
def phones(chats: Chats) -> Messenger:
    return SandboxMessenger(Kind.CHAT, chats, Stream(), lambda: SUNDAY)


@pytest.fixture
def mail(chats: Chats) -> Messenger:
    return SandboxMessenger(Kind.MAILBOX, chats, Stream(), lambda: SUNDAY)


async def test_a_restart_keeps_panes_and_messages(chats: Chats, phones: Messenger, tmp_path: Path) -> None:
    sent = await phones.send(MAYA, replace(CARD, sheet=sheet({"day": "2026-11-24"}), silent=True))
    chats.add(Line("maya", "own-event", "yes", SUNDAY, own=True, replies_to=sent))
    before = (chats.panes(), chats.lines("maya"))
    chats.close()
    again = Chats(tmp_path / "sandbox.db")
    assert (again.panes(), again.lines("maya")) == before
    assert before[1][0].sheet == sheet({"day": "2026-11-24"})
    again.close()


async def test_what_was_sent_before_a_restart_can_still_be_redrawn(
    chats: Chats, phones: Messenger, tmp_path: Path
) -> None:
    sent = await phones.send(MAYA, CARD)
    chats.close()
    again = Chats(tmp_path / "sandbox.db")
    messenger = SandboxMessenger(Kind.CHAT, again, Stream(), lambda: SUNDAY + MINUTE)
    assert await messenger.edit(MAYA, sent, Message("Accepted.")) == sent
    assert again.lines("maya") == (Line("maya", sent, "Accepted.", SUNDAY, edited=SUNDAY + MINUTE),)
    again.close()


async def test_a_card_is_redrawn_where_it_stands(chats: Chats, phones: Messenger) -> None:
    sent = await phones.send(MAYA, CARD)
    await phones.send(MAYA, Message("Something else."))
    await phones.edit(MAYA, sent, Message("Accepted."))
    assert [line.text for line in chats.lines("maya")] == ["Accepted.", "Something else."]


@pytest.mark.parametrize(
    ("sent", "why"),
    [("gone", "no message was ever called that"), ("", "an empty name is nobody's")],
)
async def test_where_the_message_is_gone_it_is_sent_anew(chats: Chats, phones: Messenger, sent: str, why: str) -> None:
    name = await phones.edit(MAYA, sent, CARD)
    assert [(line.ref, line.text) for line in chats.lines("maya")] == [(name, CARD.text)], why
    assert name != sent, why


async def test_nobody_redraws_a_message_in_another_persons_pane(chats: Chats, phones: Messenger) -> None:
    sent = await phones.send(MAYA, CARD)
    await phones.edit(ANNA, sent, Message("Not yours."))
    assert [line.text for line in chats.lines("maya")] == [CARD.text]
    assert [line.text for line in chats.lines("anna")] == ["Not yours."]


@pytest.mark.parametrize(
    ("address", "why"),
    [
        (Address("sandbox", "", "lost", "lost"), "there is no such phone"),
        (Address("sandbox", "", ELENA.user, ELENA.chat), "a mailbox is no phone"),
    ],
)
async def test_a_phone_that_is_not_there_is_never_reached(
    phones: Messenger, mail: Messenger, address: Address, why: str
) -> None:
    await mail.send(ELENA, CARD)
    with pytest.raises(Undeliverable) as refused:
        await phones.send(address, CARD)
    assert refused.value.permanent, why


async def test_a_mailbox_is_opened_by_its_first_mail(chats: Chats, mail: Messenger) -> None:
    await mail.send(ELENA, Message("One", subject="Thursday"))
    await mail.send(ELENA, Message("Two", subject="Friday"))
    assert chats.pane(ELENA.user) == Pane(ELENA.user, ELENA.user, Kind.MAILBOX, SUNDAY)
    assert [line.subject for line in chats.lines(ELENA.user)] == ["Thursday", "Friday"]


def test_a_pane_that_is_there_stays_as_it_is(chats: Chats) -> None:
    kept = chats.open_pane(Pane("maya", "Somebody else", Kind.MAILBOX, SUNDAY + MINUTE))
    assert kept == PHONES[0]
    assert chats.panes() == PHONES


def test_a_line_is_kept_once_but_may_stand_in_two_panes(chats: Chats) -> None:
    line = Line("maya", "the-same-one", "hello", SUNDAY, own=True)
    assert [chats.add(line), chats.add(line), chats.add(replace(line, pane="anna"))] == [True, False, True]


def test_a_page_is_given_the_latest_lines_oldest_first(chats: Chats) -> None:
    for n in range(SHOWN + 3):
        chats.add(Line("maya", f"line-{n}", str(n), SUNDAY))
    given = [line.text for line in chats.lines("maya")]
    assert given == [str(n) for n in range(3, SHOWN + 3)]
