"""Stage 8: what the sentence wants, by scored cues and by the evidence of names and times."""

from __future__ import annotations

import re
from collections.abc import Sequence

from core.understanding.carve import BODY, NOTE, REASON, SCORE, TASKS, TOPIC, Carved
from core.understanding.cues import cues_of
from core.understanding.found import TO, Found, Point
from core.understanding.names import Named
from core.understanding.spans import Moment, Span
from core.understanding.tables import Language

SKETCHED = 1_000  # letters: what is wanted is said before them; bounds the search in hostile texts
CLEAR = 5  # a cue of this weight is said in words; a name with a time adds nothing to others
SURE = 7  # no other evidence outweighs it
ENOUGH = 3  # a cue of this weight makes an intent; less needs evidence beside it
SLASH = {
    "new": "create", "today": "list", "week": "list", "sessions": "list", "list": "list", "free": "free",
    "off": "block", "undo": "undo", "help": "help", "hours": "hours", "remind": "remind_setting", "cancel": "cancel",
    "move": "reschedule", "book": "create", "note": "note", "invoice": "invoice",
}  # fmt: skip
TIMES = frozenset(
    "day days moment clock clocks part weekdays repeat ends until starting length amount shift from_clock until_clock "
    "to_day from_day month same_time impossible".split()
)


def sketch_of(plain: str, spans: Sequence[Span], carved: Carved, table: Language, at: int = 0) -> str:
    """The sentence from `at` on: `@` for names, `#` for times, `+#` for one more hour, `¤` for free text, `%score`.

    `~` stands for what is so no more, and for a greeting that names a part of the day.
    """
    pieces: list[str] = []
    for span in spans:
        sign = "@" if span.kind == "name" else "#" if span.kind in TIMES and not _only_begins(span) else ""
        if span.kind == "negated":
            sign = "~"
        if span.kind == "carved":
            sign = _carved_sign(span, plain)
        if span.kind == "amount" and table.turn("one_more").match(plain, span.start, span.end):
            sign = "+#"
        if sign == "@" and plain[span.start : span.end].endswith("'s"):
            sign = "@'s"
        if sign:
            pieces += [plain[at : span.start], sign]
            at = span.end
    return re.sub(r"\s+", " ", re.sub(r"(?:# ?)+(?=#)", "", "".join(pieces) + plain[at:])).strip()[:SKETCHED]


def _only_begins(span: Span) -> bool:
    """Whether it is no more than the word: "starting", from no day on, or "ending", up to none."""
    return isinstance(span.value, str) and (span.kind == "starting" or span.value == "ending")


def _carved_sign(span: Span, plain: str) -> str:
    """A reason stays readable: being ill is a cue of its own."""
    if span.value == REASON:
        return plain[span.start : span.end]
    return {SCORE: "%score", TOPIC: "topic ¤"}.get(str(span.value), "¤")


