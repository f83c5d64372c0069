"""A report as pages: its blocks from top to bottom, with the same head and foot on each page."""

from collections.abc import Iterator
from itertools import chain
from typing import Final

from spasm_diary.reports.document import Document, Heading
from spasm_diary.ui.paper.blocks import block_strips
from spasm_diary.ui.paper.drawing import draw_charts
from spasm_diary.ui.paper.faces import width_of
from spasm_diary.ui.paper.pages import MM, Page, Pages, Rule, Setup
from spasm_diary.ui.paper.setting import BODY_POINTS, Setting
from spasm_diary.ui.paper.strips import Strip, deal_out, gap, height_of_all, kept, limited, placed
from spasm_diary.usecases.ports import Task
from spasm_diary.words import tr

MARGIN: Final = 18 * MM
_REPORTED: Final = 200
"""The work is told of after so many strips: then it can be stopped."""
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
        self._foot = self._foot_strips()
        self._head = self._head_strips()
        between = self._setting.em(1)
        self._bottom = setup.paper.height - MARGIN - height_of_all(self._foot)
        self._first_room = self._bottom - between - MARGIN
        self._room = self._first_room - height_of_all(self._head)

    def pages(self, task: Task) -> Pages:
        dealt = list(deal_out(list(self._strips(task)), self._room_on))
        pages = tuple(self._page(strips, number, len(dealt)) for number, strips in enumerate(dealt))
        return Pages(self._document.title, self._paper, pages)

    def _room_on(self, number: int) -> float:
        return self._room if number else self._first_room

    def _strips(self, task: Task) -> Iterator[Strip]:
        blocks = self._document.blocks
        yield from self._title()
        for number, block in enumerate(blocks):
            task.report(number, len(blocks))
            strips = block_strips(block, self._setting, self._width, self._room)
            for count, strip in enumerate(strips, start=1):
                if count % _REPORTED == 0:
                    task.report(number, len(blocks))
                yield strip

    def _title(self) -> Iterator[Strip]:
        setting, document = self._setting, self._document
        titled = any(isinstance(one, Heading) and one.level == 1 for one in document.blocks)
        if not titled:
            yield from kept(setting.strips(document.title, setting.heading(1), self._width))
        if self._whose:
            yield from kept(setting.strips(self._whose, setting.quiet, self._width))
            yield gap(setting.em(0.7), is_kept=True)

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

    def _foot_strips(self) -> tuple[Strip, ...]:
        setting = self._setting
        widest = tr("page {number} of {count}").format(number=9999, count=9999)
        room = self._width - width_of(widest, setting.quiet) - setting.em(1)
        strips = list(setting.strips(self._document.foot, setting.quiet, room))
        return limited(strips or [Strip(setting.line)], self._paper.height * _MOST_FOOT)

    def _page(self, strips: tuple[Strip, ...], number: int, count: int) -> Page:
        setting = self._setting
        words = tr("page {number} of {count}").format(number=number + 1, count=count)
        right = self._width - width_of(words, setting.quiet)
        counted = setting.strips(words, setting.quiet, self._width, x=right)
        head = self._head if number else ()
        return tuple(
            chain(
                placed(head, MARGIN, MARGIN),
                placed(strips, MARGIN, MARGIN + height_of_all(head)),
                placed(self._foot, MARGIN, self._bottom),
                placed(counted, MARGIN, self._bottom),
            )
        )
