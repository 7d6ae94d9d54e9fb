"""Asking for another time: a family names one or picks one, and the tutor accepts it or not. FLOWS 8 and 11."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from core.access import Verb, authorize
from core.dialogue import booking, lesson, slots
from core.dialogue.attending import speaker
from core.dialogue.cleaning import REASON, cut
from core.dialogue.draft import Draft
from core.dialogue.forms import DRAFT, Form, Question, Trouble, act, advance, ask_for, fill
from core.dialogue.jotting import known_person
from core.dialogue.problems import explain
from core.dialogue.reading import read_intent, wall
from core.dialogue.scene import Scene, Turn, reply, say
from core.dialogue.sessions import find
from core.model.calendar import Calendar
from core.model.session import Session
from core.moments import Instant, instants_of
from core.notices import Kind, Notice
from core.notices.cards import card_of, session_card
from core.notices.facts import about, names, when
from core.notices.offering import OFFER
from core.replies import Action, Choice, Option, Reply, Tone
from core.rules.asking import asking_problems, for_family
from core.rules.cancelling import is_late
from core.rules.joining import ANSWERABLE
from core.rules.moving import ASKED
from core.rules.offering import OFFERED, alternatives, settle
from core.rules.openings import nearest
from core.rules.problems import FullDay, FullWeek, OnHoliday, OutsideHours, Refused, TooSoon
from core.understanding import Intent
from core.words import Clock, Day, Length, Listed, Moment, Text, lines, text

AGREE, DECLINE, AS_IS = "agree", "decline", "as_is"


def pressed(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """Open the request from a card: which of the free times would suit?"""
    return advance(scene, REQUEST, Draft("request").put(session=str(session.id)))


def heard(scene: Scene, intent: Intent, words: str) -> Turn:
    """`can we do 6?`: look whether that is free before the tutor is asked."""
    found = lesson.near_session(scene) or _next(scene)
    if found is None or not authorize(scene.me.id, Verb.ASK_OTHER_TIME, *found):
        return lesson.relay(scene, words)
    calendar, session = found
    draft = Draft("request").put(session=str(session.id))
    start = _start_of(scene, calendar, session, intent)
    return advance(scene, REQUEST, draft.put(start=str(start.seconds)) if start else draft)


def _next(scene: Scene) -> tuple[Calendar, Session] | None:
    """The next lesson for which the speaker may ask."""
    mine = [
        (calendar, session)
        for calendar in scene.others
        for session in calendar.upcoming(scene.now)
        if authorize(scene.me.id, Verb.ASK_OTHER_TIME, calendar, session)
    ]
    return min(mine, key=lambda pair: pair[1].start, default=None)


def _found(scene: Scene, draft: Draft) -> tuple[Calendar, Session]:
    """The lesson that a draft is about. Raises KeyError: it is not theirs any more."""
    found = find(scene, int(draft.get("session")))
    if found is None or not authorize(scene.me.id, Verb.ASK_OTHER_TIME, *found):
        raise KeyError(draft.get("session"))
    return found


def _start_of(scene: Scene, calendar: Calendar, session: Session, intent: Intent) -> Instant | None:
    """The time that a sentence names, by the speaker's clock. What it leaves out is as it was.

    Of two readings the one that is free is meant, else the one nearer to the lesson.
    """
    said, at = slots.moment_of(intent) | slots.doubt_of(intent), session.start.wall(scene.zone)
    if not said:
        return None
    day = said.get("date") or said.get("doubt_date", "").split("|")[0] or at.date().isoformat()
    clocks = [one for one in (said.get("time") or said.get("doubt_time", "")).split("|") if one]
    walls = [wall(day, clock) for clock in clocks or [f"{at:%H:%M}"]]
    ahead = [start for one in walls for start in instants_of(one, scene.zone)[:1] if start > scene.now]
    if not ahead:
        return None
    return min(ahead, key=lambda start: (not _is_free(scene, calendar, session, start), _apart(start, at, scene)))


def _apart(start: Instant, at: datetime, scene: Scene) -> int:
    there = start.wall(scene.zone)
    return abs((there.hour - at.hour) * 60 + there.minute - at.minute)


def _is_free(scene: Scene, calendar: Calendar, session: Session, start: Instant) -> bool:
    return not asking_problems(calendar, start, session.minutes, session.students, scene.now, session.id)


# --- what the family sees --------------------------------------------------------------------------


def _free(scene: Scene, draft: Draft) -> tuple[Option, ...]:
    calendar, session = _found(scene, draft)
    own = for_family(calendar, session.students, scene.now, session.id)
    best = sorted(alternatives(own, session, scene.now)[:OFFERED])
    return tuple(Option(text("{when}", when=Moment(start)), str(start.seconds)) for start in best)


def _read_start(scene: Scene, draft: Draft, words: str) -> Mapping[str, str] | None:
    start = _start_of(scene, *_found(scene, draft), read_intent(scene, words, "time"))
    return {"start": str(start.seconds)} if start else None


def _hear(scene: Scene, draft: Draft, intent: Intent) -> Draft | None:
    start = _start_of(scene, *_found(scene, draft), intent)
    return draft.put(start=str(start.seconds)) if start else None


def _ask_start(scene: Scene, draft: Draft) -> Text:
    calendar, session = _found(scene, draft)
    if not _free(scene, draft):
        return text("Which time would suit instead of {when}?", when=when(session, near=True))
    tutor = calendar.tutor.person.first
    return text("{when}. Which time would suit instead? {tutor} is free:", when=when(session, near=True), tutor=tutor)


def _check(scene: Scene, draft: Draft) -> Trouble | None:
    calendar, session = _found(scene, draft)
    start = Instant(int(draft.get("start")))
    if start == session.start:
        words = text("It is at {when} already.", when=Moment(start, near=True))
        return Trouble("start", words, (ask_for(text("Other times"), "start"), _as_is(session)))
    if _is_free(scene, calendar, session, start):
        return None
    own = for_family(calendar, session.students, scene.now, session.id)
    near = nearest(own, start, session.minutes, scene.now, session.students, session.id)
    offered = [one for one in near if one != session.start]
    words = _refusal(scene, calendar, session, start)
    if offered:
        times = Listed(tuple(map(Moment, offered)), "dot")
        words = text("{problem} Free: {times}.", problem=words, times=times)
    choices = tuple(fill(text("{when}", when=Moment(one)), start=str(one.seconds)) for one in offered)
    return Trouble("start", words, (*choices, _as_is(session)))


def _refusal(scene: Scene, calendar: Calendar, session: Session, start: Instant) -> Text:
    """The rule that says no, as far as it is the family's business: what the tutor does instead is not."""
    tutor, time, day = calendar.tutor.person.first, Clock(start), Day(start, near=True)
    match asking_problems(calendar, start, session.minutes, session.students, scene.now, session.id)[0]:
        case TooSoon(notice=notice):
            length = Length(notice)
            return text(
                "{tutor} asks for {length} notice: {time} {day} is too soon.",
                tutor=tutor,
                length=length,
                time=time,
                day=day,
            )
        case FullDay():
            return text("{tutor} takes no more lessons on {day}.", tutor=tutor, day=Day(start))
        case FullWeek():
            return text("{tutor} takes no more lessons in the week of {day}.", tutor=tutor, day=Day(start))
        case OnHoliday(day=off, name=name):
            return text("{day} is a public holiday: {name}.", day=Day(off), name=name)
        case OutsideHours():
            return text("{tutor} does not teach at {time} {day}.", tutor=tutor, time=time, day=day)
    return text("{time} {day} is not free.", time=time, day=day)


