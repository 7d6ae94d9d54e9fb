"""What a turn is about, gathered from the store: who speaks, which calendars, which card, which draft."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from adapters.store import HistoryRow, NoticeRow, Reading
from bot.catalogues import written
from bot.drawings import PRESSABLE
from bot.holidays import region_of, regions_named
from bot.speaking import reader_of
from core.dialogue.draft import Draft, Drawing
from core.dialogue.incoming import Incoming, Pressed, Said
from core.dialogue.jotting import FORGOTTEN
from core.dialogue.looking_back.recalling import wanted
from core.dialogue.openings.holidays import HOLIDAYS
from core.dialogue.people.inviting import MAIL
from core.dialogue.people.mailboxes import NOT_OWN, OWN
from core.dialogue.scene import Asked, Fresh, Past, Scene, Shown, Talk, Told
from core.events import OfferMade
from core.model.calendar import Calendar, Region
from core.model.offers import OfferStage
from core.model.people import Invitation, Invited, Person
from core.moments import DAY, Instant, Span
from core.notices import Kind, writer_of
from core.rules.inviting import LATELY, code_in, hash_of
from core.rules.reliability import PERIOD, Deed
from core.rules.undoing import UNDO
from core.understanding import holidays_of
from core.words import say

BEHIND = timedelta(days=92)  # what a rule may look back on: reliability counts 90 days
AHEAD = timedelta(days=372)  # a year, and the search for a free time at its end
IDS = 128  # new ids a turn may need: a pasted list of students, or an offer with its times for twenty lessons
LAST = 8  # messages of a chat that a sentence may answer: redrawn cards stand among them
_BITS = 53  # of an id: exact in every JSON reader


@dataclass(frozen=True)
class Setup:
    """What the settings add to every scene: addresses of rooms, of invitations' doors, of calendars."""

    room: str
    doors: tuple[tuple[str, str], ...] = ()
    feed: str = ""
    mail: bool = True
    pictures: frozenset[str] = frozenset({"telegram"})  # platforms whose messengers show them
    members: frozenset[str] = frozenset({"slack"})  # those that can write to whoever is in the same workspace
    locates: frozenset[str] = frozenset({"telegram"})  # and those that can tell where somebody is


def fresh() -> Fresh:
    """New ids and codes. A code has 128 random bits."""
    ids = tuple(secrets.randbits(_BITS) | 1 for _ in range(IDS))
    return Fresh(ids, tuple(secrets.token_urlsafe(16) for _ in range(4)))


