"""Sentences and slash commands, and what each leads to."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from core.access import Verb
from core.dialogue import helping, jotting, leaving_out
from core.dialogue.arranging import booking, lists, making, new_lesson, no_date, other_clock
from core.dialogue.changing import letting_in, requesting, sick_day, standing
from core.dialogue.looking_back import recalling, taking_back, undoing
from core.dialogue.meeting import absences, answering, presence, results, waiting, wrapping_up
from core.dialogue.openings import by_weekday, holidays, hours, travelling, why
from core.dialogue.people import allowing, connecting, house, inviting, mailboxes, roster
from core.dialogue.reading import read_intent, says
from core.dialogue.resting import OPEN, closes, thanks
from core.dialogue.scene import Scene, Turn, say
from core.dialogue.setting import feeds, house_rules, policy, preferences
from core.model.session import Status
from core.replies import Action, Choice, Reply
from core.rules.results import awaiting_result
from core.understanding import Intent
from core.words import text

_COMMAND = re.compile(r"^/?([a-z]+)(?:@\w+)?(?:\s*\?+|\s+(.*))?$", re.IGNORECASE | re.DOTALL)


def command_of(words: str) -> tuple[str, str]:
    """The first word, and the rest; the word is empty where the sentence does not begin with one."""
    found = _COMMAND.match(words)
    return (found[1].casefold(), (found[2] or "").strip()) if found else ("", words)


_WORDS: dict[str, Callable[[Scene, str], Turn]] = {
    "add": lambda scene, rest: letting_in.said(scene, rest) or roster.add(scene, rest),
    "invite": inviting.named,
    "who": roster.who,
    "archive": roster.archive_named,
    "students": lambda scene, rest: roster.listed(scene),
    "today": lambda scene, rest: lists.today(scene),
    "tomorrow": lambda scene, rest: lists.tomorrow(scene),
    "week": lambda scene, rest: lists.week(scene),
    "sessions": lambda scene, rest: lists.sessions(scene),
    "lessons": lambda scene, rest: lists.sessions(scene),
    "undo": lambda scene, rest: undoing.asked(scene),
    "policy": policy.command,
    "reliability": lambda scene, rest: standing.shown(scene),
    "why": why.asked,
    "city": house.move,
    "rules": lambda scene, rest: house_rules.shown(scene),
    "email": mailboxes.named,
    "calendar": lambda scene, rest: feeds.shown(scene),
    "connect": connecting.begin,
    "settings": lambda scene, rest: preferences.settings(scene),
    "remind": preferences.remind,
    "quiet": preferences.quiet,
    "help": lambda scene, rest: helping.help_words(scene),
    "start": lambda scene, rest: lists.greeted(scene),
}
_TAKE_WORDS = frozenset(  # what follows belongs to them, slash or not
    {"add", "invite", "who", "archive", "policy", "quiet", "why", "email"}
)
_FAMILY = frozenset(
    {
        "today",
        "tomorrow",
        "week",
        "sessions",
        "lessons",
        "help",
        "start",
        "city",
        "settings",
        "remind",
        "quiet",
        "calendar",
        "email",
        "connect",
    }
)


def _names_command(words: str, command: str, rest: str) -> bool:
    """Whether the sentence is that command: with a slash always, else alone or with words that belong to it."""
    if words.startswith("/"):
        return True
    if command == "who" and _NOT_OF_SOMEBODY.match(rest):
        return False
    return command in _TAKE_WORDS or (not rest and command != "start")


def known(*, own: bool) -> frozenset[str]:
    """The commands that a tutor has, or a family."""
    return frozenset(_WORDS) if own else _FAMILY


def is_named(scene: Scene, words: str) -> bool:
    """Whether a sentence is a command by the words that it begins with or consists of, not by its meaning."""
    command, rest = command_of(words)
    known = _WORDS if scene.own else _FAMILY
    if command in known and _names_command(words, command, rest):
        return True
    return (bool(scene.own) and command == "hours" and not rest) or _known_words(scene, words) is not None


_GREETINGS = frozenset({"hi", "hello", "hey", "hiya", "hallo", "good morning", "good afternoon", "good evening"})
_NOT_OF_SOMEBODY = re.compile(  # `who do I teach tomorrow`, `who is free on Wednesday`
    r"(?:am|are|can|did|do|does|has|have|was|were|will)\b|is (?:coming|free|here|late|next|on)\b", re.IGNORECASE
)


def _greets(words: str) -> bool:
    return words.casefold().strip(" .!👋") in _GREETINGS


def takes_words(words: str) -> bool:
    """Whether it is a command with words that belong to it: `add Leo Brandt`, which answers no question."""
    command, rest = command_of(words)
    return command in _TAKE_WORDS and bool(rest)


def done(scene: Scene, words: str) -> Turn:
    """What a sentence asks for, whoever says it. The speaker is known to some calendar."""
    if (made := making.asked(scene, words)) is not None:
        return made
    return of_tutor(scene, words) if scene.own else of_family(scene, words)


def _known_words(scene: Scene, words: str) -> Turn | None:
    """What is said in words of its own, whoever says it: of digests, of results, of history, of who is there."""
    if (answer := preferences.digest(scene, words) or preferences.silence(scene, words)) is not None:
        return answer
    if scene.own and (answer := wrapping_up.asked(scene, words)) is not None:
        return answer
    return recalling.asked(scene, words) or presence.said(scene, words)


_ONE_FIRST = text(
    "I cannot swap two lessons in one go. Move one of them first: “move Anna to Thu 18:00”, then the other."
)


def of_tutor(scene: Scene, words: str) -> Turn:
    """What a tutor's sentence asks for."""
    command, rest = command_of(words)
    if (answer := _known_words(scene, words)) is not None:
        return answer
    if command in _WORDS and _names_command(words, command, rest):
        return _WORDS[command](scene, rest)
    if (gone := roster.removed(scene, command, rest)) is not None:
        return gone
    if command == "new" and words.startswith("/") and not rest:
        return booking.begin(scene)
    if command == "hours" and not rest:
        return hours.shown(scene)
    if command == "hours" and rest.casefold() == by_weekday.EDIT:
        return by_weekday.begin(scene)
    if place := house.said(words):
        return house.move(scene, place)
    if (ruled := policy.said(scene, words) or allowing.said(scene, words)) is not None:
        return ruled
    if _greets(words):
        return lists.greeted(scene)
    if closes(words) and not thanks(words):
        return Turn(draft=scene.draft)
    intent = read_intent(scene, words)
    if (none := no_date.answered(scene, intent)) is not None:
        return none
    if (question := leaving_out.unclear(scene, intent)) is not None:
        return question
    if (other := other_clock.answered(scene, intent, words)) is not None:
        return other
    if intent.kind == "reschedule" and len(intent.students) > 1 and not intent.new and says(scene, "swaps", words):
        return say(scene, _ONE_FIRST)
    if intent.kind in ("reschedule", "cancel") and _for_each(intent):
        return say(scene, text("Each at their own time: one lesson after the other, please. Which is the first?"))
    if intent.kind == "message":
        return jotting.tell_said(scene, intent, words)
    if intent.kind == "free":
        return lists.free_said(scene, intent, words)
    handler = _TUTOR.get(intent.kind)
    return _and_then(handler(_of_last_card(scene, intent, words), intent), intent) if handler else _puzzled(scene)


