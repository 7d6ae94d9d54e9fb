"""Whether somebody comes: a parent's word for a child, what is doubtful, and what only asks."""

from __future__ import annotations

from tests.understanding.corpus_english import Meaning

COMING = (
    Meaning(
        "rsvp",
        {"answer": "yes"},
        ("ill be there", "def coming", "ok see u", "will be there", "Anna will come", "the kids will be there"),
        role="guardian",
    ),
    Meaning(
        "rsvp",
        {"answer": "no"},
        ("the kids can't come", "my son is sick", "both girls are ill", "nah cant", "Anna can't come"),
        role="guardian",
    ),
    Meaning(
        "rsvp",
        {"answer": "maybe"},
        (
            "idk if im coming",
            "i'll be there if my mom lets me",
            "I think I can come",
            "will try",
            "ill come unless it rains",
        ),
        role="student",
    ),
    Meaning("rsvp", {"answer": ""}, ("coming?", "is it ok if im coming late", "are they coming?"), role="student"),
)