def whom(view: Reading, incoming: Incoming) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The tutors and students whom a turn may concern: they are locked before it thinks."""
    person = view.person_at(incoming.address) or _claimant(view, incoming)
    if person is None:
        draft = view.draft(incoming.address)
        found = _invitation(view, incoming, None, draft) or _asked_at_door(view, incoming)
        if found and found.role is Invited.SELF:
            return (), (found.student,)
        return ((found.tutor,) if found and found.tutor else (), ())
    own = (person.id,) if view.is_tutor(person.id) else ()
    tutors = (*own, *view.tutors_of(person.id))
    # The students too: whoever takes a time offered by one tutor must not be booked by another meanwhile.
    return tutors, tuple(student for tutor in tutors for student in view.students_of(tutor))


def scene(view: Reading, incoming: Incoming, now: Instant, setup: Setup, new: Fresh) -> Scene:
    """The scene of a turn, from one consistent view of the store."""
    address, person = incoming.address, view.person_at(incoming.address)
    drawing = None if isinstance(incoming, Said) else view.drawing(incoming.drawing, now)
    draft = view.draft(address)
    found = _invitation(view, incoming, drawing, draft) or (None if person else _asked_at_door(view, incoming))
    own = own_calendar(view, person, now)
    claimed = view.invitation_claimed_by(address)
    door = found or claimed
    before = Scene(
        address=address,
        fresh=new,
        now=now,
        said_at=min(incoming.said_at, now),
        person=person,
        own=own,
        others=other_calendars(view, person, now),
        draft=draft,
        drawing=drawing,
        invitation=found,
        claimed=claimed,
        open_invitations=_open_invitations(view, incoming, drawing, person),
        claimant=_claimant(view, incoming),
        inviter=view.person(door.tutor) if door and door.tutor else None,
        invited=view.person(door.student) if door and door.student else None,
        regions=_regions(incoming, drawing, person, now),
        recent=_named(view, view.recent(person.id, now - UNDO)) if person else (),
        deeds=tuple(_deeds(view, own, now)),
        about=view.session_of_message(address, incoming.replies_to) if isinstance(incoming, Said) else 0,
        room=setup.room,
        doors=setup.doors,
        feed_door=setup.feed,
        mail=setup.mail,
        asked=_asked(view, incoming, person, draft, now),
        writer=view.person_at(incoming.writer) if isinstance(incoming, Said) and incoming.writer else None,
        has_feed=view.has_feed(person.id) if person else False,
    )
    before = replace(before, guest_known=_is_known(view, found), talk=tuple(_talk(view, incoming, before)))
    return _with_past(view, incoming, _as_told(before, incoming, setup))


def _as_told(scene: Scene, incoming: Incoming, setup: Setup) -> Scene:
    """The scene with what the platform tells of the speaker, and what it can show them."""
    platform, spoken = scene.address.platform, incoming.language
    return replace(
        scene,
        name=incoming.name,
        language=written(spoken),
        speaks=spoken,
        zone_hint=incoming.zone,
        seen=incoming.seen if isinstance(incoming, Pressed) else "",
        pictures=platform in setup.pictures,
        members=platform in setup.members,
        locates=platform in setup.locates,
    )


def _shown(view: Reading, scene: Scene) -> Iterator[Shown]:
    """What the speaker has before them. A card that was only drawn anew stands further up: nobody has just read it."""
    reader = reader_of(scene.person, scene.now)
    for one in view.standing(scene.address, LAST):
        if one.kind != Kind.REDRAW:
            labels = tuple(say(choice.label, reader) for choice in one.drawing.choices)
            yield Shown(one.drawing, labels, one.text, one.kind, one.expires - PRESSABLE)


def _talk(view: Reading, incoming: Incoming, scene: Scene) -> Iterator[Talk]:
    """The words passed on that are replied to, or those of the last day about the lesson of that card."""
    if not isinstance(incoming, Said) or scene.person is None:
        return
    for one in view.talk(scene.address, incoming.replies_to, scene.about, scene.now - FORGOTTEN):
        if writer := writer_of(one.step):
            yield Talk(writer, one.at, one.itself, asks=len(one.choices) > 1)


def view_of(now: Instant) -> Span:
    """The span of a calendar that rules may ask about."""
    return Span(now - BEHIND, now + AHEAD)


def calendar_at(view: Reading, tutor: int, now: Instant) -> Calendar:
    """The calendar of a tutor, over that span, with its public holidays. Raises KeyError: no such tutor."""
    found = view.calendar(tutor, view_of(now), now)
    person = found.tutor.person
    return replace(found, region=region_of(found.tutor.region, person.locale, *_days(person, now)))


def _days(person: Person, now: Instant) -> tuple[date, date]:
    over = view_of(now)
    return over.start.day(person.home) - DAY, over.end.day(person.home) + DAY


def _regions(incoming: Incoming, drawing: Drawing | None, person: Person | None, now: Instant) -> tuple[Region, ...]:
    """The regions whose public holidays are asked for, by name or by a button."""
    if person is None:
        return ()
    days = _days(person, now)
    if isinstance(incoming, Said):
        place = holidays_of(incoming.words)
        return regions_named(place, person.locale, *days) if place else ()
    if isinstance(incoming, Pressed) and drawing and 0 <= incoming.n < len(drawing.choices):
        action = drawing.choices[incoming.n].action
        if action.verb == HOLIDAYS and (found := region_of(action.value, person.locale, *days)):
            return (found,)
    return ()


def own_calendar(view: Reading, person: Person | None, now: Instant) -> Calendar | None:
    """The calendar of somebody as a tutor."""
    if person is None or not view.is_tutor(person.id):
        return None
    return calendar_at(view, person.id, now)


def other_calendars(view: Reading, person: Person | None, now: Instant) -> tuple[Calendar, ...]:
    """The calendars of the tutors who teach somebody or their children."""
    if person is None:
        return ()
    return tuple(calendar_at(view, tutor, now) for tutor in view.tutors_of(person.id) if tutor != person.id)


def _deeds(view: Reading, own: Calendar | None, now: Instant) -> Iterator[Deed]:
    """What a tutor did to sessions; of the offers only those that were taken: they moved a session."""
    if own is None:
        return
    taken = {one.id for one in own.offers if one.stage is OfferStage.TAKEN}
    for row in view.deeds(own.tutor.id, now - PERIOD):
        if not isinstance(row.event, OfferMade) or row.event.offer.id in taken:
            yield Deed(row.event, row.at)


# Verbs whose `thing` is an invitation.
_INVITING = frozenset({"claim", "not_me", "link", "refuse", "revoke", "by_mail", "by_member", "qr"})


def _invitation(view: Reading, incoming: Incoming, drawing: Drawing | None, draft: Draft | None) -> Invitation | None:
    if isinstance(incoming, Said) and (code := code_in(incoming.words)):
        return view.invitation(hash_of(code))
    if isinstance(incoming, Pressed) and drawing and 0 <= incoming.n < len(drawing.choices):
        action = drawing.choices[incoming.n].action
        if action.verb in _INVITING:
            return view.invitation_by_id(action.thing)
    if draft and draft.get("invitation"):
        return view.invitation_by_id(int(draft.get("invitation")))
    return None


def _asked_at_door(view: Reading, incoming: Incoming) -> Invitation | None:
    """The invitation of which a stranger is asked who they are, where they write instead of tapping."""
    if not isinstance(incoming, Said):
        return None
    for one in view.standing(incoming.address, LAST):
        claims = [choice.action.thing for choice in one.drawing.choices if choice.action.verb == "claim"]
        if claims and one.drawing.current:
            return view.invitation_by_id(claims[0])
    return None


def _is_known(view: Reading, found: Invitation | None) -> bool:
    """Whether a guest at the door is somebody already."""
    guest = found.guest if found else None
    return guest is not None and any(view.person_at(one) is not None for one in guest.addresses)


def _claimant(view: Reading, incoming: Incoming) -> Person | None:
    """Who has given the mailbox in which a button of ours is pressed."""
    drawing = view.drawing(incoming.drawing) if isinstance(incoming, Pressed) else None
    if drawing is None or not isinstance(incoming, Pressed) or not 0 <= incoming.n < len(drawing.choices):
        return None
    action = drawing.choices[incoming.n].action
    own = drawing.address == incoming.address and action.verb in (OWN, NOT_OWN)
    return view.person(action.thing) if own else None


def _open_invitations(
    view: Reading, incoming: Incoming, drawing: Drawing | None, person: Person | None
) -> tuple[Invitation, ...]:
    """The speaker's own, where another one is asked for: two quick presses make one."""
    if not isinstance(incoming, Pressed) or drawing is None or not 0 <= incoming.n < len(drawing.choices):
        return ()
    return view.invitations_open(person.id) if person and drawing.choices[incoming.n].action.verb == "invite" else ()


