"""Which stretches of sleep make a night, and which are naps.

Sleep with fibromyalgia comes in pieces. Pieces less than two hours apart belong together; of what
ends on one date the longest is the night, and the rest are naps. So is a short piece by day or in
the evening that stands alone, and whatever is too short to be called a night.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import TypeAlias

from spasm_diary.domain.errors import NotValid
from spasm_diary.domain.moments import When, seconds_between
from spasm_diary.importers.table import Row
from spasm_diary.words import N_

_TOGETHER = timedelta(hours=2)
_LONGEST = timedelta(hours=24)
_SHORTEST_NIGHT = timedelta(hours=1)
_SHORT = timedelta(hours=3)
_DAY_BEGINS, _DAY_ENDS = time(9), time(21)


@dataclass(frozen=True, slots=True)
class Block:
    """One stretch in bed, and what is known of it."""

    row: Row
    start: When
    end: When
    falling_asleep: int | None = None
    """Seconds."""
    asleep: int | None = None
    """Minutes."""
    quality: int | None = None

    def __post_init__(self) -> None:
        if self.end.instant <= self.start.instant:
            raise NotValid(N_("The end of this row does not lie after its start."))
        if self.length > _LONGEST:
            raise NotValid(N_("This row is longer than 24 hours."))

    @property
    def length(self) -> timedelta:
        return timedelta(seconds=seconds_between(self.start, self.end))


Piece: TypeAlias = tuple[Block, ...]
"""Blocks that belong together, in their order."""


@dataclass(frozen=True, slots=True)
class Sorted:
    """Nights, naps, and what cannot be because something else was then."""

    nights: tuple[Piece, ...]
    naps: tuple[Block, ...]
    doubled: tuple[Block, ...]


def sort_blocks(blocks: Iterable[Block]) -> Sorted:
    """Part the nights from the naps."""
    pieces: list[list[Block]] = []
    doubled: list[Block] = []
    for block in sorted(blocks, key=lambda one: (one.start.instant, -one.length)):
        last = pieces[-1][-1] if pieces else None
        if last and block.start.instant < last.end.instant:
            doubled.append(block)
        elif last and _belong_together(pieces[-1][0], last, block):
            pieces[-1].append(block)
        else:
            pieces.append([block])
    nights, naps = _by_date(map(tuple, pieces))
    return Sorted(tuple(nights), tuple(naps), tuple(doubled))


def _belong_together(first: Block, last: Block, block: Block) -> bool:
    gap = block.start.instant - last.end.instant
    return gap < _TOGETHER and block.end.instant - first.start.instant <= _LONGEST


def _by_date(pieces: Iterable[Piece]) -> tuple[list[Piece], list[Block]]:
    of_dates: defaultdict[date, list[Piece]] = defaultdict(list)
    for piece in pieces:
        of_dates[piece[-1].end.date].append(piece)
    nights: list[Piece] = []
    naps: list[Block] = []
    for one_date in of_dates.values():
        longest = max(one_date, key=_length)
        for piece in one_date:
            if piece is longest and not _is_nap(piece):
                nights.append(piece)
            else:
                naps.extend(piece)
    return nights, naps


def _length(piece: Piece) -> timedelta:
    return sum((block.length for block in piece), timedelta())


def _is_nap(piece: Piece) -> bool:
    length = _length(piece)
    began = piece[0].start.local.time()
    return length < _SHORTEST_NIGHT or (length < _SHORT and _DAY_BEGINS <= began < _DAY_ENDS)
