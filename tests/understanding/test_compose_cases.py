"""Stage 5 in Russian and Ukrainian: what prepositions and cases mean beside hours, days and lengths."""

from __future__ import annotations

from datetime import date

import pytest

from core.understanding.compose import compose
from core.understanding.lexemes import lexemes, tokens_of
from core.understanding.spans import Amount, Clock, Clocks, Day, Days, Repeat, Scene, Value, Weekdays
from core.understanding.tables import table
from tests.understanding.cast import SUNDAY

SCENE = Scene(SUNDAY, day_first=True)
MOVING = Scene(SUNDAY, day_first=True, moving=True)
HALF_TWO, QUARTER_FIVE, QUARTER_TO_FIVE, TWENTY_TO_THREE = Clock(2, 30), Clock(5, 15), Clock(4, 45), Clock(2, 40)


def composed(text: str, language: str, scene: Scene = SCENE) -> list[tuple[str, Value]]:
    """Kind and value of what a text is put together to, without the words that mean nothing."""
    spans = compose(lexemes(tokens_of(text), table(language), scene, {}), scene)
    return [(span.kind, span.value) for span in spans if span.kind != "word"]


@pytest.mark.parametrize(
    ("language", "text", "kind", "value"),
    [
        ("ru", "в половине третьего", "clock", HALF_TWO),
        ("ru", "пол третьего", "clock", HALF_TWO),
        ("ru", "полтретьего", "clock", HALF_TWO),
        ("ru", "пол 3", "clock", HALF_TWO),
        ("ru", "половина 3-го", "clock", HALF_TWO),
        ("uk", "о пів на третю", "clock", HALF_TWO),
        ("uk", "пів на третю", "clock", HALF_TWO),
        ("uk", "пів на 3", "clock", HALF_TWO),
        ("uk", "пів до третьої", "clock", HALF_TWO),
        ("uk", "в пів на третю", "clock", HALF_TWO),
        ("ru", "без четверти пять", "clock", QUARTER_TO_FIVE),
        ("ru", "без пятнадцати пять", "clock", QUARTER_TO_FIVE),
        ("ru", "без 15 пять", "clock", QUARTER_TO_FIVE),
        ("uk", "за чверть п'ята", "clock", QUARTER_TO_FIVE),
        ("uk", "за п'ятнадцять хвилин п'ята", "clock", QUARTER_TO_FIVE),
        ("uk", "без чверті п'ять", "clock", QUARTER_TO_FIVE),
        ("ru", "без двадцати три", "clock", TWENTY_TO_THREE),
        ("ru", "без двадцати минут три", "clock", TWENTY_TO_THREE),
        ("ru", "без 20 3", "clock", TWENTY_TO_THREE),
        ("uk", "за двадцять третя", "clock", TWENTY_TO_THREE),
        ("uk", "за 20 третя", "clock", TWENTY_TO_THREE),
        ("ru", "без пяти час", "clock", Clock(12, 55)),
        ("ru", "четверть шестого", "clock", QUARTER_FIVE),
        ("ru", "в четверть шестого", "clock", QUARTER_FIVE),
        ("ru", "пятнадцать минут шестого", "clock", QUARTER_FIVE),
        ("ru", "15 минут шестого", "clock", QUARTER_FIVE),
        ("uk", "чверть на шосту", "clock", QUARTER_FIVE),
        ("uk", "п'ятнадцять на шосту", "clock", QUARTER_FIVE),
        ("uk", "п'ятнадцять хвилин на шосту", "clock", QUARTER_FIVE),
        ("uk", "чверть по п'ятій", "clock", QUARTER_FIVE),
        ("uk", "чверть після п'ятої", "clock", QUARTER_FIVE),
        ("uk", "о п'ятій", "clock", Clock(5)),
        ("uk", "о пятій годині", "clock", Clock(5)),
        ("uk", "об одинадцятій", "clock", Clock(11)),
        ("uk", "о п'ятнадцятій", "clock", Clock(15, exact=True)),
        ("uk", "п'ята година", "clock", Clock(5)),
        ("ru", "в час", "clock", Clock(1)),
        ("ru", "в час дня", "clock", Clock(13, exact=True)),
        ("ru", "в 15 часов", "clock", Clock(15, exact=True)),
        ("ru", "в 3 часа дня", "clock", Clock(3, half="pm")),
        ("ru", "в 3 дня", "clock", Clock(3, half="pm")),
        ("ru", "в пять часов вечера", "clock", Clock(5, half="pm")),
        ("ru", "9 утра", "clock", Clock(9, half="am")),
        ("uk", "о 5 вечора", "clock", Clock(5, half="pm")),
        ("uk", "о 15 годині", "clock", Clock(15, exact=True)),
        ("ru", "в 16-30", "clock", Clock(16, 30, exact=True)),
        ("ru", "в 9-00", "clock", Clock(9)),
        ("uk", "о 18:30ч", "clock", Clock(18, 30, exact=True)),
        ("ru", "к пяти", "clock", Clock(5)),
        ("ru", "на 17 часов", "clock", Clock(17, exact=True)),
        ("ru", "на пять", "clock", Clock(5)),
        ("uk", "на шосту", "clock", Clock(6)),
        ("ru", "с 9 до 11", "clocks", Clocks(Clock(9), Clock(11))),
        ("ru", "с девяти до одиннадцати", "clocks", Clocks(Clock(9), Clock(11))),
        ("uk", "з 9 до 11", "clocks", Clocks(Clock(9), Clock(11))),
        ("uk", "з дев'ятої до одинадцятої", "clocks", Clocks(Clock(9), Clock(11))),
        ("ru", "час", "amount", Amount(minutes=60)),
        ("ru", "на час", "length", Amount(minutes=60)),
        ("ru", "на 2 часа", "length", Amount(minutes=120)),
        ("ru", "полтора часа", "amount", Amount(minutes=90)),
        ("ru", "час с половиной", "amount", Amount(minutes=90)),
        ("ru", "2 с половиной часа", "amount", Amount(minutes=150)),
        ("ru", "два часа с половиной", "amount", Amount(minutes=150)),
        ("uk", "півтори години", "amount", Amount(minutes=90)),
        ("uk", "година з половиною", "amount", Amount(minutes=90)),
        ("ru", "минут десять", "amount", Amount(minutes=10)),
        ("ru", "минут на десять", "amount", Amount(minutes=10)),
        ("uk", "хвилин 10", "amount", Amount(minutes=10)),
        ("ru", "три дня", "amount", Amount(days=3)),
        ("ru", "15 числа", "day", Day(day=15)),
        ("ru", "15-го", "day", Day(day=15)),
        ("ru", "24го октября", "day", Day(month=10, day=24)),
        ("ru", "пятнадцатого", "day", Day(day=15)),
        ("ru", "двадцать первое мая", "day", Day(month=5, day=21)),
        ("uk", "26-те", "day", Day(day=26)),
        ("uk", "двадцяте", "day", Day(day=20)),
        ("ru", "15.12 в 17:00", "day", Day(month=12, day=15)),
        ("ru", "до 15.12", "until", Day(month=12, day=15)),
        ("ru", "с 3 по 10", "days", Days(Day(day=3), Day(day=10))),
        ("ru", "с третьего по десятое мая", "days", Days(Day(month=5, day=3), Day(month=5, day=10))),
        ("uk", "з 3 по 10", "days", Days(Day(day=3), Day(day=10))),
        ("ru", "с 14.10 по 15.10", "days", Days(Day(month=10, day=14), Day(month=10, day=15))),
        ("ru", "14-15.10.", "days", Days(Day(month=10, day=14), Day(month=10, day=15))),
        ("ru", "по вторникам", "weekdays", Weekdays((1,), plural=True)),
        ("ru", "по вторникам через неделю", "repeat", Repeat("biweekly", (1,))),
        ("ru", "каждый вторник через неделю", "repeat", Repeat("biweekly", (1,))),
        ("uk", "щовівторка через тиждень", "repeat", Repeat("biweekly", (1,))),
        ("uk", "щовівторка", "weekdays", Weekdays((1,), plural=True)),
        ("ru", "раз в две недели", "repeat", Repeat("biweekly")),
        ("ru", "в начале марта", "day", Day(month=3, day=1)),
        ("ru", "в середине марта", "day", Day(month=3, day=15)),
        ("ru", "в конце марта", "day", Day(month=3, nth=-1)),
        ("ru", "в следующий вторник", "day", Day(weekday=1, which="next")),
        ("ru", "в ближайший вторник", "day", Day(weekday=1, which="this")),
        ("uk", "наступного вівторка", "day", Day(weekday=1, which="next")),
    ],
)
def test_a_time_is_put_together(language: str, text: str, kind: str, value: Value) -> None:
    found = composed(text, language)
    assert (kind, value) in found or [value] == [one for _, one in found if not isinstance(one, str)], found


