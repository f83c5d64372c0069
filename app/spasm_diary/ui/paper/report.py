"""A report as pages: its blocks from top to bottom, with the same head and foot on each page."""

from collections.abc import Iterator
from itertools import chain
from typing import Final

from spasm_diary.reports.document import Block, Document, Heading, Words
from spasm_diary.ui.paper.blocks import block_strips
from spasm_diary.ui.paper.drawing import draw_charts
from spasm_diary.ui.paper.faces import width_of
from spasm_diary.ui.paper.pages import MM, Page, Pages, Rule, Setup
from spasm_diary.ui.paper.setting import BODY_POINTS, Setting
from spasm_diary.ui.paper.strips import Strip, deal_out, height_of_all, limited, placed
from spasm_diary.usecases.ports import Task
from spasm_diary.words import tr

MARGIN: Final = 18 * MM
_REPORTED: Final = 200
"""The work is told of after so many strips: then it can be stopped."""
_FOOT_LINES: Final = 2
"""Lines of a long foot that stand on each page after the first."""
_ROUNDING: Final = 0.01
_MOST_HEAD, _MOST_FOOT = 0.15, 0.25
"""Shares of a page that its head and its foot take at most."""


def lay_out(document: Document, setup: Setup, task: Task) -> Pages:
    """All pages of a report, with its charts drawn. In any thread."""
    return draw_charts(_Layout(document, setup).pages(task), task)


class _Layout:
    """The measures of one report."""

    def __init__(self, document: Document, setup: Setup) -> None:
        self._document = document
        self._paper = setup.paper
        self._setting = Setting(BODY_POINTS * setup.scale)
        self._width = setup.paper.width - 2 * MARGIN
        self._first_foot, self._foot = self._foot_strips()
        self._head = self._head_strips()
        between = self._setting.em(1)
        height = setup.paper.height - 2 * MARGIN - between
        self._first_room = height - height_of_all(self._first_foot)
        self._room = height - height_of_all(self._foot) - height_of_all(self._head)

    def pages(self, task: Task) -> Pages:
        dealt = list(deal_out(list(self._strips(task)), self._room_on))
        pages = tuple(self._page(strips, number, len(dealt)) for number, strips in enumerate(dealt))
        return Pages(self._document.title, self._paper, pages)

    def _room_on(self, number: int) -> float:
        return self._room if number else self._first_room

    def _strips(self, task: Task) -> Iterator[Strip]:
        blocks = self._blocks()
        room = min(self._room, self._first_room)
        for number, block in enumerate(blocks):
            task.report(number, len(blocks))
            strips = block_strips(block, self._setting, self._width, room)
            for count, strip in enumerate(strips, start=1):
                if count % _REPORTED == 0:
                    task.report(number, len(blocks))
                yield strip

    def _blocks(self) -> list[Block]:
        """With a title, and below it whose diary it is, and of which days."""
        blocks = list(self._document.blocks)
        levels = [block.level if isinstance(block, Heading) else 0 for block in blocks]
        if 1 not in levels:
            blocks.insert(0, Heading(self._document.title, level=1))
            levels.insert(0, 1)
        if self._whose:
            blocks.insert(levels.index(1) + 1, Words(self._whose, is_quiet=True))
        return blocks

    @property
    def _whose(self) -> str:
        parts = (self._document.name, self._document.days)
        return " · ".join(part for part in parts if part)

    def _head_strips(self) -> tuple[Strip, ...]:
        if not self._whose:
            return ()
        setting = self._setting
        words = list(setting.strips(self._whose, setting.quiet, self._width))
        lines = limited(words, self._paper.height * _MOST_HEAD)
        rule = Rule(0, setting.em(0.3), self._width, setting.em(0.3))
        return (*lines, Strip(setting.em(1.1), (rule,)))

    def _foot_strips(self) -> tuple[tuple[Strip, ...], tuple[Strip, ...]]:
        """All of it on the first page, and its beginning on the others."""
        setting = self._setting
        widest = tr("page {number} of {count}").format(number=9999, count=9999)
        room = self._width - width_of(widest, setting.quiet) - setting.em(1)
        strips = list(setting.strips(self._document.foot, setting.quiet, room))
        strips = strips or [Strip(setting.line)]
        whole = limited(strips, self._paper.height * _MOST_FOOT)
        return whole, limited(strips, setting.line * _FOOT_LINES + _ROUNDING)

    def _page(self, strips: tuple[Strip, ...], number: int, count: int) -> Page:
        setting = self._setting
        words = tr("page {number} of {count}").format(number=number + 1, count=count)
        right = self._width - width_of(words, setting.quiet)
        counted = setting.strips(words, setting.quiet, self._width, x=right)
        head = self._head if number else ()
        foot = self._foot if number else self._first_foot
        bottom = self._paper.height - MARGIN - height_of_all(foot)
        return tuple(
            chain(
                placed(head, MARGIN, MARGIN),
                placed(strips, MARGIN, MARGIN + height_of_all(head)),
                placed(foot, MARGIN, bottom),
                placed(counted, MARGIN, bottom),
            )
        )
