"""Fields of what passes between people: late, answers, reminders, messages, homework, scores, invoices."""

from __future__ import annotations

import re
from dataclasses import replace

from core.understanding.carve import DUE, TASKS
from core.understanding.cues import cues_of
from core.understanding.fill.moving import target_of
from core.understanding.fill.sentence import Sentence, asked, begun, gone_by, leftover, timed
from core.understanding.intent import ENOUGH
from core.understanding.meaning import Intent, Question, Target
from core.understanding.recurring import first_day
from core.understanding.spans import Amount
from core.understanding.topics import topic_in

LONGEST_DELAY = 180  # minutes; a longer one is another time, not a delay


def late(sentence: Sentence) -> Intent:
    """How many minutes late."""
    intent = sentence.named_intent("late")
    found = sentence.found
    amount = next(iter(found.lengths), None) or found.extent or found.shift
    minutes = round(amount.minutes) if amount else None
    moment = next((p.moment for p in found.points if p.moment and p.moment.grain == "minute"), None)
    if minutes is None and moment:
        minutes = round((moment.at - sentence.scene.now).total_seconds() / 60)
    if minutes is None and (bare := sentence.turns("delay_said") or sentence.turns("bare_delay")):
        minutes = int(bare[1])
    day = next((one for one in found.points if minutes is None or (one.day and not one.clock)), None)
    if day is not None:
        intent = replace(intent, target=target_of(day, sentence))
    fitting = minutes is not None and 0 < minutes <= LONGEST_DELAY
    return replace(intent, late_minutes=minutes) if fitting else asked(intent, Question("minutes"))


def rsvp(sentence: Sentence) -> Intent:
    """Whether somebody comes; no answer where they ask themselves."""
    table = sentence.table
    sketch = table.turn("contradicts").sub("", table.turn("no_objection").sub("yes", sentence.sketch))
    doubtful = any(table.turn(name).search(sketch) for name in ("hesitates", "depends", "conditional"))
    answer = "maybe" if doubtful else "no" if table.turn("declines").search(sketch) else "yes"
    if answer == "no" and table.turn("but_comes").search(sketch):
        answer = "yes"
    if answer == "yes" and _only_away(sentence, sketch):
        answer = "no"
    if answer != "no" and table.turn("asks_back").search(sketch):
        answer = ""
    point = sentence.found.points[0] if sentence.found.points else None
    intent = replace(sentence.named_intent("rsvp"), answer=answer)
    if answer == "maybe" and sentence.turns("answers_later"):
        return intent
    if len(intent.students) > 1 and sentence.turns("each_answers"):
        return replace(intent, answer="")  # one comes, the other does not
    if point and point.moment and point.moment.at == sentence.scene.now:
        point = None  # "on his way now" says of which lesson it is as little as nothing
    target = target_of(point, sentence) if point else Target()
    intent = replace(intent, target=target if target != Target() else None)
    return asked(intent, sentence.first.question)


def _only_away(sentence: Sentence, sketch: str) -> bool:
    """Whether nothing but an absence speaks of coming, "I'm out today", or it is one of several days."""
    heard = cues_of(sentence.table).weights(sketch)
    several = bool(sentence.found.points and sentence.found.points[0].days)
    return heard["block"] >= ENOUGH and (several or heard["rsvp"] < ENOUGH)


def about_session(sentence: Sentence) -> Intent:
    """Starting, ending, a no-show, a nudge: whose session, and when it was if that is said."""
    intent = sentence.named_intent("")
    point = sentence.found.points[0] if sentence.found.points else None
    if point and point.moment and point.moment.grain == "minute" and point.moment.at <= sentence.scene.now:
        point = None  # "starting now", "waiting since 20 minutes"
    target = target_of(point, sentence) if point else Target()
    return replace(intent, target=target if target != Target() else None)


def no_show(sentence: Sentence) -> Intent:
    """Who did not come, and when: a weekday by itself has been."""
    intent, points = about_session(sentence), sentence.found.points
    day = intent.target.date if intent.target else None
    if day is None or not points:
        return intent
    return replace(intent, target=Target(date=gone_by(points[0], day, sentence.scene)))


