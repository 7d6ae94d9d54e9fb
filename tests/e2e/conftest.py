"""What the tests from outside share: a program of one's own, and a real browser."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.e2e.program import Program
from tests.e2e.table import PATIENCE

CHROMIUM = Path("/usr/bin/chromium")  # as Debian and Ubuntu install it
WIDE = (1500, 900)  # pixels: three phones side by side, and the list of what is due

Open = Callable[..., Page]


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """A program that has never run, in an empty folder."""
    return Program(tmp_path)


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """A headless Chromium. Without one the test is skipped by name, but never where all has to be tested."""
    if not CHROMIUM.exists():
        missing = f"no Chromium at {CHROMIUM}"
        pytest.fail(missing) if os.environ.get("CI") else pytest.skip(missing)
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as play:
        # Chromium's own sandbox does not work for root, as whom a container runs.
        options = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = play.chromium.launch(executable_path=str(CHROMIUM), args=options)
        yield browser
        browser.close()


@pytest.fixture
def open_page(chromium: Browser) -> Iterator[Open]:
    """Open a page in a window of its own; whatever it says on its console fails the test at the end."""
    said: list[str] = []

    with ExitStack() as windows:

        def open_(url: str, size: tuple[int, int] = WIDE) -> Page:
            window = chromium.new_context(viewport={"width": size[0], "height": size[1]})
            windows.callback(window.close)
            window.set_default_timeout(PATIENCE)
            page = window.new_page()
            page.on("console", lambda message: said.append(f"{message.type}: {message.text}"))
            page.on("pageerror", lambda error: said.append(str(error)))
            page.goto(url)
            page.wait_for_selector("body[data-ready=yes]")
            return page

        yield open_
    assert said == []