def _with_past(view: Reading, incoming: Incoming, scene: Scene) -> Scene:
    """The scene with what stands last in the chat, and the history of the session that is asked about, if any is."""
    if isinstance(incoming, Said):
        scene = replace(scene, shown=tuple(_shown(view, scene)))
    session = _asked_about(incoming, scene)
    if not session:
        return scene
    told = (_told(view, row, session) for row in view.notices(session))
    return replace(scene, history=_named(view, view.history(session)), told=tuple(told))


def _asked_about(incoming: Incoming, scene: Scene) -> int:
    if isinstance(incoming, Said):
        return next(iter(wanted(scene, incoming.words)), 0)
    if not isinstance(incoming, Pressed) or not scene.drawing or not 0 <= incoming.n < len(scene.drawing.choices):
        return 0
    action = scene.drawing.choices[incoming.n].action
    return action.thing if action.verb == "history" else 0


def _told(view: Reading, row: NoticeRow, session: int) -> Told:
    notice, name = row.notice, _name(view, row.notice.person)
    at, of_series = row.settled or notice.due, notice.session != session
    return Told(notice.kind, name, at, notice.person, notice.version, row.planned, row.state, notice.step, of_series)


def _asked(view: Reading, incoming: Incoming, person: Person | None, draft: Draft | None, now: Instant) -> Asked:
    """What of the speaker's mailboxes matters where another one may be meant now."""
    said = isinstance(incoming, Said) and "email" in incoming.words.casefold()
    if person is None or not (said or (draft is not None and draft.form == MAIL.name)):
        return Asked()
    return Asked(view.mailboxes_asked(person.id, now - LATELY), view.mailboxes_refused(person.id))


def _named(view: Reading, rows: Iterable[HistoryRow]) -> tuple[Past, ...]:
    return tuple(Past(row.event, row.by, _name(view, row.by), row.at, row.channel) for row in rows)


def _name(view: Reading, person: int) -> str:
    found = view.person(person) if person else None
    return found.first if found else "…"
