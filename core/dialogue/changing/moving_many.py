"""Many lessons moved in one step: who gets which times, what it costs, and one message a person. FLOWS 10."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from core.dialogue.changing.many_card import askable, card_of, choose, fields, rows_of
from core.dialogue.cleaning import REASON, cut
from core.dialogue.draft import Draft
from core.dialogue.forms import Form, Question, advance
from core.dialogue.openings import affected
from core.dialogue.openings.affected import still
from core.dialogue.scene import Scene, Turn, reply, toast
from core.events import Event, OfferMade, SessionCancelled, parts_of
from core.model.session import Session
from core.notices.batches import answers, versions
from core.replies import Action, Choice, Reply
from core.rules.offering_many import IDS_EACH, MOST, Part, Wanted, Way, after, offer_many, shares
from core.rules.problems import Refused
from core.words import text


@dataclass(frozen=True)
class Meant:
    """Which lessons are meant, and why; `running` are those left out because they have begun, `spared` as it was said.

    No time is offered on the days of `away`. `hours` is the part of these days that is meant, in minutes
    after midnight. `to_one_day`: it was wished that all move to the same day.
    """

    sessions: Sequence[Session]
    reason: str
    away: tuple[date, date] | None = None
    hours: tuple[int, int] | None = None
    running: Sequence[Session] = ()
    spared: Sequence[Session] = ()
    to_one_day: bool = False


def begun(scene: Scene, meant: Meant) -> Turn:
    """The card of the step. Whoever has been asked already is left out, and named like what runs."""
    asked = [one for one in meant.sessions if scene.calendar.open_offer(one, scene.now)]
    draft = Draft("many").put(
        sessions=versions([one for one in meant.sessions if one not in asked]),
        asked=versions(asked),
        running=versions(meant.running),
        spared=versions(meant.spared),
        reason=meant.reason,
        away=" ".join(day.isoformat() for day in meant.away or ()),
        hours=" ".join(map(str, meant.hours or ())),
        named="yes" if meant.to_one_day else "",
    )
    return advance(scene, FORM, draft)


def offer_all(scene: Scene, action: Action) -> Turn:
    """Offer new times for lessons that lie outside the tutor's time, or that were about to be cancelled."""
    value, _, reason = action.value.partition(" ")
    found = still(scene, value)
    if all(scene.calendar.open_offer(one, scene.now) for one in found):
        return toast(scene, text("That is settled already."))
    return begun(scene, Meant(found, reason))


# --- the draft -------------------------------------------------------------------------------------


def _completed(scene: Scene, draft: Draft) -> Draft:
    """The draft with the times to be offered, dealt out once: what is shown is what is sent."""
    if draft.get("picks"):
        return draft
    first, _, last = draft.get("away").partition(" ")
    away = (date.fromisoformat(first), date.fromisoformat(last)) if first else None
    found = [one for one in still(scene, draft.get("sessions"))[:MOST] if askable(scene, one)]
    dealt = shares(scene.calendar, found, scene.now, away)
    picks = (f"{id}={'|'.join(str(at.seconds) for at in starts)}" for id, starts in dealt.items())
    return draft.put(picks=";".join(picks) or "none")


# --- the tap ---------------------------------------------------------------------------------------


def _act(scene: Scene, draft: Draft) -> Turn:
    """Cancel and ask as it was read back, all in one; where a time has just gone, others are shown."""
    rows = [row for row in rows_of(scene, draft) if row.way is not Way.KEEP]
    if not rows:
        words = text("Good, nothing was changed, and nobody was told.")
        return Turn(replies=(reply(words, instead_of="draft"),))
    parts = tuple(Part(row.session, row.way, row.starts) for row in rows)
    ids = scene.fresh.ids[: 1 + IDS_EACH * len(parts)]
    wanted = Wanted(parts, ids, draft.get("reason"), draft.get("words"))
    try:
        events = offer_many(scene.calendar, wanted, scene.now, scene.said_at)
    except Refused:
        return advance(scene, FORM, draft.put(picks=""))
    return Turn(events, tuple(_replies(scene, draft, events)))


def _replies(scene: Scene, draft: Draft, events: Sequence[Event]) -> list[Reply]:
    """The card that will show the answers; what was cancelled, with its Undo; what was left as it is."""
    later = after(scene.calendar, events)
    offered = [one.offer for one in events if isinstance(one, OfferMade)]
    single = [part for one in events for part in (parts_of(one) or (one,))]
    gone = [one.session for one in single if isinstance(one, SessionCancelled)]
    shown = [answers(later, offered[0], scene.now)] if offered else []
    if gone:
        words = text("Cancelled: {lessons}.", lessons=affected.lessons(scene.calendar, gone))
        shown.append(reply(words, Choice(text("Undo"), Action("undo_all", value=versions(gone))), card="undo"))
    shown[0] = replace(shown[0], instead_of="draft")
    left = [row.session for row in rows_of(scene, draft) if row.way is Way.KEEP and not row.can]
    if left:
        still_on = text("Nobody was asked about {lessons}.", lessons=affected.lessons(scene.calendar, left))
        shown.append(reply(still_on, Choice(text("One by one"), Action("one_by_one", value=versions(left)))))
    return shown


def _read_words(scene: Scene, draft: Draft, words: str) -> Mapping[str, str]:
    return {"words": cut(words, REASON)}


FORM = Form(
    name="many",
    title=text("Offer new times"),
    questions=(
        Question(
            "words",
            text("Message"),
            lambda scene, draft: text("What shall I say to all of them? The times come below it."),
            _read_words,
            required=False,
        ),
    ),
    card=card_of,
    act=_act,
    complete=_completed,
    hear=affected.sparing,
    rows=fields,
    choose=choose,
    subject=lambda scene, draft: text("the new times for all"),
)
