"""G1, G2, G4, G21: every verb of every button, pressed and typed by everybody, on what is not theirs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import product

import pytest
from structlog.testing import capture_logs

from bot.rehearsal import ROOM
from bot.scenes import Setup, fresh, scene
from core.access import ALLOWED, WHOLE, Role, Verb, authorize
from core.dialogue import pressing
from core.dialogue.incoming import Changed, Submitted
from core.events import BondChanged
from core.model.people import Bond
from core.model.session import Attendance
from core.moments import HOUR, MINUTE
from core.replies import Action
from tests.dialogue.company import (
    BEN,
    CLAIMED,
    ELENA,
    ELENAS,
    EVE,
    GONE,
    IVAN,
    LESSONS,
    MAYA,
    MILO,
    NADIA,
    NOBODY,
    NOTE,
    NOW,
    OLGA,
    OPEN,
    RUNNING,
    RUTH,
    SOON,
    TOPIC,
    TRAFFIC,
    Company,
    address_of,
    company,
    lesson,
    person,
)

# Whoever is something to Maya's lessons with Nadia, and whoever is nothing to them.
ROLES = {
    MAYA: Role.TUTOR,
    RUTH: Role.STRANGER,
    NADIA: Role.STUDENT,
    MILO: Role.STRANGER,
    BEN: Role.STRANGER,
    ELENA: Role.DECIDING,
    IVAN: Role.INFORMED,
    OLGA: Role.STRANGER,
    EVE: Role.STRANGER,
}
NAMES = dict(zip(ROLES, "Maya Ruth Nadia Milo Ben Elena Ivan Olga Eve".split(), strict=True))

# What each button about a lesson does, in the words of the table of rights.
ON_SESSION = {
    **{verb.value: verb for verb in (Verb.MOVE, Verb.CANCEL, Verb.TOPIC, Verb.NOTE, Verb.START, Verb.END)},
    **{verb.value: verb for verb in (Verb.NO_SHOW, Verb.HERE, Verb.NUDGE, Verb.WAIT, Verb.ASK_GUARDIAN)},
    **{verb.value: verb for verb in (Verb.COMING, Verb.NOT_COMING, Verb.LATE, Verb.SOON, Verb.ASK_CANCEL)},
    **{verb.value: verb for verb in (Verb.ASK_OTHER_TIME, Verb.JOIN, Verb.TROUBLE)},
    **{verb.value: verb for verb in (Verb.CALL_OFF, Verb.SHIFT, Verb.KEEP, Verb.FORGIVE, Verb.FEE)},
    **{verb.value: verb for verb in (Verb.ASK_OTHER_TIME, Verb.JOIN, Verb.TROUBLE, Verb.ON_THE_WAY)},
    **{verb.value: verb for verb in (Verb.CLAIM_ABSENCE, Verb.TUTOR_LATE, Verb.OWN_ABSENCE, Verb.RESULT)},
    "no_show_note": Verb.NO_SHOW,
    "took?": Verb.END,
    "let_in": Verb.BOOK,
    **dict.fromkeys(("offer", "offer_again", "withdraw", "agree", "decline"), Verb.MOVE),
    **dict.fromkeys(("choose", "choose_day", "none_fits", "keep_time"), Verb.CHOOSE),
    **dict.fromkeys(("miss", "never_came"), Verb.NO_SHOW),
    "take_back": Verb.CALL_OFF,
    "as_is": Verb.COMING,
    "late?": Verb.LATE,
    "show": Verb.SEE,
    "history": Verb.HISTORY,
}
STUDENTS = ("moves", "new", "who", "archive", "unarchive", "unlink_student", "invite", "answer_to")
INVITATIONS = ("revoke", "by_mail", "by_member", "qr", "link", "refuse")
SEVERAL = ("offer_all", "cancel_all", "one_by_one", "keep_all", "undo_all")  # they name lessons in their value
OWN = {  # they name nothing of anybody
    **dict.fromkeys(("free", "results", "students", "add_student", "keep", "hours", "off", "break"), ""),
    **dict.fromkeys(("limits", "back_home", "policy", "rules"), ""),
    "seen_to": "Anna",
    "free_day": "2026-11-24",
    "why": "2026-11-24T16:30 60",
}
PROFILE = {  # one's own is changed
    "ask_parents": "on",
    "confirm_rule": "on",
    "takes_requests": "off",
    "close": "",
    "teach": "2026-12-24 2026-12-26",
    "take_off": "2026-12-24 2026-12-26",
    "holidays": "DE-BE",
    "keep_moments": "",
    "keep_hours": "",
}
WISH = f"{MAYA} {(NOW + 30 * HOUR).seconds} 60"  # a lesson that a family wants, as a button keeps it
# A tutor's own affairs: what each is about, by the ids of Maya's.
ON_CALENDAR: dict[str, tuple[Action, ...]] = {
    **{verb: (Action(verb, NADIA), Action(verb, MILO, "guardian")) for verb in STUDENTS},
    **{verb: (Action(verb, OPEN), Action(verb, CLAIMED)) for verb in INVITATIONS},
    **{verb: (Action(verb, value=f"{SOON}:1,{GONE}:1"),) for verb in SEVERAL},
    **{verb: (Action(verb, value=value),) for verb, value in {**OWN, **PROFILE}.items()},
    "unlink": (Action("unlink", ELENAS),),
    "tell_all": (Action("tell_all", value=f"{NADIA} hello"), Action("tell_all", value=f"{MILO} hello")),
    "undo": (Action("undo", SOON), Action("undo", GONE)),
    "grant": (Action("grant", NADIA, f"{WISH} {NADIA}"),),
    "deny": (Action("deny", NADIA, f"{WISH} {NADIA}"),),
}
# Anybody's own affairs. Whoever holds a drawing of the first two has had the code; the next two set one's own wishes.
ANYBODY = (
    "claim",
    "not_me",
    "set",
    "usual",
    "feed",
    "feed_off",
    "own_mail",
    "not_own_mail",
    "discard",
    "drop",
    "keep_draft",
    "settings",
    "today",
    "sessions",
    "let",
    "want",
    "pass_on",
    "leave",
    "help",
    "city",
    "where",
    "first_here",
    "cut_off",
    "fill",
    "ask",
    "act",
    "none",
)

UNKNOWN = ("I don't know that lesson.", "I don't know that.")
MARKS = (TOPIC, NOTE, "Nadia", "Elena", "Ivan", "Milo", "Katrin", "Maya", "room-")
EVERYBODY = pytest.mark.parametrize("who", ROLES, ids=NAMES.values())


def test_g1_every_verb_that_a_button_may_carry_is_examined_here() -> None:
    assert {*ON_SESSION, *ON_CALENDAR, *ANYBODY} == pressing.verbs()


def test_g1_every_verb_has_a_right() -> None:
    assert set(ALLOWED) == set(Verb)


@EVERYBODY
def test_g1_the_roles_here_are_those_of_the_table(who: int) -> None:
    with company(lessons=LESSONS) as here, here.store.read() as view:
        calendar = view.calendar(MAYA, LESSONS[0].span)
        for verb, allowed in ALLOWED.items():
            assert authorize(who, verb, calendar, LESSONS[0]) is (ROLES[who] in allowed)


def denied(who: int, sessions: tuple[int, ...]) -> list[tuple[str, int]]:
    return [
        (button, session)
        for button, verb in ON_SESSION.items()
        for session in sessions
        if ROLES[who] not in ALLOWED[verb]
    ]


def allowed(who: int) -> list[tuple[str, int]]:
    return [
        (button, session)
        for button, verb in ON_SESSION.items()
        for session in (SOON, RUNNING)
        if ROLES[who] in ALLOWED[verb]
    ]


def crafted(button: str, session: int) -> Action:
    """A button with the version of the lesson, and a value that the verb can use."""
    student = button in (Verb.HERE, Verb.ASK_GUARDIAN, "let_in")
    version = 1 if session != NOBODY else 0
    return Action(button, session, str(NADIA) if student else "5" if button in ("late", "soon") else "", version)


@EVERYBODY
def test_g1_g2_what_is_not_allowed_changes_nothing_and_reads_as_if_there_were_no_such_lesson(who: int) -> None:
    nothing_is_done(who, (SOON,) if ROLES[who] is Role.STRANGER else (SOON, RUNNING, GONE))


@pytest.mark.slow
@EVERYBODY
def test_g1_g2_nor_is_anything_done_to_a_lesson_that_runs_or_was_cancelled(who: int) -> None:
    nothing_is_done(who, (RUNNING, GONE))


def nothing_is_done(who: int, sessions: tuple[int, ...]) -> None:
    with company(lessons=LESSONS) as here:
        before = here.kept(*TRAFFIC)
        absent = {button: here.craft(who, crafted(button, NOBODY)) for button, _ in denied(who, (NOBODY,))}
        for button, session in denied(who, sessions):
            heard = here.craft(who, crafted(button, session))
            assert heard == absent[button], (button, session)
            assert heard in {(words,) for words in UNKNOWN}, (button, session)
        assert here.kept(*TRAFFIC) == before
        assert told_others(here, who) == set()


@EVERYBODY
def test_g1_what_is_allowed_is_done_or_answered(who: int) -> None:
    for button, session in allowed(who):
        with company(lessons=LESSONS) as here:
            heard = here.craft(who, crafted(button, session))
            assert heard, (button, session)
            assert not set(heard) & set(UNKNOWN), (button, session)
            assert who == MAYA or NOTE not in " ".join(heard), (button, "a private note is the tutor's alone")


@pytest.mark.parametrize("who", [one for one in ROLES if one != MAYA], ids=[NAMES[o] for o in ROLES if o != MAYA])
def test_g1_a_tutors_affairs_are_closed_to_everybody_else(who: int) -> None:
    with company(lessons=LESSONS) as here:
        before, noticed = here.kept(*TRAFFIC, "drafts"), told_others(here, who)
        for action in (one for actions in ON_CALENDAR.values() for one in actions):
            if who == RUTH and action.verb in PROFILE:
                continue  # a tutor's own profile is her own
            heard = here.craft(who, action)
            assert not marks(heard, who), action
            if action.thing or action.verb in SEVERAL:
                absent = action.value.replace(str(SOON), str(NOBODY)).replace(str(GONE), str(NOBODY + 1))
                assert heard == here.craft(who, Action(action.verb, action.thing and NOBODY, absent)), action
            leave(here, who)
        assert here.kept(*TRAFFIC, "drafts") == before
        assert told_others(here, who) == noticed


def leave(here: Company, who: int) -> None:
    """Drop what a tutor may have begun of her own."""
    if who in (MAYA, RUTH):
        here.say(who, "stop")


@pytest.mark.parametrize("verb", sorted(ON_CALENDAR))
def test_g1_a_tutors_affairs_are_open_to_the_tutor(verb: str) -> None:
    for action in ON_CALENDAR[verb]:
        with company(lessons=LESSONS) as here:
            heard = here.craft(MAYA, action)
            assert heard, action
            assert "I don't know that." not in heard, action


@EVERYBODY
def test_g1_anybodys_buttons_show_nothing_of_what_is_not_theirs(who: int) -> None:
    with company(lessons=LESSONS) as here:
        before = here.kept(*TRAFFIC, "drafts")
        with capture_logs() as logged:
            for verb in ANYBODY[8:]:
                heard = here.craft(who, Action(verb, value="/help" if verb == "drop" else ""))
                assert who == MAYA or not marks(heard, who), verb
        assert not [one for one in logged if one["log_level"] == "error"], "and no turn fails over any"
        assert here.kept(*TRAFFIC, "drafts") == before


@pytest.mark.parametrize("who", [MAYA, NADIA, ELENA, EVE], ids=["Maya", "Nadia", "Elena", "Eve"])
def test_g2_a_button_with_a_value_that_is_none_is_answered_calmly(who: int) -> None:
    with company(lessons=LESSONS) as here:
        name = here.draw(who, Action(Verb.SEE, SOON))
        with here.store.read() as view:
            press = here.on(who, f"{name}:0")
            before = scene(view, press, here.clock.now(), Setup(ROOM), fresh())
        for verb in sorted(pressing.verbs()):
            for thing, value in product((0, SOON, NADIA), ("", "x", "1 2", "-", "2026-13-45 x")):
                turn = pressing.act(before, Action(verb, thing, value, version=int(thing == SOON)))
                assert turn.replies or turn.immediate.toast or turn.events, (verb, thing, value)


def test_g2_what_a_value_is_none_for_reads_as_an_old_button() -> None:
    with company(lessons=LESSONS) as here:
        old = ("That button is old. Write “today” to see how things stand.",)
        for verb, value in (("free_day", "2026-13-45"), ("sessions", "x"), ("why", ""), ("pass_on", "1 2")):
            assert here.craft(MAYA, Action(verb, value=value)) == old, verb


@pytest.mark.slow
@pytest.mark.parametrize(("who", "other"), [(NADIA, "Milo"), (ELENA, "Milo"), (IVAN, "Milo"), (MILO, "Nadia")], ids=str)
def test_g1_of_a_lesson_with_several_students_each_family_reads_of_its_own_child_alone(who: int, other: str) -> None:
    both = replace(lesson(SOON, NOW + 5 * MINUTE), attendance=(Attendance(NADIA), Attendance(MILO)))
    for button, verb in ON_SESSION.items():
        role = Role.STUDENT if who == MILO else ROLES[who]
        with company(lessons=(both,), timers=True) as here:
            here.move(2 * MINUTE)
            heard = here.craft(who, crafted(button, SOON))
            denied = role not in ALLOWED[verb] or verb in WHOLE  # no family decides for another one
            assert (set(heard) <= set(UNKNOWN)) is denied, button
            assert other not in " ".join(heard), button


def test_g1_what_leaves_about_a_lesson_with_several_students_names_nobody_elses_child() -> None:
    both = replace(lesson(SOON, NOW + 3 * HOUR), attendance=(Attendance(NADIA), Attendance(MILO)))
    with company(lessons=(both,), timers=True) as here:
        heard = here.move(5 * HOUR)
        for who, other in ((NADIA, "Milo"), (ELENA, "Milo"), (IVAN, "Milo"), (MILO, "Nadia")):
            own = [one.message for one in heard if one.address == address_of(who)]
            assert own
            assert not any(other in f"{one.subject} {one.text} {one.buttons}" for one in own)


@EVERYBODY
@pytest.mark.parametrize("value", ["yes", "no"])
def test_g1_a_child_is_allowed_to_decide_by_the_tutor_or_a_parent_who_decides(who: int, value: str) -> None:
    with company(lessons=LESSONS) as here:
        before = here.kept(*TRAFFIC)
        heard = here.craft(who, Action("let", NADIA, value))
        if ROLES[who] in ALLOWED[Verb.LET]:
            assert not set(heard) & set(UNKNOWN)
            return
        assert set(heard) <= set(UNKNOWN)
        assert heard == here.craft(who, Action("let", NOBODY, value))
        assert here.kept(*TRAFFIC) == before


@EVERYBODY
@pytest.mark.parametrize(("verb", "value"), [("want", str(MAYA)), ("pass_on", WISH), ("leave", WISH)])
def test_g1_a_lesson_is_asked_for_by_who_may_and_agreed_to_by_a_parent_who_decides(
    who: int, verb: str, value: str
) -> None:
    may = ROLES[who] in ALLOWED[Verb.ASK_LESSON] if verb == "want" else ROLES[who] is Role.DECIDING
    with company(lessons=LESSONS) as here:
        before = here.kept(*TRAFFIC)
        heard = here.craft(who, Action(verb, NADIA, value))
        if may:
            assert heard
            assert not set(heard) & set(UNKNOWN)
            return
        assert ROLES[who] is Role.STRANGER or set(heard) <= set(UNKNOWN)
        assert heard == here.craft(who, Action(verb, NOBODY, value))
        assert here.kept(*TRAFFIC) == before


def marks(heard: Iterable[str], who: int) -> set[str]:
    """The words of Maya's that somebody reads who has no right to them; everybody knows their own name."""
    words = " ".join(heard)
    known = {NADIA: {"Maya", "Nadia", TOPIC, "room-"}, MILO: {"Maya", "Milo"}}.get(who, set())
    if who in (ELENA, IVAN):
        known = {"Maya", "Nadia", "Elena", "Ivan", TOPIC, "room-"}
    return {mark for mark in MARKS if mark in words} - known


