"""B23: a tutor's weeks in any order, driven through the whole program, against a plain model of them."""

from __future__ import annotations

import json
import secrets
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

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
from sqlalchemy import Row, text

from bot.rehearsal import ROOM
from bot.scenes import Setup, fresh, scene
from core.dialogue.draft import Draft, Drawing
from core.dialogue.incoming import Pressed, Said
from core.moments import Instant
from core.replies import Action, Choice
from core.rules.reliability import reliability
from core.words import text as words
from tests.dialogue.company import ELENA, LONG_AFTER, MAYA, MILO, NADIA, NOW, Company, address_of
from tests.dialogue.plain_reliability import counted
from tests.dialogue.plain_weeks import BERLIN, DAY, HOUR, LIVE, MINUTE, OPEN, Timer, Weeks, end_of, instant, wall

RUNS, FEW_RUNS, STEPS = 500, 6, 50
ZONES = {NADIA: ZoneInfo("Europe/Sofia"), MILO: BERLIN}
TIMERS = ("join", "start", "nudge", "no_show_advice", "wrap_up")
PLANNED = ("", "first", "last", "waiting", "absent")  # how the steps of those begin that are planned ahead
SPOKEN = ("reply", "relay", "request")  # these say what was said, whatever becomes of a lesson
LAWFUL = {
    ("booked", "started"),
    *((live, over) for live in LIVE for over in ("completed", "no_show", "cancelled")),
    *((over, live) for live in LIVE for over in ("completed", "no_show", "cancelled")),  # taken back, or given anew
}
SLOTS = st.tuples(
    st.integers(0, 9), st.sampled_from((9, 14, 15, 15, 16, 16, 17, 17, 18)), st.sampled_from((0, 0, 15, 30))
)
WHICH = st.integers(0, 7)
MOSTLY = 6  # of these eight
LENGTHS = st.sampled_from((30, 60, 60, 90))
WISHES = st.sampled_from(((), (60,), (1440, 60), (2880, 180)))
QUIETS = st.sampled_from((None, (1290, 450), (1020, 1140)))
MOMENTS = st.sampled_from((-25 * 60, -180, -61, -12, -6, 1, 6, 11, 16, 40, 63, 95))  # minutes from a lesson's start
ANSWERS = st.sampled_from(("", "", "choose", "choose", "choose", "none_fits", "keep_time"))
DOORS = st.sampled_from((0, 0, -11, -6, -2, 1, 4, 6, 11, 16, 31))  # the same around its doors; 0: right now
SOMETIMES = st.sampled_from((False, False, False, True))
OVERLAPPING = """
SELECT count(*) FROM sessions a JOIN sessions b ON a.tutor = b.tutor AND a.id < b.id AND a.starts < b.ends
AND b.starts < a.ends AND a.status IN ('booked', 'started') AND b.status IN ('booked', 'started')
"""
HELD_TWICE = """
SELECT count(*) FROM holds h JOIN offers o ON o.id = h.offer JOIN sessions s ON s.tutor = o.tutor AND s.id <> o.session
WHERE o.stage = 'open' AND o.until > :now AND s.status IN ('booked', 'started')
AND s.starts < h.starts + h.minutes * 60 AND h.starts < s.ends
"""


