"""Moving a session: other times are offered, or a concrete one is read back and all are told. FLOWS 8."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from urllib.parse import parse_qsl, urlencode

from core.access import Verb
from core.dialogue.arranging import booking, no_date, slots
from core.dialogue.arranging.sessions import changed_meanwhile, is_late_enough, meant, none, which_of
from core.dialogue.changing import new_time, offering, reasons, scoping, spanning, standing
from core.dialogue.draft import Draft
from core.dialogue.forms import Form, Question, Trouble, act, advance, ask_for, discard
from core.dialogue.openings import limits
from core.dialogue.people import naming
from core.dialogue.problems import explain, this_once
from core.dialogue.reading import read_as, wall
from core.dialogue.scene import Scene, Turn, say
from core.model.calendar import Calendar
from core.model.session import Session
from core.notices.cards import session_card
from core.notices.facts import names, other_clocks, reason_words, when
from core.replies import Action, Choice, Input, Reply
from core.rules.booking import start_of
from core.rules.cancelling import is_late
from core.rules.joining import ABSENT, end_as_no_show
from core.rules.moving import NewTime, movable_problem, move, moving_problems
from core.rules.problems import Refused
from core.rules.reliability import with_moved
from core.rules.scoping import Affected
from core.understanding import Intent, New
from core.words import Day, Moment, Text, lines, text


def pressed(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """Open the move of one session from its card, or as a family has wished it for several."""
    return _begin(scene, session, None, wished=dict(parse_qsl(action.value)))


def offered(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """Open an offer of other times: also for a lesson that is cancelled, or that was missed."""
    if session.status.live:
        return _begin(scene, session, None, action.value)
    if not offering.possible(scene, session):
        return say(scene, text("Nobody can be asked, or nothing is free in the next weeks."))
    reason = "" if session.reason == ABSENT else session.reason  # that they have been told, with an apology
    return advance(scene, FORM, offering.begun(session, scope="one", reason=reason))


def missed(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """End a lesson to which nobody came, and offer other times in one."""
    try:
        end_as_no_show(session, scene.now)
    except Refused as refused:
        return say(scene, explain(refused.first, calendar))
    return advance(scene, FORM, offering.ending(session))


def from_sentence(scene: Scene, intent: Intent) -> Turn:
    """Open a move by a sentence: the session it means, and the new time as far as it is said."""
    if (asked := spanning.unplaced(scene, intent)) is not None:
        return asked
    if spanning.is_limited(intent, scene.calendar):
        return _within(scene, intent)
    found = meant(scene, scene.calendar, intent, Verb.MOVE, scene.said_at)
    if isinstance(found, Turn) and (onto := _onto(scene, intent)) is not None:
        found, intent = meant(scene, scene.calendar, onto, Verb.MOVE, scene.said_at), onto
    return _with_time(scene, found, intent) if isinstance(found, Turn) else _begin(scene, found, intent)


def _with_time(scene: Scene, turn: Turn, intent: Intent) -> Turn:
    """Let each lesson offered bring the new time that was said: "push Anna back 30 min" is that of either."""

    def timed(choice: Choice) -> Choice:
        if choice.action.verb != Verb.MOVE:
            return choice
        old = offering.begun(scene.calendar.session(choice.action.thing))
        made = new_time.heard(scene, old, intent) or old
        values = {name: value for name, value in made.values.items() if old.get(name) != value}
        return replace(choice, action=replace(choice.action, value=urlencode(values)))

    return replace(turn, replies=tuple(replace(one, choices=tuple(map(timed, one.choices))) for one in turn.replies))


def _within(scene: Scene, intent: Intent) -> Turn:
    """Move the lessons within the limits that a sentence sets: all of one series, by the same wall clock."""
    calendar = scene.calendar
    found = spanning.reach(scene, calendar, intent, Verb.MOVE)
    if not found.sessions:
        return none(scene, calendar, intent)
    left_out = spanning.spared(scene, calendar, intent, Verb.MOVE)
    if (question := spanning.not_there(scene, intent, left_out)) is not None:
        return question
    if len(spanning.first_of_each(found)) > 1:
        return which_of(scene, calendar, found.sessions, Verb.MOVE)
    first = found.sessions[0]
    if len(found.sessions) == 1:
        return _begin(scene, first, replace(intent, scope="one", excepted=()))
    return _begin(scene, first, intent, found=found)


def _onto(scene: Scene, intent: Intent) -> Intent | None:
    """`move Ben Wed`, with no lesson of Ben's on it, says where to; None: it says which one."""
    target = intent.target
    day = target and (target.date or (target.start and target.start.date()))
    if intent.new is not None or not intent.students or target is None or not day:
        return None
    ahead = scene.calendar.upcoming(scene.said_at)
    if any(one.start.day(scene.zone) == day for one in ahead if set(intent.students) & set(one.students)):
        return None
    return replace(intent, target=None, new=New(date=target.date, time=target.time, start=target.start))


