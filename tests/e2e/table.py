"""The sandbox's page in a real browser: phones and mailboxes that people write and press in."""

from __future__ import annotations

import re
from dataclasses import dataclass

from playwright.sync_api import FrameLocator, Locator, Page, expect

PATIENCE = 15_000  # milliseconds until something that should show counts as missing
A_FAMILY = 40_000  # milliseconds: some thirty turns, one after the other


@dataclass(frozen=True)
class Phone:
    """One pane, as its owner uses it."""

    page: Page
    node: Locator

    @property
    def log(self) -> Locator:
        return self.node.get_by_role("log")

    @property
    def newest(self) -> Locator:
        return self.log.locator("li").last

    def say(self, words: str) -> None:
        """Write and send; the words stand in the chat, and something has been answered."""
        lines = self.log.locator("li:not(.own)").count()
        self.node.locator("textarea").fill(words)
        self.node.locator("textarea").press("Enter")
        expect(self.log.locator("li.own .text").last).to_have_text(words)
        expect(self.log.locator("li:not(.own)")).not_to_have_count(lines)

    def press(self, *labels: str) -> None:
        """Press the newest buttons of these labels, one after the other."""
        for label in labels:
            button = self.button(label)
            expect(button).to_be_visible()
            button.click()
            expect(self.log.locator("[aria-busy]")).to_have_count(0)

    def button(self, label: str) -> Locator:
        """The newest button of that label; `Label…` is any that begins so."""
        name = re.compile(re.escape(label.removesuffix("…"))) if label.endswith("…") else label
        return self.log.get_by_role("button", name=name, exact=True).last

    def hears(self, *words: str | re.Pattern[str]) -> None:
        """Some message says all of this."""
        found = self.log.locator("li:not(.own)")
        for one in words:
            found = found.filter(has_text=one)
        expect(found.last).to_be_visible()


@dataclass(frozen=True)
class Mailbox(Phone):
    """A mailbox: each mail stands in a frame, and is answered on the page behind one of its links."""

    @property
    def mail(self) -> FrameLocator:
        """The newest mail, as its reader's program shows it; it stands on top."""
        return self.log.locator("iframe.mail").first.content_frame

    def hears(self, *words: str | re.Pattern[str]) -> None:
        """The newest mail says all of this."""
        for one in words:
            expect(self.mail.locator("main")).to_contain_text(one)

    def follow(self, label: str) -> Page:
        """Open the page behind a choice of the newest mail."""
        with self.page.expect_popup() as opened:
            self.mail.get_by_role("link", name=label, exact=True).click()
        return opened.value

    def answer(self, first: str, *then: str) -> Page:
        """Follow a choice and press its button, then those of the pages that come after it; the last has answered."""
        page = self.follow(first)
        for label in (first, *then):
            with page.expect_navigation():  # a page that is closed while it posts may never close
                page.get_by_role("button", name=label, exact=True).click()
        return page


@dataclass(frozen=True)
class Table:
    """The whole page."""

    page: Page

    def phone(self, name: str) -> Phone:
        """The chat of `name`."""
        return Phone(self.page, self._pane(f"{name}, chat"))

    def mailbox(self, name: str) -> Mailbox:
        """The mailbox of `name`; its owner's address until it is known whose it is."""
        return Mailbox(self.page, self._pane(f"{name}, mailbox"))

    def _pane(self, label: str) -> Locator:
        node = self.page.get_by_role("region", name=label, exact=True)
        expect(node).to_be_attached()
        return node

    @property
    def hour(self) -> Locator:
        return self.page.locator(".now .hour")

    @property
    def day(self) -> Locator:
        return self.page.locator(".now .day")

    def next_due(self, hour: str) -> None:
        """Move the clock to the next due moment, which is at `hour`."""
        self._move("Next due", hour)

    def five_minutes_on(self, hour: str) -> None:
        """Move the clock by five minutes, to `hour`."""
        self._move("+5 min", hour)

    def _move(self, button: str, hour: str) -> None:
        expect(self.page.locator(".top[aria-busy]")).to_have_count(0)  # a press while the clock moves is not taken
        self.page.get_by_role("button", name=button).click()
        expect(self.hour).to_have_text(hour)

    def load_demo(self) -> None:
        """Bring the demo family in."""
        self.page.locator(".way.demo").click()
        expect(self.page.get_by_role("region", name="Ben Okafor, chat")).to_be_attached(timeout=A_FAMILY)
        self.phone("Ben Okafor").hears("essay structure")
