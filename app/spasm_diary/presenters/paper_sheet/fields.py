"""The fields of a day on paper, in the order in which they are printed."""

from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple, TypeAlias

from spasm_diary.domain.ratings import SCALES


class Field(NamedTuple):
    """A field by its name; the row counts the spasms of a day from 0."""

    name: str
    row: int = 0


Texts: TypeAlias = Mapping[Field, str]
"""What stands in the fields; an empty one is left out."""
TICK: Final = "x"
"""What stands in a box that is ticked."""
OF_A_SPASM: Final = ("time", "place", "side", "strength", "woke")
NO_SPASMS, SLEEP = Field("no_spasms"), Field("sleep")
GLASSES, BED, UP = Field("glasses"), Field("bed"), Field("up")
MEDICINES, NOTE = Field("medicines"), Field("note")
RATED: Final = (SLEEP, *(Field(scale.key) for scale in SCALES))


def rows_of(texts: Texts) -> int:
    """How many rows of spasms there are, up to the last that is not empty."""
    return max((field.row + 1 for field in texts if field.name in OF_A_SPASM), default=0)


def in_order(rows: int) -> Iterator[Field]:
    """Every field of a day with so many rows."""
    yield NO_SPASMS
    for row in range(rows):
        yield from (Field(name, row) for name in OF_A_SPASM)
    yield from RATED
    yield from (GLASSES, BED, UP, MEDICINES, NOTE)