def told_others(here: Company, who: int) -> set[str]:
    """The notices that have been planned for anybody but `who`."""
    own = f"telegram//{address_of(who).user}/"
    return {row for row in here.kept()["notices"] if own not in row}


# --- G2, G4: whose button it is ------------------------------------------------------------------


@pytest.mark.parametrize("who", [one for one in ROLES if one != MAYA], ids=[NAMES[o] for o in ROLES if o != MAYA])
def test_g2_g4_a_button_works_for_whom_it_was_drawn_alone(who: int) -> None:
    with company(lessons=LESSONS) as here:
        drawn = here.draw(MAYA, Action(Verb.CANCEL, SOON, version=1))
        before = here.kept("inbox", "notices")
        heard = here.take(here.on(who, f"{drawn}:0"))
        assert heard == here.take(here.on(who, "A" * 22 + ":0")), "as if there were no such button"
        assert heard == ("I don't know that button.",)
        assert here.kept("inbox", "notices") == before


def test_g4_in_a_group_the_presser_counts_and_not_the_chat() -> None:
    with company(lessons=LESSONS) as here:
        drawn = here.draw(MAYA, Action(Verb.CANCEL, SOON, version=1))
        press = here.on(MAYA, f"{drawn}:0")
        in_a_group = address_of(MAYA)
        other = type(press)(
            type(in_a_group)("telegram", "", "ben", in_a_group.chat), drawn, 0, here.event(), press.said_at
        )
        assert here.program.turns.take(other.event, other).immediate.toast is not None
        assert "cancel" not in str(here.kept()["drafts"])
        assert here.take(press) != (), "her own press works, wherever she stands"
        assert "cancel" in str(here.kept()["drafts"])