def _and_then(turn: Turn, intent: Intent) -> Turn:
    """The turn, and what else the sentence wants: it has to be written once more."""
    more = text("One thing after the other. Then write: “{words}”", words=intent.then)
    return turn.also(Reply(more)) if intent.then else turn


def _for_each(intent: Intent) -> bool:
    """Whether several students are named, each with a time of their own."""
    return len(intent.students) > 1 and intent.ask is not None and intent.ask.field == "student"


_IT = re.compile(r"\b(?:it|that|this)\b", re.IGNORECASE)


def _of_last_card(scene: Scene, intent: Intent, words: str) -> Scene:
    """`make it Wednesday` right behind a lesson's card is about that lesson."""
    named = intent.students or intent.candidates or intent.unknown_name or intent.target or intent.scope
    last = scene.shown[0] if scene.shown else None
    if intent.kind not in ("reschedule", "cancel") or named or scene.about or last is None or not _IT.search(words):
        return scene
    recent = scene.now <= last.at + OPEN and last.drawing.session
    return replace(scene, about=last.drawing.session) if recent else scene


def of_family(scene: Scene, words: str) -> Turn:
    """What a student's or guardian's sentence asks for."""
    command, rest = command_of(words)
    if (answer := _known_words(scene, words)) is not None:
        return answer
    if command in _FAMILY and _names_command(words, command, rest):
        return _WORDS[command](scene, rest)
    if command == "new" and words.startswith("/") and not rest:
        return new_lesson.begun(scene)
    if place := house.said(words):
        return house.move(scene, place)
    if (allowed := allowing.said(scene, words)) is not None:
        return allowed
    if _greets(words):
        return lists.greeted(scene)
    intent = read_intent(scene, words)
    if (none := no_date.answered(scene, intent)) is not None:
        return none
    if (question := leaving_out.unclear(scene, intent)) is not None:
        return question
    handler = _FAMILYS.get(intent.kind, _answered)
    return handler(scene, intent, words)


