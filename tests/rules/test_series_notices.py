"""What a series owes: one message a person, every lesson's own timers, and a question before it ends."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from urllib.parse import parse_qsl

import pytest

from core.events import SeriesBooked, SessionCancelled, SessionsChanged
from core.model.calendar import Calendar
from core.model.people import Student
from core.moments import DAY, HOUR
from core.notices import Kind, Notice, notices_for, words_for
from core.notices.notice import SERIES
from core.rules.booking import BookingRequest
from core.rules.cancelling import cancel
from core.rules.repeating import Repeat, SeriesRequest, book_series
from core.rules.scoping import Scope, affected, cancel_series
from tests.rules.cast import ANNA, BEN, ELENA, LORD_HOWE, MAYA, NOW, PETR, at, calendar, lesson, tutor, worded
from tests.rules.test_scoping import after

EMPTY = calendar()


def booked(student: Student, first: str, count: int, id: int = 100, here: Calendar = EMPTY) -> SeriesBooked:
    """Weekly lessons from `first` on."""
    start = at(first)
    wanted = BookingRequest(id + 1, (student.id,), start, 60, "sines", room="room")
    wall = start.wall(MAYA.clock)
    request = SeriesRequest(id, tuple(range(id + 1, id + 61)), wanted, wall, Repeat((wall.weekday(),), count=count))
    return book_series(here, request, NOW)


SIX = booked(ANNA, "2026-11-24 16:30", 6)
HERE = after(EMPTY, SIX)


def owed(event: SeriesBooked | SessionsChanged | SessionCancelled, here: Calendar) -> tuple[Notice, ...]:
    return notices_for(event, here, NOW)


def news(notices: tuple[Notice, ...]) -> list[tuple[str, int, int, str]]:
    return [(one.kind, one.person, one.session, one.step) for one in notices if one.due == NOW]


def test_everybody_is_told_once_of_all_of_it() -> None:
    assert news(owed(SIX, HERE)) == [
        (Kind.BOOKED, ANNA.id, 101, SERIES),
        (Kind.BOOKED, ELENA.id, 101, SERIES),
    ]


def test_every_lesson_has_its_own_timers() -> None:
    found = Counter((one.kind, one.session) for one in owed(SIX, HERE) if one.person == ANNA.id)
    for id in range(101, 107):
        assert found[(Kind.REMINDER_24H, id)] == found[(Kind.REMINDER_1H, id)] == found[(Kind.JOIN, id)] == 1


def test_a_cancellation_of_several_is_told_once_and_plans_nothing_for_them() -> None:
    event = cancel_series(HERE, affected(HERE, HERE.session(104), Scope.FOLLOWING, NOW).sessions, "illness", NOW)
    found = owed(event, after(HERE, event))
    assert news(found) == [(Kind.CANCELLED, ANNA.id, 104, SERIES), (Kind.CANCELLED, ELENA.id, 104, SERIES)]
    assert [one.kind for one in found if one.due != NOW] == [], "nor is it asked whether the series shall go on"


def ending(notices: tuple[Notice, ...]) -> Notice:
    (found,) = [one for one in notices if one.kind == Kind.SERIES_ENDS]
    return found


def test_two_weeks_before_the_last_the_tutor_is_asked() -> None:
    asked = ending(owed(SIX, HERE))
    assert (asked.person, asked.session, asked.due) == (MAYA.id, 106, at("2026-12-15 16:30"))
    assert asked.expires == at("2026-12-29 16:30")
    reply = words_for(asked, HERE, asked.due, heard=True)
    assert reply is not None
    assert worded(reply.text) == "Anna's Tuesdays end on Tue 29 Dec. Renew for 6?"
    assert [worded(one.label) for one in reply.choices] == ["Renew", "Let it end"]


def test_of_a_series_that_ends_sooner_nothing_is_asked() -> None:
    two = booked(ANNA, "2026-11-24 16:30", 2)
    assert not [one for one in owed(two, after(EMPTY, two)) if one.kind == Kind.SERIES_ENDS]


def test_without_its_last_lesson_it_ends_earlier() -> None:
    event = cancel(HERE.session(106), "", NOW)
    here = after(HERE, event)
    assert ending(owed(event, here)).session == 105
    assert words_for(ending(owed(SIX, HERE)), here, NOW, heard=True) is None, "the old end is none any more"


LATER = booked(ANNA, "2027-01-05 16:30", 4, 300, HERE)
BENS = booked(BEN, "2027-01-05 17:30", 4, 300, HERE)
EXTRA = lesson("2027-01-05 16:30", id=301)


@pytest.mark.parametrize(
    ("here", "asked", "why"),
    [
        (HERE, True, "it ends"),
        (after(HERE, LATER), False, "it has been renewed"),
        (after(HERE, BENS), True, "another student's series is none of hers"),
        (replace(HERE, sessions=(*HERE.sessions, EXTRA)), True, "one more lesson is no series"),
        (replace(HERE, roster=(replace(ANNA, archived=True),)), False, "she is taught no longer"),
    ],
)
def test_it_is_asked_only_while_it_is_true(here: Calendar, asked: bool, why: str) -> None:
    notice = ending(owed(SIX, HERE))
    assert (words_for(notice, here, notice.due, heard=True) is not None) is asked, why


def test_a_parent_reads_the_childs_name_and_their_own_clock() -> None:
    ben = booked(BEN, "2027-03-03 17:00", 3)
    here = after(EMPTY, ben)
    (told,) = [one for one in owed(ben, here) if one.person == PETR.id]
    reply = words_for(told, here, NOW + HOUR, heard=False)
    assert reply is not None
    head, topic = worded(reply.text, PETR).split("\n")
    assert head.startswith("Ben's lessons with Maya Ivanova are booked: Wednesdays 9:30–10:30 pm from Wed, 3 Mar, ")
    assert (head.endswith("3 lessons, last Wed, 17 Mar."), topic) == (True, "Topic: sines")
    assert reply.choices == (), "he is informed, and does not decide"


def test_news_of_a_series_that_was_taken_back_before_it_left_is_not_sent() -> None:
    gone = cancel_series(HERE, SIX.sessions, "", NOW)
    here = after(HERE, gone)
    for notice in owed(SIX, HERE):
        assert words_for(notice, here, notice.due + DAY, heard=False) is None


def test_a_tutor_who_has_moved_renews_by_the_clock_of_now() -> None:
    here = replace(HERE, tutor=tutor(zone=LORD_HOWE))
    reply = words_for(ending(owed(SIX, HERE)), here, at("2026-12-15 16:30"), heard=True)
    assert reply is not None
    again = dict(parse_qsl(reply.choices[0].action.value))
    assert (again["date"], again["time"]) == ("2027-01-06", "02:30"), "Tuesday afternoon in Berlin is that night there"
