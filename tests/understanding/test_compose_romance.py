"""Stage 5 in French and Italian: articles cut off, words with two meanings, minutes said behind the hour."""

from __future__ import annotations

from datetime import date

import pytest

from core.understanding.compose import compose
from core.understanding.lexemes import lexemes, tokens_of
from core.understanding.normalise import normalised
from core.understanding.spans import (
    Amount,
    Clock,
    Clocks,
    Day,
    Days,
    Moment,
    Part,
    Repeat,
    Scene,
    Span,
    Value,
    Weekdays,
)
from core.understanding.tables import read_in, table
from tests.understanding.cast import wall

NOW = wall("2026-11-22T10:00")  # a Sunday


def composed(language: str, text: str, *, moving: bool = False) -> list[Span]:
    """The spans of a sentence in a language."""
    scene = Scene(NOW, day_first=True, moving=moving)
    read = read_in(normalised(text), table(language))
    return compose(lexemes(tokens_of(read.plain), table(language), scene, {}), scene)


@pytest.mark.parametrize(
    ("language", "text", "kind", "value"),
    [
        ("fr", "17h", "clock", Clock(17, exact=True)),
        ("fr", "17 h 30", "clock", Clock(17, 30, exact=True)),
        ("fr", "à 5 heures", "clock", Clock(5)),
        ("fr", "à 5 heures et demie", "clock", Clock(5, 30)),
        ("fr", "cinq heures moins le quart", "clock", Clock(4, 45)),
        ("fr", "sept heures et dix", "clock", Clock(7, 10)),
        ("fr", "à une heure", "clock", Clock(1)),
        ("fr", "à une heure et demie", "clock", Clock(1, 30)),
        ("fr", "5h du soir", "clock", Clock(5, half="pm")),
        ("fr", "4h45 du matin", "clock", Clock(4, 45, half="am")),
        ("fr", "midi et quart", "clock", Clock(12, 15, exact=True)),
        ("fr", "midi moins le quart", "clock", Clock(11, 45, exact=True)),
        ("fr", "une heure et demie", "amount", Amount(minutes=90.0)),
        ("fr", "2h", "amount", Amount(minutes=120.0)),
        ("fr", "trois quarts d'heure", "amount", Amount(minutes=45)),
        ("fr", "de 14h à 16h", "clocks", Clocks(Clock(14, exact=True), Clock(16, exact=True))),
        ("fr", "entre 9h et 11h", "clocks", Clocks(Clock(9), Clock(11))),
        ("fr", "de 9 à 11", "clocks", Clocks(Clock(9), Clock(11))),
        ("fr", "14h-16h", "clocks", Clocks(Clock(14, exact=True), Clock(16, exact=True))),
        ("fr", "le 3", "day", Day(day=3)),
        ("fr", "le 1er mars", "day", Day(month=3, day=1)),
        ("fr", "du 3 au 10", "days", Days(Day(day=3), Day(day=10))),
        ("fr", "entre le 3 et le 5", "days", Days(Day(day=3), Day(day=5))),
        ("fr", "le 3 et le 5", "days", Days(Day(day=3), Day(day=5), "apart", (Day(day=3), Day(day=5)))),
        ("fr", "du lundi au vendredi", "weekdays", Weekdays((0, 1, 2, 3, 4), ranged=True)),
        ("fr", "du samedi 13 au dimanche 15 juillet", "days", Days(Day(month=7, day=13), Day(month=7, day=15))),
        ("fr", "mardi prochain", "day", Day(weekday=1, which="next")),
        ("fr", "mardi qui vient", "day", Day(weekday=1, which="this")),
        ("fr", "mardi dernier", "day", Day(weekday=1, which="last")),
        ("fr", "mardi en huit", "day", Day(weekday=1, plus=Amount(days=7))),
        ("fr", "dimanche en quinze", "day", Day(on=date(2026, 12, 6))),
        ("fr", "lundi de la semaine prochaine", "day", Day(weekday=0, week=1)),
        ("fr", "la semaine prochaine", "days", Days(Day(on=date(2026, 11, 23)), Day(on=date(2026, 11, 29)), "period")),
        ("fr", "le 3 du mois prochain", "day", Day(day=3, months=1)),
        ("fr", "premier lundi du mois prochain", "day", Day(weekday=0, months=1, nth=1)),
        ("fr", "dans deux semaines", "moment", Moment(wall("2026-12-06T10:00"), "day")),
        ("fr", "d'ici 3 jours", "moment", Moment(wall("2026-11-25T10:00"), "day")),
        ("fr", "d'ici vendredi", "until", Day(weekday=4)),
        ("fr", "il y a trois jours", "moment", Moment(wall("2026-11-19T10:00"), "day")),
        ("fr", "début mars", "day", Day(month=3, day=1)),
        ("fr", "mi-mars", "day", Day(month=3, day=15)),
        ("fr", "jusqu'au 15 janvier", "until", Day(month=1, day=15)),
        ("fr", "le mardi", "weekdays", Weekdays((1,), True)),
        ("fr", "le mardi 24", "day", Day(day=24, weekday=1)),
        ("fr", "tous les mardis", "repeat", Repeat("weekly", (1,))),
        ("fr", "un mardi sur deux", "repeat", Repeat("biweekly", (1,))),
        ("fr", "toutes les deux semaines", "repeat", Repeat("biweekly")),
        ("fr", "dans quinze jours", "moment", Moment(wall("2026-12-06T10:00"), "day")),
        ("fr", "tous les quinze jours", "repeat", Repeat("biweekly")),
        ("fr", "dans huit jours", "moment", Moment(wall("2026-11-29T10:00"), "day")),
        ("fr", "à partir de 17h", "from_clock", Clock(17, exact=True)),
        ("fr", "à partir du 3 mars", "starting", Day(month=3, day=3)),
        ("it", "alle 5", "clock", Clock(5)),
        ("it", "alle 17:30", "clock", Clock(17, 30, exact=True)),
        ("it", "ore 17", "clock", Clock(17, exact=True)),
        ("it", "2 ore", "amount", Amount(minutes=120.0)),
        ("it", "alle cinque e mezza", "clock", Clock(5, 30)),
        ("it", "le quattro meno un quarto", "clock", Clock(3, 45)),
        ("it", "alle tre e venti", "clock", Clock(3, 20)),
        ("it", "fra quindici giorni", "moment", Moment(wall("2026-12-06T10:00"), "day")),
        ("it", "all'una", "clock", Clock(1)),
        ("it", "all'una e mezza", "clock", Clock(1, 30)),
        ("it", "5 del pomeriggio", "clock", Clock(5, half="pm")),
        ("it", "alle tre e venti del pomeriggio", "clock", Clock(3, 20, half="pm")),
        ("it", "un'ora e mezza", "amount", Amount(minutes=90.0)),
        ("it", "mezz'ora", "amount", Amount(minutes=30)),
        ("it", "tre quarti d'ora", "amount", Amount(minutes=45)),
        ("it", "dalle 9 alle 11", "clocks", Clocks(Clock(9), Clock(11))),
        ("it", "tra le 9 e le 11", "clocks", Clocks(Clock(9), Clock(11))),
        ("it", "dall'8 al 15", "days", Days(Day(day=8), Day(day=15))),
        ("it", "dal 3 al 10", "days", Days(Day(day=3), Day(day=10))),
        ("it", "dal tredici al quindici luglio", "days", Days(Day(month=7, day=13), Day(month=7, day=15))),
        ("it", "tra due settimane", "moment", Moment(wall("2026-12-06T10:00"), "day")),
        ("it", "fra un'ora", "moment", Moment(wall("2026-11-22T11:00"), "minute")),
        ("it", "tre giorni fa", "moment", Moment(wall("2026-11-19T10:00"), "day")),
        ("it", "il 3 maggio", "day", Day(month=5, day=3)),
        ("it", "due agosto", "day", Day(month=8, day=2)),
        ("it", "1° marzo", "day", Day(month=3, day=1)),
        ("it", "l'8", "day", Day(day=8)),
        ("it", "metà marzo", "day", Day(month=3, day=15)),
        ("it", "martedì prossimo", "day", Day(weekday=1, which="next")),
        ("it", "martedì scorso", "day", Day(weekday=1, which="last")),
        ("it", "settimana prossima", "days", Days(Day(on=date(2026, 11, 23)), Day(on=date(2026, 11, 29)), "period")),
        ("it", "ultimo lunedì di marzo", "day", Day(month=3, weekday=0, nth=-1)),
        ("it", "l'ultimo giorno di ottobre", "day", Day(on=date(2027, 10, 31))),
        ("it", "ogni martedì", "repeat", Repeat("weekly", (1,))),
        ("it", "il martedì", "weekdays", Weekdays((1,), True)),
        ("it", "un martedì sì e uno no", "repeat", Repeat("biweekly", (1,))),
        ("it", "fino al 15 gennaio", "until", Day(month=1, day=15)),
        ("it", "stamattina", "day", Day(on=date(2026, 11, 22), part=Part("morning", 8, 12, "am"))),
        ("it", "stasera", "day", Day(on=date(2026, 11, 22), part=Part("evening", 18, 24, "pm"))),
        ("it", "dopodomani", "day", Day(on=date(2026, 11, 24))),
        ("it", "5 minuti dopo", "shift", Amount(minutes=5.0)),
    ],
)
def test_spans_are_put_together(language: str, text: str, kind: str, value: Value) -> None:
    assert [(span.kind, span.value) for span in composed(language, text)] == [(kind, value)]


