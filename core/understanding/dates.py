"""Stage 6: of a language without a table, what looks like a date goes to dateparser, pinned to that language."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from core.understanding.meaning import Context
from core.understanding.normalise import Text
from core.understanding.spans import Day, Scene, Span
from core.understanding.tables import table

LONGEST = 40  # characters; a longer span is no date
_DATED = frozenset({"word", "digits", "ordinal", "dot"})


def without_table(language: str) -> str:
    """The code of the language, if it has no table; else nothing."""
    code = language.replace("-", "_").partition("_")[0].lower()
    return "" if table(language).code == code else code


def residual(spans: list[Span], text: Text, scene: Scene, context: Context) -> list[Span]:
    """Replace what is left and reads as a date in the person's language by a day; a table has its own dates."""
    language = without_table(context.language)
    if not language:
        return spans
    out: list[Span] = []
    run: list[Span] = []
    for span in [*spans, Span("stop", "", len(text.plain), len(text.plain), "end")]:
        if span.kind in _DATED:
            run.append(span)
            continue
        out += _read(run, text, scene, language)
        out.append(span)
        run = []
    return out[:-1]


def _read(run: list[Span], text: Text, scene: Scene, language: str) -> list[Span]:
    if (
        not run
        or not any(span.kind in ("digits", "ordinal") for span in run)
        or not any(span.kind == "word" for span in run)
    ):
        return run
    first, last = run[0].start, run[-1].end
    if last - first > LONGEST:
        return run
    day = parsed(text.plain[first:last], scene.today, language, scene.day_first)
    return [Span("day", Day(on=day), first, last, "dateparser")] if day else run


@lru_cache(maxsize=4096)
def parsed(words: str, today: date, language: str, day_first: bool) -> date | None:
    """The date that dateparser reads; None for none, and for what it cannot read."""
    from datetime import datetime, time

    import dateparser

    try:
        found = dateparser.parse(
            words,
            languages=[language],
            settings={
                "RELATIVE_BASE": datetime.combine(today, time(12)),
                "PREFER_DATES_FROM": "future",
                "PREFER_DAY_OF_MONTH": "first",
                "DATE_ORDER": "DMY" if day_first else "MDY",
                "PARSERS": ["relative-time", "absolute-time"],
            },
        )
    except (ValueError, OverflowError):  # an unknown language, or a date beyond the calendar
        return None
    return found.date() if found else None
