"""Typed columns: instants as integers, days as ISO dates, addresses as one text, values as tagged JSON."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any
from urllib.parse import quote, unquote

from sqlalchemy import BigInteger, Dialect, Integer, String, Text, TypeDecorator

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
