"""What is said after an outage: news that came too late in one message a person, and that the bot was away."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from core.model.calendar import Calendar
from core.model.session import Session
from core.moments import HOUR, Instant
from core.notices.cards import child_words
from core.notices.clocks import CLOCKS
from core.notices.facts import when
from core.notices.notice import SERIES, Kind, Notice, words_of
from core.replies import Reply
from core.words import Moment, Text, lines, text

NEWS = frozenset({Kind.BOOKED.value, Kind.MOVED.value, Kind.CANCELLED.value, Kind.RESTORED.value})
AWAY = timedelta(hours=24)  # a shorter silence is not worth a word: RELIABILITY 3
_AWAY_GOOD = timedelta(hours=24)
_DIGEST_GOOD = 6 * HOUR


def comes_late(notice: Notice, start: Instant, now: Instant) -> bool:
    """Whether news of a session that starts at `start` were owed before it, and have not left yet.

    What concerns a whole series is told as long as any of it lies ahead.
    """
    one_by_one = notice.kind in NEWS and not {SERIES, CLOCKS} & words_of(notice.step)
    return one_by_one and notice.due < start <= now


def row(notice: Notice, calendar: Calendar, session: Session) -> Text:
    """One line of what came late."""
    whose, at = child_words(calendar, session, notice.person), when(session)
    tutor = calendar.tutor.person.first
    match notice.kind:
        case Kind.CANCELLED:
            return text("{whose} with {tutor}, {when}: it was cancelled.", whose=whose, tutor=tutor, when=at)
        case Kind.MOVED if session.was is not None:
            was = Moment(session.was)
            return text(
                "{whose} with {tutor}: it was moved, {was} → {when}.", whose=whose, tutor=tutor, was=was, when=at
            )
        case Kind.RESTORED:
            return text("{whose} with {tutor}, {when}: it was on after all.", whose=whose, tutor=tutor, when=at)
        case _:
            return text("{whose} with {tutor}, {when}: it was booked.", whose=whose, tutor=tutor, when=at)


def merged(person: int, rows: Iterable[Text], now: Instant) -> Notice:
    """All that came too late for `person`, in one message."""
    words = lines(text("I could not tell you in time, I am sorry. The time of all this has passed:"), *rows)
    return Notice(Kind.DIGEST, person, 0, 0, now, now + _DIGEST_GOOD, f"late {now.seconds}", Reply(words))


def was_away(tutor: int, since: Instant, until: Instant) -> Notice:
    """Tell a tutor that nothing was heard or sent for a while."""
    words = lines(
        text("I was away from {since} to {until}.", since=Moment(since), until=Moment(until)),
        text("Reminders of that time were not sent. What was written to me I read now, as far as it was kept for me:"),
        text("what is older may be lost. Please look through your lessons of these days."),
    )
    return Notice(Kind.AWAY, tutor, 0, 0, until, until + _AWAY_GOOD, str(since.seconds), Reply(words))
