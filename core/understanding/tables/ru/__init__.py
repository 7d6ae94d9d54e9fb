"""Russian: the words of time, most of them made of stems and endings. The letter ё is read as е."""

from __future__ import annotations

from core.understanding.tables import Language, joined
from core.understanding.tables.ru.carving import CARVING, COMMON, FILLERS
from core.understanding.tables.ru.chat import CHAT
from core.understanding.tables.ru.cues import CUES
from core.understanding.tables.ru.families import FAMILIES, SHORT_FORMS
from core.understanding.tables.ru.names import ENDINGS, SHORT_NAMES
from core.understanding.tables.ru.turns import TURNS


def _forms(stem: str, endings: str) -> tuple[str, ...]:
    """The stem with each of the endings; "-" stands for none."""
    return tuple(stem + ending.strip("-") for ending in endings.split())


_MALE, _SOFT = "- а у ом е", "ь я ю ем е"
_DAYS_OF_WEEK = (
    ("понедельник", _MALE, "ам и ов ами ах"), ("вторник", _MALE, "ам и ов ами ах"),
    ("сред", "а у ы е ой", "ам ами ах"), ("четверг", _MALE, "ам и ов ами ах"), ("пятниц", "а у ы е ей", "ам ами ах"),
    ("суббот", "а у ы е ой", "ам ами ах"), ("воскресень", "е я ю ем и", "ям ями ях"),
)  # fmt: skip
_SHORT_DAYS = ("пн пон понед", "вт втор", "ср", "чт чтв четв", "пт пятн", "сб суб", "вс вск воскр")
_WEEKDAYS = {word: n for n, (stem, one, _) in enumerate(_DAYS_OF_WEEK) for word in _forms(stem, one)}
_WEEKDAYS |= {word: n for n, words in enumerate(_SHORT_DAYS) for word in words.split()}
_WEEKDAYS |= {"воскресение": 6, "воскресения": 6}
_MANY = {word: n for n, (stem, _, many) in enumerate(_DAYS_OF_WEEK) for word in _forms(stem, many)}
_PLURALS = {**_MANY, **{f"по {word}": n for word, n in _MANY.items()}}
_PLURALS |= {f"по {word}": n for n, words in enumerate(_SHORT_DAYS) for word in words.split()}
_MONTHS = {
    word: n
    for n, (stem, endings) in enumerate(
        (("январ", _SOFT), ("феврал", _SOFT), ("март", _MALE), ("апрел", _SOFT), ("ма", "й я ю ем е"), ("июн", _SOFT),
         ("июл", _SOFT), ("август", _MALE), ("сентябр", _SOFT), ("октябр", _SOFT), ("ноябр", _SOFT),
         ("декабр", _SOFT)), 1)
    for word in _forms(stem, endings)
}  # fmt: skip
_SHORT_MONTHS = "янв фев мар апр май июн июл авг сен окт ноя дек".split()
_MONTHS |= {word: n for n, word in enumerate(_SHORT_MONTHS, 1)}
_MONTHS |= {"февр": 2, "сент": 9, "нояб": 11}

_SMALL = (
    "ноль;один одна одно одного одной одну одному одним;два две двух двум двумя;три трех трем тремя;"
    "четыре четырех четырем;пять пяти;шесть шести;семь семи;восемь восьми;девять девяти;десять десяти;"
    "одиннадцать одиннадцати;двенадцать двенадцати;тринадцать тринадцати;четырнадцать четырнадцати;"
    "пятнадцать пятнадцати;шестнадцать шестнадцати;семнадцать семнадцати;восемнадцать восемнадцати;"
    "девятнадцать девятнадцати"
)
_ONES = {word: n for n, words in enumerate(_SMALL.split(";")) if n for word in words.split()}
_TENS = {"двадцать": 20, "двадцати": 20, "тридцать": 30, "тридцати": 30, "сорок": 40, "сорока": 40, "пятьдесят": 50,
         "пятидесяти": 50, "шестьдесят": 60, "шестидесяти": 60, "девяносто": 90, "девяноста": 90}  # fmt: skip
