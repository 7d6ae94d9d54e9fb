"""Values as tagged JSON: whatever may be stored comes back as it was, and nothing else does."""

from __future__ import annotations

import dataclasses
import json
import types
import typing
from collections.abc import Callable, Mapping
from datetime import date, datetime
from enum import Enum
from types import MappingProxyType
from typing import Any

import pytest

from adapters.store.plain import KNOWN, Plain, Unreadable, decode, encode
from core.dialogue.draft import Draft, Drawing
from core.dialogue.incoming import Incoming, Said, Submitted
from core.events import AttendanceChanged, Event, InvitationChanged, SessionCancelled
from core.model.people import Invitation, Invited, Person, Stage
from core.model.session import Answer, Attendance, Session, Sign, Status
from core.moments import Instant
from core.replies import Action, Ask, Choice, Field, Input, Option, Reply, Tone
from core.words.text import City, Clock, Day, Hours, Length, Listed, Moment, Period, lines, plural, said, text
from tests.store.family import ANNA, BOND, NOW, session

EVERY_VALUE = text(
    "{a}",
    words="Zoë, 2nd try\n\u2028🙂",
    number=-3,
    inner=plural("{n} lesson", "{n} lessons", 2),
    day=Day(date(2028, 2, 29), near=True),
    instant_day=Day(NOW, "Asia/Kolkata"),
    clock=Clock(NOW, "America/New_York"),
    moment=Moment(NOW, near=True),
    period=Period(NOW, 45, "Europe/Sofia", with_day=False),
    length=Length(90),
    listed=Listed((said("a"), "b", 3), "dot"),
    city=City("Asia/Kolkata"),
    hours=Hours((0, 1), 900, 1500),
)
CANCELLED = dataclasses.replace(session(1), status=Status.CANCELLED, version=2, was=NOW, reason="illness")
ASK = Ask(
    "book",
    text("How long?"),
    (Choice(text("1 hour"), Action("put", value="60")),),
    (Field("minutes", text("Length"), Input.CHOICE, "60", (Option(text("1 hour"), "60"),), problem=text("Too long")),),
    text("Book"),
)


@pytest.mark.parametrize(
    ("value", "why"),
    [
        (EVERY_VALUE, "a sentence with every kind of value"),
        (lines("one", None, text("two")), "lines below each other"),
        (Reply(EVERY_VALUE, (Choice(text("OK"), tone=Tone.GRAVE),), "session:1", True, ASK, text("S"), 1), "a reply"),
        (Draft("book", MappingProxyType({"student": "3", "time": ""}), "time"), "a draft keeps its gaps"),
        (Drawing("x" * 22, "draft", ANNA.addresses[0], ASK.choices), "a drawing"),
        (SessionCancelled(CANCELLED, session(1), late=True), "an event with two sessions"),
        (
            AttendanceChanged(session(1), Attendance(3, Answer.COMING, 5, NOW, "on my way"), Sign.LATE, "5 min"),
            "an event of a student",
        ),
        (
            InvitationChanged(Invitation(9, Invited.GUARDIAN, 1, 3, "ab", NOW, Stage.CLAIMED, ANNA)),
            "an invitation with its guest",
        ),
        (BOND, "a bond"),
        (Said(ANNA.addresses[0], "book\n🙂", "17", NOW, other=True), "what came in"),
        (Submitted(ANNA.addresses[0], "d1", "18", NOW, {"time": "16:30"}), "a form that came in"),
        ((1, "two", None, True), "a tuple stays a tuple"),
    ],
)
def test_a_value_comes_back_as_it_was(value: object, why: str) -> None:
    assert decode(json.loads(json.dumps(encode(value)))) == value, why


def test_a_mapping_that_came_back_cannot_be_changed() -> None:
    back = decode(encode(Draft("book", {"time": "16:30"})))
    with pytest.raises(TypeError):
        back.values["time"] = "17:00"


@pytest.mark.parametrize(
    ("value", "why"),
    [
        (datetime(2027, 3, 2, 12), "a wall time has no place here"),  # noqa: DTZ001
        (1.5, "nothing in core is a fraction"),
        (object(), "of no class that is known"),
        (ValueError("x"), "an exception is no value"),
    ],
)
def test_what_is_not_known_is_not_stored(value: object, why: str) -> None:
    assert refused(encode, (value,)), why


@pytest.mark.parametrize(
    ("plain", "why"),
    [
        ({"$": "Popen", "args": "x"}, "an unknown tag"),
        ({"a": 1}, "no tag at all"),
        ({"$": "Instant", "seconds": 1, "zone": "x"}, "a field that the class does not have"),
        ({"$": "Instant"}, "a field is missing that has no default"),
        ({"$": "Status", "of": "maybe"}, "no such member"),
        ({"$": "date", "of": "2027-02-30"}, "no such day"),
    ],
)
def test_what_is_not_known_is_not_read(plain: Plain, why: str) -> None:
    assert refused(decode, plain), why


def refused(turn: Callable[[Any], object], value: object) -> bool:
    try:
        turn(value)
    except Unreadable:
        return True
    return False


def test_a_field_that_came_later_takes_its_default() -> None:
    old = encode(Person(7, "Ben", "Asia/Kolkata", "en_IN"))
    assert isinstance(old, dict)
    del old["consent"], old["addresses"]
    assert decode(old) == Person(7, "Ben", "Asia/Kolkata", "en_IN")


def test_everything_that_a_stored_value_may_hold_is_known() -> None:
    unions = (*typing.get_args(Event), *typing.get_args(Incoming), *typing.get_args(_value_type()))
    stored = (Reply, Draft, Drawing, Person, Session, *unions)
    held: set[type] = set()
    for one in stored:
        _collect(one, held)
    assert {one.__name__ for one in held if KNOWN.get(one.__name__) is not one} == set()
    assert Instant in held
    assert Sign in held


def _value_type() -> object:
    return typing.get_type_hints(Listed)["parts"].__args__[0]


def _collect(hint: object, held: set[type]) -> None:
    """Gather every class of core that a value of the type `hint` may hold."""
    origin = typing.get_origin(hint)
    if origin in (typing.Union, types.UnionType, tuple, Mapping):
        for part in typing.get_args(hint):
            _collect(part, held)
    elif isinstance(hint, type) and hint not in held and hint.__module__.startswith("core."):
        held.add(hint)
        if not issubclass(hint, Enum):
            for part in typing.get_type_hints(hint).values():
                _collect(part, held)
