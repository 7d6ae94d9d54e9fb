"""B23: a tutor's weeks in any order, driven through the whole program, against a plain model of them."""

from __future__ import annotations

from datetime import datetime, time, timedelta

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule, run_state_machine_as_test

from core.dialogue.incoming import Said
from core.replies import Action
from tests.dialogue.company import ELENA, MAYA, MILO, NADIA, address_of
from tests.dialogue.driven_weeks import DrivenWeeks, day_and_time
from tests.dialogue.plain_weeks import HOUR, MINUTE, end_of, instant, wall

RUNS, FEW_RUNS, STEPS = 500, 6, 50
SLOTS = st.tuples(
    st.integers(0, 9), st.sampled_from((9, 14, 15, 15, 16, 16, 17, 17, 18)), st.sampled_from((0, 0, 15, 30))
)
WHICH = st.integers(0, 7)
LENGTHS = st.sampled_from((30, 60, 60, 90))
WISHES = st.sampled_from(((), (60,), (1440, 60), (2880, 180)))
QUIETS = st.sampled_from((None, (1290, 450), (1020, 1140)))
MOMENTS = st.sampled_from((-25 * 60, -180, -61, -12, -6, 1, 6, 11, 16, 40, 63, 95))  # minutes from a lesson's start
ANSWERS = st.sampled_from(("choose", "choose", "none_fits", "keep_time"))
DOORS = st.sampled_from((0, 0, -11, -6, -2, 1, 4, 6, 11, 16, 31))  # the same around its doors; 0: right now
AFTERWARDS = st.sampled_from(("", "", "choose", "choose", "none_fits", "keep_time", "cancel", "cancel"))
SOMETIMES = st.sampled_from((False, False, False, True))


