"""Cancelling by a student or parent: what it means first, then the tap, then all are told. FLOWS 9."""

from __future__ import annotations

from dataclasses import replace

from core.access import Verb, authorize, concerned
from core.dialogue.arranging.repeating import card_of_series
from core.dialogue.arranging.sessions import changed_meanwhile, find, meant_by_family, stale, which
from core.dialogue.changing import asking, reasons, scoping, spanning
from core.dialogue.draft import Draft
from core.dialogue.forms import Form, act, advance, ask_for, discard
from core.dialogue.looking_back.taking_back import TAKE_BACK
from core.dialogue.meeting import lesson
from core.dialogue.scene import Scene, Turn, reply, say, toast
from core.dialogue.telling import told_of
from core.events import PlaceChanged, SessionsChanged
from core.model.calendar import Calendar
from core.model.session import Fee, Session
from core.notices.cards import card_of, child_words, lessons_words, session_card
from core.notices.facts import about, reason_words, when
from core.notices.family import lower
from core.notices.fees import consequence, hears_of_money
from core.notices.hearers import audience
from core.notices.series import run
from core.replies import Action, Choice, Reply, Tone
from core.rules.asking_parents import asking as waiting_for
from core.rules.cancelling import cancel, is_late
from core.rules.joining import ROOM_OPENS
from core.rules.leaving import leave
from core.rules.problems import Refused
from core.rules.scoping import Affected, cancel_series
from core.understanding import Intent
from core.words import Day, Listed, Moment, Text, lines, text

NAME = "call_off"


