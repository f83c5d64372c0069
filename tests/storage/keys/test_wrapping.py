"""A key comes out of its wrapping by its own passphrase alone."""

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from locked import CHEAP
from spasm_diary.domain.errors import WrongPassphrase
from spasm_diary.domain.passphrases import Passphrase
from spasm_diary.storage.keys.wrapping import Cost, unwrap, wrap

KEY = bytes(range(32))
ABOUT = {"diary": "one"}
WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=200).filter(
    str.strip
)


@given(WORDS)
def test_any_passphrase_gives_the_key_back_from_every_keyboard(words: str) -> None:
    wrapped = wrap(KEY, Passphrase(words), ABOUT, CHEAP)

    assert unwrap(wrapped, Passphrase(words), ABOUT) == KEY
    assert unwrap(wrapped, Passphrase(unicodedata.normalize("NFD", words)), ABOUT) == KEY


@given(WORDS, WORDS)
def test_no_other_passphrase_does(words: str, other: str) -> None:
    if Passphrase(words).secret == Passphrase(other).secret:
        return
    wrapped = wrap(KEY, Passphrase(words), ABOUT, CHEAP)

    with pytest.raises(WrongPassphrase):
        unwrap(wrapped, Passphrase(other), ABOUT)


def test_nothing_about_it_can_be_exchanged() -> None:
    words = Passphrase("words")
    wrapped = wrap(KEY, words, ABOUT, CHEAP)
    others = [
        (wrapped, {"diary": "another"}),
        (replace(wrapped, salt=bytes(32)), ABOUT),
        (replace(wrapped, nonce=bytes(12)), ABOUT),
        (replace(wrapped, sealed=bytes(48)), ABOUT),
        (replace(wrapped, cost=Cost(n=32, r=1)), ABOUT),
    ]

    for changed, about in others:
        with pytest.raises(WrongPassphrase):
            unwrap(changed, words, about)


def test_the_same_key_is_never_wrapped_the_same_way_twice() -> None:
    one, other = (wrap(KEY, Passphrase("words"), ABOUT, CHEAP) for _ in range(2))

    assert one.salt != other.salt
    assert one.nonce != other.nonce
    assert one.sealed != other.sealed


@pytest.mark.parametrize(
    ("n", "r", "p"), [(0, 8, 1), (1, 8, 1), (100, 8, 1), (16, 0, 1), (2**30, 8, 1), (16, 1, 99)]
)
def test_a_cost_that_no_computer_can_pay_is_none(n: int, r: int, p: int) -> None:
    with pytest.raises(ValueError, match=r"scrypt|afford"):
        Cost(n, r, p)
