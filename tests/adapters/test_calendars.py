"""F7: calendar files stay calendar files, whatever people have written."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from unicodedata import category

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from adapters.documents.calendars import feed_file, invitation_file
from core.moments import Instant
from core.ports import Appointment

START = Instant(round(datetime(2026, 11, 24, 15, 30, tzinfo=UTC).timestamp()))
LESSON = Appointment(
    uid="session-17@tutorbell",
    sequence=3,
    start=START,
    end=START + timedelta(hours=1),
    changed=START - timedelta(days=2),
    summary="Anna's lesson with Maya Ivanova",
    details="Topic: quadratic equations\nRoom: https://meet.example/x",
    place="https://meet.example/x",
)
OURS = {"UID", "SEQUENCE", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "LOCATION", "STATUS"}
OF_INVITATIONS = OURS | {"ORGANIZER", "ATTENDEE"}
NAMES = {"BEGIN", "END", "VERSION", "PRODID", "METHOD", "X-WR-CALNAME", "REFRESH-INTERVAL", "X-PUBLISHED-TTL"}
LONGEST_LINE = 75  # octets: RFC 5545, 3.1

HOSTILE = [
    ("a\rATTENDEE:mailto:all@example.org", "a carriage return"),
    ("a\nSTATUS:CANCELLED", "a line feed"),
    ("a\r\nBEGIN:VALARM\r\nTRIGGER:PT0S\r\nEND:VALARM", "a whole alarm"),
    ("a\r\n X-FOLDED:1", "a folded line"),
    ("a\x85STATUS:CANCELLED", "a next line, as some programs read it"),
    ("a\u2028STATUS:CANCELLED\u2029b", "separators of lines and paragraphs"),
    ("a\x0bSTATUS:CANCELLED\x0cb\x1cc\x1dd\x1ee", "tabs and separators of old"),
    ("a;b,c\\nd\\;e\\\\", "signs that mean something in a calendar"),
    ("END:VEVENT", "the end of it"),
    ("ü" * 200, "two octets each, in more than one line"),
    ("👩🏽‍🏫" * 40, "many octets that are one sign"),
    ("a\0b\x1b[31mc\x7f", "signs that no calendar may hold"),
    ("", "nothing"),
]


def files(one: Appointment) -> list[bytes]:
    """The lesson in an invitation, and in a feed whose name is as hostile."""
    return [invitation_file([one], "bell@example.org", "elena@example.org")[1], feed_file([one], one.summary)]


def events(file: bytes) -> list[Any]:
    """The lessons in it, as a calendar program reads them."""
    return list(Calendar.from_ical(file).walk("VEVENT"))


def one_line(words: str) -> str:
    return " ".join("".join(" " if category(sign) == "Cc" else sign for sign in words).split())


def is_whole(file: bytes, one: Appointment) -> None:
    """It holds that one lesson, and no line that is not ours."""
    words = file.decode()  # no fold has cut a sign in two: each line by itself is UTF-8
    lines = words.split("\r\n")
    assert [line for line in lines if len(line.encode()) > LONGEST_LINE] == []
    assert [line.encode().decode() for line in lines] == [*words.splitlines(), ""], "all agree on what a line is"
    unfolded = words.replace("\r\n ", "").split("\r\n")[:-1]
    assert {line.partition(":")[0].partition(";")[0] for line in unfolded} <= NAMES | OF_INVITATIONS
    (event,) = events(file)
    assert event.subcomponents == []
    assert set(event) <= OF_INVITATIONS
    assert event["SUMMARY"] == one_line(one.summary)
    assert event["STATUS"] == "CONFIRMED"
    assert event["UID"] == one.uid
    for name, at in (("DTSTART", one.start), ("DTEND", one.end), ("DTSTAMP", one.changed)):
        assert event[name].to_ical().endswith(b"Z"), "in UTC, so that no zone has to be known"
        assert event[name].dt.timestamp() == at.seconds


@pytest.mark.parametrize(("words", "why"), HOSTILE)
def test_f7_no_words_become_a_line_of_their_own(words: str, why: str) -> None:
    for one in (
        replace(LESSON, summary=words),
        replace(LESSON, details=words),
        replace(LESSON, details=f"Topic: {words}\nRoom: https://meet.example/x"),
        replace(LESSON, place=words),
    ):
        for file in files(one):
            is_whole(file, one)
            assert b"VALARM" not in file.replace(b"\r\n ", b"").upper().split(b"\r\n"), why


ANY_WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=300)


@settings(deadline=None)
@given(summary=ANY_WORDS, details=ANY_WORDS)
def test_f7_whatever_is_written_the_file_holds_that_one_lesson(summary: str, details: str) -> None:
    one = replace(LESSON, summary=summary, details=details)
    for file in files(one):
        is_whole(file, one)


def test_f7_what_is_written_is_read_back() -> None:
    (event,) = events(files(replace(LESSON, details="Topic: a;b, c\\n d\nRoom: x"))[0])
    assert event["DESCRIPTION"] == "Topic: a;b, c\\n d\nRoom: x"


@pytest.mark.parametrize(
    ("cancelled", "method", "states"),
    [
        ((False,), "REQUEST", ["CONFIRMED"]),
        ((True,), "CANCEL", ["CANCELLED"]),
        ((True, True), "CANCEL", ["CANCELLED", "CANCELLED"]),
        ((True, False), "REQUEST", ["CANCELLED", "CONFIRMED"]),
    ],
)
def test_a_file_cancels_only_where_everything_in_it_is_cancelled(
    cancelled: tuple[bool, ...], method: str, states: list[str]
) -> None:
    lessons = [replace(LESSON, uid=f"session-{n}@tutorbell", cancelled=gone) for n, gone in enumerate(cancelled)]
    found, file = invitation_file(lessons, "bell@example.org", "elena@example.org")
    assert (found, Calendar.from_ical(file)["METHOD"]) == (method, method)
    assert [event["STATUS"] for event in events(file)] == states
    assert {event["SEQUENCE"] for event in events(file)} == {LESSON.sequence}
