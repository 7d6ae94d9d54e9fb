"""Slack's home tab: today, what needs attention, what is free this week, and what may be done."""

from __future__ import annotations

from collections.abc import Iterator

from adapters.slack.home import Part
from bot.program import Program
from bot.scenes import Setup, fresh, scene
from bot.speaking import reader_of
from core.dialogue.arranging import lists
from core.dialogue.arranging.wanting import whom
from core.dialogue.helping import stranger
from core.dialogue.incoming import Said
from core.dialogue.openings.by_weekday import EDIT
from core.dialogue.scene import Scene
from core.model.people import Address
from core.notices.facts import names, when
from core.rules.results import awaiting_result
from core.words import Reader, Text, lines, say, text

SHOWN = 5  # lessons that need a result, by name


def home(program: Program, address: Address) -> tuple[Part, ...]:
    """What somebody's home tab shows now."""
    now = program.clock.now()
    with program.store.read() as view:
        seen = scene(view, Said(address, "today", "home", now), now, Setup(""), fresh())
    reader = reader_of(seen.person, now)
    return tuple(_parts(seen, reader))


def _parts(seen: Scene, reader: Reader) -> Iterator[Part]:
    if seen.person is None or not seen.calendars:
        yield _part(reader, text("Welcome"), _way_in(seen))
        return
    new = ((text("New lesson"), "/new"),) if seen.own else ()
    if not seen.own and whom(seen):
        new = ((text("Ask for a lesson"), "/new"),)
    yield _part(reader, text("Today"), lists.today(seen).replies[0].text, (*new, (text("Week"), "/week")))
    if seen.own:
        if waiting := awaiting_result(seen.own, seen.now):
            shown = [
                text("{who}, {when}", who=names(seen.own, one, full=True), when=when(one)) for one in waiting[:SHOWN]
            ]
            attention = lines(text("These lessons need a result:"), *shown)
            yield _part(reader, text("Needs attention"), attention, ((text("Results"), "results"),))
        free = lists.free(seen).replies[0]
        days = [choice.label for choice in free.choices]
        yield _part(reader, text("Free this week"), lines(free.text, *days), ((text("Free times"), "/free"),))
    rest = ((text("Students"), "/students"), (text("Hours"), f"/hours {EDIT}")) if seen.own else ()
    may = (*rest, (text("Settings"), "/settings"), (text("Help"), "/help"))
    yield _part(reader, text("Settings"), text("What I answer comes in our direct messages."), may)


def _way_in(seen: Scene) -> Text:
    """What somebody does next who has not joined."""
    if seen.draft is not None:
        return text("Almost done: please answer my question in our direct messages.")
    if seen.claimed is not None:
        return stranger(seen).replies[0].text
    return text("Send me your invitation as a message: “join” and its code.")


def _part(reader: Reader, heading: Text, words: Text, buttons: tuple[tuple[Text, str], ...] = ()) -> Part:
    return Part(say(heading, reader), say(words, reader), tuple((say(label, reader), does) for label, does in buttons))
