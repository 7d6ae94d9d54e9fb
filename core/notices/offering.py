"""What is said of an offer of other times by itself: the question, its end, and the answer. FLOWS 8."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from core.access import Verb
from core.model.calendar import Calendar
from core.model.offers import Hold, Offer, OfferStage
from core.model.people import Person
from core.model.session import Session
from core.moments import Instant
from core.notices.cards import card_of, child_words, family_lines, session_card
from core.notices.facts import about, names, when
from core.notices.letters import letter_of
from core.notices.notice import Kind, Notice
from core.replies import Action, Choice, Reply, Tone
from core.rules.booking import time_problems
from core.rules.holding import fallen
from core.rules.offering import choosable, choosable_days
from core.words import Day, Listed, Moment, Text, lines, text

STEP = "offer "  # how the step of every notice about an offer begins; its id comes next
CHOOSE, CHOOSE_DAY, NONE_FITS, KEEP = Verb.CHOOSE.value, "choose_day", "none_fits", "keep_time"
OFFER, AGAIN, WITHDRAW = "offer", "offer_again", "withdraw"  # verbs of the tutor
GONE = "gone"  # what else the step of a notice says about an offer of which no time is left
MISS = "miss"  # end a lesson to which nobody came, and offer new times in one


def offer_card(session: int) -> str:
    """The name of the card that a family answers an offer on."""
    return f"offer:{session}"


def receivers(calendar: Calendar, session: Session) -> tuple[Person, ...]:
    """Who may answer for a session: its students and their deciding guardians, as far as anything reaches them."""
    people: dict[int, Person] = {}
    for student in calendar.current:
        if student.id in session.students:
            people[student.id] = student.person
            people |= {bond.guardian.id: bond.guardian for bond in calendar.guardians(student.id) if bond.decides}
    return tuple(person for person in people.values() if person.hears)


def asked_of(calendar: Calendar, offer: Offer, person: int) -> tuple[Offer, ...]:
    """The offers sent in one step with `offer` that `person` may answer: one message asks for all of them."""
    if not offer.batch:
        return (offer,)
    return tuple(
        one
        for one in calendar.batch_of(offer)
        if any(asked.id == person for asked in receivers(calendar, calendar.session(one.session)))
    )


def knows(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> bool:
    """Whether the recipient has this news from an offer: they chose the time, or the question tells them."""
    if notice.kind in (Kind.MOVED, Kind.BOOKED):
        return any(_chose(one, notice.person, calendar, session) for one in calendar.offers)
    if notice.kind in (Kind.CANCELLED, Kind.FOLLOW_UP) and calendar.open_offer(session, now):
        return any(person.id == notice.person for person in receivers(calendar, session))
    return False


def _chose(offer: Offer, person: int, calendar: Calendar, session: Session) -> bool:
    if offer.stage is not OfferStage.TAKEN or offer.by != person:
        return False
    if offer.session == session.id:
        return session.version == offer.version + 1
    if not offer.holds:
        return session.version == 1 and session.start > offer.made
    return session.version == 1 and any(hold.start == session.start for hold in offer.holds)


def offer_of(notice: Notice, calendar: Calendar) -> tuple[Offer | None, str]:
    """The offer that a notice is about, None: it is long over; and what else its step says."""
    number, _, why = notice.step.removeprefix(STEP).partition(" ")
    return next((one for one in calendar.offers if one.id == int(number)), None), why


def worded(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    """What a notice about one offer says."""
    offer, why = offer_of(notice, calendar)
    if offer is None:
        return None
    if notice.kind == Kind.REDRAW:
        due = offer.at(now) is OfferStage.LAPSED if why == "lapsed" else offer.stage is not OfferStage.OPEN
        return closed_card(calendar, offer, session, notice.person) if due else None
    if why == GONE:
        return _gone(calendar, offer, session, notice.person, now)
    say = _SAY[notice.kind]
    return say(calendar, offer, session, notice.person, now)


def _asked(calendar: Calendar, offer: Offer, session: Session, reader: int, now: Instant) -> Reply | None:
    return question(calendar, offer, session, reader, now) if offer.stands(session, now) else None


def _gone(calendar: Calendar, offer: Offer, session: Session, reader: int, now: Instant) -> Reply | None:
    if offer.stage is not OfferStage.WITHDRAWN or offer.version != session.version:
        return None
    if calendar.open_offer(session, now) is not None:
        return None
    head = text("{tutor} cannot do any of the times that were offered any more.", tutor=calendar.tutor.person.first)
    words = lines(head, family_lines(calendar, session, reader))
    return Reply(words, card=offer_card(session.id), session=session.id, subject=_subject(calendar, session, reader))


def _asked_again(calendar: Calendar, offer: Offer, session: Session, reader: int, now: Instant) -> Reply | None:
    if not offer.stands(session, now):
        return None
    tutor = calendar.tutor.person.first
    return question(calendar, offer, session, reader, now, text("{tutor} is waiting for your answer.", tutor=tutor))


def question(
    calendar: Calendar,
    offer: Offer,
    session: Session,
    reader: int,
    now: Instant,
    head: Text | None = None,
    day: date | None = None,
) -> Reply:
    """The times put before somebody who may choose one. `head` comes first, instead of the tutor's message.

    Where all free times are offered, those of `day`, or first the days.
    """
    live = session.status.live
    fact = None
    if head or offer.words or offer.batch:
        stands = text(
            "{whose}, {when}, stays until you choose.", whose=_whose(calendar, session, reader), when=when(session)
        )
        fact = stands if live else family_lines(calendar, session, reader)
    lost = None if head else _lost(calendar, offer, session)
    words = lines(head or _letter(calendar, offer, session, reader), lost, fact, _until(offer))
    choices = (
        *_times(calendar, offer, session, now, day),
        about(session, NONE_FITS, text("None fits"), str(offer.id)),
        about(session, KEEP, _keep(session), str(offer.id)),
    )
    return Reply(
        words, choices, offer_card(session.id), session=session.id, subject=_subject(calendar, session, reader)
    )


def _times(calendar: Calendar, offer: Offer, session: Session, now: Instant, day: date | None) -> tuple[Choice, ...]:
    """The times of an offer; of all free times those of one day, or the days with how many there are."""
    starts = tuple(hold.start for hold in to_be_had(calendar, offer, session, now))
    if not offer.holds and day is None:
        return tuple(
            about(session, CHOOSE_DAY, text("{day}: {n}", day=Day(free[0]), n=len(free)), f"{offer.id} {one}")
            for one, free in choosable_days(calendar, session, now).items()
        )
    if day is not None:
        starts = choosable(calendar, session, day, now)
    chosen = tuple(about(session, CHOOSE, _at(start), f"{offer.id} {start.seconds}", Tone.MAIN) for start in starts)
    back = () if offer.holds else (about(session, CHOOSE_DAY, text("‹ Back"), f"{offer.id} "),)
    return (*chosen, *back)


def to_be_had(calendar: Calendar, offer: Offer, session: Session, now: Instant) -> tuple[Hold, ...]:
    """The times of an offer at which the lesson could still be: no other is put before anybody."""
    return tuple(
        hold
        for hold in offer.holds
        if not time_problems(calendar, hold.start, hold.minutes, session.students, now, session.id)
    )


def _lost(calendar: Calendar, offer: Offer, session: Session) -> Text | None:
    """`No longer possible: Tue 24 Nov, 17:30.`: what was offered for this lesson, and was taken off since."""
    earlier = (one for one in calendar.offers if (one.session, one.version) == (session.id, offer.version))
    withdrawn = (one for one in earlier if one.stage is OfferStage.WITHDRAWN and one.until == offer.until)
    starts = sorted({hold.start for one in withdrawn for hold in fallen(calendar, one)})
    return text("No longer possible: {times}.", times=Listed(tuple(map(Moment, starts)), "dot")) if starts else None


def _at(start: Instant) -> Text:
    return text("{when}", when=Moment(start))


def _keep(session: Session) -> Text:
    return text("Keep {day}", day=Day(session.start)) if session.status.live else text("No, thanks")


def _until(offer: Offer) -> Text:
    if not offer.holds:
        until = Moment(offer.until, near=True)
        return text("Choose a day until {until}. A time is yours as soon as you have pressed it.", until=until)
    return text("These times are held until {until}.", until=Moment(offer.until, near=True))


def _letter(calendar: Calendar, offer: Offer, session: Session, reader: int) -> Text:
    """The tutor's message, as the tutor's: it was shown before it was sent."""
    words = letter_of(offer, session)
    tutor = calendar.tutor.person.first
    if reader in session.students:
        return text("{tutor}: “{words}”", tutor=tutor, words=words)
    whose = _whose(calendar, session, reader)
    return text("{tutor} about {whose}: “{words}”", tutor=tutor, whose=whose, words=words)


def closed_card(calendar: Calendar, offer: Offer, session: Session, reader: int) -> Reply:
    """The family's card once nothing can be answered on it any more: who answered what, and what stands."""
    name = name_of(calendar, session, offer.by)
    match offer.stage:
        case OfferStage.TAKEN:
            head = text("{name} chose {when}.", name=name, when=Moment(session.start))
        case OfferStage.DECLINED:
            head = text("{name} has answered: none of the times fits.", name=name)
        case OfferStage.KEPT:
            head = text("{name} has answered: no other time.", name=name)
        case _:
            head = text("These times are no longer held.")
    words = lines(head, family_lines(calendar, session, reader))
    return Reply(words, card=offer_card(session.id), quiet=True, session=session.id)


