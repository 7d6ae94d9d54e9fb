"""The menus of commands in Telegram: everybody's as what they are, in their language."""

from __future__ import annotations

import asyncio
from collections import OrderedDict

import structlog
from telegram import Bot, BotCommand, BotCommandScopeChat, MenuButtonCommands
from telegram.error import TelegramError

from adapters.telegram.failures import NONSENSE
from bot.catalogues import languages
from bot.program import Program
from bot.speaking import reader_of
from core.access import Role
from core.dialogue.helping import menu
from core.model.people import Address
from core.words import Reader, say

AGAIN = 300.0  # seconds until what every chat shows is tried once more
REMEMBERED = 10_000  # people whose menu is known to be right
WAITING = 50  # people on their way in, whose menu is looked at again when a tutor has done something

log = structlog.get_logger(__name__)


class Menus:
    """Which menu stands in whose chat. It only shows commands: what somebody may do is decided elsewhere."""

    def __init__(self, bot: Bot, program: Program) -> None:
        self._bot = bot
        self._program = program
        self._shown: OrderedDict[str, tuple[Role, str]] = OrderedDict()
        self._strangers: OrderedDict[str, Address] = OrderedDict()

    async def hang(self) -> None:
        """Give every chat the menu of a stranger, and the button that opens it; tried until it is done."""
        while True:
            try:
                await self._hang()
            except (TelegramError, *NONSENSE) as error:
                log.info("the menus could not be set", why=type(error).__name__)
                await asyncio.sleep(AGAIN)
            else:
                return

    async def show(self, address: Address) -> None:
        """Give somebody the menu of what they are by now, where they have another one."""
        role = await self._show(address)
        if role is Role.TUTOR:  # who may just have linked somebody
            for stranger in tuple(self._strangers.values()):
                await self._show(stranger)

    async def _hang(self) -> None:
        now = self._program.clock.now()
        for language in ("", *languages()):
            reader = reader_of(None, now, language=language)
            await self._bot.set_my_commands(_commands(Role.STRANGER, reader), language_code=language or None)
        await self._bot.set_chat_menu_button(menu_button=MenuButtonCommands())

    async def _show(self, address: Address) -> Role:
        role, reader = await self._program.threads.read(_as_what, self._program, address)
        before, wanted = self._shown.get(address.user), (role, reader.locale)
        if role is Role.STRANGER:
            self._strangers[address.user] = address
            if len(self._strangers) > WAITING:
                self._strangers.popitem(last=False)
        else:
            self._strangers.pop(address.user, None)
        if wanted != before and (before or role is not Role.STRANGER):
            self._remember(address, wanted)
            await self._put(address, role, reader)
        return role

    def _remember(self, address: Address, shown: tuple[Role, str]) -> None:
        self._shown[address.user] = shown
        if len(self._shown) > REMEMBERED:
            self._shown.popitem(last=False)

    async def _put(self, address: Address, role: Role, reader: Reader) -> None:
        there = BotCommandScopeChat(int(address.chat))
        try:
            if role is Role.STRANGER:
                await self._bot.delete_my_commands(scope=there)
            else:
                await self._bot.set_my_commands(_commands(role, reader), scope=there)
        except (TelegramError, *NONSENSE) as error:
            self._shown.pop(address.user, None)
            log.info("a menu could not be set", why=type(error).__name__)


def _commands(role: Role, reader: Reader) -> list[BotCommand]:
    return [BotCommand(name, say(words, reader)) for name, words in menu(role)]


def _as_what(program: Program, address: Address) -> tuple[Role, Reader]:
    with program.store.read() as view:
        person = view.person_at(address)
        reader = reader_of(person, program.clock.now())
        if person is None:
            return Role.STRANGER, reader
        if view.is_tutor(person.id):
            return Role.TUTOR, reader
        return (Role.STUDENT if view.tutors_of(person.id) else Role.STRANGER), reader
