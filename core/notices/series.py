"""What is said of a whole series: one message for all of its lessons, by the reader's own clock."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise, takewhile
from statistics import mode
from urllib.parse import urlencode

from core.model.calendar import Calendar
from core.model.series import Series, rule_dates
from core.model.session import Session, Status
from core.moments import DAY, WEEK, Instant, Zone
from core.notices.cards import lessons_words
from core.notices.facts import names, topic_line, when
from core.notices.family import acknowledge, because, done_by, forgiving, lower, to_family
from core.notices.notice import LENGTH, SERIES, Kind, Notice, by_of, words_of
from core.replies import Action, Choice, Reply, Tone
from core.rules.cancelling import ASKED, UNDONE
from core.words import Clock, Day, Listed, Period, Text, lines, plural, text

Say = Callable[[Notice, Calendar, Session, Instant], Reply | None]
RENEWED = 8  # lessons offered to whoever did not count them
LISTED = 8  # dates named one by one

_WEEKDAYS = (
    text("Mondays"),
    text("Tuesdays"),
    text("Wednesdays"),
    text("Thursdays"),
    text("Fridays"),
    text("Saturdays"),
    text("Sundays"),
)


def say_of(notice: Notice) -> Say | None:
    """How a notice about a whole series is worded; None: it is about one lesson."""
    if notice.kind == Kind.SERIES_ENDS:
        return _ends
    return _OF_SERIES.get(notice.kind) if SERIES in words_of(notice.step) else None


def handed_on(notice: Notice, before: Session, calendar: Calendar) -> Notice | None:
    """News of a whole series that stood with `before`, which has changed: with the next lesson they are true of.

    None: they were true of no other.
    """
    for one in calendar.members(before.series):
        if one.id != before.id and one.start >= before.start and _is_so(notice.kind, one, before):
            return replace(notice, session=one.id, version=one.version, expires=one.start + WEEK)
    return None


def _is_so(kind: str, one: Session, before: Session) -> bool:
    if kind == Kind.CANCELLED:
        return one.status is Status.CANCELLED and one.reason == before.reason
    return one.status.live and (kind != Kind.MOVED or one.was is not None)


def weekday_words(weekdays: Iterable[int]) -> Listed:
    """`Tuesdays and Thursdays`."""
    return Listed(tuple(_WEEKDAYS[weekday] for weekday in sorted(weekdays)))


def pattern(sessions: Sequence[Session], zone: Zone, every: int = 1) -> Text:
    """`Tuesdays 17:30–18:30`: the weekdays and hours of those that read on the clock as the first does."""
    first = sessions[0]
    days = weekday_words({one.start.day(zone).weekday() for one in sessions if _face(one, zone) == _face(first, zone)})
    hours = Period(first.start, first.minutes, with_day=False)
    if every == 1:
        return text("{days} {hours}", days=days, hours=hours)
    return text("{days} {hours}, every {weeks} weeks,", days=days, hours=hours, weeks=every)


def run(calendar: Calendar, sessions: Sequence[Session], zone: Zone) -> Text:
    """`Tuesdays 17:30–18:30 from Tue 24 Nov, 6 lessons, last Tue 12 Jan`; of a single one, its time."""
    if len(sessions) == 1:
        return text("{when}", when=when(sessions[0]))
    usual = _usual(calendar, sessions)
    rule = calendar.series_of(sessions[0])
    return plural(
        "{pattern} from {first}, {n} lesson, last {last}",
        "{pattern} from {first}, {n} lessons, last {last}",
        len(sessions),
        pattern=pattern(usual, zone, rule.every if rule else 1),
        first=Day(sessions[0].start),
        last=Day(sessions[-1].start),
    )


def among_them(calendar: Calendar, sessions: Sequence[Session], zone: Zone) -> Text | None:
    """`Among them: Wed 9 Dec, 18:00–19:00.`: those that are cancelled too, and read otherwise in `zone`."""
    pattern_of = {(one.start.day(zone).weekday(), *_face(one, zone)) for one in _usual(calendar, sessions)}
    odd = [one for one in sessions if (one.start.day(zone).weekday(), *_face(one, zone)) not in pattern_of]
    times = tuple(map(when, odd[:LISTED]))
    return text("Among them: {times}.", times=Listed(times, "dot")) if times else None


def particulars(calendar: Calendar, sessions: Sequence[Session], zone: Zone) -> tuple[Text, ...]:
    """What the pattern does not say: where the reader's clock shifts, what lies otherwise, what is left out."""
    usual = _usual(calendar, sessions)
    shifts = [
        text("From {day}: {hours}.", day=Day(later.start), hours=Period(later.start, later.minutes, with_day=False))
        for earlier, later in pairwise(usual)
        if _face(earlier, zone) != _face(later, zone)
    ]
    odd = [when(one) for one in sessions if one not in usual]
    skipped = _skipped(calendar, sessions)
    return (
        *shifts,
        *([text("At another time: {times}.", times=Listed(tuple(odd[:LISTED]), "dot"))] if odd else []),
        *([text("No lesson on {days}.", days=Listed(tuple(map(Day, skipped[:LISTED]))))] if skipped else []),
    )


