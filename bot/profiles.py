"""What Slack tells of people: their name, zone and language, so that nobody is asked for them."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from adapters.slack.messenger import SlackMessenger
from core.model.people import Address
from core.places import is_zone
from core.ports import Undeliverable

REMEMBERED = 1000  # people whose profile is remembered while they are strangers


@dataclass(frozen=True)
class Profile:
    """What is known of somebody; empty where it is not."""

    name: str = ""
    zone: str = ""
    language: str = ""


class Profiles:
    """Where profiles are asked for."""

    def __init__(self, messenger: SlackMessenger) -> None:
        self._messenger = messenger
        self._known: OrderedDict[Address, Profile] = OrderedDict()

    async def of(self, address: Address) -> Profile:
        """The profile of somebody; an empty one where Slack does not tell."""
        if address in self._known:
            return self._known[address]
        try:
            answer = await self._messenger.call(
                address.space, lambda client: client.users_info(user=address.user, include_locale=True)
            )
        except Undeliverable:
            return Profile()
        self._known[address] = profile = profile_of(answer.get("user"))
        if len(self._known) > REMEMBERED:
            self._known.popitem(last=False)
        return profile


def profile_of(user: Any) -> Profile:
    """A profile as `users.info` has it."""
    if not isinstance(user, Mapping):
        return Profile()
    shown = user.get("profile") or {}
    name = shown.get("real_name") or user.get("real_name") or shown.get("display_name") or ""
    zone, locale = str(user.get("tz") or ""), str(user.get("locale") or "")
    return Profile(str(name), zone if is_zone(zone) else "", locale.partition("-")[0].casefold())
