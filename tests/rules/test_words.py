"""Words: how times, lengths and lists read in several languages and zones, and what a stored sentence keeps."""

from __future__ import annotations

import json
from datetime import date
from gettext import NullTranslations

import pytest
from babel import Locale
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.store.plain import decode, encode
from core.moments import Instant, zone_named
from core.notices.facts import other_clocks
from core.replies import Action, Choice, Reply, Tone
from core.words import (
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
    Reader,
    Text,
    Value,
    lines,
    locale_for,
    plural,
    said,
    say,
    text,
)
from tests.rules.cast import (
    ANNA,
    BEN,
    BERLIN,
    KOLKATA,
    LORD_HOWE,
    NEW_YORK,
    NOW,
    SAO_PAULO,
    SOFIA,
    ZONES,
    at,
    calendar,
    person,
    tutor,
    worded,
)

START = at("2026-11-24 16:30")
BRITISH, AMERICAN, GERMAN, RUSSIAN = "en_GB", "en_US", "de_DE", "ru"


def read(value: Value, locale: str = BRITISH, zone: str = BERLIN, today: str = "2026-11-22") -> str:
    return say(value, Reader(locale, zone, date.fromisoformat(today)))


# --- golden words ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("locale", "zone", "words", "why"),
    [
        (BRITISH, BERLIN, "Tue 24 Nov, 16:30–17:30", "where the lesson is"),
        (BRITISH, SOFIA, "Tue 24 Nov, 17:30–18:30", "an hour to the east"),
        (AMERICAN, NEW_YORK, "Tue, Nov 24, 10:30–11:30 AM", "twelve hours, and AM once"),
        (GERMAN, BERLIN, "Di., 24. Nov., 16:30–17:30", "without the word Uhr"),
        (RUSSIAN, SOFIA, "вт, 24 нояб., 17:30–18:30", "in Russian"),
        ("en_IN", KOLKATA, "Tue, 24 Nov, 9:00–10:00 pm", "half an hour off, small letters"),
        ("en_AU", LORD_HOWE, "Wed, 25 Nov, 2:30–3:30 am", "already the next day"),
        ("pt_BR", SAO_PAULO, "ter., 24 de nov., 12:30–13:30", "in Portuguese"),
    ],
)
def test_a16_everybody_reads_the_own_clock(locale: str, zone: str, words: str, why: str) -> None:
    assert read(Period(START, 60), locale, zone) == words, why


@pytest.mark.parametrize(
    ("value", "british", "american", "why"),
    [
        (Clock(START), "16:30", "4:30 PM", "a time"),
        (Day(START), "Tue 24 Nov", "Tue, Nov 24", "a day"),
        (Day(date(2026, 11, 24)), "Tue 24 Nov", "Tue, Nov 24", "a day of the calendar is the same everywhere"),
        (Moment(START), "Tue 24 Nov, 16:30", "Tue, Nov 24, 4:30 PM", "a moment"),
        (Period(START, 60, with_day=False), "16:30–17:30", "4:30–5:30 PM", "a time without its day"),
        (Period(at("2026-11-24 11:30"), 60), "Tue 24 Nov, 11:30–12:30", "Tue, Nov 24, 11:30 AM–12:30 PM", "over noon"),
        (Period(at("2026-11-24 23:30"), 60), "Tue 24 Nov, 23:30–00:30", "Tue, Nov 24, 11:30 PM–12:30 AM", "over night"),
        (Day(date(2028, 1, 1)), "Sat, 1 Jan 2028", "Sat, Jan 1, 2028", "a year is named where it is far"),
        (DayOfMonth(30, 2), "30 February", "February 30", "a date that there is not"),
        (DayOfMonth(31, 11), "31 November", "November 31", "as it was said"),
        (Hours((0, 1, 2, 3), 900, 1200), "Mon–Thu 15:00–20:00", "Mon–Thu 3:00–8:00 PM", "days in a row"),
        (Hours((0, 1), 900, 1200), "Mon, Tue 15:00–20:00", "Mon, Tue 3:00–8:00 PM", "two are no row"),
        (Hours((5, 0, 2), 540, 780), "Mon, Wed, Sat 09:00–13:00", "Mon, Wed, Sat 9:00 AM–1:00 PM", "in their order"),
        (Hours((6,), 1320, 1560), "Sun 22:00–02:00", "Sun 10:00 PM–2:00 AM", "past midnight"),
        (Length(90), "1 h 30 min", "1 h 30 min", "a length"),
        (Length(120), "2 h", "2 h", "whole hours"),
        (Length(45), "45 min", "45 min", "less than one"),
        (Length(0), "0 min", "0 min", "none at all"),
        (Percent(98), "98%", "98%", "a share"),
        (City(NEW_YORK), "New York", "New York", "a zone's city"),
        (Listed(("Anna", "Ben", "Leo")), "Anna, Ben and Leo", "Anna, Ben, and Leo", "as it is spoken"),
        (Listed(("Anna", "Ben"), "dot"), "Anna · Ben", "Anna · Ben", "with dots"),
        (Listed(("Anna", "Ben"), "comma"), "Anna, Ben", "Anna, Ben", "with commas"),
        (Listed(("Anna",)), "Anna", "Anna", "one alone"),
        (Listed(()), "", "", "nobody"),
        (lines("one", None, text("two")), "one\ntwo", "one\ntwo", "below each other"),
        (17, "17", "17", "a number"),
    ],
)
def test_a16_with_24_hours_and_with_12(value: Value, british: str, american: str, why: str) -> None:
    assert (read(value), read(value, AMERICAN)) == (british, american), why


