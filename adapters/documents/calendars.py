"""Sessions as calendar files (RFC 5545): the invitation of a mail, and the feed that a calendar program reads."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from icalendar import Calendar, Event, vCalAddress, vDuration, vText

from core.moments import Instant
from core.ports import Appointment

PRODUCT = "-//Tutorbell//Tutorbell//EN"
_CONTROLS = dict.fromkeys((*range(0x20), *range(0x7F, 0xA0)), " ")
REFRESH = timedelta(hours=1)  # how often a calendar program is asked to read a feed anew


def invitation_file(appointments: Iterable[Appointment], organizer: str, guest: str) -> tuple[str, bytes]:
    """The method and the file of a request or a cancellation for one guest; both are mail addresses.

    It cancels only where every appointment is cancelled. Times are UTC: each session stands for
    itself, so there is neither a zone nor a rule in it.
    """
    shown = tuple(appointments)
    method = "CANCEL" if all(one.cancelled for one in shown) else "REQUEST"
    file = _file(method)
    for one in shown:
        event = _event(one)
        event.add("organizer", vCalAddress(f"mailto:{organizer}"))
        event.add("attendee", _guest(guest))
        file.add_component(event)
    return method, bytes(file.to_ical())


def feed_file(appointments: Iterable[Appointment], name: str) -> bytes:
    """A whole calendar to be read again and again, under `name`."""
    file = _file("PUBLISH")
    file.add("x-wr-calname", _plain(name))
    file.add("refresh-interval", vDuration(REFRESH), parameters={"VALUE": "DURATION"})
    file.add("x-published-ttl", vDuration(REFRESH))
    for one in appointments:
        file.add_component(_event(one))
    return bytes(file.to_ical())


def _file(method: str) -> Calendar:
    file = Calendar()
    file.add("prodid", PRODUCT)
    file.add("version", "2.0")
    file.add("method", method)
    return file


def _event(one: Appointment) -> Event:
    event = Event()
    event.add("uid", one.uid)
    event.add("sequence", one.sequence)
    event.add("dtstamp", _utc(one.changed))
    event.add("dtstart", _utc(one.start))
    event.add("dtend", _utc(one.end))
    event.add("summary", _plain(one.summary))
    if one.details:
        event.add("description", "\n".join(_plain(line) for line in one.details.split("\n")))
    if one.place:
        event.add("location", _plain(one.place))
    event.add("status", "CANCELLED" if one.cancelled else "CONFIRMED")
    return event


def _guest(mail: str) -> vCalAddress:
    guest = vCalAddress(f"mailto:{mail}")
    guest.params["PARTSTAT"] = vText("ACCEPTED")
    guest.params["RSVP"] = vText("FALSE")
    return guest


def _plain(words: str) -> str:
    """One line: some programs end a line at signs that RFC 5545 takes for text (U+0085, U+2028, …)."""
    return " ".join(words.translate(_CONTROLS).split())


def _utc(at: Instant) -> datetime:
    return datetime.fromtimestamp(at.seconds, UTC)