def kind_of(
    sketch: str,
    found: Found,
    named: Sequence[Named],
    carved: Carved,
    role: str,
    table: Language,
    stranger: bool = False,
) -> str:
    """The intent of a sentence; "unknown" below the threshold. `stranger`: a name not on the roster leads it."""
    scores = cues_of(table).weights(sketch)
    _weigh_free_text(scores, carved)
    if role == "tutor":
        scores["rsvp"] = 0
    _weigh_times(scores, found, named, sketch, table)
    _weigh_speaker(scores, role, named, carved)
    if role == "tutor" and named and table.turn("somebody_away").search(sketch):
        _weigh_absence(scores)
    if role == "guardian" and scores["cancel"] <= CLEAR and table.turn("child_ill").search(sketch):
        scores["rsvp"] += CLEAR
    if denied := table.turn("not_changed").search(sketch):
        scores["cancel" if denied["cancel"] else "reschedule"] = 0
    _weigh_late(scores, found, sketch, role, table)
    if role != "tutor":
        _weigh_family(scores, found, sketch, table)
    if role != "tutor" and found.ends and table.turn("wants_some").search(sketch):
        scores["create"] = max(scores["create"], CLEAR + 1)  # "can we have 2 lessons next week"
    elif role != "tutor" and not table.turn("wants_lesson").search(sketch):
        scores["create"] = 0  # a family's name and time, or its "old book", is no wish for a lesson
    if role != "tutor" and found.ends and found.ends.count and scores["reschedule"] < CLEAR:
        scores["reschedule"] = 0  # "can we do 2 lessons next week" moves none
    if stranger and role == "tutor" and any(point.clock or point.clocks for point in found.points):
        scores["create"] += 3
    if found.repeat is not None and scores["end"] >= ENOUGH:
        scores["cancel"] = max(scores["cancel"], scores["end"] + 1)  # "stop Ben's weekly lesson"
    best = max(scores, key=lambda kind: scores[kind])
    if scores[best] >= ENOUGH:
        return best
    as_it_was = any(table.turn(name).search(sketch) for name in ("stands", "not_late"))
    return "list" if as_it_was and named and role == "tutor" else "unknown"


def _weigh_late(scores: dict[str, int], found: Found, sketch: str, role: str, table: Language) -> None:
    if _later_by_minutes(found) and table.turn("comes_later").search(sketch):
        scores["late"] = max(scores["late"], CLEAR + 3)
    if role == "tutor" and scores["reschedule"] >= CLEAR and table.turn("orders_move").search(sketch):
        scores["late"] = 0
    if table.turn("not_late").search(sketch):
        scores["late"] = 0  # denied, over, or asked: nobody is told of it


def _later_by_minutes(found: Found) -> bool:
    """Whether a time is said by minutes from now, or by minutes later than what was agreed."""
    return found.in_minutes or bool(found.shift and found.shift.minutes > 0)


def _weigh_absence(scores: dict[str, int]) -> None:
    """A student who is away is no day off of the tutor's: it is their lesson that falls out."""
    scores["block"] = 0
    if max(score for kind, score in scores.items() if kind != "cancel") < CLEAR:
        scores["cancel"], scores["create"] = max(scores["cancel"], CLEAR + 1), 0


def _weigh_free_text(scores: dict[str, int], carved: Carved) -> None:
    if BODY in carved.places:
        scores["remind" if carved.verb == "reminding" else "message"] = 10
    if carved.verb == "note":
        scores["note"] = 10
    if carved.verb == "homework":
        scores["homework"] = CLEAR + 1
    if TASKS in carved.places and NOTE not in carved.places:
        scores["homework"] += 2
    if SCORE in carved.places:
        scores["record_score"] += 1


def _weigh_times(scores: dict[str, int], found: Found, named: Sequence[Named], sketch: str, table: Language) -> None:
    timed = any(point.clock or point.clocks for point in found.points)
    dated = bool(found.points) or found.repeat is not None
    if timed and dated and not named and table.turn("lesson_then").fullmatch(sketch):
        scores["create"] = max(scores["create"], ENOUGH)
    if named or table.turn("all_lessons").search(sketch):
        _weigh_shifts(scores, found, sketch, table)
    loudest = max(score for kind, score in scores.items() if kind != "create")
    if named and loudest < CLEAR:
        news = scores["create"] < CLEAR and table.turn("tells").search(sketch)
        scores["create"] = 0 if news else scores["create"] + _evidence_of_booking(found, timed, dated)
    shortened = named and dated and not timed and found.lengths and scores["create"] < CLEAR
    if shortened and table.turn("only_so_long").search(sketch):
        scores["reschedule"] = max(scores["reschedule"], CLEAR)
    if found.lengths and table.turn("adds_length").search(sketch) and _onto(found, sketch, table):
        scores["reschedule"], scores["create"] = max(scores["reschedule"], CLEAR + 1), 0
    if scores["create"] and not (named or dated or timed) and scores["create"] < 5:
        scores["create"] -= 2
    if scores["reschedule"] and not (named or dated or found.shift or found.lengths or found.same_time or found.extent):
        scores["reschedule"] = 5 if table.turn("moves_something").search(sketch) else 0
    if len(found.points) > 1 and table.turn("proposes").search(sketch):
        scores["reschedule"] += 3
    if found.same_time and scores["reschedule"] < ENOUGH:
        leads = table.turn("from_to").search(sketch) or any(point.role == TO for point in found.points)
        scores["reschedule" if named and leads and scores["create"] < CLEAR else "create"] += 4
    if scores["reschedule"] and (found.shift or len(found.points) > 1 or any(p.role == "to" for p in found.points)):
        scores["reschedule"] += 1
    _weigh_hours(scores, found, named, sketch, table)


