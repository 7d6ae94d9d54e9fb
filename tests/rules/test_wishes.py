"""What somebody wishes, and what is planned by it: P2, P3, E4, E5."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.events import PersonChanged, SessionBooked, SessionCancelled, SessionMoved
from core.model.calendar import Calendar
from core.model.people import REMIND, Muted, Person, Wants
from core.model.session import Answer, Session
from core.moments import DAY, HOUR, MINUTE, SECOND, Instant
from core.notices import Kind, Notice, notices_for, plan, words_for
from core.notices.reminding import is_reminder, kind_of
from core.rules.cancelling import cancel
from core.rules.moving import NewTime, move
from tests.rules.cast import ANNA, BEN, ELENA, KATRIN, LEO, MAYA, NOW, PETR, calendar, lesson, minutes, worded

ONE = lesson()  # Tue 24 Nov, 16:30 in Berlin
WORLD = (ONE, lesson("2026-11-25 17:00", id=102, students=(BEN,)), lesson("2026-11-26 18:00", id=103, students=(LEO,)))
OFFSETS = st.one_of(st.none(), st.lists(st.integers(1, 4 * 24 * 60), max_size=3, unique=True).map(tuple))
PEOPLE = {one.id: one for one in (MAYA, ANNA.person, BEN.person, ELENA, PETR, KATRIN)}
# Whose lessons each of them hears of, and what is usual for them: KATRIN speaks for LEO, who has not joined.
HEARS = {MAYA.id: {101, 102, 103}, ANNA.id: {101}, ELENA.id: {101}, BEN.id: {102}, PETR.id: {102}, KATRIN.id: {103}}
USUAL = {ANNA.id: REMIND, BEN.id: REMIND, KATRIN.id: REMIND}


def world(person: Person, *sessions: Session) -> Calendar:
    """The calendar with somebody as they are now."""
    known = calendar(*(sessions or WORLD))
    roster = tuple(replace(one, person=person) if one.id == person.id else one for one in known.roster)
    bonds = tuple(replace(one, guardian=person) if one.guardian.id == person.id else one for one in known.bonds)
    tutor = replace(known.tutor, person=person) if person.id == MAYA.id else known.tutor
    return replace(known, roster=roster, bonds=bonds, tutor=tutor)


def everything(known: Calendar, now: Instant) -> set[Notice]:
    return {notice for session in known.sessions for notice in plan(session, known, now)}


def after(before: set[Notice], person: Person, now: Instant) -> set[Notice]:
    """What waits after somebody has changed what they wish: as the store does it."""
    wished = {one for one in before if one.person == person.id and (is_reminder(one.kind) or one.kind == Kind.JOIN)}
    return (before - wished) | set(notices_for(PersonChanged(person), world(person), now))


def expected(person: Person, now: Instant) -> set[tuple[int, str, Instant]]:
    """The reminders and doors that somebody wants, without any code that plans them."""
    offsets = USUAL.get(person.id, ()) if person.remind is None else person.remind
    hers = [session for session in WORLD if session.id in HEARS[person.id]]
    found = {(one.id, kind_of(n), one.start - n * MINUTE) for one in hers for n in offsets}
    if person.id in USUAL and Muted.JOIN not in person.muted:
        found |= {(one.id, "join", one.start - 10 * MINUTE) for one in hers}
    return {row for row in found if row[2] > now}


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(sorted(PEOPLE)), OFFSETS, OFFSETS, st.booleans(), st.booleans(), st.integers(0, 4 * 24 * 60))
def test_p2_a_change_of_wishes_differs_by_exactly_what_was_wished(
    who: int, was: tuple[int, ...] | None, to: tuple[int, ...] | None, deaf: bool, mute: bool, later: int
) -> None:
    now = NOW + later * MINUTE
    old = replace(PEOPLE[who], remind=was, muted=(Muted.JOIN,) if deaf else ())
    new = replace(PEOPLE[who], remind=to, muted=(Muted.JOIN,) if mute else ())
    before = everything(world(old), now)
    found = after(before, new, now)
    mine = {one for one in found if one.person == who and (is_reminder(one.kind) or one.kind == Kind.JOIN)}
    assert {(one.session, one.kind, one.due) for one in mine} == expected(new, now)
    rest = {one for one in before if one.person != who or not (is_reminder(one.kind) or one.kind == Kind.JOIN)}
    assert found - mine == rest, "what is not theirs, or not a wish, is as it was"
    assert after(found, old, now) == before, "and back again nothing is missing"


# --- P3: booked late -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("before", "heard", "why"),
    [
        (73 * HOUR, ["Your lesson with Maya: tomorrow 17:30–18:30.", "In 1 h: your"], "three days ahead both come"),
        (26 * HOUR + MINUTE, ["Your lesson with Maya: tomorrow 17:30–18:30.", "In 1 h: your"], "more than two hours"),
        (26 * HOUR, ["Your lesson with Maya: tomorrow 17:30–18:30.", "In 1 h: your"], "two hours before the reminder"),
        (26 * HOUR - MINUTE, ["In 1 h: your"], "the confirmation stands for the first"),
        (24 * HOUR + MINUTE, ["In 1 h: your"], "a minute before the first is due"),
        (24 * HOUR, ["In 1 h: your"], "the first is due this second, and not made up for"),
        (24 * HOUR - MINUTE, ["In 1 h: your"], "the first has passed"),
        (3 * HOUR, ["In 1 h: your"], "two hours before the second"),
        (3 * HOUR - MINUTE, [], "the confirmation stands for the second too"),
        (1 * HOUR, [], "in the last hour"),
        (1 * MINUTE, [], "in the last minute"),
    ],
)
def test_p3_whoever_is_booked_late_is_reminded_of_nothing_that_has_passed(
    before: timedelta, heard: list[str], why: str
) -> None:
    session = lesson("2026-11-27 16:30")
    booked = session.start - before
    owed = [one for one in notices_for(SessionBooked(session), calendar(session), booked) if is_reminder(one.kind)]
    replies = [words_for(one, calendar(session), one.due, True, booked) for one in owed]
    said = [worded(reply.text, ANNA.person, one.due) for reply, one in zip(replies, owed, strict=True) if reply]
    assert all(words.startswith(start) for words, start in zip(said, heard, strict=True)), why


@pytest.mark.parametrize(
    ("late", "words"),
    [
        (0, "In 1 h: your lesson with Maya, today 17:30–18:30."),
        (5, "In 55 min: "),
        (48, "In 12 min: "),
        (59, "In 1 min: "),
    ],
)
def test_p3_the_words_count_from_now_and_not_from_the_plan(late: int, words: str) -> None:
    assert reminded("reminder_1h", ONE.start - HOUR + minutes(late)).startswith(words)


def reminded(
    kind: str, now: Instant, person: Person = ANNA.person, session: Session = ONE, confirmed: Instant | None = None
) -> str:
    notice = Notice(kind, person.id, session.id, 1, now, session.start)
    reply = words_for(notice, world(person, session), now, True, confirmed)
    return worded(reply.text if reply else None, person, now)


def test_a_student_who_has_said_that_they_come_is_reminded_in_fewer_words() -> None:
    coming = lesson(answer=Answer.COMING)
    asked, known = reminded("reminder_1h", ONE.start - HOUR), reminded("reminder_1h", ONE.start - HOUR, session=coming)
    assert known == "In 1 h with Maya: today 17:30–18:30."
    assert len(known) < len(asked)


@pytest.mark.parametrize(
    ("told", "comes", "why"),
    [
        (timedelta(), False, "told this second"),
        (2 * HOUR - SECOND, False, "less than two hours ago"),
        (2 * HOUR, True, "two hours ago"),
    ],
)
def test_who_has_just_been_told_is_not_reminded_however_it_was_planned(told: timedelta, comes: bool, why: str) -> None:
    now = ONE.start - HOUR
    assert bool(reminded("reminder_1h", now, confirmed=now - told)) is comes, why


@pytest.mark.parametrize(
    ("remind", "now", "sent", "why"),
    [
        (REMIND, 24 * 60, "reminder_24h", "only the first is due"),
        (REMIND, 61, "reminder_24h", "the second is still ahead"),
        (REMIND, 60, "reminder_1h", "both are due: the nearer one"),
        (REMIND, 1, "reminder_1h", "both are long overdue: the nearer one"),
        ((180, 120, 60), 90, "reminder_120m", "of three the nearest that is due"),
    ],
)
def test_e5_of_several_that_are_overdue_only_the_nearest_is_sent(
    remind: tuple[int, ...], now: int, sent: str, why: str
) -> None:
    person = replace(ANNA.person, remind=remind)
    due = [n for n in remind if n >= now]
    said = [kind_of(n) for n in due if reminded(kind_of(n), ONE.start - minutes(now), person)]
    assert said == [sent], why


# --- who is reminded, and of what ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("person", "words", "why"),
    [
        (ELENA, "In 1 h: Anna's lesson with Maya, today 17:30–18:30.", "a parent reads whose it is"),
        (MAYA, "In 1 h: Anna, today 16:30–17:30.", "the tutor reads who comes, by her own clock"),
    ],
)
def test_whoever_has_chosen_reminders_gets_them_for_what_they_hear_of(person: Person, words: str, why: str) -> None:
    assert reminded("reminder_1h", ONE.start - HOUR, replace(person, remind=(60,))).startswith(words), why
    assert reminded("reminder_1h", ONE.start - HOUR, person) == "", "who has not chosen any gets none"


@pytest.mark.parametrize("person", [PETR, KATRIN], ids=["Petr", "Katrin"])
def test_nobody_is_reminded_of_somebody_elses_lesson(person: Person) -> None:
    assert reminded("reminder_1h", ONE.start - HOUR, replace(person, remind=(60,))) == ""


# --- what may be muted -----------------------------------------------------------------------------

QUIETER = replace(ELENA, wants=Wants.CHANGES)


def told_to(person: Person, event: SessionBooked | SessionMoved | SessionCancelled, heard: bool) -> list[str]:
    """What somebody is told of by an event, and how it reads."""
    known = world(person, event.session)
    owed = [one for one in notices_for(event, known, NOW) if one.person == person.id and one.due == NOW]
    replies = [words_for(one, known, NOW, heard) for one in owed]
    return [worded(reply.text, person) for reply in replies if reply]


def test_a_parent_may_do_without_bookings_and_never_without_a_change() -> None:
    moved = move(calendar(ONE), ONE, NewTime(ONE.start + DAY, 60, "room", "clash"), NOW)
    gone = cancel(ONE, "illness", NOW)
    assert told_to(ELENA, SessionBooked(ONE), False) != []
    assert told_to(QUIETER, SessionBooked(ONE), False) == []
    assert len(told_to(QUIETER, moved, False)) == 1
    assert told_to(QUIETER, gone, False) == told_to(ELENA, gone, True) != [], "she has heard of nothing before"


def test_a_mistake_that_nobody_heard_of_is_not_corrected() -> None:
    assert told_to(QUIETER, cancel(ONE, "undone", NOW), False) == []


def test_a_booking_that_waits_is_not_told_to_whoever_does_without_it_meanwhile() -> None:
    owed = next(one for one in notices_for(SessionBooked(ONE), world(ELENA, ONE), NOW) if one.person == ELENA.id)
    assert words_for(owed, world(QUIETER, ONE), NOW, False) is None


def test_a_student_hears_of_every_booking() -> None:
    assert told_to(replace(ANNA.person, wants=Wants.CHANGES), SessionBooked(ONE), False) != []


def test_who_does_without_the_door_still_hears_that_the_tutor_is_there() -> None:
    deaf = replace(ANNA.person, muted=(Muted.JOIN,))
    kinds = {one.kind for one in everything(world(deaf, ONE), NOW) if one.person == ANNA.id}
    assert Kind.JOIN not in kinds
    assert Kind.NUDGE in kinds