def _card(scene: Scene, draft: Draft) -> Reply:
    calendar, session = _found(scene, draft)
    start, tutor = Instant(int(draft.get("start"))), calendar.tutor.person.first
    ask = text("{time} {day} is free.", time=Clock(start), day=Day(start, near=True))
    move = text("Ask {tutor} to move it from {was}?", tutor=tutor, was=Moment(session.start, near=True))
    if start.day(scene.zone) == session.start.day(scene.zone):
        move = text("Ask {tutor} to move it from {was}?", tutor=tutor, was=Clock(session.start))
    late = text("It is less than 24 h ahead: {tutor} decides.", tutor=tutor)
    words = lines(text("{free} {question}", free=ask, question=move), late if is_late(session, scene.said_at) else None)
    return Reply(words, (act(text("Ask {tutor}", tutor=tutor)), ask_for(text("Other times"), "start"), _as_is(session)))


def _as_is(session: Session) -> Choice:
    return about(session, AS_IS, text("No, {time} is fine", time=Clock(session.start)))


def _leave_it(scene: Scene, draft: Draft) -> tuple[Choice, ...]:
    return (_as_is(_found(scene, draft)[1]),)


def as_is(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """The lesson stays, and they are coming."""
    turn = lesson.coming(replace(scene, draft=None), calendar, session, action)
    return replace(turn, replies=tuple(replace(one, instead_of=DRAFT) for one in turn.replies))


def _act(scene: Scene, draft: Draft) -> Turn:
    calendar, session = _found(scene, draft)
    start = Instant(int(draft.get("start")))
    if not _is_free(scene, calendar, session, start):
        return advance(scene, REQUEST, draft)
    name = speaker(scene, calendar, session)
    was, period = Moment(session.start), when(replace(session, start=start))
    head = text("{name} asks: {when} instead of {was}? It is free.", name=name, when=period, was=was)
    if scene.me.id not in session.students:
        who = names(calendar, session)
        child = text("{name} asks for {who}", name=name, who=who)
        head = text("{asking}: {when} instead of {was}? It is free.", asking=child, when=period, was=was)
    choices = (
        _agree(scene, session, start, text("Accept")),
        about(session, OFFER, text("Other time")),
        _decline(scene, session, text("Decline")),
    )
    tutor = calendar.tutor.person.first
    words = text("I asked {tutor}. Until then the lesson stands: {when}.", tutor=tutor, when=when(session, near=True))
    card = session_card(calendar, session, scene.me.id, scene.now, words)
    asked = _to_tutor(scene, calendar, session, head, choices)
    return Turn(replies=(replace(card, instead_of=DRAFT),), notices=(asked,))


def _told(scene: Scene, draft: Draft) -> Turn:
    """Pass on when they could, after none of the times offered did fit."""
    calendar, session = _found(scene, draft)
    tutor = calendar.tutor.person.first
    if not draft.get("words"):
        return Turn(replies=(reply(text("I told {tutor} that none of them fits.", tutor=tutor), instead_of=DRAFT),))
    words = cut(draft.get("words"), REASON)
    start = _start_of(scene, calendar, session, read_intent(scene, words, "time"))
    free = start if start and _is_free(scene, calendar, session, start) else None
    told = text("{name} could do: “{words}”", name=speaker(scene, calendar, session), words=words)
    head = lines(told, text("{when} is free.", when=Moment(free)) if free else None)
    accept = (_agree(scene, session, free, text("Accept {when}", when=Moment(free))),) if free else ()
    keep = (_decline(scene, session, _keep(session)),) if session.status.live else ()
    asked = _to_tutor(scene, calendar, session, head, (*accept, about(session, OFFER, text("Offer others")), *keep))
    stands = text("Until then it stands: {when}.", when=when(session, near=True)) if session.status.live else None
    shown = lines(_understood(tutor, start), stands)
    return Turn(replies=(reply(shown, instead_of=DRAFT),), notices=(asked,))


def _understood(tutor: str, start: Instant | None) -> Text:
    if start is None:
        return text("I told {tutor}.", tutor=tutor)
    return text("I told {tutor}: {when}.", tutor=tutor, when=Moment(start, near=True))


def _keep(session: Session) -> Text:
    return text("Keep {when}", when=Moment(session.start))


# --- what the tutor sees ---------------------------------------------------------------------------


def _to_tutor(scene: Scene, calendar: Calendar, session: Session, head: Text, choices: tuple[Choice, ...]) -> Notice:
    shown = Reply(head, choices, card_of(session.id), session=session.id)
    expires = max(session.end, scene.now + ANSWERABLE)
    step = f"time {scene.me.id} {scene.now.seconds}"
    return Notice(Kind.REQUEST, calendar.tutor.id, session.id, session.version, scene.now, expires, step, shown)


def _agree(scene: Scene, session: Session, start: Instant, label: Text) -> Choice:
    return about(session, AGREE, label, str(start.seconds), Tone.MAIN)


def _decline(scene: Scene, session: Session, label: Text) -> Choice:
    return about(session, DECLINE, label, str(scene.me.id))


def agree(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """The tutor accepts the time that was asked for, if it is still free."""
    start = Instant(int(action.value or 0))
    try:
        event = settle(calendar, session, start, ASKED, scene.fresh.ids[0], scene.fresh.codes[0], scene.now)
    except Refused as refused:
        return say(scene, explain(refused.first, calendar), about(session, OFFER, text("Offer others"), tone=Tone.MAIN))
    who, moved = names(calendar, session), event.session
    head = text("Moved: {who}, {was} → {when}.", who=who, was=Moment(session.start), when=when(moved))
    if moved.id != session.id:
        head = text("Created: {who}, {when}.", who=who, when=when(moved))
    undo = Choice(text("Undo"), Action("undo", moved.id))
    card = session_card(calendar, moved, scene.me.id, scene.now, head, (undo,))
    return Turn((event,), (replace(card, choices=booking.created_choices(card)),), draft=scene.draft)


def decline(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """The tutor keeps the lesson where it is: whoever asked is told."""
    asker = known_person(scene, int(action.value or 0))
    card = session_card(calendar, session, scene.me.id, scene.now)
    if asker is None:
        return Turn(replies=(card,), draft=scene.draft)
    tutor = calendar.tutor.person.first
    told = text("{tutor} cannot move it. The lesson stands: {when}.", tutor=tutor, when=when(session, near=True))
    answer = Notice(
        Kind.ANSWER,
        asker.id,
        session.id,
        session.version,
        scene.now,
        session.end,
        f"declined {scene.now.seconds}",
        session_card(calendar, session, asker.id, scene.now, told),
    )
    head = text("Told {name}: {when} stands.", name=asker.first, when=when(session))
    shown = session_card(calendar, session, scene.me.id, scene.now, head)
    return Turn(replies=(shown,), notices=(answer,), draft=scene.draft)


REQUEST = Form(
    "request",
    text("Another time"),
    (Question("start", text("Time"), _ask_start, _read_start, _free, _leave_it),),
    card=_card,
    act=_act,
    check=_check,
    hear=_hear,
    subject=lambda scene, draft: text("the request"),
)
WHEN = Form(
    "when",
    text("Another time"),
    (
        Question(
            "words",
            text("When could you?"),
            lambda scene, draft: text("When could you? Write a day and a time, and I pass it on."),
            lambda scene, draft, words: {"words": cut(words, REASON)},
            skip=True,
        ),
    ),
    card=lambda scene, draft: Reply(text("")),
    act=_told,
    at_once=True,
    subject=lambda scene, draft: text("the answer"),
)
