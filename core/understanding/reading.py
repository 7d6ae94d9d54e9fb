"""The stages in their order: text and context in, intent out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from core.moments import zone_named
from core.understanding import families, fragments
from core.understanding.carve import carve
from core.understanding.children import own_child
from core.understanding.compose import compose
from core.understanding.dates import residual
from core.understanding.doubting import ACTING, doubted
from core.understanding.excepting import MOST, parted
from core.understanding.fill import filled
from core.understanding.fill.sentence import Sentence, stranger
from core.understanding.fill.shifting import another_time
from core.understanding.found import Point, corrected, gathered, weekdays_named
from core.understanding.impossible import no_date
from core.understanding.intent import SLASH, kind_of, sketch_of
from core.understanding.languages import languages_of
from core.understanding.lexemes import lexemes, tokens_of
from core.understanding.meaning import Context, Excepted, Intent, Question
from core.understanding.names import names_in
from core.understanding.normalise import Text, normalised, with_apostrophes
from core.understanding.refusing import Refusal, keep_only, moved, refusal_in
from core.understanding.spans import Scene
from core.understanding.spelling import spelt_out
from core.understanding.tables import ENGLISH, Language, read_in, table
from core.understanding.taking import taken_before
from core.understanding.terms import terms_of
from core.understanding.topics import is_booking
from core.understanding.tracing import said_in
from core.understanding.when import when_of
from core.understanding.zones import month_first, southern

_FORWARDED = re.compile(r"\s*(?:fwd?|wg|tr|rv|enc) ?:")  # the words of somebody else, as mail programs mark them
_SLASH = re.compile(r"^\s*/(?P<word>[a-z]+)(?:@\w+)?\s*")


def read(text: str, context: Context) -> Intent:
    """Read one sentence.

    Any text gives an intent; what is not understood is "unknown", what is doubtful has `ask`. It is read in the
    person's language or another that it may be in, and in both where the likelier makes nothing of it.
    """
    normal = normalised(text)
    if _FORWARDED.match(normal.plain):
        return Intent("unknown")
    if context.expect == "time":
        return _read(normal, context, MOST)
    languages = list(_in_each_language(normal, context))
    if context not in languages:  # "sag Ben: see you tomorrow at 5": only the words to pass on are in another
        told = _read(normal, context, MOST)
        if told.body or told.note:
            return told
    intents = (_read(normal, one, MOST) for one in languages)
    first = next(intents)
    return first if _says_something(first) else next((one for one in intents if _says_something(one)), first)


def _says_something(intent: Intent) -> bool:
    return intent.kind != "unknown" or intent.by_nobody or intent.settled


def _in_each_language(text: Text, context: Context) -> Iterable[Context]:
    """The context with each language that the text may be in; the order of day and month stays the person's."""
    for language in languages_of(text.plain, context.language):
        same = language == context.language
        yield context if same else replace(context, language=language, day_first=_day_first(context))


ALONE = -1  # clauses: the words that are passed on pass none on themselves


def _read(normal: Text, context: Context, clauses: int) -> Intent:
    """Read one sentence of which at most so many clauses leave something out; ALONE: nor is it told to anybody."""
    language = table(context.language)
    normal = _spelt(normal, language, context)
    scene = _scene(normal, language, context)
    if context.role != "tutor" and language.turn("automatic").search(normal.plain):
        return Intent("unknown", by_nobody=True)
    if (
        context.role != "tutor"
        and clauses > ALONE
        and context.open_question in ("", "answer")
        and (told := language.turn("tells_tutor").match(normal.plain))
    ):
        words = normal.original(*told.span("body"))
        return families.passed_on(words, _read(normalised(words), context, ALONE))
    if context.expect == "time":
        return _time_alone(normal, language, scene, context)
    slash = _SLASH.match(normal.plain)
    forced = SLASH.get(slash["word"], "") if slash else ""
    skipped = slash.end() if slash and forced else 0
    sentence = _sentence(normal, skipped, language, scene, context)
    if (excepting := _excepting(sentence, context, clauses)) is not None:
        return excepting
    if not forced and clauses > 0 and (first := _first_of_two(sentence, context, clauses)) is not None:
        return first
    intent = _plainly(sentence, slash["word"] if slash else "", forced)
    intent = intent if forced else doubted(intent, sentence)
    missing = no_date(sentence.spans, scene)
    said = said_in(sentence) if intent.kind in ("create", "reschedule") else ()
    return replace(intent, no_date=missing, said=said) if missing or said else intent


