"""What the page posts, read strictly: every field has a type and a longest length."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass

from aiohttp import web

LONGEST_TEXT = 4096  # characters of one message, as in the messengers that people know
LONGEST_NAME = 200  # of a field, a label, a reference: all are made by us or by the page
MOST_VALUES = 100  # fields of one form
LONGEST_MOVE = 366 * 24 * 60  # minutes: one year, as far ahead as anything is ever booked

_EVENT = re.compile(r"[A-Za-z0-9-]{8,64}")
_HALF = re.compile("[\ud800-\udfff]")
_PRESS = re.compile(r"([^:]{1,100}):([0-9]{1,4})")


@dataclass(frozen=True)
class Post:
    """The object that was posted. Whatever does not fit is a 400 that names the field."""

    body: Mapping[str, object]

    def words(self, name: str, longest: int = LONGEST_NAME) -> str:
        """A text that is not blank."""
        words = self.maybe(name, longest)
        if not words.strip():
            raise unfit(name)
        return words

    def maybe(self, name: str, longest: int = LONGEST_NAME) -> str:
        """A text that may be missing: then it is empty."""
        words = self.body.get(name, "")
        if not _is_text(words, longest):
            raise unfit(name)
        return str(words)

    def event(self) -> str:
        """The id that the page has given to this one act; a post sent twice has the same."""
        event = self.words("event")
        if not _EVENT.fullmatch(event):
            raise unfit("event")
        return event

    def press(self) -> tuple[str, int]:
        """The drawing and the number of the choice that was pressed."""
        found = _PRESS.fullmatch(self.words("press"))
        if not found:
            raise unfit("press")
        return found[1], int(found[2])

    def values(self) -> dict[str, str]:
        """The fields of an open form."""
        values = self.body.get("values", {})
        if not isinstance(values, dict) or len(values) > MOST_VALUES:
            raise unfit("values")
        if not all(_is_text(name, LONGEST_NAME) and _is_text(value, LONGEST_TEXT) for name, value in values.items()):
            raise unfit("values")
        return values

    def minutes(self) -> int | None:
        """How far the clock shall move; None: to the next due moment."""
        if self.body.get("to") == "next":
            return None
        minutes = self.body.get("minutes")
        if type(minutes) is not int or not 1 <= minutes <= LONGEST_MOVE:  # True is an int, and no number of minutes
            raise unfit("minutes")
        return minutes


async def read_post(request: web.Request) -> Post:
    """The post of `request`; what is no JSON object is a 400."""
    try:
        body = json.loads(await request.text())
    except (ValueError, RecursionError):  # no JSON, no UTF-8, or nested without end
        raise unfit("body") from None
    if not isinstance(body, dict):
        raise unfit("body")
    return Post(body)


def _is_text(value: object, longest: int) -> bool:
    """Whether it is a text that can be stored: half of a surrogate pair is in no encoding."""
    return isinstance(value, str) and len(value) <= longest and not _HALF.search(value)


def unfit(name: str) -> web.HTTPBadRequest:
    """The answer to a post whose field does not fit."""
    return web.HTTPBadRequest(text=json.dumps({"error": name}), content_type="application/json")


def unknown(name: str) -> web.HTTPNotFound:
    """The answer to a post about something that is not there."""
    return web.HTTPNotFound(text=json.dumps({"error": name}), content_type="application/json")
