"""What is said, in nobody's language yet, and how a reader's language words it."""

from core.words.reader import Reader, locale_for, say
from core.words.text import (
    City,
    Clock,
    Day,
    Hours,
    Length,
    Listed,
    Moment,
    Percent,
    Period,
    Text,
    Value,
    lines,
    plural,
    said,
    text,
)

__all__ = [
    "City",
    "Clock",
    "Day",
    "Hours",
    "Length",
    "Listed",
    "Moment",
    "Percent",
    "Period",
    "Reader",
    "Text",
    "Value",
    "lines",
    "locale_for",
    "plural",
    "said",
    "say",
    "text",
]
