"""Whether what nobody has read of a sentence is a topic; a booking that nobody asked for has nothing else left."""

from __future__ import annotations

from core.understanding.cues import cues_of
from core.understanding.fill.sentence import Sentence, runs, stranger, unheard
from core.understanding.spans import Span

SAID = 4  # a cue of this weight says in words that something is to be booked
LONGEST = 5  # words of a topic that nobody announces


def topic_in(sentence: Sentence) -> str:
    """The longest run of words that looks like a topic, as written; empty: there is none."""
    told = sentence.table.turn("told_beside")
    topics = [
        run
        for run in runs(sentence)
        if _is_topic(run, sentence) and not told.search(sentence.text.plain, run[0].start, run[-1].end)
    ]
    if not topics:
        return ""
    best = max(topics, key=lambda run: run[-1].end - run[0].start)
    return sentence.text.original(best[0].start, best[-1].end).strip(" .,;:!-")


def is_booking(sentence: Sentence) -> bool:
    """Whether somebody's name and a time are a booking: it is said in words, or nothing is left but a topic."""
    if cues_of(sentence.table).weights(sentence.sketch).get("create", 0) >= SAID:
        return True
    if stranger(sentence):
        return True
    if "subject" not in sentence.table.turns and unheard(sentence):
        return False
    return all(_is_topic(run, sentence) and _stands_well(run, sentence) for run in runs(sentence))


def _is_topic(run: list[Span], sentence: Sentence) -> bool:
    words = sentence.text.plain[run[0].start : run[-1].end]
    strict = sentence.context.role != "tutor" and "subject" in sentence.table.turns  # families write whole sentences
    if strict and not sentence.table.turn("subject").search(words):
        return False
    return not sentence.table.turn("no_topic").search(words)


def _stands_well(run: list[Span], sentence: Sentence) -> bool:
    """Ahead of everything else a subject may stand: "maths with Anna"; other words there are what is to be done."""
    if sum(span.kind == "word" for span in run) > LONGEST:
        return False
    ahead = all(span.start >= run[0].start or span.kind in ("word", "point") for span in sentence.spans)
    if not ahead or "subject" not in sentence.table.turns:
        return True
    return bool(sentence.table.turn("subject").search(sentence.text.plain, run[0].start, run[-1].end))