def _answered(scene: Scene, intent: Intent, words: str) -> Turn:
    """What is no question: thanks, a change of mind, an answer, or words to pass on."""
    if intent.kind == "thanks" and thanks(words):
        return say(scene, text("You are welcome."))
    if intent.kind == "rsvp" and intent.answer == "yes" and taking_back.may(scene, intent):
        return taking_back.asked(scene)
    if _is_slash(words) and intent.kind not in _ANSWERS:
        return helping.unknown_command(scene, words)
    return answering.heard(scene, intent, words)


_ANSWERS = frozenset({"late", "rsvp", "confirm", "cancel"})
_FAMILYS: dict[str, Callable[[Scene, Intent, str], Turn]] = {
    "undo": lambda scene, intent, words: taking_back.asked(scene),
    "abort": lambda scene, intent, words: taking_back.nothing_open(scene),
    "list": lambda scene, intent, words: lists.asked(scene, intent),
    "remind_setting": lambda scene, intent, words: preferences.asked(scene, intent),
    "reschedule": requesting.heard,
    **dict.fromkeys(
        ("create", "free"),
        lambda scene, intent, words: new_lesson.heard(scene, intent) or answering.heard(scene, intent, words),
    ),
    "help": lambda scene, intent, words: helping.help_words(scene),
}


def _is_slash(words: str) -> bool:
    return bool(re.match(r"/[a-z]", words, re.IGNORECASE))


def _on_near(verb: Verb, do: Callable[..., Turn]) -> Callable[[Scene, Intent], Turn]:
    """Do something to the lesson that is going on, or about to begin; a result also to one that has none yet."""

    def handler(scene: Scene, intent: Intent) -> Turn:
        ahead = scene.calendar.upcoming(scene.now)
        if verb in (Verb.END, Verb.NO_SHOW):
            begun = [one for one in ahead if one.start <= scene.now or one.status is Status.STARTED]
            ahead = (*begun, *reversed(awaiting_result(scene.calendar, scene.now)), *ahead)
        mine = [one for one in ahead if not intent.students or set(intent.students) & set(one.students)]
        if not mine:
            return say(scene, text("There is no such lesson coming up."))
        named = ",".join(str(one) for one in intent.students if one in mine[0].students)
        each = verb in (Verb.NUDGE, Verb.NO_SHOW)
        return do(scene, scene.calendar, mine[0], Action(verb, mine[0].id, named if each else ""))

    return handler


_TUTOR: dict[str, Callable[[Scene, Intent], Turn]] = {
    "create": booking.begin,
    "reschedule": sick_day.move_said,
    "cancel": sick_day.cancel_said,
    "list": lists.asked,
    "hours": hours.from_sentence,
    "block": sick_day.off_said,
    "holidays": holidays.from_sentence,
    "travel": travelling.from_sentence,
    "back": travelling.returned,
    "start": _on_near(Verb.START, waiting.start),
    "end": _on_near(Verb.END, results.end),
    "no_show": _on_near(Verb.NO_SHOW, absences.no_show),
    "late": waiting.late_from_sentence,
    "nudge": _on_near(Verb.NUDGE, waiting.nudge),
    "topic": jotting.topic_said,
    "note": jotting.note_said,
    "remind": jotting.remind_said,
    "undo": lambda scene, intent: undoing.asked(scene),
    "help": lambda scene, intent: helping.help_words(scene),
    "remind_setting": preferences.asked,
    "thanks": lambda scene, intent: say(scene, text("You are welcome.")),
    "abort": lambda scene, intent: undoing.nothing_open(scene),
}


def _puzzled(scene: Scene) -> Turn:
    words = text("I did not understand that. Write for example “book Anna Tue 16:30 1h fractions”, or “help”.")
    return say(scene, words, Choice(text("New lesson"), Action("new")), Choice(text("Help"), Action("help")))
