"""Sending to Telegram: the processor time of our messenger, against python-telegram-bot's own call."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import get_context
from multiprocessing.connection import Connection
from time import process_time

from telegram.constants import ParseMode

from adapters.telegram.messenger import NO_PREVIEW, TelegramMessenger
from adapters.telegram.render import drawn
from adapters.telegram.wire import TelegramBot, open_bot
from adapters.wire.line import Line
from adapters.wire.pace import Pace
from core.model.people import Address
from core.ports import Button, Message
from tests.bench.measuring import Ratio

N = 300  # messages a run
RUNS = 5
TOKEN = "4242:AAF-strict_and_local_token_for_tests01"
WORDS = "Maya has booked you: Tue 24 Nov, 17:30–18:30.\nTopic: quadratic equations, nr 3 < 8 & more"
MESSAGE = Message(WORDS, tuple(Button(label, f"drawing-of-22-letters:{n}") for n, label in enumerate(("OK", "Other"))))
_SENT = {"message_id": 1, "date": 1, "chat": {"id": 7, "type": "private"}, "text": WORDS}
_BODY = json.dumps({"ok": True, "result": _SENT}).encode()
_ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s" % (len(_BODY), _BODY)


async def _answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Say yes to every call of one line."""
    while head := await reader.readuntil(b"\r\n\r\n"):
        length = next(line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:"))
        await reader.readexactly(int(length.partition(b":")[2]))
        writer.write(_ANSWER)
        await writer.drain()


def _serve(told: Connection) -> None:
    async def serve() -> None:
        server = await asyncio.start_server(_answer, "127.0.0.1", 0)
        told.send(server.sockets[0].getsockname()[1])
        await server.serve_forever()

    asyncio.run(serve())


@contextmanager
def _server() -> Iterator[str]:
    """A server in a process of its own: its time is not ours."""
    here, there = get_context("spawn").Pipe()
    process = get_context("spawn").Process(target=_serve, args=(there,), daemon=True)
    process.start()
    try:
        yield f"http://127.0.0.1:{here.recv()}"
    finally:
        process.terminate()
        process.join()


async def _ours(bot: TelegramBot) -> float:
    messenger = TelegramMessenger(bot, Pace(100_000, per_chat=0), Line("telegram"))
    begun = process_time()
    for n in range(N):
        await messenger.send(Address("telegram", "4242", str(n), str(n)), MESSAGE)
    return process_time() - begun


async def _theirs(bot: TelegramBot) -> float:
    (part,) = drawn(MESSAGE)
    begun = process_time()
    for n in range(N):
        await bot.send_message(
            n, part.html, parse_mode=ParseMode.HTML, reply_markup=part.keyboard, link_preview_options=NO_PREVIEW
        )
    return process_time() - begun


async def _by_turns(url: str) -> tuple[float, float]:
    bot = open_bot(TOKEN, url)
    await _theirs(bot)  # the first calls open the line
    runs = [(await _ours(bot), await _theirs(bot)) for _ in range(RUNS)]
    await bot.end()
    return min(one for one, _ in runs), min(other for _, other in runs)


def bench() -> list[Ratio]:
    """The best of several runs of each, by turns."""
    with _server() as url:
        ours, theirs = asyncio.run(_by_turns(url))
    print(f"RESULT sending product {ours / N * 1000:.2f} ms of processor time a message")
    print(f"RESULT sending peer {theirs / N * 1000:.2f} ms of processor time a message")
    return [Ratio("sending", theirs / ours, goal=0.91)]  # at most 1.1 times what the peer takes
