"""The pages behind a mail's private links: they show what would happen, and act only when a button is pressed.

Scanners open every address in a mail, so nothing happens by opening one. There is no script: a
page is words and forms.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from html import escape
from typing import Protocol

from aiohttp import web

from core.ports import Button

PATH = "/l/"
LONGEST_TOKEN = 64  # characters: ours have 22
LONGEST_WORDS = 4000  # characters of an answer, as in a chat

_STYLE = """
:root{color-scheme:light dark;font:17px/1.5 "Avenir Next","Segoe UI",Roboto,"Liberation Sans",system-ui,sans-serif}
body{margin:0;padding:24px 16px;background:#efeae1;color:#20282a}
main{max-width:34em;margin:0 auto;padding:24px;background:#fff;border-radius:12px}
h1{margin:0 0 14px;font-size:15px;font-weight:600;color:#5f686b}
p{margin:0 0 10px;overflow-wrap:anywhere}
.under{padding-left:18px}
form{margin:14px 0 0}
form p{margin:12px 0 0}
label{display:block;margin:0 0 6px}
textarea{width:100%;box-sizing:border-box;padding:10px;border:1px solid #8a9490;border-radius:8px;font:inherit}
textarea,button{color:inherit;background:none}
button{padding:12px 20px;border:0;border-radius:8px;font:inherit;font-weight:600;background:#e7f1ee;color:#17665d}
button.main{background:#17665d;color:#fff}
button.grave{background:#faeae7;color:#a3322b}
:focus-visible{outline:2px solid #a35f00;outline-offset:2px}
a{color:inherit}
hr{margin:18px 0;border:0;border-top:1px solid #e2dbcf}
@media(prefers-color-scheme:dark){
body{background:#0e1213;color:#e9ecea}
main{background:#232a2b}
h1{color:#9ba6a4}
button{background:#2b3b39;color:#84d3c3}
button.main{background:#84d3c3;color:#06231e}
button.grave{background:#432724;color:#ffa297}
hr{border-color:#3a4445}
}
"""
_STYLE_HASH = b64encode(sha256(_STYLE.encode()).digest()).decode()
HEADERS = {
    "Content-Security-Policy": (
        f"default-src 'none'; style-src 'sha256-{_STYLE_HASH}'; form-action 'self'; "
        "base-uri 'none'; frame-ancestors 'none'"
    ),
    "Cache-Control": "private, no-store",
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex, nofollow",
}


@dataclass(frozen=True)
class Part:
    """Some words, the choices below them, and a box to write into where `box` is its label."""

    words: str
    choices: tuple[Button, ...] = ()
    box: str = ""
    submit: str = ""
    to: str = ""  # the link that takes what is written


@dataclass(frozen=True)
class Page:
    """What a private link leads to, already worded for its reader. `gone`: there is nothing (any more)."""

    title: str
    parts: tuple[Part, ...]
    language: str = "en"
    gone: bool = False


class Links(Protocol):
    """What stands behind private links."""

    async def show(self, token: str) -> Page:
        """What would happen. Changes nothing, however often it is asked."""

    async def act(self, token: str, words: str) -> Page:
        """Let it happen, once; `words` are what was written into a box."""


class PrivatePages:
    """The routes of private links."""

    def __init__(self, links: Links) -> None:
        self._links = links

    def routes(self) -> Iterable[web.AbstractRouteDef]:
        """What the web server takes in."""
        return (
            web.get(PATH + "{token}", self._get),  # with HEAD
            web.post(PATH + "{token}", self._post),
        )

    async def _get(self, request: web.Request) -> web.Response:
        return _answer(await self._links.show(_token(request)))

    async def _post(self, request: web.Request) -> web.Response:
        try:
            form = await request.post()
        except (ValueError, LookupError, AssertionError):  # no form: another charset, no boundary, broken bytes
            return web.Response(status=400, headers=HEADERS)
        words = form.get("words", "")
        return _answer(await self._links.act(_token(request), words[:LONGEST_WORDS] if isinstance(words, str) else ""))


def _token(request: web.Request) -> str:
    return request.match_info["token"][:LONGEST_TOKEN]


def _answer(page: Page) -> web.Response:
    return web.Response(text=html_of(page), content_type="text/html", status=404 if page.gone else 200, headers=HEADERS)


def html_of(page: Page) -> str:
    """The page as HTML. Whatever people wrote is escaped."""
    parts = "\n<hr>\n".join(_part(part) for part in page.parts)
    return (
        f'<!doctype html>\n<html lang="{escape(page.language)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width">\n'
        f"<title>{escape(page.title)}</title>\n<style>{_STYLE}</style>\n</head>\n"
        f"<body>\n<main>\n<h1>{escape(page.title)}</h1>\n{parts}\n</main>\n</body>\n</html>\n"
    )


def _part(part: Part) -> str:
    rows = [_line(line) for line in part.words.split("\n") if line.strip()]
    rows += [_choice(choice) for choice in part.choices if choice.link]
    if part.box:
        rows.append(_box(part))
    return "\n".join(rows)


def _line(words: str) -> str:
    """A line; an indented one stands under the one above it."""
    under = ' class="under"' if words.startswith(" ") else ""
    return f"<p{under}>{escape(words.strip())}</p>"


def _choice(choice: Button) -> str:
    if not choice.private:
        return f'<p><a href="{escape(choice.link)}" rel="noreferrer">{escape(choice.label)}</a></p>'
    press = f'<button class="{escape(choice.tone)}">{escape(choice.label)}</button>'
    return f'<form method="post" action="{escape(choice.link)}">{press}</form>'


def _box(part: Part) -> str:
    return (
        f'<form method="post" action="{escape(part.to)}">\n<label for="words">{escape(part.box)}</label>\n'
        f'<textarea id="words" name="words" rows="4" maxlength="{LONGEST_WORDS}" required></textarea>\n'
        f'<p><button class="main">{escape(part.submit)}</button></p>\n</form>'
    )
