"""Invitations: the code in a message, its hash, and when one still opens the door."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model.people import Bond, Invitation, Invited, Stage
from core.moments import DAY, HOUR, SECOND
from core.rules.inviting import SHORTEST_CODE, claim, code_in, hash_of, invitation, rights, usable
from tests.rules.cast import ANNA, BEN, BONDS, ELENA, MAYA, NOW, PETR, STRANGER

CODE = "x8QmT_pL0-aZbYcXdWeV1k"
OPEN = Invitation(7, Invited.GUARDIAN, MAYA.id, ANNA.id, hash_of(CODE), NOW + 14 * DAY)


@pytest.mark.parametrize(
    ("words", "code", "why"),
    [
        (CODE, CODE, "the bare code"),
        (f"  {CODE}\n", CODE, "with what a copy takes along"),
        (f"/start {CODE}", CODE, "as the link sends it"),
        (f"/Start  {CODE}", CODE, "as somebody types it"),
        (f"join {CODE}", CODE, "in words"),
        (f"/join {CODE}", CODE, "as a command"),
        ("/start x8Qm…", "x8Qm…", "cut short: it is still meant as a code"),
        ("/start abc", "", "too short to be meant"),
        ("/start", "", "without a code"),
        (CODE[:19], "", "a bare word that is too short"),
        (f"{CODE} {CODE}", "", "two of them"),
        (f"my code is {CODE}", "", "within a sentence"),
        (f"https://t.me/bot?start={CODE}", "", "a whole link"),
        (f"/start {'a' * 65}", "", "longer than any code"),
        ("", "", "nothing"),
    ],
)
def test_g7_a_message_that_is_a_code(words: str, code: str, why: str) -> None:
    assert code_in(words) == code, why


@given(st.text(max_size=200))
def test_g7_whatever_is_sent_is_a_code_or_none(words: str) -> None:
    assert code_in(words) in words


def test_g9_only_the_hash_is_kept() -> None:
    assert invitation(7, CODE, Invited.GUARDIAN, MAYA.id, ANNA.id, NOW) == OPEN
    assert CODE not in repr(OPEN)
    assert OPEN.hash == hash_of(CODE) == hashlib.sha256(CODE.encode()).hexdigest()
    assert len(OPEN.hash) == 64


def test_g9_a_code_of_128_bits_is_one_and_its_hash_its_own() -> None:
    codes = {secrets.token_urlsafe(16) for _ in range(1000)}
    assert all(len(code) >= SHORTEST_CODE and code_in(code) == code for code in codes)
    assert len({hash_of(code) for code in codes}) == len(codes) == 1000


def test_g7_of_100_000_guesses_none_has_the_hash_of_an_invitation() -> None:
    assert not any(hash_of(secrets.token_urlsafe(16)) == OPEN.hash for _ in range(100_000))


@pytest.mark.parametrize(
    ("stage", "after", "good", "why"),
    [
        (Stage.OPEN, 0 * DAY, True, "just made"),
        (Stage.OPEN, 14 * DAY, True, "in the last second of the 14 days"),
        (Stage.OPEN, 14 * DAY + SECOND, False, "it has expired"),
        (Stage.CLAIMED, HOUR, False, "somebody has opened it already"),
        (Stage.USED, HOUR, False, "it works once"),
        (Stage.REVOKED, HOUR, False, "the tutor took it back"),
    ],
)
def test_g7_an_invitation_opens_the_door_once_and_in_time(stage: Stage, after: timedelta, good: bool, why: str) -> None:
    assert usable(replace(OPEN, stage=stage), NOW + after) is good, why


def test_g7_an_invitation_that_is_not_there_opens_nothing() -> None:
    assert not usable(None, NOW)


def test_g7_an_invitation_in_somebodys_hands_is_closed_to_others() -> None:
    taken = claim(OPEN, STRANGER)
    assert (taken.stage, taken.guest) == (Stage.CLAIMED, STRANGER)
    assert not usable(taken, NOW)


def test_the_first_parent_decides_and_pays_and_a_further_one_is_informed() -> None:
    bens = Bond(42, MAYA.id, PETR, BEN.id)
    first = rights(51, MAYA.id, ELENA, ANNA.id, (bens,))
    assert first == Bond(51, MAYA.id, ELENA, ANNA.id, pays=True, decides=True, informed=True), "Ben's is none of hers"
    further = rights(52, MAYA.id, PETR, ANNA.id, (bens, first))
    assert further == Bond(52, MAYA.id, PETR, ANNA.id, pays=False, decides=False, informed=True)


def test_a_parent_who_left_does_not_count_as_the_first() -> None:
    gone = tuple(replace(bond, active=False) for bond in BONDS)
    assert rights(53, MAYA.id, PETR, BEN.id, gone).decides
