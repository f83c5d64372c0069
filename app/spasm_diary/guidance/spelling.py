"""What a mistyped word may have been meant to be: the known words nearest to it.

A slip is a letter too many, too few, or another one, or two that changed places.
"""

from collections.abc import Iterable

FIRST_LENGTH = 4
"""A shorter word has too many neighbours to guess at."""
TWO_SLIPS = 7
"""From how many letters on two slips are forgiven."""
LONGEST = 30
"""What is longer is no word that anyone mistyped."""


class Spelling:
    """Known words, each with a number that has a bit for each of its letters.

    Most words are told apart by their letters alone, long before their slips are counted.
    """

    def __init__(self, known: Iterable[str]) -> None:
        self._known = {word: _letters(word) for word in known if len(word) >= FIRST_LENGTH - 1}

    def nearest(self, word: str) -> tuple[str, ...]:
        """The other words that the fewest slips lead to; none where all are too far off."""
        if not FIRST_LENGTH <= len(word) <= LONGEST:
            return ()
        most = 2 if len(word) >= TWO_SLIPS else 1
        letters, length = _letters(word), len(word)
        by_slips: dict[int, list[str]] = {}
        for known, held in self._known.items():
            if (
                known != word
                and abs(len(known) - length) <= most
                and (letters & ~held).bit_count() <= most
                and (held & ~letters).bit_count() <= most
            ):
                by_slips.setdefault(slips(word, known), []).append(known)
        least = min(by_slips, default=most + 1)
        return tuple(by_slips[least]) if least <= most else ()


def slips(one: str, other: str) -> int:
    """How many slips of the keys make one word of the other."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, start=1):
        above, row = row, [i]
        for j, meant in enumerate(other, start=1):
            least = min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (letter != meant))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == meant:
                least = min(least, before[j - 2] + 1)
            row.append(least)
        before = above
    return row[-1]


def _letters(word: str) -> int:
    held = 0
    for letter in word:
        held |= 1 << (ord(letter) % 64)
    return held