def _plainly(sentence: Sentence, word: str, forced: str) -> Intent:
    """The reading of a sentence that leaves nothing out; `forced` is what its slash command stands for."""
    context, language = sentence.context, sentence.table
    if not forced and context.role == "tutor" and (laid_down := terms_of(sentence)):
        return laid_down
    sentence.sketch = language.turn("denied").sub(DENIED, sentence.sketch)
    if context.role != "tutor":
        sentence.sketch = language.turn("of_others").sub(DENIED, sentence.sketch)
    kind = forced or kind_of(
        sentence.sketch,
        sentence.found,
        sentence.named,
        sentence.carved,
        context.role,
        language,
        bool(stranger(sentence)),
    )
    if forced:
        return _forced(forced, word, sentence)
    if kind == "late" and another_time(sentence):
        kind = "reschedule"
    if kind == "create" and context.role == "tutor" and not context.open_question and not is_booking(sentence):
        kind = "unknown"
    intent = _refusing(kind, sentence) or _intent(kind, sentence)
    return families.answered(intent, sentence) if context.role != "tutor" else intent


def _refusing(kind: str, sentence: Sentence) -> Intent | None:
    """The move that a sentence wishes which refuses a time; else that time is all the sentence is about."""
    refusal = refusal_in(sentence)
    if refusal is None:
        return None
    if sentence.context.open_question in ("", "answer"):
        if (intent := moved(kind, refusal, sentence)) is not None:
            return intent
        if kind == "block" and refusal.wished and refusal.wished.clock:  # a lesson is to be then, but whose?
            return sentence.named_intent("unknown")
        if kind in ("cancel", "rsvp", "block"):
            keep_only(refusal.refused or sentence.found.points, sentence)
        elif kind == "create":
            keep_only(refusal.left or sentence.found.points, sentence)
        elif kind in ("unknown", "reschedule") and (said := _declining(refusal, sentence)) is not None:
            return said
    elif not fragments.full_command(kind, sentence) and not refusal.earliest:
        keep_only(refusal.left[:1] if refusal.refused else sentence.found.points, sentence)
    return None


DENIED = " ¬ "  # in a sketch: what was said here is not so
_MAY_EXCEPT = frozenset({"cancel", "reschedule", "block", "rsvp", "create", "message", "remind"})


def _excepting(sentence: Sentence, context: Context, clauses: int) -> Intent | None:
    """The reading of a sentence that leaves something out; None: it does not."""
    part = parted(sentence) if clauses >= 0 else None
    if part is None:
        return None
    if clauses == 0:
        part = replace(part, unread=part.main)
    main = _read(normalised(part.main), context, clauses - 1)
    alone = context.open_question == "confirm" and not part.unread and main.kind == "unknown"
    if not alone and main.kind not in (_MAY_EXCEPT - {"create"} if part.unread else _MAY_EXCEPT):
        return None
    left_out = tuple(_left_out(words, context) for words in part.left_out)
    if context.open_question and not alone and not any(one.students for one in left_out):
        return None  # "no, not Tuesday, Thursday" corrects an answer
    if part.unread:
        left_out = (Excepted(words=part.unread.strip()),)
    if alone:
        return Intent("except", excepted=left_out) if left_out else None
    if main.kind == "reschedule" and not table(context.language).turn("moving").search(normalised(part.main).plain):
        return None  # "Ben comes on Tuesday rather than Monday": nothing is left out of anything
    if main.kind == "reschedule" and _moves_one(main) and not any(one.students for one in left_out):
        return main  # "move Anna to Tuesday, not Wednesday": it is the new day that is meant
    if main.kind == "create" and main.recurrence is None and not any(one.students for one in left_out):
        return main
    if main.kind == "create" and not (main.students or main.scope):
        return None  # "change of plan: Anna's coming at 5": of nobody's lesson is anything left out
    return replace(main, excepted=(*left_out, *main.excepted), scope="one" if part.one else main.scope)


def _first_of_two(sentence: Sentence, context: Context, clauses: int) -> Intent | None:
    """The first of two commands in one sentence, in doubt unless the other only passes it on; None: there is one."""
    plain = sentence.text.plain
    found = sentence.table.turn("then_commands").search(plain)
    if found is None or context.open_question or sentence.carved.covers(found.start("what")):
        return None
    written = (sentence.text.original(0, found.start()), sentence.text.original(found.start("what"), len(plain)))
    first, second = (_read(normalised(words), context, 0) for words in written)
    commanded = sentence.table.turn("commanding").search(plain, 0, found.start())
    if not commanded or first.kind not in ACTING or second.kind not in ACTING | {"unknown"}:
        return None
    passed_on = sentence.table.turn("passes_on").match(plain[found.start("what") :])
    if passed_on:
        return first
    if second.kind in ("unknown", first.kind):
        return None
    start = found.start("what")
    wanted = sentence.table.turn("manners").sub("", plain[start:]).rstrip(" .!?")
    then = sentence.text.original(start, start + len(wanted))
    return replace(first, ask=first.ask or Question("confirm"), then=then)


def _moves_one(intent: Intent) -> bool:
    new = intent.new
    return bool(new and (new.date or new.start or new.weekday is not None)) and not intent.scope and not intent.target