def _begin(
    scene: Scene,
    session: Session,
    intent: Intent | None,
    reason: str = "",
    found: Affected | None = None,
    wished: Mapping[str, str] | None = None,
) -> Turn:
    if problem := movable_problem(session, scene.now):
        return say(scene, explain(problem, scene.calendar))
    if intent is not None and is_late_enough(session, intent, scene.zone):
        return say(scene, text("It is at {when} already.", when=Moment(session.start, near=True)))
    draft = offering.begun(session, **({"reason": reason} if reason else {}))
    draft = scoping.begun(scene, draft, session, intent)
    if found:
        whole = spanning.to_the_end(scene, scene.calendar, found)
        draft = scoping.within(draft, found, to_the_end=whole)
    if not offering.possible(scene, session):
        draft = draft.put(offering="")
    if intent is not None:
        draft = new_time.heard(scene, draft, intent) or draft
    return advance(scene, FORM, draft.put(**(wished or {})))


def _session(scene: Scene, draft: Draft) -> Session:
    return scene.calendar.session(int(draft.get("session")))


def _new_time(scene: Scene, draft: Draft) -> NewTime:
    start = start_of(wall(draft.get("date"), draft.get("time")), scene.calendar.tutor.clock)
    return NewTime(
        start, int(draft.get("minutes")), scene.fresh.codes[0], draft.get("reason"), draft.get("anyway") == "yes"
    )


def _check(scene: Scene, draft: Draft) -> Trouble | None:
    if offering.offers(draft):
        return None
    session = _session(scene, draft)
    try:
        if several := scoping.reached(scene, draft):
            return scoping.move_trouble(scene, draft, several, _new_time(scene, draft))
        problems = moving_problems(scene.calendar, session, _new_time(scene, draft), scene.now)
    except Refused as refused:
        problems = refused.problems
    if not problems:
        return None
    if problems[0].field == "session":
        return Trouble("time", explain(problems[0], scene.calendar), (discard(),))
    return booking.trouble(scene.calendar, problems, session.students, draft, scene.now, besides=session.id)


def _card(scene: Scene, draft: Draft) -> Reply:
    if offering.offers(draft):
        return offering.card(scene, draft)
    calendar, session, to = scene.calendar, _session(scene, draft), _new_time(scene, draft)
    if several := scoping.reached(scene, draft):
        return scoping.move_card(scene, draft, several, to)
    moved = replace(session, start=to.start, minutes=to.minutes)
    words = lines(
        _question(calendar, session, moved),
        other_clocks(calendar, moved.start, moved.students),
        booking.fold_line(calendar, draft),
        text("Less than 24 h before: late.") if is_late(session, scene.said_at) else None,
        standing.change(standing.present(scene), with_moved(standing.present(scene), session, scene.said_at)),
        this_once(moving_problems(calendar, session, replace(to, anyway=False), scene.now)),
        *limits.advice(calendar, to.start, scene.now, session.id),
        text("Reason: {reason}.", reason=reason_words(to.reason)) if to.reason else None,
        naming.told_line(calendar, session.students),
    )
    edits = (ask_for(text("Time"), "time"), ask_for(text("Reason"), "reason"), back())
    tell = text("Move & tell") if to.start != session.start else text("Change & tell")
    return Reply(words, (act(tell), *booking.fold_choice(calendar, draft), *edits))


def _question(calendar: Calendar, session: Session, moved: Session) -> Text:
    who = names(calendar, session)
    if moved.start == session.start:
        return text("Another length for {who}: {was} → {when}?", who=who, was=when(session), when=when(moved))
    return text("Move {who}: {was} → {when}?", who=who, was=Moment(session.start), when=when(moved))


def _done(calendar: Calendar, session: Session, moved: Session) -> Text:
    who = names(calendar, session)
    if moved.start == session.start:
        return text("Changed: {who}, {when}.", who=who, when=when(moved))
    return text("Moved: {who}, {was} → {when}.", who=who, was=Moment(session.start), when=when(moved))


