"""What is typed instead of pressed: which of the choices before the speaker a sentence takes. FLOWS 0.2 and 8."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from core.access import Verb, authorize
from core.dialogue import consenting, forms, pressing
from core.dialogue.arranging.slots import doubt_of, moment_of
from core.dialogue.looking_back.taking_back import TAKE_BACK
from core.dialogue.meeting.answering import which_time
from core.dialogue.reading import read_intent, read_time
from core.dialogue.resting import OPEN
from core.dialogue.scene import Scene, Shown, Turn, reply, say
from core.model.calendar import Calendar
from core.model.session import Session
from core.moments import Instant
from core.notices.offering import CHOOSE, CHOOSE_DAY, KEEP, NONE_FITS, question
from core.replies import Choice, Tone
from core.words import Clock, Day, Listed, Moment, Period, Text, Value, lines, text

_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth")
_NTH = {word: n for n, word in enumerate(_ORDINALS)} | {"1st": 0, "2nd": 1, "3rd": 2, "4th": 3, "5th": 4, "6th": 5}
_POLITE = (
    r"(?:(?:ok(?:ay)?|yes|yeah|yep|yea|sure|hm+|then|please|pls|i'?ll|we'?ll|let'?s|take|do|go with|i'd like|prefer)"
    r"[ ,.!]+)*"
)
_WHICH = re.compile(
    rf"^{_POLITE}(?:the )*(?:(?P<nth>{'|'.join(_NTH)}|last)|(?:number|no\.?|nr\.?|option|#) ?(?P<n>[1-6]))"
    r"(?:[ ,.!]+(?:one|option|time|slot|lesson|please|pls|works?|suits(?: me| us)?|for (?:me|us|her|him)|"
    r"(?:is|would be|sounds) (?:fine|good|ok|okay|great|best|perfect)|thanks?(?: you)?|thx|ty))*[ .!]*$",
    re.IGNORECASE,
)
_NONE = re.compile(
    rf"^(?:{_POLITE}|(?:no|sorry|hi|unfortunately)[ ,.!]+)*"
    r"(?:neither|none|nothing|no one|not any|not one)"
    r"(?: of (?:them|(?:those|these|the)(?: (?:two|three|times|dates|days|slots|options|ones))?))?"
    r"(?: (?:is|are))?(?: (?:works?|fits?|suits?|good|possible|fine|ok|of (?:them|those|these)))*"
    r"(?: (?:for )?(?:me|us|her|him))?(?:[ ,]+(?:sorry|unfortunately|works?|fits?|suits?|thanks|thank you))*"
    r"(?:[ ,.]+(?:i|we|she|he)(?: have| has|'ve| am|'m| are| is|'s| got| work)\b[^?]*)?[ .!]*$",
    re.IGNORECASE,
)
_KEEP = re.compile(
    rf"^{_POLITE}(?:keep|leave|stay with|stick with|stick to)(?: it)?(?: (?:on|at|as))?"
    r"(?: (?:(?:the |my |our )?(?:old |original )?(?:time|one|lesson|is|it is)|(?P<time>.+?)))?(?: please)?[ .!]*$|"
    r"^(?:the )?(?:old|original) (?:time|one)(?: please)?[ .!]*$",
    re.IGNORECASE,
)
_YES = frozenset({"yes", "ok", "okay", "yes please", "yes, please", "do it", "yep", "yeah", "sure", "👍", "y"})
_NO = frozenset({"no", "nope", "no thanks", "nah", "no, thanks", "👎", "n", "don't", "dont"})
LEAVE = frozenset(
    {"stop", "abort", "discard", "forget it", "forget that", "never mind", "nevermind", "nvm", "leave it", "drop it"}
    | {"cancel that", "quit", "exit", "/stop", "/cancel"}
)


def plain(words: str) -> str:
    """The words as they are compared: small, without what ends a sentence."""
    return words.casefold().strip(" .!").replace("’", "'")


def picked(scene: Scene, words: str, *, apart: bool = False) -> Turn | None:
    """What follows from words that take one of the choices shown; None: they are for somebody else.

    Words that stand `apart` answer only what is offered for their own lesson.
    """
    if (turn := consenting.answered(scene, words, apart=apart) or _how_late(scene, words)) is not None:
        return turn
    if apart:
        return _of_offers(scene, words)
    last = scene.shown[0] if scene.shown else None
    asks = last if last is not None and last.drawing.current and last.drawing.choices else None
    if asks is not None and (asks.drawing.form or asks.drawing.card == forms.DRAFT):  # of a mail only the form is known
        return _in_draft(scene, asks, words)
    if asks is not None and (turn := _yes_or_no(scene, asks, words)) is not None:
        return turn
    if scene.draft is not None and scene.draft.asked:
        return None
    if asks is not None and (turn := _of_list(scene, asks, words)) is not None:
        return turn
    return _of_offers(scene, words)


def _how_late(scene: Scene, words: str) -> Turn | None:
    """`10`, `like 10 mins` to the question how late: any number of minutes, not only one of those shown."""
    last = scene.shown[0] if scene.shown else None
    if last is None or not last.drawing.current or not _is_recent(scene, last):
        return None
    steps = [one.action for one in last.drawing.choices if one.action.verb in (Verb.LATE, Verb.TUTOR_LATE)]
    if len(steps) < len(last.drawing.choices) or len(steps) < 2:  # the question alone, not a card that has it too
        return None
    minutes = read_intent(scene, words, "late").late_minutes
    return pressing.act(scene, replace(steps[0], value=str(minutes))) if minutes else None


def _is_recent(scene: Scene, shown: Shown) -> bool:
    return scene.now <= shown.at + OPEN


def _press(scene: Scene, shown: Shown, n: int) -> Turn:
    return pressing.pressed(replace(scene, drawing=shown.drawing), n)


_UNDOES = frozenset({"undo", "undo_all", TAKE_BACK})


# --- yes or no -------------------------------------------------------------------------------------


def _yes_or_no(scene: Scene, shown: Shown, words: str) -> Turn | None:
    """A yes or no to a question that has just these two answers; after a while it is asked once more."""
    choices = shown.drawing.choices
    yes = next((n for n, one in enumerate(choices) if one.tone is Tone.MAIN), None)
    no = next((n for n, one in enumerate(choices) if one.action.verb == "keep"), None)
    undoes = yes is not None and choices[yes].action.verb in _UNDOES
    if yes is None or not (no is not None or (undoes and len(choices) == 1)):
        return None
    said = plain(words)
    if said in _NO | LEAVE:
        return say(scene, text("Good, nothing was changed."), card="undo") if no is None else _press(scene, shown, no)
    if said not in _YES and said != shown.labels[yes].casefold():
        return None
    if _is_recent(scene, shown) or undoes:  # what can no longer be undone the button refuses
        return _press(scene, shown, yes)
    again = lines(text("That was a while ago. Still so?"), shown.text)
    return say(scene, again, *choices, card=shown.drawing.card)


# --- one of several --------------------------------------------------------------------------------


def _in_draft(scene: Scene, shown: Shown, words: str) -> Turn | None:
    """`the second` to the question of a form; all else it reads itself."""
    found = _WHICH.match(words.strip())
    group = _alike(shown.drawing.choices)
    leaves = [n for n, label in enumerate(shown.labels) if label.casefold().startswith("no,")]
    if len(leaves) == 1 and plain(words) in _NO and scene.draft is not None:
        return _press(scene, shown, leaves[0])  # "No, 17:30 is fine"
    if found is None or scene.draft is None or not scene.draft.asked or len(group) < 2:
        return None
    return _press(scene, shown, n) if (n := _nth(group, found)) is not None else None


def _of_list(scene: Scene, shown: Shown, words: str) -> Turn | None:
    """One of the lessons, people or times that a message lists, by its place, its name or its time."""
    choices = shown.drawing.choices
    group = _alike(choices)
    if len(group) < 2 or choices[group[0]].action.verb in (CHOOSE, CHOOSE_DAY):
        return None
    recent = _is_recent(scene, shown)
    if plain(words) in LEAVE and not shown.drawing.card and recent:
        return say(scene, text("Good, nothing was changed, and nobody was told."))
    found = _WHICH.match(words.strip())
    counted = _nth(group, found) if found else None
    fitting = [counted] if counted is not None else _at_time(scene, choices, group, words)
    if not fitting and recent:
        fitting = [n for n in group if _named(shown.labels[n], words)]
    if len(fitting) == 1 and recent:
        return _press(scene, shown, fitting[0])
    if not fitting:
        return None
    asked = text("Which one?") if recent else text("That was a while ago. Which one?")
    return say(scene, asked, *(choices[n] for n in (fitting if len(fitting) > 1 else group)))


def _alike(choices: Sequence[Choice]) -> list[int]:
    """The choices of which one is to be taken: those of the verb that stands there most often."""
    verbs = [one.action.verb for one in choices]
    most = max(verbs, key=verbs.count, default="")
    return [n for n, verb in enumerate(verbs) if verb == most]


def _nth(group: Sequence[int], found: re.Match[str]) -> int | None:
    """The choice that the words count out; None: there are not so many."""
    word = (found["nth"] or "").casefold()
    n = len(group) - 1 if word == "last" else _NTH[word] if word else int(found["n"]) - 1
    return group[n] if n < len(group) else None


_FILLERS = re.compile(
    rf"^{_POLITE}(?:the )?(?P<name>.+?)(?:'s)?(?: (?:one|please|lesson|works|is fine))*[ .!]*$", re.IGNORECASE
)
_SHORTEST = 2  # letters of a name


def _named(label: str, words: str) -> bool:
    """Whether the words are the label, or whole words of it."""
    found = _FILLERS.match(words.strip())
    name = found["name"].casefold() if found else ""
    if len(name) < _SHORTEST:
        return False
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", label.casefold()) is not None


_OR = re.compile(r"\b(?:or|and)\b", re.IGNORECASE)


def _at_time(scene: Scene, choices: Sequence[Choice], among: Sequence[int], words: str) -> list[int]:
    """The choices of the day or time that the words take; of several that are named, those of each."""
    intent = read_time(scene, words)
    if intent is None:
        parts = [part for part in _OR.split(words) if part.strip()]
        each = [_at_time(scene, choices, among, part) for part in parts] if len(parts) > 1 else [[]]
        return sorted({n for one in each for n in one}) if all(each) else []
    said = moment_of(intent) | doubt_of(intent)
    days = [one for one in (said.get("date") or said.get("doubt_date", "")).split("|") if one]
    clocks = [one for one in (said.get("time") or said.get("doubt_time", "")).split("|") if one]
    weekday = _weekday(words)
    ahead = ((n, at.wall(scene.zone)) for n in among if (at := _start(choices[n].label)) is not None)
    fitting = [(n, wall) for n, wall in ahead if not clocks or f"{wall:%H:%M}" in clocks]
    if weekday is not None:
        return [n for n, wall in fitting if wall.weekday() == weekday]
    return [n for n, wall in fitting if (wall.date().isoformat() in days if days else clocks)]


_WEEKDAYS = re.compile(r"\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*\b", re.IGNORECASE)


def _weekday(words: str) -> int | None:
    """The weekday of a sentence that names no date."""
    found = _WEEKDAYS.search(words)
    if found is None or re.search(r"\d(?:st|nd|rd|th)|\d\.|/|next", words):
        return None
    return ("mon", "tue", "wed", "thu", "fri", "sat", "sun").index(found[1].casefold())


def _start(label: Value) -> Instant | None:
    """The instant that a label speaks of."""
    match label:
        case Moment() | Clock():
            return label.at
        case Period():
            return label.start
        case Day(of) if isinstance(of, Instant):
            return of
        case Text(values=values):
            return _first(values.values())
        case Listed(parts):
            return _first(parts)
        case _:
            return None


def _first(values: Iterable[Value]) -> Instant | None:
    return next((at for one in values if (at := _start(one)) is not None), None)


# --- other times that are offered ------------------------------------------------------------------


def _of_offers(scene: Scene, words: str) -> Turn | None:
    """One of the times that are offered, none of them, or the old one; for as long as the offer stands."""
    asked = list(_offered(scene))
    if not asked:
        return None
    choices = [choice for _, _, shown in asked for choice in shown]
    none = [one for one in choices if one.action.verb == NONE_FITS]
    if _NONE.match(words.strip()):
        return pressing.act(scene, none[0].action) if len(none) == 1 else _which(scene, asked, none)
    kept = [one for one in choices if one.action.verb == KEEP]
    if (found := _KEEP.match(words.strip())) is not None and _fits_kept(scene, kept, found["time"] or ""):
        return pressing.act(scene, kept[0].action) if len(kept) == 1 else _which(scene, asked, kept)
    times = [one for one in choices if one.action.verb in (CHOOSE, CHOOSE_DAY)]
    if (found := _WHICH.match(words.strip())) is not None:
        return _counted(scene, found) or _which(scene, asked, times)
    if len(asked) == 1 and _answers_offer(scene) and (turn := _bare(scene, asked, [*none, *kept], words)):
        return turn
    return _by_time(scene, asked, times, kept, words)


def _answers_offer(scene: Scene) -> bool:
    """Whether other times are what was asked last, or what is replied to."""
    asks = next((one for one in scene.shown if scene.about in (0, one.drawing.session)), None)
    return asks is not None and any(one.action.verb in (CHOOSE, NONE_FITS) for one in asks.drawing.choices)


def _bare(scene: Scene, asked: Asked, others: list[Choice], words: str) -> Turn | None:
    """A bare yes chooses no time, and a bare no may be to them or to any other: each is asked."""
    intent = read_intent(scene, words)
    if intent.kind != "confirm" or intent.answer not in ("yes", "no"):
        return None
    calendar, session, _ = asked[0]
    if intent.answer == "yes":
        return which_time(scene, calendar, session)
    head = text("Does none of the times fit, or shall it stay as it is?")
    return Turn(replies=(replace(reply(head, *others), session=session.id),), draft=scene.draft)


def _fits_kept(scene: Scene, kept: list[Choice], time: str) -> bool:
    """Whether the time that shall be kept is the old one, or none is named."""
    return not time or bool(_at_time(scene, kept, range(len(kept)), time))


def _counted(scene: Scene, found: re.Match[str]) -> Turn | None:
    """The time that is counted out on the card that stands last: `the second`."""
    last = scene.shown[0] if scene.shown else None
    if last is None or not last.drawing.current:
        return None
    verbs = [one.action.verb for one in last.drawing.choices]
    times = [n for n, verb in enumerate(verbs) if verb in (CHOOSE, CHOOSE_DAY)]
    among = times if NONE_FITS in verbs else list(range(len(verbs)))
    n = _nth(among, found) if times else None
    return None if n is None else _press(scene, last, n)


def _offered(scene: Scene) -> Iterator[tuple[Calendar, Session, tuple[Choice, ...]]]:
    """The lessons for which the speaker may choose another time now, each with its choices."""
    for calendar in scene.others:
        for offer in calendar.offers:
            session = next((one for one in calendar.sessions if one.id == offer.session), None)
            if session is None or not offer.stands(session, scene.now):
                continue
            if scene.about not in (0, session.id):
                continue
            if authorize(scene.me.id, Verb.CHOOSE, calendar, session):
                yield calendar, session, question(calendar, offer, session, scene.me.id, scene.now).choices


Asked = list[tuple[Calendar, Session, tuple[Choice, ...]]]


def _by_time(scene: Scene, asked: Asked, times: list[Choice], kept: list[Choice], words: str) -> Turn | None:
    """The time that was named; one that is not offered is asked about, never taken for another."""
    both = [*times, *kept]
    found = [both[n] for n in _at_time(scene, both, range(len(both)), words)]
    if not found and read_time(scene, words) is None:
        return None
    if len(found) == 1:
        return pressing.act(scene, found[0].action)
    return _which(scene, asked, found)


def _which(scene: Scene, asked: Asked, choices: list[Choice]) -> Turn:
    """Ask once more, with the choices that may be meant; with none of them all."""
    calendar, session, everything = asked[0]
    if choices:
        return Turn(replies=(replace(reply(text("Which one?"), *choices), session=session.id),), draft=scene.draft)
    head = text("{tutor} has not offered that. Would one of these do?", tutor=calendar.tutor.person.first)
    return Turn(replies=(replace(reply(head, *everything), session=session.id),), draft=scene.draft)