def remind_setting(sentence: Sentence) -> Intent:
    """How long before a session reminders go out; 0 switches them off."""
    intent = sentence.named_intent("remind_setting")
    found = sentence.found
    amounts: list[Amount] = [
        *found.lengths,
        *([found.extent] if found.extent else []),
        *([found.shift] if found.shift else []),
    ]
    if sentence.turns("without_reminder"):
        return asked(intent, Question("remind_before_min"))  # one of them is not wanted; which stay is asked
    clocks = sum(bool(point.clock) for point in sentence.found.points)  # "to 1 hour and 1 day before"
    if len(amounts) + clocks + bool(sentence.turns("day_before")) > 1:
        return asked(intent, Question("remind_before_min"))  # several are set by /remind
    if amounts:
        return replace(intent, remind_before_min=round(abs(amounts[0].whole)))
    moment = next((point.moment for point in found.points if point.moment), None)
    if moment and sentence.turns("counts_back"):  # "за годину" is in an hour, and an hour before
        return replace(intent, remind_before_min=round((moment.at - sentence.scene.now).total_seconds() / 60))
    if sentence.turns("day_before"):
        return replace(intent, remind_before_min=1440)
    if sentence.turns("silenced") or sentence.turns("wants_silence"):
        return asked(intent, Question("remind_before_min", (0,)))
    if sentence.turns("switched_off"):
        return replace(intent, remind_before_min=0)
    return asked(intent, Question("remind_before_min"))


def message(sentence: Sentence) -> Intent:
    """Words to pass on, or a reminder: to whom, and what."""
    intent = sentence.named_intent("message")
    everyone = not (intent.students or intent.candidates or intent.scope) and sentence.turns("scope_all")
    return replace(intent, scope="all") if everyone else intent


_SPLIT = re.compile(r"\s*[;\n]\s*")


def homework(sentence: Sentence) -> Intent:
    """Tasks, each as written, and when they are due; no tasks: a question after them."""
    intent = sentence.named_intent("homework")
    written = sentence.carved.text(TASKS, sentence.text)
    tasks = tuple(task for task in _SPLIT.split(written) if task)
    reading = sentence.first
    due = reading.date if len(reading.dates) == 1 else None
    if due is None and sentence.found.until is not None and tasks:
        due = first_day(sentence.found.until, sentence.scene)
    if not tasks and due and DUE not in sentence.carved.places:
        return replace(intent, date=due)
    return asked(replace(intent, tasks=tasks, due=due), reading.question if tasks else None)


def record_score(sentence: Sentence) -> Intent:
    """A score as written, and for what."""
    topic = topic_in(sentence)
    rest = sentence.table.carves("score_cue").sub("", topic).strip()
    of_it = rest.split(" ", 1)[0] in sentence.table.fillers  # "nella verifica di matematica"
    said = sentence.table.turn("announces_topic").sub("", topic if of_it else rest)
    return replace(sentence.named_intent("record_score"), topic=said)


def note(sentence: Sentence) -> Intent:
    """A private note, and about whom or which session."""
    intent = about_session(sentence)
    return asked(intent, None if intent.note else Question("note"))


def topic(sentence: Sentence) -> Intent:
    """The topic of somebody's session."""
    intent = about_session(sentence)
    if not intent.topic:
        said = sentence.table.turn("announces_topic").sub("", leftover(sentence))
        intent = replace(intent, topic=said)
    return asked(intent, None if intent.topic else Question("topic"))


def invoice(sentence: Sentence) -> Intent:
    """Whose lessons are to be invoiced, of which days: the latest that they may be, for they have been given."""
    intent = sentence.named_intent("invoice")
    reading = sentence.first
    if reading.span:
        first, last = begun(reading.span, sentence)
        intent = replace(intent, range=(first, last))
    elif len(reading.dates) == 1 and not sentence.turns("paid_by"):
        day = gone_by(sentence.found.points[0], reading.dates[0], sentence.scene)
        intent = timed(intent, replace(reading, dates=(day,), times=()), sentence)
    elif reading.all_dates:
        intent = asked(intent, Question("date"))  # "for the 3rd and the 10th"
    if sentence.turns("scope_all"):
        intent = replace(intent, scope="all")
    if sentence.turns("last_lesson"):
        intent = replace(intent, target=Target(which="last"))
    return intent
