"""The hours of a week, a row a weekday: for messengers that show forms whole. FLOWS 4."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from core.dialogue.draft import Draft
from core.dialogue.forms import Form, Question, act, discard, show
from core.dialogue.openings import hours
from core.dialogue.reading import read_as
from core.dialogue.scene import Scene, Turn
from core.model.calendar import Window
from core.replies import Reply
from core.understanding import Intent
from core.words import Text, text

NAME = "by_weekday"
EDIT = "edit"  # what follows the command of the hours to see them so
HOUR = 60  # minutes
_FREE = frozenset({"-", "–", "off", "none", "free", "no", "closed"})
_DAYS: Mapping[str, Text] = {
    "mon": text("Monday"),
    "tue": text("Tuesday"),
    "wed": text("Wednesday"),
    "thu": text("Thursday"),
    "fri": text("Friday"),
    "sat": text("Saturday"),
    "sun": text("Sunday"),
}


def begin(scene: Scene) -> Turn:
    """Put the week as it is before its tutor."""
    return show(scene, FORM, _of(Draft(NAME), scene.calendar.tutor.hours))


def _of(draft: Draft, windows: Iterable[Window]) -> Draft:
    rows: dict[str, list[str]] = {name: [] for name in _DAYS}
    for window in sorted(windows):
        rows[list(_DAYS)[window.weekday]].append(f"{_clock(window.start)}-{_clock(window.end)}")
    return draft.put(**{name: ", ".join(row) for name, row in rows.items()})


def _clock(minutes: int) -> str:
    hour, minute = divmod(minutes, HOUR)
    return f"{hour % 24:02}:{minute:02}"


def _windows(scene: Scene, draft: Draft) -> tuple[Window, ...]:
    found = (_read_row(scene, day, draft.get(name)) or () for day, name in enumerate(_DAYS) if draft.get(name))
    return tuple(window for row in found for window in row)


def _read_row(scene: Scene, day: int, words: str) -> tuple[Window, ...] | None:
    """The windows of a weekday in words; None: they are none."""
    windows: list[Window] = []
    for part in words.replace(";", ",").split(","):
        said = read_as(scene, "hours", part)
        found = hours.windows_of((), said) if part.strip() else ()
        if found is None or (found and _names_day(said, found)):
            return None
        windows += [replace(one, weekday=day) for one in found if not one.weekday]
    return tuple(sorted(windows)) or None


def _names_day(said: Intent, found: tuple[Window, ...]) -> bool:
    """Whether a day is said besides the hours: the row is of one already."""
    return said.when.grain in ("minute", "day") or {one.weekday for one in found} != set(range(len(_DAYS)))


def _reading(day: int, name: str) -> Callable[[Scene, Draft, str], Mapping[str, str] | None]:
    def read(scene: Scene, draft: Draft, words: str) -> Mapping[str, str] | None:
        if words.strip().casefold() in _FREE:
            return {name: ""}
        windows = _read_row(scene, day, words)
        return {name: _of(draft, windows).get(name)} if windows else None

    return read


def _as_hours(scene: Scene, draft: Draft) -> Draft:
    return Draft(hours.FORM.name).put(hours=hours.written(_windows(scene, draft)))


def _card(scene: Scene, draft: Draft) -> Reply:
    shown = hours.FORM.card(scene, _as_hours(scene, draft))
    return Reply(shown.text, (act(text("Right")), discard()))


def _hear(scene: Scene, draft: Draft, intent: Intent) -> Draft | None:
    windows = hours.windows_of(_windows(scene, draft), intent)
    return None if windows is None else _of(draft, windows)


FORM = Form(
    name=NAME,
    title=text("Hours"),
    questions=tuple(
        Question(name, label, lambda scene, draft: hours.hint(), _reading(day, name), required=False)
        for day, (name, label) in enumerate(_DAYS.items())
    ),
    card=_card,
    act=lambda scene, draft: hours.FORM.act(scene, _as_hours(scene, draft)),
    hear=_hear,
    subject=lambda scene, draft: text("the new hours"),
)
