"""Telegram beside the program: what comes in is stored and then handled, what goes out leaves by its messenger."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any

import structlog
from aiohttp import web
from telegram.constants import ChatAction
from telegram.error import TelegramError

from adapters.store import Reading
from adapters.telegram.failures import NONSENSE, trouble
from adapters.telegram.inbound import Arrival, Ear, press_of
from adapters.telegram.messenger import PLATFORM, TelegramMessenger
from adapters.telegram.polling import Polling, number_of
from adapters.telegram.render import toast
from adapters.telegram.webhook import PATH, Webhook
from adapters.telegram.wire import KINDS, open_bot
from adapters.wire.line import Line
from adapters.wire.pace import Pace
from bot.at_work import AtWork
from bot.config import Settings
from bot.menus import Menus
from bot.program import Program
from bot.speaking import Answer
from bot.unreached import reachable_again
from core.dialogue.incoming import Incoming, Pressed
from core.model.people import Address
from core.moments import Instant
from core.places import zone_at

THINKING = 1.0  # seconds of thought that need no sign: PLATFORMS 7
IMPATIENT = 2.0  # seconds until a press is answered, though what it asks for is still being done
CROWD = 200  # updates handled at once; beyond that no more are fetched
REMEMBERED = 10_000  # presses that were taken: none is answered twice, though it comes again
PATIENCE = 5.0  # seconds that a command waits for the bot's name
LINK = "https://t.me/{name}?start={code}"
STALLED = 120.0  # seconds without an answered poll: health goes red

log = structlog.get_logger(__name__)


class Telegram:
    """One bot. `messenger` is for the program; the rest begins with `start`, once there is a program to serve."""

    def __init__(self, settings: Settings, pace: Pace | None = None) -> None:
        token = settings.telegram_bot_token
        if token is None:
            raise ValueError("Telegram is off")
        secret = settings.telegram_webhook_secret
        self._secret = secret.get_secret_value() if secret else ""
        self._base = settings.public_url or ""
        self._line = Line(PLATFORM)
        self.bot = open_bot(token.get_secret_value(), settings.telegram_api_url)
        self.messenger = TelegramMessenger(self.bot, pace or Pace(settings.telegram_rate), self._line)
        self._ear = Ear(token.get_secret_value().partition(":")[0], "", zone_at, settings.rehearsal_shift)
        self._polling = Polling(self.bot, self.take)
        self._program: Program | None = None
        self._running: asyncio.Task[None] | None = None
        self._handling = AtWork()
        self._presses: OrderedDict[str, None] = OrderedDict()  # that were taken here, and are answered once
        self._menus: Menus | None = None
        self._hanging: asyncio.Task[None] | None = None
        self._listened = Instant(0)  # until when all has been heard: a press has no time of its own
        self._began = 0.0  # when it began to listen, on the loop's clock
        self._calm = 0.0  # when what had waited for us has surely come, on the loop's clock
        self._known = asyncio.Event()

    @property
    def link(self) -> str:
        """How an invitation is opened here, with a gap for its `{code}`; empty while the bot's name is unknown."""
        return LINK.format(name=self._ear.name, code="{code}") if self._ear.name else ""

    def routes(self) -> Iterable[web.AbstractRouteDef]:
        """What the web server serves for Telegram: nothing where it is polled."""
        return Webhook(self._secret, self.take).routes() if self._secret else ()

    def start(self, program: Program) -> None:
        """Begin to listen for `program`. Nothing here waits for Telegram to be there."""
        self._program = program
        self._menus = Menus(self.bot, program)
        self.messenger.on_move = self._moved
        self._began = asyncio.get_running_loop().time()
        self._running = asyncio.create_task(self._run())

    async def known(self, seconds: float) -> bool:
        """Wait so long until the bot's name is known; whether it is."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self._known.wait(), seconds)
        return self._known.is_set()

    async def stop(self) -> None:
        """Listen no more, and let what has been taken finish."""
        for task in filter(None, (self._running, self._hanging)):
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
        await self._handling.finish(IMPATIENT)

    async def settled(self) -> None:
        """Wait until all that was taken has been handled."""
        await self._handling.settled()

    async def close(self) -> None:
        """Hang up. Comes after the last message has left."""
        await self.bot.end()

    def health(self) -> tuple[dict[str, object], bool]:
        """How it is, and whether that is well."""
        dead = self._line.dead or self._polling.line.dead
        if self._secret:
            return {"token_refused": dead, "webhook": self._known.is_set()}, self._known.is_set() and not dead
        silent = asyncio.get_running_loop().time() - (self._polling.last or self._began)
        return {"token_refused": dead, "last_poll_seconds": round(silent, 1)}, silent < STALLED and not dead

    # --- listening ------------------------------------------------------------------------------

    async def _run(self) -> None:
        program = self._serving()
        ran, moved = await program.threads.read(_as_it_was_left, program)
        self.messenger.moved.update(moved)
        self._listened = program.clock.now() if ran is None else ran
        self._calm = self._began + STALLED
        await self._until_it_works(self._introduce)
        await self._until_it_works(self._set_up)
        self._known.set()
        if self._menus:
            self._hanging = asyncio.create_task(self._menus.hang())
        if not self._secret:
            await self._polling.run()

    async def _introduce(self) -> None:
        await self.bot.initialize()
        self._ear = replace(self._ear, name=self.bot.username)
        self._serving().turns.open_doors(((PLATFORM, self.link),))

    async def _set_up(self) -> None:
        if self._secret:
            address = f"{self._base}{PATH}"
            await self.bot.set_webhook(address, secret_token=self._secret, allowed_updates=list(KINDS))
        else:
            await self.bot.delete_webhook()

    async def _until_it_works(self, do: Callable[[], Awaitable[None]]) -> None:
        while True:
            try:
                await do()
            except (TelegramError, *NONSENSE) as error:
                await self._polling.line.hold(trouble(error))
            else:
                self._polling.line.works()
                return

    # --- what comes in --------------------------------------------------------------------------

    async def take(self, updates: Sequence[Any]) -> None:
        """Store updates; when this returns they are kept, and being handled, each person's in order."""
        program = self._serving()
        if self._secret and asyncio.get_running_loop().time() > self._calm:
            self._listened = program.clock.now()  # a webhook is called at once
        arrivals = await program.threads.read(self._heard, updates)
        said = [one.incoming for one in arrivals if one.incoming]
        new = iter(await program.intake.store(said) if said else ())
        for arrival in arrivals:
            if arrival.back:
                await program.threads.write(reachable_again, program.store, arrival.back, program.clock.now())
                program.delivery.wake()
            first = bool(arrival.press) and self._is_first(arrival.press)
            if arrival.incoming and next(new):
                self._handling.begin(self._handle(arrival.incoming, arrival))
            elif first:
                self._handling.begin(self._answer(arrival.press, ""))
        if not self._secret:
            self._listened = program.clock.now()
        await self._handling.fewer_than(CROWD)

    async def answered(self, incoming: Incoming, answer: Answer) -> None:
        """Answer a press that was taken by an earlier process."""
        if isinstance(incoming, Pressed) and incoming.address.platform == PLATFORM and incoming.ticket:
            await self._answer(incoming.ticket, answer.toast)

    def _heard(self, updates: Sequence[Any]) -> list[Arrival]:
        """What each update is; one that is malformed is left out, and costs no other."""
        program = self._serving()
        arrivals: list[Arrival] = []
        for update in updates:
            try:
                arrivals.append(self._ear.hear(update, self._listened))
            except Exception as broken:  # whatever a library makes of what is no update
                log.warning("an update could not be read", update=number_of(update), fault=type(broken).__name__)
                arrivals.append(Arrival(press=press_of(update)))
        with program.store.read() as view:
            return [one for one in arrivals if not one.abroad or (one.incoming and _knows(view, one.incoming.address))]

    def _is_first(self, press: str) -> bool:
        """Whether this process sees a press for the first time."""
        if press in self._presses:
            return False
        self._presses[press] = None
        if len(self._presses) > REMEMBERED:
            self._presses.popitem(last=False)
        return True

    async def _handle(self, incoming: Incoming, arrival: Arrival) -> None:
        program = self._serving()
        try:
            handling = asyncio.ensure_future(program.intake.handle(incoming))
            done, _ = await asyncio.wait({handling}, timeout=IMPATIENT if arrival.press else THINKING)
            if arrival.press:
                await self._answer(arrival.press, handling.result().toast if done else "")
            elif not done and not arrival.abroad:
                await self._type(incoming.address)
            await handling
            if self._menus:
                await self._menus.show(incoming.address)
        except Exception as broken:  # it is stored: the next start takes it up
            log.error("an update was not handled", fault=type(broken).__name__)

    async def _type(self, address: Address) -> None:
        """Show somebody that their sentence is being thought about."""
        if self._line.free:
            with suppress(TelegramError, *NONSENSE):
                await self.bot.send_chat_action(int(address.chat), ChatAction.TYPING)

    async def _answer(self, press: str, words: str) -> None:
        """Answer a press. That it is too old, or the line down, changes nothing of what it has done."""
        try:
            await self.bot.answer_callback_query(press, toast(words) or None)
        except (TelegramError, *NONSENSE) as error:
            log.info("a press could not be answered", why=type(error).__name__)

    async def _moved(self, chat: str, there: str) -> None:
        """Keep where Telegram has moved a private chat to; where that fails, it will say so again."""
        program, address = self._serving(), Address(PLATFORM, self._ear.bot, chat, chat)
        try:
            await program.threads.write(_move, program, address, there)
        except Exception as broken:
            log.warning("a chat that has moved could not be kept", fault=type(broken).__name__)

    def _serving(self) -> Program:
        if self._program is None:
            raise RuntimeError("it has not been started")
        return self._program


async def link_of(settings: Settings, code: str) -> str:
    """How an invitation is opened in Telegram; empty where Telegram does not say the bot's name."""
    telegram = Telegram(settings)
    try:
        async with asyncio.timeout(PATIENCE):
            return LINK.format(name=(await telegram.bot.get_me()).username, code=code)
    except (TelegramError, TimeoutError, *NONSENSE):
        return ""
    finally:
        await telegram.close()


def _knows(view: Reading, address: Address) -> bool:
    return view.person_at(address) is not None


def _as_it_was_left(program: Program) -> tuple[Instant | None, dict[str, str]]:
    with program.store.read() as view:
        return view.last_pulse(), view.moved_chats(PLATFORM)


def _move(program: Program, address: Address, chat: str) -> None:
    with program.store.begin() as tx:
        tx.set_chat(address, chat)
