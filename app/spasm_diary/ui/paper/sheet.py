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
from spasm_diary.ui.paper.sheet_page import Levels, SheetPage, Way, is_out
from spasm_diary.usecases.ports import Task

LARGEST, SMALLEST = 10.5, 10.0
"""Points of the letters; the text size of the person comes on top."""
WAYS: Final = (Way(LARGEST, 2), Way(LARGEST, 1), Way(SMALLEST, 2), Way(SMALLEST, 1))
LAST_WAY: Final = Way(SMALLEST, 1, is_run_on=True)
"""Only where something would be left out otherwise."""
USUAL_PERCENT, PERCENT_STEP = 100, 10


class _Attempt(NamedTuple):
    """A way to set the page."""

    layout: SheetPage
    levels: Levels
    fits: bool


def _cost(attempt: _Attempt) -> tuple[bool, int, int]:
    left_out = len(attempt.layout.missing(attempt.levels))
    return not attempt.fits, left_out, sum(attempt.levels)


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
    if _lacks_something(best) and _cost(best) >= _cost(first):
        return first, setup.percent  # smaller letters would save nothing
    return best, percent


def _lacks_something(attempt: _Attempt) -> bool:
    return not attempt.fits or bool(attempt.layout.missing(attempt.levels))


def _best(sheet: Sheet, setup: Setup, task: Task) -> _Attempt:
    """The largest letters with which nothing is shortened; else what shortens least."""
    longest = (0,) * len(sheet.items)
    layouts = [SheetPage(sheet, setup, way) for way in WAYS]
    for done, layout in enumerate(layouts):
        task.report(done, len(layouts) * 2)
        if layout.fits(longest):
            return _Attempt(layout, longest, fits=True)
    attempts = []
    for done, layout in enumerate(layouts[-2:], start=len(layouts)):
        task.report(done, len(layouts) * 2)
        levels = _shortened(layout, longest)
        attempts.append(_Attempt(layout, levels, layout.fits(levels)))
    best = min(attempts, key=_cost)
    if best.fits and not best.layout.missing(best.levels):
        return best
    layout = SheetPage(sheet, setup, LAST_WAY)
    levels = _shortened(layout, longest)
    return min(best, _Attempt(layout, levels, layout.fits(levels)), key=_cost)


def _shortened(layout: SheetPage, levels: Levels) -> Levels:
    """From the last item to the first, by one form each time round."""
    while not layout.fits(levels):
        shorter = layout.shorter_by_one(levels)
        if shorter == levels:
            return levels
        for place in reversed(range(len(levels))):
            levels = _with(levels, place, shorter[place])
            if layout.fits(levels):
                break
    return _given_back(layout, levels)


def _given_back(layout: SheetPage, levels: Levels) -> Levels:
    """Room that is left over goes to the first items first: to those left out, then to others."""
    for _ in range(max(levels, default=0)):
        missing = layout.missing(levels)
        for place in sorted(range(len(levels)), key=lambda place: (place not in missing, place)):
            longer = _with(levels, place, max(levels[place] - 1, 0))
            if layout.fits(longer):
                levels = longer
    return levels


def _with(levels: Levels, place: int, level: int) -> Levels:
    return (*levels[:place], level, *levels[place + 1 :])
