"""The words that people say, and those that the articles use for the same.

A line of the table is `- charley horse, calf cramp: cramp, calf`. What stands before the colon is
as it is typed, of one word or several; what stands behind it is looked for as well. A dash there
means that the words are not looked for: they are in every question, and say nothing of it.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from spasm_diary.domain.errors import NotReadable
from spasm_diary.guidance.stems import tokens
from spasm_diary.words import N_

_LINE = re.compile(r"- ([^:]+): (.+)")
_NOTHING = "–"

Phrase = tuple[str, ...]
"""Folded words that follow each other."""


@dataclass(frozen=True, slots=True)
class EverydayWords:
    """The table, by what is typed."""

    meant: Mapping[Phrase, tuple[str, ...]]
    """What is looked for as well."""
    empty: frozenset[str]
    """The words that say nothing."""
    beginning: Mapping[str, tuple[Phrase, ...]]
    """The phrases by their first words."""

    def longest_at(self, said: Sequence[frozenset[str]], place: int) -> Phrase:
        """The longest phrase of the table that begins there; () if there is none.

        Each place of `said` holds the words that may have been meant.
        """
        begun = (phrase for word in said[place] for phrase in self.beginning.get(word, ()))
        return max((one for one in begun if _stands_at(one, said, place)), key=len, default=())


NO_EVERYDAY_WORDS = EverydayWords({}, frozenset(), {})


def parse_everyday_words(text: str) -> EverydayWords:
    """Read the table.

    Raises:
        NotReadable: a line is not of its form.
    """
    meant: dict[Phrase, tuple[str, ...]] = {}
    empty: set[str] = set()
    for line in filter(str.strip, text.splitlines()):
        read = _LINE.fullmatch(line)
        if read is None:
            raise _wrong(line)
        phrases = [_folded(part) for part in read[1].split(",")]
        if not all(phrases):
            raise _wrong(line)
        if read[2] == _NOTHING:
            empty.update(word for phrase in phrases for word in phrase)
        for phrase in phrases if read[2] != _NOTHING else ():
            meant[phrase] = (*meant.get(phrase, ()), *_folded(read[2]))
    beginning: dict[str, tuple[Phrase, ...]] = {}
    for phrase in meant:
        beginning[phrase[0]] = (*beginning.get(phrase[0], ()), phrase)
    return EverydayWords(meant, frozenset(empty), beginning)


def _stands_at(phrase: Phrase, said: Sequence[frozenset[str]], place: int) -> bool:
    part = said[place : place + len(phrase)]
    return len(part) == len(phrase) and all(
        word in held for word, held in zip(phrase, part, strict=True)
    )


def _folded(text: str) -> Phrase:
    return tuple(token.word for token in tokens(text))


def _wrong(line: str) -> NotReadable:
    return NotReadable(N_("The table of everyday words has no proper line “{line}”."), line=line)
