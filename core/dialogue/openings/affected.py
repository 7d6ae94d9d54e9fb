"""Lessons that a change of the tutor's own time leaves outside: cancelled together, one by one, or kept. FLOWS 4."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from core.access import Verb
from core.dialogue.arranging.sessions import is_excepted
from core.dialogue.changing import reasons, standing
from core.dialogue.changing.scoping import staying as moved_before
from core.dialogue.draft import Draft
from core.dialogue.forms import Form, act, advance, ask_for, discard
from core.dialogue.people import naming
from core.dialogue.scene import Scene, Turn, reply, say, toast
from core.events import SessionCancelled, SessionRestored, TutorChanged
from core.model.calendar import Calendar, Tutor
from core.model.session import Session
from core.moments import Instant
from core.notices.batches import versions
from core.notices.facts import about, names, reason_words
from core.replies import Action, Choice, Reply, Tone
from core.rules.cancelling import cancel, is_late
from core.rules.openings import within_hours
from core.rules.problems import Refused
from core.rules.reliability import with_cancelled
from core.rules.scoping import one_step
from core.rules.undoing import UNDO, undo, undoable
from core.understanding import Intent
from core.words import Clock, Day, Listed, Moment, Text, Value, lines, plural, text

CARD = "affected"
SHOWN = 8  # lessons named in one sentence, or offered as a button


def choices(sessions: Sequence[Session]) -> tuple[Choice, ...]:
    """What can be done about the lessons; for a single one the ways are its own."""
    if len(sessions) == 1:
        one = sessions[0]
        keep = Choice(text("Keep it"), Action("keep_all", value=versions(sessions)))
        return (about(one, Verb.MOVE, text("Move it")), about(one, Verb.CANCEL, text("Cancel it")), keep)
    return (
        Choice(text("Offer new times to all"), Action("offer_all", value=versions(sessions))),
        Choice(text("Cancel all"), Action("cancel_all", value=versions(sessions))),
        Choice(text("One by one"), Action("one_by_one", value=versions(sessions))),
        Choice(text("Keep them"), Action("keep_all", value=versions(sessions))),
    )


def lessons(calendar: Calendar, sessions: Sequence[Session], most: int = SHOWN) -> Listed:
    """`Anna Tue 22 Dec and Tue 29 Dec, 16:30 · Ben Wed 23 Dec, 17:00`: each student's together; `most` are named."""
    by_students: dict[tuple[int, ...], list[Session]] = {}
    for session in sessions[:most]:
        by_students.setdefault(session.students, []).append(session)
    parts: list[Value] = [_of_one(calendar, found) for found in by_students.values()]
    if len(sessions) > most:
        parts.append(text("{n} more", n=len(sessions) - most))
    return Listed(tuple(parts), "dot")


def _of_one(calendar: Calendar, sessions: Sequence[Session]) -> Text:
    who, zone = names(calendar, sessions[0]), calendar.tutor.clock
    if len({one.start.wall(zone).time() for one in sessions}) > 1:
        times = Listed(tuple(Moment(one.start) for one in sessions))
        return text("{who} {when}", who=who, when=times)
    days = Listed(tuple(Day(one.start) for one in sessions))
    return text("{who} {days}, {time}", who=who, days=days, time=Clock(sessions[0].start))


def outside(calendar: Calendar, now: Instant) -> tuple[Session, ...]:
    """The lessons ahead that lie outside the tutor's hours."""
    return tuple(one for one in calendar.upcoming(now) if one.start > now and not within_hours(calendar, one.span))


def fallen(before: Calendar, after: Calendar, now: Instant) -> tuple[Session, ...]:
    """The lessons ahead that lie outside the hours after a change, and did not before."""
    already = outside(before, now)
    return tuple(one for one in outside(after, now) if one not in already)


