"""A passphrase is the same from every keyboard, and everything in it counts."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spasm_diary.domain.errors import NotValid
from spasm_diary.domain.passphrases import LONGEST, Passphrase

WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=200).filter(
    str.strip
)


@given(WORDS)
def test_composed_and_decomposed_letters_are_the_same_passphrase(words: str) -> None:
    forms = {
        Passphrase(unicodedata.normalize(form, words)).secret
        for form in ("NFC", "NFD", "NFKC", "NFKD")
        if unicodedata.normalize(form, words).strip()
    }

    assert len(forms) == 1


@pytest.mark.parametrize(
    "words", [" a", "a ", "A", "a  b", "it's", 'say "a"', "\\", "€", "x" * 200]
)
def test_every_letter_and_space_counts(words: str) -> None:
    assert Passphrase(words).secret == words.encode()


@pytest.mark.parametrize("words", ["", " ", "\u00a0\u2003", "x" * (LONGEST + 1), "a\0b", "a\udc80"])
def test_what_is_no_passphrase_is_refused_in_words(words: str) -> None:
    with pytest.raises(NotValid, match="passphrase"):
        Passphrase(words)


def test_a_passphrase_is_not_shown_by_accident() -> None:
    assert "secret words" not in repr(Passphrase("secret words"))
