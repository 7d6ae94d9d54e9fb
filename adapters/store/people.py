"""People, how they are reached, and how they belong to tutors."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Row, Table, bindparam, delete, select, union, update

from adapters.store.faults import AddressTaken
from adapters.store.putting import Insert, insert, put, rows_put
from adapters.store.tables import addresses, bonds, extras, hours, people, roster, time_off, tutors
from adapters.store.wishes import wish_row, wishes_of
from core.model.calendar import Extra, TimeOff, Tutor, Window
from core.model.people import Address, Bond, Person, Student
from core.model.session import Fee

# What every turn asks for is put together once: that takes longer than the database does.
_PEOPLE = (
    select(people, addresses.c.platform, addresses.c.space, addresses.c.user, addresses.c.chat, addresses.c.reachable)
    .join_from(people, addresses, isouter=True)
    .where(people.c.id.in_(bindparam("ids", expanding=True)))
    .order_by(people.c.id, addresses.c.position)
)
_FIRST_ADDRESSES = (
    select(addresses)
    .where(addresses.c.person.in_(bindparam("ids", expanding=True)), addresses.c.reachable)
    .order_by(addresses.c.position.desc())
)
_THERE = (
    addresses.c.platform == bindparam("of"),
    addresses.c.space == bindparam("in"),
    addresses.c.user == bindparam("who"),
)
_PERSON_AT = select(addresses.c.person).where(*_THERE)
_IS_LOST = select(addresses.c.person).where(*_THERE, ~addresses.c.reachable)
_REACHABLE = {
    now: update(addresses).where(*_THERE, addresses.c.reachable != now).values(reachable=now) for now in (True, False)
}
_KNOWN_AT = select(addresses.c.id, addresses.c.platform, addresses.c.space, addresses.c.user).where(
    addresses.c.person == bindparam("whose")
)
_PROFILE = select(tutors).where(tutors.c.person == bindparam("whose"))
_PLACED = {
    table.name: select(table).where(table.c.tutor == bindparam("whose")).order_by(table.c.position)
    for table in (hours, time_off, extras)
}
_ROSTER = select(roster).where(roster.c.tutor == bindparam("whose")).order_by(roster.c.row)
_BONDS = select(bonds).where(bonds.c.tutor == bindparam("whose")).order_by(bonds.c.row)
_TUTORS = union(
    select(roster.c.tutor).where(roster.c.student == bindparam("whose"), ~roster.c.archived),
    select(bonds.c.tutor).where(bonds.c.guardian == bindparam("whose"), bonds.c.active),
)


def people_of(connection: Connection, ids: Iterable[int]) -> dict[int, Person]:
    """The people of `ids` by id, each with their addresses in order."""
    rows: dict[int, list[Row[Any]]] = {}
    for row in connection.execute(_PEOPLE, {"ids": sorted(set(ids))}):
        rows.setdefault(row.id, []).append(row)
    return {id: _person(found) for id, found in rows.items()}


def _person(rows: Sequence[Row[Any]]) -> Person:
    one = rows[0]
    known = [(Address(row.platform, row.space, row.user, row.chat), row.reachable) for row in rows if row.platform]
    reached = tuple(address for address, _ in known)
    unreached = tuple(address for address, works in known if not works)
    lost = bool(reached) and len(unreached) == len(reached)
    return Person(
        one.id, one.name, one.zone, one.locale, reached, one.consent, lost=lost, unreached=unreached, **wishes_of(one)
    )


def person_at(connection: Connection, address: Address) -> Person | None:
    """The person whom the user of `address` is, in whichever chat."""
    id = connection.scalar(_PERSON_AT, _there(address))
    return people_of(connection, (id,))[id] if id is not None else None


def _there(address: Address) -> dict[str, str]:
    return {"of": address.platform, "in": address.space, "who": address.user}


def _same_user(address: Address) -> tuple[Any, ...]:
    return (
        addresses.c.platform == address.platform,
        addresses.c.space == address.space,
        addresses.c.user == address.user,
    )


def first_addresses(connection: Connection, ids: Iterable[int]) -> dict[int, Address]:
    """Where notices to each of `ids` go; whoever cannot be reached at all is left out."""
    rows = connection.execute(_FIRST_ADDRESSES, {"ids": sorted(set(ids))})
    return {row.person: Address(row.platform, row.space, row.user, row.chat) for row in rows}


def spare_addresses(connection: Connection, ids: Iterable[int]) -> dict[int, Address]:
    """The second address of each of `ids`, for when the first brings no answer; the first where there is one."""
    if not (wanted := sorted(set(ids))):
        return {}
    found: dict[int, list[Address]] = {}
    for row in connection.execute(_FIRST_ADDRESSES, {"ids": wanted}):  # the first comes last
        found.setdefault(row.person, []).insert(0, Address(row.platform, row.space, row.user, row.chat))
    return {person: reached[1 % len(reached)] for person, reached in found.items()}


def set_reachable(connection: Connection, address: Address, reachable: bool) -> bool:
    """Remember whether the user of `address` can be reached; whether that is news."""
    return connection.execute(_REACHABLE[reachable], _there(address)).rowcount > 0


def is_lost(connection: Connection, address: Address) -> bool:
    """Whether the user of `address` is known not to be reached there."""
    return connection.execute(_IS_LOST, _there(address)).first() is not None


def lost_in(connection: Connection, platform: str, space: str) -> tuple[Address, ...]:
    """The addresses of a space that are known not to be reached."""
    there = (addresses.c.platform == platform, addresses.c.space == space, ~addresses.c.reachable)
    rows = connection.execute(select(addresses).where(*there).order_by(addresses.c.user))
    return tuple(Address(row.platform, row.space, row.user, row.chat) for row in rows)


def tutor_row(connection: Connection, id: int) -> Mapping[str, Any] | None:
    """The profile of a tutor as it stands, with `hours`, days `off` and `extras` as values."""
    row = connection.execute(_PROFILE, {"whose": id}).one_or_none()
    if row is None:
        return None
    return {
        "minutes": row.minutes,
        "room": row.room,
        "buffer": row.buffer,
        "notice": row.notice,
        "most_day": row.most_day,
        "most_week": row.most_week,
        "region": row.region,
        "late": Fee(row.late),
        "ask_parents": row.ask_parents,
        "confirm": row.confirm,
        "takes_requests": row.takes_requests,
        "hours": tuple(Window(one.weekday, one.starts, one.ends) for one in _placed(connection, hours, id)),
        "off": tuple(TimeOff(one.first, one.last) for one in _placed(connection, time_off, id)),
        "extras": tuple(Extra(one.day, one.starts, one.ends) for one in _placed(connection, extras, id)),
    }


def _placed(connection: Connection, table: Table, tutor: int) -> Sequence[Row[Any]]:
    return connection.execute(_PLACED[table.name], {"whose": tutor}).all()


def tutor(connection: Connection, id: int) -> Tutor | None:
    """The tutor of `id`."""
    row = tutor_row(connection, id)
    return None if row is None else Tutor(people_of(connection, (id,))[id], **row)


def is_tutor(connection: Connection, id: int) -> bool:
    """Whether `id` is a tutor."""
    return connection.execute(_PROFILE, {"whose": id}).first() is not None


def roster_rows(connection: Connection, tutor: int) -> Sequence[Row[Any]]:
    """The students of a tutor, in the order in which they came."""
    return connection.execute(_ROSTER, {"whose": tutor}).all()


def student_of(row: Row[Any], person: Person) -> Student:
    """The student that a row of the roster tells of."""
    usual = (row.nickname, row.minor, row.minutes, row.next_topic, row.archived)
    return Student(person, *usual, decides=row.decides, moves=row.moves)


def bond_rows(connection: Connection, tutor: int) -> Sequence[Row[Any]]:
    """The bonds of a tutor's students, in the order in which they came."""
    return connection.execute(_BONDS, {"whose": tutor}).all()


