"""The demo family: it comes in as anybody would, by invitations, words and taps."""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable, Iterable

from adapters.email.pages import Page as Web
from adapters.sandbox.chats import Chats, Kind, Line, Pane
from adapters.sandbox.desk import Answer
from core.dialogue.incoming import Incoming, Pressed, Said
from core.moments import Instant
from core.ports import Button


class Demo:
    """Plays a tutor, two students and a mother into the sandbox, once."""

    def __init__(
        self,
        take: Callable[[Incoming], Awaitable[Answer]],
        act: Callable[[str, str], Awaitable[Web]],
        chats: Chats,
        now: Callable[[], Instant],
        invitation: Callable[[], str | None],
    ) -> None:
        self._take = take
        self._act = act
        self._chats = chats
        self._now = now
        self._invitation = invitation

    async def play(self) -> None:
        """Bring them in. Where there is a tutor already, nothing happens."""
        if (code := self._invitation()) is None:
            return
        maya = self._phone("Maya")
        for words in (f"join {code}", "Maya Ivanova", "Berlin", "Mon-Fri 15-20, Sat 9-13"):
            await self._say(maya, words)
        await self._press(maya, "1 h", "Right")
        anna = await self._student(maya, "Anna Petrova, 13", "Anna", "Sofia")
        await self._parent(maya, "Anna", "elena@example.org", "Elena Petrova")
        await self._student(maya, "Ben Okafor, 16, 45 min", "Ben", "New York")
        await self._lesson(maya, "book Anna, topic: quadratic equations")
        await self._press(anna, "OK, see you")
        await self._lesson(maya, "book Ben, topic: essay structure")

    async def _student(self, tutor: Pane, line: str, first: str, city: str) -> Pane:
        await self._say(tutor, f"add {line}")
        await self._press(tutor, "Add", first)
        phone = self._phone(first)
        await self._join(phone, self._code_shown(tutor), city)
        await self._press(tutor, "Yes, link them")
        return phone

    async def _parent(self, tutor: Pane, child: str, mail: str, name: str) -> None:
        await self._say(tutor, f"invite {child}")
        await self._press(tutor, "A parent", "By e-mail")
        await self._say(tutor, mail)
        await self._say(tutor, name)
        await self._press(tutor, "Send")
        box = self._chats.pane(mail)
        if box is None:
            raise LookupError(mail)
        await self._answer(box, "Yes", "Agree & join")
        await self._press(tutor, "Yes, link them")

    async def _lesson(self, tutor: Pane, words: str) -> None:
        """Book on the second day that is offered, at its first time: the first day may be today, and in a minute."""
        await self._say(tutor, words)
        for nth in (1, 0):
            await self._press(tutor, self._chats.lines(tutor.id)[-1].buttons[nth].label)
        await self._press(tutor, "Create & tell")

    async def _join(self, phone: Pane, code: str, city: str) -> None:
        await self._say(phone, f"join {code}")
        await self._press(phone, "Yes")
        await self._say(phone, city)
        await self._press(phone, "Agree & join")

    def _phone(self, label: str) -> Pane:
        return self._chats.open_pane(Pane(secrets.token_hex(6), label, Kind.CHAT, self._now()))

    async def _say(self, pane: Pane, words: str) -> None:
        event = secrets.token_hex(8)
        if pane.kind is Kind.CHAT:
            self._chats.add(Line(pane.id, event, words, self._now(), own=True))
        await self._take(Said(pane.address, words, event, self._now()))

    async def _press(self, pane: Pane, *labels: str) -> None:
        for label in labels:
            drawing, n = self._button(pane, label)
            await self._take(Pressed(pane.address, drawing, n, secrets.token_hex(8), self._now()))

    async def _answer(self, box: Pane, first: str, *then: str) -> None:
        """Follow the link in the newest mail, then press on the pages that it leads to."""
        buttons: Iterable[Button] = self._chats.lines(box.id)[-1].buttons
        for label in (first, *then):
            link = next(button.link for button in buttons if button.label == label)
            page = await self._act(link.rpartition("/")[2], "")
            buttons = [choice for part in page.parts for choice in part.choices]

    def _button(self, pane: Pane, label: str) -> tuple[str, int]:
        """The newest button of that label. Raises LookupError: there is none."""
        for line in reversed(self._chats.lines(pane.id)):
            for button in line.buttons:
                if button.label == label and button.press:
                    drawing, _, n = button.press.rpartition(":")
                    return drawing, int(n)
        raise LookupError(label)

    def _code_shown(self, pane: Pane) -> str:
        """The code in the newest invitation."""
        for line in reversed(self._chats.lines(pane.id)):
            for button in line.buttons:
                if button.link.startswith("sandbox:join:"):
                    return button.link.split(":")[2]
        raise LookupError(pane.id)
