"""Offers that were sent in one step: one message a person for all of theirs, one card for the tutor. FLOWS 10."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from core.model.calendar import Calendar
from core.model.offers import Offer, OfferStage
from core.model.session import Session, Status
from core.moments import MINUTE, Instant
from core.notices.cards import child_words
from core.notices.facts import about, names, when
from core.notices.letters import letter_of
from core.notices.notice import Kind, Notice
from core.notices.offering import (
    CHOOSE,
    KEEP,
    NONE_FITS,
    STEP,
    asked_of,
    name_of,
    offer_of,
    receivers,
    to_be_had,
    worded,
)
from core.notices.offers_owed import lapse_told
from core.replies import Action, Choice, Reply, Tone
from core.words import Day, Listed, Moment, Text, Value, lines, said, text

Say: TypeAlias = Callable[[Notice, Calendar, Session, Instant], Reply | None]


def family_card(batch: int) -> str:
    """The name of the card on which somebody answers several offers of one step."""
    return f"offers:{batch}"


def tutor_card(batch: int) -> str:
    """The name of the card that tells the tutor who has answered what."""
    return f"answers:{batch}"


def say_of(notice: Notice) -> Say | None:
    """How a notice about offers is worded; None: it is about none."""
    return _worded if notice.step.startswith(STEP) else None


def _worded(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    offer, _ = offer_of(notice, calendar)
    if offer is None or not offer.batch:
        return worded(notice, calendar, session, now)
    if notice.person == calendar.tutor.id:
        return _to_tutor(notice, calendar, session, now)
    asked = asked_of(calendar, offer, notice.person)
    if len(asked) == 1:
        return worded(notice, calendar, session, now)
    if notice.kind == Kind.REDRAW:
        return several(calendar, offer, notice.person, now, quiet=True)
    standing = [one for one in asked if one.stands(calendar.session(one.session), now)]
    if standing[:1] != [offer]:
        return None  # the first of them asks for all
    head = None
    if notice.kind == Kind.OFFER_NUDGE:
        head = text("{tutor} is waiting for your answer.", tutor=calendar.tutor.person.first)
    return several(calendar, offer, notice.person, now, head)


# --- what a family sees ----------------------------------------------------------------------------


def several(
    calendar: Calendar, offer: Offer, reader: int, now: Instant, head: Text | None = None, quiet: bool = False
) -> Reply:
    """All the lessons of one step that `reader` may answer for: what was answered, and what still can be."""
    asked = [(one, calendar.session(one.session)) for one in asked_of(calendar, offer, reader)]
    open_now = [(one, session) for one, session in asked if one.stands(session, now)]
    rows = [_family_row(calendar, one, session, reader, now) for one, session in asked]
    choices = [choice for one, session in open_now for choice in _choices(calendar, one, session, reader, now, asked)]
    letter = _letter(calendar, offer, asked, reader) if open_now else None
    tutor = calendar.tutor.person.name
    return Reply(
        lines(head or letter, *rows),
        tuple(choices),
        family_card(offer.batch),
        quiet=quiet,
        session=offer.session,
        subject=text("Other times with {tutor}", tutor=tutor),
    )


def _letter(calendar: Calendar, offer: Offer, asked: Sequence[tuple[Offer, Session]], reader: int) -> Text:
    tutor, words = calendar.tutor.person.first, letter_of(offer, asked[0][1])
    if all(reader in session.students for _, session in asked):
        return text("{tutor}: “{words}”", tutor=tutor, words=words)
    whose = Listed(tuple(dict.fromkeys(_child(calendar, session) for _, session in asked)))
    return text("{tutor} about the lessons of {names}: “{words}”", tutor=tutor, names=whose, words=words)


def _child(calendar: Calendar, session: Session) -> str:
    return calendar.student(session.students[0]).person.first  # offers are made for one student only


def _family_row(calendar: Calendar, offer: Offer, session: Session, reader: int, now: Instant) -> Text:
    whose, period = child_words(calendar, session, reader), when(session)
    until = Moment(offer.until, near=True)
    if offer.stands(session, now) and session.status.live:
        return text(
            "{whose}, {when}, stays until you choose. The times are held until {until}.",
            whose=whose,
            when=period,
            until=until,
        )
    if offer.stands(session, now):
        gone = text("{whose}, {when}, is cancelled.", whose=whose, when=period)
        return text("{gone} The times are held until {until}.", gone=gone, until=until)
    if offer.stage is OfferStage.TAKEN and session.was is not None:
        was, name = Moment(session.was), name_of(calendar, session, offer.by)
        if offer.by == reader:
            return text("{whose} has moved: {was} → {when}.", whose=whose, was=was, when=period)
        return text("{whose}: {was} → {when}. {name} chose it.", whose=whose, was=was, when=period, name=name)
    if session.status is Status.CANCELLED:
        return text("{whose}, {when}, is cancelled.", whose=whose, when=period)
    return text("{whose} stays: {when}.", whose=whose, when=period)


def _choices(
    calendar: Calendar,
    offer: Offer,
    session: Session,
    reader: int,
    now: Instant,
    asked: Sequence[tuple[Offer, Session]],
) -> tuple[Choice, ...]:
    tag = _tag(calendar, offer, session, reader, asked)
    times = (
        about(
            session,
            CHOOSE,
            text("{lesson}: {when}", lesson=tag, when=Moment(hold.start)),
            f"{offer.id} {hold.start.seconds}",
            Tone.MAIN,
        )
        for hold in to_be_had(calendar, offer, session, now)
    )
    keep = text("{lesson}: no, thanks", lesson=tag)
    if session.status.live:
        keep = text("{lesson}: keep it", lesson=tag)
    none = text("{lesson}: none fits", lesson=tag)
    return (*times, about(session, NONE_FITS, none, str(offer.id)), about(session, KEEP, keep, str(offer.id)))


def _tag(
    calendar: Calendar, offer: Offer, session: Session, reader: int, asked: Sequence[tuple[Offer, Session]]
) -> Value:
    """What tells the lessons on one card apart: the child, else the day."""
    children = [one.students for _, one in asked]
    if reader not in session.students and len(set(children)) == len(children):
        return said(_child(calendar, session))
    if len(set(children)) == 1:
        return Day(offer.old_start(session))
    return text("{name}, {day}", name=_child(calendar, session), day=Day(offer.old_start(session)))


# --- what the tutor sees ---------------------------------------------------------------------------


def _to_tutor(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    offer, why = offer_of(notice, calendar)
    if offer is None or (why == "told lapsed" and len(_silent(calendar, offer, now)) != 1):
        return None  # the list of all who have not answered is that card, sent anew
    if notice.kind == Kind.OFFER_LAPSED:
        return _lapsed(notice, calendar, offer, session, now)
    settled = offer.stage is OfferStage.TAKEN or not session.status.live
    if notice.kind == Kind.ANSWER and not (settled and offer.stage is not OfferStage.DECLINED):
        return worded(notice, calendar, session, now)  # something is left for the tutor to do
    return answers(calendar, offer, now, quiet=True)


def answers(calendar: Calendar, offer: Offer, now: Instant, quiet: bool = False) -> Reply:
    """Who has answered what of the offers of one step; edited in place as the answers come."""
    batch = calendar.batch_of(offer)
    rows = [_tutor_row(calendar, one, calendar.session(one.session), now) for one in batch]
    head = text("Sent to {people}. I show answers here.", people=_people(calendar, batch))
    if silent := _silent(calendar, offer, now):
        whom = tuple(dict.fromkeys(name for _, session in silent for name in names(calendar, session).parts))
        head = text("No answer in time for {names}.", names=Listed(whom, "or"))
    choices = cancel_choices(left_over(calendar, offer, now), offer.reason)
    return Reply(lines(head, *rows), choices, tutor_card(offer.batch), quiet=quiet)


def _silent(calendar: Calendar, offer: Offer, now: Instant) -> list[tuple[Offer, Session]]:
    """The offers of one step that nobody answered, and whose lesson nobody has touched since."""
    batch = [(one, calendar.session(one.session)) for one in calendar.batch_of(offer)]
    return [
        (one, session)
        for one, session in batch
        if one.at(now) is OfferStage.LAPSED and one.version == session.version
        if calendar.open_offer(session, now) is None
    ]


def left_over(calendar: Calendar, offer: Offer, now: Instant) -> tuple[Session, ...]:
    """The lessons of one step that still stand where they were, while nobody is being asked any more."""
    found = ((one, calendar.session(one.session)) for one in calendar.batch_of(offer))
    return tuple(
        session
        for one, session in found
        if session.status is Status.BOOKED and session.start > now and session.version == one.version
        if calendar.open_offer(session, now) is None
    )


def cancel_choices(sessions: Sequence[Session], reason: str) -> tuple[Choice, ...]:
    """What the tutor can do about the lessons that nobody has moved."""
    if not sessions:
        return ()
    value = f"{versions(sessions)} {reason}".strip()
    cancel = Choice(text("Cancel the rest"), Action("cancel_all", value=value))
    return (cancel, Choice(text("One by one"), Action("one_by_one", value=versions(sessions))))


def versions(sessions: Sequence[Session]) -> str:
    """Lessons as they are now: `17:1,18:3`."""
    return ",".join(f"{one.id}:{one.version}" for one in sessions)


def _people(calendar: Calendar, batch: Sequence[Offer]) -> Listed:
    """`Ben, Leo and Katrin (for Leo and Mia)`."""
    children: dict[int, list[str]] = {}
    called: dict[int, str] = {}
    for offer in batch:
        session = calendar.session(offer.session)
        for person in receivers(calendar, session):
            called[person.id] = name_of(calendar, session, person.id)
            children.setdefault(person.id, [])
            if person.id not in session.students:
                children[person.id].append(calendar.student(session.students[0]).first)
    return Listed(tuple(_person(called[id], children[id]) for id in called))


def _person(name: str, children: list[str]) -> Value:
    if not children:
        return said(name)
    return text("{name} (for {children})", name=name, children=Listed(tuple(dict.fromkeys(children))))


def _tutor_row(calendar: Calendar, offer: Offer, session: Session, now: Instant) -> Text:
    who, was = names(calendar, session), Moment(offer.old_start(session))
    if offer.stage is OfferStage.TAKEN and session.was is not None:
        return text("✓ {who}: {was} → {when}", who=who, was=was, when=Moment(session.start))
    if offer.stands(session, now):
        until = Moment(offer.until, near=True)
        return text("{who}, {was}: no answer yet, held until {until}", who=who, was=was, until=until)
    if calendar.open_offer(session, now) is not None:
        return text("{who}, {was}: asked again", who=who, was=was)
    if session.version != offer.version and not (offer.stage is OfferStage.WITHDRAWN and session.status.live):
        return _changed(session, who, was)
    match offer.at(now):
        case OfferStage.DECLINED:
            return text("{who}, {was}: none of the times fits", who=who, was=was)
        case OfferStage.KEPT if session.status.live:
            return text("{who}, {was}: {name} keeps it", who=who, was=was, name=name_of(calendar, session, offer.by))
        case OfferStage.KEPT:
            return text("{who}, {was}: no other time is wanted", who=who, was=was)
        case OfferStage.LAPSED:
            return text("{who}, {was}: no answer", who=who, was=was)
        case _:
            return text("{who}, {was}: taken back", who=who, was=was)


def _changed(session: Session, who: Value, was: Value) -> Text:
    if session.status is Status.CANCELLED:
        return text("{who}, {was}: cancelled", who=who, was=was)
    if session.status.live and session.was not in (None, session.start):
        return text("✓ {who}: now {when}", who=who, when=Moment(session.start))
    return text("{who}, {was}: settled", who=who, was=was)


def _lapsed(notice: Notice, calendar: Calendar, offer: Offer, session: Session, now: Instant) -> Reply | None:
    """One list of those who have not answered, instead of a message for each of the same minute."""
    silent = _silent(calendar, offer, now)
    if [one for one, _ in silent] == [offer]:
        return worded(notice, calendar, session, now)
    minute = _minute(calendar, offer, session)
    same = [one for one, about_it in silent if _minute(calendar, one, about_it) == minute]
    return answers(calendar, offer, now) if same[:1] == [offer] else None


def _minute(calendar: Calendar, offer: Offer, session: Session) -> int:
    """The minute in which the tutor hears that an offer was not answered."""
    return lapse_told(offer, session, calendar).seconds // int(MINUTE.total_seconds())
