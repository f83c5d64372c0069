"""An article from the press that opens it until it is painted, against the 50 ms it may take.

The same text in a bare text browser of Qt's tells how much of that is ours.
"""

import os
import time
from collections.abc import Callable, Iterable
from datetime import date
from functools import partial
from statistics import median

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QTextBrowser, QWidget
from tests.benchmarks.table import Line, ratio

from spasm_diary.bootstrap.library import library
from spasm_diary.guidance.articles import for_person
from spasm_diary.presenters.guidance_page import GuidancePresenter
from spasm_diary.presenters.persons_library import UNKNOWN_PERSON
from spasm_diary.ui.background import Background
from spasm_diary.ui.guidance_page import GuidancePage

SIZE = (1024, 768)
LIMIT = 0.05
READ_ON = date(2026, 11, 30)
SEARCHED = "cramps at night"
"""What was searched for is marked in each article, which takes the longest."""


def opening_lines(years: Iterable[int]) -> Iterable[Line]:
    """The library does not grow with a diary: the figure is the same for all of them."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication([])
    background = Background()
    ours, bare = _ours(background), _bare()
    background.close()
    del application
    what = "opening an article, until it is painted"
    limits = [LIMIT] * len(ours)
    every = list(years)
    yield Line(what, "50 ms", 1, dict.fromkeys(every, ratio(ours, limits)))
    yield Line(f"{what}, the slowest", "50 ms", 1, dict.fromkeys(every, max(ours) / LIMIT))
    beside = median(ours) / median(bare)
    yield Line(what, "the same text in a bare browser", 10, dict.fromkeys(every, beside))


def _ours(background: Background) -> list[float]:
    page = GuidancePage(background)
    presenter = GuidancePresenter(page, library, background, lambda: READ_ON)
    page.use(presenter)
    presenter.search(SEARCHED)
    ground = _shown(page)

    def reading(name: str) -> float:
        presenter.show_library()
        _paint(page, ground)
        return _time(lambda: presenter.read(name), page, ground)

    return [reading(one.name) for one in for_person(library().articles, UNKNOWN_PERSON)]


def _bare() -> list[float]:
    browser = QTextBrowser()
    ground = _shown(browser)
    texts = [one.body for one in for_person(library().articles, UNKNOWN_PERSON)]
    return [_time(partial(browser.setMarkdown, text), browser, ground) for text in texts]


def _shown(widget: QWidget) -> QPixmap:
    widget.setFixedSize(*SIZE)
    widget.show()
    ground = QPixmap(*SIZE)
    _paint(widget, ground)
    return ground


def _time(do: Callable[[], object], widget: QWidget, ground: QPixmap) -> float:
    begun = time.process_time()
    do()
    _paint(widget, ground)
    return time.process_time() - begun


def _paint(widget: QWidget, ground: QPixmap) -> None:
    QApplication.processEvents()
    widget.render(ground)
