"""What a private page shows: what has come of this step, whatever else is on its way, and the same again later."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.intake import ON_PAGE, Intake
from bot.letters import VALID
from bot.links import PrivateLinks
from bot.program import KEPT
from bot.turns import AT_ONCE, Spoken, Turns
from core.dialogue.incoming import Incoming
from core.model.people import Address
from core.moments import HOUR
from core.notices import Kind, Notice
from core.replies import Reply
from core.rules.inviting import hash_of
from core.words import said
from tests.e2e.mailing import ELENA, NOW, House, opened
from tests.e2e.posting import body, link

CONCURRENT = 8


@pytest.fixture
async def house(sqlite_url: str, tmp_path: Path) -> AsyncIterator[House]:
    async with opened(sqlite_url, tmp_path) as house:
        yield house


def choice(html: str, label: str) -> str:
    """Where a button of a page leads."""
    form = html.partition(f">{label}</button>")[0].rpartition('action="')[2]
    return form.partition('"')[0]


class Killed(BaseException):
    """The program has died."""


class Dying(Turns):
    """Turns of a program that dies before anything of them is done."""

    def take(self, event: str, incoming: Incoming, wait: timedelta = AT_ONCE) -> Spoken:
        raise Killed


async def test_an_older_mail_still_knows_its_lesson_when_another_page_has_answered_since(house: House) -> None:
    older = await house.book()
    page = await house.post_to(link(older, "OK"))
    newer = await house.book("book Anna Thu 17:00 1h fractions, nr 3-8")
    await house.yes(link(newer, "OK"))
    house.stage.take_heard()
    await house.yes(house.url + choice(page, "Write to Maya"), "she brings her book")
    assert house.heard("Maya") == ["Elena (Tue 24 Nov, 16:30–17:30): “she brings her book”"]


async def test_the_page_answers_while_an_earlier_mail_to_the_same_box_is_turned_away(house: House) -> None:
    ok = link(await house.book(), "OK")
    house.post.refusing[ELENA] = "450 4.2.0 greylisted, come again"
    await house.say("Maya", "book Anna Thu 17:00 1h fractions, nr 3-8")
    await house.press("Maya", "Create & tell")
    assert "Good, Anna is coming: Tue 24 Nov, 17:30–18:30." in await house.yes(ok)


async def test_a_page_opened_again_leads_on_to_the_same_choices(house: House) -> None:
    mail = await house.book()
    await house.say("Elena", "/remind 24h")
    cannot = await house.yes(link(mail, "Another time?"))
    assert "Which time would suit instead?" in cannot
    assert await house.get(link(mail, "Another time?")) == cannot, "the line may have broken before she saw it"
    assert await house.yes(link(mail, "Another time?")) == cannot
    other = await house.post_to(link(mail, "Another time?"))
    house.stage.take_heard()
    async with house.http.get(house.url + choice(other, "Send")) as page:
        assert page.status == 200
    assert "Ask Maya" in await house.yes(house.url + choice(other, "Send"), "Thursday at 17:30")


async def test_a_page_whose_choice_was_taken_says_so(house: House) -> None:
    ok = link(await house.book(), "OK")
    page = await house.post_to(ok)
    await house.post_to(house.url + choice(page, "Running late"))
    again = await house.get(ok)
    assert "That is settled already." in again
    assert "Good, Anna is coming" not in again


async def test_a_page_does_not_repeat_what_is_no_longer_so(house: House) -> None:
    ok = link(await house.book(), "OK")
    assert "Good, Anna is coming" in await house.yes(ok)
    await house.say("Maya", "cancel Anna Tue, sick")
    await house.press("Maya", "Cancel & tell")
    again = await house.get(ok)
    assert "Good, Anna is coming" not in again
    assert "That is settled already." in again
    assert "cancelled" in again.casefold()


async def test_of_many_at_once_one_takes_effect_and_the_others_see_it(house: House) -> None:
    write = link(await house.book(), "Write to Maya")
    house.stage.take_heard()
    words = [f"message number {n}" for n in range(CONCURRENT)]
    pages = await asyncio.gather(*(house.yes(write, one) for one in words))
    (heard,) = house.heard("Maya")
    (taken,) = (one for one in words if one in heard)
    for one, page in zip(words, pages, strict=True):
        assert "Passed to Maya." in page, "each sees how it stands"
        assert ("was not sent" in page and one in page) is (one != taken), "and what has become of its own words"


async def test_a_double_click_sees_what_the_first_click_did(house: House) -> None:
    write = link(await house.book(), "Write to Maya")
    pages = await asyncio.gather(*(house.yes(write, "she brings her book") for _ in range(CONCURRENT)))
    assert set(pages) == {pages[0]}
    assert "Passed to Maya." in pages[0]
    assert "was not sent" not in pages[0]


async def test_two_choices_of_one_mail_pressed_at_once_each_see_their_own_answer(house: House) -> None:
    mail = await house.book()
    ok, other = await asyncio.gather(house.yes(link(mail, "OK")), house.yes(link(mail, "Another time?")))
    assert "Good, Anna is coming" in ok
    assert "Which time would suit instead?" in other


async def test_g6_what_a_killed_program_had_taken_is_done_once_and_its_link_stays_used(house: House) -> None:
    write = link(await house.book(), "Write to Maya")
    house.stage.take_heard()
    token = write.rpartition("/")[2]
    program = house.program
    dying = Intake(
        program.store, Dying(program.store, house.clock, program.setup), program.delivery, house.clock, program.threads
    )
    with pytest.raises(Killed):
        await PrivateLinks(program.store, dying, house.clock, program.threads).act(token, "she brings her book")
    assert house.heard("Maya") == [], "it died before the turn"
    with program.store.read() as view:
        taken = view.link(hash_of(token), NOW)
        assert taken is not None
        assert taken.used is not None, "what is stored is used in the same step"
    await program.intake.catch_up()
    await program.delivery.drain()
    assert len(house.heard("Maya")) == 1
    assert "Passed to Maya." in body(house.post.mails[-1]), "nobody has a page open any more"
    house.clock.advance(KEPT + HOUR)
    program.store.purge(house.clock.now() - KEPT, house.clock.now())
    assert KEPT < VALID
    await house.yes(write, "she brings her book")
    assert house.heard("Maya") == [], "long after the inbox has forgotten it"


async def test_what_no_page_has_shown_goes_by_mail(house: House) -> None:
    before = len((await house.book(), *house.post.mails)) - 1
    step = Notice(Kind.REPLY, 1002, 0, 0, NOW + ON_PAGE, NOW + HOUR, "email:link x 0", Reply(said("Good, I have it.")))
    program = house.program
    with program.store.begin() as tx:
        tx.plan_reply(Address("email", "", ELENA, ELENA), step, NOW)
    await program.delivery.drain()
    assert len(house.post.mails) == before
    house.clock.advance(ON_PAGE + timedelta(seconds=1))
    await program.delivery.drain()
    assert body(house.post.mails[-1]).startswith("Good, I have it.")
