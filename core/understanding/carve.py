"""Stage 2: free text is carved out, so that a date inside a message or a note books nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from core.understanding.names import Named
from core.understanding.normalise import Text
from core.understanding.tables import Language

_HOMEWORK = ("homework_after", "homework_named", "homework_colon", "homework_told", "homework_to", "homework_given")
NOTE, TOPIC, REASON, BODY, TASKS, DUE, SCORE = "note", "topic", "reason", "body", "tasks", "due", "score"


@dataclass(slots=True)
class Carved:
    """What was carved out of a sentence: for each kind of free text its place; and where it began.

    A place is a pair of offsets in the plain text; a head is where the words that announce it begin.
    """

    places: dict[str, tuple[int, int]] = field(default_factory=dict)
    heads: dict[str, int] = field(default_factory=dict)
    verb: str = ""
    everyone: bool = False

    def covers(self, offset: int) -> bool:
        """Whether the place belongs to free text."""
        return any(first <= offset < last for first, last in self.places.values())

    def after_dash(self, text: Text) -> bool:
        """Whether a dash alone announces the reason: of a booking it is the topic."""
        return text.plain[self.heads.get(REASON, 0) :].lstrip().startswith("-")

    def text(self, name: str, text: Text) -> str:
        """The free text as written, trimmed; empty when there is none."""
        first, last = self.places.get(name, (0, 0))
        return (
            text.original(first, last).strip(" \t\n,;").rstrip(" .")
            if name != BODY
            else text.original(first, last).strip()
        )


def masked(text: Text, named: Sequence[Named]) -> str:
    """The plain text with every name hidden behind as many `@`."""
    out = text.plain
    for one in named:
        name_end = one.end - 2 if out[one.start : one.end].endswith("'s") else one.end
        out = out[: one.start] + "@" * (name_end - one.start) + out[name_end:]
    return out


def carve(text: Text, named: Sequence[Named], table: Language) -> Carved:
    """Find the free text of a sentence."""
    carved = Carved()
    plain = masked(text, named)
    if _message(plain, table, carved):
        return carved
    _notes(plain, table, carved)
    _homework(plain, table, carved)
    _score(plain, table, carved)
    _reason(plain, table, carved)
    return carved


def _message(plain: str, table: Language, carved: Carved) -> bool:
    if table.carves("nudge").search(plain):
        return False
    for verb in ("message", "reminding"):
        if found := table.carves(verb).match(plain):
            head = plain[: found.start("body")]
            carved.verb, carved.everyone = verb, "@" not in head or bool(table.carves("everyone").search(head))
            carved.places[BODY] = found.span("body")
            return True
    return False


def _notes(plain: str, table: Language, carved: Carved) -> None:
    named = table.carves("note_in").match(plain) or table.carves("note_named").match(plain)
    found = named or table.carves("note_for").match(plain) or table.carves("note").search(plain)
    end = len(plain)
    if found:
        carved.places[NOTE] = found.span("body")
        carved.verb = "" if found.re is table.carves("note") else "note"
        if not carved.verb:
            carved.heads[NOTE] = found.start()
        end = found.start()
    topic = table.carves("topic_for").search(plain, 0, end) or table.carves("topic").search(plain, 0, end)
    if topic:
        first = topic.start("body")
        if "@" not in topic.group()[: first - topic.start()] and "#" not in topic.group():
            carved.heads[TOPIC] = topic.start()
        if "@" not in plain[:first] and (whom := table.carves("topic_whom").search(plain, first, end)):
            end = whom.start()
        carved.places[TOPIC] = (
            first,
            _until_time(plain, first, min(end, topic.end("body")), table.carves("time_words")),
        )


def _until_time(plain: str, first: int, end: int, time_words: re.Pattern[str]) -> int:
    """A topic ends with its sentence, or at the comma behind which times are spoken of again."""
    for place in (n for n in range(first, end) if plain[n] in ",;\n"):
        if time_words.search(plain, place, end):
            return place
    return end


def _homework(plain: str, table: Language, carved: Carved) -> None:
    for name in _HOMEWORK:
        found = table.carves(name).search(plain)
        if not found or found["body"].strip(" ?") in ("", "due"):
            continue
        first, last = found.span("body")
        head, colon, _ = found["body"].partition(": ")
        if led := table.carves("due_ahead").match(plain, first):  # "for Thursday: page 30"
            carved.places[TASKS] = (led.end(), last)
            return
        if colon and "due" in head:
            carved.places[TASKS] = (first + len(head) + 2, last)
            return
        due = table.carves("due").search(plain, first)
        if due:
            last = min(last, due.start())
        if name in ("homework_colon", "homework_told"):
            carved.verb = "homework"
        if last > first and not plain[first:last].lstrip().startswith(("?", "for today?")):
            carved.places[TASKS] = (first, last)
        return


def _score(plain: str, table: Language, carved: Carved) -> None:
    found = table.carves("score").search(plain) if table.carves("score_cue").search(plain) else None
    found = found or table.carves("score_in").search(plain)
    if found and (TASKS in carved.places or not carved.covers(found.start())):
        carved.places.pop(TASKS, None)
        carved.places[SCORE] = found.span("body")


def _reason(plain: str, table: Language, carved: Carved) -> None:
    if carved.places.keys() & {NOTE, TASKS, SCORE}:
        return
    for name in ("before", "engaged", "event", "reason", "others", "state", "tail", "dash"):
        found = table.carves(name).search(plain)
        if name in ("engaged", "event") and found and not table.carves("time_words").search(plain, 0, found.start()):
            continue
        timed = name in ("dash", "tail") and found and table.carves("time_words").search(found["body"])
        if found and not timed and not carved.covers(found.start("body")) and "@" not in found["body"]:
            carved.places[REASON] = found.span("body")
            carved.heads[REASON] = found.start()
            return
