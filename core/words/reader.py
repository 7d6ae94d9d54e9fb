"""A reader's language, region and zone, and the words that a Text has for such a reader."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import lru_cache, singledispatch
from gettext import NullTranslations
from typing import Literal

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from babel.dates import format_interval, format_skeleton, format_time, get_timezone_gmt
from babel.lists import format_list
from babel.numbers import format_percent

from core.moments import DAY, Zone, instants_of, zone_named
from core.words.text import (
    City,
    Clock,
    Day,
    DayOfMonth,
    Hours,
    Length,
    Listed,
    Moment,
    Percent,
    Period,
    Secret,
    Text,
    Value,
)

# English as Europe writes it is British; CLDR has no en_BG, and its en_DE adds a comma.
_BRITISH = "en_GB"
LEAP_YEAR, EVERY_MONTH = 2000, 28  # a year, and the last day that each of its months has


@dataclass(frozen=True)
class Reader:
    """Who reads: locale (`en_GB`), zone, the day it is for them, and the catalogue of their language.

    What is read `later`, as a mail is, names every day: today will be yesterday.
    """

    locale: str
    zone: str
    today: date
    catalogue: NullTranslations = field(default_factory=NullTranslations)
    later: bool = False


def locale_for(language: str, zone: str) -> str:
    """The best known locale of `language` (`en`, `de-AT`) as it is written where `zone` is."""
    language = language.replace("-", "_")
    if "_" in language and _known(language):
        return language
    language = language.split("_")[0] or "en"
    if language == "en" and zone.startswith("Europe/"):
        return _BRITISH
    territory = get_global("zone_territories").get(zone, "001")
    here = f"{language}_{territory}"
    return next((name for name in (here, f"{language}_001", language) if _known(name)), _BRITISH)


def say(value: Value, reader: Reader) -> str:
    """The words of `value` for `reader`. Text from people stays as it is: the renderer escapes it."""
    return _word(value, reader)


@singledispatch
def _word(value: object, reader: Reader) -> str:
    return str(value)


@_word.register
def _(value: Text, reader: Reader) -> str:
    n = value.values.get("n")
    if value.plural and isinstance(n, int):
        sentence = reader.catalogue.ngettext(value.msgid, value.plural, n)
    else:
        sentence = reader.catalogue.gettext(value.msgid) if value.msgid else ""
    return sentence.format_map({name: _word(part, reader) for name, part in value.values.items()})


@_word.register
def _(value: Day, reader: Reader) -> str:
    day = value.of if isinstance(value.of, date) else value.of.day(_zone(value.zone, reader))
    near = value.near and not reader.later
    if near and day == reader.today:
        return reader.catalogue.gettext("today")
    if near and day == reader.today + DAY:
        return reader.catalogue.gettext("tomorrow")
    skeleton = "MMMEd" if abs(day - reader.today) < timedelta(days=300) else "yMMMEd"
    return _plain(format_skeleton(skeleton, datetime.combine(day, time()), locale=reader.locale))


@_word.register
def _(value: DayOfMonth, reader: Reader) -> str:
    # CLDR words existing days alone: the number of one that every month has stands for the one that was said.
    existing = datetime.combine(date(LEAP_YEAR, value.month, EVERY_MONTH), time())
    words = format_skeleton("MMMMd", existing, locale=reader.locale)
    return _plain(words).replace(str(EVERY_MONTH), str(value.day))


@_word.register
def _(value: Clock, reader: Reader) -> str:
    zone = _zone(value.zone, reader)
    return _clock(value.at.wall(zone), reader, zone)


@_word.register
def _(value: Moment, reader: Reader) -> str:
    return _dated(Day(value.at, value.zone, value.near), _word(Clock(value.at, value.zone), reader), reader)


@_word.register
def _(value: Period, reader: Reader) -> str:
    zone = _zone(value.zone, reader)
    end = value.start + timedelta(minutes=value.minutes)
    hours = _interval(value.start.wall(zone), end.wall(zone), reader, zone)
    if not value.with_day:
        return hours
    return _dated(Day(value.start, value.zone, value.near), hours, reader)


@_word.register
def _(value: Hours, reader: Reader) -> str:
    midnight = datetime.combine(reader.today, time())
    start, end = midnight + timedelta(minutes=value.start), midnight + timedelta(minutes=value.end)
    return f"{_weekdays(value.weekdays, reader)} {_interval(start, end, reader)}".strip()


@_word.register
def _(value: Length, reader: Reader) -> str:
    hours, minutes = divmod(value.minutes, 60)
    say_hours = reader.catalogue.gettext("{n} h").format(n=hours)
    say_minutes = reader.catalogue.gettext("{n} min").format(n=minutes)
    return " ".join(part for part, shown in ((say_hours, hours), (say_minutes, minutes or not hours)) if shown)


_IN_SPEECH: dict[str, Literal["standard", "or"]] = {"and": "standard", "or": "or"}
_JOINTS = {"line": "\n", "dot": " · ", "comma": ", ", "semicolon": "; ", "space": " "}


@_word.register
def _(value: Percent, reader: Reader) -> str:
    return _plain(format_percent(value.of / 100, locale=reader.locale))


@_word.register
def _(value: Listed, reader: Reader) -> str:
    parts = [_word(part, reader) for part in value.parts]
    if value.style in _IN_SPEECH:
        return format_list(parts, _IN_SPEECH[value.style], locale=reader.locale)
    return _JOINTS[value.style].join(parts)


@_word.register
def _(value: Secret, reader: Reader) -> str:
    return value.words


@_word.register
def _(value: City, reader: Reader) -> str:
    return value.zone.rsplit("/", 1)[-1].replace("_", " ")


def _zone(name: str, reader: Reader) -> Zone:
    return zone_named(name or reader.zone)


def _dated(day: Day, hours: str, reader: Reader) -> str:
    words = _word(day, reader)
    near = day.near and not any(letter.isdigit() for letter in words)
    return f"{words} {hours}" if near else f"{words}, {hours}"


def _clock(wall: datetime, reader: Reader, zone: Zone | None = None) -> str:
    words = format_time(wall.time(), "short", locale=reader.locale)
    if zone is not None and _twice(wall, zone):
        words += f" {get_timezone_gmt(wall.replace(tzinfo=zone), locale=reader.locale)}"
    return _plain(words)


def _twice(wall: datetime, zone: Zone) -> bool:
    """Whether clocks in `zone` show this time twice that night: only its offset then says which."""
    return len(instants_of(wall, zone)) > 1


def _interval(start: datetime, end: datetime, reader: Reader, zone: Zone | None = None) -> str:
    unclear = zone is not None and (_twice(start, zone) or _twice(end, zone))
    if unclear or not _twelve_hours(reader.locale) or start.date() != end.date():
        # Two clock readings joined: CLDR's own pattern would add a date or the word Uhr.
        return f"{_clock(start, reader, zone)}–{_clock(end, reader, zone)}"
    return _plain(format_interval(start, end, "hm", locale=reader.locale)).replace(" – ", "–")


def _weekdays(days: tuple[int, ...], reader: Reader) -> str:
    names = Locale.parse(reader.locale).days["format"]["abbreviated"]
    runs: list[list[int]] = []
    for day in sorted(days):
        if runs and day == runs[-1][-1] + 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    shown = [
        [names[r[0]]] if len(r) == 1 else [f"{names[r[0]]}–{names[r[-1]]}"] if len(r) > 2 else [names[d] for d in r]
        for r in runs
    ]
    return ", ".join(name for run in shown for name in run)


def _plain(words: str) -> str:
    """CLDR's thin and non-breaking spaces as plain ones, so that words can be searched and typed."""
    return words.replace("\u202f", " ").replace("\u2009", " ").replace("\xa0", " ")


@lru_cache(maxsize=256)
def _twelve_hours(locale: str) -> bool:
    return "a" in str(Locale.parse(locale).time_formats["short"].pattern)


@lru_cache(maxsize=256)
def _known(locale: str) -> bool:
    try:
        Locale.parse(locale)
    except (UnknownLocaleError, ValueError):
        return False
    return True
