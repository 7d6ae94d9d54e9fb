"""What differs between languages: one table each, data and not code."""

from __future__ import annotations

import pkgutil
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache, cached_property, lru_cache
from importlib import import_module

from core.understanding.normalise import Text, respelt, simplified, unaccented

Words = Mapping[str, tuple[str, ...]]
PartOfDay = tuple[str, int, int, str]
ENGLISH = "en"  # understood by everybody: the texts that people answer are English
NEVER = r"(?!)"  # a turn of phrase that a language does not have
_FIGURES = {
    "bare_number": r"(\d{1,3})",
    "bare_delay": r"(?<![\d:.])(\d{1,3})(?![\d:.])",
    "joined_days": r"(?:,|&|\+)+",
    "joins_limits": ", ?|; ?",
}


@dataclass(frozen=True, eq=False)
class Language:
    """The words of one language. All are in one case, with plain quotes; phrases have single spaces.

    `marks` are words that join or open an expression, by kind. `parts` are parts of the day with
    first hour, last hour and half of the clock. `days` count from today; `feasts` are (month, day), those
    `from_easter` days from its Sunday, `orthodox` or not. `weekday_parts` are a weekday and a part of it in one word,
    `weekday_habits` each of them; `repetitions` a number of times in one word. `rarely` are weekdays that are mostly
    another word.
    `parts_today` are a part of today in one word; `weekday_articles` a weekday with the article that makes it
    each of them where no date follows: "il martedì". `elisions` is a pattern of what ends in an apostrophe and is
    a word of its own, "l'", "dall'"; a language that has it is read without accents, and its table has none.
    `letters` are kind and value of what is written to a figure without a space: 9p, 30m. `after_figures`
    mean a unit or a number of times only behind a number; `weak_joins` join only two times, not two words.
    `doubtful` are words of time that are other words too; `modal_before` stand before them when they are.
    `uncounted` are words that no ordinal counts: behind one, "on the 1st needs to go", it is a day.
    `cues` tell an intent by a pattern over the sketch of a sentence, with a weight, by intent.
    `unaccented`: accents are read as if they were left out, but in the words `accented`.
    Languages without articles have units that need none, `lone_units`; in `hour_units` and `day_units` hours of the
    clock are counted and the afternoon is named as well. `dated` are ordinals in the form of a date, `hours_named`
    those in the form of an hour, `hour_words` other words for one; `half_hours` is the half hour behind it, `lengths`
    minutes, in one word. `name_endings` are, by the ending of a declined name, those that the name itself may have,
    `short_names` those that stand for a long one.
    `chat_words` are words that stand for others in chats ("u", "omw"), `chat_signs` patterns that do; of the words
    `mistyped` a letter may be wrong, `lookalikes` are words of their own that are a letter beside one of those.
    `common` are words that are nobody's name even when a letter makes them one. `turns` and `carving` are
    patterns that settle by name what belongs where and what is free text; a language may lack any of them.
    `lent` are words of time that are said amid another language: "trag Anna tomorrow ein".
    """

    code: str
    weekdays: Mapping[str, int]
    months: Mapping[str, int]
    numbers: Mapping[str, float]
    units: Mapping[str, str]
    days: Mapping[str, int]
    marks: Words
    cues: Mapping[str, tuple[tuple[str, int], ...]]
    weekday_plurals: Mapping[str, int] = field(default_factory=dict)
    weekday_parts: Mapping[str, tuple[int, PartOfDay]] = field(default_factory=dict)
    weekday_habits: Mapping[str, tuple[int, PartOfDay]] = field(default_factory=dict)
    several: Mapping[str, float] = field(default_factory=dict)
    repetitions: Mapping[str, int] = field(default_factory=dict)
    ordinals: Mapping[str, int] = field(default_factory=dict)
    ordinal_endings: frozenset[str] = frozenset()
    parts: Mapping[str, PartOfDay] = field(default_factory=dict)
    feasts: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    easter: tuple[str, ...] = ()
    orthodox: bool = False
    from_easter: Mapping[str, int] = field(default_factory=dict)
    moving_feasts: Mapping[str, tuple[int, int, int]] = field(default_factory=dict)
    noons: Mapping[str, int] = field(default_factory=dict)
    meridiems: Mapping[str, str] = field(default_factory=dict)
    letters: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    after_figures: frozenset[str] = frozenset()
    weak_joins: frozenset[str] = frozenset()
    frequencies: Mapping[str, str] = field(default_factory=dict)
    counted: frozenset[str] = frozenset()
    modal_before: frozenset[str] = frozenset()
    uncounted: frozenset[str] = frozenset()
    doubtful: frozenset[str] = frozenset()
    rarely: frozenset[str] = frozenset()
    fuzzy: tuple[str, ...] = ()
    fillers: frozenset[str] = frozenset()
    common: frozenset[str] = frozenset()
    unaccented: bool = False
    accented: frozenset[str] = frozenset()
    lone_units: Mapping[str, str] = field(default_factory=dict)
    hour_units: tuple[str, ...] = ()
    day_units: tuple[str, ...] = ()
    lengths: Mapping[str, float] = field(default_factory=dict)
    dated: Mapping[str, int] = field(default_factory=dict)
    hours_named: Mapping[str, int] = field(default_factory=dict)
    hour_words: Mapping[str, int] = field(default_factory=dict)
    half_hours: Mapping[str, int] = field(default_factory=dict)
    name_endings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    short_names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    carving: Mapping[str, str] = field(default_factory=dict)
    turns: Mapping[str, str] = field(default_factory=dict)
    parts_today: Mapping[str, PartOfDay] = field(default_factory=dict)
    weekday_articles: Mapping[str, int] = field(default_factory=dict)
    elisions: str = ""
    lent: frozenset[str] = frozenset()
    chat_words: Mapping[str, str] = field(default_factory=dict)
    chat_signs: Mapping[str, str] = field(default_factory=dict)
    mistyped: frozenset[str] = frozenset()
    lookalikes: frozenset[str] = frozenset()

    @cached_property
    def elided(self) -> re.Pattern[str]:
        """What ends in an apostrophe and is a word of its own."""
        return re.compile(self.elisions)

    def turn(self, name: str) -> re.Pattern[str]:
        """The turn of phrase of that name; one that the language lacks is found nowhere."""
        return self._turns[name]

    def carves(self, name: str) -> re.Pattern[str]:
        """The pattern of that name for free text; one that the language lacks is found nowhere."""
        return self._carvings[name]

    def marked(self, *kinds: str) -> frozenset[str]:
        """The words that mark one of the kinds."""
        return frozenset(word for kind in kinds for word in self.marks.get(kind, ()))

    @cached_property
    def _turns(self) -> _Patterns:
        return _Patterns({**_FIGURES, **self.turns})

    @cached_property
    def _carvings(self) -> _Patterns:
        return _Patterns(self.carving, re.DOTALL)


