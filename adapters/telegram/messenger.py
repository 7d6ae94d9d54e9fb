"""Messages on their way to Telegram: paced, drawn, and what its answers mean."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Awaitable, Callable
from typing import TypeVar

from telegram import Bot, InlineKeyboardMarkup, LinkPreviewOptions
from telegram import Message as Sent
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated, TelegramError

from adapters.telegram.failures import GONE, MARKUP, NONSENSE, UNCHANGED, says, trouble
from adapters.telegram.render import Drawn, drawn
from adapters.wire.line import Line
from adapters.wire.pace import Pace
from core.model.people import Address
from core.ports import Message

PLATFORM = "telegram"
REMEMBERED = 10_000  # messages whose look is remembered, so that none is edited into itself
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)

T = TypeVar("T")


class TelegramMessenger:
    """The Messenger of private chats with a bot."""

    def __init__(self, bot: Bot, pace: Pace, line: Line) -> None:
        self._bot = bot
        self._pace = pace
        self._line = line
        self.moved: dict[str, str] = {}  # chats that Telegram has moved, and where to
        self.on_move: Callable[[str, str], Awaitable[None]] | None = None  # told of one that has just been moved
        self._looks: OrderedDict[tuple[str, str], int] = OrderedDict()

    async def send(self, address: Address, message: Message) -> str:
        """Send `message`, in several where it is long; the last one's number comes back.

        Raises:
            Undeliverable: for good where nobody is there or the bot may not write; else it is to be
                tried again, after so long where the line is down.
        """
        sent = ""
        for part in drawn(message):
            sent = await self._send(address.chat, part, silent=message.silent)
        self._remember(address.chat, sent, message)
        return sent

    async def edit(self, address: Address, sent: str, message: Message) -> str:
        """Redraw the message `sent`; where it is gone, or `message` needs several, send it anew.

        What would have come without a sound is not sent anew: whoever has deleted a card has seen it.
        """
        parts = drawn(message)
        keyboard = parts[0].keyboard
        plain = keyboard is None or isinstance(keyboard, InlineKeyboardMarkup)
        if len(parts) > 1 or message.picture or not plain or not sent.isdigit():
            return await self.send(address, message)
        if self._looks.get((address.chat, sent)) == _look(message):
            return sent
        try:
            await self._call(address.chat, lambda chat: self._edit(chat, int(sent), parts[0]), new=False)
        except BadRequest as refused:
            if says(refused, GONE):
                return sent if message.silent else await self.send(address, message)
            if not says(refused, UNCHANGED):
                raise self._line.fails(trouble(refused)) from refused
        self._remember(address.chat, sent, message)
        return sent

    # --- the wire -------------------------------------------------------------------------------

    async def _send(self, chat: str, part: Drawn, *, silent: bool) -> str:
        async def put(to: int) -> str:
            put_one = self._put_picture if part.picture else self._put_words
            sent = await _plain_at_need(part, lambda words, mode: put_one(to, part, words, mode, silent))
            return str(sent.message_id)

        try:
            sent = await self._call(chat, put, new=True)
        except BadRequest as refused:
            raise self._line.fails(trouble(refused)) from refused
        return sent

    async def _put_words(self, to: int, part: Drawn, words: str, mode: ParseMode | None, silent: bool) -> Sent:
        return await self._bot.send_message(
            to,
            words,
            parse_mode=mode,
            reply_markup=part.keyboard,
            disable_notification=silent or None,
            link_preview_options=NO_PREVIEW,
        )

    async def _put_picture(self, to: int, part: Drawn, words: str, mode: ParseMode | None, silent: bool) -> Sent:
        return await self._bot.send_photo(
            to,
            part.picture,
            caption=words or None,
            parse_mode=mode,
            reply_markup=part.keyboard,
            disable_notification=silent or None,
        )

    async def _edit(self, chat: int, sent: int, part: Drawn) -> None:
        keyboard = part.keyboard if isinstance(part.keyboard, InlineKeyboardMarkup) else None
        await _plain_at_need(
            part,
            lambda words, mode: self._bot.edit_message_text(
                words,
                chat,
                sent,
                parse_mode=mode,
                reply_markup=keyboard,
                link_preview_options=NO_PREVIEW,
            ),
        )

    async def _call(self, chat: str, do: Callable[[int], Awaitable[T]], *, new: bool) -> T:
        """Make a call when its turn has come. What is refused comes out as it is; all else is Undeliverable."""
        await self._line.wait()
        async with self._pace.turn(chat, new=new):
            try:
                done = await self._where_it_went(chat, do)
            except BadRequest:
                raise
            except (TelegramError, *NONSENSE) as error:
                raise self._line.fails(trouble(error)) from error
        self._line.works()
        return done

    async def _where_it_went(self, chat: str, do: Callable[[int], Awaitable[T]]) -> T:
        try:
            return await do(int(self.moved.get(chat, chat)))
        except ChatMigrated as moved:
            there = self.moved[chat] = str(moved.new_chat_id)
            if self.on_move:
                await self.on_move(chat, there)
            return await do(moved.new_chat_id)

    def _remember(self, chat: str, sent: str, message: Message) -> None:
        self._looks[chat, sent] = _look(message)
        if len(self._looks) > REMEMBERED:
            self._looks.popitem(last=False)


def _look(message: Message) -> int:
    return hash((message.text, message.buttons))


async def _plain_at_need(part: Drawn, do: Callable[[str, ParseMode | None], Awaitable[T]]) -> T:
    """Do it with mark-up, and once without where Telegram cannot read that."""
    try:
        return await do(part.html, ParseMode.HTML)
    except BadRequest as refused:
        if not says(refused, MARKUP):
            raise
    return await do(part.plain, None)