def live_from(calendar: Calendar, session: Session) -> tuple[Session, ...]:
    """The live lessons of the session's series from it on."""
    members = calendar.members(session.series)
    return tuple(one for one in members if one.status.live and one.start >= session.start)


def commonest(starts: Sequence[Instant], zone: Zone) -> Instant:
    """The first of `starts` at the time of day that most of them have."""
    usual = mode(start.wall(zone).time() for start in starts)
    return next(start for start in starts if start.wall(zone).time() == usual)


def _face(session: Session, zone: Zone) -> tuple[int, int]:
    wall = session.start.wall(zone)
    return wall.hour, wall.minute


def _usual(calendar: Calendar, sessions: Sequence[Session]) -> Sequence[Session]:
    """Those that follow the rule; where none does, all of them."""
    rule = calendar.series_of(sessions[0])
    return tuple(one for one in sessions if rule and rule.follows(one, one.clock)) or sessions


def _skipped(calendar: Calendar, sessions: Sequence[Session]) -> list[Instant]:
    """The moments of the rule, between the first and the last lesson, on whose day there is none."""
    rule = calendar.series_of(sessions[0])
    if rule is None:
        return []
    zone = sessions[0].clock
    taught = {one.start.day(zone) for one in sessions}
    first, last = min(taught), max(taught)
    days = takewhile(lambda day: day <= last, rule_dates(rule.first, rule.weekdays, rule.every))
    return [rule.start_on(day, sessions[0]) for day in days if day > first and day not in taught]


