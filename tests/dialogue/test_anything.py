"""F14, F17, G22: anything at all is written by everybody; nothing breaks, and nothing happens without a yes."""

from __future__ import annotations

import asyncio
import random
import re
import string
from collections.abc import Iterator
from datetime import timedelta
from time import process_time

import pytest
from sqlalchemy import func, select
from structlog.testing import capture_logs

from adapters.store import Lost, Store
from adapters.store.tables import history
from bot.clock import Clock
from bot.intake import Intake
from bot.scenes import Setup
from bot.threads import Threads
from bot.turns import AT_ONCE, Spoken, Turns
from core.dialogue.cleaning import clean
from core.dialogue.incoming import Incoming, Pressed, Said
from tests.dialogue.company import (
    ELENA,
    EVE,
    LESSONS,
    MAYA,
    NADIA,
    TRAFFIC,
    Company,
    address_of,
    company,
)

SAYINGS, MANY_SAYINGS = 600, 20_000
SLOWEST = 0.2  # seconds: 99 of 100 turns are faster
SPEAKERS = (MAYA, MAYA, MAYA, NADIA, ELENA, EVE)

# Whatever consists of these is a yes to what was read back.
YES = re.compile(
    r"^(?:(?:ok(?:ay)?|yes|yep|yeah|yup|ya|y|sure|of course|right|correct|exactly|fine|good|great|perfect|do it|do"
    r"|go ahead|go|confirm(?:ed)?|works|agreed|book it|send(?: it)?|create(?: it)?|cancel it|thanks|👍)[\s,.!]*)+$",
    re.IGNORECASE,
)
# To archive somebody is one word; [Bring back] stands below the answer, and nobody is told.
ARCHIVE = re.compile(r"^/?archive\b", re.IGNORECASE)
# What a sentence alone may do: answer, show a sign of life, open the room, set one's own wishes.
HARMLESS = frozenset(
    {"AttendanceChanged", "SessionStarted", "SessionEnded", "StudentNudged", "GuardianAsked", "SessionNoted"}
    | {"PersonChanged", "TutorChanged", "TutorLate"}
)

SEEDS = (
    "book Nadia Tue 16:30 1h quadratic equations weekly until 15 Jan",
    "book Milo tomorrow at 5pm for 45 min",
    "book milo on the 31st of february 25:99",
    "move Nadia Tue to Thu 17:00",
    "move it to next friday same time",
    "cancel Nadia today, ill",
    "cancel everything this week",
    "add Karl Jansen, 12, Thursdays 45 min, 30 EUR",
    "archive Milo",
    "invite Nadia",
    "who Nadia",
    "tell Nadia bring the book",
    "Mon-Thu 15-20, Sat 9-13, lunch 12-12:30",
    "off 24 Dec - 6 Jan",
    "am I free tomorrow at 4?",
    "what do I have on Wednesday",
    "make it 17:00",
    "remind me two hours before",
    "/today",
    "/week",
    "/sessions",
    "/free",
    "/city",
    "/settings",
    "/start",
    "/new",
    "/remind 24h 1h",
    "/quiet 22-7",
    "undo",
    "stop",
    "help",
    "yes",
    "ok",
    "I'm coming",
    "5 min late",
    "can't today",
    "can we do another time?",
    "start",
    "end",
    "nudge Nadia",
    "Nadia did not come",
    "45",
    "16:30",
    "tomorrow",
    "Berlin",
    "reliability",
)
ODD = "\x00\u202e\u2028²٣①½ʼ’“”–—·\u200d👩👍🏽éЖ中\ud83d\n\t%{}[]<>&*_~`|\\/#@:;,.-+=0123456789"
SPLICES = (
    "",
    "0",
    "99999999999999999999",
    "²",
    "-1",
    "24:60",
    "31 Feb",
    "#17",
    "{x}",
    "%s",
    "min",
    "h",
    "until",
    "every",
)


