"""Blank diary sheets: a week on a page; in large print, on three."""

from collections.abc import Iterator
from typing import Final

from spasm_diary.formats import WEEKDAYS, span_name
from spasm_diary.reports.blank_weeks import BlankDay, BlankWeeks
from spasm_diary.ui.paper.blank_day import DayBox
from spasm_diary.ui.paper.faces import width_of
from spasm_diary.ui.paper.pages import MM, Face, Page, Pages, Placed, Setup
from spasm_diary.ui.paper.setting import Setting
from spasm_diary.ui.paper.strips import Strip, height_of_all, placed
from spasm_diary.usecases.ports import Task
from spasm_diary.words import tr

MARGIN: Final = 10 * MM
BETWEEN: Final = 4.0
_POINTS, _LEADING = 9.0, 1.25
_LARGE: Final = 110
"""The percent from which on a week has three pages."""
_ON_PAGES: Final = {False: ((0, 7),), True: ((0, 3), (3, 5), (5, 7))}
"""The days on each page of a week, by whether the print is large."""


def lay_out_blank(weeks: BlankWeeks, setup: Setup, task: Task) -> Pages:
    """Sheets to write on."""
    is_large = setup.percent > _LARGE
    pages: list[Page] = []
    for number, days in enumerate(weeks.weeks()):
        task.report(number, weeks.count)
        for first, end in _ON_PAGES[is_large]:
            pages.append(_page(days[first:end], setup, is_large=is_large))
    return Pages(tr("Diary sheets to fill in by hand"), setup.paper, tuple(pages))


def _page(days: tuple[BlankDay, ...], setup: Setup, *, is_large: bool) -> Page:
    width = setup.paper.width - 2 * MARGIN
    head = tuple(_head(days, setup, width))
    top = MARGIN + height_of_all(head) + BETWEEN
    most = max(end - first for first, end in _ON_PAGES[is_large])
    step = (setup.paper.height - MARGIN - top + BETWEEN) / most
    box = DayBox(width, step - BETWEEN, setup.scale if is_large else 1.0, is_stacked=is_large)
    boxes = (
        Placed(MARGIN, top + number * step, box.pieces(day)) for number, day in enumerate(days)
    )
    return (*placed(head, MARGIN, MARGIN), *boxes)


def _head(days: tuple[BlankDay, ...], setup: Setup, width: float) -> Iterator[Strip]:
    setting = Setting(_POINTS * setup.scale, _LEADING)
    name = Face(setting.points * 1.3, is_bold=True)
    title = tr("Spasm Diary")
    title_width = width_of(title, name) + setting.em(1)
    days_words = _days(days)
    [*lines] = setting.strips(days_words, setting.body, width - title_width, x=title_width)
    titles = next(setting.strips(title, name, width))
    first = Strip(titles.height, (*titles.pieces, *lines[0].pieces))
    yield first
    yield from lines[1:]
    words = tr(
        "Put a ring round a number: 0 is none, 10 is worst; of sleep, 10 is best. Side: your own "
        "left (L), right (R) or both (B). Leave empty what you do not know. More spasms: on the "
        "back."
    )
    yield from setting.strips(words, setting.body, width)


def _days(days: tuple[BlankDay, ...]) -> str:
    first, last = days[0].date, days[-1].date
    if first is None or last is None:
        words = tr("Week from {weekday}, the ______________________")
        return words.format(weekday=tr(WEEKDAYS[days[0].weekday]))
    return span_name(first, last)
