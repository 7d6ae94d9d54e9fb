"""The times that a bare hour may be: those that have passed, or that the clocks skip, are named and not offered."""

from __future__ import annotations

from datetime import date

from core.dialogue.draft import Draft
from core.dialogue.forms import fill
from core.dialogue.problems import explain
from core.dialogue.reading import iso_time, wall
from core.dialogue.scene import Scene
from core.moments import Instant
from core.replies import Choice, Option
from core.rules.booking import skipped_at, start_of
from core.rules.openings import nearest
from core.rules.problems import NoSuchTime, Past
from core.words import Clock, Day, Listed, Moment, Text, lines, text


def options(scene: Scene, draft: Draft) -> tuple[Option, ...]:
    """The readings that lie ahead, and the next time after one that the clocks skip."""
    zone = scene.calendar.tutor.clock
    starts = {start: start.wall(zone) for start, problem in _read(scene, draft) if not isinstance(problem, Past)}
    return tuple(Option(text("{time}", time=Clock(start)), iso_time(at.time())) for start, at in starts.items())


def free(scene: Scene, draft: Draft, minutes: int, students: tuple[int, ...]) -> tuple[Choice, ...]:
    """The nearest free times, where a reading has passed."""
    zone = scene.calendar.tutor.clock
    walls = ((start, start.wall(zone)) for start in _near(scene, draft, minutes, students))
    return tuple(
        fill(text("{when}", when=Moment(start)), date=at.date().isoformat(), time=iso_time(at.time()), anyway="")
        for start, at in walls
    )


def question(scene: Scene, draft: Draft, minutes: int, students: tuple[int, ...]) -> Text:
    """What stands against the readings that are none, and which time is meant."""
    day = Day(date.fromisoformat(draft.get("date")))
    gone = [explain(problem, scene.calendar) for _, problem in _read(scene, draft) if problem]
    if near := _near(scene, draft, minutes, students):
        asked = text("Which time do you mean? Free: {times}.", times=Listed(tuple(map(Moment, near)), "dot"))
    else:
        asked = text("Which time on {day} do you mean?", day=day)
    return lines(*gone, asked)


def _read(scene: Scene, draft: Draft) -> list[tuple[Instant, Past | NoSuchTime | None]]:
    """Each reading with its moment, and what stands against it; one that the clocks skip is the next after it."""
    zone = scene.calendar.tutor.clock
    walls = [wall(draft.get("date"), clock) for clock in draft.get("doubt_time").split("|")]
    skipped = [skipped_at(at, zone) for at in walls]
    starts = [gap.instead if gap else start_of(at, zone) for at, gap in zip(walls, skipped, strict=True)]
    gone = [Past(start) if start <= scene.now else gap for start, gap in zip(starts, skipped, strict=True)]
    return list(zip(starts, gone, strict=True))


def _near(scene: Scene, draft: Draft, minutes: int, students: tuple[int, ...]) -> tuple[Instant, ...]:
    passed = [start for start, problem in _read(scene, draft) if isinstance(problem, Past)]
    if not passed:
        return ()
    return nearest(scene.calendar, passed[0], minutes, scene.now, students, int(draft.get("session") or 0))
