"""How often each thing was tried, and what was said of it. Not said is never taken for "no".

Two lists that are never mixed: what was tried against a spasm, and treatments that were taken or
done at a time of their own. Of the latter, those of which it was ever said whether they helped;
what somebody takes each evening without a word would bury the rest.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

from spasm_diary.charts.chart import Period, Subject
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.spasms import Helped, Spasm
from spasm_diary.domain.treatments import Dose

MOST_TRIED, MOST_TAKEN = 8, 5
"""Rows of each list; what was used less often is one row more."""
ANSWERS: Final = (Helped.A_LOT, Helped.A_LITTLE, Helped.NO, None)
"""In the order in which they are drawn; None: not said."""
Use: TypeAlias = tuple[str, Helped | None]


@dataclass(frozen=True, slots=True)
class Remedy:
    """One thing, and how often each answer was given."""

    name: str
    """As it was written last; "" for the others together."""
    counts: tuple[int, ...]
    """For each of `ANSWERS`."""
    things: int = 1
    """How many these are, where the others are one row."""

    @property
    def times(self) -> int:
        return sum(self.counts)


@dataclass(frozen=True, slots=True)
class WhatHelped:
    """Everything the chart shows."""

    period: Period
    spasms: int
    """All of them."""
    with_tried: int
    """Those of which it was said that something was tried."""
    nothing_tried: int
    """Those of which it was said that nothing was."""
    tried: tuple[Remedy, ...]
    taken: tuple[Remedy, ...]
    unrated: tuple[Remedy, ...]
    """Treatments of which it was never said whether they helped."""

    @property
    def remedies(self) -> tuple[Remedy, ...]:
        return (*self.tried, *self.taken)


def gather(subject: Subject) -> WhatHelped:
    past = subject.past
    entries = [one for one in subject.entries if past is not None and one.day in past]
    spasms = [one.content for one in entries if isinstance(one.content, Spasm)]
    doses = _remedies(_doses(entries))
    return WhatHelped(
        period=subject.period,
        spasms=len(spasms),
        with_tried=sum(bool(spasm.tried) for spasm in spasms),
        nothing_tried=sum(spasm.tried == () for spasm in spasms),
        tried=_few(_remedies(_tried(spasms)), MOST_TRIED),
        taken=_few([one for one in doses if _is_rated(one)], MOST_TAKEN),
        unrated=tuple(one for one in doses if not _is_rated(one)),
    )


def _tried(spasms: Iterable[Spasm]) -> Iterator[Use]:
    return ((one.what, one.helped) for spasm in spasms for one in spasm.tried or ())


def _doses(entries: Iterable[Entry]) -> Iterator[Use]:
    contents = (entry.content for entry in entries)
    return ((one.what, one.helped) for one in contents if isinstance(one, Dose))


def _is_rated(remedy: Remedy) -> bool:
    return any(remedy.counts[:-1])


def _remedies(uses: Iterable[Use]) -> list[Remedy]:
    """The most used first; the same word in small and capital letters is the same thing."""
    names: dict[str, str] = {}
    answers: dict[str, Counter[Helped | None]] = {}
    for what, helped in uses:
        key = what.casefold()
        names[key] = what
        answers.setdefault(key, Counter())[helped] += 1
    found = [
        Remedy(names[key], tuple(counted[answer] for answer in ANSWERS))
        for key, counted in answers.items()
    ]
    return sorted(found, key=lambda one: (-one.times, one.name.casefold()))


def _few(remedies: list[Remedy], most: int) -> tuple[Remedy, ...]:
    """The first, and all others as one; a single other one has its own row."""
    if len(remedies) <= most + 1:
        return tuple(remedies)
    others = remedies[most:]
    counts = tuple(map(sum, zip(*(one.counts for one in others), strict=True)))
    return (*remedies[:most], Remedy("", counts, len(others)))
