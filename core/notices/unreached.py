"""What a tutor reads when somebody could not be reached: what was not received, and who else got it. FLOWS 17."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from core.access import Verb, authorize
from core.model.calendar import Calendar
from core.model.people import Invitation, Invited
from core.model.session import Session
from core.moments import Instant
from core.notices.facts import when
from core.notices.notice import Kind, Notice
from core.notices.reminding import is_reminder
from core.replies import Action, Choice, Reply
from core.words import Listed, Text, lines, text

MAILBOX = "email"
SHOWN = 5  # of the lessons ahead: as many as a welcome shows
LASTING = timedelta(hours=24)  # that it is worth telling
SEEN_TO = "seen_to"  # the verb of a tutor who has taken care of it

_TITLES: dict[str, Text] = {
    Kind.BOOKED: text("Booked"),
    Kind.MOVED: text("Moved"),
    Kind.CANCELLED: text("Cancelled"),
    Kind.RESTORED: text("It takes place after all"),
    Kind.OFFER: text("Other times"),
    Kind.RELAY: text("Your message"),
    Kind.NUDGE: text("Are you joining?"),
    Kind.JOIN: text("The room is open"),
    Kind.FOLLOW_UP: text("How it went"),
}


class Why(StrEnum):
    """Why somebody did not get something."""

    LOST = "lost"  # nothing reaches that address any more
    UNSURE = "unsure"  # it has left twice, and nobody knows whether it arrived
    FAILED = "failed"  # it could not be sent, however often that was tried


@dataclass(frozen=True)
class Missed:
    """Something that `name` did not get on `platform`. `others`: who got the same, and `instead` where they did.

    `notice` is the id of what was missed. `again` asks for a new invitation, where one may be made.
    """

    name: str
    notice: int
    kind: str
    platform: str
    session: Session | None = None
    instead: Text | None = None
    others: tuple[tuple[str, Text], ...] = ()
    again: Action | None = None
    why: Why = Why.LOST


def invitation_for(person: int, calendar: Calendar) -> Action | None:
    """What asks for a new invitation of somebody who belongs to this calendar's students; None: nobody does."""
    if any(one.id == person for one in calendar.current):
        return Action("invite", person, Invited.STUDENT.value)
    wards = {one.id for one in calendar.current}
    bonds = (one for one in calendar.bonds if one.active and one.guardian.id == person and one.student in wards)
    bond = next(bonds, None)
    return Action("invite", bond.student, Invited.GUARDIAN.value) if bond else None


def unreached(missed: Missed) -> Reply:
    """What a tutor is told. Without a session, as to one whose lesson it is not, only that somebody is not reached."""
    words = lines(_what(missed), *_who_got_it(missed))
    again = (Choice(text("Resend invitation"), missed.again),) if missed.again and missed.why is Why.LOST else ()
    done = Choice(text("Done"), Action(SEEN_TO, missed.notice, missed.name))
    session = missed.session.id if missed.session else 0
    return Reply(words, (*again, done), card=card_of(missed.notice), session=session)


def unasked(step: str, invitation: Invitation, why: Why, now: Instant) -> Notice:
    """What a tutor reads when "Is this you?" has not reached the mailbox that they named, or the member they picked."""
    if not invitation.mail:
        words = text("“Link me” did not reach whom you have picked: pick somebody else.")
        choices = (Choice(text("Pick a member"), Action("by_member", invitation.id)),)
        return _to_asker(step, invitation.tutor, Reply(words, choices), now)
    words = _unasked(text("{name}, {mail}", name=invitation.name, mail=invitation.mail), why)
    again = Choice(text("Another address"), Action("by_mail", invitation.id))
    revoke = Choice(text("Revoke"), Action("revoke", invitation.id))
    return _to_asker(step, invitation.tutor, Reply(words, (again, revoke)), now)


def unasked_own(step: str, person: int, mail: str, why: Why, now: Instant) -> Notice:
    """What somebody reads when "Is this you?" has not reached a mailbox of their own."""
    again = text("Was it spelled right? Write it once more, like this: /email elena@example.org")
    return _to_asker(step, person, Reply(lines(_unasked(text("{mail}", mail=mail), why), again)), now)


def _unasked(where: Text, why: Why) -> Text:
    if why is Why.UNSURE:
        return text("“Is this you?” may not have reached {where}: {why}.", where=where, why=_why(MAILBOX, why))
    return text("“Is this you?” did not reach {where}: {why}.", where=where, why=_why(MAILBOX, why))


def _to_asker(step: str, person: int, shown: Reply, now: Instant) -> Notice:
    return Notice(Kind.ANSWER, person, 0, 0, now, now + LASTING, f"unasked {step}", shown)


def reached_again(person: int, calendars: Iterable[Calendar], now: Instant) -> Notice:
    """What somebody reads who can be reached again: how things stand now, whatever they have missed."""
    seen = [one for calendar in calendars for one in calendar.sessions if authorize(person, Verb.SEE, calendar, one)]
    ahead = sorted((one for one in seen if one.status.live and one.start > now), key=lambda one: one.start)[:SHOWN]
    words = lines(
        text("I could not reach you for a while. This is how it stands."),
        text("Next: {lessons}.", lessons=Listed(tuple(when(one) for one in ahead), "dot"))
        if ahead
        else text("No lesson is booked."),
    )
    shown = Reply(words, (Choice(text("My lessons"), Action("sessions")),))
    return Notice(Kind.ANSWER, person, 0, 0, now, now + LASTING, f"reached again {now.seconds}", shown)


def card_of(notice: int) -> str:
    """The name of a report's card."""
    return f"unreached:{notice}"


def _what(missed: Missed) -> Text:
    what, why = _title(missed), _why(missed.platform, missed.why)
    if missed.why is Why.UNSURE:
        return text("{name} may not have got {what}: {why}.", name=missed.name, what=what, why=why)
    return text("{name} did not get {what}: {why}.", name=missed.name, what=what, why=why)


def _title(missed: Missed) -> Text:
    title = text("Reminder") if is_reminder(missed.kind) else _TITLES.get(missed.kind)
    if missed.session is None or title is None:
        return text("my message")
    return text("“{what}, {when}”", what=title, when=when(missed.session, near=True))


def _why(platform: str, why: Why) -> Text:
    match why:
        case Why.UNSURE:
            return text("the mail server has not said whether it has it")
        case Why.FAILED:
            return text("it could not be sent, though I tried several times")
        case _:
            return text("the mailbox takes no mail") if platform == MAILBOX else text("the chat is closed")


def _who_got_it(missed: Missed) -> tuple[Text, ...]:
    own = (text("It went by {channel} instead.", channel=missed.instead),) if missed.instead else ()
    others = tuple(text("{name} got it by {channel}.", name=name, channel=by) for name, by in missed.others)
    if missed.why is Why.UNSURE:
        return (*own, *others, text("Please ask them."))
    return (*own, *others) or (text("Please tell them yourself."),)
