"""Logs: one line a record, as text or as JSON, and never a secret in it."""

from __future__ import annotations

import json
import logging
import re
import sys
import threading
from collections.abc import Callable, Iterable, Mapping, MutableMapping
from types import TracebackType
from typing import Any, TextIO
from urllib.parse import quote

import structlog

Record = MutableMapping[str, Any]

# At info these write every request, with the bot's token in its address.
NOISY = (
    "aiohttp.access",
    "alembic",
    "httpcore",
    "httpx",
    "slack_bolt",
    "slack_sdk",
    "urllib3",
)
# Its errors show whole answers, with what people wrote in them; what they come to is logged by us.
TALKATIVE = ("telegram",)

HIDDEN = "[hidden]"
SHORTEST_SECRET = 4  # characters; hiding anything shorter would hide half of all words
_PATTERNS = (  # no word borders: in JSON a token may follow the n of an escaped line end
    (re.compile(r"bot\d+:[A-Za-z0-9_-]+|\d+:[A-Za-z0-9_-]{16,}"), HIDDEN),  # Telegram
    (re.compile(r"(xoxe\.)?xox[a-z]-[A-Za-z0-9.-]+|xapp-[A-Za-z0-9-]+"), HIDDEN),  # Slack
    (re.compile(r"(://[^\s/@:\"']*):[^\s\"']+@"), rf"\1:{HIDDEN}@"),  # the password of an address
)

_ARRIVING: list[structlog.typing.Processor] = [
    structlog.contextvars.merge_contextvars,
    structlog.stdlib.add_log_level,
    structlog.stdlib.add_logger_name,
    structlog.processors.TimeStamper(fmt="iso", utc=True),
]


def configure(
    level: str = "info", form: str = "text", secrets: Iterable[str] = (), stream: TextIO | None = None
) -> None:
    """Send every record of the program and its libraries to `stream` (stderr), one line each.

    `form` is text or json. `secrets` are hidden wherever they stand, besides whatever looks like
    a token or the password of an address.
    """
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(_formatter(as_json if form == "json" else as_text, Hiding(secrets)))
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(level.upper())
    for name in NOISY:
        logging.getLogger(name).setLevel(logging.WARNING)
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(logging.CRITICAL)
    logging.getLogger("apscheduler").setLevel(logging.ERROR)  # a beat passed over is no news: the last one still sends
    logging.captureWarnings(True)
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *_ARRIVING,
            structlog.stdlib.PositionalArgumentsFormatter(),
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )
    sys.excepthook = _crashed
    threading.excepthook = _thread_crashed


def _formatter(render: Callable[[Record], str], hiding: Hiding) -> logging.Formatter:
    return structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=_ARRIVING,
        processors=[
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            structlog.processors.format_exc_info,
            lambda logger, method, record: hiding.hide(render(record)),
        ],
    )


class Hiding:
    """What is done to every line at last: the known secrets and all that looks like one are taken out."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        known = {form for secret in secrets if len(secret) >= SHORTEST_SECRET for form in _forms(secret)}
        longest_first = sorted(known, key=len, reverse=True)
        self._known = re.compile("|".join(map(re.escape, longest_first))) if known else None

    def hide(self, line: str) -> str:
        """`line` with every secret replaced."""
        if self._known:
            line = self._known.sub(HIDDEN, line)
        for pattern, instead in _PATTERNS:
            line = pattern.sub(instead, line)
        return line


def as_json(record: Record) -> str:
    """One JSON object; everything beyond ASCII is escaped, so nothing in it can end the line."""
    return json.dumps(record, default=str)


def as_text(record: Record) -> str:
    """`2026-11-24T09:48:35Z info    bot.app: started port=8080`."""
    moment = str(record.pop("timestamp", ""))[:19] + "Z"
    level, name = record.pop("level", ""), record.pop("logger", "")
    event = one_line(str(record.pop("event", "")))
    values = "".join(f" {key}={_quoted(value)}" for key, value in record.items())
    return f"{moment} {level:<7} {name}: {event}{values}"


def one_line(words: str) -> str:
    """`words` with everything escaped that is no plain letter or sign: line ends, control and bidi characters."""
    return "".join(letter if letter.isprintable() else repr(letter)[1:-1] for letter in words)


def _quoted(value: object) -> str:
    words = one_line(str(value))
    return words if words and not set(words) & set(' ="') else '"' + words.replace('"', '\\"') + '"'


def _forms(secret: str) -> Mapping[str, None]:
    """A secret as it is, and as JSON, an address and an escaped line show it."""
    return dict.fromkeys((secret, json.dumps(secret)[1:-1], quote(secret, safe=""), one_line(secret)))


def _crashed(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    logging.getLogger("bot").critical("crashed", exc_info=(kind, error, trace))


def _thread_crashed(args: threading.ExceptHookArgs) -> None:
    if args.exc_value is not None:
        _crashed(args.exc_type, args.exc_value, args.exc_traceback)