def name_of(calendar: Calendar, session: Session, person: int) -> str:
    """How somebody who may answer for a session is called."""
    if any(student.id == person for student in calendar.current):
        return calendar.student(person).first
    return next((one.first for one in receivers(calendar, session) if one.id == person), "…")


def waiting_line(calendar: Calendar, session: Session) -> Text:
    """`Waiting for Anna or Elena.`, and that the old time stands where it does."""
    who = Listed(tuple(person.first for person in receivers(calendar, session)), "or")
    if session.status.live:
        return text("Waiting for {who}. {when} still stands.", who=who, when=Moment(session.start))
    return text("Waiting for {who}.", who=who)


def _answer(calendar: Calendar, offer: Offer, session: Session, reader: int, now: Instant) -> Reply | None:
    name, who = name_of(calendar, session, offer.by), names(calendar, session)
    if offer.stage is OfferStage.TAKEN:
        return session_card(calendar, session, reader, now, _chosen(calendar, offer, session))
    if offer.stage is OfferStage.KEPT and session.status.live:
        head = text("{name} keeps {when}.", name=name, when=when(session))
        return session_card(calendar, session, reader, now, head, standing=False)
    head = text("{name} wants no other time for {when}.", name=name, when=when(session))
    if offer.stage is OfferStage.DECLINED:
        head = text("None of the times fits {who}.", who=who)
    return _next_step(calendar, session, lines(head, _stands(session)), text("Offer others"), OFFER)


