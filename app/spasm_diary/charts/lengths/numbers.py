"""The numbers of the chart: how many spasms lasted how long, as far as it was said.

A length is exact, in seconds, or rough, in a band. The exact ones fall in their band; how they lie
within it is shown of them alone, for nothing is known of the others.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Final, TypeAlias

from spasm_diary.charts.chart import Period, Subject
from spasm_diary.domain.spasms import LONGEST_SECONDS, Length, LengthBand, Spasm, SpasmKind

BANDS: Final = "bands"
KINDS: Final = "kinds"
EXACT: Final = "exact"

Band: TypeAlias = LengthBand | None
"""None: the length was not said."""
Kind: TypeAlias = SpasmKind | None
"""None: what it felt like was not said."""
ALL_BANDS: Final[tuple[Band, ...]] = (*LengthBand, None)
ALL_KINDS: Final[tuple[Kind, ...]] = (*SpasmKind, None)
_LASTS: Final = (14, 29, 59, 119, 299, 600, 1200, 3600, 10_800, 86_400, LONGEST_SECONDS)
"""The longest of each finer step, in seconds: none of them lies in two bands."""


@dataclass(frozen=True, slots=True)
class Known:
    """The exact lengths of some spasms, in seconds."""

    count: int
    median: int
    shortest: int
    longest: int

    @classmethod
    def of(cls, seconds: Sequence[int]) -> "Known | None":
        if not seconds:
            return None
        return cls(len(seconds), round(median(seconds)), min(seconds), max(seconds))


@dataclass(frozen=True, slots=True)
class OfKind:
    """The spasms that felt alike."""

    kind: Kind
    bands: tuple[int, ...]
    """How many, for each of `ALL_BANDS`."""
    known: Known | None

    @property
    def spasms(self) -> int:
        return sum(self.bands)


@dataclass(frozen=True, slots=True)
class Stretch:
    """How many exact lengths lie between two, both included, in seconds."""

    first: int
    last: int
    count: int


@dataclass(frozen=True, slots=True)
class Lengths:
    """Everything the chart shows."""

    period: Period
    choice: str
    past_days: int
    recorded_days: int
    """The days of which it is known how many spasms they had."""
    exact: tuple[int, ...]
    """How many with an exact length, for each of `ALL_BANDS`."""
    rough: tuple[int, ...]
    """The others of each."""
    kinds: tuple[OfKind, ...]
    """Those of which there are spasms."""
    known: Known | None
    stretches: tuple[Stretch, ...]
    """From the shortest to the longest; empty where none is exact."""

    @property
    def totals(self) -> tuple[int, ...]:
        return tuple(map(sum, zip(self.exact, self.rough, strict=True)))

    @property
    def spasms(self) -> int:
        return sum(self.totals)


def gather(subject: Subject) -> Lengths:
    past = subject.past
    spasms = [
        entry.content
        for entry in subject.entries
        if isinstance(entry.content, Spasm) and past is not None and entry.day in past
    ]
    recorded = subject.days.between(past.first, past.last).known("spasms") if past else []
    seconds = _seconds(spasms)
    exact = Counter(Length(one).rough for one in seconds)
    every = Counter(_band(spasm) for spasm in spasms)
    of_kinds = (_of_kind(kind, spasms) for kind in ALL_KINDS)
    return Lengths(
        period=subject.period,
        choice=subject.choice,
        past_days=past.days if past else 0,
        recorded_days=len(recorded),
        exact=tuple(exact[band] for band in ALL_BANDS),
        rough=tuple(every[band] - exact[band] for band in ALL_BANDS),
        kinds=tuple(one for one in of_kinds if one.spasms),
        known=Known.of(seconds),
        stretches=_stretches(seconds),
    )


def _band(spasm: Spasm) -> Band:
    return spasm.length.rough if spasm.length is not None else None


def _seconds(spasms: Iterable[Spasm]) -> list[int]:
    lengths = (spasm.length.seconds for spasm in spasms if spasm.length is not None)
    return [seconds for seconds in lengths if seconds is not None]


def _of_kind(kind: Kind, spasms: Iterable[Spasm]) -> OfKind:
    mine = [spasm for spasm in spasms if spasm.kind is kind]
    counts = Counter(_band(spasm) for spasm in mine)
    return OfKind(kind, tuple(counts[band] for band in ALL_BANDS), Known.of(_seconds(mine)))


def _stretches(seconds: Sequence[int]) -> tuple[Stretch, ...]:
    steps = pairwise((-1, *_LASTS))
    every = [
        Stretch(before + 1, last, sum(before < one <= last for one in seconds))
        for before, last in steps
    ]
    filled = [index for index, one in enumerate(every) if one.count]
    return tuple(every[filled[0] : filled[-1] + 1]) if filled else ()