_NAMED = {words.split()[0] for words in _SMALL.split(";")} | {
    "двадцать",
    "тридцать",
    "сорок",
    "пятьдесят",
    "шестьдесят",
}
_NAMED |= {"одна", "одну", "одно", "две"}
_NUMBERS: dict[str, float] = {
    **{word: float(n) for word, n in (_ONES | _TENS).items() if n > 1},
    **{f"{ten} {one}": float(n + m) for ten, n in _TENS.items() for one, m in _ONES.items()
       if m < 10 and (ten in _NAMED) == (one in _NAMED)},  # "без двадцати три" is twenty to three
    "полтора": 1.5, "полторы": 1.5, "полутора": 1.5,
}  # fmt: skip
_ORDINAL_STEMS = (
    "перв втор трет четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат "
    "шестнадцат семнадцат восемнадцат девятнадцат"
).split()
_PLAIN_ENDINGS, _DATED_ENDINGS = "ый ой ому ым ом ая ую ые ых", "ое ого"
_ORDINAL = {
    word: n
    for n, stem in enumerate(_ORDINAL_STEMS, 1)
    for word in _forms(stem, "ий ьему ьим ьем ья ьей ью ьи" if n == 3 else _PLAIN_ENDINGS)
}
_DATED = {
    word: n
    for n, stem in enumerate(_ORDINAL_STEMS, 1)
    for word in _forms(stem, "ье ьего" if n == 3 else _DATED_ENDINGS)
}
_ROUND = {"двадцат": 20, "тридцат": 30}
_ORDINALS = {
    **_ORDINAL,
    **{word: n for stem, n in _ROUND.items() for word in _forms(stem, _PLAIN_ENDINGS)},
    **{f"{ten} {word}": tens + n for ten, tens in (("двадцать", 20), ("тридцать", 30))
       for word, n in _ORDINAL.items() if n < 10 and tens + n <= 31},
}  # fmt: skip
_DATED_ORDINALS = {
    **_DATED,
    **{word: n for stem, n in _ROUND.items() for word in _forms(stem, _DATED_ENDINGS)},
    **{f"{ten} {word}": tens + n for ten, tens in (("двадцать", 20), ("тридцать", 30))
       for word, n in _DATED.items() if n < 10 and tens + n <= 31},
}  # fmt: skip
_UNITS = {
    **dict.fromkeys(("мин", "минут", "минуты", "минуте", "минутам", "минутки", "минуток", "минуточки", "минуточек"),
                    "minute"),
    **dict.fromkeys(("день", "дней", "дню", "днях", "дням", "сутки", "суток", "дн"), "day"),
    **dict.fromkeys(("недели", "недель", "неделе", "неделям", "неделей", "нед"), "week"),
    **dict.fromkeys(("месяца", "месяцев", "месяце", "мес"), "month"),
    **dict.fromkeys(("год", "года", "году", "лет"), "year"),
    **dict.fromkeys(("секунд", "секунды", "секунду"), "second"),
}  # fmt: skip
_MORNING, _NOON, _EVENING = ("morning", 8, 12, "am"), ("afternoon", 12, 18, "pm"), ("evening", 18, 24, "pm")
_PARTS = {
    **dict.fromkeys(("утром", "с утра", "утра", "утро", "с утречка", "утречком", "до обеда", "поутру"), _MORNING),
    "рано утром": ("morning", 6, 9, "am"), "ранним утром": ("morning", 6, 9, "am"),
    **dict.fromkeys(("днем", "после обеда", "после полудня", "пополудни", "во второй половине дня", "днем после обеда"),
                    _NOON),
    "в первой половине дня": _MORNING, "после школы": ("afternoon", 14, 18, "pm"),
    **dict.fromkeys(("вечером", "вечера", "под вечер", "вечерком", "вечер"), _EVENING),
    "поздно вечером": ("evening", 20, 24, "pm"), "ранним вечером": ("evening", 17, 20, "pm"),
    **dict.fromkeys(("ночью", "ночи"), ("night", 18, 24, "pm")), "в обед": ("lunch", 12, 14, "pm"),
}  # fmt: skip
_DAYS = {
    "сегодня": 0, "седня": 0, "завтра": 1, "послезавтра": 2, "после завтра": 2, "вчера": -1, "позавчера": -2,
    "сегодняшний день": 0, "завтрашний день": 1, "сегодняшнего дня": 0, "завтрашнего дня": 1,
    **{word: n for n, stem in ((0, "сегодняшн"), (1, "завтрашн"), (-1, "вчерашн"))
       for word in _forms(stem, "ий его ему им ем яя ей юю ее ие их")},
}  # fmt: skip
_FEASTS = {
    "новый год": (1, 1), "новым годом": (1, 1), "нового года": (1, 1), "новому году": (1, 1), "рождество": (1, 7),
        "рождеством": (1, 7),
        "рождеству": (1, 7), "рождества": (1, 7),
    "старый новый год": (1, 14), "день святого валентина": (2, 14), "день защитника отечества": (2, 23),
    "международный женский день": (3, 8), "женский день": (3, 8), "день победы": (5, 9), "дня победы": (5, 9),
}  # fmt: skip
_FREQUENCIES = {
    **dict.fromkeys(("еженедельно", "каждую неделю", "раз в неделю", "один раз в неделю", "регулярно", "понедельно",
                     "по недельно", "1 раз в неделю"), "weekly"),
    **dict.fromkeys(("раз в две недели", "раз в 2 недели", "каждые две недели", "каждые 2 недели",
                     "один раз в две недели", "каждую вторую неделю", "раз в две нед", "раз в 2 нед"), "biweekly"),
    **dict.fromkeys(("ежедневно", "каждый день"), "daily"), **dict.fromkeys(("ежемесячно", "каждый месяц",
                     "раз в месяц"), "monthly"),
    **dict.fromkeys(("по будням", "по будним дням", "в будни", "каждый будний день", "в будние дни"), "weekdays"),
    **dict.fromkeys(("по выходным", "каждые выходные"), "weekends"), "ежегодно": "yearly",
}  # fmt: skip
_SOFT_FULL = "ий ая ее ую ей его ему ем ие их"
_THIS = (*_forms("эт", "от а о у ой ого ому ом и их им ими"), "текущий", "текущей", "текущую", "нынешний", "нынешней")
_NEXT = (*_forms("следующ", _SOFT_FULL), "след", "будущий", "будущую", "будущей", "будущем")
_COMING = (*_forms("ближайш", _SOFT_FULL), "ближ", "грядущий", "предстоящий", "предстоящую")
_LAST = _forms("прошл", "ый ая ое ую ой ого ому ом ые ых") + _forms("последн", "ий яя ее юю ей его ему ем ие их")
_EVERY = _forms("кажд", "ый ая ое ую ой ого ому ом ые ых")
_SECOND = _forms("втор", "ой ая ое ую ой ого ому")
_HOURS = ("часов", "часа", "часам", "часах", "ч", "часиков", "часика", "часочка", "часочков", "часу ровно")
_MARKS = {
    "in_at": ("в", "во"), "onto_for": ("на",), "from_with": ("с", "со", "начиная с", "от"),
    "up_to": ("до", "вплоть до"),
    "along": ("по",), "toward": ("к", "ко"), "after_time": ("после",), "before_time": ("перед",),
    "at": ("@",), "in": ("через", "спустя"), "for": ("в течение",), "without": ("без",),
    "around": ("около", "примерно", "где-то", "где - то", "где то", "приблизительно", "примерно в", "около полудня"),
    "and": ("и", "&", "+", "плюс", "да"), "comma": (",", ";"), "dash": ("-",), "dot": (".",),
    "or": ("или", "либо"), "between": ("между",), "during": ("во время",), "slash": ("/",),
    "every": _EVERY, "other": _SECOND, "next": (*_NEXT, "на следующей", "на след"), "coming": _COMING,
    "this": (*_THIS, "на этой", "на этих"), "last": (*_LAST, "на прошлой"),
    "ago": ("назад", "тому назад"),
    "later": ("позже", "попозже", "позднее", "вперед"), "earlier": ("раньше", "пораньше"),
    "from_now": ("отсюда",), "quarter": ("четверть", "четверти"),
    "half_before": ("в половине", "половина", "половине", "половину", "на половину", "к половине", "пол"),
    "and_half": ("с половиной",), "oclock": ("ровно",),
    "starting": ("начиная с", "начиная", "стартуя с", "с начала"), "day_ending": ("го", "ого", "ое", "е", "му", "ому"),
    "day_word": ("числа", "число", "числу"),
    "times": ("раз", "раза", "занятий", "занятия", "уроков", "урока", "x"),
    "a_week": ("в неделю", "на неделе", "на неделю"), "twice": ("дважды", "два раза"), "once": ("однажды",),
    "same_time": ("в то же время", "в это же время", "в то же самое время", "то же время", "как обычно по времени",
                  "в обычное время", "на то же время", "то же самое время"),
    "week_word": ("выходные", "выходных", "выходным", "викенд", "на выходных"),
    "end_of": ("конец", "конца", "конце", "концу"), "mid": ("середина", "середине", "середины", "середину"),
    "start_of": ("начало", "начале", "начала", "началу"),
    "now": ("сейчас", "прямо сейчас", "щас", "немедленно"), "tonight": ("сегодня вечером", "сегодня ночью"),
    "extra": ("еще", "дополнительных"), "except": ("кроме", "за исключением"),
    "rest_of": ("остаток", "остатка", "оставшаяся часть", "оставшуюся часть", "оставшейся части"),
    "half_of": ("половиной",), "quarter_year": ("квартал", "квартала", "квартале", "квартал ."),
    "half_year": ("полугодие", "полугодия", "полугодии"),
    "workdays": ("рабочих дня", "рабочих дней", "рабочие дни", "рабочий день", "учебных дня", "учебных дней",
                 "будних дня", "будних дней"),
    "spring": ("весна", "весной", "весну", "весны", "весне"), "summer": ("лето", "летом", "лета", "лете"),
    "autumn": ("осень", "осенью", "осени"), "winter": ("зима", "зимой", "зиму", "зимы", "зиме"),
    "week_rest": ("остаток недели", "до конца недели"),
    "say": ("давай", "давайте", "лучше", "скажем", "допустим", "тогда", "можно", "может"),
    "open_paren": ("(",), "close_paren": (")",),
}  # fmt: skip
_SINGLE = {"час": "hour", "часик": "hour", "часок": "hour", "минуту": "minute", "минутку": "minute", "минута": "minute",
           "неделю": "week", "неделя": "week", "недельку": "week", "месяц": "month"}  # fmt: skip
