"""Each kind of block of a report as strips."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from typing import Final

from spasm_diary.charts.look import POINTS_PER_INCH
from spasm_diary.charts.look import Sheet as Ground
from spasm_diary.reports.document import (
    Block,
    Box,
    Drawn,
    Facts,
    Heading,
    Listed,
    NewPage,
    Words,
)
from spasm_diary.ui.paper.faces import width_of
from spasm_diary.ui.paper.pages import INK, Fill, Wanted
from spasm_diary.ui.paper.setting import Setting
from spasm_diary.ui.paper.strips import NEW_PAGE, Strip, gap, height_of_all, kept
from spasm_diary.ui.paper.tables import table_strips

_WIDEST_LABEL: Final = 0.42
"""The share of the width that the labels of facts take at most."""
_NARROW: Final = 30.0
"""Em: where there is less, a fact runs on right after its label."""
_OVERLAP: Final = 0.3
"""Points by which the sides of a frame overlap from line to line, or they would look dotted."""
_LEAST_CHART: Final = 0.75
"""The share of its size below which a chart is not made smaller for its sentence's sake."""
_HEADINGS: Final = 4
"""Lines that a chart leaves for the headings above it."""
_KEPT_LINES: Final = 2
"""So many lines of a paragraph stand together at least."""


def block_strips(block: Block, setting: Setting, width: float, tallest: float) -> Iterator[Strip]:
    """What a block looks like; `tallest` is the room on one page."""
    match block:
        case Heading():
            return _heading(block, setting, width)
        case Words():
            return _words(block, setting, width)
        case Facts():
            return _facts(block, setting, width)
        case NewPage():
            return iter((NEW_PAGE,))
        case _:
            return _on_one_page(block, setting, width, tallest)


def _on_one_page(
    block: Listed | Drawn | Box, setting: Setting, width: float, tallest: float
) -> Iterator[Strip]:
    """What is kept together as far as a page can hold it."""
    match block:
        case Listed():
            return _listed(block, setting, width, tallest)
        case Drawn():
            return _drawn(block, setting, width, tallest)
        case Box():
            return _box(block, setting, width, tallest)


def _heading(block: Heading, setting: Setting, width: float) -> Iterator[Strip]:
    face = setting.heading(block.level)
    yield gap(face.points * 0.6)
    yield from kept(setting.strips(block.text, face, width))
    yield gap(face.points * 0.25, is_kept=True)


def _paragraph(strips: Iterable[Strip]) -> Iterator[Strip]:
    """Its first lines together."""
    beginning: list[Strip] = []
    rest = iter(strips)
    for strip in rest:
        beginning.append(strip)
        if len(beginning) == _KEPT_LINES:
            break
    yield from kept(beginning, with_next=False)
    yield from rest


def _words(block: Words, setting: Setting, width: float) -> Iterator[Strip]:
    plain = setting.quiet if block.is_quiet else setting.body
    face = setting.key if block.is_key else plain
    yield from _paragraph(setting.strips(block.text, face, width))
    yield gap(setting.room(0.5))


def _facts(block: Facts, setting: Setting, width: float) -> Iterator[Strip]:
    if width < setting.em(_NARROW):
        for label, value in block.rows:
            yield from _paragraph(setting.fact(label, value, width))
    else:
        yield from _facts_in_columns(block, setting, width)
    yield gap(setting.room(0.5))


def _facts_in_columns(block: Facts, setting: Setting, width: float) -> Iterator[Strip]:
    widest = max((width_of(label, setting.body) for label, _value in block.rows), default=0.0)
    indent = min(widest, width * _WIDEST_LABEL) + setting.em(1.2)
    for label, value in block.rows:
        labels = setting.strips(label, setting.body, indent - setting.em(1.2))
        values = setting.strips(value, setting.bold, width - indent, x=indent)
        pairs = zip_longest(labels, values, fillvalue=Strip(setting.line))
        yield from _paragraph(Strip(one.height, one.pieces + two.pieces) for one, two in pairs)


def _listed(block: Listed, setting: Setting, width: float, tallest: float) -> Iterator[Strip]:
    if block.name:
        yield from kept(setting.strips(block.name, setting.bold, width))
        yield gap(setting.room(0.2), is_kept=True)
    yield from table_strips(block.table, setting, width, tallest)
    yield gap(setting.room(0.9))


def _drawn(block: Drawn, setting: Setting, width: float, tallest: float) -> Iterator[Strip]:
    """A chart too tall for the page is drawn in its size, and made smaller as a whole."""
    says: list[Strip] = []
    if block.has_sentence:
        words = setting.strips(block.picture.sentence, setting.quiet, width)
        says = [gap(setting.room(0.3), is_kept=True), *kept(words, with_next=False)]
    wished = block.lines_high * setting.line
    room = tallest - _HEADINGS * setting.line
    with_words = room - height_of_all(says)
    is_kept = bool(says) and with_words >= min(wished, room) * _LEAST_CHART
    height = min(wished, with_words if is_kept else room)
    larger = wished / height
    ground = Ground(
        width * larger / POINTS_PER_INCH, wished / POINTS_PER_INCH, titled=block.has_title
    )
    chart = Wanted(0, 0, width, height, block.picture, setting.look, ground)
    yield Strip(height, (chart,), is_kept=is_kept)
    yield from says
    yield gap(setting.room(0.9))


def _box(block: Box, setting: Setting, width: float, tallest: float) -> Iterator[Strip]:
    pad = box_pad(setting)
    inner = width - 2 * pad
    lines = list(setting.strips(block.title, setting.bold, inner, x=pad)) if block.title else []
    for line in block.lines:
        lines += setting.strips(line, setting.body, inner, x=pad)
    yield from framed(lines, setting, width, tallest)


def box_pad(setting: Setting) -> float:
    """The room between a frame and the words in it."""
    return setting.em(0.7)


def framed(
    lines: Sequence[Strip], setting: Setting, width: float, tallest: float
) -> Iterator[Strip]:
    """In a frame that goes on over pages if it must."""
    thick = 1.4
    edge = setting.em(0.45)
    strips = [Strip(edge, (Fill(0, 0, width, thick, INK),)), *lines, Strip(edge)]
    framed = [
        Strip(strip.height, (*strip.pieces, *_sides(strip.height + _OVERLAP, width, thick)))
        for strip in strips[:-1]
    ]
    bottom = Fill(0, edge - thick, width, thick, INK)
    framed.append(Strip(edge, (*_sides(edge, width, thick), bottom)))
    if sum(strip.height for strip in framed) <= tallest:
        yield from kept(framed, with_next=False)
    else:
        yield from kept(framed[:_KEPT_LINES])
        yield from framed[_KEPT_LINES:]
    yield gap(setting.room(0.9))


def _sides(height: float, width: float, thick: float) -> tuple[Fill, Fill]:
    left = Fill(0, 0, thick, height, INK)
    return left, Fill(width - thick, 0, thick, height, INK)
