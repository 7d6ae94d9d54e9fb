"""What a sentence says of time, gathered: its points, ranges, lengths and repeats, in their places."""

from __future__ import annotations

from dataclasses import dataclass, field

from core.understanding.spans import Amount, Clock, Clocks, Day, Days, Ends, Moment, Part, Repeat, Span, Weekdays

BREAKS = frozenset({"word", "point", "name", "carved", "stop"})
TO = "to"  # the role of a point


@dataclass(slots=True)
class Point:
    """A place in time with holes: a day, a clock time or two, a part of the day.

    `role` is "to" when it stands behind "to" ("until" and "from" have their own places).
    """

    start: int
    end: int
    day: Day | None = None
    days: Days | None = None
    moment: Moment | None = None
    clock: Clock | None = None
    clocks: Clocks | None = None
    part: Part | None = None
    weekdays: Weekdays | None = None
    role: str = ""

    def takes(self, name: str) -> bool:
        """Whether the hole is still open."""
        dated = self.day or self.days or self.moment or self.weekdays
        timed = self.clock or self.clocks
        return not (dated if name in ("day", "days", "moment", "weekdays") else timed if name != "part" else self.part)


@dataclass(slots=True)
class Found:
    """All that was found of time in one sentence."""

    points: list[Point] = field(default_factory=list)
    lengths: list[Amount] = field(default_factory=list)
    extent: Amount | None = None  # "for 6 weeks", "for 30 minutes"
    shift: Amount | None = None  # "15 min later"
    repeat: Repeat | None = None
    ends: Ends | None = None
    until: Day | Days | Moment | None = None
    starting: Day | Days | Moment | None = None
    from_clock: Clock | None = None
    until_clock: Clock | None = None
    numbers: list[float] = field(default_factory=list)
    same_time: bool = False
    in_minutes: bool = False  # "in 10 minutes"
    impossible: bool = False
    doubtful: str = ""


def weekdays_named(found: Found) -> tuple[int, ...]:
    """The weekdays, where nothing but weekdays is named as days: not "next Friday", "Friday the 4th"."""
    named: list[int] = []
    for point in found.points:
        if point.weekdays:
            named += point.weekdays.days
        elif point.day and point.day == Day(weekday=point.day.weekday):
            named.append(point.day.weekday or 0)
        elif point.day or point.days or point.moment:
            return ()
    return tuple(sorted(set(named)))


_HOLES = {"day": "day", "to_day": "day", "from_day": "day", "days": "days", "moment": "moment", "clock": "clock",
          "clocks": "clocks", "part": "part", "weekdays": "weekdays", "month": "days"}  # fmt: skip


def gathered(spans: list[Span], split: bool) -> Found:
    """Gather composed spans. `split`: a "to" or a name between two of them begins a new point."""
    found = Found()
    broken = True
    joined = False  # nothing but words of time stands behind the last point
    role = ""
    now = [span.start for span in spans if span.rule == "now"]
    for before, span in zip(["", *(one.kind for one in spans)], spans, strict=False):
        if span.kind in _HOLES:
            hole = _HOLES[span.kind]
            if span.kind == "to_day":
                role = TO
            if span.kind == "from_day" and any(point.role == TO for point in found.points):
                _note(found, span._replace(kind="starting"))  # "to Wednesday from 8 December": it leaves nothing
                continue
            again = joined and role == TO and hole in ("clock", "clocks")  # "на пятницу на 15:30"
            _place(found, span, hole, role, broken and split and not again)
            broken, role, joined = False, "", True
        elif span.kind in ("to", "onto", "until") and isinstance(span.value, str):
            broken, role = True, TO
        elif span.kind == "say" and before == "to":
            role = ""  # "to make Thursday shorter" leads to no Thursday
        elif span.kind == "amount" and before == "to":
            role = ""  # nor does "cut it to 45 minutes on Thursday"
            _note(found, span)
        elif span.kind in ("after", "before"):
            broken = True
        elif span.kind in BREAKS:
            broken, joined = broken or span.kind in ("carved", "stop") or role == TO, False
            role = "" if span.kind == "word" else role  # "wants to move Tuesday" moves nothing to Tuesday
        else:
            _note(found, span)
    timed = found.repeat or any(point.clock for point in found.points)
    if now and timed and len(found.points) > 1:  # "fortnightly now, Mondays at 4"
        found.points = [point for point in found.points if point.start not in now or point.clock] or found.points
    return found


def _place(found: Found, span: Span, hole: str, role: str, broken: bool) -> None:
    if isinstance(span.value, Moment) and span.value.grain == "minute" and span.rule != "now":
        found.in_minutes = True
    point = found.points[-1] if found.points else None
    if point is None or not point.takes(hole) or broken or (role == TO and point.role != TO):
        point = Point(span.start, span.end, role=role)
        found.points.append(point)
    value = (
        Days(span.value, span.value, "month") if span.kind == "month" and isinstance(span.value, Day) else span.value
    )
    setattr(point, hole, value)
    point.end = span.end


def _note(found: Found, span: Span) -> None:
    value = span.value
    match value:
        case Amount() if span.kind == "shift":
            found.shift = value
        case Amount() if span.kind == "length" and not (value.minutes and found.extent):
            if found.extent and found.extent.minutes:
                found.lengths.append(found.extent)  # "for 90 minutes for 10 weeks"
            found.extent = value
        case Amount():
            found.lengths.append(value)
        case Repeat():
            found.repeat = _merged(found.repeat, value)
        case Ends():
            found.ends = value
        case Day() | Days() | Moment() if span.kind in ("until", "starting"):
            setattr(found, span.kind, value)
        case Clock() if span.kind in ("from_clock", "until_clock"):
            setattr(found, span.kind, value)
    if span.kind == "impossible":
        found.impossible = True
    elif span.kind == "doubtful":
        found.doubtful = str(value)
    elif span.kind == "same_time":
        found.same_time = True


def _merged(one: Repeat | None, other: Repeat) -> Repeat:
    """Two words of repeating in one sentence: "weekly … every Tuesday", "biweekly on Tuesdays"."""
    if one is None:
        return other
    freq = "biweekly" if "biweekly" in (one.freq, other.freq) else other.freq if one.freq == "daily" else one.freq
    return Repeat(freq, one.days or other.days, one.part or other.part)


def corrected(found: Found, spans: list[Span]) -> Found:
    """The last word counts: a point behind a correction replaces what it says again."""
    marks = [span.start for span in spans if span.kind == "correction"]
    if not marks:
        return found
    before = [point for point in found.points if point.start < marks[-1]]
    after = [point for point in found.points if point.start > marks[-1]]
    if not before or not after:
        return found
    merged = _overlaid(before[-1], after[0])
    found.points = [*before[:-1], merged, *after[1:]]
    return found


def _overlaid(old: Point, new: Point) -> Point:
    dated = new.day or new.days or new.moment or new.weekdays
    timed = new.clock or new.clocks
    return Point(
        old.start,
        new.end,
        day=new.day if dated else old.day,
        days=new.days if dated else old.days,
        moment=new.moment if dated else old.moment,
        weekdays=new.weekdays if dated else old.weekdays,
        clock=new.clock if timed else old.clock,
        clocks=new.clocks if timed else old.clocks,
        part=new.part or (None if timed else old.part),
        role=old.role,
    )
