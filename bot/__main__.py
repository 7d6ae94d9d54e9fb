"""The `tutorbell` commands."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

if TYPE_CHECKING:
    from adapters.store import Reading, Store
    from bot.config import Settings
    from core.moments import Instant

VERSION = "0.1.0"
MISCONFIGURED = 2  # exit status: CONTRACT
FAILED = 1

app = typer.Typer(
    name="tutorbell",
    help="The assistant that a private tutor, the students and their parents share.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


class Role(StrEnum):
    """Which part of the work a process does."""

    ALL = "all"
    WEB = "web"
    WORKER = "worker"


class Guest(StrEnum):
    """Whom an operator may invite."""

    TUTOR = "tutor"


@app.command()
def run(
    sandbox: Annotated[bool, typer.Option("--sandbox", help="Serve the local page, whatever is set up.")] = False,
    role: Annotated[Role, typer.Option(help="Which part of the work to do.")] = Role.ALL,
) -> None:
    """Serve the messengers that are set up; without any, the sandbox."""
    with settings() as known:
        if role is not Role.ALL:
            _stop("one process does all the work: leave --role out", MISCONFIGURED)
        from bot.alone import AlreadyRunning
        from bot.app import App, ASandbox
        from bot.sandbox import NotASandbox

        sandbox = sandbox or known.sandbox
        try:
            asyncio.run(App(known, sandbox).run())
        except AlreadyRunning:
            _stop("another Tutorbell is running on this database: stop it first", FAILED)
        except NotASandbox:
            _stop("this database belongs to a real messenger: name another one in DATABASE_URL", MISCONFIGURED)
        except ASandbox:
            _stop("this database belongs to a sandbox: name another one in DATABASE_URL", MISCONFIGURED)
        except OSError as taken:
            _stop(f"cannot listen on port {known.port}: {taken.strerror or 'refused'}", FAILED)


@app.command()
def migrate() -> None:
    """Bring the database to the current schema."""
    from bot.laws import follow_laws

    with store() as (_, kept, now):
        kept.migrate()
        follow_laws(kept, now())


@app.command()
def invite(
    role: Annotated[Guest, typer.Option(help="Whom to invite.")],
    name: Annotated[str, typer.Option(help="How they are called.")],
    zone: Annotated[str, typer.Option(help="An IANA zone such as Europe/Berlin.")] = "",
    language: Annotated[str, typer.Option(help="A language such as de.")] = "",
) -> None:
    """Print an invitation: its code, and what to do with it."""
    from bot.doors import invite_tutor
    from core.places import is_zone

    if zone and not is_zone(zone):
        _stop(f"--zone must be an IANA zone such as Europe/Berlin, not {zone!r}", MISCONFIGURED)
    with store() as (known, kept, now):
        kept.migrate()
        code = invite_tutor(kept, now(), name, zone, language)
        print(f"join {code}")
        if link := _telegram_link(known, code):
            print(link)
        print(f"Send this line to the bot, as {name} ({role}). It works once, for 14 days.")


@app.command()
def tick(now: Annotated[str, typer.Option(help="An instant such as 2026-11-24T16:30:00Z.")] = "") -> None:
    """Do all that is due, once, and end."""
    from bot.app import tick_once
    from bot.laws import follow_laws
    from core.moments import Instant

    with store() as (known, kept, clock):
        at = Instant(_seconds(now)) if now else clock()
        kept.migrate()
        follow_laws(kept, at)
        asyncio.run(tick_once(known, kept, at))


@app.command()
def chat(file: Annotated[Path | None, typer.Argument(help="A transcript (.chat) to play.")] = None) -> None:
    """Talk to the bot in the terminal as any person, or play a transcript."""
    from adapters.terminal.script import Unplayable
    from bot import logs
    from bot.talking import play, talk

    logs.configure("error")
    if file is not None and not file.is_file():
        _stop(f"there is no file {file}", MISCONFIGURED)
    try:
        asyncio.run(play(file.read_text(encoding="utf-8"), print) if file else talk(_lines(), print))
    except Unplayable as line:
        _stop(f"this cannot be played: {line}", MISCONFIGURED)


@app.command()
def understand() -> None:
    """Read JSON lines, and say how each sentence is understood."""
    from bot.understand import run as answer

    answer(sys.stdin, sys.stdout)


@app.command()
def inspect() -> None:
    """Print the state as one JSON object: who, what and when, but no words that anybody wrote."""
    with store() as (_, kept, now), kept.read() as view:
        _has_schema(view)
        print(json.dumps(view.inspect(now(), VERSION), ensure_ascii=False))


@app.command()
def backup(file: Path) -> None:
    """Copy a SQLite database while the program runs."""
    with store() as (_, kept, _now):
        if kept.database != "sqlite":
            _stop("only a SQLite database is copied so: use pg_dump", MISCONFIGURED)
        with kept.read() as view:
            _has_schema(view)
        kept.copy_to(file)


@contextmanager
def settings() -> Iterator[Settings]:
    """The settings, or one clear line and exit status 2."""
    from bot import logs
    from bot.config import Misconfigured, load

    try:
        known = load()
    except Misconfigured as wrong:
        _stop(str(wrong), MISCONFIGURED)
    logs.configure(known.log_level, known.log_format, known.secrets())
    yield known


@contextmanager
def store() -> Iterator[tuple[Settings, Store, Callable[[], Instant]]]:
    """The settings, the store that `run` would use, and the clock."""
    from adapters.store import Fault, Store
    from bot.clock import SystemClock
    from bot.config import database_of

    with settings() as known:
        kept = Store(database_of(known, known.sandbox))
        try:
            yield known, kept, SystemClock(known.rehearsal_shift).now
        except Fault as fault:
            _stop(f"the database does not answer: {type(fault).__name__}", FAILED)
        finally:
            kept.close()


def _telegram_link(known: Settings, code: str) -> str:
    if not known.telegram:
        return ""
    from bot.telegram import link_of

    return asyncio.run(link_of(known, code))


def _has_schema(view: Reading) -> None:
    if view.schema() is None:
        _stop("this database has no tables yet: tutorbell migrate makes them", FAILED)


def _seconds(words: str) -> int:
    from datetime import UTC, datetime

    try:
        moment = datetime.fromisoformat(words)
    except ValueError:
        _stop(f"--now must be an instant such as 2026-11-24T16:30:00Z, not {words!r}", MISCONFIGURED)
    return int((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp())


def _lines() -> Iterator[str]:
    while True:
        try:
            yield input("> ")
        except (EOFError, KeyboardInterrupt):
            return


def _stop(line: str, status: int) -> NoReturn:
    print(f"tutorbell: {line}", file=sys.stderr)
    raise typer.Exit(status)


def main() -> None:
    """Run the command line."""
    app()


if __name__ == "__main__":
    main()