class AnyWeeks(DrivenWeeks):
    """Each rule asks the model what must come of a step, has the program do it, and lets the model follow."""

    # --- booking ---

    @initialize(slots=st.lists(SLOTS, min_size=2, max_size=4), count=st.integers(2, 4), then=AFTERWARDS)
    def begin(self, slots: list[tuple[int, int, int]], count: int, then: str) -> None:
        """Some lessons exist from the beginning, so that there is something to change, and an offer has been made."""
        self.book_series(NADIA, slots[0], count)
        for n, slot in enumerate(slots[1:]):
            self.book((NADIA, MILO)[n % 2], slot, 60)
        if self.model.lessons:
            self.offer(0, [(day, 16, 0) for day in (2, 3, 4)], False, then)

    @rule(student=st.sampled_from((NADIA, NADIA, MILO)), slot=SLOTS, minutes=LENGTHS)
    def book(self, student: int, slot: tuple[int, int, int], minutes: int) -> None:
        start = self._at(slot)
        fits = self.model.fits(start, minutes)
        self._fill("book", student=student, minutes=minutes, topic="sines", **day_and_time(start))
        if found := self._new(fits):
            self.model.book(found, student, [start], minutes)

    @rule(student=st.sampled_from((NADIA, MILO)), slot=SLOTS, count=st.integers(2, 5))
    def book_series(self, student: int, slot: tuple[int, int, int], count: int) -> None:
        first = wall(self._at(slot))
        starts = [instant(first + timedelta(weeks=week)) for week in range(count)]
        fits = all(self.model.fits(start, 60) for start in starts)
        when = day_and_time(starts[0])
        self._fill("book", student=student, minutes=60, topic="sines", repeat=1, ends=count, **when)
        if found := self._new(fits, count):
            series = int(self._ask("SELECT series FROM sessions WHERE id = :id", id=found[0])[0][0])
            self.model.book(found, student, starts, 60, series)

    # --- moving and cancelling ---

    @precondition(lambda self: self.model.lessons)
    @rule(which=WHICH, slot=SLOTS, minutes=LENGTHS)
    def move(self, which: int, slot: tuple[int, int, int], minutes: int) -> None:
        id, start = self._any(which), self._at(slot)
        lesson = self.model.lessons[id]
        same = (start, minutes) == (lesson["start"], lesson["minutes"])
        fits = self.model.movable(id) and not same and self.model.fits(start, minutes, [id], [id])
        self._change("move", id, minutes=minutes, student=lesson["student"], **day_and_time(start))
        if fits:
            self.model.move({id: start}, {id: minutes})

    @precondition(lambda self: self.model.lessons)
    @rule(which=WHICH)
    def cancel(self, which: int) -> None:
        self._cancel(self._any(which))

    def _cancel(self, id: int) -> None:
        live = self.model.lives(id)
        self._change("cancel", id, reason="illness")
        if live:
            self.model.cancel([id])

    @precondition(lambda self: self.model.rules)
    @rule(which=WHICH, scope=st.sampled_from(("following", "all")))
    def cancel_several(self, which: int, scope: str) -> None:
        id = self._member(which)
        reached, stays = self.model.reach(id, scope)
        live = all(self.model.lives(one) for one in reached)
        self._change("cancel", id, reason="illness", **self._reaching(scope, reached, stays))
        if live:
            self.model.cancel(reached)

    @precondition(lambda self: self.model.rules)
    @rule(which=WHICH, scope=st.sampled_from(("following", "all")), days=st.integers(-2, 3), slot=SLOTS)
    def move_several(self, which: int, scope: str, days: int, slot: tuple[int, int, int]) -> None:
        id, minutes = self._member(which), 60
        lesson = self.model.lessons[id]
        shown = datetime.combine(wall(lesson["start"]).date() + timedelta(days=days), time(*slot[1:]))
        reached, stays = self.model.reach(id, scope)
        alone, by, start = len(reached) == 1, self.model.shift(id, instant(shown)), instant(shown)
        said = minutes != lesson["minutes"]  # a length that nobody has named stays each lesson's own
        lengths = {one: minutes if said else self.model.lessons[one]["minutes"] for one in reached}
        to = self.model.not_there_yet({id: start} if alone else self.model.shifted(id, reached, start), lengths)
        free = self.model.fits(start, minutes, [id], [id]) if alone else self.model.all_fit(to, lengths)
        more = self._reaching(scope, reached, stays)
        fits = self.model.movable(id) and id in to and free
        self._change("move", id, minutes=minutes, student=lesson["student"], **day_and_time(start), **more)
        if fits:
            rule_before = None if alone else self.model.rules[lesson["series"]]
            if not alone:
                self.model.shift_rule(id, by, minutes)
            self.model.move(to, lengths)
            self.model.deeds[-1]["rule"] = rule_before

    @precondition(lambda self: self.model.deeds)
    @rule(back=st.integers(0, 3))
    def undo(self, back: int) -> None:
        deed = self.model.deeds[max(0, len(self.model.deeds) - 1 - back)]
        self._press(MAYA, Action("undo", deed["lead"]))
        self.model.undo(deed["lead"])

    # --- offers ---

    @precondition(lambda self: self.model.lessons)
    @rule(which=WHICH, slots=st.lists(SLOTS, min_size=1, max_size=6, unique=True), bold=SOMETIMES, then=AFTERWARDS)
    def offer(self, which: int, slots: list[tuple[int, int, int]], bold: bool, then: str) -> None:
        """Offer times: some of the free ones, or the `bold` first that come to mind; what then may follow at once."""
        id = self._any(which)
        lesson = self.model.lessons[id]
        near = 0 < lesson["start"] - self.model.now < 2 * HOUR  # it would be cancelled first: a step of its own
        if lesson["status"] not in ("booked", "cancelled", "no_show") or (lesson["status"] == "booked" and near):
            return
        starts = sorted({self._at(slot) for slot in slots})
        free = [start for start in starts if self.model.fits(start, lesson["minutes"], [id], [id])]
        starts = (starts if bold or not free else free)[:3]
        fits = (lesson["status"] != "booked" or self.model.movable(id)) and free[: len(starts)] == starts
        picks = ",".join(map(str, starts))
        known = {"minutes": lesson["minutes"], "student": lesson["student"], "via": "slot", "scope": "one"}
        self._change("move", id, offering="yes", picks=picks, reason="illness", **known)
        new = {row.id for row in self._ask("SELECT id FROM offers")} - self.model.offers.keys()
        assert len(new) == fits, "an offer is made exactly where all of its times are free"
        for one in new:
            self.model.offer(one, id, starts)
        if new and then:
            self._offers_stand()
            self._lessons_stand()
        if new and then == "cancel":
            self._cancel(id)
        elif new and then:
            self.answer(0, then, which)

    @precondition(lambda self: self.model.offers)
    @rule(which=WHICH, verb=ANSWERS, n=st.integers(0, 2))
    def answer(self, which: int, verb: str, n: int) -> None:
        """Somebody of the family answers, mostly what can still be answered."""
        id = self._offered(which)
        offer = self.model.offers[id]
        lesson, session = self.model.lessons[offer["session"]], offer["session"]
        start = offer["starts"][n % len(offer["starts"])]
        who = MILO if lesson["student"] == MILO else (NADIA, ELENA)[which % 2]
        answerable = self.model.answerable(id)
        self._press(who, Action(verb, session, f"{id} {start}" if verb == "choose" else str(id)))
        if verb != "choose":
            if answerable and verb == "none_fits":  # they are asked when they could
                self._take(Said(address_of(who), "stop", self.here.event(), self.here.clock.now()))
            offer["stage"] = {"none_fits": "declined", "keep_time": "kept"}[verb] if answerable else offer["stage"]
            return
        ahead = lesson["status"] != "booked" or self.model.movable(session)
        free = self.model.fits(start, offer["minutes"], [session], [session])
        taken = answerable and lesson["status"] in ("booked", "cancelled", "no_show") and ahead and free
        anew = self._new(taken and (lesson["status"] == "no_show" or lesson["absent"]))
        if taken:
            offer["stage"] = "taken"
        if anew:
            self.model.book_by_family(anew[0], lesson["student"], start, lesson["minutes"])
        elif taken:
            self.model.move({session: start}, {session: lesson["minutes"]}, by_tutor=False)

    @precondition(lambda self: self.model.offers)
    @rule(which=WHICH)
    def withdraw(self, which: int) -> None:
        id = self._offered(which)
        offer = self.model.offers[id]
        self._press(MAYA, Action("withdraw", offer["session"]))
        for one in self.model.offers.values():
            open_ = one["session"] == offer["session"] and one["stage"] == "open" and self.model.now < one["until"]
            one["stage"] = "withdrawn" if open_ else one["stage"]

    # --- the waiting room ---

    @precondition(lambda self: self.model.lessons)
    @rule(which=WHICH, at=DOORS, old=SOMETIMES)
    def start(self, which: int, at: int, old: bool) -> None:
        id = self._near(which, at)
        lesson = self.model.lessons[id]
        may = lesson["status"] == "booked" and self.model.now >= lesson["start"] - 10 * MINUTE
        if self._press_card(MAYA, "start", id, "", old) and may:
            lesson["status"] = "started"

    @precondition(lambda self: self.model.lessons)
    @rule(which=WHICH, at=DOORS, status=st.sampled_from(("completed", "no_show")), old=SOMETIMES, sorry=SOMETIMES)
    def end(self, which: int, at: int, status: str, old: bool, sorry: bool) -> None:
        """A lesson gets its result, which the tutor may be `sorry` for at once."""
        id = self._near(which, at)
        lesson = self.model.lessons[id]
        since = self.model.now - lesson["start"]
        may = since >= 5 * MINUTE if status == "no_show" else lesson["status"] == "started" or since >= 0
        may = may and self.model.lives(id)
        verb = {"completed": "end", "no_show": "no_show"}[status]
        if self._press_card(MAYA, verb, id, "sure" if status == "no_show" else "", old) and may:
            self.model.end(id, status)
            self._taken_back(id, sorry)

    @precondition(lambda self: self.model.lessons)
    @rule(which=WHICH, agrees=st.booleans(), old=SOMETIMES, sorry=SOMETIMES)
    def claim_absence(self, which: int, agrees: bool, old: bool, sorry: bool) -> None:
        """A student says that the tutor is not there, and the tutor says what is true; this too may be taken back."""
        id = self._near(which, 31)
        lesson = self.model.lessons[id]
        absent = lesson["start"] + (15 + min(lesson["tutor_late"], 15)) * MINUTE
        claimed = lesson["status"] == "booked" and self.model.now >= absent
        if self._press_card(lesson["student"], "claim_absence", id, "", old) and claimed:
            self._press(MAYA, Action("own_absence", id, "yes" if agrees else "", lesson["version"]))
            if agrees:
                self.model.miss(id)
                self._taken_back(id, sorry)

    @precondition(lambda self: self.model.lessons)
    @rule(which=WHICH, at=DOORS, minutes=st.sampled_from((5, 10, 15)), old=SOMETIMES)
    def late(self, which: int, at: int, minutes: int, old: bool) -> None:
        id = self._near(which, at)
        live = self.model.lives(id) and self.model.now < end_of(self.model.lessons[id])
        if self._press_card(self.model.lessons[id]["student"], "late", id, str(minutes), old) and live:
            self.model.late(id, minutes)

    @precondition(lambda self: self.model.lessons)
    @rule(which=WHICH, at=DOORS, verb=st.sampled_from(("coming", "ask_cancel", "join", "join")))
    def sign(self, which: int, at: int, verb: str) -> None:
        id = self._near(which, at)
        lesson = self.model.lessons[id]
        opens, end = lesson["start"] - 10 * MINUTE, end_of(lesson)
        self._press(lesson["student"], Action(verb, id))
        if not self.model.lives(id) or self.model.now >= end or (verb == "join" and self.model.now < opens):
            return
        if verb == "ask_cancel" and lesson["student"] == NADIA and self.model.now < opens:
            self.model.asks_parent(id)  # Elena decides; from ten minutes before on it is an answer
        else:
            self.model.sign(id, comes=verb != "ask_cancel", joined=verb == "join")

    @precondition(lambda self: self.model.lessons)
    @rule(which=WHICH, at=DOORS, old=SOMETIMES)
    def ask_by_hand(self, which: int, at: int, old: bool) -> None:
        id = self._near(which, at)
        lesson = self.model.lessons[id]
        may = self.model.lives(id) and lesson["start"] - 10 * MINUTE <= self.model.now < end_of(lesson)
        if self._press_card(MAYA, "nudge", id, "", old) and may:
            self.model.ask_by_hand(id)

    @precondition(lambda self: self.model.lessons)
    @rule(which=WHICH, at=DOORS, minutes=st.sampled_from((5, 10)), old=SOMETIMES)
    def tutor_late(self, which: int, at: int, minutes: int, old: bool) -> None:
        id = self._near(which, at)
        booked = self.model.lessons[id]["status"] == "booked"
        if self._press_card(MAYA, "tutor_late", id, str(minutes), old) and booked:
            self.model.tutor_late(id, minutes)

    # --- what surrounds it ---

    @rule(student=st.sampled_from((NADIA, MILO)), remind=WISHES, quiet=QUIETS)
    def wish(self, student: int, remind: tuple[int, ...], quiet: tuple[int, int] | None) -> None:
        offsets = " ".join(f"{minutes}m" for minutes in remind) or "off"
        hours = "{}:{:02}-{}:{:02}".format(*divmod(quiet[0], 60), *divmod(quiet[1], 60)) if quiet else "off"
        first = (f"/remind {offsets}", (remind, self.model.wishes[student][1]))
        for said, wanted in (first, (f"/quiet {hours}", (remind, quiet))):
            self._take(Said(address_of(student), said, self.here.event(), self.here.clock.now()))
            self.model.wish(student, *wanted)

    @rule(minutes=st.sampled_from((1, 9, 11, 45, 300, 1440, 3000)))
    def pass_time(self, minutes: int) -> None:
        self._go(self.model.now + minutes * MINUTE)

    @precondition(lambda self: self.model.lessons)
    @rule(which=WHICH, minutes=MOMENTS)
    def come_near(self, which: int, minutes: int) -> None:
        self._come_near(which, minutes)

    @rule()
    def restart(self) -> None:
        self.here.restart()


def examine(runs: int, steps: int, *, the_same: bool) -> None:
    """Let so many weeks of so many steps go by; with `the_same` they are the same ones each time."""
    usual = settings(max_examples=runs, stateful_step_count=steps, derandomize=the_same, database=None, deadline=None)
    run_state_machine_as_test(AnyWeeks, settings=settings(usual, suppress_health_check=list(HealthCheck)))


def test_b23_some_weeks_go_as_the_plain_model_has_them() -> None:
    examine(FEW_RUNS, 30, the_same=True)


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_b23_500_weeks_of_50_steps_go_as_the_plain_model_has_them() -> None:
    examine(RUNS, STEPS, the_same=False)
