"""What a reading leaves unread, and what was only thought of: it is asked about, or nothing is done.

A word that bears meaning and that no rule has used is a doubt: a second time, a number, a name, a condition.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from core.understanding.cues import cues_of
from core.understanding.fill.sentence import Sentence, asked
from core.understanding.found import TO
from core.understanding.lexemes import vocabulary
from core.understanding.meaning import Intent, Question, Target
from core.understanding.spans import Number, Span

SHOWN = frozenset({"create", "reschedule", "cancel"})  # a card is shown before anything is done
_AT_ONCE = frozenset(
    {"no_show", "start", "end", "nudge", "remind", "message", "note", "homework", "record_score", "topic", "invoice",
     "hours", "undo"}
)  # fmt: skip
ACTING = SHOWN | _AT_ONCE | {"block", "remind_setting"}
_NOW = frozenset({"start", "end"})  # said of a lesson that is now
_FREE = frozenset({"message", "remind", "note", "homework"})  # what follows their verb is anybody's words
_NUMBERS = frozenset({"digits", "number"})


def doubted(intent: Intent, sentence: Sentence) -> Intent:
    """The intent, with a question where the sentence says more than was read of it, or says it with an "if"."""
    if sentence.context.open_question or intent.kind not in SHOWN | _AT_ONCE | {"block"}:
        return intent
    told_anyway = intent.kind == "nudge" or (intent.kind in _FREE and (intent.body or intent.note or intent.tasks))
    asks_tasks = intent.kind == "homework" and not intent.tasks and bool(sentence.turns("asks_tasks"))
    asking = sentence.context.role != "tutor"  # a family that asks for leave wishes it; what it owes it can but ask
    asks_tasks = asks_tasks or (asking and intent.kind == "invoice")
    sketch = sentence.table.turn("asks_leave").sub("", sentence.sketch) if asking else sentence.sketch
    if not told_anyway and not asks_tasks and sentence.table.turn("weighs").search(sketch):
        return _unsure(intent)
    if intent.kind in _AT_ONCE:
        return _done_at_once(intent, sentence)
    if intent.kind == "block" and not (intent.date or intent.range or intent.start or intent.stretches):
        found = sentence.found
        timed = found.points or found.from_clock or found.until_clock
        return asked(intent, Question("date")) if timed else intent
    if intent.kind == "block":
        return asked(intent, Question("time") if any(_bare(span, sentence) for span in sentence.spans) else None)
    ranged = intent.range or (intent.target and (intent.target.range or intent.target.until))
    if sentence.turns("vague_period") and not ranged:
        return asked(intent, Question("limit"))  # "in the Christmas holidays": nobody knows which days
    if sentence.turns("event_of") and not sentence.turns("commanding"):
        return asked(intent, Question("confirm"))  # "Ben's exam was moved to Friday": no lesson
    if intent.kind == "create" and not intent.ask and sentence.context.role == "tutor":
        intent = _told(intent, sentence)
    intent = _without_neighbour(intent, sentence)
    if (other := _another_name(intent, sentence)) is not None:
        return other
    if (question := _each_their_own(intent, sentence)) is not None:
        return asked(sentence.named_intent(intent.kind), question)  # a time for each: none is taken for both
    return asked(
        intent,
        _gone(intent, sentence),
        _unread(intent, sentence),
    )


def _done_at_once(intent: Intent, sentence: Sentence) -> Intent:
    """What is only asked, or told of others, is not done where no card would be shown before."""
    asks = sentence.turns("only_asked") and (intent.kind != "invoice" or sentence.context.role == "tutor")
    if intent.kind not in _FREE and (sentence.turns("quotes") or asks):  # what a family owes it can but ask
        return Intent("unknown", settled=True)
    if intent.kind in _NOW and _another_day(intent, sentence):
        return Intent("unknown", settled=True)
    if intent.kind == "record_score" and not (intent.students or intent.candidates) and _own_score(sentence):
        return Intent("unknown", settled=True)
    if intent.kind == "homework" and not intent.tasks:
        speaks = "speaks_of_homework" not in sentence.table.turns or sentence.turns("speaks_of_homework")
        return intent if speaks and not sentence.turns("quotes") else Intent("unknown", settled=True)
    if intent.kind == "invoice" and len(sentence.found.points) > 1:
        return asked(intent, Question("range"))
    timed = sentence.found.shift or sentence.found.lengths or any(one.clock for one in sentence.found.points)
    if intent.kind == "remind" and not intent.body and timed:
        return asked(intent, Question("when"))
    return intent


def _another_day(intent: Intent, sentence: Sentence) -> bool:
    """Whether it is said of a day on which it cannot be done: no lesson of Thursday begins today."""
    last = _last_of(intent.target or Target())
    return last is not None and last != sentence.scene.today


def _own_score(sentence: Sentence) -> bool:
    """Whether a tutor tells of a result of their own: nobody's is to be kept."""
    return sentence.context.role == "tutor" and sentence.turns("own_score") is not None


