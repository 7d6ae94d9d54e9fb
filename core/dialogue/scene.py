"""What a turn knows before it thinks, and what it leaves behind."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from core.access import Role
from core.dialogue.draft import Draft, Drawing
from core.events import Event
from core.model.calendar import Calendar, Region
from core.model.people import Address, Invitation, Person
from core.moments import Instant, Zone, zone_named
from core.notices import Notice
from core.replies import Choice, Immediate, Reply
from core.rules.reliability import Deed
from core.words import Text, locale_for


@dataclass(frozen=True)
class Fresh:
    """New ids and codes for this turn, made by the shell: core itself invents nothing.

    `codes` are unguessable (128 bits and more), fit for a link and a file name.
    """

    ids: tuple[int, ...]
    codes: tuple[str, ...]


@dataclass(frozen=True)
class Past:
    """An event of the past as it was recorded, and what was said of it to whom."""

    event: Event
    by: int
    name: str
    at: Instant
    channel: str


@dataclass(frozen=True)
class Told:
    """A notice about a session: to whom, and when it left, or is to leave where it still waits.

    `planned` is when it came to be owed; `of_series`: it stood for all lessons of a series.
    """

    kind: str
    name: str
    at: Instant
    person: int = 0
    version: int = 0
    planned: Instant | None = None
    state: str = "sent"
    step: str = ""
    of_series: bool = False


@dataclass(frozen=True)
class Asked:
    """First mails of the speaker: how many lately, and the hashes of mailboxes whose readers said "not me"."""

    lately: int = 0
    refused: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Shown:
    """A message in the speaker's chat: what may be pressed there, how that reads, what it says, and since when.

    `kind` is that of the notice it was.
    """

    drawing: Drawing
    labels: tuple[str, ...]
    text: Text | None
    kind: str
    at: Instant


@dataclass(frozen=True)
class Talk:
    """Words passed on to the speaker, where they reply: whose they are, and since when.

    `itself`: it is that message; else one about the same session. It `asks` where more than a reply is offered.
    """

    writer: int
    at: Instant
    itself: bool = True
    asks: bool = False


@dataclass(frozen=True)
class Scene:
    """Everything a turn may look at: values only.

    `own` is the person's calendar as a tutor; `others` are those of the tutors who teach them or
    their children. `said_at` is the platform's time of what came in, `now` the present.
    """

    address: Address
    fresh: Fresh
    now: Instant
    said_at: Instant
    person: Person | None = None
    own: Calendar | None = None
    others: tuple[Calendar, ...] = ()
    draft: Draft | None = None
    drawing: Drawing | None = None
    invitation: Invitation | None = None  # the one whose code was just sent
    guest_known: bool = False  # whoever has claimed `invitation` is somebody already
    claimed: Invitation | None = None  # the one this address waits to be confirmed for
    pressed_invitation: Invitation | None = None  # the one a pressed choice is about
    open_invitations: tuple[Invitation, ...] = ()
    inviter: Person | None = None  # the tutor behind invitation or claimed
    claimant: Person | None = None  # who says that the speaker's mailbox is theirs
    invited: Person | None = None  # the student that one of them is about
    recent: tuple[Past, ...] = ()
    deeds: tuple[Deed, ...] = ()  # what the speaker did to sessions in the last 90 days
    history: tuple[Past, ...] = ()
    told: tuple[Told, ...] = ()
    regions: tuple[Region, ...] = ()  # whose public holidays are asked for, each as far as the words may mean it
    shown: tuple[Shown, ...] = ()  # what stands last in the speaker's chat, the newest first
    about: int = 0  # the session of the card that was replied to
    talk: tuple[Talk, ...] = ()  # the words passed on that are replied to, the newest first
    name: str = ""
    language: str = ""  # that the platform tells, if there are words in it
    speaks: str = ""  # that the platform tells, whatever it is
    zone_hint: str = ""
    room: str = ""  # the address of a video room, `{room}` in it
    feed_door: str = ""  # the address of a calendar, `{code}` in it; empty where there is no web address
    mail: bool = True  # whether mail is sent here
    pictures: bool = False  # whether the speaker's messenger shows any
    members: bool = False  # whether others of the same workspace can be written to
    locates: bool = False  # whether it can tell where the speaker is
    seen: str = ""  # what the invitation says whose button was pressed, as far as the platform tells
    asked: Asked = Asked()
    writer: Person | None = None  # of the words that a lesson is to be made of, if they are somebody here
    has_feed: bool = False  # whether the speaker's calendar has an address
    doors: tuple[tuple[str, str], ...] = ()  # (label, address with {code} and {role}) of the platforms

    @property
    def me(self) -> Person:
        """The person who is known. Raises ValueError: a stranger is speaking."""
        if self.person is None:
            raise ValueError("a stranger has no person")
        return self.person

    @property
    def zone(self) -> Zone:
        """The zone that the speaker's words are in."""
        return self.person.clock if self.person else zone_named(self.zone_hint or "Europe/Berlin")

    @property
    def calendar(self) -> Calendar:
        """The speaker's own calendar. Raises ValueError: they are no tutor."""
        if self.own is None:
            raise ValueError("not a tutor")
        return self.own

    @property
    def calendars(self) -> tuple[Calendar, ...]:
        """All calendars in view, the own one first."""
        return (self.own, *self.others) if self.own else self.others

    @property
    def role(self) -> Role:
        """What the speaker mostly is: a tutor before anything else."""
        if self.own:
            return Role.TUTOR
        if not self.person or not self.others:
            return Role.STRANGER
        is_student = any(one.id == self.person.id for calendar in self.others for one in calendar.roster)
        return Role.STUDENT if is_student else Role.DECIDING

    @property
    def locale(self) -> str:
        """The locale of the speaker, known or guessed from the platform's language."""
        return self.person.locale if self.person else locale_for(self.language or "en", self.zone.key)


@dataclass(frozen=True)
class Turn:
    """What a turn leaves: events to record, replies to the speaker, notices to others, the draft.

    `draft` None drops it. Nothing here has an effect before the shell has stored it all at once.
    """

    events: tuple[Event, ...] = ()
    replies: tuple[Reply, ...] = ()
    notices: tuple[Notice, ...] = ()
    letters: tuple[tuple[Address, Reply], ...] = ()  # to addresses of nobody yet
    draft: Draft | None = None
    immediate: Immediate = field(default_factory=Immediate)

    def also(self, *replies: Reply) -> Turn:
        """The turn with further replies."""
        return replace(self, replies=(*self.replies, *replies))

    def owing(self, notices: Iterable[Notice]) -> Turn:
        """The turn with further notices."""
        return replace(self, notices=(*self.notices, *notices))

    def keeping(self, draft: Draft | None) -> Turn:
        """The turn with the draft left open."""
        return replace(self, draft=draft)


def reply(words: Text, *choices: Choice, card: str = "", instead_of: str = "") -> Reply:
    """An answer to the speaker; `instead_of` names the card whose message it takes when that was pressed."""
    return Reply(words, choices, card=card, instead_of=instead_of)


def say(scene: Scene, words: Text, *choices: Choice, card: str = "") -> Turn:
    """A turn that only answers, and leaves an open draft as it is."""
    return Turn(replies=(reply(words, *choices, card=card),), draft=scene.draft)


def toast(scene: Scene, words: Text) -> Turn:
    """A turn that only gives a short sign at the button that was pressed."""
    return Turn(draft=scene.draft, immediate=Immediate(toast=words))
