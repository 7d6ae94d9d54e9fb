"""Scope: a change of one lesson of a series may be meant for those that follow, or for all of them. FLOWS 7."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import reduce

from core.dialogue.arranging.repeating import card_of_series
from core.dialogue.arranging.sessions import find
from core.dialogue.changing import standing
from core.dialogue.draft import Draft
from core.dialogue.forms import Question, Trouble, act, ask_for, discard, fill
from core.dialogue.people import naming
from core.dialogue.problems import explain
from core.dialogue.reading import iso_time
from core.dialogue.scene import Scene, Turn
from core.events import SessionCancelled, SessionMoved, SessionRestored, SessionsChanged
from core.model.calendar import Calendar
from core.model.session import Session, Status
from core.moments import DAY, Instant
from core.notices.cards import child_words
from core.notices.facts import names, other_clocks, reason_words
from core.notices.series import among_them, commonest, run, weekday_words
from core.notices.several import change_of
from core.replies import Action, Choice, Input, Option, Reply, Tone
from core.rules.cancelling import is_late
from core.rules.moving import NewTime
from core.rules.problems import Refused
from core.rules.reliability import Reliability, with_cancelled, with_moved
from core.rules.scoping import Affected, Scope, affected, cancel_series, move_series
from core.understanding import Intent
from core.words import Clock, Day, Listed, Moment, Text, lines, text

_SAID = {"one": "one", "following": "following", "all": "all", "series": "all"}  # what a sentence says of it
LISTED = 6  # dates named one by one
WEEK = 7  # days

Weigh = Callable[[Reliability, Session, Instant], Reliability]


def begun(scene: Scene, draft: Draft, session: Session, intent: Intent | None) -> Draft:
    """The draft of a change: where more of the series lies ahead it is asked how much, unless that was said.

    "All of them but tomorrow's" is no such scope: it would reach what is left out.
    """
    if len(affected(_calendar(scene, draft), session, Scope.ALL, scene.now).sessions) < 2:
        return draft
    said = _SAID.get(intent.scope, "") if intent and not intent.excepted else ""
    return draft.put(series="yes", scope=said)


def within(draft: Draft, found: Affected, *, to_the_end: bool) -> Draft:
    """The draft of a change of the lessons within limits that were said: how much is not asked.

    `to_the_end`: they are all from the first of them on, so that the series changes as such.
    """
    scope = Scope.FOLLOWING if to_the_end else Scope.SOME
    return draft.put(series="yes", scope=scope.value, span=_ids(found.sessions), staying=_ids(found.kept))


def _ids(sessions: Sequence[Session]) -> str:
    return ",".join(str(one.id) for one in sessions)


def completed(scene: Scene, draft: Draft) -> Draft:
    """The draft with a mark of what it reaches: at the tap that must still be so."""
    found = reached(scene, draft)
    return draft.put(members=_mark(found) if found else "")


def _calendar(scene: Scene, draft: Draft) -> Calendar:
    """The calendar of the lesson that a draft is about. Raises KeyError: it is in none of theirs."""
    found = find(scene, int(draft.get("session")))
    if found is None:
        raise KeyError(draft.get("session"))
    return found[0]


def _mark(found: Affected) -> str:
    return ",".join(f"{one.id}.{one.version}" for one in (*found.sessions, *found.kept))


def reached(scene: Scene, draft: Draft) -> Affected | None:
    """The lessons of a change that is about several; None: about one."""
    if draft.get("scope") in ("", Scope.ONE):
        return None
    calendar = _calendar(scene, draft)
    session = calendar.session(int(draft.get("session")))
    found = affected(calendar, session, Scope(draft.get("scope")), scene.now)
    if draft.get("scope") == Scope.SOME:
        found = Affected(_still(scene, calendar, draft.get("span")))
    named = _still(scene, calendar, draft.get("staying"))
    found = replace(found, kept=(*(one for one in named if one not in found.kept), *found.kept))
    return found if len(found.sessions) > 1 else None


def _still(scene: Scene, calendar: Calendar, ids: str) -> tuple[Session, ...]:
    """Those of the lessons that lie ahead."""
    found = (calendar.session(int(one)) for one in ids.split(",") if one)
    return tuple(one for one in found if one.status is Status.BOOKED and one.start > scene.now)


def as_shown(draft: Draft, found: Affected) -> bool:
    """Whether the change still reaches what was shown."""
    return draft.get("members") == _mark(found)


def fitted(calendar: Calendar, draft: Draft, session: Session, at: Mapping[str, str]) -> dict[str, str]:
    """A new time said for several lessons: a weekday is meant in the week of each, and the hour stays unless said."""
    wall = session.start.wall(session.clock)
    if draft.get("scope") in ("", Scope.ONE) or "date" not in at:
        return dict(at)
    own, day = wall.date(), date.fromisoformat(at["date"])
    if abs((day - own).days) >= WEEK and day.weekday() != own.weekday():
        day = own + (day.weekday() - own.weekday()) * DAY
    series = calendar.series_of(session)
    hour = series.at if series else wall.time()
    return {"time": draft.get("time") or iso_time(hour), **at, "date": day.isoformat()}


def cancel_card(scene: Scene, draft: Draft, found: Affected) -> Reply:
    """What cancelling several lessons means, before anybody is told."""
    calendar, reason = scene.calendar, draft.get("reason")
    who = names(calendar, found.sessions[0])
    words = lines(
        text("Cancel {who}: {lessons}?", who=who, lessons=run(calendar, found.sessions, calendar.tutor.clock)),
        among_them(calendar, found.sessions, calendar.tutor.clock),
        *staying(found.kept),
        *_late(scene, found.sessions, with_cancelled),
        text("Reason: {reason}.", reason=reason_words(reason)) if reason else None,
        naming.told_line(calendar, found.sessions[0].students),
    )
    reasons = () if reason else (ask_for(text("Give a reason"), "reason"),)
    return Reply(words, (replace(act(text("Cancel & tell")), tone=Tone.GRAVE), *reasons, discard(text("Back"))))


def cancel(scene: Scene, draft: Draft, found: Affected) -> Turn:
    """Cancel them all in one step. Raises Refused: one of them has a result meanwhile."""
    event = cancel_series(scene.calendar, found.sessions, draft.get("reason"), scene.said_at)
    calendar = scene.calendar
    lessons = run(calendar, found.sessions, calendar.tutor.clock)
    head = text("Cancelled: {who}, {lessons}.", who=names(calendar, event.session), lessons=lessons)
    odd = among_them(calendar, found.sessions, calendar.tutor.clock)
    return _done(event, lines(head, odd, *staying(found.kept)))


def move_trouble(scene: Scene, draft: Draft, found: Affected, to: NewTime) -> Trouble | None:
    """The dates that are taken at the new time: all move, or none does."""
    try:
        _moved(scene, draft, found, to)
    except Refused as refused:
        taken = [explain(problem, scene.calendar) for problem in refused.problems[:LISTED]]
        more = len(refused.problems) - len(taken)
        words = lines(text("Not all of them can move:"), *taken, text("and {n} more.", n=more) if more > 0 else None)
        only = fill(text("Only this"), scope=Scope.ONE.value, date=draft.get("date"), time=draft.get("time"))
        return Trouble("time", words, (only, ask_for(text("Time"), "time"), discard()))
    return None


def _moved(scene: Scene, draft: Draft, found: Affected, to: NewTime) -> SessionsChanged:
    """Raises Refused: a date is taken."""
    session = scene.calendar.session(int(draft.get("session")))
    as_such = draft.get("scope") != Scope.SOME
    return move_series(scene.calendar, session, found.sessions, to, scene.now, as_such=as_such)


def move_card(scene: Scene, draft: Draft, found: Affected, to: NewTime) -> Reply:
    """Where several lessons go, before anybody is told."""
    session = scene.calendar.session(int(draft.get("session")))
    event = _moved(scene, draft, found, to)
    words = lines(
        text("Move {who}: {change}?", who=names(scene.calendar, session), change=_change(scene.calendar, event, found)),
        other_clocks(scene.calendar, event.session.start, session.students),
        *staying(found.kept),
        *_late(scene, sorted((one.before for one in event.changes), key=lambda one: one.start), with_moved),
        text("Reason: {reason}.", reason=reason_words(to.reason)) if to.reason else None,
        naming.told_line(scene.calendar, session.students),
    )
    edits = (ask_for(text("Time"), "time"), ask_for(text("Reason"), "reason"), discard(text("Back")))
    return Reply(words, (act(text("Move & tell")), *edits))


def move(scene: Scene, draft: Draft, found: Affected, to: NewTime) -> Turn:
    """Move them all in one step. Raises Refused: a date has been taken meanwhile."""
    session = scene.calendar.session(int(draft.get("session")))
    event = _moved(scene, draft, found, to)
    change = _change(scene.calendar, event, found)
    head = text("Moved: {who}, {change}.", who=names(scene.calendar, session), change=change)
    return _done(event, lines(head, *staying(found.kept)))


def after(calendar: Calendar, event: SessionsChanged) -> Calendar:
    """The calendar as the change leaves it."""
    new = {one.session.id: one.session for one in event.changes}
    sessions = tuple(new.get(one.id, one) for one in calendar.sessions)
    rules = tuple(event.series if event.series and one.id == event.series.id else one for one in calendar.series)
    return replace(calendar, sessions=sessions, series=rules)


def _change(calendar: Calendar, event: SessionsChanged, found: Affected) -> Text:
    """`Tuesdays 16:30 → Wednesdays 17:00–18:00 from Wed 2 Dec, 5 lessons, last Wed 13 Jan`; of one, its two times."""
    if event.series is None:
        pairs = [(one.before.start, one.session) for one in sorted(event.changes, key=_new_start)]
        return change_of(pairs, calendar.tutor.clock)
    zone, moved = calendar.tutor.clock, tuple(sorted((one.session for one in event.changes), key=lambda one: one.start))
    return text(
        "{days} {time} → {lessons}",
        days=weekday_words({one.start.day(zone).weekday() for one in found.sessions}),
        time=Clock(commonest([one.start for one in found.sessions], zone)),
        lessons=run(after(calendar, event), moved, zone),
    )


def _new_start(one: SessionMoved | SessionCancelled | SessionRestored) -> Instant:
    return one.session.start


def _done(event: SessionsChanged, head: Text) -> Turn:
    undo = Choice(text("Undo"), Action("undo", event.session.id))
    card = Reply(head, (undo,), card_of_series(event.session.series), instead_of="draft")
    return Turn(events=(event,), replies=(card,))


def staying(kept: Sequence[Session]) -> tuple[Text, ...]:
    """What was changed by itself before, and stays."""
    return tuple(
        text("{day} was moved to {when} and stays there.", day=Day(one.was or one.start), when=Moment(one.start))
        for one in kept
    )


def _late(scene: Scene, changed: Sequence[Session], weigh: Weigh) -> tuple[Text, ...]:
    late = [one for one in changed if is_late(one, scene.said_at)]
    if not late:
        return ()
    present = standing.present(scene)
    change = standing.change(present, reduce(lambda stands, one: weigh(stands, one, scene.said_at), late, present))
    days = Listed(tuple(Day(one.start) for one in late))
    return (text("Less than 24 h to {days}: late.", days=days), *((change,) if change else ()))


def _options(scene: Scene, draft: Draft) -> tuple[Option, ...]:
    calendar = _calendar(scene, draft)
    session = calendar.session(int(draft.get("session")))
    following, everything = (
        {one.id for one in affected(calendar, session, scope, scene.now).sessions}
        for scope in (Scope.FOLLOWING, Scope.ALL)
    )
    between = (
        (Option(text("This and following"), Scope.FOLLOWING.value),) if 1 < len(following) < len(everything) else ()
    )
    return (Option(text("Only this"), Scope.ONE.value), *between, Option(text("All to come"), Scope.ALL.value))


def _read(scene: Scene, draft: Draft, words: str) -> Mapping[str, str] | None:
    said = set(words.casefold().strip(" .!").split())
    if said & {"only", "just", "one"}:
        return {"scope": Scope.ONE.value}
    if said & {"following", "later", "on", "onwards", "future", "after"}:
        return {"scope": Scope.FOLLOWING.value}
    return {"scope": Scope.ALL.value} if said & {"all", "every", "everything", "series"} else None


def _ask(scene: Scene, draft: Draft) -> Text:
    calendar = _calendar(scene, draft)
    session = calendar.session(int(draft.get("session")))
    own = scene.me.id == calendar.tutor.id
    who = names(calendar, session) if own else child_words(calendar, session, scene.me.id)
    return text("{who}, {when}, is one of a series. How many of them?", who=who, when=Moment(session.start))


QUESTION = Question("scope", text("How many"), _ask, _read, _options, input=Input.CHOICE)
