"""The page of an appointment sheet, in letters of a size and with each item in one of its lengths.

Items stand in two columns, read down the left one first, between those that go across the page.
"""

from collections.abc import Iterator
from functools import cache
from itertools import chain
from typing import Final, NamedTuple, TypeAlias

from spasm_diary.formats import number
from spasm_diary.reports.document import Box, Words
from spasm_diary.reports.sheet import Form, Sheet, SheetItem
from spasm_diary.ui.paper.blocks import block_strips, box_pad, framed
from spasm_diary.ui.paper.faces import width_of
from spasm_diary.ui.paper.pages import INK, MM, Line, Page, Placed, Rule, Setup
from spasm_diary.ui.paper.run_on import run_on
from spasm_diary.ui.paper.setting import Setting
from spasm_diary.ui.paper.strips import Strip, gap, height_of_all, limited, placed
from spasm_diary.words import tr

MARGIN: Final = 11 * MM
LEADING, CLOSEST = 1.2, 1.17
AIR: Final = 0.5
_MOST_BOXES, _MOST_FOOT = 0.6, 0.3
"""Shares of the page that boxes and foot take at most."""
_BETWEEN: Final = 1.6
"""Em between two columns."""
Levels: TypeAlias = tuple[int, ...]
"""By item: which of its forms is taken; one past the last leaves it out."""


def is_out(item: SheetItem, level: int) -> bool:
    """Whether nothing is left of an item that had something to say."""
    is_empty = level == len(item.forms) or not item.forms[level]
    return level > 0 and is_empty and not item.may_go


class Way(NamedTuple):
    """How a sheet is set. What runs on needs the least room, and is the hardest to look through."""

    points: float
    columns: int
    is_run_on: bool = False