_LENGTHS = {"полчаса": 30, "получаса": 30, "полчасика": 30, "пол часа": 30, "пол часика": 30, "полдня": 720,
            "пол дня": 720, "четверть часа": 15, "сорок пять минут": 45}  # fmt: skip
_HALVES = {f"пол{word}": (n - 2) % 12 + 1 for word, n in _DATED.items() if n <= 12 and word[-2:] == "го"}
_COUNTED = frozenset(
    "глава главы главу главе гл страница страницы страницу странице страницах стр с. номер номера номеру номере № "
    "nr "
    "упражнение упражнения упражнении упр задача задачи задачу задаче задачах пример примеры примеров вопрос "
    "вопросы "
    "класс класса классе классы уровень уровня этаж этаже кабинет кабинете каб кабинета аудитория аудитории версия "
    "версии версию параграф параграфа параграфы пункт пункта том тома автобус автобуса дом дома квартира кв билет "
    "тест тесты модуль часть юнит юнита раздел серия сезон".split()
) - {"дом", "дома", "тест", "тесты"}
_CHAT_WORDS = {
    "шо": "что", "чо": "что", "чё": "что", "че": "что", "щас": "сейчас", "ща": "сейчас", "сёдня": "сегодня",
    "седня": "сегодня", "завтр": "завтра", "след": "следующий", "пжл": "пожалуйста", "пж": "пожалуйста",
    "плиз": "пожалуйста", "спс": "спасибо", "пасиб": "спасибо", "оч": "очень", "ваще": "вообще", "скок": "сколько",
    "ток": "только",
}  # fmt: skip
LANGUAGE = Language(
    code="ru",
    weekdays=_WEEKDAYS,
    weekday_plurals=_PLURALS,
    months=_MONTHS,
    numbers=_NUMBERS,
    several={"пару": 2.0, "пара": 2.0, "пары": 2.0, "несколько": 3.0, "парочку": 2.0},
    ordinals=_ORDINALS,
    dated=_DATED_ORDINALS,
    units=_UNITS,
    lone_units=_SINGLE,
    hour_units=_HOURS,
    day_units=("дня",),
    lengths=_LENGTHS,
    half_hours=_HALVES,
    parts=_PARTS,
    days=_DAYS,
    feasts=_FEASTS,
    easter=("пасха", "пасху", "пасхи", "пасхе"),
    noons={
        "полдень": 12, "полудня": 12, "полудню": 12, "полночь": 24, "полуночи": 24, "час дня": 13, "часу дня": 13,
        "час ночи": 1, "12 ночи": 24, "двенадцать ночи": 24, "12 часов ночи": 24,
    },
    hour_words={"часу": 1},
    letters={"ч": ("hours", "hour"), "м": ("unit", "minute"), "мин": ("unit", "minute"), "х": ("times", "x"),
             "x": ("times", "x")},
    after_figures=frozenset("раз раза занятий занятия уроков урока x ч".split()),
    weak_joins=frozenset({"+", "да"}),
    frequencies=_FREQUENCIES,
    marks=_MARKS,
    counted=_COUNTED,
    doubtful=frozenset({"мар", "сен"}),
    fuzzy=tuple(
        "понедельник вторник четверг пятница пятницу суббота субботу воскресенье завтра послезавтра сегодня января "
        "февраля апреля августа сентября октября ноября декабря".split()
    ),
    cues=joined(CUES, CHAT),
    chat_words=_CHAT_WORDS,
    fillers=FILLERS,
    common=COMMON,
    carving=CARVING,
    turns={**TURNS, **FAMILIES},
    short_forms=SHORT_FORMS,
    name_endings=ENDINGS,
    short_names=SHORT_NAMES,
)  # fmt: skip
