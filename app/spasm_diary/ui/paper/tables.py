"""A table as strips: a row is one, and its headings stand above it on each page.

A row too tall for any page is split between its lines. A table with more columns than the paper
has room for is told row by row, each cell with its heading.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from spasm_diary.charts.chart import Table
from spasm_diary.ui.paper.faces import width_of
from spasm_diary.ui.paper.pages import INK, RULE, Face, Line, Rule
from spasm_diary.ui.paper.setting import Setting
from spasm_diary.ui.paper.strips import Strip, gap, height_of_all, kept
from spasm_diary.ui.paper.wrapping import whole_words, wrap

_SHARE: Final = 0.75
_MEASURED: Final = 200
"""Letters of a cell that its width is taken from; more would be wrapped anyway."""
_LONGEST_WORD: Final = 14.0
"""Words longer than so many em may be broken."""
_NARROWEST: Final = 3.2
"""Em of a column below which nobody reads it any more."""
_BETWEEN: Final = 1.1
"""Em between two columns."""


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where each column begins, and how wide it is."""

    starts: tuple[float, ...]
    widths: tuple[float, ...]


def table_strips(table: Table, setting: Setting, width: float, tallest: float) -> Iterator[Strip]:
    """`tallest` is the most that is kept together on a page."""
    columns = _columns(table, setting, width)
    if columns is None:
        yield from _told(table, setting, width)
        return
    head = tuple(_head(table.headings, columns, setting, width))
    if height_of_all(head) > tallest / 3:
        yield from kept(head)
        head = ()
    else:
        yield from kept(head)
    for row in table.rows:
        strips = _row(row, columns, setting, width)
        if height_of_all(strips) <= tallest - height_of_all(head):
            strips = list(kept(strips, with_next=False))
        yield from (replace(strip, head=head) for strip in strips)


def _columns(table: Table, setting: Setting, width: float) -> _Columns | None:
    count = max(len(table.headings), max(map(len, table.rows), default=0))
    if not count:
        return _Columns((), ())
    room = width - setting.em(_BETWEEN) * (count - 1)
    least, wished = _widths(table, setting, count)
    if sum(wished) <= room:
        widths = wished
    elif sum(least) <= room:
        widths = _shared(least, wished, room)
    else:
        return None
    starts, x = [], 0.0
    for one in widths:
        starts.append(x)
        x += one + setting.em(_BETWEEN)
    return _Columns(tuple(starts), tuple(widths))


def _shared(least: list[float], wished: list[float], room: float) -> list[float]:
    """Columns with more to say get more, but not as much more: then rows are lowest."""
    wishes = [high - low for low, high in zip(least, wished, strict=True)]
    weights = [wish**_SHARE for wish in wishes]
    widths, spare = list(least), room - sum(least)
    waiting = sorted(range(len(wished)), key=lambda column: wishes[column])
    while waiting:
        weight = sum(weights[column] for column in waiting)
        column = waiting.pop(0)
        more = min(wishes[column], spare * weights[column] / weight) if weight else 0.0
        widths[column] += more
        spare -= more
    return widths


def _widths(table: Table, setting: Setting, count: int) -> tuple[list[float], list[float]]:
    """The least and the wished width of each column."""
    smallest = setting.em(_NARROWEST) if count > 1 else 0.0
    least, wished = [smallest] * count, [smallest] * count
    for cells, face in ((table.headings, setting.bold), *((r, setting.body) for r in table.rows)):
        for column, cell in enumerate(cells):
            begin = cell[:_MEASURED]
            whole = width_of(begin, face)
            if whole <= least[column]:
                continue
            word = max((width_of(one, face) for one in whole_words(begin)), default=0.0)
            least[column] = max(least[column], min(word, setting.em(_LONGEST_WORD)))
            wished[column] = max(wished[column], whole, least[column])
    return least, wished


def _head(
    headings: Sequence[str], columns: _Columns, setting: Setting, width: float
) -> Iterator[Strip]:
    if not any(headings):
        return
    yield from _cells(headings, columns, setting, setting.bold)
    yield _ruled(setting, width, 1.0, INK)


def _row(row: Sequence[str], columns: _Columns, setting: Setting, width: float) -> list[Strip]:
    strips = list(_cells(row, columns, setting, setting.body))
    strips.append(_ruled(setting, width, 0.4, RULE))
    return strips


def _ruled(setting: Setting, width: float, thick: float, colour: str) -> Strip:
    down = setting.em(0.1)  # letters stand at the top of their line
    return Strip(setting.em(0.45), (Rule(0, down, width, down, thick, colour),))


def _cells(
    cells: Sequence[str], columns: _Columns, setting: Setting, face: Face
) -> Iterator[Strip]:
    """Line by line, with what stands on it in each column."""
    wrapped: list[list[Line]] = []
    places = zip(columns.starts, columns.widths, strict=True)
    for cell, (start, width) in zip(cells, places, strict=False):
        wrapped.append(list(wrap(cell, face, width, x=start)))
    for number in range(max(map(len, wrapped), default=0)):
        lines = (cell[number] for cell in wrapped if number < len(cell))
        yield Strip(setting.line, tuple(line for line in lines if line.text))


def _told(table: Table, setting: Setting, width: float) -> Iterator[Strip]:
    for row in table.rows:
        named = row[0] if row else ""
        yield from kept(setting.strips(named, setting.bold, width))
        inner = width - setting.em(1)
        for heading, cell in zip(table.headings[1:], row[1:], strict=False):
            if cell:
                yield from setting.fact(heading, cell, inner, x=setting.em(1))
        yield _ruled(setting, width, 0.4, RULE)
    yield gap(setting.em(0.2))
