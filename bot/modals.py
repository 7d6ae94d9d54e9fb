"""Forms in Slack: opened at a click, drawn anew as they are filled in, with their problems on their fields."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Mapping
from typing import Any

import structlog

from adapters.slack.forms import OPTIONS, errors_on, modal, option
from adapters.slack.inbound import Arrival, Way
from adapters.slack.messenger import SlackMessenger
from bot.program import Program
from bot.scenes import own_calendar
from bot.speaking import Answer, reader_of
from core.dialogue.forms import DRAFT
from core.dialogue.incoming import Changed, Said
from core.dialogue.people.naming import called
from core.model.people import Address
from core.ports import Undeliverable
from core.words import say

DRAWN = 1.5  # seconds that a form waits for the message it belongs to; a click opens one for three
A_LOOK = 0.05  # seconds between two looks
REMEMBERED = 1000  # answers to forms that were sent, in case they are brought again

log = structlog.get_logger(__name__)

Ack = Mapping[str, Any] | None


class Modals:
    """The forms of everybody."""

    def __init__(self, messenger: SlackMessenger) -> None:
        self._messenger = messenger
        self._answers: OrderedDict[str, Ack] = OrderedDict()

    async def show(self, arrival: Arrival, asked: Changed, answer: Answer) -> None:
        """Show a form with the fields of `answer`: in the place of the one that is open, else a new one."""
        if arrival.way is Way.CHANGE:
            await self._redraw(arrival, asked, answer)
        else:
            await self._open(arrival, asked, answer)

    async def _open(self, arrival: Arrival, asked: Changed, answer: Answer) -> None:
        """Open the form that `answer` has the fields of. That it cannot be opened changes nothing."""
        view = modal(answer.title, answer.submit, answer.entries, asked.drawing)
        if not (answer.entries and view["blocks"] and arrival.trigger):
            return
        try:
            await self._messenger.call(
                asked.address.space, lambda client: client.views_open(trigger_id=arrival.trigger, view=view)
            )
        except Undeliverable as failed:
            log.info("a form could not be opened", why=failed.reason)

    async def _redraw(self, arrival: Arrival, asked: Changed, answer: Answer) -> None:
        """Draw the open form anew: the times that are free now. Who was faster has the last word."""
        if not answer.entries:
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

    async def drawn(self, program: Program, said: Said, before: str) -> Changed | None:
        """Wait until the draft that `said` has begun is drawn, and ask for its form; None: it has none."""
        for _ in range(int(DRAWN / A_LOOK)):
            now = await program.threads.read(drawn_as, program, said.address)
            if now and now != before:
                return Changed(said.address, now, "", f"{said.event}:form", said.said_at)
            await asyncio.sleep(A_LOOK)
        return None


def drawn_as(program: Program, address: Address) -> str:
    """The drawing of the draft as it stands in the chat; empty where there is none."""
    with program.store.read() as view:
        drawn = view.drawn(DRAFT, address) if view.draft(address) else None
    return drawn.id if drawn else ""


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
    return "-".join(asked.values.get(name, "") for name in ("date", "minutes"))