class SheetPage:
    """A sheet set in one way."""

    def __init__(self, sheet: Sheet, setup: Setup, way: Way) -> None:
        self._sheet, self._way = sheet, way
        leading = CLOSEST if way.is_run_on else LEADING
        self._setting = Setting(way.points * setup.scale, leading, AIR)
        self._height = setup.paper.height - 2 * MARGIN
        self._width = setup.paper.width - 2 * MARGIN
        self._between = self._setting.em(_BETWEEN)
        self._column = (self._width - self._between) / 2
        self._top = tuple(self._top_strips())
        self._item_strips = cache(self._strips_of)

    def fits(self, levels: Levels) -> bool:
        foot = height_of_all(self._foot_strips(levels))
        room = self._height - height_of_all(self._top) - foot
        return sum(band.height for band in self._bands(levels)) <= room

    def shorter_by_one(self, levels: Levels) -> Levels:
        """Each item shorter; left out only where all are as short as they can be."""
        forms = [len(item.forms) - 1 for item in self._sheet.items]
        shorter = tuple(min(level + 1, last) for level, last in zip(levels, forms, strict=True))
        if any(now < then for now, then in zip(levels, shorter, strict=True)):
            return tuple(map(max, levels, shorter))
        return tuple(last + 1 for last in forms)

    def missing(self, levels: Levels) -> set[int]:
        """The places of items of which nothing is left."""
        pairs = enumerate(zip(self._sheet.items, levels, strict=True))
        return {place for place, (item, level) in pairs if is_out(item, level)}

    def page(self, levels: Levels) -> Page:
        y = MARGIN + height_of_all(self._top)
        parts: list[Iterator[Placed]] = [placed(self._top, MARGIN, MARGIN)]
        for band in self._bands(levels):
            parts.append(placed(band.left, MARGIN, y))
            parts.append(placed(band.right, MARGIN + self._column + self._between, y))
            y += band.height
        foot = self._foot_strips(levels)
        parts.append(placed(foot, MARGIN, MARGIN + self._height - height_of_all(foot)))
        return tuple(chain.from_iterable(parts))

    def _bands(self, levels: Levels) -> Iterator["_Band"]:
        """Items across the page one by one, and those between them in two columns."""
        narrow: list[tuple[Strip, ...]] = []
        for place, (item, level) in enumerate(zip(self._sheet.items, levels, strict=True)):
            strips = self._item_strips(place, level)
            if self._is_wide(item):
                yield from _two_columns(narrow)
                narrow = []
                yield _Band(strips, ())
            else:
                narrow.append(strips)
        yield from _two_columns(narrow)

    def _is_wide(self, item: SheetItem) -> bool:
        return item.is_wide or self._way.columns == 1

    def _strips_of(self, place: int, level: int) -> tuple[Strip, ...]:
        item, setting = self._sheet.items[place], self._setting
        form = item.forms[level] if level < len(item.forms) else ()
        if not form:
            return ()
        words = run_on(form) if self._way.is_run_on else None
        if words is not None:
            named = setting.named(item.title, words, self._width)
            return (*named, gap(setting.em(0.25)))
        width = self._width if self._is_wide(item) else self._column
        rule = Strip(setting.em(0.35), (Rule(0, 0, width, 0, 0.8, INK),))
        strips = [rule, *self._said(item.title, form, width, in_short=level > 0)]
        while strips and strips[-1].is_gap:
            strips.pop()
        return (*strips, gap(setting.em(0.45)))

    def _said(self, title: str, form: Form, width: float, *, in_short: bool) -> Iterator[Strip]:
        """A title with what stands below it; in short, one sentence follows right after it."""
        setting = self._setting
        if in_short and len(form) == 1 and isinstance(form[0], Words):
            yield from setting.named(title, form[0].text, width)
            return
        if title:
            yield from setting.strips(title, setting.bold, width)
            yield gap(setting.em(0.15))
        for block in form:
            yield from block_strips(block, setting, width, self._height / 2)

    def _top_strips(self) -> Iterator[Strip]:
        sheet, setting = self._sheet, self._setting
        face = setting.heading(2)
        whose = " · ".join(part for part in (sheet.name, sheet.days) if part)
        together = width_of(sheet.title, face) + width_of(whose, setting.body) + setting.em(2)
        titles = list(setting.strips(sheet.title, face, self._width))
        if together <= self._width and len(titles) == 1:
            right = self._width - width_of(whose, setting.body)
            lower = face.points - setting.points
            beside = Line(whose, right, lower, setting.body)
            yield Strip(titles[0].height, (*titles[0].pieces, beside))
        else:
            yield from titles
            yield from setting.strips(whose, setting.body, self._width)
        if sheet.about:
            yield from setting.strips(sheet.about, setting.body, self._width)
        yield gap(setting.em(0.5))
        for box in sheet.boxes:
            yield from self._box(box)

    def _box(self, box: Box) -> Iterator[Strip]:
        """Fewer of its lines where they would take the page, and how many more there are."""
        room = self._height * _MOST_BOXES / len(self._sheet.boxes)
        for count in range(len(box.lines), -1, -1):
            lines = box.lines[:count]
            if count < len(box.lines):
                more = tr("… and {count} more, in the longer report")
                lines = (*lines, more.format(count=number(len(box.lines) - count)))
            strips = list(self._framed(Box(box.title, lines)))
            if height_of_all(strips) <= room:
                break
        yield from strips

    def _framed(self, box: Box) -> Iterator[Strip]:
        setting = self._setting
        if not self._way.is_run_on:
            return block_strips(box, setting, self._width, self._height)
        pad = box_pad(setting)
        words = setting.named(box.title, " · ".join(box.lines), self._width - 2 * pad, x=pad)
        return framed(list(words), setting, self._width, self._height)

    def _foot_strips(self, levels: Levels) -> tuple[Strip, ...]:
        setting = self._setting
        missing = sorted(self.missing(levels))
        titles = ", ".join(self._sheet.items[place].title for place in missing)
        parts = [self._sheet.foot]
        if titles:
            parts.append(tr("No room was left on this page for: {titles}.").format(titles=titles))
        words = " ".join(part for part in parts if part)
        if not words:
            return ()
        rule = Strip(setting.em(0.5), (Rule(0, setting.em(0.2), self._width, setting.em(0.2)),))
        lines = list(setting.strips(words, setting.quiet, self._width))
        return (rule, *limited(lines, self._height * _MOST_FOOT))


class _Band(NamedTuple):
    """A stretch of the page, in one or two columns."""

    left: tuple[Strip, ...]
    right: tuple[Strip, ...]

    @property
    def height(self) -> float:
        return max(height_of_all(self.left), height_of_all(self.right))


def _two_columns(items: list[tuple[Strip, ...]]) -> Iterator[_Band]:
    """Split where both columns together are lowest."""
    if not items:
        return
    splits = (
        _Band(tuple(chain(*items[:place])), tuple(chain(*items[place:])))
        for place in range(1, len(items) + 1)
    )
    yield min(splits, key=lambda band: band.height)
