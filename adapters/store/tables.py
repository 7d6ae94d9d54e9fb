"""The tables. Instants are integers, ids are random integers that the shell supplies."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from adapters.store.columns import AddressColumn, DayColumn, Id, InstantColumn, PlainColumn
from adapters.store.columns import count as _count
from adapters.store.columns import number as _number
from adapters.store.columns import own_id as _id
from adapters.store.columns import person as _person
from adapters.store.columns import place as _place
from adapters.store.columns import said_by as _said_by
from adapters.store.columns import session as _session
from adapters.store.columns import switch as _switch
from adapters.store.columns import words as _words

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

LONGEST = 8 * 60 * 60  # seconds: no session is longer, so a look-up by its start may stop there
OPEN = text("settled IS NULL")  # not the state: that changes with a claim, and the indexes would too
LEASED = text("state = 'leased'")
WAITING = text("state = 'waiting'")

people = Table(
    "people",
    metadata,
    _id(),
    *map(_words, ("name", "zone", "locale", "consent")),
    Column("wants", String(16), nullable=False),
    Column("remind", Text, nullable=False, server_default=text("'1440,60'")),  # minutes before a lesson
    Column("quiet", Text, nullable=False, server_default=text("'1290-450'")),  # minutes after midnight; empty: never
    Column("digests", Text, nullable=False, server_default=text("'450,1200,'")),  # minutes after midnight; empty: never
    Column("muted", Text, nullable=False, server_default=text("''")),
    Column("stays", Text, nullable=False, server_default=text("''")),  # first day, last day, zone; for each stay
)

addresses = Table(
    "addresses",
    metadata,
    _number(),
    _person("person"),
    Column("position", Integer, nullable=False),  # notices go to the first that can be reached
    *map(_words, ("platform", "space", "user", "chat")),
    Column("moved_to", Text, nullable=False, server_default=text("''")),  # the chat, where the platform has moved it
    Column("reachable", Boolean, nullable=False, server_default=text("true")),
    UniqueConstraint("platform", "space", "user"),
    Index(None, "person"),
)

tutors = Table(
    "tutors",
    metadata,
    _person("person", primary_key=True),
    Column("minutes", Integer, nullable=False),
    _words("room"),
    _count("buffer"),  # minutes kept free around a session
    _count("notice"),  # minutes; families ask no later
    _count("most_day"),  # sessions; 0: as many as there are
    _count("most_week"),
    Column("region", String(64), nullable=False, server_default=text("''")),  # whose public holidays are days off
    Column("late", String(16), nullable=False, server_default=text("'free'")),  # the rule for late cancellations
    _switch("ask_parents"),  # of a student who is missing, at once and not by a tap
    _switch("confirm"),  # a reminder without an answer is sent once more
    _switch("takes_requests", on=True),  # families may ask for a lesson
)

hours = Table(
    "hours",
    metadata,
    *_place(),
    Column("weekday", Integer, nullable=False),
    Column("starts", Integer, nullable=False),  # minutes after midnight on the tutor's wall
    Column("ends", Integer, nullable=False),
)

time_off = Table(
    "time_off",
    metadata,
    *_place(),
    Column("first", DayColumn, nullable=False),
    Column("last", DayColumn, nullable=False),
)

extras = Table(
    "extras",
    metadata,
    *_place(),
    Column("day", DayColumn, nullable=False),
    Column("starts", Integer, nullable=False),
    Column("ends", Integer, nullable=False),
)

roster = Table(
    "roster",
    metadata,
    _number("row"),  # in the order in which they came
    Column("tutor", Id, ForeignKey("tutors.person"), nullable=False),
    _person("student"),
    _words("nickname"),
    Column("minor", Boolean, nullable=False),
    Column("minutes", Integer),
    _words("next_topic"),
    Column("archived", Boolean, nullable=False),
    *(Column(name, Boolean, nullable=False, server_default=text("false")) for name in ("decides", "moves")),
    UniqueConstraint("tutor", "student"),
    Index(None, "student"),
)

bonds = Table(
    "bonds",
    metadata,
    _number("row"),  # in the order in which they came
    Column("id", Id, nullable=False, unique=True),
    Column("tutor", Id, ForeignKey("tutors.person"), nullable=False),
    _person("guardian"),
    _person("student"),
    *(Column(name, Boolean, nullable=False) for name in ("pays", "decides", "informed", "active")),
    Index(None, "tutor"),
    Index(None, "guardian"),
)

invitations = Table(
    "invitations",
    metadata,
    _id(),
    Column("role", String(16), nullable=False),
    Column("tutor", Id, ForeignKey("tutors.person")),
    _person("student", nullable=True),
    Column("hash", Text, nullable=False, unique=True),
    Column("expires", InstantColumn, nullable=False),
    Column("stage", String(16), nullable=False),
    Column("guest", PlainColumn),  # not a person before the tutor says so
    Column("guest_address", AddressColumn),
    _words("name"),
    _words("mail"),
    _words("locale"),
    _words("zone"),
    Index(None, "tutor"),
    Index(None, "guest_address"),
)

series = Table(
    "series",
    metadata,
    _id(),
    Column("tutor", Id, ForeignKey("tutors.person"), nullable=False),
    Column("weekdays", String(7), nullable=False),  # a digit each, 0 = Monday
    Column("every", Integer, nullable=False),  # weeks
    Column("at", Integer, nullable=False),  # minutes after midnight on the tutor's wall
    Column("minutes", Integer, nullable=False),
    Column("first", DayColumn, nullable=False),
    Column("until", DayColumn),
    Column("count", Integer),
)

series_students = Table(
    "series_students",
    metadata,
    Column("series", Id, ForeignKey("series.id"), primary_key=True, autoincrement=False),
    _person("student", primary_key=True),
    Column("position", Integer, nullable=False),
    Index(None, "student"),
)

sessions = Table(
    "sessions",
    metadata,
    _id(),
    Column("tutor", Id, ForeignKey("tutors.person"), nullable=False),
    Column("starts", InstantColumn, nullable=False),
    Column("ends", InstantColumn, nullable=False),
    _words("wall"),  # what the clock in `zone` showed at the start
    Column("fold", Boolean, nullable=False),  # the second time that it showed it
    _words("zone"),
    _words("tz_version"),  # of the zone data that `wall` was read with
    Column("status", String(16), nullable=False),
    Column("version", Integer, nullable=False),
    *map(_words, ("topic", "note", "room")),
    Column("was", InstantColumn),
    _words("reason"),
    Column("series", Id, ForeignKey("series.id")),
    Column("fee", String(16)),  # of a late cancellation by the family; `open` until the tutor says so
    *map(_count, ("tutor_late", "took")),  # minutes: announced by the tutor; really taken, 0: as planned
    CheckConstraint(f"ends > starts AND ends - starts <= {LONGEST}", name="length"),
    Index(None, "tutor", "starts"),
    Index(None, "series"),
)

session_students = Table(
    "session_students",
    metadata,
    _session(primary_key=True, nullable=False),
    _person("student", primary_key=True),
    Column("position", Integer, nullable=False),
    Column("answer", String(16)),
    Column("late", Integer, nullable=False),
    Column("sign", InstantColumn),
    _words("words"),
    Column("shown", String(16)),  # what the sign was
    _count("asked"),  # the last question that the tutor asked instead
    Column("claim", InstantColumn),  # said for them: the tutor is not there
    *map(_said_by, ("answered_by", "words_by", "claim_by")),
    _switch("missed"),  # the lesson took place without them
    Column("gone", InstantColumn),  # when the lesson was to begin that they have left
    *(Column(name, Text) for name in ("why", "fee")),  # of leaving it
    Index(None, "student"),
)

offers = Table(
    "offers",
    metadata,
    _id(),
    Column("tutor", Id, ForeignKey("tutors.person"), nullable=False),
    _session(nullable=False),
    Column("version", Integer, nullable=False),
    _words("reason"),
    _words("words"),
    Column("made", InstantColumn, nullable=False),
    Column("until", InstantColumn, nullable=False),
    Column("stage", String(16), nullable=False),
    _person("answered_by", nullable=True),
    Column("batch", Id, nullable=False, server_default=text("0")),  # those that were sent in one step
    Index(None, "tutor", "until"),
    Index(None, "session"),
)

holds = Table(
    "holds",
    metadata,
    _id(),
    Column("offer", Id, ForeignKey("offers.id"), nullable=False),
    Column("starts", InstantColumn, nullable=False),
    Column("minutes", Integer, nullable=False),
    Index(None, "offer"),
)

notices = Table(
    "notices",
    metadata,
    _number(),
    Column("key", Text, nullable=False, unique=True),
    Column("kind", String(32), nullable=False),
    _person("person", nullable=True),
    _session(),
    Column("version", Integer, nullable=False),
    _words("step"),
    Column("reply", PlainColumn),
    Column("address", AddressColumn, nullable=False),
    Column("urgency", Integer, nullable=False),
    Column("planned", InstantColumn, nullable=False),
    Column("due", InstantColumn, nullable=False),
    Column("expires", InstantColumn, nullable=False),
    Column("ready", InstantColumn, nullable=False),  # when it may be claimed: due, postponed, or its lease has lapsed
    Column("state", String(16), nullable=False),
    Column("owner", Text),
    Column("attempts", Integer, nullable=False, server_default=text("0")),
    Column("doubts", Integer, nullable=False, server_default=text("0")),  # attempts that may have arrived after all
    Column("settled", InstantColumn),
    Column("sent", Text),  # the platform's name of the message
    Index("ix_notices_open", "urgency", "ready", sqlite_where=OPEN, postgresql_where=OPEN),
    Index("ix_notices_line", "address", "due", "id", sqlite_where=OPEN, postgresql_where=OPEN),
    Index(None, "session"),
    Index("ix_notices_owner", "owner", sqlite_where=LEASED, postgresql_where=LEASED),
)

inbox = Table(
    "inbox",
    metadata,
    _number(),
    Column("event", Text, nullable=False, unique=True),
    _words("payload"),
    _words("address"),
    Column("state", String(16), nullable=False),
    Column("tries", Integer, nullable=False, server_default=text("0")),
    Column("received", InstantColumn, nullable=False),
    Index("ix_inbox_waiting", "id", sqlite_where=WAITING, postgresql_where=WAITING),
)

pulse = Table(
    "pulse",
    metadata,
    _id(),
    Column("at", InstantColumn, nullable=False),  # the program ran then; written at most once a minute
)

history = Table(
    "history",
    metadata,
    _number(),
    _session(),
    _person("actor", nullable=True),
    Column("at", InstantColumn, nullable=False),
    _words("channel"),
    Column("kind", String(32), nullable=False),
    Column("event", PlainColumn, nullable=False),
    Index(None, "session", "id"),
    Index(None, "actor", "at"),
)