@pytest.mark.parametrize(
    ("value", "german", "russian", "why"),
    [
        (Moment(START), "Di., 24. Nov., 16:30", "вт, 24 нояб., 16:30", "a moment"),
        (Hours((0, 1, 2), 900, 1200), "Mo.–Mi. 15:00–20:00", "пн–ср 15:00–20:00", "hours"),
        (Listed(("Anna", "Ben", "Leo")), "Anna, Ben und Leo", "Anna, Ben и Leo", "a list"),
        (Percent(98), "98 %", "98 %", "a share has its space"),
    ],
)
def test_a16_other_languages_have_their_own_way(value: Value, german: str, russian: str, why: str) -> None:
    assert (read(value, GERMAN), read(value, RUSSIAN)) == (german, russian), why


@pytest.mark.parametrize(
    ("value", "today", "words", "why"),
    [
        (Day(START, near=True), "2026-11-24", "today", "by its name"),
        (Day(START, near=True), "2026-11-23", "tomorrow", "by its name"),
        (Day(START, near=True), "2026-11-25", "Tue 24 Nov", "yesterday has its date"),
        (Day(START), "2026-11-24", "Tue 24 Nov", "unless the date is wanted"),
        (Moment(START, near=True), "2026-11-24", "today 16:30", "without a comma"),
        (Period(START, 60, near=True), "2026-11-23", "tomorrow 16:30–17:30", "without a comma"),
        (Period(START, 60, near=True), "2026-11-22", "Tue 24 Nov, 16:30–17:30", "with one after a date"),
        (Day(START), "2025-11-24", "Tue, 24 Nov 2026", "a year later"),
    ],
)
def test_near_days_have_names(value: Value, today: str, words: str, why: str) -> None:
    assert read(value, today=today) == words, why


def test_today_is_the_readers_own_day() -> None:
    late = at("2026-11-24 23:30")
    assert worded(Day(late, near=True), person(3, "Mira", LORD_HOWE), late) == "today"
    assert read(Day(late, LORD_HOWE)) == "Wed 25 Nov"
    assert read(Day(late)) == "Tue 24 Nov"


# --- the other side's clock, and days on which clocks change -------------------------------------------


@pytest.mark.parametrize(
    ("zone", "student_zone", "start", "words", "why"),
    [
        (BERLIN, SOFIA, "2026-11-24 16:30", "For Anna: 17:30 (Sofia)", "an hour apart all year"),
        (BERLIN, "Europe/Vienna", "2026-11-24 16:30", "", "two cities, one clock"),
        (BERLIN, LORD_HOWE, "2026-11-24 16:30", "For Anna: Wed 25 Nov, 02:30 (Lord Howe)", "the next day there"),
        (NEW_YORK, KOLKATA, "2026-11-24 09:00", "For Anna: 19:30 (Kolkata)", "half an hour off"),
        (BERLIN, "Africa/Johannesburg", "2026-10-24 16:30", "", "the same until the clocks go back"),
        (BERLIN, "Africa/Johannesburg", "2026-10-25 01:30", "", "and still in the night of the change"),
        (BERLIN, "Africa/Johannesburg", "2026-10-25 16:30", "For Anna: 17:30 (Johannesburg)", "then no longer"),
        (NEW_YORK, SAO_PAULO, "2026-11-01 00:30", "For Anna: 01:30 (Sao Paulo)", "an hour apart before the change"),
        (NEW_YORK, SAO_PAULO, "2026-11-01 16:30", "For Anna: 18:30 (Sao Paulo)", "two hours after it"),
        (LORD_HOWE, "Australia/Sydney", "2027-04-03 16:30", "", "the same in summer"),
        (LORD_HOWE, "Australia/Sydney", "2027-04-05 16:30", "For Anna: 16:00 (Sydney)", "half an hour in winter"),
    ],
)
def test_a16_the_other_clock_is_named_only_where_it_differs_then(
    zone: str, student_zone: str, start: str, words: str, why: str
) -> None:
    anna = type(ANNA)(person(ANNA.id, ANNA.name, student_zone))
    world = calendar(tutor=tutor(zone=zone), roster=(anna,), now=at("2026-10-24 10:00"))
    reader = person(1, "Maya Ivanova", zone)
    assert worded(other_clocks(world, at(start, zone), (anna.id,)), reader) == words, why


