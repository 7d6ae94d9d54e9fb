"""Asking for another time: a family names one or picks one, and the tutor accepts it or not. FLOWS 8 and 11."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from core.access import Verb, authorize
from core.dialogue.arranging import slots
from core.dialogue.arranging.sessions import changed_meanwhile, find, is_late_enough, meant_by_family, which
from core.dialogue.changing import spanning, wishing_many
from core.dialogue.changing.asking import parents
from core.dialogue.changing.wishing import agreeing, asked_at, declining, is_free, moves_at_once, send, to_tutor
from core.dialogue.cleaning import REASON, cut
from core.dialogue.draft import Draft
from core.dialogue.forms import DRAFT, Form, Question, Trouble, act, advance, ask_for, fill
from core.dialogue.meeting import lesson
from core.dialogue.meeting.attending import speaker
from core.dialogue.reading import read_intent, wall
from core.dialogue.scene import Scene, Turn, reply
from core.dialogue.telling import passed
from core.model.calendar import Calendar
from core.model.session import Session
from core.moments import Instant, instants_of
from core.notices.facts import about, when
from core.notices.fees import consequence
from core.notices.offering import OFFER
from core.replies import Action, Choice, Option, Reply
from core.rules.asking import asking_problems, for_family
from core.rules.cancelling import is_late
from core.rules.offering import OFFERED, alternatives
from core.rules.openings import nearest
from core.rules.problems import FullDay, FullWeek, OnHoliday, OutsideHours, TooSoon
from core.understanding import Intent
from core.words import Clock, Day, Length, Listed, Moment, Text, lines, text

AS_IS = "as_is"


def pressed(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """Open the request from a card: which of the free times would suit?"""
    return advance(scene, REQUEST, _begun(session))


def _begun(session: Session) -> Draft:
    return Draft("request").put(session=str(session.id), version=str(session.version))


def heard(scene: Scene, intent: Intent, words: str) -> Turn:
    """`can we do 6?`: look whether that is free before the tutor is asked."""
    if spanning.is_limited(intent, *scene.others) or intent.scope in spanning.OF_MANY:
        return wishing_many.heard(scene, intent, words)
    if intent.target or intent.students:
        mine = meant_by_family(scene, intent, Verb.ASK_OTHER_TIME)
        if len(mine) > 1:
            return which(scene, mine, Verb.ASK_OTHER_TIME)
        found = mine[0] if mine else None
    else:
        found = lesson.near_session(scene) or _next(scene)
    if found is None or not authorize(scene.me.id, Verb.ASK_OTHER_TIME, *found):
        return lesson.relay(scene, words)
    calendar, session = found
    draft = _begun(session)
    start = _start_of(scene, calendar, session, intent)
    if is_late_enough(session, intent, scene.zone):
        start = session.start
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
    if not said and intent.new and intent.new.shift and not intent.new.same_time:
        shifted = instants_of(at + timedelta(minutes=intent.new.shift), scene.zone)[:1]
        return next((start for start in shifted if start > scene.now), None)
    if not said or intent.no_date:
        return None
    day = said.get("date") or said.get("doubt_date", "").split("|")[0] or at.date().isoformat()
    clocks = [one for one in (said.get("time") or said.get("doubt_time", "")).split("|") if one]
    walls = [wall(day, clock) for clock in clocks or [f"{at:%H:%M}"]]
    ahead = [start for one in walls for start in instants_of(one, scene.zone)[:1] if start > scene.now]
    if not ahead:
        return None
    return min(ahead, key=lambda start: (not is_free(scene, calendar, session, start), _apart(start, at, scene)))


def start_said(scene: Scene, calendar: Calendar, session: Session, intent: Intent) -> Instant | None:
    """The time that a sentence names with its hour: what is not read back to anybody is not guessed."""
    named = slots.moment_of(intent) | slots.doubt_of(intent)
    return _start_of(scene, calendar, session, intent) if {"time", "doubt_time"} & named.keys() else None


def _apart(start: Instant, at: datetime, scene: Scene) -> int:
    there = start.wall(scene.zone)
    return abs((there.hour - at.hour) * 60 + there.minute - at.minute)


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
    question = text("Which time would suit instead of {when}?", when=when(session, near=True))
    if _free(scene, draft):
        tutor, period = calendar.tutor.person.first, when(session, near=True)
        question = text("{when}. Which time would suit instead? {tutor} is free:", when=period, tutor=tutor)
    return lines(_policy(scene, calendar, session), question)


def _policy(scene: Scene, calendar: Calendar, session: Session) -> Text | None:
    """What the tutor's rule says inside 24 h; before that there is nothing to say."""
    late = session.status.live and is_late(session, scene.said_at)
    return consequence(calendar, session, scene.me.id, scene.said_at) if late else None


