"""Mails and answer pages in a real browser: legible on a phone and at a desk, by day and night; nothing is fetched."""

from __future__ import annotations

from typing import Literal

import pytest
from playwright.sync_api import Browser, Page

from adapters.email import looks, pages
from core.ports import Button, Letter, Message
from tests.e2e.test_browser import NARROW

pytestmark = [pytest.mark.browser, pytest.mark.timeout(90)]

DESK = (1280, 800)  # pixels
CONTRAST = 4.5  # to one: WCAG 2.2, 1.4.3
FINGER = 40  # pixels high: what a thumb meets
SMALLEST = 13  # pixels of type
BUTTONS = tuple(
    Button(label, link=f"https://bell.example/l/{label}", tone=tone, private=True)
    for label, tone in (("OK", "main"), ("Another time?", "plain"), ("Cancel", "grave"))
)
WORDS = "Anna's lesson with Maya Ivanova is booked: Tue 24 Nov, 17:30–18:30.\nTopic: " + "Donaudampfschiff" * 9
MAIL = looks.html_of(
    Message(
        f"{WORDS}\nTue 24 Nov\n  17:30–18:30 fractions\n<img src=https://evil.example/x.png>",
        BUTTONS,
        subject="Anna's lesson",
        letter=Letter("en", "session 17", (), "You get this because Maya Ivanova teaches Anna.\nhttps://" + "x" * 90),
    ),
    Letter("en", "session 17", (), "You get this because Maya Ivanova teaches Anna.\nhttps://" + "x" * 90),
)
ANSWER = pages.html_of(
    pages.Page(
        "Anna's lesson with Maya Ivanova",
        (
            pages.Part(f"{WORDS}\n  17:30–18:30 fractions", BUTTONS),
            pages.Part("Which time would suit?", box="Your message", submit="Send", to="/l/one"),
            pages.Part("", (Button("Open the room", link="https://meet.example/x"),)),
        ),
    )
)
MEASURED = """() => {
  const rgb = (words) => words.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((v) => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const behind = (node) => {
    for (; node; node = node.parentElement) {
      const [r, g, b, a = 1] = rgb(getComputedStyle(node).backgroundColor);
      if (a) return [r, g, b];
    }
    return [255, 255, 255];
  };
  return [...document.querySelectorAll("p, a, h1, footer, label, button, textarea")].map((node) => {
    const style = getComputedStyle(node);
    const [ink, paper] = [light(rgb(style.color)), light(behind(node))];
    return {
      name: `${node.tagName} ${node.className}`,
      contrast: (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05),
      size: parseFloat(style.fontSize),
      height: node.matches("a.choice, button") ? node.getBoundingClientRect().height : 0,
      right: node.getBoundingClientRect().right,
    };
  });
}"""


def shown(
    browser: Browser, html: str, size: tuple[int, int], scheme: Literal["light", "dark"]
) -> tuple[Page, list[str]]:
    """The page as somebody sees it, and what it has asked the network for."""
    window = browser.new_context(viewport={"width": size[0], "height": size[1]}, color_scheme=scheme)
    page, asked = window.new_page(), []
    page.on("request", lambda request: asked.append(request.url))
    page.set_content(html)
    return page, asked


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [NARROW, DESK], ids=["phone", "desk"])
@pytest.mark.parametrize("html", [MAIL, ANSWER], ids=["mail", "page"])
def test_it_is_legible_fits_and_fetches_nothing(
    chromium: Browser, html: str, size: tuple[int, int], scheme: Literal["light", "dark"]
) -> None:
    page, asked = shown(chromium, html, size, scheme)
    seen = page.evaluate(MEASURED)
    assert len(seen) > 6
    assert [one for one in seen if one["contrast"] < CONTRAST] == []
    assert [one for one in seen if one["size"] < SMALLEST] == []
    assert [one for one in seen if 0 < one["height"] < FINGER] == []
    assert [one for one in seen if one["right"] > size[0]] == []
    assert page.evaluate("document.documentElement.scrollWidth") == size[0], "nothing sticks out sideways"
    assert asked == [], "nothing tells anybody that it was read"
    page.context.close()
