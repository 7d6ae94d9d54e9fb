"""What a person is in the middle of: a form being filled, by field name and never by step number."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from core.model.people import Address
from core.moments import Instant
from core.replies import Choice


@dataclass(frozen=True)
class Draft:
    """A form being filled by one person. Values are plain: ISO dates, `16:30`, ids as digits.

    `asked` is the field whose question is open; empty while the read-back waits for its tap. `at` is when
    it was put before the person last.
    """

    form: str
    values: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    asked: str = ""
    at: Instant | None = None

    def get(self, name: str) -> str:
        """The value of a field; empty is a gap."""
        return self.values.get(name, "")

    def put(self, **values: str) -> Draft:
        """The draft with fields filled; an empty value makes a gap again."""
        return replace(self, values=MappingProxyType({**self.values, **values}))


@dataclass(frozen=True)
class Drawing:
    """One drawing of a card at one address: whoever it was drawn for may press its choices.

    `id` is random, 22 characters; a button carries `<id>:<n>`. `current` is false once the card
    has been drawn anew, or one of its choices was pressed.
    """

    id: str
    card: str
    address: Address
    choices: tuple[Choice, ...]
    session: int = 0
    version: int = 0
    form: str = ""
    current: bool = True
