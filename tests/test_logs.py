"""Logs: one line a record whatever is in it, quiet libraries, and no secret in any line."""

from __future__ import annotations

import io
import json
import logging
import sys
import threading
import warnings
from collections.abc import Iterator

import pytest
import structlog

from bot import logs

HOSTILE = [
    ("two\nlines", "a line feed would begin another record"),
    ("back\rover", "a carriage return would write over it"),
    ("\x1b[31mred\x1b[0m", "an escape would colour the terminal"),
    ('"quoted" and {"json": 1}', "quotes would end the value"),
    ("para\u2029graph\u2028line\x85next\x0bdown\x0cfeed", "these too end a line for some readers"),
    ("right\u202eleft", "what follows would be read backwards"),
    ("half \ud800 a letter", "this cannot be written as UTF-8"),
    ("back\\slash", "it is no escape"),
]

SECRETS = [
    ("https://api.telegram.org/bot4711:AAEx-hush_hush/getMe", "the library puts the token in the address"),
    ("The token `4711:AAExhushhushhushhush_-` was rejected", "the library quotes the token in its error"),
    ("xoxb-1234-hush", "a bot's token"),
    ("xoxp-1234-hush", "a person's token"),
    ("xoxe.xoxb-1-hush", "a rotating token"),
    ("xapp-1-A0-hush", "an app-level token"),
    ("smtp://bell:hush@mail.example.org:587", "a password in an address"),
    ("postgresql+psycopg://bell:h/u?hush@db/tutorbell", "a password with signs that should be escaped"),
]


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    """Logging, warnings and hooks are left as they were found."""
    root = logging.getLogger()
    handlers, level, hooks = list(root.handlers), root.level, (sys.excepthook, threading.excepthook)
    levels = {name: logging.getLogger(name).level for name in (*logs.NOISY, *logs.TALKATIVE)}
    configured = structlog.get_config()
    yield
    root.handlers, root.level = handlers, level
    sys.excepthook, threading.excepthook = hooks
    for name, quiet in levels.items():
        logging.getLogger(name).setLevel(quiet)
    logging.captureWarnings(False)
    structlog.configure(**configured)


def written(level: str = "info", form: str = "text", secrets: tuple[str, ...] = ()) -> io.StringIO:
    """Where everything logged from now on is written."""
    stream = io.StringIO()
    logs.configure(level, form, secrets, stream)
    return stream


@pytest.mark.parametrize(("words", "why"), HOSTILE)
def test_f11_one_record_is_one_json_line(words: str, why: str) -> None:
    stream = written(form="json")
    structlog.get_logger("bot").info(words, topic=words, nested={"reason": words})
    (line,) = stream.getvalue().splitlines()
    record = json.loads(line)
    assert record["event"] == record["topic"] == record["nested"]["reason"] == words, why


@pytest.mark.parametrize(("words", "why"), HOSTILE)
@pytest.mark.parametrize("library", [False, True])
def test_f11_one_record_is_one_plain_line(words: str, why: str, library: bool) -> None:
    stream = written()
    if library:
        logging.getLogger("somewhere").warning("it said %s", words)
    else:
        structlog.get_logger("bot").info(words, topic=words, nested={"reason": words})
    text = stream.getvalue()
    assert text.endswith("\n")
    assert text[:-1].isprintable(), why


def test_f11_an_error_with_its_traceback_is_one_line() -> None:
    stream = written()
    try:
        raise ValueError("first\nsecond")
    except ValueError:
        structlog.get_logger("bot").exception("failed")
    (line,) = stream.getvalue().splitlines()
    assert "Traceback" in line
    assert "ValueError: first\\nsecond" in line


def test_a_plain_line_says_when_how_grave_where_and_what() -> None:
    stream = written()
    structlog.get_logger("bot.app").warning("slow turn", ms=812, lane="telegram 4711")
    moment, rest = stream.getvalue().split(" ", 1)
    assert len(moment) == len("2026-11-24T09:48:35Z")
    assert rest == 'warning bot.app: slow turn ms=812 lane="telegram 4711"\n'


@pytest.mark.parametrize("form", ["text", "json"])
@pytest.mark.parametrize(("words", "why"), SECRETS)
def test_g18_what_looks_like_a_secret_is_hidden(words: str, why: str, form: str) -> None:
    stream = written("debug", form)
    logging.getLogger("httpx").warning("HTTP Request: POST %s", words)
    structlog.get_logger("bot").debug("asked", url=words, nested={"deep": [words]})
    try:
        raise RuntimeError(words)
    except RuntimeError:
        structlog.get_logger("bot").exception(words)
    assert "hush" not in stream.getvalue(), why
    assert stream.getvalue().count(logs.HIDDEN) >= 4


@pytest.mark.parametrize("form", ["text", "json"])
def test_g18_a_known_secret_is_hidden_in_every_spelling(form: str) -> None:
    stream = written("debug", form, ('signing "hush"\n', "a/b@hush", "hush"))
    structlog.get_logger("bot").info('signing "hush"\n', escaped="a%2Fb%40hush", plain="a/b@hush", deep=["xhushx"])
    assert "hush" not in stream.getvalue()


@pytest.mark.parametrize("form", ["text", "json"])
def test_g18_hiding_leaves_ordinary_lines_alone(form: str) -> None:
    stream = written("debug", form, ("a",))
    structlog.get_logger("bot").info(
        "bound 0.0.0.0:8080 at https://bell.example.org/x", drawing="Zm9vYmFyYmF6cXV4MTIzNA:12"
    )
    assert logs.HIDDEN not in stream.getvalue()


def test_g18_an_uncaught_error_is_one_line_without_secrets() -> None:
    stream = written(form="json")
    error = RuntimeError("xoxb-1-hush\nbot1:hush")
    sys.excepthook(RuntimeError, error, None)
    thread = threading.Thread(target=lambda: (_ for _ in ()).throw(error))
    thread.start()
    thread.join()
    crashes = [json.loads(line) for line in stream.getvalue().splitlines()]
    assert [crash["event"] for crash in crashes] == ["crashed", "crashed"]
    assert "hush" not in stream.getvalue()


@pytest.mark.parametrize("name", logs.NOISY)
def test_libraries_that_write_tokens_at_info_are_quiet_even_at_debug(name: str) -> None:
    stream = written("debug")
    logging.getLogger(name).info("HTTP Request")
    logging.getLogger(f"{name}.part").debug("HTTP Request")
    assert stream.getvalue() == ""
    logging.getLogger(f"{name}.part").warning("out of order")
    assert "out of order" in stream.getvalue()


@pytest.mark.parametrize("name", logs.TALKATIVE)
def test_a_library_whose_errors_show_what_people_wrote_is_not_heard(name: str) -> None:
    stream = written("debug")
    logging.getLogger(f"{name}.request").error('cannot load "%s"', "Anna is ill")
    assert stream.getvalue() == ""


def test_the_level_is_obeyed() -> None:
    stream = written("warning")
    structlog.get_logger("bot").info("not this")
    structlog.get_logger("bot").error("but this")
    assert "not this" not in stream.getvalue()
    assert "but this" in stream.getvalue()


def test_warnings_of_libraries_are_records_too() -> None:
    stream = written()
    warnings.showwarning("take care", UserWarning, "somewhere.py", 1)
    assert "take care" in stream.getvalue()
    assert stream.getvalue().count("\n") == 1
