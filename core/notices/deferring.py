"""Quiet hours that become others: what already waits for somebody's morning waits anew. FLOWS 15."""

from __future__ import annotations

from core.model.calendar import Calendar
from core.model.people import Person
from core.model.session import Session
from core.moments import MINUTE, Instant
from core.notices import confirming
from core.notices.digests import USEFUL
from core.notices.notice import Kind, Notice
from core.notices.offering import offer_of
from core.notices.offers_owed import half_time
from core.notices.planning import ENDS_SOON
from core.notices.reminding import is_reminder, minutes_of
from core.rules.offering import AT_LEAST
from core.rules.quiet import NEAR, after_quiet

NO_TIME = 0 * MINUTE
_OF_OFFERS = (Kind.OFFER_NUDGE, Kind.OFFER_LAPSED)
_NEWS = (Kind.BOOKED, Kind.MOVED, Kind.CANCELLED, Kind.RESTORED, Kind.FOLLOW_UP)
_AT_ONCE = (*_NEWS, Kind.OFFER, Kind.REQUEST, Kind.RELAY, Kind.ANSWER)  # were it not for the night: when planned


def deferred_anew(
    notice: Notice, planned: Instant, person: Person, calendar: Calendar | None, now: Instant
) -> Instant | None:
    """When what waits for `person` is due by their quiet hours of now; None: it does not wait for any.

    What does not have to wait any longer is due now. Nothing is put off further that would then come too
    late: after it has expired, near the lesson, or so that a question could not be answered in time.
    What lies ahead and is planned anew for each wish, a reminder above all, is not meant here.
    """
    moment = _moment(notice, planned, person.id, calendar)
    if moment is None or now >= notice.due or (moment > now and notice.kind not in _OF_OFFERS):
        return None
    due = after_quiet(person, max(moment, now))
    return notice.due if due > notice.due and _too_late(notice, calendar, due, now) else due


def _moment(notice: Notice, planned: Instant, person: int, calendar: Calendar | None) -> Instant | None:
    """When it would have been due in the daytime; None: day or night, it is due when it is."""
    if notice.kind == Kind.DIGEST:
        return notice.expires - USEFUL
    if notice.kind in _AT_ONCE:
        return None if confirming.is_ahead(notice) else planned
    session = _session(notice, calendar)
    if calendar is None or session is None or notice.step == confirming.CONFIRM:
        return None
    if is_reminder(notice.kind):
        return session.start - minutes_of(notice.kind) * MINUTE
    if notice.kind == Kind.SERIES_ENDS:
        return session.start - ENDS_SOON
    offer = offer_of(notice, calendar)[0] if notice.kind in _OF_OFFERS else None
    if offer is None:
        return None
    return half_time(calendar, offer, person) if notice.kind == Kind.OFFER_NUDGE else offer.until


def _too_late(notice: Notice, calendar: Calendar | None, due: Instant, now: Instant) -> bool:
    if notice.kind == Kind.REQUEST or due > notice.expires - (AT_LEAST if notice.kind == Kind.OFFER else NO_TIME):
        return True
    session = _session(notice, calendar)
    if session is None:
        return False
    starts = [session.start] if session.status.live or notice.kind == Kind.CANCELLED else []
    starts += [session.was] if session.was is not None and notice.kind == Kind.MOVED else []
    return any(now < start and start.since(due) <= NEAR for start in starts)


def _session(notice: Notice, calendar: Calendar | None) -> Session | None:
    return next((one for one in calendar.sessions if one.id == notice.session), None) if calendar else None
