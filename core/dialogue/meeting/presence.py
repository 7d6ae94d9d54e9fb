"""Who is there, told in words: `Maya is not here`, `in 2 min`, `Anna is here`, `Anna was there after all`. FLOWS 12."""

from __future__ import annotations

import re
from collections.abc import Iterator

from core.access import Verb, authorize, concerned
from core.dialogue.meeting import lesson, results, roll_call, waiting
from core.dialogue.meeting.attending import redrawn
from core.dialogue.meeting.lesson import near_session
from core.dialogue.reading import read_intent
from core.dialogue.scene import Scene, Turn, say
from core.events import AttendanceChanged
from core.model.calendar import Calendar
from core.model.session import Session, Status
from core.moments import Instant
from core.replies import Action
from core.rules import joining
from core.rules.problems import Refused
from core.rules.results import awaiting_result, may_change
from core.understanding import Intent, written_out
from core.words import text

MOST = 15  # minutes: "in 20 min" is late, and asked about as that
_MINUTES = {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "a couple of": 2,
    "three": 3,
    "a few": 3,
    "four": 4,
    "five": 5,
    "ten": 10,
}
_COUNT = rf"(?P<n>\d{{1,2}}|{'|'.join(sorted(_MINUTES, key=len, reverse=True))})"
_SOON = re.compile(
    rf"^(?:ok,? |sorry,? |yes,? )*(?:(?P<who>.+?)(?:'s|’s|'ll be|’ll be| is| am| are|'m|’m|'re|’re| will be)? )??"
    rf"(?:be |coming |joining |there |here |ready |back |online )*"
    rf"(?:in |give me |just |only |another )*{_COUNT} (?:more )?(?:m|mins?|minutes?|moment|secs?|seconds?)[ .!]*$",
    re.IGNORECASE,
)
_ON_TIME = re.compile(
    r"^(?:(?:no|oh|ok|okay|sorry|actually|wait|hi|hey|good news|update|false alarm|never ?mind|nvm|forget it)[,.! ]+)*"
    r"(?:(?P<who>i|we|she|he|they|[^\W\d_]+)(?:'m|’m|m|'re|’re|'s|’s|'ll be|’ll be|ll be| am| are| is| will be)? )??"
    r"(?:going to be |gonna be |actually |now |back )*"
    r"(?:(?:right )?(?:on|in) time|punctual|no longer (?:running )?late|"
    r"(?:not|won't be|won’t be|wont be|will not be) (?:going to be |gonna be |running )*late)"
    r"(?: after all| now| actually| any ?more| today| then| though)*[ .!]*$",
    re.IGNORECASE,
)
_LATE = re.compile(  # said by the tutor of a student: it is they who are late
    rf"^(?:[^\W\d_]+ (?:says?|said|texted|wrote|told me)(?: that)? )?"
    rf"(?P<who>[^\W\d_]+(?: [^\W\d_]+)?)(?: (?:says?|said|texted|wrote)(?: that)? (?:she|he|they))?"
    rf"(?:'s|’s| is|s| will be|'ll be|’ll be| are)(?: going to be| gonna be| running| probably)*"
    rf"(?: (?:about |around |a bit |a little )?(?:{_COUNT} ?(?:m|mins?|minutes?)?)?)? ?late(?: today| now)?[ .!]*$",
    re.IGNORECASE,
)
_OWN = frozenset({"", "i", "we", "im"})
_PRONOUNS = frozenset({"she", "he", "they"})
_IS_HERE = re.compile(
    r"^(?P<who>.+?)(?:'s|’s| is| are| has| have)(?: now| just| already| finally)* "
    r"(?:here|there|arrived|joined|online|in the (?:room|call))(?: now)?[ .!]*$",
    re.IGNORECASE,
)
_NOT_HERE = re.compile(
    r"^(?P<who>.+?)(?:'s not|’s not| is(?: not|n't|n’t|nt)| has(?: not|n't|n’t)| did(?: not|n't|n’t)| never)"
    r"(?: yet| been| even)* (?:here|there|come|came|joined|join|online|arrived|shown up|show up|showed up|turned up|"
    r"turn up|in the (?:room|call))(?: yet| at all)*[ .!?]*$|"
    r"^(?P<nobody>nobody|no one|noone)(?:'s|’s| is| has)?(?: come| here| there| joined| in the (?:room|call))+[ .!?]*$",
    re.IGNORECASE,
)
_TUTOR_WORDS = frozenset({"the teacher", "the tutor", "my teacher", "my tutor", "teacher", "tutor"})
_NOBODY = frozenset({"nobody", "no one", "noone"})
_CAME = r"(?:there|here|present|come|join|joined|attend|show up|make it)"
_WAS = r"(?:was|were|has been|had been) (?:there|here|present)"
_DID = rf"(?:{_WAS}|(?:did |has |had )?(?:come|came|joined?|showed up|made it))"
_LATER = r"(?: after all| in the end| actually)"
_WAS_THERE = re.compile(
    rf"^(?:no,? |sorry,? |actually,? )*(?P<who>.+?) {_DID}(?P<later>{_LATER})?[ .!]*$",
    re.IGNORECASE,
)
_WAS_NOT = re.compile(
    rf"^(?:no,? |sorry,? |actually,? )*(?P<who>.+?) (?:was not|wasn't|wasn’t|did not|didn't|didn’t|never) {_CAME}"
    rf"{_LATER}[ .!]*$",
    re.IGNORECASE,
)


