"""A row of upright bars for each kind, all in one scale, with the bands under the last."""

from collections.abc import Sequence
from dataclasses import dataclass
from textwrap import wrap
from typing import Final

from spasm_diary.charts.chart import Place
from spasm_diary.charts.lengths.paper import Paper, Part, lines_wide
from spasm_diary.formats import short_number
from spasm_diary.words import tr

_WIDEST_WORDS: Final = 0.3
"""Of the sheet."""
_TALLEST_ROW: Final = 8.0
_LONGEST_NAME, _LONGEST_BAND = 14, 11
"""Letters in a line."""


@dataclass(frozen=True, slots=True)
class Row:
    """A kind: its name, how many there are in words, and how many in each band."""

    name: str
    total: str
    counts: Sequence[int]

    @property
    def beside(self) -> str:
        return "\n".join((*wrap(self.name, _LONGEST_NAME), self.total))

    @property
    def above(self) -> str:
        return tr("{what}: {value}").format(what=self.name, value=self.total)


@dataclass(frozen=True, slots=True)
class _Grid:
    """Where the bars are."""

    left: float
    column: float
    row: float
    unit: float
    words_beside: bool


def draw_grid(paper: Paper, bands: Sequence[str], rows: Sequence[Row]) -> tuple[Place, ...]:
    """The last band is what was not said."""
    if not rows:
        return ()
    text = paper.look.text
    words = lines_wide([row.beside for row in rows], paper.small)
    is_beside = words <= _WIDEST_WORDS * paper.wide
    left = text + (words + 0.6 * text if is_beside else 0)
    column = (paper.wide - left - text) / len(bands)
    labels = ["\n".join(wrap(band, _LONGEST_BAND)) for band in bands]
    size = min(paper.fitting(label, paper.small, 0.94 * column) for label in labels)
    below = 1.3 * size * max(len(label.splitlines()) for label in labels)
    high = min(_TALLEST_ROW * text, (paper.bottom - below - paper.top) / len(rows))
    most = max(max(row.counts) for row in rows)
    unit = high * (0.6 if is_beside else 0.34) / max(1, most)
    grid = _Grid(left, column, high, unit, is_beside)
    for index, row in enumerate(rows):
        _draw_row(paper, grid, paper.top + (index + 0.94) * high, row)
    for index, label in enumerate(labels):
        spot = left + (index + 0.5) * column, paper.top + high * len(rows) + 0.3 * size
        paper.write(label, spot, size, paper.look.quiet).set(va="top", ha="center")
    paper.finish()
    return paper.strips(len(rows), high)


def _draw_row(paper: Paper, grid: _Grid, foot: float, row: Row) -> None:
    look, margin = paper.look, paper.look.text
    if grid.words_beside:
        size = min(paper.small, grid.row / (1.2 * len(row.beside.splitlines())))
        paper.write(row.beside, (margin, foot), size, look.ink).set(va="bottom")
    else:
        size = min(paper.fitting(row.above, paper.small, paper.wide - margin), 0.3 * grid.row)
        paper.write(row.above, (margin, foot - 0.92 * grid.row), size, look.ink).set(va="top")
    size = min(paper.small, 0.26 * grid.row)
    for index, count in enumerate(row.counts):
        middle, high = grid.left + (index + 0.5) * grid.column, count * grid.unit
        words = paper.write(
            short_number(count),
            (middle, foot - high - 0.2 * size),
            size,
            look.ink if count else look.quiet,
        )
        words.set(va="bottom", ha="center")
        part: Part = "open" if index == len(row.counts) - 1 else "full"
        paper.put(part, middle - 0.28 * grid.column, foot - high, 0.56 * grid.column, high)
    paper.lines.append(((grid.left, foot), (paper.wide - margin, foot)))