def _onto(found: Found, sketch: str, table: Language) -> bool:
    """Whether minutes are added to a lesson that there is."""
    return any(point.role == TO for point in found.points) or bool(table.turn("onto_lesson").search(sketch))


def _weigh_hours(scores: dict[str, int], found: Found, named: Sequence[Named], sketch: str, table: Language) -> None:
    """Weekdays and windows are the tutor's hours, where they are not days off or asked about."""
    timed = any(point.clock or point.clocks for point in found.points)
    dated = bool(found.points) or found.repeat is not None
    if table.turn("weekday_off").fullmatch(sketch) and _weekly_windows(found):
        scores["hours"] += 4
    plural = any(point.weekdays and point.weekdays.plural for point in found.points) or found.repeat is not None
    if plural and table.turn("weekday_off").fullmatch(sketch):
        scores["hours"] = max(scores["hours"], scores["free"] + 1)
    if scores["block"] >= ENOUGH and plural and _for_good(found) and table.turn("shuts").search(sketch):
        scores["hours"] = max(scores["hours"], scores["block"] + 1)
    if named:
        scores["hours"] = max(0, scores["hours"] - 4)
        scores["block"] = max(0, scores["block"] - 3)
    if not dated and not found.from_clock and not found.until and not found.starting:
        scores["block"] = max(0, scores["block"] - 3)
    elif _weekly_windows(found) and not named and scores["list"] < ENOUGH:
        from_now = isinstance(found.starting, Moment) or table.turn("scope_following").search(sketch)
        weekly = plural or from_now
        said = weekly and timed and bool(table.turn("states_hours").search(sketch))
        only = table.turn("only_hours").fullmatch(sketch) and not (_lone(found.points) and set(sketch) <= set("# ?!."))
        if said:
            scores["hours"] = max(scores["hours"], scores["free"], ENOUGH) + 1
        elif scores["free"] < ENOUGH:
            scores["hours"] += 5 if scores["hours"] or only else 0


def _weigh_shifts(scores: dict[str, int], found: Found, sketch: str, table: Language) -> None:
    """Somebody with a day that another leads to, or with minutes earlier or later: a move, though nobody said so."""
    if any(point.role == TO for point in found.points) and table.turn("leads_to").search(sketch):
        scores["reschedule"] = max(scores["reschedule"], CLEAR)
    if found.shift is not None:
        scores["start"] = 0  # "start Leo ten minutes earlier": not now
    if found.shift is not None and max(scores.values()) < CLEAR:
        scores["reschedule"] = max(scores["reschedule"], ENOUGH)
    if found.shift is not None and scores["create"] < SURE:  # "put her an hour later"
        scores["reschedule"] = max(scores["reschedule"], scores["create"] + 1 if scores["create"] else 0)


def _for_good(found: Found) -> bool:
    """Whether weekdays are meant as they come, not those of some weeks: "in December", "until March"."""
    weekly = all(point.weekdays or _bare_weekday(point) for point in found.points)
    return weekly and found.until is None and found.ends is None


