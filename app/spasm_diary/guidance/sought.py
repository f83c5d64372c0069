"""What may be meant by what is typed: the words, what they begin, resemble or stand for."""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from spasm_diary.guidance.everyday_words import EverydayWords
from spasm_diary.guidance.spelling import Spelling
from spasm_diary.guidance.stems import stem, tokens

MOST_WORDS = 24
"""How many words of what is typed are read: a question has no more."""
AS_TYPED, STANDS_FOR, BEGINS, RESEMBLES, UNFINISHED = 1.0, 0.9, 0.8, 0.75, 0.3
"""How far a way to understand a word is trusted."""
URGENT, OUTWEIGHS = "emergency", 2.0
"""What may need help now is put before all else that is asked for beside it."""
IN_A_PHRASE = 0.4
"""How much of that is left where a word is part of a phrase that means something else."""
TELLING_BEGINNING = 3
"""How many letters have to be there before a word is taken for the beginning of others."""


@dataclass(frozen=True, slots=True)
class Sought:
    """A word that was typed, or several that belong together, in all the ways they may be meant."""

    stems: dict[str, float]
    """What to look for, and how far to trust it."""


def sought_in(
    typed: str, spelling: Spelling, known: AbstractSet[str], everyday: EverydayWords
) -> tuple[Sought, ...]:
    """What to look for; words that say nothing are left out unless there are no others."""
    words = [token.word for token in tokens(typed)][:MOST_WORDS]
    read = [_readings(word, spelling, known, everyday) for word in words]
    if read and _is_unfinished(typed):
        for begun in _beginning_with(words[-1], known):
            read[-1].setdefault(begun, UNFINISHED)
    found = tuple(_sought(read, everyday))
    return found or tuple(Sought(_stems(ways)) for ways in read)


def _sought(read: Sequence[dict[str, float]], everyday: EverydayWords) -> Iterable[Sought]:
    said = [frozenset(ways) for ways in read]
    place = 0
    while place < len(read):
        phrase = everyday.longest_at(said, place)
        length = max(1, len(phrase))
        alone = 1 if length == 1 else IN_A_PHRASE
        stems = {
            each: trust * alone
            for ways in read[place : place + length]
            for each, trust in _stems(ways, without=everyday.empty).items()
        }
        meant = everyday.meant.get(phrase, ())
        trust = OUTWEIGHS if URGENT in meant else STANDS_FOR
        for word in meant:
            stems[stem(word)] = max(trust, stems.get(stem(word), 0))
        if stems:
            yield Sought(stems)
        place += length


def _readings(
    word: str, spelling: Spelling, known: AbstractSet[str], everyday: EverydayWords
) -> dict[str, float]:
    """The words that may be meant by one, itself first."""
    ways = {word: AS_TYPED}
    if word in known or word in everyday.empty or (word,) in everyday.meant:
        return ways
    if len(word) >= TELLING_BEGINNING:
        ways |= dict.fromkeys(_beginning_with(word, known), BEGINS)
    if len(ways) == 1:
        ways |= dict.fromkeys(spelling.nearest(word), RESEMBLES)
    return ways


def _beginning_with(word: str, known: AbstractSet[str]) -> list[str]:
    return sorted(each for each in known if each.startswith(word) and each != word)


def _is_unfinished(typed: str) -> bool:
    """Whether the last word may be in the middle of being typed."""
    return typed[-1:].isalnum()


def _stems(ways: dict[str, float], without: AbstractSet[str] = frozenset()) -> dict[str, float]:
    stems: dict[str, float] = {}
    for word, trust in ways.items():
        if word not in without:
            stems[stem(word)] = max(trust, stems.get(stem(word), 0))
    return stems
