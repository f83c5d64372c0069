"""An appointment sheet on its one page.

The letters are as large as they can be; then the last items are said in fewer words, until all of
it fits. Large print gets smaller before anything is left out. What would not fit even so is left
out, and the foot says that it is.
"""

from dataclasses import replace
from typing import Final, NamedTuple

from spasm_diary.reports.sheet import Sheet
from spasm_diary.ui.paper.drawing import draw_charts
from spasm_diary.ui.paper.pages import Pages, Setup
from spasm_diary.ui.paper.sheet_page import Levels, SheetPage, is_out
from spasm_diary.usecases.ports import Task

SIZES: Final = (10.5, 10.0)
"""Points of the letters, the largest first; the text size of the person comes on top."""

USUAL_PERCENT, PERCENT_STEP = 100, 10


class _Attempt(NamedTuple):
    """A way to set the page."""

    layout: SheetPage
    levels: Levels
    fits: bool

    @property
    def cost(self) -> tuple[bool, int, int]:
        return not self.fits, self.layout.left_out(self.levels), sum(self.levels)


def lay_out_sheet(sheet: Sheet, setup: Setup, task: Task) -> Pages:
    """The one page, with its pictures drawn. In any thread."""
    best, percent = _best_with_all(sheet, setup, task)
    page = best.layout.page(best.levels)
    forms = list(zip(sheet.items, best.levels, strict=True))
    left_out = tuple(item.title for item, level in forms if is_out(item, level))
    shortened = tuple(item.title for item, level in forms if level and not is_out(item, level))
    is_smaller = percent < setup.percent
    pages = Pages(sheet.title, setup.paper, (page,), shortened, left_out, is_smaller)
    return draw_charts(pages, task)


def _best_with_all(sheet: Sheet, setup: Setup, task: Task) -> tuple[_Attempt, int]:
    """Letters as large as asked for, or smaller: nothing is left out so that they can be large."""
    percent = setup.percent
    best = first = _best(sheet, setup, task)
    while _lacks_something(best) and percent > USUAL_PERCENT:
        percent = max(USUAL_PERCENT, percent - PERCENT_STEP)
        best = _best(sheet, replace(setup, percent=percent), task)
    if _lacks_something(best) and best.cost >= first.cost:
        return first, setup.percent  # smaller letters would save nothing
    return best, percent


def _lacks_something(attempt: _Attempt) -> bool:
    return not attempt.fits or attempt.layout.left_out(attempt.levels) > 0


def _best(sheet: Sheet, setup: Setup, task: Task) -> _Attempt:
    """The largest letters with which nothing is shortened; else what shortens least."""
    longest = (0,) * len(sheet.items)
    layouts = [SheetPage(sheet, setup, points, columns) for points in SIZES for columns in (2, 1)]
    for done, layout in enumerate(layouts):
        task.report(done, len(layouts) * 2)
        if layout.fits(longest):
            return _Attempt(layout, longest, fits=True)
    attempts = []
    for done, layout in enumerate(layouts[-2:], start=len(layouts)):
        task.report(done, len(layouts) * 2)
        levels = _shortened(layout, longest)
        attempts.append(_Attempt(layout, levels, layout.fits(levels)))
    return min(attempts, key=lambda attempt: attempt.cost)


def _shortened(layout: SheetPage, levels: Levels) -> Levels:
    """From the last item to the first, by one form each time round; what can be is given back."""
    while not layout.fits(levels):
        shorter = layout.shorter_by_one(levels)
        if shorter == levels:
            return levels
        for place in reversed(range(len(levels))):
            levels = (*levels[:place], shorter[place], *levels[place + 1 :])
            if layout.fits(levels):
                break
    for place, level in enumerate(levels):
        for longer in range(level):
            longer_levels = (*levels[:place], longer, *levels[place + 1 :])
            if layout.fits(longer_levels):
                levels = longer_levels
                break
    return levels