def bond_of(row: Row[Any], guardian: Person) -> Bond:
    """The bond that a row tells of."""
    return Bond(row.id, row.tutor, guardian, row.student, row.pays, row.decides, row.informed, row.active)


def tutors_of(connection: Connection, person: int) -> tuple[int, ...]:
    """The tutors of whom `person` is a student, not archived, or an active guardian."""
    return tuple(sorted(connection.scalars(_TUTORS, {"whose": person})))


def digest_readers(connection: Connection) -> tuple[int, ...]:
    """Whoever may be owed a digest: every tutor, and who has asked for the week."""
    asked = select(people.c.id).where(people.c.digests.not_like("%,"))
    return tuple(sorted(connection.scalars(union(select(tutors.c.person), asked))))


def has_tutor(connection: Connection) -> bool:
    """Whether there is any tutor yet."""
    return connection.scalar(select(tutors.c.person).limit(1)) is not None


def set_chat(connection: Connection, address: Address, chat: str) -> None:
    """Remember that the platform has moved the chat with the user of `address`; the address stays what it is."""
    connection.execute(update(addresses).where(*_same_user(address)).values(moved_to=chat))


def moved_chats(connection: Connection, platform: str) -> dict[str, str]:
    """Where a platform has moved which of its chats to."""
    query = select(addresses.c.chat, addresses.c.moved_to)
    rows = connection.execute(query.where(addresses.c.platform == platform, addresses.c.moved_to != ""))
    return {row.chat: row.moved_to for row in rows}


