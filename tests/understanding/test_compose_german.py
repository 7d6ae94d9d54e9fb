"""Stage 5 in German: what its words of time are put together to, each by a rule with a name."""

from __future__ import annotations

from datetime import date

import pytest

from core.understanding.compose import compose
from core.understanding.lexemes import lexemes, tokens_of
from core.understanding.spans import Amount, Clock, Clocks, Day, Days, Ends, Moment, Part, Repeat, Scene, Value
from core.understanding.tables import table
from tests.understanding.cast import wall

NOW = wall("2026-11-22T10:00")  # a Sunday
MORNING = Part("morning", 8, 12, "am")
EVENING = Part("evening", 18, 24, "pm")
EARLY = Part("morning", 6, 9, "am")


def composed(text: str) -> list[tuple[str, Value, str]]:
    scene = Scene(NOW, day_first=True)
    spans = compose(lexemes(tokens_of(text), table("de"), scene, {}), scene)
    return [(span.kind, span.value, span.rule) for span in spans]


@pytest.mark.parametrize(
    ("text", "kind", "value", "rule"),
    [
        ("halb drei", "clock", Clock(2, 30), "half three"),
        ("halb 5", "clock", Clock(4, 30), "half three"),
        ("halb eins", "clock", Clock(12, 30), "half three"),
        ("dreiviertel drei", "clock", Clock(2, 45), "half three"),
        ("drei viertel 8", "clock", Clock(7, 45), "half three"),
        ("viertel drei", "clock", Clock(2, 15, either=Clock(3, 15)), "quarter three"),
        ("viertel acht", "clock", Clock(7, 15, either=Clock(8, 15)), "quarter three"),
        ("viertel 5", "clock", Clock(4, 15, either=Clock(5, 15)), "quarter three"),
        ("viertel zwei", "clock", Clock(1, 15, either=Clock(2, 15)), "quarter three"),
        ("viertel elf", "clock", Clock(10, 15, either=Clock(11, 15)), "quarter three"),
        ("viertel nach drei", "clock", Clock(3, 15), "quarter past two"),
        ("viertel vor vier", "clock", Clock(3, 45), "quarter to two"),
        ("fünf vor halb drei", "clock", Clock(2, 25), "five to half three"),
        ("fünf nach halb drei", "clock", Clock(2, 35), "five to half three"),
        ("5 vor halb 8", "clock", Clock(7, 25), "five to half three"),
        ("zehn nach halb vier", "clock", Clock(3, 40), "five to half three"),
        ("5 minuten nach halb 6", "clock", Clock(5, 35), "five to half three"),
        ("10 vor 5", "clock", Clock(4, 50), "ten to two"),
        ("15 uhr 30", "clock", Clock(15, 30, exact=True), "15 Uhr 30"),
        ("16 uhr 05", "clock", Clock(16, 5, exact=True), "15 Uhr 30"),
        ("vier uhr zwanzig", "clock", Clock(4, 20), "15 Uhr 30"),
        ("8 uhr fünfzehn", "clock", Clock(8, 15), "15 Uhr 30"),
        ("zwanzig uhr fünfzehn", "clock", Clock(20, 15, exact=True), "15 Uhr 30"),
        ("15.30 uhr", "clock", Clock(15, 30, exact=True), "3 o'clock"),
        ("18:30h", "clock", Clock(18, 30, exact=True), "18:30h"),
        ("8 uhr abends", "clock", Clock(8, half="pm"), "3 in the afternoon"),
        ("12 uhr nachts", "clock", Clock(12, half="am"), "3 in the afternoon"),
        ("von neun bis elf", "clocks", Clocks(Clock(9), Clock(11)), "from five until seven"),
        ("16.30-17.30", "clocks", Clocks(Clock(16, 30, exact=True), Clock(17, 30, exact=True), True), "9 to 10.30"),
        ("eine viertelstunde", "amount", Amount(minutes=15), "50 min"),
        ("viertelstunde", "amount", Amount(minutes=15), "Viertelstunde"),
        ("eine dreiviertelstunde", "amount", Amount(minutes=45), "50 min"),
        ("drei viertelstunden", "amount", Amount(minutes=45), "50 min"),
        ("anderthalb stunden", "amount", Amount(minutes=90), "50 min"),
        ("zweieinhalb stunden", "amount", Amount(minutes=150), "50 min"),
        ("eine halbe stunde", "amount", Amount(minutes=30), "a half hour"),
        ("eine stunde", "amount", Amount(minutes=60), "50 min"),
        ("morgen", "day", Day(on=date(2026, 11, 23)), "today"),
        ("morgen abend", "day", Day(on=date(2026, 11, 23), part=EVENING), "tomorrow evening"),
        ("morgen früh", "day", Day(on=date(2026, 11, 23), part=EARLY), "tomorrow evening"),
        ("heute morgen", "day", Day(on=date(2026, 11, 22), part=MORNING), "tomorrow evening"),
        ("dienstag morgen", "day", Day(weekday=1, part=MORNING), "tomorrow evening"),
        ("montagabend", "day", Day(weekday=0, part=EVENING), "Tuesday"),
        ("montagabends", "repeat", Repeat("weekly", (0,), EVENING), "word"),
        ("nächsten dienstag", "day", Day(weekday=1, which="next"), "next Tuesday"),
        ("naechsten dienstag", "day", Day(weekday=1, which="next"), "next Tuesday"),
        ("kommenden dienstag", "day", Day(weekday=1, which="this"), "this Tuesday"),
        ("übernächsten dienstag", "day", Day(weekday=1, which="after"), "übernächsten Dienstag"),
        ("dienstag übernächster woche", "day", Day(weekday=1, week=2), "Dienstag übernächste Woche"),
        ("übernächste woche am dienstag", "day", Day(weekday=1, week=2), "übernächste Woche Dienstag"),
        ("dienstag der nächsten woche", "day", Day(weekday=1, week=1), "Wednesday next week"),
        ("heute in einer woche", "day", Day(on=date(2026, 11, 29)), "Monday in two weeks"),
        ("montag in zwei wochen", "day", Day(weekday=0, plus=Amount(days=14)), "Monday in two weeks"),
        ("vor drei tagen", "moment", Moment(wall("2026-11-19T10:00"), "day"), "vor 3 Tagen"),
        ("am 15.", "day", Day(day=15), "on day"),
        ("am dritten", "day", Day(day=3), "on day"),
        ("15. märz", "day", Day(month=3, day=15), "15 Jan 2027"),
        ("27. 11.", "day", Day(month=11, day=27), "27. 11."),
        ("am 22.4", "day", Day(month=4, day=22), "on day"),
        ("freitag, den 27. november", "day", Day(weekday=4, month=11, day=27), "Friday, 18 July"),
        ("vom 3. bis 10.", "days", Days(Day(day=3), Day(day=10)), "3. bis 10."),
        ("vom 3. bis 10.12.", "days", Days(Day(month=12, day=3), Day(month=12, day=10)), "3. bis 10.12."),
        ("vom 3.12 bis 10.12", "days", Days(Day(month=12, day=3), Day(month=12, day=10)), "from Tuesday to Friday"),
        ("3.-10. märz", "days", Days(Day(month=3, day=3), Day(month=3, day=10)), "13 to 15 July"),
        ("28/2-1/3", "days", Days(Day(month=2, day=28), Day(month=3, day=1)), "28/2-1/3"),
        ("3/12-10/12", "days", Days(Day(month=12, day=3), Day(month=12, day=10)), "28/2-1/3"),
        ("1/1-6/1", "days", Days(Day(month=1, day=1), Day(month=1, day=6)), "28/2-1/3"),
        ("22/12-2/1", "days", Days(Day(month=12, day=22), Day(month=1, day=2)), "28/2-1/3"),
        ("30/11-5/12", "days", Days(Day(month=11, day=30), Day(month=12, day=5)), "28/2-1/3"),
        ("14./15.10.", "days", Days(Day(month=10, day=14), Day(month=10, day=15)), "3. bis 10.12."),
        (
            "nächsten donnerstag bis samstag",
            "days",
            Days(Day(weekday=3, which="next"), Day(weekday=5)),
            "from Tuesday to Friday",
        ),
        (
            "18:30h/19:00h",
            "clocks",
            Clocks(Clock(18, 30, exact=True), Clock(19, 0, exact=True)),
            "18:30h/19:00h",
        ),
        ("anfang märz", "day", Day(month=3, day=1), "mid-April"),
        ("ende märz", "day", Day(month=3, nth=-1), "mid-April"),
        ("ostermontag", "day", Day(on=date(2027, 3, 29)), "Easter 2027"),
        ("jeden zweiten dienstag", "repeat", Repeat("biweekly", (1,)), "every other Tuesday"),
        ("14-tägig", "repeat", Repeat("biweekly"), "14-tägig"),
        ("14tägig", "repeat", Repeat("biweekly"), "14-tägig"),
        ("7-tägig", "repeat", Repeat("weekly"), "14-tägig"),
        ("2-wöchentlich", "repeat", Repeat("biweekly"), "14-tägig"),
        ("zwei-wöchentlich", "repeat", Repeat("biweekly"), "14-tägig"),
        ("alle 14 tage", "repeat", Repeat("biweekly"), "every two weeks"),
        ("dreimal pro woche", "ends", Ends(3, a_week=True), "twice a week"),
        ("8 mal", "ends", Ends(8), "8 times"),
        ("ab dem 3. märz", "starting", Day(month=3, day=3), "ab 3. März"),
        ("ab 17 uhr", "from_clock", Clock(17, exact=True), "ab 17 Uhr"),
        ("nach 17 uhr", "from_clock", Clock(17, exact=True), "after 5pm"),
        ("sechs wochen lang", "length", Amount(days=42), "six weeks long"),
        ("bis zum 15. januar", "until", Day(month=1, day=15), "until 15 Jan"),
        ("32. oktober", "junk", "", "32. Oktober"),
    ],
)
def test_spans_are_put_together(text: str, kind: str, value: Value, rule: str) -> None:
    assert composed(text) == [(kind, value, rule)]


@pytest.mark.parametrize(
    ("text", "time", "why"),
    [
        ("so machen wir das", False, "so is a word here"),
        ("so 5 minuten", True, "about five minutes: the minutes alone"),
        ("so 10:30", True, "with a clock time it is Sunday"),
        ("sa und so", True, "beside another weekday too"),
        ("am so", True, "behind a mark that wants a day"),
        ("guten morgen", False, "a greeting"),
        ("die stunde", False, "a lesson, no length"),
        ("eine stunde am", False, "a lesson, no length"),
        ("zu früh", False, "no part of the day"),
    ],
)
def test_words_of_two_meanings(text: str, time: bool, why: str) -> None:
    kinds = {kind for kind, _, _ in composed(text)}
    assert bool(kinds & {"day", "amount", "part", "clock", "weekdays"}) is time, why


@pytest.mark.parametrize(("text", "days"), [("so 5 minuten", 0), ("so 10:30", 1), ("ja, so geht es", 0), ("sa, so", 0)])
def test_so_is_rarely_sunday(text: str, days: int) -> None:
    assert sum(kind == "day" and value == Day(weekday=6) for kind, value, _ in composed(text)) == days
