"""Wishes in the whole program: what waits in the store after each, and what leaves when nothing ran for a while."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta

import pytest

from bot.delivery import Delivery
from bot.digests import plan_all_digests
from bot.rehearsal import travel
from bot.threads import Threads
from core.moments import DAY, HOUR, MINUTE, SECOND, Instant, instant_of
from core.notices import Kind
from core.ports import Undeliverable
from core.replies import Action
from tests.dialogue.company import BERLIN, ELENA, MAYA, NADIA, NOW, SOON, Company, address_of, company, lesson

START = NOW + 2 * DAY + 6 * HOUR + 30 * MINUTE  # Tue 24 Nov, 16:30
LESSON = lesson(SOON, START)


def waiting(here: Company, who: int) -> set[tuple[str, Instant]]:
    """What waits for somebody, and when it is due."""
    with here.store.read() as view:
        rows = view.ahead(10_000)
    mine = [row.notice for row in rows if row.notice.person == who]
    return {(f"{notice.kind} {notice.step}".strip(), notice.due) for notice in mine}


def heard(here: Company, who: int, to: Instant) -> list[str]:
    """What somebody receives up to an instant."""
    return [one.message.text for one in here.go(to) if one.address == address_of(who) and not one.edited]


def berlin(words: str) -> Instant:
    return instant_of(datetime.fromisoformat(words), BERLIN)


# --- P2: nothing is lost, nothing is left ----------------------------------------------------------


@pytest.mark.parametrize(
    "detour",
    [
        ("/remind off", "/remind 24h 1h"),
        ("/remind 3h", "/quiet off", "/quiet 21:30-7:30", "/remind 24h 1h"),
        ("remind me 2 hours before", "weekly digest on", "weekly digest off", "/remind 24h 1h"),
    ],
)
def test_p2_whoever_changes_their_mind_has_what_they_had(detour: tuple[str, ...]) -> None:
    with company(lessons=(LESSON,), timers=True) as here:
        here.deliver()
        before = {who: waiting(here, who) for who in (NADIA, ELENA, MAYA)}
        for words in detour:
            here.say(NADIA, words)
        assert {who: waiting(here, who) for who in (NADIA, ELENA, MAYA)} == before
        assert ("reminder_24h", START - DAY) in before[NADIA]


def test_p2_each_wish_changes_what_it_names_and_nothing_else() -> None:
    with company(lessons=(LESSON,), timers=True) as here:
        here.deliver()
        before = waiting(here, NADIA)
        here.say(NADIA, "/remind 3h")
        assert waiting(here, NADIA) - before == {("reminder_180m", START - 3 * HOUR)}
        assert before - waiting(here, NADIA) == {("reminder_24h", START - DAY), ("reminder_1h", START - HOUR)}
        here.craft(NADIA, Action("set", value="notices join off"))
        assert before - waiting(here, NADIA) >= {("join", START - 10 * MINUTE)}
        here.craft(NADIA, Action("usual"))
        assert waiting(here, NADIA) == before


def test_p2_a_parent_who_speaks_for_a_child_keeps_the_reminders() -> None:
    """She is spoken to for a child who has no messenger: a change of hers plans for the child's lessons."""
    with company(lessons=(LESSON,), timers=True) as here:
        here.say(ELENA, "/remind 2h")
        assert ("reminder_120m", START - 2 * HOUR) in waiting(here, ELENA)
        here.say(ELENA, "/remind off")
        assert not [kind for kind, _ in waiting(here, ELENA) if kind.startswith("reminder")]


def test_a_new_zone_moves_what_quiet_hours_hold() -> None:
    early = lesson(SOON, berlin("2026-11-26 07:00"))
    with company(lessons=(early,), timers=True) as here:
        assert ("reminder_24h", berlin("2026-11-25 07:00")) in waiting(here, NADIA), "8 o'clock in Sofia"
        here.say(NADIA, "/city")
        here.say(NADIA, "Lisbon")
        moved = {due for kind, due in waiting(here, NADIA) if kind == "reminder_24h"}
        assert moved == {berlin("2026-11-25 08:30")}, "half past seven in Lisbon"


