"""What a tutor reads when somebody could not be reached: what was not received, and who else got it. FLOWS 17."""

from __future__ import annotations

from dataclasses import dataclass

from core.model.session import Session
from core.notices.facts import when
from core.notices.notice import Kind
from core.notices.reminding import is_reminder
from core.replies import Reply
from core.words import Text, lines, text

MAILBOX = "email"

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


@dataclass(frozen=True)
class Missed:
    """Something that `name` did not get on `platform`. `others`: who got the same, and `instead` where they did."""

    name: str
    kind: str
    platform: str
    session: Session | None = None
    instead: Text | None = None
    others: tuple[tuple[str, Text], ...] = ()


def unreached(missed: Missed) -> Reply:
    """What a tutor is told. Without a session, as to one whose lesson it is not, only that somebody is not reached."""
    words = lines(_what(missed), *_who_got_it(missed))
    return Reply(words, session=missed.session.id if missed.session else 0)


def _what(missed: Missed) -> Text:
    why = text("the mailbox takes no mail") if missed.platform == MAILBOX else text("the chat is closed")
    title = text("Reminder") if is_reminder(missed.kind) else _TITLES.get(missed.kind)
    if missed.session is None or title is None:
        return text("{name} did not get my message: {why}.", name=missed.name, why=why)
    about = when(missed.session, near=True)
    return text("{name} did not get “{what}, {when}”: {why}.", name=missed.name, what=title, when=about, why=why)


def _who_got_it(missed: Missed) -> tuple[Text, ...]:
    own = (text("It went by {channel} instead.", channel=missed.instead),) if missed.instead else ()
    others = tuple(text("{name} got it by {channel}.", name=name, channel=by) for name, by in missed.others)
    return (*own, *others) or (text("Please tell them yourself."),)
