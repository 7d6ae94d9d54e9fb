"""A lesson of two families, any steps in any order: what stands is what was done, and each knows its own part alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from adapters.terminal.stage import Heard
from bot.scenes import calendar_at
from core.dialogue.incoming import Incoming, Said
from core.model.session import Attendance, Session, Status
from core.moments import DAY, HOUR, MINUTE
from core.replies import Action
from tests.dialogue.company import ELENA, IVAN, MAYA, MILO, NADIA, NOW, SOON, Company, address_of, lesson

RUNS, FEW_RUNS, STEPS = 50, 12, 30
START = NOW + 2 * DAY + 6 * HOUR + 30 * MINUTE  # Tue 24 Nov, 16:30
BOTH = (NADIA, MILO)
FAMILIES = {NADIA: NADIA, ELENA: NADIA, IVAN: NADIA, MILO: MILO}  # of whom each hears
STRANGE = {NADIA: ("Milo", "Brandt"), MILO: ("Nadia", "Elena", "Ivan", "Petrov")}
STUDENT = st.sampled_from(BOTH)
ABSENT = st.sampled_from(((), (NADIA,), (MILO,), BOTH))
AHEAD = st.sampled_from((5, 30, 90, 8 * 60))  # minutes
BEGIN = st.sampled_from((-54 * 60, -54 * 60, -23 * 60, -23 * 60, 6, 62, 62, 6 * 60))  # minutes
State = tuple[Status, tuple[int, ...], tuple[int, ...], tuple[int, ...]]

SAYS = (  # what a message lets its reader believe, the first that fits
    ("was booked by mistake", "off"),
    ("takes place after all", "on"),
    ("was marked as missed by mistake", "on"),
    ("took place", "on"),
    ("counts as missed", "missed"),
    ("counts as cancelled", "off"),
    ("We missed", "missed"),
    ("has booked you", "on"),
    ("is booked", "on"),
    ("has cancelled", "off"),
    ("is cancelled.", "off"),
    ("Cancelled:", "off"),
    ("Booked again:", "on"),
)


class TwoFamilies(RuleBasedStateMachine):
    """Maya teaches Nadia, whose mother decides, and Milo, in one lesson."""

    def __init__(self) -> None:
        super().__init__()
        session = replace(lesson(SOON, START), attendance=(Attendance(NADIA), Attendance(MILO)))
        self.here = Company(NOW, (session,), timers=True)
        self.states: list[State] = [self._state()]
        self.believes = dict.fromkeys(FAMILIES, "on")
        self.actor = 0

    def teardown(self) -> None:
        self._pass(DAY)
        self._each_knows_its_own()
        self.here.close()

    @initialize(minutes=BEGIN)
    def begin(self, minutes: int) -> None:
        self._pass(START.since(self.here.clock.now()) + minutes * MINUTE)

    # --- steps ---

    @precondition(lambda self: self._ahead())
    @rule(student=STUDENT)
    def take_out(self, student: int) -> None:
        before = self._session()
        self._say(MAYA, f"cancel {'Nadia' if student == NADIA else 'Milo'}'s lesson")
        self._press(MAYA, "Cancel & tell")
        after = self._session()
        ahead = before.status.live and student in before.students
        if len(before.students) == 2 and ahead:
            assert student not in after.students or after == before
        assert set(before.students) - set(after.students) <= {student}, "nobody else leaves"

    @rule(student=STUDENT)
    def add(self, student: int) -> None:
        before = self._session()
        self._do(MAYA, Action("let_in", SOON, f"{student} sure"))
        over = not before.status.live or self.here.clock.now() >= before.end
        expected = set(before.students) | (set() if over else {student})
        assert set(self._session().students) == expected

    @precondition(lambda self: self._ahead())
    @rule()
    def mother_cancels(self) -> None:
        before = self._session()
        self._do(ELENA, Action("call_off", SOON))
        self._press(ELENA, "Cancel")
        after = self._session()
        assert MILO not in before.students or MILO in after.students, "she speaks for her own alone"
        if before.status.live and self.here.clock.now() < START and NADIA in before.students:
            gone = NADIA not in after.students or after.status is Status.CANCELLED
            assert gone
            assert (after.status is Status.CANCELLED) is (before.students == (NADIA,)), "the last one cancels it"

    @rule(who=st.sampled_from((MAYA, MAYA, ELENA)))
    def undo(self, who: int) -> None:
        self._do(who, Action("undo" if who == MAYA else "take_back", SOON))
        assert self._state() in self.states, "it is as it once was"

    @precondition(lambda self: not self._ahead())
    @rule(absent=ABSENT)
    def end(self, absent: tuple[int, ...]) -> None:
        before = self._session()
        mine = [one for one in absent if one in before.students]
        value = f"{','.join(map(str, mine))} sure" if mine else "all"
        self._do(MAYA, Action("no_show" if mine else "end", SOON, value))
        may = before.status.live and self.here.clock.now() >= START + (5 * MINUTE if mine else timedelta())
        if may:
            self._has_result(mine)
        else:
            assert self._session() == before

    @precondition(lambda self: not self._ahead())
    @rule(absent=ABSENT)
    def change(self, absent: tuple[int, ...]) -> None:
        before = self._session()
        mine = [one for one in absent if one in before.students]
        self._do(MAYA, Action("result", SOON, f"completed {','.join(map(str, mine))}".strip()))
        if not before.status.live and START <= self.here.clock.now() <= before.end + 14 * DAY:
            self._has_result(mine)
        else:
            assert self._session() == before

    @rule(minutes=AHEAD)
    def time_passes(self, minutes: int) -> None:
        self._pass(minutes * MINUTE)

    @precondition(lambda self: self._ahead())
    @rule()
    def it_comes_near(self) -> None:
        left = START.since(self.here.clock.now())
        if left > 11 * MINUTE:
            self._pass(left - 10 * MINUTE)

    @rule()
    def a_day_on(self) -> None:
        self._pass(DAY)
        self._each_knows_its_own()

    @invariant()
    def who_left_is_in_it_no_more(self) -> None:
        session = self._session()
        assert not {one.student for one in session.left} & set(session.students)
        assert session.students, "somebody is always left"
        self.states.append(self._state())

    # --- how it is driven ---

    def _ahead(self) -> bool:
        return self.here.clock.now() < START

    def _has_result(self, absent: list[int]) -> None:
        session = self._session()
        assert set(session.absentees) == set(absent)
        missed = set(absent) == set(session.students)
        assert session.status is (Status.NO_SHOW if missed else Status.COMPLETED)

    def _session(self) -> Session:
        with self.here.store.begin() as tx:
            return calendar_at(tx, MAYA, self.here.clock.now()).session(SOON)

    def _state(self) -> State:
        one = self._session()
        gone = tuple(sorted(left.student for left in one.left))
        return one.status, tuple(sorted(one.students)), gone, tuple(sorted(one.absentees))

    def _do(self, who: int, action: Action) -> None:
        self._take(who, self.here.on(who, f"{self.here.draw(who, action)}:0"))

    def _say(self, who: int, words: str) -> None:
        self._take(who, Said(address_of(who), words, self.here.event(), self.here.clock.now()))

    def _press(self, who: int, label: str) -> None:
        if self.here.stage.button(address_of(who), label, False) is not None:
            self._take(who, self.here.button(who, label))

    def _take(self, who: int, incoming: Incoming) -> None:
        self.here.hand_in(incoming)
        self._hear(self.here.go(self.here.clock.now() + MINUTE / 60))

    def _pass(self, span: timedelta) -> None:
        self._hear(self.here.move(span))

    def _hear(self, heard: list[Heard]) -> None:
        for one in heard:
            for reader, student in FAMILIES.items():
                if one.address == address_of(reader):
                    words = one.message.text
                    assert not [name for name in STRANGE[student] if name in words], "no family hears another's name"
                    says = next((belief for sign, belief in SAYS if sign in words), None)
                    self.believes[reader] = says or self.believes[reader]

    def _each_knows_its_own(self) -> None:
        session = self._session()
        for reader, student in FAMILIES.items():
            gone = student not in session.students or session.status is Status.CANCELLED
            truth = "off" if gone else "missed" if student in session.absentees else "on"
            assert self.believes[reader] == truth, (reader, session)


@pytest.mark.parametrize("runs", [FEW_RUNS, pytest.param(RUNS, marks=pytest.mark.slow)], ids=["a few", "many"])
def test_each_family_knows_what_has_become_of_its_own(runs: int) -> None:
    run_state_machine_as_test(
        TwoFamilies,
        settings=settings(
            max_examples=runs,
            stateful_step_count=STEPS,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            derandomize=runs == FEW_RUNS,
        ),
    )
