"""What is written under words that were passed on: it is for whoever has written them. FLOWS 14."""

from __future__ import annotations

from dataclasses import replace

from core.dialogue import commands, jotting
from core.dialogue.meeting import lesson
from core.dialogue.reading import read_intent
from core.dialogue.scene import Scene, Talk, Turn, say
from core.model.calendar import Calendar
from core.model.people import Person
from core.notices import Kind
from core.words import text

# What nobody asks of the bot in a thread of words that were passed on: there it goes to whoever wrote them.
_TALK = frozenset({"unknown", "confirm", "thanks", "abort"})


def answered(scene: Scene, words: str) -> Turn | None:
    """Pass the words on to whom they answer; None: they answer nobody.

    Under the passed-on words themselves a tutor's words are the answer, whatever they sound like; in the thread
    of a lesson's card only those are that ask nothing of the bot, and if something else was asked since, not. A
    bare yes or no under words that offer more than a reply answers what is offered.
    """
    if not scene.talk or words.startswith("/"):
        return None
    if (tutor := _tutor_of(scene, scene.talk[0])) is not None:
        return _of_family(replace(scene, others=(tutor,)), words)
    if scene.own is None or (not scene.talk[0].itself and _is_for_bot(scene, words)):
        return None
    if scene.talk[0].asks and read_intent(scene, words).kind == "confirm":
        return None
    people = _writers(scene)
    if not people or people[0][1].writer != scene.talk[0].writer:  # whoever wrote last is not there any more
        return say(scene, text("They are no longer linked to you."))
    return jotting.answered(scene, people, words)


def _tutor_of(scene: Scene, talk: Talk) -> Calendar | None:
    return next((one for one in scene.others if one.tutor.id == talk.writer), None)


def _of_family(scene: Scene, words: str) -> Turn | None:
    """A family's answer to its tutor: what they say of a lesson counts there too."""
    intent = read_intent(scene, words)
    if not scene.talk[0].itself or intent.by_nobody:
        return None
    return lesson.relay(scene, words) if intent.kind in _TALK else None


def _writers(scene: Scene) -> list[tuple[Person, Talk]]:
    """Whoever has written and is still linked, each with their latest words, the latest first."""
    latest: dict[int, Talk] = {}
    for talk in scene.talk:
        latest.setdefault(talk.writer, talk)
    found = ((jotting.known_person(scene, talk.writer), talk) for talk in latest.values())
    return [(person, talk) for person, talk in found if person is not None]


def _is_for_bot(scene: Scene, words: str) -> bool:
    """Whether the words are a command, or answer what the bot has asked since."""
    if scene.draft is not None and scene.draft.at is not None and scene.draft.at >= scene.talk[0].at:
        return True
    if commands.is_named(scene, words):
        return True
    kind = read_intent(scene, words).kind
    asked_since = bool(scene.shown) and scene.shown[0].kind != Kind.RELAY and bool(scene.shown[0].drawing.choices)
    return kind not in _TALK or (kind != "unknown" and asked_since)
