"""Stage 4: words and figures become typed spans, by the table of the language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import MAXYEAR, MINYEAR, date
from functools import cache
from itertools import islice
from typing import NamedTuple

from rapidfuzz.distance import OSA

from core.understanding.spans import Amount, Clock, Day, Number, Part, Repeat, Scene, Span, Value, Weekdays
from core.understanding.stepping import may_be_date
from core.understanding.tables import ENGLISH, Language
from core.understanding.tables import table as table_of

FUZZY_LETTERS = 6  # shorter words are too near to other words for a letter to be wrong
MOST_TOKENS = 500  # more than the considered letters have in any real text; bounds hostile ones
BIGGEST = 4  # figures: a longer number is no time, length or year

_TOKEN = re.compile(
    r"""
    (?P<word>[^\W\d_]+(?:'[^\W\d_]+)*)
  | (?P<money>[$€£]\s?\d[\d.,]{0,12}
            |\d[\d.,]{0,12}\s?(?:[$€£%°]|(?:eur|euros?|usd|dollars?|pounds?|gbp|chf|kg|km|cm|bucks)\b))
  | (?P<iso>(?<![\d.])\d{4}(?P<sep>[-/.])(?:\d{1,2}|[a-z]{3})(?P=sep)\d{1,2}(?![\d/]))
  | (?P<eight>(?<!\d)(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d))
  | (?P<full>(?:(?<![\d./-])|(?<=\./))\d{1,2}(?P<mark>[-/.])\d{1,2}(?P=mark)(?:\d{4}|\d{2})(?![\d/]|[-.]\d))
  | (?P<colon>(?<![\d:])\d{1,2}:\d\d(?::\d\d)?(?![\d:]))
  | (?P<hour_mark>(?<!\d)\d{1,2}h[0-5]\d(?!:?\d))
  | (?P<slashed>(?<![\d./-])\d{1,2}/\d{1,2}(?![\d/]))
  | (?P<junk>\d+h\d+:\d+|\d+(?:[.,:/]\d+){2,}|\d+(?:-\d+){2,}|\d{1,3}(?:,\d{3})+|\d+/-\d+(?:/\d+)?)
  | (?P<dotted>\d+[.,]\d+)
  | (?P<digits>\d+)
  | (?P<point>\S)
    """,
    re.VERBOSE,
)


class Token(NamedTuple):
    """A word, a figure or a sign of the sentence."""

    text: str
    shape: str
    start: int
    end: int


def tokens_of(plain: str) -> list[Token]:
    """Cut a sentence into tokens."""
    found = islice(_TOKEN.finditer(plain), MOST_TOKENS)
    return [Token(m.group(), m.lastgroup or "", m.start(), m.end()) for m in found]


class Entry(NamedTuple):
    """A phrase of the table as tokens, and what it means."""

    words: list[str]
    kind: str
    value: Value


@cache
def _phrases(table: Language) -> dict[str, tuple[Entry, ...]]:
    """The phrases of the table, and the English words of time that people say amid its own."""
    return _lent(table) | _own(table)


@cache
def _own(table: Language) -> dict[str, tuple[Entry, ...]]:
    found: dict[str, list[Entry]] = {}
    for phrase, kind, value in _entries(table):
        words = [token.text for token in tokens_of(phrase)]
        found.setdefault(words[0], []).append(Entry(words, kind, value))
    return {first: tuple(sorted(ones, key=lambda e: -len(e.words))) for first, ones in found.items()}


def _lent(table: Language) -> dict[str, tuple[Entry, ...]]:
    english = _own(table_of(ENGLISH))
    foreign = table_of(ENGLISH).lent - table.common - table.fillers
    return {word: tuple(one for one in english[word] if len(one.words) == 1) for word in foreign}


def _entries(table: Language) -> Iterable[tuple[str, str, Value]]:
    for kind, words in table.marks.items():
        yield from ((word, kind, word) for word in words)
    yield from ((word, "unit", unit) for word, unit in table.units.items())
    yield from ((word, "single", unit) for word, unit in table.lone_units.items())
    yield from ((word, "hours", "hour") for word in table.hour_units)
    yield from ((word, "day_or_noon", "day") for word in table.day_units)
    yield from ((word, "amount", Amount(minutes=n)) for word, n in table.lengths.items())
    yield from ((word, "ordinal_dated", Number(n)) for word, n in table.dated.items())
    yield from ((word, "hour", Number(n)) for word, n in table.hours_named.items())
    yield from ((word, "clock", Clock(n)) for word, n in table.hour_words.items())
    yield from ((word, "clock", Clock(n, 30)) for word, n in table.half_hours.items())
    yield from ((word, "number", Number(n)) for word, n in table.numbers.items())
    yield from ((word, "several", Number(n)) for word, n in table.several.items())
    yield from ((word, "ordinal", Number(n)) for word, n in table.ordinals.items())
    yield from ((word, "n_times", Number(n)) for word, n in table.repetitions.items())
    yield from ((word, "weekday", Day(weekday=n)) for word, n in table.weekdays.items())
    yield from ((word, "plural", Weekdays((n,), True)) for word, n in table.weekday_plurals.items())
    yield from ((word, "weekday", Day(weekday=n, part=Part(*part))) for word, (n, part) in table.weekday_parts.items())
    yield from (
        (word, "repeat", Repeat("weekly", (n,), Part(*part))) for word, (n, part) in table.weekday_habits.items()
    )
    yield from ((word, "month", Day(month=n)) for word, n in table.months.items())
    yield from ((word, "part", Part(*part)) for word, part in table.parts.items())
    yield from ((word, "this_part", Part(*part)) for word, part in table.parts_today.items())
    yield from ((word, "habit", Day(weekday=n)) for word, n in table.weekday_articles.items())
    yield from ((word, "relative", str(n)) for word, n in table.days.items())
    yield from ((word, "feast", Day(month=m, day=d)) for word, (m, d) in table.feasts.items())
    yield from (
        (word, "feast", Day(month=m, weekday=day, nth=nth)) for word, (m, day, nth) in table.moving_feasts.items()
    )
    church = "orthodox " if table.orthodox else ""  # whose Easter is reckoned by another calendar
    yield from ((word, "easter", f"{church}0") for word in table.easter)
    yield from ((word, "easter", f"{church}{n}") for word, n in table.from_easter.items())
    yield from ((word, "clock", Clock(n % 24, exact=True)) for word, n in table.noons.items())
    yield from ((word, "meridiem", half) for word, half in table.meridiems.items())
    yield from ((word, "frequency", freq) for word, freq in table.frequencies.items())


@cache
def vocabulary(table: Language) -> frozenset[str]:
    """Every word that the table itself gives a meaning to, alone or at the head of a phrase."""
    return frozenset(_own(table))


def lexemes(tokens: Sequence[Token], table: Language, scene: Scene, taken: dict[int, Span]) -> list[Span]:
    """The spans of a sentence. `taken` are spans decided before (names, text carved out) by first token."""
    spans: list[Span] = []
    at = 0
    while at < len(tokens):
        if at in taken:
            span = taken[at]
            spans.append(span)
            while at < len(tokens) and tokens[at].start < span.end:
                at += 1
            continue
        at = _next_lexeme(tokens, at, table, scene, spans)
    return spans


def _next_lexeme(tokens: Sequence[Token], at: int, table: Language, scene: Scene, spans: list[Span]) -> int:
    token = tokens[at]
    following = tokens[at + 1].text if at + 1 < len(tokens) else ""
    if token.shape not in ("word", "point"):
        kind, value = _figure(token, following, spans, scene, table)
        spans.append(Span(kind, value, token.start, token.end, token.shape))
        return at + 1
    glued = bool(at) and tokens[at - 1].end == token.start and tokens[at - 1].shape not in ("word", "point")
    if glued and (span := _suffix(token, tokens[at - 1], table)):
        on_the = [one.kind for one in spans[-3:-1]] == ["on", "the"]  # else "the 1st is fine" is one of several
        ends_day = on_the and span.kind == "ending" and following in table.uncounted
        spans.append(span._replace(kind="day_ended") if ends_day else span)
        return at + 1
    for entry in _phrases(table).get(token.text, ()):
        size = len(entry.words)
        stands = size == 1 or (
            following == entry.words[1] and [other.text for other in tokens[at : at + size]] == entry.words
        )
        if stands and _fits(tokens, at, entry, spans, table):
            behind = tokens[at + size].text if at + size < len(tokens) else ""
            kind = _ENDED.get(entry.kind, entry.kind) if behind in table.uncounted else entry.kind
            spans.append(Span(kind, entry.value, token.start, tokens[at + size - 1].end, "word"))
            return at + size
    spans.append(_unknown(token, table))
    return at + 1


_ENDED = {"day_ending": "day_ended", "next": "next_ended", "after": "after_ended"}  # where nothing counted follows


def _suffix(token: Token, before: Token, table: Language) -> Span | None:
    """A letter or ending written to a figure: 2nd, 9p, 12:15a, 30m, 3mo, 8x."""
    if token.text in table.ordinal_endings and before.shape == "digits":
        return Span("ending", token.text, token.start, token.end, "ending")
    if token.text == "a" and before.shape == "colon" and table.meridiems:
        return Span("meridiem", "am", token.start, token.end, "letter")
    kind, value = table.letters.get(token.text, ("", ""))
    if kind == "meridiem" or (kind and before.shape in ("digits", "dotted")):
        return Span(kind, value, token.start, token.end, "letter")
    return None


def _fits(tokens: Sequence[Token], at: int, entry: Entry, spans: Sequence[Span], table: Language) -> bool:
    """Whether an entry with a double meaning has it here."""
    before = spans[-1] if spans else None
    word = tokens[at].text
    counted = before is not None and before.kind in ("digits", "number", "several", "dotted", "slashed", "a", "extra")
    if entry.kind in ("times", "unit", "hour_sign") and len(entry.words) == 1 and word in table.after_figures:
        return counted or (entry.kind == "hour_sign" and before is not None and before.kind == "clock")
    if entry.kind == "at_or_to" and word in table.after_figures:
        return not counted  # "2 ore" is a length, "ore 14" a time
    if entry.kind in ("number", "weekday") and word in table.months:
        ranged = len(spans) > 1 and spans[-2].kind == "month" and before is not None and before.kind in _RANGING
        dated = before is not None and before.kind in ("digits", "ordinal", "ending")
        return not (ranged or dated)  # "15 sept", "15 mar", "de enero a mar"
    following = tokens[at + len(entry.words)].text if at + len(entry.words) < len(tokens) else ""
    if entry.kind == "part" and (word in table.days or word in table.doubtful) and len(entry.words) == 1:
        return before is not None and before.kind in _BEFORE_PART
    if entry.kind == "day_no":
        return following.isdigit() or following in table.numbers or following in table.ordinals
    if entry.kind == "after_next":
        return not (following in table.weekdays or following in table.units or following in table.months)
    if entry.kind == "coming" and following in table.marked("on"):
        return False  # somebody is coming on a day
    if entry.kind == "a_week":
        return before is not None and before.kind in ("times", "twice", "once")
    if entry.kind == "other" and any(word in words for words in (table.ordinals, table.dated, table.hours_named)):
        return before is not None and before.kind == "every"
    if entry.kind == "and" and word in table.weak_joins:
        return before is not None and before.kind not in ("word", "counted")
    if entry.kind == "month" and word in table.doubtful:
        return _is_month(tokens, at, before, table)
    if entry.kind == "weekday" and word in table.rarely:
        return _is_weekday(tokens, at, spans, table)
    if entry.kind == "weekday" and word in table.doubtful:
        never = (table.modal_before - table.marked("this")) | table.marked("the")  # "this sat" is a day
        return not (before is not None and before.value in never)
    return True


_BEFORE_WEEKDAY = frozenset(
    "name on to onto until from from_on every next coming this last comma dash or weekday".split()
)
_JOINS = frozenset({"and", "comma", "dash", "or", "slash", "until"})
_TIMED = frozenset({"colon", "hour_mark", "dotted", "slashed", "full"})


def _is_weekday(tokens: Sequence[Token], at: int, spans: Sequence[Span], table: Language) -> bool:
    """Whether a word that is mostly another one is a weekday here: beside one, or with a figure that is a time."""
    kinds = [span.kind for span in spans[-2:]]
    if len(kinds) == 2 and kinds[0] == "weekday" and kinds[1] in _JOINS:
        return True
    following = [token for token in tokens[at + 1 : at + 5] if token.text != "."]
    if not following:
        return not kinds or kinds[-1] in _BEFORE_WEEKDAY - {"comma"}
    first, second = following[0], following[1].text if len(following) > 1 else ""
    if first.text in table.marked("dash", "and", "comma", "slash") and second in table.weekdays:
        return second not in table.rarely
    if first.shape in _TIMED:
        return True
    if first.shape == "digits":
        return second not in table.units and (not kinds or kinds[-1] in _BEFORE_WEEKDAY)
    timed = first.text in table.parts or first.text in table.marked("at", "from")
    return bool(kinds) and kinds[-1] in _BEFORE_WEEKDAY and (timed or first.shape == "point")


_BEFORE_PART = frozenset({"this", "weekday", "plural", "relative"})  # "esta mañana" is a part, "mañana" a day
_RANGING = frozenset({"to", "dash", "until", "to_or_the", "at_or_to"})
_DATE_SIGNS = ("/", "-")
_BEFORE_MONTH = frozenset(
    "in until of since from to next this last during mid end_of start_of digits ordinal ending weekday dash through "
    "starting coming for day_ending".split()
)


def _is_month(tokens: Sequence[Token], at: int, before: Span | None, table: Language) -> bool:
    """Whether "may" or "march" is a month here: alone, beside a number, or behind a word that wants one."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    slashed = before is not None and before.value in _DATE_SIGNS and before.end == tokens[at].start
    if slashed or len(tokens) == 1 or (before is not None and before.kind in _BEFORE_MONTH):
        return True
    if following is not None and following.text in table.marked("the") and at + 2 < len(tokens):
        following = tokens[at + 2]
    return following is not None and (following.shape == "digits" or following.text in table.ordinals)


def _unknown(token: Token, table: Language) -> Span:
    if token.shape == "word" and len(token.text) >= FUZZY_LETTERS and token.text not in table.common:
        for word in table.fuzzy:
            near = OSA.distance(word, token.text, score_cutoff=1) <= 1 and word[:2] == token.text[:2]
            if near and (entry := _phrases(table)[word][-1]):
                return Span(entry.kind, entry.value, token.start, token.end, "nearly")
    kind = "counted" if token.text in table.counted else "word" if token.shape == "word" else "point"
    return Span(kind, token.text, token.start, token.end, token.shape)


def _figure(token: Token, following: str, spans: Sequence[Span], scene: Scene, table: Language) -> tuple[str, Value]:
    if token.text in table.ordinals:
        return "ordinal", Number(table.ordinals[token.text])
    if token.shape in _MAY_BE_NUMBERED and following not in table.meridiems and _numbered(spans):
        return "junk", token.text
    match token.shape:
        case "digits":
            return ("digits", Number(float(token.text), True)) if len(token.text) <= BIGGEST else ("junk", token.text)
        case "dotted":
            return "dotted", token.text
        case "colon" | "hour_mark":
            return _clock(token)
        case "slashed":
            return "slashed", token.text
        case "iso" | "eight" | "full":
            return _date(token, scene, table)
    return "junk", token.text


_MAY_BE_NUMBERED = frozenset({"digits", "dotted", "slashed", "full"})


def _numbered(spans: Sequence[Span]) -> bool:
    """Whether what comes is a chapter, page or version number: after its noun, in its list or range."""
    listing = False  # "nr 3-8, 10": past a dash or comma only when a number stands before it
    for span in reversed(spans[-6:]):
        if span.kind == "counted" or span.value == "#":
            return not listing
        if span.kind == "junk":
            listing = False
        elif span.kind in ("dash", "comma", "and"):
            listing = True
        elif span.kind != "dot" and span.value != ":":
            return False
    return False


def _clock(token: Token) -> tuple[str, Value]:
    hour, minute = (int(n) for n in token.text.replace("h", ":").split(":")[:2])
    if hour > 24 or minute > 59 or (hour == 24 and minute):
        return "junk", token.text
    exact = hour > 12 or hour == 0 or token.text.startswith("0")
    return ("hour_mark" if "h" in token.text else "clock"), Clock(hour % 24, minute, exact=exact)


def _date(token: Token, scene: Scene, table: Language) -> tuple[str, Value]:
    if token.shape == "eight":
        parts = [token.text[:4], token.text[4:6], token.text[6:]]
    else:
        parts = re.split(r"[-/.]", token.text)
    if token.shape == "full":
        parts = _ordered(parts, scene.day_first)
    month = int(parts[1]) if parts[1].isdigit() else table.months.get(parts[1], 0)
    year, day = int(parts[0]), int(parts[2])
    try:
        return "date", Day(on=date(year, month, day))
    except ValueError:
        said = MINYEAR <= year <= MAXYEAR and may_be_date(month, day)
        return "impossible", Day(year=year, month=month, day=day) if said else token.text


def _ordered(parts: list[str], day_first: bool) -> list[str]:
    """Year, month and day of a numeric date; a number over 12 settles which is the day."""
    one, two, year = parts
    if int(one) > 12 or (day_first and int(two) <= 12):
        one, two = two, one
    return [year if len(year) == 4 else f"20{year}", one, two]
