"""Columns: instants as integers, days as ISO dates, values as tagged JSON; and those that many tables have."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any
from urllib.parse import quote, unquote

from sqlalchemy import BigInteger, Boolean, Column, Dialect, ForeignKey, Integer, String, Text, TypeDecorator, text

from adapters.store.plain import decode, encode
from core.model.people import Address
from core.moments import Instant

Id = BigInteger().with_variant(Integer, "sqlite")  # there it becomes the row's own number


class InstantColumn(TypeDecorator[Instant]):
    """An instant as whole Unix seconds, in both databases."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: Instant | None, dialect: Dialect) -> int | None:
        return None if value is None else value.seconds

    def process_result_value(self, value: int | None, dialect: Dialect) -> Instant | None:
        return None if value is None else Instant(value)


class DayColumn(TypeDecorator[date]):
    """A day of the calendar as an ISO date, in both databases."""

    impl = String(10)
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> date | None:
        return None if value is None else date.fromisoformat(value)


class AddressColumn(TypeDecorator[Address]):
    """An address as one text, so that it can be a key."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Address | None, dialect: Dialect) -> str | None:
        return None if value is None else address_key(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Address | None:
        return None if value is None else address_of(value)


class PlainColumn(TypeDecorator[Any]):
    """A value of core as tagged JSON; None is no value."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: object, dialect: Dialect) -> str | None:
        return None if value is None else dumps(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        return None if value is None else decode(json.loads(value))


def dumps(value: object) -> str:
    """`value` as compact tagged JSON."""
    return json.dumps(encode(value), ensure_ascii=False, separators=(",", ":"))


def address_key(address: Address) -> str:
    """The address as one text: `telegram/bot/42/42`."""
    return "/".join(quote(part, safe="") for part in (address.platform, address.space, address.user, address.chat))


def address_of(key: str) -> Address:
    """The address that `key` was made of."""
    platform, space, user, chat = key.split("/")
    return Address(unquote(platform), unquote(space), unquote(user), unquote(chat))


def whoever(address: Address) -> Address:
    """The address without its chat: the same user, wherever they write from."""
    return replace(address, chat="")


def own_id() -> Column[int]:
    """An id that the shell supplies."""
    return Column("id", Id, primary_key=True, autoincrement=False)


def number(name: str = "id") -> Column[int]:
    """A number that the database counts up itself."""
    return Column(name, Id, primary_key=True, autoincrement=True)


def person(name: str, *, primary_key: bool = False, nullable: bool = False) -> Column[int]:
    """A reference to somebody."""
    return Column(name, Id, ForeignKey("people.id"), primary_key=primary_key, nullable=nullable, autoincrement=False)


def session(*, primary_key: bool = False, nullable: bool = True) -> Column[int]:
    """A reference to a session."""
    key = ForeignKey("sessions.id")
    return Column("session", Id, key, primary_key=primary_key, nullable=nullable, autoincrement=False)


def place() -> tuple[Column[int], Column[int]]:
    """One of a tutor's, by its place among them."""
    return (
        Column("tutor", Id, ForeignKey("tutors.person"), primary_key=True, autoincrement=False),
        Column("position", Integer, primary_key=True, autoincrement=False),
    )


def words(name: str) -> Column[str]:
    """Somebody's words, or none."""
    return Column(name, Text, nullable=False)


def count(name: str) -> Column[int]:
    """A number that is 0 until something is known."""
    return Column(name, Integer, nullable=False, server_default=text("0"))


def said_by(name: str) -> Column[int]:
    """The parent who said something for a student; 0: the student did."""
    return Column(name, BigInteger, nullable=False, server_default=text("0"))


def switch(name: str, *, on: bool = False) -> Column[bool]:
    """Something that is off until it is wanted, or `on` until it is not."""
    return Column(name, Boolean, nullable=False, server_default=text(str(on).lower()))
