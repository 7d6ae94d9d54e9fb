"""Forms in Slack: opened at a click, drawn anew as they are filled in, with their problems on their fields."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Mapping
from typing import Any

import structlog
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.forms import OPTIONS, errors_on, modal, note, option
from adapters.slack.inbound import Arrival, Way
from adapters.slack.messenger import SlackMessenger
from adapters.slack.render import Block
from adapters.store import Busy
from bot.program import Program
from bot.scenes import own_calendar
from bot.speaking import Answer, reader_of
from core.dialogue.forms import DRAFT
from core.dialogue.incoming import Changed, Incoming
from core.dialogue.people.naming import called
from core.model.people import Address
from core.ports import Undeliverable
from core.words import say

DRAWN = 5.0  # seconds that a form waits for the message it belongs to; a note holds its place meanwhile
A_LOOK = 0.05  # seconds between two looks
UNDRAWN = frozenset({"invalid_arguments", "invalid_blocks", "view_too_large"})  # how Slack refuses a view itself
REMEMBERED = 1000  # answers to forms that were sent, in case they are brought again

log = structlog.get_logger(__name__)

Ack = Mapping[str, Any] | None


class Modals:
    """The forms of everybody."""

    def __init__(self, messenger: SlackMessenger) -> None:
        self._messenger = messenger
        self._answers: OrderedDict[str, Ack] = OrderedDict()

    async def open(
        self, arrival: Arrival, address: Address, drawing: str, answer: Answer, words: str, held: str = ""
    ) -> None:
        """Open the form that `answer` has the fields of, else a note with `words`; in the place of what is `held`.

        That it cannot be opened changes nothing.
        """
        view = modal(answer.title, answer.submit, answer.entries, drawing) if drawing and answer.entries else {}
        if view.get("blocks"):
            await self._put(arrival, address, view, held, note(words))
        else:
            await self._put(arrival, address, note(words), held)

    async def tell(self, arrival: Arrival, address: Address, words: str) -> str:
        """Open a note; its name, by which something else can take its place."""
        return await self._put(arrival, address, note(words), "")

    async def _put(
        self, arrival: Arrival, address: Address, view: Block, held: str, instead: Block | None = None
    ) -> str:
        """Open a view, or change the one that is `held`; `instead` of one that Slack does not draw."""

        async def put(client: AsyncWebClient) -> Any:
            if held:
                return await client.views_update(view_id=held, view=view)
            return await client.views_open(trigger_id=arrival.trigger, view=view)

        try:
            answer = await self._messenger.call(address.space, put)
        except Undeliverable as failed:
            if instead and failed.reason in UNDRAWN:
                log.warning("a form was refused: a note stands for it", why=failed.reason)
                return await self._put(arrival, address, instead, held)
            log.info("a form could not be opened", why=failed.reason)
            return held
        return str((answer.get("view") or {}).get("id") or "")

    async def redraw(self, arrival: Arrival, asked: Changed, answer: Answer) -> None:
        """Draw the open form anew, where it is open: the times that are free now. Who was faster has the last word."""
        if not answer.entries or arrival.way is not Way.CHANGE:
            return
        name, hash = str(arrival.view["id"]), arrival.view.get("hash")
        view = modal(answer.title, answer.submit, answer.entries, asked.drawing, anew=_state(asked), keep=False)
        try:
            await self._messenger.call(
                asked.address.space, lambda client: client.views_update(view_id=name, view=view, hash=hash)
            )
        except Undeliverable as failed:
            log.info("a form could not be drawn anew", why=failed.reason)

    def answered(self, event: str, arrival: Arrival, answer: Answer) -> Ack:
        """What a form that was sent is answered: its problems; or nothing, which closes it."""
        errors = errors_on(answer.problems or {}, arrival.view)
        ack: Ack = {"response_action": "errors", "errors": errors} if errors else None
        self._answers[event] = ack
        if len(self._answers) > REMEMBERED:
            self._answers.popitem(last=False)
        return ack

    def again(self, event: str) -> Ack:
        """What the same form was answered when it was brought before."""
        return self._answers.get(event)

    async def drawn(self, program: Program, begun: Incoming, before: str) -> Changed | None:
        """Wait until the draft that was `begun` is drawn, and ask for its form; None: it has none."""
        for _ in range(int(DRAWN / A_LOOK)):
            try:
                now = await program.threads.read(drawn_as, program, begun.address)
            except Busy:  # the next look may be luckier
                now = ""
            if now is None:
                return None
            if now and now != before:
                return Changed(begun.address, now, "", f"{begun.event}:form", begun.said_at)
            await asyncio.sleep(A_LOOK)
        return None


def last_drawn(program: Program, address: Address) -> str:
    """The last drawing of a draft in the chat, though that be settled long since; empty: there was none."""
    with program.store.read() as view:
        drawn = view.drawn(DRAFT, address)
    return drawn.id if drawn else ""


def drawn_as(program: Program, address: Address) -> str | None:
    """The same while there is a draft; None: there is none."""
    with program.store.read() as view:
        if view.draft(address) is None:
            return None
    return last_drawn(program, address)


def found(program: Program, address: Address, query: str) -> Mapping[str, Any]:
    """The students whose names have these letters, for a tutor who looks for one."""
    now = program.clock.now()
    with program.store.read() as view:
        person = view.person_at(address)
        calendar = own_calendar(view, person, now)
    if calendar is None:
        return {"options": []}
    letters, reader = query.casefold().strip(), reader_of(person, now)
    named = [one for one in calendar.current if letters in one.name.casefold()]
    named.sort(key=lambda one: (not one.name.casefold().startswith(letters), one.name.casefold()))
    return {"options": [option(say(label, reader), str(one.id)) for one, label in called(named[:OPTIONS])]}


def _state(asked: Changed) -> str:
    """What a list of times depends on: with another one it begins afresh."""
    return "-".join(asked.values.get(name, "") for name in ("date", "minutes", "day", "whom"))