def _check(scene: Scene, draft: Draft) -> Trouble | None:
    calendar, session = _found(scene, draft)
    start = Instant(int(draft.get("start")))
    if start == session.start:
        words = text("It is at {when} already.", when=Moment(start, near=True))
        return Trouble("start", words, (ask_for(text("Other times"), "start"), _as_is(session)))
    if is_free(scene, calendar, session, start):
        return None
    own = for_family(calendar, session.students, scene.now, session.id)
    near = nearest(own, start, session.minutes, scene.now, session.students, session.id)
    offered = [one for one in near if one != session.start]
    words = refusal(scene, calendar, session, start)
    if offered:
        times = Listed(tuple(map(Moment, offered)), "dot")
        words = text("{problem} Free: {times}.", problem=words, times=times)
    choices = tuple(fill(text("{when}", when=Moment(one)), start=str(one.seconds)) for one in offered)
    return Trouble("start", words, (*choices, _as_is(session)))


def refusal(scene: Scene, calendar: Calendar, session: Session, start: Instant) -> Text:
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
    start = Instant(int(draft.get("start")))
    ask = text("{time} {day} is free.", time=Clock(start), day=Day(start, near=True))
    same_day = start.day(scene.zone) == session.start.day(scene.zone)
    was = text("{was}", was=Clock(session.start) if same_day else Moment(session.start, near=True))
    label, question = _ask_whom(scene, calendar, session, was)
    words = lines(_policy(scene, calendar, session), text("{free} {question}", free=ask, question=question))
    return Reply(words, (act(label), ask_for(text("Other times"), "start"), _as_is(session)))


def _ask_whom(scene: Scene, calendar: Calendar, session: Session, was: Text) -> tuple[Text, Text]:
    """The button and the question: who has to agree, if anybody."""
    if moves_at_once(scene, calendar, session):
        return text("Move it"), text("Move it from {was}?", was=was)
    asked = tuple(one.first for one in parents(scene, calendar, session)) or (calendar.tutor.person.first,)
    people = Listed(asked, "or")
    return text("Ask {people}", people=people), text("Ask {people} to move it from {was}?", people=people, was=was)


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
    if draft.get("version") not in ("", str(session.version)) or not session.status.live:
        return changed_meanwhile(session)
    if not is_free(scene, calendar, session, start):
        return advance(scene, REQUEST, draft)
    return send(scene, calendar, session, start)


def _told(scene: Scene, draft: Draft) -> Turn:
    """Pass on when they could, after none of the times offered did fit."""
    calendar, session = _found(scene, draft)
    tutor = calendar.tutor.person.first
    if not draft.get("words"):
        return Turn(replies=(reply(text("I told {tutor} that none of them fits.", tutor=tutor), instead_of=DRAFT),))
    words = cut(draft.get("words"), REASON)
    start = start_said(scene, calendar, session, read_intent(scene, words, "time"))
    free = start if start and is_free(scene, calendar, session, start) else None
    told = text("{name} could do: “{words}”", name=speaker(scene, calendar, session), words=words)
    accept = (agreeing(scene, session, free, text("Accept {when}", when=Moment(free))),) if free else ()
    keep = (declining(scene, session, _keep(session)),) if session.status.live else ()
    at_once = asked_at(scene, calendar, session) <= scene.now  # in the morning it may be free no more
    head = lines(told, text("{when} is free.", when=Moment(free)) if free and at_once else None)
    asked = to_tutor(scene, calendar, session, head, (*accept, about(session, OFFER, text("Offer others")), *keep))
    stands = text("Until then it stands: {when}.", when=when(session, near=True)) if session.status.live else None
    shown = lines(_understood(scene, tutor, start, asked.due), stands)
    return Turn(replies=(reply(shown, instead_of=DRAFT),), notices=(asked,))


def _understood(scene: Scene, tutor: str, start: Instant | None, due: Instant) -> Text:
    """What is passed on, and when it is read; the time in it is said back, as it was understood."""
    if due > scene.now:
        at = Moment(start, near=True) if start else None
        return lines(text("{when}.", when=at) if at else None, passed(tutor, due, scene.now))
    if start is None:
        return text("I told {tutor}.", tutor=tutor)
    return text("I told {tutor}: {when}.", tutor=tutor, when=Moment(start, near=True))


def _keep(session: Session) -> Text:
    return text("Keep {when}", when=Moment(session.start))


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
