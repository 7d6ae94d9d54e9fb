"""Who was at a lesson of several students, said in a sentence: `Anna was there, Ben missed it`. FLOWS 12."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta

from core.dialogue.meeting.absences import of_sentence
from core.dialogue.reading import read_intent
from core.dialogue.scene import Scene, Turn
from core.model.session import Session, Status
from core.rules.joining import FIRST_NUDGE
from core.rules.results import ASKED_FOR

REMEMBERED = timedelta(days=28)  # after its end: whoever is too late to change a result is told so

_LESSON = r"(?: (?:it|the (?:lesson|class|session)|this one|out|today))?"
_CAME = (
    r"(?:(?:was|were|has been|have been|had been) (?:both |all )?(?:there|here|present|in)|"
    r"(?:did |has |have |had )?(?:come|came|joined?|attend(?:ed)?|show(?:ed)? up|turn(?:ed)? up|ma[dk]e it|took part)|"
    rf"did){_LESSON}"
)
_NOT = r"(?:n['’]?t| not)"
_MISSED = (
    rf"(?:(?:was|were){_NOT} (?:there|here|present|in)|(?:was|were) (?:absent|missing|(?:a )?no[- ]?shows?)|"
    rf"(?:did{_NOT}|never|failed to|ha(?:s|d|ve){_NOT}) ?(?:come|came|join(?:ed)?|show(?:ed)?(?: up)?|turn(?:ed)? up|"
    rf"attend(?:ed)?|ma[dk]e it|appear(?:ed)?|been there)?|missed|skipped|no[- ]showed|stayed away){_LESSON}"
)
_DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_DAY = rf"(?: (?:on |last )?(?P<day>today|yesterday|{'|'.join(_DAYS)}))?"
_TAIL = r"(?: (?:after all|in the end|actually|though|at all|either|too|as well|again|this time|only))*"
_CLAUSE = re.compile(
    rf"^(?:(?P<only>only|just) )?(?P<who>\S.*?) (?:both |all |also |only |just |again )?"
    rf"(?:(?P<missed>{_MISSED})|(?P<came>{_CAME})){_TAIL}{_DAY}{_TAIL}$",
    re.IGNORECASE,
)
_EXCEPT = re.compile(
    rf"^(?:everyone|everybody|all(?: of them)?|they all) (?:except|but|apart from|besides) (?:for )?(?P<who>.+?) "
    rf"{_CAME}{_TAIL}{_DAY}{_TAIL}$",
    re.IGNORECASE,
)
_ONLY = re.compile(rf"^(?:it|there) was (?:only|just) (?P<who>.+?)(?: there| here)?{_DAY}{_TAIL}$", re.IGNORECASE)
_BETWEEN = re.compile(r"\s*(?:[,;.]\s*(?:but|and|while|whereas)?|\b(?:but|while|whereas)\b)\s+", re.IGNORECASE)
_AND = re.compile(r"\s+and\s+", re.IGNORECASE)
_OPENING = re.compile(r"^(?:(?:no|yes|ok|okay|sorry|so|actually|well|in the end|today)[, ]+)*", re.IGNORECASE)
_ALL = frozenset(
    {"both", "all", "everyone", "everybody", "they", "they all", "they both", "all of them", "both of them"}
)
_NONE = frozenset({"nobody", "no one", "noone", "none", "none of them", "neither", "neither of them"})


@dataclass
class _Roll:
    """What a sentence has said so far: of whom, and of all whom it does not name."""

    came: set[int] = field(default_factory=set)
    missed: set[int] = field(default_factory=set)
    others: bool | None = None  # whether all others came; None: nothing is said of them
    day: str = ""

    def absent(self, session: Session) -> tuple[int, ...]:
        """Who missed it, by what is said and else by the result that it has."""
        rest = {True: set(), False: set(session.students), None: set(session.absentees)}[self.others]
        return tuple(one for one in session.students if one in self.missed | (rest - self.came))


def said(scene: Scene, words: str) -> Turn | None:
    """What follows from who is said to have been there; None: it is about no lesson of several students."""
    roll = _read(scene, _OPENING.sub("", words.strip()).rstrip(" .!"))
    if roll is None:
        return None
    session = _meant(scene, roll)
    if session is None or len(session.students) < 2:
        return None
    goes_on = session.status.live and scene.now < session.end
    if goes_on and not roll.missed and roll.others is not False:
        return None  # then it is who has arrived
    if session.status.live and not roll.missed and roll.others is None and set(roll.came) != set(session.students):
        return None
    return of_sentence(scene, session, roll.absent(session))


def _read(scene: Scene, words: str) -> _Roll | None:
    roll = _Roll()
    if found := _EXCEPT.match(words):
        return roll if _name(scene, roll, found["who"], False, found["day"]) and _rest(roll, True) else None
    return roll if all(_clause(scene, roll, one) for part in _BETWEEN.split(words) for one in _apart(part)) else None


def _apart(words: str) -> Iterator[str]:
    """What `and` joins: `Anna came and Ben did not` says two things, `Anna and Ben came` one."""
    whole = ""
    for part in _AND.split(words):
        whole = f"{whole} and {part}" if whole else part
        if _CLAUSE.match(whole):
            yield whole
            whole = ""
    if whole:
        yield whole


def _clause(scene: Scene, roll: _Roll, words: str) -> bool:
    """Whether it says of somebody that they came or not; `roll` then holds it."""
    if found := _ONLY.match(words):
        return _name(scene, roll, found["who"], True, found["day"]) and _rest(roll, False)
    found = _CLAUSE.match(words)
    if found is None:
        return False
    came, who = found["missed"] is None, found["who"].casefold()
    if who in _ALL or who in _NONE:
        roll.day = (found["day"] or roll.day).casefold()
        return not found["only"] and _rest(roll, came and who in _ALL)
    if not _name(scene, roll, found["who"], came, found["day"]):
        return False
    return not found["only"] or _rest(roll, not came)


def _name(scene: Scene, roll: _Roll, who: str, came: bool, day: str | None) -> bool:
    students = read_intent(scene, who, "student").students
    (roll.came if came else roll.missed).update(students)
    roll.day = (day or roll.day).casefold()
    return bool(students)


def _rest(roll: _Roll, came: bool) -> bool:
    roll.others = came
    return True


def _meant(scene: Scene, roll: _Roll) -> Session | None:
    """The last lesson that it can be about: one without a result before those that have one."""
    named = roll.came | roll.missed
    begun = [
        one
        for one in scene.calendar.sessions
        if named <= set(one.students) and _may_be_told(scene, one) and _on(scene, one, roll.day)
    ]
    if not named:  # `both were there`: not said of a lesson of one
        begun = [one for one in begun if len(one.students) > 1]
    return max(begun, key=lambda one: (one.status.live, one.start), default=None)


def _may_be_told(scene: Scene, one: Session) -> bool:
    if one.status.live:
        return one.start + FIRST_NUDGE <= scene.now <= one.end + ASKED_FOR
    return one.status is not Status.CANCELLED and scene.now <= one.end + REMEMBERED


def _on(scene: Scene, one: Session, day: str) -> bool:
    """Whether a lesson was on the day that is said, at most a week ago."""
    ago = (scene.now.day(scene.zone) - one.start.day(scene.zone)).days
    if day in ("today", "yesterday"):
        return ago == ("today", "yesterday").index(day)
    return not day or (ago < 8 and one.start.day(scene.zone).weekday() == _DAYS.index(day))
