"""Offering other times: why, which three, until when they are held, and what the family will read. FLOWS 8."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from core.dialogue.arranging.sessions import changed_meanwhile
from core.dialogue.changing import standing
from core.dialogue.cleaning import REASON, cut
from core.dialogue.draft import Draft
from core.dialogue.forms import Question, act, ask_for, discard, fill
from core.dialogue.people.naming import channel
from core.dialogue.problems import explain
from core.dialogue.scene import Scene, Turn, say, toast
from core.events import Event
from core.model.calendar import Calendar
from core.model.session import Session, Status
from core.moments import Instant
from core.notices.cards import session_card
from core.notices.facts import about, names, when
from core.notices.letters import message
from core.notices.offering import OFFER, WITHDRAW, receivers, waiting_line
from core.replies import Action, Choice, Option, Reply
from core.rules.cancelling import cancel, is_late
from core.rules.joining import end_as_no_show
from core.rules.offering import (
    OFFERED,
    OfferRequest,
    alternatives,
    close,
    held_until,
    offer,
    offering_problem,
    too_near,
)
from core.rules.problems import Refused, TooNear
from core.rules.reliability import with_cancelled, with_moved
from core.words import Listed, Moment, Text, Value, lines, text


@dataclass(frozen=True)
class Step:
    """What sending an offer does first to the session: nothing, cancel it (too near to ask), or end it as missed."""

    events: tuple[Event, ...]
    session: Session


def offers(draft: Draft) -> bool:
    """Whether a move is about times to be offered, not about one that the tutor names."""
    if draft.get("offering") != "yes" or draft.get("scope") not in ("", "one"):
        return False
    return not draft.get("date") and not draft.get("time") and not draft.get("doubt_time")


def possible(scene: Scene, session: Session) -> bool:
    """Whether there is somebody to ask, and a time to offer. A lesson of several students is moved by hand."""
    problem = offering_problem(session, scene.now)
    if (problem and not isinstance(problem, TooNear)) or len(session.students) != 1:
        return False
    return bool(receivers(scene.calendar, session)) and bool(alternatives(scene.calendar, session, scene.now))


def begun(session: Session, **known: str) -> Draft:
    """The draft of an offer for one session."""
    return Draft("move").put(
        session=str(session.id),
        version=str(session.version),
        minutes=str(session.minutes),
        student=",".join(map(str, session.students)),
        via="slot",
        offering="yes",
        **known,
    )


def ending(session: Session) -> Draft:
    """The draft of an offer that first ends a session to which nobody came."""
    return begun(session, ending="yes", reason="", scope="one")


def _session(scene: Scene, draft: Draft) -> Session:
    return scene.calendar.session(int(draft.get("session")))


def _first(scene: Scene, draft: Draft) -> Step:
    """What comes before the offer. Raises Refused: the lesson cannot be ended, or has a result."""
    session = _session(scene, draft)
    if draft.get("ending") and session.status.live:
        ended = end_as_no_show(session, scene.now)
        return Step((ended,), ended.session)
    if too_near(session, scene.now):
        cancelled = cancel(session, draft.get("reason"), scene.said_at)
        return Step((cancelled,), cancelled.session)
    return Step((), session)


def completed(scene: Scene, draft: Draft) -> Draft:
    """The draft with the times to be offered; without any, the tutor names one."""
    if not offers(draft) or draft.get("free"):
        return draft
    dropped = [one for one in draft.get("dropped").split(",") if one]
    picks = [one for one in draft.get("picks").split(",") if one]
    if (swap := draft.get("swap")) in picks:
        dropped.append(swap)
        picks.remove(swap)
    ranked = [str(at.seconds) for at in alternatives(scene.calendar, _session(scene, draft), scene.now)]
    picks += [one for one in ranked if one not in picks and one not in dropped][: OFFERED - len(picks)]
    if not picks:
        return draft.put(offering="")
    return draft.put(picks=",".join(sorted(picks, key=int)), dropped=",".join(dropped), swap="")


def _starts(draft: Draft) -> tuple[Instant, ...]:
    if draft.get("free"):
        return ()
    return tuple(Instant(int(one)) for one in draft.get("picks").split(",") if one)


def _times(starts: tuple[Instant, ...]) -> Listed:
    return Listed(tuple(Moment(start) for start in starts), "dot")


def card(scene: Scene, draft: Draft) -> Reply:
    """The times, how long they are held, and the message as the student will read it."""
    calendar, starts = scene.calendar, _starts(draft)
    first = _first(scene, draft)
    student = calendar.student(first.session.students[0])
    until = Moment(held_until(first.session, starts, scene.now), near=True)
    letter = message(first.session, draft.get("reason"), draft.get("words"), student.person.zone)
    words = lines(
        _head(scene, draft, first, until),
        text("{times}", times=_times(starts)) if starts else None,
        text("“{words}”", words=letter),
        *_consequence(scene, draft, first),
        _asked_line(calendar, first.session),
    )
    send = text("Send")
    if first.events:
        send = text("End & send") if draft.get("ending") else text("Cancel & send")
    swap = (ask_for(text("Swap one"), "swap"),) if _others(scene, draft) else ()
    mine = (fill(text("Pick myself"), offering=""),) if first.session.status.live else ()
    other = (*swap, *mine, fill(text("Let {name} choose", name=student.first), free="yes"))
    if draft.get("free"):
        other = (fill(text("Offer three instead"), free=""), *mine)
    return Reply(words, (act(send), ask_for(text("Edit text"), "words"), *other, discard(text("Back"))))


def _head(scene: Scene, draft: Draft, first: Step, until: Moment) -> Text:
    who, period = names(scene.calendar, first.session), when(first.session, near=True)
    if draft.get("free"):
        return _free_head(first, who, period, until)
    if first.events and first.session.status is Status.NO_SHOW:
        return text("End {who}, {when}, as no-show and hold these until {until}?", who=who, when=period, until=until)
    if first.events:
        return text("Cancel {who}, {when}, and hold these until {until}?", who=who, when=period, until=until)
    return text("Hold these for {who} until {until}?", who=who, until=until)


def _free_head(first: Step, who: Value, period: Value, until: Value) -> Text:
    ask = text(
        "Let {who} choose among all your free times of the next two weeks, until {until}? "
        "Nothing is held; what is chosen is booked at once.",
        who=who,
        until=until,
    )
    if not first.events:
        return ask
    if first.session.status is Status.NO_SHOW:
        return text("End {who}, {when}, as no-show. {question}", who=who, when=period, question=ask)
    return text("Cancel {who}, {when}. {question}", who=who, when=period, question=ask)


def _consequence(scene: Scene, draft: Draft, first: Step) -> tuple[Text | None, ...]:
    """What it does to the reliability, where that is so: FLOWS 8.7."""
    session, stands = _session(scene, draft), standing.present(scene)
    if not session.status.live or draft.get("ending") or not is_late(session, scene.said_at):
        return ()
    weigh = with_cancelled if first.events else with_moved
    return text("Less than 24 h before: late."), standing.change(stands, weigh(stands, session, scene.said_at))


def _asked_line(calendar: Calendar, session: Session) -> Text:
    asked = tuple(
        text("{name} ({channel})", name=one.first, channel=channel(one.heard_at.platform))
        for one in receivers(calendar, session)
    )
    return text("Will be asked: {people}", people=Listed(asked, "comma"))


def _others(scene: Scene, draft: Draft) -> bool:
    """Whether there are further times to swap one for."""
    gone = {*draft.get("picks").split(","), *draft.get("dropped").split(",")}
    return any(str(one.seconds) not in gone for one in alternatives(scene.calendar, _session(scene, draft), scene.now))


def sent(scene: Scene, draft: Draft) -> Turn | None:
    """Hold the times and ask; None: one of them has just gone, and others have to be shown."""
    if str(_session(scene, draft).version) != draft.get("version"):
        return changed_meanwhile(_session(scene, draft))
    try:
        first = _first(scene, draft)
        after = _with(scene.calendar, first.session)
        wanted = OfferRequest(scene.fresh.ids[:4], _starts(draft), draft.get("reason"), draft.get("words"))
        events = (*first.events, *offer(after, first.session, wanted, scene.now))
    except Refused as refused:
        if refused.first.field == "session":
            return say(replace(scene, draft=None), explain(refused.first, scene.calendar))
        return None
    shown = _waiting(scene, after, first.session, instead_of="draft")
    if first.events:
        undo = Choice(text("Undo"), Action("undo", first.session.id))
        shown = replace(shown, text=lines(_ended(after, first.session), shown.text), choices=(undo, *shown.choices))
    return Turn(events, (shown,))


def _ended(calendar: Calendar, session: Session) -> Text:
    who, period = names(calendar, session), when(session, near=True)
    if session.status is Status.NO_SHOW:
        return text("No-show: {who}, {when}.", who=who, when=period)
    return text("Cancelled: {who}, {when}.", who=who, when=period)


def _with(calendar: Calendar, session: Session) -> Calendar:
    return replace(calendar, sessions=tuple(session if one.id == session.id else one for one in calendar.sessions))


def _waiting(scene: Scene, calendar: Calendar, session: Session, instead_of: str = "") -> Reply:
    shown = session_card(calendar, session, scene.me.id, scene.now, waiting_line(calendar, session), standing=False)
    choices = (about(session, WITHDRAW, text("Take it back")), *(_kept(shown) if session.status.live else ()))
    return replace(shown, choices=choices, instead_of=instead_of)


def _kept(shown: Reply) -> tuple[Choice, ...]:
    return tuple(one for one in shown.choices if one.action.verb in ("move", "cancel"))


def again(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """Ask once more after nobody has answered: the same times where they are still free, as before."""
    if calendar.open_offer(session, scene.now):
        return toast(scene, waiting_line(calendar, session))
    old = next((one for one in calendar.offers if str(one.id) == action.value), None)
    if old is None:
        return toast(scene, text("That is settled already."))
    wanted = OfferRequest(scene.fresh.ids[:4], tuple(hold.start for hold in old.holds), old.reason, old.words)
    try:
        events = offer(calendar, session, wanted, scene.now)
    except Refused as refused:
        return say(scene, explain(refused.first, calendar), about(session, OFFER, text("Offer others")))
    return Turn(events, (_waiting(scene, calendar, session),), draft=scene.draft)


def withdraw(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """Take an open offer back: the times are free, and the cards say so."""
    stands = calendar.open_offer(session, scene.now)
    events = (close(stands, session, scene.now),) if stands else ()
    after = replace(calendar, offers=tuple(one for one in calendar.offers if one is not stands))
    card = session_card(after, session, scene.me.id, scene.now)
    return Turn(events, (card,), draft=scene.draft)


def _read_words(scene: Scene, draft: Draft, words: str) -> Mapping[str, str] | None:
    return {"words": cut(words, REASON)}


def _swappable(scene: Scene, draft: Draft) -> tuple[Option, ...]:
    return tuple(Option(text("{when}", when=Moment(start)), str(start.seconds)) for start in _starts(draft))


QUESTIONS = (
    Question(
        "words",
        text("Message"),
        lambda scene, draft: text("What shall I say? The times come below it."),
        _read_words,
        required=False,
    ),
    Question(
        "swap",
        text("Swap one"),
        lambda scene, draft: text("Which one shall I swap for another?"),
        lambda scene, draft, words: None,
        _swappable,
        required=False,
    ),
)
