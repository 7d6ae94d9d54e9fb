"""People, their addresses, and how they belong to tutors."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from adapters.store import AddressTaken, Reading, Store
from core.events import BondChanged, InvitationChanged, PersonChanged, StudentChanged, StudentIdentified, TutorChanged
from core.model.calendar import Extra, TimeOff, Tutor
from core.model.people import Address, Bond, Invitation, Invited, Stage, Stay, Student, Wants
from core.model.session import Attendance, Fee
from core.moments import HOUR
from tests.store.family import ANNA, BOND, ELENA, EVENINGS, LEO, MAYA, NOW, TOM, VIEW, book, notice, session, settle_in

INVITATION = Invitation(70, Invited.GUARDIAN, MAYA.id, ANNA.id, "9f86d0", NOW + HOUR, locale="en_US")


def test_a_new_store_knows_nobody(store: Store) -> None:
    with store.read() as reading:
        assert not reading.has_tutor()
        assert reading.languages() == frozenset()
        assert reading.person(MAYA.id) is None
        assert reading.tutor(MAYA.id) is None
        assert reading.person_at(MAYA.addresses[0]) is None


def test_the_languages_of_all_people_are_known(store: Store) -> None:
    settle_in(store)
    with store.begin((MAYA.id,)) as tx:
        tx.record(PersonChanged(replace(MAYA, locale="de_AT")), MAYA.id, NOW, "telegram")
    with store.read() as reading:
        assert reading.languages() == {"de", "en"}


def test_a_tutor_comes_back_with_profile_and_hours(store: Store) -> None:
    settle_in(store)
    with store.read() as reading:
        assert reading.has_tutor()
        assert reading.tutor(MAYA.id) == Tutor(MAYA, EVENINGS, 45, "https://meet.example/{room}")
        assert reading.tutor(TOM.id) == Tutor(TOM)


def test_hours_are_replaced_as_a_whole(store: Store) -> None:
    settle_in(store)
    with store.begin((MAYA.id,)) as tx:
        tx.record(TutorChanged(Tutor(MAYA, EVENINGS[1:])), MAYA.id, NOW, "telegram")
    with store.read() as reading:
        assert reading.tutor(MAYA.id) == Tutor(MAYA, EVENINGS[1:])


def test_days_off_openings_and_the_break_come_back(store: Store) -> None:
    settle_in(store)
    away = Tutor(
        MAYA,
        EVENINGS,
        off=(TimeOff(date(2027, 3, 5), date(2027, 3, 5)), TimeOff(date(2027, 12, 22), date(2028, 1, 2))),
        extras=(Extra(date(2027, 3, 6), 600, 720), Extra(date(2027, 3, 6), 1380, 1500)),
        buffer=15,
    )
    for profile in (away, replace(away, off=away.off[1:], extras=away.extras[:1], buffer=0), Tutor(MAYA)):
        with store.begin((MAYA.id,)) as tx:
            tx.record(TutorChanged(profile), MAYA.id, NOW, "telegram")
        with store.read() as reading:
            assert reading.tutor(MAYA.id) == profile
            assert reading.calendar(MAYA.id, VIEW).tutor == profile
            assert reading.tutor(TOM.id) == Tutor(TOM), "another tutor's are their own"
            assert reading.recent(MAYA.id, NOW - HOUR)[0].event == TutorChanged(profile), "as the history has it"


def test_a6_a7_a4_limits_and_the_region_of_holidays_come_back(store: Store) -> None:
    settle_in(store)
    bound = Tutor(MAYA, EVENINGS, notice=720, most_day=6, most_week=20, region="DE-BE")
    for profile in (bound, replace(bound, notice=0, region=""), Tutor(MAYA)):
        with store.begin((MAYA.id,)) as tx:
            tx.record(TutorChanged(profile), MAYA.id, NOW, "telegram")
        with store.read() as reading:
            assert reading.tutor(MAYA.id) == profile
            assert reading.tutor(TOM.id) == Tutor(TOM), "another tutor's are their own"


def test_a8_days_spent_elsewhere_come_back(store: Store) -> None:
    settle_in(store)
    stays = (
        Stay(date(2027, 3, 5), date(2027, 3, 7), "Europe/Lisbon"),
        Stay(date(2027, 4, 1), date(2027, 4, 1), "America/Argentina/Buenos_Aires", home_hours=True),
    )
    for person in (replace(MAYA, stays=stays), replace(MAYA, stays=stays[1:]), MAYA):
        with store.begin((MAYA.id,)) as tx:
            tx.record(TutorChanged(Tutor(person, EVENINGS)), MAYA.id, NOW, "telegram")
        with store.read() as reading:
            assert reading.person(MAYA.id) == person
            assert reading.calendar(MAYA.id, VIEW).tutor.person == person
            assert reading.recent(MAYA.id, NOW - HOUR)[0].event == TutorChanged(Tutor(person, EVENINGS))


def test_the_roster_and_the_bonds_are_the_tutors_own(store: Store) -> None:
    settle_in(store)
    with store.read() as reading:
        maya, tom = reading.calendar(MAYA.id, VIEW), reading.calendar(TOM.id, VIEW)
    annie, leo = Student(ANNA, nickname="Annie"), Student(LEO, minor=False, minutes=30, next_topic="fractions")
    assert (maya.roster, maya.bonds) == ((annie, leo), (BOND,))
    assert (tom.roster, tom.bonds) == ((Student(ANNA),), ())


def test_a_changed_student_keeps_the_place_on_the_roster(store: Store) -> None:
    settle_in(store)
    archived = Student(replace(ANNA, name="Anna Lee-Park"), nickname="", archived=True)
    with store.begin((MAYA.id,)) as tx:
        tx.record(StudentChanged(MAYA.id, archived), MAYA.id, NOW, "telegram")
    with store.read() as reading:
        assert reading.calendar(MAYA.id, VIEW).roster[0] == archived


def test_a_student_known_by_name_takes_the_place_of_somebody_known_already(store: Store) -> None:
    settle_in(store)
    lesson, toms = session(10, student=LEO.id), session(20, tutor=TOM.id)
    book(store, lesson, toms)
    tom = Student(TOM, nickname="Leo", minor=False, minutes=30)
    leos = Bond(51, MAYA.id, ELENA, LEO.id)
    with store.begin((MAYA.id,), (LEO.id, TOM.id)) as tx:
        tx.record(BondChanged(leos), MAYA.id, NOW, "telegram")
        tx.record(InvitationChanged(replace(INVITATION, student=LEO.id)), MAYA.id, NOW, "telegram")
        tx.record(StudentIdentified(MAYA.id, LEO.id, tom), MAYA.id, NOW, "telegram")
    with store.read() as reading:
        calendar = reading.calendar(MAYA.id, VIEW)
        assert calendar.roster[1:] == (tom,)
        assert calendar.bonds == (BOND, replace(leos, student=TOM.id))
        assert calendar.sessions == (replace(lesson, attendance=(Attendance(TOM.id),)),)
        assert reading.calendar(TOM.id, VIEW).sessions == (toms,)
        assert reading.invitation(INVITATION.hash) == replace(INVITATION, student=TOM.id)
        assert reading.person(LEO.id) is None, "nobody else knows the one that was"


def test_a_person_whom_another_tutor_knows_is_not_forgotten(store: Store) -> None:
    settle_in(store)
    with store.begin((MAYA.id,)) as tx:
        tx.record(StudentIdentified(MAYA.id, ANNA.id, Student(TOM)), MAYA.id, NOW, "telegram")
    with store.read() as reading:
        assert reading.person(ANNA.id) == ANNA
        assert reading.tutors_of(ANNA.id) == (TOM.id,)


def test_tutors_are_found_for_students_and_active_guardians(store: Store) -> None:
    settle_in(store)
    with store.begin((MAYA.id,)) as tx:
        assert tx.tutors_of(ANNA.id) == (MAYA.id, TOM.id)
        assert tx.tutors_of(ELENA.id) == (MAYA.id,)
        assert tx.tutors_of(MAYA.id) == ()
        tx.record(BondChanged(replace(BOND, active=False)), MAYA.id, NOW, "telegram")
        tx.record(StudentChanged(TOM.id, Student(ANNA, archived=True)), TOM.id, NOW, "slack")
        assert tx.tutors_of(ANNA.id) == (MAYA.id,)
        assert tx.tutors_of(ELENA.id) == ()


def test_a_second_bond_comes_after_the_first(store: Store) -> None:
    settle_in(store)
    second = Bond(7, MAYA.id, TOM, ANNA.id, informed=False)
    with store.begin((MAYA.id,)) as tx:
        tx.record(BondChanged(second), MAYA.id, NOW, "telegram")
        tx.record(BondChanged(replace(BOND, pays=False)), MAYA.id, NOW, "telegram")
        assert tx.calendar(MAYA.id, VIEW).bonds == (replace(BOND, pays=False), second)


def test_a_person_is_found_from_any_chat(store: Store) -> None:
    settle_in(store)
    with store.read() as reading:
        assert reading.person_at(Address("telegram", "bot", "a3", "group9")) == ANNA
        assert reading.person_at(Address("telegram", "another bot", "a3", "a3")) is None


def test_addresses_and_wishes_are_replaced_as_a_whole(store: Store) -> None:
    settle_in(store)
    slack = Address("slack", "T1", "U3", "D3")
    changed = replace(ANNA, addresses=(slack, ANNA.addresses[0]), wants=Wants.CHANGES, zone="Europe/Sofia")
    with store.begin((), (ANNA.id,)) as tx:
        tx.record(PersonChanged(changed), ANNA.id, NOW, "telegram")
    with store.read() as reading:
        assert reading.person(ANNA.id) == changed
        assert reading.person_at(ANNA.addresses[1]) is None


def test_an_address_belongs_to_one_person(store: Store) -> None:
    settle_in(store)
    with pytest.raises(AddressTaken), store.begin() as tx:
        tx.record(PersonChanged(replace(LEO, addresses=ANNA.addresses)), LEO.id, NOW, "telegram")
    with store.read() as reading:
        assert reading.person_at(ANNA.addresses[0]) == ANNA
        assert reading.person(LEO.id) == LEO


def where(view: Reading) -> Address | None:
    """Where Anna is reached."""
    anna = view.person(ANNA.id)
    return anna.heard_at if anna else None


def test_notices_go_to_the_first_address_that_can_be_reached(store: Store) -> None:
    settle_in(store)
    telegram, mail = ANNA.addresses
    assert store.unreachable(telegram)
    assert not store.unreachable(telegram), "it was known"
    with store.begin() as tx:
        tx.record(PersonChanged(replace(ANNA, wants=Wants.CHANGES)), ANNA.id, NOW, "email")
        tx.plan([notice(step="1")], NOW)
        assert where(tx) == mail, "and she is said to be reached there"
    assert [claimed.address for claimed in store.claim("w", NOW, HOUR, 9)] == [mail]
    with store.begin() as tx:
        assert tx.reachable(telegram)
        assert where(tx) == telegram
        tx.plan([notice(step="2")], NOW)
    assert [claimed.address for claimed in store.claim("w", NOW, HOUR, 9)] == [telegram]


def test_an_invitation_is_found_by_its_hash_and_by_whoever_claimed_it(store: Store) -> None:
    settle_in(store)
    guest = replace(ELENA, id=8, addresses=(Address("telegram", "bot", "e8", "e8"),))
    claimed = replace(INVITATION, stage=Stage.CLAIMED, guest=guest)
    with store.begin((MAYA.id,)) as tx:
        tx.record(InvitationChanged(INVITATION), MAYA.id, NOW, "telegram")
        assert tx.invitation(INVITATION.hash) == INVITATION
        assert tx.invitation("another") is None
        tx.record(InvitationChanged(claimed), 0, NOW, "telegram")
    with store.read() as reading:
        assert reading.invitation(INVITATION.hash) == claimed
        assert reading.invitation_by_id(INVITATION.id) == claimed
        assert reading.invitation_claimed_by(Address("telegram", "bot", "e8", "elsewhere")) == claimed
        assert reading.invitations_open(MAYA.id) == (claimed,)
        assert reading.invitations_open(TOM.id) == ()


@pytest.mark.parametrize("stage", [Stage.USED, Stage.REVOKED])
def test_an_invitation_that_is_done_with_waits_for_nobody(store: Store, stage: Stage) -> None:
    settle_in(store)
    done = replace(INVITATION, stage=stage, guest=TOM)
    with store.begin((MAYA.id,)) as tx:
        tx.record(InvitationChanged(done), MAYA.id, NOW, "telegram")
        assert tx.invitations_open(MAYA.id) == ()
        assert tx.invitation_claimed_by(TOM.addresses[0]) is None


def test_a_tutor_is_invited_before_there_is_any(store: Store) -> None:
    first = Invitation(71, Invited.TUTOR, 0, 0, "beef", NOW + HOUR, name="Maya Ivanova", zone="Europe/Sofia")
    with store.begin() as tx:
        tx.record(InvitationChanged(first), 0, NOW, "terminal")
    with store.read() as reading:
        assert reading.invitation("beef") == first


def test_the_rule_for_late_cancellations_and_who_decides_come_back(store: Store) -> None:
    settle_in(store)
    alone = Student(ANNA, nickname="Annie", decides=True, moves=True)
    with store.begin() as tx:
        assert (tx.calendar(MAYA.id, VIEW).tutor.late, tx.calendar(MAYA.id, VIEW).student(ANNA.id).decides) == (
            Fee.FREE,
            False,
        )
        tx.record(TutorChanged(Tutor(MAYA, EVENINGS, 45, late=Fee.CREDIT)), MAYA.id, NOW, "telegram")
        tx.record(StudentChanged(MAYA.id, alone), ELENA.id, NOW, "email")
    with store.read() as reading:
        calendar = reading.calendar(MAYA.id, VIEW)
        assert reading.calendar(TOM.id, VIEW).student(ANNA.id).decides is False, "each tutor's roster is its own"
    assert calendar.tutor.late is Fee.CREDIT
    assert calendar.student(ANNA.id) == alone