@pytest.mark.parametrize(
    ("language", "text", "why"),
    [
        ("ru", "с олегом по математике", "with somebody, and in a subject"),
        ("ru", "до встречи", "no time is named"),
        ("ru", "на математику", "nor here"),
        ("ru", "к экзамену", "nor here"),
        ("ru", "без проблем", "nothing is taken away"),
        ("uk", "за мене", "no length"),
        ("uk", "перша тема", "the first of something else"),
        ("uk", "після уроку", "after a lesson"),
    ],
)
def test_a_preposition_before_something_else_names_no_time(language: str, text: str, why: str) -> None:
    found = composed(text, language)
    assert [value for kind, value in found if kind != "ordinal" and not isinstance(value, str)] == [], why


@pytest.mark.parametrize(
    ("language", "text", "kinds"),
    [
        ("ru", "с вторника на четверг", ["from_day", "to_day"]),
        ("ru", "с вт 16:00 на чт", ["from_day", "clock", "to_day"]),
        ("uk", "з вівторка на четвер", ["from_day", "to_day"]),
        ("ru", "на 17", ["onto", "clock"]),
        ("ru", "на 30 минут позже", ["for", "shift"]),
    ],
)
def test_what_is_moved_leaves_a_time_for_another(language: str, text: str, kinds: list[str]) -> None:
    assert [kind for kind, _ in composed(text, language, MOVING)] == kinds


def test_a_date_that_does_not_exist_is_none() -> None:
    assert [kind for kind, _ in composed("32 декабря", "ru") if kind == "day"] == []
    assert composed("с 14.10 по 15.10.2018", "ru") == [
        ("days", Days(Day(month=10, day=14, year=2018), Day(on=date(2018, 10, 15))))
    ]
