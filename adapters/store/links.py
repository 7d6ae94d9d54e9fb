"""Private links: web addresses in mails that answer for somebody. Only the hash of a token is ever here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from adapters.store.web_tables import feeds, links
from core.model.people import Address
from core.moments import Instant

# Put together once: that takes longer than the database does.
_PUT = insert(links)
_HAS_FEED = select(feeds.c.person).where(feeds.c.person == bindparam("whose"))


class Purpose(StrEnum):
    """What a link stands for."""

    PRESS = "press"  # a choice of a drawing
    WRITE = "write"  # whatever is written on its page, about a session
    SAY = "say"  # fixed words, such as the end of reminders
    FILE = "file"  # a session for the calendar; may be opened again and again


@dataclass(frozen=True)
class PrivateLink:
    """One link of one reader. `used` is when it was.

    `words` are said for them (`SAY`), or are the hash of what they wrote (`WRITE`).
    """

    hash: str
    address: Address
    purpose: Purpose
    expires: Instant
    drawing: str = ""
    choice: int = 0
    session: int = 0
    words: str = ""
    used: Instant | None = None


def put_link(connection: Connection, link: PrivateLink) -> None:
    """Keep a new link."""
    row = {
        "hash": link.hash,
        "address": link.address,
        "purpose": link.purpose.value,
        "drawing": link.drawing or None,
        "choice": link.choice,
        "session": link.session or None,
        "words": link.words,
        "expires": link.expires,
    }
    connection.execute(_PUT, row)


def link_of(connection: Connection, hash: str, now: Instant) -> PrivateLink | None:
    """The link whose token has this hash; None: there is none, or it has expired."""
    row = connection.execute(select(links).where(links.c.hash == hash, links.c.expires >= now)).first()
    if row is None:
        return None
    return PrivateLink(
        hash=row.hash,
        address=row.address,
        purpose=Purpose(row.purpose),
        expires=row.expires,
        drawing=row.drawing or "",
        choice=row.choice,
        session=row.session or 0,
        words=row.words,
        used=row.used,
    )


def use_link(connection: Connection, hash: str, now: Instant, wrote: str = "") -> bool:
    """Mark that a link was used, to write what has the hash `wrote`; False: it was used before."""
    values = {"used": now, "words": wrote} if wrote else {"used": now}
    query = update(links).where(links.c.hash == hash, links.c.used.is_(None)).values(**values)
    return connection.execute(query).rowcount == 1


def purge_links(connection: Connection, now: Instant) -> int:
    """Delete the links that have expired; how many that were."""
    return connection.execute(delete(links).where(links.c.expires < now)).rowcount


def put_feed(connection: Connection, person: int, hash: str) -> None:
    """Give a person's calendar the address with this hash and no other; an empty one takes it off the web."""
    connection.execute(delete(feeds).where(feeds.c.person == person))
    if hash:
        connection.execute(insert(feeds).values(hash=hash, person=person))


def has_feed(connection: Connection, person: int) -> bool:
    """Whether a person's calendar has an address."""
    return connection.scalar(_HAS_FEED, {"whose": person}) is not None


def person_of_feed(connection: Connection, hash: str) -> int | None:
    """Whose calendar stands at the address with this hash."""
    found: int | None = connection.scalar(select(feeds.c.person).where(feeds.c.hash == hash))
    return found
