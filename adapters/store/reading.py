"""What can be asked of the store, within one consistent view of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection

from adapters.store import (
    calendars,
    drawings,
    history,
    inspect,
    installations,
    invitations,
    links,
    notices,
    people,
    pulse,
    sessions,
)
from adapters.store.drawings import DrawnCard, DrawnOn, Passed, Standing
from adapters.store.history import HistoryRow
from adapters.store.links import PrivateLink
from adapters.store.migrating import schema_of
from adapters.store.notices import NoticeRow
from core.dialogue.draft import Draft, Drawing
from core.events import MailboxRefused
from core.model.calendar import Calendar, Tutor
from core.model.people import Address, Invitation, Person
from core.moments import Instant, Span
from core.notices import Notice
from core.rules.resetting import Face


class Reading:
    """A view of the store as it stands at one moment."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def person(self, id: int) -> Person | None:
        """The person of `id`."""
        return people.people_of(self._connection, (id,)).get(id)

    def person_at(self, address: Address) -> Person | None:
        """The person whom the user of `address` is, in whichever chat."""
        return people.person_at(self._connection, address)

    def tutor(self, id: int) -> Tutor | None:
        """The tutor of `id`."""
        return people.tutor(self._connection, id)

    def is_tutor(self, id: int) -> bool:
        """Whether `id` is a tutor."""
        return people.is_tutor(self._connection, id)

    def has_tutor(self) -> bool:
        """Whether there is any tutor yet."""
        return people.has_tutor(self._connection)

    def tutors_of(self, person: int) -> tuple[int, ...]:
        """The tutors of whom `person` is a student, not archived, or an active guardian."""
        return people.tutors_of(self._connection, person)

    def students_of(self, tutor: int) -> tuple[int, ...]:
        """The students on the roster of `tutor`, archived or not."""
        return tuple(row.student for row in people.roster_rows(self._connection, tutor))

    def moved_chats(self, platform: str) -> dict[str, str]:
        """Where a platform has moved which of its chats to."""
        return people.moved_chats(self._connection, platform)

    def platforms(self) -> frozenset[str]:
        """The platforms that anybody is reached by."""
        return people.platforms(self._connection)

    def languages(self) -> frozenset[str]:
        """The codes of the languages that people here speak."""
        return people.languages(self._connection)

    def calendar(self, tutor: int, view: Span, now: Instant | None = None) -> Calendar:
        """The calendar of `tutor` with what shares a moment with `view`. Raises KeyError: no such tutor.

        With `now`, times that other tutors keep free for the students at that moment count as taken.
        """
        return calendars.calendar(self._connection, tutor, view, now)

    def session_tutor(self, session: int) -> int | None:
        """Whose session it is."""
        return sessions.tutor_of_session(self._connection, session)

    def session_version(self, session: int) -> int:
        """The version at which a session is; 0: there is none."""
        return sessions.version_of_session(self._connection, session)

    def tutors_of_other_laws(self, law: str, now: Instant) -> tuple[int, ...]:
        """The tutors who have sessions ahead that were stored under other zone data than version `law`."""
        return sessions.tutors_of_other_laws(self._connection, law, now)

    def faces_of_other_laws(self, tutor: int, law: str, now: Instant) -> dict[int, Face]:
        """What the clocks showed at the starts of those sessions of `tutor`, by id."""
        return sessions.faces_of_other_laws(self._connection, tutor, law, now)

    def session_start(self, session: int) -> Instant | None:
        """When a session starts."""
        return sessions.start_of_session(self._connection, session)

    def last_pulse(self) -> Instant | None:
        """When the program last ran; None: it never did."""
        return pulse.last_pulse(self._connection)

    def tutors_at_work(self, span: Span) -> tuple[int, ...]:
        """The tutors who had sessions in `span`, of whatever status."""
        return pulse.tutors_at_work(self._connection, span)

    def late_news(self, person: int, kinds: Sequence[str], now: Instant) -> tuple[NoticeRow, ...]:
        """The notices of these kinds that wait for `person` and are due, the earliest first."""
        return notices.waiting_for(self._connection, person, kinds, now)

    def draft(self, address: Address) -> Draft | None:
        """The draft that the user of `address` is filling."""
        return drawings.draft_at(self._connection, address)

    def drawing(self, id: str, now: Instant | None = None) -> Drawing | None:
        """The drawing of `id`; with `now`, one that has expired is no longer current."""
        return drawings.drawing_of(self._connection, id, now)

    def drawing_for(self, notice: int) -> Drawing | None:
        """The drawing that was made for a notice: sent again, it draws the same buttons."""
        return drawings.drawing_for(self._connection, notice)

    def drawn(self, card: str, address: Address) -> DrawnCard | None:
        """The latest drawing of `card` that was sent to `address`."""
        return drawings.drawn_card(self._connection, card, address)

    def drawn_as(self, drawing: str) -> DrawnCard | None:
        """The message that a drawing has become; None: it has not left."""
        return drawings.drawn_of(self._connection, drawing)

    def drawn_on(self, names: Sequence[str]) -> tuple[DrawnOn, ...]:
        """The messages with these names, in the order in which they were drawn."""
        return drawings.drawn_on(self._connection, names)

    def answers(self, address: Address, event: str) -> tuple[NoticeRow, ...]:
        """The replies to what came in as `event` that wait for `address`, in their order."""
        return notices.answers(self._connection, address, event)

    def standing(self, address: Address, most: int) -> tuple[Standing, ...]:
        """The `most` messages that were drawn last in this chat, the newest first."""
        return drawings.standing_at(self._connection, address, most)

    def session_of_message(self, address: Address, sent: str) -> int:
        """The session that the message `sent` in this chat is about; 0: none, or no message of ours."""
        return drawings.session_of_message(self._connection, address, sent) if sent else 0

    def talk(self, address: Address, sent: str, session: int, since: Instant) -> tuple[Passed, ...]:
        """The words passed on that are replied to: see `drawings.talk_at`."""
        return drawings.talk_at(self._connection, address, sent, session, since) if sent else ()

    def heard(self, session: int, person: int, version: int = 0) -> bool:
        """Whether anything about `session` at `version` or a later one has been sent to `person`."""
        return notices.heard(self._connection, session, person, version)

    def told_result(self, session: int, person: int) -> bool:
        """Whether `person` has been sent that `session` was missed or cancelled, or what it was instead."""
        return notices.told_result(self._connection, session, person)

    def told_version(self, session: int, person: int) -> int:
        """The newest version of `session` that anything sent to `person` was about; 0: nothing was."""
        return notices.told_version(self._connection, session, person)

    def told_of_series(self, session: int, person: int) -> Instant | None:
        """When `person` was last sent news of the whole series that `session` comes from."""
        return notices.told_of_series(self._connection, session, person)

    def confirmed(self, session: int, person: int, version: int) -> Instant | None:
        """When `person` was last told that `session` takes place as it does at `version`."""
        return notices.confirmed(self._connection, session, person, version)

    def digest_readers(self) -> tuple[int, ...]:
        """Whoever may be owed a digest: every tutor, and who has asked for the week."""
        return people.digest_readers(self._connection)

    def series_news(self, session: int, version_below: int) -> tuple[Notice, ...]:
        """The news of a whole series that wait with an older version of this session of it."""
        return notices.series_news(self._connection, session, version_below)

    def news_of_some(self, session: int, version_below: int) -> tuple[Notice, ...]:
        """The news of a session's result, or of a single student of it, that wait with an older version of it."""
        return notices.news_of_some(self._connection, session, version_below)

    def later_for(self, person: int, now: Instant) -> tuple[NoticeRow, ...]:
        """What waits for `person` and is not due yet, the earliest first."""
        return notices.later_for(self._connection, person, now)

    def ahead(self, limit: int) -> tuple[NoticeRow, ...]:
        """What waits to be sent, the earliest first."""
        return notices.ahead(self._connection, limit)

    def invitation(self, hash: str) -> Invitation | None:
        """The invitation whose code has this hash."""
        return invitations.invitation_of_hash(self._connection, hash)

    def invitation_by_id(self, id: int) -> Invitation | None:
        """The invitation of `id`."""
        return invitations.invitation_of(self._connection, id)

    def invitation_claimed_by(self, address: Address) -> Invitation | None:
        """The invitation that the user of `address` has claimed and that waits for the tutor."""
        return invitations.claimed_by(self._connection, address)

    def invitations_open(self, tutor: int) -> tuple[Invitation, ...]:
        """The tutor's invitations that are open or wait to be confirmed."""
        return invitations.open_invitations(self._connection, tutor)

    def history(self, session: int) -> tuple[HistoryRow, ...]:
        """What has happened to a session, the earliest first."""
        return history.history_of(self._connection, session)

    def changed(self, sessions: tuple[int, ...]) -> Mapping[int, Instant]:
        """When something last happened to each of these sessions."""
        return history.changed(self._connection, sessions)

    def recent(self, person: int, since: Instant) -> tuple[HistoryRow, ...]:
        """What `person` has done since `since`, the latest first."""
        return history.recent(self._connection, person, since)

    def deeds(self, tutor: int, since: Instant) -> tuple[HistoryRow, ...]:
        """Where a tutor cancelled, moved, ended, restored or offered to move sessions, and what families forgave."""
        kinds = ("SessionCancelled", "SessionMoved", "SessionEnded", "SessionRestored", "PlaceChanged", "OfferMade")
        own = history.of_kinds(self._connection, tutor, since, kinds)
        return tuple(sorted((*own, *history.forgiven(self._connection, tutor, since)), key=lambda row: row.id))

    def mailboxes_asked(self, person: int, since: Instant) -> int:
        """How many mailboxes `person` has let be asked since `since`."""
        return len(history.of_kinds(self._connection, person, since, ("MailboxAsked",)))

    def mailboxes_refused(self, person: int) -> frozenset[str]:
        """The mailboxes, by their hashes, whose readers have said that they are not this person's."""
        rows = (row.event for row in history.by_nobody(self._connection, "MailboxRefused"))
        return frozenset(event.hash for event in rows if isinstance(event, MailboxRefused) and event.person == person)

    def notices(self, session: int) -> tuple[NoticeRow, ...]:
        """All notices about a session, and of its whole series, in the order in which they are due."""
        return notices.notices_about(self._connection, session)

    def notice(self, id: int) -> NoticeRow | None:
        """A notice as it stands."""
        return notices.notice_row(self._connection, id)

    def reached_at(self, person: int) -> Address | None:
        """Where notices to `person` go; None: they cannot be reached."""
        return people.first_addresses(self._connection, (person,)).get(person)

    def lost_in(self, platform: str, space: str) -> tuple[Address, ...]:
        """The addresses of a space that are known not to be reached."""
        return people.lost_in(self._connection, platform, space)

    def is_lost(self, address: Address) -> bool:
        """Whether the user of `address` is known not to be reached there."""
        return people.is_lost(self._connection, address)

    def link(self, hash: str, now: Instant) -> PrivateLink | None:
        """The private link whose token has this hash; None: there is none, or it has expired."""
        return links.link_of(self._connection, hash, now)

    def installation(self, team: str) -> str | None:
        """The tokens of a Slack workspace, encrypted; None: the app is not there."""
        return installations.secret_of(self._connection, team)

    def has_feed(self, person: int) -> bool:
        """Whether a person's calendar has an address on the web."""
        return links.has_feed(self._connection, person)

    def person_of_feed(self, hash: str) -> int | None:
        """Whose calendar stands at the web address with this hash."""
        return links.person_of_feed(self._connection, hash)

    def schema(self) -> str | None:
        """The revision of the schema; None: there is none yet."""
        return schema_of(self._connection)

    def inspect(self, now: Instant, version: str) -> dict[str, Any]:
        """The state as one JSON object; `version` is the program's."""
        return inspect.inspect(self._connection, now, version)