class _Patterns(dict[str, re.Pattern[str]]):
    """Patterns by name, each compiled when it is first asked for."""

    def __init__(self, words: Mapping[str, str], flags: int = 0) -> None:
        super().__init__()
        self._words, self._flags = words, flags

    def __missing__(self, name: str) -> re.Pattern[str]:
        made = self[name] = re.compile(self._words.get(name, NEVER), self._flags)
        return made


@lru_cache(maxsize=256)
def table(language: str) -> Language:
    """The table of a language, by its code or a locale of it; English where there is none.

    Each module of this package is the table of the language whose code it bears.
    """
    code = language.replace("-", "_").partition("_")[0].lower()
    made: Language = import_module(f"{__name__}.{code if code in codes() else ENGLISH}").LANGUAGE
    return made


def joined(*cues: Mapping[str, tuple[tuple[str, int], ...]]) -> dict[str, tuple[tuple[str, int], ...]]:
    """Cues that stand in several tables, by intent."""
    kinds = dict.fromkeys(kind for one in cues for kind in one)
    return {kind: tuple(row for one in cues for row in one.get(kind, ())) for kind in kinds}


def codes() -> tuple[str, ...]:
    """The codes of the languages that have a table."""
    return _codes(tuple(__path__))


@cache
def _codes(folders: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(module.name for module in pkgutil.iter_modules(folders))


def spelt(plain: str, language: Language) -> str:
    """A plain text as the tables of the language spell it."""
    if language.elisions:
        return read_in(Text(plain, plain, tuple(range(len(plain)))), language).plain
    return unaccented(plain, language.accented) if language.unaccented else plain


def read_in(normal: Text, language: Language) -> Text:
    """A text as the tables of the language spell it, with the way back to its letters."""
    normal = respelt(normal, language.turn("apostrophe"))
    if language.elisions:
        return simplified(normal, language.elided)
    return replace(normal, plain=spelt(normal.plain, language)) if language.unaccented else normal