@pytest.mark.parametrize("n", [-1, 1, 7, 10**9])
def test_g2_a_number_that_no_button_has_is_unknown(n: int) -> None:
    with company(lessons=LESSONS) as here:
        drawn = here.draw(MAYA, Action(Verb.CANCEL, SOON, version=1))
        assert here.take(here.on(MAYA, f"{drawn}:{n}")) == ("I don't know that button.",)


def test_g2_a_form_is_filled_by_whom_it_was_put_before_alone() -> None:
    with company(lessons=LESSONS) as here:
        here.say(MAYA, "book Nadia Wed 17:00 1h word problems")
        drawing = here.button(MAYA, "Create & tell").drawing
        before = here.kept("inbox", "notices")
        for who in (one for one in ROLES if one != MAYA):
            for form in (Submitted, Changed):
                extra = {"field": "date"} if form is Changed else {}
                came = form(
                    address_of(who), drawing, event=here.event(), said_at=NOW, values={"date": "2026-11-30"}, **extra
                )
                assert here.take(came) == ("That is settled already.",)
        assert here.kept("inbox", "notices") == before


# --- G1, G21: what is typed ----------------------------------------------------------------------

TYPED = (
    "cancel {} Tue",
    "cancel {}, ill",
    "move {} Tue to Thu 17:00",
    "move {} to tomorrow 16:00",
    "book {} Wed 17:00 1h word problems",
    "who {}",
    "archive {}",
    "invite {}",
    "tell {} bring the book",
    "start {}",
    "end {}",
    "{} did not come",
    "nudge {}",
    "when is {} next",
    "lessons of {}",
    "undo",
    "undo {}",
    "history of {}",
    "what happened with {}'s lesson?",
    "topic {} triangles",
    "note {} slow today",
)