def _evidence_of_booking(found: Found, timed: bool, dated: bool) -> int:
    """How much a name with a time looks like a booking, though nobody said "book"."""
    if dated and (timed or found.repeat or found.doubtful):
        return 4 if found.repeat and timed else 3
    return 3 if dated and found.lengths else 0


def _weekly_windows(found: Found) -> bool:
    """Whether weekdays and hours of the week are named, not a date of its own."""
    points = [point for point in found.points if point.weekdays or point.clocks or _bare_weekday(point)]
    windowed = any(point.clocks for point in points) and any(point.weekdays or _bare_weekday(point) for point in points)
    return len(points) == len(found.points) and (windowed or bool(found.repeat) or _lone(points))


def _bare_weekday(point: Point) -> bool:
    day = point.day
    return day is not None and day.weekday is not None and not (day.day or day.which or day.on or day.week is not None)


def _lone(points: Sequence[Point]) -> bool:
    return len(points) == 1 and not points[0].clock and not points[0].clocks


def _weigh_family(scores: dict[str, int], found: Found, sketch: str, table: Language) -> None:
    """What families say by turns of their own."""
    if table.turn("late_asked").search(sketch):
        scores["late"] = 0
    if found.lengths and not found.points and table.turn("keeps_waiting").search(sketch):
        scores["late"] = max(scores["late"], CLEAR + 3)
    conditional = bool(table.turn("conditional").search(sketch))
    if "?" not in sketch and (conditional or table.turn("tasks_done").search(sketch)):
        scores["homework"] = 0
    if conditional:
        scores["cancel"] = 0  # "if it rains, can we cancel": nothing is called off yet
    if table.turn("asks_off").search(sketch):
        scores["cancel"] = scores["reschedule"] = 0
        scores["list"] = max(scores["list"], CLEAR)
    wished = table.turn("proposes").search(sketch) or (
        sketch.rstrip(" !").endswith("?") and not table.turn("asks_whether").search(sketch)
    )
    of_a_lesson = found.shift is not None and not scores["remind_setting"] and not scores["homework"]
    if of_a_lesson and wished:
        scores["reschedule"] = max(scores["reschedule"], CLEAR + 3)
    if table.turn("wants_silence").search(sketch):
        scores["remind_setting"] = max(scores["remind_setting"], CLEAR + 4)
    if table.turn("hands_in").search(sketch):
        scores["homework"] = 0  # what they bring is none that they ask for
    if table.turn("asks_homework").search(sketch):
        scores["homework"] = max(scores["homework"], CLEAR + 4)
    if table.turn("asks_link").search(sketch):
        scores["list"] = max(scores["list"], CLEAR + 2)
    if found.points and table.turn("instead_said").search(sketch):
        scores["reschedule"] = max(scores["reschedule"], CLEAR + 4)
    if table.turn("comes_after_all").search(sketch):
        scores["rsvp"] = max(scores["rsvp"], ENOUGH)


def _weigh_speaker(scores: dict[str, int], role: str, named: Sequence[Named], carved: Carved) -> None:
    """A student answers where a tutor arranges: "I can't" answers a reminder, or it asks nothing."""
    if role == "tutor":
        scores["rsvp"] = 0
        return
    for kind in ("note", "start", "end", "nudge", "record_score", "hours"):
        scores[kind] = 0  # a tutor's
    if named:
        scores["no_show"] = 0  # they name their child: "Mia forgot her glasses"
    if TASKS in carved.places:
        scores["homework"] = 0  # "hw done!": a family gives none
    if SCORE in carved.places:
        scores["scores"] = 0  # "she got an A": told, not asked
    if scores["cancel"] <= CLEAR:
        scores["rsvp"] = max(scores["rsvp"], scores["block"])
    for kind in ("block", "no_show", "invoice"):
        scores[kind] = max(0, scores[kind] - 4)
    if scores["rsvp"] >= ENOUGH and not named and scores["cancel"] <= CLEAR:
        scores["rsvp"] += 1
