"""The player of transcripts: it acts the people's lines, and writes down what the bot answers."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from adapters.terminal.script import (
    Booked,
    Cast,
    Closed,
    Invited,
    Mailbox,
    Press,
    Restart,
    SetClock,
    Speak,
    Step,
    Unplayable,
    instant_in,
    is_input,
    step_of,
    zone_of_city,
)
from adapters.terminal.stage import Stage, written
from core.dialogue.incoming import Incoming, Pressed, Said
from core.model.people import Address
from core.moments import Instant, zone_named


@dataclass(frozen=True)
class House:
    """The running program as a transcript needs it, handed in by the wiring.

    `take` gives back the toast; `follow` opens a private link, and says yes or writes on its page, which then
    stands in its reader's chat; `move` goes to an instant, through everything that becomes due on the way; `set`
    only sets the clock. `cast` makes people who have joined, `booked` a lesson, `invited` an invitation for a tutor.
    """

    take: Callable[[Incoming], Awaitable[str]]
    follow: Callable[[str, str], Awaitable[None]]
    drain: Callable[[], Awaitable[None]]
    set: Callable[[Instant], None]
    move: Callable[[Instant], Awaitable[None]]
    now: Callable[[], Instant]
    cast: Callable[[tuple[str, ...]], Awaitable[dict[str, Address]]]
    booked: Callable[[Booked], Awaitable[None]]
    invited: Callable[[str], Awaitable[str]]
    restart: Callable[[Instant | None], Awaitable[None]]


class Player:
    """Plays steps one after the other; each gives the lines that the bot's answer makes."""

    def __init__(self, house: House, stage: Stage) -> None:
        self._house = house
        self._stage = stage
        self._people: dict[str, Address] = {}
        self._zone = "Europe/Berlin"
        self._events = 0

    async def play(self, transcript: str) -> str:
        """The transcript with the bot's lines as they are now; the people's lines and remarks stay.

        Raises:
            Unplayable: one of its lines is no step, or cannot be played where it stands; it says which line.
        """
        rows: list[str] = []
        for n, line in enumerate(transcript.splitlines(), 1):
            if not is_input(line):
                continue
            rows.append(line)
            try:
                if (step := step_of(line)) is not None:
                    rows += await self.act(step)
            except Unplayable as wrong:
                raise Unplayable(f"line {n}: {wrong}") from wrong
        return "\n".join(rows).rstrip() + "\n"

    async def act(self, step: Step) -> list[str]:
        """Play one step."""
        match step:
            case SetClock():
                await self._set_clock(step)
            case Cast(names):
                self._people |= await self._house.cast(names)
            case Invited(name):
                self._stage.code = await self._house.invited(name)
                return [f"  tutorbell invite:  join {self._stage.code}"]
            case Mailbox(who, mail):
                self._people[who] = Address("email", "", mail, mail)
            case Closed(who):
                self._stage.closed.add(self._address(who).user)
            case Booked():
                await self._house.booked(step)
            case Restart(wall):
                await self._house.restart(instant_in(wall, zone_named(self._zone)) if wall else None)
                await self._house.drain()
            case Speak(who, words, under):
                words = words.replace("{code}", self._stage.code)
                return await self._speak(who, words, under)
            case Press():
                return await self._press(step)
        return self._lines(None)

    def _address(self, who: str) -> Address:
        """The chat of somebody; whoever is new speaks from a new phone."""
        return self._people.setdefault(who, Address("telegram", "", who.casefold(), who.casefold()))

    def _opened(self, who: str) -> Address:
        """The chat of somebody who acts in it: it is open again."""
        address = self._address(who)
        self._stage.closed.discard(address.user)
        return address

    def _event(self) -> str:
        self._events += 1
        return f"step-{self._events}"

    async def _set_clock(self, step: SetClock) -> None:
        if step.city:
            self._zone = zone_of_city(step.city)
        moment = instant_in(step.wall, zone_named(self._zone))
        if step.first:
            self._house.set(moment)
        elif moment < self._house.now():
            raise Unplayable(f"the clock does not go back: {step.wall}")
        else:
            await self._house.move(moment)

    async def _speak(self, who: str, words: str, under: str) -> list[str]:
        """Write in the own chat, maybe `under` a message; from a mailbox by the newest mail's link for it."""
        address = self._opened(who)
        replies_to = self._stage.named(address, under) if under else ""
        if under and not replies_to:
            raise Unplayable(f"{who} has no message that says “{under}”")
        link = self._stage.writing_link(address)
        if link:
            await self._house.follow(link, words)
            return self._answered(who, "")
        return await self._take(who, Said(address, words, self._event(), self._house.now(), replies_to))

    async def _press(self, step: Press) -> list[str]:
        address = self._opened(step.who)
        button = self._stage.button(address, step.label, step.older)
        if button is not None and button.private:
            await self._house.follow(button.link, "")
            return self._answered(step.who, "")
        if button is None or not button.press:
            return [f"  !! {step.who} has no button [{step.label}]"]
        drawing, _, n = button.press.rpartition(":")
        return await self._take(step.who, Pressed(address, drawing, int(n), self._event(), self._house.now()))

    async def _take(self, who: str, incoming: Incoming) -> list[str]:
        toast = await self._house.take(incoming)
        await self._house.drain()
        return self._answered(who, toast)

    def _answered(self, who: str, toast: str) -> list[str]:
        shown = f"  ({toast})".split("\n") if toast else []
        return [*shown[:1], *(f"   {row}" for row in shown[1:]), *self._lines(self._address(who))]

    def _lines(self, speaker: Address | None) -> list[str]:
        heard = self._stage.take_heard()
        here = speaker or Address("", "", "", "")
        own = [one for one in heard if one.address == here]
        others = [one for one in heard if one.address != here]
        return [line for one in (*own, *others) for line in written(one, self._name(one.address), here)]

    def _name(self, address: Address) -> str:
        return next((name for name, known in self._people.items() if known == address), address.user)