def saved(
    after: Calendar,
    words: Text,
    hit: Sequence[Session],
    instead_of: str,
    *rest: Choice,
    card: str = "",
    named: Text | None = None,
    before: Tutor | None = None,
) -> Turn:
    """The tutor as `after` has it: what was saved, and what can be done about the lessons it leaves outside.

    `rest` are the choices where it leaves none, and `card` is what they belong to; `named` are other words for them.
    `before` is what the tutor was, where that can be undone.
    """
    events = (TutorChanged(after.tutor, before),)
    if not hit:
        free = Choice(text("Show free times"), Action("free"))
        return Turn(events, (reply(words, *(rest or (free,)), card=card, instead_of=instead_of),))
    named = named or plural(
        "{n} lesson lies outside your hours: {lessons}.",
        "{n} lessons lie outside your hours: {lessons}.",
        len(hit),
        lessons=lessons(after, hit),
    )
    return Turn(events, (reply(lines(words, named), *choices(hit), card=CARD, instead_of=instead_of),))


def keep_all(scene: Scene, action: Action) -> Turn:
    """Leave the lessons as they are."""
    kept = plural("Saved. The lesson stays booked.", "Saved. The {n} lessons stay booked.", len(given_in(action.value)))
    return Turn(replies=(reply(kept, instead_of=CARD),), draft=scene.draft)


def one_by_one(scene: Scene, action: Action) -> Turn:
    """Offer each lesson: its card has all that can be done."""
    found = still(scene, action.value)
    if not found:
        return toast(scene, text("That is settled already."))
    offered = (about(one, "show", _label(scene.calendar, one)) for one in found[:SHOWN])
    return say(scene, text("Which lesson?"), *offered)


def _label(calendar: Calendar, session: Session) -> Text:
    return text("{who}, {when}", who=names(calendar, session), when=Moment(session.start))


def cancel_all(scene: Scene, action: Action) -> Turn:
    """Read back what would be cancelled, and who would be told."""
    value, _, reason = action.value.partition(" ")
    found = still(scene, value)
    if not found:
        return toast(scene, text("That is settled already."))
    return begun(scene, found, reason)


def begun(
    scene: Scene, sessions: Sequence[Session], reason: str, spared: Sequence[Session] = (), kept: Sequence[Session] = ()
) -> Turn:
    """The read-back of a cancellation of several lessons.

    `spared` were left out by the tutor, and `kept` were moved by themselves before; they stay.
    """
    draft = Draft("cancel_all").put(sessions=versions(sessions), reason=reason, spared=versions(spared))
    return advance(scene, FORM, draft.put(kept=versions(kept)))


def sparing(scene: Scene, draft: Draft, intent: Intent) -> Draft | None:
    """The draft of several lessons without those that a sentence leaves out, as "but not Ben"; None: it leaves none."""
    found = still(scene, draft.get("sessions"))
    spared = [one for one in found if is_excepted(one, intent, scene.said_at, scene.calendar.tutor.clock)]
    if not spared:
        return None
    already = still(scene, draft.get("spared"))
    left = versions([one for one in found if one not in spared])
    return draft.put(sessions=left, spared=versions([*already, *spared]))


def staying(calendar: Calendar, sessions: Sequence[Session]) -> Text | None:
    """That lessons which were left out stay."""
    return text("Stays as it is: {lessons}.", lessons=lessons(calendar, sessions)) if sessions else None


def given_in(value: str) -> dict[int, int]:
    """The lessons of a button, and the version that each had when it was drawn."""
    pairs = (part.split(":") for part in value.split(",") if part)
    return {int(id): int(version) for id, version in pairs}


def still(scene: Scene, value: str) -> tuple[Session, ...]:
    """Those of the lessons that lie ahead and have not changed since."""
    given = given_in(value)
    ahead = scene.calendar.upcoming(scene.now)
    return tuple(one for one in ahead if given.get(one.id) == one.version and one.start > scene.now)


