"""What the page shows around the messages, as one value: panes, clock, what is due, the way in."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass

from adapters.sandbox.chats import Chats, Line, Pane
from adapters.sandbox.desk import Desk

Json = dict[str, object]

MOST_DUE = 12  # as many as a narrow list shows without being scrolled
_MINUTE = 60  # seconds; the page's clock shows no seconds, so it is told of minutes only


@dataclass(frozen=True)
class Named:
    """A pane, and who is known to be there."""

    pane: Pane
    name: str
    role: str

    def plain(self) -> Json:
        """As the page reads it. `name` is what it was called at first until its owner is known."""
        return asdict(self.pane) | {
            "created": self.pane.created.seconds,
            "platform": self.pane.platform,
            "name": self.name,
            "role": self.role,
        }


@dataclass(frozen=True)
class Glance:
    """The page but for the messages, at one instant."""

    now: int  # Unix seconds, down to the minute
    zone: str
    due: tuple[tuple[int, str, str], ...]
    panes: tuple[Named, ...]
    invitation: str | None

    def clock(self) -> Json:
        """The clock as the page reads it."""
        return {"now": self.now, "zone": self.zone}

    def due_list(self) -> list[Json]:
        """What is due next, as the page reads it."""
        return [{"at": at, "what": what, "who": who} for at, what, who in self.due]

    def news_since(self, told: Glance) -> Iterator[tuple[str, object]]:
        """The events that bring a page which was told `told` up to date."""
        if self.clock() != told.clock():
            yield "clock", self.clock()
        if self.due != told.due:
            yield "due", self.due_list()
        for pane in self.panes:
            if pane not in told.panes:
                yield "pane", pane.plain()
        if self.invitation != told.invitation:
            yield "invitation", {"code": self.invitation}


def glance(desk: Desk, chats: Chats) -> Glance:
    """Look at everything but the messages. Reads databases: not for the event loop."""
    return Glance(
        now=desk.now().seconds // _MINUTE * _MINUTE,
        zone=desk.zone(),
        due=tuple((due.at.seconds, due.what, due.who) for due in desk.due(MOST_DUE)),
        panes=tuple(_named(desk, pane) for pane in chats.panes()),
        invitation=desk.invitation(),
    )


def state(seen: Glance, chats: Chats) -> Json:
    """Everything: what a page needs that has just been opened, or has lost the thread."""
    return {
        "clock": seen.clock(),
        "due": seen.due_list(),
        "invitation": {"code": seen.invitation},
        "panes": [
            named.plain() | {"messages": [plain_line(line) for line in chats.lines(named.pane.id)]}
            for named in seen.panes
        ],
    }


def plain_line(line: Line) -> Json:
    """A line as the page reads it; a mail is fetched by itself (`html`: there is one)."""
    edited = line.edited.seconds if line.edited else None
    return asdict(line) | {"at": line.at.seconds, "edited": edited, "html": bool(line.html)}


def packed(name: str, value: object) -> bytes:
    """One server-sent event. JSON has no line break of its own, so one data line holds it."""
    return f"event: {name}\ndata: {json.dumps(value)}\n\n".encode()


def _named(desk: Desk, pane: Pane) -> Named:
    name, role = desk.label(pane.address) or (pane.label, "")
    return Named(pane, name, role)
