"""How long the spasms lasted."""

from collections import Counter
from dataclasses import dataclass

from spasm_diary.domain.spasms import LengthBand, Spasm
from spasm_diary.reports.counts.spread import Spread, spread
from spasm_diary.reports.source import Source


@dataclass(frozen=True, slots=True)
class Lengths:
    """Of all spasms, how many are known to be of each band, and those timed exactly."""

    spasms: int
    bands: dict[LengthBand, int]
    """Only those there were, the shortest first."""
    timed: Spread | None
    """Seconds."""

    @property
    def known(self) -> int:
        return sum(self.bands.values())


def lengths(source: Source) -> Lengths:
    spasms = [spasm for _entry, spasm in source.each(Spasm)]
    known = [spasm.length for spasm in spasms if spasm.length is not None]
    counts = Counter(length.rough for length in known)
    return Lengths(
        spasms=len(spasms),
        bands={band: counts[band] for band in LengthBand if counts[band]},
        timed=spread(one.seconds for one in known if one.seconds is not None),
    )
