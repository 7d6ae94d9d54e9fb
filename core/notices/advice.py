"""What the tutor is advised when somebody does not come: whom to ask, when to end it. FLOWS 12."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from core.access import Verb
from core.model.calendar import Calendar
from core.model.session import Answer, Session
from core.moments import HOUR, MINUTE, Instant
from core.notices import offering
from core.notices.cards import card_of
from core.notices.facts import about, names, parent_named
from core.notices.notice import Notice
from core.notices.steps import informed
from core.replies import Choice, Reply, Tone
from core.rules.joining import LAST_NUDGE, PATIENCE, due_after_start, silent
from core.words import Clock, Length, Listed, Text, lines, text


def no_show_advice(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    """Word what the tutor can do about those who do not come, when somebody has just been asked for the last time."""
    due = session.start + int(notice.step) * MINUTE
    just = [one for one in silent(session) if due_after_start(session, one, LAST_NUDGE) == due]
    return advice(calendar, session, now) if just else None


def suggestion(calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    """Draw the advice anew at T+15, where it has been given before; nothing happens by itself."""
    end = session.start + PATIENCE
    earlier = [one for one in silent(session) if due_after_start(session, one, LAST_NUDGE) < end]
    return advice(calendar, session, now) if earlier and now >= end else None


def advice(calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    """The advice as it stands: it names all who have been asked for the last time and not been heard of."""
    gone = tuple(one for one in silent(session) if due_after_start(session, one, LAST_NUDGE) <= now)
    if not session.status.live or not gone:
        return None
    words = lines(
        *_no_sign(calendar, session, gone, now),
        *(_last_words(calendar, session, one, len(gone) > 1) for one in gone),
        _suggested(session, gone, now),
        _next_one(calendar, session),
    )
    return Reply(words, _advice_choices(calendar, session, gone, now), card=card_of(session.id), session=session.id)


def _no_sign(calendar: Calendar, session: Session, gone: tuple[int, ...], now: Instant) -> Iterator[Text]:
    """How long each is awaited: from when they, or the tutor, said that they would be there."""
    for late, group in groupby(sorted(gone, key=lambda one: _late(session, one)), lambda one: _late(session, one)):
        awaited = set(group)
        who = Listed(tuple(calendar.student(one).first for one in session.students if one in awaited))
        waited = now.since(session.start) // MINUTE - late
        if waited > 0:
            yield text("No sign of {who} for {waited}.", who=who, waited=Length(waited))
        else:
            yield text("No sign of {who} yet, but {late} late was announced.", who=who, late=Length(late))


def _late(session: Session, student: int) -> int:
    """The minutes after the start at which a student is to be there."""
    return max(session.of(student).late, session.tutor_late)


def _last_words(calendar: Calendar, session: Session, student: int, several: bool) -> Text | None:
    last, parent = session.of(student).words, parent_named(calendar, student, session.of(student).words_by)
    if not last:
        return None
    if parent:
        name = calendar.student(student).first
        return text("{parent}'s last message for {name}: “{words}”", parent=parent, name=name, words=last)
    if several:
        return text("{name}'s last message: “{words}”", name=calendar.student(student).first, words=last)
    return text("Last message: “{words}”", words=last)


def _nobody_comes(session: Session, gone: tuple[int, ...]) -> bool:
    """Whether the whole lesson can be ended as missed: where somebody is there or on the way it goes on."""
    return all(one.student in gone or one.answer is Answer.NOT for one in session.attendance)


def _overdue(session: Session, gone: tuple[int, ...], now: Instant) -> bool:
    """Whether nobody need be awaited any longer: T+15 has passed, and whatever was announced."""
    return all(now >= session.start + max(PATIENCE, _late(session, one) * MINUTE) for one in gone)


def _suggested(session: Session, gone: tuple[int, ...], now: Instant) -> Text | None:
    if not _overdue(session, gone, now) or not _nobody_comes(session, gone):
        return None
    return text("I suggest to end it and offer new times. Nothing happens without you.")


def _advice_choices(calendar: Calendar, session: Session, gone: tuple[int, ...], now: Instant) -> tuple[Choice, ...]:
    suggested = _overdue(session, gone, now)
    ask = () if calendar.tutor.ask_parents else tuple(_asking(calendar, session, gone))
    end = (
        about(session, Verb.NO_SHOW, text("End as no-show"), tone=Tone.GRAVE),
        about(session, offering.MISS, text("End & offer new times"), tone=Tone.MAIN if suggested else Tone.PLAIN),
    )
    here = (
        about(session, Verb.HERE, text("{name} is here", name=calendar.student(one).first), str(one)) for one in gone
    )
    return (
        about(session, Verb.WAIT, text("Wait"), tone=Tone.PLAIN if suggested else Tone.MAIN),
        *ask,
        *(end if _nobody_comes(session, gone) else ()),
        *here,
    )


def _asking(calendar: Calendar, session: Session, gone: tuple[int, ...]) -> list[Choice]:
    """`Ask Elena`, for each of them who has a parent to be asked; of siblings it says for whom."""
    asked = {one: people[0] for one in gone if (people := informed(calendar, one))}
    parents = [person.id for person in asked.values()]
    return [
        about(session, Verb.ASK_GUARDIAN, _ask(calendar, one, person.first, parents.count(person.id) > 1), str(one))
        for one, person in asked.items()
    ]


def _ask(calendar: Calendar, student: int, parent: str, siblings: bool) -> Text:
    if siblings:
        return text("Ask {name} about {child}", name=parent, child=calendar.student(student).first)
    return text("Ask {name}", name=parent)


def _next_one(calendar: Calendar, session: Session) -> Text | None:
    later = next((other for other in calendar.live if other.start >= session.end and other.id != session.id), None)
    if later is None or later.start.since(session.end) > HOUR:
        return None
    return text("You have {who} at {time}.", who=names(calendar, later), time=Clock(later.start))