def back() -> Choice:
    """Leave things as they are."""
    return discard(text("Back"))


def _act(scene: Scene, draft: Draft) -> Turn:
    if offering.offers(draft):
        return offering.sent(scene, draft) or advance(scene, FORM, draft.put(picks=""))
    session = _session(scene, draft)
    if str(session.version) != draft.get("version"):
        return changed_meanwhile(session)
    try:
        if several := scoping.reached(scene, draft):
            same = scoping.as_shown(draft, several)
            to = _new_time(scene, draft)
            return scoping.move(scene, draft, several, to) if same else advance(scene, FORM, draft)
        event = move(scene.calendar, session, _new_time(scene, draft), scene.now)
    except Refused:
        return advance(scene, FORM, draft)
    undo = Choice(text("Undo"), Action("undo", event.session.id))
    head = _done(scene.calendar, session, event.session)
    card = session_card(scene.calendar, event.session, scene.me.id, scene.now, head, (undo,))
    shown = replace(card, choices=booking.created_choices(card), instead_of="draft")
    return Turn(events=(event,), replies=(shown,))


def _read_reason(scene: Scene, draft: Draft, words: str) -> Mapping[str, str] | None:
    if offering.offers(draft) and (at := _only_time(scene, draft, words)):
        return at
    return {"reason": reasons.known_reason(words)}


def _only_time(scene: Scene, draft: Draft, words: str) -> Mapping[str, str]:
    """The new day or time, where the words are nothing else: to "Why?" somebody may say when instead.

    They are read as those of a booking, in which whatever is no time would be the topic.
    """
    student = scene.calendar.student(_session(scene, draft).students[0])
    intent = read_as(scene, "book", f"{student.name} {words}")
    said = slots.moment_of(intent) | slots.doubt_of(intent)
    if said.get("no_date"):
        said["offering"] = ""
    plain = intent.kind == "create" and not intent.topic and not intent.note
    return said if plain and ("date" in said or "doubt_date" in said) else {}


def _ask_reason(scene: Scene, draft: Draft) -> Text:
    if not offering.offers(draft):
        return text("Why? They will see it.")
    session, calendar = _session(scene, draft), scene.calendar
    student = calendar.student(session.students[0])
    return text("{when}. Why? {name} will see it.", when=when(session), name=student.first)


def _completed(scene: Scene, draft: Draft) -> Draft:
    draft = draft.put(no_date="") if draft.get("date") else draft
    draft = draft.put(doubt_time="") if draft.get("time") else draft
    draft = offering.completed(scene, scoping.completed(scene, draft))
    return draft if offering.offers(draft) else draft.put(reason=draft.get("reason"))  # it need not be asked


def _order(draft: Draft) -> tuple[str, ...]:
    scope = ("scope",) if draft.get("series") else ()
    if offering.offers(draft):
        return (*scope, "reason")
    return (*scope, "date", "time", "minutes", *(("reason",) if "reason" in draft.values else ()))


def _ask_date(scene: Scene, draft: Draft) -> Text:
    session = _session(scene, draft)
    ask = text("{who}, {when}. To which day?", who=names(scene.calendar, session), when=when(session))
    if gone := no_date.missing(draft):
        ask = lines(no_date.words(gone), ask)
    if len(session.students) == 1:
        return ask
    return text(
        "I cannot offer times to several students at once, so please name the new one. {question}", question=ask
    )


def _ask_time(scene: Scene, draft: Draft) -> Text:
    if draft.get("doubt_time"):
        return slots.ask_time(scene, draft)
    return text("What time on {day}?", day=Day(date.fromisoformat(draft.get("date"))))


FORM = Form(
    name="move",
    title=text("Move a lesson"),
    questions=(
        scoping.QUESTION,
        replace(booking.FORM.question("date"), ask=_ask_date),
        replace(booking.FORM.question("time"), ask=_ask_time),
        replace(booking.FORM.question("minutes"), required=False),
        Question(
            "reason",
            text("Reason"),
            _ask_reason,
            _read_reason,
            reasons.on_moving,
            reasons.write,
            input=Input.WORDS,
            skip=True,
        ),
        reasons.OWN_WORDS,
        *offering.QUESTIONS,
    ),
    card=_card,
    act=_act,
    check=_check,
    complete=_completed,
    hear=new_time.heard,
    order=_order,
    subject=lambda scene, draft: text("the move"),
)