def _left_out(words: str, context: Context) -> Excepted:
    """Who and when it is that is left out, as one would cancel it."""
    alone = replace(context, open_question="")
    language = table(context.language)
    normal = _spelt(normalised(words), language, context)
    sentence = _sentence(normal, 0, language, _scene(normal, language, alone), alone)
    weekdays = weekdays_named(sentence.found)
    if weekdays:
        sentence.found.points = [Point(0, 0, clock=one.clock) for one in sentence.found.points if one.clock]
    named = filled("cancel", sentence)
    which = language.turn("by_place").search(normal.plain) or (named.target and named.target.which)
    doubtful = named.ask is not None or named.candidates or which
    if doubtful or not (named.students or named.target or weekdays):
        return Excepted(words=words.strip())
    return Excepted(named.students, weekdays, named.target)


def _declining(refusal: Refusal, sentence: Sentence) -> Intent | None:
    """`tomorrow doesn't work`: a family cannot come then; a tutor who says so of themselves has that time off."""
    if sentence.context.role == "tutor":
        off = refusal.earliest or (refusal.unable and not refusal.left and not refusal.other)
        return filled("block", sentence) if off and not sentence.named else None
    if not (refusal.stated or refusal.unable):
        return None
    return replace(filled("rsvp", keep_only(refusal.refused, sentence)), answer="no")


def only_time(text: str, context: Context) -> Intent | None:
    """The day or time that the text takes, as "the wednesday one" or "17:30 is fine" do; None: it says more.

    Of several that it names none is meant: the intent is then empty.
    """
    normal = normalised(text)
    taken = (_time_taken(normal, one) for one in _in_each_language(normal, context))
    return next((one for one in taken if one is not None), None)


def _time_taken(normal: Text, context: Context) -> Intent | None:
    language = table(context.language)
    normal = _spelt(normal, language, context)
    sentence = _sentence(normal, 0, language, _scene(normal, language, context), context)
    if sentence.named or not language.turn("takes_time").fullmatch(sentence.sketch):
        return None
    several = len(sentence.found.points) > 1
    return Intent("unknown") if several else fragments.values("time", "unknown", sentence)


def _intent(kind: str, sentence: Sentence) -> Intent:
    context = sentence.context
    if context.open_question and (answer := fragments.answer_to(context.open_question, kind, sentence)):
        return answer
    plain = sentence.text.plain.strip(" ")
    whole = kind in ("unknown", "rsvp") and DENIED.strip() not in sentence.sketch
    if whole or (kind == "cancel" and context.open_question):
        short = fragments.said_shortly(plain, sentence.table)
        if short:
            return Intent("confirm", answer=short)
    if kind == "unknown" and context.open_question == "answer" and (opening := fragments.said_first(sentence)):
        return Intent("rsvp", answer=opening)
    return filled(kind, sentence)


def _forced(kind: str, word: str, sentence: Sentence) -> Intent:
    intent = filled(kind, sentence)
    if word == "today" and intent.date is None:
        return replace(intent, date=sentence.scene.today)
    if word == "week" and intent.range is None:
        return filled("list", replace(sentence, sketch="week"))
    return intent


def _spelt(normal: Text, language: Language, context: Context) -> Text:
    return spelt_out(read_in(normal, language), language, context.roster)


def _scene(text: Text, language: Language, context: Context) -> Scene:
    now = context.now.wall(zone_named(context.zone)).replace(fold=0, microsecond=0)
    moving = context.expect != "time" and bool(language.turn("moving").search(text.plain))
    return Scene(now, _day_first(context), moving=moving, southern=southern(context.zone))


def _day_first(context: Context) -> bool:
    if context.day_first is not None:
        return context.day_first
    return not (table(context.language).code == ENGLISH and month_first(context.zone))


def _time_alone(text: Text, language: Language, scene: Scene, context: Context) -> Intent:
    spans = compose(lexemes(tokens_of(text.plain), language, scene, {}), scene)
    spans = residual(spans, text, scene, context)
    when, ask, assumed = when_of(gathered(spans, split=False), scene, context)
    return Intent("unknown", when=when, ask=ask, assumed=assumed)


def _sentence(text: Text, skipped: int, language: Language, scene: Scene, context: Context) -> Sentence:
    tokens = [token for token in tokens_of(text.plain) if token.start >= skipped]
    named = names_in(tokens, text, context.roster, language)
    if unmarked := [one.end - 1 for one in named if one.unmarked]:
        return _sentence(with_apostrophes(text, unmarked), skipped, language, scene, context)
    if not named and context.role == "guardian":
        named = own_child(tokens, text, language)
    carved = carve(text, named, language)
    named = [one for one in named if not carved.covers(one.start)]
    taken = taken_before(tokens, text, named, carved, language)
    spans = compose(lexemes(tokens, language, scene, taken), scene)
    spans = residual(spans, text, scene, context)
    found = corrected(gathered(spans, split=scene.moving), spans)
    sentence = Sentence(text, context, scene, language, spans, found, named, carved)
    sentence.sketch = language.turn("manners").sub("", sketch_of(text.plain, spans, carved, language, skipped))
    return sentence
