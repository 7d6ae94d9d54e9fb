"""Reading times: our reader against dateparser, pinned to the language, on the time expressions of the own corpora."""

from __future__ import annotations

from datetime import datetime

import dateparser
from dateparser.search import search_dates

from core.understanding import Context, read, warm
from tests.bench.measuring import Ratio, against
from tests.understanding.cast import SUNDAY, at
from tests.understanding.corpora import Corpus, Saying, corpora

CLOCKS = ("16:30", "09:15")


def expressions(saying: Saying) -> list[str]:
    """Days with and without a clock time, as the language says them."""
    dates = [saying.on_date.format(date=saying.date.format(day=15, month=month)) for month in saying.months]
    days = [*saying.weekdays, saying.tomorrow, *dates]
    return [*days, *(f"{day} {saying.time.format(clock=clock)}" for day in days for clock in CLOCKS)]


def _spoken() -> list[tuple[Corpus, Context, str]]:
    return [
        (corpus, at(language=corpus.language, expect="time"), text)
        for corpus in corpora()
        if corpus.saying
        for text in expressions(corpus.saying)
    ]


def bench() -> list[Ratio]:
    """How many times faster it is than one date parsed, and than a date looked for."""
    warm()
    spoken = _spoken()
    settings = {"RELATIVE_BASE": datetime.combine(SUNDAY, SUNDAY.time()), "PREFER_DATES_FROM": "future"}

    def ours() -> None:
        for _, context, text in spoken:
            read(text, context)

    def parsed() -> None:
        for corpus, _, text in spoken:
            dateparser.parse(text, languages=[corpus.language], settings=settings)

    def searched() -> None:
        for corpus, _, text in spoken:
            search_dates(text, languages=[corpus.language], settings=settings)

    for peer in (parsed, searched):
        peer()  # its locales are loaded by the first calls
    print(f"RESULT reading expressions {len(spoken)}")
    return [
        against("reading times, one date parsed", ours, parsed, goal=8.0),
        against("reading times, dates searched", ours, searched, goal=14.0),  # what finds one in a sentence, as we do
    ]
