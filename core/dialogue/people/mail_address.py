"""A mail address as somebody writes it: whether it can be one, and whether mails of ours can reach it."""

from __future__ import annotations

import re

LONGEST = 254  # characters: RFC 5321, 4.5.3.1

_LOCAL = re.compile(r"[^\s@()<>\[\]:;\\,\"]+")
_LABEL = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")


def read_mail(words: str) -> str | None:
    """A mail address, in small letters; None: it is none. Its domain may be in any script."""
    address = words.strip().lower()
    local, at, domain = address.rpartition("@")
    if not at or len(address) > LONGEST or not _LOCAL.fullmatch(local) or not _is_domain(domain):
        return None
    return None if local.startswith(".") or local.endswith(".") or ".." in local else address


def is_out_of_reach(mail: str) -> bool:
    """Whether no mail of ours can get there: the part before the @ needs letters that few servers on the way carry."""
    return not mail.rpartition("@")[0].isascii()


def _is_domain(domain: str) -> bool:
    try:
        labels = domain.encode("idna").decode().split(".")
    except UnicodeError:
        return False
    return len(labels) > 1 and all(_LABEL.fullmatch(label) for label in labels)
