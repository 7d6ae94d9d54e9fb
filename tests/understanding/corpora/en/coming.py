"""Whether somebody comes: a parent's word for a child, what is doubtful, and what only asks."""

from __future__ import annotations

from tests.understanding.corpora import Meaning

COMING = (
    Meaning(  # the no is to what was thought of them
        "rsvp",
        {"answer": "yes"},
        (
            "No, he will come.",
            "no he's coming",
            "nah i can come",
            "no sorry i can come",
            "no im coming!!",
            "No thanks, she is coming",
            "No, Anna will come",
            "no my son is coming",
            "no he is there already",
        ),
        role="guardian",
    ),
    Meaning(
        "rsvp",
        {"answer": "no"},
        (
            "no im not coming",
            "no she isn't coming",
            "no, i'm coming down with something",
            "no he won't be there",
            "no way im coming",
            "not gonna make it",
            "she is not going to make it",
        ),
        role="guardian",
    ),
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