class AnyWeeks(RuleBasedStateMachine):
    """Each rule asks the model what must come of a step, has the program do it, and lets the model follow."""

    def __init__(self) -> None:
        super().__init__()
        self.here = Company()
        self.model = Weeks(NOW.seconds, MAYA, ZONES)
        self.looked_at: set[int] = set()
        self.before: dict[int, tuple[Any, ...]] = {}

    def teardown(self) -> None:
        self.here.close()

    # --- booking ---

    @initialize(slots=st.lists(SLOTS, min_size=2, max_size=4), count=st.integers(2, 4))
    def begin(self, slots: list[tuple[int, int, int]], count: int) -> None:
        """Some lessons exist from the beginning, so that there is something to change."""
        self.book_series(NADIA, slots[0], count)
        for n, slot in enumerate(slots[1:]):
            self.book((NADIA, MILO)[n % 2], slot, 60)

    @rule(student=st.sampled_from((NADIA, NADIA, MILO)), slot=SLOTS, minutes=LENGTHS)
    def book(self, student: int, slot: tuple[int, int, int], minutes: int) -> None:
        start = self._at(slot)
        fits = self.model.fits(start, minutes)
        self._fill("book", student=student, minutes=minutes, topic="sines", **_day_and_time(start))
        if found := self._new(fits):
            self.model.book(found, student, [start], minutes)

    @rule(student=st.sampled_from((NADIA, MILO)), slot=SLOTS, count=st.integers(2, 5))
    def book_series(self, student: int, slot: tuple[int, int, int], count: int) -> None:
        first = wall(self._at(slot))
        starts = [instant(first + timedelta(weeks=week)) for week in range(count)]
        fits = all(self.model.fits(start, 60) for start in starts)
        when = _day_and_time(starts[0])
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
        self._change("move", id, minutes=minutes, student=lesson["student"], **_day_and_time(start))
        if fits:
            self.model.move({id: start}, {id: minutes})

    @precondition(lambda self: self.model.lessons)
    @rule(which=WHICH)
    def cancel(self, which: int) -> None:
        id = self._any(which)
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
        self._change("move", id, minutes=minutes, student=lesson["student"], **_day_and_time(start), **more)
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
    @rule(which=WHICH, slots=st.lists(SLOTS, min_size=1, max_size=6, unique=True), bold=SOMETIMES, then=ANSWERS)
    def offer(self, which: int, slots: list[tuple[int, int, int]], bold: bool, then: str) -> None:
        """Offer times: some of the free ones, or the `bold` first that come to mind; it may be answered at once."""
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
            self.answer(0, then, which)

    @precondition(lambda self: self.model.offers)
    @rule(which=WHICH, verb=ANSWERS.filter(bool), n=st.integers(0, 2))
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
            if answerable:  # then they are asked when they could
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
        if self.model.holding_back(student):
            return
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
        ahead = [one["start"] for one in self.model.lessons.values() if one["status"] in LIVE]
        moments = sorted(start + minutes * MINUTE for start in ahead if start + minutes * MINUTE > self.model.now)
        if moments:
            self._go(moments[which % min(2, len(moments))])

    @rule()
    def restart(self) -> None:
        self.here.restart()

    # --- what must hold after each step ---

    @invariant()
    def all_is_as_the_model_has_it(self) -> None:
        self._lessons_stand()
        self._offers_stand()
        assert self._ask(OVERLAPPING)[0][0] == 0
        assert self._ask(HELD_TWICE, now=self.model.now)[0][0] == 0, "what is held is nobody else's"
        assert self._ask("SELECT count(*) FROM inbox WHERE state <> 'handled' OR tries > 0")[0][0] == 0
        assert self._ask("SELECT count(*) FROM notices WHERE state = 'failed' OR attempts > 0")[0][0] == 0

    def _offers_stand(self) -> None:
        stored = {row.id: row for row in self._ask("SELECT id, stage, until FROM offers")}
        stages = {
            id: "lapsed" if row.stage == "open" and row.until <= self.model.now else row.stage
            for id, row in stored.items()
        }
        assert stages == self.model.stages()
        assert {id: row.until for id, row in stored.items()} == {id: o["until"] for id, o in self.model.offers.items()}

    def _lessons_stand(self) -> None:
        found = {row.id: tuple(row) for row in self._ask(LESSONS)}
        names = "start minutes status version student series was late tutor_late asked sign".split()
        expected = {id: (id, *(one[name] for name in names)) for id, one in self.model.lessons.items()}
        assert found == expected
        for id, (_, _, _, status, version, *_) in found.items():
            was = self.before.get(id)
            if was is not None:
                assert status == was[3] or (was[3], status) in LAWFUL, "from each state only into the next ones"
                assert version in (was[4], was[4] + 1)
        self.before = found

    @invariant()
    def what_waits_is_the_plan(self) -> None:
        found: dict[Timer, int] = {}
        for row in self._ask("SELECT * FROM notices WHERE state = 'waiting' AND due > :now", now=self.model.now):
            if is_timer(row):
                found[row.session, row.kind, row.person, row.step] = row.due
                assert row.version == self.model.lessons[row.session]["version"]
        assert found == self.model.waiting()

    @invariant()
    def nothing_leaves_for_what_is_no_more(self) -> None:
        for row in self._ask("SELECT * FROM notices WHERE state = 'sent' AND session IS NOT NULL"):
            if row.id in self.looked_at or row.kind in SPOKEN:
                continue
            self.looked_at.add(row.id)
            self.model.said.add(((row.session, row.kind, row.person, row.step), row.version))
            assert row.version == self.model.lessons[row.session]["version"], "of the version that stands"
            assert row.due <= row.settled <= row.expires
            assert not is_timer(row) or self.model.lives(row.session)
            word = row.step.split(" ")[0]
            if row.kind == "nudge" and word in PLANNED:
                assert self.model.asked_at(row.session, word, row.settled), "only who is silent, and at their time"
            if word in ("waiting", "second", "absent"):
                assert self.model.awaits(row.session), "only while somebody waits for the tutor"

    @invariant()
    def reliability_is_what_history_counts(self) -> None:
        now = Instant(self.model.now)
        incoming = Said(address_of(MAYA), "", "", now)
        with self.here.store.read() as view:
            here = scene(view, incoming, now, Setup(ROOM), fresh())
        assert here.own is not None
        stands = reliability(here.own.sessions, here.deeds, now)
        past = self._ask("SELECT kind, actor, at, event FROM history WHERE session IS NOT NULL ORDER BY id")
        faults = counted([(row.kind, row.actor, row.at, json.loads(row.event)) for row in past], self.model.now)
        planned = {
            id
            for id, one in self.model.lessons.items()
            if self.model.now - 90 * DAY < one["start"] <= self.model.now and one["status"] != "cancelled"
        }
        assert (stands.planned, stands.faults) == (len(planned | faults.keys()), sum(faults.values()))

    # --- how it is driven ---

    def _at(self, slot: tuple[int, int, int]) -> int:
        day = wall(self.model.now).date() + timedelta(days=slot[0])
        while day.weekday() not in OPEN:
            day += timedelta(days=1)
        return instant(datetime.combine(day, time(*slot[1:])))

    def _any(self, which: int) -> int:
        """One of the lessons, mostly one that lies ahead."""
        order = sorted(self.model.lessons, key=lambda id: (self.model.lessons[id]["start"], id))
        ahead = [id for id in order if self.model.movable(id)]
        return (ahead or order)[which % len(ahead or order)] if which < MOSTLY else order[which % len(order)]

    def _near(self, which: int, at: int) -> int:
        """One of the three lessons that are nearest to now; with `at` the nearest, after the way to its doors."""
        if at:
            self.come_near(which, at)
            self.nothing_leaves_for_what_is_no_more()
        order = sorted(self.model.lessons, key=lambda id: (abs(self.model.lessons[id]["start"] - self.model.now), id))
        return order[0 if at else which % min(3, len(order))]

    def _offered(self, which: int) -> int:
        """One of the two latest offers, those first that can still be answered."""
        order = sorted(self.model.offers, key=lambda id: (self.model.answerable(id), id), reverse=True)
        return order[which % min(2, len(order))]

    def _taken_back(self, id: int, sorry: bool) -> None:
        if sorry:
            self._lessons_stand()
            self._press(MAYA, Action("undo", id))
            self.model.undo(id)

    def _member(self, which: int) -> int:
        """One of a series."""
        order = [id for id in sorted(self.model.lessons) if self.model.lessons[id]["series"]]
        return order[which % len(order)]

    def _reaching(self, scope: str, reached: list[int], stays: list[int]) -> dict[str, str]:
        members = ",".join(f"{id}.{self.model.lessons[id]['version']}" for id in (*reached, *stays))
        return {"series": "yes", "scope": scope, "members": members if len(reached) > 1 else ""}

    def _fill(self, form: str, **fields: object) -> None:
        """Fill a form of the tutor's, and press the button that acts."""
        draft = Draft(form).put(**{name: str(value) for name, value in fields.items()})
        self._press(MAYA, Action("act"), draft)

    def _change(self, form: str, id: int, **fields: object) -> None:
        self._fill(form, session=id, version=self.model.lessons[id]["version"], **fields)

    def _press(self, who: int, action: Action, draft: Draft | None = None) -> None:
        address, name = address_of(who), secrets.token_urlsafe(16)
        with self.here.store.begin() as tx:
            if draft is not None:
                tx.save_draft(address, draft)
            tx.draw(Drawing(name, "", address, (Choice(words("Do it"), action),)), self.here.clock.now() + LONG_AFTER)
        self._take(Pressed(address, name, 0, self.here.event(), self.here.clock.now()))

    def _press_card(self, who: int, verb: str, id: int, value: str, old: bool) -> bool:
        """Press a button of a lesson's card, perhaps of an `old` one; whether it was that of the present version."""
        version = self.model.lessons[id]["version"]
        old = old and version > 1
        self._press(who, Action(verb, id, value, version - old))
        return not old

    def _take(self, incoming: Pressed | Said) -> None:
        self.here.hand_in(incoming)

    def _go(self, to: int) -> None:
        asked = self.model.questions_until(to)
        self.here.go(Instant(to))
        self.model.now = to
        rows = self._ask("SELECT * FROM notices WHERE state = 'sent' AND kind = 'nudge'")
        sent = {((row.session, row.kind, row.person, row.step), row.version) for row in rows}
        assert asked <= sent, "who is silent has been asked"

    def _new(self, expected: bool, count: int = 1) -> list[int]:
        """The lessons that the model does not know yet, earliest first: as many as it expects."""
        rows = self._ask("SELECT id FROM sessions ORDER BY starts")
        found = [row.id for row in rows if row.id not in self.model.lessons]
        assert len(found) == (count if expected else 0), "booked exactly where it fits"
        return found

    def _ask(self, query: str, **values: int) -> list[Row[Any]]:
        with self.here.engine.begin() as connection:
            return list(connection.execute(text(query), values))


LESSONS = """
SELECT s.id, s.starts, (s.ends - s.starts) / 60 AS minutes, s.status, s.version, t.student,
coalesce(s.series, 0) AS series, s.was, t.late, s.tutor_late, t.asked,
t.sign IS NOT NULL AS sign FROM sessions s JOIN session_students t ON t.session = s.id
"""


def is_timer(row: Row[Any]) -> bool:
    """Whether a notice is one of those that are planned ahead."""
    at_once = row.kind in ("join", "nudge") and row.step.split(" ")[0] not in PLANNED
    return (row.kind in TIMERS or row.kind.startswith("reminder_")) and not at_once


def _day_and_time(start: int) -> dict[str, str]:
    at = wall(start)
    return {"date": f"{at:%Y-%m-%d}", "time": f"{at:%H:%M}"}


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
