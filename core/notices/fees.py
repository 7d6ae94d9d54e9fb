"""What a late cancellation by a family costs: the tutor's choices, and what is said of it to whom. FLOWS 9."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

from core.access import Role, Verb, role_of
from core.events import FeeDecided
from core.model.calendar import Calendar, Tutor
from core.model.people import Person
from core.model.session import Fee, Left, Session, Status
from core.moments import WEEK, Instant
from core.notices.facts import about
from core.notices.notice import Kind, Notice
from core.replies import Choice, Reply, Tone
from core.rules.cancelling import is_late
from core.rules.quiet import held
from core.words import Period, Text, text

STEP = "fee "  # how the step of a notice about a decision begins; the decision comes next

DECISIONS = {
    Fee.FREE: text("Waive"),
    Fee.HALF: text("Charge half"),
    Fee.FULL: text("Charge"),
    Fee.CREDIT: text("Credit"),
}
_DECIDED = {
    Fee.OPEN: text("Late. What it costs is not decided yet."),
    Fee.FREE: text("Late, not charged."),
    Fee.HALF: text("Late, half of it is charged."),
    Fee.FULL: text("Late, charged."),
    Fee.CREDIT: text("Late, charged, and a lesson is owed for it."),
}


def hears_of_money(person: int, calendar: Calendar, session: Session) -> bool:
    """Whether it is said to `person` what a lesson costs: to parents who pay or decide, and to no minor."""
    for student in calendar.current:
        if student.id not in session.students:
            continue
        if student.id == person and not student.minor:
            return True
        if any(bond.guardian.id == person and (bond.pays or bond.decides) for bond in calendar.guardians(student.id)):
            return True
    return False


def consequence(calendar: Calendar, session: Session, reader: int, said_at: Instant) -> Text:
    """What cancelling at `said_at` means to a family, by the tutor's rule; money is only said to whose it is."""
    late, money = is_late(session, said_at), hears_of_money(reader, calendar, session)
    if not late:
        return text("24 h or more ahead: free.") if money else text("24 h or more ahead: in time.")
    return _cost(calendar.tutor) if money else text("Less than 24 h ahead: late.")


def _cost(tutor: Tutor) -> Text:
    name = tutor.person.first
    match tutor.late:
        case Fee.HALF:
            return text("Less than 24 h ahead: {tutor} may charge half the lesson.", tutor=name)
        case Fee.FULL:
            return text("Less than 24 h ahead: {tutor} may charge the lesson.", tutor=name)
        case Fee.CREDIT:
            return text(
                "Less than 24 h ahead: {tutor} may charge the lesson and owe you another one for it.", tutor=name
            )
        case _:
            return text("Less than 24 h ahead: late. {tutor} usually charges nothing for it.", tutor=name)


def decided_line(session: Session) -> Text | None:
    """What the tutor has decided, for the tutor; nothing where there is nothing to decide."""
    return _DECIDED[session.fee] if session.fee and session.status is Status.CANCELLED else None


def left_line(left: Left) -> Text | None:
    """The same of a student who has left a lesson that stands."""
    return _DECIDED[left.fee] if left.fee else None


def choices(tutor: Tutor, session: Session) -> tuple[Choice, ...]:
    """What the tutor can decide: before that the own rule comes first, after it the others are left."""
    if session.fee is None or session.status is not Status.CANCELLED:
        return ()
    return _of_fee(tutor, session, session.fee)


def left_choices(tutor: Tutor, session: Session, left: Left) -> tuple[Choice, ...]:
    """What the tutor can decide of a student who has left late."""
    return _of_fee(tutor, session, left.fee, f" {left.student}") if left.fee else ()


def _of_fee(tutor: Tutor, session: Session, fee: Fee, whose: str = "") -> tuple[Choice, ...]:
    main = tutor.late if fee is Fee.OPEN else None
    left = [one for one in DECISIONS if one not in (main, fee)]
    shown = [main, *left] if main else left
    return tuple(
        about(session, Verb.FEE, DECISIONS[one], f"{one}{whose}", Tone.MAIN if one is main else Tone.PLAIN)
        for one in shown
    )


def payers(calendar: Calendar, students: Collection[int]) -> tuple[Person, ...]:
    """Who pays for the lessons of these students: the guardians who do, else one who decides; each once."""
    people: dict[int, Person] = {}
    for student in students:
        paying = [bond.guardian for bond in calendar.guardians(student) if bond.pays]
        if not paying and role_of(student, calendar, student) is Role.SELF and not calendar.student(student).minor:
            paying = [calendar.student(student).person]
        people |= {person.id: person for person in paying}
    return tuple(person for person in people.values() if person.hears)


def decided(event: FeeDecided, calendar: Calendar, now: Instant) -> Iterator[Notice]:
    """Whoever pays hears what it costs, in the morning if it is night."""
    session = event.session
    fee = fee_of(session, event.student)
    step = f"{STEP}{fee} {now.seconds} {event.student}"
    for person in payers(calendar, _whose(session, event.student)):
        due = held(person, now, None)
        yield Notice(Kind.ANSWER, person.id, session.id, session.version, due, now + WEEK, step)


def fee_of(session: Session, student: int = 0) -> Fee | None:
    """What a lesson costs that was cancelled late, or that `student` left late."""
    return next((one.fee for one in session.left if one.student == student), session.fee)


def _whose(session: Session, student: int) -> tuple[int, ...]:
    return (student,) if student else session.students


def say_of(notice: Notice) -> Callable[[Notice, Calendar, Session, Instant], Reply | None] | None:
    """How a notice about a decision is worded; None: it is about none."""
    return _to_payer if notice.step.startswith(STEP) else None


def _to_payer(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    step = notice.step.split()
    said, student = Fee(step[1]), int(step[3])
    paying = payers(calendar, _whose(session, student))
    if said is not fee_of(session, student) or all(person.id != notice.person for person in paying):
        return None
    start = next((one.start for one in session.left if one.student == student), session.start)
    words = _payers_words(said, calendar.tutor.person.first, Period(start, session.minutes))
    return Reply(words, session=session.id, subject=text("A lesson with {tutor}", tutor=calendar.tutor.person.name))


def _payers_words(fee: Fee, tutor: str, period: Period) -> Text:
    match fee:
        case Fee.HALF:
            return text("The lesson {when}, cancelled late, is charged by half.", when=period)
        case Fee.FULL:
            return text("The lesson {when}, cancelled late, is charged.", when=period)
        case Fee.CREDIT:
            owed = text("{tutor} owes you another one for it.", tutor=tutor)
            return text("The lesson {when}, cancelled late, is charged. {owed}", when=period, owed=owed)
        case _:
            return text("The lesson {when}, cancelled late, is not charged.", when=period)
