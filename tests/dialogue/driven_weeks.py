"""How a tutor's weeks are driven through the whole program, and what must hold after each step."""

from __future__ import annotations

import json
import secrets
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis.stateful import RuleBasedStateMachine, invariant
from sqlalchemy import Row, text

from bot.rehearsal import ROOM
from bot.scenes import Setup, fresh, scene
from core.dialogue.draft import Draft, Drawing
from core.dialogue.incoming import Pressed, Said
from core.moments import Instant
from core.replies import Action, Choice
from core.rules.reliability import reliability
from core.words import text as words
from tests.dialogue.company import LONG_AFTER, MAYA, MILO, NADIA, NOW, Company, address_of
from tests.dialogue.plain_reliability import counted
from tests.dialogue.plain_weeks import BERLIN, DAY, LIVE, MINUTE, OPEN, Timer, Weeks, instant, wall

ZONES = {NADIA: ZoneInfo("Europe/Sofia"), MILO: BERLIN}
MOSTLY = 6  # of eight
TIMERS = ("join", "start", "nudge", "no_show_advice", "wrap_up")
PLANNED = ("", "first", "last", "waiting", "absent")  # how the steps of those begin that are planned ahead
SPOKEN = ("reply", "relay", "request")  # these say what was said, whatever becomes of a lesson
LAWFUL = {
    ("booked", "started"),
    *((live, over) for live in LIVE for over in ("completed", "no_show", "cancelled")),
    *((over, live) for live in LIVE for over in ("completed", "no_show", "cancelled")),  # taken back, or given anew
}
OVERLAPPING = """
SELECT count(*) FROM sessions a JOIN sessions b ON a.tutor = b.tutor AND a.id < b.id AND a.starts < b.ends
AND b.starts < a.ends AND a.status IN ('booked', 'started') AND b.status IN ('booked', 'started')
"""
HELD_TWICE = """
SELECT count(*) FROM holds h JOIN offers o ON o.id = h.offer JOIN sessions s ON s.tutor = o.tutor AND s.id <> o.session
WHERE o.stage = 'open' AND o.until > :now AND s.status IN ('booked', 'started')
AND s.starts < h.starts + h.minutes * 60 AND h.starts < s.ends
"""
LESSONS = """
SELECT s.id, s.starts, (s.ends - s.starts) / 60 AS minutes, s.status, s.version, t.student,
coalesce(s.series, 0) AS series, s.was, t.late, s.tutor_late, t.asked,
t.sign IS NOT NULL AS sign FROM sessions s JOIN session_students t ON t.session = s.id
"""


class DrivenWeeks(RuleBasedStateMachine):
    """The program and the plain model side by side; what happens to them the rules of a machine say."""

    def __init__(self) -> None:
        super().__init__()
        self.here = Company()
        self.model = Weeks(NOW.seconds, MAYA, ZONES)
        self.looked_at: set[int] = set()
        self.before: dict[int, tuple[Any, ...]] = {}

    def teardown(self) -> None:
        self.here.close()

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
            self._come_near(which, at)
            self.nothing_leaves_for_what_is_no_more()
        order = sorted(self.model.lessons, key=lambda id: (abs(self.model.lessons[id]["start"] - self.model.now), id))
        return order[0 if at else which % min(3, len(order))]

    def _come_near(self, which: int, minutes: int) -> None:
        """So many minutes from the start of one of the next two lessons."""
        ahead = [one["start"] for one in self.model.lessons.values() if one["status"] in LIVE]
        moments = sorted(start + minutes * MINUTE for start in ahead if start + minutes * MINUTE > self.model.now)
        if moments:
            self._go(moments[which % min(2, len(moments))])

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


def is_timer(row: Row[Any]) -> bool:
    """Whether a notice is one of those that are planned ahead."""
    at_once = row.kind in ("join", "nudge") and row.step.split(" ")[0] not in PLANNED
    return (row.kind in TIMERS or row.kind.startswith("reminder_")) and not at_once


def day_and_time(start: int) -> dict[str, str]:
    """When it starts, as a form keeps it."""
    at = wall(start)
    return {"date": f"{at:%Y-%m-%d}", "time": f"{at:%H:%M}"}
