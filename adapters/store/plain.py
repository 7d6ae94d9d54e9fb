"""Values of core as plain JSON and back: each is tagged with its class, and only known classes return."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from enum import Enum
from types import MappingProxyType
from typing import Any, TypeAlias, cast, get_args

from core.access import Verb
from core.dialogue.draft import Draft, Drawing
from core.dialogue.incoming import Incoming
from core.events import Event
from core.model.calendar import Extra, TimeOff, Tutor, Window
from core.model.offers import Hold, Offer, OfferStage
from core.model.people import (
    Address,
    Bond,
    Digests,
    Invitation,
    Invited,
    Muted,
    Person,
    Quiet,
    Stage,
    Stay,
    Student,
    Wants,
)
from core.model.series import Series
from core.model.session import Answer, Attendance, Fee, Left, Session, Sign, Status
from core.moments import Instant, Span
from core.replies import Action, Ask, Choice, Field, Input, Option, Reply, Tone
from core.words.text import City, Clock, Day, DayOfMonth, Hours, Length, Listed, Moment, Percent, Period, Secret, Text

Plain: TypeAlias = "bool | int | str | list[Plain] | dict[str, Plain] | None"

TAG = "$"  # the key that names the class; no field is called so
_DATE, _TIME, _MAP, _OF = "date", "time", "map", "of"

_VALUES: tuple[type, ...] = (
    *(Address, Bond, Digests, Invitation, Invited, Muted, Person, Quiet, Stage, Stay, Student, Wants),
    *(Hold, Offer, OfferStage),
    *(Extra, Series, TimeOff, Tutor, Window),
    *(Answer, Attendance, Fee, Left, Session, Status, Sign, Instant, Span),
    *(Action, Ask, Choice, Field, Input, Option, Reply, Tone, Draft, Drawing, Verb),
    *(City, Clock, Day, DayOfMonth, Hours, Length, Listed, Moment, Percent, Period, Secret, Text),
)
_UNIONS = (*get_args(Event), *get_args(Incoming))
KNOWN: Mapping[str, type] = MappingProxyType({known.__name__: known for known in (*_VALUES, *_UNIONS)})


class Unreadable(ValueError):
    """A value is of no class that may be stored, or was stored in a form that is no longer known."""


def encode(value: object) -> Plain:
    """`value` as plain JSON. A tuple becomes a list, a mapping keeps its order.

    Raises:
        Unreadable: it holds something of an unknown class.
    """
    if isinstance(value, Enum):
        return {TAG: _name(value), _OF: value.value}
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, tuple | list):
        return [encode(one) for one in value]
    if isinstance(value, Mapping):
        return {TAG: _MAP, _OF: {str(key): encode(one) for key, one in value.items()}}
    if isinstance(value, date) and not isinstance(value, datetime):
        return {TAG: _DATE, _OF: value.isoformat()}
    if isinstance(value, time):
        return {TAG: _TIME, _OF: value.isoformat()}
    if is_dataclass(value):
        return {TAG: _name(value), **{one.name: encode(getattr(value, one.name)) for one in fields(value)}}
    raise Unreadable(type(value).__name__)


def _name(value: object) -> str:
    name = type(value).__name__
    if KNOWN.get(name) is not type(value):
        raise Unreadable(name)
    return name


def decode(plain: Plain) -> Any:
    """The value that `plain` was made of. A field that is missing takes its default.

    Raises:
        Unreadable: an unknown tag or field, or a value that its class refuses.
    """
    if isinstance(plain, list):
        return tuple(decode(one) for one in plain)
    if not isinstance(plain, dict):
        return plain
    return _decode_tagged(str(plain.get(TAG)), plain)


def _decode_tagged(tag: str, plain: dict[str, Plain]) -> Any:
    if tag == _MAP:
        return MappingProxyType({key: decode(one) for key, one in cast("dict[str, Plain]", plain[_OF]).items()})
    if tag not in (_DATE, _TIME) and tag not in KNOWN:
        raise Unreadable(tag)
    try:
        if tag == _DATE:
            return date.fromisoformat(str(plain[_OF]))
        if tag == _TIME:
            return time.fromisoformat(str(plain[_OF]))
        known = KNOWN[tag]
        if issubclass(known, Enum):
            return known(plain[_OF])
        return known(**{key: decode(one) for key, one in plain.items() if key != TAG})
    except (KeyError, TypeError, ValueError) as refused:
        raise Unreadable(tag) from refused