def _unsure(intent: Intent) -> Intent:
    """It is thought about, not wished."""
    if intent.kind == "block":
        return asked(replace(intent, answer="maybe"), Question("confirm"))
    if intent.kind == "create" and not (
        intent.start or intent.date or intent.time or intent.range or intent.recurrence
    ):
        return Intent("unknown", settled=True)  # whether there are lessons at all
    return asked(intent, Question("confirm")) if intent.kind in SHOWN else Intent("unknown", settled=True)


def _told(intent: Intent, sentence: Sentence) -> Intent:
    """News or a denial, though with a name and a time: no booking is made of it unasked."""
    commanded = sentence.turns("commanding")
    denied, timed = sentence.turns("denied_wish"), sentence.sketch.find("#")
    if denied and (commanded is None or denied.start() < commanded.start()) and denied.start() < timed:
        return Intent("unknown", settled=True) if commanded else asked(intent, Question("confirm"))
    told = not commanded and (sentence.turns("reports") or _says_more(sentence))
    return asked(intent, Question("confirm")) if told else intent


def _says_more(sentence: Sentence) -> bool:
    """Whether words beside a name and a time tell something, and none of them wishes a lesson."""
    if cues_of(sentence.table).weights(sentence.sketch)["create"]:
        return False
    rest = sentence.table.turn("has_time").sub("", sentence.sketch)
    return sentence.table.turn("says_more").search(rest) is not None


def _without_neighbour(intent: Intent, sentence: Sentence) -> Intent:
    """`after Ben on Thursday` says when, but not at what time; whom it is about are the others."""
    if len(intent.students) < 2 or not sentence.turns("beside_lesson"):
        return intent
    plain = sentence.text.plain
    beside = {
        one.people[0] for one in sentence.named if sentence.table.turn("stands_beside").search(plain[: one.start])
    }
    others = tuple(one for one in intent.students if one not in beside)
    return asked(replace(intent, students=others), Question("time")) if beside and others else intent


def _each_their_own(intent: Intent, sentence: Sentence) -> Question | None:
    """A time for each of several students: one after the other."""
    if len(intent.students) < 2:
        return None
    each = len(sentence.found.points) > 1 and sentence.turns("each_their_own")
    return Question("student", intent.students) if each or sentence.turns("one_after_other") else None


def _another_name(intent: Intent, sentence: Sentence) -> Intent | None:
    """Somebody beside a student who is not on the roster: "cancel Anna and Zoe"; None: there is nobody else."""
    if sentence.context.role != "tutor" or not intent.students:
        return None
    if sentence.turns("joins_lesson"):
        return asked(intent, Question("student"))  # "add Mia to Ben's lesson"
    if relation := sentence.turns("relation"):
        return _of_another(relation["whom"], intent, sentence)  # "Ben's sister" is not Ben
    for found in sentence.table.turn("name_beside").finditer(sentence.sketch):
        if found["name"] not in sentence.table.common and found["name"] not in vocabulary(sentence.table):
            return _of_another(found["name"], intent, sentence)
    return None


def _of_another(whom: str, intent: Intent, sentence: Sentence) -> Intent:
    at = sentence.text.plain.find(whom)
    written = sentence.text.original(at, at + len(whom))
    return asked(replace(intent, students=(), topic="", unknown_name=written), Question("student"))


def _gone(intent: Intent, sentence: Sentence) -> Question | None:
    """A lesson that is to be moved or cancelled lies ahead."""
    target, today = intent.target or Target(), sentence.scene.today
    last = _last_of(target) or (intent.range[1] if intent.range and intent.kind == "create" else None)
    return Question("date") if last is not None and last < today else None


def _last_of(target: Target) -> date | None:
    if target.start:
        return target.start.date()
    if target.range:
        return target.range[1]
    return max(target.dates, default=target.date)


def _unread(intent: Intent, sentence: Sentence) -> Question | None:
    """A time, a length or a number of which the reading holds nothing."""
    found = sentence.found
    if intent.kind == "reschedule" and intent.new is None and any(one.role == TO for one in found.points):
        return Question("time") if intent.range is None else None
    if intent.kind == "create":
        times = tuple(dict.fromkeys(one.times[0] for one in sentence.readings if one.times and not one.doubt))
        if len(times) > 1:
            return Question("time", times)
        if times and not (intent.start or intent.time or intent.recurrence):
            return Question("date")  # "in January, Mondays at 5"
    if intent.kind == "reschedule" and len(found.points) > 2 and not (intent.target and intent.target.limited):
        return Question("date")
    lengths = {one.minutes for one in found.lengths if one.minutes and not one.days and not one.months}
    if len(lengths) > 1:
        return Question("duration_min", tuple(sorted(map(round, lengths))))
    if intent.kind == "create" or "no_more" not in sentence.table.carving:
        return None  # a topic may hold numbers; and a number that is so no more
    read = 1 if sentence.turns("pushed_by") else 0  # "by 10"
    return Question("time") if sum(_bare(span, sentence) for span in sentence.spans) > read else None


def _bare(span: Span, sentence: Sentence) -> bool:
    """Whether a number stands by itself, where no rule has made anything of it."""
    alone = span.kind == "digits" or (isinstance(span.value, Number) and span.value.n != 1)  # "this one"
    used = (span.start, span.end) in sentence.used
    return span.kind in _NUMBERS and alone and not used and not sentence.carved.covers(span.start)