@pytest.mark.parametrize("who", [RUTH, MILO, BEN, OLGA, EVE], ids=["Ruth", "Milo", "Ben", "Olga", "Eve"])
def test_g1_a_name_of_somebody_elses_is_a_name_that_nobody_has(who: int) -> None:
    with company(lessons=LESSONS) as here:
        before = here.kept(*TRAFFIC, "drafts")
        for sentence in TYPED:
            heard = spoken(here, who, sentence.format("Nadia"), "Nadia")
            leave(here, who)
            assert heard == spoken(here, who, sentence.format("Navia"), "Navia")
            assert not marks(heard, who), sentence
            leave(here, who)
        assert here.kept(*TRAFFIC, "drafts") == before


def spoken(here: Company, who: int, words: str, name: str) -> tuple[str, ...]:
    return tuple(line.replace(name, "<name>") for line in here.say(who, words))


@pytest.mark.parametrize("who", [RUTH, BEN, EVE], ids=["Ruth", "Ben", "Eve"])
def test_g21_an_id_that_is_guessed_is_found_by_nobody(who: int) -> None:
    with company(lessons=LESSONS) as here:
        before = here.kept(*TRAFFIC, "drafts")
        for sentence in ("cancel #{}", "move {} to Thu 17:00", "show session {}", "/history {}", "who {}", "{}"):
            for real, absent in ((SOON, 8999), (NADIA, 7999), (OPEN, 9999)):
                heard = spoken(here, who, sentence.format(real), str(real))
                leave(here, who)
                assert heard == spoken(here, who, sentence.format(absent), str(absent)), sentence
                leave(here, who)
                assert not marks(heard, who), sentence
        assert here.kept(*TRAFFIC, "drafts") == before


def test_g1_a_tutor_who_replies_to_a_card_of_another_tutors_lesson_does_nothing_to_it() -> None:
    """Ruth is also a parent at Maya's: a reply to that card is about no lesson of her own."""
    with company(lessons=LESSONS) as here:
        with here.store.begin() as tx:
            tx.record(BondChanged(Bond(9200, MAYA, person(RUTH), NADIA, decides=True)), MAYA, NOW, "telegram")
        here.craft(RUTH, Action("show", SOON))
        card = here.stage.last_name(address_of(RUTH))
        for sentence in ("cancel it", "cancel", "move it to Thu 17:00", "make it 17:00"):
            heard = here.say(RUTH, sentence, replies_to=card)
            assert not any("Something went wrong" in words for words in heard), (sentence, heard)
            here.say(RUTH, "stop")
        assert "'booked', 1" in next(row for row in here.kept()["sessions"] if row.startswith(f"({SOON},"))
