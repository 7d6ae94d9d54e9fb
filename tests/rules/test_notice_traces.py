"""Whatever happens in whatever order: what is owed stays true, is owed once, and says nothing to the wrong person."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from core.events import SessionEnded, SessionNoted
from core.model.calendar import Calendar
from core.model.people import Person
from core.model.session import Status
from core.moments import HOUR, Instant
from core.notices import Kind, Notice, notices_for, words_for
from core.replies import Reply
from tests.rules.cast import ANNA, BEN, ELENA, KATRIN, LEO, MAYA, NOTE, NOW, PETR, worded
from tests.rules.tracing import COMMANDS, Command, Happened, Trace, traced

FAMILY: dict[int, tuple[Person, set[str]]] = {  # each with the names that they must never read
    ANNA.id: (ANNA.person, {"Ben", "Leo", "Petr", "Katrin"}),
    BEN.id: (BEN.person, {"Anna", "Leo", "Elena", "Katrin"}),
    LEO.id: (LEO.person, {"Anna", "Ben", "Elena", "Petr"}),
    ELENA.id: (ELENA, {"Ben", "Leo", "Petr", "Katrin"}),
    PETR.id: (PETR, {"Anna", "Leo", "Elena", "Katrin"}),
    KATRIN.id: (KATRIN, {"Anna", "Ben", "Elena", "Petr"}),
}
EVERYBODY = {MAYA.id: MAYA, **{id: one for id, (one, _) in FAMILY.items()}}
REMINDERS = ("reminder_",)
TOLD = {Kind.BOOKED, Kind.MOVED, Kind.CANCELLED, Kind.RESTORED, Kind.FOLLOW_UP}
TRIES = settings(max_examples=80, deadline=None)


def owed(trace: Trace) -> Iterator[tuple[Instant, Happened, tuple[Notice, ...]]]:
    """What each thing that happened owed, when it happened."""
    for now, event, world in trace.happened:
        yield now, event, notices_for(event, world, now)


def all_owed(trace: Trace) -> list[Notice]:
    return [notice for _, _, notices in owed(trace) for notice in notices]


@TRIES
@given(COMMANDS)
def test_each_event_owes_everything_once(commands: list[Command]) -> None:
    for _, event, notices in owed(traced(commands)):
        keys = [(one.kind, one.session, one.version, one.person, one.step) for one in notices]
        assert len(set(keys)) == len(keys)
        assert {one.session for one in notices} <= {event.session.id}
        assert {one.version for one in notices} <= {event.session.version}


@TRIES
@given(COMMANDS)
def test_planning_twice_is_planning_once(commands: list[Command]) -> None:
    for now, event, world in traced(commands).happened:
        assert notices_for(event, world, now) == notices_for(event, world, now)


@TRIES
@given(COMMANDS)
def test_nothing_is_owed_in_the_past_and_no_reminder_for_this_second(commands: list[Command]) -> None:
    for now, _, notices in owed(traced(commands)):
        for one in notices:
            assert now <= one.due <= max(now, one.expires), "what is asked for after the end expires unsent"
            assert one.due > now or not one.kind.startswith(REMINDERS)


@TRIES
@given(COMMANDS)
def test_everybody_is_owed_only_what_is_theirs(commands: list[Command]) -> None:
    trace = traced(commands)
    for _, event, notices in owed(trace):
        people = set(event.session.students)
        family = {bond.guardian.id for bond in trace.calendar.bonds if bond.student in people}
        assert {one.person for one in notices} <= {MAYA.id} | people | family
        assert LEO.id not in {one.person for one in notices}, "he has not joined: his mother speaks for him"
        assert MAYA.id not in {one.person for one in notices if one.kind in TOLD}, "she has done it herself"


@TRIES
@given(COMMANDS)
def test_what_is_of_an_older_version_is_never_said(commands: list[Command]) -> None:
    trace = traced(commands)
    for one in all_owed(trace):
        if one.version < trace.calendar.session(one.session).version:
            assert words_for(one, trace.calendar, max(one.due, trace.now), heard=True) is None


@TRIES
@given(COMMANDS)
def test_of_a_cancelled_lesson_only_the_cancellation_is_said(commands: list[Command]) -> None:
    trace = traced(commands)
    for one in all_owed(trace):
        if trace.calendar.session(one.session).status is Status.CANCELLED:
            reply = words_for(one, trace.calendar, max(one.due, trace.now), heard=True)
            told = (Kind.CANCELLED, Kind.REDRAW, Kind.FOLLOW_UP, Kind.RESTORED)
            assert reply is None or one.kind in told
            assert one.kind != Kind.CANCELLED or words_for(one, trace.calendar, trace.now, heard=False) is None


@TRIES
@given(COMMANDS)
def test_the_newest_news_of_a_lesson_is_always_said(commands: list[Command]) -> None:
    trace = traced(commands)
    for _, event, notices in owed(trace):
        present = trace.calendar.session(event.session.id)
        for one in notices:
            if one.kind in TOLD and one.version == present.version:
                assert words_for(one, trace.calendar, one.due, heard=True) is not None


@TRIES
@given(COMMANDS)
def test_nothing_is_said_to_the_family_of_an_archived_student(commands: list[Command]) -> None:
    trace = traced(commands)
    roster = tuple(replace(one, archived=True) for one in trace.calendar.roster)
    archived = replace(trace.calendar, roster=roster)
    assert not spoken(trace, archived, set(FAMILY))
    events = (event for _, event, _ in trace.happened if not isinstance(event, SessionNoted))
    assert not [one for event in events for one in notices_for(event, archived, trace.now) if one.kind in TOLD]


@TRIES
@given(COMMANDS)
def test_nothing_is_said_to_a_parent_who_was_unlinked(commands: list[Command]) -> None:
    trace = traced(commands)
    bonds = tuple(replace(bond, active=False) for bond in trace.calendar.bonds)
    assert not spoken(trace, replace(trace.calendar, bonds=bonds), {ELENA.id, PETR.id, KATRIN.id})


@TRIES
@given(COMMANDS)
def test_a_lesson_with_a_result_asks_nothing_more(commands: list[Command]) -> None:
    trace = traced(commands)
    over = {event.session.id for _, event, _ in trace.happened if isinstance(event, SessionEnded)}
    for one in all_owed(trace):
        if one.session in over and not trace.calendar.session(one.session).status.live:
            reply = words_for(one, trace.calendar, max(one.due, trace.now), heard=True)
            assert reply is None or one.kind in (Kind.FOLLOW_UP, Kind.REDRAW, Kind.CANCELLED, Kind.RESTORED)


def spoken(trace: Trace, world: Calendar, people: set[int]) -> list[Notice]:
    """What would be said to `people` now."""
    return [
        one
        for one in all_owed(trace)
        if one.person in people and words_for(one, world, max(one.due, trace.now), heard=True) is not None
    ]


@TRIES
@given(COMMANDS, st.integers(0, 90))
def test_whatever_is_said_can_be_worded_and_reveals_nothing(commands: list[Command], later: int) -> None:
    trace = traced(commands)
    for one in all_owed(trace):
        now = max(one.due, trace.now) + later * HOUR / 60
        reply = words_for(one, trace.calendar, now, heard=True)
        if reply is None:
            continue
        words = everything(reply, EVERYBODY[one.person], now)
        assert words.strip()
        if one.person in FAMILY:
            assert NOTE not in words
            assert not [name for name in FAMILY[one.person][1] if name in words], words
            allowed = {"coming", "late", "late?", "soon", "not_coming", "ask_other_time", "join", "trouble", "settings"}
            allowed |= {"forgive"} if one.person in (ELENA.id, KATRIN.id) else set()  # who decides
            allowed |= {"claim_absence", "on_the_way"}
            assert {choice.action.verb for choice in reply.choices} <= allowed


@TRIES
@given(COMMANDS)
def test_who_is_only_informed_is_never_asked(commands: list[Command]) -> None:
    trace = traced(commands)
    for one in all_owed(trace):
        if one.person == PETR.id and (reply := words_for(one, trace.calendar, one.due, heard=True)):
            assert reply.choices == ()


def everything(reply: Reply, reader: Person, now: Instant) -> str:
    """All that somebody reads of a reply."""
    labels = [worded(choice.label, reader, now) for choice in reply.choices]
    return "\n".join([worded(reply.text, reader, now), worded(reply.subject, reader, now), *labels])


def test_these_traces_are_not_empty() -> None:
    trace = Trace()
    script = [
        *(Command("book", 0, 4), Command("book", 3, 100), Command("note", 0, 1)),
        *(Command("move", 0, 108), Command("undo", 0, 0), Command("wait", 0, 60), Command("answer", 1, 1)),
    ]
    assert [trace.take(command) for command in script] == [True] * len(script)
    assert {one.kind for one in all_owed(trace)} >= {*TOLD} - {Kind.CANCELLED, Kind.FOLLOW_UP}
    assert trace.now > NOW
