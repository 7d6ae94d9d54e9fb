"""When somebody cannot be reached: the next address they have, and what their tutors are told. FLOWS 17."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from adapters.store import Claimed, NoticeRow, Reading, Store, Transaction
from bot.scenes import calendar_at, other_calendars, own_calendar
from core.dialogue.people.mailboxes import OWN
from core.dialogue.people.naming import channel
from core.events import PersonChanged
from core.model.calendar import Calendar
from core.model.people import Address, Person
from core.moments import HOUR, Instant
from core.notices import Kind, Notice, notices_for, taken_over
from core.notices.unreached import Missed, Why, invitation_for, reached_again, unasked, unasked_own, unreached
from core.replies import Reply
from core.rules.inviting import usable
from core.words import Text

REPORT = timedelta(seconds=10)  # after the failure, so that it is known who else got it; a minute is promised
HELD = timedelta(minutes=10)  # then it is looked at again, until it expires
HERE_ONLY = frozenset({Kind.REPLY, Kind.REDRAW})  # what belongs to the chat in which it was asked for
UNMISSED = HERE_ONLY | {Kind.DIGEST, Kind.AWAY, Kind.UNREACHABLE}  # what nobody else need care for when it is lost


def give_up(tx: Transaction, row: NoticeRow, now: Instant) -> None:
    """An address has failed for good: go on at the person's next one, and tell their tutors once an outage."""
    news, notice = tx.unreachable(row.address), row.notice
    if not notice.person:
        tx.plan(_unasked(tx, row, Why.LOST, now), now)
        return
    following = tx.reached_at(notice.person)
    if following is not None and notice.kind not in HERE_ONLY:
        tx.plan_reply(following, notice, now)
    if news and following is None:  # what they would be asked, the next one is
        for tutor in tx.tutors_of(notice.person):
            tx.plan(taken_over(notice, calendar_at(tx, tutor, now), now), now)
    if news:
        tx.plan(_reports(tx, row, now), now)


def parked(tx: Transaction, row: NoticeRow, why: Why, now: Instant) -> None:
    """A notice was given up though its address may be well: the tutors of whom it was for hear of it."""
    if not row.notice.person:
        tx.plan(_unasked(tx, row, why, now), now)
    elif row.notice.kind not in UNMISSED:
        tx.plan(_reports(tx, row, now, why), now)


def _unasked(tx: Transaction, row: NoticeRow, why: Why, now: Instant) -> tuple[Notice, ...]:
    """What is owed to whoever has let a mailbox be asked, and waits for its answer."""
    asked = row.notice.reply.choices if row.notice.reply else ()
    action = asked[0].action if asked else None
    if action and action.verb == OWN:
        return (unasked_own(str(row.id), action.thing, row.address.user, why, now),)
    invited = tx.invitation_by_id(action.thing) if action and action.verb == "claim" else None
    if invited is None or not usable(invited, now):
        return ()
    return (unasked(str(row.id), invited, why, now),)


def reach_again(tx: Transaction, person: Person, calendars: Iterable[Calendar], now: Instant) -> None:
    """Somebody can be reached again: they read how it stands, and are reminded as they wish."""
    known = tuple(calendars)
    tx.plan([reached_again(person.id, known, now)], now)
    for calendar in known:
        tx.plan(notices_for(PersonChanged(person), calendar, now), now)


def reachable_again(store: Store, address: Address, now: Instant) -> None:
    """Somebody can be written to again without having said a word: it is as if they had come back with one."""
    with store.begin() as tx:
        person = tx.person_at(address)
        if tx.reachable(address) and person is not None:
            own = own_calendar(tx, person, now)
            reach_again(tx, person, (*((own,) if own else ()), *other_calendars(tx, person, now)), now)


def come_back(store: Store, platform: str, space: str, now: Instant) -> None:
    """All of a space who could not be reached can be again."""
    with store.read() as view:
        lost = view.lost_in(platform, space)
    for address in lost:
        reachable_again(store, address, now)


def hold(tx: Transaction, claimed: Claimed, owner: str, now: Instant) -> None:
    """Let what goes to an address that has failed take the next one, or wait for its reader to come back: untried."""
    following = tx.reached_at(claimed.notice.person)
    if following is not None and claimed.notice.kind not in HERE_ONLY:
        tx.plan_reply(following, claimed.notice, now)
        tx.settle(claimed.id, owner, "failed", now)
    else:
        tx.postpone(claimed.id, owner, now + HELD)


def _reports(tx: Transaction, row: NoticeRow, now: Instant, why: Why = Why.LOST) -> list[Notice]:
    session = row.notice.session
    whose = tx.session_tutor(session) if session else None
    due = now + REPORT
    return [
        Notice(Kind.UNREACHABLE, tutor, session if tutor == whose else 0, 0, due, due + 24 * HOUR, f"{row.id} {why}")
        for tutor in tx.tutors_of(row.notice.person)
    ]


def report(view: Reading, notice: Notice, now: Instant) -> Reply | None:
    """What a tutor reads, from who has got it by then; of a lesson that is not theirs only that it was missed."""
    missed, _, why = notice.step.partition(" ")
    row = view.notice(int(missed))
    person = view.person(row.notice.person) if row else None
    if row is None or person is None:
        return None
    calendar = calendar_at(view, notice.person, now)
    session = calendar.session(notice.session) if notice.session else None
    got = {one.notice.person: channel(one.address.platform) for one in _same(view, row)} if session else {}
    others: list[tuple[str, Text]] = []
    for id, by in got.items():
        other = view.person(id)
        if other is not None and id not in (person.id, notice.person):
            others.append((other.first, by))
    return unreached(
        Missed(
            name=person.first,
            notice=row.id,
            kind=row.notice.kind,
            platform=row.address.platform,
            session=session,
            instead=got.get(person.id),
            others=tuple(others),
            again=invitation_for(person.id, calendar),
            why=Why(why),
        )
    )


def _same(view: Reading, row: NoticeRow) -> list[NoticeRow]:
    """The same news, to whomever it has been sent."""
    news = (row.notice.kind, row.notice.session, row.notice.version, row.notice.step)
    return [
        one
        for one in view.notices(row.notice.session)
        if one.state == "sent" and (one.notice.kind, one.notice.session, one.notice.version, one.notice.step) == news
    ]
