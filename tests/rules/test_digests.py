"""Digests: when each is owed, once a date of its reader, and what it says from the state as it is then. FLOWS 15."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model.calendar import Calendar
from core.model.offers import Hold, Offer
from core.model.people import Bond, Digests, Person, Quiet, Student
from core.model.session import Answer, Session, Status
from core.moments import DAY, HOUR, MINUTE, WEEK, Instant
from core.notices import Kind, Notice, digest, digests
from tests.rules.cast import (
    ANNA,
    BEN,
    BERLIN,
    ELENA,
    LORD_HOWE,
    MAYA,
    NEW_YORK,
    NOTE,
    PETR,
    ZONES,
    at,
    calendar,
    lesson,
    worded,
)

ALL = Digests(weekly=18 * 60)
TUESDAY = at("2026-11-24 07:30")


def steps(person: Person, now: Instant, late: bool = False) -> list[tuple[str, Instant]]:
    """Which digests are owed next, and when: of each kind the first."""
    found: dict[str, Instant] = {}
    for notice in digests(person, tutor=True, family=True, now=now, late=late):
        found.setdefault(notice.step.split()[0], notice.due)
    return sorted(found.items())


@pytest.mark.parametrize(
    ("zone", "now", "name", "due", "why"),
    [
        (BERLIN, "2026-11-24 07:29", "morning", "2026-11-24 07:30", "today's is still ahead"),
        (BERLIN, "2026-11-24 07:30", "morning", "2026-11-25 07:30", "the one that leaves now plans tomorrow's"),
        (NEW_YORK, "2026-11-24 07:29", "morning", "2026-11-24 07:30", "by the reader's own clock"),
        (BERLIN, "2026-10-24 12:00", "morning", "2026-10-25 07:30", "a night of one hour more"),
        (BERLIN, "2027-03-27 12:00", "morning", "2027-03-28 07:30", "a night of one hour less"),
        (LORD_HOWE, "2026-10-03 12:00", "morning", "2026-10-04 07:30", "a night of half an hour less"),
        (LORD_HOWE, "2027-04-03 12:00", "evening", "2027-04-03 20:00", "before a night of half an hour more"),
        (BERLIN, "2026-11-24 12:00", "weekly", "2026-11-29 18:00", "on Sunday"),
        (BERLIN, "2026-11-22 17:59", "weekly", "2026-11-22 18:00", "this Sunday's is still ahead"),
        (BERLIN, "2026-11-22 18:00", "weekly", "2026-11-29 18:00", "the next Sunday"),
    ],
)
def test_a_digest_is_due_at_the_hour_of_its_reader(zone: str, now: str, name: str, due: str, why: str) -> None:
    reader = replace(MAYA, zone=zone, digests=ALL)
    assert dict(steps(reader, at(now, zone)))[name] == at(due, zone), why


@pytest.mark.parametrize(
    ("hours", "quiet", "expected", "why"),
    [
        (Digests(), None, ["evening", "morning"], "a week is sent to nobody who has not asked for it"),
        (Digests(None, 20 * 60), None, ["evening"], "no morning"),
        (Digests(None, None), None, [], "none at all"),
        (Digests(6 * 60), Quiet(22 * 60, 8 * 60), ["evening", "morning"], "quiet hours hold it until eight"),
        (Digests(), Quiet(19 * 60, 8 * 60), ["morning"], "an evening that would come next morning says nothing"),
    ],
)
def test_which_digests_somebody_is_owed(hours: Digests, quiet: Quiet | None, expected: list[str], why: str) -> None:
    reader = replace(MAYA, digests=hours, quiet=quiet)
    assert [name for name, _ in steps(reader, at("2026-11-24 12:00"))] == expected, why


def test_quiet_hours_move_the_hour_and_never_the_expiry() -> None:
    reader = replace(MAYA, digests=Digests(6 * 60, None), quiet=Quiet(22 * 60, 8 * 60))
    first = next(iter(digests(reader, tutor=True, family=False, now=at("2026-11-24 12:00"))))
    assert (first.due, first.expires) == (at("2026-11-25 08:00"), at("2026-11-25 12:00"))


@pytest.mark.parametrize(
    ("after", "owed", "why"),
    [
        (HOUR, True, "an hour late it is still of use"),
        (6 * HOUR - MINUTE, True, "up to six hours"),
        (6 * HOUR, False, "then the day is half over"),
    ],
)
def test_after_an_outage_the_digest_is_owed_while_it_is_useful(after: timedelta, owed: bool, why: str) -> None:
    found = dict(steps(MAYA, TUESDAY + after, late=True))
    assert (found["morning"] == TUESDAY) is owed, why
    assert dict(steps(MAYA, TUESDAY + after))["morning"] == TUESDAY + DAY, "without an outage it is tomorrow's"


class Outbox:
    """What the store does with digests: planned by their key, moved while they wait, and sent once."""

    def __init__(self) -> None:
        self.waiting: dict[str, Notice] = {}
        self.sent: list[str] = []

    def plan(self, person: Person, now: Instant) -> None:
        self.waiting |= {
            one.step: one for one in digests(person, tutor=True, family=True, now=now) if one.step not in self.sent
        }

    def go(self, person: Person, to: Instant) -> None:
        while due := sorted((one for one in self.waiting.values() if one.due <= to), key=lambda one: one.due)[:1]:
            self.sent.append(due[0].step)
            del self.waiting[due[0].step]
            self.plan(person, due[0].due)


CHANGE = st.tuples(
    st.integers(1, 60 * 40),  # minutes until somebody changes something
    st.sampled_from((*ZONES, "Pacific/Kiritimati", "Pacific/Honolulu")),
    st.integers(0, 24 * 60 - 1),
)


@given(st.lists(CHANGE, max_size=12), st.integers(0, 400 * 24))
def test_whatever_hour_or_zone_is_chosen_none_comes_twice_and_one_always_lies_ahead(
    changes: list[tuple[int, str, int]], later: int
) -> None:
    person, now, box = replace(MAYA, digests=ALL), at("2026-09-20 12:00") + later * HOUR, Outbox()
    box.plan(person, now)
    for wait, zone, hour in changes:
        now += wait * MINUTE
        box.go(person, now)
        person = replace(person, zone=zone, digests=replace(ALL, morning=hour))
        box.waiting.clear()
        box.plan(person, now)
    assert len(set(box.sent)) == len(box.sent)
    assert {step.split()[0] for step in box.waiting} == {"morning", "evening", "weekly"}
    before = len(box.sent)
    box.go(person, now + 4 * DAY)
    assert len(box.sent) > before, "it goes on by itself"


# --- the words -------------------------------------------------------------------------------------


def say(step: str, now: Instant, own: Calendar | None = None, *others: Calendar, reader: Person = MAYA) -> str | None:
    notice = Notice(Kind.DIGEST, reader.id, 0, 0, now, now + 6 * HOUR, step)
    reply = digest(notice, replace(reader, digests=ALL), own, others, now)
    if reply is None:
        return None
    assert any(choice.action.verb == "settings" for choice in reply.choices), "the way out is in every one"
    return worded(reply.text, reader, now)


def test_a_tutors_morning_says_who_comes_who_does_not_and_who_has_not_answered() -> None:
    anna = lesson("2026-11-24 16:30")
    ben = lesson("2026-11-24 18:00", id=102, students=(BEN,), answer=Answer.NOT)
    moving = lesson("2026-11-30 18:00", id=103, students=(BEN,))
    gone = lesson("2026-11-24 15:00", id=104, status=Status.CANCELLED)
    hold = Hold(1, 2, MAYA.id, moving.id, at("2026-12-01 18:00"), 60, at("2026-11-25 10:00"))
    offer = Offer(2, MAYA.id, moving.id, 1, (hold,), "clash", "", at("2026-11-23 10:00"), hold.until)
    own = replace(calendar(anna, ben, moving, gone), offers=(offer,))
    assert say("morning 2026-11-24", TUESDAY, own) == (
        "Today: 2 lessons.\n"
        "  16:30–17:30 Anna: quadratic equations\n"
        "  18:00–19:00 Ben: quadratic equations · Ben can't make it\n"
        "No answer yet: Ben, Mon 30 Nov, 18:00."
    )
    assert NOTE not in str(say("morning 2026-11-24", TUESDAY, own))


def test_a_digest_that_comes_late_leaves_out_what_is_over() -> None:
    own = calendar(lesson("2026-11-24 08:00"), lesson("2026-11-24 16:30", id=102))
    assert str(say("morning 2026-11-24", TUESDAY + 5 * HOUR, own)).startswith("Today: 1 lesson.\n  16:30")


@pytest.mark.parametrize(
    ("step", "lessons", "why"),
    [
        ("morning 2026-11-24", (lesson("2026-11-25 16:30"),), "no lesson today and nobody to wait for"),
        ("evening 2026-11-24", (lesson("2026-11-25 16:30"),), "no lesson waits for a result"),
        ("evening 2026-11-24", (lesson("2026-11-23 16:30", status=Status.NO_SHOW),), "it has its result"),
    ],
)
def test_where_there_is_nothing_to_say_nothing_is_sent(step: str, lessons: tuple[Session, ...], why: str) -> None:
    assert say(step, TUESDAY, calendar(*lessons)) is None, why


def test_who_has_turned_it_off_meanwhile_gets_none() -> None:
    notice = Notice(Kind.DIGEST, MAYA.id, 0, 0, TUESDAY, TUESDAY + 6 * HOUR, "morning 2026-11-24")
    off = replace(MAYA, digests=Digests(None, None))
    assert digest(notice, off, calendar(lesson("2026-11-24 16:30")), (), TUESDAY) is None
    assert digest(notice, MAYA, None, (), TUESDAY) is None, "who teaches nobody has no day"


@pytest.mark.parametrize(
    ("ahead", "words"),
    [
        ((), "Tomorrow: nothing booked."),
        (("2026-11-25 15:00",), "Tomorrow: 1 lesson, at 15:00."),
        (("2026-11-25 17:00", "2026-11-25 15:00"), "Tomorrow: 2 lessons, the first at 15:00."),
    ],
)
def test_a_tutors_evening_names_what_needs_a_result_and_what_comes(ahead: tuple[str, ...], words: str) -> None:
    today = lesson("2026-11-24 16:30")
    earlier = lesson("2026-11-20 17:00", id=102, students=(BEN,))
    tomorrow = (lesson(start, id=200 + n) for n, start in enumerate(ahead))
    own = calendar(today, earlier, *tomorrow)
    head = "2 lessons need a result: Ben, Fri 20 Nov, 17:00 · Anna, 16:30. "
    assert say("evening 2026-11-24", at("2026-11-24 20:00"), own) == head + words


def test_a_familys_week_is_one_message_for_all_children_and_all_tutors() -> None:
    first = lesson("2026-11-24 16:30")
    second = replace(lesson("2026-11-26 16:30", id=102, students=(BEN,)), topic="")
    third = lesson("2026-11-30 00:30", id=103)  # Monday already, in Sofia too
    both = calendar(first, second, third, bonds=(bond(ANNA), bond(BEN)))
    assert say("weekly 2026-11-22", at("2026-11-22 17:00"), None, both, reader=ELENA) == (
        "The week from Mon 23 Nov: 2 lessons.\n"
        "Tue 24 Nov\n"
        "  17:30–18:30 Anna's lesson with Maya: quadratic equations\n"
        "Thu 26 Nov\n"
        "  17:30–18:30 Ben's lesson with Maya"
    )


def test_a_familys_week_names_no_other_family() -> None:
    shared = lesson("2026-11-24 16:30", students=(ANNA, BEN))
    others = lesson("2026-11-25 16:30", id=102, students=(BEN,))
    words = str(say("weekly 2026-11-22", at("2026-11-22 17:00"), None, calendar(shared, others), reader=ELENA))
    assert "1 lesson." in words
    assert not [word for word in ("Ben", PETR.first, NOTE) if word in words]


def test_an_empty_week_is_not_sent() -> None:
    later = calendar(lesson(at("2026-11-24 16:30") + WEEK))
    assert say("weekly 2026-11-22", at("2026-11-22 17:00"), None, later, reader=ELENA) is None


def bond(student: Student) -> Bond:
    """Elena decides for the student."""
    return Bond(student.id + 100, MAYA.id, ELENA, student.id, pays=True, decides=True)
