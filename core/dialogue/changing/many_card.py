"""The card of many lessons moved in one step: lesson by lesson, what it costs, and who reads what. FLOWS 10."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from core.dialogue.changing import standing
from core.dialogue.draft import Draft
from core.dialogue.forms import act, ask_for, discard, fill
from core.dialogue.openings import affected
from core.dialogue.openings.affected import still
from core.dialogue.people import naming
from core.dialogue.scene import Scene
from core.model.people import Person
from core.model.session import Session, Status
from core.moments import DAY, MINUTE, Instant, instant_of
from core.notices.batches import versions
from core.notices.facts import names, when
from core.notices.letters import apology
from core.notices.offering import receivers
from core.replies import Action, Choice, Field, Input, Option, Reply, Tone
from core.rules.cancelling import is_late
from core.rules.offering import held_until, too_near
from core.rules.offering_many import MOST, Way, offerable
from core.rules.reliability import with_cancelled, with_moved
from core.words import Clock, Hours, Listed, Moment, Text, Value, lines, plural, text

NEAR_DAY = timedelta(hours=12)  # lessons this close need no day to be told apart


@dataclass(frozen=True)
class Row:
    """One lesson of the step as it is shown; `can` is false where other times cannot be offered for it."""

    session: Session
    way: Way
    starts: tuple[Instant, ...]
    can: bool


def left_lines(
    scene: Scene, running: Sequence[Session], asked: Sequence[Session], spared: Sequence[Session]
) -> tuple[Text | None, ...]:
    """What is left out of the step, and why; `spared` were left out by the tutor."""
    shown = [Listed(tuple(_short(scene, one) for one in found), "dot") for found in (running, asked, spared)]
    return (
        text("Begun already, left as it is: {lessons}.", lessons=shown[0]) if running else None,
        text("Asked already: {lessons}.", lessons=shown[1]) if asked else None,
        text("Stays as it is: {lessons}.", lessons=shown[2]) if spared else None,
    )


def _short(scene: Scene, session: Session) -> Text:
    return text("{who}, {when}", who=names(scene.calendar, session), when=when(session, near=True))


def askable(scene: Scene, session: Session) -> bool:
    """Whether there is somebody who could be asked for another time."""
    return offerable(session, scene.now) and bool(receivers(scene.calendar, session))


def rows_of(scene: Scene, draft: Draft) -> tuple[Row, ...]:
    """The lessons of the draft as they are now, each with what shall become of it."""
    picks = dict(part.split("=") for part in draft.get("picks").split(";") if "=" in part)
    rows = []
    for one in still(scene, draft.get("sessions"))[:MOST]:
        starts = tuple(Instant(int(at)) for at in picks.get(str(one.id), "").split("|") if at)
        can = bool(starts) and askable(scene, one)
        way = Way(draft.get(f"{_WAY}{one.id}") or (Way.OFFER if can else Way.KEEP))
        rows.append(Row(one, way, starts if way is Way.OFFER else (), can))
    return tuple(rows)


_WAY = "way"  # how the field of a lesson begins; its id comes next


def fields(scene: Scene, draft: Draft) -> tuple[Field, ...]:
    """A row for each lesson: what shall become of it."""
    best = {row.session.id: row.starts for row in rows_of(scene, draft.put(**dict.fromkeys(_ways_of(draft), "")))}
    return tuple(
        Field(
            f"{_WAY}{row.session.id}",
            _short(scene, row.session),
            Input.CHOICE,
            row.way.value,
            tuple(Option(_way_words(way, best.get(row.session.id, ())), way.value) for way in Way if _can(row, way)),
            required=False,
        )
        for row in rows_of(scene, draft)
    )


def choose(draft: Draft, row: str, way: str) -> Draft:
    """What shall become of a lesson; the card then shows them one by one."""
    return draft.put(**{row: way}, each="yes")


def _ways_of(draft: Draft) -> tuple[str, ...]:
    return tuple(name for name in draft.values if name.startswith(_WAY))


def _can(row: Row, way: Way) -> bool:
    return row.can or way is not Way.OFFER


def _way_words(way: Way, starts: Sequence[Instant]) -> Text:
    match way:
        case Way.OFFER:
            return text("Offer {times}", times=Listed(tuple(Moment(start) for start in starts), "dot"))
        case Way.CANCEL:
            return text("Cancel")
        case Way.KEEP:
            return text("Keep")


def card_of(scene: Scene, draft: Draft) -> Reply:
    """What would be done, lesson by lesson, what it costs, and who would read what."""
    rows = rows_of(scene, draft)
    running, asked, spared = (_of(scene, draft.get(name)) for name in ("running", "asked", "spared"))
    words = lines(
        *_heads(scene, draft, len(rows)),
        *(_row_line(scene, row) for row in rows),
        *left_lines(scene, running, asked, spared),
        *_consequence(scene, rows),
        *_message_lines(scene, draft, rows),
    )
    return Reply(words, _choices(scene, draft, rows))


def _heads(scene: Scene, draft: Draft, n: int) -> tuple[Text | None, ...]:
    more = len(affected.given_in(draft.get("sessions"))) - MOST
    later = plural("{n} more lies further ahead: ask me again.", "{n} more lie further ahead: ask me again.", more)
    each = text("I cannot move them to one day by myself: each family is asked, and chooses.")
    return (
        each if draft.get("named") else None,
        _counted(scene, draft, n),
        later if more > 0 else None,
    )


def _counted(scene: Scene, draft: Draft, n: int) -> Text:
    """How many lessons there are, and which part of the day was meant."""
    if not draft.get("hours"):
        return plural("{n} lesson:", "{n} lessons:", n)
    first, last = map(int, draft.get("hours").split())
    part = part_words(scene, date.fromisoformat(draft.get("away").split()[0]), (first, last))
    return plural("{n} lesson, {part}:", "{n} lessons, {part}:", n, part=part)


def part_words(scene: Scene, day: date, hours: tuple[int, int]) -> Value:
    """`from 17:30 on`, `until 17:00` or `15:00–18:00`: a part of `day`, in minutes after midnight."""
    first, last = (
        Clock(instant_of(datetime.combine(day, time()) + timedelta(minutes=at), scene.calendar.tutor.clock))
        for at in hours
    )
    if hours[1] == DAY // MINUTE:
        return text("from {start} on", start=first)
    return text("until {end}", end=last) if hours[0] == 0 else Hours((), *hours)


def _of(scene: Scene, value: str) -> tuple[Session, ...]:
    given = affected.given_in(value)
    return tuple(one for one in scene.calendar.live if one.id in given)


def _row_line(scene: Scene, row: Row) -> Text:
    short = _short(scene, row.session)
    if row.way is Way.CANCEL:
        return text("{lesson}: is cancelled.", lesson=short)
    if row.way is Way.KEEP:
        return text("{lesson}: stays. {why}", lesson=short, why=_why_not(scene, row))
    times = Listed(tuple(Moment(start) for start in row.starts), "dot")
    if not too_near(row.session, scene.now):
        until = Moment(held_until(row.session, row.starts, scene.now), near=True)
        return text("{lesson}: {times}, held until {until}.", lesson=short, times=times, until=until)
    gone = replace(row.session, status=Status.CANCELLED)
    until = Moment(held_until(gone, row.starts, scene.now), near=True)
    return text(
        "{lesson}: begins in less than 2 h and is cancelled at once. {times}, held until {until}.",
        lesson=short,
        times=times,
        until=until,
    )


def _why_not(scene: Scene, row: Row) -> Text:
    if row.can:
        return text("Nobody is told.")
    if len(row.session.students) > 1:
        return text("It has several students: please move it by hand.")
    if not receivers(scene.calendar, row.session):
        return text("Nobody whom I could ask has joined.")
    return text("I find no other time for it.")


def _consequence(scene: Scene, rows: Sequence[Row]) -> tuple[Text | None, ...]:
    """What all of it does to the reliability, as one sum."""
    before = after_all = standing.present(scene)
    moved = [row for row in rows if row.way is not Way.KEEP]
    late = [row for row in moved if is_late(row.session, scene.said_at)]
    for row in late:
        cancels = row.way is Way.CANCEL or too_near(row.session, scene.now)
        after_all = (with_cancelled if cancels else with_moved)(after_all, row.session, scene.said_at)
    return (_late_line(len(late), len(moved)), standing.change(before, after_all))


def _late_line(late: int, of: int) -> Text | None:
    if not late:
        return None
    if late < of:
        return plural("{n} of them is less than 24 h away: late.", "{n} of them are less than 24 h away: late.", late)
    if late == 2:
        return text("Both are less than 24 h away: late.")
    return plural("Less than 24 h before: late.", "All {n} are less than 24 h away: late.", late)


def _message_lines(scene: Scene, draft: Draft, rows: Sequence[Row]) -> tuple[Text | None, ...]:
    """What is said to whom."""
    offered = [row for row in rows if row.way is Way.OFFER]
    cancelled = tuple(dict.fromkeys(one for row in rows if row.way is Way.CANCEL for one in row.session.students))
    letter = text("Each gets: “{words}”", words=apology(draft.get("reason"), draft.get("words")))
    return (
        letter if offered else None,
        _asked_line(scene, offered) if offered else None,
        naming.told_line(scene.calendar, cancelled) if cancelled else None,
    )


def _asked_line(scene: Scene, offered: Sequence[Row]) -> Text:
    people: dict[int, Person] = {}
    for row in offered:
        people |= {one.id: one for one in receivers(scene.calendar, row.session)}
    shown = tuple(
        text("{name} ({channel})", name=one.first, channel=naming.channel(one.heard_at.platform))
        for one in people.values()
    )
    return text("Will be asked: {people}", people=Listed(shown, "comma"))


def _choices(scene: Scene, draft: Draft, rows: Sequence[Row]) -> tuple[Choice, ...]:
    offered = any(row.way is Way.OFFER for row in rows)
    if draft.get("each"):
        send = (act(text("Send")),) if any(row.way is not Way.KEEP for row in rows) else ()
        return (*_ways(scene, rows), *send, *_edit(offered), discard(text("Back")))
    all_of_them = f"{versions([row.session for row in rows])} {draft.get('reason')}".strip()
    instead = Choice(_cancel_label(len(rows)), Action("cancel_all", value=all_of_them))
    one_by_one = (fill(text("One by one"), each="yes"),) if len(rows) > 1 else ()
    send = (act(text("Send to all") if len(rows) > 1 else text("Send")),) if offered else ()
    return (*send, *_edit(offered), *one_by_one, instead, discard(text("Back")))


def _edit(offered: bool) -> tuple[Choice, ...]:
    return (ask_for(text("Edit text"), "words"),) if offered else ()


def _cancel_label(n: int) -> Text:
    if n == 2:
        return text("Cancel both instead")
    return text("Cancel all instead") if n > 1 else text("Cancel it instead")


def _ways(scene: Scene, rows: Sequence[Row]) -> tuple[Choice, ...]:
    """For each lesson what else could become of it."""
    return tuple(
        fill(_way_label(scene, rows, row, way), Tone.PLAIN, **{f"{_WAY}{row.session.id}": way.value})
        for row in rows
        for way in Way
        if way is not row.way and _can(row, way)
    )


def _way_label(scene: Scene, rows: Sequence[Row], row: Row, way: Way) -> Text:
    who, time = names(scene.calendar, row.session), _at(rows, row)
    match way:
        case Way.OFFER:
            return text("{who} {time}: offer times", who=who, time=time)
        case Way.CANCEL:
            return text("{who} {time}: cancel", who=who, time=time)
        case Way.KEEP:
            return text("{who} {time}: keep", who=who, time=time)


def _at(rows: Sequence[Row], row: Row) -> Clock | Moment:
    """The time of a lesson on its buttons; with its day where there are several days."""
    one_day = all(abs(other.session.start.since(row.session.start)) < NEAR_DAY for other in rows)
    return Clock(row.session.start) if one_day else Moment(row.session.start)