def platforms(connection: Connection) -> frozenset[str]:
    """The platforms of all addresses."""
    return frozenset(connection.scalars(select(addresses.c.platform).distinct()))


def languages(connection: Connection) -> frozenset[str]:
    """The codes of the languages of all people."""
    return frozenset(locale.partition("_")[0] for locale in connection.scalars(select(people.c.locale).distinct()))


def put_person(connection: Connection, person: Person) -> None:
    """Store a person with exactly these addresses. Raises AddressTaken: one is somebody else's."""
    facts = {
        "name": person.name,
        "zone": person.zone,
        "locale": person.locale,
        "consent": person.consent,
    }
    put(connection, people, {"id": person.id, **facts, **wish_row(person)})
    _forget_other_addresses(connection, person)
    for position, address in enumerate(person.addresses):
        _put_address(connection, person.id, position, address)


def _forget_other_addresses(connection: Connection, person: Person) -> None:
    kept = {(address.platform, address.space, address.user) for address in person.addresses}
    rows = connection.execute(_KNOWN_AT, {"whose": person.id}).all()
    if gone := [row.id for row in rows if (row.platform, row.space, row.user) not in kept]:
        connection.execute(delete(addresses).where(addresses.c.id.in_(gone)))


def _put_address(connection: Connection, person: int, position: int, address: Address) -> None:
    """Whether it can be reached is kept."""
    row = {"platform": address.platform, "space": address.space, "user": address.user, "chat": address.chat}
    if rows_put(connection, _addressing(connection.dialect.name), {"person": person, "position": position, **row}) != 1:
        raise AddressTaken


@cache
def _addressing(database: str) -> Insert:
    statement = insert(database, addresses)
    new = statement.excluded
    return statement.on_conflict_do_update(
        index_elements=["platform", "space", "user"],
        set_={"position": new.position, "chat": new.chat},
        where=addresses.c.person == new.person,
    )


def put_tutor(connection: Connection, tutor: Tutor) -> None:
    """Store a tutor: the person, the profile, and exactly these hours, days off and extra openings."""
    put_person(connection, tutor.person)
    row = {
        "person": tutor.id,
        "minutes": tutor.minutes,
        "room": tutor.room,
        "buffer": tutor.buffer,
        "notice": tutor.notice,
        "most_day": tutor.most_day,
        "most_week": tutor.most_week,
        "region": tutor.region,
        "late": tutor.late.value,
        "ask_parents": tutor.ask_parents,
        "confirm": tutor.confirm,
        "takes_requests": tutor.takes_requests,
    }
    put(connection, tutors, row, key=("person",))
    windows = [{"weekday": one.weekday, "starts": one.start, "ends": one.end} for one in tutor.hours]
    openings = [{"day": one.day, "starts": one.start, "ends": one.end} for one in tutor.extras]
    _put_placed(connection, hours, tutor.id, windows)
    _put_placed(connection, time_off, tutor.id, [{"first": one.first, "last": one.last} for one in tutor.off])
    _put_placed(connection, extras, tutor.id, openings)


def _put_placed(connection: Connection, table: Table, tutor: int, rows: Sequence[Mapping[str, Any]]) -> None:
    connection.execute(delete(table).where(table.c.tutor == tutor))
    if rows:
        places = [{"tutor": tutor, "position": position, **row} for position, row in enumerate(rows)]
        connection.execute(table.insert(), places)


def put_student(connection: Connection, tutor: int, student: Student) -> None:
    """Store a student of a tutor's roster, and the person."""
    put_person(connection, student.person)
    row = {
        "tutor": tutor,
        "student": student.id,
        "nickname": student.nickname,
        "minor": student.minor,
        "minutes": student.minutes,
        "next_topic": student.next_topic,
        "archived": student.archived,
        "decides": student.decides,
        "moves": student.moves,
    }
    put(connection, roster, row, key=("tutor", "student"))


def put_bond(connection: Connection, bond: Bond) -> None:
    """Store a bond, and the guardian."""
    put_person(connection, bond.guardian)
    row = {
        "id": bond.id,
        "tutor": bond.tutor,
        "guardian": bond.guardian.id,
        "student": bond.student,
        "pays": bond.pays,
        "decides": bond.decides,
        "informed": bond.informed,
        "active": bond.active,
    }
    put(connection, bonds, row)