def sayings(seed: int, n: int) -> Iterator[str]:
    """Sentences of the grammar with something wrong in them, halves of two, and no sentences at all."""
    rng = random.Random(seed)
    for _ in range(n):
        words = rng.choice(SEEDS)
        match rng.randrange(6):
            case 0:
                yield words
            case 1:
                parts = words.split()
                parts[rng.randrange(len(parts))] = rng.choice(SPLICES)
                yield " ".join(parts)
            case 2:
                other = rng.choice(SEEDS)
                yield words[: rng.randrange(len(words) + 1)] + " " + other[rng.randrange(len(other)) :]
            case 3:
                letters = list(words)
                for _ in range(rng.randrange(1, 5)):
                    letters.insert(rng.randrange(len(letters) + 1), rng.choice(ODD))
                yield "".join(letters)
            case 4:
                yield " ".join(rng.sample(words.split(), len(words.split())))
            case _:
                size = rng.choice((1, 3, 20, 200, 4100))
                yield "".join(rng.choice(ODD + string.ascii_letters + " " * 20) for _ in range(size))


def happened(here: Company, since: int) -> list[str]:
    """The kinds of what has been recorded after row `since`."""
    with here.engine.begin() as connection:
        return list(connection.scalars(select(history.c.kind).where(history.c.id > since)))


def rows(here: Company) -> int:
    with here.engine.begin() as connection:
        return int(connection.scalar(select(func.max(history.c.id))) or 0)


def examine(seed: int, n: int, times: list[float]) -> None:
    """Say it all, turn by turn; a turn that raises fails the test."""
    rng = random.Random(seed)
    with company(lessons=LESSONS) as here:
        for number, raw in enumerate(sayings(seed, n)):
            words, who = clean(raw), rng.choice(SPEAKERS)
            since, event = rows(here), f"saying-{number}"
            said = Said(address_of(who), words, event, here.clock.now())
            began = process_time()
            try:
                here.program.turns.take(event, said)
            except Exception as error:
                raise AssertionError(f"{who} said {words!r}") from error
            times.append(process_time() - began)
            done = set(happened(here, since))
            may = HARMLESS | ({"StudentChanged"} if ARCHIVE.match(words.strip()) else set())
            assert done <= may or YES.match(words.strip()), (who, words, done)
            assert who != EVE or not done, (words, done)
            if number % 40 == 0:
                here.deliver()
                press_something(here, rng, number)


def press_something(here: Company, rng: random.Random, number: int) -> None:
    """Press any button that anybody has: what follows is their yes, and must not break either."""
    who = rng.choice((MAYA, NADIA, ELENA))
    with here.store.read() as view:
        drawn = [view.drawn(card, address_of(who)) for card in ("draft", "drop", "invite", "free", "session:8001")]
    found = [card for card in drawn if card is not None and card.choices]
    if found:
        card = rng.choice(found)
        press = Pressed(address_of(who), card.id, rng.randrange(len(card.choices)), f"tap-{number}", here.clock.now())
        here.program.turns.take(press.event, press)