def said(scene: Scene, words: str) -> Turn | None:
    """What follows from who is said to be there or not; None: the words say nothing of that."""
    plain = written_out(words.strip())
    if scene.own:
        return _by_tutor(scene, plain)
    return _no_tutor(scene, plain) or _soon(scene, plain) or _on_time(scene, plain, words.strip())


# --- by a family -----------------------------------------------------------------------------------


def _no_tutor(scene: Scene, words: str) -> Turn | None:
    """Take the word that the tutor is not there from when on the button would; before that it is passed on."""
    found = _NOT_HERE.match(words)
    if found is None:
        return None
    for calendar, session in _lately(scene):
        student = scene.me.id in session.students  # to a parent "she" and "nobody" may as well be the child
        if not _means_tutor(found["who"] or found["nobody"], calendar, student):
            continue
        own = concerned(scene.me.id, calendar, session, Verb.CLAIM_ABSENCE)
        if own and session.of(own[0]).claim is None and _may_claim(session, own[0], scene.now):
            return waiting.claim_absence(scene, calendar, session, Action(Verb.CLAIM_ABSENCE, session.id, str(own[0])))
    return None


def _lately(scene: Scene) -> Iterator[tuple[Calendar, Session]]:
    """The lessons that should have begun and have no result, the latest first."""
    begun = [
        (calendar, session)
        for calendar in scene.others
        for session in calendar.live
        if session.start <= scene.now <= session.end + joining.ANSWERABLE
    ]
    return iter(sorted(begun, key=lambda pair: pair[1].start, reverse=True))


def _means_tutor(who: str, calendar: Calendar, student: bool) -> bool:
    plain, tutor = who.casefold().strip(), calendar.tutor.person
    if plain in _PRONOUNS | _NOBODY:
        return student
    return plain in _TUTOR_WORDS or plain in {tutor.first.casefold(), tutor.name.casefold()}


def _may_claim(session: Session, student: int, now: Instant) -> bool:
    try:
        joining.claim_absence(session, student, now)
    except Refused:
        return False
    return True


def _soon(scene: Scene, words: str) -> Turn | None:
    """`in 2 min` while the room is open: the next question waits so long."""
    found = _SOON.match(words)
    minutes = _minutes(found["n"]) if found else 0
    if found is None or not minutes:
        return None
    who = (found["who"] or "").casefold()
    running = [pair for calendar in scene.others for pair in _running(scene, calendar)]
    mine = [pair for pair in running if authorize(scene.me.id, Verb.SOON, *pair)]
    if not mine or not (who in _OWN | _PRONOUNS or read_intent(scene, words).students):
        return None
    calendar, session = mine[0]
    return waiting.soon(scene, calendar, session, Action(Verb.SOON, session.id, str(minutes)))


def _on_time(scene: Scene, plain: str, words: str) -> Turn | None:
    """`actually I'm on time`: what was said of being late is taken back; of nobody late it is a yes."""
    found = _ON_TIME.match(plain)
    near = near_session(scene) if found else None
    if found is None or near is None or not authorize(scene.me.id, Verb.COMING, *near):
        return None
    who = (found["who"] or "").casefold()
    if not (who in _OWN | _PRONOUNS or read_intent(scene, words).students):
        return None
    late = any(near[1].of(one).late for one in concerned(scene.me.id, *near, Verb.COMING))
    return lesson.on_time(scene, *near, words) if late else lesson.coming(scene, *near, Action(Verb.COMING))


def _minutes(said: str) -> int:
    """A number of minutes in digits or in a word; 0: too many to be soon."""
    minutes = int(said) if said.isdecimal() else _MINUTES[said.casefold()]
    return minutes if minutes <= MOST else 0


def _running(scene: Scene, calendar: Calendar) -> Iterator[tuple[Calendar, Session]]:
    for session in calendar.live:
        if session.start - joining.ROOM_OPENS <= scene.now < session.end:
            yield calendar, session


# --- by the tutor ----------------------------------------------------------------------------------