def not_coming(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """A student can't come: once the lesson begins it is an answer, before that never a cancellation by itself."""
    today, _, student = action.value.partition(" ")
    if today == "today":
        return lesson.not_today(scene, calendar, session, student=int(student or 0))
    return begin(scene, calendar, session, "", None)


def heard(scene: Scene, intent: Intent, words: str) -> Turn | None:
    """A sentence that would cancel: which lesson it means is looked up or asked; None: there is none."""
    if intent.kind == "cancel" and (limit := spanning.unplaced(scene, intent)) is not None:
        return limit
    if spanning.is_limited(intent, *scene.others):
        return _within(scene, intent, words)
    found = [pair for pair in meant_by_family(scene, intent, Verb.ASK_CANCEL) if asking.may_ask(scene, *pair)]
    if len(found) == 1:
        return begin(scene, *found[0], words, intent)
    near = lesson.near_session(scene) if not found and intent.kind == "rsvp" else None  # ill today, of tomorrow's
    if near and authorize(scene.me.id, Verb.ASK_CANCEL, *near) and not _said_later(scene, intent, near[1]):
        return begin(scene, *near, words, intent)
    return _ask_which(scene, found) if found else None


def _ask_which(scene: Scene, found: list[tuple[Calendar, Session]]) -> Turn:
    answers = all(authorize(scene.me.id, Verb.NOT_COMING, *pair) for pair in found)
    return which(scene, found, Verb.NOT_COMING if answers else Verb.ASK_CANCEL)


def _said_later(scene: Scene, intent: Intent, session: Session) -> bool:
    """Whether a day is named after that of the lesson: then it is not that one that they can't come to."""
    day = intent.target.date if intent.target else None
    return day is not None and day > session.start.day(scene.zone)


def _within(scene: Scene, intent: Intent, words: str) -> Turn | None:
    """Cancel the lessons within the limits that are said, where the speaker decides about all; else which is asked."""
    reached = {calendar.tutor.id: (calendar, _reach(scene, calendar, intent)) for calendar in scene.others}
    pairs = [(calendar, one) for calendar, found in reached.values() for one in found.sessions]
    if not pairs:
        return None
    calendar, first = pairs[0]
    found = reached[calendar.tutor.id][1]
    if len(pairs) == 1:
        return begin(scene, calendar, first, words, replace(intent, scope="one", excepted=()))
    decides = all(authorize(scene.me.id, Verb.CALL_OFF, *pair) for pair in pairs)
    if not decides or len(pairs) > len(found.sessions) or len(spanning.first_of_each(found)) > 1:
        return _ask_which(scene, pairs)
    return begin(scene, calendar, first, words, intent, found)


def _reach(scene: Scene, calendar: Calendar, intent: Intent) -> Affected:
    found = spanning.reach(scene, calendar, intent, Verb.ASK_CANCEL)
    return replace(found, sessions=tuple(one for one in found.sessions if asking.may_ask(scene, calendar, one)))


def begin(
    scene: Scene,
    calendar: Calendar,
    session: Session,
    words: str,
    intent: Intent | None,
    found: Affected | None = None,
) -> Turn:
    """Open the cancellation for who decides; everybody else asks somebody who does."""
    if not session.status.live:
        return stale(scene, calendar, session)
    own = _own(scene, calendar, session)
    decides = bool(own)
    if scene.now >= (session.start if decides else session.start - ROOM_OPENS):
        return lesson.not_today(scene, calendar, session, words)
    if not decides:
        bare = intent is not None and intent.kind == "cancel"  # then the words say no more than that
        return asking.before(scene, calendar, session, intent.reason if intent and bare else words)
    draft = Draft(NAME).put(session=str(session.id), version=str(session.version))
    if set(own) == set(session.students):  # of several students one family leaves this lesson alone
        draft = scoping.begun(scene, draft, session, intent)
        if found:
            draft = scoping.within(draft, found, to_the_end=spanning.to_the_end(scene, calendar, found))
    return advance(scene, FORM, draft.put(reason=reasons.known_reason(intent.reason if intent else "")))


def pressed(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """A parent cancels what the child asked to cancel: at once, if it still means what the card said."""
    late, own = "late" if is_late(session, scene.said_at) else "free", _own(scene, calendar, session)
    if not own:
        return _gone(scene, session)
    asks = [one for one in waiting_for(session) if one in own]
    if not asks or action.value != late or scene.now >= session.start:
        return begin(scene, calendar, session, "", None)
    words = session.of(asks[0]).words
    return _cancelled(scene, calendar, session, reasons.known_reason(words))


def _own(scene: Scene, calendar: Calendar, session: Session) -> tuple[int, ...]:
    """The students that the speaker cancels for."""
    return concerned(scene.me.id, calendar, session, Verb.CALL_OFF)


def _gone(scene: Scene, session: Session) -> Turn:
    return toast(scene, text("Already cancelled: {when}.", when=Moment(session.start)))


def _found(scene: Scene, draft: Draft) -> tuple[Calendar, Session]:
    """The lesson that a draft is about. Raises KeyError: it is not theirs to cancel any more."""
    found = find(scene, int(draft.get("session")))
    if found is None or not _own(scene, *found):
        raise KeyError(draft.get("session"))
    return found


def _completed(scene: Scene, draft: Draft) -> Draft:
    """The draft with what is shown of it: at the tap that must still be so."""
    draft = scoping.completed(scene, draft)
    return draft.put(late=_late_mark(scene, draft))


def _late_mark(scene: Scene, draft: Draft) -> str:
    return ",".join(str(one.id) for one in _sessions(scene, draft) if is_late(one, scene.said_at))


def _sessions(scene: Scene, draft: Draft) -> tuple[Session, ...]:
    several = scoping.reached(scene, draft)
    return several.sessions if several else (_found(scene, draft)[1],)


def _card(scene: Scene, draft: Draft) -> Reply:
    calendar, session = _found(scene, draft)
    several, reason = scoping.reached(scene, draft), draft.get("reason")
    head = text("Cancel {whose} {when}?", whose=lower(_whose(scene, calendar, session)), when=when(session, near=True))
    if several:
        whose = lower(lessons_words(calendar, session, scene.me.id))
        head = text("Cancel {whose}: {lessons}?", whose=whose, lessons=run(calendar, several.sessions, scene.zone))
    words = lines(
        head,
        *(scoping.staying(several.kept) if several else ()),
        _policy(scene, calendar, _sessions(scene, draft)),
        text("Reason: {reason}.", reason=reason_words(reason)) if reason else None,
        text("Will be told: {people}", people=_told(scene, calendar, session)),
    )
    move = about(session, Verb.ASK_OTHER_TIME, text("Move instead"), tone=Tone.MAIN)
    reasons = () if reason else (ask_for(text("Give a reason"), "reason"),)
    return Reply(words, (move, replace(act(text("Cancel")), tone=Tone.GRAVE), *reasons, discard(text("Back"))))


def _policy(scene: Scene, calendar: Calendar, sessions: tuple[Session, ...]) -> Text:
    """What it costs by the tutor's rule; of several, which of them are late."""
    late = [one for one in sessions if is_late(one, scene.said_at)]
    first = (late or sessions)[0]
    line = consequence(calendar, first, scene.me.id, scene.said_at)
    if not late or len(late) == len(sessions):
        return line
    days = Listed(tuple(Day(one.start, near=True) for one in late))
    if not hears_of_money(scene.me.id, calendar, first):
        return text("{consequence} That is {days}; the others are in time.", consequence=line, days=days)
    return text("{consequence} That is {days}; the others are free.", consequence=line, days=days)


def _whose(scene: Scene, calendar: Calendar, session: Session) -> Text:
    return child_words(calendar, session, scene.me.id)


def _told(scene: Scene, calendar: Calendar, session: Session) -> Listed:
    """The tutor, and those of the family who hear of it."""
    family = audience(calendar, session, _own(scene, calendar, session))
    others = (one.first for one in family if one.id != scene.me.id)
    return Listed((calendar.tutor.person.first, *others))


def _act(scene: Scene, draft: Draft) -> Turn:
    calendar, session = _found(scene, draft)
    if str(session.version) != draft.get("version"):
        return changed_meanwhile(session)
    several = scoping.reached(scene, draft)
    as_shown = several is None or scoping.as_shown(draft, several)
    if not as_shown or draft.get("late") != _late_mark(scene, draft):
        return advance(scene, FORM, draft)
    if scene.now >= session.start:
        return lesson.not_today(replace(scene, draft=None), calendar, session)
    if several:
        return _several_cancelled(scene, calendar, several.sessions, draft.get("reason"))
    return _cancelled(scene, calendar, session, draft.get("reason"))


def _cancelled(scene: Scene, calendar: Calendar, session: Session, reason: str) -> Turn:
    if (own := _own(scene, calendar, session)) != session.students:
        return _left(scene, calendar, session, own, reason)
    try:
        event = cancel(session, reason, scene.said_at, scene.me.id)
    except Refused:
        return changed_meanwhile(session)
    head = lines(
        text("Cancelled: {when}.", when=when(session, near=True)),
        *told_of(scene, calendar, event, session),
        _decides(scene, calendar, session) if event.session.fee is Fee.OPEN else None,
    )
    card = session_card(calendar, event.session, scene.me.id, scene.now, head, (_undo(event.session),))
    return Turn((event,), (replace(card, text=head, instead_of="draft"),))


def _left(scene: Scene, calendar: Calendar, session: Session, own: tuple[int, ...], reason: str) -> Turn:
    """Only their own leave the lesson: it stands for the others."""
    stands, events = session, list[PlaceChanged]()
    try:
        for student in own:
            event = leave(stands, student, reason, scene.said_at, scene.me.id)
            stands, events = event.session, [*events, event]
    except Refused:
        return changed_meanwhile(session)
    late = any(one.fee is Fee.OPEN for one in stands.left if one.student in own)
    head = lines(
        text("Cancelled: {when}.", when=when(session, near=True)),
        *(line for event in events for line in told_of(scene, calendar, event, session)),
        _decides(scene, calendar, session) if late else None,
    )
    shown = Reply(head, (_undo(stands),), card_of(session.id), session=session.id, instead_of="draft")
    return Turn(tuple(events), (shown,))


def _several_cancelled(scene: Scene, calendar: Calendar, sessions: tuple[Session, ...], reason: str) -> Turn:
    if any(set(_own(scene, calendar, one)) != set(one.students) for one in sessions):
        return say(replace(scene, draft=None), text("Please cancel these lessons one by one."))
    try:
        event: SessionsChanged = cancel_series(calendar, sessions, reason, scene.said_at, scene.me.id)
    except Refused:
        return changed_meanwhile(sessions[0])
    late = any(one.session.fee for one in event.changes)
    head = lines(
        text("Cancelled: {lessons}.", lessons=run(calendar, sessions, scene.zone)),
        *told_of(scene, calendar, event, event.session),
        _decides(scene, calendar, event.session) if late else None,
    )
    series = card_of_series(event.session.series)
    shown = reply(head, _undo(event.session), card=series, instead_of="draft")
    return Turn((event,), (shown,))


def _decides(scene: Scene, calendar: Calendar, session: Session) -> Text | None:
    """Who says what it costs; nothing to somebody who hears of no money."""
    if not hears_of_money(scene.me.id, calendar, session):
        return None
    return text("{tutor} decides whether it is charged.", tutor=calendar.tutor.person.first)


def _undo(session: Session) -> Choice:
    return about(session, TAKE_BACK, text("Undo"))


def _heard(scene: Scene, draft: Draft, intent: Intent) -> Draft | None:
    return draft.put(reason=reasons.known_reason(intent.reason)) if intent.reason else None


FORM = Form(
    name=NAME,
    title=text("Cancel a lesson"),
    questions=(
        scoping.QUESTION,
        reasons.OF_CANCELLING,
        reasons.OWN_WORDS,
    ),
    card=_card,
    act=_act,
    complete=_completed,
    hear=_heard,
    order=lambda draft: ("scope", "reason") if draft.get("series") else ("reason",),
    subject=lambda scene, draft: text("the cancellation"),
    by_tap=True,
)