@pytest.mark.parametrize(
    ("language", "text", "kinds", "why"),
    [
        ("fr", "mardi 2h", "day amount", "so few hours behind a day are a length"),
        ("fr", "mardi 5h", "day clock", "more of them are a time"),
        ("fr", "mardi 17h 45 min", "day clock amount", "minutes with their unit are a length"),
        ("fr", "le 16 à 18h", "day clock", "a day of the month and a time, no range"),
        ("fr", "17h75", "junk", "an hour has 60 minutes"),
        ("it", "il martedì 24", "day", "a date makes the article an article"),
        ("it", "2 e mezzo", "clock", "without its unit it is a time"),
    ],
)
def test_what_has_two_meanings_is_settled_by_its_company(language: str, text: str, kinds: str, why: str) -> None:
    assert " ".join(span.kind for span in composed(language, text)) == kinds, why


@pytest.mark.parametrize(
    ("language", "text", "kinds"),
    [
        ("fr", "à jeudi", "to_day"),
        ("fr", "au 15", "to_day"),
        ("fr", "à 18h", "to clock"),
        ("fr", "à jeudi à 17h", "to_day to clock"),
        ("it", "a giovedì alle 17", "to_day to clock"),
        ("it", "alle 18", "to clock"),
    ],
)
def test_in_a_move_the_time_behind_it_is_the_new_one(language: str, text: str, kinds: str) -> None:
    assert " ".join(span.kind for span in composed(language, text, moving=True)) == kinds


@pytest.mark.parametrize(
    ("language", "text", "read"),
    [
        ("fr", "l'heure d’été", "l heure d ete"),
        ("fr", "aujourd'hui", "aujourd'hui"),
        ("fr", "qu'à sa sœur", "qu a sa soeur"),
        ("it", "dall'8 all'una", "dall 8 all una"),
        ("it", "di' a mezz'ora", "di a mezz ora"),
        ("it", "martedi' perche' c'e'", "martedi perche c e"),
        ("en", "don't café", "don't café"),
    ],
)
def test_a_language_is_read_without_what_its_table_leaves_out(language: str, text: str, read: str) -> None:
    simple = read_in(normalised(text), table(language))
    assert simple.plain == read
    assert len(simple.places) == len(read)
    assert simple.original(0, len(read)).startswith(text[:2])
