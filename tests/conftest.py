"""What every test may ask for: a database of each kind, and the pinned time zones."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog
from hypothesis import settings

from adapters.store import Store
from bot.clock import pin_zones
from tests.memory import Memory, in_memory
from tests.store.postgres import Postgres, postgres_server

pin_zones()
# How long an example takes on a busy machine says nothing of the product; whoever measures time says so in the test.
settings.register_profile("unhurried", settings(), deadline=None)
settings.load_profile("unhurried")
# Until it is told otherwise, structlog draws each traceback with the values of all variables: that takes seconds.
structlog.configure(
    processors=[
        structlog.processors.add_log_level,
        structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback),
    ]
)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A running PostgreSQL that hands out migrated databases."""
    with postgres_server() as server:
        yield server


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file, to be copied."""
    path = tmp_path_factory.mktemp("template") / "tutorbell.db"
    store = Store(f"sqlite:///{path}")
    store.migrate()
    store.close()
    return path


@pytest.fixture
def sqlite_url(tmp_path: Path, sqlite_template: Path) -> str:
    """A migrated SQLite database of one test's own."""
    path = tmp_path / "tutorbell.db"
    shutil.copy(sqlite_template, path)
    return f"sqlite:///{path}"


@pytest.fixture
def empty() -> Iterator[Memory]:
    """A migrated database in memory, for a test that is not about what a disk keeps."""
    with in_memory() as memory:
        yield memory


@pytest.fixture
def postgres_url(postgres: Postgres) -> str:
    """A migrated PostgreSQL database, empty."""
    return postgres.migrated()


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest) -> str:
    """A migrated database: the test runs on SQLite, then on PostgreSQL."""
    name = "sqlite_url" if request.param == "sqlite" else "postgres_url"
    return str(request.getfixturevalue(name))


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    """An empty store: the test runs on SQLite, then on PostgreSQL."""
    store = Store(url)
    yield store
    store.close()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="write what the bot answers into the transcripts")
