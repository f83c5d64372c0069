"""Bars below each other; their words stand to the left, or above on a sheet that is narrow."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from spasm_diary.charts.chart import Place
from spasm_diary.charts.lengths.paper import Paper, Part, lines_wide
from spasm_diary.formats import short_number

_WIDEST_WORDS: Final = 0.42
"""Of the sheet."""
_TALLEST_ROW: Final = 6.0
_LEAST_SCALE: Final = 4
"""So that a single spasm does not fill the sheet."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar of two parts, one after the other."""

    words: str
    full: int
    striped: int
    is_open: bool = False
    """Of what was not said: an outline alone."""

    @property
    def count(self) -> int:
        return self.full + self.striped


@dataclass(frozen=True, slots=True)
class _Rows:
    """Where the bars are."""

    left: float
    row: float
    unit: float
    words_beside: bool

    @property
    def middle(self) -> float:
        return (0.5 if self.words_beside else 0.72) * self.row

    @property
    def height(self) -> float:
        return (0.6 if self.words_beside else 0.4) * self.row


def draw_bars(paper: Paper, bars: Sequence[Bar]) -> tuple[Place, ...]:
    """Each bar with its number at its end."""
    if not bars:
        return ()
    rows = _lay_out(paper, bars)
    for index, bar in enumerate(bars):
        _draw_bar(paper, rows, paper.top + index * rows.row, bar)
    paper.lines.append(((rows.left, paper.top), (rows.left, paper.top + rows.row * len(bars))))
    paper.finish()
    return paper.strips(len(bars), rows.row)


def _lay_out(paper: Paper, bars: Sequence[Bar]) -> _Rows:
    text, most = paper.look.text, max(bar.count for bar in bars)
    words = lines_wide([bar.words for bar in bars], paper.small)
    is_beside = words <= _WIDEST_WORDS * paper.wide
    left = text + (words + 0.8 * text if is_beside else 0)
    number = lines_wide([short_number(most)], paper.small) + 0.8 * text
    room = max(1.0, paper.wide - left - number - text)
    row = min(_TALLEST_ROW * text, (paper.bottom - paper.top) / len(bars))
    return _Rows(left, row, room / max(_LEAST_SCALE, most), is_beside)


def _draw_bar(paper: Paper, rows: _Rows, top: float, bar: Bar) -> None:
    middle, full = top + rows.middle, bar.full * rows.unit
    left, corner = rows.left, middle - rows.height / 2
    paper.put("full", left, corner, full, rows.height)
    rest: Part = "open" if bar.is_open else "striped"
    paper.put(rest, left + full, corner, bar.striped * rows.unit, rows.height)
    size = min(paper.small, 0.85 * rows.row)
    number = left + bar.count * rows.unit + 0.4 * paper.look.text, middle
    colour = paper.look.ink if bar.count else paper.look.quiet
    paper.write(short_number(bar.count), number, size, colour).set(va="center_baseline")
    if rows.words_beside:
        spot = left - 0.6 * paper.look.text, middle
        paper.write(bar.words, spot, size, paper.look.ink).set(va="center_baseline", ha="right")
    else:
        above = left + 0.3 * size, middle - 0.6 * rows.height
        size = paper.fitting(bar.words, min(size, 0.45 * rows.row), paper.wide - left)
        paper.write(bar.words, above, size, paper.look.ink).set(va="bottom")