def _chosen(calendar: Calendar, offer: Offer, session: Session) -> Text:
    name, day, period = name_of(calendar, session, offer.by), Day(session.start), when(session)
    chose = text("{name} chose {day}.", name=name, day=day)
    if offer.by not in session.students:
        chose = text("{name} chose {day} for {who}.", name=name, day=day, who=names(calendar, session))
    if session.was is None:
        return text("{chose} Booked: {when}.", chose=chose, when=period)
    return text("{chose} {was} → {when}.", chose=chose, was=Moment(session.was), when=period)


def _lapsed(calendar: Calendar, offer: Offer, session: Session, reader: int, now: Instant) -> Reply | None:
    if offer.at(now) is not OfferStage.LAPSED or offer.version != session.version:
        return None
    head = text("No answer from {who}.", who=Listed(tuple(one.first for one in receivers(calendar, session)), "or"))
    freed = text("The times are no longer held.")
    reply = _next_step(calendar, session, lines(head, _stands(session) or freed), text("Nudge"), AGAIN, str(offer.id))
    write = tuple(
        Choice(text("Write to {name}", name=one.first), Action("answer_to", one.id))
        for one in receivers(calendar, session)[:1]
    )
    return Reply(reply.text, (*reply.choices, *write), reply.card, session=session.id)


def _stands(session: Session) -> Text | None:
    return text("{when} still stands.", when=Moment(session.start)) if session.status.live else None


def _next_step(calendar: Calendar, session: Session, words: Text, label: Text, verb: str, value: str = "") -> Reply:
    cancel = (about(session, Verb.CANCEL, text("Cancel it")),) if session.status.live else ()
    return Reply(
        words, (about(session, verb, label, value, Tone.MAIN), *cancel), card_of(session.id), session=session.id
    )


def _whose(calendar: Calendar, session: Session, reader: int) -> Text:
    return child_words(calendar, session, reader)


def _subject(calendar: Calendar, session: Session, reader: int) -> Text:
    return text("{whose} with {tutor}", whose=child_words(calendar, session, reader), tutor=calendar.tutor.person.name)


_SAY: dict[str, Callable[[Calendar, Offer, Session, int, Instant], Reply | None]] = {
    Kind.OFFER: _asked,
    Kind.OFFER_NUDGE: _asked_again,
    Kind.OFFER_LAPSED: _lapsed,
    Kind.ANSWER: _answer,
}
