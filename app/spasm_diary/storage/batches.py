"""Long lists in pieces, so that no statement has more values than SQLite takes."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import TypeVar

One = TypeVar("One")

AT_ONCE = 5000


def batches(values: Iterable[One], size: int) -> Iterator[Sequence[One]]:
    remaining = iter(values)
    while piece := list(islice(remaining, size)):
        yield piece
