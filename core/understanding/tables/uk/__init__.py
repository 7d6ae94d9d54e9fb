"""Ukrainian: the words of time, most of them made of stems and endings. An apostrophe may be left out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from core.understanding.tables import Language, joined
from core.understanding.tables.uk.carving import CARVING, COMMON, FILLERS
from core.understanding.tables.uk.chat import CHAT
from core.understanding.tables.uk.cues import CUES
from core.understanding.tables.uk.families import FAMILIES
from core.understanding.tables.uk.names import ENDINGS, SHORT_NAMES
from core.understanding.tables.uk.turns import TURNS

_T = TypeVar("_T")


def _forms(stem: str, endings: str) -> tuple[str, ...]:
    """The stem with each of the endings; "-" stands for none."""
    return tuple(stem + ending.strip("-") for ending in endings.split())


def _loose(words: Mapping[str, _T]) -> dict[str, _T]:
    """The words also without their apostrophes, and with the sign of inches that some type for it."""
    return {form: value for word, value in words.items() for form in (word, word.replace("'", ""))}


_DAYS_OF_WEEK = (
    ("понеділ", "ок ка ку ком", "ках кам ки"), ("вівтор", "ок ка ку ком", "ках кам ки"),
    ("серед", "а и у і ою", "ах ам"),
    ("четвер", "- га гу гом", "гах гам ги"), ("п'ятниц", "я і ю ею", "ях ям"), ("субот", "а и у і ою", "ах ам"),
    ("неділ", "я і ю ею", "ях ям"),
)  # fmt: skip
_SHORT_DAYS = ("пн пон", "вт вівт", "ср", "чт чтв", "пт пятн", "сб суб", "нд нед")
_WEEKDAYS = {word: n for n, (stem, one, _) in enumerate(_DAYS_OF_WEEK) for word in _forms(stem, one)}
_WEEKDAYS |= {word: n for n, words in enumerate(_SHORT_DAYS) for word in words.split()}
_MANY = {word: n for n, (stem, _, many) in enumerate(_DAYS_OF_WEEK) for word in _forms(stem, many)}
_EACH = {f"що{day}": n for n, day in enumerate("понеділка вівторка середи четверга п'ятниці суботи неділі".split())}
_PLURALS = {**_MANY, **_EACH, **{f"по {word}": n for word, n in _MANY.items()}}
_PLURALS |= {f"по {word}": n for n, words in enumerate(_SHORT_DAYS) for word in words.split()}
_MONTHS = {
    word: n
    for n, (stem, endings) in enumerate(
        (("січ", "ень ня ню ні нем"), ("лют", "ий ого ому им"), ("берез", "ень ня ню ні нем"),
         ("квіт", "ень ня ню ні нем"), ("трав", "ень ня ню ні нем"), ("черв", "ень ня ню ні нем"),
         ("лип", "ень ня ню ні нем"), ("серп", "ень ня ню ні нем"), ("верес", "ень ня ню ні нем"),
         ("жовт", "ень ня ню ні нем"), ("листопад", "- а у і ом"), ("груд", "ень ня ню ні нем")), 1)
    for word in _forms(stem, endings)
}  # fmt: skip
_SHORT_MONTHS = "січ лют бер кві тра чер лип сер вер жов лис гру".split()
_MONTHS |= {word: n for n, word in enumerate(_SHORT_MONTHS, 1)}
_MONTHS |= {"берез": 3, "квіт": 4, "трав": 5, "черв": 6, "серп": 8, "верес": 9, "жовт": 10, "лист": 11, "груд": 12}

_SMALL = (
    "нуль;один одна одне одного одну одній одним;два дві двох двом;три трьох трьом;чотири чотирьох;п'ять п'яти "
    "п'ятьох;"
    "шість шести;сім семи;вісім восьми;дев'ять дев'яти;десять десяти;одинадцять одинадцяти;дванадцять дванадцяти;"
    "тринадцять тринадцяти;чотирнадцять чотирнадцяти;п'ятнадцять п'ятнадцяти;шістнадцять шістнадцяти;"
    "сімнадцять сімнадцяти;вісімнадцять вісімнадцяти;дев'ятнадцять дев'ятнадцяти"
)
_ONES = {word: n for n, words in enumerate(_SMALL.split(";")) if n for word in words.split()}
_TENS = {"двадцять": 20, "двадцяти": 20, "тридцять": 30, "тридцяти": 30, "сорок": 40, "сорока": 40, "п'ятдесят": 50,
         "п'ятдесяти": 50, "шістдесят": 60, "шістдесяти": 60, "дев'яносто": 90}  # fmt: skip
_NAMED = {words.split()[0] for words in _SMALL.split(";")} | {"двадцять", "тридцять", "сорок", "п'ятдесят", "шістдесят"}
_NAMED |= {"одна", "одну", "одне", "дві"}
_NUMBERS: dict[str, float] = {
    **{word: float(n) for word, n in (_ONES | _TENS).items() if n > 1},
    **{f"{ten} {one}": float(n + m) for ten, n in _TENS.items() for one, m in _ONES.items()
       if m < 10 and (ten in _NAMED) == (one in _NAMED)},  # "без двадцяти три" is twenty to three
    "півтора": 1.5, "півтори": 1.5,
}  # fmt: skip
_STEMS = (
    "перш друг трет четверт п'ят шост сьом восьм дев'ят десят одинадцят дванадцят тринадцят чотирнадцят п'ятнадцят "
    "шістнадцят сімнадцят вісімнадцят дев'ятнадцят двадцят"
).split()
_MALE, _NEUTER, _FEMALE = "ий ому им і их", "е ого", "а ої ій у ою"


def _ordinals(hard: str, third: str) -> dict[str, int]:
    ones = {word: n for n, stem in enumerate(_STEMS, 1) for word in _forms(stem, third if n == 3 else hard)}
    return ones | {f"двадцять {word}": 20 + n for word, n in ones.items() if n < 10}


_ORDINALS = _ordinals(_MALE, "ьому ім і іх") | dict.fromkeys(_forms("тридцят", _MALE), 30)
_DATED = _ordinals(_NEUTER, "є ього") | dict.fromkeys(_forms("тридцят", _NEUTER), 30)
_DATED |= {f"тридцять {word}": 31 for word in ("перше", "першого")}
_HOURS_NAMED = {word: n for word, n in _ordinals(_FEMALE, "я ьої ій ю ьою").items() if n < 24}
_UNITS = {
    **dict.fromkeys(("хв", "хвилин", "хвилини", "хвилинам", "хвилинок", "хвилинки", "мин", "хвил"), "minute"),
    **dict.fromkeys(("день", "дні", "днів", "днях", "дням", "доби", "діб", "добу"), "day"),
    **dict.fromkeys(("тижні", "тижнів", "тижня", "тижню", "тижнем", "тижнях", "тиж"), "week"),
    **dict.fromkeys(("місяці", "місяців", "місяця", "міс"), "month"),
    **dict.fromkeys(("рік", "роки", "років", "року", "році", "роком"), "year"),
    **dict.fromkeys(("секунд", "секунди", "секунду"), "second"),
}  # fmt: skip
_SINGLE = {"годину": "hour", "година": "hour", "годинку": "hour", "хвилину": "minute", "хвилинку": "minute",
           "хвилина": "minute", "тиждень": "week", "місяць": "month"}  # fmt: skip
_MORNING, _NOON, _EVENING = ("morning", 8, 12, "am"), ("afternoon", 12, 18, "pm"), ("evening", 18, 24, "pm")
_PARTS = {
    **dict.fromkeys(("вранці", "зранку", "ранку", "ранок", "уранці", "ранком", "до обіду", "з ранку"), _MORNING),
    "рано вранці": ("morning", 6, 9, "am"),
    **dict.fromkeys(("вдень", "удень", "після обіду", "по обіді", "пополудні", "після полудня",
        "у другій половині дня",
                     "в другій половині дня"), _NOON),
    **dict.fromkeys(("у першій половині дня", "в першій половині дня"), _MORNING),
    **dict.fromkeys(("після школи", "після уроків"), ("afternoon", 14, 18, "pm")),
    **dict.fromkeys(("ввечері", "увечері", "вечора", "вечором", "вечір", "під вечір", "надвечір"), _EVENING),
    "пізно ввечері": ("evening", 20, 24, "pm"),
    **dict.fromkeys(("вночі", "уночі", "ночі"), ("night", 18, 24, "pm")),
    **dict.fromkeys(("в обід", "у обід", "під час обіду"), ("lunch", 12, 14, "pm")),
}  # fmt: skip
_DAYS = {
    "сьогодні": 0, "сьодні": 0, "завтра": 1, "післязавтра": 2, "після завтра": 2, "позавтра": 2, "вчора": -1,
    "учора": -1, "позавчора": -2, "завтрашній день": 1,
    **{word: n for n, stem in ((0, "сьогоднішн"), (1, "завтрашн"), (-1, "вчорашн"))
       for word in _forms(stem, "ій ього ьому ім я ьої ю є і іх")},
}  # fmt: skip
_FEASTS = {
    "новий рік": (1, 1), "новим роком": (1, 1), "нового року": (1, 1), "різдво": (12, 25), "різдва": (12, 25),
        "різдвом": (12, 25),
        "день незалежності": (8, 24),
    "дня незалежності": (8, 24), "день святого миколая": (12, 6), "миколая": (12, 6), "день святого валентина": (2, 14),
    "жіночий день": (3, 8), "міжнародний жіночий день": (3, 8), "день конституції": (6, 28),
}  # fmt: skip
_FREQUENCIES = {
    **dict.fromkeys(("щотижня", "щотижнево", "кожного тижня", "кожен тиждень", "раз на тиждень", "раз у тиждень",
                     "щотижневий", "щотижневе", "щотижневі", "щотижневих", "раз в тиждень", "один раз на тиждень",
                     "1 раз на тиждень", "регулярно"), "weekly"),
    **dict.fromkeys(("раз на два тижні", "раз на 2 тижні", "кожні два тижні", "кожні 2 тижні", "раз у два тижні",
                     "раз в два тижні", "кожного другого тижня", "один раз на два тижні"), "biweekly"),
    **dict.fromkeys(("щодня", "щоденно", "кожного дня", "кожен день"), "daily"),
    **dict.fromkeys(("щомісяця", "раз на місяць", "щомісячно", "кожного місяця"), "monthly"), "щороку": "yearly",
    **dict.fromkeys(("по буднях", "у будні", "в будні", "у будні дні", "щобудня"), "weekdays"),
    **dict.fromkeys(("по вихідних", "щовихідних", "кожні вихідні"), "weekends"),
}  # fmt: skip
_FULL = "ий ого ому им а у ої ій ою е і их"
_THIS = tuple("цей це ця цю цього цьому цим цій цієї цією ці цих поточний поточного поточному".split())
_NEXT = (*_forms("наступн", _FULL), "наст")
_COMING = _forms("найближч", _FULL)
_LAST = _forms("минул", _FULL) + _forms("останн", "ій ього ьому ім я ю ьої ьою є і іх") + ("останній",)
_EVERY = (*_forms("кожн", "ого ому а у ої ій е і их"), "кожен", "кожний")
_MARKS = {
    "in_at": ("в", "у", "уві"), "onto_for": ("на",), "from_with": ("з", "із", "зі", "від", "починаючи з"),
    "up_to": ("до", "аж до"), "along": ("по",), "after_time": ("після",), "before_time": ("перед",), "in_less": ("за",),
    "at": ("о", "об", "@"), "skipping": ("через",), "for": ("протягом", "впродовж"), "without": ("без",),
    "around": ("близько", "приблизно", "десь", "десь о", "орієнтовно", "біля", "приблизно о"),
    "and": ("і", "й", "та", "&", "+", "плюс"), "comma": (",", ";"), "dash": ("-",), "dot": (".",), "slash": ("/",),
    "or": ("або", "чи"), "between": ("між",), "during": ("під час",),
    "every": _EVERY, "other": _forms("друг", "ий ого у ої а ому"), "next": (*_NEXT, "на наступному", "у наступному"),
    "coming": _COMING, "this": (*_THIS, "на цьому", "на цих"), "last": (*_LAST, "на минулому"),
    "ago": ("тому",), "later": ("пізніше", "вперед", "пізніш"), "earlier": ("раніше", "раніш"),
    "quarter": ("чверть", "чверті"), "half_before": ("пів на", "о пів на", "в пів на", "пів до", "о пів", "пів"),
    "and_half": ("з половиною",), "and_quarter": ("з чвертю", "із чвертю"), "oclock": ("рівно",),
    "starting": ("починаючи з", "починаючи від", "починаючи"),
    "day_ending": ("го", "ого", "те", "ше", "ге", "тє", "е", "є", "му"), "day_word": ("числа", "число", "числу"),
    "times": ("раз", "рази", "разів", "занять", "заняття", "уроків", "уроки", "x"),
    "a_week": ("на тиждень", "у тиждень", "в тиждень"), "twice": ("двічі",), "once": ("одного разу",),
    "same_time": ("у той самий час", "в той самий час", "той самий час", "на той самий час", "в той же час",
                  "у той же час", "у звичний час"),
    "week_word": ("вихідні", "вихідних", "вікенд", "на вихідних"),
    "end_of": ("кінець", "кінця", "кінці", "наприкінці", "в кінці", "у кінці"), "mid": ("середина", "середині",
        "середини", "середину"),
    "start_of": ("початок", "початку"), "now": ("зараз", "прямо зараз", "негайно"),
    "tonight": ("сьогодні ввечері", "сьогодні увечері"), "extra": ("ще", "додаткових"), "except": ("крім", "окрім"),
    "rest_of": ("решта", "решту", "решти", "залишок"),
    "half_of": _forms("половин", "а и у і ою"), "quarter_year": ("квартал", "кварталу", "кварталі"),
    "half_year": ("півріччя", "півріччі"),
    "workdays": ("робочі дні", "робочих днів", "робочих дні", "робочий день", "навчальних днів", "навчальні дні"),
    "spring": ("весна", "весною", "весну", "весни", "весні", "навесні"), "summer": ("літо", "літом", "літа", "літі",
        "влітку"),
    "autumn": ("осінь", "осінню", "осені", "восени"), "winter": ("зима", "зимою", "зиму", "зими", "зимі", "взимку"),
    "week_rest": ("до кінця тижня", "решта тижня"),
    "say": ("давай", "давайте", "краще", "скажімо", "тоді", "можна", "може"),
    "open_paren": ("(",), "close_paren": (")",),
}  # fmt: skip
_COUNTED = frozenset(
    "глава розділ розділу розділи сторінка сторінки сторінку сторінці сторінок стор с. номер номера вправа вправи "
    "вправу вправ "
    "впр задача задачі задачу задач приклад приклади питання клас класу класі класи рівень рівня поверх поверсі "
    "кабінет кабінеті каб "
    "аудиторія аудиторії версія версії параграф параграфа пункт том автобус квартира кв модуль частина юніт серія "
    "сезон".split()
)
_CHAT_WORDS = {
    "шо": "що", "чо": "що", "ща": "зараз", "щас": "зараз", "зара": "зараз", "сьодні": "сьогодні",
    "сьодня": "сьогодні", "завтр": "завтра", "наст": "наступний", "пліз": "будь ласка", "плз": "будь ласка",
    "дяк": "дякую", "нє": "ні",
    "мб": "може бути", "хз": "не знаю", "шоб": "щоб", "спс": "дякую", "норм": "нормально", "тре": "треба",
    "прив": "привіт", "дз": "домашнє завдання", "скіки": "скільки", "оч": "дуже",
}  # fmt: skip
_UNCOUNTED = frozenset(
    (
        "треба потрібно має мусить можна не я ми він вона вони у в мені нам йому їй переносимо переноситься "
        "скасовуємо скасовується буде був була зайнятий зайнята їду хворію давай давайте краще бо але якщо ще теж "
        "можемо можу може хочу хоче хочемо перенести перенесіть скасувати скасуйте"
    ).split()
)
LANGUAGE = Language(
    code="uk",
    uncounted=_UNCOUNTED,
    weekdays=_loose(_WEEKDAYS),
    weekday_plurals=_loose(_PLURALS),
    months=_MONTHS,
    numbers=_loose(_NUMBERS),
    several={"пару": 2.0, "пара": 2.0, "кілька": 3.0, "декілька": 3.0},
    ordinals=_loose(_ORDINALS),
    dated=_loose(_DATED),
    hours_named=_loose(_HOURS_NAMED),
    units=_UNITS,
    lone_units=_SINGLE,
    hour_units=("годин", "години", "годині", "годинам", "годинах", "год", "ч"),
    day_units=("дня",),
    lengths={"півгодини": 30, "пів години": 30, "півгодинки": 30, "пів годинки": 30, "півдня": 720, "пів дня": 720,
             "чверть години": 15},
    parts=_PARTS,
    days=_DAYS,
    feasts=_FEASTS,
    orthodox=True,
    easter=("великдень", "великодня", "пасха", "пасхи"),
    from_easter={
        "страсна п'ятниця": -2, "страсну п'ятницю": -2, "вербна неділя": -7, "вербну неділю": -7, "трійця": 49,
        "трійцю": 49,
    },
    noons={"опівдні": 12, "полудень": 12, "полудні": 12, "полудня": 12, "опівночі": 24, "північ": 24, "12 ночі": 24},
    letters={"ч": ("hours", "hour"), "г": ("hours", "hour"), "хв": ("unit", "minute"), "х": ("times", "x"),
             "x": ("times", "x")},
    after_figures=frozenset("раз рази разів занять заняття уроків уроки x ч".split()),
    weak_joins=frozenset({"+", "та"}),
    frequencies=_FREQUENCIES,
    marks=_MARKS,
    counted=_COUNTED,
    doubtful=frozenset("січ лют бер кві тра чер лип сер вер жов лис гру берез трав лист серп груд".split()),
    fuzzy=tuple(
        "понеділок вівторок четвер п'ятниця п'ятницю субота суботу завтра післязавтра сьогодні січня лютого "
        "березня квітня "
        "травня червня серпня вересня жовтня листопада грудня".split()
    ),
    cues=joined(CUES, CHAT),
    chat_words=_CHAT_WORDS,
    fillers=FILLERS,
    common=COMMON,
    carving=CARVING,
    turns={**TURNS, **FAMILIES},
    name_endings=ENDINGS,
    short_names=SHORT_NAMES,
)  # fmt: skip
