"""What the spasms felt like, what was noticed with them, when they came and amid what."""

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from spasm_diary.domain.entries import Entry
from spasm_diary.domain.moments import PartOfDay
from spasm_diary.domain.spasms import Doing, Noticed, Spasm, SpasmKind
from spasm_diary.reports.source import Source

Answer = TypeVar("Answer", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Kinds:
    """Of all spasms: each answer there was, the most frequent first, and how many answered."""

    spasms: int
    kinds: dict[SpasmKind, int]
    noticed: dict[Noticed, int]
    asked: int
    """Spasms of which it was said whether any of these was noticed."""


@dataclass(frozen=True, slots=True)
class Timing:
    """Of all spasms: the part of the day, and what the person was doing."""

    spasms: int
    parts: dict[PartOfDay, int]
    """In the order of a day."""
    doing: dict[Doing, int]
    """The most frequent first."""

    @property
    def timed(self) -> int:
        return sum(self.parts.values())

    @property
    def told(self) -> int:
        return sum(self.doing.values())


def kinds(source: Source) -> Kinds:
    spasms = [spasm for _entry, spasm in source.each(Spasm)]
    asked = [spasm.noticed for spasm in spasms if spasm.noticed is not None]
    return Kinds(
        spasms=len(spasms),
        kinds=_most_first(Counter(one.kind for one in spasms if one.kind is not None)),
        noticed=_most_first(Counter(one for noticed in asked for one in noticed)),
        asked=len(asked),
    )


def timing(source: Source) -> Timing:
    spasms = list(source.each(Spasm))
    parts = Counter(_part_of_day(entry) for entry, _spasm in spasms)
    return Timing(
        spasms=len(spasms),
        parts={part: parts[part] for part in PartOfDay if parts[part]},
        doing=_most_first(Counter(one.doing for _entry, one in spasms if one.doing is not None)),
    )


def _part_of_day(entry: Entry) -> PartOfDay | None:
    """A quarter of the day, as said or by the clock; None where only the date is known."""
    if entry.when.clock is None:
        return entry.when.part
    return tuple(PartOfDay)[entry.when.clock.hour // 6]


def _most_first(counts: "Counter[Answer]") -> "dict[Answer, int]":
    """Those as frequent stand in the order in which they can be chosen."""
    order = {answer: list(type(answer)).index(answer) for answer in counts}
    return dict(sorted(counts.items(), key=lambda one: (-one[1], order[one[0]])))
