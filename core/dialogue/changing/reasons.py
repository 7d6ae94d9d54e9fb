"""Why a lesson is moved or cancelled: the reasons offered, and the family's to read. FLOWS 8 and 9."""

from __future__ import annotations

from core.dialogue.cleaning import REASON, cut
from core.dialogue.draft import Draft
from core.dialogue.forms import Question, ask_for
from core.dialogue.scene import Scene
from core.notices.facts import REASONS
from core.replies import Choice, Option
from core.rules.cancelling import ASKED
from core.understanding import Intent
from core.words import Text, text

# What a tutor's own words for a reason come to; anything else is kept as it is said.
_KNOWN_REASONS = {"sick": "illness", "ill": "illness", "illness": "illness", "emergency": "emergency", "clash": "clash"}


def known_reason(words: str) -> str:
    """The code of a reason that everybody has, else the words themselves, at most 500 characters."""
    plain = words.casefold().removeprefix("i'm ").removeprefix("i am ").strip(" .!")
    return _KNOWN_REASONS.get(plain, cut(words, REASON))


def of_sentence(intent: Intent) -> str:
    """The reason that a sentence gives; where the student does not come, it is not the tutor who changes anything."""
    return ASKED if intent.cannot_come else known_reason(intent.reason)


def as_asked(*, late: bool) -> tuple[Text, ...]:
    """What a cancellation means that is the family's: nothing for the tutor, and perhaps money."""
    if not late:
        return ()
    return text("It does not count against you."), text("You can charge for it afterwards.")


def on_moving(scene: Scene, draft: Draft) -> tuple[Option, ...]:
    """The reasons offered where a lesson is moved; own words always work."""
    return tuple(Option(REASONS[code], code) for code in ("illness", "clash", "emergency"))


def _on_cancelling(scene: Scene, draft: Draft) -> tuple[Option, ...]:
    return (
        Option(REASONS["illness"], "illness"),
        Option(REASONS["emergency"], "emergency"),
        Option(text("Clash"), "clash"),
        Option(text("They asked"), ASKED),
    )


def write(scene: Scene, draft: Draft) -> tuple[Choice, ...]:
    """The choice to put the reason into own words."""
    return (ask_for(text("Write"), OWN_WORDS.name),)


OWN_WORDS = Question(
    "own_words",
    text("In your own words"),
    lambda scene, draft: text("Why? They will see it."),
    lambda scene, draft, words: {"reason": known_reason(words)},
    required=False,
)
OF_CANCELLING = Question(
    "reason",
    text("Reason"),
    lambda scene, draft: text("Why? They will see it."),
    lambda scene, draft, words: {"reason": known_reason(words)},
    _on_cancelling,
    write,
    required=False,
)
