"""What a tutor lays down in a set phrase: limits for families, public holidays, days elsewhere or no longer off."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from core.places import places_named
from core.understanding.fill.calendar import block
from core.understanding.fill.sentence import Sentence
from core.understanding.meaning import Intent
from core.understanding.recurring import until_options
from core.understanding.tables import Language, table

_MINUTES = {"minute": 1, "hour": 60, "day": 24 * 60, "week": 7 * 24 * 60}
LONGEST = 120  # characters: a set phrase is short
_WORDS = 4  # of a region: "Federation of Bosnia and Herzegovina" has its dates in no timetable


def terms_of(sentence: Sentence) -> Intent | None:
    """The intent of a sentence that is such a phrase as a whole; None: it is none, or names somebody."""
    if sentence.named or len(sentence.text.plain) > LONGEST:
        return None
    plain, language = _plain(sentence.text.plain, sentence.table), sentence.table
    found = _limits(plain, language) or _notice(plain, language) or _holidays(plain, sentence) or _place(sentence)
    return found or _given_back(sentence)


def holidays_of(words: str, language: str = "en") -> str:
    """The region whose public holidays the words ask for, as it is named; empty where they do not."""
    used = table(language)
    plain = _plain(words.casefold(), used)
    found = used.turn("holidays").fullmatch(plain)
    place = (found["place"] or "").strip() if found else ""
    switched_off = used.turn("holidays_off").fullmatch(place)
    return "" if switched_off or used.turn("no_place").search(place) or len(place.split()) > _WORDS else place


def _plain(words: str, language: Language) -> str:
    return language.turn("manners").sub("", " ".join(words.split())).strip(" .!")


def _limits(plain: str, language: Language) -> Intent | None:
    if none := language.turn("unlimited").fullmatch(plain):
        per = _per(none)
        return Intent("hours", most_day=None if per == "week" else 0, most_week=None if per == "day" else 0)
    found = language.turn("limited").fullmatch(plain)
    if found is None:
        return None
    most: dict[str, int] = {}
    for item in re.split(language.turn("joins_limits"), found["items"] or found[found.lastgroup or 0]):
        one = language.turn("limit").fullmatch(item.strip())
        said = one.groupdict() if one else {}
        n = _number(said.get("n") or said.get("n_behind") or "", language)
        if one is None or n is None:
            return None
        most[_per(one)] = n
    return Intent("hours", most_day=most.get("day"), most_week=most.get("week"))


def _per(found: re.Match[str]) -> str:
    """Per day or per week, as the groups of these names say; empty: neither."""
    groups = found.groupdict()
    return next((name for name in ("day", "week") if groups.get(name) or groups.get(f"a_{name}")), "")


def _number(word: str, language: Language) -> int | None:
    if word.isdigit():
        return int(word)
    n = 1 if word in language.marked("a") else language.numbers.get(word)
    return None if n is None else int(n)


def _length(words: str, language: Language) -> int | None:
    """Minutes of a length of time; without a number it is one: "за сутки"."""
    found = language.turn("a_length").fullmatch(words)
    n = _number(found["n"], language) if found and found["n"] else 1
    unit = next((name for name in _MINUTES if found[name]), "") if found else ""
    return n * _MINUTES[unit] if n is not None and unit else None


def _notice(plain: str, language: Language) -> Intent | None:
    if language.turn("no_notice").fullmatch(plain):
        return Intent("hours", notice=0)
    turns = (language.turn(name).fullmatch(plain) for name in ("notice", "notice_is", "ask_ahead"))
    found = next((one for one in turns if one), None)
    minutes = _length(found["length"], language) if found else None
    return None if minutes is None else Intent("hours", notice=minutes)


def _holidays(plain: str, sentence: Sentence) -> Intent | None:
    found = sentence.table.turn("holidays").fullmatch(plain)
    if found is None or sentence.found.points or sentence.found.until or sentence.found.starting:
        return None
    place = (found["place"] or "").strip()
    if sentence.table.turn("holidays_off").fullmatch(place):
        return Intent("holidays", answer="no")
    if place and not holidays_of(plain, sentence.table.code):
        return None
    return Intent("holidays", place=place)


def _given_back(sentence: Sentence) -> Intent | None:
    """Days off that are days of teaching after all; the answer is "no": they are not off."""
    plain = sentence.sketch.strip(" .!?")
    if sentence.table.turn("asks_days_off").fullmatch(plain):
        return Intent("block")
    if not sentence.table.turn("gives_back").fullmatch(plain) or any(one.clocks for one in sentence.found.points):
        return None
    return replace(block(sentence), kind="block", answer="no", reason="", topic="")


def _place(sentence: Sentence) -> Intent | None:
    back = sentence.table.turn("returns").fullmatch(sentence.sketch.strip(" .!"))
    if back and (not back["place"] or places_named(back["place"])):
        return Intent("back", place=back["place"] or "")
    found = sentence.table.turn("stays").fullmatch(sentence.sketch.strip(" .!"))
    if found is None:
        return None
    place = found["place"].strip(" ,")
    at = sentence.text.plain.find(place)
    dated = bool(sentence.found.points or sentence.found.until or sentence.found.extent or sentence.found.lengths)
    if not dated and not (at >= 0 and sentence.text.original(at, at + 1).isupper()):
        return None  # "I'm in time": there is a place of that name, but nobody means it
    if not places_named(found["place"]):
        return None
    return _dated(replace(block(sentence), kind="travel", place=place, reason="", topic=""), sentence)


def _dated(intent: Intent, sentence: Sentence) -> Intent:
    """The days of a stay; "for a week", and "now, until Friday", begin today."""
    until = sentence.found.until
    if until is not None and not intent.range and len(options := until_options(until, sentence.scene)) == 1:
        return replace(intent, range=(sentence.scene.today, options[0]), date=None, start=None, ask=None)
    length = sentence.found.extent or next(iter(sentence.found.lengths), None)
    if intent.date or intent.range or intent.start or length is None or length.days < 1:
        return intent
    today = sentence.scene.today
    return replace(intent, range=(today, today + timedelta(days=int(length.days) - 1)), ask=None)
