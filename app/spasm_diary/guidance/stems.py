"""Words of a text without case, accents and endings, so that "Stretches" finds "stretching".

The endings are those of English, and cut the same way from what is typed and from what is read: in
another language fewer words meet, and none is lost.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+(?:['\u2019&][^\W_]+)*")
_INSIDE = re.compile(r"['\u2019&]")
_VOWEL = re.compile("[aeiouy]")
_SHORTEST = 3
_DOUBLED = re.compile(r"([bdfgmnprt])\1$")
"""As "stopp" stays of "stopping"; what ends in ll, ss or zz is written so by itself."""
_WHOLE = frozenset({"evening", "morning", "nothing", "something", "anything", "need", "during"})
_PLURALS = (("sses", "ss"), ("ies", "y"), ("ss", "ss"), ("us", "us"), ("is", "is"), ("s", ""))
_ENDINGS = (
    ("iness", "y"),
    ("ness", ""),
    ("ment", ""),
    ("ation", ""),
    ("ancy", ""),
    ("ant", ""),
    ("ful", ""),
    ("ily", "y"),
    ("ly", ""),
    ("ist", ""),
)


@dataclass(frozen=True, slots=True)
class Token:
    """A word where it stands in a text."""

    start: int
    end: int
    word: str
    """Folded, with its endings."""


def tokens(text: str) -> Iterator[Token]:
    """The words of a text in their order; "can't" and "A&E" are one each."""
    for found in _WORD.finditer(text):
        if word := folded(found[0]):
            yield Token(found.start(), found.end(), word)


@lru_cache(maxsize=8192)
def folded(word: str) -> str:
    """A word without case, accents and apostrophes."""
    apart = unicodedata.normalize("NFKD", _INSIDE.sub("", word).casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """What a folded word has in common with its other forms; no word by itself."""
    if len(word) <= _SHORTEST or not word.isascii() or word in _WHOLE:
        return word
    left = _without_verb_ending(_replaced(word, _PLURALS, shortest=2))
    left = _replaced(left, _ENDINGS, shortest=4)
    if len(left) > _SHORTEST and left[-1] in "ey":
        left = left[:-1]
    return left


def _replaced(word: str, endings: tuple[tuple[str, str], ...], *, shortest: int) -> str:
    """The word with the first ending that it has and can spare."""
    for ending, instead in endings:
        if word.endswith(ending) and len(word) - len(ending) >= shortest:
            return word.removesuffix(ending) + instead
    return word


def _without_verb_ending(word: str) -> str:
    if word.endswith("ied") and len(word) > _SHORTEST + 1:
        return word.removesuffix("ied") + "y"
    for ending in ("ing", "ed"):
        left = word.removesuffix(ending)
        if left != word and len(left) >= _SHORTEST and _VOWEL.search(left):
            return left[:-1] if _DOUBLED.search(left) else left
    return word