def _by_tutor(scene: Scene, words: str) -> Turn | None:
    if found := _SOON.match(words):
        return _soon_by_tutor(scene, found)
    if (told := roll_call.said(scene, words)) is not None:
        return told
    if (found := _LATE.match(words)) and (late := _late_by_tutor(scene, found, words)) is not None:
        return late
    if found := _IS_HERE.match(words):
        return _here(scene, found["who"])
    if found := _WAS_NOT.match(words):
        return _otherwise(scene, found["who"], Status.COMPLETED)
    if found := _WAS_THERE.match(words):
        return _was_there(scene, found["who"], bool(found["later"]))
    return None


def _students(scene: Scene, who: str) -> tuple[int, ...]:
    """Whom the tutor means; `she` is the only student of the lesson that goes on."""
    if who.casefold() in _PRONOUNS:
        running = [session for _, session in _running(scene, scene.calendar)]
        return running[0].students if running and len(running[0].students) == 1 else ()
    return read_intent(scene, who, "student").students


def _of(scene: Scene, students: tuple[int, ...]) -> Session | None:
    """The lesson of these students that goes on, or whose room is open."""
    running = (session for _, session in _running(scene, scene.calendar))
    return next((one for one in running if set(students) & set(one.students)), None)


def _here(scene: Scene, who: str) -> Turn | None:
    students = _students(scene, who)
    if not students:
        return None
    session = _of(scene, students)
    if session is None:
        return say(scene, text("{name} has no lesson now.", name=scene.calendar.student(students[0]).first))
    seen = ",".join(str(one) for one in students if one in session.students)
    return waiting.here(scene, scene.calendar, session, Action(Verb.HERE, session.id, seen))


def _soon_by_tutor(scene: Scene, found: re.Match[str]) -> Turn | None:
    """`Anna in 2 min`: her next question waits; `in 2 min`: the tutor will be late, which is asked first."""
    minutes, who = _minutes(found["n"]), (found["who"] or "").casefold()
    running = [session for _, session in _running(scene, scene.calendar)]
    if not minutes or not running:
        return None
    if who in _OWN:
        if running[0].status is Status.STARTED:
            return None
        return waiting.late_from_sentence(scene, Intent("late", students=running[0].students, late_minutes=minutes))
    students = _students(scene, who)
    session = _of(scene, students)
    if session is None:
        return None
    events: list[AttendanceChanged] = []
    for student in (one for one in students if one in session.students):
        event = joining.wait_a_little(session, student, minutes)
        session, events = event.session, [*events, event]
    return redrawn(scene, scene.calendar, session, tuple(events))


def _late_by_tutor(scene: Scene, found: re.Match[str], words: str) -> Turn | None:
    """`Anna will be 10 min late`: her steps wait so long, and nobody hears that the tutor is late."""
    students = () if found["who"].casefold() in _OWN else _students(scene, found["who"])
    if not students:
        return None
    name = scene.calendar.student(students[0]).first
    near = (one for one in scene.calendar.upcoming(scene.now) if one.start.since(scene.now) <= joining.ANSWERABLE)
    session = next((one for one in near if students[0] in one.students), None)
    if session is None:
        return say(scene, text("{name} has no lesson in the next day.", name=name))
    if not found["n"]:
        return say(scene, text("How late will {name} be? Write for example “{name} is 10 min late”.", name=name))
    minutes = int(found["n"]) if found["n"].isdecimal() else _MINUTES[found["n"].casefold()]
    late = min(joining.from_start(session, minutes, scene.now), joining.LATEST)
    event = joining.running_late(session, students[0], late, "", by=scene.me.id)
    return redrawn(scene, scene.calendar, event.session, (event,))


def _otherwise(scene: Scene, who: str, status: Status) -> Turn | None:
    """A result was another one: ask which, of the last lesson that has this result; None: there is none."""
    students = _students(scene, who)
    over = [
        one
        for one in scene.calendar.sessions
        if one.status is status and may_change(one, scene.now) and set(students) & set(one.students)
    ]
    if not over:
        return None
    last = max(over, key=lambda one: one.start)
    return results.change(scene, scene.calendar, last, Action(Verb.RESULT, last.id))


def _was_there(scene: Scene, who: str, later: bool) -> Turn | None:
    """`Anna was there`: of the lesson that goes on, else of one with another result, else of one without any."""
    students = _students(scene, who)
    if not later and students and _of(scene, students):
        return _here(scene, who)
    if (asked := _otherwise(scene, who, Status.NO_SHOW)) is not None:
        return asked
    waits = [one for one in awaiting_result(scene.calendar, scene.now) if set(students) & set(one.students)]
    return results.end(scene, scene.calendar, waits[-1], Action(Verb.END, waits[-1].id)) if waits else None
