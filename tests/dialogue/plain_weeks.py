"""A tutor's weeks in dicts and tuples: what must come of each step, thought out anew. No rule of the program is asked.

Instants are Unix seconds. No clock changes in the weeks that are looked at.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from typing import Any, TypeAlias
from zoneinfo import ZoneInfo

MINUTE, HOUR, DAY = 60, 3600, 86_400
BERLIN = ZoneInfo("Europe/Berlin")
OPEN = {**dict.fromkeys(range(4), (900, 1200)), 5: (540, 780)}  # minutes after midnight, by weekday
LIVE = ("booked", "started")
REMIND, QUIET = (1440, 60), (1290, 450)  # what everybody has at first: minutes before, minutes after midnight

# Of a time that nobody has said anything about.
FRESH = {
    "late": 0,
    "tutor_late": 0,
    "sign": False,
    "not": False,
    "joined": False,
    "since": 0,
    "asked": 0,
    "absent": False,
}
STEPS = {"first": 5, "last": 10}  # minutes after the start

Lesson: TypeAlias = dict[str, Any]  # start minutes status version student series was, and what is FRESH at first
Timer: TypeAlias = tuple[int, str, int, str]  # lesson, kind, person, step


def wall(instant: int, zone: ZoneInfo = BERLIN) -> datetime:
    """What a clock there shows."""
    return datetime.fromtimestamp(instant, zone).replace(tzinfo=None)


def instant(shown: datetime, zone: ZoneInfo = BERLIN) -> int:
    """When a clock there shows it."""
    return round(shown.replace(tzinfo=zone).timestamp())


def end_of(lesson: Lesson) -> int:
    """When a lesson ends."""
    return int(lesson["start"]) + int(lesson["minutes"]) * MINUTE


class Weeks:
    """Everything that stands. A step that may not be is refused by returning False, and leaves all as it was."""

    def __init__(self, now: int, tutor: int, zones: dict[int, ZoneInfo]) -> None:
        self.now = now
        self.tutor = tutor
        self.zones = zones
        self.lessons: dict[int, Lesson] = {}
        self.rules: dict[int, tuple[date, int, int]] = {}  # of a series: first date, minute of the day, length
        self.offers: dict[int, dict[str, Any]] = {}  # session version starts until stage
        self.deeds: list[dict[str, Any]] = []  # the tutor's: at kind lead parts series rule
        self.wishes: dict[int, tuple[tuple[int, ...], tuple[int, int] | None]] = dict.fromkeys(zones, (REMIND, QUIET))
        self.owed: dict[Timer, int] = {}
        self.said: set[tuple[Timer, int]] = set()  # of which version: nobody is asked the same twice

    # --- what fits ---

    def fits(self, start: int, minutes: int, besides: Iterable[int] = (), own_holds: Iterable[int] = ()) -> bool:
        """Whether a lesson could be booked then, the lessons `besides` and what is held for `own_holds` not counted."""
        return (
            self.now < start <= self.now + 366 * DAY
            and self._is_open(start, minutes)
            and self.is_clear(start, minutes, besides, own_holds)
        )

    def _is_open(self, start: int, minutes: int) -> bool:
        at = wall(start)
        since, until = OPEN.get(at.weekday(), (0, 0))
        minute = at.hour * 60 + at.minute
        return since <= minute and minute + minutes <= until

    def is_clear(self, start: int, minutes: int, besides: Iterable[int] = (), own_holds: Iterable[int] = ()) -> bool:
        """Whether neither a lesson nor a hold lies there."""
        end, skipped, own = start + minutes * MINUTE, set(besides), set(own_holds)
        others = [one for id, one in self.lessons.items() if id not in skipped and one["status"] in LIVE]
        taken = [(one["start"], end_of(one)) for one in others]
        held = [(since, until) for session, since, until in self.holds() if session not in own]
        return all(until <= start or since >= end for since, until in (*taken, *held))

    def holds(self) -> Iterator[tuple[int, int, int]]:
        """What is kept free: for which lesson, from when to when."""
        for offer in self.offers.values():
            if offer["stage"] == "open" and self.now < offer["until"]:
                long = offer["minutes"] * MINUTE
                yield from ((offer["session"], start, start + long) for start in offer["starts"])

    def lives(self, id: int) -> bool:
        """Whether a lesson takes up time."""
        return self.lessons[id]["status"] in LIVE

    def movable(self, id: int) -> bool:
        """Whether a lesson lies ahead."""
        return bool(self.lessons[id]["status"] == "booked" and self.lessons[id]["start"] > self.now)

    # --- what happens ---

    def book(self, ids: list[int], student: int, starts: list[int], minutes: int, series: int = 0) -> None:
        """Lessons exist now; more than one, or of a `series`, in one step."""
        for id, start in zip(ids, starts, strict=True):
            self.lessons[id] = {
                "start": start,
                "minutes": minutes,
                "status": "booked",
                "version": 1,
                "student": student,
                "series": series,
                "was": None,
                **FRESH,
            }
            self._plan(id)
        self._deed("book", [(id, 1, None) for id in ids])
        if series:
            at = wall(starts[0])
            self.rules[series] = (at.date(), at.hour * 60 + at.minute, minutes)

    def book_by_family(self, id: int, student: int, start: int, minutes: int) -> None:
        """A missed lesson is given anew: none of the tutor's deeds."""
        self.book([id], student, [start], minutes)
        self.deeds.pop()

    def move(self, to: dict[int, int], minutes: dict[int, int], by_tutor: bool = True) -> None:
        """Lessons go elsewhere in one step; answers to the old time are forgotten."""
        parts = []
        for id, start in to.items():
            before = dict(self.lessons[id])
            fresh = {"start": start, "minutes": minutes[id], "status": "booked", "was": before["start"], **FRESH}
            parts.append(self._change(id, before, **fresh))
        for id in to:
            self._plan(id)
        if by_tutor:
            self._deed("move", parts)
        self._outdate()

    def cancel(self, ids: list[int]) -> None:
        """Lessons will not take place."""
        self._deed("cancel", [self._change(id, dict(self.lessons[id]), status="cancelled") for id in ids])
        self._outdate()

    def end(self, id: int, status: str) -> None:
        """A lesson has a result."""
        self._deed("end", [self._change(id, dict(self.lessons[id]), status=status)])
        self._outdate()

    def miss(self, id: int) -> None:
        """The tutor was not there: it did not take place, and that is a result like any other."""
        before = dict(self.lessons[id])
        self._deed("end", [self._change(id, before, status="cancelled", absent=True)])
        self._outdate()

    def late(self, id: int, minutes: int) -> None:
        """A student is late, and so means to come: the steps of the waiting room go along."""
        lesson = self.lessons[id]
        lesson["late"], lesson["not"] = self._from_start(lesson, minutes), False  # the last word counts
        self._owe(id, self._nudges(id))

    def tutor_late(self, id: int, minutes: int) -> None:
        """The tutor is late, from now on if the start has passed: the steps go along, for whoever waits too."""
        lesson = self.lessons[id]
        lesson["tutor_late"] = min(self._from_start(lesson, minutes), 60)
        self._owe(id, self._nudges(id))
        self._owe(id, self._awaited(id))

    def _from_start(self, lesson: dict[str, Any], minutes: int) -> int:
        """What would be past already is meant from now on."""
        begun = self.now - lesson["start"]
        return int(minutes if begun < minutes * MINUTE else minutes - (-begun // MINUTE))

    def sign(self, id: int, *, comes: bool, joined: bool = False) -> None:
        """A student says yes or no, or goes to the room: from ten minutes before on nothing more is asked then."""
        lesson = self.lessons[id]
        near = self.now >= lesson["start"] - 10 * MINUTE
        lesson["sign"] |= near
        lesson["not"] = (lesson["not"] and joined) or not comes  # who goes to the room takes no answer back
        lesson["late"] = lesson["late"] if comes else 0  # who does not come is not late
        if joined and not lesson["joined"]:
            lesson["since"] = self.now
        lesson["joined"] = joined or (lesson["joined"] and (comes or not near))
        if not comes:
            self._owe(id, self._nudges(id))
        if joined:
            self._owe(id, self._awaited(id))

    def asks_parent(self, id: int) -> None:
        """A child has asked a parent to cancel: until one answers nothing is said of coming."""
        self.lessons[id]["not"] = False

    def ask_by_hand(self, id: int) -> None:
        """The tutor asks: that is the next question."""
        ahead = [step for step, due in self.questions(id).items() if due > self.now]
        if self.silent(id) and ahead:
            self.lessons[id]["asked"] = list(STEPS).index(ahead[0]) + 1

    def wish(self, student: int, remind: tuple[int, ...], quiet: tuple[int, int] | None) -> None:
        """Somebody wants other reminders or quiet hours: what lies ahead, or waits for the morning, goes along."""
        held = {one: due for one, due in self.owed.items() if one[2] == student and self._held(one, due)}
        self.wishes[student] = (remind, quiet)
        self.owed = {one: due for one, due in self.owed.items() if one[2] != student or "reminder" not in one[1]}
        for one, due in held.items():
            anew, start = awake(self.now, quiet, self.zones[student]), self.lessons[one[0]]["start"]
            late = anew > start - (2 * HOUR if before(one[1]) >= 1440 else 0) or start - anew <= 3 * HOUR
            self.owed[one] = due if anew > due and late else anew
        for id, lesson in self.lessons.items():
            if lesson["student"] == student and self.lives(id) and end_of(lesson) > self.now:
                self.owed |= self._reminders(id, told=False)
                again = self._nudges(id) | self._awaited(id)
                self._owe(id, {timer: due for timer, due in again.items() if timer[2] == student})

    def undo(self, id: int) -> bool:
        """The tutor takes back the latest deed about this lesson."""
        found = next((one for one in reversed(self.deeds) if one["lead"] == id and self._undoable(one)), None)
        if found is None or not self._may_undo(found):
            return False
        parts = []
        for part, _, before in reversed(found["parts"]):
            stands = self.lessons[part]
            back = {"status": "cancelled"} if found["kind"] == "book" else {**before, "was": stands["start"]}
            parts.append(self._change(part, dict(stands), **{k: v for k, v in back.items() if k != "version"}))
        for part, _, _ in parts:
            self._plan(part)
        if found["rule"] is not None:
            self.rules[found["series"]] = found["rule"]
        self._outdate()
        return True

    def _undoable(self, deed: dict[str, Any]) -> bool:
        same = all(self.lessons[id]["version"] == version for id, version, _ in deed["parts"])
        return bool(self.now <= deed["at"] + 10 * MINUTE and same)

    def _may_undo(self, deed: dict[str, Any]) -> bool:
        group = [id for id, _, _ in deed["parts"]]
        if deed["kind"] == "book":
            return True
        return all(
            (deed["kind"] == "end" or end_of(before) > self.now)
            and self.is_clear(before["start"], before["minutes"], group, [id])
            for id, _, before in deed["parts"]
        )

    # --- series ---

    def reach(self, id: int, scope: str) -> tuple[list[int], list[int]]:
        """The lessons that a change of one reaches, and those that were moved alone and stay; both earliest first."""
        lesson = self.lessons[id]
        members = [one for one in self.lessons if lesson["series"] and self.lessons[one]["series"] == lesson["series"]]
        ahead = [one for one in members if self.movable(one)]
        if scope == "following":
            ahead = [one for one in ahead if self.lessons[one]["start"] >= lesson["start"]]
        stays = [one for one in ahead if one != id and self._alone(one)]
        reached = {id, *ahead} - set(stays) if scope != "one" else {id}
        return self._sorted(reached), self._sorted(stays if scope != "one" else [])

    def shift(self, id: int, start: int) -> timedelta:
        """By how much its series moves on the wall when `id` goes to `start`: from where the rule has it."""
        (first, at, _), day = self.rules[self.lessons[id]["series"]], wall(self.lessons[id]["start"]).date()
        if wall(start).date() != day:  # to another day: from that of the others, which is three days off at most
            day += timedelta(days=(first.weekday() - day.weekday() + 3) % 7 - 3)
        return wall(start) - datetime.combine(day, time()) - timedelta(minutes=at)

    def shifted(self, id: int, reached: list[int], start: int) -> dict[int, int]:
        """Where each of a series goes when `id` goes to `start`: the others by as much on the wall as their rule."""
        by = self.shift(id, start)
        return {**{one: instant(wall(self.lessons[one]["start"]) + by) for one in reached}, id: start}

    def not_there_yet(self, to: dict[int, int], minutes: dict[int, int]) -> dict[int, int]:
        """Those that really move: who stands there already, and as long, is not touched."""
        now = {id: (self.lessons[id]["start"], self.lessons[id]["minutes"]) for id in to}
        return {id: start for id, start in to.items() if now[id] != (start, minutes[id])}

    def all_fit(self, to: dict[int, int], minutes: dict[int, int]) -> bool:
        """Whether all could move there in one step; also what is held for one of them stands in the way."""
        spans = sorted((start, start + minutes[id] * MINUTE) for id, start in to.items())
        apart = all(one[1] <= other[0] for one, other in pairwise(spans))
        return apart and all(self.fits(start, minutes[id], to) for id, start in to.items())

    def shift_rule(self, id: int, by: timedelta, minutes: int) -> None:
        """The rule goes along with its lessons; to be said before they are moved."""
        series = self.lessons[id]["series"]
        first, at, long = self.rules[series]
        after = datetime.combine(first, time()) + timedelta(minutes=at) + by
        long = minutes if minutes != self.lessons[id]["minutes"] else long
        self.rules[series] = (after.date(), after.hour * 60 + after.minute, long)

    def _alone(self, id: int) -> bool:
        lesson, (first, at, long) = self.lessons[id], self.rules[self.lessons[id]["series"]]
        shown = wall(lesson["start"])
        ruled = (first.weekday(), at, long)
        return lesson["was"] is not None and ruled != (
            shown.weekday(),
            shown.hour * 60 + shown.minute,
            lesson["minutes"],
        )

    def _sorted(self, ids: Iterable[int]) -> list[int]:
        return sorted(ids, key=lambda id: (self.lessons[id]["start"], id))

    # --- offers ---

    def offer(self, id: int, session: int, starts: list[int]) -> None:
        """Other times are kept free; an earlier offer for the lesson is over."""
        lesson = self.lessons[session]
        for one in self.offers.values():
            if one["session"] == session and one["stage"] == "open":
                one["stage"] = "lapsed" if one["until"] <= self.now else "withdrawn"
        ends = [self.now + 24 * HOUR, min(starts) - 6 * HOUR]
        ends += [lesson["start"] - HOUR] if self.lives(session) else []
        self.offers[id] = {
            "session": session,
            "version": lesson["version"],
            "starts": sorted(starts),
            "stage": "open",
            "until": max(min(ends), self.now + HOUR),
            "minutes": lesson["minutes"],
        }

    def answerable(self, id: int) -> bool:
        """Whether an offer still waits for its answer."""
        offer = self.offers[id]
        same = offer["version"] == self.lessons[offer["session"]]["version"]
        return bool(offer["stage"] == "open" and self.now < offer["until"] and same)

    def stages(self) -> dict[int, str]:
        """What has become of each offer by now."""
        return {
            id: "lapsed" if one["stage"] == "open" and one["until"] <= self.now else one["stage"]
            for id, one in self.offers.items()
        }

    def _outdate(self) -> None:
        for offer in self.offers.values():
            changed = offer["version"] != self.lessons[offer["session"]]["version"]
            if offer["stage"] == "open" and self.now < offer["until"] and changed:
                offer["stage"] = "withdrawn"

    # --- what is owed ---

    def waiting(self) -> dict[Timer, int]:
        """The timers that still lie ahead, each with its moment."""
        return {timer: due for timer, due in self.owed.items() if due > self.now}

    def silent(self, id: int) -> bool:
        """Whether a student has neither shown a sign of life nor said no."""
        return not self.lessons[id]["sign"] and not self.lessons[id]["not"]

    def questions(self, id: int) -> dict[str, int]:
        """What a student who stays silent is still asked, and when; of two that fall together only the last."""
        dues = {step: self._after_start(id, minutes) for step, minutes in STEPS.items()}
        left = list(STEPS)[self.lessons[id]["asked"] :]
        return {step: dues[step] for step in left if step == "last" or dues[step] < dues["last"]}

    def asked_at(self, id: int, step: str, moment: int) -> bool:
        """Whether the silent student is asked this question then."""
        ahead = self.questions(id)
        in_time = step in ahead and ahead[step] <= moment and (step == "last" or moment < ahead["last"])
        return self.lives(id) and self.silent(id) and in_time

    def awaits(self, id: int) -> bool:
        """Whether a student waits in a room that the tutor has not opened."""
        return bool(self.lessons[id]["status"] == "booked" and self.lessons[id]["joined"])

    def questions_until(self, moment: int) -> set[tuple[Timer, int]]:
        """The questions, each of its version, that have to be asked from now until then."""
        return {
            (timer, self.lessons[timer[0]]["version"])
            for timer, due in self.owed.items()
            if timer[1] == "nudge" and self.now < due <= moment and self.asked_at(timer[0], timer[3].split()[0], due)
        }

    def _held(self, timer: Timer, due: int) -> bool:
        """Whether it is a reminder that waits for the morning now."""
        id, kind, _, _ = timer
        return "reminder" in kind and self.lessons[id]["start"] - before(kind) * MINUTE <= self.now < due

    def _plan(self, id: int) -> None:
        lesson = self.lessons[id]
        if not self.lives(id):
            return
        start, end = lesson["start"], end_of(lesson)
        self.owed[id, "join", lesson["student"], ""] = start - 10 * MINUTE
        self.owed[id, "start", self.tutor, ""] = start - 5 * MINUTE
        self.owed[id, "wrap_up", self.tutor, ""] = end + 2 * MINUTE
        self.owed |= self._reminders(id, told=True)
        self._owe(id, self._nudges(id))
        self._owe(id, {timer: due for timer, due in self._awaited(id).items() if due > self.now})

    def _owe(self, id: int, timers: dict[Timer, int]) -> None:
        """What has not been said of this version is due then; what lay elsewhere goes there."""
        version = self.lessons[id]["version"]
        self.owed |= {timer: due for timer, due in timers.items() if (timer, version) not in self.said}

    def _after_start(self, id: int, minutes: int) -> int:
        """When a step is due: whoever is later puts it off, to a quarter of an hour at most."""
        lesson = self.lessons[id]
        late = max(lesson["late"], lesson["tutor_late"])
        return int(lesson["start"] + min(minutes + late, 15) * MINUTE)

    def _nudges(self, id: int) -> dict[Timer, int]:
        """The questions that lie ahead, and the advice; one for an earlier minute waits on, and will say nothing."""
        lesson, advised = self.lessons[id], self._after_start(id, 10)
        student = lesson["student"]
        owed = {(id, "nudge", student, f"{step} {student}"): due for step, due in self.questions(id).items()}
        owed[id, "no_show_advice", self.tutor, str((advised - lesson["start"]) // MINUTE)] = advised
        return {timer: due for timer, due in owed.items() if due > self.now}

    def _awaited(self, id: int) -> dict[Timer, int]:
        """What a student hears who waits for the tutor, and the tutor too; who asks again puts nothing off."""
        lesson = self.lessons[id]
        if not self.awaits(id):
            return {}
        student, late, end = lesson["student"], lesson["tutor_late"], end_of(lesson)
        expected = lesson["start"] + (5 + late) * MINUTE
        told, second = max(self.now, expected), max(lesson["since"], expected) + 5 * MINUTE
        absent = lesson["start"] + (15 + min(late, 15)) * MINUTE
        owed = {(id, "start", self.tutor, "waiting"): told} if told < end else {}
        owed |= {(id, "start", self.tutor, "second"): second} if self.now < second < end else {}
        heard = {f"waiting {student}": told, f"absent {student}": absent}
        return owed | {(id, "join", student, step): due for step, due in heard.items() if self.now < due < end}

    def _reminders(self, id: int, *, told: bool) -> dict[Timer, int]:
        """Those that lie ahead; if they have just been `told` of it, none within two hours."""
        lesson, owed = self.lessons[id], {}
        start, student = lesson["start"], lesson["student"]
        remind, quiet = self.wishes[student]
        for minutes in remind:
            due = start - minutes * MINUTE
            if due <= self.now or (told and due - self.now < 2 * HOUR):
                continue
            if start - due > 3 * HOUR:
                due = awake(due, quiet, self.zones[student])
            if due <= start - (2 * HOUR if minutes >= 1440 else 0):
                owed[id, kind_of(minutes), student, ""] = due
        return owed

    # --- how it changes ---

    def _change(self, id: int, before: Lesson, **to: Any) -> tuple[int, int, Lesson]:
        self.lessons[id] = {**before, **to, "version": before["version"] + 1}
        self.owed = {timer: due for timer, due in self.owed.items() if timer[0] != id}
        return id, before["version"] + 1, before

    def _deed(self, kind: str, parts: list[tuple[int, int, Any]]) -> None:
        lead = self._sorted(id for id, _, _ in parts)[0]
        series = self.lessons[lead]["series"]
        self.deeds.append({"at": self.now, "kind": kind, "lead": lead, "parts": parts, "series": series, "rule": None})


def kind_of(minutes: int) -> str:
    """What a reminder so many minutes before is called."""
    return {1440: "reminder_24h", 60: "reminder_1h"}.get(minutes, f"reminder_{minutes}m")


def before(kind: str) -> int:
    """How many minutes before the start a reminder of that kind is due."""
    return next(minutes for minutes in (60, 180, 1440, 2880) if kind_of(minutes) == kind)


def awake(due: int, quiet: tuple[int, int] | None, zone: ZoneInfo) -> int:
    """`due`, or the next end of the quiet hours, where it falls into them."""
    if quiet is None:
        return due
    since, until = quiet
    shown = wall(due, zone)
    minute = shown.hour * 60 + shown.minute
    inside = since <= minute < until if since < until else minute >= since or minute < until
    if not inside:
        return due
    morning = datetime.combine(shown.date(), time()) + timedelta(minutes=until)
    return instant(morning if morning > shown else morning + timedelta(days=1), zone)