@pytest.mark.parametrize("seed", range(5))
def test_f14_anything_said_breaks_nothing_and_does_nothing_without_a_yes(seed: int) -> None:
    examine(seed, SAYINGS // 5, [])


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_f14_20_000_sayings_break_nothing_and_are_answered_in_time() -> None:
    times: list[float] = []
    for seed in range(20):
        examine(100 + seed, MANY_SAYINGS // 20, times)
    assert len(times) == MANY_SAYINGS
    assert sorted(times)[len(times) * 99 // 100] < SLOWEST


ANSWERS = (
    ("yes", 1, "that is a yes"),
    ("ok!", 1, "so is that"),
    ("y", 1, "short is enough"),
    ("no", 0, "a no is a no"),
    ("nope", 0, "in all its forms"),
    ("not yet", 0, "later is not now"),
    ("don't", 0, "however short"),
    ("cancel", 0, "the draft, for there is no lesson yet"),
    ("cancel it", 0, "the draft as well"),
    ("maybe", 0, "a doubtful answer does nothing"),
    ("thanks", 0, "politeness may be either"),
    ("keep it", 0, "the draft or the lesson: nobody knows"),
)


@pytest.mark.parametrize(("words", "booked", "why"), ANSWERS)
def test_f14_only_a_clear_yes_books_what_was_read_back(words: str, booked: int, why: str) -> None:
    with company() as here:
        here.say(MAYA, "book Nadia Wed 17:00 1h word problems")
        assert here.say(MAYA, words) != ()
        assert len(here.kept()["sessions"]) == booked, why


@pytest.mark.parametrize(("words", "still"), [("cancel it", 0), ("yes", 0), ("no", 1), ("maybe", 1), ("thanks", 1)])
def test_f14_only_a_clear_yes_cancels_what_was_read_back(words: str, still: int) -> None:
    with company(lessons=LESSONS[:1]) as here:
        here.say(MAYA, "cancel Nadia Tue")
        assert here.say(MAYA, words) != ()
        assert sum("'booked'" in row for row in here.kept()["sessions"]) == still


@pytest.mark.parametrize("who", [MAYA, NADIA, ELENA, EVE], ids=["tutor", "student", "parent", "stranger"])
def test_f17_what_is_no_text_is_refused_politely(who: int) -> None:
    with company(lessons=LESSONS) as here:
        before = here.kept(*TRAFFIC)
        for words in ("", "a caption", "book Nadia Wed 17:00", "yes"):
            assert here.say(who, words, other=True) == ("I can only read text. Please write it.",)
        assert here.kept(*TRAFFIC) == before


@pytest.mark.parametrize("words", ["", "   ", "\n", "\u202e", "\x00"])
def test_f17_nothing_said_is_answered_with_nothing(words: str) -> None:
    with company() as here:
        for who in (MAYA, NADIA, EVE):
            assert here.say(who, words) == ()


# --- G22 -----------------------------------------------------------------------------------------

FAULTS = (
    RuntimeError("SELECT name FROM people WHERE id = 7003 -- /srv/tutorbell/adapters/store/people.py:42"),
    Lost("could not connect to postgresql://tutor:secret@db/tutorbell"),
    KeyError(7003),
    ValueError("Traceback (most recent call last)"),
)
SORRY = re.compile(r"^Something went wrong on my side; nothing was changed\. \(ref [0-9A-F]{4}\)$")


class Broken(Turns):
    """A turn that fails each time."""

    def __init__(self, store: Store, clock: Clock, fault: Exception) -> None:
        super().__init__(store, clock, Setup(""))
        self._fault = fault

    def take(self, event: str, incoming: Incoming, wait: timedelta = AT_ONCE) -> Spoken:
        raise self._fault


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: type(fault).__name__)
@pytest.mark.parametrize("who", [MAYA, NADIA, EVE], ids=["tutor", "student", "stranger"])
def test_g22_a_fault_of_ours_tells_a_person_nothing_but_a_reference(fault: Exception, who: int) -> None:
    with company(lessons=LESSONS) as here:
        before = here.kept(*TRAFFIC)
        threads = Threads(here.store.database)
        broken = Broken(here.store, here.clock, fault)
        intake = Intake(here.store, broken, here.program.delivery, here.clock, threads)
        said = Said(address_of(who), "hello", "broken", here.clock.now())
        with capture_logs() as logged:
            answer = asyncio.run(intake.take(said))
        threads.close()
        here.deliver()
        heard = [one.message.text for one in here.stage.take_heard()]
        assert len(heard) == 1
        assert SORRY.match(heard[0])
        assert heard[0][-5:-1] == logged[-1]["ref"], "whoever reads the log finds it by that reference"
        assert (answer.toast, answer.problems, answer.entries) == ("", None, ())
        assert here.kept(*TRAFFIC) == before
        assert here.say(who, "hello") != (), "what comes later is answered as ever"