def _card(scene: Scene, draft: Draft) -> Reply:
    calendar, found = scene.calendar, still(scene, draft.get("sessions"))
    students = tuple(dict.fromkeys(student for one in found for student in one.students))
    reason = draft.get("reason")
    words = lines(
        plural(
            "Cancel {n} lesson: {lessons}?",
            "Cancel {n} lessons: {lessons}?",
            len(found),
            lessons=lessons(calendar, found, most=len(found)),
        ),
        *moved_before(still(scene, draft.get("kept"))),
        _late(scene, found),
        _reliability(scene, found),
        staying(calendar, still(scene, draft.get("spared"))),
        text("Reason: {reason}.", reason=reason_words(reason)) if reason else None,
        naming.told_line(calendar, students) if students else None,
    )
    reasons = () if reason else (ask_for(text("Give a reason"), "reason"),)
    value = f"{versions(found)} {reason}".strip()
    offer = (Choice(text("Offer new times instead"), Action("offer_all", value=value)),) if found else ()
    return Reply(words, (replace(act(text("Cancel & tell")), tone=Tone.GRAVE), *reasons, *offer, discard(text("Back"))))


def _late(scene: Scene, found: Sequence[Session]) -> Text | None:
    late = sum(is_late(one, scene.said_at) for one in found)
    if not late:
        return None
    return plural("{n} of them is less than 24 h away: late.", "{n} of them are less than 24 h away: late.", late)


def _reliability(scene: Scene, found: Sequence[Session]) -> Text | None:
    before = after = standing.present(scene)
    for one in found:
        after = with_cancelled(after, one, scene.said_at)
    return standing.change(before, after)


def _act(scene: Scene, draft: Draft) -> Turn:
    """Cancel those that are as they were read back; one that has changed meanwhile stays, and is named."""
    found = still(scene, draft.get("sessions"))
    gone = [cancel(one, draft.get("reason"), scene.said_at) for one in found]
    if not gone:
        return Turn(
            replies=(reply(text("These lessons have changed meanwhile. Nothing was cancelled."), instead_of="draft"),)
        )
    left = len(given_in(draft.get("sessions"))) - len(gone)
    words = lines(
        text("Cancelled: {lessons}.", lessons=lessons(scene.calendar, found, most=len(found))),
        *moved_before(still(scene, draft.get("kept"))),
        plural("{n} lesson has changed meanwhile and stays.", "{n} lessons have changed meanwhile and stay.", left)
        if left
        else None,
    )
    undo = Choice(text("Undo"), Action("undo_all", value=versions([one.session for one in gone])))
    return Turn(events=one_step(gone), replies=(reply(words, undo, card="undo", instead_of="draft"),))


def undo_all(scene: Scene, action: Action) -> Turn:
    """Put back the lessons that were cancelled together, as far as each still can be."""
    given = given_in(action.value)
    back: list[SessionRestored] = []
    stuck: list[Session] = []
    for past in scene.recent:
        event = past.event
        if not isinstance(event, SessionCancelled) or event.session.id not in given or scene.now > past.at + UNDO:
            continue
        if undoable(event, scene.calendar) is None:
            continue
        try:
            restored = undo(event, scene.calendar, scene.now)
        except Refused:
            stuck.append(event.before)
        else:
            back += [restored] if isinstance(restored, SessionRestored) else []
    if not back:
        return say(scene, text("That can no longer be undone."))
    back.sort(key=lambda event: event.session.start)
    return Turn(one_step(back), (reply(_put_back(scene.calendar, back, stuck), instead_of="undo"),), draft=scene.draft)


def _put_back(calendar: Calendar, back: Sequence[SessionRestored], stuck: Sequence[Session]) -> Text:
    return lines(
        text("Booked again: {lessons}.", lessons=lessons(calendar, [one.session for one in back])),
        text("These times are taken: {lessons}.", lessons=lessons(calendar, stuck)) if stuck else None,
    )


def _heard(scene: Scene, draft: Draft, intent: Intent) -> Draft | None:
    if intent.excepted:
        return sparing(scene, draft, intent)
    return draft.put(reason=reasons.known_reason(intent.reason)) if intent.reason else None


FORM = Form(
    name="cancel_all",
    title=text("Cancel lessons"),
    questions=(
        reasons.OF_CANCELLING,
        reasons.OWN_WORDS,
    ),
    card=_card,
    act=_act,
    hear=_heard,
    order=lambda draft: ("reason",),
    subject=lambda scene, draft: text("the cancellation"),
)