# --- E4 ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("after", "sent", "why"),
    [(0 * SECOND, True, "exactly at its expiry it is sent"), (SECOND, False, "a second later it is not")],
)
def test_e4_a_reminder_is_sent_up_to_its_expiry(after: timedelta, sent: bool, why: str) -> None:
    with company(lessons=(LESSON,), timers=True) as here:
        here.deliver()
        here.stage.take_heard()
        here.clock.set(START - 2 * HOUR + after)
        here.deliver()
        own = [one.message.text for one in here.stage.take_heard() if one.address == address_of(NADIA)]
        assert [words.split(":")[0] for words in own] == (["Your lesson with Maya"] if sent else []), why
        with here.store.read() as view:
            states = {row.notice.kind: row.state for row in view.notices(SOON) if row.notice.person == NADIA}
        assert states["reminder_24h"] == ("sent" if sent else "expired")


# --- digests ----------------------------------------------------------------------------------------


def test_digests_begin_at_the_start_of_the_program_and_go_on_by_themselves() -> None:
    lessons = [lesson(SOON + 100 + n, berlin(f"2026-11-{24 + n} 16:30")) for n in range(3)]
    with company(lessons=lessons) as here:
        assert not [kind for kind, _ in waiting(here, MAYA) if kind.startswith("digest")]
        plan_all_digests(here.store, NOW)
        found = [words for words in heard(here, MAYA, berlin("2026-11-27 12:00")) if words.startswith("Today: ")]
        assert [words.split("\n")[0] for words in found] == ["Today: 1 lesson."] * 3


def test_a_second_start_owes_nothing_twice() -> None:
    with company(lessons=(LESSON,)) as here:
        plan_all_digests(here.store, NOW)
        heard(here, MAYA, berlin("2026-11-24 07:30"))
        here.clock.set(berlin("2026-11-24 09:00"))
        plan_all_digests(here.store, here.clock.now())
        assert heard(here, MAYA, berlin("2026-11-24 12:00")) == []


@pytest.mark.parametrize(
    ("up_again", "sent", "why"),
    [
        ("2026-11-24 13:30", True, "six hours late it is still sent"),
        ("2026-11-24 13:31", False, "a minute later it is not"),
    ],
)
def test_a_digest_that_was_due_while_nothing_ran_comes_while_it_is_useful(up_again: str, sent: bool, why: str) -> None:
    with company(lessons=(LESSON,)) as here:
        plan_all_digests(here.store, NOW)
        here.clock.set(berlin(up_again))
        here.stage.take_heard()
        here.deliver()
        own = [one.message.text for one in here.stage.take_heard() if one.address == address_of(MAYA)]
        assert any(words.startswith("Today: 1 lesson.") for words in own) is sent, why


def test_a_digest_of_which_nobody_knows_whether_it_came_is_not_sent_again() -> None:
    with company(lessons=(LESSON,)) as here:
        plan_all_digests(here.store, NOW)
        doubtful, threads = Doubtful(), Threads(here.store.database)
        delivery = Delivery(here.store, {"telegram": doubtful}, here.clock, threads)
        asyncio.run(travel(here.store, delivery, here.clock, threads, berlin("2026-11-24 12:00")))
        threads.close()
        assert doubtful.tries == 1


class Doubtful:
    """A messenger whose connection breaks after the message has left."""

    def __init__(self) -> None:
        self.tries = 0

    async def send(self, address: object, message: object) -> str:
        """Lose the answer."""
        self.tries += 1
        raise Undeliverable(reason="no answer", unknown=True)

    async def edit(self, address: object, sent: str, message: object) -> str:
        """The same."""
        return await self.send(address, message)


def test_a_digest_is_worded_from_the_state_as_it_is_when_it_leaves() -> None:
    with company(lessons=(LESSON,)) as here:
        plan_all_digests(here.store, NOW)
        here.say(MAYA, "cancel Nadia Tue, ill")
        here.press(MAYA, "Cancel & tell")
        assert not [words for words in heard(here, MAYA, berlin("2026-11-24 12:00")) if "Today" in words]
        assert (Kind.DIGEST + " morning 2026-11-25", berlin("2026-11-25 07:30")) in waiting(here, MAYA)
