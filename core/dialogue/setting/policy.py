"""The tutor's rule for late cancellations, and what one of them costs: a tap decides, nothing else. FLOWS 9."""

from __future__ import annotations

import re
from dataclasses import replace

from core.dialogue.arranging.sessions import stale
from core.dialogue.scene import Scene, Turn, say
from core.dialogue.telling import told
from core.events import FeeDecided, TutorChanged
from core.model.calendar import Calendar, Tutor
from core.model.session import Fee, Session
from core.notices import notices_for
from core.notices.cards import card_of, session_card
from core.notices.facts import about, names, when
from core.notices.fees import decided_line, left_choices, left_line, payers
from core.replies import Action, Choice, Reply
from core.rules import leaving
from core.rules.cancelling import decide_fee
from core.rules.leaving import left_of
from core.rules.problems import Refused
from core.words import Text, lines, text

POLICY = "policy"
RULES = {
    Fee.FREE: text("Free"),
    Fee.HALF: text("Half"),
    Fee.FULL: text("Full"),
    Fee.CREDIT: text("Credit"),
}
_SAID = re.compile(
    r"^(?:my )?late cancell?ations?(?: are| is| cost| costs)?\s*[:=-]?\s*(?P<rule>\w+)(?: the lesson| price)?[ .!]*$",
    re.IGNORECASE,
)
_WORDS = {"free": Fee.FREE, "nothing": Fee.FREE, "half": Fee.HALF, "full": Fee.FULL, "credit": Fee.CREDIT}


def said(scene: Scene, words: str) -> Turn | None:
    """`late cancellations: half`; None: the words say nothing of that."""
    found = _SAID.match(words)
    rule = _WORDS.get(found["rule"].casefold()) if found else None
    return _set(scene, rule) if rule else None


def command(scene: Scene, words: str) -> Turn:
    """`/policy half`; alone it shows the rule."""
    rule = _WORDS.get(words.casefold().strip(" .!"))
    return _set(scene, rule) if rule else shown(scene)


def pressed(scene: Scene, action: Action) -> Turn:
    """One of the rules, or the question which."""
    return _set(scene, Fee(action.value)) if action.value in RULES else shown(scene)


def shown(scene: Scene) -> Turn:
    """The rule as it stands, and the others."""
    return say(scene, _words(scene.calendar.tutor), *_choices(scene.calendar.tutor), card=POLICY)


def _set(scene: Scene, rule: Fee) -> Turn:
    tutor = replace(scene.calendar.tutor, late=rule)
    turn = say(scene, _words(tutor), *_choices(tutor), card=POLICY)
    return replace(turn, events=(TutorChanged(tutor, before=scene.calendar.tutor),))


def _words(tutor: Tutor) -> Text:
    return lines(
        rule_line(tutor), text("It is only suggested: you decide on each lesson, and nothing is billed before.")
    )


def rule_line(tutor: Tutor) -> Text:
    """`Late cancellations by a family: half.`"""
    rule = {
        Fee.FREE: text("free"),
        Fee.HALF: text("half of the lesson"),
        Fee.FULL: text("the whole lesson"),
        Fee.CREDIT: text("the whole lesson, and you owe another one for it"),
    }[tutor.late]
    return text("Late cancellations, less than 24 h ahead: {rule}.", rule=rule)


def _choices(tutor: Tutor) -> tuple[Choice, ...]:
    left = (fee for fee in RULES if fee is not tutor.late)
    return tuple(Choice(RULES[fee], Action(POLICY, value=fee.value)) for fee in left)


def decide(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """Say what a late cancellation costs; the others stay on the card, for it may be said anew."""
    fee, _, student = action.value.partition(" ")
    if student:
        return _of_one_who_left(scene, calendar, session, int(student), fee)
    try:
        event = decide_fee(session, Fee(fee))
    except (Refused, ValueError):
        return stale(scene, calendar, session)
    who, period = names(calendar, session), when(session)
    paying = {person.id: person.first for person in payers(calendar, session.students)}
    heard = [(paying[one.person], one.due) for one in notices_for(event, calendar, scene.now)]
    head = lines(
        text("{who}, {when}, cancelled.", who=who, when=period),
        decided_line(event.session),
        *told(heard, scene.now),
    )
    card = session_card(calendar, event.session, scene.me.id, scene.now, head)
    return Turn((event,), (card,), draft=scene.draft)


def _of_one_who_left(scene: Scene, calendar: Calendar, session: Session, student: int, fee: str) -> Turn:
    """Say what it costs that a student has left late; the lesson stands."""
    try:
        decided = leaving.decide_fee(session, student, Fee(fee))
    except (Refused, ValueError):
        return stale(scene, calendar, session)
    event, left = FeeDecided(decided, student), left_of(decided, student)
    paying = {person.id: person.first for person in payers(calendar, [student])}
    heard = [(paying[one.person], one.due) for one in notices_for(event, calendar, scene.now)]
    words = lines(
        text("{name} has left: {when}.", name=calendar.student(student).first, when=when(session)),
        left_line(left) if left else None,
        *told(heard, scene.now),
    )
    choices = left_choices(calendar.tutor, decided, left) if left else ()
    shown = Reply(
        words, (*choices, about(session, "history", text("History"))), card_of(session.id), session=session.id
    )
    return Turn((event,), (shown,), draft=scene.draft)
