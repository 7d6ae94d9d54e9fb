"""Cancelling by the tutor: the consequence first, then the tap, then all are told. FLOWS 9."""

from __future__ import annotations

from dataclasses import replace

from core.access import Verb
from core.dialogue.arranging.sessions import changed_meanwhile, meant, none, which_of
from core.dialogue.changing import reasons, scoping, spanning, standing, taking_out
from core.dialogue.changing.moving import back
from core.dialogue.draft import Draft
from core.dialogue.forms import Form, act, advance, ask_for
from core.dialogue.meeting import results
from core.dialogue.openings import affected
from core.dialogue.people import naming
from core.dialogue.problems import explain
from core.dialogue.scene import Scene, Turn, say
from core.model.calendar import Calendar
from core.model.session import Session
from core.moments import MINUTE
from core.notices.cards import session_card
from core.notices.facts import about, names, reason_words, when
from core.notices.offering import OFFER
from core.replies import Action, Choice, Reply, Tone
from core.rules.cancelling import ASKED, cancel, cancelling_problem, is_late
from core.rules.problems import Refused
from core.rules.reliability import with_cancelled
from core.rules.scoping import Affected
from core.understanding import Intent
from core.words import Length, Text, lines, text

NEVER_CAME = "never_came"


def pressed(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """Open the cancellation of one session from its card."""
    return _begin(scene, session, None)


def from_sentence(scene: Scene, intent: Intent) -> Turn:
    """Open a cancellation by a sentence."""
    if (asked := spanning.unplaced(scene, intent)) is not None:
        return asked
    intent = _of_each(intent)
    if spanning.is_limited(intent, scene.calendar):
        return _within(scene, intent)
    found = meant(scene, scene.calendar, intent, Verb.CANCEL, scene.said_at)
    return found if isinstance(found, Turn) else _begin(scene, found, intent)


def _of_each(intent: Intent) -> Intent:
    """`Anna and Ben off 24 Dec`: the lessons of each on that day, not one that both have."""
    target = intent.target
    if len(intent.students) < 2 or target is None or target.date is None or target.time:
        return intent
    return replace(intent, target=replace(target, date=None, range=(target.date, target.date)))


def _within(scene: Scene, intent: Intent) -> Turn:
    """Cancel the lessons within the limits that a sentence sets: each is read back."""
    calendar = scene.calendar
    found = spanning.reach(scene, calendar, intent, Verb.CANCEL)
    if not found.sessions:
        return none(scene, calendar, intent)
    spared = spanning.spared(scene, calendar, intent, Verb.CANCEL)
    if (question := spanning.not_there(scene, intent, spared)) is not None:
        return question
    first = spanning.first_of_each(found)
    if len(first) > 1 and intent.scope == "series" and not intent.students:  # "the series", of nobody in particular
        return which_of(scene, calendar, first, Verb.CANCEL)
    if not (found.sessions[1:] or found.kept or spared):
        return _begin(scene, found.sessions[0], replace(intent, scope="one", excepted=()))
    if not spared and spanning.to_the_end(scene, calendar, found):
        return _begin(scene, found.sessions[0], intent, found)
    return affected.begun(scene, found.sessions, reasons.known_reason(intent.reason), spared, found.kept)


def never_came(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """Nobody came: the lesson is not cancelled but ends as a no-show."""
    turn = results.no_show(replace(scene, draft=None), calendar, session, action)
    return replace(turn, replies=tuple(replace(one, instead_of="draft") for one in turn.replies))


def _begin(scene: Scene, session: Session, intent: Intent | None, rest: Affected | None = None) -> Turn:
    """The cancellation of one lesson of a series; with `rest` of that, and of all those after it."""
    if problem := cancelling_problem(session):
        return say(scene, explain(problem, scene.calendar))
    draft = Draft("cancel").put(session=str(session.id), version=str(session.version))
    if some := _some(session, intent):
        draft = draft.put(students=",".join(map(str, some)))
    else:
        draft = scoping.begun(scene, draft, session, intent)
        draft = scoping.within(draft, rest, to_the_end=True) if rest else draft
    return advance(scene, FORM, draft.put(reason=reasons.of_sentence(intent) if intent else ""))


def _some(session: Session, intent: Intent | None) -> tuple[int, ...]:
    """Those that a sentence names of the several students of a lesson; nobody where it names all, or none."""
    named = tuple(one for one in session.students if intent and one in intent.students)
    return named if named != session.students else ()


def _card(scene: Scene, draft: Draft) -> Reply:
    if draft.get("students"):
        return taking_out.card(scene, draft)
    if several := scoping.reached(scene, draft):
        return scoping.cancel_card(scene, draft, several)
    calendar = scene.calendar
    session = calendar.session(int(draft.get("session")))
    reason = draft.get("reason")
    words = lines(
        _time_left(scene, session),
        _policy(scene, session),
        *_consequences(scene, session, reason),
        text("Reason: {reason}.", reason=reason_words(reason)) if reason else None,
        naming.told_line(calendar, session.students),
    )
    never = (about(session, NEVER_CAME, text("No-show")),) if scene.now >= session.start else ()
    reasons = () if reason else (ask_for(text("Give a reason"), "reason"),)
    tell = replace(act(text("Cancel & tell")), tone=Tone.GRAVE)
    return Reply(words, (tell, *reasons, *never, _offer_instead(session, reason), back()))


def _consequences(scene: Scene, session: Session, reason: str) -> tuple[Text | None, ...]:
    """What a late one does to the tutor and costs whom; where the family asked for it, it is theirs."""
    if reason == ASKED:
        return reasons.as_asked(late=is_late(session, scene.said_at))
    present = standing.present(scene)
    counts = standing.change(present, with_cancelled(present, session, scene.said_at))
    return counts, _money(scene.calendar, session) if is_late(session, scene.said_at) else None


def _money(calendar: Calendar, session: Session) -> Text:
    """Whoever pays is never charged for what the tutor cancels."""
    who = names(calendar, session)
    if all(calendar.student(student).minor for student in session.students):
        return text("{who}'s family is not charged.", who=who)
    return text("{who} is not charged.", who=who)


def _offer_instead(session: Session, reason: str) -> Choice:
    return Choice(text("Offer new times instead"), Action(OFFER, session.id, reason, session.version))


def _time_left(scene: Scene, session: Session) -> Text:
    who, period = names(scene.calendar, session), when(session, near=True)
    minutes = session.start.since(scene.said_at) // MINUTE
    if minutes <= 0:
        return text("Cancel {who}, {when}? It has begun.", who=who, when=period)
    if minutes >= 48 * 60:
        return text("Cancel {who}, {when}?", who=who, when=period)
    return text("Cancel {who}, {when}, in {left}?", who=who, when=period, left=Length(minutes))


def _policy(scene: Scene, session: Session) -> Text:
    if is_late(session, scene.said_at):
        return text("Less than 24 h: late.")
    return text("24 h or more ahead: in time.")


def _act(scene: Scene, draft: Draft) -> Turn:
    session = scene.calendar.session(int(draft.get("session")))
    if str(session.version) != draft.get("version"):
        return changed_meanwhile(session)
    if draft.get("students"):
        return taking_out.act(scene, draft, session)
    try:
        if several := scoping.reached(scene, draft):
            same = scoping.as_shown(draft, several)
            return scoping.cancel(scene, draft, several) if same else advance(scene, FORM, draft)
        event = cancel(session, draft.get("reason"), scene.said_at)
    except Refused as refused:
        return Turn(replies=(Reply(explain(refused.first, scene.calendar)),))
    head = text("Cancelled: {who}, {when}.", who=names(scene.calendar, session), when=when(session, near=True))
    undo = Choice(text("Undo"), Action("undo", event.session.id))
    new = about(event.session, OFFER, text("Offer {who} new times", who=names(scene.calendar, session)))
    card = session_card(scene.calendar, event.session, scene.me.id, scene.now, head, (undo, new))
    return Turn(events=(event,), replies=(replace(card, instead_of="draft"),))


def _heard(scene: Scene, draft: Draft, intent: Intent) -> Draft | None:
    return draft.put(reason=reasons.of_sentence(intent)) if intent.reason or intent.cannot_come else None


FORM = Form(
    name="cancel",
    title=text("Cancel a lesson"),
    questions=(
        scoping.QUESTION,
        reasons.OF_CANCELLING,
        reasons.OWN_WORDS,
    ),
    card=_card,
    act=_act,
    complete=scoping.completed,
    hear=_heard,
    order=lambda draft: ("scope", "reason") if draft.get("series") else ("reason",),
    subject=lambda scene, draft: text("the cancellation"),
)
