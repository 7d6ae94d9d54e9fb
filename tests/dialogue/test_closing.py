"""What closes a conversation, and what does not: FLOWS 11 and 14."""

from __future__ import annotations

import pytest

from core.dialogue.resting import closes, thanks


@pytest.mark.parametrize(
    ("words", "closing", "why"),
    [
        ("ok", True, "the shortest"),
        ("okayyy", False, "drawn out beyond what is known is passed on rather than lost"),
        ("haha ok", True, "laughing first"),
        ("ok lol 😂", True, "and with a face"),
        ("k", True, "a pupil's"),
        ("👍", True, "a thumb"),
        ("🙏🙏", True, "two hands"),
        ("Great!!", True, "a mother's"),
        ("Perfect, thank you very much.", True, "polite"),
        ("ok, but i have no book", False, "something follows"),
        ("great, see chapter 5", False, "something follows, though it begins so"),
        ("ok?", False, "it asks"),
        ("?", False, "it only asks"),
        ("5", False, "a number may answer"),
        ("no", False, "a no says something"),
        ("yes", False, "a yes says something"),
        ("", False, "nothing at all"),
        ("good question", False, "a word more"),
        ("hi", False, "a greeting opens"),
    ],
)
def test_what_only_closes(words: str, closing: bool, why: str) -> None:
    assert closes(words) is closing, why


@pytest.mark.parametrize(
    ("words", "thanking", "why"),
    [("thx!", True, "short"), ("ok thanks", True, "with an ok"), ("great", False, "praise is no thanks")],
)
def test_who_thanks(words: str, thanking: bool, why: str) -> None:
    assert thanks(words) is thanking, why