def test_a16_each_student_whose_clock_differs_is_named() -> None:
    both = other_clocks(calendar(), START, (ANNA.id, BEN.id))
    assert worded(both) == "For Anna: 17:30 (Sofia) · For Ben: 10:30 (New York)"


@pytest.mark.parametrize(
    ("value", "locale", "zone", "words", "why"),
    [
        (Clock(at("2026-10-25 02:30")), BRITISH, BERLIN, "02:30 GMT+02:00", "the first of two"),
        (
            Clock(at("2026-10-25 02:30") + (at("2026-10-25 04:00").since(at("2026-10-25 03:00")))),
            *(BRITISH, BERLIN, "02:30 GMT+01:00", "the second of them"),
        ),
        (
            Period(at("2026-10-25 02:30"), 60),
            *(BRITISH, BERLIN, "Sun 25 Oct, 02:30 GMT+02:00–02:30 GMT+01:00", "an hour on a clock that goes back"),
        ),
        (
            Period(at("2026-10-25 02:30"), 90),
            *(GERMAN, BERLIN, "So., 25. Okt., 02:30 GMT+02:00–03:00", "only what is shown twice is marked"),
        ),
        (
            Period(at("2026-11-01 01:30", NEW_YORK), 60),
            *(AMERICAN, NEW_YORK, "Sun, Nov 1, 1:30 AM GMT-04:00–1:30 AM GMT-05:00", "with twelve hours as well"),
        ),
        (Clock(at("2026-10-25 02:30")), BRITISH, KOLKATA, "06:00", "somebody else's clock does not change"),
        (
            Period(at("2027-03-28 01:30"), 60),
            *(BRITISH, BERLIN, "Sun 28 Mar, 01:30–03:30", "a skipped hour leaves no doubt"),
        ),
        (Clock(at("2026-10-25 03:00")), BRITISH, BERLIN, "03:00", "the hour after is itself again"),
    ],
)
def test_a16_a_time_that_a_clock_shows_twice_says_which(
    value: Value, locale: str, zone: str, words: str, why: str
) -> None:
    assert read(value, locale, zone, "2026-10-20" if "Mar" not in words else "2027-03-20") == words, why


# --- sentences ---------------------------------------------------------------------------------------


