"""How the rows of the history's list are painted."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QFontMetrics, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from builders import MONDAY, NOW, spasm
from fakes import MemoryDatabase
from looks import Look
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.moments import PartOfDay, When
from spasm_diary.formats import moment
from spasm_diary.presenters.history_page import HistoryPresenter
from spasm_diary.ui.history_page import HistoryPage
from spasm_diary.ui.type_sizes import Role, role_font
from spasm_diary.usecases.changes import Changes


@pytest.mark.parametrize("part", list(PartOfDay))
def test_a_part_of_the_day_is_shown_in_full(
    qtbot: QtBot, plain_look: Look, part: PartOfDay
) -> None:
    page = page_with(spasm(7, at=part.value))
    qtbot.addWidget(page)
    page.resize(1400, 700)
    page.show()
    QApplication.processEvents()

    row = page.list.visualRect(page.list.model().index(1, 0))
    picture = page.list.viewport().grab(row).toImage()
    time = QFontMetrics(role_font(Role.SMALL)).horizontalAdvance(words_of(part))
    ground = picture.pixelColor(1, row.height() // 2)
    inked = [x for x in range(time + 8) if has_ink(picture, x, ground)]
    assert max(inked) - min(inked) > 0.9 * time


def test_no_word_of_a_time_is_cut_in_a_narrow_list(qtbot: QtBot, plain_look: Look) -> None:
    replace(plain_look, text_percent=200).put_on(the_application())
    longest = PartOfDay.AFTERNOON
    page = page_with(spasm(7, at=longest.value))
    qtbot.addWidget(page)
    page.resize(420, 700)
    page.show()
    QApplication.processEvents()

    row = page.list.visualRect(page.list.model().index(1, 0))
    picture = page.list.viewport().grab(row).toImage()
    metrics = QFontMetrics(role_font(Role.SMALL))
    widest = max(map(metrics.horizontalAdvance, words_of(longest).split()))
    assert widest > row.width() // 4
    ground = picture.pixelColor(1, row.height() // 2)
    inked = [x for x in range(widest + 12) if has_ink(picture, x, ground)]
    assert max(inked) - min(inked) > 0.9 * widest


def page_with(entry: Entry) -> HistoryPage:
    database = MemoryDatabase()
    with database.open_work() as work:
        work.diary.put(entry, NOW)
    page = HistoryPage(lambda _day: None)
    page.use(HistoryPresenter(page, database.open_work, Changes(), lambda: MONDAY))
    return page


def the_application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application


def has_ink(picture: QImage, x: int, ground: QColor) -> bool:
    return any(picture.pixelColor(x, y) != ground for y in range(picture.height()))


def words_of(part: PartOfDay) -> str:
    return moment(When(MONDAY, 60, part=part))
