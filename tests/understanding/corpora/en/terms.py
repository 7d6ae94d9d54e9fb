"""What a tutor lays down in a set phrase, in English: limits, public holidays, days spent elsewhere."""

from __future__ import annotations

from datetime import date

from tests.understanding.corpora import Meaning
from tests.understanding.corpora.en.basics import FRI, TODAY, TOMORROW

TERMS = (
    Meaning(
        "hours",
        {"notice": 720, "hours": (), "buffer": None, "ask": None},
        (
            "at least 12 h notice",
            "12h notice",
            "minimum notice 12 hours",
            "notice of at least 12 hours",
            "I need 12 hours' notice",
            "students must give me 12 hours notice",
        ),
    ),
    Meaning(
        "hours",
        {"notice": 1440},
        (
            "students must ask 24 h ahead",
            "parents can only book 24 hours in advance",
            "students and parents must ask a day ahead",
            "families should ask at least one day before",
            "notice is 1 day",
            "at least 24 h notice please",
        ),
    ),
    Meaning("hours", {"notice": 0}, ("no notice", "no minimum notice", "no notice needed")),
    Meaning(
        "hours",
        {"most_day": 6, "most_week": None, "recurrence": None, "hours": ()},
        (
            "at most 6 a day",
            "max 6 lessons a day",
            "no more than six lessons per day",
            "I teach at most 6 a day",
            "6 lessons a day at most",
            "up to 6/day",
        ),
    ),
    Meaning("hours", {"most_day": None, "most_week": 20}, ("at most 20 a week", "not more than twenty per week")),
    Meaning("hours", {"most_day": 6, "most_week": 20}, ("at most 6 a day and 20 a week", "max 6 a day, max 20 a week")),
    Meaning("hours", {"most_day": 0, "most_week": None}, ("no daily limit", "no limit per day")),
    Meaning("hours", {"most_day": 0, "most_week": 0}, ("no limits",)),
    Meaning(
        "holidays",
        {"place": "germany", "date": None, "range": None},
        ("holidays Germany", "public holidays in Germany", "/holidays germany", "bank holidays of Germany"),
    ),
    Meaning("holidays", {"place": "new south wales"}, ("holidays New South Wales",)),
    Meaning("holidays", {"place": "", "answer": ""}, ("holidays", "public holidays", "/holidays")),
    Meaning("holidays", {"place": "", "answer": "no"}, ("holidays off", "public holidays off", "holidays none")),
    Meaning("block", {"range": (date(2026, 11, 23), date(2026, 11, 29))}, ("holidays next week",)),
    Meaning(
        "travel",
        {"place": "lisbon", "range": (TODAY, FRI), "ask": None},
        (
            "I'm in Lisbon till Friday",
            "i am in lisbon until fri",
            "I'll be in Lisbon until Friday",
            "I'm now in Lisbon until 27 Nov",
        ),
    ),
    Meaning(
        "travel",
        {"place": "new york", "range": (date(2026, 11, 23), date(2026, 11, 26))},
        ("I'll be in New York from Monday to Thursday",),
    ),
    Meaning("travel", {"place": "lisbon", "range": (TODAY, date(2026, 11, 28))}, ("I'm in Lisbon for a week",)),
    Meaning("travel", {"place": "lisbon", "date": TOMORROW}, ("I'm in Lisbon tomorrow",)),
    Meaning("travel", {"place": "lisbon", "date": None, "range": None}, ("I'm in Lisbon", "I'm in Lisbon now")),
    Meaning("back", {"place": ""}, ("back home", "I'm back home", "I'm home again", "home again")),
    Meaning("back", {"place": "berlin"}, ("back in Berlin", "I'm back in Berlin again")),
    Meaning("block", {"range": (TODAY, FRI)}, ("I'm away till Friday",)),
)