class Swabian(NullTranslations):
    """A catalogue of two sentences."""

    def gettext(self, message: str) -> str:
        return {"{name} is here.": "Dr {name} isch do.", "today": "heit"}.get(message, message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return "{n} Stond" if n == 1 else "{n} Stonda"


SWABIAN = Reader("de_DE", BERLIN, date(2026, 11, 24), Swabian())


def test_a_sentence_is_translated_by_its_msgid_and_its_values_are_not() -> None:
    assert say(text("{name} is here.", name="today"), SWABIAN) == "Dr today isch do."
    assert say(text("{name} is here.", name=Day(START, near=True)), SWABIAN) == "Dr heit isch do."
    assert say(said("today"), SWABIAN) == "today"


@pytest.mark.parametrize(("n", "words"), [(0, "0 Stonda"), (1, "1 Stond"), (2, "2 Stonda")])
def test_a_number_chooses_its_sentence(n: int, words: str) -> None:
    assert say(plural("{n} lesson", "{n} lessons", n), SWABIAN) == words


@pytest.mark.parametrize(("n", "words"), [(1, "Anna: 1 lesson"), (5, "Anna: 5 lessons"), (0, "Anna: 0 lessons")])
def test_a_plural_may_speak_of_other_things_too(n: int, words: str) -> None:
    assert read(plural("{who}: {n} lesson", "{who}: {n} lessons", n, who="Anna")) == words


@given(st.text(max_size=40))
def test_words_of_people_stay_as_they_are(words: str) -> None:
    assert read(said(words)) == words
    assert read(text("Topic: {topic}", topic=words)) == f"Topic: {words}"
    assert read(Listed((words,), "line")) == words


def test_an_empty_sentence_is_empty() -> None:
    assert say(Text(""), SWABIAN) == ""


# --- locales -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "zone", "locale", "why"),
    [
        ("en", BERLIN, BRITISH, "English in Europe is British"),
        ("en", SOFIA, BRITISH, "everywhere in it"),
        ("en", NEW_YORK, AMERICAN, "and American in New York"),
        ("en", KOLKATA, "en_IN", "Indian in India"),
        ("en", LORD_HOWE, "en_AU", "Australian on Lord Howe"),
        ("en", SAO_PAULO, "en_001", "the world's where nobody speaks it"),
        ("en-US", BERLIN, AMERICAN, "unless the region was said"),
        ("de", BERLIN, GERMAN, "German in Germany"),
        ("de", "Europe/Vienna", "de_AT", "and in Austria"),
        ("de-AT", BERLIN, "de_AT", "an Austrian abroad"),
        ("de", KOLKATA, "de", "German where nobody speaks it"),
        ("ru", SOFIA, RUSSIAN, "Russian in Bulgaria"),
        ("pt", SAO_PAULO, "pt_BR", "Portuguese in Brazil"),
        ("", SOFIA, BRITISH, "nothing known"),
        ("xx", BERLIN, BRITISH, "no such language"),
        ("tlh", NEW_YORK, BRITISH, "a language of no country"),
        ("en_XX", SOFIA, BRITISH, "no such region"),
        ("de_", BERLIN, GERMAN, "half a locale"),
        ("en", "Mars/Base", "en_001", "a zone of no country"),
    ],
)
def test_the_locale_of_a_language_where_somebody_lives(language: str, zone: str, locale: str, why: str) -> None:
    assert locale_for(language, zone) == locale, why


@settings(max_examples=200, deadline=None)
@given(st.one_of(st.text(max_size=12), st.from_regex(r"[a-z]{2,3}([-_][A-Za-z]{2,4})?", fullmatch=True)))
def test_whatever_a_platform_calls_a_language_there_are_words_for_it(language: str) -> None:
    locale = locale_for(language, SOFIA)
    assert Locale.parse(locale).language
    assert read(Period(START, 60), locale, SOFIA)


# --- what is stored ----------------------------------------------------------------------------------

INSTANTS = st.integers(1_600_000_000, 2_000_000_000).map(Instant)
PLACED = st.sampled_from(("", *ZONES))
LEAVES: st.SearchStrategy[Value] = st.one_of(
    st.text(max_size=20),
    st.integers(-5, 500),
    st.builds(Day, st.one_of(INSTANTS, st.dates(date(2026, 1, 1), date(2030, 1, 1))), PLACED, st.booleans()),
    st.builds(Clock, INSTANTS, PLACED),
    st.builds(Moment, INSTANTS, PLACED, st.booleans()),
    st.builds(Period, INSTANTS, st.integers(10, 480), PLACED, st.booleans(), st.booleans()),
    st.builds(Length, st.integers(0, 500)),
    st.builds(Percent, st.integers(0, 100)),
    st.builds(City, st.sampled_from(ZONES)),
    st.builds(Hours, st.lists(st.integers(0, 6), min_size=1, unique=True).map(tuple), st.just(600), st.just(1500)),
)


def nested(children: st.SearchStrategy[Value]) -> st.SearchStrategy[Value]:
    """Sentences and lists of what there is already."""
    listed = st.builds(
        Listed, st.lists(children, max_size=3).map(tuple), st.sampled_from(["and", "dot", "comma", "line", "space"])
    )
    about = st.builds(
        lambda one, n: plural("{n} of {what}", "{n} of {what}s", n, what=one), children, st.integers(0, 5)
    )
    told = children.map(lambda value: text("Told: {value}", value=value))
    return st.one_of(listed, about, told)


VALUES = st.recursive(LEAVES, nested, max_leaves=8)


@settings(max_examples=200, deadline=None)
@given(VALUES, st.sampled_from([BRITISH, AMERICAN, GERMAN, RUSSIAN]), st.sampled_from(ZONES))
def test_a_stored_sentence_says_the_same(value: Value, locale: str, zone: str) -> None:
    sentence = text("{value}", value=value)
    shown = Reply(
        sentence, (Choice(sentence, Action("show", 7, "x", 2), Tone.MAIN),), card="session:7", subject=sentence
    )
    stored = decode(json.loads(json.dumps(encode(shown))))
    assert stored == shown
    today = NOW.day(zone_named(zone)).isoformat()
    assert read(stored.text, locale, zone, today) == read(sentence, locale, zone, today)