def _booked(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    sessions, zone = live_from(calendar, session), zone_of(calendar, notice.person)
    if not session.status.live:
        return None
    tutor, lessons = calendar.tutor.person, run(calendar, sessions, zone)
    if notice.person in session.students:
        head = text("{tutor} has booked you: {lessons}.", tutor=tutor.first, lessons=lessons)
    else:
        whose = lessons_words(calendar, session, notice.person)
        head = text("{whose} with {tutor} are booked: {lessons}.", whose=whose, tutor=tutor.name, lessons=lessons)
    words = lines(head, *particulars(calendar, sessions, zone), topic_line(session.topic))
    return _to_family(notice, calendar, session, words, acknowledge(notice, session))


def _moved(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    sessions, zone = live_from(calendar, session), zone_of(calendar, notice.person)
    if not session.status.live or session.was is None:
        return None
    old = [one.was for one in _usual(calendar, sessions) if one.was is not None]
    head = text(
        "{whose} have moved: {days} {time} → {lessons}.",
        whose=lessons_words(calendar, session, notice.person),
        days=weekday_words({was.day(zone).weekday() for was in old}),
        time=Clock(commonest(old or [session.was], zone)),
        lessons=run(calendar, sessions, zone),
    )
    if all(one.was == one.start for one in _usual(calendar, sessions)):
        whose, lessons = lessons_words(calendar, session, notice.person), run(calendar, sessions, zone)
        head = text("{whose} have another length: {lessons}.", whose=whose, lessons=lessons)
    words = lines(head, *particulars(calendar, sessions, zone), because(session), topic_line(session.topic))
    return _to_family(notice, calendar, session, words, acknowledge(notice, session))


def _cancelled(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    if session.status is not Status.CANCELLED:
        return None
    gone, staying = cancelled_from(calendar, session)
    whose, tutor = lessons_words(calendar, session, notice.person), calendar.tutor.person.first
    lessons = stretch(calendar, gone, zone_of(calendar, notice.person))
    if session.reason == UNDONE:
        head = text("Correction: {whose} were booked by mistake: {lessons}.", whose=lower(whose), lessons=lessons)
    elif by := by_of(notice.step):
        head = done_by(calendar, session, by, notice.person, text("has cancelled"), lower(whose), lessons)
    elif session.reason == ASKED:
        head = text("{whose} are cancelled: {lessons}.", whose=whose, lessons=lessons)
    else:
        head = text("{whose} are cancelled: {lessons}. {tutor} is sorry.", whose=whose, lessons=lessons, tutor=tutor)
    words = lines(
        head, among_them(calendar, gone, zone_of(calendar, notice.person)), still_on(staying), because(session)
    )
    return _to_family(notice, calendar, session, words, forgiving(notice, calendar, session))


def cancelled_from(calendar: Calendar, session: Session) -> tuple[list[Session], list[Session]]:
    """The lessons of a series, from `session` on, that were cancelled as it was; and those that are still on."""
    members = [one for one in calendar.members(session.series) if one.start >= session.start]
    gone = [one for one in members if one.status is Status.CANCELLED and one.reason == session.reason]
    return gone, [one for one in members if one.status.live]


def still_on(staying: Sequence[Session]) -> Text | None:
    """`Still on: Tue 15 Dec, 17:30–18:30.`, or nothing."""
    times = tuple(when(one) for one in staying)
    return text("Still on: {times}.", times=Listed(times[:LISTED], "dot")) if times else None


def _restored(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    if not session.status.live:
        return None
    sessions, zone = live_from(calendar, session), zone_of(calendar, notice.person)
    words = text(
        "Correction: {whose} take place after all: {lessons}.",
        whose=lower(lessons_words(calendar, session, notice.person)),
        lessons=run(calendar, sessions, zone),
    )
    if LENGTH in words_of(notice.step):
        whose, lessons = lower(lessons_words(calendar, session, notice.person)), run(calendar, sessions, zone)
        words = text("Correction: {whose} keep their length: {lessons}.", whose=whose, lessons=lessons)
    whole = lines(words, *particulars(calendar, sessions, zone))
    return _to_family(notice, calendar, session, whole, acknowledge(notice, session))


def stretch(calendar: Calendar, sessions: Sequence[Session], zone: Zone) -> Text:
    """`Tuesdays 17:30–18:30 from Tue 8 Dec to Tue 12 Jan`."""
    if len(sessions) == 1:
        return text("{when}", when=when(sessions[0]))
    return text(
        "{pattern} from {first} to {last}",
        pattern=pattern(_usual(calendar, sessions), zone),
        first=Day(sessions[0].start),
        last=Day(sessions[-1].start),
    )


def last_of(calendar: Calendar, series: int) -> Session | None:
    """The last live lesson of a series."""
    live = [one for one in calendar.members(series) if one.status.live]
    return live[-1] if live else None


def _ends(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    rule = calendar.series_of(session)
    if rule is None or last_of(calendar, rule.id) != session or _goes_on(calendar, session):
        return None
    if not {one.id for one in calendar.current}.issuperset(session.students):
        return None
    count = rule.count or RENEWED
    words = text(
        "{who}'s {days} end on {last}. Renew for {n}?",
        who=names(calendar, session),
        days=weekday_words(rule.weekdays),
        last=Day(session.start),
        n=count,
    )
    card = f"series:{rule.id}"
    renew = Choice(text("Renew"), Action("new", value=urlencode(_again(calendar, rule, session, count))), Tone.MAIN)
    return Reply(words, (renew, Choice(text("Let it end"), Action("keep", value=card))), card=card)


def _goes_on(calendar: Calendar, session: Session) -> bool:
    """Whether the same students have lessons of another series after it: then it has been renewed."""
    later = (one for one in calendar.live if one.start > session.start and one.series not in (0, session.series))
    return any(set(one.students) == set(session.students) for one in later)


def _again(calendar: Calendar, rule: Series, session: Session, count: int) -> dict[str, str]:
    """The booking that goes on where the series ends, as a draft keeps it: on the clock that the tutor lives by now."""
    day = _next(rule, session.start.day(session.clock))
    wall = rule.start_on(day, session).wall(calendar.tutor.clock)
    values = {
        "student": ",".join(map(str, session.students)),
        "date": wall.date().isoformat(),
        "time": f"{wall:%H:%M}",
        "minutes": str(rule.minutes),
        "topic": "",
        "repeat": str(rule.every),
        "ends": str(count),
    }
    if len(rule.weekdays) > 1:
        later = (wall.date() - day).days
        values["weekdays"] = ",".join(str((weekday + later) % 7) for weekday in rule.weekdays)
    return values


def _next(rule: Series, last: date) -> date:
    return next(day for day in rule_dates(rule.first, rule.weekdays, rule.every) if day >= last + DAY)


def _to_family(notice: Notice, calendar: Calendar, session: Session, words: Text, choices: tuple[Choice, ...]) -> Reply:
    """The message; a mail about it is headed by all of the lessons."""
    whose = lessons_words(calendar, session, notice.person)
    subject = text("{whose} with {tutor}", whose=whose, tutor=calendar.tutor.person.name)
    return replace(to_family(notice, calendar, session, words, choices), subject=subject)


def zone_of(calendar: Calendar, reader: int) -> Zone:
    """The zone of whoever reads."""
    people = [student.person for student in calendar.roster] + [bond.guardian for bond in calendar.bonds]
    return next((one.clock for one in people if one.id == reader), calendar.tutor.clock)


_OF_SERIES: dict[str, Say] = {
    Kind.BOOKED: _booked,
    Kind.MOVED: _moved,
    Kind.CANCELLED: _cancelled,
    Kind.RESTORED: _restored,
}
